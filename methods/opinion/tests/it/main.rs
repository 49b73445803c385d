//! Formulas against hand-computed values and a naive second implementation; real conversations; planted groups and
//! noise; order, threads and broken files.

#![expect(clippy::unwrap_used, reason = "tests")]

mod formulas;
mod invented;
mod live;
mod naive;
mod order;
mod reading;
mod real;
mod soundness;
