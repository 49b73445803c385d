//! A published update is corrected, put away or withdrawn: what everybody read stays known to have been there.

use guard::{Authorized, Ctx};
use kernel::{Error, Id, Message, Result, Timestamp, Violations, args, input};
use serde_json::json;
use web::Form;

use crate::{
    commands::{about, enter, index, unindex, write::closes},
    model::{Correction, State, Update, body},
    policy::{Archive, Correct, Withdraw},
};

/// A correction as it was typed, checked.
#[derive(Clone, Debug)]
pub struct Corrected {
    title: String,
    summary: String,
    body: String,
    closes: Option<Timestamp>,
    note: String,
    version: i64,
}

impl Corrected {
    /// Reads and checks the form. A last day that is over may stay as it was.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(ctx: &Ctx, u: &Update, form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let title = wrong.line("title", form.get("title"), input::LINE, true);
        let summary = wrong.text("summary", form.get("summary"), 1_000, true);
        let body = body(&mut wrong, "body", form.get("body"));
        let day = form.get("closes").trim();
        let same = u.closes.is_some_and(|at| at.iso_date() == day);
        let closes = if same {
            u.closes
        } else {
            closes(&mut wrong, ctx, Some(u.kind), day)
        };
        let note = wrong.text("note", form.get("note"), 1_000, true);
        let words = (title.as_str(), summary.as_str(), body.as_str());
        let before = (u.title.as_str(), u.summary.as_str(), u.body.as_str());
        if wrong.0.is_empty() && words == before && closes == u.closes {
            wrong.push("", Message::new("updates-nothing-changed"));
        }
        wrong.check()?;
        Ok(Self {
            title,
            summary,
            body,
            closes,
            note,
            version: form.get("version").parse().unwrap_or(0),
        })
    }
}

/// Corrects a published update: a note with its date stands there for everybody, and the words of before for the Office.
/// Versions in other languages are older than the original from then on.
///
/// # Errors
/// A refusal where somebody else changed it since it was read.
pub async fn correct(ctx: &Ctx, permit: Authorized<Correct>, new: Corrected) -> Result<()> {
    let u = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("updates").await?;
            let now = ctx.now();
            let changed = tx
                .run(
                    "UPDATE updates SET worded = CASE WHEN title <> $2 OR summary <> $3 OR body <> $4 THEN $6 ELSE worded END, \
                     title = $2, summary = $3, body = $4, closes = $5, corrected = $6, version = version + 1 \
                     WHERE id = $1 AND version = $7 AND state = 'published'",
                    args![u.id, new.title, new.summary, new.body, new.closes, now, new.version],
                )
                .await?;
            if changed != 1 {
                return Err(Error::refused("updates-changed-meanwhile"));
            }
            let id: Id<Correction> = ctx.new_id();
            let by = ctx.viewer.account.map(|a| a.to_string()).unwrap_or_default();
            tx.run(
                "INSERT INTO update_corrections (id, update_id, at, note, title, summary, body, closes, by_account) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                args![id, u.id, now, new.note, u.title, u.summary, u.body, u.closes, by],
            )
            .await?;
            let shown = Update {
                title: new.title,
                summary: new.summary,
                body: new.body,
                ..u.clone()
            };
            index(tx, &shown).await?;
            ctx.record(tx, "update.correct", &u.object(), "", json!({})).await?;
            ctx.emit(tx, "update_corrected", &about(u.id, Some(now))).await
        })
    })
    .await
}

/// Puts an update away: it is still read, and no longer current.
///
/// # Errors
/// A refusal where somebody else was quicker.
pub async fn archive(ctx: &Ctx, permit: Authorized<Archive>) -> Result<()> {
    let u = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            enter(tx, &u, State::Archived).await?;
            ctx.record(tx, "update.archive", &u.object(), "", json!({}))
                .await
        })
    })
    .await
}

/// Takes the words of an update back, with a reason that stands in their place for whoever it was for.
///
/// # Errors
/// What is wrong with the reason, or a refusal where somebody else was quicker.
pub async fn withdraw(ctx: &Ctx, permit: Authorized<Withdraw>, form: &Form) -> Result<()> {
    let u = permit.into_inner();
    let mut wrong = Violations::new();
    let reason = wrong.text("reason", form.get("reason"), 1_000, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("updates").await?;
            enter(tx, &u, State::Withdrawn).await?;
            let sql = "UPDATE updates SET withdrawn = $2, reason = $3 WHERE id = $1";
            tx.run(sql, args![u.id, ctx.now(), reason]).await?;
            unindex(tx, u.id).await?;
            ctx.record(tx, "update.withdraw", &u.object(), "", json!({}))
                .await?;
            ctx.emit(tx, "update_withdrawn", &about(u.id, None)).await
        })
    })
    .await
}
