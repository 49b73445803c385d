//! Every table that names an organisation has a row in the decision on merges: none is forgotten when two become one.

use std::collections::BTreeSet;

const SCHEMA: &str = include_str!("../../../docs/generated/schema.sql");
const DECIDED: &str = include_str!("../../../docs/decisions/0011-what-a-merge-carries.md");

/// `table.column` of every column of the schema, and whether it names an organisation.
pub fn columns() -> Vec<(String, bool)> {
    let mut all = Vec::new();
    for statement in SCHEMA.split(";\n") {
        let words: String = statement
            .lines()
            .filter(|l| !l.starts_with("--"))
            .collect::<Vec<_>>()
            .join(" ");
        let words = words.trim();
        if let Some(rest) = words.strip_prefix("DROP TABLE ") {
            all.retain(|(c, _): &(String, bool)| !c.starts_with(&format!("{}.", rest.trim())));
        }
        let added = words.strip_prefix("ALTER TABLE ").map(|rest| {
            let (table, column) = rest.split_once(" ADD COLUMN ").unwrap_or_default();
            (table, column)
        });
        let made = words.strip_prefix("CREATE TABLE ").and_then(|rest| {
            let (table, columns) = rest.split_once('(')?;
            Some((table, columns))
        });
        let Some((table, columns)) = added.or(made) else {
            continue;
        };
        for column in columns.split(", ") {
            let name = column.split_whitespace().next().unwrap_or_default();
            let names = column.contains("REFERENCES organisations")
                && !column.starts_with("FOREIGN KEY")
                || ["organisation", "merged_into"].contains(&name);
            all.push((format!("{}.{name}", table.trim()), names));
        }
    }
    all
}

/// `table.column` of every row of the decision.
fn decided() -> BTreeSet<String> {
    let rows = DECIDED.lines().filter_map(|l| l.strip_prefix("| `"));
    rows.filter_map(|l| l.split_once('`'))
        .map(|l| l.0.to_owned())
        .collect()
}

#[test]
fn every_table_that_names_an_organisation_is_decided_on() {
    let (columns, decided) = (columns(), decided());
    let naming = columns.iter().filter(|c| c.1);
    let missing: Vec<&String> = naming
        .map(|c| &c.0)
        .filter(|c| !decided.contains(*c))
        .collect();
    assert!(
        missing.is_empty(),
        "say in docs/decisions/0011-what-a-merge-carries.md what a merge does with {missing:?}"
    );
    assert!(columns.iter().filter(|c| c.1).count() > 25);
    let gone: Vec<&String> = decided
        .iter()
        .filter(|d| !columns.iter().any(|c| c.0 == **d))
        .collect();
    assert!(gone.is_empty(), "no such columns: {gone:?}");
}
