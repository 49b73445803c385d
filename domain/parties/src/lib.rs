//! Organisations, people, geography, themes.

pub mod geography;
pub mod ledger;
