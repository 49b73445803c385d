//! Papers brought in from a file, one item a line, as published items of the Office: by the same actions as people's own.

use std::{
    collections::BTreeMap,
    path::{Component, Path},
    sync::Arc,
};

use documents::Format;
use guard::{Ctx, Held, Role};
use kernel::{Error, Id, Language, Message, Result, Violations};
use parties::{Theme, geography::continents};
use serde::Deserialize;
use serde_json::json;
use web::{Form, Site, Upload};

use crate::{
    commands::{self, Fields, New, Verdict},
    model::{Item, ItemId, Outcome, Stage, State},
    policy::{Add, Decide, Shelf, Work, Write},
    store as rows,
};

/// One line of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    /// Where it stands elsewhere: by this it is known again.
    source: String,
    kind: String,
    /// Language of the original; without one English, else the first there is.
    #[serde(default)]
    language: String,
    title: BTreeMap<String, String>,
    #[serde(rename = "abstract")]
    about: BTreeMap<String, String>,
    #[serde(default)]
    authors: Vec<String>,
    year: i64,
    #[serde(default)]
    themes: Vec<String>,
    #[serde(default)]
    regions: Vec<String>,
    licence: String,
    /// Paths beside the file, by language.
    files: BTreeMap<String, String>,
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Lines read.
    pub lines: usize,
    /// Items added.
    pub items: usize,
    /// Items that were there already.
    pub known: usize,
    /// Lines that are none, by number, with the reason.
    pub broken: Vec<(usize, String)>,
}

/// Why a line comes to nothing: in words for whoever brings it in, or as a fault that ends the whole.
enum Stop {
    Line(String),
    All(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::All(error)
    }
}

fn stop<T>(reason: impl Into<String>) -> std::result::Result<T, Stop> {
    Err(Stop::Line(reason.into()))
}

/// A line read and checked, with its files at hand.
struct Ready {
    id: ItemId,
    form: Form,
    files: Vec<(Language, Upload)>,
}

/// Somebody of the Office whom nobody knows: what is done is done by the house, within what the policy lets the Office do.
fn office(site: &Site) -> Ctx {
    let mut ctx = Ctx::house(&site.app);
    ctx.viewer.held.push(Held {
        role: Role::EngagementOfficer,
        scope: String::new(),
        suspended: false,
    });
    ctx
}

/// Brings a file in, whose papers lie beside it in `folder`. A line that cannot be used is reported and stops nothing else; a
/// second run adds nothing, and ends what an earlier one could not.
///
/// # Errors
/// A fault of the machine.
pub async fn bring_in(site: &Arc<Site>, folder: &Path, text: &str) -> Result<Brought> {
    let ctx = office(site);
    let mut brought = Brought::default();
    let mut fault = None;
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        brought.lines += 1;
        match one(&ctx, site, folder, line).await {
            Ok(true) => brought.items += 1,
            Ok(false) => brought.known += 1,
            Err(Stop::Line(reason)) => brought.broken.push((number, reason)),
            Err(Stop::All(Error::Rejected(wrong))) => {
                brought.broken.push((number, in_words(site, &wrong)));
            }
            Err(Stop::All(error)) => {
                fault = Some(error);
                break;
            }
        }
    }
    let (items, digest) = (brought.items, guard::digest(text));
    let cut_off = fault.is_some();
    let noted = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let detail = json!({ "items": items, "file": digest, "cut_off": cut_off });
            ctx.record(tx, "library.import", "library", "", detail)
                .await
        })
    });
    let noted = noted.await;
    match fault {
        Some(fault) => Err(fault),
        None => noted.map(|()| brought),
    }
}

/// What is wrong with a form, in English.
fn in_words(site: &Site, wrong: &Violations) -> String {
    let said = wrong.0.iter().map(|v| {
        let words = site.languages.message(Language::English, &v.message);
        if v.field.is_empty() {
            words
        } else {
            format!("{}: {words}", v.field)
        }
    });
    said.collect::<Vec<_>>().join("; ")
}

/// One item; says whether it was added.
async fn one(ctx: &Ctx, site: &Site, folder: &Path, line: &str) -> std::result::Result<bool, Stop> {
    let line: Line = serde_json::from_str(line).map_err(|e| Stop::Line(e.to_string()))?;
    let id: ItemId = Id::derived("library import", source(&line)?.as_str());
    let found = match rows::item(&mut ctx.db(), id).await {
        Ok(item) if item.state != State::Draft => return Ok(false),
        Ok(item) => Some(item),
        Err(Error::NotFound) => None,
        Err(e) => return Err(e.into()),
    };
    if found.is_some() {
        let reviews = rows::reviews(&mut ctx.db(), id).await?;
        if reviews.iter().any(|r| r.outcome != Outcome::Published) {
            return stop(
                "the Office looked at it and did not publish it: decide on it in the library",
            );
        }
    }
    let ready = ready(ctx, site, folder, id, &line)?;
    let item = match found {
        Some(item) => item,
        None => {
            let new = New::check(ctx, &ready.form)?;
            let permit = ctx.authorize::<Add>(Shelf)?;
            commands::begin(ctx, permit, new, id).await?;
            rows::item(&mut ctx.db(), id).await?
        }
    };
    let done = publish(ctx, item, ready).await;
    if let Err(Error::Rejected(_)) = &done {
        // What cannot be published is not left lying about.
        let item = rows::item(&mut ctx.db(), id).await?;
        if item.pending == Some(Stage::Draft) {
            let permit = ctx.authorize::<Write>(Work(item))?;
            commands::discard(ctx, permit).await?;
        }
    }
    done?;
    Ok(true)
}

/// The address by which an item is known again.
fn source(line: &Line) -> Result<String> {
    let mut wrong = Violations::new();
    let address = wrong.web_address("source", &line.source);
    if address.is_empty() {
        wrong.push("source", Message::new("error-required"));
    }
    wrong.check()?;
    Ok(address)
}

/// The languages of a field, each of which must be one.
fn languages<'l>(
    field: &str,
    of: &'l BTreeMap<String, String>,
) -> std::result::Result<Vec<(Language, &'l str)>, Stop> {
    let mut all = Vec::new();
    for (code, value) in of {
        match Language::from_code(code) {
            Some(language) => all.push((language, value.as_str())),
            None => return stop(format!("{field}: no language “{code}”")),
        }
    }
    Ok(all)
}

/// A line as the forms of the library ask for it, checked whole before anything is written.
fn ready(
    ctx: &Ctx,
    site: &Site,
    folder: &Path,
    id: ItemId,
    line: &Line,
) -> std::result::Result<Ready, Stop> {
    let titles = languages("title", &line.title)?;
    let first = titles.iter().find(|t| t.0 == Language::English);
    let Some((first, _)) = first.or_else(|| titles.first()) else {
        return stop("title: there is none");
    };
    let original = match line.language.as_str() {
        "" => *first,
        code => match Language::from_code(code) {
            Some(language) => language,
            None => return stop(format!("language: no language “{code}”")),
        },
    };
    let mut form = Form::default();
    for (language, title) in &titles {
        form.set(&format!("title-{language}"), *title);
        if *language == original {
            form.set("title", *title);
        }
    }
    let source = source(line)?;
    for (language, about) in languages("abstract", &line.about)? {
        let from = Message::new("library-import-source").with("address", &source);
        let from = site.languages.message(language, &from);
        form.set(&format!("about-{language}"), format!("{about}\n\n{from}"));
    }
    for (field, said, known) in [
        (
            "themes",
            &line.themes,
            Theme::ALL.iter().map(|t| t.code()).collect::<Vec<_>>(),
        ),
        (
            "regions",
            &line.regions,
            continents().map(|r| r.m49).collect(),
        ),
    ] {
        for code in said {
            if !known.contains(&code.as_str()) {
                return stop(format!("{field}: “{code}” is none of {}", known.join(", ")));
            }
            form.set(field, code.as_str());
        }
    }
    for (field, value) in [
        ("kind", line.kind.as_str()),
        ("licence", &line.licence),
        ("language", original.code()),
        ("year", &line.year.to_string()),
        ("authors", &line.authors.join("\n")),
        // Whoever brings papers in answers for it, as docs/library-import.md says.
        ("consent", "on"),
        ("audience", "public"),
    ] {
        form.set(field, value);
    }
    let mut files = Vec::new();
    for (language, path) in languages("files", &line.files)? {
        files.push((language, read(folder, path)?));
    }
    New::check(ctx, &form)?;
    Fields::check(ctx, &form)?;
    Ok(Ready { id, form, files })
}

/// What an operator's file must be read as before it can be cleaned: a page, or a text with the page breaks of a scan. Both become
/// plain text, which is kept as nothing that a browser would run.
fn format(path: &Path, bytes: &[u8]) -> Option<Format> {
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("");
    match ending.to_ascii_lowercase().as_str() {
        "html" | "htm" | "xhtml" => Some(Format::Page),
        "txt" if bytes.contains(&b'\x0c') => Some(Format::PlainText),
        _ => None,
    }
}

/// A file that lies beside the file of items.
fn read(folder: &Path, path: &str) -> std::result::Result<Upload, Stop> {
    let beside = Path::new(path);
    let plain = |c: Component<'_>| matches!(c, Component::Normal(_));
    if path.is_empty() || !beside.components().all(plain) {
        return stop(format!("files: “{path}” does not lie beside the file"));
    }
    let mut bytes =
        std::fs::read(folder.join(beside)).or_else(|e| stop(format!("files: “{path}”: {e}")))?;
    if let Some(format) = format(beside, &bytes) {
        let limits = documents::Limits::default();
        let document = documents::parse(format, &bytes, &limits).or_else(|e| {
            stop(format!(
                "files: “{path}” cannot be read ({e}): save it as plain text and name that"
            ))
        })?;
        bytes = in_text(&document).into_bytes();
    }
    Ok(Upload {
        field: "file".to_owned(),
        name: path.to_owned(),
        bytes: bytes.into(),
    })
}

/// A document as plain text, block by block, its notes at the end.
fn in_text(document: &documents::Document) -> String {
    let blocks = document.blocks.iter().map(|b| match &b.label {
        Some(label) => format!("{label} {}", b.text),
        None => b.text.clone(),
    });
    let notes = document.footnotes.iter();
    let notes = notes.map(|n| format!("{} {}", n.number, n.text));
    let all: Vec<String> = blocks.chain(notes).collect();
    all.join("\n\n") + "\n"
}

/// Writes an item that was begun, hands it in and publishes it, from where an earlier run left it.
async fn publish(ctx: &Ctx, item: Item, ready: Ready) -> Result<()> {
    let Ready {
        id,
        mut form,
        files,
    } = ready;
    if item.pending == Some(Stage::Draft) {
        let v = rows::pending(&mut ctx.db(), id).await?;
        form.set("revision", v.revision.to_string());
        let fields = Fields::check(ctx, &form)?;
        commands::save(ctx, ctx.authorize::<Write>(Work(item.clone()))?, fields).await?;
        for (language, file) in &files {
            let permit = ctx.authorize::<Write>(Work(item.clone()))?;
            commands::attach(ctx, permit, *language, file, "item").await?;
        }
        commands::hand_in(ctx, ctx.authorize::<Write>(Work(item))?).await?;
    }
    let v = rows::pending(&mut ctx.db(), id).await?;
    let mut form = Form::default();
    form.set("outcome", Outcome::Published.code());
    form.set("revision", v.revision.to_string());
    let work = ctx.authorize::<Decide>(Work(rows::item(&mut ctx.db(), id).await?))?;
    commands::decide(ctx, work, Verdict::check(&form)?).await
}
