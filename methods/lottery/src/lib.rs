//! Representative selection: a lottery over panels that is as fair as quotas allow, and that anyone can check.

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
