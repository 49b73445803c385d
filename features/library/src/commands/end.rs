//! What ends: a draft taken back or given up, an item withdrawn, a name taken from beside one.

use guard::{Authorized, Ctx, may};
use kernel::{Error, Message, Result, Violations, input};
use serde_json::json;
use store::Tx;
use web::Form;

use super::{
    about, destroy, record, take_turn, to_the_second, unindex,
    write::{gate, under_way},
};
use crate::{
    model::{Item, ItemId, Stage, State},
    policy::{Name, TakeBack, Withdraw, Work, Write, not_now},
    store as rows,
};

/// Takes back what was handed in: a draft again, which the Office does not read.
///
/// # Errors
/// A refusal where it was decided on meanwhile.
pub async fn take_back(ctx: &Ctx, work: Authorized<TakeBack>) -> Result<()> {
    let id = work.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let item = rows::item(tx, id).await?;
            if !may::<TakeBack>(&ctx.viewer, &Work(item.clone())) {
                return Err(not_now());
            }
            let mut v = rows::pending(tx, id).await?;
            v.state = Stage::Draft;
            v.handed = None;
            if !rows::put_version(tx, &v).await? {
                return Err(Error::refused("library-changed-meanwhile"));
            }
            let detail = json!({ "version": v.n });
            record(tx, &ctx, "library.take_back", &item, detail).await
        })
    })
    .await
}

/// Gives up a version under way for good; an item of which nothing was published goes with it. Says whether an item stays.
///
/// # Errors
/// A refusal where it was handed in meanwhile.
pub async fn discard(ctx: &Ctx, work: Authorized<Write>) -> Result<bool> {
    let id = work.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let (item, v) = under_way(tx, &ctx, id).await?;
            let detail = json!({ "version": v.n });
            record(tx, &ctx, "library.discard", &item, detail).await?;
            drop_pending(tx, &ctx, &item).await?;
            let stays = item.state != State::Draft;
            if !stays {
                rows::remove_item(tx, id).await?;
            }
            Ok(stays)
        })
    })
    .await
}

/// Takes away the version under way, where there is one, with its files and reviews.
///
/// # Errors
/// A database error.
pub(crate) async fn drop_pending(tx: &mut Tx, ctx: &Ctx, item: &Item) -> Result<()> {
    if item.pending.is_none() {
        return Ok(());
    }
    let v = rows::pending(tx, item.id).await?;
    for file in rows::files(tx, v.id).await? {
        destroy(tx, ctx, &file).await?;
        rows::remove_file(tx, file.id).await?;
    }
    // What was said of it is not said of the next one, which has the same number.
    rows::remove_reviews(tx, item.id, v.n).await?;
    rows::remove_version(tx, v.id).await
}

/// Withdraws an item: its identifier stays with the reason, its content goes for good.
///
/// # Errors
/// Where no reason is given.
pub async fn withdraw(ctx: &Ctx, item: Authorized<Withdraw>, form: &Form) -> Result<()> {
    let mut wrong = Violations::new();
    let reason = wrong.text("why", form.get("why"), input::PARAGRAPH, true);
    wrong.check()?;
    let item = item.into_inner();
    let id = item.id;
    let own = ctx.viewer.organisations().any(|o| o == item.about());
    let side = if own { "organisation" } else { "office" };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let item = rows::item(tx, id).await?;
            if item.state != State::Published {
                return Err(not_now());
            }
            let told = about(&item, item.newest, None, ctx.now());
            pull_down(tx, &ctx, item, side, reason, json!({})).await?;
            ctx.emit(tx, "library_withdrawn", &told).await
        })
    })
    .await
}

/// Empties an item and leaves a stone with a reason in its place. Nobody is told here: in a copy they were told before.
///
/// # Errors
/// A database error.
pub(crate) async fn pull_down(
    tx: &mut Tx,
    ctx: &Ctx,
    mut item: Item,
    side: &str,
    reason: String,
    detail: serde_json::Value,
) -> Result<()> {
    empty(tx, ctx, &item).await?;
    item.state = State::Withdrawn;
    item.withdrawn_by = side.to_owned();
    item.reason = reason;
    item.changed = to_the_second(ctx.now());
    rows::put_item(tx, &item).await?;
    record(tx, ctx, "library.withdraw", &item, detail).await
}

/// Takes everything out of an item that somebody wrote: words, names, files. Number, kind, year and days stay.
///
/// # Errors
/// A database error.
async fn empty(tx: &mut Tx, ctx: &Ctx, item: &Item) -> Result<()> {
    unindex(tx, item).await?;
    drop_pending(tx, ctx, item).await?;
    for mut v in rows::versions(tx, item.id).await? {
        if v.is_pending() {
            continue;
        }
        for file in rows::files(tx, v.id).await? {
            destroy(tx, ctx, &file).await?;
            rows::remove_file(tx, file.id).await?;
        }
        rows::put_words(tx, v.id, &[]).await?;
        v.authors = String::new();
        v.note = String::new();
        rows::put_version(tx, &v).await?;
    }
    rows::forget_reasons(tx, item.id).await
}

/// Takes the organisation's name from beside a published item, or puts it there, which asks the organisation's assessment.
///
/// # Errors
/// Where nothing is chosen; what the assessment says.
pub async fn name(ctx: &Ctx, item: Authorized<Name>, form: &Form) -> Result<()> {
    let mut wrong = Violations::new();
    let named = match form.get("do") {
        "show" => true,
        "withdraw" => false,
        _ => {
            wrong.push("do", Message::new("error-choose"));
            false
        }
    };
    wrong.check()?;
    let id: ItemId = item.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let mut item = rows::item(tx, id).await?;
            if item.state != State::Published {
                return Err(not_now());
            }
            item.named = named;
            if named {
                gate(tx, &ctx, &item).await?;
            }
            item.changed = to_the_second(ctx.now());
            rows::put_item(tx, &item).await?;
            record(tx, &ctx, "library.name", &item, json!({ "named": named })).await
        })
    })
    .await
}
