//! Reading the CSV files of a Polis export; what is wrong is said with its line.

use std::{
    collections::BTreeMap,
    io::{BufRead, Read},
};

use crate::votes::{Builder, Misfit, Standing, Statement, Vote, Votes};

/// The largest number that a participant or a statement can have: Polis keeps them in four bytes with a sign.
pub const LARGEST_ID: u32 = 2_147_483_647;

/// More groups than that are no picture.
pub const MOST_GROUPS: usize = 100;

/// A file that cannot be read as what it should be.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Something in a line.
    #[error("line {line}: {what}")]
    Line {
        /// Counted from one.
        line: u64,
        /// What is wrong and what would be right.
        what: String,
    },
    /// The file itself.
    #[error("the file cannot be read: {0}")]
    File(#[from] std::io::Error),
}

fn wrong<T>(line: u64, what: impl Into<String>) -> Result<T, ReadError> {
    Err(ReadError::Line {
        line,
        what: what.into(),
    })
}

/// At most so much of a field is repeated in an error.
fn shown(field: &[u8]) -> String {
    let text: String = String::from_utf8_lossy(field).chars().take(40).collect();
    format!("“{text}”")
}

fn number(field: &[u8]) -> Option<u64> {
    let digits = !field.is_empty() && field.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(field)
        .ok()
        .filter(|_| digits)?
        .parse()
        .ok()
}

fn id(field: &[u8], kind: &str, line: u64) -> Result<u32, ReadError> {
    let field = tidy(field);
    match number(field).and_then(|n| u32::try_from(n).ok()) {
        Some(n) if n <= LARGEST_ID => Ok(n),
        _ if field.is_empty() => wrong(line, format!("the number of the {kind} is missing")),
        _ if field.iter().all(u8::is_ascii_digit) => wrong(
            line,
            format!(
                "{kind} number {} is too large; the largest is {LARGEST_ID}",
                shown(field)
            ),
        ),
        _ => wrong(
            line,
            format!(
                "{} is no {kind} number; a whole number from 0 is needed",
                shown(field)
            ),
        ),
    }
}

fn vote(field: &[u8], line: u64, column: &str) -> Result<Option<Vote>, ReadError> {
    Ok(Some(match tidy(field) {
        b"" => return Ok(None),
        b"1" | b"1.0" | b"+1" => Vote::Agree,
        b"0" | b"0.0" | b"-0" | b"-0.0" => Vote::Pass,
        b"-1" | b"-1.0" => Vote::Disagree,
        other => {
            return wrong(
                line,
                format!(
                    "{} in column {column} is no vote; a vote is 1 (agree), 0 (pass) or -1 (disagree)",
                    shown(other)
                ),
            );
        }
    }))
}

/// Without blanks and quotation marks around it.
fn tidy(field: &[u8]) -> &[u8] {
    let field = field.trim_ascii();
    match field {
        [b'"', inner @ .., b'"'] => inner.trim_ascii(),
        _ => field,
    }
}

/// A misfit found while a line was read.
fn at_line(misfit: &Misfit, line: u64) -> ReadError {
    ReadError::Line {
        line,
        what: misfit.to_string(),
    }
}

/// What stands in the files of an export beside the votes, so that it can be written again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment {
    /// Number, moderation.
    pub statement: Statement,
    /// When it was written, in milliseconds.
    pub timestamp: i64,
    /// The day in words, as it stood there.
    pub datetime: String,
    /// Who wrote it.
    pub author: Option<u32>,
    /// Its words.
    pub body: String,
}

/// A table of votes with what else stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The votes.
    pub votes: Votes,
    /// Group of each participant where the table names one, in the order of the votes.
    pub groups: Vec<Option<String>>,
}

/// Votes for which room is set aside at most.
const MOST_EXPECTED: usize = 100_000_000;

/// Columns of `participants-votes.csv` that are no statements.
const BESIDE: [&str; 6] = [
    "participant",
    "group-id",
    "n-comments",
    "n-votes",
    "n-agree",
    "n-disagree",
];

/// Reads `participants-votes.csv` (a row for each participant, a column for each statement), or `votes.csv` (a row for
/// each vote), whichever it is.
///
/// # Errors
/// Where columns, numbers or votes are not what they should be; with the line.
pub fn votes(input: impl BufRead) -> Result<Table, ReadError> {
    votes_of_size(input, 0)
}

/// The same for an input of about `bytes`: room for its votes is set aside once, so that memory need not be moved as they
/// come. Room that is not written to costs nothing.
///
/// # Errors
/// As [`votes`].
pub fn votes_of_size(mut input: impl BufRead, bytes: u64) -> Result<Table, ReadError> {
    let mut heading = Vec::new();
    input.read_until(b'\n', &mut heading)?;
    let heading = heading
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(&heading)
        .trim_ascii();
    if heading.is_empty() {
        return wrong(
            1,
            "the file is empty; a line with the names of the columns is needed",
        );
    }
    let names: Vec<&[u8]> = heading.split(|&b| b == b',').map(tidy).collect();
    if names.contains(&&b"comment-id"[..]) && names.contains(&&b"vote"[..]) {
        let mut whole = heading.to_vec();
        whole.push(b'\n');
        return single(whole.chain(input));
    }
    matrix(&names, input, bytes)
}

fn matrix(names: &[&[u8]], mut input: impl BufRead, bytes: u64) -> Result<Table, ReadError> {
    let who = names.iter().position(|n| *n == b"participant");
    let Some(who) = who else {
        return wrong(
            1,
            "no column “participant”; participants-votes.csv has participant, group-id, n-comments, n-votes, n-agree, n-disagree and a column for each statement, votes.csv has timestamp, datetime, comment-id, voter-id, vote",
        );
    };
    let group = names.iter().position(|n| *n == b"group-id");
    let mut statements = Vec::new();
    let mut columns: Vec<Option<u32>> = Vec::with_capacity(names.len());
    for (place, name) in names.iter().enumerate() {
        if BESIDE.iter().any(|known| known.as_bytes() == *name) {
            if names[..place].contains(name) {
                return wrong(1, format!("column {} stands there twice", shown(name)));
            }
            columns.push(None);
            continue;
        }
        if !name.iter().all(u8::is_ascii_digit) || name.is_empty() {
            return wrong(
                1,
                format!(
                    "column {} ({}) is neither a known column nor the number of a statement",
                    place + 1,
                    shown(name)
                ),
            );
        }
        let id = id(name, "statement", 1)?;
        columns.push(Some(id));
        statements.push(Statement {
            id,
            ..Statement::default()
        });
    }
    if statements.is_empty() {
        return wrong(1, "no column is the number of a statement");
    }
    let mut builder = Builder::new(statements).map_err(|misfit| at_line(&misfit, 1))?;
    // A vote takes two bytes of the file at least; what such a file can hold at most is small beside the file.
    builder.expect(usize::try_from(bytes / 2).unwrap_or(0).min(MOST_EXPECTED));
    let places: Vec<Option<usize>> = columns
        .iter()
        .map(|id| id.map(|id| builder.column(id)))
        .collect();
    // Where participants stand, to name both lines where one stands there twice.
    let mut seen: Vec<(u32, u32)> = Vec::new();
    let mut groups: Vec<Option<String>> = Vec::new();
    let (mut row, mut line) = (Vec::new(), 1_u64);
    loop {
        row.clear();
        if input.read_until(b'\n', &mut row)? == 0 {
            break;
        }
        line += 1;
        let cells = row.strip_suffix(b"\n").unwrap_or(&row);
        let cells = cells.strip_suffix(b"\r").unwrap_or(cells);
        if cells.trim_ascii().is_empty() {
            continue;
        }
        let fields = cells.iter().filter(|&&b| b == b',').count() + 1;
        if fields != places.len() {
            return wrong(
                line,
                format!(
                    "{fields} fields, but the first line names {} columns",
                    places.len()
                ),
            );
        }
        let participant = id(
            cells.split(|&b| b == b',').nth(who).unwrap_or_default(),
            "participant",
            line,
        )?;
        builder.start(participant).map_err(|m| at_line(&m, line))?;
        seen.push((participant, line as u32));
        let (mut column, mut start) = (0, 0);
        let mut label = None;
        for at in 0..=cells.len() {
            if at < cells.len() && cells[at] != b',' {
                continue;
            }
            if at > start {
                let field = &cells[start..at];
                if let Some(place) = places[column] {
                    let name = || columns[column].unwrap_or_default().to_string();
                    let said = match field {
                        b"1" => Some(Vote::Agree),
                        b"0" => Some(Vote::Pass),
                        b"-1" => Some(Vote::Disagree),
                        other => vote(other, line, &name())?,
                    };
                    if let Some(said) = said {
                        builder.vote(place, said);
                    }
                } else if Some(column) == group {
                    let field = tidy(field);
                    label =
                        (!field.is_empty()).then(|| String::from_utf8_lossy(field).into_owned());
                }
            }
            column += 1;
            start = at + 1;
        }
        groups.push(label);
    }
    if seen.is_empty() {
        return wrong(line + 1, "no participant follows the names of the columns");
    }
    let mut order: Vec<u32> = (0..seen.len() as u32).collect();
    order.sort_by_key(|&i| seen[i as usize]);
    if let Some(pair) = order
        .windows(2)
        .find(|p| seen[p[0] as usize].0 == seen[p[1] as usize].0)
    {
        let [first, second] = [seen[pair[0] as usize], seen[pair[1] as usize]];
        return wrong(
            second.1.into(),
            format!(
                "participant {} stands there twice, first in line {}",
                second.0, first.1
            ),
        );
    }
    drop(seen);
    let groups = order
        .iter()
        .map(|&i| std::mem::take(&mut groups[i as usize]))
        .collect();
    let votes = builder.finish().map_err(|m| at_line(&m, line))?;
    Ok(Table { votes, groups })
}

/// Reads the rows of a CSV file by the names of its columns.
struct Rows<R> {
    reader: csv::Reader<R>,
    names: csv::ByteRecord,
    row: csv::ByteRecord,
}

impl<R: Read> Rows<R> {
    fn new(input: R) -> Result<Self, ReadError> {
        let mut reader = csv::ReaderBuilder::new().from_reader(input);
        let names = reader.byte_headers().map_err(broken)?.clone();
        if names.is_empty() {
            return wrong(
                1,
                "the file is empty; a line with the names of the columns is needed",
            );
        }
        Ok(Self {
            reader,
            names,
            row: csv::ByteRecord::new(),
        })
    }

    fn column(&self, names: &[&str]) -> Option<usize> {
        self.names.iter().position(|name| {
            let name = name.strip_prefix(b"\xef\xbb\xbf").unwrap_or(name);
            names.iter().any(|n| n.as_bytes() == tidy(name))
        })
    }

    fn needed(&self, names: &[&str]) -> Result<usize, ReadError> {
        self.column(names)
            .map_or_else(|| wrong(1, format!("no column “{}”", names[0])), Ok)
    }

    /// The line that the next row begins on, or none at the end.
    fn next(&mut self) -> Result<Option<u64>, ReadError> {
        Ok(
            if self
                .reader
                .read_byte_record(&mut self.row)
                .map_err(broken)?
            {
                Some(self.row.position().map_or(0, csv::Position::line))
            } else {
                None
            },
        )
    }

    fn get(&self, column: usize) -> &[u8] {
        self.row.get(column).unwrap_or_default()
    }
}

fn broken(error: csv::Error) -> ReadError {
    let line = error.position().map_or(1, csv::Position::line);
    match error.into_kind() {
        csv::ErrorKind::Io(error) => ReadError::File(error),
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => ReadError::Line {
            line,
            what: format!("{len} fields, but the first line names {expected_len} columns"),
        },
        other => ReadError::Line {
            line,
            what: format!("no CSV: {other:?}"),
        },
    }
}

/// Reads `votes.csv`: of several votes of one participant on one statement the latest counts. Where two bear the same
/// time, the one in favour counts, so that the order of lines means nothing; without times the later line counts.
fn single(input: impl Read) -> Result<Table, ReadError> {
    let mut rows = Rows::new(input)?;
    let what = rows.needed(&["comment-id"])?;
    let who = rows.needed(&["voter-id", "participant", "participant-id"])?;
    let said = rows.needed(&["vote"])?;
    let when = rows.column(&["timestamp"]);
    let mut all: Vec<(u32, u32, i64, Vote)> = Vec::new();
    while let Some(line) = rows.next()? {
        let statement = id(rows.get(what), "statement", line)?;
        let participant = id(rows.get(who), "participant", line)?;
        let Some(vote) = vote(rows.get(said), line, "vote")? else {
            return wrong(line, "the vote is missing");
        };
        let time = match when {
            Some(column) => time(rows.get(column), line)?,
            None => i64::from(u32::try_from(all.len()).unwrap_or(u32::MAX)),
        };
        all.push((participant, statement, time, vote));
    }
    if all.is_empty() {
        return wrong(2, "no vote follows the names of the columns");
    }
    all.sort_unstable();
    let votes = Votes::from_single(&[], &[], all.into_iter().map(|(w, s, _, v)| (w, s, v)))
        .map_err(|m| at_line(&m, 1))?;
    let groups = vec![None; votes.participants().len()];
    Ok(Table { votes, groups })
}

fn time(field: &[u8], line: u64) -> Result<i64, ReadError> {
    let field = tidy(field);
    if field.is_empty() {
        return Ok(0);
    }
    match number(field).and_then(|n| i64::try_from(n).ok()) {
        Some(time) => Ok(time),
        None => wrong(line, format!("{} is no time in milliseconds", shown(field))),
    }
}

/// Reads `comments.csv`.
///
/// # Errors
/// Where columns or numbers are not what they should be, or a statement stands there twice; with the line.
pub fn comments(input: impl Read) -> Result<Vec<Comment>, ReadError> {
    let mut rows = Rows::new(input)?;
    let what = rows.needed(&["comment-id"])?;
    let standing = rows.needed(&["moderated"])?;
    let meta = rows.column(&["is-meta", "is_meta", "meta"]);
    let [when, day, author, body] =
        ["timestamp", "datetime", "author-id", "comment-body"].map(|name| rows.column(&[name]));
    let mut first: BTreeMap<u32, u64> = BTreeMap::new();
    let mut comments = Vec::new();
    while let Some(line) = rows.next()? {
        let id_here = id(rows.get(what), "statement", line)?;
        if let Some(first) = first.insert(id_here, line) {
            return wrong(
                line,
                format!("statement {id_here} stands there twice, first in line {first}"),
            );
        }
        let standing = match tidy(rows.get(standing)) {
            b"-1" => Standing::Rejected,
            b"0" | b"" => Standing::Open,
            b"1" => Standing::Accepted,
            other => {
                return wrong(
                    line,
                    format!(
                        "{} in column moderated; it is -1 (out), 0 (open) or 1 (in)",
                        shown(other)
                    ),
                );
            }
        };
        let meta = match meta.map(|column| tidy(rows.get(column)).to_ascii_lowercase()) {
            None => false,
            Some(value) => match value.as_slice() {
                b"true" | b"1" | b"t" => true,
                b"false" | b"0" | b"f" | b"" => false,
                other => {
                    return wrong(
                        line,
                        format!("{} in column is-meta; it is true or false", shown(other)),
                    );
                }
            },
        };
        let text = |column: Option<usize>| {
            column.map_or_else(String::new, |c| {
                String::from_utf8_lossy(rows.get(c)).into_owned()
            })
        };
        let author = match author.map(|column| tidy(rows.get(column))) {
            None | Some(b"") => None,
            Some(field) => Some(id(field, "author", line)?),
        };
        comments.push(Comment {
            statement: Statement {
                id: id_here,
                standing,
                meta,
            },
            timestamp: when.map_or(Ok(0), |column| time(rows.get(column), line))?,
            datetime: text(day),
            author,
            body: text(body),
        });
    }
    if comments.is_empty() {
        return wrong(2, "no statement follows the names of the columns");
    }
    Ok(comments)
}

/// Reads a file of groups (`participant,group`; an empty group is none); gives the group of each participant of the
/// votes.
///
/// # Errors
/// Where columns or numbers are not what they should be, a participant stands there twice or did not vote.
pub fn groups(input: impl Read, votes: &Votes) -> Result<Vec<Option<String>>, ReadError> {
    let mut rows = Rows::new(input)?;
    let who = rows.needed(&["participant"])?;
    let group = rows.needed(&["group", "group-id"])?;
    let mut first = vec![0_u64; votes.participants().len()];
    let mut groups = vec![None; votes.participants().len()];
    let mut names = std::collections::BTreeSet::new();
    let mut any = false;
    while let Some(line) = rows.next()? {
        any = true;
        let participant = id(rows.get(who), "participant", line)?;
        let Some(place) = votes.participant(participant) else {
            return wrong(
                line,
                format!("participant {participant} is not among the votes"),
            );
        };
        if first[place] > 0 {
            return wrong(
                line,
                format!(
                    "participant {participant} stands there twice, first in line {}",
                    first[place]
                ),
            );
        }
        first[place] = line;
        let name = String::from_utf8_lossy(tidy(rows.get(group))).into_owned();
        if name.is_empty() {
            continue;
        }
        names.insert(name.clone());
        if names.len() > MOST_GROUPS {
            return wrong(line, format!("more than {MOST_GROUPS} groups"));
        }
        groups[place] = Some(name);
    }
    if !any {
        return wrong(2, "no participant follows the names of the columns");
    }
    Ok(groups)
}
