//! Pools and quotas from the files of the sortition community: `categories.csv` and `respondents.csv`.

use std::collections::BTreeMap;

use crate::model::{Group, Member, Mistake, Pool, Quota, Stand};

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// The file has no such column.
    #[error("{file}, line 1: there is no column “{column}”; there are {there}")]
    NoColumn {
        /// Of the two.
        file: &'static str,
        /// Asked for.
        column: String,
        /// Those there are.
        there: String,
    },
    /// A row that says nothing clear.
    #[error("{file}, line {line}: {what}")]
    Row {
        /// Of the two.
        file: &'static str,
        /// Counted from 1, the heading included.
        line: u64,
        /// What is wrong, and what would be right.
        what: String,
    },
    /// The rows are clear, but do not go together.
    #[error(transparent)]
    Mistake(#[from] Mistake),
}

/// How the files are read.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// Column of ids; `id`, or the first one, if not given.
    pub id: Option<String>,
    /// Columns that name groups: one network, one parent organisation. Several names in a cell are parted by `;`.
    pub groups: Vec<String>,
    /// So many of one group at most in a panel; 1 if not given.
    pub cap: Option<u32>,
    /// Who must be in, with the reason.
    pub must: Vec<(String, String)>,
    /// Who must be out, with the reason.
    pub barred: Vec<(String, String)>,
}

const QUOTAS: &str = "quotas";
const POOL: &str = "pool";

/// Reads a pool and its quotas.
///
/// # Errors
/// The first row that is not clear, with its line.
pub fn read(quotas: &[u8], pool: &[u8], size: u32, columns: &Columns) -> Result<Pool, Unreadable> {
    let quotas = read_quotas(quotas)?;
    let mut places: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (index, quota) in quotas.iter().enumerate() {
        places
            .entry(&quota.category)
            .or_default()
            .insert(&quota.feature, index);
    }
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(without_mark(pool));
    let heading = reader
        .headers()
        .map_err(|error| broken(POOL, &error))?
        .clone();
    let column = |name: &str| {
        heading
            .iter()
            .position(|h| h == name)
            .ok_or_else(|| Unreadable::NoColumn {
                file: POOL,
                column: name.to_owned(),
                there: heading.iter().collect::<Vec<_>>().join(", "),
            })
    };
    let id = match &columns.id {
        Some(name) => column(name)?,
        None => heading.iter().position(|h| h == "id").unwrap_or(0),
    };
    let wanted: Vec<(usize, &BTreeMap<&str, usize>, &str)> = places
        .iter()
        .map(|(category, features)| Ok((column(category)?, features, *category)))
        .collect::<Result<_, Unreadable>>()?;
    let group_columns: Vec<usize> = columns
        .groups
        .iter()
        .map(|name| column(name))
        .collect::<Result<_, _>>()?;
    let mut groups: Vec<Group> = Vec::new();
    let mut group_places: BTreeMap<(usize, String), usize> = BTreeMap::new();
    let mut members: Vec<Member> = Vec::new();
    let mut ids: BTreeMap<String, u64> = BTreeMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| broken(POOL, &error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let row = |what: String| Unreadable::Row {
            file: POOL,
            line,
            what,
        };
        if record.len() != heading.len() {
            return Err(row(format!(
                "{} cells where the heading has {}",
                record.len(),
                heading.len()
            )));
        }
        let name = record[id].to_owned();
        if name.is_empty() {
            return Err(row("the id is empty".to_owned()));
        }
        if let Some(before) = ids.insert(name.clone(), line) {
            return Err(row(format!(
                "the id “{name}” stands already in line {before}"
            )));
        }
        let mut features = Vec::new();
        for (column, known, category) in &wanted {
            for value in record[*column].split(';').map(str::trim) {
                let Some(place) = known.get(value) else {
                    let known: Vec<&str> = known.keys().copied().collect();
                    return Err(row(if value.is_empty() {
                        format!("no value for “{category}”")
                    } else {
                        format!(
                            "“{value}” is no feature of “{category}”; the quotas know {}",
                            known.join(", ")
                        )
                    }));
                };
                if !features.contains(place) {
                    features.push(*place);
                }
            }
        }
        features.sort_unstable();
        let mut of = Vec::new();
        for column in &group_columns {
            for value in record[*column].split(';').map(str::trim) {
                if value.is_empty() {
                    continue;
                }
                let place = *group_places
                    .entry((*column, value.to_owned()))
                    .or_insert_with(|| {
                        groups.push(Group {
                            name: format!("{}: {value}", &heading[*column]),
                            cap: columns.cap.unwrap_or(1),
                        });
                        groups.len() - 1
                    });
                if !of.contains(&place) {
                    of.push(place);
                }
            }
        }
        members.push(Member {
            id: name,
            features,
            groups: of,
            stand: Stand::Free,
        });
    }
    let mut pool = Pool {
        size,
        quotas,
        groups,
        members,
    };
    pool.set_stands(&columns.must, &columns.barred)?;
    pool.check()?;
    Ok(pool)
}

/// Reads quotas alone: `category,feature,min,max[,min_flex,max_flex]`.
///
/// # Errors
/// The first row that is not clear, with its line.
pub fn read_quotas(file: &[u8]) -> Result<Vec<Quota>, Unreadable> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(without_mark(file));
    let heading = reader
        .headers()
        .map_err(|error| broken(QUOTAS, &error))?
        .clone();
    let column = |name: &str| heading.iter().position(|h| h == name);
    let needed = |name: &str| {
        column(name).ok_or_else(|| Unreadable::NoColumn {
            file: QUOTAS,
            column: name.to_owned(),
            there: heading.iter().collect::<Vec<_>>().join(", "),
        })
    };
    // Newer files call the category `feature`, and the feature `value`.
    let (category, feature) = match (column("category"), column("value")) {
        (None, Some(value)) => (needed("feature")?, value),
        (_, Some(value)) if column("feature").is_none() => (needed("category")?, value),
        _ => (needed("category")?, needed("feature")?),
    };
    let (min, max) = (needed("min")?, needed("max")?);
    let flex = (column("min_flex"), column("max_flex"));
    let mut quotas: Vec<Quota> = Vec::new();
    let mut met: BTreeMap<(String, String), u64> = BTreeMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| broken(QUOTAS, &error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let row = |what: String| Unreadable::Row {
            file: QUOTAS,
            line,
            what,
        };
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let number = |column: usize| {
            let text = cell(column);
            text.parse::<u32>().map_err(|_| {
                row(format!(
                    "“{text}” in column “{}” is no whole number",
                    &heading[column]
                ))
            })
        };
        let (name, value) = (cell(category).to_owned(), cell(feature).to_owned());
        if name.is_empty() || value.is_empty() {
            return Err(row("category or feature is empty".to_owned()));
        }
        let (low, high) = (number(min)?, number(max)?);
        if low > high {
            return Err(row(format!("min {low} is above max {high}")));
        }
        let optional = |column: Option<usize>| match column {
            Some(column) if !cell(column).is_empty() => number(column).map(Some),
            _ => Ok(None),
        };
        let flex = match (optional(flex.0)?, optional(flex.1)?) {
            (None, None) => None,
            (least, most) => Some((least.unwrap_or(0), most.unwrap_or(u32::MAX))),
        };
        if flex.is_some_and(|(least, most)| least > low || most < high) {
            return Err(row(format!(
                "min_flex and max_flex must enclose {low} to {high}"
            )));
        }
        if let Some(before) = met.insert((name.clone(), value.clone()), line) {
            return Err(row(format!(
                "“{name}: {value}” stands already in line {before}"
            )));
        }
        quotas.push(Quota {
            category: name,
            feature: value,
            min: low,
            max: high,
            flex,
        });
    }
    Ok(quotas)
}

/// The ids of those who have anything in a column.
///
/// # Errors
/// Where the file has no such column, or a row cannot be read.
pub fn ids_with(pool: &[u8], id: Option<&str>, column: &str) -> Result<Vec<String>, Unreadable> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(without_mark(pool));
    let heading = reader
        .headers()
        .map_err(|error| broken(POOL, &error))?
        .clone();
    let place = |name: &str| {
        heading
            .iter()
            .position(|h| h == name)
            .ok_or_else(|| Unreadable::NoColumn {
                file: POOL,
                column: name.to_owned(),
                there: heading.iter().collect::<Vec<_>>().join(", "),
            })
    };
    let id = match id {
        Some(name) => place(name)?,
        None => heading.iter().position(|h| h == "id").unwrap_or(0),
    };
    let column = place(column)?;
    let mut ids = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| broken(POOL, &error))?;
        if record.get(column).is_some_and(|cell| !cell.is_empty()) {
            ids.extend(record.get(id).map(str::to_owned));
        }
    }
    Ok(ids)
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn broken(file: &'static str, error: &csv::Error) -> Unreadable {
    let line = error.position().map_or(1, csv::Position::line);
    let what = match error.kind() {
        csv::ErrorKind::Utf8 { .. } => {
            "the text is not UTF-8; save the file as CSV in UTF-8".to_owned()
        }
        _ => error.to_string(),
    };
    Unreadable::Row { file, line, what }
}
