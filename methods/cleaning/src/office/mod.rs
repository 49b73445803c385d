//! Documents of office programs: archives of parts, of which those are kept that are understood.

mod fields;
mod odt;
mod ooxml;
mod relations;
mod rules;

use crate::{
    Kind, Limits, Refusal,
    budget::Budget,
    kind, picture,
    what::{Found, What},
    xml::{self, Step},
    zipped,
};

pub(crate) fn clean(
    bytes: &[u8],
    limits: &Limits,
    found: &mut Found,
) -> Result<(Kind, Vec<u8>), Refusal> {
    let mut budget = Budget::new(limits);
    let parts = zipped::read(bytes, limits, &mut budget)?;
    let mut work = Work {
        limits,
        budget,
        found,
        pixels: limits.pixels.saturating_mul(2),
    };
    if parts
        .get("mimetype")
        .is_some_and(|m| m == b"application/vnd.oasis.opendocument.text")
    {
        return odt::clean(&parts, &mut work).map(|out| (Kind::Odt, out));
    }
    if parts.contains_key("[Content_Types].xml") {
        return ooxml::clean(&parts, &mut work);
    }
    Err(Refusal::Kind)
}

/// What the cleaning of one document stands on.
struct Work<'a> {
    limits: &'a Limits,
    budget: Budget,
    found: &'a mut Found,
    /// Pixels that all its pictures may still have.
    pixels: u64,
}

/// A picture of one white dot, in place of one that cannot be cleaned.
const BLANK: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b,
    0x55, 0x00, 0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xf8, 0x0f, 0x00, 0x01,
    0x01, 0x01, 0x00, 0xb1, 0x38, 0xf6, 0x14, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae,
    0x42, 0x60, 0x82,
];

impl Work<'_> {
    /// What a sheet beside the content tells, by its fields, so that it can be said: it goes whether it could be read or not.
    fn sheet(&mut self, sheet: &[u8], tells: fn(&str) -> What) -> Result<(), Refusal> {
        let mut within = String::new();
        let mut told = Vec::new();
        let looked = xml::look(sheet, self.limits, &mut self.budget, |step| {
            match step {
                Step::Open(_, name, _) => name.clone_into(&mut within),
                Step::Words(words) if !words.trim().is_empty() => told.push(tells(&within)),
                _ => {}
            }
            Ok(())
        });
        match looked {
            Ok(()) | Err(Refusal::Damaged) => told.into_iter().for_each(|w| self.found.add(w)),
            Err(refusal) => return Err(refusal),
        }
        Ok(())
    }

    /// A picture within a document, cleaned as one that comes alone; where its kind cannot be cleaned, a blank one.
    fn picture(&mut self, bytes: &[u8]) -> Result<(Kind, Vec<u8>), Refusal> {
        let Some(format) = kind::picture(bytes) else {
            self.found.add(What::Pictures);
            return Ok((Kind::Png, BLANK.to_vec()));
        };
        let limits = Limits {
            pixels: self.pixels,
            ..self.limits.clone()
        };
        let pixels = picture::size(bytes, format).unwrap_or(0);
        match picture::clean(bytes, format, &limits, self.found) {
            Ok(cleaned) => {
                self.pixels = self.pixels.saturating_sub(pixels);
                Ok(cleaned)
            }
            Err(Refusal::Damaged) => {
                self.found.add(What::Pictures);
                Ok((Kind::Png, BLANK.to_vec()))
            }
            Err(refusal) => Err(refusal),
        }
    }
}

/// Whether words tell of a folder of somebody's machine.
fn is_path(words: &str) -> bool {
    words.contains('\\') || words.to_ascii_lowercase().contains("file:") || words.starts_with('/')
}

/// Where a link may lead.
fn may_lead(target: &str) -> bool {
    let target = target.trim_start().to_ascii_lowercase();
    target.starts_with('#')
        || ["http://", "https://", "mailto:", "tel:"]
            .iter()
            .any(|scheme| target.starts_with(scheme))
}
