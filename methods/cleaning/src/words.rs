//! The words of a cleaned file, so that it can be found by them: nothing of how they look or where they stand.
//!
//! Text, tables in text and documents of office programs have words that can be read; those of a PDF stand in the numbers of
//! its fonts, and of a picture there are none: both give nothing.

use crate::{Kind, Limits, Refusal, budget::Budget, xml, xml::Step, zipped};

/// Bytes of words at most.
const MOST: usize = 400_000;

/// The words of a file that was cleaned, at most so many; empty for kinds whose words are not read.
///
/// # Errors
/// Why it cannot be read; a cleaned file can.
pub fn words(kind: Kind, bytes: &[u8], limits: &Limits) -> Result<String, Refusal> {
    let mut out = String::new();
    match kind {
        Kind::Text | Kind::Csv => {
            out.push_str(std::str::from_utf8(bytes).map_err(|_| Refusal::Damaged)?);
        }
        Kind::Docx => archive(
            bytes,
            limits,
            &mut out,
            &Parts {
                folder: "word/",
                holds: Some("t"),
            },
        )?,
        Kind::Xlsx => archive(
            bytes,
            limits,
            &mut out,
            &Parts {
                folder: "xl/",
                holds: Some("t"),
            },
        )?,
        Kind::Odt => archive(
            bytes,
            limits,
            &mut out,
            &Parts {
                folder: "content.xml",
                holds: None,
            },
        )?,
        Kind::Pdf | Kind::Jpeg | Kind::Png => {}
    }
    let mut end = out.len().min(MOST);
    while !out.is_char_boundary(end) {
        end -= 1;
    }
    out.truncate(end);
    Ok(out)
}

/// Where the words of an archive stand: parts whose names begin so, and the one element that holds them.
struct Parts {
    folder: &'static str,
    holds: Option<&'static str>,
}

/// Elements after whose end another line, cell or word begins.
const ENDS: &[&str] = &["p", "h", "si", "is", "tab", "br", "s", "line-break"];

fn archive(bytes: &[u8], limits: &Limits, out: &mut String, of: &Parts) -> Result<(), Refusal> {
    let mut budget = Budget::new(limits);
    let parts = zipped::read(bytes, limits, &mut budget)?;
    for (name, content) in &parts {
        if !name.starts_with(of.folder) || !name.ends_with(".xml") || out.len() > MOST {
            continue;
        }
        let mut open: Vec<String> = Vec::new();
        xml::look(content, limits, &mut budget, |step| {
            match step {
                Step::Open(_, name, _) => open.push(name.to_owned()),
                Step::Words(words) => {
                    let held = open.last().is_some_and(|o| of.holds.is_none_or(|h| h == o));
                    if held && out.len() <= MOST {
                        out.push_str(words);
                    }
                }
                Step::Close => {
                    if open.pop().is_some_and(|name| ENDS.contains(&name.as_str())) {
                        out.push('\n');
                    }
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}
