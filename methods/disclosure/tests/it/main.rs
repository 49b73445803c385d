//! Small tables against every population that looks like them from outside, the larger shapes of the house, and publications
//! one after the other.

#![expect(clippy::unwrap_used, reason = "tests")]

mod nets;
mod tables;
mod time;
