//! "Is this you?": entries of the register whose names look like the one typed, and how a claim can be checked.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Result, Violations};
use parties::{OrganisationId, geography};
use web::{Form, Page, Rq, redirect};

use super::{
    alike::alike,
    commands::{self, ENTRY, standing},
    inner, mine, store, to_return,
};
use crate::{model::Answers, policy::Write};

#[derive(Template)]
#[template(path = "apply/entry.html")]
struct EntryPage {
    page: Page,
    base: String,
    form: Form,
    options: Vec<(String, String)>,
    name: String,
}

/// What is said where none of the entries is theirs.
pub(crate) const NONE: &str = "none";

pub async fn show(rq: Rq) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let a = rq.ctx.authorize::<Write>(a)?.into_inner();
    let said = a.said();
    let wrong = super::steps::wrong_in(&said);
    let mut own = Violations::new();
    own.0 = wrong
        .0
        .into_iter()
        .filter(|v| ENTRY.contains(&v.field.as_str()))
        .collect();
    draw(&rq, &said, said.form(), &own).await
}

async fn draw(rq: &Rq, stored: &Answers, mut form: Form, wrong: &Violations) -> Result<Response> {
    let mut page = inner(rq, "admission-apply-entry-title");
    if !wrong.0.is_empty() {
        page = page.wrong(wrong, "");
    }
    let mut db = rq.ctx.db();
    let mut entries = alike(&mut db, stored.get("name")).await?;
    // The one chosen before stays in the list, whatever the name is now.
    if let Ok(chosen) = form.get("claim").parse::<OrganisationId>()
        && !entries.iter().any(|e| e.id == chosen)
        && let Some(entry) = store::open_entry(&mut db, chosen).await?
    {
        form.set("claim", entry.id.to_string());
        if !entries.iter().any(|e| e.id == entry.id) {
            entries.push(entry);
        }
    }
    let mut options: Vec<(String, String)> = entries
        .iter()
        .map(|e| {
            let country = geography::country(&e.country).map(|c| c.name(page.lang()));
            let words = country.map_or_else(|| e.name.clone(), |c| format!("{} ({c})", e.name));
            (e.id.to_string(), words)
        })
        .collect();
    if !options.is_empty() {
        options.push((NONE.to_owned(), rq.t("admission-apply-entry-none")));
    }
    rq.html(&EntryPage {
        base: standing(stored, ENTRY),
        name: stored.get("name").to_owned(),
        page,
        form,
        options,
    })
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let permit = rq.ctx.authorize::<Write>(a)?;
    let stored = permit.said();
    let (mut values, _) = commands::typed(&form, ENTRY);
    let claim = form.get("claim");
    // Only what may be shown can be claimed; anything else is as if nothing were chosen.
    let known = match claim.parse::<OrganisationId>() {
        Ok(id) => store::open_entry(&mut rq.ctx.db(), id).await?.is_some(),
        Err(_) => claim == NONE,
    };
    if !known {
        values.remove("claim");
    }
    let base = form.get("base").to_owned();
    match commands::save(&rq.ctx, permit, ENTRY, values, base).await {
        Ok(()) => Ok(redirect(match form.get("do") {
            "leave" => "/join/application?done=application-kept",
            _ => "/join/application/reach",
        })),
        Err(Error::Rejected(wrong)) => {
            let stored = mine(&rq).await?.map_or(stored, |a| a.said());
            draw(&rq, &stored, form, &wrong).await
        }
        Err(e) => Err(e),
    }
}
