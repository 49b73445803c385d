//! A decision on an application is proposed: to admit takes effect at once, to refuse waits for a second person. What a
//! panel has overturned is set right here.

use std::collections::BTreeSet;

use ::store::Tx;
use askama::Template;
use axum::response::Response;
use decisions::{ADMISSION, AppealState, Criterion, Decision, Finding, Found, Making};
use guard::{AccountId, Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, input};
use serde_json::json;
use web::{Form, Page, Rq};

use super::{
    admit::admit, again, assess::older, criteria, done, form_page, load, opened, seen, store,
};
use crate::{
    model::{Application, State},
    policy::{Propose, Remedy},
    screening,
};

#[derive(Template)]
#[template(path = "desk/propose.html")]
struct ProposePage {
    page: Page,
    a: Application,
    form: Form,
    version: String,
    older: String,
    /// Criterion, finding, comment.
    found: Vec<(String, String, String)>,
    outcomes: Vec<(String, String, String)>,
    /// Names that are not yet compared by a human.
    undecided: i64,
    /// Why the panel overturned the refusal is read there; empty where nothing is to be remedied.
    overturned: String,
}

async fn draw(
    rq: &Rq,
    a: Application,
    typed: Option<(Form, &Violations)>,
    overturned: Option<Decision>,
) -> Result<Response> {
    let title = if overturned.is_some() {
        "admission-desk-remedy"
    } else {
        "admission-desk-propose"
    };
    let page = form_page(rq, title, &a, typed.as_ref());
    let mut db = rq.ctx.db();
    let (version, criteria) = criteria(&mut db, &a).await?;
    let found = store::assessed(&rq.ctx, &mut db, a.id).await?;
    let found = criteria
        .iter()
        .map(|c| {
            let title = c.title.best(rq.ctx.language).1.to_owned();
            match found.iter().find(|f| f.criterion == c.code) {
                Some(f) => (
                    title,
                    page.code("admission-desk-finding", f.finding.code()),
                    f.comment.clone(),
                ),
                None => (title, page.t("admission-desk-not-assessed"), String::new()),
            }
        })
        .collect();
    let outcomes = ADMISSION.outcomes.iter().map(|o| {
        (
            o.code.to_owned(),
            page.code("admission-desk-outcome", o.code),
            page.t(&format!("admission-desk-outcome-{}-text", o.code)),
        )
    });
    rq.html(&ProposePage {
        older: older(rq, &page, &version).await?,
        undecided: screening::undecided(&mut db, &a).await?,
        outcomes: outcomes.collect(),
        version: a.version.to_string(),
        form: typed.map(|(form, _)| form).unwrap_or_default(),
        overturned: overturned
            .map(|d| format!("/decisions/{}", d.id))
            .unwrap_or_default(),
        found,
        page,
        a,
    })
}

pub async fn propose_page(rq: Rq) -> Result<Response> {
    let a = opened::<Propose>(&rq).await?;
    draw(&rq, a, None, None).await
}

pub async fn propose(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Propose>(load(&rq).await?)?;
    let place = rq
        .site
        .languages
        .plain(permit.language, "admission-desk-network");
    let decided = decide(&rq.ctx, permit, &form, place).await;
    match again::<Propose, _>(&rq, decided).await? {
        Ok(State::Admitted) => Ok(done(&rq, "admitted")),
        Ok(_) => Ok(done(&rq, "refusal-proposed")),
        Err((a, wrong)) => draw(&rq, a, Some((form, &wrong)), None).await,
    }
}

/// The reasons as typed: one for the applicant, one for everybody.
fn reasons(wrong: &mut Violations, form: &Form) -> (String, String) {
    let text =
        |wrong: &mut Violations, field| wrong.text(field, form.get(field), input::PARAGRAPH, true);
    (text(wrong, "reason"), text(wrong, "public_reason"))
}

/// Proposes what the assessment allows; gives the state in which the application is then.
///
/// # Errors
/// Everything that is wrong; a refusal where a criterion or a listed name is still open, or somebody was quicker.
pub async fn decide(
    ctx: &Ctx,
    permit: Authorized<Propose>,
    form: &Form,
    place: String,
) -> Result<State> {
    let mut a = permit.into_inner();
    let mut wrong = Violations::new();
    let (reason, public_reason) = reasons(&mut wrong, form);
    let outcome = ADMISSION.outcome(form.get("outcome"));
    if outcome.is_none() {
        wrong.push("outcome", Message::new("error-choose"));
    }
    wrong.check()?;
    let outcome = outcome.ok_or(Error::NotFound)?;
    a.version = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // Before the log's turn is taken, in the order in which every decision takes them.
            tx.lock("decisions").await?;
            let (_, criteria) = criteria(tx, &a).await?;
            let findings = findings(tx, &ctx, &a, &criteria).await?;
            let mut making = making(tx, &a, &ctx, findings).await?;
            outcome.code.clone_into(&mut making.outcome);
            making.reason = reason;
            making.public_reason = public_reason;
            if outcome.adverse {
                a.state = State::Deciding;
                a.changed = ctx.now();
                if !crate::store::update(tx, &ctx, &a).await? {
                    return Err(Error::refused("admission-desk-changed-meanwhile"));
                }
            } else {
                if screening::undecided(tx, &a).await? > 0 {
                    return Err(Error::refused("admission-screening-undecided"));
                }
                making.organisation = Some(admit(tx, &ctx, &mut a, place).await?);
            }
            let (object, about) = (a.subject(), a.id.to_string());
            let what = json!({ "outcome": outcome.code });
            ctx.record(tx, "application.propose", &object, &about, what)
                .await?;
            decisions::propose(tx, &ctx, making).await?;
            Ok(a.state)
        })
    })
    .await
}

/// What was found, as it will stand in the decision; nothing may be left open.
async fn findings(
    tx: &mut Tx,
    ctx: &Ctx,
    a: &Application,
    criteria: &[Criterion],
) -> Result<Vec<Found>> {
    let found = store::assessed(ctx, tx, a.id).await?;
    let all: Vec<Found> = criteria
        .iter()
        .filter_map(|c| {
            let f = found.iter().find(|f| f.criterion == c.code)?;
            Some(Found {
                criterion: c.code.clone(),
                title: c.title.clone(),
                finding: f.finding,
                comment: f.comment.clone(),
            })
        })
        .collect();
    if all.len() < criteria.len() {
        return Err(Error::refused("admission-desk-assess-first"));
    }
    Ok(all)
}

/// Everything of a decision on an application but what it says.
async fn making(tx: &mut Tx, a: &Application, ctx: &Ctx, findings: Vec<Found>) -> Result<Making> {
    let mut hands: BTreeSet<String> = store::assessed(ctx, tx, a.id)
        .await?
        .into_iter()
        .map(|f| f.by_account)
        .collect();
    hands.extend(
        store::questions(ctx, tx, a.id)
            .await?
            .into_iter()
            .map(|q| q.asked_by),
    );
    hands.extend(screening::hands(tx, a).await?);
    let hands: Vec<AccountId> = hands.iter().filter_map(|h| h.parse().ok()).collect();
    Ok(Making {
        kind: &ADMISSION,
        subject: a.subject(),
        subject_name: a.name.clone(),
        organisation: None,
        outcome: String::new(),
        criteria_version: a.criteria_version.parse().ok(),
        findings,
        reason: String::new(),
        public_reason: String::new(),
        received: a.submitted.unwrap_or_else(|| ctx.now()),
        due: a.due.unwrap_or_else(|| ctx.now()),
        zone: a.zone.clone(),
        hands,
    })
}

/// The refusal of an application that a panel has overturned and nobody has set right yet.
pub(super) async fn overturned(
    ctx: &Ctx,
    db: &mut impl ::store::Read,
    a: &Application,
) -> Result<Option<Decision>> {
    let all = decisions::of_subject(db, ctx, &a.subject()).await?;
    Ok(all
        .into_iter()
        .find(|d| d.kind == ADMISSION.code && d.appeal_state == AppealState::Overturned))
}

/// The overturned refusal, for somebody who had no hand in it.
async fn to_remedy(rq: &Rq, a: &Application) -> Result<Decision> {
    let mut db = rq.ctx.db();
    let d = overturned(&rq.ctx, &mut db, a)
        .await?
        .ok_or_else(|| Error::refused("admission-desk-nothing-to-remedy"))?;
    let by = rq.ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
    if decisions::hands(&mut db, d.id).await?.contains(&by) {
        return Err(Error::refused("admission-desk-had-a-hand"));
    }
    Ok(d)
}

pub async fn remedy_page(rq: Rq) -> Result<Response> {
    let a = rq.ctx.authorize::<Remedy>(load(&rq).await?)?.into_inner();
    let d = to_remedy(&rq, &a).await?;
    seen(&rq).await?;
    draw(&rq, a, None, Some(d)).await
}

pub async fn remedy(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Remedy>(load(&rq).await?)?;
    let d = to_remedy(&rq, &permit).await?;
    let place = rq
        .site
        .languages
        .plain(permit.language, "admission-desk-network");
    let admitted = set_right(&rq.ctx, permit, d.clone(), &form, place).await;
    match again::<Remedy, _>(&rq, admitted).await? {
        Ok(()) => Ok(done(&rq, "admitted")),
        Err((a, wrong)) => draw(&rq, a, Some((form, &wrong)), Some(d)).await,
    }
}

/// Admits after all: another decision says so with its reason, and the remedy of the appeal is done.
async fn set_right(
    ctx: &Ctx,
    permit: Authorized<Remedy>,
    refusal: Decision,
    form: &Form,
    place: String,
) -> Result<()> {
    let mut a = permit.into_inner();
    let mut wrong = Violations::new();
    let (reason, public_reason) = reasons(&mut wrong, form);
    wrong.check()?;
    a.version = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("decisions").await?;
            if screening::undecided(tx, &a).await? > 0 {
                return Err(Error::refused("admission-screening-undecided"));
            }
            // The panel has judged what was found before: it stands no longer.
            let findings = decisions::findings(tx, &ctx, refusal.id)
                .await?
                .into_iter()
                .map(|f| Found {
                    comment: if f.finding == Finding::Met {
                        f.comment
                    } else {
                        reason.clone()
                    },
                    finding: Finding::Met,
                    ..f
                })
                .collect();
            let mut making = making(tx, &a, &ctx, findings).await?;
            making.outcome = "admitted".to_owned();
            making.reason.clone_from(&reason);
            making.public_reason = public_reason;
            making.organisation = Some(admit(tx, &ctx, &mut a, place).await?);
            decisions::propose(tx, &ctx, making).await?;
            decisions::remedied(tx, &ctx, refusal.id, &reason).await?;
            let (object, about) = (a.subject(), a.id.to_string());
            let what = json!({ "decision": refusal.id });
            ctx.record(tx, "application.remedy", &object, &about, what)
                .await
        })
    })
    .await
}
