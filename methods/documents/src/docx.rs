//! Word documents: the archive opened within limits, its paragraphs, numbering and footnotes read.

use crate::labels;
use crate::limits::{Limits, ParseError};
use crate::model::{Block, BlockKind, Document, Footnote, FootnoteRef, Warnings};
use crate::tidy;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Reads the main text of a `.docx`.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ParseError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ParseError::NotADocx)?;
    if archive.len() > limits.entries {
        return Err(ParseError::ZipBomb);
    }
    let mut left = limits.unpacked;
    let body = part(&mut archive, "word/document.xml", &mut left)?.ok_or(ParseError::NotADocx)?;
    let notes = part(&mut archive, "word/footnotes.xml", &mut left)?.unwrap_or_default();
    let numbering = part(&mut archive, "word/numbering.xml", &mut left)?.unwrap_or_default();
    let styles = part(&mut archive, "word/styles.xml", &mut left)?.unwrap_or_default();
    let mut warnings = Warnings::default();
    let levels = levels(&numbering, limits)?;
    let styles = heading_styles(&styles, limits)?;
    let note_texts: HashMap<String, String> = paragraphs(&notes, "word/footnotes.xml", limits)?
        .into_iter()
        .filter_map(|p| Some((p.note?, p.text)))
        .fold(HashMap::new(), |mut all, (id, text)| {
            let entry: &mut String = all.entry(id).or_default();
            if !entry.is_empty() {
                entry.push(' ');
            }
            entry.push_str(&text);
            all
        });

    let mut document = Document::default();
    let mut counters: HashMap<String, Vec<u32>> = HashMap::new();
    for found in paragraphs(&body, "word/document.xml", limits)? {
        let mut marks = Vec::new();
        for (id, offset) in &found.references {
            match note_texts.get(id) {
                Some(text) => {
                    let number = u32::try_from(document.footnotes.len() + 1).unwrap_or(u32::MAX);
                    let text = tidy::fold(&tidy::clean(text, &mut warnings), &mut []);
                    document.footnotes.push(Footnote { number, text });
                    marks.push(FootnoteRef {
                        number,
                        offset: *offset,
                    });
                }
                None => warnings.dangling_markers += 1,
            }
        }
        // Only forbidden characters before a mark could move it; they are rare, so marks are moved by hand.
        for mark in &mut marks {
            mark.offset = tidy::clean(&found.text[..mark.offset], &mut Warnings::default()).len();
        }
        let cleaned = tidy::clean(&found.text, &mut warnings);
        let text = tidy::fold(&cleaned, &mut marks);
        let label = found.list.as_ref().and_then(|(list, depth)| {
            levels
                .get(list)
                .and_then(|l| label(l, counters.entry(list.clone()).or_default(), *depth))
        });
        if text.is_empty() {
            continue;
        }
        let heading = found
            .style
            .as_ref()
            .and_then(|s| styles.get(s).copied().or_else(|| heading_level(s)));
        let mut block = match (heading, &found.list) {
            (Some(level), _) => Block::new(BlockKind::Heading { level }, label, &text),
            (None, Some((_, depth))) => {
                Block::new(BlockKind::ListItem { depth: *depth }, label, &text)
            }
            (None, None) => match labels::opening(&text).filter(|o| o.label.is_some()) {
                Some(opening) => {
                    let cut = text.len() - opening.rest.len();
                    for mark in &mut marks {
                        mark.offset = mark.offset.saturating_sub(cut);
                    }
                    Block::new(opening.kind, opening.label, opening.rest)
                }
                None => Block::new(BlockKind::Paragraph, None, &text),
            },
        };
        block.footnotes = marks;
        document.blocks.push(block);
        limits.count(document.blocks.len())?;
    }
    document.warnings = warnings;
    Ok(document)
}

/// One file of the archive, never more of it than what is left to unpack.
fn part(
    archive: &mut Archive<'_>,
    name: &str,
    left: &mut usize,
) -> Result<Option<Vec<u8>>, ParseError> {
    let malformed = || ParseError::MalformedDocx {
        part: name.to_owned(),
    };
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(_) => return Err(malformed()),
    };
    let mut bytes = Vec::new();
    // The size an archive declares may lie: what counts is what comes out.
    let most = u64::try_from(*left).unwrap_or(u64::MAX).saturating_add(1);
    file.take(most)
        .read_to_end(&mut bytes)
        .map_err(|_| malformed())?;
    *left = left.checked_sub(bytes.len()).ok_or(ParseError::ZipBomb)?;
    Ok(Some(bytes))
}

#[derive(Default)]
struct Found {
    text: String,
    style: Option<String>,
    /// Numbering instance and depth.
    list: Option<(String, u8)>,
    /// Footnote called and where.
    references: Vec<(String, usize)>,
    /// The footnote this paragraph belongs to.
    note: Option<String>,
}

/// Every paragraph of a part; deleted revisions are left out, inserted ones kept.
fn paragraphs(xml: &[u8], part: &str, limits: &Limits) -> Result<Vec<Found>, ParseError> {
    let mut all = Vec::new();
    let mut open: Vec<Found> = Vec::new();
    let mut note = None;
    let (mut in_text, mut deleted) = (false, 0_usize);
    let (mut list, mut depth) = (None, 0);
    walk(xml, part, limits, |step| {
        match step {
            Step::Open(name, element) => match name {
                "p" => open.push(Found {
                    note: note.clone(),
                    ..Found::default()
                }),
                "t" => in_text = true,
                "del" | "moveFrom" => deleted += 1,
                "footnote" => note = attribute(element, "id"),
                "numPr" => (list, depth) = (None, 0),
                "numId" => list = attribute(element, "val"),
                "ilvl" => {
                    depth = attribute(element, "val")
                        .and_then(|v| v.parse().ok())
                        .unwrap_or(0)
                        .min(8)
                }
                "pStyle" => {
                    if let Some(p) = open.last_mut() {
                        p.style = attribute(element, "val");
                    }
                }
                "tab" | "br" | "cr" => {
                    if let Some(p) = open.last_mut() {
                        p.text.push(' ');
                    }
                }
                "noBreakHyphen" => {
                    if let Some(p) = open.last_mut() {
                        p.text.push('-');
                    }
                }
                "footnoteReference" => {
                    if let (Some(p), Some(id)) = (open.last_mut(), attribute(element, "id")) {
                        p.references.push((id, p.text.len()));
                    }
                }
                _ => {}
            },
            Step::Close(name) => match name {
                "t" => in_text = false,
                "del" | "moveFrom" => deleted = deleted.saturating_sub(1),
                "footnote" => note = None,
                "numPr" => {
                    // Number 0 takes a paragraph out of the list of its style.
                    if let (Some(p), Some(list)) =
                        (open.last_mut(), list.take().filter(|l| l != "0"))
                    {
                        p.list = Some((list, depth));
                    }
                }
                "p" => all.extend(open.pop()),
                _ => {}
            },
            Step::Text(text) => {
                if in_text
                    && deleted == 0
                    && let Some(p) = open.last_mut()
                {
                    p.text.push_str(text);
                }
            }
        }
    })?;
    Ok(all)
}

pub(crate) enum Step<'a> {
    Open(&'a str, &'a BytesStart<'a>),
    Close(&'a str),
    Text(&'a str),
}

/// Reads XML within the limits: no document type, so no entity of its own, and no deep nesting.
pub(crate) fn walk(
    xml: &[u8],
    part: &str,
    limits: &Limits,
    mut see: impl FnMut(Step<'_>),
) -> Result<(), ParseError> {
    let malformed = || ParseError::MalformedDocx {
        part: part.to_owned(),
    };
    let mut reader = Reader::from_reader(xml);
    let mut depth = 0_usize;
    let mut buffer = Vec::new();
    loop {
        match reader
            .read_event_into(&mut buffer)
            .map_err(|_| malformed())?
        {
            Event::Start(element) => {
                depth += 1;
                if depth > limits.depth {
                    return Err(ParseError::TooDeep {
                        limit: limits.depth,
                    });
                }
                see(Step::Open(element.local_name().as_ref(), &element));
            }
            Event::Empty(element) => {
                see(Step::Open(element.local_name().as_ref(), &element));
                see(Step::Close(element.local_name().as_ref()));
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                see(Step::Close(element.local_name().as_ref()));
            }
            Event::Text(text) => {
                see(Step::Text(text.as_ref()));
            }
            Event::CData(text) => {
                see(Step::Text(text.as_ref()));
            }
            Event::GeneralRef(name) => {
                let character = name.resolve_char_ref().map_err(|_| malformed())?;
                let text = match character {
                    Some(c) => c.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(name.as_ref())
                        .ok_or_else(malformed)?
                        .to_owned(),
                };
                see(Step::Text(&text));
            }
            Event::DocType(_) => return Err(malformed()),
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(malformed()),
            _ => {}
        }
        buffer.clear();
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element
        .attributes()
        .flatten()
        .find(|a| a.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}

/// One level of a list: format, the pattern `%1.%2`, the first number.
#[derive(Clone, Default)]
struct Level {
    format: String,
    pattern: String,
    start: u32,
}

/// The levels of every numbering instance.
fn levels(xml: &[u8], limits: &Limits) -> Result<HashMap<String, Vec<Level>>, ParseError> {
    let mut abstracts: HashMap<String, Vec<Level>> = HashMap::new();
    let mut instances: Vec<(String, String)> = Vec::new();
    let (mut current, mut instance) = (None::<String>, None::<String>);
    walk(xml, "word/numbering.xml", limits, |step| match step {
        Step::Open("abstractNum", e) => current = attribute(e, "abstractNumId"),
        Step::Close("abstractNum") => current = None,
        Step::Open("num", e) => instance = attribute(e, "numId"),
        Step::Open("abstractNumId", e) => {
            if let (Some(id), Some(of)) = (instance.clone(), attribute(e, "val")) {
                instances.push((id, of));
            }
        }
        Step::Open(name, e) => {
            let Some(all) = current
                .as_ref()
                .map(|id| abstracts.entry(id.clone()).or_default())
            else {
                return;
            };
            let value = attribute(e, "val");
            if name == "lvl" && all.len() < 9 {
                all.push(Level {
                    start: 1,
                    ..Level::default()
                });
            }
            match (name, all.last_mut()) {
                ("numFmt", Some(level)) => level.format = value.unwrap_or_default(),
                ("lvlText", Some(level)) => level.pattern = value.unwrap_or_default(),
                ("start", Some(level)) => {
                    level.start = value.and_then(|v| v.parse().ok()).unwrap_or(1)
                }
                _ => {}
            }
        }
        _ => {}
    })?;
    let of = |(id, of): (String, String)| Some((id, abstracts.get(&of)?.clone()));
    Ok(instances.into_iter().filter_map(of).collect())
}

/// The number a list item prints, counting on; bullets print none.
fn label(levels: &[Level], counters: &mut Vec<u32>, depth: u8) -> Option<String> {
    let depth = usize::from(depth);
    let level = levels.get(depth)?;
    counters.truncate(depth + 1);
    while counters.len() <= depth {
        let start = levels.get(counters.len()).map_or(1, |l| l.start);
        // The level itself is counted below, a level skipped on the way counts as begun.
        counters.push(if counters.len() < depth {
            start
        } else {
            start.saturating_sub(1)
        });
    }
    counters[depth] = counters[depth].saturating_add(1);
    if level.format == "bullet" || level.pattern.is_empty() {
        return None;
    }
    let mut out = level.pattern.clone();
    for (index, count) in counters.iter().enumerate() {
        let format = levels.get(index).map_or("decimal", |l| l.format.as_str());
        out = out.replace(&format!("%{}", index + 1), &figure(format, *count));
    }
    Some(out.trim().to_owned()).filter(|l| !l.is_empty())
}

fn figure(format: &str, n: u32) -> String {
    let letter = |first: u8| {
        let step = u8::try_from(n.saturating_sub(1) % 26).unwrap_or(0);
        char::from(first + step).to_string().repeat(
            usize::try_from(n.saturating_sub(1) / 26 + 1)
                .unwrap_or(1)
                .min(8),
        )
    };
    match format {
        "upperRoman" => labels::to_roman(n),
        "lowerRoman" => labels::to_roman(n).to_lowercase(),
        "upperLetter" => letter(b'A'),
        "lowerLetter" => letter(b'a'),
        _ => n.to_string(),
    }
}

/// Styles that are headings, by their outline level or their English name.
fn heading_styles(xml: &[u8], limits: &Limits) -> Result<HashMap<String, u8>, ParseError> {
    let mut found = HashMap::new();
    let mut style = None::<String>;
    walk(xml, "word/styles.xml", limits, |step| match step {
        Step::Open("style", e) => style = attribute(e, "styleId"),
        Step::Close("style") => style = None,
        Step::Open(name @ ("name" | "outlineLvl"), e) => {
            let (Some(id), Some(value)) = (&style, attribute(e, "val")) else {
                return;
            };
            let level = match name {
                "name" => heading_level(&value),
                _ => value.parse::<u8>().ok().filter(|l| *l < 9).map(|l| l + 1),
            };
            if let Some(level) = level {
                found.insert(id.clone(), level);
            }
        }
        _ => {}
    })?;
    Ok(found)
}

fn heading_level(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if name == "title" {
        return Some(1);
    }
    let level = name.strip_prefix("heading")?.trim().parse::<u8>().ok()?;
    (1..=9).contains(&level).then_some(level)
}
