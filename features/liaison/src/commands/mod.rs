//! What is done: seats are made and change hands, enquiries are written, answered, passed on and closed.

mod answer;
mod clock;
mod read;
mod seats;
mod write;

pub use answer::{answer, close, note, pass_on};
pub use read::{Said, said};
pub use seats::{Fields, add_seat, appoint, index, name_me, save_seat, write_note};
pub use write::{Opened, add, come_back, leave, settle_it, write};

use clock::leave_to_desk;
pub(crate) use clock::{await_answer, escalate};
pub(crate) use seats::alarm;
pub(crate) use write::asked;

use ::store::{Read, Tx};
use guard::{AccountId, Ctx, Notice, Reader, Role};
use kernel::{Result, Timestamp};
use serde_json::Value;

use crate::model::{ENQUIRY, Enquiry, Part, Stage};

/// Waits for the turn to change what this room keeps: for the log first, as whoever closes an account comes from there.
///
/// # Errors
/// A database error.
pub(crate) async fn take_turn(tx: &mut Tx) -> Result<()> {
    guard::take_turn(tx).await?;
    tx.lock("liaison").await
}

/// Enters what was done with an enquiry; never a word of what was written.
async fn record(tx: &mut Tx, ctx: &Ctx, action: &str, e: &Enquiry, detail: Value) -> Result<()> {
    // About nobody: who reads the log of an organisation or of a person learns of no enquiry.
    ctx.record(tx, action, &format!("enquiry:{}", e.row.id), "", detail)
        .await
}

async fn readers_of(
    db: &mut impl Read,
    accounts: impl IntoIterator<Item = AccountId>,
) -> Result<Vec<Reader>> {
    let mut all = Vec::new();
    for account in accounts {
        all.extend(Reader::of(db, account).await?);
    }
    Ok(all)
}

/// Those whose turn it is to answer.
async fn next_readers(tx: &mut Tx, e: &Enquiry, now: Timestamp) -> Result<Vec<Reader>> {
    let part = match e.row.stage {
        Stage::Desk => return guard::holders(tx, Role::EngagementOfficer, now).await,
        Stage::Seat => Part::Holder,
        Stage::Deputy => Part::Deputy,
    };
    let term = e.seat.as_ref().and_then(|s| s.who(part));
    let account = term.map(|t| t.account);
    readers_of(tx, account.filter(|a| Some(*a) != e.writer())).await
}

/// Tells those whose turn it is that there is something to read.
async fn tell_seat(tx: &mut Tx, ctx: &Ctx, e: &Enquiry, letter: &str) -> Result<()> {
    let readers = next_readers(tx, e, ctx.now()).await?;
    let notice = Notice::new(letter, e.href()).about(ENQUIRY, e.row.id);
    ctx.tell(tx, &readers, &notice).await
}

/// Tells whoever wrote, where that is an account; who has a code comes back by themselves.
async fn tell_writer(tx: &mut Tx, ctx: &Ctx, e: &Enquiry) -> Result<()> {
    let readers = readers_of(tx, e.writer()).await?;
    let notice = Notice::new("liaison-read", e.href()).about(ENQUIRY, e.row.id);
    ctx.tell(tx, &readers, &notice).await
}
