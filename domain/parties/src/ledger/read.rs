//! Reading rows of the accreditation record from CSV with columns of any name.

use std::fmt;
use std::io::{BufRead, BufReader, Chain, Read};
use std::str::FromStr;

/// Characters of a name; longer ones are taken for broken lines.
const MAX_NAME_CHARS: usize = 300;
/// Characters of a decision code.
const MAX_CODE_CHARS: usize = 60;
/// Characters of a note.
const MAX_NOTE_CHARS: usize = 2_000;

/// Which column of a file holds what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnMap {
    /// Column with the name of the organisation.
    pub name: String,
    /// Column with the decision; without it the file holds names only.
    pub decision: Option<String>,
    /// Column with the date of the session, as `2024-06-14`.
    pub date: Option<String>,
    /// Column with the name after a rename or merger.
    pub new_name: Option<String>,
    /// Column with a remark.
    pub note: Option<String>,
}

/// Why a column map cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapError {
    /// A part is not of the form `field=column`.
    NotAPair(String),
    /// The field is none of name, decision, date, new_name, note.
    UnknownField(String),
    /// The field is given twice.
    Repeated(String),
    /// A needed field is not given.
    Missing(&'static str),
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPair(part) => write!(f, "“{part}” is not of the form field=column"),
            Self::UnknownField(field) => {
                write!(
                    f,
                    "unknown field “{field}”; known are name, decision, date, new_name, note"
                )
            }
            Self::Repeated(field) => write!(f, "the field “{field}” is given twice"),
            Self::Missing(field) => write!(f, "the field “{field}” is needed"),
        }
    }
}

impl std::error::Error for MapError {}

impl FromStr for ColumnMap {
    type Err = MapError;

    /// Reads `name=ngo_name,decision=decision,date=session_date,new_name=new_name,note=info`.
    fn from_str(map: &str) -> Result<Self, MapError> {
        let (mut name, mut decision, mut date, mut new_name, mut note) =
            (None, None, None, None, None);
        for part in map
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            let (field, column) = part
                .split_once('=')
                .ok_or_else(|| MapError::NotAPair(part.to_owned()))?;
            let (field, column) = (field.trim(), column.trim());
            if column.is_empty() {
                return Err(MapError::NotAPair(part.to_owned()));
            }
            let place = match field {
                "name" => &mut name,
                "decision" => &mut decision,
                "date" => &mut date,
                "new_name" => &mut new_name,
                "note" => &mut note,
                _ => return Err(MapError::UnknownField(field.to_owned())),
            };
            if place.replace(column.to_owned()).is_some() {
                return Err(MapError::Repeated(field.to_owned()));
            }
        }
        match (&decision, &date) {
            (Some(_), None) => return Err(MapError::Missing("date")),
            (None, Some(_)) => return Err(MapError::Missing("decision")),
            _ => {}
        }
        Ok(Self {
            name: name.ok_or(MapError::Missing("name"))?,
            decision,
            date,
            new_name,
            note,
        })
    }
}

/// One row of the record, cleaned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line of the file where the row begins; the heading is line 1.
    pub line: u64,
    /// Day of the session, as `2024-06-14`; empty where the file has none.
    pub date: String,
    /// The decision as the file calls it; empty where the file has none.
    pub decision_code: String,
    /// The name as recorded.
    pub name: String,
    /// The name afterwards, in rows on renames and mergers.
    pub new_name: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// A line that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    /// Line of the file; the heading is line 1.
    pub line: u64,
    /// What is wrong with it.
    pub reason: Reason,
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for LineError {}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The heading lacks a column of the map.
    MissingColumn(String),
    /// The heading has a column of the map twice.
    RepeatedColumn(String),
    /// More or fewer fields than the heading has.
    WrongFieldCount {
        /// Fields of the heading.
        expected: usize,
        /// Fields of the line.
        found: usize,
    },
    /// The bytes are not UTF-8.
    NotUtf8,
    /// No name, or one without letters and digits.
    NoName,
    /// A name too long to be one.
    NameTooLong,
    /// No decision, or one too long to be a code.
    NoDecision,
    /// Not a day of the calendar in the form `2024-06-14`.
    BadDate(String),
    /// The file cannot be read on from here.
    Unreadable(String),
}

impl Reason {
    /// A stable code, for messages in other languages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingColumn(_) => "missing_column",
            Self::RepeatedColumn(_) => "repeated_column",
            Self::WrongFieldCount { .. } => "wrong_field_count",
            Self::NotUtf8 => "not_utf8",
            Self::NoName => "no_name",
            Self::NameTooLong => "name_too_long",
            Self::NoDecision => "no_decision",
            Self::BadDate(_) => "bad_date",
            Self::Unreadable(_) => "unreadable",
        }
    }

    /// Whether it is about the columns of the map: then nothing of the file can be read.
    #[must_use]
    pub const fn is_of_heading(&self) -> bool {
        matches!(self, Self::MissingColumn(_) | Self::RepeatedColumn(_))
    }

    /// What the message is about, such as the text that is no date; may be empty.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::MissingColumn(what)
            | Self::RepeatedColumn(what)
            | Self::BadDate(what)
            | Self::Unreadable(what) => what.clone(),
            Self::WrongFieldCount { expected, found } => format!("{found} / {expected}"),
            Self::NotUtf8 | Self::NoName | Self::NameTooLong | Self::NoDecision => String::new(),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingColumn(column) => write!(f, "there is no column “{column}”"),
            Self::RepeatedColumn(column) => write!(f, "there are two columns “{column}”"),
            Self::WrongFieldCount { expected, found } => {
                write!(f, "{found} fields instead of {expected}")
            }
            Self::NotUtf8 => f.write_str("the text is not UTF-8"),
            Self::NoName => f.write_str("there is no name"),
            Self::NameTooLong => write!(f, "the name has more than {MAX_NAME_CHARS} characters"),
            Self::NoDecision => f.write_str("there is no decision code"),
            Self::BadDate(date) => write!(f, "“{date}” is not a date like 2024-06-14"),
            Self::Unreadable(why) => write!(f, "the file cannot be read: {why}"),
        }
    }
}

/// Reads the rows of a CSV file with a heading. A line that cannot be used is an error of its own and does not
/// stop those after it; a heading without the columns of the map is the only item.
pub fn read<R: Read>(
    reader: R,
    map: &ColumnMap,
) -> impl Iterator<Item = Result<Row, LineError>> + use<R> {
    let mut rows = Rows {
        records: records(reader),
        columns: None,
        heading_error: None,
        done: false,
    };
    match rows.heading(map) {
        Ok(columns) => rows.columns = Some(columns),
        Err(reason) => rows.heading_error = Some(LineError { line: 1, reason }),
    }
    rows
}

/// Some columns of every line that can be read, with the line: what a file says beside the record. A column that the
/// heading lacks is empty in every line.
pub fn cells<R: Read>(reader: R, columns: &[&str]) -> Vec<(u64, Vec<String>)> {
    let mut rows = Rows {
        records: records(reader),
        columns: None,
        heading_error: None,
        done: false,
    };
    let Ok(heading) = rows.records.byte_headers() else {
        return Vec::new();
    };
    let places: Vec<Option<usize>> = columns
        .iter()
        .map(|column| {
            heading
                .iter()
                .position(|field| field.trim_ascii() == column.as_bytes())
        })
        .collect();
    let width = heading.len();
    let mut all = Vec::new();
    while let Some(Ok((record, line))) = rows.record() {
        if record.len() != width {
            continue;
        }
        let cell = |place: &Option<usize>| {
            let raw = place.and_then(|at| record.get(at)).unwrap_or_default();
            text::clean_line(&String::from_utf8_lossy(raw), MAX_NOTE_CHARS).text
        };
        all.push((line, places.iter().map(cell).collect()));
    }
    all
}

/// The heading of a file and its first lines as they stand, for somebody to say what is what.
///
/// # Errors
/// Why it is no table.
pub fn glance<R: Read>(reader: R, lines: usize) -> Result<(Vec<String>, Vec<Vec<String>>), Reason> {
    let unreadable = |error: csv::Error| Reason::Unreadable(error.to_string());
    let cells = |record: &csv::ByteRecord| {
        record
            .iter()
            .map(|cell| text::clean_line(&String::from_utf8_lossy(cell), 200).text)
            .collect::<Vec<_>>()
    };
    let mut records = records(reader);
    let heading = cells(records.byte_headers().map_err(unreadable)?);
    let mut first = Vec::new();
    for record in records.byte_records().take(lines) {
        first.push(cells(&record.map_err(unreadable)?));
    }
    Ok((heading, first))
}

/// A file whose last line ends as the others do, so that lines can be counted from their ends.
type Ended<R> = Chain<BufReader<R>, &'static [u8]>;

const END: &[u8] = b"\n";

/// Spreadsheets of many countries part cells by semicolons, others by tabs: the heading tells.
fn records<R: Read>(reader: R) -> csv::Reader<Ended<R>> {
    let mut reader = BufReader::new(reader);
    // What cannot be read here cannot be read below either, where it is reported.
    let start = reader.fill_buf().unwrap_or_default();
    let heading = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let count = |sign: u8| heading.iter().filter(|byte| **byte == sign).count();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(|sign| count(*sign))
        .unwrap_or(b',');
    // The reader takes the return of a "return, new line" for the end and counts the new line late, so that every line
    // of such a file would be named one too low. Ending at the new line alone leaves the return, which cleaning takes off.
    let terminator = if start.contains(&b'\n') {
        csv::Terminator::Any(b'\n')
    } else {
        csv::Terminator::CRLF
    };
    csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter)
        .terminator(terminator)
        .from_reader(reader.chain(END))
}

struct Columns {
    count: usize,
    name: usize,
    decision: Option<usize>,
    date: Option<usize>,
    new_name: Option<usize>,
    note: Option<usize>,
}

struct Rows<R> {
    records: csv::Reader<Ended<R>>,
    columns: Option<Columns>,
    heading_error: Option<LineError>,
    done: bool,
}

impl<R: Read> Rows<R> {
    fn heading(&mut self, map: &ColumnMap) -> Result<Columns, Reason> {
        let heading = self
            .records
            .byte_headers()
            .map_err(|error| Reason::Unreadable(error.to_string()))?;
        let find = |column: &str| {
            let mut found = heading
                .iter()
                .enumerate()
                .filter(|(_, field)| field.trim_ascii() == column.as_bytes());
            match (found.next(), found.next()) {
                (Some((at, _)), None) => Ok(at),
                (None, _) => Err(Reason::MissingColumn(column.to_owned())),
                (Some(_), Some(_)) => Err(Reason::RepeatedColumn(column.to_owned())),
            }
        };
        Ok(Columns {
            count: heading.len(),
            name: find(&map.name)?,
            decision: map.decision.as_deref().map(find).transpose()?,
            date: map.date.as_deref().map(find).transpose()?,
            new_name: map.new_name.as_deref().map(find).transpose()?,
            note: map.note.as_deref().map(find).transpose()?,
        })
    }
}

impl<R: Read> Rows<R> {
    /// The line where the record just read begins: the reader stands behind its end, and its own word for the beginning
    /// counts the empty lines before it in.
    fn line_of(&self, record: &csv::ByteRecord) -> u64 {
        let within = record.as_slice().iter().filter(|b| **b == b'\n').count() as u64;
        self.records.position().line().saturating_sub(within + 1)
    }

    /// The next record that says something, with its line.
    fn record(&mut self) -> Option<Result<(csv::ByteRecord, u64), LineError>> {
        if self.done {
            return None;
        }
        let mut record = csv::ByteRecord::new();
        let mut before = self.records.position().line();
        let mut answer = self.records.read_byte_record(&mut record);
        // An empty line says nothing, also where a return stands in it.
        while matches!(answer, Ok(true))
            && record.len() == 1
            && record.as_slice().trim_ascii().is_empty()
        {
            before = self.records.position().line();
            answer = self.records.read_byte_record(&mut record);
        }
        match answer {
            Ok(false) => None,
            Ok(true) => {
                let line = self.line_of(&record).max(before);
                Some(Ok((record, line)))
            }
            Err(error) => {
                self.done = true;
                Some(Err(LineError {
                    line: before,
                    reason: Reason::Unreadable(error.to_string()),
                }))
            }
        }
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Row, LineError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(error) = self.heading_error.take() {
            return Some(Err(error));
        }
        self.columns.as_ref()?;
        let (record, line) = match self.record()? {
            Ok(found) => found,
            Err(error) => return Some(Err(error)),
        };
        let columns = self.columns.as_ref()?;
        Some(row(&record, columns, line).map_err(|reason| LineError { line, reason }))
    }
}

fn row(record: &csv::ByteRecord, columns: &Columns, line: u64) -> Result<Row, Reason> {
    if record.len() != columns.count {
        return Err(Reason::WrongFieldCount {
            expected: columns.count,
            found: record.len(),
        });
    }
    let field = |at: usize| {
        std::str::from_utf8(record.get(at).unwrap_or_default()).map_err(|_| Reason::NotUtf8)
    };
    let name = name(field(columns.name)?)?.ok_or(Reason::NoName)?;
    let decision = match columns.decision {
        Some(at) => {
            let decision = text::clean_line(field(at)?, MAX_CODE_CHARS);
            if decision.text.is_empty() || decision.removed.truncated {
                return Err(Reason::NoDecision);
            }
            decision.text
        }
        None => String::new(),
    };
    let date = match columns.date {
        Some(at) => {
            let date = field(at)?.trim();
            if !is_date(date) {
                return Err(Reason::BadDate(text::clean_line(date, 40).text));
            }
            date
        }
        None => "",
    };
    let new_name = match columns.new_name {
        Some(at) => self::name(field(at)?)?,
        None => None,
    };
    let note = match columns.note {
        Some(at) => {
            Some(text::clean_line(field(at)?, MAX_NOTE_CHARS).text).filter(|note| !note.is_empty())
        }
        None => None,
    };
    Ok(Row {
        line,
        date: date.to_owned(),
        decision_code: decision,
        name,
        new_name,
        note,
    })
}

fn name(raw: &str) -> Result<Option<String>, Reason> {
    let cleaned = text::clean_line(raw, MAX_NAME_CHARS);
    if cleaned.removed.truncated {
        return Err(Reason::NameTooLong);
    }
    Ok(Some(cleaned.text).filter(|name| !text::name_key(name).is_empty()))
}

fn is_date(date: &str) -> bool {
    let parts: Option<(u16, u8, u8)> = (|| {
        let bytes = date.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| {
                if at == 4 || at == 7 {
                    *byte == b'-'
                } else {
                    byte.is_ascii_digit()
                }
            });
        if !shaped {
            return None;
        }
        Some((
            date.get(..4)?.parse().ok()?,
            date.get(5..7)?.parse().ok()?,
            date.get(8..)?.parse().ok()?,
        ))
    })();
    parts.is_some_and(|(year, month, day)| {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        year >= 1900 && (1..=days).contains(&day)
    })
}
