//! A seat is made or changed, and gets its holder and deputy.

use askama::Template;
use axum::response::Response;
use guard::Role;
use kernel::{Error, Language, Result, Violations};
use parties::{Boxes, Choices};
use web::{Form, Page, Rq, redirect};

use super::{Options, name, seat};
use crate::{
    commands::{self, Fields},
    model::{Body, Part, Seat},
    policy::{Edit, Liaison, Manage},
};

/// Somebody's time at the seat, as the page prints it.
struct Time {
    part: String,
    person: String,
    from: String,
    until: String,
}

#[derive(Template)]
#[template(path = "edit.html")]
struct EditPage {
    page: Page,
    action: String,
    /// Where a holder is named; empty for a seat that is being made.
    holder: String,
    form: Form,
    bodies: Options,
    others: Vec<Language>,
    themes: Boxes,
    regions: Boxes,
    spoken: Boxes,
    parts: Options,
    accounts: Options,
    times: Vec<Time>,
}

/// Those of the Office who can answer for a seat.
async fn able(rq: &Rq, page: &Page) -> Result<Options> {
    let mut all = vec![
        (String::new(), page.t("liaison-choose")),
        ("nobody".to_owned(), page.t("liaison-nobody")),
    ];
    for a in rq.ctx.appointments_in("").await? {
        let can = [Role::FocalPoint, Role::EngagementOfficer].contains(&a.role);
        let id = a.account.to_string();
        if can && !all.iter().any(|(known, _)| *known == id) {
            all.push((id, a.name));
        }
    }
    Ok(all)
}

/// Fills in what is stored.
fn fill(form: &mut Form, s: &Seat) {
    form.set("body", s.row.body.code());
    for language in Language::ALL {
        form.set(&format!("name-{language}"), s.row.name.get(*language));
        let body = s.row.body_name.get(*language);
        form.set(&format!("body_name-{language}"), body);
    }
    for language in s.languages() {
        form.set("languages", language.code());
    }
    for theme in s.themes() {
        form.set("themes", theme.code());
    }
    for region in s.regions() {
        form.set("regions", region);
    }
    form.set("target", s.row.target.to_string());
    if s.row.retired {
        form.set("retired", "on");
    }
    form.set("version", s.row.version.to_string());
}

async fn draw(
    rq: &Rq,
    s: Option<&Seat>,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let plain = rq.page("");
    let title = s.map_or_else(|| rq.t("liaison-new"), |s| name(&plain, s));
    let mut page = rq
        .page(title)
        .crumb(rq.t("liaison-title"), "/focal-points")
        .crumb(rq.t("liaison-desk"), "/focal-points/desk");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let accounts = able(rq, &page).await?;
    let choices = Choices::of(
        rq.ctx.language,
        page.t("liaison-choose"),
        |list, code| page.code(list, code),
        |field, code| form.holds(field, code),
    );
    let option = |prefix: &str, code: &str| (code.to_owned(), page.code(prefix, code));
    let time = |t: &crate::model::Term| Time {
        part: page.code("liaison-part", t.part.code()),
        person: t.person.clone(),
        from: page.date(t.starts),
        until: t.ends.map(|u| page.date(u.plus(-1))).unwrap_or_default(),
    };
    rq.html(&EditPage {
        action: s.map_or_else(
            || "/focal-points/new".to_owned(),
            |s| format!("{}/edit", s.href()),
        ),
        holder: s
            .map(|s| format!("{}/holder", s.href()))
            .unwrap_or_default(),
        bodies: Body::ALL
            .iter()
            .map(|b| option("liaison-body", b.code()))
            .collect(),
        others: Language::ALL
            .iter()
            .copied()
            .filter(|l| *l != Language::English)
            .collect(),
        themes: choices.themes,
        regions: choices.regions,
        spoken: choices.languages,
        parts: Part::ALL
            .iter()
            .map(|p| option("liaison-part", p.code()))
            .collect(),
        accounts,
        times: s
            .map(|s| s.terms.iter().map(time).collect())
            .unwrap_or_default(),
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Manage>(Liaison)?;
    let mut form = Form::default();
    form.set("target", "5");
    draw(&rq, None, form, None).await
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Manage>(Liaison)?;
    let done = match Fields::check(&form) {
        Ok(fields) => commands::add_seat(&rq.ctx, permit, fields).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(id) => Ok(redirect(&format!("/focal-points/{id}/edit?done=saved"))),
        Err(Error::Rejected(wrong)) => draw(&rq, None, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let s = rq.ctx.authorize::<Edit>(seat(&rq).await?)?.into_inner();
    let mut form = Form::default();
    fill(&mut form, &s);
    draw(&rq, Some(&s), form, None).await
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Edit>(seat(&rq).await?)?;
    let fields = match Fields::check(&form) {
        Ok(fields) => fields,
        Err(Error::Rejected(wrong)) => return draw(&rq, Some(&*permit), form, Some(&wrong)).await,
        Err(e) => return Err(e),
    };
    let s: Seat = (*permit).clone();
    match commands::save_seat(&rq.ctx, permit, fields).await {
        Ok(_) => Ok(redirect("/focal-points/desk?done=saved")),
        Err(Error::Rejected(wrong)) => draw(&rq, Some(&s), form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Names a holder or deputy, or nobody.
pub async fn appoint(rq: Rq, mut form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Edit>(seat(&rq).await?)?;
    let s: Seat = (*permit).clone();
    match commands::appoint(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!("{}/edit?done=saved", s.href()))),
        Err(Error::Rejected(wrong)) => {
            fill(&mut form, &s);
            draw(&rq, Some(&s), form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}
