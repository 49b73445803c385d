//! Excel workbooks on their way in: opened within limits, without macros, the first sheet as the table it stands for.

use std::io::{Cursor, Read};

use bytes::Bytes;
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};
use kernel::{Error, Message, Violations};
use tokio::task::spawn_blocking;

/// Files in the archive of a workbook.
const ENTRIES: usize = 2_000;
/// Bytes of all of them together, unpacked.
const UNPACKED: u64 = 50 << 20;
/// Rows and columns of the sheet.
const ROWS: u32 = 100_000;
const COLUMNS: u32 = 200;
/// Bytes of the table that comes out of it.
const TABLE: usize = kernel::input::UPLOAD;

/// Whether a file is an archive, as workbooks are; a text that begins with the same two letters is none.
#[must_use]
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Whether a file is a workbook as Excel wrote them before 2007, or one behind a password: neither can be read.
fn is_closed(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
}

/// What was sent as a table: the first sheet of a workbook as CSV, line by line as its rows stand, anything else as it came.
///
/// # Errors
/// A violation of `field` where a workbook cannot be taken.
pub async fn table(field: &str, bytes: &Bytes) -> kernel::Result<Bytes> {
    let wrong = |key: &str| Error::Rejected(Violations::one(field, Message::new(key)));
    if is_closed(bytes) {
        return Err(wrong(CLOSED));
    }
    if !is_archive(bytes) {
        return Ok(bytes.clone());
    }
    let book = bytes.clone();
    spawn_blocking(move || to_csv(&book))
        .await
        .map_err(Error::internal)?
        .map(Bytes::from)
        .map_err(wrong)
}

/// The first sheet as CSV, or the key of the message that says why not.
fn to_csv(bytes: &[u8]) -> Result<Vec<u8>, &'static str> {
    check(bytes)?;
    let mut book: Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| NO_TABLE)?;
    // The first that a person sees when they open it.
    let mut sheets = book.sheets_metadata().iter();
    let shown =
        |s: &&calamine::Sheet| s.typ == SheetType::WorkSheet && s.visible == SheetVisible::Visible;
    let sheet = sheets.find(shown).ok_or(NO_TABLE)?.name.clone();
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(|_| NO_TABLE)?;
    let mut table = Table::default();
    // Cell by cell, never as one field of rows and columns: a single cell far out must not fill the memory.
    while let Some(cell) = cells.next_cell().map_err(|_| NO_TABLE)? {
        let (row, column) = cell.get_position();
        if row >= ROWS || column >= COLUMNS {
            return Err(TOO_LARGE);
        }
        table.put(row, column, &said(cell.get_value()))?;
    }
    table.end()
}

const CLOSED: &str = "error-workbook-closed";
const NO_TABLE: &str = "error-no-table";
const TOO_LARGE: &str = "error-workbook-too-large";
const MACROS: &str = "error-workbook-macros";

/// Looks at the archive before anything of it is believed: what counts is what comes out, not what it declares.
fn check(bytes: &[u8]) -> Result<(), &'static str> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NO_TABLE)?;
    if archive.len() > ENTRIES {
        return Err(TOO_LARGE);
    }
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|_| NO_TABLE)?;
        let name = file.name().map_err(|_| NO_TABLE)?.to_lowercase();
        if name.ends_with(".bin") && (name.contains("vba") || name.contains("macro")) {
            return Err(MACROS);
        }
        let mut limited = file.take(left + 1);
        let came = std::io::copy(&mut limited, &mut std::io::sink()).map_err(|_| NO_TABLE)?;
        left = left.checked_sub(came).ok_or(TOO_LARGE)?;
    }
    Ok(())
}

/// What a cell says, in one line.
fn said(cell: &DataRef<'_>) -> String {
    let text = match cell {
        DataRef::Int(n) => n.to_string(),
        DataRef::Float(n) => n.to_string(),
        DataRef::String(s) | DataRef::DateTimeIso(s) | DataRef::DurationIso(s) => s.clone(),
        DataRef::SharedString(s) => (*s).to_owned(),
        DataRef::Bool(b) => b.to_string(),
        DataRef::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        // As Excel shows it, so that whoever looks at the preview sees what is wrong.
        DataRef::Error(e) => e.to_string(),
        DataRef::Empty => String::new(),
    };
    text.replace(['\r', '\n', '\u{b}', '\u{85}', '\u{2028}', '\u{2029}'], " ")
}

#[derive(Default)]
struct Table {
    out: Vec<u8>,
    /// The row under way and its cells.
    row: u32,
    cells: Vec<String>,
    /// Cells of the heading: every line has as many.
    width: usize,
    size: usize,
}

impl Table {
    fn put(&mut self, row: u32, column: u32, text: &str) -> Result<(), &'static str> {
        while self.row < row {
            self.close()?;
        }
        // A row that comes twice or out of order is no table.
        if row < self.row {
            return Err(NO_TABLE);
        }
        let at = usize::try_from(column).map_err(|_| TOO_LARGE)?;
        if self.cells.len() <= at {
            self.cells.resize(at + 1, String::new());
        }
        text.clone_into(&mut self.cells[at]);
        self.size += text.len() + 1;
        if self.size > TABLE {
            return Err(TOO_LARGE);
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), &'static str> {
        let mut cells = std::mem::take(&mut self.cells);
        while cells.last().is_some_and(|c| c.trim().is_empty()) {
            cells.pop();
        }
        if cells.is_empty() {
            // An empty row keeps its line, so that lines are counted as they stand in the sheet.
            self.out.push(b'\n');
        } else {
            self.width = self.width.max(1);
            if self.row == 0 {
                self.width = cells.len();
            }
            if cells.len() < self.width {
                cells.resize(self.width, String::new());
            }
            let mut line = csv::Writer::from_writer(Vec::new());
            line.write_record(&cells).map_err(|_| NO_TABLE)?;
            let line = line.into_inner().map_err(|_| NO_TABLE)?;
            self.out.extend(line);
        }
        self.row += 1;
        Ok(())
    }

    fn end(mut self) -> Result<Vec<u8>, &'static str> {
        if !self.cells.is_empty() {
            self.close()?;
        }
        if self.out.len() > TABLE {
            return Err(TOO_LARGE);
        }
        Ok(self.out)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    /// A workbook of one sheet with these rows of inline text.
    fn book(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        let parts: [(&str, &str); 5] = [
            (
                "_rels/.rels",
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
            ),
            (
                "[Content_Types].xml",
                r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
            ),
            (
                "xl/workbook.xml",
                r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
            ),
            (
                "xl/_rels/workbook.xml.rels",
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
            ),
            ("xl/worksheets/sheet1.xml", sheet),
        ];
        for (name, text) in parts {
            zip.start_file(name, options).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        for (name, bytes) in more {
            zip.start_file(*name, options).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn sheet(cells: &str) -> String {
        format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>"#
        )
    }

    fn cell(at: &str, text: &str) -> String {
        format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
    }

    #[test]
    fn a_sheet_becomes_a_table_with_its_lines_where_they_stand() {
        let cells = format!(
            r#"<row r="1">{}{}</row><row r="3">{}</row>"#,
            cell("A1", "Name"),
            cell("B1", "Town"),
            cell("A3", "Peace, Inc.\nOslo")
        );
        let table = to_csv(&book(&sheet(&cells), &[])).unwrap();
        assert_eq!(
            String::from_utf8(table).unwrap(),
            "Name,Town\n\n\"Peace, Inc. Oslo\",\n"
        );
    }

    #[test]
    fn macros_bombs_and_cells_far_out_are_refused_by_name() {
        let plain = sheet(&format!(r#"<row r="1">{}</row>"#, cell("A1", "Name")));
        let vba: (&str, &[u8]) = ("xl/vbaProject.bin", b"x");
        assert_eq!(to_csv(&book(&plain, &[vba])), Err(MACROS));
        let zeros = vec![0_u8; 51 << 20];
        let bomb: (&str, &[u8]) = ("xl/media/a.png", &zeros);
        assert_eq!(to_csv(&book(&plain, &[bomb])), Err(TOO_LARGE));
        let far = sheet(&format!(
            r#"<row r="1048576">{}</row>"#,
            cell("XFD1048576", "x")
        ));
        assert_eq!(to_csv(&book(&far, &[])), Err(TOO_LARGE));
        assert_eq!(to_csv(b"PK\x03\x04 and then nothing"), Err(NO_TABLE));
        assert!(is_closed(&[
            0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0
        ]));
    }

    #[tokio::test]
    async fn only_workbooks_are_turned_into_tables() {
        for text in ["PKK\nPK Relief\n", "", "name;remark\n"] {
            let text = Bytes::from(text);
            assert_eq!(super::table("file", &text).await.unwrap(), text);
        }
        let cells = format!(r#"<row r="1">{}</row>"#, cell("A1", "Name"));
        let sent = Bytes::from(book(&sheet(&cells), &[]));
        assert_eq!(super::table("file", &sent).await.unwrap(), "Name\n");
        let old: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0];
        for (bytes, key) in [(old, CLOSED), (b"PK\x03\x04", NO_TABLE)] {
            let Err(Error::Rejected(wrong)) = super::table("file", &Bytes::from(bytes)).await
            else {
                panic!("{key}");
            };
            assert_eq!(
                (&*wrong.0[0].field, &*wrong.0[0].message.key),
                ("file", key)
            );
        }
    }

    #[test]
    fn a_long_text_that_many_cells_share_is_counted_each_time() {
        let strings = format!(
            r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>{}</t></si></sst>"#,
            "x".repeat(30_000)
        );
        let rows: String = (1..=600)
            .map(|n| format!(r#"<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>"#))
            .collect();
        let strings: (&str, &[u8]) = ("xl/sharedStrings.xml", strings.as_bytes());
        assert_eq!(to_csv(&book(&sheet(&rows), &[strings])), Err(TOO_LARGE));
    }
}
