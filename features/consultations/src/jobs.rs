//! What follows an event: people are told by letters that give nothing away, an open consultation closes in time.

use std::sync::Arc;

use contracts::{AboutConsultation, AboutPresence};
use guard::{Ctx, Notice, tell_once};
use kernel::{Error, Result};
use web::Site;

use crate::{
    commands, first,
    model::{ConsultationId, ContributionId},
    store,
};

/// What an event is about, with identifiers of this room.
struct Told {
    consultation: ConsultationId,
    contribution: Option<ContributionId>,
}

fn read(body: &str) -> Result<Told> {
    let about: AboutConsultation = serde_json::from_str(body).map_err(Error::internal)?;
    Ok(Told {
        consultation: about.consultation.parse().map_err(Error::internal)?,
        contribution: about
            .contribution
            .map(|k| k.parse().map_err(Error::internal))
            .transpose()?,
    })
}

/// Writes to the people of every organisation invited by name.
///
/// # Errors
/// A database error.
pub async fn tell_invited(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?.consultation;
    let app = &site.app;
    let readers = store::invited_people(&mut app.db.clone(), id, app.clock.now()).await?;
    let path = format!("/consultations/{id}");
    let notice = Notice::new("consultation-opened", path).about("consultation", id);
    tell_once(app, format!("opened {id}"), readers, notice).await
}

/// Writes to everyone who contributed.
///
/// # Errors
/// A database error.
pub async fn tell_contributors(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?.consultation;
    let app = &site.app;
    let readers = store::contributors(&mut app.db.clone(), id).await?;
    let path = format!("/consultations/{id}/mine");
    let notice = Notice::new("answered", path).about("consultation", id);
    tell_once(app, format!("told {id}"), readers, notice).await
}

/// Tells the officer in charge and the focal point that an answer is contested.
///
/// # Errors
/// A database error.
pub async fn tell_officer(site: Arc<Site>, body: String) -> Result<()> {
    let told = read(&body)?;
    let Some(id) = told.contribution else {
        return Ok(());
    };
    let app = &site.app;
    let readers = store::in_charge(&mut app.db.clone(), told.consultation).await?;
    let path = format!("/contributions/{id}/reconsider");
    let notice = Notice::new("contested", path).about("consultation", told.consultation);
    tell_once(app, format!("contested {id}"), readers, notice).await
}

/// Tells those in charge, once for each, that something in the queue of what waits to be let in is contested.
async fn tell_of_the_queue(site: Arc<Site>, body: String, what: &str) -> Result<()> {
    let told = read(&body)?;
    let Some(k) = told.contribution else {
        return Ok(());
    };
    let app = &site.app;
    let id = told.consultation;
    let readers = store::in_charge(&mut app.db.clone(), id).await?;
    let path = format!("/consultations/{id}/statements/queue");
    let notice = Notice::new("contested", path).about("consultation", id);
    tell_once(app, format!("{what} {k}"), readers, notice).await
}

/// Tells the officer in charge and the focal point that a declined statement is contested.
///
/// # Errors
/// A database error.
pub async fn tell_moderators(site: Arc<Site>, body: String) -> Result<()> {
    tell_of_the_queue(site, body, "statement contested").await
}

/// Tells whoever wrote a first contribution that the Office has decided on it, once for each decision.
///
/// # Errors
/// A database error.
pub async fn tell_first(site: Arc<Site>, body: String) -> Result<()> {
    let told = read(&body)?;
    let Some(id) = told.contribution else {
        return Ok(());
    };
    let app = &site.app;
    let Some(look) = first::look(&mut app.db.clone(), id).await? else {
        return Ok(());
    };
    let readers = store::contributor(&mut app.db.clone(), id).await?;
    let path = format!("/consultations/{}/mine", told.consultation);
    let notice = Notice::new("first-look", path).about("consultation", told.consultation);
    let what = format!("first look {id} {}", look.version);
    tell_once(app, what, readers, notice).await
}

/// Tells the officer in charge and the focal point that a declined first contribution is contested.
///
/// # Errors
/// A database error.
pub async fn tell_looking(site: Arc<Site>, body: String) -> Result<()> {
    tell_of_the_queue(site, body, "first look contested").await
}

/// Tells a contributor that their contest is settled.
///
/// # Errors
/// A database error.
pub async fn tell_settled(site: Arc<Site>, body: String) -> Result<()> {
    let told = read(&body)?;
    let Some(id) = told.contribution else {
        return Ok(());
    };
    let app = &site.app;
    let readers = store::contributor(&mut app.db.clone(), id).await?;
    let path = format!("/consultations/{}/mine", told.consultation);
    let notice = Notice::new("contest-settled", path).about("consultation", told.consultation);
    tell_once(app, format!("settled {id}"), readers, notice).await
}

/// Tells the officer in charge and the focal point that an organisation took its name away; not which.
///
/// # Errors
/// A database error.
pub async fn tell_withdrawn(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutPresence = serde_json::from_str(&body).map_err(Error::internal)?;
    let Ok(id) = about.engagement.parse::<ConsultationId>() else {
        return Ok(());
    };
    let app = &site.app;
    // Of another activity nobody is in charge here.
    let readers = store::in_charge(&mut app.db.clone(), id).await?;
    let path = format!("/consultations/{id}");
    let notice = Notice::new("name-withdrawn", path).about("consultation", id);
    let what = format!("name withdrawn {}", guard::digest(&body));
    tell_once(app, what, readers, notice).await
}

/// Closes a consultation whose last day has passed.
///
/// # Errors
/// A database error.
pub async fn close(site: Arc<Site>, body: String) -> Result<()> {
    commands::close_when_due(&Ctx::house(&site.app), read(&body)?.consultation).await
}
