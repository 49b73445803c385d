//! What an applicant does: begin, come back, write, send, answer, withdraw.

use std::collections::BTreeMap;

use ::store::Tx;
use decisions::{ADMISSION, Calendar, Zone};
use engagement::Candidate;
use guard::{Authorized, Code, Ctx, Letter, Role, digest, may};
use kernel::{Error, Message, Result, Timestamp, Violations, day};
use serde_json::json;
use web::Form;

use super::{IDLE, jobs, store};
use crate::{
    model::{Answers, Application, ApplicationId, Complete, State, Step},
    papers,
    policy::{Answer, Begin, SeeOwn, Submit, Withdraw, Write},
    store::{application, by_code, insert, update},
};

/// Characters of one answer that a draft keeps, however much was typed.
pub(crate) const KEPT: usize = 20_000;
/// Values of one field that a draft keeps.
const VALUES: usize = 300;
/// Applications that the whole house begins in an hour: far more than ever come, and too few to fill a disk.
const BEGINNINGS: u32 = 2_000;
const HOUR: i64 = 3_600_000;

/// Fields of the page on which an entry of the register is chosen.
pub(crate) const ENTRY: &[&str] = &["claim", "proof"];

/// What opens an application: the code to be shown once, and the cookie.
#[derive(Debug)]
pub struct Opened {
    /// The code.
    pub code: Code,
    /// The cookie of the session that begins with it.
    pub cookie: String,
}

/// Begins an application. A form that comes a second time begins none and gives no code.
///
/// # Errors
/// [`Error::TooMany`] where the whole house has begun too many in this hour.
pub async fn begin(ctx: &Ctx, _permit: Authorized<Begin>) -> Result<Option<Opened>> {
    let app = &ctx.app;
    app.limits
        .attempt("join-begin", "", BEGINNINGS, HOUR, ctx.now())?;
    let code = Code::new(app);
    let hash = code.hash(app)?;
    let new = Application::begun(ctx.new_id(), ctx.language, ctx.now());
    let id = new.id;
    // Neither the code nor the cookie is part of the answer that is remembered for the form.
    let begun: ApplicationId = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                insert(tx, &ctx, &new, &hash).await?;
                ctx.record(tx, "application.begin", &new.subject(), "", json!({}))
                    .await?;
                let due = new.changed.plus(day(IDLE.0));
                jobs::again(tx, &ctx, "application_idle", &new, due).await?;
                Ok(new.id)
            })
        })
        .await?;
    if begun != id {
        return Ok(None);
    }
    Ok(Some(Opened {
        code,
        cookie: enter(ctx, id).await?,
    }))
}

async fn enter(ctx: &Ctx, id: ApplicationId) -> Result<String> {
    ctx.enter_by_code(Role::Applicant, id.to_string()).await
}

/// Opens an application by its code; gives the cookie.
pub(crate) async fn come_back(
    ctx: &Ctx,
    _permit: Authorized<Begin>,
    typed: &str,
) -> Result<String> {
    let found = match ctx.try_code("join-code", typed)? {
        Some(hash) => by_code(&mut ctx.db(), &hash, ctx.now()).await?,
        None => None,
    };
    match found {
        Some(a) => enter(ctx, a.id).await,
        // Unknown, too old, mistyped: one answer.
        None => Err(Error::Rejected(Violations::one(
            "code",
            Message::new("admission-apply-code-wrong"),
        ))),
    }
}

/// Ends every session that the code has opened.
pub(crate) async fn leave(ctx: &Ctx, id: &str) -> Result<()> {
    ctx.leave_by_code(id.to_owned()).await
}

/// Gives another code in place of the one before, and ends every session but the new one.
pub(crate) async fn another_code(ctx: &Ctx, a: Authorized<SeeOwn>) -> Result<Opened> {
    let code = Code::new(&ctx.app);
    let hash = code.hash(&ctx.app)?;
    let (id, subject) = (a.id, a.subject());
    let mut ctx = ctx.clone();
    ctx.key = String::new();
    let cookie = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                store::put_code(tx, id, &hash).await?;
                ctx.end_by_code(tx, &id.to_string()).await?;
                ctx.record(tx, "application.code", &subject, "", json!({}))
                    .await?;
                ctx.begin_by_code(tx, Role::Applicant, &id.to_string())
                    .await
            })
        })
        .await?;
    Ok(Opened { code, cookie })
}

/// The values of some fields as they stand now, as one short word: a form carries it along, and whoever writes later
/// over something else learns of it.
pub(crate) fn standing(answers: &Answers, fields: &[&str]) -> String {
    let values: Vec<_> = fields.iter().map(|f| answers.0.get(*f)).collect();
    let text = serde_json::to_string(&values).unwrap_or_default();
    digest(text).get(..16).unwrap_or_default().to_owned()
}

/// What was typed into some fields, in so far as a draft keeps it; and whether something was cut.
pub(crate) fn typed(form: &Form, fields: &[&str]) -> (BTreeMap<String, Vec<String>>, bool) {
    let mut all = BTreeMap::new();
    let mut cut = false;
    for field in fields {
        let mut values = Vec::new();
        for value in form.all(field).filter(|v| !v.is_empty()) {
            let short: String = value.chars().take(KEPT).collect();
            cut |= short.len() < value.len() || values.len() >= VALUES;
            if values.len() < VALUES {
                values.push(short.replace("\r\n", "\n").replace('\0', ""));
            }
        }
        if !values.is_empty() {
            all.insert((*field).to_owned(), values);
        }
    }
    (all, cut)
}

/// Keeps what was typed on a page, whatever it is.
///
/// # Errors
/// A refusal where the same page was changed elsewhere since `base`, the [`standing`] of its fields.
pub(crate) async fn save(
    ctx: &Ctx,
    a: Authorized<Write>,
    fields: &'static [&'static str],
    values: BTreeMap<String, Vec<String>>,
    base: String,
) -> Result<()> {
    let id = a.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let mut a = application(&ctx, tx, id).await?;
            if !may::<Write>(&ctx.viewer, &a) {
                return Err(Error::refused("error-not-in-this-state"));
            }
            let said = a.said();
            let mut next = said.clone();
            for field in fields {
                next.0.remove(*field);
            }
            next.0.extend(values);
            if next == said && a.language == ctx.language {
                return Ok(());
            }
            if standing(&said, fields) != base && next != said {
                return Err(Error::refused("admission-apply-changed-meanwhile"));
            }
            a.answers = serde_json::to_string(&next).map_err(Error::internal)?;
            columns(&mut a, &next);
            a.language = ctx.language;
            a.changed = ctx.now();
            if a.state == State::Clarification {
                ctx.record(tx, "application.amend", &a.subject(), "", json!({}))
                    .await?;
            }
            keep(tx, &ctx, &a).await
        })
    })
    .await
}

/// Writes a page anew, whatever stood there before.
///
/// # Errors
/// A refusal where somebody else changes the same page at that moment.
pub async fn write(ctx: &Ctx, a: Authorized<Write>, step: Step, form: &Form) -> Result<()> {
    let (values, _) = typed(form, step.fields());
    let base = standing(&a.said(), step.fields());
    save(ctx, a, step.fields(), values, base).await
}

/// Copies what is searched and written to out of the answers, in so far as it is sound.
fn columns(a: &mut Application, said: &Answers) {
    let mut wrong = Violations::new();
    a.name = wrong.line("name", said.get("name"), kernel::input::LINE, false);
    let mut wrong = Violations::new();
    let email = wrong.email("email", said.get("email"));
    a.email = if wrong.0.is_empty() {
        email
    } else {
        String::new()
    };
    a.zone = said.get("zone").parse().unwrap_or_else(|_| Zone::utc());
    a.claim = said
        .get("claim")
        .parse::<parties::OrganisationId>()
        .map(|id| id.to_string())
        .unwrap_or_default();
}

async fn keep(tx: &mut Tx, ctx: &Ctx, a: &Application) -> Result<()> {
    if update(tx, ctx, a).await? {
        Ok(())
    } else {
        Err(Error::refused("admission-apply-changed-meanwhile"))
    }
}

/// Sends an application: from now on the Office's clock runs.
///
/// # Errors
/// Everything that is missing or wrong; a refusal where it was changed since `version` was shown.
pub async fn submit(ctx: &Ctx, a: Authorized<Submit>, version: i64) -> Result<()> {
    let id = a.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let mut a = application(&ctx, tx, id).await?;
            if !may::<Submit>(&ctx.viewer, &a) {
                return Err(Error::refused("error-not-in-this-state"));
            }
            if a.version != version {
                return Err(Error::refused("admission-apply-changed-look"));
            }
            let said = a.said().complete()?;
            candidate(tx, &a, &said, ctx.now()).await?;
            let criteria = decisions::in_force(tx, &ADMISSION).await?;
            let calendar = Calendar::load(tx).await?;
            let now = ctx.now();
            a.state = State::Submitted;
            a.submitted = Some(now);
            a.changed = now;
            a.criteria_version = criteria.id.to_string();
            a.due = Some(calendar.deadline(now, ADMISSION.decide_within, &said.zone)?);
            a.days_left = i64::from(ADMISSION.decide_within);
            (a.zone, a.name, a.email) = (said.zone, said.name, said.email);
            a.language = ctx.language;
            keep(tx, &ctx, &a).await?;
            papers::entrust(tx, &ctx, &a).await?;
            ctx.record(tx, "application.submit", &a.subject(), "", json!({}))
                .await?;
            ctx.emit(tx, "application_submitted", &a.about()).await?;
            let look = now.plus(day(jobs::LOOK));
            jobs::again(tx, &ctx, "application_silent", &a, look).await?;
            // Only who reads the mail of the address learns that it has another application under way.
            let again = store::from_address(&ctx, tx, &a.email, a.id)
                .await?
                .iter()
                .any(|other| text::name_key(&other.name) == text::name_key(&a.name));
            let which = if again {
                "admission-received-again"
            } else {
                "admission-received"
            };
            write_to(tx, &ctx, &a, which).await
        })
    })
    .await
}

/// Notes what an application would bring to the balance of the network.
async fn candidate(tx: &mut Tx, a: &Application, said: &Complete, at: Timestamp) -> Result<()> {
    let candidate = Candidate {
        id: a.subject(),
        // Its number: who asks to join is read where applications are read.
        label: a.reference(),
        href: format!("/applications/{}", a.id),
        country: said.country.clone(),
        level: said.level.code().to_owned(),
        themes: said.profile.themes.clone(),
        gender: said.leadership.gender,
        age_band: said.leadership.age_band,
        at,
    };
    engagement::put_candidate(tx, &candidate).await
}

/// Writes to the address of an application, if it gives one. Neither a name nor a code stands in the letter.
pub(crate) async fn write_to(tx: &mut Tx, ctx: &Ctx, a: &Application, which: &str) -> Result<()> {
    if a.email.is_empty() {
        return Ok(());
    }
    let link = format!("{}/join/return", ctx.app.base);
    let letter = Letter::new(which, &a.email, a.language).with("link", link);
    ctx.mail(tx, &letter).await
}

/// Answers everything that the Office has asked; the clock runs on with the days that were left.
///
/// # Errors
/// Violations of `answer-QUESTION` where one is missing, and of what was amended meanwhile.
pub async fn answer(ctx: &Ctx, a: Authorized<Answer>, form: &Form) -> Result<()> {
    let id = a.id;
    let asked = store::questions(ctx, &mut ctx.db(), id).await?;
    let mut wrong = Violations::new();
    let mut answers = Vec::new();
    for q in asked.iter().filter(|q| q.answered.is_none()) {
        let field = format!("answer-{}", q.id);
        let said = wrong.text(&field, form.get(&field), kernel::input::PARAGRAPH, true);
        answers.push((q.id.clone(), said));
    }
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let mut a = application(&ctx, tx, id).await?;
            if !may::<Answer>(&ctx.viewer, &a) {
                return Err(Error::refused("error-not-in-this-state"));
            }
            let said = a.said().complete()?;
            let now = ctx.now();
            candidate(tx, &a, &said, a.submitted.unwrap_or(now)).await?;
            for (question, said) in &answers {
                store::answer(&ctx, tx, id, question, said, now).await?;
            }
            let left = store::questions(&ctx, tx, id).await?;
            if left.iter().any(|q| q.answered.is_none()) {
                return Err(Error::refused("admission-apply-changed-look"));
            }
            let days = u16::try_from(a.days_left.max(1)).map_err(Error::internal)?;
            a.due = Some(Calendar::load(tx).await?.deadline(now, days, &said.zone)?);
            (a.zone, a.name, a.email) = (said.zone, said.name, said.email);
            a.state = State::Submitted;
            a.changed = now;
            keep(tx, &ctx, &a).await?;
            ctx.record(tx, "application.answer", &a.subject(), "", json!({}))
                .await?;
            ctx.emit(tx, "application_answered", &a.about()).await
        })
    })
    .await
}

/// Withdraws an application: what was typed is erased, that there was one stays. A refusal that is proposed lapses with
/// the sentence of the house that says why, and the applicant learns nothing of it.
pub(crate) async fn withdraw(ctx: &Ctx, a: Authorized<Withdraw>, lapsed: String) -> Result<()> {
    let id = a.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // Before the log's turn is taken, in the order in which every decision takes them.
            tx.lock("decisions").await?;
            let a = application(&ctx, tx, id).await?;
            // A refusal may be confirmed already and its event not yet have come.
            let decided = decisions::of_subject(tx, &ctx, &a.subject())
                .await?
                .iter()
                .any(|d| d.state == decisions::State::Made);
            if decided || !may::<Withdraw>(&ctx.viewer, &a) {
                return Err(Error::refused("error-not-in-this-state"));
            }
            decisions::lapse(tx, &ctx, &a.subject(), &[&ADMISSION], &lapsed).await?;
            decisions::forget_undecided(tx, &ctx, &a.subject()).await?;
            jobs::end(tx, &ctx, a, State::Withdrawn, "application.withdraw").await
        })
    })
    .await
}

/// The page on which a field is put right.
pub(crate) fn page_of(field: &str) -> &'static str {
    match Step::of(field) {
        Some(step) => step.code(),
        None if ENTRY.contains(&field) => "entry",
        None => "",
    }
}
