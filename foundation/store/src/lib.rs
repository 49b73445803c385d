//! One database behind one `Db` and one `Tx`: an embedded SQLite file or a PostgreSQL cluster, one SQL text for both.
//!
//! Statements are static, their parameters `$1`, `$2`; columns are TEXT, BIGINT or BOOLEAN. Reads go through a pool.
//! Writes are units of work: on SQLite all units that wait share one durable commit (docs/decisions/0003).

mod copy;
mod db;
mod files;
mod jobs;
mod migrate;
mod portions;
mod scanner;
mod search;
pub mod testing;
mod tx;
mod writer;

pub use copy::{Kind, Loader, Shape, Snapshot};
pub use db::{Db, FromRow, Read};
pub use files::Files;
pub use jobs::{Event, Job, MAX_ATTEMPTS};
pub use migrate::{Migration, Schema};
pub use portions::portions;
pub use scanner::{Scanner, Verdict, WhenDown};
pub use search::{Entry, Hit, Scopes, Shown};
pub use tx::Tx;
