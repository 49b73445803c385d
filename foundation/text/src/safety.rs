//! Cleaning of text that people type or paste, before it is stored or shown.

use crate::fold::nfc;

/// What cleaning took away, so that the writer can be told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Removed {
    /// Control, invisible and direction-changing characters taken out.
    pub characters: usize,
    /// Whether the text was longer than allowed and lost its end.
    pub truncated: bool,
}

/// Cleaned text and what was removed from it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// The text to keep.
    pub text: String,
    /// What is gone.
    pub removed: Removed,
}

/// Cleans one line: composed letters, no controls or direction overrides, single spaces, no space at either
/// end, at most `max` characters.
#[must_use]
pub fn clean_line(raw: &str, max: usize) -> Cleaned {
    let mut removed = Removed::default();
    let mut text = String::with_capacity(raw.len());
    let mut space = false;
    for letter in nfc(raw).chars() {
        if letter.is_whitespace() {
            space = true;
        } else if is_unsafe(letter) {
            removed.characters += 1;
        } else {
            if space && !text.is_empty() {
                text.push(' ');
            }
            space = false;
            text.push(letter);
        }
    }
    finish(text, max, removed)
}

/// Cleans text of several paragraphs like [`clean_line`], but keeps line ends (as `\n`), at most one empty
/// line in a row.
#[must_use]
pub fn clean_text(raw: &str, max: usize) -> Cleaned {
    let mut removed = Removed::default();
    let mut text = String::with_capacity(raw.len());
    let mut spaces = 0_usize;
    let mut ends = 0_usize;
    let mut after_return = false;
    for letter in nfc(raw).chars() {
        match letter {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                ends += 1;
                spaces = 0;
            }
            '\u{B}' | '\u{C}' => spaces += 1,
            _ if letter.is_whitespace() => spaces += 1,
            _ if is_unsafe(letter) => removed.characters += 1,
            _ => {
                if !text.is_empty() {
                    text.extend(std::iter::repeat_n('\n', ends.min(2)));
                    if spaces > 0 && ends == 0 {
                        text.push(' ');
                    }
                }
                (spaces, ends) = (0, 0);
                text.push(letter);
            }
        }
        after_return = letter == '\r';
    }
    finish(text, max, removed)
}

/// Cleans text whose layout means something like [`clean_text`], but keeps every space and empty line within it: tabs are four
/// spaces, and only the spaces at the end of lines and the empty lines around the whole go.
#[must_use]
pub fn clean_layout(raw: &str, max: usize) -> Cleaned {
    let mut removed = Removed::default();
    let mut text = String::with_capacity(raw.len());
    let mut after_return = false;
    for letter in nfc(raw).chars() {
        match letter {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => text.push('\n'),
            '\t' => text.push_str("    "),
            _ if letter.is_whitespace() => text.push(' '),
            _ if is_unsafe(letter) => removed.characters += 1,
            _ => text.push(letter),
        }
        after_return = letter == '\r';
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let whole = lines.join("\n");
    let text = whole.trim_start_matches('\n').trim_end().to_owned();
    finish(text, max, removed)
}

fn finish(mut text: String, max: usize, mut removed: Removed) -> Cleaned {
    // Removing a character can bring a letter and its accent together.
    if removed.characters > 0 {
        text = nfc(&text).into_owned();
    }
    if let Some((end, _)) = text.char_indices().nth(max) {
        text.truncate(end);
        text.truncate(text.trim_end().len());
        removed.truncated = true;
    }
    Cleaned { text, removed }
}

/// Characters that show nothing but change what is shown. The joiners of Persian and Indic scripts and of
/// emoji, and the single direction marks, are ordinary text and stay.
fn is_unsafe(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{AD}' | '\u{180E}' | '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
        || (letter as u32) & 0xFFFE == 0xFFFE
        || matches!(letter, '\u{FDD0}'..='\u{FDEF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_loses_overrides_and_surplus_spaces() {
        let cleaned = clean_line(" \u{202E}Peace\t \n Wa\u{0}tch\u{200B} ", 100);
        assert_eq!(cleaned.text, "Peace Watch");
        assert_eq!(
            cleaned.removed,
            Removed {
                characters: 3,
                truncated: false
            }
        );
    }

    #[test]
    fn accents_are_composed_and_joiners_stay() {
        assert_eq!(clean_line("e\u{301}lan", 10).text, "élan");
        assert_eq!(clean_line("می\u{200C}خواهم", 20).text, "می\u{200C}خواهم");
    }

    #[test]
    fn a_long_line_is_cut_and_says_so() {
        let cleaned = clean_line("ab cdef", 3);
        assert_eq!(
            (cleaned.text.as_str(), cleaned.removed.truncated),
            ("ab", true)
        );
        assert!(!clean_line("abc", 3).removed.truncated);
    }

    #[test]
    fn paragraphs_survive_and_empty_lines_do_not_pile_up() {
        assert_eq!(
            clean_text("\r\nOne \r\n two\n\n\n\n three  four\u{2028}five\n", 100).text,
            "One\ntwo\n\nthree four\nfive"
        );
    }

    #[test]
    fn layout_stays_and_what_is_unsafe_goes() {
        let raw = "\r\n  \r\n  - one\n\t- two  \n\n\n```\nif a:\n    b  c\u{202E}\u{0}\n```\n \n";
        let cleaned = clean_layout(raw, 100);
        assert_eq!(
            cleaned.text,
            "  - one\n    - two\n\n\n```\nif a:\n    b  c\n```"
        );
        assert_eq!(cleaned.removed.characters, 2);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(raw in any::<String>(), max in 0_usize..50) {
            let line = clean_line(&raw, max).text;
            prop_assert_eq!(&clean_line(&line, max).text, &line);
            prop_assert!(line.chars().count() <= max);
            let text = clean_text(&raw, max).text;
            prop_assert_eq!(&clean_text(&text, max).text, &text);
            let layout = clean_layout(&raw, max).text;
            prop_assert_eq!(&clean_layout(&layout, max).text, &layout);
            prop_assert!(layout.chars().count() <= max);
        }
    }
}
