//! Words under seal: wrapped for whoever wrote and for those who answer, and wrapped anew when a seat changes hands.

use ::store::{Read, Tx};
use guard::{AccountId, Ctx, DataKey, Recipient, Record, Role};
use kernel::{Error, Result, Timestamp};

use crate::{
    model::{Enquiry, Seat, SeatId, Stage},
    store as rows,
};

/// The key of a record, for somebody whom the policy let in.
async fn open(ctx: &Ctx, db: &mut impl Read, record: &Record) -> Result<DataKey> {
    match ctx.open_record(db, record).await {
        // Who comes by a code has no account that a key could be wrapped for, those who speak for an organisation come and go, and a
        // term may have begun a moment ago.
        Err(Error::NotFound) => ctx.open_as_house(db, record).await,
        other => other,
    }
}

/// The key of what both sides say to one another.
pub(crate) async fn key(ctx: &Ctx, db: &mut impl Read, e: &Enquiry) -> Result<DataKey> {
    open(ctx, db, &e.record()).await
}

/// The key of what those who answer note among themselves.
pub(crate) async fn notes_key(ctx: &Ctx, db: &mut impl Read, e: &Enquiry) -> Result<DataKey> {
    open(ctx, db, &e.notes()).await
}

/// The note of a seat for whoever comes next; empty where nobody wrote one.
pub(crate) async fn note(ctx: &Ctx, db: &mut impl Read, seat: &Seat) -> Result<String> {
    if seat.row.note.is_none() {
        return Ok(String::new());
    }
    let key = open(ctx, db, &seat.record()).await?;
    key.unseal("note", &seat.row.note)
}

/// Those who read the note of a seat: who answers for it, and the Office, which hands it over.
pub(crate) fn note_readers(seat: &Seat) -> Vec<Recipient> {
    let mut all = seat.recipients();
    all.push(Recipient::Role(Role::EngagementOfficer));
    all
}

/// Wraps the key of a record for these, and for none of those before who are not among them. The house stays: its jobs
/// hand records on.
async fn rewrap(
    tx: &mut Tx,
    ctx: &Ctx,
    record: &Record,
    before: &[Recipient],
    now: &[Recipient],
) -> Result<()> {
    let key = match ctx.open_as_house(tx, record).await {
        // It was erased.
        Err(Error::NotFound) => return Ok(()),
        key => key?,
    };
    for recipient in before {
        if !now.contains(recipient) {
            ctx.shut_out(tx, record, recipient).await?;
        }
    }
    ctx.entrust(tx, &key, now).await
}

/// Wraps an enquiry for those who answer it as it stands now; `before` are accounts that may have answered it so far.
pub(crate) async fn hand_on(
    tx: &mut Tx,
    ctx: &Ctx,
    e: &Enquiry,
    before: &[AccountId],
) -> Result<()> {
    let writer = e.writer();
    let mut out: Vec<Recipient> = before
        .iter()
        .filter(|a| Some(**a) != writer)
        .map(|a| Recipient::Account(*a))
        .collect();
    if e.row.stage != Stage::Desk {
        out.push(Recipient::Role(Role::EngagementOfficer));
    }
    let now = e.answerers();
    rewrap(tx, ctx, &e.record(), &out, &now).await?;
    rewrap(tx, ctx, &e.notes(), &out, &now).await
}

/// Wraps all that lies at a seat for those who answer for it from now on, and for nobody who did before.
pub(crate) async fn settle(tx: &mut Tx, ctx: &Ctx, id: SeatId, now: Timestamp) -> Result<()> {
    let before = rows::ever(tx, id).await?;
    let seat = rows::seat(tx, id, now).await?;
    for e in rows::of_seat(tx, &seat).await? {
        hand_on(tx, ctx, &e, &before).await?;
    }
    let out: Vec<Recipient> = before.into_iter().map(Recipient::Account).collect();
    rewrap(tx, ctx, &seat.record(), &out, &note_readers(&seat)).await
}
