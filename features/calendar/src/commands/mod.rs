//! What is done with events, registrations and subscriptions.

mod feed;
mod fields;
mod prepare;
mod register;
mod take;

pub use feed::{hash as feed_hash, make_feed, revoke_feed};
pub use fields::{Fields, weekday_of_month};
pub(crate) use prepare::forget_needs_of;
pub use prepare::{add, cancel, differ, edit, invite, needs_due, publish, uninvite};
pub use register::{NEEDS, attend, forget_all, leave, move_up, open, register, remove, unseal};
pub use take::{BYTES, Plan, Planned, What, plan, take};

use ::store::{Entry, Tx};
use guard::{Ctx, Notice};
use kernel::{Language, Result};
use serde_json::Value;

use crate::{
    model::{Audience, Event, EventId, State},
    store,
};

/// Waits for the turn to change what people share here. The turn to write to the log comes first: closing, merging and erasing
/// hold it when they come here, and two units that took both the other way round would wait for each other.
pub(crate) async fn turn(tx: &mut Tx) -> Result<()> {
    guard::take_turn(tx).await?;
    tx.lock("calendar").await
}

/// What the log calls an event; the organisation or person it concerns, where it concerns one.
async fn record(
    tx: &mut Tx,
    ctx: &Ctx,
    action: &'static str,
    e: &Event,
    about: &str,
    detail: Value,
) -> Result<()> {
    let object = format!("event:{}", e.id);
    ctx.record(tx, action, &object, about, detail).await
}

/// The event as whoever asks stands to it: what they may do with it is asked next.
///
/// # Errors
/// [`kernel::Error::NotFound`] where there is none.
pub async fn find(ctx: &Ctx, id: EventId) -> Result<Event> {
    store::event(&mut ctx.db(), &ctx.viewer, id).await
}

/// Tells everybody with a place, and who waits for one, that there is something to read.
async fn tell_all(tx: &mut Tx, ctx: &Ctx, e: &Event, letter: &str) -> Result<()> {
    let readers = store::readers(tx, e.id).await?;
    let notice = Notice::new(letter, e.href()).about("event", e.id);
    ctx.tell(tx, &readers, &notice).await
}

/// The circle by which search knows an event.
#[must_use]
pub fn scope(e: &Event) -> String {
    match e.audience {
        Audience::Public | Audience::Network => e.audience.code().to_owned(),
        Audience::Invited => invited_scope(e.id),
    }
}

/// The circle of those who are invited to an event.
#[must_use]
pub fn invited_scope(id: EventId) -> String {
    format!("event:{id}")
}

/// Makes an event findable in each of its languages by those who may see it; a draft by nobody.
///
/// # Errors
/// A database error.
pub async fn index(tx: &mut Tx, e: &Event) -> Result<()> {
    for language in Language::ALL {
        let id = format!("event:{}:{language}", e.id);
        let title = e.title.get(*language);
        if title.is_empty() || e.state == State::Draft {
            tx.unindex(&id).await?;
            continue;
        }
        tx.index(&Entry {
            id,
            kind: "event",
            scope: scope(e),
            language: *language,
            title: title.to_owned(),
            body: e.about.get(*language).to_owned(),
            href: e.href(),
            at: e.created,
        })
        .await?;
    }
    Ok(())
}
