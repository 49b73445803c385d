//! The library for programs, by the same policies as the pages.

use guard::Family;
use kernel::{Error, Language, Page, PageRequest, Result};
use parties::{Theme, Visibility};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use web::{Moment, Nothing, Operation, Route, Rq};

use crate::{
    model::{Item, Kind, Licence, State, Version, Words, best},
    pages::{authors, seen},
    policy::{Browse, Shelf},
    store::{self, Wanted},
};

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![
        Route::api(
            "/api/v1/library",
            "library.see",
            Operation::list(
                Family::Library,
                "listItems",
                "Published items that the reader may see, newest first",
                list,
            ),
        ),
        Route::api(
            "/api/v1/library/{number}",
            "library_item.see",
            Operation::read(
                Family::Library,
                "getItem",
                "One item in its newest version, or that it was withdrawn",
                one,
            ),
        ),
    ]
}

/// Which items are asked for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ItemsAsked {
    /// Of one kind.
    kind: Option<Kind>,
    /// On a theme.
    theme: Option<Theme>,
    /// About a continent (UN M49).
    region: Option<String>,
    /// With a version in this language.
    language: Option<Language>,
    /// Of one year.
    year: Option<u16>,
}

/// An item in a list.
#[derive(Serialize, JsonSchema)]
struct ItemLine {
    /// The number by which it is cited for good.
    number: i64,
    /// Its page.
    href: String,
    /// What it is.
    kind: Kind,
    /// The language of title and abstract.
    language: Language,
    /// Title.
    title: String,
    /// Who wrote it.
    authors: Vec<String>,
    /// Year.
    year: i64,
    /// Who may read it.
    audience: Visibility,
    /// What may be done with it.
    licence: Licence,
    /// Themes.
    themes: Vec<Theme>,
    /// Regions (UN M49).
    regions: Vec<String>,
    /// When it was published first.
    published: Option<Moment>,
    /// The number of its newest version.
    version: i64,
}

/// An item whole.
#[derive(Serialize, JsonSchema)]
struct ItemWhole {
    /// The number by which it is cited for good.
    number: i64,
    /// Its page.
    href: String,
    /// Where it stands.
    state: State,
    /// When it was changed last.
    changed: Moment,
    /// What it says; nothing where it was withdrawn.
    item: Option<ItemLine>,
    /// What it is about.
    about: String,
    /// Languages in which title and abstract can be read.
    languages: Vec<Language>,
    /// Addresses of its files by language, where they can be taken away.
    files: Vec<ItemFile>,
}

/// A file of an item.
#[derive(Serialize, JsonSchema)]
struct ItemFile {
    /// Its language.
    language: Language,
    /// Its address.
    href: String,
    /// Bytes.
    size: i64,
}

fn line(rq: &Rq, item: &Item, v: &Version, words: &[Words]) -> ItemLine {
    let shown = best(words, rq.ctx.language, v.language);
    ItemLine {
        number: item.number,
        href: format!("{}{}", rq.ctx.app.base, item.href()),
        kind: v.kind,
        language: shown.map_or(v.language, |w| w.language),
        title: shown.map(|w| w.title.clone()).unwrap_or_default(),
        authors: authors(&rq.ctx.viewer, item, v),
        year: v.year,
        audience: item.audience,
        licence: v.licence,
        themes: v.themes(),
        regions: v.regions().iter().map(|r| r.m49.to_owned()).collect(),
        published: item.published.map(Moment),
        version: v.n,
    }
}

async fn list(rq: Rq, asked: ItemsAsked, request: PageRequest) -> Result<Page<ItemLine>> {
    rq.ctx.authorize::<Browse>(Shelf)?;
    let wanted = Wanted {
        kind: asked.kind,
        theme: asked.theme,
        region: asked.region.unwrap_or_default(),
        language: asked.language,
        year: asked.year.map_or(0, i64::from),
        collection: String::new(),
    };
    let mut db = rq.ctx.db();
    let found = store::browse(&mut db, &rq.ctx.viewer, &wanted, &request).await?;
    let mut rows = Vec::new();
    for item in &found.rows {
        let v = store::version(&mut db, item.id, item.newest).await?;
        let words = store::words(&mut db, v.id).await?;
        rows.push(line(&rq, item, &v, &words));
    }
    Ok(Page {
        rows,
        next: found.next,
    })
}

async fn one(rq: Rq, _: Nothing) -> Result<ItemWhole> {
    let item = seen(&rq).await?;
    let mut db = rq.ctx.db();
    let mut whole = ItemWhole {
        number: item.number,
        href: format!("{}{}", rq.ctx.app.base, item.href()),
        state: item.state,
        changed: item.changed.into(),
        item: None,
        about: String::new(),
        languages: Vec::new(),
        files: Vec::new(),
    };
    if item.state == State::Withdrawn {
        return Ok(whole);
    }
    let v = store::version(&mut db, item.id, item.newest).await?;
    if v.is_pending() {
        return Err(Error::NotFound);
    }
    let words = store::words(&mut db, v.id).await?;
    let shown = best(&words, rq.ctx.language, v.language);
    whole.about = shown.map(|w| w.about.clone()).unwrap_or_default();
    whole.languages = words.iter().map(|w| w.language).collect();
    whole.item = Some(line(&rq, &item, &v, &words));
    for file in store::files(&mut db, v.id).await? {
        if file.state == crate::model::FileState::Ready {
            whole.files.push(ItemFile {
                href: format!("{}/v{}/files/{}", whole.href, v.n, file.language),
                language: file.language,
                size: file.size,
            });
        }
    }
    Ok(whole)
}
