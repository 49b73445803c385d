//! Papers of an application: cleaned before they are kept, sealed where they lie, read by those who may read the application.

mod commands;
mod jobs;
mod pages;
pub(crate) mod store;

pub use commands::attach;
pub(crate) use commands::{Whose, empty, entrust, named, opened, take_away};
pub(crate) use jobs::LISTENERS;
pub(crate) use pages::{Line, add, desk_take, lines, remove, show, take};

use feature::Erasures;
use guard::{Record, Sealed};
use kernel::{Id, Timestamp};
use web::files::{FileState, Shelf};

use crate::model::ApplicationId;

/// Papers that one application may have.
pub(crate) const MOST: i64 = 10;

/// Where papers are kept.
pub(crate) const SHELF: Shelf = Shelf {
    table: "application_papers",
    folder: "admission",
    row: "SELECT state, file, application FROM application_papers WHERE id = $1",
    ready: "UPDATE application_papers SET state = 'ready' WHERE id = $1 AND state = 'waiting'",
    blank: store::BLANK,
    waits: "application_paper_waits",
    gone: "application_papers_gone",
    looked_at: ["application.paper_looked_at", "application.paper_refused"],
    object: |_, application| format!("application:{application}"),
    after: None,
};

/// Identifier of a paper.
pub(crate) type PaperId = Id<Paper>;

/// A paper. Of one that was taken away, or in which malware was found, only that it was there is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Paper {
    pub id: PaperId,
    pub application: ApplicationId,
    /// What it is, as the cleaner calls it.
    pub kind: String,
    /// Its name, sealed under its key.
    pub name: Sealed,
    /// Name of the sealed file in the store.
    pub file: String,
    /// Bytes of the cleaned paper.
    pub size: i64,
    /// Codes of what was taken out of it, with spaces between.
    pub removed: String,
    pub state: FileState,
    pub added: Timestamp,
}

impl Paper {
    /// What its key belongs to.
    pub fn record(&self) -> Record {
        SHELF.record(self.id, self.application)
    }
}

/// Papers that were taken away stay away in a copy made before.
pub(crate) const ERASURES: Erasures = Erasures {
    kind: "application_paper",
    erased: "SELECT id FROM application_papers WHERE state IN ('gone', 'found')",
    kept: "SELECT id FROM application_papers WHERE state NOT IN ('gone', 'found')",
    again: |site, id| Box::pin(jobs::take_away_again(site, id)),
};
