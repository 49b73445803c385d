//! Content lines: folded and unfolded, their parameters, texts escaped and read back.

use crate::limits;

/// Octets of a line without its break.
const WIDE: usize = 75;

/// A line that was read: name and parameter names in capitals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, counted from 1 before unfolding.
    pub number: usize,
    pub name: String,
    pub parameters: Vec<(String, String)>,
    pub value: String,
}

impl Line {
    /// A parameter; empty where it is missing.
    pub fn parameter(&self, name: &str) -> &str {
        let found = self.parameters.iter().find(|(n, _)| n == name);
        found.map_or("", |(_, value)| value.as_str())
    }
}

/// A text as it can be written: every line break is `\n`, and nothing is left that no text of a calendar holds.
#[must_use]
pub fn cleaned(text: &str) -> String {
    let joined = text.replace("\r\n", "\n").replace('\r', "\n");
    let plain = |c: &char| matches!(c, '\n' | '\t') || !c.is_control();
    joined.chars().filter(plain).collect()
}

/// Writes one content line, folded at 75 octets and never within a character.
pub fn fold(out: &mut String, line: &str) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > WIDE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// A text as the value of a line.
pub fn escaped(text: &str) -> String {
    let text = cleaned(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// The texts of a value, which commas stand between.
pub fn texts(value: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        let Some(last) = all.last_mut() else { break };
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => last.push('\n'),
                Some(c) => last.push(c),
                None => {}
            },
            ',' => all.push(String::new()),
            c => last.push(c),
        }
    }
    all
}

/// The one text of a value: a comma that was not escaped belongs to it.
pub fn text(value: &str) -> String {
    cleaned(&texts(value).join(","))
}

/// Reads what was written as one line of text, without its break; nothing where it is none.
pub fn parse(number: usize, line: &str) -> Option<Line> {
    let end = line.find([';', ':'])?;
    let name = named(line.get(..end)?)?;
    let mut rest = line.get(end..)?;
    let mut parameters = Vec::new();
    while let Some(after) = rest.strip_prefix(';') {
        if parameters.len() >= limits::PARAMETERS {
            return None;
        }
        let equals = after.find('=')?;
        let parameter = named(after.get(..equals)?)?;
        let (value, left) = parameter_value(after.get(equals + 1..)?)?;
        parameters.push((parameter, value));
        rest = left;
    }
    let value = rest.strip_prefix(':')?.to_owned();
    Some(Line {
        number,
        name,
        parameters,
        value,
    })
}

fn named(name: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    (!name.is_empty() && name.len() <= 60 && name.bytes().all(plain))
        .then(|| name.to_ascii_uppercase())
}

/// The value of a parameter, in quotes or without, and what stands after it. Of several values the first is kept.
fn parameter_value(rest: &str) -> Option<(String, &str)> {
    let mut first = None;
    let mut rest = rest;
    loop {
        let (value, left) = if let Some(quoted) = rest.strip_prefix('"') {
            let end = quoted.find('"')?;
            (quoted.get(..end)?, quoted.get(end + 1..)?)
        } else {
            let end = rest.find([';', ':', ',', '"'])?;
            (rest.get(..end)?, rest.get(end..)?)
        };
        first.get_or_insert_with(|| value.to_owned());
        match left.strip_prefix(',') {
            Some(more) => rest = more,
            None => return Some((first.unwrap_or_default(), left)),
        }
    }
}

/// Why a file is not made of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// A line is too long, or there are too many.
    TooMuch,
    /// What stands in this line is not UTF-8.
    Bytes,
}

/// The lines of a file, those that were folded made one again: a fold may stand within a character.
pub fn unfold(bytes: &[u8]) -> Result<Vec<(usize, String)>, Broken> {
    let mut all: Vec<(usize, Vec<u8>)> = Vec::new();
    for (number, raw) in bytes.split(|b| *b == b'\n').enumerate() {
        let raw = raw.strip_suffix(b"\r").unwrap_or(raw);
        let folded = matches!(raw.first(), Some(b' ' | b'\t'));
        match all.last_mut() {
            Some((_, line)) if folded => {
                if line.len() + raw.len() > limits::LINE {
                    return Err(Broken::TooMuch);
                }
                line.extend_from_slice(raw.get(1..).unwrap_or_default());
            }
            _ => {
                if raw.len() > limits::LINE || all.len() >= limits::LINES {
                    return Err(Broken::TooMuch);
                }
                all.push((number + 1, raw.to_vec()));
            }
        }
    }
    all.into_iter()
        .filter(|(_, line)| !line.iter().all(u8::is_ascii_whitespace))
        .map(|(number, line)| {
            let text = String::from_utf8(line).map_err(|_| Broken::Bytes)?;
            Ok((number, text))
        })
        .collect()
}
