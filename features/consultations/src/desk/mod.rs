//! The Office's desk: preparing a consultation, moving it on, the queue of the synthesis, each answer.

mod alike;
mod answer;
mod draft;
mod queue;
mod statement;
mod versions;

pub use alike::alike;
pub use answer::{answer, ask_answer, ask_reconsider, reconsider};
pub use draft::{add, edit, extend, invite, invited, move_on, new, save};
pub(crate) use queue::dispositions;
pub use queue::{queue, rename, themes, together};
pub use statement::{statement, write_statement};
pub use versions::{language, new_version, put_language, put_new_version};
