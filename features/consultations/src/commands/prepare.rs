//! A consultation is prepared: added as a draft, edited, opened to organisations by name.

use contracts::AboutConsultation;
use documents::Document;
use guard::{Appointment, Authorized, Ctx, Role};
use kernel::{Error, Language, Message, Result, Timestamp, Violations, args, input};
use parties::{OrganisationId, Theme};
use safety::Exposure;
use serde_json::json;
use store::Tx;
use web::Form;

use crate::{
    model::{Audience, ConsultationId, Question},
    policy::{AddConsultation, Edit},
    store as rows,
};

/// Questions of one consultation.
const QUESTIONS: usize = 40;

/// What a draft consists of, checked.
#[derive(Debug)]
pub struct Fields {
    title: String,
    summary: String,
    language: Language,
    audience: Audience,
    themes: Vec<Theme>,
    pseudonyms: bool,
    first_look: bool,
    opens: Option<Timestamp>,
    closes: Option<Timestamp>,
    answer_by: Option<Timestamp>,
    officer: Option<Appointment>,
    focal_point: Option<Appointment>,
    questions: Vec<String>,
    /// Empty where the text stays as it is.
    document: Document,
}

/// The last moment of a day.
fn end_of(day: Timestamp) -> Timestamp {
    day.plus(kernel::day(1) - 1)
}

impl Fields {
    /// Reads and checks the form of a draft.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub async fn check(ctx: &Ctx, form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let title = wrong.line("title", form.get("title"), input::LINE, true);
        let summary = wrong.text("summary", form.get("summary"), input::PARAGRAPH, true);
        let questions = wrong.text("questions", form.get("questions"), input::LONG, false);
        let questions: Vec<String> = questions
            .lines()
            .map(str::trim)
            .filter(|q| !q.is_empty())
            .map(str::to_owned)
            .collect();
        if questions.len() > QUESTIONS {
            wrong.push(
                "questions",
                Message::new("consultations-too-many-questions").with("limit", QUESTIONS),
            );
        }
        for question in &questions {
            if question.chars().count() > 500 {
                wrong.push(
                    "questions",
                    Message::new("consultations-question-too-long").with("limit", 500),
                );
            }
        }
        let opens = wrong.date("opens", form.get("opens"), false);
        let closes = wrong.date("closes", form.get("closes"), true).map(end_of);
        let answer_by = wrong
            .date("answer_by", form.get("answer_by"), false)
            .map(end_of);
        if closes.is_some_and(|c| c < ctx.now()) {
            wrong.push("closes", Message::new("consultations-closes-past"));
        }
        if opens.zip(closes).is_some_and(|(o, c)| o > c) {
            wrong.push("opens", Message::new("consultations-opens-late"));
        }
        if answer_by.zip(closes).is_some_and(|(a, c)| a <= c) {
            wrong.push("answer_by", Message::new("consultations-answer-early"));
        }
        let audience = wrong.choice("audience", form.get("audience"));
        let people = ctx.appointments_in("").await?;
        let chosen = |account: &str, roles: &[Role]| {
            people
                .iter()
                .find(|p| p.account.to_string() == account && roles.contains(&p.role))
                .cloned()
        };
        let officer = match form.get("officer") {
            "" => None,
            account => {
                let found = chosen(
                    account,
                    &[Role::EngagementOfficer, Role::ConsultationManager],
                );
                if found.is_none() {
                    wrong.push("officer", Message::new("error-choose"));
                }
                found
            }
        };
        let focal_point = match form.get("focal_point") {
            "" => None,
            account => {
                let found = chosen(account, &[Role::FocalPoint]);
                if found.is_none() {
                    wrong.push("focal_point", Message::new("error-choose"));
                }
                found
            }
        };
        let document = match super::read_document(form) {
            Ok(document) => document,
            Err(Error::Rejected(more)) => {
                wrong.0.extend(more.0);
                Document::default()
            }
            Err(e) => return Err(e),
        };
        wrong.check()?;
        let audience: Audience = audience.ok_or(Error::NotFound)?;
        Ok(Self {
            title,
            summary,
            language: Language::from_code(form.get("language")).unwrap_or(ctx.language),
            audience,
            themes: Theme::ALL
                .iter()
                .copied()
                .filter(|t| form.holds("themes", t.code()))
                .collect(),
            pseudonyms: form.ticked("pseudonyms"),
            // Whoever is invited by name was looked at then.
            first_look: form.ticked("first_look") && audience != Audience::Invited,
            opens,
            closes,
            answer_by,
            officer,
            focal_point,
            questions,
            document,
        })
    }

    /// Account and name of the officer in charge: the person who acts, unless another is named.
    fn in_charge(&self, ctx: &Ctx) -> (String, String) {
        match &self.officer {
            Some(p) => (p.account.to_string(), p.name.clone()),
            None => (
                ctx.viewer
                    .account
                    .map(|a| a.to_string())
                    .unwrap_or_default(),
                ctx.viewer.name.clone(),
            ),
        }
    }

    fn focal_point(&self) -> (String, String) {
        self.focal_point
            .as_ref()
            .map_or_else(Default::default, |p| {
                (p.account.to_string(), p.name.clone())
            })
    }
}

/// Adds a consultation as a draft.
///
/// # Errors
/// A database error.
pub async fn add(
    ctx: &Ctx,
    _: Authorized<AddConsultation>,
    fields: Fields,
) -> Result<ConsultationId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let id: ConsultationId = ctx.new_id();
            let f = &fields;
            let (officer, officer_name) = f.in_charge(&ctx);
            let (focal, focal_name) = f.focal_point();
            tx.run(
                "INSERT INTO consultations (id, title, summary, language, phase, audience, pseudonyms, closes, officer, created, version, \
                 officer_account, focal_point, focal_point_name, opens, answer_by, first_look) \
                 VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, 1, $10, $11, $12, $13, $14, $15)",
                args![
                    id, f.title, f.summary, f.language, f.audience, f.pseudonyms, f.closes, officer_name, ctx.now(),
                    officer, focal, focal_name, f.opens, f.answer_by, f.first_look,
                ],
            )
            .await?;
            put_themes(tx, id, &f.themes).await?;
            rows::put_document(tx, id, 1, f.language, &f.document).await?;
            put_questions(tx, &ctx, id, &f.questions).await?;
            ctx.record(tx, "consultation.add", &format!("consultation:{id}"), "", json!({})).await?;
            ctx.emit(tx, "consultation_prepared", &AboutConsultation::whole(id)).await?;
            Ok(id)
        })
    })
    .await
}

/// Changes a draft. A new text takes the place of the old one, and its language versions go with the old one.
///
/// # Errors
/// A refusal where somebody else changed the draft since `version` was read.
pub async fn edit(ctx: &Ctx, draft: Authorized<Edit>, fields: Fields, version: i64) -> Result<()> {
    let c = draft.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let f = &fields;
            let (officer, officer_name) = f.in_charge(&ctx);
            let (focal, focal_name) = f.focal_point();
            let changed = tx
                .run(
                    "UPDATE consultations SET title = $2, summary = $3, language = $4, audience = $5, pseudonyms = $6, closes = $7, \
                     officer = $8, officer_account = $9, focal_point = $10, focal_point_name = $11, opens = $12, answer_by = $13, \
                     worded = CASE WHEN $15 OR title <> $2 OR summary <> $3 THEN $16 ELSE worded END, first_look = $17, \
                     version = version + 1 WHERE id = $1 AND version = $14 AND phase = 'draft'",
                    args![
                        c.id, f.title, f.summary, f.language, f.audience, f.pseudonyms, f.closes, officer_name,
                        officer, focal, focal_name, f.opens, f.answer_by, version, !f.document.blocks.is_empty(), ctx.now(),
                        f.first_look,
                    ],
                )
                .await?;
            if changed != 1 {
                return Err(Error::refused("consultations-changed-meanwhile"));
            }
            put_themes(tx, c.id, &f.themes).await?;
            if !f.document.blocks.is_empty() {
                for language in rows::languages(tx, c.id, 1).await? {
                    rows::put_document(tx, c.id, 1, language, &Document::default()).await?;
                }
                rows::put_document(tx, c.id, 1, f.language, &f.document).await?;
            } else if f.language != c.language {
                let document = rows::document(tx, c.id, 1, c.language).await?;
                rows::put_document(tx, c.id, 1, c.language, &Document::default()).await?;
                rows::put_document(tx, c.id, 1, f.language, &document).await?;
            }
            put_questions(tx, &ctx, c.id, &f.questions).await?;
            ctx.record(tx, "consultation.edit", &format!("consultation:{}", c.id), "", json!({})).await?;
            ctx.emit(tx, "consultation_edited", &AboutConsultation::whole(c.id)).await
        })
    })
    .await
}

async fn put_themes(tx: &mut Tx, id: ConsultationId, themes: &[Theme]) -> Result<()> {
    tx.run(
        "DELETE FROM consultation_themes WHERE consultation = $1",
        args![id],
    )
    .await?;
    for theme in themes {
        tx.run(
            "INSERT INTO consultation_themes (consultation, theme) VALUES ($1, $2)",
            args![id, theme],
        )
        .await?;
    }
    Ok(())
}

/// Keeps the questions in their new order; one whose words did not change keeps its identifier and its versions.
async fn put_questions(
    tx: &mut Tx,
    ctx: &Ctx,
    id: ConsultationId,
    questions: &[String],
) -> Result<()> {
    let mut before = rows::questions(tx, id, None).await?;
    for (position, text) in (0_i64..).zip(questions) {
        if let Some(at) = before.iter().position(|q| q.text == *text) {
            let kept = before.swap_remove(at);
            tx.run(
                "UPDATE questions SET position = $2 WHERE id = $1",
                args![kept.id, position],
            )
            .await?;
            continue;
        }
        let question = ctx.new_id::<Question>();
        tx.run(
            "INSERT INTO questions (id, consultation, position, text) VALUES ($1, $2, $3, $4)",
            args![question, id, position, text],
        )
        .await?;
    }
    for gone in before {
        tx.run(
            "DELETE FROM question_texts WHERE question = $1",
            args![gone.id],
        )
        .await?;
        tx.run("DELETE FROM questions WHERE id = $1", args![gone.id])
            .await?;
    }
    Ok(())
}

/// Invites an organisation by name.
///
/// # Errors
/// [`Error::NotFound`] for an organisation that is not there.
pub async fn invite(
    ctx: &Ctx,
    draft: Authorized<Edit>,
    organisation: OrganisationId,
) -> Result<()> {
    let id = draft.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // Where it went into another meanwhile, the one that stands is invited.
            let found = parties::organisation(tx, organisation).await?;
            let organisation = parties::stands_for(tx, found).await?.id;
            safety::require(tx, organisation, Exposure::Invitation, ctx.now(), "").await?;
            tx.run(
                "INSERT INTO consultation_invited (consultation, organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                args![id, organisation],
            )
            .await?;
            // About nobody: until it opens, a consultation is unknown to those invited.
            let detail = json!({ "organisation": organisation });
            ctx.record(tx, "consultation.invite", &format!("consultation:{id}"), "", detail).await
        })
    })
    .await
}

/// Takes an organisation off the list of those invited.
///
/// # Errors
/// A database error.
pub async fn uninvite(
    ctx: &Ctx,
    draft: Authorized<Edit>,
    organisation: OrganisationId,
) -> Result<()> {
    let id = draft.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.run(
                "DELETE FROM consultation_invited WHERE consultation = $1 AND organisation = $2",
                args![id, organisation],
            )
            .await?;
            ctx.record(
                tx,
                "consultation.uninvite",
                &format!("consultation:{id}"),
                "",
                json!({ "organisation": organisation }),
            )
            .await
        })
    })
    .await
}
