//! What follows an event or a day: people are told that there is something to read, calls end, places fall free.

use std::sync::Arc;

use contracts::{AboutBriefing, AboutCommitment, AboutPresence, AboutSeries};
use guard::{Ctx, Notice, Role, tell_once};
use kernel::{Error, Result};
use parties::OrganisationId;
use serde::de::DeserializeOwned;
use web::Site;

use crate::{commands, model::BriefingId, store as rows};

fn read<T: DeserializeOwned>(body: &str) -> Result<T> {
    serde_json::from_str(body).map_err(Error::internal)
}

fn known<T: std::str::FromStr<Err: std::fmt::Display>>(text: &str) -> Result<T> {
    text.parse().map_err(Error::internal)
}

fn briefing(body: &str) -> Result<BriefingId> {
    known(&read::<AboutBriefing>(body)?.briefing)
}

/// Those who speak for the organisations concerned are told, each once, in the same words whatever it is.
///
/// # Errors
/// A database error.
pub async fn news(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutBriefing = read(&body)?;
    let id: BriefingId = known(&about.briefing)?;
    let app = &site.app;
    let b = rows::briefing(&mut app.db.clone(), id).await?;
    let mut readers = Vec::new();
    for organisation in &about.organisations {
        let organisation: OrganisationId = known(organisation)?;
        readers.extend(guard::speakers(&mut app.db.clone(), organisation, app.clock.now()).await?);
    }
    readers.sort_by(|a, b| a.email.cmp(&b.email));
    readers.dedup();
    let what = format!("briefing news {}", guard::digest(&body));
    // What has to be answered or kept in mind is told whatever somebody chose; what can be read later, as they chose.
    let letter = match about.what.as_str() {
        "minutes" | "answered" => "briefings-news",
        _ => "briefings-word",
    };
    let notice = Notice::new(letter, b.href()).about("briefing", id);
    tell_once(app, what, readers, notice).await
}

/// A call ends by its day; the officers are told.
///
/// # Errors
/// A database error.
pub async fn call_over(site: Arc<Site>, body: String) -> Result<()> {
    let id = briefing(&body)?;
    if commands::close_when_due(&Ctx::house(&site.app), id).await? {
        officers(&site, format!("briefing call over {id}"), id, "pool").await?;
    }
    Ok(())
}

/// A place is free: the officers are told.
///
/// # Errors
/// A database error.
pub async fn place_free(site: Arc<Site>, body: String) -> Result<()> {
    let id = briefing(&body)?;
    let places = panels::places(&mut site.app.db.clone(), &id.to_string()).await?;
    let free = places.iter().filter(|p| !p.state.stands()).count();
    officers(
        &site,
        format!("briefing place free {id} {free}"),
        id,
        "places",
    )
    .await
}

/// An organisation took its name away: the officers are told that there is something to look at.
///
/// # Errors
/// A database error.
pub async fn name_withdrawn(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutPresence = read(&body)?;
    let Ok(id) = about.engagement.parse::<BriefingId>() else {
        return Ok(());
    };
    match rows::briefing(&mut site.app.db.clone(), id).await {
        Ok(_) => {
            let what = format!("name withdrawn {}", guard::digest(&body));
            officers(&site, what, id, "pool").await
        }
        // It is another activity.
        Err(Error::NotFound) => Ok(()),
        Err(e) => Err(e),
    }
}

async fn officers(site: &Site, what: String, id: BriefingId, page: &str) -> Result<()> {
    let app = &site.app;
    let now = app.clock.now();
    let readers = guard::holders(&mut app.db.clone(), Role::EngagementOfficer, now).await?;
    let path = format!("/briefings/{id}/{page}");
    let notice = Notice::new("briefings-office", path).about("briefing", id);
    tell_once(app, what, readers, notice).await
}

/// Places that wait for an answer are brought to mind.
///
/// # Errors
/// A database error.
pub async fn remind(site: Arc<Site>, body: String) -> Result<()> {
    let id = briefing(&body)?;
    let mut ctx = Ctx::house(&site.app);
    ctx.key = format!("briefing remind {id} {}", ctx.now().iso_date());
    ctx.write(move |tx, ctx| Box::pin(async move { commands::remind(tx, &ctx, id).await }))
        .await
}

/// Places that nobody has answered in time fall free.
///
/// # Errors
/// A database error.
pub async fn places_due(site: Arc<Site>, body: String) -> Result<()> {
    let id = briefing(&body)?;
    Ctx::house(&site.app)
        .write(move |tx, ctx| Box::pin(async move { commands::lapse(tx, &ctx, id).await }))
        .await
}

/// A year's duty comes near, or its last day is over.
///
/// # Errors
/// A database error.
pub async fn year_due(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutSeries = read(&body)?;
    let id = known(&about.series)?;
    let mut ctx = Ctx::house(&site.app);
    ctx.key = format!("briefing year {id} {} {}", about.year, about.over);
    ctx.write(move |tx, ctx| {
        Box::pin(async move { commands::year_due(tx, &ctx, id, about.year, about.over).await })
    })
    .await
}

/// The day of a commitment is over.
///
/// # Errors
/// A database error.
pub async fn commitment_due(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutCommitment = read(&body)?;
    let id = known(&about.commitment)?;
    let mut ctx = Ctx::house(&site.app);
    ctx.key = format!("commitment due {id}");
    ctx.write(move |tx, ctx| Box::pin(async move { commands::commitment_due(tx, &ctx, id).await }))
        .await
}
