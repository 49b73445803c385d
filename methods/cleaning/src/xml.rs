//! XML written anew, element by element, as rules say: no document type, no entities of its own, no comments.

use std::collections::HashSet;

use quick_xml::{
    Reader, Writer,
    events::{BytesEnd, BytesStart, BytesText, Event, attributes::Attribute},
};

use crate::{Limits, Refusal, budget::Budget};

/// What becomes of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Do {
    /// It stays.
    Keep,
    /// What is in it stays.
    Unwrap,
    /// It goes with all that is in it.
    Drop,
}

/// An element as rules see it. Names are without their prefix.
pub(crate) struct Seen<'a> {
    pub name: &'a str,
    pub parent: &'a str,
    /// Whether nothing is in it.
    pub empty: bool,
    /// Attributes as they are written: name with prefix, value.
    pub attributes: &'a [(String, String)],
}

impl Seen<'_> {
    /// The value of an attribute, by its name without prefix.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|a| local(&a.0) == name)
            .map(|a| a.1.as_str())
    }
}

/// What is kept of XML.
pub(crate) trait Rules {
    /// What becomes of an element.
    fn element(&mut self, seen: &Seen<'_>) -> Result<Do, Refusal>;

    /// What an attribute says from now on; nothing where it goes.
    fn attribute(
        &mut self,
        element: &str,
        name: &str,
        value: String,
    ) -> Result<Option<String>, Refusal>;

    /// Whether the words directly within an element stay.
    fn words(&mut self, _element: &str) -> bool {
        true
    }
}

/// A name without its prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The text of a part: UTF-8, as every office program writes it.
fn text(bytes: &[u8]) -> Result<&str, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Damaged)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn attributes(start: &BytesStart<'_>) -> Result<Vec<(String, String)>, Refusal> {
    start
        .attributes()
        .map(|a| {
            let a = a.map_err(|_| Refusal::Damaged)?;
            Ok((a.key.as_ref().to_owned(), a.value.into_owned()))
        })
        .collect()
}

/// An element or its end, as a first look sees it: elements are counted from nought.
pub(crate) enum Step<'a> {
    Open(usize, &'a str, &'a [(String, String)]),
    Words(&'a str),
    Close,
}

/// Looks through a part without changing it.
pub(crate) fn look(
    bytes: &[u8],
    limits: &Limits,
    budget: &mut Budget,
    mut see: impl FnMut(Step<'_>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(text(bytes)?);
    let mut depth = 0_usize;
    let mut count = 0;
    loop {
        match reader.read_event().map_err(|_| Refusal::Damaged)? {
            Event::Start(e) => {
                budget.part()?;
                if depth >= limits.depth {
                    return Err(Refusal::TooMuch);
                }
                see(Step::Open(count, e.local_name().as_ref(), &attributes(&e)?))?;
                depth += 1;
                count += 1;
            }
            Event::Empty(e) => {
                budget.part()?;
                see(Step::Open(count, e.local_name().as_ref(), &attributes(&e)?))?;
                see(Step::Close)?;
                count += 1;
            }
            Event::End(_) => {
                depth = depth.checked_sub(1).ok_or(Refusal::Damaged)?;
                see(Step::Close)?;
            }
            Event::Text(t) => see(Step::Words(t.as_ref()))?,
            Event::CData(t) => see(Step::Words(t.as_ref()))?,
            Event::GeneralRef(r) => reference(r.as_ref())?,
            Event::DocType(_) => return Err(Refusal::Damaged),
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(Refusal::Damaged),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

/// Only what XML itself defines may be referred to.
fn reference(name: &str) -> Result<(), Refusal> {
    if name.starts_with('#') || ["amp", "lt", "gt", "quot", "apos"].contains(&name) {
        Ok(())
    } else {
        Err(Refusal::Damaged)
    }
}

/// Writes a part anew; the elements of `gone`, by their number, go in any case.
pub(crate) fn rewrite(
    bytes: &[u8],
    limits: &Limits,
    budget: &mut Budget,
    gone: &HashSet<usize>,
    rules: &mut dyn Rules,
) -> Result<Vec<u8>, Refusal> {
    let damaged = |_| Refusal::Damaged;
    let mut reader = Reader::from_str(text(bytes)?);
    let mut out = Writer::new(Vec::with_capacity(bytes.len()));
    out.get_mut()
        .extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    // Open elements: name with prefix, and what becomes of each.
    let mut open: Vec<(String, Do)> = Vec::new();
    let mut dropped = 0_usize;
    let mut count = 0;
    loop {
        let event = reader.read_event().map_err(|_| Refusal::Damaged)?;
        match event {
            Event::Start(ref e) | Event::Empty(ref e) => {
                let empty = matches!(event, Event::Empty(_));
                budget.part()?;
                if open.len() >= limits.depth {
                    return Err(Refusal::TooMuch);
                }
                let name = e.name().as_ref().to_owned();
                let mut what = Do::Drop;
                if dropped == 0 && !gone.contains(&count) {
                    let all = attributes(e)?;
                    let seen = Seen {
                        name: local(&name),
                        parent: open.last().map_or("", |o| local(&o.0)),
                        empty,
                        attributes: &all,
                    };
                    what = rules.element(&seen)?;
                    if what == Do::Keep {
                        let mut start = BytesStart::new(name.as_str());
                        for (key, value) in all {
                            if let Some(value) = rules.attribute(local(&name), &key, value)? {
                                start.push_attribute(Attribute {
                                    key: quick_xml::name::QName(&key),
                                    value: value.into(),
                                });
                            }
                        }
                        out.write_event(if empty {
                            Event::Empty(start)
                        } else {
                            Event::Start(start)
                        })
                        .map_err(damaged)?;
                    }
                }
                count += 1;
                if !empty {
                    dropped += usize::from(what == Do::Drop);
                    open.push((name, what));
                }
            }
            Event::End(_) => {
                let (name, what) = open.pop().ok_or(Refusal::Damaged)?;
                match what {
                    Do::Keep => out
                        .write_event(Event::End(BytesEnd::new(name)))
                        .map_err(damaged)?,
                    Do::Unwrap => {}
                    Do::Drop => dropped -= 1,
                }
            }
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_)
                if dropped > 0 || !rules.words(open.last().map_or("", |o| local(&o.0))) => {}
            Event::Text(t) => {
                // What stands outside every element is nothing that anybody sees.
                if !open.is_empty() {
                    out.write_event(Event::Text(t)).map_err(damaged)?;
                }
            }
            Event::CData(t) => {
                let t = t.into_inner();
                out.write_event(Event::Text(BytesText::new(&t)))
                    .map_err(damaged)?;
            }
            Event::GeneralRef(r) => {
                reference(r.as_ref())?;
                out.write_event(Event::GeneralRef(r)).map_err(damaged)?;
            }
            Event::DocType(_) => return Err(Refusal::Damaged),
            Event::Eof if open.is_empty() && count > 0 => return Ok(out.into_inner()),
            Event::Eof => return Err(Refusal::Damaged),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}
