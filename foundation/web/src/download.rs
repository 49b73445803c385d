//! Files to take away: CSV, Excel, JSON.

use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::header;
use kernel::{Error, Result};

/// A cell that a spreadsheet would run as a formula is shown as text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// A table as CSV, UTF-8 with the mark that spreadsheets look for.
///
/// # Errors
/// [`Error::Internal`] only.
pub fn csv(name: &str, heads: &[String], rows: &[Vec<String>]) -> Result<Response> {
    let mut out = csv::Writer::from_writer(b"\xef\xbb\xbf".to_vec());
    out.write_record(heads).map_err(Error::internal)?;
    for row in rows {
        out.write_record(row.iter().map(|c| harmless(c)))
            .map_err(Error::internal)?;
    }
    let bytes = out.into_inner().map_err(Error::internal)?;
    Ok(attachment(
        &format!("{name}.csv"),
        "text/csv; charset=utf-8",
        bytes,
    ))
}

/// A table as an Excel workbook; right to left where the reader's language is.
///
/// # Errors
/// [`Error::Internal`] only.
pub fn xlsx(name: &str, rtl: bool, heads: &[String], rows: &[Vec<String>]) -> Result<Response> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let bold = rust_xlsxwriter::Format::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_right_to_left(rtl);
    sheet.set_freeze_panes(1, 0).map_err(Error::internal)?;
    for (column, head) in (0_u16..).zip(heads) {
        sheet
            .write_string_with_format(0, column, head, &bold)
            .map_err(Error::internal)?;
        sheet
            .set_column_width(column, 24)
            .map_err(Error::internal)?;
    }
    for (line, row) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(row) {
            let cell: String = cell.chars().take(32_000).collect();
            sheet
                .write_string(line, column, cell)
                .map_err(Error::internal)?;
        }
    }
    let bytes = book.save_to_buffer().map_err(Error::internal)?;
    Ok(attachment(
        &format!("{name}.xlsx"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes,
    ))
}

/// Data as JSON.
///
/// # Errors
/// [`Error::Internal`] only.
pub fn json(data: &impl serde::Serialize) -> Result<Response> {
    let bytes = serde_json::to_vec_pretty(data).map_err(Error::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], bytes).into_response())
}

fn attachment(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let name = format!(
        "attachment; filename=\"{}\"",
        name.replace(
            |c: char| !(c.is_ascii_alphanumeric() || ".-_".contains(c)),
            "-"
        )
    );
    (
        [
            (header::CONTENT_TYPE, kind.to_owned()),
            (header::CONTENT_DISPOSITION, name),
        ],
        Body::from(bytes),
    )
        .into_response()
}
