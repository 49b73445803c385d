//! What follows an event: organisations are asked to sign, people are reminded and told, duties come again. Letters name
//! no duty, and no side but to whoever wants full letters: a letter may be read over a shoulder.

use std::sync::Arc;

use contracts::{AboutObligation, AboutOrganisation, AboutTerms};
use guard::{Ctx, Notice, tell_once};
use kernel::{Error, Result};
use parties::OrganisationId;
use serde::de::DeserializeOwned;
use web::Site;

use crate::{
    commands,
    model::{ObligationId, Side},
    store as rows,
};

fn read<T: DeserializeOwned>(body: &str) -> Result<T> {
    serde_json::from_str(body).map_err(Error::internal)
}

fn known<T: std::str::FromStr<Err: std::fmt::Display>>(text: &str) -> Result<T> {
    text.parse().map_err(Error::internal)
}

/// An organisation that was admitted is asked to sign.
///
/// # Errors
/// A database error.
pub async fn admitted(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutOrganisation = read(&body)?;
    let id: OrganisationId = known(&about.organisation)?;
    Ctx::house(&site.app)
        .write(move |tx, ctx| Box::pin(async move { commands::ask(tx, &ctx, id).await }))
        .await
}

/// Those who were asked to sign a former version are asked to sign the new one.
///
/// # Errors
/// A database error.
pub async fn published(site: Arc<Site>, body: String) -> Result<()> {
    let number = read::<AboutTerms>(&body)?.number;
    let mut after = String::new();
    loop {
        let portion = rows::to_ask_anew(&mut site.app.db.clone(), number, &after).await?;
        let Some(last) = portion.last() else {
            return Ok(());
        };
        after = last.to_string();
        Ctx::house(&site.app)
            .write(move |tx, ctx| {
                Box::pin(async move {
                    for id in portion {
                        commands::ask(tx, &ctx, id).await?;
                    }
                    Ok(())
                })
            })
            .await?;
    }
}

/// The other side is told that one has signed.
///
/// # Errors
/// A database error.
pub async fn signed(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutTerms = read(&body)?;
    let id: OrganisationId = known(about.organisation.as_deref().unwrap_or_default())?;
    let side: Side = known(about.side.as_deref().unwrap_or_default())?;
    let what = format!("terms signed {id} {} {side}", about.number);
    let path = format!("/organisations/{id}/terms");
    let notice = Notice::new("terms-sign", path).about("organisation", id);
    tell(&site, what, id, side.other(), notice).await
}

/// The side that owes is told that the other one disputes.
///
/// # Errors
/// A database error.
pub async fn disputed(site: Arc<Site>, body: String) -> Result<()> {
    word(&site, &body, false).await
}

/// The side that disputed is told that there is an answer.
///
/// # Errors
/// A database error.
pub async fn answered(site: Arc<Site>, body: String) -> Result<()> {
    word(&site, &body, true).await
}

async fn word(site: &Site, body: &str, answered: bool) -> Result<()> {
    let about: AboutObligation = read(body)?;
    let side: Side = known(&about.side)?;
    let id: ObligationId = known(&about.obligation)?;
    let to = if answered { side.other() } else { side };
    let what = format!("terms word {}", about.step.unwrap_or_default());
    let organisation: OrganisationId = known(&about.organisation)?;
    let path = format!("/obligations/{id}");
    let notice = Notice::new("terms-word", path).about("organisation", organisation);
    tell(site, what, organisation, to, notice).await
}

async fn tell(
    site: &Site,
    what: String,
    id: OrganisationId,
    to: Side,
    notice: Notice,
) -> Result<()> {
    let app = &site.app;
    let readers = rows::side(&mut app.db.clone(), id, to, app.clock.now()).await?;
    tell_once(app, what, readers, notice).await
}

/// Somebody is reminded of what is due soon.
///
/// # Errors
/// A database error.
pub async fn remind(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutObligation = read(&body)?;
    let id: ObligationId = known(&about.obligation)?;
    let days = about.days.unwrap_or_default();
    let mut ctx = Ctx::house(&site.app);
    ctx.key = format!("terms reminder {id} {days}");
    ctx.write(move |tx, ctx| Box::pin(async move { commands::remind(tx, &ctx, id, days).await }))
        .await
}

/// The day of a duty is over; where it comes again, its next time begins.
///
/// # Errors
/// A database error.
pub async fn due(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutObligation = read(&body)?;
    let id: ObligationId = known(&about.obligation)?;
    Ctx::house(&site.app)
        .write(move |tx, ctx| Box::pin(async move { commands::return_again(tx, &ctx, id).await }))
        .await
}
