//! What follows an event or a moment: the Office and the writers are told, files that wait are scanned again, files that are
//! gone go.

use std::sync::Arc;

use ::store::Read;
use contracts::AboutLibrary;
use feature::Handle;
use guard::{Notice, Reader, Role, tell_once};
use kernel::{Error, Result};
use web::{Site, files};

use crate::{
    commands::SHELF,
    model::{Item, ItemId, Stage},
    store as rows,
};

/// What is done when something happened or is due.
pub const LISTENERS: &[(&str, Handle)] = &[
    ("library_handed_in", |site, body| {
        Box::pin(handed_in(site, body))
    }),
    ("library_reviewed", |site, body| {
        Box::pin(reviewed(site, body))
    }),
    ("library_withdrawn", |site, body| {
        Box::pin(withdrawn(site, body))
    }),
    (SHELF.waits, |site, body| {
        Box::pin(SHELF.look_again(site, body))
    }),
    (SHELF.gone, |site, body| {
        Box::pin(files::take_off(site, body))
    }),
];

fn told(body: &str) -> Result<(AboutLibrary, ItemId)> {
    let about: AboutLibrary = serde_json::from_str(body).map_err(Error::internal)?;
    let id = about.item.parse().map_err(Error::internal)?;
    Ok((about, id))
}

/// The item; nothing where it was given up meanwhile.
async fn there(db: &mut impl Read, id: ItemId) -> Result<Option<Item>> {
    match rows::item(db, id).await {
        Ok(item) => Ok(Some(item)),
        Err(Error::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

/// Those of the Office who review are told that something waits.
async fn handed_in(site: Arc<Site>, body: String) -> Result<()> {
    let (_, id) = told(&body)?;
    let app = &site.app;
    let mut db = app.db.clone();
    // It may have been taken back or looked at meanwhile: then nothing waits.
    let waits = there(&mut db, id).await?;
    if waits.is_none_or(|item| item.pending != Some(Stage::Review)) {
        return Ok(());
    }
    let readers = guard::holders(&mut db, Role::EngagementOfficer, app.clock.now()).await?;
    let what = format!("library handed in {}", guard::digest(&body));
    let notice = Notice::new("library-office", "/library/desk");
    tell_once(app, what, readers, notice.about("library_item", id)).await
}

/// Whoever handed a version in is told that it was looked at, and with them those who speak for their organisation.
async fn reviewed(site: Arc<Site>, body: String) -> Result<()> {
    let (about, id) = told(&body)?;
    let mut db = site.app.db.clone();
    let Some(item) = there(&mut db, id).await? else {
        return Ok(());
    };
    let versions = rows::versions(&mut db, id).await?;
    let Some(v) = versions.into_iter().find(|v| v.n == about.n) else {
        return Ok(());
    };
    let mut readers = Vec::new();
    if !v.account.is_empty() {
        readers.extend(Reader::of(&mut db, &v.account).await?);
    }
    let path = if v.is_pending() {
        format!("{}/draft", item.href())
    } else {
        item.href()
    };
    tell(&site, &body, &item, readers, path).await
}

/// Those who speak for an organisation are told that an item of theirs was withdrawn.
async fn withdrawn(site: Arc<Site>, body: String) -> Result<()> {
    let (_, id) = told(&body)?;
    let item = rows::item(&mut site.app.db.clone(), id).await?;
    let path = item.href();
    tell(&site, &body, &item, Vec::new(), path).await
}

async fn tell(
    site: &Arc<Site>,
    body: &str,
    item: &Item,
    mut readers: Vec<Reader>,
    path: String,
) -> Result<()> {
    let app = &site.app;
    let mut db = app.db.clone();
    if let Some(organisation) = item.organisation {
        readers.extend(guard::speakers(&mut db, organisation, app.clock.now()).await?);
    }
    readers.sort_by(|a, b| a.email.cmp(&b.email));
    readers.dedup();
    let what = format!("library word {}", guard::digest(body));
    let notice = Notice::new("library-word", path).about("library_item", item.id);
    tell_once(app, what, readers, notice).await
}
