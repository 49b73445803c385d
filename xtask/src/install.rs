//! What the tests need from the machine: installed where that is possible, named in one line where not.

use crate::shell;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// The folder with PostgreSQL's programs, the newest version if there are several.
pub fn postgres_programs() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .flatten()
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .filter(|(_, folder)| folder.join("initdb").is_file())
        .collect();
    found.sort();
    found.pop().map(|(_, folder)| folder)
}

/// Debian's Chromium.
pub fn chromium() -> Option<PathBuf> {
    let path = Path::new("/usr/bin/chromium");
    path.is_file().then(|| path.to_path_buf())
}

/// PostgreSQL for the store tests.
pub fn postgres() -> Result<PathBuf> {
    packages(|| postgres_programs().is_none(), &["postgresql"])?;
    match postgres_programs() {
        Some(folder) => Ok(folder),
        None => bail!("missing: PostgreSQL (Debian package postgresql)"),
    }
}

/// A browser, the fonts of six languages, Java for the checker of HTML, Node and the packages of `e2e`.
pub fn browser() -> Result<()> {
    packages(|| chromium().is_none(), &["chromium"])?;
    packages(
        || !shell::exists("node") || !shell::exists("npm"),
        &["nodejs", "npm"],
    )?;
    packages(|| !shell::exists("java"), &["default-jre-headless"])?;
    let fonts = Path::new("/usr/share/fonts");
    packages(
        || !fonts.join("truetype/noto").exists(),
        &["fonts-noto-core"],
    )?;
    packages(
        || !fonts.join("opentype/noto").exists(),
        &["fonts-noto-cjk"],
    )?;
    if chromium().is_none() {
        bail!("missing: Chromium (Debian package chromium)");
    }
    if !shell::exists("node") || !shell::exists("npm") {
        bail!("missing: Node.js with npm (Debian packages nodejs and npm)");
    }
    if !shell::exists("java") {
        bail!(
            "missing: Java, which the checker of HTML needs (Debian package default-jre-headless)"
        );
    }
    let e2e = shell::root().join("e2e");
    let installed = modified(&e2e.join("node_modules/.package-lock.json"));
    let wanted = modified(&e2e.join("package-lock.json"));
    if installed.is_none() || installed < wanted {
        let mut npm = shell::command("npm");
        npm.current_dir(&e2e)
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        let output = shell::capture(&mut npm)?;
        if !output.success {
            bail!("npm ci in e2e failed\n{}", output.text);
        }
    }
    Ok(())
}

/// Which program runs the tests: cargo-nextest, or cargo's own where that cannot be installed.
pub fn nextest() -> Result<bool> {
    if shell::exists("cargo-nextest") {
        return Ok(true);
    }
    let mut cargo = shell::cargo();
    cargo.args(["install", "cargo-nextest", "--locked"]);
    // The tool is no part of what we build: it gets the profile with which it is published.
    let output = shell::capture(&mut cargo)?;
    if !output.success {
        println!("note  cargo-nextest cannot be installed here: the tests run with `cargo test`");
    }
    Ok(output.success)
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    path.metadata().ok()?.modified().ok()
}

/// Installs Debian packages when they are missing and we may; the caller looks again afterwards.
fn packages(missing: impl Fn() -> bool, names: &[&str]) -> Result<()> {
    if !missing() || !shell::is_root() || !shell::exists("apt-get") {
        return Ok(());
    }
    let install = || {
        let mut apt = shell::command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(names);
        shell::capture(&mut apt)
    };
    let mut output = install()?;
    if !output.success {
        let mut update = shell::command("apt-get");
        shell::capture(update.args(["update", "-qq"]))?;
        output = install()?;
    }
    if !output.success {
        println!("note  apt-get could not install {}", names.join(", "));
    }
    Ok(())
}
