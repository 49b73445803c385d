//! Figures that are published again and again: each kept with the day on which it was said, and moved only where nobody
//! learns of a few from the difference.

use std::collections::{BTreeMap, BTreeSet};

use disclosure::{Counts, Series};
use kernel::{Result, Timestamp, args};
use store::{Read, Tx};

/// A figure as it was said last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSaid {
    /// The count among everybody, then among those whom readers with more names do not know.
    pub counts: Vec<i64>,
    /// On which day.
    pub at: Timestamp,
    /// Since which day it has been said without a change. To show `at` would tell apart what did not move at all from what moved by
    /// too few to be said.
    pub since: Timestamp,
}

/// Counts between spaces.
fn text(counts: &[i64]) -> String {
    let counts: Vec<String> = counts.iter().map(i64::to_string).collect();
    counts.join(" ")
}

fn read(text: &str) -> Vec<i64> {
    text.split(' ').filter_map(|n| n.parse().ok()).collect()
}

/// What stands of a series: each figure as it was said last.
///
/// # Errors
/// A database error.
pub async fn last_said(db: &mut impl Read, series: &str) -> Result<BTreeMap<String, LastSaid>> {
    let sql = "SELECT name, counts, at FROM published_figures WHERE series = $1 AND said = TRUE ORDER BY period, name";
    let rows: Vec<(String, String, Timestamp)> = db.all(sql, args![series]).await?;
    let mut last: BTreeMap<String, LastSaid> = BTreeMap::new();
    for (name, counts, at) in rows {
        let counts = read(&counts);
        let before = last.get(&name).filter(|l| l.counts == counts);
        let since = before.map_or(at, |l| l.since);
        last.insert(name, LastSaid { counts, at, since });
    }
    Ok(last)
}

/// What is known of each period of a series, the earliest first.
async fn days(tx: &mut Tx, series: &str) -> Result<Vec<Counts>> {
    let sql = "SELECT period, name, counts FROM published_figures WHERE series = $1 AND name <> ''";
    let rows: Vec<(String, String, String)> = tx.all(sql, args![series]).await?;
    let mut days: BTreeMap<String, Counts> = BTreeMap::new();
    for (period, name, counts) in rows {
        days.entry(period).or_default().insert(name, read(&counts));
    }
    Ok(days.into_values().collect())
}

/// Keeps one figure of a period; says whether it was not there. The one without a name says that the period is drawn up.
async fn keep(
    tx: &mut Tx,
    (series, period): (&str, &str),
    at: Timestamp,
    name: &str,
    counts: &[i64],
    said: bool,
) -> Result<bool> {
    let sql = "INSERT INTO published_figures (series, period, name, at, counts, said) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (series, period, name) DO NOTHING";
    let row = args![series, period, name, at, text(counts), said];
    Ok(tx.run(sql, row).await? == 1)
}

/// Whether nothing of a series was published yet.
///
/// # Errors
/// A database error.
pub async fn is_new(db: &mut impl Read, series: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM published_figures WHERE series = $1";
    Ok(db.number(sql, args![series]).await? == 0)
}

/// Whether a period of a series is drawn up.
///
/// # Errors
/// A database error.
pub async fn is_drawn_up(db: &mut impl Read, (series, period): (&str, &str)) -> Result<bool> {
    let sql =
        "SELECT COUNT(*) FROM published_figures WHERE series = $1 AND period = $2 AND name = ''";
    Ok(db.number(sql, args![series, period]).await? > 0)
}

/// Keeps what was said of a series by a rule of its own, or before its figures were kept here.
///
/// # Errors
/// A database error.
pub async fn remember(tx: &mut Tx, of: (&str, &str), at: Timestamp, counts: &Counts) -> Result<()> {
    keep(tx, of, at, "", &[], false).await?;
    for (name, counts) in counts {
        keep(tx, of, at, name, counts, true).await?;
    }
    Ok(())
}

/// Publishes a period of a series (`of` names both), unless that is done; gives every figure as it then stands.
///
/// `may` names the counts that the period's own protection shows. Of the first period all counts are kept, since readers of
/// the figures around a hidden one know more of it than nothing; of later ones those that are said.
///
/// # Errors
/// A database error.
pub async fn publish(
    tx: &mut Tx,
    of: (&str, &str),
    at: Timestamp,
    series: &Series,
    now: &Counts,
    may: &BTreeSet<String>,
) -> Result<BTreeMap<String, LastSaid>> {
    if keep(tx, of, at, "", &[], false).await? {
        let before = days(tx, of.0).await?;
        let stands: BTreeSet<String> = last_said(tx, of.0).await?.into_keys().collect();
        let said = series.next(&before, &stands, now, may);
        for (name, counts) in now {
            let is_said = said.contains(name);
            if is_said || before.is_empty() {
                keep(tx, of, at, name, counts, is_said).await?;
            }
        }
    }
    last_said(tx, of.0).await
}
