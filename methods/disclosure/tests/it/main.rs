//! Small tables against every population that looks like them from outside, and the larger shapes of the house.

mod nets;
mod tables;
