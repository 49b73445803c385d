//! `cargo xtask gen`: what the binary knows about itself, written to `docs/generated` for review; the page of the security
//! standard.

use crate::{asvs, shell, test::Outcome};
use anyhow::{Result, bail};
use std::collections::BTreeMap;
use std::path::Path;

const FOLDER: &str = "docs/generated";

/// Builds the server and writes the files; with `check`, only says which of them are stale.
pub fn run(check_only: bool) -> Result<bool> {
    let output = shell::capture(&mut shell::build())?;
    if !output.success {
        bail!("the server does not build\n{}", output.text);
    }
    if check_only {
        let outcome = check()?;
        println!(
            "{}",
            if outcome.failed == 0 {
                "up to date"
            } else {
                outcome.output.trim()
            }
        );
        return Ok(outcome.failed == 0);
    }
    write(&shell::root().join(FOLDER))?;
    asvs::write()?;
    println!("written to {FOLDER} and {}", asvs::PAGE);
    Ok(true)
}

/// Compares the files in the work tree with what the built binary writes now.
pub fn check() -> Result<Outcome> {
    let folder = tempfile::tempdir()?;
    write(folder.path())?;
    let (now, kept) = (files(folder.path())?, files(&shell::root().join(FOLDER))?);
    let mut outcome = Outcome::default();
    if now.is_empty() {
        outcome.failed = 1;
        outcome.output = "the server wrote no files".to_owned();
        return Ok(outcome);
    }
    for name in now
        .keys()
        .chain(kept.keys().filter(|name| !now.contains_key(*name)))
    {
        if now.get(name) == kept.get(name) {
            outcome.passed += 1;
        } else {
            outcome.failed += 1;
            outcome.output.push_str(&format!(
                "{FOLDER}/{name} is stale: run `cargo xtask gen`\n"
            ));
        }
    }
    Ok(outcome)
}

fn write(folder: &Path) -> Result<()> {
    let binary = shell::target_directory()?.join("debug/indaba");
    let mut docs = shell::command(&binary.to_string_lossy());
    let output = shell::capture(docs.arg("docs").arg("--out").arg(folder))?;
    if !output.success {
        bail!("`indaba docs` failed\n{}", output.text);
    }
    Ok(())
}

fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && !name.starts_with('.') && name != "README.md" {
            files.insert(name, std::fs::read(entry.path())?);
        }
    }
    Ok(files)
}
