//! What follows an event of which everybody may hear: it is written down for each webhook that wants it, sent, sent again, given up.

use std::sync::Arc;

use futures_util::future::join_all;
use guard::{Ctx, Notice, Role, Signed, Unsent, holders};
use kernel::{Result, Timestamp, day};
use serde_json::json;
use store::Tx;
use web::Site;

use super::{
    commands::look_at,
    model::{Delivery, DeliveryId, Hook, HookId, State, Told, record, wait},
    store as rows,
};

/// The event by which webhooks are looked at.
pub const DUE: &str = "webhooks_due";
/// Told once a day.
pub const DAY: &str = "webhooks_day";
/// Milliseconds for which nobody else tries a webhook that is being tried: longer than a try may take.
pub(super) const LEASE: i64 = 60_000;

/// Something happened: where everybody may hear of it, it waits for each webhook that is to be told.
///
/// # Errors
/// A database error.
pub async fn heard(site: Arc<Site>, event: &'static str, body: String) -> Result<()> {
    if rows::on(&mut site.app.db.clone()).await?.is_empty() {
        return Ok(());
    }
    let Some(news) = site.heard(event, &body).await? else {
        return Ok(());
    };
    let mut ctx = Ctx::house(&site.app);
    // The event may come twice.
    ctx.key = format!("webhooks {event} {body}");
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("webhooks").await?;
            let now = ctx.now();
            // Not when this came to be done, which may be later.
            let at = rows::happened(tx, event, &body).await?.unwrap_or(now);
            for h in rows::on(tx).await? {
                if !h.kinds().any(|kind| kind == news.what) {
                    continue;
                }
                let d = Delivery {
                    id: ctx.new_id(),
                    kind: news.what.to_owned(),
                    event: event.to_owned(),
                    object: news.id.clone(),
                    place: news.place.clone(),
                    at,
                };
                rows::add_delivery(tx, h.id, &d).await?;
                // One that is being tried, or waits for its next try, goes on from there. Where that moment is past, whoever was to
                // look then may have failed for good.
                if h.due.is_none_or(|due| due <= now) {
                    rows::go_on(tx, h.id, h.failures, Some(now)).await?;
                    look_at(tx, &ctx, now).await?;
                }
            }
            Ok(())
        })
    })
    .await
}

/// Tries every webhook whose time has come, all at once: one that does not answer keeps neither the others nor the letters of the
/// house waiting for longer than one try may take.
///
/// # Errors
/// A database error.
pub async fn due(site: Arc<Site>) -> Result<()> {
    let ctx = Ctx::house(&site.app);
    let claimed = claim(&ctx).await?;
    let tries = claimed.into_iter().map(|(h, d)| send(&site, h, d));
    join_all(tries).await.into_iter().collect()
}

/// Forgets what was told long ago, whether or not any webhook is on; has those tried whose time is past, where whoever was to look
/// at them failed for good; and comes again on the next day.
///
/// # Errors
/// A database error.
pub async fn sweep(site: Arc<Site>) -> Result<()> {
    let house = Ctx::house(&site.app);
    house
        .write(|tx, ctx| {
            Box::pin(async move {
                tx.lock("webhooks").await?;
                let now = ctx.now();
                rows::forget(tx, now).await?;
                if !rows::due(tx, now).await?.is_empty() {
                    look_at(tx, &ctx, now).await?;
                }
                let due = now.plus(day(1));
                ctx.come_again(tx, DAY, &due.iso_date(), due).await
            })
        })
        .await
}

/// Takes what is to be tried now, and keeps others off it for a while.
async fn claim(ctx: &Ctx) -> Result<Vec<(HookId, DeliveryId)>> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("webhooks").await?;
            let now = ctx.now();
            let mut claimed = Vec::new();
            for h in rows::due(tx, now).await? {
                let next = rows::next(tx, h.id).await?;
                let due = next.as_ref().map(|_| now.plus(LEASE));
                rows::go_on(tx, h.id, h.failures, due).await?;
                claimed.extend(next.map(|d| (h.id, d.id)));
            }
            Ok(claimed)
        })
    })
    .await
}

async fn send(site: &Site, id: HookId, delivery: DeliveryId) -> Result<()> {
    let ctx = Ctx::house(&site.app);
    let mut db = ctx.db();
    let (hook, waiting) = (
        rows::hook(&mut db, id).await?,
        rows::delivery(&mut db, delivery).await?,
    );
    let (Some(h), Some(d)) = (hook, waiting) else {
        return Ok(());
    };
    // What everybody read when it happened may be past or hidden by now: then it is told to nobody any more.
    let open = d.event.is_empty() || site.place_of(&d.event, &d.object).await?.is_some();
    let answer = if open {
        Some(post(&ctx, &h, &d).await?)
    } else {
        None
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("webhooks").await?;
            settle(tx, &ctx, id, delivery, answer).await
        })
    })
    .await
}

/// Sends it: what happened, when, and where it is read. No content and no name.
async fn post(ctx: &Ctx, h: &Hook, d: &Delivery) -> Result<Result<u16, Unsent>> {
    let key = ctx.open_as_house(&mut ctx.db(), &record(h.id)).await?;
    let address = key.unseal("address", &h.address)?;
    let mut secrets = vec![key.unseal("secret", &h.secret)?];
    if h.old_until.is_some_and(|until| until > ctx.now()) {
        secrets.push(key.unseal("old_secret", &h.old_secret)?);
    }
    let body = json!({ "id": d.id, "type": d.kind, "at": d.at.rfc3339(), "object": d.place });
    let signed = Signed::new(&secrets, &d.id.to_string(), ctx.now(), body.to_string())?;
    Ok(ctx.app.send_out(&address, signed).await)
}

/// Writes down what came of a try, and when the next one is; switches the webhook off after the last.
async fn settle(
    tx: &mut Tx,
    ctx: &Ctx,
    id: HookId,
    delivery: DeliveryId,
    answer: Option<Result<u16, Unsent>>,
) -> Result<()> {
    let still = rows::delivery(tx, delivery).await?.is_some();
    // It was switched off, or taken away, while it was tried.
    let Some(h) = rows::hook(tx, id).await?.filter(|h| still && h.is_on()) else {
        return Ok(());
    };
    let now = ctx.now();
    let said = match answer {
        None => String::new(),
        Some(Ok(status)) => status.to_string(),
        Some(Err(unsent)) => unsent.to_string(),
    };
    let (state, failures) = match answer {
        None => (Told::Dropped, h.failures),
        Some(Ok(200..=299)) => (Told::Delivered, 0),
        Some(_) => (Told::Waiting, h.failures + 1),
    };
    rows::tried(tx, delivery, state, &said, now).await?;
    if state != Told::Waiting {
        let more = rows::next(tx, id).await?.is_some();
        return go_on(tx, ctx, id, failures, more.then_some(now)).await;
    }
    match wait(failures) {
        Some(pause) => go_on(tx, ctx, id, failures, Some(now.plus(pause))).await,
        None => give_up(tx, ctx, &h).await,
    }
}

async fn go_on(
    tx: &mut Tx,
    ctx: &Ctx,
    id: HookId,
    failures: i64,
    due: Option<Timestamp>,
) -> Result<()> {
    rows::go_on(tx, id, failures, due).await?;
    match due {
        Some(due) => look_at(tx, ctx, due).await,
        None => Ok(()),
    }
}

/// Switches a webhook off that did not answer for a day; those who keep it are told.
async fn give_up(tx: &mut Tx, ctx: &Ctx, h: &Hook) -> Result<()> {
    rows::switch(tx, h.id, State::Failed, Told::GivenUp).await?;
    ctx.record(tx, "webhook.fail", &h.object(), "", json!({}))
        .await?;
    let keepers = holders(tx, Role::TechnicalAdministrator, ctx.now()).await?;
    let notice = Notice::new("webhook-failed", "/office/webhooks");
    ctx.tell(tx, &keepers, &notice).await
}
