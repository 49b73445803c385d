//! Updates of the demonstration: a call in six languages, news, something that waits for its moment, and an issue of the
//! newsletter that was sent.

use std::collections::BTreeMap;

use anyhow::Context;
use guard::Ctx;
use kernel::{Language, day};
use serde::Deserialize;
use updates::{
    commands::{self, Fields},
    model::UpdateId,
    newsletter::{self, model::IssueId},
    policy::{Gather, Newsletter, Publish, Schedule, SendIssue, Translate, Updates, Write},
};

use super::form;

#[derive(Deserialize)]
struct Seed {
    kind: String,
    audience: String,
    /// Days to the last day of a call, or to the moment of what waits for it.
    days: i64,
    /// Whether it is out, or waits for its moment.
    publish: bool,
    themes: Vec<String>,
    /// Title, summary and body by language; the English ones are the original.
    words: BTreeMap<Language, [String; 3]>,
}

/// Writes the updates and sends an issue.
pub(super) async fn say(officer: &Ctx) -> anyhow::Result<()> {
    let text = include_str!("../../seeds/demo/updates.json");
    let seeds: Vec<Seed> = serde_json::from_str(text).context("updates")?;
    let mut told = Vec::new();
    for seed in &seeds {
        let id = one(officer, seed)
            .await
            .with_context(|| seed.kind.clone())?;
        if seed.publish {
            told.push(id);
        }
    }
    issue(officer, &told).await.context("newsletter")?;
    Ok(())
}

async fn one(officer: &Ctx, seed: &Seed) -> anyhow::Result<UpdateId> {
    let original = seed.words.get(&Language::English);
    let [title, summary, body] = original.context("without English words")?;
    let then = officer.now().plus(day(seed.days)).iso_date();
    let mut typed = form(&[
        ("kind", &seed.kind),
        ("audience", &seed.audience),
        ("language", "en"),
        ("title", title),
        ("summary", summary),
        ("body", body),
        ("closes", &then),
    ]);
    for theme in &seed.themes {
        typed.set("themes", theme.as_str());
    }
    let permit = officer.authorize::<Write>(Updates)?;
    let id = commands::add(officer, permit, Fields::check(officer, &typed)?).await?;
    let others = seed.words.iter().filter(|w| *w.0 != Language::English);
    for (language, [title, summary, body]) in others {
        let typed = form(&[("title", title), ("summary", summary), ("body", body)]);
        let permit = officer.authorize::<Translate>(commands::find(officer, id).await?)?;
        commands::put_version(officer, permit, *language, &typed).await?;
    }
    let u = commands::find(officer, id).await?;
    if seed.publish {
        let permit = officer.authorize::<Publish>(u)?;
        commands::publish(officer, permit).await?;
    } else {
        let permit = officer.authorize::<Schedule>(u)?;
        let typed = form(&[("day", &then), ("time", "09:00")]);
        commands::schedule(officer, permit, &typed).await?;
    }
    Ok(id)
}

async fn issue(officer: &Ctx, told: &[UpdateId]) -> anyhow::Result<IssueId> {
    let mut typed = form(&[
        ("title-en", "News of the Office (invented)"),
        ("title-fr", "Nouvelles du Bureau (inventé)"),
        ("intro-en", "What is new since the last issue."),
        ("intro-fr", "Ce qui est nouveau depuis le dernier numéro."),
    ]);
    for id in told {
        typed.set("items", id.to_string());
    }
    let permit = officer.authorize::<Gather>(Newsletter)?;
    let fields = newsletter::issues::Fields::check(&typed)?;
    let id = newsletter::issues::add(officer, permit, fields).await?;
    let permit = officer.authorize::<SendIssue>(newsletter::issues::find(officer, id).await?)?;
    newsletter::send::send(officer, permit).await?;
    Ok(id)
}
