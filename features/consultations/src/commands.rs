//! What is done in a consultation: prepare, move on, contribute, answer, rate.

use documents::{Document, Format, Limits, ParseError};
use guard::{Authorized, Ctx, digest};
use kernel::{Error, Language, Message, Result, Timestamp, Violations, args};
use parties::OrganisationId;
use serde_json::json;
use store::{Entry, Read};
use web::Form;

use crate::{
    model::{
        Audience, Considered, Consultation, ConsultationId, Contribution, ContributionId,
        Disposition, Kind, Phase,
    },
    policy::{AddConsultation, Answer, Contribute, Move, Rate},
    store as rows,
};

/// Reads the document of a form: an uploaded file, or pasted text.
///
/// # Errors
/// A violation that says what is wrong with the file.
pub fn read_document(form: &Form) -> Result<Document> {
    let refuse = |e: &ParseError| {
        let message = e
            .arguments()
            .into_iter()
            .fold(Message::new(e.code()), |m, (name, value)| {
                m.with(name, value)
            });
        Error::Rejected(Violations::one("document", message))
    };
    let limits = Limits::default();
    if let Some(file) = form.file("document") {
        let format = Format::detect(&file.name, &file.bytes).map_err(|e| refuse(&e))?;
        return documents::parse(format, &file.bytes, &limits).map_err(|e| refuse(&e));
    }
    let pasted = form.get("pasted");
    if pasted.trim().is_empty() {
        return Ok(Document::default());
    }
    documents::parse(Format::Markdown, pasted.as_bytes(), &limits).map_err(|e| refuse(&e))
}

/// A consultation as the person who acts stands to it, before the policy is asked.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(ctx: &Ctx, id: ConsultationId) -> Result<Consultation> {
    rows::consultation(&mut ctx.db(), &ctx.viewer, id).await
}

/// What can be spoken on: targets of paragraphs with the label printed before each, and targets of questions.
///
/// # Errors
/// A database error.
pub async fn targets(ctx: &Ctx, id: ConsultationId) -> Result<Vec<(String, String)>> {
    let document = rows::document(&mut ctx.db(), id, 1).await?;
    let paragraph = |b: &documents::Block| {
        Some((
            format!("p:{}", b.number?),
            b.label.clone().unwrap_or_default(),
        ))
    };
    let mut all: Vec<_> = document.blocks.iter().filter_map(paragraph).collect();
    all.extend(
        rows::questions(&mut ctx.db(), id)
            .await?
            .into_iter()
            .map(|q| (format!("q:{}", q.id), String::new())),
    );
    Ok(all)
}

/// One contribution.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_contribution(ctx: &Ctx, id: ContributionId) -> Result<Contribution> {
    rows::contribution(&mut ctx.db(), id).await
}

/// Adds a consultation as a draft.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn add(ctx: &Ctx, _: Authorized<AddConsultation>, form: &Form) -> Result<ConsultationId> {
    let mut wrong = Violations::new();
    let title = wrong.line("title", form.get("title"), kernel::input::LINE, true);
    let summary = wrong.text(
        "summary",
        form.get("summary"),
        kernel::input::PARAGRAPH,
        true,
    );
    let questions = wrong.text(
        "questions",
        form.get("questions"),
        kernel::input::LONG,
        false,
    );
    let closes = wrong
        .date("closes", form.get("closes"), true)
        .map(|d| d.plus(kernel::day(1) - 1));
    if closes.is_some_and(|c| c < ctx.now()) {
        wrong.push("closes", Message::new("consultations-closes-past"));
    }
    let audience = Audience::from_code(form.get("audience"));
    if audience.is_none() {
        wrong.push("audience", Message::new("error-choose"));
    }
    let document = match read_document(form) {
        Ok(document) => document,
        Err(Error::Rejected(more)) => {
            wrong.0.extend(more.0);
            Document::default()
        }
        Err(e) => return Err(e),
    };
    let questions: Vec<String> = questions
        .lines()
        .map(str::trim)
        .filter(|q| !q.is_empty())
        .map(str::to_owned)
        .collect();
    wrong.check()?;
    let audience = audience.ok_or(Error::NotFound)?;
    let language = Language::from_code(form.get("language")).unwrap_or(ctx.language);
    let pseudonyms = form.ticked("pseudonyms");
    let invited: Vec<OrganisationId> = form.all("invited").filter_map(|o| o.parse().ok()).collect();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let id: ConsultationId = ctx.new_id();
            tx.run(
                "INSERT INTO consultations (id, title, summary, language, phase, audience, pseudonyms, closes, officer, created, version) \
                 VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, 1)",
                args![id, title, summary, language, audience, pseudonyms, closes, ctx.viewer.name, ctx.now()],
            )
            .await?;
            for organisation in invited {
                tx.run("INSERT INTO consultation_invited (consultation, organisation) VALUES ($1, $2)", args![id, organisation]).await?;
            }
            rows::put_document(tx, id, 1, &document).await?;
            for (position, question) in (0_i64..).zip(questions) {
                let question_id = ctx.new_id::<crate::model::Question>();
                tx.run(
                    "INSERT INTO questions (id, consultation, position, text) VALUES ($1, $2, $3, $4)",
                    args![question_id, id, position, question],
                )
                .await?;
            }
            ctx.record(tx, "consultation.add", &format!("consultation:{id}"), "", json!({})).await?;
            Ok(id)
        })
    })
    .await
}

/// Moves a consultation to its next phase.
///
/// # Errors
/// A refusal: nothing to consult on, a contribution without an answer, or somebody else was quicker.
pub async fn move_on(ctx: &Ctx, consultation: Authorized<Move>) -> Result<Phase> {
    let c = consultation.into_inner();
    let next = c.phase.next().ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("consultations").await?;
            if next == Phase::Open {
                let blocks = tx.number("SELECT COUNT(*) FROM consulted_blocks WHERE consultation = $1", args![c.id]).await?;
                if blocks == 0 && rows::questions(tx, c.id).await?.is_empty() {
                    return Err(Error::refused("consultations-nothing-to-consult"));
                }
            }
            if next == Phase::Response {
                let sql = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent' AND disposition = ''";
                let open = tx.number(sql, args![c.id]).await?;
                if open > 0 {
                    let message = Message::new("consultations-unanswered").with("n", open);
                    return Err(Error::Rejected(Violations::one("", message)));
                }
            }
            let sql = "UPDATE consultations SET phase = $2, version = version + 1 WHERE id = $1 AND version = $3";
            if tx.run(sql, args![c.id, next, c.version]).await? != 1 {
                return Err(Error::refused("consultations-changed-meanwhile"));
            }
            tx.index(&Entry {
                id: format!("consultation:{}", c.id),
                kind: "consultation",
                scope: scope(c.audience).to_owned(),
                language: c.language,
                title: c.title.clone(),
                body: c.summary.clone(),
                href: format!("/consultations/{}", c.id),
                at: c.created,
            })
            .await?;
            ctx.record(tx, "consultation.move", &format!("consultation:{}", c.id), "", json!({ "to": next })).await?;
            let event = match next {
                Phase::Open => "consultation_opened",
                Phase::Response => "consultation_responded",
                _ => "consultation_moved",
            };
            ctx.emit(tx, event, &json!({ "consultation": c.id, "phase": next })).await?;
            Ok(next)
        })
    })
    .await
}

/// The search scope of an audience; what is for invited organisations is found by the Office only.
fn scope(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => "public",
        Audience::Network => "network",
        Audience::Invited => "office",
    }
}

/// Writes or rewrites a contribution, as a draft or for good.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn contribute(
    ctx: &Ctx,
    permit: Authorized<Contribute>,
    target: &str,
    form: &Form,
    send: bool,
) -> Result<ContributionId> {
    let c = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    if send && c.closes.is_some_and(|t| t < ctx.now()) {
        return Err(Error::refused("consultations-too-late"));
    }
    let mut wrong = Violations::new();
    let body = wrong.text("body", form.get("body"), kernel::input::LONG, send);
    let kind = Kind::from_code(form.get("kind")).unwrap_or(Kind::Comment);
    let language = Language::from_code(form.get("language")).unwrap_or(ctx.language);
    let organisation: OrganisationId = ctx
        .viewer
        .organisations()
        .find(|o| form.get("organisation").is_empty() || *o == form.get("organisation"))
        .and_then(|o| o.parse().ok())
        .ok_or(Error::NotFound)?;
    let hidden = c.pseudonyms && form.get("as") == "pseudonym";
    let pseudonym = if hidden {
        wrong.name("pseudonym", form.get("pseudonym"), 60)
    } else {
        String::new()
    };
    wrong.check()?;
    let target = target.to_owned();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if !target_exists(tx, c.id, &target).await? {
                return Err(Error::NotFound);
            }
            let mut name = String::new();
            if hidden {
                name = match rows::pseudonym(tx, c.id, account).await? {
                    // One pseudonym holds for the whole consultation, so that a voice does not become many.
                    Some(kept) => kept,
                    None => {
                        let key = text::name_skeleton(&pseudonym);
                        let sql = "INSERT INTO pseudonyms (consultation, account, name, name_key) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
                        if tx.run(sql, args![c.id, account, pseudonym, key]).await? == 0 {
                            return Err(Error::Rejected(Violations::one("pseudonym", Message::new("consultations-pseudonym-taken"))));
                        }
                        pseudonym
                    }
                };
            }
            let draft: Option<(ContributionId,)> = tx
                .first(
                    "SELECT id FROM contributions WHERE consultation = $1 AND account = $2 AND target = $3 AND state = 'draft'",
                    args![c.id, account, target],
                )
                .await?;
            let id = draft.map_or_else(|| ctx.new_id(), |d| d.0);
            let state = if send { "sent" } else { "draft" };
            let now = ctx.now();
            let receipt = receipt(id, now, &body);
            tx.run("DELETE FROM contributions WHERE id = $1 AND state = 'draft'", args![id]).await?;
            tx.run(
                "INSERT INTO contributions (id, consultation, account, organisation, pseudonym, target, kind, language, body, state, created, \
                 receipt, theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '', '', '', '', $13, 1, '', '', $13)",
                args![id, c.id, account, organisation, name, target, kind, language, body, state, now, receipt, false],
            )
            .await?;
            if send {
                tx.index(&Entry {
                    id: format!("contribution:{id}"),
                    kind: "contribution",
                    scope: scope(c.audience).to_owned(),
                    language,
                    title: c.title.clone(),
                    body,
                    href: format!("/consultations/{}/speak/{target}", c.id),
                    at: now,
                })
                .await?;
                ctx.record(tx, "contribution.send", &format!("contribution:{id}"), &organisation.to_string(), json!({ "receipt": receipt })).await?;
            }
            Ok(id)
        })
    })
    .await
}

/// The hash on a receipt: of the identifier, the moment and the words.
#[must_use]
pub fn receipt(id: ContributionId, at: Timestamp, body: &str) -> String {
    digest(format!("{id}\n{}\n{body}", at.0))
}

async fn target_exists(db: &mut impl Read, id: ConsultationId, target: &str) -> Result<bool> {
    if let Some(question) = target.strip_prefix("q:") {
        return Ok(rows::questions(db, id)
            .await?
            .iter()
            .any(|q| q.id == question));
    }
    let number = target
        .strip_prefix("p:")
        .and_then(|n| n.parse::<u32>().ok());
    Ok(number.is_some()
        && rows::document(db, id, 1)
            .await?
            .blocks
            .iter()
            .any(|b| b.number == number))
}

/// Answers a contribution; of two officers at once, one wins and the other is told.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn answer(
    ctx: &Ctx,
    _: Authorized<Answer>,
    contribution: &Contribution,
    form: &Form,
) -> Result<()> {
    let mut wrong = Violations::new();
    let theme = wrong.line("theme", form.get("theme"), 100, true);
    let reason = wrong.text("reason", form.get("reason"), kernel::input::PARAGRAPH, true);
    let new_paragraph = wrong.line("new_paragraph", form.get("new_paragraph"), 20, false);
    let disposition = Disposition::from_code(form.get("disposition"));
    match disposition {
        None => wrong.push("disposition", Message::new("error-choose")),
        Some(Disposition::Adopted) if new_paragraph.is_empty() => wrong.push(
            "new_paragraph",
            Message::new("consultations-name-paragraph"),
        ),
        Some(_) => {}
    }
    wrong.check()?;
    let disposition = disposition.ok_or(Error::NotFound)?;
    let version: i64 = form.get("version").parse().unwrap_or(0);
    let (id, organisation, minority) = (
        contribution.id,
        contribution.organisation,
        form.ticked("minority"),
    );
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let changed = tx
                .run(
                    "UPDATE contributions SET theme = $2, disposition = $3, reason = $4, new_paragraph = $5, minority = $6, version = version + 1 \
                     WHERE id = $1 AND version = $7 AND state = 'sent'",
                    args![id, theme, disposition, reason, new_paragraph, minority, version],
                )
                .await?;
            if changed != 1 {
                return Err(Error::refused("consultations-answered-meanwhile"));
            }
            let detail = json!({ "disposition": disposition });
            ctx.record(tx, "contribution.answer", &format!("contribution:{id}"), &organisation.to_string(), detail).await
        })
    })
    .await
}

/// Keeps the new version of the document, shown against the consulted one.
///
/// # Errors
/// A violation that says what is wrong with the file.
pub async fn put_new_version(
    ctx: &Ctx,
    permit: Authorized<Answer>,
    document: Document,
) -> Result<()> {
    let id = permit.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            rows::put_document(tx, id, 2, &document).await?;
            ctx.record(
                tx,
                "consultation.new_version",
                &format!("consultation:{id}"),
                "",
                json!({}),
            )
            .await
        })
    })
    .await
}

/// The contributor says whether their words were considered, and may contest the answer.
///
/// # Errors
/// [`Error::NotFound`] for anybody else.
pub async fn rate(
    ctx: &Ctx,
    _: Authorized<Rate>,
    contribution: &Contribution,
    form: &Form,
) -> Result<()> {
    if ctx.viewer.account != Some(contribution.account) {
        return Err(Error::NotFound);
    }
    let mut wrong = Violations::new();
    let words = wrong.text(
        "considered_text",
        form.get("considered_text"),
        kernel::input::PARAGRAPH,
        false,
    );
    let considered = Considered::from_code(form.get("considered"));
    if considered.is_none() {
        wrong.push("considered", Message::new("error-choose"));
    }
    wrong.check()?;
    let considered = considered.ok_or(Error::NotFound)?;
    let (id, organisation, contested) = (
        contribution.id,
        contribution.organisation,
        form.ticked("contested"),
    );
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.run(
                "UPDATE contributions SET considered = $2, considered_text = $3, contested = $4 WHERE id = $1",
                args![id, considered, words, contested],
            )
            .await?;
            let detail = json!({ "considered": considered, "contested": contested });
            ctx.record(tx, "contribution.rate", &format!("contribution:{id}"), &organisation.to_string(), detail).await
        })
    })
    .await
}

/// Whether this consultation can still be written to.
#[must_use]
pub fn is_open(c: &Consultation, now: Timestamp) -> bool {
    c.phase == Phase::Open && c.closes.is_none_or(|t| t > now)
}
