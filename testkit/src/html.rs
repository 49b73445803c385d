//! Reading our own pages: tags, links, forms with their fields, the words a reader sees.

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words between tags, decoded.
    Words(String),
    /// An opening tag with its attributes, decoded.
    Open(String, Vec<(String, String)>),
    /// A closing tag.
    Close(String),
}

/// A form as it stands on a page.
#[derive(Clone, Debug, Default)]
pub struct FoundForm {
    /// Where it goes.
    pub action: String,
    /// Whether it takes files.
    pub multipart: bool,
    /// What it would send as it stands, without its buttons.
    pub fields: Vec<(String, String)>,
    /// Every name that can be filled in.
    pub names: Vec<String>,
}

/// Undoes what templates do to text.
fn decode(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = after.split_once(';').and_then(|(name, tail)| {
            let letter = match name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                _ => {
                    let number = name.strip_prefix('#')?;
                    let number = match number.strip_prefix('x') {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => number.parse().ok()?,
                    };
                    char::from_u32(number)?
                }
            };
            Some((letter, tail))
        });
        match known {
            Some((letter, tail)) => {
                out.push(letter);
                rest = tail;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out + rest
}

/// Cuts a page into pieces, as a browser would: what stands between `<` and a letter begins a tag.
#[must_use]
pub fn pieces(page: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = page;
    let mut words = String::new();
    while let Some(at) = rest.find('<') {
        words.push_str(&rest[..at]);
        rest = &rest[at..];
        let name = rest[1..].trim_start_matches('/');
        if !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') {
            words.push('<');
            rest = &rest[1..];
            continue;
        }
        if !words.is_empty() {
            found.push(Piece::Words(decode(&std::mem::take(&mut words))));
        }
        let (tag, after) = cut_tag(&rest[1..]);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            found.push(Piece::Close(name.trim().to_ascii_lowercase()));
        } else if !tag.starts_with('!') {
            let (name, attributes) = tag
                .split_once(|c: char| c.is_whitespace() || c == '/')
                .unwrap_or((tag, ""));
            found.push(Piece::Open(name.to_ascii_lowercase(), read(attributes)));
        }
    }
    words.push_str(rest);
    if !words.is_empty() {
        found.push(Piece::Words(decode(&words)));
    }
    found
}

/// The inside of a tag up to its `>`, which may stand within quotes before.
fn cut_tag(text: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            (None, '>') => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}

fn read(mut text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    loop {
        text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if text.is_empty() {
            return found;
        }
        let end = text
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(text.len());
        let name = text[..end].to_ascii_lowercase();
        text = text[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = text.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| *c == '"' || *c == '\'');
            let (inside, tail) = match quote {
                Some(q) => after[1..].split_once(q).unwrap_or((&after[1..], "")),
                None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            value = decode(inside);
            text = tail;
        }
        found.push((name, value));
    }
}

fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes
        .iter()
        .find(|(n, _)| n == name)
        .map(|(_, v)| v.as_str())
}

/// Every address that the page links to.
pub(crate) fn links(page: &str) -> Vec<String> {
    let link = |p: Piece| match p {
        Piece::Open(name, attributes) if name == "a" => {
            value(&attributes, "href").map(str::to_owned)
        }
        _ => None,
    };
    pieces(page).into_iter().filter_map(link).collect()
}

/// The words of a page that people read, without tags and without what is written for programs.
pub(crate) fn words(page: &str) -> String {
    let mut out = String::new();
    let mut program = false;
    for piece in pieces(page) {
        match piece {
            Piece::Open(name, _) => program = name == "script",
            Piece::Close(_) => program = false,
            Piece::Words(words) if !program => {
                out.push_str(words.trim());
                out.push(' ');
            }
            Piece::Words(_) => {}
        }
    }
    out
}

/// Every form of a page that sends something.
pub(crate) fn forms(page: &str) -> Vec<FoundForm> {
    let mut found: Vec<FoundForm> = Vec::new();
    let mut open = false;
    // The name of the select or textarea that is open, its options or words so far.
    let mut select: Option<(String, Option<String>, Option<String>)> = None;
    let mut area: Option<(String, String)> = None;
    // Whether the option that is open is chosen, where its words are its value.
    let mut worded: Option<bool> = None;
    for piece in pieces(page) {
        match piece {
            // A form that only asks for a page (filters) is an address, not something sent.
            Piece::Open(tag, a) if tag == "form" && value(&a, "method") != Some("post") => {
                open = false;
            }
            Piece::Open(tag, a) if tag == "form" => {
                open = true;
                found.push(FoundForm {
                    action: value(&a, "action").unwrap_or("").to_owned(),
                    multipart: value(&a, "enctype") == Some("multipart/form-data"),
                    ..FoundForm::default()
                });
            }
            Piece::Close(tag) if tag == "form" => open = false,
            _ if !open => {}
            Piece::Open(tag, a) => {
                let name = value(&a, "name").unwrap_or("").to_owned();
                let Some(form) = found.last_mut() else {
                    continue;
                };
                match tag.as_str() {
                    "input" => {
                        let kind = value(&a, "type").unwrap_or("text");
                        form.names.push(name.clone());
                        let off =
                            matches!(kind, "radio" | "checkbox") && value(&a, "checked").is_none();
                        if !off && kind != "file" {
                            let text = value(&a, "value").unwrap_or("").to_owned();
                            form.fields.push((name, text));
                        }
                    }
                    "select" => {
                        form.names.push(name.clone());
                        select = Some((name, None, None));
                    }
                    "option" => {
                        let selected = value(&a, "selected").is_some();
                        worded = None;
                        match (value(&a, "value"), &mut select) {
                            (Some(text), Some((_, first, chosen))) => {
                                if selected {
                                    *chosen = Some(text.to_owned());
                                }
                                first.get_or_insert(text.to_owned());
                            }
                            (None, Some(_)) => worded = Some(selected),
                            _ => {}
                        }
                    }
                    "textarea" => {
                        form.names.push(name.clone());
                        area = Some((name, String::new()));
                    }
                    _ => {}
                }
            }
            Piece::Close(tag) => {
                let Some(form) = found.last_mut() else {
                    continue;
                };
                if tag == "select"
                    && let Some((name, first, chosen)) = select.take()
                {
                    form.fields
                        .push((name, chosen.or(first).unwrap_or_default()));
                }
                if tag == "textarea"
                    && let Some((name, text)) = area.take()
                {
                    // Browsers drop the line break right behind the tag.
                    let text = text.strip_prefix('\n').unwrap_or(&text).to_owned();
                    form.fields.push((name, text));
                }
            }
            Piece::Words(words) => {
                if let Some((_, text)) = &mut area {
                    text.push_str(&words);
                }
                if let (Some(selected), Some((_, first, chosen))) = (worded.take(), &mut select) {
                    if selected {
                        *chosen = Some(words.clone());
                    }
                    first.get_or_insert(words);
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_sends_what_a_browser_would_send() {
        let page = "<form method=\"post\" action=\"/x?a=1&#38;b=2\"><input type=hidden name=\"_csrf\" value=\"t\">\
                    <input type=radio name=r value=1><input type=radio name=r value=2 checked>\
                    <textarea name=\"body\">\nA &lt;b&gt;</textarea>\
                    <select name=s><option value=\"\">-</option><option value=\"q\" selected>Q</option></select></form>";
        let form = &forms(page)[0];
        assert_eq!(form.action, "/x?a=1&b=2");
        let sent: Vec<(&str, &str)> = form
            .fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        assert_eq!(
            sent,
            [("_csrf", "t"), ("r", "2"), ("body", "A <b>"), ("s", "q")]
        );
    }

    #[test]
    fn escaped_text_opens_no_tag_and_raw_text_does() {
        let tags = |page: &str| {
            pieces(page)
                .into_iter()
                .filter(|p| matches!(p, Piece::Open(..)))
                .count()
        };
        assert_eq!(tags("<p>&#60;script&#62;</p>"), 1);
        assert_eq!(tags("<p title=\"a>b\"><script>"), 2);
    }
}
