//! Voices: what an organisation says without its name. While a consultation is open, a key of its own tells which voice is
//! whose; closing it destroys that key, and from then on nobody can tell, the house included.

mod commands;
mod pages;
mod release;
mod store;

use ::store::{Read, Tx};
use guard::{Ctx, DataKey, Often, Record, Viewer};
use kernel::{Error, Result, args};
use parties::OrganisationId;
use web::{Route, Surface};

use crate::model::{Consultation, ConsultationId};

pub(crate) use commands::{New, keep, named_meanwhile};
pub use commands::{Said, by_code, rate, say};
pub(crate) use pages::led_on;
pub use release::{DUE, due, release};
pub(crate) use release::{begin, close};
pub use store::Voice;
pub(crate) use store::{Words, erase_words, words};

/// The pages and forms of voices.
pub fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    vec![
        Route::get(
            "/consultations/{id}/voice",
            "consultation.contribute",
            SignedIn,
            pages::show,
        ),
        Route::post(
            "/consultations/{id}/voice",
            "consultation.contribute",
            SignedIn,
            pages::act,
        ),
        Route::get("/voice", "voice.see", Public, pages::ask),
        Route::post("/voice", "voice.see", Public, pages::by_code).at_most(Often::TRY_CODE),
    ]
}

/// Whether a form asks to speak without the organisation's name.
#[must_use]
pub fn asked_for(form: &web::Form) -> bool {
    form.get("as") == "pseudonym"
}

/// The record whose key maps organisations to voices. It seals nothing else.
fn record(id: ConsultationId) -> Record {
    Record::new("consultations", id, "")
}

/// The tag under which the voice of an organisation stands.
fn tag(key: &DataKey, organisation: &str) -> Result<String> {
    key.tag("voice", organisation)
}

/// The voice of an organisation, or of one that went into it: nothing is moved when two become one, so that no row tells
/// of it and nothing has to come back when they are parted.
async fn voice_of(
    db: &mut impl Read,
    key: &DataKey,
    id: ConsultationId,
    organisation: OrganisationId,
) -> Result<Option<Voice>> {
    let gone = parties::merging::merged_into(db, organisation).await?;
    for one in std::iter::once(organisation).chain(gone) {
        let found = store::by_tag(db, id, &tag(key, &one.to_string())?).await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The key of an open consultation; nothing where nobody has spoken as a voice yet, and where it is destroyed.
async fn key_of(ctx: &Ctx, db: &mut impl Read, id: ConsultationId) -> Result<Option<DataKey>> {
    match ctx.open_as_house(db, &record(id)).await {
        Err(Error::NotFound) => Ok(None),
        key => key.map(Some),
    }
}

/// The voices of the organisations that somebody speaks for, each with the organisation, while the consultation is open.
///
/// # Errors
/// A database error.
pub(crate) async fn own(
    ctx: &Ctx,
    db: &mut impl Read,
    c: &Consultation,
) -> Result<Vec<(OrganisationId, Voice)>> {
    let mut all = Vec::new();
    if !c.pseudonyms {
        return Ok(all);
    }
    let Some(key) = key_of(ctx, db, c.id).await? else {
        return Ok(all);
    };
    for organisation in ctx.viewer.organisations() {
        let organisation: OrganisationId = organisation.parse().map_err(Error::internal)?;
        if let Some(voice) = voice_of(db, &key, c.id, organisation).await?
            && all.iter().all(|(_, v): &(_, Voice)| v.id != voice.id)
        {
            all.push((organisation, voice));
        }
    }
    Ok(all)
}

/// Nobody, acting without the key of a form: what the house remembers of a form, and what it writes of a deed, would name
/// whoever is signed in.
fn nobody(ctx: &Ctx) -> Ctx {
    Ctx {
        viewer: Viewer::default(),
        key: String::new(),
        ..ctx.clone()
    }
}

/// Takes the key that was destroyed, and what it opened, out of the file of the database and the log beside it, where they lie
/// until they are written over. What was closed is closed where that fails.
pub(crate) async fn leave_nothing(ctx: &Ctx) {
    let tables = ["VACUUM (FULL) sealed_keys", "VACUUM (FULL) voices"];
    if let Err(why) = ctx.app.db.scrub(&tables).await {
        tracing::error!(%why, "a destroyed key may lie in the file of the database for a while");
    }
}

/// Refuses where a consultation takes no more words, asked where nobody can close it meanwhile.
pub(crate) async fn in_time(tx: &mut Tx, ctx: &Ctx, id: ConsultationId) -> Result<()> {
    tx.lock("consultations").await?;
    let sql = "SELECT COUNT(*) FROM consultations WHERE id = $1 AND phase = 'open' AND pseudonyms = TRUE \
               AND (closes IS NULL OR closes > $2)";
    if tx.number(sql, args![id, ctx.now()]).await? == 1 {
        Ok(())
    } else {
        Err(Error::refused("consultations-too-late"))
    }
}
