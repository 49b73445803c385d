//! `cargo xtask matching`: how often a name finds its entry in the register, and how fast on both engines.

use crate::{postgres::Cluster, shell};
use anyhow::{Result, bail};

/// Measures and writes `docs/matching.md`.
pub fn run() -> Result<bool> {
    let built = shell::capture(shell::cargo().args([
        "build",
        "--release",
        "--package",
        "parties",
        "--example",
        "matching",
    ]))?;
    if !built.success {
        bail!("{}", built.text);
    }
    let cluster = Cluster::start()?;
    let program = shell::target_directory()?.join("release/examples/matching");
    let mut program = shell::command(&program.to_string_lossy());
    // Cargo has set it to where this program lives.
    program.env("CARGO_MANIFEST_DIR", shell::root().join("domain/parties"));
    let output = program
        .arg(cluster.url())
        .current_dir(shell::root())
        .output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    std::fs::write(shell::root().join("docs/matching.md"), &output.stdout)?;
    println!("{}", String::from_utf8_lossy(&output.stdout));
    Ok(true)
}
