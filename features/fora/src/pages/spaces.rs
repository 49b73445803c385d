//! The list of spaces, one space with its topics, and what the Office sets.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, Result, Violations};
use parties::Theme;
use store::Scopes;
use web::{Form, Page, Rq, address, redirect};

use super::{Line, in_fora, in_space, lines, title_of};
use crate::{
    commands,
    model::{Kind, Space},
    policy::{AddSpace, Begin, EditSpace, Fora, SeeDesk, SeeFora, SeeSpace},
    store as rows,
};

/// Topics shown beside the list of spaces.
const NEWEST: i64 = 15;

struct Card {
    href: String,
    title: String,
    lang: &'static str,
    about: String,
    kind: String,
    archived: bool,
}

#[derive(Template)]
#[template(path = "spaces.html")]
struct SpacesPage {
    page: Page,
    cards: Vec<Card>,
    /// The newest, wherever they stand.
    lines: Vec<Line>,
    may_add: bool,
    may_see_desk: bool,
}

fn kind(page: &Page, space: &Space) -> String {
    if space.kind == Kind::Theme {
        page.code("theme", &space.theme)
    } else {
        page.code("fora-kind", space.kind.code())
    }
}

fn card(rq: &Rq, page: &Page, space: &Space) -> Card {
    let (language, title) = space.title.best(rq.ctx.language);
    Card {
        href: format!("/fora/spaces/{}", space.id),
        title: title.to_owned(),
        lang: language.code(),
        about: space.about.best(rq.ctx.language).1.to_owned(),
        kind: kind(page, space),
        archived: space.archived,
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeFora>(Fora)?;
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let page = rq.page(rq.t("fora-title"));
    let spaces = rows::spaces(&mut db, viewer).await?;
    let newest = rows::newest(&mut db, viewer, NEWEST).await?;
    rq.html(&SpacesPage {
        cards: spaces.iter().map(|s| card(&rq, &page, s)).collect(),
        lines: lines(&page, viewer.account.is_some(), newest),
        may_add: may::<AddSpace>(viewer, &Fora),
        may_see_desk: may::<SeeDesk>(viewer, &Fora),
        page,
    })
}

#[derive(Template)]
#[template(path = "space.html")]
struct SpacePage {
    page: Page,
    href: String,
    about: String,
    about_lang: &'static str,
    kind: String,
    archived: bool,
    /// Whom what is written here is for.
    readers: String,
    lines: Vec<Line>,
    next: String,
    may_begin: bool,
    may_edit: bool,
    names: bool,
    feed: bool,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let space = rq.ctx.authorize::<SeeSpace>(space)?.into_inner();
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let (topics, next) = rows::topics(&mut db, viewer, space.id, rq.query.get("after")).await?;
    let page = in_fora(&rq, title_of(&rq, &space));
    let href = format!("/fora/spaces/{}", space.id);
    let (language, about) = space.about.best(rq.ctx.language);
    rq.html(&SpacePage {
        about: about.to_owned(),
        about_lang: language.code(),
        kind: kind(&page, &space),
        archived: space.archived,
        readers: page.code("fora-readers", space.kind.code()),
        lines: lines(&page, viewer.account.is_some(), topics),
        next: if next.is_empty() {
            next
        } else {
            address(&href, &[("after", &next)])
        },
        may_begin: may::<Begin>(viewer, &space),
        may_edit: may::<EditSpace>(viewer, &space),
        names: space.kind.names(),
        feed: space.kind == Kind::Public,
        href,
        page,
    })
}

#[derive(Template)]
#[template(path = "space_edit.html")]
struct EditPage {
    page: Page,
    action: String,
    kinds: Vec<(String, String, String)>,
    themes: Vec<(String, String)>,
    /// Empty for a new one.
    kind: String,
    others: Vec<Language>,
    form: Form,
}

fn draw(rq: &Rq, old: Option<&Space>, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = match old {
        None => in_fora(rq, rq.t("fora-new-space")),
        Some(space) => in_space(rq, space, rq.t("fora-edit-space")),
    };
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let kinds = Kind::ALL.iter().map(|k| {
        let words = page.code("fora-kind", k.code());
        (
            k.code().to_owned(),
            words,
            page.code("fora-readers", k.code()),
        )
    });
    let none = (String::new(), page.t("fora-no-theme"));
    let themes = Theme::ALL
        .iter()
        .map(|t| (t.code().to_owned(), page.code("theme", t.code())));
    rq.html(&EditPage {
        action: old.map_or_else(
            || "/fora/new".to_owned(),
            |s| format!("/fora/spaces/{}/edit", s.id),
        ),
        kinds: kinds.collect(),
        themes: std::iter::once(none).chain(themes).collect(),
        kind: old.map(|s| s.kind.code().to_owned()).unwrap_or_default(),
        others: Language::ALL
            .iter()
            .copied()
            .filter(|l| *l != Language::English)
            .collect(),
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<AddSpace>(Fora)?;
    let mut form = Form::default();
    form.set("first_look", "on");
    draw(&rq, None, form, None)
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<AddSpace>(Fora)?;
    match commands::add(&rq.ctx, permit, &form).await {
        Ok(id) => Ok(redirect(&format!("/fora/spaces/{id}?done=saved"))),
        Err(Error::Rejected(wrong)) => draw(&rq, None, form, Some(&wrong)),
        Err(e) => Err(e),
    }
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let space = rq.ctx.authorize::<EditSpace>(space)?.into_inner();
    let mut form = Form::default();
    for (language, text) in &space.title.0 {
        form.set(&format!("title-{language}"), text.clone());
    }
    for (language, text) in &space.about.0 {
        form.set(&format!("about-{language}"), text.clone());
    }
    form.set("theme", space.theme.clone());
    form.set("version", space.version.to_string());
    if space.first_look {
        form.set("first_look", "on");
    }
    if space.archived {
        form.set("archived", "on");
    }
    draw(&rq, Some(&space), form, None)
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let permit = rq.ctx.authorize::<EditSpace>(space.clone())?;
    match commands::edit_space(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!("/fora/spaces/{}?done=saved", space.id))),
        Err(Error::Rejected(wrong)) => draw(&rq, Some(&space), form, Some(&wrong)),
        Err(e) => Err(e),
    }
}

#[derive(Template)]
#[template(path = "members.html")]
struct MembersPage {
    page: Page,
    action: String,
    members: Vec<(String, String)>,
    question: String,
    found: Vec<(String, String)>,
}

pub async fn members(rq: Rq) -> Result<Response> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let space = rq.ctx.authorize::<EditSpace>(space)?.into_inner();
    let mut db = rq.ctx.db();
    let members: Vec<(String, String)> = rows::members(&mut db, space.id)
        .await?
        .into_iter()
        .map(|(id, name)| (id.to_string(), name))
        .collect();
    let question: String = rq.query.get("q").chars().take(200).collect();
    // The Office sees every organisation.
    let scopes = Scopes::new(parties::Visibility::ALL.iter().map(|v| parties::scope(*v)));
    let language = rq.ctx.language;
    let db = &rq.ctx.app.db;
    let hits = db
        .search(&question, language, "organisation", &scopes, 20)
        .await?;
    let found = hits.into_iter().filter_map(|h| {
        let id = parties::found_id(&h.id)?.to_string();
        let already = members.iter().any(|m| m.0 == id);
        (!already).then_some((id, h.title))
    });
    rq.html(&MembersPage {
        page: in_space(&rq, &space, rq.t("fora-members")),
        action: format!("/fora/spaces/{}/members", space.id),
        found: found.collect(),
        members,
        question,
    })
}

pub async fn name(rq: Rq, form: Form) -> Result<Response> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let path = format!("/fora/spaces/{}/members", space.id);
    let permit = rq.ctx.authorize::<EditSpace>(space)?;
    let organisation = form.get("organisation");
    let organisation = organisation.parse().map_err(|_| Error::NotFound)?;
    let on = form.get("do") != "remove";
    commands::name(&rq.ctx, permit, organisation, on).await?;
    let pairs = [("q", form.get("q")), ("done", "saved")];
    Ok(redirect(&address(&path, &pairs)))
}
