//! Rules about source files: their size, their first line, words and calls that stay out.

use super::{Rule, Source};

const LONG: usize = 600;
const TOO_LONG: usize = 750;

/// The rules about files.
pub fn rules(sources: &[Source]) -> Vec<Rule> {
    vec![
        sizes(sources),
        first_lines(sources),
        database(sources),
        words(sources),
    ]
}

fn sizes(sources: &[Source]) -> Rule {
    let mut rule = Rule::new("a source file has at most 750 lines");
    for source in sources.iter().filter(|source| source.is("rs")) {
        let lines = source.text.lines().count();
        let place = format!(
            "{} has {lines} lines: make it a folder, split by noun",
            source.path
        );
        if lines > TOO_LONG {
            rule.broken.push(place);
        } else if lines > LONG {
            rule.warnings.push(place);
        }
    }
    rule
}

fn first_lines(sources: &[Source]) -> Rule {
    let mut rule = Rule::new("a source file opens with `//!` and what lives there");
    for source in sources.iter().filter(|source| source.is("rs")) {
        let first = source.text.lines().next().unwrap_or_default();
        if first
            .strip_prefix("//!")
            .is_none_or(|rest| rest.trim().is_empty())
        {
            rule.broken.push(source.path.clone());
        }
    }
    rule
}

fn database(sources: &[Source]) -> Rule {
    let mut rule = Rule::new("only foundation/store talks to the database library");
    for source in sources.iter().filter(|source| source.is("rs")) {
        // The bare page is what ours is measured against: it must not go through our store.
        let allowed = ["foundation/store/", "xtask/", "bench/src/bin/bare.rs"];
        if allowed.iter().any(|start| source.path.starts_with(start)) {
            continue;
        }
        for (number, line) in source.lines() {
            let code = line.split("//").next().unwrap_or_default();
            if code.contains("AssertSqlSafe") || code.contains("sqlx::query") {
                rule.broken
                    .push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    rule
}

fn words(sources: &[Source]) -> Rule {
    // Written in two parts so that this file keeps its own rule.
    let forbidden = [concat!("TO", "DO"), concat!("FIX", "ME")];
    let mut rule = Rule::new("nothing is left for later in a comment");
    for source in sources {
        for (number, line) in source.lines() {
            if forbidden.iter().any(|word| has_word(line, word)) {
                rule.broken
                    .push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    rule
}

/// Whether a word stands in a line by itself, not inside another.
fn has_word(line: &str, word: &str) -> bool {
    let letter = |found: Option<char>| found.is_some_and(char::is_alphanumeric);
    line.match_indices(word).any(|(at, _)| {
        !letter(line[..at].chars().next_back()) && !letter(line[at + word.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn a_file_without_an_opening_sentence_is_named() {
        let sources = [
            source("a.rs", "//! Says what.\n"),
            source("b.rs", "use x;\n"),
            source("c.rs", "//!\n"),
        ];
        assert_eq!(first_lines(&sources).broken, ["b.rs", "c.rs"]);
    }

    #[test]
    fn a_long_file_warns_before_it_fails() {
        let sources = [
            source("a.rs", &"\n".repeat(601)),
            source("b.rs", &"\n".repeat(751)),
        ];
        let rule = sizes(&sources);
        assert_eq!((rule.warnings.len(), rule.broken.len()), (1, 1));
    }

    #[test]
    fn queries_stay_in_the_store() {
        let call = "let rows = sqlx::query(\"…\");";
        let sources = [
            source("foundation/store/src/db.rs", call),
            source("features/a/src/store.rs", call),
            source("features/b/src/store.rs", "// sqlx::query is not for here"),
        ];
        assert_eq!(database(&sources).broken.len(), 1);
    }

    #[test]
    fn a_word_inside_another_is_no_reminder() {
        let word = concat!("TO", "DO");
        assert!(has_word(&format!("// {word}: later"), word));
        assert!(!has_word(&format!("// {word}S and M{word}"), word));
    }
}
