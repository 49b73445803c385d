//! What follows an event: an update publishes itself at its moment, those it is for by name are told, an issue goes out, an
//! address that nobody confirmed is forgotten.

use std::sync::Arc;

use contracts::{AboutIssue, AboutSubscriber, AboutUpdate};
use guard::{Ctx, Notice, tell_once};
use kernel::{Error, Result};
use web::Site;

use crate::{
    commands,
    model::{Audience, State, UpdateId},
    newsletter::{send, subscribe},
    store,
};

fn read<T: serde::de::DeserializeOwned>(body: &str) -> Result<T> {
    serde_json::from_str(body).map_err(Error::internal)
}

/// The moment of an update has come.
///
/// # Errors
/// A database error.
pub async fn due(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutUpdate = read(&body)?;
    let id = about.update.parse().map_err(Error::internal)?;
    commands::publish_when_due(&Ctx::house(&site.app), id).await
}

/// Writes to the people of every organisation that an update is for by name. What is for everybody, or for the whole
/// network, is told by the newsletter.
///
/// # Errors
/// A database error.
pub async fn published(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutUpdate = read(&body)?;
    let id: UpdateId = about.update.parse().map_err(Error::internal)?;
    let app = &site.app;
    let u = commands::find(&Ctx::house(app), id).await?;
    if u.audience != Audience::Invited || u.state != State::Published {
        return Ok(());
    }
    let readers = store::named_people(&mut app.db.clone(), id, app.clock.now()).await?;
    let notice = Notice::new("update-named", u.href()).about("update", id);
    tell_once(app, format!("update {id}"), readers, notice).await
}

/// An issue goes on going out.
///
/// # Errors
/// A database error.
pub async fn sent(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutIssue = read(&body)?;
    let id = about.issue.parse().map_err(Error::internal)?;
    send::go_on(&Ctx::house(&site.app), id).await
}

/// The days in which an address could be confirmed are over.
///
/// # Errors
/// A database error.
pub async fn unconfirmed(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutSubscriber = read(&body)?;
    let id = about.subscriber.parse().map_err(Error::internal)?;
    subscribe::forget_unconfirmed(&Ctx::house(&site.app), id).await
}
