//! Cleaning of text: forbidden characters, white space, lines joined.

use crate::limits::ParseError;
use crate::model::{FootnoteRef, Warnings};
use std::collections::HashSet;

pub(crate) fn utf8(bytes: &[u8]) -> Result<String, ParseError> {
    let text = std::str::from_utf8(bytes).map_err(|e| ParseError::NotUtf8 {
        offset: e.valid_up_to(),
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Removes control characters and bidirectional overrides, which could make a text read
/// differently from what is stored, and counts them.
pub(crate) fn clean(text: &str, warnings: &mut Warnings) -> String {
    let keep = |c: &char| match c {
        '\n' | '\t' | '\u{c}' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            warnings.bidi_overrides += 1;
            false
        }
        c if c.is_control() => {
            warnings.control_characters += 1;
            false
        }
        _ => true,
    };
    text.chars().filter(keep).collect()
}

/// Folds runs of white space into one space and trims, moving marks along.
pub(crate) fn fold(text: &str, marks: &mut [FootnoteRef]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut next = 0;
    let mut space = false;
    for (at, c) in text.char_indices() {
        while next < marks.len() && marks[next].offset <= at {
            marks[next].offset = out.len();
            next += 1;
        }
        if c.is_whitespace() {
            space = !out.is_empty();
        } else {
            if space {
                out.push(' ');
            }
            space = false;
            out.push(c);
        }
    }
    for mark in &mut marks[next..] {
        mark.offset = out.len();
    }
    out
}

/// The words of a text in lower case, to tell a hyphenated word from a broken one.
pub(crate) fn vocabulary(text: &str) -> HashSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Adds a line to a paragraph. A hyphen at the break stays ("non-governmental") unless the
/// document writes the word without it elsewhere; a soft hyphen always goes.
pub(crate) fn append(paragraph: &mut String, line: &str, words: &HashSet<String>) {
    let line = line.trim();
    let kept = paragraph.trim_end().len();
    paragraph.truncate(kept);
    if paragraph.ends_with('\u{ad}') {
        paragraph.pop();
        paragraph.push_str(line);
        return;
    }
    let stem = paragraph
        .strip_suffix('-')
        .filter(|s| s.ends_with(char::is_alphanumeric));
    if let Some(stem) = stem {
        let head = stem
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or("");
        let tail = line
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or("");
        let lower = tail.starts_with(char::is_lowercase);
        if lower && words.contains(&format!("{head}{tail}").to_lowercase()) {
            paragraph.pop();
        }
    } else if !(paragraph.is_empty()
        || wide(paragraph.chars().next_back()) && wide(line.chars().next()))
    {
        paragraph.push(' ');
    }
    paragraph.push_str(line);
}

/// Whether a character belongs to a script written without spaces.
pub(crate) fn wide(c: Option<char>) -> bool {
    matches!(
        c,
        Some(
            '\u{3000}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff00}'..='\u{ff60}'
            | '\u{20000}'..='\u{3ffff}',
        )
    )
}

/// Whether a sentence ends here, closing quotes and a footnote number aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let text = text
        .trim_end()
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end();
    let closing = |c: char| matches!(c, '”' | '"' | '’' | '\'' | ')' | ']' | '»');
    text.trim_end_matches(closing).ends_with([
        '.', '!', '?', ':', ';', '…', '。', '！', '？', '：', '；', '؟', '؛',
    ])
}
