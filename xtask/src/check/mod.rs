//! `cargo xtask check`: the rules of the architecture that a machine can check.

mod arrows;
mod crates;
mod files;
mod languages;
mod pages;
mod sentences;
mod standard;

use crate::{shell, test::Outcome};
use anyhow::Result;
use std::path::PathBuf;

/// A text file of the workspace.
pub struct Source {
    /// Path from the workspace's folder, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

impl Source {
    fn is(&self, extension: &str) -> bool {
        self.path
            .rsplit_once('.')
            .is_some_and(|(_, end)| end == extension)
    }

    /// Numbered lines, beginning at 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }
}

/// One rule, what breaks it, and what comes close to it.
pub struct Rule {
    name: &'static str,
    broken: Vec<String>,
    warnings: Vec<String>,
}

impl Rule {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            broken: Vec::new(),
            warnings: Vec::new(),
        }
    }
}

/// Checks all rules.
pub fn run() -> Result<Outcome> {
    let sources = sources()?;
    let mut rules = vec![arrows::arrows()?];
    rules.extend(crates::rules()?);
    let mut notes: Vec<String> = Vec::new();
    rules.extend(crates::denied()?);
    match crates::advisories()? {
        Ok(rule) => rules.push(rule),
        Err(why) => notes.push(why.to_owned()),
    }
    rules.extend(files::rules(&sources));
    rules.extend(languages::rules(&sources));
    rules.extend(pages::rules(&sources)?);
    rules.extend(sentences::rules(&sources));
    rules.push(standard::rule()?);
    let mut outcome = Outcome::default();
    let mut warnings = 0;
    for rule in &rules {
        warnings += rule.warnings.len();
        for warning in &rule.warnings {
            outcome
                .output
                .push_str(&format!("warning: {}: {warning}\n", rule.name));
        }
    }
    for rule in &rules {
        if rule.broken.is_empty() {
            outcome.passed += 1;
            continue;
        }
        outcome.failed += 1;
        outcome.output.push_str(&format!("{}:\n", rule.name));
        for place in &rule.broken {
            outcome.output.push_str(&format!("  {place}\n"));
        }
    }
    if warnings > 0 {
        notes.push(format!("{warnings} warnings: cargo xtask check"));
    }
    if !notes.is_empty() {
        outcome.note = format!("({})", notes.join("; "));
    }
    Ok(outcome)
}

/// The rules as a command of their own.
pub fn run_alone() -> Result<bool> {
    let outcome = run()?;
    print!("{}", outcome.output);
    println!(
        "{} rules hold, {} broken {}",
        outcome.passed, outcome.failed, outcome.note
    );
    Ok(outcome.failed == 0)
}

/// All text files that people write here.
fn sources() -> Result<Vec<Source>> {
    const SKIPPED: [&str; 7] = [
        "target",
        "node_modules",
        ".git",
        "artifacts",
        "indaba-data",
        "data",
        "generated",
    ];
    const WRITTEN: [&str; 11] = [
        "rs", "html", "css", "js", "mjs", "ftl", "md", "toml", "sql", "sh", "txt",
    ];
    let root = shell::root();
    let mut sources = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                if !SKIPPED.contains(&name.as_str()) {
                    folders.push(path);
                }
                continue;
            }
            let written = name
                .rsplit_once('.')
                .is_some_and(|(_, end)| WRITTEN.contains(&end));
            // A file that vanishes or is no text meanwhile is not ours to judge.
            if written && let Ok(text) = std::fs::read_to_string(&path) {
                let path = path.strip_prefix(&root).unwrap_or(&path);
                let path = path.to_string_lossy().replace('\\', "/");
                sources.push(Source { path, text });
            }
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(sources)
}
