//! `cargo xtask bench`: requests and CPU per page, side by side with a bare page of the same library.

use anyhow::Result;

/// Measures both servers and prints the ratio.
pub fn run(_options: &[&str]) -> Result<bool> {
    anyhow::bail!("not measured yet")
}
