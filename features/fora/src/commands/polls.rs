//! Polls: one vote for each organisation, a result that is said once, in numbers that tell of nobody.

use std::collections::BTreeMap;

use engagement::{Group, together};
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, day, input};
use parties::OrganisationId;
use serde_json::json;
use web::Form;

use super::{POLL_DUE, standing, turn, write::speakers};
use crate::{
    model::{TopicId, TopicState},
    policy::{Arrange, CastVote},
    store as rows,
};

/// Choices of a poll.
const CHOICES: usize = 12;
/// Longest poll, in days.
const LONGEST: i64 = 90;

/// The Office puts a question to the organisations of a space.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where the topic has a poll.
pub async fn open_poll(ctx: &Ctx, permit: Authorized<Arrange>, form: &Form) -> Result<()> {
    let topic = permit.into_inner().topic.id;
    let mut wrong = Violations::new();
    let question = wrong.line("question", form.get("question"), input::LINE, true);
    let typed = wrong.text("choices", form.get("choices"), input::PARAGRAPH, true);
    let mut choices: Vec<String> = Vec::new();
    for line in typed.lines().filter(|l| !l.trim().is_empty()) {
        let line = wrong.line("choices", line, input::LINE, true);
        if !choices.contains(&line) {
            choices.push(line);
        }
    }
    if !(2..=CHOICES).contains(&choices.len()) {
        wrong.push(
            "choices",
            Message::new("fora-poll-choices").with("most", CHOICES),
        );
    }
    let closes = wrong.date("closes", form.get("closes"), true);
    let closes = closes.map(|d| d.plus(day(1) - 1)).unwrap_or_default();
    if closes <= ctx.now() || closes > ctx.now().plus(day(LONGEST)) {
        wrong.push(
            "closes",
            Message::new("fora-poll-days").with("most", LONGEST),
        );
    }
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            if standing(tx, &ctx, topic).await?.topic.state == TopicState::Waiting {
                return Err(Error::refused("error-not-in-this-state"));
            }
            if rows::poll(tx, topic).await?.is_some() {
                return Err(Error::refused("fora-poll-there"));
            }
            let poll = rows::Poll {
                question,
                closes,
                result: String::new(),
            };
            rows::put_poll(tx, topic, &poll, &choices).await?;
            let told = json!({ "topic": topic });
            ctx.later(tx, POLL_DUE, &told, closes.plus(1)).await?;
            let object = format!("forum_topic:{topic}");
            ctx.record(tx, "forum_topic.open_poll", &object, "", json!({}))
                .await
        })
    })
    .await
}

/// The mark of an organisation's vote, which tells nobody without the key whose it is.
pub(crate) fn voter(ctx: &Ctx, topic: TopicId, organisation: OrganisationId) -> Result<String> {
    let whose = format!("{topic} {organisation}");
    ctx.app.sealer.tag("forum-ballot", &whose)
}

/// An organisation votes, or votes otherwise.
///
/// # Errors
/// [`Error::Rejected`] where nothing is chosen; a refusal where the poll is over.
pub async fn vote(ctx: &Ctx, permit: Authorized<CastVote>, form: &Form) -> Result<()> {
    let thread = permit.into_inner();
    let topic = thread.topic.id;
    let asked = form.get("organisation");
    let own = speakers(ctx, &thread.space).await?;
    let organisation = own
        .into_iter()
        .find(|o| asked.is_empty() || o.to_string() == asked)
        .ok_or(Error::NotFound)?;
    let position: i64 = form.get("choice").parse().unwrap_or(0);
    let voter = voter(ctx, topic, organisation)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let (poll, choices) = rows::poll(tx, topic).await?.ok_or(Error::NotFound)?;
            if !poll.result.is_empty() || poll.closes < ctx.now() {
                return Err(Error::refused("fora-poll-over"));
            }
            if !choices.iter().any(|c| c.0 == position) {
                let message = Message::new("error-choose");
                return Err(Error::Rejected(Violations::one("choice", message)));
            }
            // How somebody voted stands in no log.
            rows::vote(tx, topic, &voter, position).await
        })
    })
    .await
}

/// Fixes the result of a poll whose last day is over, and forgets who voted what; does nothing where that is done.
///
/// # Errors
/// A database error.
pub async fn close_poll(ctx: &Ctx, topic: TopicId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let Some((poll, _)) = rows::poll(tx, topic).await? else {
                return Ok(());
            };
            if !poll.result.is_empty() || poll.closes >= ctx.now() {
                return Ok(());
            }
            let counted = rows::counted(tx, topic).await?;
            let groups: BTreeMap<String, i64> = counted
                .into_iter()
                .map(|(position, n)| (position.to_string(), n))
                .collect();
            let result: Vec<Group> = together(groups);
            let text = serde_json::to_string(&result).map_err(Error::internal)?;
            rows::fix(tx, topic, &text).await?;
            let object = format!("forum_topic:{topic}");
            ctx.record(tx, "forum_topic.close_poll", &object, "", json!({}))
                .await
        })
    })
    .await
}
