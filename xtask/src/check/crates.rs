//! Which crates of others may come in: licences, bans, versions and sources, by `deny.toml`.

use super::Rule;
use crate::shell;
use anyhow::{Context, Result};
use cargo_metadata::{DepKindInfo, DependencyKind, Metadata, MetadataCommand, Package, PackageId};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
struct Deny {
    licenses: Licenses,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licenses {
    allow: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Entry>,
    skip: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

/// A crate as the rules see it.
struct Crate {
    name: String,
    version: String,
    licence: String,
    /// Where it comes from, unless that is cargo's own registry or this workspace.
    foreign: Option<String>,
}

impl From<&Package> for Crate {
    fn from(package: &Package) -> Self {
        Self {
            name: package.name.to_string(),
            version: package.version.to_string(),
            licence: package.license.clone().unwrap_or_default(),
            foreign: package
                .source
                .as_ref()
                .filter(|source| !source.is_crates_io())
                .map(|source| source.repr.clone()),
        }
    }
}

/// The rules about crates of others.
pub fn rules() -> Result<Vec<Rule>> {
    let text = std::fs::read_to_string(shell::root().join("deny.toml"))?;
    let deny: Deny = toml::from_str(&text).context("deny.toml")?;
    let metadata = MetadataCommand::new()
        .current_dir(shell::root())
        .other_options([
            "--locked".to_owned(),
            format!("--filter-platform={}", shell::PLATFORM),
        ])
        .exec()?;
    let used: BTreeSet<_> = metadata
        .resolve
        .iter()
        .flat_map(|resolve| &resolve.nodes)
        .map(|node| &node.id)
        .collect();
    let crates: Vec<Crate> = metadata
        .packages
        .iter()
        .filter(|package| used.contains(&package.id))
        .map(Crate::from)
        .collect();
    Ok(vec![
        licences(&crates, &deny),
        banned(&crates, &deny),
        versions(&crates, &deny),
        sources(&crates),
        reach(&uses_of_the_server(&metadata)?),
        trials(&switches(&metadata)),
    ])
}

/// What of ours tests alone may turn on: the crate and its feature.
const TRIAL: (&str, &str) = ("guard", "trial");

/// A feature that a crate of ours turns on in another, and whether its tests alone do.
type Switch = (String, (String, String), bool);

fn switches(metadata: &Metadata) -> Vec<Switch> {
    let mut found = Vec::new();
    for package in metadata.workspace_packages() {
        let user = package.name.to_string();
        for used in &package.dependencies {
            let in_tests = used.kind == DependencyKind::Development;
            for feature in &used.features {
                let what = (used.name.to_string(), feature.to_string());
                found.push((user.clone(), what, in_tests));
            }
        }
        // A feature of its own that turns it on: `x = ["guard/trial"]`, or one that is on by itself.
        for (own, others) in &package.features {
            for other in others {
                let (of, feature) = other
                    .split_once('/')
                    .unwrap_or((user.as_str(), other.as_str()));
                let what = (of.trim_end_matches('?').to_owned(), feature.to_owned());
                found.push((format!("{user} ({own})"), what, false));
            }
        }
    }
    found
}

fn trials(switches: &[Switch]) -> Rule {
    let mut rule = Rule::new("nothing that is shipped lets its rules be put on trial");
    let trial = (TRIAL.0.to_owned(), TRIAL.1.to_owned());
    for (user, what, in_tests) in switches {
        if *what == trial && !in_tests {
            rule.broken
                .push(format!("{user} turns on {}/{}", what.0, what.1));
        }
    }
    if !switches.iter().any(|(_, what, _)| *what == trial) {
        rule.broken.push(format!(
            "nobody turns on {}/{}: it has another name by now",
            trial.0, trial.1
        ));
    }
    rule
}

/// Crates by which a program asks other machines for something, and who in the server's own tree may use each: the web
/// server itself; the mail relay, the database and the institution that an operator names; and the webhooks that whoever looks after
/// the machine registers. To an address that somebody typed there is one way, `guard`'s `outward.rs`, which looks at where it leads
/// before it connects, follows nothing and reads no answer; so no other room of ours stands in
/// this table but `server`, which listens by them (`serve.rs`) and asks nobody.
const REACHING: &[(&str, &[&str])] = &[
    ("attohttpc", &[]),
    ("curl", &[]),
    ("h2", &[]),
    ("hickory-resolver", &[]),
    ("hyper", &["axum", "hyper-rustls", "hyper-util", "server"]),
    ("hyper-rustls", &["guard"]),
    ("hyper-util", &["axum", "guard", "hyper-rustls", "server"]),
    ("isahc", &[]),
    ("lettre", &["web"]),
    ("minreq", &[]),
    ("mio", &["tokio"]),
    ("object_store", &["store"]),
    ("quinn", &[]),
    ("reqwest", &[]),
    (
        "rustls",
        &[
            "guard",
            "hyper-rustls",
            "lettre",
            "sqlx-core",
            "tokio-rustls",
        ],
    ),
    ("socket2", &["hyper-util", "lettre", "tokio"]),
    ("surf", &[]),
    ("tokio-rustls", &["hyper-rustls", "lettre"]),
    ("ureq", &[]),
];

/// Which crate uses which in the server as it is shipped: what its tests use aside.
fn uses_of_the_server(metadata: &Metadata) -> Result<BTreeSet<(String, String)>> {
    let resolve = metadata.resolve.as_ref().context("no resolve")?;
    let name = |id: &PackageId| {
        let found = metadata.packages.iter().find(|p| p.id == *id);
        found.map(|p| p.name.to_string()).unwrap_or_default()
    };
    let mut packages = metadata.packages.iter();
    let server = packages.find(|p| Crate::from(*p).name == "server");
    let mut queue = vec![server.context("no server")?.id.clone()];
    let (mut seen, mut uses) = (BTreeSet::new(), BTreeSet::new());
    while let Some(id) = queue.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        for node in resolve.nodes.iter().filter(|node| node.id == id) {
            for dep in &node.deps {
                let shipped = |kind: &DepKindInfo| kind.kind == DependencyKind::Normal;
                if dep.dep_kinds.iter().any(shipped) {
                    uses.insert((name(&id), name(&dep.pkg)));
                    queue.push(dep.pkg.clone());
                }
            }
        }
    }
    Ok(uses)
}

fn reach(uses: &BTreeSet<(String, String)>) -> Rule {
    let mut rule = Rule::new("only what is named in xtask can ask other machines for something");
    for (user, used) in uses {
        let known = REACHING.iter().find(|(name, _)| name == used);
        if known.is_some_and(|(_, by)| !by.contains(&user.as_str())) {
            rule.broken.push(format!(
                "{user} uses {used}: say in xtask why it may, or do without"
            ));
        }
    }
    rule
}

/// The same rules as `cargo-deny` reads them, which sees more of a licence than its name, where it is installed: it takes
/// minutes to compile, so `.ci/run` installs it once and nobody else has to.
pub fn denied() -> Result<Option<Rule>> {
    if !shell::exists("cargo-deny") {
        return Ok(None);
    }
    let mut rule = Rule::new("cargo-deny finds nothing against deny.toml");
    let mut cargo = shell::cargo();
    cargo.args(["deny", "--locked", "--log-level", "error", "check"]);
    cargo.args(["--hide-inclusion-graph", "bans", "licenses", "sources"]);
    let output = shell::capture(&mut cargo)?;
    if !output.success {
        rule.broken.push(output.text);
    }
    Ok(Some(rule))
}

/// Known weaknesses, where `cargo-deny` is installed and their list can be had; otherwise why not.
pub fn advisories() -> Result<Result<Rule, &'static str>> {
    if !shell::exists("cargo-deny") {
        return Ok(Err(
            "known weaknesses of crates not looked up: no cargo-deny",
        ));
    }
    let mut cargo = shell::command("timeout");
    cargo.args(["120", "cargo", "deny", "check", "advisories"]);
    let output = shell::capture(&mut cargo)?;
    if !output.success && !output.text.contains("advisories FAILED") {
        return Ok(Err(
            "known weaknesses of crates not looked up: no way to their list",
        ));
    }
    let mut rule = Rule::new("no crate has a known weakness");
    if !output.success {
        rule.broken.push(output.text);
    }
    Ok(Ok(rule))
}

fn licences(crates: &[Crate], deny: &Deny) -> Rule {
    let mut rule = Rule::new("every crate has a licence that deny.toml allows");
    for one in crates {
        if !allowed(&one.licence, &deny.licenses.allow) {
            rule.broken
                .push(format!("{} {}: {:?}", one.name, one.version, one.licence));
        }
    }
    rule
}

fn banned(crates: &[Crate], deny: &Deny) -> Rule {
    let mut rule = Rule::new("no crate that deny.toml bans is used");
    for one in crates {
        if let Some(entry) = deny.bans.deny.iter().find(|entry| entry.name == one.name) {
            rule.broken.push(format!("{}: {}", one.name, entry.reason));
        }
    }
    rule
}

fn versions(crates: &[Crate], deny: &Deny) -> Rule {
    let mut rule = Rule::new("one version of each crate, but for those that deny.toml names");
    let mut skipped: BTreeMap<&str, bool> = deny
        .bans
        .skip
        .iter()
        .map(|entry| (entry.name.as_str(), false))
        .collect();
    let mut kept: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in crates {
        match skipped.get_mut(format!("{}@{}", one.name, one.version).as_str()) {
            Some(met) => *met = true,
            None => kept.entry(&one.name).or_default().push(&one.version),
        }
    }
    for (name, versions) in kept.iter().filter(|(_, versions)| versions.len() > 1) {
        rule.broken.push(format!("{name}: {}", versions.join(", ")));
    }
    for (name, _) in skipped.iter().filter(|(_, met)| !**met) {
        rule.broken
            .push(format!("{name} is gone: take it out of deny.toml"));
    }
    rule
}

fn sources(crates: &[Crate]) -> Rule {
    let mut rule = Rule::new("crates come from cargo's own registry or from here");
    for one in crates {
        if let Some(source) = &one.foreign {
            rule.broken.push(format!("{}: {source}", one.name));
        }
    }
    rule
}

/// Whether a licence expression can be kept with the licences allowed: one side of each OR, both sides of each AND.
fn allowed(expression: &str, allow: &BTreeSet<String>) -> bool {
    // Older crates write a slash for OR.
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let fine = either(&words, &mut at, allow);
    fine && at == words.len()
}

fn either(words: &[&str], at: &mut usize, allow: &BTreeSet<String>) -> bool {
    let mut fine = both(words, at, allow);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        fine |= both(words, at, allow);
    }
    fine
}

fn both(words: &[&str], at: &mut usize, allow: &BTreeSet<String>) -> bool {
    let mut fine = single(words, at, allow);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        fine &= single(words, at, allow);
    }
    fine
}

fn single(words: &[&str], at: &mut usize, allow: &BTreeSet<String>) -> bool {
    let Some(word) = words.get(*at) else {
        return false;
    };
    *at += 1;
    if *word == "(" {
        let fine = either(words, at, allow);
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return fine && closed;
    }
    if words.get(*at) == Some(&"WITH") {
        let name = format!("{word} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
        return allow.contains(&name);
    }
    allow.contains(*word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deny() -> Deny {
        let entry = |name: &str| Entry {
            name: name.to_owned(),
            reason: "why".to_owned(),
        };
        Deny {
            licenses: Licenses {
                allow: ["MIT", "BSD-3-Clause"].map(str::to_owned).into(),
            },
            bans: Bans {
                deny: vec![entry("openssl")],
                skip: vec![entry("syn@2.0.0"), entry("old@1.0.0")],
            },
        }
    }

    fn one(name: &str, version: &str, foreign: Option<&str>) -> Crate {
        Crate {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: "MIT".to_owned(),
            foreign: foreign.map(str::to_owned),
        }
    }

    #[test]
    fn a_licence_needs_one_side_of_or_and_both_of_and() {
        let allow = deny().licenses.allow;
        for fine in [
            "MIT",
            "GPL-3.0 OR MIT",
            "Unlicense/MIT",
            "(GPL-3.0 OR MIT) AND BSD-3-Clause",
            "Apache-2.0 WITH LLVM-exception OR MIT",
        ] {
            assert!(allowed(fine, &allow), "{fine}");
        }
        for not in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "GPL-3.0 OR MIT AND GPL-3.0",
            "MIT WITH something",
            "(MIT",
            "MIT MIT",
        ] {
            assert!(!allowed(not, &allow), "{not}");
        }
    }

    #[test]
    fn a_crate_that_asks_other_sites_is_named() {
        let uses = |all: &[(&str, &str)]| -> BTreeSet<(String, String)> {
            all.iter()
                .map(|(user, used)| ((*user).to_owned(), (*used).to_owned()))
                .collect()
        };
        let fine = uses(&[("web", "lettre"), ("lettre", "rustls"), ("server", "axum")]);
        assert!(reach(&fine).broken.is_empty());
        let not = uses(&[("consultations", "reqwest"), ("web", "hyper")]);
        assert_eq!(reach(&not).broken.len(), 2);
    }

    #[test]
    fn a_trial_of_rules_outside_of_tests_is_named() {
        let switch = |user: &str, of: &str, feature: &str, in_tests| -> Switch {
            let what = (of.to_owned(), feature.to_owned());
            (user.to_owned(), what, in_tests)
        };
        let tests = switch("server", "guard", "trial", true);
        let other = switch("web", "axum", "macros", false);
        assert!(trials(&[tests.clone(), other.clone()]).broken.is_empty());
        let shipped = switch("web", "guard", "trial", false);
        assert_eq!(trials(&[tests, shipped]).broken.len(), 1);
        assert_eq!(trials(&[other]).broken.len(), 1);
    }

    #[test]
    fn a_second_version_a_stale_exception_a_ban_and_a_foreign_source_are_named() {
        let crates = [
            one("syn", "2.0.0", None),
            one("syn", "3.0.0", None),
            one("rand", "1.0.0", None),
            one("rand", "2.0.0", None),
            one("openssl", "1.0.0", Some("git+https://example.org")),
        ];
        assert_eq!(
            versions(&crates, &deny()).broken,
            [
                "rand: 1.0.0, 2.0.0",
                "old@1.0.0 is gone: take it out of deny.toml"
            ]
        );
        assert_eq!(banned(&crates, &deny()).broken, ["openssl: why"]);
        assert_eq!(sources(&crates).broken.len(), 1);
    }
}
