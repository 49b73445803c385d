//! The answers to the Application Security Verification Standard (`docs/security/asvs.tsv`): read, held against what is
//! there, written as a page.

use crate::shell;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const ANSWERS: &str = "docs/security/asvs.tsv";
const IDS: &str = "docs/security/asvs-ids.txt";
/// The page that is made from them.
pub const PAGE: &str = "docs/security/asvs.md";

/// Kinds of answers, as they are counted.
const KINDS: [(&str, &str); 5] = [
    ("test", "a test fails where it does not hold"),
    ("document", "it is written down"),
    ("review", "it was read in the source named"),
    (
        "not_applicable",
        "the house has nothing that it could be asked of",
    ),
    (
        "open",
        "not met today, or not wholly; what is missing is said",
    ),
];

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    line: usize,
    id: String,
    level: String,
    chapter: String,
    requirement: String,
    /// One of [`KINDS`].
    kind: String,
    /// Which part of the house is being built to meet it.
    part: Option<String>,
    references: Vec<String>,
    how: String,
}

fn read(text: &str) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (index, line) in text.lines().enumerate().skip(1) {
        let line_number = index + 1;
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, level, chapter, requirement, answer, reference, how] = cells[..] else {
            bail!("{ANSWERS}:{line_number}: {} cells, not 7", cells.len());
        };
        let (kind, part) = match answer.split_once(" (") {
            Some((kind, part)) => (kind, Some(part.trim_end_matches(')').to_owned())),
            None => (answer, None),
        };
        let references = reference.split("; ").filter(|r| *r != "-" && !r.is_empty());
        rows.push(Row {
            line: line_number,
            id: id.to_owned(),
            level: level.to_owned(),
            chapter: chapter.to_owned(),
            requirement: requirement.to_owned(),
            kind: kind.to_owned(),
            part,
            references: references.map(str::to_owned).collect(),
            how: how.to_owned(),
        });
    }
    Ok(rows)
}

fn rows() -> Result<Vec<Row>> {
    let file = shell::root().join(ANSWERS);
    read(&std::fs::read_to_string(file).context(ANSWERS)?)
}

/// Everything that is wrong with the answers, each with its place.
pub fn broken() -> Result<Vec<String>> {
    let root = shell::root();
    let ids = std::fs::read_to_string(root.join(IDS)).context(IDS)?;
    let rows = rows()?;
    let mut broken = against(&rows, &ids, &root);
    let kept = std::fs::read_to_string(root.join(PAGE)).unwrap_or_default();
    if kept != page(&rows) {
        broken.push(format!("{PAGE} is stale: run `cargo xtask gen`"));
    }
    Ok(broken)
}

/// Writes the page.
pub fn write() -> Result<()> {
    std::fs::write(shell::root().join(PAGE), page(&rows()?))?;
    Ok(())
}

fn against(rows: &[Row], ids: &str, root: &Path) -> Vec<String> {
    let mut broken = Vec::new();
    let asked: BTreeSet<&str> = ids.lines().collect();
    let answered: BTreeSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    for id in asked.difference(&answered) {
        broken.push(format!("{ANSWERS}: {id} has no answer"));
    }
    for id in answered.difference(&asked) {
        broken.push(format!("{ANSWERS}: {id} is not in {IDS}"));
    }
    let mut seen = BTreeSet::new();
    for row in rows {
        let mut wrong = |what: String| {
            broken.push(format!("{ANSWERS}:{} {}: {what}", row.line, row.id));
        };
        if !seen.insert(&row.id) {
            wrong("answered twice".to_owned());
        }
        if !["1", "2"].contains(&row.level.as_str()) {
            wrong(format!("level {}", row.level));
        }
        if !KINDS.iter().any(|(kind, _)| *kind == row.kind) {
            wrong(format!("no answer is called {}", row.kind));
        }
        if row.part.is_some() && row.kind != "open" {
            wrong("only what is open waits for a part of the house".to_owned());
        }
        if !row.how.ends_with('.') {
            wrong("says not in a sentence how it is met".to_owned());
        }
        if row.references.is_empty() && ["test", "document", "review"].contains(&row.kind.as_str())
        {
            wrong("names nothing that shows it".to_owned());
        }
        for reference in &row.references {
            if let Err(why) = found(root, &row.kind, reference) {
                wrong(format!("{reference}: {why}"));
            }
        }
    }
    broken
}

/// Whether what a row names is there: a file, a test in it, a heading in it.
fn found(root: &Path, kind: &str, reference: &str) -> Result<(), &'static str> {
    let (path, place) = match (reference.split_once("::"), reference.split_once('#')) {
        (Some((path, name)), _) => (path, Place::Test(name)),
        (None, Some((path, heading))) => (path, Place::Heading(heading)),
        (None, None) => (reference, Place::File),
    };
    if !root.join(path).exists() {
        return Err("no such file");
    }
    let text = || std::fs::read_to_string(root.join(path)).unwrap_or_default();
    match place {
        Place::Test(name) if !has_test(&text(), name) => Err("no such test"),
        Place::Heading(heading) if !has_heading(&text(), heading) => Err("no such heading"),
        Place::File if kind == "test" => Err("a test is named as FILE::FUNCTION"),
        Place::File if kind == "document" && path.ends_with(".md") => {
            Err("a document is named as FILE#HEADING")
        }
        Place::Heading(_) if kind == "test" => Err("a heading is no test"),
        _ => Ok(()),
    }
}

enum Place<'r> {
    File,
    Test(&'r str),
    Heading(&'r str),
}

/// Whether a source has a function of this name right under the mark of a test.
fn has_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let calls = [format!("fn {name}("), format!("async fn {name}(")];
    let is = |line: &str| calls.iter().any(|call| line.starts_with(call.as_str()));
    lines.iter().enumerate().any(|(at, line)| {
        is(line)
            && lines[..at]
                .iter()
                .rev()
                .take_while(|before| before.starts_with('#') || before.starts_with("//"))
                .any(|before| before.starts_with("#[test]") || before.starts_with("#[tokio::test"))
    })
}

/// Whether a page has a heading that a link of this name leads to.
fn has_heading(text: &str, heading: &str) -> bool {
    text.lines()
        .filter(|line| line.starts_with('#'))
        .any(|line| slug(line.trim_start_matches('#')) == heading)
}

/// A heading as the end of an address.
fn slug(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || [' ', '-', '_'].contains(c);
    let plain: String = heading.trim().chars().filter(kept).collect();
    plain.to_lowercase().replace(' ', "-")
}

/// The page: counts, then chapter by chapter.
fn page(rows: &[Row]) -> String {
    let mut page = String::from(
        "# The house held against a standard\n\n\
         The OWASP Application Security Verification Standard 5, levels 1 and 2: every requirement that concerns a house of \
         this kind, in our own short words, with the answer of today. Made by `cargo xtask gen` from `asvs.tsv`; \
         `cargo xtask check` fails where a requirement has no answer, or names a test, a file or a heading that is not there. \
         It is our own reading: nobody else has examined the house by it.\n\n",
    );
    page.push_str("| answer | level 1 | level 2 | meaning |\n|---|--:|--:|---|\n");
    let count = |kind: &str, level: &str| {
        let these = rows.iter().filter(|r| r.kind == kind && r.level == level);
        these.count()
    };
    for (kind, meaning) in KINDS {
        page.push_str(&format!(
            "| {} | {} | {} | {meaning} |\n",
            said(kind),
            count(kind, "1"),
            count(kind, "2")
        ));
    }
    let of = |level: &str| rows.iter().filter(|r| r.level == level).count();
    page.push_str(&format!("| together | {} | {} | |\n", of("1"), of("2")));
    let mut waiting: BTreeMap<&str, usize> = BTreeMap::new();
    for part in rows.iter().filter_map(|row| row.part.as_deref()) {
        *waiting.entry(part).or_default() += 1;
    }
    if !waiting.is_empty() {
        let parts: Vec<String> = waiting
            .iter()
            .map(|(part, n)| format!("{part} {n}"))
            .collect();
        page.push_str(&format!(
            "\nBeing built, by part of the house: {}.\n",
            parts.join(", ")
        ));
    }
    let mut chapters: Vec<&str> = Vec::new();
    for row in rows {
        if !chapters.contains(&row.chapter.as_str()) {
            chapters.push(&row.chapter);
        }
    }
    for chapter in chapters {
        let these: Vec<&Row> = rows.iter().filter(|row| row.chapter == chapter).collect();
        let counts: Vec<String> = KINDS
            .iter()
            .map(|(kind, _)| (said(kind), these.iter().filter(|r| r.kind == *kind).count()))
            .filter(|(_, n)| *n > 0)
            .map(|(kind, n)| format!("{kind} {n}"))
            .collect();
        page.push_str(&format!("\n## {chapter}\n\n{}.\n\n", counts.join(", ")));
        page.push_str("| | level | asked | answer | how |\n|---|---|---|---|---|\n");
        for row in these {
            page.push_str(&line(row));
        }
    }
    page
}

fn line(row: &Row) -> String {
    let links: Vec<String> = row.references.iter().map(|r| link(r)).collect();
    let part = row.part.as_ref().map(|part| format!(" ({part})"));
    let shown = format!(
        "| {} | {} | {} | {}{} | {} {} |\n",
        row.id,
        row.level,
        row.requirement.replace('|', "\\|"),
        said(&row.kind),
        part.unwrap_or_default(),
        row.how.replace('|', "\\|"),
        links.join(", ")
    );
    shown.replace("  |", " |")
}

fn said(kind: &str) -> String {
    kind.replace('_', " ")
}

/// What a row names, as a link from the page.
fn link(reference: &str) -> String {
    let (path, name) = match reference.split_once("::") {
        Some((path, name)) => (path, name),
        None => (reference, reference),
    };
    format!("[`{name}`](../../{path})")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "id\tlevel\tchapter\trequirement\tanswer\treference\thow\n";

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            std::fs::write(folder.path().join(name), text).unwrap();
        };
        write(
            "a.rs",
            "#[tokio::test]\nasync fn it_holds() {}\n\nfn helper() {}\n",
        );
        write("a.md", "# Title\n\n## What is kept, and why\n");
        folder
    }

    fn wrong(row: &str, ids: &str) -> Vec<String> {
        let folder = folder();
        let rows = read(&format!("{HEAD}{row}")).unwrap();
        against(&rows, ids, folder.path())
    }

    #[test]
    fn what_is_there_holds() {
        for row in [
            "V1\t1\tC\tr\ttest\ta.rs::it_holds\tSo.",
            "V1\t2\tC\tr\tdocument\ta.md#what-is-kept-and-why\tSo.",
            "V1\t2\tC\tr\treview\ta.rs; a.md\tSo.",
            "V1\t2\tC\tr\tnot_applicable\t-\tThere is none.",
            "V1\t2\tC\tr\topen (log)\t-\tIt is missing.",
        ] {
            assert_eq!(wrong(row, "V1"), Vec::<String>::new(), "{row}");
        }
    }

    #[test]
    fn what_is_missing_or_not_there_is_named() {
        for (row, ids, what) in [
            (
                "V1\t1\tC\tr\ttest\ta.rs::it_holds\tSo.",
                "V1\nV2",
                "V2 has no",
            ),
            ("V1\t1\tC\tr\ttest\ta.rs::it_holds\tSo.", "", "V1 is not in"),
            ("V1\t1\tC\tr\ttest\ta.rs::helper\tSo.", "V1", "no such test"),
            (
                "V1\t1\tC\tr\ttest\tb.rs::it_holds\tSo.",
                "V1",
                "no such file",
            ),
            ("V1\t1\tC\tr\ttest\ta.rs\tSo.", "V1", "FILE::FUNCTION"),
            ("V1\t1\tC\tr\tdocument\ta.md#more\tSo.", "V1", "heading"),
            ("V1\t1\tC\tr\tdocument\ta.md\tSo.", "V1", "FILE#HEADING"),
            ("V1\t1\tC\tr\treview\t-\tSo.", "V1", "names nothing"),
            ("V1\t1\tC\tr\treview\ta.rs\tso", "V1", "sentence"),
            ("V1\t3\tC\tr\treview\ta.rs\tSo.", "V1", "level 3"),
            ("V1\t1\tC\tr\tmaybe\ta.rs\tSo.", "V1", "called maybe"),
            ("V1\t1\tC\tr\treview (log)\ta.rs\tSo.", "V1", "waits for"),
        ] {
            let found = wrong(row, ids);
            assert!(found.iter().any(|w| w.contains(what)), "{row}: {found:?}");
        }
        let twice = "V1\t1\tC\tr\treview\ta.rs\tSo.\nV1\t1\tC\tr\treview\ta.rs\tSo.";
        assert!(wrong(twice, "V1")[0].contains("twice"));
        assert!(read(&format!("{HEAD}V1\t1\tC")).is_err());
    }

    #[test]
    fn the_page_counts_by_kind_and_level() {
        let rows = "V1\t1\tC\tr\treview\ta.rs\tSo.\nV2\t2\tC\tr\topen (log)\t-\tNot yet.";
        let page = page(&read(&format!("{HEAD}{rows}")).unwrap());
        assert!(page.contains("| review | 1 | 0 |"), "{page}");
        assert!(page.contains("| together | 1 | 1 |"), "{page}");
        assert!(page.contains("by part of the house: log 1."), "{page}");
        assert!(page.contains("[`a.rs`](../../a.rs) |"), "{page}");
    }
}
