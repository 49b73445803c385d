//! Plain text and tables in plain text.

use crate::{
    Kind, Refusal,
    what::{Found, What},
};

/// Beginnings by which text is more than text: pages, drawings, documents and programs that other programs would run.
const MORE: &[&str] = &[
    "<!doctype",
    "<html",
    "<head",
    "<body",
    "<script",
    "<svg",
    "<?xml",
    "<?php",
    "{\\rtf",
    "%!ps",
    "#!",
    "mime-version:",
    "[internetshortcut]",
];

pub(crate) fn clean(bytes: &[u8], found: &mut Found) -> Result<(Kind, Vec<u8>), Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Kind)?;
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            found.add(What::Rest);
            rest
        }
        None => text,
    };
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    // Lines end as on the page, whatever machine they come from.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\t'))
    {
        return Err(Refusal::Controls);
    }
    let start: String = text.trim_start().chars().take(20).collect();
    let start = start.to_ascii_lowercase();
    if MORE.iter().any(|m| start.starts_with(m)) {
        return Err(Refusal::Kind);
    }
    match separator(&text) {
        Some(separator) => Ok((Kind::Csv, table(&text, separator, found)?)),
        None => Ok((Kind::Text, text.into_bytes())),
    }
}

/// The sign between the cells, where every line has as many of them as the first.
fn separator(text: &str) -> Option<u8> {
    [b',', b';', b'\t'].into_iter().find(|separator| {
        let mut rows = reader(text, *separator).into_records();
        let Some(Ok(first)) = rows.next() else {
            return false;
        };
        let mut more = 0_usize;
        let even = rows.all(|row| {
            more += 1;
            row.is_ok_and(|r| r.len() == first.len())
        });
        even && first.len() > 1 && more > 0
    })
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
}

/// Whether a spreadsheet would calculate a cell. A number with its sign is none.
fn calculates(cell: &str) -> bool {
    let cell = cell.trim_start();
    let number = |rest: &str| {
        rest.starts_with(|c: char| c.is_ascii_digit() || c == '.' || c == ',')
            && rest
                .chars()
                .all(|c| c.is_ascii_digit() || ".,% eE+-".contains(c))
    };
    match cell.chars().next() {
        Some('=' | '@') => true,
        Some('+' | '-') => cell.len() > 1 && !number(&cell[1..]),
        _ => false,
    }
}

/// The table as it is; where a cell would be calculated, written anew with that cell as text.
fn table(text: &str, separator: u8, found: &mut Found) -> Result<Vec<u8>, Refusal> {
    let rows: Vec<csv::StringRecord> = reader(text, separator)
        .into_records()
        .collect::<Result<_, _>>()
        .map_err(|_| Refusal::Damaged)?;
    if !rows.iter().any(|r| r.iter().any(calculates)) {
        return Ok(text.as_bytes().to_vec());
    }
    found.add(What::Formulas);
    let mut out = csv::WriterBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        let cells = row.iter().map(|cell| {
            if calculates(cell) {
                format!("'{cell}")
            } else {
                cell.to_owned()
            }
        });
        out.write_record(cells).map_err(|_| Refusal::Damaged)?;
    }
    out.into_inner().map_err(|_| Refusal::Damaged)
}
