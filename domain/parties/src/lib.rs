//! Organisations, people, geography, themes.

pub mod geography;
