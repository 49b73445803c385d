//! An assessment is written: each text that is kept is a version of its own, so that nobody's words are written over.

use contracts::AboutOrganisation;
use guard::{Authorized, Ctx, Recipient, Record, Role};
use kernel::{Error, Message, Result, Timestamp, Violations, day, input};
use safety::{
    Allowed, Assessment, Content, Exposure, Level, Side, State, Threat, latest_review, overall,
};
use serde_json::json;
use web::Form;

use super::record;
use crate::policy::{Assessed, Write};

/// Threats of one assessment.
const THREATS: usize = 20;
/// Characters of a line.
const LINE: usize = 200;
/// Days before the end at which nobody was told yet.
const UNTOLD: i64 = 1_000;

/// The fields of a threat.
pub const FIELDS: [&str; 9] = [
    "what",
    "who",
    "likelihood",
    "severity",
    "mitigation",
    "owner",
    "by",
    "residual_likelihood",
    "residual_severity",
];

/// A version as it is typed, checked.
#[derive(Clone, Debug)]
pub struct Draft {
    content: Content,
    allowed: Allowed,
    level: Level,
    review: Timestamp,
    /// Whether the other side is asked to read it.
    hand: bool,
}

/// How many threats a form has room for: those it holds, and one more where it is asked for.
#[must_use]
pub fn blocks(form: &Form) -> usize {
    let asked = form.get("threats").parse().unwrap_or(1_usize);
    let more = usize::from(form.get("do") == "more");
    (asked + more).clamp(1, THREATS)
}

/// A number from 1 to 5; 0 where none was chosen.
fn five(raw: &str) -> i64 {
    raw.parse()
        .ok()
        .filter(|n| (1..=5).contains(n))
        .unwrap_or(0)
}

/// Reads one threat; nothing where its fields are empty.
fn threat(wrong: &mut Violations, form: &Form, n: usize, whole: bool) -> Option<Threat> {
    let name = |field: &str| format!("{field}-{n}");
    let raw = |field: &str| form.get(&name(field)).to_owned();
    if FIELDS.iter().all(|f| raw(f).trim().is_empty()) {
        return None;
    }
    let by = wrong.date(&name("by"), &raw("by"), whole);
    let mut number = |field: &str| {
        let n = five(&raw(field));
        if whole && n == 0 {
            wrong.push(name(field), Message::new("error-choose"));
        }
        n
    };
    let (likelihood, severity) = (number("likelihood"), number("severity"));
    let (residual_likelihood, residual_severity) =
        (number("residual_likelihood"), number("residual_severity"));
    Some(Threat {
        what: wrong.text(&name("what"), &raw("what"), input::PARAGRAPH, whole),
        who: wrong.text(&name("who"), &raw("who"), input::PARAGRAPH, whole),
        mitigation: wrong.text(
            &name("mitigation"),
            &raw("mitigation"),
            input::PARAGRAPH,
            whole,
        ),
        owner: wrong.line(&name("owner"), &raw("owner"), LINE, whole),
        by: by.map(Timestamp::iso_date).unwrap_or_default(),
        likelihood,
        severity,
        residual_likelihood,
        residual_severity,
    })
}

/// Checks what was typed. A text that is kept to go on later may have gaps; one that the other side is asked to read may not.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub fn typed(ctx: &Ctx, form: &Form) -> Result<Draft> {
    let mut wrong = Violations::new();
    let hand = form.get("do") == "hand";
    let context = wrong.text("context", form.get("context"), input::LONG, hand);
    let count = blocks(form);
    let read = (1..=count).filter_map(|n| threat(&mut wrong, form, n, hand));
    let threats: Vec<Threat> = read.collect();
    if hand && threats.is_empty() {
        wrong.push("what-1", Message::new("safety-threat-needed"));
    }
    let mut allowed = Allowed::default();
    for exposure in Exposure::ALL {
        let name = format!("allow-{exposure}");
        match (form.get(&name), Level::from_code(form.get(&name))) {
            (_, Some(level)) => {
                allowed.0.insert(*exposure, level);
            }
            ("" | "no", None) => {}
            _ => wrong.push(name, Message::new("error-choose")),
        }
    }
    let level = overall(&threats);
    let review = wrong.date("review", form.get("review"), hand);
    let latest = latest_review(ctx.now(), level);
    // The day is over with its last moment.
    let review = review.unwrap_or(latest).plus(day(1) - 1);
    if review < ctx.now() {
        wrong.push("review", Message::new("safety-review-past"));
    } else if review >= latest.plus(day(1)) {
        let message = Message::new("safety-review-late")
            .with("months", level.months())
            .with("date", latest.iso_date());
        wrong.push("review", message);
    }
    wrong.check()?;
    Ok(Draft {
        content: Content { context, threats },
        allowed,
        level,
        review,
        hand,
    })
}

/// What became of a text that somebody wanted to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Saved {
    /// It is kept under this number.
    Kept(i64),
    /// Somebody kept another since the form was opened.
    Meanwhile,
}

/// The side that somebody writes for.
#[must_use]
pub fn writes_for(ctx: &Ctx, a: &Assessed) -> Side {
    if ctx.viewer.belongs_to(&a.organisation.id.to_string()) {
        Side::Organisation
    } else {
        Side::Office
    }
}

/// Keeps a text as a new version. It carries no signature, whatever was signed before; what is in force stays so until both
/// sides have signed another.
///
/// # Errors
/// A database error.
pub async fn save(ctx: &Ctx, permit: Authorized<Write>, draft: Draft, base: i64) -> Result<Saved> {
    let a = permit.into_inner();
    let side = writes_for(ctx, &a);
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("safety").await?;
            let id = a.organisation.id;
            let last = safety::of_organisation(tx, id).await?;
            let last = last.first().map_or(0, |a| a.number);
            if last != base {
                return Ok(Saved::Meanwhile);
            }
            let now = ctx.now();
            safety::close_open(tx, id, now).await?;
            let version = ctx.new_id();
            let key = Record::new(Assessment::TABLE, version, id);
            let readers = [
                Recipient::Organisation(id.to_string()),
                Recipient::Role(Role::EngagementOfficer),
            ];
            let key = ctx.lock_up(tx, &key, &readers).await?;
            let plain = serde_json::to_string(&draft.content).map_err(Error::internal)?;
            let allowed = draft.allowed.text()?;
            // What stands for the whole in signatures; keyed, so that nobody can try texts against it.
            let all = format!("{id}\0{plain}\0{allowed}\0{}", draft.review.0);
            let new = Assessment {
                id: version,
                organisation: id,
                number: last + 1,
                state: if draft.hand {
                    side.other().awaited()
                } else {
                    State::Draft
                },
                side,
                author: account.to_string(),
                author_name: ctx.viewer.name.clone(),
                written: now,
                level: draft.level,
                review: draft.review,
                allowed,
                content: key.seal("content", &plain)?,
                digest: ctx.app.sealer.tag("assessment", &all)?,
                agreed: None,
                ended: None,
                reminded: UNTOLD,
            };
            safety::put(tx, &new).await?;
            let detail = json!({ "number": new.number, "side": side, "handed": draft.hand });
            record(tx, &ctx, "assessment.write", id, detail).await?;
            if draft.hand {
                super::tell(tx, &ctx, id, side.other(), "safety-read").await?;
                let organisation = id.to_string();
                let told = AboutOrganisation { organisation };
                ctx.emit(tx, "assessment_handed_over", &told).await?;
            }
            Ok(Saved::Kept(new.number))
        })
    })
    .await
}

/// Whether a text has no gaps, so that it can be signed.
#[must_use]
pub fn whole(content: &Content) -> bool {
    let filled = |t: &Threat| {
        let words = [&t.what, &t.who, &t.mitigation, &t.owner, &t.by];
        let numbers = [
            t.likelihood,
            t.severity,
            t.residual_likelihood,
            t.residual_severity,
        ];
        words.iter().all(|w| !w.is_empty()) && numbers.iter().all(|n| *n > 0)
    };
    !content.context.is_empty() && !content.threats.is_empty() && content.threats.iter().all(filled)
}
