//! What readers report and the Office decides: first posts let in or declined, posts taken away or redacted, their writers
//! warned or silenced for a while. Whatever goes against somebody has a reason, and can be appealed.

use guard::{AccountId, Authorized, Ctx, Notice, Reader};
use kernel::{Error, Message, Result, Timestamp, Violations, args, day, input};
use serde_json::json;
use store::Tx;
use web::Form;

use super::{appear, files, index, measures, standing, turn, write};
use crate::{
    model::{MeasureKind, Post, PostId, PostState, Why},
    policy::{Moderate, Report},
    store as rows,
};

/// Longest silence.
const SILENCE: i64 = 90;

/// What moderation came to, for the words of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Decided {
    /// Something was done.
    Done,
    /// Nothing was pressed that there is.
    Nothing,
}

/// A reader reports a post.
///
/// # Errors
/// [`Error::Rejected`] with what is missing.
pub async fn report(ctx: &Ctx, permit: Authorized<Report>, form: &Form) -> Result<()> {
    let said = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut wrong = Violations::new();
    let why: Option<Why> = wrong.choice("why", form.get("why"));
    let words = wrong.text("words", form.get("words"), input::PARAGRAPH, false);
    wrong.check()?;
    let why = why.ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let report = rows::Reported {
                id: ctx.new_id::<rows::Reported>().to_string(),
                post: said.post.id,
                account,
                why,
                words: measures::seal(&ctx, &words)?,
                at: ctx.now(),
                outcome: String::new(),
            };
            if !rows::put_report(tx, &report).await? {
                return Ok(());
            }
            // Who reported stands in no log: the writer's organisation reads its own.
            let object = format!("forum_post:{}", said.post.id);
            Ctx::house(&ctx.app)
                .record(tx, "forum_post.report", &object, "", json!({}))
                .await?;
            let role = guard::Role::EngagementOfficer;
            let readers = guard::holders(tx, role, ctx.now()).await?;
            ctx.tell(tx, &readers, &Notice::new("forum-desk", "/fora/desk"))
                .await
        })
    })
    .await
}

/// What an officer typed, checked.
struct Asked {
    what: &'static str,
    reason: String,
    body: String,
    until: Option<Timestamp>,
}

fn asked(ctx: &Ctx, form: &Form) -> Result<Option<Asked>> {
    const ALL: [&str; 9] = [
        "let_in",
        "decline",
        "remove",
        "restore",
        "redact",
        "warn",
        "silence",
        "recommend",
        "dismiss",
    ];
    let Some(what) = ALL.into_iter().find(|w| *w == form.get("do")) else {
        return Ok(None);
    };
    let mut wrong = Violations::new();
    let against = ["decline", "remove", "redact", "warn", "silence"].contains(&what);
    let reason = wrong.text("reason", form.get("reason"), input::PARAGRAPH, against);
    let body = wrong.layout("body", form.get("body"), input::LONG, what == "redact");
    let mut until = None;
    if what == "silence" {
        let days: i64 = form.get("days").trim().parse().unwrap_or(0);
        if (1..=SILENCE).contains(&days) {
            until = Some(ctx.now().plus(day(days)));
        } else {
            wrong.push(
                "days",
                Message::new("fora-silence-days").with("most", SILENCE),
            );
        }
    }
    wrong.check()?;
    Ok(Some(Asked {
        what,
        reason,
        body,
        until,
    }))
}

/// Does what an officer pressed beside a post.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal where the post does not stand so any more.
pub async fn moderate(ctx: &Ctx, permit: Authorized<Moderate>, form: &Form) -> Result<Decided> {
    let said = permit.into_inner();
    let Some(asked) = asked(ctx, form)? else {
        return Ok(Decided::Nothing);
    };
    let version: i64 = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let post = rows::post(tx, said.post.id).await?;
            if post.version != version {
                return Err(Error::refused("fora-changed-meanwhile"));
            }
            act(tx, &ctx, &post, &asked).await?;
            let object = format!("forum_post:{}", post.id);
            let action = match asked.what {
                "let_in" => "forum_post.let_in",
                "decline" => "forum_post.decline",
                "remove" => "forum_post.remove",
                "restore" => "forum_post.restore",
                "redact" => "forum_post.redact",
                "warn" => "forum_post.warn",
                "silence" => "forum_post.silence",
                "recommend" => "forum_post.recommend",
                _ => "forum_post.dismiss",
            };
            let about = post.organisation_stands.map(|o| o.to_string());
            ctx.record(tx, action, &object, &about.unwrap_or_default(), json!({}))
                .await?;
            Ok(Decided::Done)
        })
    })
    .await
}

async fn act(tx: &mut Tx, ctx: &Ctx, post: &Post, asked: &Asked) -> Result<()> {
    let not_so = || Error::refused("error-not-in-this-state");
    let is = |state: PostState| post.state == state;
    match asked.what {
        "let_in" if is(PostState::Held) => let_in_all(tx, ctx, post).await,
        "decline" if is(PostState::Held) => {
            let sql = "UPDATE fora_posts SET state = 'declined', due = NULL, version = version + 1 WHERE id = $1";
            tx.run(sql, args![post.id]).await?;
            measures::make(tx, ctx, MeasureKind::Decline, post, &asked.reason, None).await
        }
        "remove" if is(PostState::Shown) => {
            set_state(tx, post, "removed").await?;
            measures::make(tx, ctx, MeasureKind::Removal, post, &asked.reason, None).await?;
            settle(tx, ctx, post.id, "acted").await
        }
        "restore" if is(PostState::Removed) => restore(tx, ctx, post).await,
        "redact" if is(PostState::Shown) => redact(tx, ctx, post, asked).await,
        "warn" if !is(PostState::Held) => {
            measures::make(tx, ctx, MeasureKind::Warning, post, &asked.reason, None).await?;
            settle(tx, ctx, post.id, "acted").await
        }
        "silence" if !is(PostState::Held) => {
            let until = asked.until;
            measures::make(tx, ctx, MeasureKind::Silence, post, &asked.reason, until).await?;
            settle(tx, ctx, post.id, "acted").await
        }
        "recommend" if is(PostState::Shown) => {
            let sql = "UPDATE fora_posts SET recommended = NOT recommended, version = version + 1 WHERE id = $1";
            tx.run(sql, args![post.id]).await?;
            Ok(())
        }
        "dismiss" => settle(tx, ctx, post.id, "dismissed").await,
        _ => Err(not_so()),
    }
}

async fn set_state(tx: &mut Tx, post: &Post, state: &'static str) -> Result<()> {
    let sql = "UPDATE fora_posts SET state = $2, version = version + 1 WHERE id = $1";
    tx.run(sql, args![post.id, state]).await?;
    if state == "removed" {
        let sql = "UPDATE fora_topics SET answer = '' WHERE answer = $1";
        tx.run(sql, args![post.id.to_string()]).await?;
        tx.unindex(&format!("forum_post:{}", post.id)).await?;
    }
    rows::recount(tx, post.topic).await
}

/// A post that was taken away stands again; what was decided on it is taken back.
pub(super) async fn restore(tx: &mut Tx, ctx: &Ctx, post: &Post) -> Result<()> {
    set_state(tx, post, "shown").await?;
    let sql = "UPDATE fora_measures SET lifted = TRUE, answered = COALESCE(answered, $2), version = version + 1 \
               WHERE post = $1 AND kind = 'removal' AND lifted = FALSE";
    tx.run(sql, args![post.id, ctx.now()]).await?;
    let topic = rows::topic(tx, post.topic).await?;
    index(tx, ctx, &topic, post).await
}

/// The Office takes something out of a post: other words stand in their place, a trace says so with the reason, and what was
/// taken out stands in no version any more, nor in a file.
async fn redact(tx: &mut Tx, ctx: &Ctx, post: &Post, asked: &Asked) -> Result<()> {
    let now = ctx.now();
    let before = rows::Before {
        version: post.version,
        language: post.language,
        body: String::new(),
        at: now,
        redaction: true,
        reason: asked.reason.clone(),
    };
    rows::put_before(tx, post.id, &before).await?;
    rows::forget_before(tx, post.id).await?;
    files::destroy_all(tx, ctx, post.id).await?;
    let sql = "UPDATE fora_posts SET body = $2, redacted = TRUE, edited = $3, version = version + 1 WHERE id = $1";
    tx.run(sql, args![post.id, asked.body, now]).await?;
    let topic = standing(tx, ctx, post.topic).await?.topic;
    let new = Post {
        body: asked.body.clone(),
        ..post.clone()
    };
    index(tx, ctx, &topic, &new).await?;
    if let Some(account) = post.account {
        tell(tx, ctx, account, &post.href()).await?;
    }
    settle(tx, ctx, post.id, "acted").await
}

/// Closes the reports on a post and tells those who made them.
pub(super) async fn settle(
    tx: &mut Tx,
    ctx: &Ctx,
    post: PostId,
    outcome: &'static str,
) -> Result<()> {
    for account in rows::close_reports(tx, post, outcome, ctx.now()).await? {
        tell(tx, ctx, account, "/fora/mine").await?;
    }
    Ok(())
}

pub(super) async fn tell(tx: &mut Tx, ctx: &Ctx, account: AccountId, path: &str) -> Result<()> {
    let reader = Reader::of(tx, account).await?;
    let notice = Notice::new("forum-decided", path);
    ctx.tell(tx, &reader, &notice).await
}

/// Lets a first post in, and with it what else waits of its organisation: what is looked at is who speaks.
pub(super) async fn let_in_all(tx: &mut Tx, ctx: &Ctx, post: &Post) -> Result<()> {
    let mut all = vec![post.id];
    if let Some(organisation) = post.organisation_stands {
        for id in rows::held_of(tx, organisation).await? {
            if !all.contains(&id) {
                all.push(id);
            }
        }
    }
    for id in all {
        let one = rows::post(tx, id).await?;
        // What was declined stays so: that was a decision and no silence.
        let asked = id == post.id;
        if one.state == PostState::Held || asked {
            let_in(tx, ctx, &one).await?;
        }
    }
    Ok(())
}

async fn let_in(tx: &mut Tx, ctx: &Ctx, post: &Post) -> Result<()> {
    let sql = "UPDATE fora_posts SET state = 'shown', unlisted = FALSE, due = NULL, version = version + 1 \
               WHERE id = $1 AND state IN ('held', 'declined')";
    if tx.run(sql, args![post.id]).await? != 1 {
        return Ok(());
    }
    // A post stands behind all that was written meanwhile: whoever read to the end has it unread.
    let place = rows::next_place(tx).await?;
    let sql = "UPDATE fora_posts SET place = $2 WHERE id = $1";
    tx.run(sql, args![post.id, place]).await?;
    let topic = rows::topic(tx, post.topic).await?;
    let space = rows::space(tx, &ctx.viewer, topic.space).await?;
    let new = Post {
        place,
        state: PostState::Shown,
        ..post.clone()
    };
    appear(tx, ctx, &space, &topic, &new).await?;
    if let Some(account) = post.account {
        tell(tx, ctx, account, &post.href()).await?;
    }
    Ok(())
}

/// Lets in what waited for its days without a decision; does nothing where there was one.
///
/// # Errors
/// A database error.
pub async fn let_in_when_due(ctx: &Ctx, id: PostId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let post = rows::post(tx, id).await?;
            let due = post.due.is_some_and(|due| due < ctx.now());
            if post.state != PostState::Held || !due {
                return Ok(());
            }
            let_in_all(tx, &ctx, &post).await?;
            let object = format!("forum_post:{id}");
            let about = post.organisation_stands.map(|o| o.to_string());
            let detail = json!({ "by": "time" });
            ctx.record(
                tx,
                "forum_post.let_in",
                &object,
                &about.unwrap_or_default(),
                detail,
            )
            .await
        })
    })
    .await
}

/// Erases what waits of an organisation with its record.
pub(crate) async fn erase_held(tx: &mut Tx, ctx: &Ctx, organisation: &str) -> Result<()> {
    let organisation = organisation.parse().map_err(Error::internal)?;
    write::forget_held(tx, ctx, organisation).await.map(|_| ())
}
