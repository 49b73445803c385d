//! Which crate may depend on which: arrows point down only.

use super::Rule;
use crate::shell;
use anyhow::Result;
use cargo_metadata::{DependencyKind, MetadataCommand};

/// Checks every dependency between crates of the workspace.
pub fn arrows() -> Result<Rule> {
    let mut rule = Rule::new("dependencies between crates point down");
    let metadata = MetadataCommand::new()
        .current_dir(shell::root())
        .no_deps()
        .exec()?;
    let layer = |path: &str| {
        let inside = path.strip_prefix(metadata.workspace_root.as_str())?;
        inside
            .trim_start_matches('/')
            .split('/')
            .next()
            .map(str::to_owned)
    };
    for package in &metadata.packages {
        let Some(from) = layer(package.manifest_path.as_str()) else {
            continue;
        };
        for dependency in &package.dependencies {
            let Some(path) = &dependency.path else {
                continue;
            };
            let Some(to) = layer(path.as_str()) else {
                continue;
            };
            let for_tests = dependency.kind == DependencyKind::Development;
            if let Some(why) = refused(&from, &to, for_tests) {
                rule.broken
                    .push(format!("{} → {}: {why}", package.name, dependency.name));
            }
        }
    }
    Ok(rule)
}

/// Why an arrow between two layers is refused, if it is.
fn refused(from: &str, to: &str, for_tests: bool) -> Option<&'static str> {
    if to == "testkit" {
        return (!for_tests).then_some("testkit is for tests only");
    }
    let allowed: &[&str] = match from {
        "foundation" => &["methods", "foundation"],
        "methods" => &["methods"],
        "domain" => &["domain", "methods", "foundation"],
        "features" => &["methods", "domain", "foundation"],
        "server" => &["features", "methods", "domain", "foundation"],
        // They open the whole house; cargo lets a crate's tests depend on what depends on the crate.
        "testkit" | "bench" => &["server", "features", "methods", "domain", "foundation"],
        _ => &[],
    };
    if allowed.contains(&to) {
        None
    } else if from == "features" && to == "features" {
        Some("a feature tells others by events and ports of `contracts`")
    } else {
        Some("this arrow does not point down")
    }
}

#[cfg(test)]
mod tests {
    use super::refused;

    #[test]
    fn a_feature_never_depends_on_a_feature() {
        assert!(refused("features", "features", false).is_some());
        assert!(refused("features", "features", true).is_some());
    }

    #[test]
    fn arrows_point_down() {
        assert!(refused("server", "features", false).is_none());
        assert!(refused("features", "methods", false).is_none());
        assert!(refused("foundation", "methods", false).is_none());
        assert!(refused("foundation", "domain", false).is_some());
        assert!(refused("methods", "foundation", false).is_some());
        assert!(refused("domain", "features", false).is_some());
    }

    #[test]
    fn the_testkit_is_for_tests_only() {
        assert!(refused("features", "testkit", true).is_none());
        assert!(refused("features", "testkit", false).is_some());
    }
}
