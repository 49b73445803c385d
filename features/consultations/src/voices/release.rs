//! What voices said is published: once a day, together with what others said, in an order that chance made; and all of it
//! when the consultation closes, with which the key goes that told whose voice is whose.

use std::{collections::BTreeSet, sync::Arc};

use ::store::Tx;
use contracts::AboutConsultation;
use guard::Ctx;
use kernel::{Error, Result, Timestamp, args, day};
use serde_json::json;
use web::Site;

use super::{Words, nobody, record, store as rows};
use crate::{
    commands::index_contribution,
    model::{Consultation, ConsultationId, Kind, receipt},
    statements, store as kept,
};

/// What is queued for each day of an open consultation.
pub const DUE: &str = "voices_due";
/// Voices that are published together at least, before a consultation closes.
const FEWEST: usize = 5;

/// Plans the first release of a consultation, where none is planned.
pub async fn begin(tx: &mut Tx, ctx: &Ctx, id: ConsultationId) -> Result<()> {
    let today = ctx.now().midnight();
    let sql = "UPDATE consultations SET released = $2 WHERE id = $1 AND released = 0";
    if tx.run(sql, args![id, today]).await? == 1 {
        plan(tx, ctx, id, today).await?;
    }
    Ok(())
}

/// Queues the release of the day after.
async fn plan(tx: &mut Tx, ctx: &Ctx, id: ConsultationId, today: Timestamp) -> Result<()> {
    let body = AboutConsultation::whole(id);
    ctx.later(tx, DUE, &body, today.plus(day(1))).await
}

/// Publishes what is due, and plans the next day while the consultation is open.
///
/// # Errors
/// A database error.
pub async fn due(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutConsultation = serde_json::from_str(&body).map_err(Error::internal)?;
    let id: ConsultationId = about.consultation.parse().map_err(Error::internal)?;
    let ctx = Ctx::house(&site.app);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("consultations").await?;
            let c = kept::consultation(tx, &ctx.viewer, id, None).await?;
            let today = ctx.now().midnight();
            // Told twice, it is done once.
            let sql = "UPDATE consultations SET released = $2 WHERE id = $1 AND released < $2 AND phase = 'open'";
            if tx.run(sql, args![id, today]).await? == 0 {
                return Ok(());
            }
            publish(tx, &ctx, &c, FEWEST).await?;
            plan(tx, &ctx, id, today).await
        })
    })
    .await
}

/// Publishes what waits, where at least so many voices wait: for the demonstration, which has no days to pass.
///
/// # Errors
/// A database error.
pub async fn release(ctx: &Ctx, id: ConsultationId, fewest: usize) -> Result<()> {
    nobody(ctx)
        .write(move |tx, ctx| {
            Box::pin(async move {
                tx.lock("consultations").await?;
                let c = kept::consultation(tx, &ctx.viewer, id, None).await?;
                publish(tx, &ctx, &c, fewest).await
            })
        })
        .await
}

/// Publishes what waits, unless fewer voices wait than are published together. Identifiers are drawn by chance, so that
/// their order, in which the rows are written, says nothing of who spoke first.
async fn publish(tx: &mut Tx, ctx: &Ctx, c: &Consultation, fewest: usize) -> Result<()> {
    let waiting = rows::waiting(tx, c.id).await?;
    let sent = waiting.iter().filter(|w| w.state == "waiting");
    let voices: BTreeSet<&str> = sent.clone().map(|w| w.voice.as_str()).collect();
    if voices.len() < fewest || waiting.is_empty() {
        return Ok(());
    }
    let number = sent.count();
    let names = rows::voices(tx, c.id).await?;
    for w in &waiting {
        let name = names.iter().find(|v| v.id == w.voice);
        let name = name.map(|v| v.name.as_str()).unwrap_or_default();
        one(tx, ctx, c, w, name).await?;
    }
    if number == 0 {
        return Ok(());
    }
    // The one entry for all: somebody spoke, on one of the days before.
    let object = format!("consultation:{}", c.id);
    ctx.record(
        tx,
        "consultation.release",
        &object,
        "",
        json!({ "n": number }),
    )
    .await
}

/// One of them becomes a contribution.
async fn one(tx: &mut Tx, ctx: &Ctx, c: &Consultation, w: &Words, name: &str) -> Result<()> {
    // The day is all that is stored of when a voice was published.
    let created = ctx.now().midnight();
    let state = match (w.state.as_str(), w.kind) {
        ("withdrawn", _) => "withdrawn",
        (_, Kind::Statement) => "held",
        _ => "sent",
    };
    tx.run("DELETE FROM voice_words WHERE id = $1", args![w.id])
        .await?;
    tx.run(
        "INSERT INTO contributions (id, consultation, account, organisation, pseudonym, voice, target, kind, language, body, wording, \
         state, created, receipt, theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested) \
         VALUES ($1, $2, NULL, NULL, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '', '', '', '', FALSE, 1, '', '', FALSE)",
        args![
            w.id,
            c.id,
            name,
            w.voice,
            w.target,
            w.kind,
            w.language,
            w.body,
            w.wording,
            state,
            created,
            receipt(w.id, created, &w.body, &w.wording)
        ],
    )
    .await?;
    match state {
        "sent" => {
            kept::tally(tx, c.id, &w.target, 1).await?;
            kept::tally(tx, c.id, "sent", 1).await?;
            let k = kept::contribution(tx, w.id).await?;
            index_contribution(tx, c, &k).await
        }
        "held" => {
            let contribution = w.id.to_string();
            let text = (w.language, w.body.as_str());
            statements::put_waiting(tx, ctx, c.id, &contribution, text, created).await
        }
        _ => Ok(()),
    }
}

/// What closing does: everything that waits is published, drafts go, and the key is destroyed with the tags it made. The
/// voices are written anew in an order that chance made, since the old one was that in which they first spoke.
pub async fn close(tx: &mut Tx, ctx: &Ctx, c: &Consultation) -> Result<()> {
    let voices = rows::voices(tx, c.id).await?;
    if !c.pseudonyms && voices.is_empty() {
        return Ok(());
    }
    // Whoever closes a consultation has said none of it.
    let ctx = &nobody(ctx);
    publish(tx, ctx, c, 0).await?;
    for sql in [
        "DELETE FROM voice_words WHERE voice IN (SELECT id FROM voices WHERE consultation = $1)",
        "DELETE FROM voices WHERE consultation = $1",
    ] {
        tx.run(sql, args![c.id]).await?;
    }
    // Who only kept drafts has nothing to come back to.
    for voice in voices.iter().filter(|v| !v.code.is_empty()) {
        rows::put(tx, voice, "").await?;
    }
    ctx.shred(tx, &record(c.id)).await?;
    let object = format!("consultation:{}", c.id);
    ctx.record(tx, "consultation.unlink", &object, "", json!({}))
        .await
}
