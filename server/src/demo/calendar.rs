//! Events of the demonstration: one with a waiting list, one that recurs, one that was called off, one draft.

use std::collections::{BTreeMap, HashMap};

use ::calendar::{
    commands::{self, Fields},
    policy::{Dates, Move, Prepare, Register},
};
use anyhow::Context;
use guard::Ctx;
use kernel::day;
use parties::OrganisationId;
use serde::Deserialize;

use super::form;

#[derive(Deserialize)]
struct Seed {
    kind: String,
    audience: String,
    /// Days from now until it is.
    days: i64,
    /// Empty where it is of a whole day.
    time: String,
    end_time: String,
    zone: String,
    meeting: String,
    place: String,
    link: String,
    reveal: String,
    languages: Vec<String>,
    interpretation: Vec<String>,
    access: Vec<String>,
    /// Places; 0 where there is no bound.
    seats: i64,
    repeat: String,
    count: String,
    /// How far it is.
    state: String,
    /// How many people register.
    comes: usize,
    title: BTreeMap<String, String>,
    about: BTreeMap<String, String>,
}

/// Enters the events, and registers people of the organisations.
pub(super) async fn enter(
    officer: &Ctx,
    speakers: &HashMap<&str, Ctx>,
    ids: &HashMap<&str, OrganisationId>,
) -> anyhow::Result<()> {
    let text = include_str!("../../seeds/demo/events.json");
    let seeds: Vec<Seed> = serde_json::from_str(text).context("events")?;
    let mut all: Vec<(&str, OrganisationId, &Ctx)> = speakers
        .iter()
        .filter_map(|(key, ctx)| Some((*key, *ids.get(key)?, ctx)))
        .collect();
    all.sort_by_key(|s| s.0);
    for seed in &seeds {
        let title = seed.title.get("en").cloned().unwrap_or_default();
        one(officer, &all, seed).await.context(title)?;
    }
    Ok(())
}

async fn one(
    officer: &Ctx,
    all: &[(&str, OrganisationId, &Ctx)],
    seed: &Seed,
) -> anyhow::Result<()> {
    let on = officer.now().plus(day(seed.days)).iso_date();
    let seats = if seed.seats > 0 {
        seed.seats.to_string()
    } else {
        String::new()
    };
    let mut typed = form(&[
        ("kind", &seed.kind),
        ("audience", &seed.audience),
        ("day", &on),
        ("time", &seed.time),
        ("end_time", &seed.end_time),
        ("zone", &seed.zone),
        ("meeting", &seed.meeting),
        ("place", &seed.place),
        ("link", &seed.link),
        ("reveal", &seed.reveal),
        ("repeat", &seed.repeat),
        ("count", &seed.count),
        ("seats", &seats),
    ]);
    if seed.time.is_empty() {
        typed.set("whole", "on");
    }
    if seed.comes > 0 {
        typed.set("registers", "on");
        typed.set("asks_needs", "on");
    }
    for (field, codes) in [
        ("languages", &seed.languages),
        ("interpretation", &seed.interpretation),
        ("access", &seed.access),
    ] {
        for code in codes {
            typed.set(field, code.as_str());
        }
    }
    for (field, text) in [("title", &seed.title), ("about", &seed.about)] {
        for (language, words) in text {
            typed.set(&format!("{field}-{language}"), words.as_str());
        }
    }
    let permit = officer.authorize::<Prepare>(Dates)?;
    let id = commands::add(officer, permit, Fields::check(&typed)?).await?;
    if seed.state == "draft" {
        return Ok(());
    }
    let permit = officer.authorize::<Move>(commands::find(officer, id).await?)?;
    commands::publish(officer, permit).await?;
    for (n, (_, organisation, ctx)) in all.iter().take(seed.comes).enumerate() {
        let way = if n % 2 == 0 { "online" } else { "in_person" };
        let needs = if n == 0 { "Captions, please." } else { "" };
        let typed = form(&[("considered", "on"), ("way", way), ("needs", needs)]);
        let permit = ctx.authorize::<Register>(commands::find(ctx, id).await?)?;
        commands::register(ctx, permit, *organisation, &typed).await?;
    }
    if seed.state == "cancelled" {
        let permit = officer.authorize::<Move>(commands::find(officer, id).await?)?;
        let reason = "The speaker fell ill. We will look for another day.";
        commands::cancel(officer, permit, reason).await?;
    }
    Ok(())
}
