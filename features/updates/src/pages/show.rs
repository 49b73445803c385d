//! One update: as its reader sees it, as others would, and how it read before it was corrected.

use askama::Template;
use axum::response::Response;
use guard::{Ctx, Held, Role, Viewer, may};
use http::StatusCode;
use kernel::{Error, Id, Language, Result};
use web::{Link, Linked, Page, Rq};

use super::{Badge, Part, badges, days, load, original, parts, regions_of, themes};
use crate::{
    model::{Audience, Correction, Kind, State, Update},
    policy::{
        Archive, Correct, Edit, Name, Publish, Read, Schedule, SeeHistory, SeePreview,
        SeeWithdrawn, Translate, Withdraw,
    },
    store,
};

/// A version in another language, and what its link at the desk is marked with.
struct Version {
    code: &'static str,
    name: &'static str,
    href: String,
    older: bool,
}

/// A correction as everybody reads it.
struct Note {
    at: String,
    note: String,
}

/// What whoever works at the desk may do with it now.
#[derive(Default)]
struct Desk {
    edit: bool,
    name: bool,
    translate: bool,
    schedule: bool,
    publish: bool,
    correct: bool,
    archive: bool,
    withdraw: bool,
    history: bool,
    preview: bool,
}

impl Desk {
    fn of(viewer: &Viewer, u: &Update) -> Self {
        Self {
            edit: may::<Edit>(viewer, u),
            name: may::<Name>(viewer, u),
            translate: may::<Translate>(viewer, u),
            schedule: may::<Schedule>(viewer, u),
            publish: may::<Publish>(viewer, u),
            correct: may::<Correct>(viewer, u),
            archive: may::<Archive>(viewer, u),
            withdraw: may::<Withdraw>(viewer, u),
            history: may::<SeeHistory>(viewer, u),
            preview: may::<SeePreview>(viewer, u),
        }
    }
}

#[derive(Template)]
#[template(path = "update.html")]
struct UpdatePage {
    page: Page,
    u: Update,
    badges: Vec<Badge>,
    days: Vec<String>,
    facts: Vec<(String, String)>,
    parts: Vec<Part>,
    notes: Vec<(String, String)>,
    corrections: Vec<Note>,
    links: Vec<Link>,
    /// The other languages in which it can be read.
    read_in: Vec<Version>,
    /// All other languages, for whoever may write them.
    write_in: Vec<Version>,
    desk: Desk,
    /// Before its moment, to whoever was named to read it.
    ahead: String,
    /// As whom it is shown; empty where the reader is shown what is theirs.
    preview: String,
}

#[derive(Template)]
#[template(path = "withdrawn.html")]
struct WithdrawnPage {
    page: Page,
    at: String,
    reason: String,
    lang: &'static str,
}

/// One update, or, where its words were taken back, that they were, and why.
pub async fn show(rq: Rq) -> Result<Response> {
    let u = load(&rq).await?;
    let viewer = &rq.ctx.viewer;
    if !may::<Read>(viewer, &u) && may::<SeeWithdrawn>(viewer, &u) {
        rq.ctx.authorize::<SeeWithdrawn>(u.clone())?;
        let page = rq
            .page(rq.t("updates-withdrawn-title"))
            .crumb(rq.t("updates-title"), "/updates");
        let shown = WithdrawnPage {
            at: u.withdrawn.map(|at| page.date(at)).unwrap_or_default(),
            reason: u.reason,
            lang: u.language.code(),
            page,
        };
        // It was here and is not: whoever keeps a link learns that there is nothing to wait for.
        return rq.html_with(StatusCode::GONE, &shown);
    }
    let u = rq.ctx.authorize::<Read>(u)?.into_inner();
    let desk = Desk::of(viewer, &u);
    draw(&rq, &rq.ctx, u, desk, String::new()).await
}

/// The titles of what an update leads to, as far as a reader may see it: what is hidden from them is not there.
async fn links(rq: &Rq, ctx: &Ctx, u: &Update) -> Result<Vec<Link>> {
    let mut all = Vec::new();
    for about in super::abouts(u.link_list()) {
        if let Some(label) = rq.site.title(ctx, &about).await? {
            all.push(Link {
                label,
                href: super::leads_to(&about),
            });
        }
    }
    Ok(all)
}

/// What is said of an update to programs that gather pages. A call is no news of the day: it ends with its last day.
fn told(rq: &Rq, page: &Page, u: &Update) -> Linked {
    let kind = match u.kind {
        Kind::News => "NewsArticle",
        Kind::Call => "Article",
    };
    let about: Vec<String> = u
        .theme_list()
        .map(|t| page.code("theme", t.code()))
        .collect();
    Linked::of(rq, kind, &u.href())
        .with("headline", u.title.clone())
        .with("description", u.summary.clone())
        .with("inLanguage", u.shown_in.code())
        .with("about", about)
        .at("datePublished", u.published)
        .at("dateModified", Some(u.changed()))
        .at("expires", u.closes)
        .with("author", Linked::office(rq))
        .with("publisher", Linked::office(rq))
        .with("isAccessibleForFree", true)
}

/// Draws an update as `ctx` reads it.
async fn draw(rq: &Rq, ctx: &Ctx, u: Update, desk: Desk, preview: String) -> Result<Response> {
    let mut db = rq.ctx.db();
    let now = rq.ctx.now();
    let mut page = rq
        .page(u.title.clone())
        .crumb(rq.t("updates-title"), "/updates");
    let stands = matches!(u.state, State::Published | State::Archived);
    if stands && u.audience == Audience::Public && preview.is_empty() {
        let told = told(rq, &page, &u);
        page = page.linked(&told)?;
    }
    let texts = store::texts(&mut db, u.id).await?;
    let corrections = store::corrections(&mut db, u.id).await?;
    let links = links(rq, ctx, &u).await?;
    let version = |l: Language, older: bool, href: String| Version {
        code: l.code(),
        name: l.own_name(),
        href,
        older,
    };
    let there = |l: Language| l == u.language || texts.iter().any(|t| t.0 == l);
    let older = |l: Language| texts.iter().any(|t| t.0 == l && t.4);
    let others = Language::ALL.iter().copied();
    let read_in = others
        .clone()
        .filter(|l| there(*l) && *l != u.shown_in)
        .map(|l| version(l, older(l), format!("{}?text={l}", u.href())));
    let write_in = others
        .filter(|l| desk.translate && *l != u.language)
        .map(|l| version(l, older(l), format!("{}/languages/{l}", u.href())));
    let corrections = corrections.into_iter().map(|c: Correction| Note {
        at: page.date(c.at),
        note: c.note,
    });
    let mut facts = Vec::new();
    for (key, words) in [
        ("updates-head-themes", themes(&page, &u)),
        ("updates-head-regions", regions_of(&page, &u)),
    ] {
        if !words.is_empty() {
            facts.push((page.t(key), words));
        }
    }
    if u.audience != Audience::Public {
        let words = page.code("updates-audience", u.audience.code());
        facts.push((page.t("updates-head-audience"), words));
    }
    let is_ahead = u.state == State::Scheduled && !desk.history && preview.is_empty();
    let ahead = u.due.filter(|_| is_ahead).map(|at| page.datetime(at));
    let (text, notes) = parts(&u.body);
    rq.html(&UpdatePage {
        badges: badges(&page, &u, now),
        days: days(&page, &u),
        facts,
        parts: text,
        notes,
        corrections: corrections.collect(),
        links,
        read_in: read_in.collect(),
        write_in: write_in.collect(),
        desk,
        ahead: ahead.unwrap_or_default(),
        preview,
        page,
        u,
    })
}

/// A reader to whom an update is shown beforehand: nobody that there is.
fn somebody(who: &str) -> Viewer {
    let mut viewer = Viewer::default();
    if who != "visitor" {
        let organisation: Id<Viewer> = Id::derived("preview", "organisation");
        viewer.held.push(Held {
            role: Role::Member,
            scope: organisation.to_string(),
            suspended: false,
        });
    }
    viewer
}

#[derive(Template)]
#[template(path = "preview.html")]
struct PreviewPage {
    page: Page,
    u: Update,
    whom: Vec<(String, String, bool)>,
}

/// An update as others would read it once it is published: a visitor, somebody of the network, somebody of an organisation
/// that is named.
pub async fn preview(rq: Rq) -> Result<Response> {
    let u = load(&rq).await?;
    let u = rq.ctx.authorize::<SeePreview>(u)?.into_inner();
    let who = ["visitor", "network", "named"]
        .into_iter()
        .find(|w| *w == rq.query.get("as"));
    let page = rq
        .page(rq.t("updates-preview"))
        .crumb(rq.t("updates-title"), "/updates")
        .crumb(u.title.clone(), u.href());
    let Some(who) = who else {
        let whom = ["visitor", "network", "named"].map(|w| {
            let shown = Update {
                state: State::Published,
                named: w == "named",
                ..u.clone()
            };
            let reads = may::<Read>(&somebody(w), &shown);
            let href = format!("{}/preview?as={w}", u.href());
            (page.code("updates-as", w), href, reads)
        });
        return rq.html(&PreviewPage {
            whom: whom.to_vec(),
            page,
            u,
        });
    };
    let shown = Update {
        state: State::Published,
        named: who == "named",
        ..u
    };
    let mut ctx = Ctx::house(&rq.ctx.app);
    ctx.viewer = somebody(who);
    ctx.language = rq.ctx.language;
    if !may::<Read>(&ctx.viewer, &shown) {
        // As they would be answered.
        return Err(Error::NotFound);
    }
    let whose = page.code("updates-as", who);
    draw(&rq, &ctx, shown, Desk::default(), whose).await
}

/// How an update read before a correction.
struct Before {
    at: String,
    note: String,
    title: String,
    summary: String,
    parts: Vec<Part>,
    closes: String,
}

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage {
    page: Page,
    lang: &'static str,
    all: Vec<Before>,
}

/// What was changed, when, and how it read before.
pub async fn history(rq: Rq) -> Result<Response> {
    let u = original(&rq).await?;
    let u = rq.ctx.authorize::<SeeHistory>(u)?.into_inner();
    let page = super::below(&rq, &u, "updates-history");
    let corrections = store::corrections(&mut rq.ctx.db(), u.id).await?;
    let before = corrections.into_iter().map(|c| Before {
        at: page.datetime(c.at),
        note: c.note,
        title: c.title,
        summary: c.summary,
        parts: parts(&c.body).0,
        closes: c.closes.map(|at| page.date(at)).unwrap_or_default(),
    });
    rq.html(&HistoryPage {
        all: before.collect(),
        lang: u.language.code(),
        page,
    })
}
