//! `cargo xtask new-feature NAME`: a capability of the standing shape, empty and whole, and its trial.

use crate::{shell, test::Outcome};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every file of a new feature; `NAME` and `TITLE` are filled in.
const FILES: [(&str, &str); 18] = [
    (
        "Cargo.toml",
        include_str!("../templates/feature/Cargo.toml.in"),
    ),
    (
        "askama.toml",
        include_str!("../templates/feature/askama.toml.in"),
    ),
    (
        "README.md",
        include_str!("../templates/feature/README.md.in"),
    ),
    (
        "rules.txt",
        include_str!("../templates/feature/rules.txt.in"),
    ),
    (
        "src/lib.rs",
        include_str!("../templates/feature/src/lib.rs.in"),
    ),
    (
        "src/model.rs",
        include_str!("../templates/feature/src/model.rs.in"),
    ),
    (
        "src/policy.rs",
        include_str!("../templates/feature/src/policy.rs.in"),
    ),
    (
        "src/store.rs",
        include_str!("../templates/feature/src/store.rs.in"),
    ),
    (
        "src/pages.rs",
        include_str!("../templates/feature/src/pages.rs.in"),
    ),
    (
        "templates/list.html",
        include_str!("../templates/feature/templates/list.html.in"),
    ),
    (
        "migrations/0001.sql",
        include_str!("../templates/feature/migrations/0001.sql.in"),
    ),
    (
        "tests/it/main.rs",
        include_str!("../templates/feature/tests/it/main.rs.in"),
    ),
    (
        "languages/ar.ftl",
        include_str!("../templates/feature/languages/ar.ftl.in"),
    ),
    (
        "languages/en.ftl",
        include_str!("../templates/feature/languages/en.ftl.in"),
    ),
    (
        "languages/fr.ftl",
        include_str!("../templates/feature/languages/fr.ftl.in"),
    ),
    (
        "languages/es.ftl",
        include_str!("../templates/feature/languages/es.ftl.in"),
    ),
    (
        "languages/ru.ftl",
        include_str!("../templates/feature/languages/ru.ftl.in"),
    ),
    (
        "languages/zh.ftl",
        include_str!("../templates/feature/languages/zh.ftl.in"),
    ),
];
/// The only files outside its folder that a new feature changes.
const SHARED: [&str; 2] = ["server/Cargo.toml", "server/src/house.rs"];
/// What the trial calls its feature.
const TRIAL: &str = "gazette";

/// Makes the feature and says what comes next.
pub fn run(name: &str) -> Result<bool> {
    make(&shell::root(), name)?;
    println!("made features/{name}; changed {}", SHARED.join(" and "));
    println!(
        "next: cargo xtask gen, cargo xtask check, cargo nextest run -p {name}; then features/{name}/README.md"
    );
    Ok(true)
}

fn make(root: &Path, name: &str) -> Result<()> {
    let letters = name.len() >= 3 && name.chars().all(|c| c.is_ascii_lowercase());
    if !letters {
        bail!("a feature is one word of small letters, such as `library`");
    }
    let folder = root.join("features").join(name);
    let taken = ["foundation", "domain", "methods", "features"]
        .iter()
        .any(|layer| root.join(layer).join(name).exists());
    if taken || ["core", "std", "alloc", "test", "server", "testkit", "xtask"].contains(&name) {
        bail!("there is already something called {name}");
    }
    let manifest = std::fs::read_to_string(root.join(SHARED[0]))?;
    let house = std::fs::read_to_string(root.join(SHARED[1]))?;
    let manifest = with_line_before(
        &manifest,
        "\nportal.workspace",
        &format!("\n{name} = {{ path = \"../features/{name}\" }}"),
    )
    .context("server/Cargo.toml names no feature `portal`")?;
    let house = with_line_before(
        &house,
        "\n    accounts::feature,",
        &format!("\n    {name}::feature,"),
    )
    .context("server/src/house.rs lists no feature `accounts`")?;
    let title: String = name[..1].to_uppercase() + &name[1..];
    for (path, text) in FILES {
        let file = folder.join(path);
        std::fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        std::fs::write(&file, text.replace("NAME", name).replace("TITLE", &title))?;
    }
    std::fs::write(root.join(SHARED[0]), manifest)?;
    std::fs::write(root.join(SHARED[1]), house)?;
    let mut fmt = shell::cargo();
    fmt.current_dir(root).args(["fmt", "-p", name]);
    let output = shell::capture(&mut fmt)?;
    if !output.success {
        bail!("cargo fmt failed\n{}", output.text);
    }
    Ok(())
}

fn with_line_before(text: &str, mark: &str, line: &str) -> Option<String> {
    let at = text.find(mark)?;
    Some(format!("{}{line}{}", &text[..at], &text[at..]))
}

/// Tries it on a copy of the workspace: it must be formatted, keep the rules and touch nothing else. Whether it compiles is
/// not asked: every crate would be compiled a second time for it.
pub fn trial() -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut hold = |what: &str, fine: bool, output: &str| {
        if fine {
            outcome.passed += 1;
        } else {
            outcome.failed += 1;
            outcome.output.push_str(&format!("{what}\n{output}\n"));
        }
    };
    let copied = tempfile::tempdir()?;
    let root = copied.path();
    copy(root)?;
    let before = texts(root)?;
    make(root, TRIAL)?;
    let own = format!("features/{TRIAL}/");
    let changed: Vec<String> = texts(root)?
        .into_iter()
        .filter(|(path, text)| !path.starts_with(&own) && before.get(path) != Some(text))
        .map(|(path, _)| path)
        .collect();
    hold(
        "a new feature touches two shared files",
        changed == SHARED,
        &changed.join("\n"),
    );
    let mut fmt = shell::cargo();
    fmt.current_dir(root).args(["fmt", "--all", "--check"]);
    let output = shell::capture(&mut fmt)?;
    hold("it is formatted", output.success, &output.text);
    // The lock file learns of the new crate before the rules ask for it to stay as it is.
    let mut metadata = shell::cargo();
    metadata.current_dir(root);
    metadata.args([
        "metadata",
        "--offline",
        "--filter-platform",
        shell::PLATFORM,
    ]);
    metadata.args(["--format-version", "1"]);
    let output = shell::capture(&mut metadata)?;
    if !output.success {
        bail!("cargo metadata failed\n{}", output.text);
    }
    // Not the file we were started from: a build since then has put another in its place.
    let mut check = Command::new(shell::target_directory()?.join("debug/xtask"));
    check.arg("check").env(shell::ROOT, root).current_dir(root);
    let output = shell::capture(&mut check)?;
    hold("it keeps the rules", output.success, &output.text);
    Ok(outcome)
}

/// Copies what is under version control, or would be.
fn copy(to: &Path) -> Result<()> {
    let from = shell::root();
    for path in files(&from)? {
        let target = to.join(&path);
        std::fs::create_dir_all(target.parent().unwrap_or(to))?;
        std::fs::copy(from.join(&path), target)?;
    }
    Ok(())
}

fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut git = shell::command("git");
    git.current_dir(root)
        .args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    let output = git.output().context("git")?;
    if !output.status.success() {
        bail!("git ls-files failed: the trial needs a checkout");
    }
    let listed = String::from_utf8(output.stdout)?;
    let there = listed.lines().map(PathBuf::from);
    Ok(there.filter(|path| root.join(path).is_file()).collect())
}

/// Every text of a copy by its path.
fn texts(root: &Path) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                let name = path.strip_prefix(root)?.to_string_lossy().into_owned();
                found.insert(name, text);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_put_before_its_mark_or_nowhere() {
        assert_eq!(
            with_line_before("a\nb\nc", "\nb", "\nx").as_deref(),
            Some("a\nx\nb\nc")
        );
        assert_eq!(with_line_before("a", "\nb", "\nx"), None);
    }

    #[test]
    fn a_name_that_is_no_word_or_taken_makes_nothing() {
        let root = shell::root();
        for name in ["", "ab", "Two", "a-b", "../x", "portal", "kernel", "server"] {
            assert!(make(&root, name).is_err(), "{name}");
        }
    }
}
