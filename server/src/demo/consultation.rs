//! A consultation of the demonstration, walked through by the same actions that people use.

use std::collections::HashMap;

use anyhow::{Context, anyhow};
use consultations::{
    commands,
    model::{ConsultationId, ContributionId},
    policy, voices,
};
use guard::{Code, Ctx};
use indicatif::ProgressBar;
use kernel::{Language, day};
use parties::{AgeBand, Gender};
use web::{Form, Upload};

use super::{
    form,
    seeds::{Aim, Consultation, Contribution},
    theme, voting,
};

const STRATEGY: &[u8] = include_bytes!("../../seeds/strategy.txt");

/// The text of a document in a language; nothing where the seed has none.
fn markdown(document: &serde_json::Value, language: Language) -> Option<&str> {
    let text = if language == Language::English {
        document
            .get("markdown")
            .or_else(|| document.get("versions")?.get("en"))
    } else {
        document
            .get("versions")
            .and_then(|v| v.get(language.code()))
    };
    text.and_then(serde_json::Value::as_str)
}

/// Contributions sent, each with its seed and its target.
type Sent<'a> = Vec<(ContributionId, &'a Contribution, String)>;
/// The codes of those who spoke without their name, by author.
type Codes<'a> = HashMap<&'a str, Code>;

/// Prepares, opens, fills and, as far as the seed goes, answers a consultation.
pub(super) async fn consult(
    officer: &Ctx,
    focal_point: &str,
    speakers: &HashMap<&str, Ctx>,
    c: &Consultation,
) -> anyhow::Result<()> {
    let id = prepare(officer, focal_point, c).await?;
    translate(officer, id, c).await?;
    if c.state == "draft" {
        return Ok(());
    }
    if c.state == "open" {
        voting::pose(officer, id).await?;
    }
    move_on(officer, id, 1).await?;
    let (sent, codes) = contribute(officer, speakers, id, c).await?;
    if c.state == "open" {
        // No day passes here on which they would be published.
        voices::release(officer, id, 1).await?;
        voting::vote(officer, speakers, id).await?;
        return Ok(());
    }
    move_on(officer, id, 2).await?;
    answer(officer, id, c, &sent).await?;
    if c.state != "responded" {
        return Ok(());
    }
    if let Some(text) = c
        .new_version
        .as_ref()
        .and_then(|new| markdown(new, Language::English))
    {
        let document = commands::read_document(&form(&[("pasted", text)]))?;
        let permit = officer.authorize::<policy::Answer>(commands::find(officer, id).await?)?;
        commands::put_new_version(officer, permit, Language::English, document).await?;
    }
    let before = commands::find(officer, id).await?;
    let words = form(&[
        ("response", &c.response),
        ("version", &before.version.to_string()),
    ]);
    let permit = officer.authorize::<policy::StateResponse>(before)?;
    commands::state_response(officer, permit, &words).await?;
    move_on(officer, id, 1).await?;
    rate(speakers, id, &sent, &codes).await
}

async fn prepare(
    officer: &Ctx,
    focal_point: &str,
    c: &Consultation,
) -> anyhow::Result<ConsultationId> {
    let closes = officer.now().plus(day(30)).iso_date();
    let answer_by = officer.now().plus(day(90)).iso_date();
    let questions: Vec<&str> = c
        .questions
        .iter()
        .map(|q| q.get(Language::English))
        .collect();
    let mut fields = form(&[
        ("title", c.title.get(Language::English)),
        ("summary", c.summary.get(Language::English)),
        ("language", "en"),
        ("audience", &c.audience),
        ("closes", &closes),
        ("answer_by", &answer_by),
        ("focal_point", focal_point),
        ("questions", &questions.join("\n")),
        (
            "pasted",
            markdown(&c.document, Language::English).unwrap_or_default(),
        ),
        ("pseudonyms", if c.allow_pseudonyms { "on" } else { "" }),
    ]);
    for code in c.themes.iter().filter_map(|t| theme(t)) {
        fields.set("themes", code.code());
    }
    if c.document == "strategy" {
        fields.attach(Upload {
            field: "document".to_owned(),
            name: "strategy.txt".to_owned(),
            bytes: STRATEGY.into(),
        });
    }
    let permit = officer.authorize::<policy::AddConsultation>(policy::Programme)?;
    let fields = commands::Fields::check(officer, &fields).await?;
    Ok(commands::add(officer, permit, fields).await?)
}

/// Adds every language version that the seed has.
async fn translate(officer: &Ctx, id: ConsultationId, c: &Consultation) -> anyhow::Result<()> {
    for language in Language::ALL {
        let title = c.title.get(*language);
        if *language == Language::English || title.is_empty() {
            continue;
        }
        let consultation = commands::find(officer, id).await?;
        let mut fields = form(&[
            ("title", title),
            ("summary", c.summary.get(*language)),
            (
                "pasted",
                markdown(&c.document, *language).unwrap_or_default(),
            ),
        ]);
        let targets = commands::targets(officer, &consultation).await?;
        let questions = targets.iter().filter_map(|t| t.0.strip_prefix("q:"));
        for (question, text) in questions.zip(&c.questions) {
            fields.set(&format!("q-{question}"), text.get(*language));
        }
        let permit = officer.authorize::<policy::Translate>(consultation)?;
        commands::put_version(officer, permit, *language, &fields)
            .await
            .with_context(|| format!("version {language}"))?;
    }
    Ok(())
}

/// The target that a seed means: a paragraph by its number or label, a question by its place.
fn target(targets: &[(String, String)], wanted: &Aim) -> Option<String> {
    match wanted {
        Aim::Paragraph(n) => Some(format!("p:{n}")).filter(|p| targets.iter().any(|t| t.0 == *p)),
        Aim::Label(label) => targets
            .iter()
            .find(|t| t.1.trim_end_matches('.') == label)
            .map(|t| t.0.clone()),
        Aim::Question(n) => targets
            .iter()
            .filter(|t| t.0.starts_with("q:"))
            .nth(n.saturating_sub(1))
            .map(|t| t.0.clone()),
    }
}

/// What the invented person of a contribution says of themselves: spread evenly, some say nothing.
fn about(form: &mut Form, author: &str) {
    let n: usize = author.bytes().map(usize::from).sum();
    form.set("gender", Gender::ALL[n % Gender::ALL.len()].code());
    form.set("age_band", AgeBand::ALL[n / 7 % AgeBand::ALL.len()].code());
}

async fn contribute<'a>(
    officer: &Ctx,
    speakers: &HashMap<&str, Ctx>,
    id: ConsultationId,
    c: &'a Consultation,
) -> anyhow::Result<(Sent<'a>, Codes<'a>)> {
    let targets = commands::targets(officer, &commands::find(officer, id).await?).await?;
    let bar = ProgressBar::new(c.contributions.len() as u64);
    let (mut sent, mut codes) = (Vec::new(), HashMap::new());
    for k in &c.contributions {
        bar.inc(1);
        let (Some(speaker), Some(target)) =
            (speakers.get(k.author.as_str()), target(&targets, &k.target))
        else {
            return Err(anyhow!("a contribution of {} points at nothing", k.author));
        };
        let mut fields = form(&[
            ("body", &k.text),
            ("wording", k.proposed.as_deref().unwrap_or("")),
            ("language", &k.lang),
        ]);
        if k.pseudonym.is_some() {
            fields.set("as", "pseudonym");
        }
        about(&mut fields, &k.author);
        let permit = speaker.authorize::<policy::Contribute>(commands::find(speaker, id).await?)?;
        let contribution = if voices::asked_for(&fields) {
            let said = voices::say(speaker, permit, &target, &fields, true)
                .await
                .with_context(|| k.author.clone())?;
            if let Some(code) = said.code {
                codes.insert(k.author.as_str(), code);
            }
            said.id
        } else {
            commands::contribute(speaker, permit, &target, &fields, true)
                .await
                .with_context(|| k.author.clone())?
        };
        sent.push((contribution, k, target));
    }
    bar.finish_and_clear();
    Ok((sent, codes))
}

async fn answer(
    officer: &Ctx,
    id: ConsultationId,
    c: &Consultation,
    sent: &Sent<'_>,
) -> anyhow::Result<()> {
    for (contribution, k, target) in sent {
        let Some(answer) = &k.disposition else {
            continue;
        };
        let theme = c
            .analysis_themes
            .iter()
            .find(|t| Some(&t.key) == k.theme.as_ref())
            .map_or("", |t| t.title.get(Language::English));
        let paragraph = answer.new_paragraph.map(|n| n.to_string());
        let paragraph =
            paragraph.unwrap_or_else(|| target.strip_prefix("p:").unwrap_or("1").to_owned());
        let outcome = answer.outcome.replace('-', "_");
        let adopted = matches!(outcome.as_str(), "adopted" | "partly_adopted");
        let fields = form(&[
            ("theme", if theme.is_empty() { "Other" } else { theme }),
            ("reason", &answer.reason),
            ("disposition", &outcome),
            ("new_paragraph", if adopted { &paragraph } else { "" }),
            ("minority", if k.minority == Some(true) { "on" } else { "" }),
            ("version", "1"),
        ]);
        let permit = officer.authorize::<policy::Answer>(commands::find(officer, id).await?)?;
        let contribution = commands::find_contribution(officer, *contribution).await?;
        commands::answer(officer, permit, &contribution, &fields)
            .await
            .with_context(|| k.author.clone())?;
    }
    Ok(())
}

/// The contributors say whether they were considered, as far as the seed tells.
async fn rate(
    speakers: &HashMap<&str, Ctx>,
    id: ConsultationId,
    sent: &Sent<'_>,
    codes: &Codes<'_>,
) -> anyhow::Result<()> {
    for (contribution, k, _) in sent {
        let (Some(rating), Some(speaker)) = (&k.rating, speakers.get(k.author.as_str())) else {
            continue;
        };
        let fields = form(&[
            ("considered", &rating.value),
            (
                "considered_text",
                rating.comment.as_deref().unwrap_or_default(),
            ),
            ("contested", if rating.contested { "on" } else { "" }),
        ]);
        if k.pseudonym.is_some() {
            let Some(code) = codes.get(k.author.as_str()) else {
                continue;
            };
            let voice = voices::by_code(speaker, &code.shown()).await?;
            let of = commands::find(speaker, id).await?;
            let permit = speaker.authorize::<policy::RateVoice>(policy::Voiced { of })?;
            voices::rate(speaker, permit, &voice, *contribution, &fields).await?;
            continue;
        }
        let permit = speaker.authorize::<policy::Rate>(commands::find(speaker, id).await?)?;
        let contribution = commands::find_contribution(speaker, *contribution).await?;
        commands::rate(speaker, permit, &contribution, &fields)
            .await
            .with_context(|| k.author.clone())?;
    }
    Ok(())
}

async fn move_on(officer: &Ctx, id: ConsultationId, steps: u8) -> anyhow::Result<()> {
    for _ in 0..steps {
        let permit = officer.authorize::<policy::Move>(commands::find(officer, id).await?)?;
        commands::move_on(officer, permit).await?;
    }
    Ok(())
}
