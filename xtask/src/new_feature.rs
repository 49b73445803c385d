//! `cargo xtask new-feature NAME`: a folder with all the rooms of a feature.

use anyhow::Result;

/// Writes the folder.
pub fn run(_name: &str) -> Result<bool> {
    anyhow::bail!("not written yet")
}
