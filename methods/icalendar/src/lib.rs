//! iCalendar (RFC 5545): calendars of events written and read exactly, recurrences expanded within bounds.
//!
//! [`write()`] makes the text of a [`Calendar`], [`read()`] makes a calendar of a text. What is written is read back the same.
//! What is read may come from anywhere: every part has its limit ([`limits`]), each byte is looked at a bounded number of times, and
//! an event that says what this crate does not know is left out with a reason ([`Problem`]) rather than understood wrongly.
//!
//! Recurrences know `FREQ` daily to yearly with `INTERVAL`, `COUNT`, `UNTIL`, `BYDAY`, `BYMONTHDAY` and `WKST`. An expansion looks at a
//! bounded number of days and gives at most as many dates as it is asked for ([`Rule::expand`]).
//!
//! There is no clock here, no file, and no chance: the same calendar gives the same bytes.

mod line;
mod model;
mod moments;
mod read;
mod rule;
mod write;
mod zone;

pub mod limits;

pub use line::cleaned;
pub use model::{Calendar, Event, Status, When};
pub use read::{Fault, Found, Problem, Reason, read};
pub use rule::{DAYS, End, Every, Rule, RuleFault};
pub use write::write;
