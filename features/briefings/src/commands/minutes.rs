//! What came of a briefing: minutes, and commitments with who owes them until when.

use contracts::{AboutBriefing, AboutCommitment};
use engagement::{Commitment, CommitmentId, CommitmentState};
use guard::{Authorized, Ctx, Notice, Role};
use kernel::{Error, Language, Message, Result, Violations, input};
use serde_json::json;
use store::Tx;
use web::Form;

use super::{index, index_commitment, places, record};
use crate::{
    policy::{MovePromise, WriteMinutes},
    store as rows,
};

/// Characters of minutes in one language.
const MINUTES: usize = 30_000;
/// Characters of a commitment, and of who owes it.
const PROMISE: usize = 1_000;
const OWNER: usize = 200;

/// Publishes the minutes, or publishes them anew: in one language at least. All who were willing are told the first time.
///
/// # Errors
/// What is wrong with them, or a refusal while a question waits for its answer.
pub async fn publish_minutes(
    ctx: &Ctx,
    permit: Authorized<WriteMinutes>,
    form: &Form,
) -> Result<()> {
    let mut b = permit.into_inner();
    let mut wrong = Violations::new();
    let minutes = wrong.localized("minutes", &form.localized("minutes"), MINUTES, true);
    wrong.check()?;
    b.version = form.get("version").parse().unwrap_or(-1);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            let waiting = rows::unanswered(tx, b.id).await?;
            if waiting > 0 {
                let message = Message::new("briefings-unanswered").with("n", waiting);
                return Err(Error::Rejected(Violations::one("", message)));
            }
            let first = b.minutes_at.is_none();
            b.minutes = minutes;
            b.minutes_at = Some(ctx.now());
            rows::put(tx, &b).await?;
            engagement::reach(tx, &b.engagement(), "minutes", ctx.now()).await?;
            index(tx, &b).await?;
            record(tx, &ctx, "briefing.publish_minutes", &b, None, json!({})).await?;
            if !first {
                return Ok(());
            }
            let willing = panels::willing(tx, &b.engagement()).await?;
            let mut all: Vec<_> = willing.iter().map(|w| w.organisation).collect();
            all.extend(
                rows::questions(tx, b.id)
                    .await?
                    .iter()
                    .map(|q| q.organisation),
            );
            all.sort();
            all.dedup();
            places::news(tx, &ctx, &b, "minutes", &all).await
        })
    })
    .await
}

/// Writes down what was promised.
///
/// # Errors
/// Everything that is wrong with it.
pub async fn add_commitment(
    ctx: &Ctx,
    permit: Authorized<WriteMinutes>,
    form: &Form,
) -> Result<()> {
    let b = permit.into_inner();
    let mut wrong = Violations::new();
    let text = wrong.text("text", form.get("text"), PROMISE, true);
    let language: Option<Language> = wrong.choice("language", form.get("language"));
    let owner = wrong.line("owner", form.get("owner"), OWNER, true);
    let due = wrong.date("due", form.get("due"), true);
    wrong.check()?;
    let (Some(language), Some(due)) = (language, due) else {
        return Err(Error::NotFound);
    };
    let due = b.zone.end_of_date(&due.iso_date())?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let c = Commitment {
                id: ctx.new_id(),
                engagement: b.engagement(),
                href: b.href(),
                title: b.title.clone(),
                audience: b.audience.circle(),
                language,
                text,
                owner,
                due,
                state: CommitmentState::Open,
                note: String::new(),
                created: ctx.now(),
                changed: ctx.now(),
                version: 0,
            };
            engagement::add_commitment(tx, &c).await?;
            index_commitment(tx, &c).await?;
            let about = AboutCommitment {
                commitment: c.id.to_string(),
            };
            ctx.later(tx, "commitment_due", &about, c.due.plus(1))
                .await?;
            let detail = json!({ "commitment": c.id });
            record(tx, &ctx, "briefing.promise", &b, None, detail).await
        })
    })
    .await
}

/// Says what became of a commitment.
///
/// # Errors
/// What is wrong with it, or a refusal where somebody else was quicker.
pub async fn move_commitment(
    ctx: &Ctx,
    _: Authorized<MovePromise>,
    id: CommitmentId,
    form: &Form,
) -> Result<()> {
    let mut wrong = Violations::new();
    let state: Option<CommitmentState> = wrong.choice("state", form.get("state"));
    let note = wrong.text("note", form.get("note"), input::PARAGRAPH, true);
    wrong.check()?;
    let state = state.ok_or(Error::NotFound)?;
    let version: i64 = form.get("version").parse().unwrap_or(-1);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let c = engagement::commitment(tx, id).await?;
            let c = Commitment { version, ..c };
            engagement::move_commitment(tx, &c, state, &note, ctx.now()).await?;
            let now = engagement::commitment(tx, id).await?;
            index_commitment(tx, &now).await?;
            let object = format!("commitment:{id}");
            let detail = json!({ "state": state });
            ctx.record(tx, "commitment.move", &object, "", detail).await
        })
    })
    .await
}

/// The day of a commitment is over: where it is still open, the officers are told.
///
/// # Errors
/// A database error.
pub async fn commitment_due(tx: &mut Tx, ctx: &Ctx, id: CommitmentId) -> Result<()> {
    let c = engagement::commitment(tx, id).await?;
    if c.shown(ctx.now()) != "overdue" {
        return Ok(());
    }
    let readers = guard::holders(tx, Role::EngagementOfficer, ctx.now()).await?;
    let notice = Notice::new("briefings-office", "/commitments?state=overdue");
    ctx.tell(tx, &readers, &notice).await?;
    let about = AboutBriefing::whole(c.engagement);
    ctx.emit(tx, "commitment_overdue", &about).await
}
