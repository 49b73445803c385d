//! A log that can be proved: the Merkle tree of RFC 6962 and RFC 9162, its proofs, and the signed notes that fix its head.
//!
//! A tree over `n` leaves is never held as a whole: [`Edge`] keeps its right edge, from which the head follows and to which
//! a leaf is added in `log n` steps. Proofs are made of complete subtrees ([`Place`]), wherever these are kept.

mod edge;
mod note;
mod proof;

pub use edge::{Edge, Hash, Place, bag, empty, leaf, node, peaks, root};
pub use note::{Checkpoint, Note, NoteError, SigningKey, VerifyingKey};
pub use proof::{
    Plan, consistency_plan, fill, inclusion_plan, verify_consistency, verify_inclusion,
};
