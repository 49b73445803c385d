//! Preparing a consultation: the form of a draft, who is invited by name, and moving it on.

use ::store::Scopes;
use askama::Template;
use axum::response::Response;
use guard::Role;
use kernel::{Error, Result, Timestamp, Violations};
use parties::{OrganisationId, Theme};
use safety::Exposure;
use web::{Form, Page, Rq, address, language_options, redirect};

use crate::{
    commands::{self, Fields},
    model::{Audience, Consultation},
    pages::below,
    policy::{AddConsultation, Edit, Move, Programme},
    store,
};

#[derive(Template)]
#[template(path = "draft.html")]
struct DraftPage {
    page: Page,
    action: String,
    form: Form,
    audiences: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    themes: Vec<(String, String, bool)>,
    officers: Vec<(String, String)>,
    focal_points: Vec<(String, String)>,
    has_text: bool,
}

#[derive(Template)]
#[template(path = "invited.html")]
struct InvitedPage {
    page: Page,
    c: Consultation,
    /// Each with why it may not be invited now, where that is so.
    invited: Vec<(OrganisationId, String, String)>,
    question: String,
    found: Vec<(String, String)>,
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<AddConsultation>(Programme)?;
    let mut form = Form::default();
    form.set("language", rq.ctx.language.code());
    form.set("first_look", "on");
    draw(&rq, None, form, None).await
}

async fn draw(
    rq: &Rq,
    c: Option<&Consultation>,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = match c {
        Some(c) => below(rq, c, rq.t("consultations-edit")),
        None => rq
            .page(rq.t("consultations-new"))
            .crumb(rq.t("consultations-title"), "/consultations"),
    };
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let people = rq.ctx.appointments_in("").await?;
    let holders = |roles: &[Role], nobody: String| {
        let mut out = vec![(String::new(), nobody)];
        for p in people.iter().filter(|p| roles.contains(&p.role)) {
            let account = p.account.to_string();
            if out.iter().all(|o| o.0 != account) {
                out.push((account, p.name.clone()));
            }
        }
        out
    };
    let has_text = match c {
        Some(c) => !store::languages(&mut rq.ctx.db(), c.id, 1)
            .await?
            .is_empty(),
        None => false,
    };
    rq.html(&DraftPage {
        action: c.map_or_else(
            || "/consultations/new".to_owned(),
            |c| format!("/consultations/{}/edit", c.id),
        ),
        audiences: Audience::ALL
            .iter()
            .map(|a| {
                (
                    a.code().to_owned(),
                    page.code("consultations-audience", a.code()),
                )
            })
            .collect(),
        languages: language_options(),
        themes: Theme::ALL
            .iter()
            .map(|t| {
                (
                    t.code().to_owned(),
                    page.code("theme", t.code()),
                    form.holds("themes", t.code()),
                )
            })
            .collect(),
        officers: holders(
            &[Role::EngagementOfficer, Role::ConsultationManager],
            page.t("consultations-officer-me"),
        ),
        focal_points: holders(&[Role::FocalPoint], page.t("consultations-nobody")),
        has_text,
        page,
        form,
    })
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<AddConsultation>(Programme)?;
    match Fields::check(&rq.ctx, &form).await {
        Ok(fields) => {
            let invites = form.get("audience") == Audience::Invited.code();
            let id = commands::add(&rq.ctx, permit, fields).await?;
            Ok(redirect(&if invites {
                format!("/consultations/{id}/invited?done=consultation-added")
            } else {
                format!("/consultations/{id}?done=consultation-added")
            }))
        }
        Err(Error::Rejected(wrong)) => draw(&rq, None, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

async fn original(rq: &Rq) -> Result<Consultation> {
    commands::find(&rq.ctx, rq.id("id")?).await
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<Edit>(original(&rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let mut form = Form::default();
    let day = |t: Option<Timestamp>| t.map(Timestamp::iso_date).unwrap_or_default();
    let questions: Vec<String> = store::questions(&mut db, c.id, None)
        .await?
        .into_iter()
        .map(|q| q.text)
        .collect();
    for (name, value) in [
        ("title", c.title.clone()),
        ("summary", c.summary.clone()),
        ("language", c.language.to_string()),
        ("audience", c.audience.to_string()),
        ("officer", c.officer_account.clone()),
        ("focal_point", c.focal_point.clone()),
        ("opens", day(c.opens)),
        ("closes", day(c.closes)),
        ("answer_by", day(c.answer_by)),
        ("questions", questions.join("\n")),
        ("version", c.version.to_string()),
    ] {
        form.set(name, value);
    }
    if c.pseudonyms {
        form.set("pseudonyms", "on");
    }
    if c.first_look {
        form.set("first_look", "on");
    }
    for theme in store::themes(&mut db, c.id).await? {
        form.set("themes", theme.code());
    }
    draw(&rq, Some(&c), form, None).await
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let c = original(&rq).await?;
    let permit = rq.ctx.authorize::<Edit>(c.clone())?;
    let version = form.get("version").parse().unwrap_or(0);
    let done = match Fields::check(&rq.ctx, &form).await {
        Ok(fields) => commands::edit(&rq.ctx, permit, fields, version).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!("/consultations/{}?done=saved", c.id))),
        Err(Error::Rejected(wrong)) => draw(&rq, Some(&c), form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn invited(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<Edit>(original(&rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let mut invited = Vec::new();
    for (id, name) in store::invited(&mut db, c.id).await? {
        let why = safety::refused(&mut db, id, Exposure::Invitation, rq.ctx.now()).await?;
        let why = why.map(|why| rq.t(why.key()));
        invited.push((id, name, why.unwrap_or_default()));
    }
    let question: String = rq.query.get("q").chars().take(200).collect();
    // The Office sees every organisation.
    let scopes = Scopes::new(parties::Visibility::ALL.iter().map(|v| parties::scope(*v)));
    let hits = rq
        .ctx
        .app
        .db
        .search(&question, rq.ctx.language, "organisation", &scopes, 20)
        .await?;
    let found = hits
        .into_iter()
        .filter_map(|h| {
            let id = parties::found_id(&h.id)?.to_string();
            let already = invited.iter().any(|i| i.0.to_string() == id);
            (!already).then_some((id, h.title))
        })
        .collect();
    rq.html(&InvitedPage {
        page: below(&rq, &c, rq.t("consultations-invited")),
        c,
        invited,
        question,
        found,
    })
}

pub async fn invite(rq: Rq, form: Form) -> Result<Response> {
    let c = original(&rq).await?;
    let id = c.id;
    let permit = rq.ctx.authorize::<Edit>(c)?;
    let organisation = form
        .get("organisation")
        .parse()
        .map_err(|_| Error::NotFound)?;
    if form.get("do") == "remove" {
        commands::uninvite(&rq.ctx, permit, organisation).await?;
    } else {
        commands::invite(&rq.ctx, permit, organisation).await?;
    }
    let path = format!("/consultations/{id}/invited");
    Ok(redirect(&address(
        &path,
        &[("q", form.get("q")), ("done", "saved")],
    )))
}

pub async fn move_on(rq: Rq, _: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Move>(original(&rq).await?)?;
    let id = permit.id;
    commands::move_on(&rq.ctx, permit).await?;
    Ok(redirect(&format!("/consultations/{id}?done=moved")))
}

pub async fn extend(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Move>(original(&rq).await?)?;
    let id = permit.id;
    commands::extend(&rq.ctx, permit, form.get("closes")).await?;
    Ok(redirect(&format!("/consultations/{id}?done=saved")))
}
