//! What people hand in: a new item, the items of their organisations, and the desk of the Office.

use askama::Template;
use axum::response::Response;
use guard::{Role, may};
use kernel::{Error, Language, PageRequest, Result, Timestamp, Violations};
use web::{Form, Page, Rq, address, language_options, redirect};

use crate::{
    commands::{self, New},
    model::{self, Item, State},
    pages::{Options, badge, below, kinds},
    policy::{Add, SeeDesk, SeeWork, Shelf, Work},
    store,
};

#[derive(Template)]
#[template(path = "new.html")]
struct NewPage {
    page: Page,
    organisations: Options,
    kinds: Options,
    languages: Options,
    form: Form,
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage {
    page: Page,
    rows: Vec<Row>,
    next: String,
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    page: Page,
    rows: Vec<Row>,
    next: String,
}

/// An item in a list of those who work on it.
struct Row {
    href: String,
    title: String,
    lang: &'static str,
    whose: String,
    state: (&'static str, String),
    when: String,
}

/// Where an item stands for those who work on it.
fn stands(item: &Item) -> &'static str {
    match (item.state, item.pending) {
        (State::Withdrawn, _) => "withdrawn",
        (_, Some(stage)) => stage.code(),
        (State::Published, None) => "published",
        (State::Draft, None) => "draft",
    }
}

async fn row(rq: &Rq, page: &Page, item: &Item, href: String, at: Timestamp) -> Result<Row> {
    let mut db = rq.ctx.db();
    // The version under way where there is one and it is for the reader, else what is published.
    let pending = item.pending.is_some() && may::<SeeWork>(&rq.ctx.viewer, &Work(item.clone()));
    let v = if pending {
        Some(store::pending(&mut db, item.id).await?)
    } else if item.newest > 0 {
        Some(store::version(&mut db, item.id, item.newest).await?)
    } else {
        None
    };
    let (mut title, mut lang) = (String::new(), rq.ctx.language);
    if let Some(v) = v {
        let words = store::words(&mut db, v.id).await?;
        if let Some(best) = model::best(&words, rq.ctx.language, v.language) {
            title = best.title.clone();
            lang = best.language;
        }
    }
    if title.is_empty() {
        title = page.t("library-untitled");
        lang = rq.ctx.language;
    }
    let code = stands(item);
    Ok(Row {
        href,
        title,
        lang: lang.code(),
        whose: if item.organisation.is_some() {
            item.organisation_name.clone()
        } else {
            page.t("library-the-office")
        },
        state: (badge(code), page.code("library-stands", code)),
        when: page.date(at),
    })
}

pub async fn mine(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Add>(Shelf)?;
    let viewer = &rq.ctx.viewer;
    let desk = viewer.has(Role::EngagementOfficer) || viewer.has(Role::ConsultationManager);
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::own_items(&mut rq.ctx.db(), viewer, desk, &request).await?;
    let page = below(&rq, rq.t("library-mine"));
    let mut rows = Vec::new();
    for item in &found.rows {
        let href = if item.pending.is_some() {
            format!("{}/draft", item.href())
        } else {
            item.href()
        };
        rows.push(row(&rq, &page, item, href, item.created).await?);
    }
    rq.html(&MinePage {
        rows,
        next: found
            .next
            .map_or_else(String::new, |n| address("/library/mine", &[("after", &n)])),
        page,
    })
}

pub async fn desk(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Shelf)?;
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::handed_in(&mut rq.ctx.db(), &request).await?;
    let page = below(&rq, rq.t("library-desk"));
    let mut rows = Vec::new();
    for (item, handed) in &found.rows {
        let href = format!("{}/draft", item.href());
        rows.push(row(&rq, &page, item, href, Timestamp(*handed)).await?);
    }
    rq.html(&DeskPage {
        rows,
        next: found
            .next
            .map_or_else(String::new, |n| address("/library/desk", &[("after", &n)])),
        page,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Add>(Shelf)?;
    draw(&rq, Form::default(), None).await
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = below(rq, rq.t("library-new"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let viewer = &rq.ctx.viewer;
    let mut organisations = Options::new();
    if viewer.has(Role::EngagementOfficer) || viewer.has(Role::ConsultationManager) {
        organisations.push((String::new(), page.t("library-the-office")));
    }
    let own = parties::own_organisations(&mut rq.ctx.db(), viewer).await?;
    organisations.extend(own.into_iter().map(|o| (o.id.to_string(), o.name)));
    let mut form = form;
    if Language::from_code(form.get("language")).is_none() {
        form.set("language", rq.ctx.language.code());
    }
    rq.html(&NewPage {
        organisations,
        kinds: kinds(&page),
        languages: language_options(),
        form,
        page,
    })
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Add>(Shelf)?;
    let new = match New::check(&rq.ctx, &form) {
        Ok(new) => new,
        Err(Error::Rejected(wrong)) => return draw(&rq, form, Some(&wrong)).await,
        Err(e) => return Err(e),
    };
    let number = commands::add(&rq.ctx, permit, new).await?;
    Ok(redirect(&format!("/library/{number}/draft")))
}
