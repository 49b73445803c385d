//! Rules about what browsers get: weight, the strict content security policy, both directions of writing.

use super::{Rule, Source};
use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;

const STYLES: usize = 20_000;
const SCRIPTS: usize = 15_000;

/// The rules about pages.
pub fn rules(sources: &[Source]) -> Result<Vec<Rule>> {
    let mut styles = Rule::new("styles weigh at most 20 kB compressed");
    weight(sources, "css", STYLES, &mut styles)?;
    let mut scripts = Rule::new("scripts weigh at most 15 kB compressed");
    weight(sources, "js", SCRIPTS, &mut scripts)?;
    Ok(vec![styles, scripts, policy(sources), direction(sources)])
}

fn weight(sources: &[Source], extension: &str, limit: usize, rule: &mut Rule) -> Result<()> {
    let mut sum = 0;
    for source in sources {
        if source.is(extension) && source.path.contains("/assets/") {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(source.text.as_bytes())?;
            sum += encoder.finish()?.len();
        }
    }
    if sum > limit {
        rule.broken
            .push(format!("{sum} bytes in all .{extension} files"));
    }
    Ok(())
}

fn policy(sources: &[Source]) -> Rule {
    let mut rule = Rule::new("templates hold no inline style, script or event handler");
    for source in sources.iter().filter(|source| source.is("html")) {
        for tag in tags(&source.text) {
            if let Some(what) = refused(tag.text) {
                rule.broken
                    .push(format!("{}:{}: {what}", source.path, tag.line));
            }
        }
    }
    rule
}

/// An opening tag, and the line on which it begins.
struct Tag<'a> {
    line: usize,
    text: &'a str,
}

fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    text.match_indices('<').filter_map(move |(at, _)| {
        let rest = &text[at..];
        rest[1..]
            .starts_with(|first: char| first.is_ascii_alphabetic())
            .then(|| Tag {
                line: text[..at].matches('\n').count() + 1,
                text: &rest[..rest.find('>').unwrap_or(rest.len())],
            })
    })
}

fn refused(tag: &str) -> Option<&'static str> {
    let lower = tag.to_ascii_lowercase();
    let has = |attribute: &str| {
        lower.match_indices(attribute).any(|(at, _)| {
            lower[..at].ends_with(|before: char| before.is_whitespace() || before == '"')
        })
    };
    if has("style=") {
        return Some("style=");
    }
    if lower.starts_with("<style") {
        return Some("<style>");
    }
    if lower.starts_with("<script") && !has("src=") {
        return Some("<script> without src");
    }
    let handlers = [
        "onclick=",
        "onchange=",
        "onsubmit=",
        "oninput=",
        "onload=",
        "onerror=",
        "onkeydown=",
        "onfocus=",
        "onblur=",
    ];
    handlers.into_iter().find(|handler| has(handler))
}

fn direction(sources: &[Source]) -> Rule {
    let mut rule =
        Rule::new("styles use logical properties, which follow the direction of writing");
    for source in sources.iter().filter(|source| source.is("css")) {
        let mut comment = false;
        for (number, line) in source.lines() {
            let code = without_comments(line, &mut comment);
            if physical(&code) {
                rule.broken
                    .push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    rule
}

fn without_comments(line: &str, inside: &mut bool) -> String {
    let mut code = String::new();
    let mut rest = line;
    loop {
        let mark = if *inside { "*/" } else { "/*" };
        let (before, after) = match rest.split_once(mark) {
            Some((before, after)) => (before, Some(after)),
            None => (rest, None),
        };
        if !*inside {
            code.push_str(before);
        }
        let Some(after) = after else { return code };
        *inside = !*inside;
        rest = after;
    }
}

/// Whether a declaration names left or right.
fn physical(code: &str) -> bool {
    code.split(['{', ';', '}']).any(|declaration| {
        let Some((property, value)) = declaration.split_once(':') else {
            return false;
        };
        let property = property.trim();
        let (value, side) = (value.trim(), |text: &str| text == "left" || text == "right");
        if property.starts_with("--") {
            return false;
        }
        let boxes = [
            "margin-",
            "padding-",
            "border-",
            "scroll-margin-",
            "scroll-padding-",
            "inset-",
        ];
        let named = boxes.iter().any(|start| {
            property
                .strip_prefix(start)
                .is_some_and(|rest| side(rest.split('-').next().unwrap_or_default()))
        });
        let corners = [
            "border-top-left-radius",
            "border-top-right-radius",
            "border-bottom-left-radius",
            "border-bottom-right-radius",
        ];
        let first = value.split_whitespace().next().unwrap_or_default();
        named
            || side(property)
            || corners.contains(&property)
            || (["text-align", "float", "clear"].contains(&property) && side(first))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_styles_and_scripts_are_refused() {
        assert_eq!(refused("<p style=\"x\""), Some("style="));
        assert_eq!(refused("<script"), Some("<script> without src"));
        assert_eq!(refused("<script src=\"/a.js\" defer"), None);
        assert_eq!(refused("<button onclick=\"x()\""), Some("onclick="));
        assert_eq!(refused("<p data-style=\"x\""), None);
    }

    #[test]
    fn a_tag_over_two_lines_is_found_on_its_first() {
        let lines: Vec<usize> = tags("<p>\n<a\nstyle=\"x\">").map(|tag| tag.line).collect();
        assert_eq!(lines, [1, 2]);
    }

    #[test]
    fn physical_properties_are_refused() {
        for code in [
            "margin-left: 1em",
            "a{left:0}",
            "text-align: right;",
            "border-left-width: 1px",
            "float:left",
        ] {
            assert!(physical(code), "{code}");
        }
        for code in [
            "margin-inline-start: 1em",
            "text-align: start",
            "a:hover{color:red}",
            "transform-origin: left",
        ] {
            assert!(!physical(code), "{code}");
        }
    }

    #[test]
    fn comments_may_name_them() {
        let mut inside = false;
        assert_eq!(
            without_comments("a /* margin-left: 1 */ b", &mut inside),
            "a  b"
        );
        assert_eq!(without_comments("c /* left", &mut inside), "c ");
        assert_eq!(without_comments("right */ d", &mut inside), " d");
    }
}
