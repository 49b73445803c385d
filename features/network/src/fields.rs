//! The form of an organisation's record: added by the Office, changed by the Office and by its own people.

use askama::Template;
use axum::response::Response;
use decisions::Zone;
use guard::may;
use kernel::{Error, Result, Violations};
use parties::{Add, Choices, Edit, Options, Register, SayLeadership, Visibility};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands::{self, Fields},
    record::{load, note},
};

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage {
    page: Page,
    action: String,
    form: Form,
    /// Who will see it, in words.
    audience: String,
    choices: Choices,
    zones: Options,
    /// Whether it is for this person to say who leads the organisation.
    own: bool,
}

/// What the form is for.
struct Of {
    action: String,
    title: &'static str,
    visibility: Visibility,
    own: bool,
}

impl Of {
    fn new() -> Self {
        Self {
            action: "/organisations/new".to_owned(),
            title: "network-add",
            visibility: Visibility::Office,
            own: false,
        }
    }
}

fn draw(rq: &Rq, of: Of, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t(of.title))
        .crumb(rq.t("network-organisations"), "/organisations");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&FormPage {
        audience: match of.visibility {
            Visibility::Office => rq.t("network-office-until"),
            other => page.code("network-visibility", other.code()),
        },
        choices: Choices::of(
            page.language(),
            rq.t("network-choose"),
            |list, code| page.code(list, code),
            |field, code| form.holds(field, code),
        ),
        zones: Zone::names()
            .into_iter()
            .map(|z| (z.clone(), z.replace('_', " ")))
            .collect(),
        own: of.own,
        action: of.action,
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Add>(Register)?;
    let mut form = Form::default();
    form.set("zone", "UTC");
    draw(&rq, Of::new(), form, None)
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
        Err(Error::Rejected(wrong)) => draw(&rq, Of::new(), form, Some(&wrong)),
        Err(e) => Err(e),
    }
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<Edit>(load(&rq).await?)?.into_inner();
    note(&rq, &o).await?;
    let mut db = rq.ctx.db();
    let profile = parties::profile(&mut db, o.id).await?;
    let own = may::<SayLeadership>(&rq.ctx.viewer, &o);
    let mut form = Form::default();
    for (name, value) in [
        ("name", &o.name),
        ("level", &o.level),
        ("country", &o.country),
        ("purpose", &o.purpose),
        ("website", &profile.website),
        ("zone", &o.zone),
    ] {
        form.set(name, value);
    }
    for language in profile.languages {
        form.set("languages", language.code());
    }
    for theme in profile.themes {
        form.set("themes", theme.code());
    }
    for region in profile.regions {
        form.set("regions", region);
    }
    for country in profile.countries {
        form.set("countries", country);
    }
    for offer in profile.offers {
        form.set("offers", offer.code());
    }
    for sought in profile.seeks {
        form.set("seeks", sought.code());
    }
    if own {
        let leadership = parties::leadership(&mut db, o.id).await?;
        form.set("gender", leadership.gender.code());
        form.set("age_band", leadership.age_band.code());
    }
    form.set("version", o.version.to_string());
    let of = Of {
        action: format!("/organisations/{}/edit", o.id),
        title: "network-edit",
        visibility: o.visibility,
        own,
    };
    draw(&rq, of, form, None)
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Edit>(load(&rq).await?)?;
    let id = permit.id;
    let of = Of {
        action: format!("/organisations/{id}/edit"),
        title: "network-edit",
        visibility: permit.visibility,
        own: may::<SayLeadership>(&rq.ctx.viewer, &permit),
    };
    let version = form.get("version").parse().unwrap_or(0);
    let done = match Fields::check(&form) {
        Ok(checked) => commands::edit(&rq.ctx, permit, checked, version).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!("/organisations/{id}?done=saved"))),
        Err(Error::Rejected(wrong)) => draw(&rq, of, form, Some(&wrong)),
        Err(e) => Err(e),
    }
}
