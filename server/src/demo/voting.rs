//! Statements of the demonstration, and what its organisations say to them.

use std::collections::{BTreeMap, HashMap};

use consultations::{
    commands,
    model::ConsultationId,
    policy,
    statements::{self, StatementId},
};
use guard::Ctx;
use kernel::Language;
use serde::Deserialize;

use super::form;

#[derive(Deserialize)]
struct Asked {
    /// By language.
    question: BTreeMap<String, String>,
    statements: Vec<Line>,
}

/// A statement in every language, and what the two camps say to it.
#[derive(Deserialize)]
struct Line {
    camp: String,
    other: String,
    #[serde(flatten)]
    text: BTreeMap<String, String>,
}

/// Puts statements up, in six languages.
pub(super) async fn pose(officer: &Ctx, id: ConsultationId) -> anyhow::Result<()> {
    let asked = asked()?;
    let lines: Vec<&str> = asked
        .statements
        .iter()
        .map(|s| s.text["en"].as_str())
        .collect();
    let mut fields = form(&[
        ("question", &asked.question["en"]),
        ("lines", &lines.join("\n")),
        ("adding", "on"),
        ("live", "on"),
    ]);
    for (language, question) in &asked.question {
        fields.set(&format!("question-{language}"), question.as_str());
    }
    let permit = officer.authorize::<policy::Pose>(commands::find(officer, id).await?)?;
    Ok(statements::pose(officer, permit, &fields).await?)
}

fn asked() -> anyhow::Result<Asked> {
    let text = include_str!("../../seeds/demo/statements.json");
    Ok(serde_json::from_str(text)?)
}

/// Everybody votes: two camps, some of whom see single things otherwise, and some have not seen all.
pub(super) async fn vote(
    officer: &Ctx,
    speakers: &HashMap<&str, Ctx>,
    id: ConsultationId,
) -> anyhow::Result<()> {
    let asked = asked()?;
    let shown = statements::shown(&mut officer.db(), id).await?;
    let pairs: Vec<(&StatementId, &Line)> = shown.iter().zip(&asked.statements).collect();
    translate(officer, id, &pairs).await?;
    let mut names: Vec<&&str> = speakers.keys().collect();
    names.sort();
    for (at, name) in names.into_iter().enumerate() {
        let speaker = &speakers[*name];
        for (number, (statement, line)) in pairs.iter().enumerate() {
            let chance = (at * 31 + number * 17 + at * number * 7) % 20;
            let said = match chance {
                0 => continue,
                _ if at % 2 == 1 && number > 5 => continue,
                1 => "pass",
                2 => "disagree",
                _ if at % 5 < 3 => &line.camp,
                _ => &line.other,
            };
            let found = commands::find(speaker, id).await?;
            // Not every organisation of the demonstration is asked in every consultation.
            let Ok(permit) = speaker.authorize::<policy::Contribute>(found) else {
                break;
            };
            let fields = form(&[("statement", &statement.to_string()), ("vote", said)]);
            statements::vote(speaker, permit, &fields).await?;
        }
    }
    Ok(statements::compute(officer, id).await?)
}

async fn translate(
    officer: &Ctx,
    id: ConsultationId,
    pairs: &[(&StatementId, &Line)],
) -> anyhow::Result<()> {
    for (statement, line) in pairs {
        for language in Language::ALL.iter().filter(|l| **l != Language::English) {
            let fields = form(&[
                ("statement", &statement.to_string()),
                ("text_language", language.code()),
                ("text", &line.text[language.code()]),
            ]);
            let found = commands::find(officer, id).await?;
            let permit = officer.authorize::<policy::Moderate>(found)?;
            statements::translate(officer, permit, &fields).await?;
        }
    }
    Ok(())
}
