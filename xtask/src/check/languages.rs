//! Rules about the words of the interface: complete where promised, none twice, none missing, none unused.

use super::{Rule, Source};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// The languages of the interface; each must be complete, alike key by key.
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// One `.ftl` file.
#[derive(Default)]
struct Words {
    keys: BTreeSet<String>,
    /// What each message says, without what it is given.
    said: BTreeMap<String, String>,
    /// Messages that other messages of the file quote.
    quoted: BTreeSet<String>,
    twice: Vec<String>,
    junk: Vec<String>,
}

/// The rules about languages.
pub fn rules(sources: &[Source]) -> Vec<Rule> {
    let mut folders: BTreeMap<&str, BTreeMap<&str, Words>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.is("ftl")) {
        let Some((folder, file)) = source.path.rsplit_once('/') else {
            continue;
        };
        let language = file.trim_end_matches(".ftl");
        folders
            .entry(folder)
            .or_default()
            .insert(language, read(&source.text));
    }
    let english: BTreeSet<&str> = folders
        .values()
        .filter_map(|languages| languages.get("en"))
        .flat_map(|words| words.keys.iter().map(String::as_str))
        .collect();
    let quoted: BTreeSet<&str> = folders
        .values()
        .flat_map(BTreeMap::values)
        .flat_map(|words| words.quoted.iter().map(String::as_str))
        .collect();
    let uses = Uses::of(sources);
    vec![
        sound(&folders),
        complete(&folders),
        translated(&folders),
        known(&uses, &english),
        used(&uses, &english, &quoted),
    ]
}

fn read(text: &str) -> Words {
    let mut words = Words::default();
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                for attribute in &message.attributes {
                    words.keys.insert(format!("{key}.{}", attribute.id.name));
                    quotes(&attribute.value, &mut words.quoted);
                }
                if let Some(value) = &message.value {
                    quotes(value, &mut words.quoted);
                    let mut said = String::new();
                    says(value, &mut said);
                    words.said.insert(key.clone(), said);
                }
                if !words.keys.insert(key.clone()) {
                    words.twice.push(key);
                }
            }
            Entry::Term(term) => quotes(&term.value, &mut words.quoted),
            Entry::Junk { content } => {
                words
                    .junk
                    .push(content.lines().next().unwrap_or_default().to_owned());
            }
            _ => {}
        }
    }
    words
}

fn quotes(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => quote(inline, into),
                Expression::Select { selector, variants } => {
                    quote(selector, into);
                    for variant in variants {
                        quotes(&variant.value, into);
                    }
                }
            }
        }
    }
}

/// The words that stand in a message itself.
fn says(pattern: &Pattern<&str>, into: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants.iter().for_each(|v| says(&v.value, into)),
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn quote(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    if let InlineExpression::MessageReference { id, .. } = inline {
        into.insert(id.name.to_owned());
    }
}

fn sound(folders: &BTreeMap<&str, BTreeMap<&str, Words>>) -> Rule {
    let mut rule = Rule::new("every language file can be read and has no key twice");
    let mut homes: BTreeMap<&str, &str> = BTreeMap::new();
    for (folder, languages) in folders {
        for (language, words) in languages {
            if !LANGUAGES.contains(language) {
                rule.broken.push(format!(
                    "{folder}/{language}.ftl: no language of this interface"
                ));
            }
            for key in &words.twice {
                rule.broken
                    .push(format!("{folder}/{language}.ftl: {key} twice"));
            }
            for line in &words.junk {
                rule.broken
                    .push(format!("{folder}/{language}.ftl: cannot read: {line}"));
            }
        }
        for key in languages.get("en").iter().flat_map(|words| &words.keys) {
            if let Some(other) = homes.insert(key, folder) {
                rule.broken
                    .push(format!("{folder}/en.ftl: {key} also in {other}"));
            }
        }
    }
    rule
}

fn complete(folders: &BTreeMap<&str, BTreeMap<&str, Words>>) -> Rule {
    let mut rule = Rule::new("the required languages have the same keys, the others none besides");
    let none = Words::default();
    for (folder, languages) in folders {
        let english = languages.get("en").unwrap_or(&none);
        for language in LANGUAGES {
            match languages.get(language) {
                None => rule
                    .broken
                    .push(format!("{folder}/{language}.ftl is missing")),
                Some(words) => {
                    for key in english.keys.difference(&words.keys) {
                        rule.broken
                            .push(format!("{folder}/{language}.ftl: {key} is missing"));
                    }
                }
            }
        }
        for (language, words) in languages {
            for key in words.keys.difference(&english.keys) {
                rule.broken
                    .push(format!("{folder}/{language}.ftl: {key} is not in en.ftl"));
            }
        }
    }
    rule
}

/// Words that two languages may share, such as `Version` or `Organisation`, and with which no sentence is made.
const SHARED: usize = 2;

fn translated(folders: &BTreeMap<&str, BTreeMap<&str, Words>>) -> Rule {
    let mut rule = Rule::new("no sentence is left in English");
    let sentence = |said: &str| {
        let words = said.split(|c: char| !c.is_alphabetic());
        words.filter(|w| w.chars().count() > 2).count() > SHARED
    };
    for (folder, languages) in folders {
        let Some(english) = languages.get("en") else {
            continue;
        };
        for (language, words) in languages.iter().filter(|(l, _)| **l != "en") {
            for (key, said) in &words.said {
                if english.said.get(key) == Some(said) && sentence(said) {
                    rule.broken
                        .push(format!("{folder}/{language}.ftl: {key}: {said}"));
                }
            }
        }
    }
    rule
}

fn known(uses: &Uses, english: &BTreeSet<&str>) -> Rule {
    let mut rule = Rule::new("every key that a page asks for exists");
    for (key, place) in &uses.asked {
        if !english.contains(key.as_str()) {
            rule.broken.push(format!("{place}: {key}"));
        }
    }
    rule
}

fn used(uses: &Uses, english: &BTreeSet<&str>, quoted: &BTreeSet<&str>) -> Rule {
    let mut rule = Rule::new("every key is used");
    for key in english {
        let message = key.split('.').next().unwrap_or(key);
        if !quoted.contains(message) && !uses.name(message) && !uses.name(key) {
            rule.broken.push((*key).to_owned());
        }
    }
    rule
}

/// How templates and Rust name keys.
#[derive(Default)]
struct Uses {
    /// Keys in calls of `t`, `t1` and `tn`, and where.
    asked: BTreeMap<String, String>,
    /// Every string that could be a key: keys travel as data, too.
    literals: BTreeSet<String>,
    /// Strings with gaps, such as `state-{}`, as the texts between the gaps.
    patterns: BTreeSet<Vec<String>>,
}

impl Uses {
    fn of(sources: &[Source]) -> Self {
        let mut uses = Self::default();
        for source in sources {
            let rust = source.is("rs") && !source.path.starts_with("xtask/");
            if rust || source.is("html") {
                uses.read(source);
            }
        }
        uses
    }

    fn read(&mut self, source: &Source) {
        // What tests ask for may be made up.
        let text = match source.text.find("#[cfg(test)]\nmod tests") {
            Some(end) if source.is("rs") => &source.text[..end],
            _ => source.text.as_str(),
        };
        let in_tests = source.path.contains("/tests/");
        for (number, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for (at, literal) in literals(line) {
                let shape = |extra: &[char]| {
                    literal.starts_with(|first: char| {
                        first.is_ascii_lowercase() || extra.contains(&first)
                    }) && literal.chars().all(|c| {
                        c.is_ascii_alphanumeric() || "-_.".contains(c) || extra.contains(&c)
                    })
                };
                if shape(&[]) {
                    self.literals.insert(literal.to_owned());
                    if literal.ends_with('-') {
                        self.patterns
                            .insert(vec![literal.to_owned(), String::new()]);
                    }
                    let before = text_before(text, number, line, at);
                    // `page.code("state", …)` asks for `state-…`.
                    if before.ends_with("code(") {
                        self.patterns
                            .insert(vec![format!("{literal}-"), String::new()]);
                    }
                    if !in_tests && asks(&before) {
                        let place = format!("{}:{}", source.path, number + 1);
                        self.asked.entry(literal.to_owned()).or_insert(place);
                    }
                } else if literal.contains('{') && shape(&['{', '}']) {
                    self.patterns.insert(pieces(literal));
                }
            }
        }
    }

    fn name(&self, key: &str) -> bool {
        self.literals.contains(key) || self.patterns.iter().any(|pattern| fits(key, pattern))
    }
}

/// The strings between double quotes on one line, with where each begins.
fn literals(line: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    let mut escaped = false;
    for (at, letter) in line.char_indices() {
        match letter {
            '\\' => escaped = !escaped,
            '"' if !escaped => match start.take() {
                Some(from) => found.push((from, &line[from..at])),
                None => start = Some(at + 1),
            },
            _ => escaped = false,
        }
        if letter != '\\' {
            escaped = false;
        }
    }
    // Inside an attribute of HTML, keys stand between quotes within quotes: `title="{{ page.t("x") }}"`.
    let mut rest = 0;
    while let Some(at) = line[rest..].find("t(\"") {
        let from = rest + at + 3;
        if let Some(length) = line[from..].find('"') {
            found.push((from, &line[from..from + length]));
        }
        rest = from;
    }
    found
}

/// What stands before a string, reaching into the line above when a call was broken over lines.
fn text_before(text: &str, number: usize, line: &str, at: usize) -> String {
    let here = &line[..at.saturating_sub(1)];
    let above = match number.checked_sub(1) {
        Some(above) if here.trim().is_empty() => text.lines().nth(above).unwrap_or_default(),
        _ => "",
    };
    format!("{}{}", above.trim_end(), here.trim())
}

/// Whether the text ends in an open call of `t`, `t1` or `tn`.
fn asks(before: &str) -> bool {
    ["t(", "t1(", "tn("].iter().any(|call| {
        before
            .strip_suffix(call)
            .is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
    })
}

/// `state-{}-text` as `["state-", "-text"]`.
fn pieces(literal: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut gap = false;
    for letter in literal.chars() {
        match letter {
            '{' => {
                gap = true;
                pieces.push(String::new());
            }
            '}' => gap = false,
            _ if gap => {}
            letter => {
                if let Some(last) = pieces.last_mut() {
                    last.push(letter);
                }
            }
        }
    }
    pieces
}

/// Whether a key has the shape of a string with gaps. Gaps alone say nothing, so some letters must stand.
fn fits(key: &str, pattern: &[String]) -> bool {
    if pattern.iter().map(String::len).sum::<usize>() < 4 {
        return false;
    }
    let (Some(first), Some(last)) = (pattern.first(), pattern.last()) else {
        return false;
    };
    let Some(mut rest) = key.strip_prefix(first.as_str()) else {
        return false;
    };
    for piece in &pattern[1..pattern.len().saturating_sub(1).max(1)] {
        match rest.split_once(piece.as_str()) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last.as_str())
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

    fn broken(sources: &[Source]) -> Vec<String> {
        rules(sources)
            .into_iter()
            .flat_map(|rule| rule.broken)
            .collect()
    }

    fn everywhere(folder: &str, text: &str) -> Vec<Source> {
        LANGUAGES
            .iter()
            .map(|language| source(&format!("{folder}/languages/{language}.ftl"), text))
            .collect()
    }

    #[test]
    fn alike_and_used_keys_are_accepted() {
        let mut sources = everywhere(
            "features/a",
            "title = One { other }\nother = Two\nstate-open = Open\n",
        );
        sources.push(source(
            "features/a/src/x.rs",
            "page.t(\n    \"title\",\n); format!(\"state-{}\", code)",
        ));
        assert_eq!(broken(&sources), Vec::<String>::new());
    }

    #[test]
    fn a_missing_translation_is_named() {
        let mut sources = everywhere("features/a", "title = One\n");
        for source in &mut sources {
            if source.path.ends_with("/fr.ftl") {
                source.text.clear();
            }
        }
        sources.push(source(
            "features/a/templates/x.html",
            "<p title=\"{{ page.t(\"title\") }}\">",
        ));
        assert_eq!(
            broken(&sources),
            ["features/a/languages/fr.ftl: title is missing"]
        );
    }

    #[test]
    fn a_sentence_left_in_english_is_named_and_a_shared_word_is_not() {
        let mut sources = everywhere(
            "features/a",
            "title = Version { $n }\nlead = Everyone who speaks is answered.\n",
        );
        for source in &mut sources {
            if !source.path.ends_with("/en.ftl") && !source.path.ends_with("/es.ftl") {
                source.text = "title = Version { $n }\nlead = Autre chose\n".to_owned();
            }
        }
        sources.push(source(
            "features/a/src/x.rs",
            "page.t(\"title\"); page.t(\"lead\")",
        ));
        assert_eq!(
            broken(&sources),
            ["features/a/languages/es.ftl: lead: Everyone who speaks is answered."]
        );
    }

    #[test]
    fn no_language_may_add_a_key() {
        let mut sources = everywhere("features/a", "title = One\n");
        for source in &mut sources {
            if source.path.ends_with("/ru.ftl") {
                source.text.push_str("extra = Два\n");
            }
        }
        sources.push(source("features/a/src/x.rs", "page.t(\"title\")"));
        assert_eq!(
            broken(&sources),
            ["features/a/languages/ru.ftl: extra is not in en.ftl"]
        );
    }

    #[test]
    fn a_key_twice_an_unknown_key_and_an_unused_key_are_named() {
        let mut sources = everywhere("features/a", "title = One\n");
        for source in &mut sources {
            if source.path.ends_with("/en.ftl") {
                source.text.push_str("title = Again\n");
            }
        }
        sources.push(source("features/a/src/x.rs", "page.tn(\"heading\", 3)"));
        assert_eq!(
            broken(&sources),
            [
                "features/a/languages/en.ftl: title twice",
                "features/a/src/x.rs:1: heading",
                "title"
            ]
        );
    }

    #[test]
    fn a_pattern_needs_its_fixed_letters() {
        assert!(fits("state-open", &pieces("state-{}")));
        assert!(fits("role-officer-text", &pieces("role-{code}-text")));
        assert!(!fits("role-officer", &pieces("role-{code}-text")));
        assert!(!fits("anything", &pieces("{}")));
    }
}
