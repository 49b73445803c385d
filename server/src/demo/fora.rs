//! Fora of the demonstration: a public space and one for the network, with a few topics.

use std::collections::{BTreeMap, HashMap};

use anyhow::Context;
use fora::{
    commands,
    policy::{AddSpace, Begin, Fora, Reply},
};
use guard::Ctx;
use serde::Deserialize;
use web::{Form, Upload};

use super::form;

#[derive(Deserialize)]
struct Seed {
    kind: String,
    title: BTreeMap<String, String>,
    about: BTreeMap<String, String>,
    topics: Vec<Topic>,
}

#[derive(Deserialize)]
struct Topic {
    title: String,
    language: String,
    /// The first begins it, the others answer.
    posts: Vec<Said>,
}

#[derive(Deserialize)]
struct Said {
    /// `office`, or which of those who speak for an organisation.
    by: String,
    text: String,
    #[serde(default)]
    file: Option<Sheet>,
}

/// A plain file that somebody sends along.
#[derive(Deserialize)]
struct Sheet {
    name: String,
    text: String,
}

/// Lays the file of a post into its form.
fn lay(said: &Said, typed: &mut Form) {
    if let Some(sheet) = &said.file {
        typed.attach(Upload {
            field: "file-1".to_owned(),
            name: sheet.name.clone(),
            bytes: sheet.text.clone().into(),
        });
    }
}

/// Who says something; those who speak for organisations stand in a steady order.
fn by<'a>(
    said: &Said,
    officer: &'a Ctx,
    speakers: &'a HashMap<&str, Ctx>,
) -> anyhow::Result<&'a Ctx> {
    if said.by == "office" {
        return Ok(officer);
    }
    let at: usize = said.by.parse()?;
    let mut all: Vec<(&&str, &Ctx)> = speakers.iter().collect();
    all.sort_by_key(|speaker| *speaker.0);
    let count = all.len().max(1);
    all.get(at % count).map(|s| s.1).context("nobody speaks")
}

/// Opens the spaces and lets people talk.
pub(super) async fn talk(officer: &Ctx, speakers: &HashMap<&str, Ctx>) -> anyhow::Result<()> {
    let text = include_str!("../../seeds/demo/fora.json");
    let seeds: Vec<Seed> = serde_json::from_str(text).context("fora")?;
    for seed in seeds {
        let mut typed = form(&[("kind", &seed.kind)]);
        for (field, words) in [("title", &seed.title), ("about", &seed.about)] {
            for (language, words) in words {
                typed.set(&format!("{field}-{language}"), words.clone());
            }
        }
        let permit = officer.authorize::<AddSpace>(Fora)?;
        let id = commands::add(officer, permit, &typed).await?;
        for topic in seed.topics {
            let mut posts = topic.posts.iter();
            let first = posts.next().context("a topic without posts")?;
            let ctx = by(first, officer, speakers)?;
            let name = if first.by == "office" {
                "office"
            } else {
                "organisation"
            };
            let mut typed = form(&[
                ("title", &topic.title),
                ("body", &first.text),
                ("language", &topic.language),
                ("as", name),
            ]);
            lay(first, &mut typed);
            let permit = ctx.authorize::<Begin>(commands::find_space(ctx, id).await?)?;
            let begun = commands::begin(ctx, permit, &typed, "")
                .await
                .with_context(|| topic.title.clone())?;
            for said in posts {
                let ctx = by(said, officer, speakers)?;
                let name = if said.by == "office" {
                    "office"
                } else {
                    "organisation"
                };
                let mut typed = form(&[
                    ("body", &said.text),
                    ("language", &topic.language),
                    ("as", name),
                ]);
                lay(said, &mut typed);
                let permit = ctx.authorize::<Reply>(commands::find_topic(ctx, begun).await?)?;
                commands::reply(ctx, permit, &typed, "")
                    .await
                    .with_context(|| topic.title.clone())?;
            }
        }
    }
    Ok(())
}
