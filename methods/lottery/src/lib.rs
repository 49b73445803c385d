//! Representative selection: a lottery over panels that is as fair as quotas allow, and that anyone can check.
//!
//! [`read`] makes a [`Pool`] of two files, or a caller fills one. [`lottery()`] gives every member's chance, the panels whose
//! mixture gives these chances exactly, and a [`Certificate`] that they are the best; or says which quotas contradict one
//! another. [`Record`] publishes it as tickets with a commitment, holds the draw, and repeats it all.
//!
//! # How
//!
//! Members alike are one *kind*, so that everything is computed in counts of kinds (`model`). `relaxed` finds the chances
//! that divided members could have, in one sweep of `climb` over the tableau of `simplex`. `peel` takes these apart into
//! panels, each found by `whole`; `join` fits what is left, or proves that whole panels give less. Then `exact` sweeps over
//! whole panels (for Nash welfare `nash` and `welfare` stand for `relaxed` and `exact`). `solve` leads through this, `rota`
//! shares a kind's seats out among its members, `lottery` puts it together.
//!
//! # For a page
//!
//! [`categories`], [`ladder`], [`excluded`] and [`leeways`] are what a report shows; [`replacement`] and [`alternates`] come
//! after the draw. A [`Watch`] is told how far things are and can stop them; this crate has no clock, no files, and no chance
//! but what is given to it. One thread, no order of a hash: the same pool and seed give the same bytes.

mod after;
mod certificate;
mod chance;
mod climb;
mod exact;
mod join;
mod legacy;
mod lottery;
mod model;
mod nash;
mod peel;
mod read;
mod record;
mod relax;
mod relaxed;
mod report;
mod rota;
mod simplex;
mod solve;
mod tickets;
mod watch;
mod welfare;
mod whole;

pub use after::{Alternates, alternates, replacement};
pub use certificate::{Basis, Certificate, Level, Price, TOLERANCE};
pub use chance::Chance;
pub use lottery::{Failure, Lottery, Rule, Share, lottery};
pub use model::{Group, Member, Mistake, Pool, Quota, Stand};
pub use read::{Columns, Unreadable, ids_with, read, read_quotas};
pub use record::{
    Check, Held, OpenGroup, OpenMember, OpenQuota, Record, Refused, Value, commitment,
};
pub use relax::{Change, Limits, Relaxation};
pub use report::{CategoryChance, Excluded, Leeway, categories, excluded, ladder, leeways};
pub use tickets::{Tickets, tickets};
pub use watch::{Stage, Stop, Unwatched, Watch};

/// Whether all quotas can be kept; and if not, which would have to give way, fewest first (none of these if no change
/// within their limits would do).
///
/// # Errors
/// A pool that contradicts itself, or being stopped.
pub fn relax(
    pool: &Pool,
    limits: &Limits,
    watch: &mut dyn Watch,
) -> Result<(bool, Vec<Relaxation>), Failure> {
    pool.check()?;
    Ok(relax::relaxations(
        pool,
        limits,
        &mut watch::Watcher::new(watch),
    )?)
}
