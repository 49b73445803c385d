//! Plain text, also the text of a PDF: wrapped lines joined, page ends and footnotes recognised.

use crate::labels::{self, Opening};
use crate::limits::{Limits, ParseError};
use crate::model::{Block, BlockKind, Document, Footnote, FootnoteRef, Warnings};
use crate::tidy;
use std::collections::HashSet;

/// A line that holds text, and how many blank ones stand before it.
struct Line<'a> {
    text: &'a str,
    gap: usize,
    indented: bool,
}

pub(crate) fn read(text: &str, limits: &Limits) -> Result<Document, ParseError> {
    let mut warnings = Warnings::default();
    let text = tidy::clean(text, &mut warnings).replace('\u{c}', "\n\n");
    let words = tidy::vocabulary(&text);
    let lines = lines(&text);
    let mut reader = Reader {
        double: double_spaced(&lines),
        words: &words,
        document: Document {
            warnings,
            ..Document::default()
        },
        fresh: true,
        single: 0,
        zone: false,
        resumed: false,
    };
    for line in &lines {
        reader.line(line, &text);
        limits.count(reader.document.blocks.len())?;
    }
    reader.close();
    let mut document = reader.document;
    for block in &mut document.blocks {
        block.text = tidy::fold(&block.text, &mut []);
    }
    link(&mut document);
    Ok(document)
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut found = Vec::new();
    let mut gap = 0;
    for raw in text.split('\n') {
        if raw.trim().is_empty() {
            gap += 1;
        } else {
            let indented = raw.starts_with(char::is_whitespace);
            found.push(Line {
                text: raw.trim(),
                gap,
                indented,
            });
            gap = 0;
        }
    }
    found
}

/// Whether a blank line stands between the lines of one paragraph, as PDF tools write it.
fn double_spaced(lines: &[Line<'_>]) -> bool {
    let pairs = || lines.windows(2);
    let close = pairs().filter(|p| p[1].gap == 0).count();
    let spaced = pairs().filter(|p| p[1].gap == 1).count();
    let broken = pairs()
        .filter(|p| p[1].gap == 1 && !tidy::ends_sentence(p[0].text))
        .count();
    spaced > close && broken * 2 > spaced && pairs().any(|p| p[1].gap > 1)
}

struct Reader<'a> {
    double: bool,
    words: &'a HashSet<String>,
    document: Document,
    /// The next line opens a paragraph.
    fresh: bool,
    /// Lines in the paragraph so far.
    single: usize,
    /// Inside the footnotes at the foot of a page.
    zone: bool,
    /// A page end was passed since the last line of running text.
    resumed: bool,
}

impl Reader<'_> {
    fn line(&mut self, line: &Line<'_>, all: &str) {
        let apart = line.gap > usize::from(self.double);
        if page_number(line.text) {
            self.resumed = true;
            return;
        }
        let first = self.document.footnotes.is_empty();
        if (apart || self.zone && line.gap == 0) && self.footnote(line.text, all) {
            self.zone = true;
            self.resumed = true;
            return;
        }
        if self.zone && line.gap == 0 && !line.indented {
            if let Some(note) = self.document.footnotes.last_mut() {
                tidy::append(&mut note.text, line.text, self.words);
            }
            return;
        }
        self.zone = false;
        if !first && bare_link(line.text) && self.repeated(line.text) {
            self.document.warnings.repeated_links += 1;
            self.resumed = true;
            return;
        }
        self.running(line.text, apart);
    }

    fn running(&mut self, line: &str, apart: bool) {
        let last = self.document.blocks.last();
        let ended = last.is_none_or(|b| tidy::ends_sentence(&b.text) || b.text.is_empty());
        let in_list = last.is_some_and(|b| matches!(b.kind, BlockKind::ListItem { .. }));
        let found = labels::opening(line);
        let apart = if self.resumed {
            ended
        } else {
            apart || self.fresh
        };
        let opens = apart
            || found
                .as_ref()
                .is_some_and(|o| o.sure || ended || in_list && o.label.is_none() || deep(o));
        self.resumed = false;
        if !opens && let Some(block) = self.document.blocks.last_mut() {
            tidy::append(&mut block.text, line, self.words);
            self.single += 1;
            return;
        }
        self.close();
        let block = match found {
            Some(o) => Block::new(o.kind, o.label, o.rest),
            None => Block::new(BlockKind::Paragraph, None, line),
        };
        self.fresh = block.is_heading();
        self.single = 1;
        self.document.blocks.push(block);
    }

    /// Ends the paragraph: a short single line that is no sentence is a heading.
    fn close(&mut self) {
        let single = self.single == 1;
        if let Some(block) = self.document.blocks.last_mut() {
            let short = block.text.chars().count() <= 80 && !block.text.ends_with(',');
            let upper = !block.text.starts_with(char::is_lowercase);
            let plain = block.kind == BlockKind::Paragraph && block.label.is_none();
            if single && plain && short && upper && !tidy::ends_sentence(&block.text) {
                block.kind = BlockKind::Heading { level: 1 };
            }
        }
        self.single = 0;
    }

    fn footnote(&mut self, line: &str, all: &str) -> bool {
        let next = u32::try_from(self.document.footnotes.len() + 1).unwrap_or(u32::MAX);
        let Some(rest) = line.strip_prefix(&next.to_string()) else {
            return false;
        };
        let text = rest.trim_start();
        let opens = |c: char| c.is_alphabetic() && !c.is_lowercase() || c == '“' || c == '"';
        if !(text.starts_with(opens) || text.starts_with("http")) {
            return false;
        }
        if marker(all, next, 0, true).is_none() {
            return false;
        }
        self.document.footnotes.push(Footnote {
            number: next,
            text: text.to_owned(),
        });
        true
    }

    fn repeated(&self, link: &str) -> bool {
        self.document
            .footnotes
            .iter()
            .rev()
            .take(20)
            .any(|n| n.text.contains(link))
    }
}

/// A label of several parts (`1.1.3`) with an upper-case start opens a paragraph anywhere.
fn deep(opening: &Opening<'_>) -> bool {
    let dots = opening
        .label
        .as_deref()
        .map_or(0, |l| l.matches('.').count());
    dots > 1 && opening.rest.starts_with(char::is_uppercase)
}

fn page_number(line: &str) -> bool {
    let core = line.trim_matches(['-', '–', ' ']);
    let digits = |s: &str| !s.is_empty() && s.len() <= 4 && s.bytes().all(|b| b.is_ascii_digit());
    let of = core.strip_prefix("Page ").unwrap_or(core);
    let mut parts = of.split(" of ").flat_map(|p| p.split('/'));
    parts.all(|p| digits(p.trim()))
}

fn bare_link(line: &str) -> bool {
    line.starts_with("http") && !line.contains(char::is_whitespace)
}

/// Where the marker of a footnote stands: start (with the space before it) and end, in bytes.
fn marker(text: &str, number: u32, from: usize, loose: bool) -> Option<(usize, usize)> {
    let digits = number.to_string();
    let mut at = from;
    while let Some(found) = text.get(at..)?.find(&digits) {
        let start = at + found;
        let end = start + digits.len();
        at = end;
        let before = &text[..start];
        let tight = before.trim_end_matches(' ');
        let spaced = tight.len() < before.len();
        if spaced && (!loose || before.len() - tight.len() > 1) {
            continue;
        }
        let closing = |c: char| {
            matches!(
                c,
                '.' | ',' | ';' | ':' | '”' | '"' | '’' | ')' | ']' | '»' | '。' | '，'
            )
        };
        let enough = if spaced {
            tight.ends_with([')', '”', '.'])
        } else {
            tight.ends_with(closing)
        };
        let mut back = tight.chars().rev();
        let (_, second) = (back.next(), back.next());
        let decimal = second.is_some_and(|c| c.is_ascii_digit());
        let abbreviation = spaced && tight.rsplit([' ', '\n']).next().is_some_and(abbreviated);
        let mut after = text[end..].chars();
        let next = after.next();
        let follows = next
            .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '-' | '–' | '%' | '/'))
            && !(next == Some('.') && after.next().is_some_and(|c| c.is_ascii_digit()));
        if enough && !decimal && !abbreviation && follows {
            return Some((tight.len(), end));
        }
    }
    None
}

fn abbreviated(word: &str) -> bool {
    let word = word.trim_start_matches('(').to_lowercase();
    matches!(
        word.as_str(),
        "para." | "paras." | "no." | "nos." | "art." | "p." | "pp." | "vol."
    )
}

/// Takes the footnote markers out of the running text, in order, and notes where they stood.
fn link(document: &mut Document) {
    let (mut block, mut from) = (0, 0);
    for note in &document.footnotes {
        let place = [false, true].into_iter().find_map(|loose| {
            (block..document.blocks.len()).find_map(|b| {
                let start = if b == block { from } else { 0 };
                marker(&document.blocks[b].text, note.number, start, loose).map(|m| (b, m))
            })
        });
        if let Some((b, (start, end))) = place {
            let target = &mut document.blocks[b];
            target.text.replace_range(start..end, "");
            target.footnotes.push(FootnoteRef {
                number: note.number,
                offset: start,
            });
            (block, from) = (b, start);
        }
    }
}
