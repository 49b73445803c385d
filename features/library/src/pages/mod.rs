//! The pages.

pub mod cites;
pub mod collections;
pub mod draft;
pub mod exports;
pub mod list;
pub mod own;
pub mod review;
pub mod show;

use ::store::Read;
use axum::response::Response;
use guard::Viewer;
use kernel::{Error, Language, Result};
use parties::{Theme, Visibility, geography::continents};
use web::{Page, Rq};

use crate::{
    cite::Cited,
    commands,
    model::{self, FileState, Item, Kind, Licence, State, Stored, Version, Words},
    policy::{See, SeeWork, Work, reads_name},
    store,
};

/// Code and words, as fields of a form and filters take them.
type Options = Vec<(String, String)>;

/// The item of the address, for whoever may see it.
pub(crate) async fn seen(rq: &Rq) -> Result<Item> {
    let item = commands::numbered(&mut rq.ctx.db(), rq.param("number")).await?;
    Ok(rq.ctx.authorize::<See>(item)?.into_inner())
}

/// The item of the address as those work on it whose it is.
async fn work(rq: &Rq) -> Result<Work> {
    let item = commands::numbered(&mut rq.ctx.db(), rq.param("number")).await?;
    Ok(Work(item))
}

/// The same, for whoever may read the version under way.
async fn seen_work(rq: &Rq) -> Result<Work> {
    let work = work(rq).await?;
    Ok(rq.ctx.authorize::<SeeWork>(work)?.into_inner())
}

/// A page below the library.
fn below(rq: &Rq, title: impl Into<String>) -> Page {
    rq.page(title).crumb(rq.t("library-title"), "/library")
}

/// The name of an organisation beside an item, for whoever may read it; empty otherwise.
fn organisation(viewer: &Viewer, item: &Item) -> String {
    if reads_name(viewer, item) {
        item.organisation_name.clone()
    } else {
        String::new()
    }
}

/// Who wrote an item, for a reader: names as they are to be printed, the organisation last where it is named.
pub(crate) fn authors(viewer: &Viewer, item: &Item, v: &Version) -> Vec<String> {
    let mut all = v.names();
    let organisation = organisation(viewer, item);
    if !organisation.is_empty() {
        all.push(organisation);
    }
    all
}

/// The name of a licence: its own in every language, but for the one that has none.
fn licence(page: &Page, licence: Licence) -> String {
    page.code("library-licence", licence.code())
}

/// What a circle is called, as who reads an item.
fn audience(page: &Page, audience: Visibility) -> String {
    page.code("library-audience", audience.code())
}

fn kinds(page: &Page) -> Options {
    let one = |k: &Kind| (k.code().to_owned(), page.code("library-kind", k.code()));
    Kind::ALL.iter().map(one).collect()
}

fn themes(page: &Page) -> Options {
    let one = |t: &Theme| (t.code().to_owned(), page.code("theme", t.code()));
    Theme::ALL.iter().map(one).collect()
}

fn region_options(page: &Page) -> Options {
    let language = page.lang();
    continents()
        .map(|r| (r.m49.to_owned(), r.name(language).to_owned()))
        .collect()
}

/// Options of a filter, all of them first.
fn or_all(page: &Page, options: Options) -> Options {
    let all = (String::new(), page.t("library-all"));
    std::iter::once(all).chain(options).collect()
}

/// The colour of where an item or its version stands.
fn badge(code: &str) -> &'static str {
    match code {
        "review" => "pending",
        "published" => "good",
        "withdrawn" => "neutral",
        _ => "draft",
    }
}

/// An item as lists print it.
pub struct Card {
    href: String,
    title: String,
    lang: &'static str,
    kind: String,
    year: i64,
    authors: String,
    /// Who reads it, where not everybody does.
    circle: String,
    about: String,
}

/// Characters of an abstract in a list.
const SHORT: usize = 300;

/// Cut at a word, with a sign that there is more.
fn short(text: &str) -> String {
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    let cut: String = text.chars().take(SHORT).collect();
    let end = cut.rfind(char::is_whitespace).unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

impl Card {
    /// A published item, ready for a list.
    ///
    /// # Errors
    /// A database error.
    pub(crate) async fn of(
        db: &mut impl Read,
        page: &Page,
        viewer: &Viewer,
        item: &Item,
    ) -> Result<Self> {
        let v = store::version(db, item.id, item.newest).await?;
        let words = store::words(db, v.id).await?;
        let best = model::best(&words, page.language(), v.language);
        Ok(Self {
            href: item.href(),
            title: best.map(|w| w.title.clone()).unwrap_or_default(),
            lang: best.map_or(v.language, |w| w.language).code(),
            kind: page.code("library-kind", v.kind.code()),
            year: v.year,
            authors: page.list(&authors(viewer, item, &v)),
            circle: match item.audience {
                Visibility::Public => String::new(),
                other => audience(page, other),
            },
            about: short(best.map_or("", |w| w.about.as_str())),
        })
    }
}

/// A version as its pages print it.
pub struct Shown {
    title: String,
    lang: Language,
    about: String,
    facts: Options,
    files: Vec<File>,
    /// The languages that it has: code, own name, address, whether it is the one shown.
    languages: Vec<(Language, String, bool)>,
    note: String,
}

/// A file as pages print it.
pub struct File {
    language: Language,
    href: String,
    kind: String,
    size: String,
    ready: bool,
    state: String,
    removed: String,
}

impl File {
    fn of(page: &Page, stored: &Stored, under: &str) -> Self {
        Self {
            language: stored.language,
            href: format!("{under}/files/{}", stored.language),
            kind: stored.kind.to_uppercase(),
            size: page.file_size(stored.size),
            ready: stored.state == FileState::Ready,
            state: page.file_state(stored.state),
            removed: page.file_removed(&stored.removed),
        }
    }
}

impl Shown {
    /// A version ready to be read, in the language asked for. `under` is its address, which its files and languages go below.
    ///
    /// # Errors
    /// A database error.
    async fn of(rq: &Rq, page: &Page, item: &Item, v: &Version, under: &str) -> Result<Self> {
        let mut db = rq.ctx.db();
        let viewer = &rq.ctx.viewer;
        let words = store::words(&mut db, v.id).await?;
        let best = read_in(rq, &words, v);
        let files = store::files(&mut db, v.id).await?;
        let shown = best.map_or(v.language, |w| w.language);
        let mut facts = vec![(
            page.t("library-kind"),
            page.code("library-kind", v.kind.code()),
        )];
        let mut fact = |key: &str, text: String| {
            if !text.is_empty() {
                facts.push((page.t(key), text));
            }
        };
        fact("library-authors", page.list(&authors(viewer, item, v)));
        fact("library-year", v.year.to_string());
        let named = v.themes();
        let named: Vec<String> = named.iter().map(|t| page.code("theme", t.code())).collect();
        fact("library-themes", page.list(&named));
        let regions: Vec<String> = v
            .regions()
            .iter()
            .map(|r| r.name(page.lang()).to_owned())
            .collect();
        fact("library-regions", page.list(&regions));
        fact("library-licence", licence(page, v.licence));
        fact("library-who-reads", audience(page, item.audience));
        fact(
            "library-version",
            page.t1("library-version-n", "number", v.n.to_string()),
        );
        if let Some(at) = v.published {
            fact("library-published", page.date(at));
        }
        Ok(Self {
            title: best.map(|w| w.title.clone()).unwrap_or_default(),
            lang: shown,
            about: best.map(|w| w.about.clone()).unwrap_or_default(),
            facts,
            files: files.iter().map(|f| File::of(page, f, under)).collect(),
            languages: words
                .iter()
                .map(|w| {
                    let here = format!("{under}?text={}", w.language);
                    (w.language, here, w.language == shown)
                })
                .collect(),
            note: v.note.clone(),
        })
    }
}

/// The words of a version in the language asked for, else the reader's, else the original's.
fn read_in<'w>(rq: &Rq, words: &'w [Words], v: &Version) -> Option<&'w Words> {
    let asked = Language::from_code(rq.query.get("text")).unwrap_or(rq.ctx.language);
    model::best(words, asked, v.language)
}

/// What a citation of a version says to a reader.
async fn cited(rq: &Rq, item: &Item, v: &Version) -> Result<Cited> {
    let words = store::words(&mut rq.ctx.db(), v.id).await?;
    let best = read_in(rq, &words, v).ok_or(Error::NotFound)?;
    Ok(Cited {
        number: item.number,
        n: v.n,
        url: format!("{}{}/v{}", rq.ctx.app.base, item.href(), v.n),
        title: best.title.clone(),
        language: best.language,
        about: best.about.clone(),
        authors: authors(&rq.ctx.viewer, item, v),
        year: v.year,
        kind: v.kind,
        publisher: rq.t("ui-site-name"),
        licence: v.licence.address(),
    })
}

/// A published version of an item by its number as it is printed.
async fn published(db: &mut impl Read, item: &Item, typed: &str) -> Result<Version> {
    let n: i64 = typed.parse().map_err(|_| Error::NotFound)?;
    if item.state != State::Published || n.to_string() != typed {
        return Err(Error::NotFound);
    }
    let v = store::version(db, item.id, n).await?;
    if v.is_pending() {
        return Err(Error::NotFound);
    }
    Ok(v)
}

/// A file as it is taken away: saved, and never shown within this site.
async fn sent(rq: &Rq, version: model::VersionId) -> Result<Response> {
    let language = Language::from_code(rq.param("language")).ok_or(Error::NotFound)?;
    let file = store::file(&mut rq.ctx.db(), version, language).await?;
    Ok(commands::opened(&rq.ctx, &file).await?.sent())
}
