//! The pages of organisations, and the search page.

use askama::Template;
use axum::response::Response;
use guard::{Appointment, AuditEntry, Invited, Role, audit_of, may};
use kernel::{Error, Language, PageRequest, Result, Violations};
use parties::{
    Add, Edit, Invite, Level, Organisation, OrganisationId, PastDecision, Register, See, SeeRecord,
    SetVisibility, Visibility, geography,
};
use store::Scopes;
use web::{Form, Page, Rq, redirect};

use crate::commands::{self, Fields};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    rows: Vec<(String, String, String, String)>,
    next: String,
    may_add: bool,
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage {
    page: Page,
    action: String,
    form: Form,
    levels: Vec<(String, String)>,
    countries: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "organisation.html")]
struct OrganisationPage {
    page: Page,
    organisation: Organisation,
    country: String,
    record: bool,
    may_edit: bool,
    may_set: bool,
    may_invite: bool,
    choices: Vec<(String, String, String)>,
    roles: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    form: Form,
    invited: Vec<Invited>,
    appointments: Vec<Appointment>,
    decisions: Vec<PastDecision>,
    log: Vec<AuditEntry>,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    page: Page,
    question: String,
    hits: Vec<(String, String, String, String)>,
}

fn country(o: &Organisation, lang: &str) -> String {
    geography::country(&o.country)
        .map(|c| c.name(lang).to_owned())
        .unwrap_or_default()
}

pub async fn list(rq: Rq) -> Result<Response> {
    let found = parties::organisations(
        &mut rq.ctx.db(),
        &rq.ctx.viewer,
        &PageRequest::after(Some(rq.query.get("after"))),
    )
    .await?;
    let page = rq.page(rq.t("network-organisations"));
    let next = found
        .next
        .map(|n| format!("?{}", serialise("after", &n)))
        .unwrap_or_default();
    let row = |o: Organisation| {
        let level = if o.level.is_empty() {
            String::new()
        } else {
            page.code("network-level", &o.level)
        };
        (
            o.name.clone(),
            format!("/organisations/{}", o.id),
            country(&o, page.lang()),
            level,
        )
    };
    let rows = found.rows.into_iter().map(row).collect();
    rq.html(&ListPage {
        rows,
        next,
        may_add: may::<Add>(&rq.ctx.viewer, &Register),
        page,
    })
}

/// One pair of an address.
fn serialise(name: &str, value: &str) -> String {
    let escape = |b: u8| {
        if b.is_ascii_alphanumeric() {
            char::from(b).to_string()
        } else {
            format!("%{b:02X}")
        }
    };
    format!("{name}={}", value.bytes().map(escape).collect::<String>())
}

fn fields(
    rq: &Rq,
    action: String,
    title: &str,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = rq
        .page(rq.t(title))
        .crumb(rq.t("network-organisations"), "/organisations");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let choose = (String::new(), rq.t("network-choose"));
    let levels = Level::ALL
        .iter()
        .map(|l| (l.code().to_owned(), page.code("network-level", l.code())));
    let countries = geography::countries_sorted(page.lang())
        .iter()
        .map(|c| (c.m49.to_owned(), c.name(page.lang()).to_owned()));
    rq.html(&FormPage {
        levels: std::iter::once(choose.clone()).chain(levels).collect(),
        countries: std::iter::once(choose).chain(countries).collect(),
        page,
        action,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Add>(Register)?;
    fields(
        &rq,
        "/organisations/new".to_owned(),
        "network-add",
        Form::default(),
        None,
    )
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Add>(Register)?;
    match Fields::check(&form) {
        Ok(checked) => {
            let id = commands::add(&rq.ctx, permit, checked).await?;
            Ok(redirect(&format!(
                "/organisations/{id}?done=organisation-added"
            )))
        }
        Err(Error::Rejected(wrong)) => fields(
            &rq,
            "/organisations/new".to_owned(),
            "network-add",
            form,
            Some(&wrong),
        ),
        Err(e) => Err(e),
    }
}

async fn load(rq: &Rq) -> Result<Organisation> {
    let id: OrganisationId = rq.id("id")?;
    parties::organisation(&mut rq.ctx.db(), id).await
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None).await
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let organisation = rq.ctx.authorize::<See>(load(rq).await?)?.into_inner();
    let viewer = &rq.ctx.viewer;
    let id = organisation.id;
    let record = may::<SeeRecord>(viewer, &organisation);
    if record && viewer.in_office() {
        commands::note_look(&rq.ctx, id).await?;
    }
    let mut page = rq
        .page(organisation.name.clone())
        .crumb(rq.t("network-organisations"), "/organisations");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let (log, invited, decisions) = if record {
        (
            audit_of(&mut db, &id.to_string(), 30).await?,
            rq.ctx.invitations_to(&id.to_string()).await?,
            parties::past_decisions(&mut db, id).await?,
        )
    } else {
        Default::default()
    };
    let appointments = if record {
        rq.ctx.appointments_in(&id.to_string()).await?
    } else {
        Vec::new()
    };
    let choice = |v: &Visibility| {
        (
            v.code().to_owned(),
            page.code("network-visibility", v.code()),
            page.t(&format!("network-visibility-{}-text", v.code())),
        )
    };
    rq.html(&OrganisationPage {
        country: country(&organisation, page.lang()),
        record,
        may_edit: may::<Edit>(viewer, &organisation),
        may_set: may::<SetVisibility>(viewer, &organisation),
        may_invite: may::<Invite>(viewer, &organisation),
        choices: Visibility::ALL.iter().rev().map(choice).collect(),
        roles: Role::OF_ORGANISATION
            .iter()
            .rev()
            .map(|r| (r.code().to_owned(), page.code("role", r.code())))
            .collect(),
        languages: Language::ALL
            .iter()
            .map(|l| (l.code().to_owned(), l.own_name().to_owned()))
            .collect(),
        page,
        organisation,
        form,
        appointments,
        invited,
        decisions,
        log,
    })
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<Edit>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    for (name, value) in [
        ("name", &o.name),
        ("level", &o.level),
        ("country", &o.country),
        ("purpose", &o.purpose),
    ] {
        form.set(name, value);
    }
    form.set("version", o.version.to_string());
    fields(
        &rq,
        format!("/organisations/{}/edit", o.id),
        "network-edit",
        form,
        None,
    )
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Edit>(load(&rq).await?)?;
    let id = permit.id;
    let version = form.get("version").parse().unwrap_or(0);
    let done = match Fields::check(&form) {
        Ok(checked) => commands::edit(&rq.ctx, permit, checked, version).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!("/organisations/{id}?done=saved"))),
        Err(Error::Rejected(wrong)) => fields(
            &rq,
            format!("/organisations/{id}/edit"),
            "network-edit",
            form,
            Some(&wrong),
        ),
        Err(e) => Err(e),
    }
}

pub async fn set_visibility(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<SetVisibility>(load(&rq).await?)?;
    let id = permit.id;
    let chosen = Visibility::from_code(form.get("visibility"))
        .ok_or_else(|| Error::refused("error-choose"))?;
    commands::set_visibility(&rq.ctx, permit, chosen).await?;
    Ok(redirect(&format!("/organisations/{id}?done=saved")))
}

pub async fn invite(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Invite>(load(&rq).await?)?;
    let id = permit.id;
    match commands::invite(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!("/organisations/{id}?done=invited"))),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn end(rq: Rq, form: Form) -> Result<Response> {
    let organisation = rq.ctx.authorize::<Invite>(load(&rq).await?)?;
    rq.ctx
        .end_appointment(form.get("appointment"), &organisation.id.to_string())
        .await?;
    Ok(redirect(&format!(
        "/organisations/{}?done=appointment-ended",
        organisation.id
    )))
}

pub async fn search(rq: Rq) -> Result<Response> {
    let question: String = rq.query.get("q").chars().take(200).collect();
    let viewer = &rq.ctx.viewer;
    let mut scopes = vec!["public".to_owned()];
    if viewer.in_network() {
        scopes.push("network".to_owned());
    }
    if viewer.in_office() {
        scopes.extend(["network".to_owned(), "office".to_owned()]);
    }
    let scopes = Scopes::new(scopes.iter().map(String::as_str));
    let found = rq
        .ctx
        .app
        .db
        .search(&question, rq.ctx.language, "", &scopes, 30)
        .await?;
    let hit = |h: store::Hit| {
        let cut: String = h.body.chars().take(240).collect();
        (h.href, h.title, cut, h.language.code().to_owned())
    };
    rq.html(&SearchPage {
        page: rq.page(rq.t("network-search")),
        question,
        hits: found.into_iter().map(hit).collect(),
    })
}
