//! Topics are closed, split, merged and moved, each with a trace; posts keep their numbers, so that every link goes on.

use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, args, input};
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use super::{find_post, find_topic, index, standing, turn};
use crate::{
    model::{Space, SpaceId, Thread, Topic, TopicId, TopicState, What},
    policy::{Arrange, Moderate, Solve},
    store as rows,
};

/// Closes a topic, or opens it again.
///
/// # Errors
/// A refusal where it went into another meanwhile.
pub async fn arrange(ctx: &Ctx, permit: Authorized<Arrange>, open: bool) -> Result<()> {
    let id = permit.into_inner().topic.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            if standing(tx, &ctx, id).await?.topic.state == TopicState::Waiting {
                // In an archived space as elsewhere: what waits is let in or declined, and not opened past that.
                return Err(Error::refused("error-not-in-this-state"));
            }
            let state = if open {
                TopicState::Open
            } else {
                TopicState::Closed
            };
            rows::set_state(tx, id, state).await?;
            note(
                tx,
                &ctx,
                "forum_topic.set_state",
                id,
                json!({ "state": state }),
            )
            .await
        })
    })
    .await
}

async fn note(
    tx: &mut Tx,
    ctx: &Ctx,
    action: &'static str,
    id: TopicId,
    detail: serde_json::Value,
) -> Result<()> {
    ctx.record(tx, action, &format!("forum_topic:{id}"), "", detail)
        .await
}

async fn trace(
    tx: &mut Tx,
    ctx: &Ctx,
    topic: TopicId,
    what: What,
    other: &str,
    reason: &str,
) -> Result<()> {
    let id = ctx.new_id::<What>().to_string();
    rows::trace(tx, id, topic, other, what, ctx.now(), reason).await
}

/// Marks the post that answers a topic, or takes the mark off where it is that one already.
///
/// # Errors
/// [`Error::NotFound`] where it is no post of the topic.
pub async fn solve(ctx: &Ctx, permit: Authorized<Solve>, number: i64) -> Result<()> {
    let topic = permit.into_inner().topic;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let post = rows::by_number(tx, number).await?;
            if post.topic != topic.id || post.state != crate::model::PostState::Shown {
                return Err(Error::NotFound);
            }
            let id = post.id.to_string();
            let sql = "UPDATE fora_topics SET answer = CASE WHEN answer = $2 THEN '' ELSE $2 END, version = version + 1 WHERE id = $1";
            tx.run(sql, args![topic.id, id]).await?;
            note(tx, &ctx, "forum_topic.solve", topic.id, json!({ "post": id })).await
        })
    })
    .await
}

fn reason(form: &Form, wrong: &mut Violations) -> String {
    wrong.text("reason", form.get("reason"), input::PARAGRAPH, true)
}

/// Posts of a topic change the topic in which they stand.
async fn carry(tx: &mut Tx, from: TopicId, to: TopicId, first: i64) -> Result<()> {
    let sql = "UPDATE fora_posts SET topic = $2 WHERE topic = $1 AND place >= $3";
    tx.run(sql, args![from, to, first]).await?;
    Ok(())
}

/// Makes all that is shown of a topic from a place on findable anew, under its title and for its readers.
async fn index_anew(tx: &mut Tx, ctx: &Ctx, topic: &Topic, first: i64) -> Result<()> {
    let mut after = first - 1;
    loop {
        let (posts, _, more) = rows::posts(tx, topic.id, rows::Cut::After(after)).await?;
        for post in &posts {
            after = post.place;
            if post.state == crate::model::PostState::Shown {
                index(tx, ctx, topic, post).await?;
            }
        }
        if !more {
            return Ok(());
        }
    }
}

/// Posts from one on become a topic of their own; gives it.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal where nothing would be left.
pub async fn split(ctx: &Ctx, permit: Authorized<Moderate>, form: &Form) -> Result<TopicId> {
    let said = permit.into_inner();
    let mut wrong = Violations::new();
    let title = wrong.line("title", form.get("title"), input::LINE, true);
    let reason = reason(form, &mut wrong);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let post = rows::post(tx, said.post.id).await?;
            let old = standing(tx, &ctx, post.topic).await?.topic;
            let before = "SELECT COUNT(*) FROM fora_posts WHERE topic = $1 AND place < $2 AND state IN ('shown', 'removed', 'withdrawn')";
            if tx.number(before, args![old.id, post.place]).await? == 0 {
                return Err(Error::refused("fora-nothing-left"));
            }
            let new = Topic {
                id: ctx.new_id(),
                account: post.account,
                title,
                language: post.language,
                state: TopicState::Open,
                created: post.created,
                answer: String::new(),
                version: 1,
                ..old.clone()
            };
            rows::put_topic(tx, &new).await?;
            carry(tx, old.id, new.id, post.place).await?;
            // Whoever had read them has read them here.
            let sql = "INSERT INTO fora_reading (account, topic, place, watch) SELECT account, $2, place, watch FROM fora_reading \
                       WHERE topic = $1 AND place >= 0";
            tx.run(sql, args![old.id, new.id]).await?;
            let sql = "UPDATE fora_topics SET answer = '' WHERE id = $1 AND answer IN (SELECT id FROM fora_posts WHERE topic = $2)";
            tx.run(sql, args![old.id, new.id]).await?;
            rows::recount(tx, old.id).await?;
            rows::recount(tx, new.id).await?;
            trace(tx, &ctx, old.id, What::SplitTo, &new.id.to_string(), &reason).await?;
            trace(tx, &ctx, new.id, What::SplitFrom, &old.id.to_string(), &reason).await?;
            index_anew(tx, &ctx, &new, post.place).await?;
            note(tx, &ctx, "forum_topic.split", old.id, json!({ "new": new.id })).await?;
            Ok(new.id)
        })
    })
    .await
}

/// The topic that a form names by its address or by the number of one of its posts.
async fn named(ctx: &Ctx, typed: &str) -> Result<Thread> {
    let last = typed.trim().trim_end_matches('/').rsplit('/').next();
    let last = last.unwrap_or_default().split(['?', '#']).next();
    let last = last.unwrap_or_default();
    if let Ok(number) = last.parse::<i64>() {
        return Ok(find_post(ctx, number).await?.thread);
    }
    let id: TopicId = last.parse().map_err(|_| Error::NotFound)?;
    find_topic(ctx, id).await
}

fn no_such(field: &'static str) -> Error {
    Error::Rejected(Violations::one(field, Message::new("fora-no-such")))
}

/// A topic goes into another of the same space: posts stand in the order in which they were written, and its address leads on.
///
/// # Errors
/// [`Error::Rejected`] with what is missing or wrong.
pub async fn merge(ctx: &Ctx, permit: Authorized<Arrange>, form: &Form) -> Result<TopicId> {
    let thread = permit.into_inner();
    let mut wrong = Violations::new();
    let reason = reason(form, &mut wrong);
    wrong.check()?;
    let other = match named(ctx, form.get("other")).await {
        Ok(other) => other.topic,
        Err(Error::NotFound) => return Err(no_such("other")),
        Err(e) => return Err(e),
    };
    // Elsewhere others read, and organisations stand otherwise: first it is moved.
    if other.space != thread.space.id || other.id == thread.topic.id {
        return Err(no_such("other"));
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let old = standing(tx, &ctx, thread.topic.id).await?.topic;
            let new = standing(tx, &ctx, other.id).await?.topic;
            // Either may have moved meanwhile.
            if old.space != new.space
                || old.state == TopicState::Waiting || new.state == TopicState::Waiting {
                return Err(no_such("other"));
            }
            let sql = "SELECT COUNT(*) FROM fora_polls WHERE topic = $1 AND result = ''";
            if tx.number(sql, args![old.id]).await? > 0 {
                return Err(Error::refused("fora-poll-open"));
            }
            let sql = "SELECT COALESCE(MIN(place), 0) FROM fora_posts WHERE topic = $1";
            let first = tx.number(sql, args![old.id]).await?;
            rows::read_anew(tx, old.id, new.id, first).await?;
            rows::grow(tx, new.id, old.last_place, old.last_at).await?;
            carry(tx, old.id, new.id, 0).await?;
            let sql = "UPDATE fora_topics SET state = 'merged', leads_to = $2, posts = 0, last_place = 0, answer = '', version = version + 1 \
                       WHERE id = $1";
            tx.run(sql, args![old.id, new.id.to_string()]).await?;
            // What led to the old one leads on in one step.
            let sql = "UPDATE fora_topics SET leads_to = $2 WHERE leads_to = $1";
            tx.run(sql, args![old.id.to_string(), new.id.to_string()]).await?;
            rows::recount(tx, new.id).await?;
            trace(tx, &ctx, old.id, What::MergedInto, &new.id.to_string(), &reason).await?;
            trace(tx, &ctx, new.id, What::MergedFrom, &old.id.to_string(), &reason).await?;
            index_anew(tx, &ctx, &new, first).await?;
            note(tx, &ctx, "forum_topic.merge", old.id, json!({ "into": new.id })).await?;
            Ok(new.id)
        })
    })
    .await
}

/// A topic moves to another space that no more people read. Whoever stood unlisted where it was stands so where it is.
///
/// # Errors
/// [`Error::Rejected`] with what is missing, or where more would read it.
pub async fn move_to(ctx: &Ctx, permit: Authorized<Arrange>, form: &Form) -> Result<()> {
    let thread = permit.into_inner();
    let mut wrong = Violations::new();
    let reason = reason(form, &mut wrong);
    let to: Option<SpaceId> = form.get("space").parse().ok();
    if to.is_none() {
        wrong.push("space", Message::new("error-choose"));
    }
    wrong.check()?;
    let to = to.ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let Thread { space: from, topic: old } = standing(tx, &ctx, thread.topic.id).await?;
            let new = rows::space(tx, &ctx.viewer, to).await?;
            if !may_move(&from, &new) {
                let message = Message::new("fora-move-wider");
                return Err(Error::Rejected(Violations::one("space", message)));
            }
            let sql = "SELECT DISTINCT p.organisation FROM fora_posts p JOIN presences v ON v.engagement = $2 \
                       AND v.organisation = p.organisation AND v.presence = 'unlisted' WHERE p.topic = $1";
            let unlisted: Vec<(parties::OrganisationId,)> =
                tx.all(sql, args![old.id, from.id]).await?;
            for (organisation,) in unlisted {
                let engagement = new.id.to_string();
                engagement::take_part(tx, &engagement, organisation, true, ctx.now()).await?;
            }
            let sql = "UPDATE fora_topics SET space = $2, version = version + 1 WHERE id = $1";
            tx.run(sql, args![old.id, new.id]).await?;
            // Where it came from is told to whoever reads that space.
            trace(tx, &ctx, old.id, What::Moved, &from.id.to_string(), &reason).await?;
            let moved = Topic { space: new.id, ..old.clone() };
            index_anew(tx, &ctx, &moved, 1).await?;
            let detail = json!({ "from": from.id, "to": new.id });
            note(tx, &ctx, "forum_topic.move", old.id, detail).await
        })
    })
    .await
}

/// Whether a topic may move from one space to another: no more people read it there, and nobody who was not meant to.
#[must_use]
pub fn may_move(from: &Space, to: &Space) -> bool {
    let (a, b) = (from.kind.circle(), to.kind.circle());
    from.id != to.id && !to.archived && (a < b || (a == b && a < 2))
}
