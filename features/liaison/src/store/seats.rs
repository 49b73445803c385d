//! Seats and those who hold them.

use std::collections::BTreeMap;

use ::store::{Read, Tx};
use guard::{AccountId, Sealed};
use kernel::{Error, Localized, Result, Timestamp, args};

use crate::model::{Part, Seat, SeatId, SeatRow, Term};

/// A term holds while its time runs, its account is open, and the person is of the Office as somebody who can answer.
macro_rules! in_force {
    ($rest:literal) => {
        concat!(
            "SELECT t.id, t.seat, t.part, t.account, a.name AS person, t.starts, t.ends, t.named FROM liaison_terms t \
             JOIN accounts a ON a.id = t.account WHERE t.starts <= $1 AND (t.ends IS NULL OR t.ends > $1) AND a.closed IS NULL \
             AND EXISTS (SELECT 1 FROM appointments p WHERE p.account = t.account AND p.scope = '' \
             AND p.role IN ('focal_point', 'engagement_officer') AND p.starts <= $1 AND (p.ends IS NULL OR p.ends > $1)) ",
            $rest
        )
    };
}

/// One seat with those who answer for it now.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn seat(db: &mut impl Read, id: SeatId, now: Timestamp) -> Result<Seat> {
    let row = db
        .one("SELECT * FROM liaison_seats WHERE id = $1", args![id])
        .await?;
    let sql = in_force!("AND t.seat = $2 ORDER BY t.part DESC, t.starts, t.id");
    Ok(Seat {
        row,
        terms: db.all(sql, args![now, id]).await?,
    })
}

/// Every seat in use, or those that are not: by the kind of body, then in the order in which they were made.
///
/// # Errors
/// A database error.
pub async fn seats(db: &mut impl Read, retired: bool, now: Timestamp) -> Result<Vec<Seat>> {
    let sql = "SELECT * FROM liaison_seats WHERE retired = $1 \
               ORDER BY CASE body WHEN 'branch' THEN 0 WHEN 'centre' THEN 1 ELSE 2 END, created, id LIMIT 500";
    let rows: Vec<SeatRow> = db.all(sql, args![retired]).await?;
    let sql = in_force!("ORDER BY t.part DESC, t.starts, t.id");
    let mut terms: Vec<Term> = db.all(sql, args![now]).await?;
    let mut all = Vec::new();
    for row in rows {
        let (own, rest) = terms.into_iter().partition(|t: &Term| t.seat == row.id);
        terms = rest;
        all.push(Seat { row, terms: own });
    }
    Ok(all)
}

/// The seats in use that nobody holds.
///
/// # Errors
/// A database error.
pub async fn vacant(db: &mut impl Read, now: Timestamp) -> Result<Vec<Seat>> {
    let all = seats(db, false, now).await?;
    let empty = |s: &Seat| s.who(Part::Holder).is_none();
    Ok(all.into_iter().filter(empty).collect())
}

/// What every seat is called, those no longer in use included.
///
/// # Errors
/// A database error.
pub async fn names(db: &mut impl Read) -> Result<BTreeMap<String, Localized>> {
    let rows: Vec<(String, Localized)> = db
        .all("SELECT id, name FROM liaison_seats ORDER BY id", args![])
        .await?;
    Ok(rows.into_iter().collect())
}

/// Every term of a person: seat, as what, from when until when, named or not.
///
/// # Errors
/// A database error.
pub async fn terms_of(db: &mut impl Read, account: AccountId) -> Result<Vec<Term>> {
    let sql = "SELECT t.id, t.seat, t.part, t.account, a.name AS person, t.starts, t.ends, t.named FROM liaison_terms t \
               JOIN accounts a ON a.id = t.account WHERE t.account = $1 ORDER BY t.starts, t.id";
    db.all(sql, args![account]).await
}

/// The accounts that ever answered for a seat, or will.
pub(crate) async fn ever(db: &mut impl Read, id: SeatId) -> Result<Vec<AccountId>> {
    let sql = "SELECT DISTINCT account FROM liaison_terms WHERE seat = $1 ORDER BY account";
    let rows: Vec<(AccountId,)> = db.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Writes a seat, new or changed; its note and what the desk was told stay as they are.
pub(crate) async fn put_seat(tx: &mut Tx, r: &SeatRow) -> Result<()> {
    let done = tx
        .run(
            "INSERT INTO liaison_seats (id, body, body_name, name, languages, themes, regions, target, note, note_at, retired, alarmed, \
             created, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', NULL, $9, NULL, $10, $11 + 1) \
             ON CONFLICT (id) DO UPDATE SET body = excluded.body, body_name = excluded.body_name, name = excluded.name, \
             languages = excluded.languages, themes = excluded.themes, regions = excluded.regions, target = excluded.target, \
             retired = excluded.retired, version = excluded.version WHERE liaison_seats.version = $11",
            args![
                r.id,
                r.body,
                r.body_name,
                r.name,
                r.languages,
                r.themes,
                r.regions,
                r.target,
                r.retired,
                r.created,
                r.version
            ],
        )
        .await?;
    if done == 1 {
        Ok(())
    } else {
        Err(Error::refused("liaison-changed-meanwhile"))
    }
}

pub(crate) async fn put_note(tx: &mut Tx, id: SeatId, note: &Sealed, now: Timestamp) -> Result<()> {
    let sql = "UPDATE liaison_seats SET note = $2, note_at = $3 WHERE id = $1";
    tx.run(sql, args![id, note, now]).await?;
    Ok(())
}

/// Notes when the desk was told that nobody holds a seat, or that somebody does again.
pub(crate) async fn set_alarmed(tx: &mut Tx, id: SeatId, at: Option<Timestamp>) -> Result<()> {
    let sql = "UPDATE liaison_seats SET alarmed = $2 WHERE id = $1";
    tx.run(sql, args![id, at]).await?;
    Ok(())
}

pub(crate) async fn put_term(tx: &mut Tx, t: &Term) -> Result<()> {
    tx.run(
        "INSERT INTO liaison_terms (id, seat, part, account, starts, ends, named) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![t.id, t.seat, t.part, t.account, t.starts, t.ends, t.named],
    )
    .await?;
    Ok(())
}

/// Ends every term of a part of a seat that would last beyond a moment; one that had not begun by then never does.
pub(crate) async fn end_term(tx: &mut Tx, id: SeatId, part: Part, from: Timestamp) -> Result<u64> {
    tx.run(
        "UPDATE liaison_terms SET ends = CASE WHEN starts > $3 THEN starts ELSE $3 END \
         WHERE seat = $1 AND part = $2 AND (ends IS NULL OR ends > $3)",
        args![id, part, from],
    )
    .await
}

/// Shows the name of whoever holds a seat, or no longer.
pub(crate) async fn name_term(
    tx: &mut Tx,
    id: SeatId,
    account: AccountId,
    named: bool,
) -> Result<()> {
    let sql = "UPDATE liaison_terms SET named = $3 WHERE seat = $1 AND account = $2";
    tx.run(sql, args![id, account, named]).await?;
    Ok(())
}

/// Ends every term of a closed account; gives the seats.
pub(crate) async fn terms_ended_with(
    tx: &mut Tx,
    account: &str,
    now: Timestamp,
) -> Result<Vec<SeatId>> {
    let sql = "SELECT DISTINCT seat FROM liaison_terms WHERE account = $1 ORDER BY seat";
    let seats: Vec<(SeatId,)> = tx.all(sql, args![account]).await?;
    let sql = "UPDATE liaison_terms SET named = FALSE, ends = CASE WHEN ends IS NULL OR ends > $2 THEN $2 ELSE ends END WHERE account = $1";
    tx.run(sql, args![account, now]).await?;
    Ok(seats.into_iter().map(|r| r.0).collect())
}
