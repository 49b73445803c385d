//! Organisations, people, geography, themes.
