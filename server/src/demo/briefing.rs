//! Briefings of the demonstration: one that was held, one whose lottery is published, one that is called.

use std::collections::{BTreeMap, HashMap};

use anyhow::Context;
use briefings::{
    commands::{self, Fields, NewSeries},
    model::{Briefing, BriefingId},
    policy::{
        AnswerPlace, AnswerQuestion, Ask, BeWilling, Briefings, Commit, Draw, Move, MovePromise,
        Prepare, Promises, Seat, Weigh, WriteMinutes,
    },
};
use guard::Ctx;
use kernel::{args, day};
use panels::PlaceState;
use parties::OrganisationId;
use serde::Deserialize;
use store::Read as _;
use web::Form;

use super::form;

#[derive(Deserialize)]
struct Seeds {
    /// By language.
    series: BTreeMap<String, String>,
    briefings: Vec<Seed>,
}

#[derive(Deserialize)]
struct Seed {
    /// How far it is.
    state: String,
    seats: i64,
    audience: String,
    /// The public value, where it was drawn.
    value: String,
    title: BTreeMap<String, String>,
    about: BTreeMap<String, String>,
    meeting: String,
    place: String,
    link: String,
    questions: Vec<Asked>,
    minutes: BTreeMap<String, String>,
    commitments: Vec<Promised>,
}

#[derive(Deserialize)]
struct Asked {
    language: String,
    text: String,
    answer: String,
}

#[derive(Deserialize)]
struct Promised {
    text: String,
    owner: String,
    /// Days from now until it is due.
    days: i64,
    /// What became of it; empty where it is open.
    note: String,
}

/// Those who speak for an organisation, in a steady order.
struct Speakers<'a>(Vec<(OrganisationId, &'a Ctx)>);

/// Holds the briefings.
pub(super) async fn brief(
    officer: &Ctx,
    speakers: &HashMap<&str, Ctx>,
    ids: &HashMap<&str, OrganisationId>,
) -> anyhow::Result<()> {
    let text = include_str!("../../seeds/demo/briefings.json");
    let seeds: Seeds = serde_json::from_str(text).context("briefings")?;
    let mut typed = form(&[("month", "12"), ("since", "2025")]);
    put(&mut typed, "title", &seeds.series);
    let permit = officer.authorize::<Prepare>(Briefings)?;
    commands::add_series(officer, permit, NewSeries::check(&typed)?).await?;
    let sql = "SELECT id FROM briefing_series";
    let (series,): (String,) = officer.db().one(sql, args![]).await?;
    let mut all: Vec<(&str, OrganisationId, &Ctx)> = speakers
        .iter()
        .filter_map(|(key, ctx)| Some((*key, *ids.get(key)?, ctx)))
        .collect();
    all.sort_by_key(|s| s.0);
    let all = Speakers(all.into_iter().map(|s| (s.1, s.2)).collect());
    for seed in &seeds.briefings {
        let id = add(officer, seed, &series).await?;
        let title = seed.title.get("en").cloned().unwrap_or_default();
        go_on(officer, &all, seed, id).await.context(title)?;
    }
    Ok(())
}

/// Sets the versions of a text.
fn put(form: &mut Form, name: &str, text: &BTreeMap<String, String>) {
    for (language, words) in text {
        form.set(&format!("{name}-{language}"), words.as_str());
    }
}

async fn add(officer: &Ctx, seed: &Seed, series: &str) -> anyhow::Result<BriefingId> {
    let now = officer.now();
    let mut typed = form(&[
        ("series", series),
        ("host", "under_secretary"),
        ("audience", &seed.audience),
        ("day", &now.plus(day(45)).iso_date()),
        ("time", "10:00"),
        ("zone", "America/New_York"),
        ("meeting", &seed.meeting),
        ("place", &seed.place),
        ("link", &seed.link),
        ("seats", &seed.seats.to_string()),
        ("together", "1"),
        ("call_until", &now.plus(day(14)).iso_date()),
        ("answer_days", "10"),
    ]);
    put(&mut typed, "title", &seed.title);
    put(&mut typed, "about", &seed.about);
    let permit = officer.authorize::<Prepare>(Briefings)?;
    let fields = Fields::check(officer, &typed).await?;
    Ok(commands::add(officer, permit, fields).await?)
}

async fn find(ctx: &Ctx, id: BriefingId) -> anyhow::Result<Briefing> {
    Ok(commands::find(ctx, id).await?)
}

async fn go_on(
    officer: &Ctx,
    all: &Speakers<'_>,
    seed: &Seed,
    id: BriefingId,
) -> anyhow::Result<()> {
    let permit = officer.authorize::<Move>(find(officer, id).await?)?;
    commands::call(officer, permit).await?;
    for (at, (organisation, ctx)) in all.0.iter().enumerate() {
        // Some do not come, and of the call that is open not all have answered yet.
        if at % 7 == 3 || seed.state == "call" && at % 3 > 0 {
            continue;
        }
        let permit = ctx.authorize::<BeWilling>(find(ctx, id).await?)?;
        // Where there are two ways, every other organisation comes online.
        let way = if at % 2 == 0 { "in_person" } else { "online" };
        let typed = form(&[("considered", "on"), ("way", way)]);
        commands::say(ctx, permit, *organisation, &typed).await?;
    }
    ask(officer, all, seed, id).await?;
    if seed.state == "call" {
        return Ok(());
    }
    weigh(officer, id).await?;
    if seed.state == "closed" {
        return Ok(());
    }
    publish(officer, id).await?;
    if seed.state == "held" {
        hold(officer, all, seed, id).await?;
    }
    Ok(())
}

async fn ask(officer: &Ctx, all: &Speakers<'_>, seed: &Seed, id: BriefingId) -> anyhow::Result<()> {
    for (n, q) in seed.questions.iter().enumerate() {
        let Some((organisation, ctx)) = all.0.get(n * 3) else {
            continue;
        };
        let typed = form(&[("question", &q.text), ("language", &q.language)]);
        let permit = ctx.authorize::<Ask>(find(ctx, id).await?)?;
        commands::ask(ctx, permit, *organisation, &typed).await?;
        let sql = "SELECT id FROM briefing_questions WHERE briefing = $1 AND text = $2";
        let (question,): (briefings::model::QuestionId,) =
            officer.db().one(sql, args![id, q.text]).await?;
        for (other, ctx) in all.0.iter().skip(n + 1).step_by(4 + n * 2) {
            if other != organisation {
                let permit = ctx.authorize::<Ask>(find(ctx, id).await?)?;
                commands::support(ctx, permit, *other, question, true).await?;
            }
        }
        if !q.answer.is_empty() {
            let typed = form(&[("answer", &q.answer), ("version", "0")]);
            let permit = officer.authorize::<AnswerQuestion>(find(officer, id).await?)?;
            commands::answer(officer, permit, question, &typed).await?;
        }
    }
    Ok(())
}

/// Looks at every risk and closes the call.
async fn weigh(officer: &Ctx, id: BriefingId) -> anyhow::Result<()> {
    let engagement = id.to_string();
    for w in panels::willing(&mut officer.db(), &engagement).await? {
        let typed = form(&[("safety", "clear"), ("note", "")]);
        let permit = officer.authorize::<Weigh>(find(officer, id).await?)?;
        commands::clear(officer, permit, w.organisation, &typed).await?;
    }
    let permit = officer.authorize::<Move>(find(officer, id).await?)?;
    commands::close(officer, permit).await?;
    Ok(())
}

/// Sets the quotas as they are proposed and publishes the lottery.
async fn publish(officer: &Ctx, id: BriefingId) -> anyhow::Result<()> {
    let engagement = id.to_string();
    let b = find(officer, id).await?;
    let willing = panels::willing(&mut officer.db(), &engagement).await?;
    let mut typed = Form::default();
    for p in commands::suggestions(&mut officer.db(), &b, &willing).await? {
        let name = |field: &str| format!("{field}-{}-{}", p.dimension, p.code);
        if !p.is_none(b.seats) {
            typed.set(&name("least"), p.least.to_string());
            typed.set(&name("most"), p.most.to_string());
        }
    }
    let permit = officer.authorize::<Commit>(b)?;
    commands::set_quotas(officer, permit, &typed).await?;
    let typed = form(&[
        (
            "announced",
            "The numbers of the state lottery of the first Saturday after publication",
        ),
        ("tickets", "1000"),
    ]);
    let permit = officer.authorize::<Commit>(find(officer, id).await?)?;
    match commands::commit(officer, permit, &typed).await? {
        Ok(()) => Ok(()),
        Err(failed) => Err(anyhow::anyhow!("{failed:?}")),
    }
}

/// Draws, fills what falls free, and lets the briefing have taken place.
async fn hold(
    officer: &Ctx,
    all: &Speakers<'_>,
    seed: &Seed,
    id: BriefingId,
) -> anyhow::Result<()> {
    let typed = form(&[("by", "public"), ("value", &seed.value)]);
    let permit = officer.authorize::<Draw>(find(officer, id).await?)?;
    commands::drawn_by(officer, permit, &typed).await?;
    answer_places(officer, all, id, 1).await?;
    let permit = officer.authorize::<Seat>(find(officer, id).await?)?;
    if let Err(ways) = commands::fill(officer, permit, 0).await? {
        anyhow::bail!("free places cannot be filled: {ways:?}");
    }
    answer_places(officer, all, id, 0).await?;
    // No action turns back the clock: the day of a briefing lies ahead when it is called.
    let b = find(officer, id).await?;
    let yesterday = officer.now().plus(-day(1)).iso_date();
    let yesterday = b.zone.moment(&yesterday, "10:00")?;
    let unit = officer.app.db.write(move |tx| {
        let sql = "UPDATE briefings SET starts = $2, call_until = $3 WHERE id = $1";
        let args = args![id, yesterday, yesterday.plus(-day(30))];
        Box::pin(async move { tx.run(sql, args).await })
    });
    unit.await?;
    let permit = officer.authorize::<Seat>(find(officer, id).await?)?;
    commands::held(officer, permit).await?;
    let places = panels::places(&mut officer.db(), &id.to_string()).await?;
    let accepted = places.iter().filter(|p| p.state == PlaceState::Accepted);
    for (at, place) in accepted.enumerate() {
        let permit = officer.authorize::<Seat>(find(officer, id).await?)?;
        commands::attended(officer, permit, place.organisation, at % 6 != 5).await?;
    }
    let b = find(officer, id).await?;
    let mut typed = form(&[("version", &b.version.to_string())]);
    put(&mut typed, "minutes", &seed.minutes);
    let permit = officer.authorize::<WriteMinutes>(b)?;
    commands::publish_minutes(officer, permit, &typed).await?;
    promise(officer, seed, id).await
}

/// Everybody who was offered a place takes it, but for so many.
async fn answer_places(
    officer: &Ctx,
    all: &Speakers<'_>,
    id: BriefingId,
    but: usize,
) -> anyhow::Result<()> {
    let places = panels::places(&mut officer.db(), &id.to_string()).await?;
    let offered = places.iter().filter(|p| p.state == PlaceState::Offered);
    for (at, place) in offered.enumerate() {
        let speaker = all.0.iter().find(|s| s.0 == place.organisation);
        let (_, ctx) = speaker.context("a place of nobody")?;
        let answer = if at < but { "decline" } else { "accept" };
        let permit = ctx.authorize::<AnswerPlace>(find(ctx, id).await?)?;
        let typed = form(&[("answer", answer)]);
        commands::answer_place(ctx, permit, place.organisation, &typed).await?;
    }
    Ok(())
}

async fn promise(officer: &Ctx, seed: &Seed, id: BriefingId) -> anyhow::Result<()> {
    for p in &seed.commitments {
        let due = officer.now().plus(day(p.days)).iso_date();
        let typed = form(&[
            ("text", &p.text),
            ("language", "en"),
            ("owner", &p.owner),
            ("due", &due),
        ]);
        let permit = officer.authorize::<WriteMinutes>(find(officer, id).await?)?;
        commands::add_commitment(officer, permit, &typed).await?;
    }
    let made = engagement::commitments_of(&mut officer.db(), &id.to_string()).await?;
    for p in seed.commitments.iter().filter(|p| !p.note.is_empty()) {
        let c = made.iter().find(|c| c.text == p.text);
        let c = c.context("a commitment that was not made")?;
        let typed = form(&[("state", "done"), ("note", &p.note), ("version", "0")]);
        let permit = officer.authorize::<MovePromise>(Promises)?;
        commands::move_commitment(officer, permit, c.id, &typed).await?;
    }
    Ok(())
}
