//! Representative selection: a lottery over panels that is as fair as quotas allow, and that anyone can check.

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
mod relax;
mod relaxed;
mod rota;
mod simplex;
mod solve;
mod watch;
mod whole;

pub use certificate::{Basis, Certificate, Level, Price, TOLERANCE};
pub use chance::Chance;
pub use lottery::{Failure, Lottery, Rule, Share, lottery};
pub use model::{Group, Member, Mistake, Pool, Quota, Stand};
pub use read::{Columns, Unreadable, read, read_quotas};
pub use relax::{Change, Limits, Relaxation};
pub use watch::{Stage, Stop, Unwatched, Watch};

/// Which quotas would have to give way, fewest first; none if nothing must.
///
/// # Errors
/// A pool that contradicts itself, or being stopped.
pub fn relax(pool: &Pool, limits: &Limits, watch: &mut dyn Watch) -> Result<Vec<Relaxation>, Failure> {
    pool.check()?;
    Ok(relax::relaxations(pool, limits, &mut watch::Watcher::new(watch))?)
}
