//! What is said to everybody of how the terms are kept: drawn up once a month and kept, and moved only where at least ten
//! organisations are behind the change.
//!
//! Once a month, as the figures of the network are: a number of organisations rarely moves by ten in less, and whoever
//! looks often learns nothing by it.

use std::collections::{BTreeMap, BTreeSet};

use ::store::{Read, Tx};
use disclosure::{Counts, Series};
use engagement::{balance::FEWEST_UNLISTED, steady};
use guard::Ctx;
use kernel::{Result, Timestamp};

use crate::store as rows;

/// The series, as they are kept: how many have signed, and the share that was kept in each year.
const SIGNED: &str = "terms signed";
const KEPT: &str = "terms kept";
/// All who have signed, as their series names them.
const ALL: &str = "all";

/// A number, and on which day it was so.
pub(crate) type Said = Option<(i64, Timestamp)>;

/// What stands.
pub(crate) struct Published {
    /// How many organisations had signed; nothing as long as it was not said.
    pub(crate) signed: Said,
    /// The share kept of what was due in a year, the newest first; the first is this year.
    pub(crate) years: Vec<(i64, Said)>,
}

/// What stands this month; drawn up when it is first asked for.
///
/// # Errors
/// A database error.
pub(crate) async fn published(ctx: &Ctx) -> Result<Published> {
    let month: String = ctx.now().iso_date().chars().take(7).collect();
    let mut db = ctx.db();
    if !steady::is_drawn_up(&mut db, (SIGNED, month.as_str())).await? {
        // No form of the reader's: whoever asks first only sets it going.
        let house = Ctx::house(&ctx.app);
        house
            .write(move |tx, ctx| Box::pin(async move { draw_up(tx, &month, ctx.now()).await }))
            .await?;
    }
    stands(&mut db, ctx.now()).await
}

async fn draw_up(tx: &mut Tx, month: &str, now: Timestamp) -> Result<()> {
    tx.lock("terms-figures").await?;
    if steady::is_drawn_up(tx, (SIGNED, month)).await? {
        // Somebody was first.
        return Ok(());
    }
    let n = rows::signed(tx).await?;
    let counts = Counts::from([(ALL.to_owned(), vec![n])]);
    let mut may = BTreeSet::new();
    if n >= FEWEST_UNLISTED {
        may.insert(ALL.to_owned());
    }
    let series = Series::new(FEWEST_UNLISTED, ALL);
    steady::publish(tx, (SIGNED, month), now, &series, &counts, &may).await?;
    let shares = shares(tx, now).await?;
    if !shares.is_empty() {
        steady::remember(tx, (KEPT, month), now, &shares).await?;
    }
    Ok(())
}

/// The shares that may be said anew. A share tells neither how much was due nor to how many, so that no count is compared
/// with one of before, but what came in between: it must be of enough organisations that nobody sees in the share what
/// became of one of them.
async fn shares(tx: &mut Tx, now: Timestamp) -> Result<Counts> {
    let mut shares = Counts::new();
    let Some(first) = rows::first_due(tx).await? else {
        return Ok(shares);
    };
    let last = steady::last_said(tx, KEPT).await?;
    for year in first.date().0..=now.date().0 {
        let name = year.to_string();
        let since = last.get(&name).map_or(Timestamp(i64::MIN), |l| l.at);
        let (from, until) = span(year, now);
        if rows::moved(tx, from, until, since).await? < FEWEST_UNLISTED {
            continue;
        }
        if let Some(share) = rows::kept(tx, from, until).await?.said() {
            shares.insert(name, vec![share]);
        }
    }
    Ok(shares)
}

/// From when until when something due belongs to a year and its day is over.
pub(crate) fn span(year: i64, now: Timestamp) -> (Timestamp, Timestamp) {
    let start = |year| Timestamp::from_date(year, 1, 1).unwrap_or(now);
    (start(year), start(year + 1).min(now))
}

/// What was said last. A year before the first that was ever said is not spoken of; this one is, so that its line tells
/// nothing.
async fn stands(db: &mut impl Read, now: Timestamp) -> Result<Published> {
    let signed = steady::last_said(db, SIGNED).await?;
    let signed = signed.get(ALL);
    let signed: Said = signed.and_then(|l| Some((*l.counts.first()?, l.since)));
    let kept = steady::last_said(db, KEPT).await?;
    let said = |(year, l): (&String, &steady::LastSaid)| {
        Some((year.parse::<i64>().ok()?, (*l.counts.first()?, l.at)))
    };
    let kept: BTreeMap<i64, (i64, Timestamp)> = kept.iter().filter_map(said).collect();
    let this = now.date().0;
    let first = kept.keys().next().copied().unwrap_or(this);
    let years = (first.min(this)..=this).rev();
    Ok(Published {
        signed,
        years: years.map(|year| (year, kept.get(&year).copied())).collect(),
    })
}
