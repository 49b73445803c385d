//! How an item is cited: BibTeX, RIS, CSL-JSON, and what search engines read (schema.org).

use kernel::Language;
use serde_json::{Value, json};
use web::Linked;

use crate::model::Kind;

/// What a citation says.
#[derive(Clone, Debug)]
pub struct Cited {
    /// Number of the item.
    pub number: i64,
    /// Number of the version.
    pub n: i64,
    /// The permanent address of this version.
    pub url: String,
    /// Title.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// Abstract.
    pub about: String,
    /// Who wrote it: names as they are to be printed, the organisation last where it is named.
    pub authors: Vec<String>,
    /// Year.
    pub year: i64,
    /// What it is.
    pub kind: Kind,
    /// Where it is published.
    pub publisher: String,
    /// Where the words of its licence stand; empty where it has none.
    pub licence: &'static str,
}

/// One line, whatever somebody wrote.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as TeX reads it.
fn tex(text: &str) -> String {
    let mut out = String::new();
    for c in line(text).chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            // Whoever counts braces counts those after a backslash too.
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '$' | '&' | '#' | '_' | '%' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// As BibTeX. Names and title stand in braces of their own: a name is taken apart by nobody, a title keeps its letters.
#[must_use]
pub fn bibtex(c: &Cited) -> String {
    let (entry, place) = match c.kind {
        Kind::Report => ("techreport", "institution"),
        Kind::Recommendation | Kind::Practice => ("misc", "publisher"),
    };
    let mut fields: Vec<(&str, String)> = Vec::new();
    if !c.authors.is_empty() {
        let names: Vec<String> = c
            .authors
            .iter()
            .map(|a| format!("{{{}}}", tex(a)))
            .collect();
        fields.push(("author", names.join(" and ")));
    }
    fields.push(("title", format!("{{{}}}", tex(&c.title))));
    fields.push((place, tex(&c.publisher)));
    fields.push(("year", c.year.to_string()));
    fields.push(("version", c.n.to_string()));
    fields.push(("language", c.language.code().to_owned()));
    fields.push(("url", c.url.clone()));
    let mut out = format!("@{entry}{{indaba{}v{},\n", c.number, c.n);
    for (name, value) in fields {
        out.push_str(&format!("  {name} = {{{value}}},\n"));
    }
    out.push_str("}\n");
    out
}

/// As RIS, whose lines end as its standard wants them.
#[must_use]
pub fn ris(c: &Cited) -> String {
    let mut lines = vec![("TY", "RPRT".to_owned())];
    lines.extend(c.authors.iter().map(|a| ("AU", line(a))));
    lines.push(("TI", line(&c.title)));
    lines.push(("PY", c.year.to_string()));
    lines.push(("PB", line(&c.publisher)));
    lines.push(("ET", c.n.to_string()));
    lines.push(("LA", c.language.code().to_owned()));
    if !c.about.is_empty() {
        lines.push(("AB", line(&c.about)));
    }
    lines.push(("UR", c.url.clone()));
    lines.push(("ER", String::new()));
    lines
        .iter()
        .map(|(tag, text)| format!("{tag}  - {text}\r\n"))
        .collect()
}

/// As CSL-JSON.
#[must_use]
pub fn csl(c: &Cited) -> Value {
    let authors: Vec<Value> = c
        .authors
        .iter()
        .map(|a| json!({ "literal": line(a) }))
        .collect();
    let mut one = json!({
        "id": format!("indaba{}v{}", c.number, c.n),
        "type": if c.kind == Kind::Report { "report" } else { "document" },
        "title": line(&c.title),
        "issued": { "date-parts": [[c.year]] },
        "publisher": line(&c.publisher),
        "version": c.n.to_string(),
        "language": c.language.code(),
        "URL": c.url,
    });
    if !authors.is_empty() {
        one["author"] = authors.into();
    }
    if !c.about.is_empty() {
        one["abstract"] = line(&c.about).into();
    }
    json!([one])
}

/// As schema.org names it. Names are printed as they were given, and nobody knows of whom: they are things with a name.
#[must_use]
pub fn linked(c: &Cited) -> Linked {
    let kind = if c.kind == Kind::Report {
        "Report"
    } else {
        "DigitalDocument"
    };
    let named = |kind: &str, name: &str| Linked::new(kind).with("name", line(name));
    let authors: Vec<Linked> = c.authors.iter().map(|a| named("Thing", a)).collect();
    Linked::new(kind)
        .with("@id", c.url.clone())
        .with("url", c.url.clone())
        .with("name", line(&c.title))
        .with("abstract", line(&c.about))
        .with("author", authors)
        .with("datePublished", c.year.to_string())
        .with("inLanguage", c.language.code())
        .with("version", c.n.to_string())
        .with("publisher", named("Organization", &c.publisher))
        .with("license", c.licence)
        .with("isAccessibleForFree", true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited() -> Cited {
        Cited {
            number: 48_210_937,
            n: 2,
            url: "https://indaba.example/library/48210937/v2".to_owned(),
            title: "What 50% of {youth} & women_say:\na study".to_owned(),
            language: Language::English,
            about: "An abstract\nof two lines.".to_owned(),
            authors: vec!["Amina Diallo".to_owned(), "Lantern & Sons, Ltd".to_owned()],
            year: 2026,
            kind: Kind::Report,
            publisher: "Indaba".to_owned(),
            licence: "https://creativecommons.org/licenses/by/4.0/",
        }
    }

    #[test]
    fn bibtex_says_it_in_its_own_letters() {
        assert_eq!(
            bibtex(&cited()),
            "@techreport{indaba48210937v2,\n\
             \x20 author = {{Amina Diallo} and {Lantern \\& Sons, Ltd}},\n\
             \x20 title = {{What 50\\% of \\textbraceleft{}youth\\textbraceright{} \\& women\\_say: a study}},\n\
             \x20 institution = {Indaba},\n\
             \x20 year = {2026},\n\
             \x20 version = {2},\n\
             \x20 language = {en},\n\
             \x20 url = {https://indaba.example/library/48210937/v2},\n\
             }\n"
        );
        let hostile = Cited {
            title: "}, note = {\\input{/etc/passwd}} ~^$#".to_owned(),
            authors: Vec::new(),
            kind: Kind::Practice,
            ..cited()
        };
        let text = bibtex(&hostile);
        assert!(text.starts_with("@misc{"), "{text}");
        assert!(!text.contains("author"), "{text}");
        assert!(
            text.contains(
                "title = {{\\textbraceright{}, note = \\textbraceleft{}\\textbackslash{}input\\textbraceleft{}/etc/passwd\
                 \\textbraceright{}\\textbraceright{} \
                 \\textasciitilde{}\\textasciicircum{}\\$\\#}}"
            ),
            "{text}"
        );
        let count = |brace: char| text.matches(brace).count();
        assert_eq!(count('{'), count('}'), "{text}");
    }

    #[test]
    fn ris_says_each_thing_on_a_line_of_its_own() {
        assert_eq!(
            ris(&cited()),
            "TY  - RPRT\r\nAU  - Amina Diallo\r\nAU  - Lantern & Sons, Ltd\r\n\
             TI  - What 50% of {youth} & women_say: a study\r\nPY  - 2026\r\nPB  - Indaba\r\nET  - 2\r\nLA  - en\r\n\
             AB  - An abstract of two lines.\r\nUR  - https://indaba.example/library/48210937/v2\r\nER  - \r\n"
        );
        let hostile = Cited {
            title: "A\r\nER  - \r\nTY  - BOOK".to_owned(),
            ..cited()
        };
        assert_eq!(ris(&hostile).matches("\r\nER  - ").count(), 1);
    }

    #[test]
    fn csl_and_schema_name_whoever_wrote_it_as_they_are_printed() {
        let said = csl(&cited());
        assert_eq!(said[0]["author"][1]["literal"], "Lantern & Sons, Ltd");
        assert_eq!(said[0]["issued"]["date-parts"][0][0], 2026);
        assert_eq!(said[0]["type"], "report");
        let said = linked(&cited()).document();
        assert_eq!(said["@id"], "https://indaba.example/library/48210937/v2");
        assert_eq!(said["author"][0]["name"], "Amina Diallo");
        assert_eq!(said["license"], cited().licence);
    }
}
