//! The audit log: entries as leaves of a Merkle tree, salted so that a name or the words of a request can be
//! erased, its head signed every day.

mod append;
mod audit;
mod carry;
mod checkpoint;
mod copy;
mod entry;
mod erase;
mod proof;
mod verify;

pub use append::{log_head, take_turn};
pub use audit::{AuditEntry, AuditFilter, audit_entry, audit_of, audit_page, last_verdict};
pub use carry::carry_over;
pub use checkpoint::{LogKey, SignedCheckpoint, checkpoint, keep_log, newest_checkpoint};
pub use copy::{Copied, CopyFault, copied, entry_line, head_line, note_line};
pub use entry::LogEntry;
pub(crate) use erase::{asked_about, asked_before, erase_closed, erase_words};
pub use proof::{ProofHolds, inclusion, verify_inclusion_file};
pub use verify::{Fault, Marks, Verdict, Verifier, verify_audit, verify_log};
