//! The tree and its proofs against the published vectors and against the definition, worked out by brute force.

#![expect(clippy::unwrap_used, reason = "tests")]

mod brute;
mod vectors;
