//! Erasure of what is recorded of an organisation, by its own people, in two steps and for good.

use askama::Template;
use axum::response::Response;
use contracts::AboutOrganisation;
use feature::Erasures;
use futures_util::future::BoxFuture;
use std::sync::Arc;

use guard::{Authorized, Ctx};
use kernel::{Error, Language, Message, Result, Timestamp, Violations, args};
use parties::{Narrowed, Organisation, OrganisationId, Visibility};
use serde_json::json;
use store::{Read, Tx};
use web::{Form, Page, Rq, Site, redirect};

use super::{
    load, page,
    policy::{Erase, Upkeep},
    standing,
};

#[derive(Template)]
#[template(path = "upkeep/erase.html")]
struct ErasePage {
    page: Page,
    id: String,
    name: String,
    form: Form,
    /// Whether the name was typed and only the last word is missing.
    last: bool,
}

fn draw(
    rq: &Rq,
    o: &Upkeep,
    form: Form,
    last: bool,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = page(rq, "upkeep-erase", &o.0);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&ErasePage {
        page,
        id: o.0.id.to_string(),
        name: o.0.name.clone(),
        form,
        last,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<Erase>(load(&rq).await?)?.into_inner();
    draw(&rq, &o, Form::default(), false, None)
}

pub async fn erase(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Erase>(load(&rq).await?)?;
    let o = Upkeep(permit.0.clone());
    if text::sort_key(form.get("name")) != text::sort_key(&o.0.name) {
        let wrong = Violations::one("name", Message::new("upkeep-erase-name-differs"));
        return draw(&rq, &o, form, false, Some(&wrong));
    }
    if form.get("sure") != "yes" {
        return draw(&rq, &o, form, true, None);
    }
    erase_now(&rq.ctx, permit, rq.t("upkeep-erased-name")).await?;
    // Nobody speaks for it any longer: its page is not there for them.
    Ok(redirect("/?done=upkeep-erased"))
}

/// Erases; `name` stands where the organisation's own name stood.
///
/// # Errors
/// A refusal where it was changed at the same moment.
async fn erase_now(ctx: &Ctx, organisation: Authorized<Erase>, name: String) -> Result<()> {
    let o = organisation.into_inner().0;
    ctx.write(move |tx, ctx| Box::pin(async move { whole(tx, &ctx, o, &name, json!({})).await }))
        .await
}

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "organisation",
    erased: "SELECT organisation FROM organisation_erasures",
    kept: "SELECT id FROM organisations WHERE id NOT IN (SELECT organisation FROM organisation_erasures)",
    again,
}];

/// Erases again what was erased in a later state of the house: in a copy that was made before.
fn again(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id: OrganisationId = id.parse().map_err(Error::internal)?;
        let name = site
            .languages
            .plain(Language::English, "upkeep-erased-name");
        Ctx::house(&site.app)
            .write(move |tx, ctx| {
                Box::pin(async move {
                    // With another that stands for both it may be erased by now.
                    if was_erased(tx, id).await? {
                        return Ok(());
                    }
                    let o = parties::organisation(tx, id).await?;
                    whole(tx, &ctx, o, &name, json!({ "again": true })).await
                })
            })
            .await
    })
}

/// Erases an organisation and those that were merged into it, and tells the other rooms.
async fn whole(
    tx: &mut Tx,
    ctx: &Ctx,
    o: Organisation,
    name: &str,
    detail: serde_json::Value,
) -> Result<()> {
    let now = ctx.now();
    let about = o.id.to_string();
    let gone = "SELECT gone FROM organisation_merges WHERE stands = $1 AND undone IS NULL";
    let gone: Vec<(OrganisationId,)> = tx.all(gone, args![o.id]).await?;
    for id in gone.into_iter().map(|g| g.0) {
        let merged = parties::organisation(tx, id).await?;
        one(tx, ctx, merged, name, now).await?;
    }
    let erased = one(tx, ctx, o, name, now).await?;
    parties::make_findable(tx, &erased, ctx.language).await?;
    ctx.record(
        tx,
        "organisation.erase",
        &standing::subject(erased.id),
        &about,
        detail,
    )
    .await?;
    let told = AboutOrganisation {
        organisation: about,
    };
    ctx.emit(tx, "organisation_erased", &told).await
}

/// Erases the rows of one organisation. Its identifier stays, and with it what others wrote or decided about it.
async fn one(
    tx: &mut Tx,
    ctx: &Ctx,
    o: Organisation,
    name: &str,
    now: Timestamp,
) -> Result<Organisation> {
    let id = o.id;
    parties::forget_independence(tx, ctx, id).await?;
    for sql in [
        "DELETE FROM organisation_profiles WHERE organisation = $1",
        "DELETE FROM organisation_leaders WHERE organisation = $1",
        "DELETE FROM organisation_decisions WHERE organisation = $1",
        "DELETE FROM organisation_ties WHERE part = $1 OR whole = $1",
        "DELETE FROM organisation_held WHERE organisation = $1",
        "DELETE FROM presences WHERE organisation = $1",
        "DELETE FROM organisation_renewals WHERE organisation = $1",
        "DELETE FROM invitations WHERE scope = $1 AND used IS NULL",
        "UPDATE invitations SET name = '', email = '' WHERE scope = $1",
        "UPDATE organisation_flags SET wrong = '', source = '', answer = '', account_name = '', answered_by_name = '' WHERE organisation = $1",
        "DELETE FROM merge_rows WHERE merge IN (SELECT id FROM organisation_merges WHERE stands = $1 OR gone = $1)",
        "UPDATE organisation_merges SET note = '' WHERE stands = $1 OR gone = $1",
    ] {
        tx.run(sql, args![id]).await?;
    }
    let sql = "INSERT INTO organisation_erasures (organisation, at) VALUES ($1, $2) ON CONFLICT (organisation) DO NOTHING";
    tx.run(sql, args![id, now]).await?;
    let sql = "UPDATE appointments SET ends = $2 WHERE scope = $1 AND (ends IS NULL OR ends > $2)";
    tx.run(sql, args![id, now]).await?;
    let erased = Organisation {
        name: name.to_owned(),
        level: String::new(),
        country: String::new(),
        purpose: String::new(),
        zone: "UTC".to_owned(),
        visibility: Visibility::Office,
        narrowed: Narrowed::default(),
        ..o
    };
    // Names it had would still find it, and those it was like would still stand beside it.
    parties::forget_names(tx, id).await?;
    if !parties::put(tx, &erased).await? {
        return Err(Error::refused("network-changed-meanwhile"));
    }
    Ok(erased)
}

/// Whether what is recorded of an organisation was erased: then no file brings it back.
///
/// # Errors
/// A database error.
pub async fn was_erased(db: &mut impl Read, id: OrganisationId) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM organisation_erasures WHERE organisation = $1";
    Ok(db.number(sql, args![id]).await? > 0)
}
