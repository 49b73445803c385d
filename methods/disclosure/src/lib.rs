//! Small-cell protection: which counts of linked tables can be shown so that nobody works out a small one.
//!
//! What is protected are counts of people or organisations whom the public does not know one by one. Whoever is listed
//! publicly can be counted by anybody, so a caller counts the *unlisted* alone, protects these counts, and adds the
//! listed ones to what may be shown; a total that is shown then gives away no more than the unlisted count in it.
//!
//! # What is promised
//!
//! Whoever adds and subtracts all that is shown finds of every hidden count that it may be nought and that it may be the
//! threshold or more. So nobody learns of a small count how many there are, whether there are any, or that it is small.
//! Zero is hidden as one is: "no unlisted member of this region is national" says of each of them what they did not say.
//! Counts that are not printed but follow from those printed (all less some) are held to the same where they are small.
//!
//! # How
//!
//! Counts are related by sums, as in [`Figures`]. Those below the threshold are hidden. Then, as long as a hidden one can
//! be narrowed down, one more count is hidden: an exact linear program (integer pivots, no rounding) either finds two
//! populations that look the same from outside, or names the shown counts that give the hidden one away. Only populations
//! of whole numbers count as proof, so what cannot be proven is hidden. At last, what turns out not to have needed
//! hiding is shown again. The choice is the same each time: no chance, no clock, no order of a hash.
//!
//! The program is public, so a reader could run it on every population that fits and keep those that come out the same.
//! Two things stand against that: the promise holds for all hidden counts alike, so nothing shown tells which of them
//! were small; and which counts are hidden beside the small ones depends on a secret. The tests run that attack on every
//! small table.
//!
//! # Over time
//!
//! Two publications of a set that has changed meanwhile can be subtracted from one another. A [`Series`] chooses what of a new
//! one is said: counts whose change, and whose every union that is known of both days, is nought or the threshold or more. All
//! others stand as they were said last. Sets that readers know to contain one another go into one [`Figures`] with
//! [`Figures::subset`], and into one series with [`Series::subset`].
//!
//! # What is not promised
//!
//! That a count stands tells that it moved by little or not at all, or that others would tell too much with it. Two series
//! of the same people are subtracted from one another where their groups depend on one another.

mod audit;
mod figures;
mod program;
mod protect;
mod time;

pub use audit::{Range, ranges};
pub use figures::{Cell, Figures, Mismatch};
pub use protect::{Protected, Shown, protect};
pub use time::{Counts, Series};
