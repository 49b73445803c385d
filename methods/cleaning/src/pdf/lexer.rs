//! The words of a PDF: each byte is looked at once, and nothing nests deeper than allowed.

use std::collections::BTreeMap;

use crate::{Refusal, budget::Budget};

use super::{Dict, Thing};

/// Reads from a place on. After a failure the place is where it failed.
pub(super) struct Lexer<'a, 'b> {
    pub bytes: &'a [u8],
    pub at: usize,
    pub depth: usize,
    pub budget: &'b mut Budget,
}

pub(super) const fn is_space(b: u8) -> bool {
    matches!(b, 0 | 9 | 10 | 12 | 13 | 32)
}

pub(super) const fn is_delimiter(b: u8) -> bool {
    matches!(
        b,
        b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

const fn is_regular(b: u8) -> bool {
    !is_space(b) && !is_delimiter(b)
}

fn hex(b: u8) -> Option<u8> {
    char::from(b)
        .to_digit(16)
        .and_then(|d| u8::try_from(d).ok())
}

impl<'a> Lexer<'a, '_> {
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Past white space and remarks.
    pub fn space(&mut self) {
        while let Some(b) = self.peek() {
            if b == b'%' {
                while self.peek().is_some_and(|b| !matches!(b, b'\n' | b'\r')) {
                    self.at += 1;
                }
            } else if is_space(b) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// A run of regular characters.
    pub fn word(&mut self) -> &'a [u8] {
        let start = self.at;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        &self.bytes[start..self.at]
    }

    /// A word, where it is the next one.
    pub fn is(&mut self, word: &[u8]) -> bool {
        self.space();
        let yes = self.rest().starts_with(word)
            && self
                .bytes
                .get(self.at + word.len())
                .is_none_or(|b| !is_regular(*b));
        if yes {
            self.at += word.len();
        }
        yes
    }

    /// Number, generation and `obj`: the beginning of an object.
    pub fn header(&mut self) -> Option<u32> {
        let start = self.at;
        let number = self.digits();
        let found = number.filter(|_| {
            self.space();
            self.digits().is_some() && self.is(b"obj")
        });
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn digits(&mut self) -> Option<u32> {
        let start = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) && self.at - start < 10 {
            self.at += 1;
        }
        std::str::from_utf8(&self.bytes[start..self.at])
            .ok()?
            .parse()
            .ok()
    }

    /// The next thing, but for the data of a stream.
    pub fn thing(&mut self) -> Result<Thing<'a>, Refusal> {
        self.budget.part()?;
        self.space();
        match self.peek().ok_or(Refusal::Damaged)? {
            b'/' => Ok(Thing::Name(self.name())),
            b'(' => self.words().map(Thing::Words),
            b'<' if self.rest().starts_with(b"<<") => self.dict().map(Thing::Dict),
            b'<' => self.hex().map(Thing::Words),
            b'[' => self.list().map(Thing::List),
            b'0'..=b'9' | b'+' | b'-' | b'.' => Ok(self.number_or_other()),
            _ => match self.word() {
                b"true" => Ok(Thing::Bool(true)),
                b"false" => Ok(Thing::Bool(false)),
                b"null" => Ok(Thing::Null),
                _ => {
                    self.at += usize::from(self.at < self.bytes.len());
                    Err(Refusal::Damaged)
                }
            },
        }
    }

    fn number_or_other(&mut self) -> Thing<'a> {
        let start = self.at;
        if let Some(number) = self.digits() {
            let after = self.at;
            self.space();
            if self.at > after && self.digits().is_some() && self.at > after + 1 {
                let generation = self.at;
                self.space();
                if self.at > generation && self.is(b"R") {
                    return Thing::Other(number);
                }
            }
        }
        self.at = start;
        let word = self.word();
        let good = word.iter().any(u8::is_ascii_digit)
            && word
                .iter()
                .all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.'));
        // A number that is none counts as nothing for every program.
        Thing::Number(if good { word.to_vec() } else { b"0".to_vec() })
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let raw = self.word();
        let mut name = Vec::with_capacity(raw.len());
        let mut i = 0;
        while i < raw.len() {
            let pair = (raw[i] == b'#')
                .then(|| Some((hex(*raw.get(i + 1)?)?, hex(*raw.get(i + 2)?)?)))
                .flatten();
            match pair {
                Some((high, low)) => {
                    name.push(high * 16 + low);
                    i += 3;
                }
                None => {
                    name.push(raw[i]);
                    i += 1;
                }
            }
        }
        name
    }

    fn words(&mut self) -> Result<Vec<u8>, Refusal> {
        self.at += 1;
        let mut out = Vec::new();
        let mut open = 1_usize;
        while let Some(b) = self.peek() {
            self.at += 1;
            match b {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(out);
                    }
                }
                b'\\' => {
                    let Some(next) = self.peek() else { break };
                    self.at += 1;
                    match next {
                        b'n' => out.push(b'\n'),
                        b'r' => out.push(b'\r'),
                        b't' => out.push(b'\t'),
                        b'b' => out.push(8),
                        b'f' => out.push(12),
                        b'\r' => self.at += usize::from(self.peek() == Some(b'\n')),
                        b'\n' => {}
                        b'0'..=b'7' => {
                            let mut value = u32::from(next - b'0');
                            for _ in 0..2 {
                                if let Some(digit @ b'0'..=b'7') = self.peek() {
                                    value = value * 8 + u32::from(digit - b'0');
                                    self.at += 1;
                                }
                            }
                            out.push(value.to_le_bytes()[0]);
                        }
                        other => out.push(other),
                    }
                    continue;
                }
                _ => {}
            }
            out.push(b);
        }
        Err(Refusal::Damaged)
    }

    fn hex(&mut self) -> Result<Vec<u8>, Refusal> {
        self.at += 1;
        let mut out = Vec::new();
        let mut half = None;
        while let Some(b) = self.peek() {
            self.at += 1;
            if b == b'>' {
                out.extend(half.map(|h: u8| h * 16));
                return Ok(out);
            }
            match (hex(b), half.take()) {
                (Some(low), Some(high)) => out.push(high * 16 + low),
                (Some(high), None) => half = Some(high),
                (None, before) if is_space(b) => half = before,
                (None, _) => return Err(Refusal::Damaged),
            }
        }
        Err(Refusal::Damaged)
    }

    fn deeper(&mut self) -> Result<(), Refusal> {
        self.depth = self.depth.checked_sub(1).ok_or(Refusal::TooMuch)?;
        Ok(())
    }

    fn list(&mut self) -> Result<Vec<Thing<'a>>, Refusal> {
        self.deeper()?;
        self.at += 1;
        let mut out = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None => return Err(Refusal::Damaged),
                Some(b']') => {
                    self.at += 1;
                    self.depth += 1;
                    return Ok(out);
                }
                Some(_) => out.push(self.thing()?),
            }
        }
    }

    pub fn dict(&mut self) -> Result<Dict<'a>, Refusal> {
        self.deeper()?;
        self.at += 2;
        let mut out = BTreeMap::new();
        loop {
            self.space();
            match self.peek() {
                Some(b'/') => {
                    let name = self.name();
                    self.space();
                    // A name without a value at the end.
                    if self.rest().starts_with(b">>") {
                        continue;
                    }
                    let value = self.thing()?;
                    out.insert(name, value);
                }
                Some(b'>') if self.rest().starts_with(b">>") => {
                    self.at += 2;
                    self.depth += 1;
                    return Ok(out);
                }
                _ => return Err(Refusal::Damaged),
            }
        }
    }
}
