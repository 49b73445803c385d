//! What follows a decision: a confirmed refusal and news of an appeal reach the applicant, a proposal sent back comes to the
//! desk again.

use std::sync::Arc;

use contracts::AboutDecision;
use decisions::DecisionId;
use guard::{Ctx, Letter};
use kernel::{Error, Result};
use serde_json::json;
use web::Site;

use crate::{
    apply::{once, write_to},
    model::{ApplicationId, State},
};

/// The decision and the application that an event is about; nothing where it is about something else.
fn read(body: &str) -> Result<Option<(AboutDecision, DecisionId, ApplicationId)>> {
    let about: AboutDecision = serde_json::from_str(body).map_err(Error::internal)?;
    let Some(id) = about.subject.strip_prefix("application:") else {
        return Ok(None);
    };
    if about.kind != decisions::ADMISSION.code {
        return Ok(None);
    }
    let decision = about.decision.parse().map_err(Error::internal)?;
    let id = id.parse().map_err(Error::internal)?;
    Ok(Some((about, decision, id)))
}

/// A refusal is in force: the applicant is told that there is something to read, and nothing of what it says.
///
/// # Errors
/// A database error.
pub async fn decided(site: Arc<Site>, body: String) -> Result<()> {
    let Some((about, decision, id)) = read(&body)? else {
        return Ok(());
    };
    if about.outcome != "refused" {
        return Ok(());
    }
    Ctx::house(&site.app)
        .write(move |tx, ctx| {
            Box::pin(async move {
                let mut a = crate::store::application(&ctx, tx, id).await?;
                // The event may come twice; the state says whether it has come before.
                if a.state != State::Deciding {
                    return Ok(());
                }
                let d = decisions::decision(tx, &ctx, decision).await?;
                let at = d.made.unwrap_or_else(|| ctx.now());
                a.close(State::Refused, at);
                if !crate::store::update(tx, &ctx, &a).await? {
                    return Err(Error::internal("the application changed meanwhile"));
                }
                let letter = Letter::new("admission-desk-decided", &a.email, a.language)
                    .with("link", format!("{}/join/return", ctx.app.base));
                ctx.mail(tx, &letter).await?;
                let (object, about) = (a.subject(), a.id.to_string());
                let what = json!({ "decision": decision });
                ctx.record(tx, "application.refuse", &object, &about, what)
                    .await
            })
        })
        .await
}

/// A proposal was sent back: the application waits for the desk again, its clock has never stopped.
///
/// # Errors
/// A database error.
pub async fn sent_back(site: Arc<Site>, body: String) -> Result<()> {
    let Some((_, decision, id)) = read(&body)? else {
        return Ok(());
    };
    Ctx::house(&site.app)
        .write(move |tx, ctx| {
            Box::pin(async move {
                let mut a = crate::store::application(&ctx, tx, id).await?;
                // The newest decision tells whether this event is old: something may have been proposed anew since.
                let newest = decisions::of_subject(tx, &ctx, &a.subject()).await?;
                let newest = newest.first().map(|d| d.id);
                if a.state != State::Deciding || newest != Some(decision) {
                    return Ok(());
                }
                a.state = State::Submitted;
                a.changed = ctx.now();
                if !crate::store::update(tx, &ctx, &a).await? {
                    return Err(Error::internal("the application changed meanwhile"));
                }
                let (object, about) = (a.subject(), a.id.to_string());
                let what = json!({ "decision": decision });
                ctx.record(tx, "application.sent_back", &object, &about, what)
                    .await
            })
        })
        .await
}

/// Writes once to an applicant that there is news on what they sent; `what` tells this step of the appeal from others.
///
/// # Errors
/// A database error.
pub async fn appeal_news(site: Arc<Site>, body: String, what: &'static str) -> Result<()> {
    let Some((_, decision, id)) = read(&body)? else {
        return Ok(());
    };
    news(&site, format!("appeal {what} {decision}"), id).await
}

/// The same for what holds a decision back while the appeal runs. It may change more than once: how often it has tells
/// one change from the next.
///
/// # Errors
/// A database error.
pub async fn interim(site: Arc<Site>, body: String) -> Result<()> {
    let Some((_, decision, id)) = read(&body)? else {
        return Ok(());
    };
    let mut db = site.app.db.clone();
    let house = Ctx::house(&site.app);
    let n = match decisions::appeal_of(&mut db, &house, decision).await? {
        Some(case) => decisions::steps(&mut db, case.id)
            .await?
            .iter()
            .filter(|s| ["stayed", "stay_lifted"].contains(&s.step.as_str()))
            .count(),
        None => 0,
    };
    news(&site, format!("appeal interim {n} {decision}"), id).await
}

async fn news(site: &Site, what: String, id: ApplicationId) -> Result<()> {
    once(site, what, id, |tx, ctx, a| {
        Box::pin(async move { write_to(tx, &ctx, &a, "admission-news").await })
    })
    .await
}
