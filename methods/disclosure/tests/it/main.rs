//! Small tables against every population that looks like them from outside, and the larger shapes of the house.

#![expect(clippy::unwrap_used, reason = "tests")]

mod nets;
mod tables;
