//! Papers of an application: cleaned before they are kept, sealed where they lie, read by those who may read the application.

mod clean;
mod commands;
mod jobs;
mod name;
mod pages;
pub(crate) mod store;

pub use commands::attach;
pub(crate) use commands::{Whose, empty, entrust, named, opened, take_away};
pub(crate) use jobs::LISTENERS;
pub(crate) use pages::{Line, add, desk_take, lines, remove, show, take};

use feature::Erasures;
use guard::{Record, Sealed};
use kernel::{Id, Timestamp};

use crate::model::ApplicationId;

/// Papers that one application may have.
pub(crate) const MOST: i64 = 10;
/// Bytes of one paper as it comes.
pub(crate) const BYTES: usize = 10 << 20;

kernel::codes! {
    /// Whether a paper can be read.
    pub enum PaperState { Ready = "ready", Waiting = "waiting", Found = "found", Gone = "gone" }
}

/// Identifier of a paper.
pub(crate) type PaperId = Id<Paper>;

/// A paper. Of one that was taken away, or in which malware was found, only that it was there is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Paper {
    pub id: PaperId,
    pub application: ApplicationId,
    /// What it is, as [`cleaning::Kind`] calls it.
    pub kind: String,
    /// Its name, sealed under its key.
    pub name: Sealed,
    /// Name of the sealed file in the store.
    pub file: String,
    /// Bytes of the cleaned paper.
    pub size: i64,
    /// Codes of what was taken out of it, with spaces between.
    pub removed: String,
    pub state: PaperState,
    pub added: Timestamp,
}

impl Paper {
    /// What its key belongs to. It is bound to the application, so that no row can be moved to another.
    pub fn record(&self) -> Record {
        Record::new("application_papers", self.id, self.application)
    }
}

/// Papers that were taken away stay away in a copy made before.
pub(crate) const ERASURES: Erasures = Erasures {
    kind: "application_paper",
    erased: "SELECT id FROM application_papers WHERE state IN ('gone', 'found')",
    kept: "SELECT id FROM application_papers WHERE state NOT IN ('gone', 'found')",
    again: |site, id| Box::pin(jobs::take_away_again(site, id)),
};
