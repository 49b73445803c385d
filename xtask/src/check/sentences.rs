//! Rules about sentences: none is put together in code, and what stands beside words of the interface stands apart from
//! them, so that a name written from right to left does not shuffle a sentence written from left to right.

use super::{Rule, Source};

/// The methods that give words of the interface.
const WORDS: [&str; 4] = [".t(", ".t1(", ".tn(", ".code("];

/// The rules about sentences.
pub fn rules(sources: &[Source]) -> Vec<Rule> {
    vec![together(sources), apart(sources)]
}

fn together(sources: &[Source]) -> Rule {
    let mut rule = Rule::new("no sentence is put together in code");
    for source in sources {
        let made = source.is("rs") && !source.path.contains("/tests/");
        if (made || source.is("html")) && !source.path.starts_with("xtask/") {
            for (at, call) in calls(&source.text, "format!(") {
                if after_pattern(call).is_some_and(words) {
                    let line = source.text[..at].matches('\n').count() + 1;
                    rule.broken.push(format!("{}:{line}", source.path));
                }
            }
        }
    }
    rule
}

/// Every call of a macro or function: where it begins, and what stands between its brackets.
fn calls<'a>(text: &'a str, name: &str) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(name) {
        let inside = &text[at + name.len()..];
        let (mut depth, mut quoted, mut escaped) = (1_i32, false, false);
        let end = inside.char_indices().find(|(_, letter)| {
            match letter {
                '"' if !escaped => quoted = !quoted,
                '(' if !quoted => depth += 1,
                ')' if !quoted => depth -= 1,
                _ => {}
            }
            escaped = *letter == '\\' && !escaped;
            depth == 0
        });
        if let Some((end, _)) = end {
            found.push((at, &inside[..end]));
        }
    }
    found
}

/// What follows the string of a `format!`; nothing where the string is a key or an address, which are no sentences.
fn after_pattern(call: &str) -> Option<&str> {
    let start = call.find('"')? + 1;
    let length = call[start..].find('"')?;
    let pattern = &call[start..start + length];
    let sentence = !pattern.starts_with('/') && !pattern.contains('=');
    sentence.then(|| &call[start + length..])
}

fn words(text: &str) -> bool {
    WORDS
        .iter()
        .any(|method| text.match_indices(method).any(|(at, _)| speaks(text, at)))
}

/// Whether a method is asked of a page or a request, which alone know words.
fn speaks(text: &str, at: usize) -> bool {
    ["page", "rq", "self"]
        .iter()
        .any(|who| text[..at].ends_with(who))
}

fn apart(sources: &[Source]) -> Rule {
    let mut rule = Rule::new("what stands beside words of the interface is isolated from them");
    for source in sources.iter().filter(|source| source.is("html")) {
        for (number, line) in source.lines() {
            for pair in neighbours(line) {
                if said(pair.0) != said(pair.1) {
                    let both = format!("{} {}", pair.0, pair.1);
                    rule.broken
                        .push(format!("{}:{number}: {both}", source.path));
                }
            }
        }
    }
    rule
}

/// Expressions that stand side by side, with a few letters at most between them and no tag.
fn neighbours(line: &str) -> Vec<(&str, &str)> {
    const BETWEEN: usize = 6;
    let mut found = Vec::new();
    let mut last: Option<(usize, &str)> = None;
    for (at, _) in line.match_indices("{{") {
        let Some(length) = line[at..].find("}}") else {
            break;
        };
        let inside = line[at + 2..at + length].trim();
        if let Some((end, before)) = last {
            let between = &line[end..at];
            let plain = !between.contains(['<', '>', '{', '}', '"', '&']);
            if plain && between.chars().count() <= BETWEEN {
                found.push((before, inside));
            }
        }
        last = Some((at + length + 2, inside));
    }
    found
}

/// Whether an expression gives words of the interface: a message, a date, a number, which are of the page's direction.
fn said(expression: &str) -> bool {
    expression.trim_start_matches("self.").starts_with("page.")
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

    fn broken(path: &str, text: &str) -> usize {
        rules(&[source(path, text)])
            .iter()
            .map(|rule| rule.broken.len())
            .sum()
    }

    #[test]
    fn words_put_together_with_anything_are_found() {
        let text = "let a = format!(\n    \"{} ({n})\",\n    page.t(\"title\")\n);";
        assert_eq!(broken("features/a/src/x.rs", text), 1);
        let text = "<p aria-label=\"{{ f(format!(\"{} {}\", self.page.t(\"title\"), 1)) }}\">";
        assert_eq!(broken("features/a/templates/x.html", text), 1);
    }

    #[test]
    fn keys_and_addresses_may_be_put_together() {
        for text in [
            "page.t(&format!(\"state-{}\", code))",
            "(page.t(key), format!(\"{}/{path}\", b.href()))",
            "format!(\"/organisations/{}\", rq.code(\"x\"))",
        ] {
            assert_eq!(broken("features/a/src/x.rs", text), 0, "{text}");
        }
    }

    #[test]
    fn a_name_beside_words_is_found_and_one_in_a_tag_is_not() {
        let path = "features/a/templates/x.html";
        assert_eq!(broken(path, "<p>{{ page.t(\"by\") }} {{ name }}</p>"), 1);
        assert_eq!(broken(path, "<p>{{ name }}: {{ page.t(\"by\") }}</p>"), 1);
        assert_eq!(
            broken(path, "<p>{{ page.t(\"by\") }} <bdi>{{ name }}</bdi></p>"),
            0
        );
        assert_eq!(
            broken(path, "<p>{{ page.t(\"a\") }} {{ page.t(\"b\") }}</p>"),
            0
        );
    }
}
