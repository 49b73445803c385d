//! Fields of a text: what a program puts there when it opens the document. Those that only count and refer stay; of all
//! others the words stay that stand there now, and the instruction goes.

use std::collections::HashSet;

use crate::{
    Refusal,
    xml::{self, Step},
};

use super::Work;

/// Instructions that neither fetch nor run anything, and name nobody.
const HARMLESS: &[&str] = &[
    "PAGE",
    "NUMPAGES",
    "SECTIONPAGES",
    "SECTION",
    "HYPERLINK",
    "TOC",
    "REF",
    "PAGEREF",
    "NOTEREF",
    "SEQ",
    "STYLEREF",
    "FORMTEXT",
    "FORMCHECKBOX",
    "FORMDROPDOWN",
    "SYMBOL",
    "XE",
    "TC",
    "INDEX",
    "EQ",
    "ADVANCE",
    "LISTNUM",
    "AUTONUM",
    "CITATION",
    "BIBLIOGRAPHY",
];

/// Whether an instruction may stay.
pub(super) fn harmless(instruction: &str) -> bool {
    let mut words = instruction.split_whitespace();
    let word = words.next().unwrap_or_default().to_ascii_uppercase();
    if !HARMLESS.contains(&word.as_str()) {
        return false;
    }
    let target = words.next().unwrap_or_default().trim_matches('"');
    // Within a text one jumps by \l; every other place is an address.
    word != "HYPERLINK" || target == "\\l" || super::may_lead(target)
}

#[derive(Default)]
struct Field {
    /// Elements of which it is made.
    elements: Vec<usize>,
    instruction: String,
    /// Whether its words have begun.
    shows: bool,
    /// Whether another field stands within its instruction, which makes the instruction up.
    made_up: bool,
}

/// What has to go from a part of a text, by the numbers of its elements: rows and cells that were deleted while changes
/// were tracked, and instructions of fields.
pub(super) fn gone(bytes: &[u8], work: &mut Work<'_>) -> Result<HashSet<usize>, Refusal> {
    let mut gone = HashSet::new();
    // Open elements: number and name.
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut fields: Vec<Field> = Vec::new();
    xml::look(bytes, work.limits, &mut work.budget, |step| {
        match step {
            Step::Open(number, name, attributes) => {
                let above = |n: usize| {
                    let at = open.len().checked_sub(n)?;
                    open.get(at)
                };
                let deleted = matches!(
                    (name, above(1).map(|a| a.1.as_str())),
                    ("del", Some("trPr")) | ("cellDel", Some("tcPr"))
                );
                if deleted && let Some((row, _)) = above(2) {
                    gone.insert(*row);
                }
                match name {
                    "fldChar" => {
                        let kind = attributes
                            .iter()
                            .find(|a| xml::local(&a.0) == "fldCharType");
                        match kind.map(|a| a.1.as_str()) {
                            Some("begin") => {
                                if let Some(outer) = fields.last_mut().filter(|f| !f.shows) {
                                    outer.made_up = true;
                                }
                                fields.push(Field {
                                    elements: vec![number],
                                    ..Field::default()
                                });
                            }
                            Some("separate") => {
                                if let Some(field) = fields.last_mut() {
                                    field.shows = true;
                                    field.elements.push(number);
                                }
                            }
                            _ => {
                                let mut field = fields.pop().unwrap_or_default();
                                field.elements.push(number);
                                if field.made_up || !harmless(&field.instruction) {
                                    gone.extend(field.elements);
                                }
                            }
                        }
                    }
                    "instrText" => match fields.last_mut() {
                        Some(field) => field.elements.push(number),
                        None => {
                            gone.insert(number);
                        }
                    },
                    _ => {}
                }
                open.push((number, name.to_owned()));
            }
            Step::Words(words) => {
                if open.last().is_some_and(|o| o.1 == "instrText")
                    && let Some(field) = fields.last_mut()
                {
                    field.instruction.push_str(words);
                }
            }
            Step::Close => {
                open.pop();
            }
        }
        Ok(())
    })?;
    // A field without an end is none.
    gone.extend(fields.into_iter().flat_map(|f| f.elements));
    Ok(gone)
}
