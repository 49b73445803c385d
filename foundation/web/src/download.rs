//! Files to take away: CSV, Excel, JSON, each written as its rows come, so that a large one needs no memory.

use std::{
    fmt::Write,
    io::{Seek, SeekFrom},
};

use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt, pin_mut, stream, stream::BoxStream};
use http::header;
use kernel::{Error, Result};
use tokio::{
    io::AsyncReadExt,
    sync::mpsc,
    task::{JoinHandle, spawn_blocking},
};

use crate::{Mark, Rq};

/// Bytes sent at a time.
const CHUNK: usize = 32 * 1024;
/// Characters of a cell that Excel keeps.
const CELL: usize = 32_000;

/// A cell that a spreadsheet would run as a formula is shown as text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn line(row: &[String]) -> Result<Bytes> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(row.iter().map(|c| harmless(c)))
        .map_err(Error::internal)?;
    Ok(out.into_inner().map_err(Error::internal)?.into())
}

/// A file that somebody added, to be saved and never shown within this site: it may neither run anything nor be kept on the
/// way. It is called by its own name; programs that read no such names call it `paper` and what it is.
#[must_use]
pub fn attachment(kind: &'static str, name: &str, ending: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!(
        "attachment; filename=\"paper.{ending}\"; filename*=UTF-8''{}",
        escaped(name)
    );
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'".to_owned(),
        ),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        // What is taken back later must not stand on in somebody's index.
        (
            header::HeaderName::from_static("x-robots-tag"),
            "noindex, noarchive".to_owned(),
        ),
    ];
    (headers, bytes).into_response()
}

/// A name as RFC 5987 writes it: letters and digits as they are, every other byte by its number.
fn escaped(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing into a text does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// A table to take away, in the reader's language: its rows are read as they are written.
pub struct Table {
    name: &'static str,
    rtl: bool,
    heads: Vec<String>,
    rows: BoxStream<'static, Result<Vec<String>>>,
}

impl Table {
    /// A table that is saved as `name`.
    #[must_use]
    pub fn new(
        rq: &Rq,
        name: &'static str,
        heads: Vec<String>,
        rows: impl Stream<Item = Result<Vec<String>>> + Send + 'static,
    ) -> Self {
        Self {
            name,
            rtl: rq.ctx.language.dir() == "rtl",
            heads,
            rows: rows.boxed(),
        }
    }

    /// The same with a last line that says who took it and what for.
    #[must_use]
    pub fn marked(mut self, mark: &Mark) -> Self {
        let line = mark.row();
        self.rows = self.rows.chain(stream::once(async { Ok(line) })).boxed();
        self
    }

    /// As CSV.
    ///
    /// # Errors
    /// As for [`csv`].
    pub fn csv(self) -> Result<Response> {
        csv(self.name, &self.heads, self.rows)
    }

    /// As an Excel workbook.
    ///
    /// # Errors
    /// [`Error::Internal`], and what the rows say.
    pub async fn xlsx(self) -> Result<Response> {
        xlsx(self.name, self.rtl, &self.heads, self.rows).await
    }
}

/// A table as CSV, UTF-8 with the mark that spreadsheets look for.
///
/// # Errors
/// [`Error::Internal`] only. A fault among the rows breaks the download off, so that it cannot pass for complete.
pub fn csv(
    name: &str,
    heads: &[String],
    rows: impl Stream<Item = Result<Vec<String>>> + Send + 'static,
) -> Result<Response> {
    let head = [b"\xef\xbb\xbf".as_slice(), &line(heads)?].concat();
    let lines = rows.ready_chunks(200).map(|rows| -> Result<Bytes> {
        let mut out = Vec::with_capacity(CHUNK);
        for row in rows {
            out.extend_from_slice(&line(&row?)?);
        }
        Ok(out.into())
    });
    let body = stream::once(async { Ok(head.into()) }).chain(lines);
    Ok(saved(
        &format!("{name}.csv"),
        "text/csv; charset=utf-8",
        Body::from_stream(body),
    ))
}

/// A table as an Excel workbook, kept on disk while it grows; right to left where the reader's language is.
///
/// # Errors
/// [`Error::Internal`], and what the rows say.
async fn xlsx(
    name: &str,
    rtl: bool,
    heads: &[String],
    rows: impl Stream<Item = Result<Vec<String>>> + Send,
) -> Result<Response> {
    let (send, receive) = mpsc::channel(64);
    let heads = heads.to_vec();
    let book: JoinHandle<Result<std::fs::File>> =
        spawn_blocking(move || workbook(rtl, &heads, receive));
    pin_mut!(rows);
    while let Some(row) = rows.try_next().await? {
        if send.send(row).await.is_err() {
            break;
        }
    }
    drop(send);
    let file = tokio::fs::File::from_std(book.await.map_err(Error::internal)??);
    let pieces = stream::try_unfold(file, |mut file| async move {
        let mut piece = Vec::with_capacity(CHUNK);
        (&mut file)
            .take(CHUNK as u64)
            .read_to_end(&mut piece)
            .await
            .map(|n| (n > 0).then(|| (Bytes::from(piece), file)))
    });
    Ok(saved(
        &format!("{name}.xlsx"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Body::from_stream(pieces),
    ))
}

fn workbook(
    rtl: bool,
    heads: &[String],
    mut rows: mpsc::Receiver<Vec<String>>,
) -> Result<std::fs::File> {
    let mut book = rust_xlsxwriter::Workbook::new();
    // The same rows make the same file, byte for byte: when it was taken stands in it where that is to be told.
    let never = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1).map_err(Error::internal)?;
    let sheet = rust_xlsxwriter::DocProperties::new().set_creation_datetime(&never);
    book.set_properties(&sheet);
    let bold = rust_xlsxwriter::Format::new().set_bold();
    let sheet = book
        .add_worksheet_with_constant_memory()
        .map_err(Error::internal)?;
    sheet.set_right_to_left(rtl);
    sheet.set_freeze_panes(1, 0).map_err(Error::internal)?;
    for (column, head) in (0_u16..).zip(heads) {
        sheet
            .set_column_width(column, 24)
            .map_err(Error::internal)?;
        sheet
            .write_string_with_format(0, column, head, &bold)
            .map_err(Error::internal)?;
    }
    let mut number = 1_u32;
    while let Some(row) = rows.blocking_recv() {
        for (column, cell) in (0_u16..).zip(row) {
            let cell: String = cell.chars().take(CELL).collect();
            sheet
                .write_string(number, column, cell)
                .map_err(Error::internal)?;
        }
        number += 1;
    }
    let mut file = tempfile::tempfile().map_err(|e| Error::Unavailable(e.to_string()))?;
    book.save_to_writer(&mut file).map_err(Error::internal)?;
    file.seek(SeekFrom::Start(0)).map_err(Error::internal)?;
    Ok(file)
}

/// An object as JSON whose last member `list` is a long array, written as it comes.
///
/// # Errors
/// [`Error::Internal`] only.
pub fn json(
    head: &serde_json::Map<String, serde_json::Value>,
    list: &str,
    items: impl Stream<Item = Result<serde_json::Value>> + Send + 'static,
) -> Result<Response> {
    let mut start = serde_json::to_string(head).map_err(Error::internal)?;
    start.pop();
    if !head.is_empty() {
        start.push(',');
    }
    start.push_str(&format!("{}:[", serde_json::Value::from(list)));
    let items = items.enumerate().map(|(i, item)| -> Result<Bytes> {
        let text = serde_json::to_string(&item?).map_err(Error::internal)?;
        Ok(if i == 0 { text } else { format!(",\n{text}") }.into())
    });
    let body = stream::once(async { Ok(Bytes::from(start)) })
        .chain(items)
        .chain(stream::once(async { Ok(Bytes::from_static(b"]}\n")) }));
    Ok((
        [(header::CONTENT_TYPE, "application/json")],
        Body::from_stream(body),
    )
        .into_response())
}

/// A JSON document to keep, written for people to read as well.
///
/// # Errors
/// [`Error::Internal`] only.
pub fn json_file(name: &str, document: &serde_json::Value) -> Result<Response> {
    let text = serde_json::to_vec_pretty(document).map_err(Error::internal)?;
    Ok(saved(
        &format!("{name}.json"),
        "application/json; charset=utf-8",
        Body::from(text),
    ))
}

/// A calendar (RFC 5545), to be saved, or asked for again and again by a program.
#[must_use]
pub fn icalendar(name: &str, text: String) -> Response {
    let kind = "text/calendar; charset=utf-8";
    saved(&format!("{name}.ics"), kind, Body::from(text))
}

/// A file that the house makes, to be saved.
pub(crate) fn saved(name: &str, kind: &'static str, body: Body) -> Response {
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
        body,
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt;

    use super::*;

    fn rows(n: u32) -> impl Stream<Item = Result<Vec<String>>> + Send + 'static {
        stream::iter((0..n).map(|i| Ok(vec![format!("=row {i}"), "a,b".to_owned()])))
    }

    async fn bytes(response: Response) -> Vec<u8> {
        response
            .into_body()
            .collect()
            .await
            .unwrap()
            .to_bytes()
            .to_vec()
    }

    #[tokio::test]
    async fn a_formula_becomes_text_and_a_comma_stays_in_its_cell() {
        let heads = ["one".to_owned(), "two".to_owned()];
        let out = bytes(csv("x", &heads, rows(2)).unwrap()).await;
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "\u{feff}one,two\n'=row 0,\"a,b\"\n'=row 1,\"a,b\"\n"
        );
    }

    #[test]
    fn a_hostile_name_stays_within_its_header() {
        for name in ["a\"; filename=b.html", "a\r\nX: y", "ж\u{202e}.pdf", "%\0"] {
            let answer = attachment("application/pdf", name, "pdf", Vec::new());
            let said = answer.headers()[header::CONTENT_DISPOSITION]
                .to_str()
                .unwrap();
            let (_, named) = said.split_once("filename*=UTF-8''").unwrap();
            let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~%".contains(&b);
            assert!(named.bytes().all(plain), "{said}");
        }
    }

    #[tokio::test]
    async fn json_written_in_pieces_is_json() {
        let mut head = serde_json::Map::new();
        head.insert("title".to_owned(), "A \"title\"".into());
        let items = stream::iter((0..3).map(|i| Ok(serde_json::json!({ "n": i }))));
        let out = bytes(json(&head, "items", items).unwrap()).await;
        let read: serde_json::Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(read["items"].as_array().unwrap().len(), 3);
        assert_eq!(read["title"], "A \"title\"");
    }

    #[tokio::test]
    async fn a_fault_among_the_rows_breaks_the_download_off() {
        let rows = stream::iter([Ok(vec!["a".to_owned()]), Err(Error::internal("gone"))]);
        let answer = csv("x", &["h".to_owned()], rows).unwrap();
        assert!(answer.into_body().collect().await.is_err());
    }

    #[tokio::test]
    async fn a_workbook_is_an_archive() {
        let out = bytes(xlsx("x", true, &["h".to_owned()], rows(300)).await.unwrap()).await;
        assert!(out.starts_with(b"PK"));
    }
}
