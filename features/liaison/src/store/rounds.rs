//! Each time that somebody waited for a seat: what the figures are made of.

use ::store::{Read, Tx};
use guard::Ctx;
use kernel::{Id, Result, Timestamp, args};

use crate::model::{EnquiryId, Row};

/// A time of waiting, as the figures read it: seat, tag of whoever wrote, by when, when it was answered, working days.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Round {
    pub(crate) seat: String,
    pub(crate) source: String,
    pub(crate) due: Timestamp,
    pub(crate) answered: Option<Timestamp>,
    pub(crate) days: i64,
}

/// Somebody waits from now on.
pub(crate) async fn begin(tx: &mut Tx, ctx: &Ctx, e: &Row) -> Result<()> {
    // Ten enquiries of one organisation are one source; the tag outlives whose it was and leads to nobody.
    let id = e.id.to_string();
    let whose = [&e.organisation, &e.writer, &id]
        .into_iter()
        .find(|w| !w.is_empty());
    let source = ctx.app.sealer.tag("liaison-source", whose.unwrap_or(&id))?;
    let row: Id<Round> = ctx.new_id();
    tx.run(
        "INSERT INTO liaison_rounds (id, enquiry, seat, source, asked, due, answered, days) VALUES ($1, $2, $3, $4, $5, $6, NULL, 0)",
        args![row, e.id, e.seat, source, e.asked, e.due],
    )
    .await?;
    Ok(())
}

/// They have their answer, after so many working days.
pub(crate) async fn finish(tx: &mut Tx, id: EnquiryId, now: Timestamp, days: i64) -> Result<()> {
    let sql = "UPDATE liaison_rounds SET answered = $2, days = $3 WHERE enquiry = $1 AND answered IS NULL";
    tx.run(sql, args![id, now, days]).await?;
    Ok(())
}

/// Nobody waits any longer, or they wait for another seat: what is late by then stays late, all else counts for nobody.
pub(crate) async fn end_waiting(tx: &mut Tx, id: EnquiryId, now: Timestamp) -> Result<()> {
    let sql = "DELETE FROM liaison_rounds WHERE enquiry = $1 AND answered IS NULL AND due >= $2";
    tx.run(sql, args![id, now]).await?;
    Ok(())
}

/// Those whose day falls into a span of time.
pub(crate) async fn due_between(
    db: &mut impl Read,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Round>> {
    let sql = "SELECT seat, source, due, answered, days FROM liaison_rounds WHERE due >= $1 AND due < $2 ORDER BY seat, id";
    db.all(sql, args![from, until]).await
}

/// The first day on which an answer was due; nothing before there was one.
pub(crate) async fn first_due(db: &mut impl Read) -> Result<Option<Timestamp>> {
    let row: (Option<Timestamp>,) = db
        .one("SELECT MIN(due) FROM liaison_rounds", args![])
        .await?;
    Ok(row.0)
}
