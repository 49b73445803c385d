//! The Office looks at what was handed in: publishes it, asks for changes or declines, with reasons.

use guard::{Authorized, Ctx, may};
use kernel::{Error, Message, Result, Violations, input};
use serde_json::json;
use store::Tx;
use web::Form;

use super::{
    about, incomplete, index, put_facets, record, said_in_files, take_turn, to_the_second,
    write::gate,
};
use crate::{
    model::{Item, Outcome, Stage, State, Version},
    policy::{Decide, Work, not_now},
    store as rows,
};

/// What a review came to, checked.
#[derive(Debug)]
pub struct Verdict {
    outcome: Outcome,
    reason: String,
    revision: i64,
}

impl Verdict {
    /// Reads and checks the form of a review: whoever does not publish says why.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let outcome: Option<Outcome> = wrong.choice("outcome", form.get("outcome"));
        let why = outcome.is_some_and(|o| o != Outcome::Published);
        let reason = wrong.text("reason", form.get("reason"), input::PARAGRAPH, why);
        if form.get("revision").parse::<i64>().is_err() {
            wrong.push("", Message::new("library-changed-meanwhile"));
        }
        wrong.check()?;
        Ok(Self {
            outcome: outcome.ok_or(Error::NotFound)?,
            reason,
            revision: form.get("revision").parse().unwrap_or(0),
        })
    }
}

/// Decides on the version that was handed in, as the reviewer read it.
///
/// # Errors
/// A refusal where it was taken back or changed meanwhile; where it would be published under the name of an organisation whose
/// assessment does not allow that.
pub async fn decide(ctx: &Ctx, work: Authorized<Decide>, verdict: Verdict) -> Result<()> {
    let id = work.id;
    // Reading the files takes its time, during which nobody else should wait.
    let said = if verdict.outcome == Outcome::Published {
        let v = rows::pending(&mut ctx.db(), id).await?;
        said_in_files(ctx, v.id).await?
    } else {
        Vec::new()
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let mut item = rows::item(tx, id).await?;
            if !may::<Decide>(&ctx.viewer, &Work(item.clone())) {
                return Err(not_now());
            }
            let mut v = rows::pending(tx, id).await?;
            v.revision = verdict.revision;
            if verdict.outcome == Outcome::Published {
                incomplete(tx, &v).await?.check()?;
                gate(tx, &ctx, &item).await?;
                publish(tx, &ctx, &mut item, &mut v).await?;
                let words = rows::words(tx, v.id).await?;
                put_facets(tx, &item, &v, &words).await?;
                index(tx, &item, &v, &words, &said).await?;
            } else {
                v.state = Stage::Draft;
                if !rows::put_version(tx, &v).await? {
                    return Err(Error::refused("library-changed-meanwhile"));
                }
            }
            let account = ctx.viewer.account.map(|a| a.to_string());
            let account = account.unwrap_or_default();
            let review = (verdict.outcome, verdict.reason.as_str());
            let by = (account.as_str(), ctx.now());
            rows::add_review(tx, ctx.new_id(), item.id, v.n, review, by).await?;
            let detail = json!({ "version": v.n, "outcome": verdict.outcome });
            record(tx, &ctx, "library.review", &item, detail).await?;
            let told = about(&item, v.n, Some(verdict.outcome.code()), ctx.now());
            ctx.emit(tx, "library_reviewed", &told).await?;
            if verdict.outcome == Outcome::Published {
                ctx.emit(tx, "library_published", &told).await?;
            }
            Ok(())
        })
    })
    .await
}

/// The version stands from now on; the ones before stay.
async fn publish(tx: &mut Tx, ctx: &Ctx, item: &mut Item, v: &mut Version) -> Result<()> {
    let now = ctx.now();
    v.state = Stage::Published;
    v.published = Some(now);
    if !rows::put_version(tx, v).await? {
        return Err(Error::refused("library-changed-meanwhile"));
    }
    item.state = State::Published;
    item.newest = v.n;
    item.published = Some(now);
    item.changed = to_the_second(now);
    rows::put_item(tx, item).await
}
