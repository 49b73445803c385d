//! The desk: what is prepared, the form of a draft, versions in other languages, and the organisations named.

use ::store::Scopes;
use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, Message, PageRequest, Result, Violations};
use parties::{OrganisationId, Theme, geography::continents};
use web::{Form, Page, Rq, address, language_options, redirect};

use super::{abouts, below, leads_to, list::Row, list::row, original, refused};
use crate::{
    commands::{self, Fields},
    model::{Audience, Kind, State, Update},
    policy::{Edit, Name, SeeDesk, Translate, Updates, Write},
    store,
};

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    page: Page,
    rows: Vec<Row>,
    next: String,
    states: Vec<(String, String)>,
    state: String,
    may_write: bool,
}

pub async fn desk(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Updates)?;
    let page = rq
        .page(rq.t("updates-desk"))
        .crumb(rq.t("updates-title"), "/updates");
    let state = State::from_code(rq.query.get("state")).map_or("", State::code);
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::desk(&mut rq.ctx.db(), rq.ctx.language, state, &request).await?;
    let now = rq.ctx.now();
    let all = (String::new(), page.t("updates-all"));
    let each = State::ALL
        .iter()
        .map(|s| (s.code().to_owned(), page.code("updates-state", s.code())));
    rq.html(&DeskPage {
        rows: found.rows.iter().map(|u| row(&page, u, now)).collect(),
        next: found.next.map_or_else(String::new, |after| {
            address("/updates/desk", &[("state", state), ("after", &after)])
        }),
        states: std::iter::once(all).chain(each).collect(),
        state: state.to_owned(),
        may_write: may::<Write>(&rq.ctx.viewer, &Updates),
        page,
    })
}

#[derive(Template)]
#[template(path = "write.html")]
struct WritePage {
    page: Page,
    action: String,
    form: Form,
    kinds: Vec<(String, String)>,
    audiences: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    themes: Vec<(String, String, bool)>,
    regions: Vec<(String, String, bool)>,
}

fn draw(rq: &Rq, u: Option<&Update>, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = match u {
        Some(u) => below(rq, u, "updates-edit"),
        None => rq
            .page(rq.t("updates-new"))
            .crumb(rq.t("updates-title"), "/updates")
            .crumb(rq.t("updates-desk"), "/updates/desk"),
    };
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let kind = |k: &Kind| (k.code().to_owned(), page.code("updates-kind", k.code()));
    let audience = |a: &Audience| (a.code().to_owned(), page.code("updates-audience", a.code()));
    rq.html(&WritePage {
        action: u.map_or_else(
            || "/updates/new".to_owned(),
            |u| format!("{}/edit", u.href()),
        ),
        kinds: Kind::ALL.iter().map(kind).collect(),
        audiences: Audience::ALL.iter().map(audience).collect(),
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
        regions: continents()
            .map(|r| {
                (
                    r.m49.to_owned(),
                    r.name(page.lang()).to_owned(),
                    form.holds("regions", r.m49),
                )
            })
            .collect(),
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Write>(Updates)?;
    let mut form = Form::default();
    for (name, value) in [
        ("kind", Kind::News.code()),
        ("audience", Audience::Public.code()),
        ("language", rq.ctx.language.code()),
    ] {
        form.set(name, value);
    }
    draw(&rq, None, form, None)
}

/// What was typed, checked; everything that it leads to must be there for whoever writes it.
async fn checked(rq: &Rq, form: &Form) -> Result<Fields> {
    let fields = Fields::check(&rq.ctx, form)?;
    for about in abouts(fields.links()) {
        if rq.site.title(&rq.ctx, &about).await?.is_none() {
            let line = leads_to(&about);
            let message = Message::new("updates-link-wrong").with("line", line);
            return Err(Error::Rejected(Violations::one("links", message)));
        }
    }
    Ok(fields)
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Write>(Updates)?;
    let done = match checked(&rq, &form).await {
        Ok(fields) => commands::add(&rq.ctx, permit, fields).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(id) => Ok(redirect(&format!("/updates/{id}?done=saved"))),
        Err(Error::Rejected(wrong)) => draw(&rq, None, form, Some(&wrong)),
        Err(e) => Err(e),
    }
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let u = rq.ctx.authorize::<Edit>(original(&rq).await?)?.into_inner();
    let mut form = Form::default();
    let links: Vec<String> = abouts(u.link_list()).iter().map(leads_to).collect();
    for (name, value) in [
        ("kind", u.kind.code().to_owned()),
        ("title", u.title.clone()),
        ("summary", u.summary.clone()),
        ("body", u.body.clone()),
        ("language", u.language.code().to_owned()),
        ("audience", u.audience.code().to_owned()),
        ("closes", u.closes.map(|t| t.iso_date()).unwrap_or_default()),
        ("links", links.join("\n")),
        ("version", u.version.to_string()),
    ] {
        form.set(name, value);
    }
    if u.early {
        form.set("early", "on");
    }
    for theme in u.theme_list() {
        form.set("themes", theme.code());
    }
    for region in u.region_list() {
        form.set("regions", region.m49);
    }
    draw(&rq, Some(&u), form, None)
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let u = original(&rq).await?;
    let permit = rq.ctx.authorize::<Edit>(u.clone())?;
    let version = form.get("version").parse().unwrap_or(0);
    let done = match checked(&rq, &form).await {
        Ok(fields) => commands::edit(&rq.ctx, permit, fields, version).await,
        Err(e) => Err(e),
    };
    match refused(done)? {
        None => Ok(redirect(&format!("{}?done=saved", u.href()))),
        Some(wrong) => draw(&rq, Some(&u), form, Some(&wrong)),
    }
}

#[derive(Template)]
#[template(path = "version.html")]
struct VersionPage {
    page: Page,
    u: Update,
    target: Language,
    form: Form,
}

fn draw_version(
    rq: &Rq,
    u: Update,
    target: Language,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let title = rq.page("").pair(rq.t("updates-version"), target.own_name());
    let mut page = rq
        .page(title)
        .crumb(rq.t("updates-title"), "/updates")
        .crumb(u.title.clone(), u.href());
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&VersionPage {
        page,
        u,
        target,
        form,
    })
}

/// The update of the address in its original, and the language of its version.
async fn to_translate(rq: &Rq) -> Result<(Update, Language)> {
    let u = original(rq).await?;
    let language = Language::from_code(rq.param("language")).ok_or(Error::NotFound)?;
    if language == u.language {
        return Err(Error::NotFound);
    }
    Ok((u, language))
}

pub async fn version(rq: Rq) -> Result<Response> {
    let (u, language) = to_translate(&rq).await?;
    let u = rq.ctx.authorize::<Translate>(u)?.into_inner();
    let mut form = Form::default();
    let texts = store::texts(&mut rq.ctx.db(), u.id).await?;
    if let Some((_, title, summary, body, _)) = texts.into_iter().find(|t| t.0 == language) {
        form.set("title", title);
        form.set("summary", summary);
        form.set("body", body);
    }
    draw_version(&rq, u, language, form, None)
}

pub async fn put_version(rq: Rq, form: Form) -> Result<Response> {
    let (u, language) = to_translate(&rq).await?;
    let permit = rq.ctx.authorize::<Translate>(u.clone())?;
    let done = commands::put_version(&rq.ctx, permit, language, &form).await;
    match refused(done)? {
        None => Ok(redirect(&format!(
            "{}?text={language}&done=saved",
            u.href()
        ))),
        Some(wrong) => draw_version(&rq, u, language, form, Some(&wrong)),
    }
}

#[derive(Template)]
#[template(path = "named.html")]
struct NamedPage {
    page: Page,
    u: Update,
    named: Vec<(OrganisationId, String)>,
    question: String,
    found: Vec<(String, String)>,
}

pub async fn named(rq: Rq) -> Result<Response> {
    let u = rq.ctx.authorize::<Name>(original(&rq).await?)?.into_inner();
    let named = store::named(&mut rq.ctx.db(), u.id).await?;
    let question: String = rq.query.get("q").chars().take(200).collect();
    // The Office sees every organisation.
    let scopes = Scopes::new(parties::Visibility::ALL.iter().map(|v| parties::scope(*v)));
    let hits = rq
        .ctx
        .app
        .db
        .search(&question, rq.ctx.language, "organisation", &scopes, 20)
        .await?;
    let found = hits.into_iter().filter_map(|h| {
        let id = parties::found_id(&h.id)?.to_string();
        let already = named.iter().any(|n| n.0.to_string() == id);
        (!already).then_some((id, h.title))
    });
    rq.html(&NamedPage {
        found: found.collect(),
        page: below(&rq, &u, "updates-named"),
        u,
        named,
        question,
    })
}

pub async fn put_named(rq: Rq, form: Form) -> Result<Response> {
    let u = original(&rq).await?;
    let path = format!("{}/named", u.href());
    let permit = rq.ctx.authorize::<Name>(u)?;
    let organisation = form
        .get("organisation")
        .parse()
        .map_err(|_| Error::NotFound)?;
    if form.get("do") == "remove" {
        commands::unname(&rq.ctx, permit, organisation).await?;
    } else {
        commands::name(&rq.ctx, permit, organisation).await?;
    }
    let pairs = [("q", form.get("q")), ("done", "saved")];
    Ok(redirect(&address(&path, &pairs)))
}
