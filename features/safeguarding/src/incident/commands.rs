//! What is done: somebody reports and comes back, the Office acknowledges, protects, answers and closes.

use ::store::{Read, Tx};
use decisions::{Calendar, Zone};
use guard::{Authorized, Code, Ctx, DataKey, Notice, Reader, Recipient, Role};
use kernel::{Error, Id, Message, Result, Timestamp, Violations, args, day, input};
use parties::{OrganisationId, Visibility};
use serde_json::{Value, json};
use web::Form;

use super::{
    ACKNOWLEDGE, Add, Handle, Incident, IncidentId, Kind, Measure, Outcome, Reopen, Report, Row,
    Severity, State, Voice, store,
};

/// Reports that the whole house takes in an hour: far more than ever come, and too few to fill a disk.
const REPORTS: u32 = 500;
const HOUR: i64 = 3_600_000;
/// Who handles a report, in this order, where it names all those before.
const STAND_INS: [Role; 4] = [
    Role::EngagementOfficer,
    Role::DecisionConfirmer,
    Role::NetworkSteward,
    Role::AppealsSecretary,
];
/// Characters of a line.
const LINE: usize = 200;

/// What a report gave: where it is read, and for who has no account the code and the cookie.
#[derive(Debug)]
pub struct Opened {
    /// The incident.
    pub id: IncidentId,
    /// The code to be shown once, and the cookie of the session that begins with it.
    pub code: Option<(Code, String)>,
}

/// The key of what whoever reported reads too.
pub(super) async fn key(ctx: &Ctx, db: &mut impl Read, i: &Incident) -> Result<DataKey> {
    match ctx.open_record(db, &i.record()).await {
        // Who comes by a code has no account that a key could be wrapped for; who came into office later was none of those it
        // was wrapped for. The policy has let them in.
        Err(Error::NotFound) => ctx.open_as_house(db, &i.record()).await,
        other => other,
    }
}

/// The key of what the Office writes for itself.
pub(super) async fn notes_key(ctx: &Ctx, db: &mut impl Read, i: &Incident) -> Result<DataKey> {
    ctx.open_record(db, &i.notes()).await
}

async fn record(tx: &mut Tx, ctx: &Ctx, action: &str, i: &Incident, detail: Value) -> Result<()> {
    // About nobody: who reads the log of an organisation or of a person learns of no report.
    ctx.record(tx, action, &format!("incident:{}", i.row.id), "", detail)
        .await
}

/// The words of a name without case and accents; initials tell nobody apart.
fn parts(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric());
    words
        .map(text::sort_key)
        .filter(|w| w.chars().count() > 1)
        .collect()
}

/// Whether somebody of this name may be meant by what was typed. Names short as two letters count, and so do those that stand
/// within a word, as in scripts without spaces.
fn is_meant(name: &str, typed: &[String]) -> bool {
    let within = |part: &str| {
        let mut all = typed.iter();
        all.any(|t| t == part || !part.is_ascii() && t.contains(part))
    };
    parts(name).iter().any(|part| within(part))
}

/// Those who handle a report that names somebody of the Office: the officers who bear no part of that name; where none is
/// left, others of the Office in this order. A report that nobody could read is refused while its writer can still turn to
/// somebody else.
async fn handlers(db: &mut impl Read, named: &str, now: Timestamp) -> Result<Vec<String>> {
    let typed = parts(named);
    for role in STAND_INS {
        let all: Vec<(String, String)> = db
            .all(
                "SELECT DISTINCT a.id, a.name FROM appointments p JOIN accounts a ON a.id = p.account WHERE p.scope = '' AND p.role = $1 \
                 AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) AND a.closed IS NULL ORDER BY a.id",
                args![role, now],
            )
            .await?;
        let free = all.into_iter().filter(|(_, name)| !is_meant(name, &typed));
        let free: Vec<String> = free.map(|(id, _)| id).collect();
        if !free.is_empty() {
            return Ok(free);
        }
    }
    let message = Message::new("incident-nobody-left");
    Err(Error::Rejected(Violations::one("named", message)))
}

/// Those to whom letters about an incident go.
pub(super) async fn readers(tx: &mut Tx, i: &Incident, now: Timestamp) -> Result<Vec<Reader>> {
    if !i.row.restricted {
        return guard::holders(tx, Role::EngagementOfficer, now).await;
    }
    let mut all = Vec::new();
    for account in &i.handlers {
        all.extend(Reader::of(tx, account).await?);
    }
    Ok(all)
}

async fn tell_office(tx: &mut Tx, ctx: &Ctx, i: &Incident) -> Result<()> {
    let readers = readers(tx, i, ctx.now()).await?;
    let notice = i.notice("safety-read");
    ctx.tell(tx, &readers, &notice).await
}

async fn tell_reporter(tx: &mut Tx, ctx: &Ctx, i: &Incident) -> Result<()> {
    let reader = Reader::of(tx, &i.row.reporter).await?;
    let notice = i.notice("safety-read");
    ctx.tell(tx, &reader, &notice).await
}

/// The day by which what happens now is acknowledged, and what comes when it is over.
async fn clock(tx: &mut Tx, ctx: &Ctx, id: IncidentId) -> Result<Timestamp> {
    let calendar = Calendar::load(tx).await?;
    let due = calendar.deadline(ctx.now(), ACKNOWLEDGE, &Zone::utc())?;
    ctx.later(tx, "incident_late", &json!({ "incident": id }), due.plus(1))
        .await?;
    Ok(due)
}

/// Takes a report in. Somebody who has signed in reads the answer on its page; for all others there is a code.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where the whole house took too many in this hour.
pub async fn report(ctx: &Ctx, _permit: Authorized<Report>, form: &Form) -> Result<Opened> {
    let app = &ctx.app;
    let mut wrong = Violations::new();
    let what = wrong.text("what", form.get("what"), input::LONG, true);
    let kind: Option<Kind> = wrong.choice("kind", form.get("kind"));
    let named = wrong.line("named", form.get("named"), LINE, false);
    wrong.check()?;
    let kind = kind.ok_or(Error::NotFound)?;
    app.limits
        .attempt("incident-report", "", REPORTS, HOUR, ctx.now())?;
    let anonymous = ctx.viewer.account.is_none();
    let code = Code::new(app);
    let hash = if anonymous {
        code.hash(app)?
    } else {
        String::new()
    };
    // Somebody's own organisation is noted; another is named in words.
    let asked = form.get("organisation");
    let organisation = if ctx.viewer.belongs_to(asked) {
        asked
    } else {
        ""
    }
    .to_owned();
    let account = ctx.viewer.account;
    let new: IncidentId = ctx.new_id();
    let id: IncidentId = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let now = ctx.now();
                let restricted = !named.is_empty();
                let handlers = if restricted {
                    handlers(tx, &named, now).await?
                } else {
                    Vec::new()
                };
                let i = Incident {
                    row: Row {
                        id: new,
                        organisation,
                        state: State::Reported,
                        kind,
                        severity: String::new(),
                        reporter: account.map(|a| a.to_string()).unwrap_or_default(),
                        code: hash,
                        restricted,
                        reported: now,
                        due: clock(tx, &ctx, new).await?,
                        acknowledged: None,
                        closed: None,
                        outcome: String::new(),
                        version: 0,
                    },
                    handlers,
                };
                store::put(tx, &i.row).await?;
                for account in &i.handlers {
                    store::put_handler(tx, new, account).await?;
                }
                let mut may = i.office();
                let notes = ctx.lock_up(tx, &i.notes(), &may).await?;
                may.extend(account.map(Recipient::Account));
                may.push(Recipient::House);
                let key = ctx.lock_up(tx, &i.record(), &may).await?;
                let words = key.seal("words", &what)?;
                store::say(tx, &ctx, new, Voice::Reporter, &words).await?;
                if !named.is_empty() {
                    // Those who handle it must know of whom to keep it.
                    let words = notes.seal("words", &named)?;
                    store::say(tx, &ctx, new, Voice::Note, &words).await?;
                }
                // Who reports without an account stands nowhere; who has one is not in the log either.
                let house = Ctx::house(&ctx.app);
                record(tx, &house, "incident.report", &i, json!({})).await?;
                tell_office(tx, &ctx, &i).await?;
                Ok(new)
            })
        })
        .await?;
    if !anonymous || id != new {
        return Ok(Opened { id, code: None });
    }
    let cookie = enter(ctx, id).await?;
    Ok(Opened {
        id,
        code: Some((code, cookie)),
    })
}

async fn enter(ctx: &Ctx, id: IncidentId) -> Result<String> {
    ctx.enter_by_code(Role::Applicant, Incident::scope(id))
        .await
}

/// Opens an incident by its code; gives the cookie.
///
/// # Errors
/// One answer, whatever is wrong with the code.
pub async fn come_back(ctx: &Ctx, _permit: Authorized<Report>, typed: &str) -> Result<String> {
    let found = match ctx.try_code("incident-code", typed)? {
        Some(hash) => store::by_code(&mut ctx.db(), &hash).await?,
        None => None,
    };
    match found {
        Some(id) => enter(ctx, id).await,
        None => Err(Error::Rejected(Violations::one(
            "code",
            Message::new("incident-code-wrong"),
        ))),
    }
}

/// Ends every session that the code has opened.
///
/// # Errors
/// A database error.
pub async fn leave(ctx: &Ctx, id: IncidentId) -> Result<()> {
    ctx.leave_by_code(Incident::scope(id)).await
}

/// A text that must not be empty.
fn text(form: &Form, field: &str) -> Result<String> {
    let mut wrong = Violations::new();
    let text = wrong.text(field, form.get(field), input::LONG, true);
    wrong.check()?;
    Ok(text)
}

/// Whoever reported adds words.
///
/// # Errors
/// A violation where there are none.
pub async fn add(ctx: &Ctx, permit: Authorized<Add>, form: &Form) -> Result<()> {
    let (i, words) = (permit.into_inner(), text(form, "words")?);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let key = key(&ctx, tx, &i).await?;
            let sealed = key.seal("words", &words)?;
            store::say(tx, &ctx, i.row.id, Voice::Reporter, &sealed).await?;
            tell_office(tx, &ctx, &i).await
        })
    })
    .await
}

/// Whoever reported says why it is not over: it is acknowledged anew.
///
/// # Errors
/// A violation where nothing is said.
pub async fn reopen(ctx: &Ctx, permit: Authorized<Reopen>, form: &Form) -> Result<()> {
    let (mut i, words) = (permit.into_inner(), text(form, "words")?);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let key = key(&ctx, tx, &i).await?;
            let sealed = key.seal("words", &words)?;
            i.row.due = clock(tx, &ctx, i.row.id).await?;
            i.row.state = State::Reported;
            i.row.acknowledged = None;
            i.row.closed = None;
            i.row.outcome = String::new();
            store::put(tx, &i.row).await?;
            store::set_due(tx, i.row.id, i.row.due).await?;
            store::say(tx, &ctx, i.row.id, Voice::Reporter, &sealed).await?;
            let house = Ctx::house(&ctx.app);
            record(tx, &house, "incident.reopen", &i, json!({})).await?;
            tell_office(tx, &ctx, &i).await
        })
    })
    .await
}

/// The Office looks at a report: how severe it is, and what it thinks of it. With that it is acknowledged.
///
/// # Errors
/// What is wrong with it.
pub async fn triage(ctx: &Ctx, permit: Authorized<Handle>, form: &Form) -> Result<()> {
    let mut i = permit.into_inner();
    let mut wrong = Violations::new();
    let severity: Option<Severity> = wrong.choice("severity", form.get("severity"));
    let kind: Option<Kind> = wrong.choice("kind", form.get("kind"));
    let note = wrong.text("note", form.get("note"), input::PARAGRAPH, false);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let first = i.row.state == State::Reported;
            i.row.severity = severity.map(|s| s.code()).unwrap_or_default().to_owned();
            i.row.kind = kind.unwrap_or(i.row.kind);
            i.row.acknowledged = i.row.acknowledged.or(Some(ctx.now()));
            i.row.state = State::Acknowledged;
            store::put(tx, &i.row).await?;
            if !note.is_empty() {
                let key = notes_key(&ctx, tx, &i).await?;
                let sealed = key.seal("words", &note)?;
                store::say(tx, &ctx, i.row.id, Voice::Note, &sealed).await?;
            }
            let detail = json!({ "severity": i.row.severity });
            record(tx, &ctx, "incident.triage", &i, detail).await?;
            if first {
                tell_reporter(tx, &ctx, &i).await?;
            }
            Ok(())
        })
    })
    .await
}

/// The Office answers whoever reported. A first answer acknowledges too.
///
/// # Errors
/// A violation where nothing is said.
pub async fn answer(ctx: &Ctx, permit: Authorized<Handle>, form: &Form) -> Result<()> {
    let (mut i, words) = (permit.into_inner(), text(form, "answer")?);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let key = key(&ctx, tx, &i).await?;
            let sealed = key.seal("words", &words)?;
            store::say(tx, &ctx, i.row.id, Voice::Office, &sealed).await?;
            if i.row.state == State::Reported {
                i.row.acknowledged = Some(ctx.now());
                i.row.state = State::Acknowledged;
                store::put(tx, &i.row).await?;
            }
            record(tx, &ctx, "incident.answer", &i, json!({})).await?;
            tell_reporter(tx, &ctx, &i).await
        })
    })
    .await
}

/// Notes what is done to protect people, by whom and by when.
///
/// # Errors
/// What is wrong with it.
pub async fn add_measure(ctx: &Ctx, permit: Authorized<Handle>, form: &Form) -> Result<()> {
    let i = permit.into_inner();
    let mut wrong = Violations::new();
    let what = wrong.text("measure", form.get("measure"), input::PARAGRAPH, true);
    let owner = wrong.line("owner", form.get("owner"), LINE, true);
    let due = wrong.date("due", form.get("due"), true);
    wrong.check()?;
    let due = due.ok_or(Error::NotFound)?.plus(day(1) - 1);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let key = notes_key(&ctx, tx, &i).await?;
            let id: Id<Measure> = ctx.new_id();
            let measure = Measure {
                id,
                what: key.seal("measure", &what)?,
                owner: key.seal("owner", &owner)?,
                due,
                done: None,
            };
            store::put_measure(tx, i.row.id, &measure).await?;
            record(tx, &ctx, "incident.measure", &i, json!({})).await
        })
    })
    .await
}

/// Notes that a measure is done.
///
/// # Errors
/// A refusal where it is done already.
pub async fn done_measure(ctx: &Ctx, permit: Authorized<Handle>, measure: &str) -> Result<()> {
    let (i, measure) = (permit.into_inner(), measure.to_owned());
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if !store::measure_done(tx, i.row.id, &measure, ctx.now()).await? {
                return Err(Error::refused("incident-changed-meanwhile"));
            }
            record(tx, &ctx, "incident.measure_done", &i, json!({})).await
        })
    })
    .await
}

/// Hides the organisation concerned from everybody but the Office and its own people, at once, and tells it.
///
/// # Errors
/// A refusal where none is named, or nobody else sees it.
pub async fn hide(ctx: &Ctx, permit: Authorized<Handle>) -> Result<()> {
    let i = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let Ok(id) = i.row.organisation.parse::<OrganisationId>() else {
                return Err(Error::refused("incident-no-organisation"));
            };
            let o = parties::organisation(tx, id).await?;
            if o.visibility == Visibility::Office {
                return Err(Error::refused("incident-hidden-already"));
            }
            // The log of the organisation says that it was hidden for its safety, not of which report.
            let why = json!({ "because": "safety" });
            parties::show_to(tx, &ctx, o, Visibility::Office, why).await?;
            record(tx, &ctx, "incident.hide", &i, json!({})).await?;
            let readers = guard::speakers(tx, id, ctx.now()).await?;
            let notice = Notice::new("safety-changed", format!("/organisations/{id}"));
            ctx.tell(tx, &readers, &notice).await
        })
    })
    .await
}

/// Closes an incident, with reasons that whoever reported reads.
///
/// # Errors
/// What is wrong with it; a refusal while a measure is open or nobody has looked at it.
pub async fn close(ctx: &Ctx, permit: Authorized<Handle>, form: &Form) -> Result<()> {
    let mut i = permit.into_inner();
    let mut wrong = Violations::new();
    let outcome: Option<Outcome> = wrong.choice("outcome", form.get("outcome"));
    let why = wrong.text("why", form.get("why"), input::LONG, true);
    wrong.check()?;
    let outcome = outcome.ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if i.row.severity.is_empty() {
                return Err(Error::refused("incident-not-weighed"));
            }
            let measures = store::measures(tx, i.row.id).await?;
            if measures.iter().any(|m| m.done.is_none()) {
                return Err(Error::refused("incident-measures-open"));
            }
            let key = key(&ctx, tx, &i).await?;
            let sealed = key.seal("words", &why)?;
            store::say(tx, &ctx, i.row.id, Voice::Office, &sealed).await?;
            i.row.state = State::Closed;
            i.row.closed = Some(ctx.now());
            i.row.outcome = outcome.code().to_owned();
            store::put(tx, &i.row).await?;
            let detail = json!({ "outcome": outcome });
            record(tx, &ctx, "incident.close", &i, detail).await?;
            tell_reporter(tx, &ctx, &i).await
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::{is_meant, parts};

    #[test]
    fn whoever_may_be_meant_is_shut_out() {
        for (name, typed) in [
            ("Nadia Ferro", "the one called FERRO"),
            ("Li Wu", "it was Wu."),
            ("José Núñez", "jose nunez"),
            ("O'Neil-Kane", "kane"),
            ("李娜", "办公室的李娜"),
            ("نادية", "نادية"),
        ] {
            assert!(is_meant(name, &parts(typed)), "{name}: {typed}");
        }
        for (name, typed) in [
            ("Nadia Ferro", "N. Ferrara"),
            ("Ana Costa", "banana"),
            ("Li Wu", "Alice"),
            ("李娜", "王芳"),
        ] {
            assert!(!is_meant(name, &parts(typed)), "{name}: {typed}");
        }
    }
}
