//! The objects of a PDF, gone through once: what was appended later replaces what stood before.

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    Limits, Refusal,
    budget::Budget,
    what::{Found, What},
};

use super::{Dict, Thing, filters, lexer::Lexer};

/// Where the data of a stream end.
const END: &[u8] = b"endstream";

/// What a file holds.
pub(super) struct File<'a> {
    pub objects: BTreeMap<u32, Thing<'a>>,
    /// Number of the object from which everything else is reached.
    pub root: u32,
}

/// What is collected on the way.
#[derive(Default)]
struct Gathered<'a> {
    /// By number: where it stood, and what.
    objects: BTreeMap<u32, (usize, Thing<'a>)>,
    /// Object streams: where they stood, with their content.
    packed: Vec<(usize, Dict<'a>, &'a [u8])>,
    trailers: Vec<Dict<'a>>,
    again: bool,
}

pub(super) fn read<'a>(
    bytes: &'a [u8],
    limits: &Limits,
    budget: &mut Budget,
    found: &mut Found,
) -> Result<File<'a>, Refusal> {
    let mut gathered = Gathered::default();
    // Behind it no stream ends, and nobody need look for an end again and again.
    let last = bytes
        .windows(END.len())
        .rposition(|w| w == END)
        .unwrap_or(0);
    let mut lexer = Lexer {
        bytes,
        at: 0,
        depth: limits.depth,
        budget: &mut *budget,
    };
    loop {
        lexer.space();
        let Some(next) = lexer.peek() else { break };
        let start = lexer.at;
        if next.is_ascii_digit() {
            if let Some(number) = lexer.header() {
                match object(&mut lexer, limits, last) {
                    Ok(thing) => gathered.take(start, number, thing),
                    Err(Refusal::Damaged) => {}
                    Err(refusal) => return Err(refusal),
                }
            } else {
                lexer.word();
            }
        } else if lexer.is(b"trailer") {
            lexer.space();
            lexer.depth = limits.depth;
            if lexer.rest().starts_with(b"<<") {
                match lexer.dict() {
                    Ok(trailer) => gathered.trailers.push(trailer),
                    Err(Refusal::Damaged) => {}
                    Err(refusal) => return Err(refusal),
                }
            }
        } else if lexer.word().is_empty() {
            lexer.at += 1;
        }
        // Whatever stood there, the next look begins behind it.
        lexer.at = lexer.at.max(start + 1);
    }
    finish(gathered, limits, budget, found)
}

/// An object after its header, with its data where it is a stream.
fn object<'a>(
    lexer: &mut Lexer<'a, '_>,
    limits: &Limits,
    last: usize,
) -> Result<Thing<'a>, Refusal> {
    lexer.depth = limits.depth;
    let thing = lexer.thing()?;
    let Thing::Dict(dict) = thing else {
        lexer.is(b"endobj");
        return Ok(thing);
    };
    if !lexer.is(b"stream") {
        lexer.is(b"endobj");
        return Ok(Thing::Dict(dict));
    }
    match lexer.rest() {
        [b'\r', b'\n', ..] => lexer.at += 2,
        [b'\n' | b'\r', ..] => lexer.at += 1,
        _ => {}
    }
    let start = lexer.at;
    if start > last {
        return Err(Refusal::Damaged);
    }
    let said = dict.get(&b"Length"[..]).and_then(Thing::whole);
    let end = said
        .and_then(|length| start.checked_add(length))
        .filter(|end| ends(lexer.bytes, *end))
        .or_else(|| {
            let rest = lexer.rest();
            rest.windows(END.len())
                .position(|w| w == END)
                .map(|at| start + at)
        })
        .ok_or(Refusal::Damaged)?;
    let data = &lexer.bytes[start..end];
    lexer.at = end;
    lexer.is(b"endstream");
    lexer.is(b"endobj");
    Ok(Thing::Stream(dict, Cow::Borrowed(data)))
}

/// Whether the data of a stream ends here.
fn ends(bytes: &[u8], at: usize) -> bool {
    let Some(rest) = bytes.get(at..) else {
        return false;
    };
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
    let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    rest.starts_with(b"endstream")
}

impl<'a> Gathered<'a> {
    fn take(&mut self, at: usize, number: u32, thing: Thing<'a>) {
        if let Thing::Stream(dict, Cow::Borrowed(data)) = &thing {
            match dict.get(&b"Type"[..]).and_then(Thing::name) {
                Some(b"ObjStm") => {
                    self.packed.push((at, dict.clone(), *data));
                    return;
                }
                Some(b"XRef") => {
                    self.trailers.push(dict.clone());
                    return;
                }
                _ => {}
            }
        }
        self.again |= self.objects.insert(number, (at, thing)).is_some();
    }
}

fn finish<'a>(
    mut gathered: Gathered<'a>,
    limits: &Limits,
    budget: &mut Budget,
    found: &mut Found,
) -> Result<File<'a>, Refusal> {
    if gathered
        .trailers
        .iter()
        .any(|t| t.contains_key(&b"Encrypt"[..]))
    {
        return Err(Refusal::Locked);
    }
    for (at, dict, data) in std::mem::take(&mut gathered.packed) {
        for (number, thing) in unpack(&dict, data, limits, budget)? {
            match gathered.objects.get(&number) {
                Some((before, _)) if *before > at => gathered.again = true,
                Some(_) => {
                    gathered.again = true;
                    gathered.objects.insert(number, (at, thing));
                }
                None => {
                    gathered.objects.insert(number, (at, thing));
                }
            }
        }
    }
    if gathered.again {
        found.add(What::Versions);
    }
    let objects: BTreeMap<u32, Thing<'a>> = gathered
        .objects
        .into_iter()
        .map(|(number, (_, thing))| (number, thing))
        .collect();
    for trailer in &gathered.trailers {
        told(trailer, &objects, found);
    }
    let root = gathered
        .trailers
        .iter()
        .rev()
        .find_map(|t| match t.get(&b"Root"[..]) {
            Some(Thing::Other(number)) => Some(*number),
            _ => None,
        });
    Ok(File {
        objects,
        root: root.ok_or(Refusal::Damaged)?,
    })
}

/// What the sheet beside the content tells, so that it can be said.
fn told(trailer: &Dict<'_>, objects: &BTreeMap<u32, Thing<'_>>, found: &mut Found) {
    if trailer.contains_key(&b"ID"[..]) {
        found.add(What::Marks);
    }
    let info = match trailer.get(&b"Info"[..]) {
        Some(Thing::Other(number)) => objects.get(number),
        other => other,
    };
    for name in info.and_then(Thing::dict).into_iter().flat_map(Dict::keys) {
        found.add(match name.as_slice() {
            b"Author" => What::Author,
            b"CreationDate" | b"ModDate" => What::Time,
            b"Creator" | b"Producer" => What::Program,
            _ => What::Description,
        });
    }
}

/// The objects of an object stream. Each ends where the next begins, so that none is read twice.
fn unpack<'a>(
    dict: &Dict<'a>,
    data: &[u8],
    limits: &Limits,
    budget: &mut Budget,
) -> Result<Vec<(u32, Thing<'a>)>, Refusal> {
    let plain = filters::plain(dict, data, budget)?;
    let get = |name: &[u8]| {
        dict.get(name)
            .and_then(Thing::whole)
            .ok_or(Refusal::Damaged)
    };
    let (count, first) = (get(b"N")?, get(b"First")?);
    let head = plain.get(..first).ok_or(Refusal::Damaged)?;
    let mut numbers = head
        .split(|b| b.is_ascii_whitespace() || *b == 0)
        .filter(|w| !w.is_empty())
        .map(|w| {
            std::str::from_utf8(w)
                .ok()
                .and_then(|w| w.parse::<u32>().ok())
        });
    let mut places = Vec::new();
    for _ in 0..count {
        let (Some(Some(number)), Some(Some(offset))) = (numbers.next(), numbers.next()) else {
            break;
        };
        let offset = usize::try_from(offset).map_err(|_| Refusal::Damaged)?;
        places.push((first.saturating_add(offset), number));
    }
    places.sort_unstable();
    let mut all = Vec::new();
    for (i, (start, number)) in places.iter().enumerate() {
        let end = places
            .get(i + 1)
            .map_or(plain.len(), |p| p.0)
            .min(plain.len());
        let Some(slice) = plain.get(*start..end) else {
            continue;
        };
        let mut lexer = Lexer {
            bytes: slice,
            at: 0,
            depth: limits.depth,
            budget: &mut *budget,
        };
        match lexer.thing() {
            // Nothing in it is borrowed: streams do not lie within streams.
            Ok(thing) => all.push((*number, owned(thing))),
            Err(Refusal::Damaged) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(all)
}

/// The same, kept for longer than the bytes it was read from.
fn owned<'a>(thing: Thing<'_>) -> Thing<'a> {
    let dict = |d: Dict<'_>| d.into_iter().map(|(k, v)| (k, owned(v))).collect();
    match thing {
        Thing::Null => Thing::Null,
        Thing::Bool(b) => Thing::Bool(b),
        Thing::Number(n) => Thing::Number(n),
        Thing::Name(n) => Thing::Name(n),
        Thing::Words(w) => Thing::Words(w),
        Thing::List(l) => Thing::List(l.into_iter().map(owned).collect()),
        Thing::Dict(d) => Thing::Dict(dict(d)),
        Thing::Stream(d, data) => Thing::Stream(dict(d), Cow::Owned(data.into_owned())),
        Thing::Other(number) => Thing::Other(number),
    }
}
