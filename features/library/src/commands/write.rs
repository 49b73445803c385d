//! An item is written: begun, saved as often as its writers like, handed in, begun anew as another version.

use guard::{Authorized, Ctx, Role, may};
use kernel::{Error, Language, Message, Result, Violations, input};
use parties::{OrganisationId, Theme, Visibility, geography::continents};
use safety::Exposure;
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use super::{about, record, take_turn};
use crate::{
    model::{FileState, Item, ItemId, Kind, Licence, Stage, State, Version, Words},
    policy::{Add, Revise, Work, Write, not_now},
    store as rows,
};

/// Names beside one item.
const NAMES: usize = 60;
/// The first year that is taken.
const FIRST: i64 = 1900;

/// A new item, checked.
#[derive(Debug)]
pub struct New {
    organisation: Option<OrganisationId>,
    language: Language,
    title: String,
    kind: Kind,
}

impl New {
    /// Reads and checks the form of a new item.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong; [`Error::NotFound`] where it is for somebody else's organisation.
    pub fn check(ctx: &Ctx, form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let title = wrong.line("title", form.get("title"), input::LINE, true);
        let kind = wrong.choice("kind", form.get("kind"));
        wrong.check()?;
        let organisation = for_whom(ctx, form.get("organisation"))?;
        Ok(Self {
            organisation,
            language: Language::from_code(form.get("language")).unwrap_or(ctx.language),
            title,
            kind: kind.ok_or(Error::NotFound)?,
        })
    }
}

/// Whose an item is: the organisation asked for, which must be one's own; the Office for its desk; else one's first.
fn for_whom(ctx: &Ctx, asked: &str) -> Result<Option<OrganisationId>> {
    let viewer = &ctx.viewer;
    let desk = viewer.has(Role::EngagementOfficer) || viewer.has(Role::ConsultationManager);
    if asked.is_empty() && desk {
        return Ok(None);
    }
    let mut own = viewer.organisations();
    let found = own.find(|o| asked.is_empty() || *o == asked);
    let id = found.ok_or(Error::NotFound)?.parse();
    Ok(Some(id.map_err(Error::internal)?))
}

/// Begins an item: seen by nobody but those whose it is until it is handed in, meant for the Office alone until they say
/// otherwise. Gives the number of its address.
///
/// # Errors
/// A database error.
pub async fn add(ctx: &Ctx, permit: Authorized<Add>, new: New) -> Result<i64> {
    begin(ctx, permit, new, ctx.new_id()).await
}

/// The same with an identifier of one's own, by which it is known again.
///
/// # Errors
/// A database error.
pub(crate) async fn begin(ctx: &Ctx, _: Authorized<Add>, new: New, id: ItemId) -> Result<i64> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let number = number(tx, &ctx).await?;
            let now = ctx.now();
            rows::add_item(tx, id, number, new.organisation, now).await?;
            let v = Version {
                id: ctx.new_id(),
                item: id,
                n: 1,
                state: Stage::Draft,
                kind: new.kind,
                language: new.language,
                authors: String::new(),
                consent: false,
                year: now.date().0,
                licence: Licence::CcBy,
                themes: String::new(),
                regions: String::new(),
                note: String::new(),
                account: account(&ctx),
                saved: now,
                handed: None,
                published: None,
                revision: 1,
            };
            rows::add_version(tx, &v).await?;
            let words = Words {
                language: new.language,
                title: new.title,
                about: String::new(),
            };
            rows::put_words(tx, v.id, &[words]).await?;
            let item = rows::item(tx, id).await?;
            record(tx, &ctx, "library.add", &item, json!({})).await?;
            Ok(number)
        })
    })
    .await
}

/// A number that no item has: eight digits by chance, so that no number tells how many come before it.
async fn number(tx: &mut Tx, ctx: &Ctx) -> Result<i64> {
    for _ in 0..100 {
        let drawn = ctx.new_id::<Item>().bits() % 90_000_000;
        let number = 10_000_000 + i64::try_from(drawn).map_err(Error::internal)?;
        if !rows::is_taken(tx, number).await? {
            return Ok(number);
        }
    }
    Err(Error::internal("no number is free"))
}

fn account(ctx: &Ctx) -> String {
    let account = ctx.viewer.account;
    account.map(|a| a.to_string()).unwrap_or_default()
}

/// What is said of a version, checked as far as a draft is: it may be incomplete.
#[derive(Debug)]
pub struct Fields {
    words: Vec<Words>,
    kind: Kind,
    language: Language,
    authors: String,
    consent: bool,
    year: i64,
    licence: Licence,
    themes: String,
    regions: String,
    note: String,
    audience: Visibility,
    named: bool,
    revision: i64,
}

impl Fields {
    /// Reads and checks the form of a version under way.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(ctx: &Ctx, form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let mut words = Vec::new();
        for language in Language::ALL {
            let field = |name: &str| format!("{name}-{language}");
            let title = wrong.line(
                &field("title"),
                form.get(&field("title")),
                input::LINE,
                false,
            );
            let about = wrong.text(
                &field("about"),
                form.get(&field("about")),
                input::PARAGRAPH,
                false,
            );
            if !title.is_empty() || !about.is_empty() {
                words.push(Words {
                    language: *language,
                    title,
                    about,
                });
            }
        }
        let authors = wrong.text("authors", form.get("authors"), input::PARAGRAPH, false);
        if authors.lines().count() > NAMES {
            wrong.push(
                "authors",
                Message::new("library-authors-many").with("n", NAMES),
            );
        }
        let last = ctx.now().date().0 + 1;
        let year = form.get("year").trim().parse().unwrap_or(0);
        if !(FIRST..=last).contains(&year) {
            let message = Message::new("library-year-wrong").with("first", FIRST.to_string());
            wrong.push("year", message.with("last", last.to_string()));
        }
        let note = wrong.text("note", form.get("note"), input::PARAGRAPH, false);
        let kind = wrong.choice("kind", form.get("kind"));
        let licence = wrong.choice("licence", form.get("licence"));
        let language = wrong.choice("language", form.get("language"));
        let audience = wrong.choice("audience", form.get("audience"));
        wrong.check()?;
        let codes = |name: &str, known: Vec<&str>| {
            let chosen = known.into_iter().filter(|code| form.holds(name, code));
            chosen.collect::<Vec<_>>().join(" ")
        };
        Ok(Self {
            words,
            kind: kind.ok_or(Error::NotFound)?,
            language: language.ok_or(Error::NotFound)?,
            authors,
            consent: form.ticked("consent"),
            year,
            licence: licence.ok_or(Error::NotFound)?,
            themes: codes("themes", Theme::ALL.iter().map(|t| t.code()).collect()),
            regions: codes("regions", continents().map(|r| r.m49).collect()),
            note,
            audience: audience.ok_or(Error::NotFound)?,
            named: form.ticked("named"),
            revision: form.get("revision").parse().unwrap_or(0),
        })
    }
}

/// Saves a version under way.
///
/// # Errors
/// A refusal where somebody else saved it since the form was opened.
pub async fn save(ctx: &Ctx, work: Authorized<Write>, fields: Fields) -> Result<()> {
    let id = work.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let (mut item, mut v) = under_way(tx, &ctx, id).await?;
            let f = fields;
            v.revision = f.revision;
            v.kind = f.kind;
            v.language = f.language;
            v.authors = f.authors;
            v.consent = f.consent;
            v.year = f.year;
            v.licence = f.licence;
            v.themes = f.themes;
            v.regions = f.regions;
            v.note = if v.n > 1 { f.note } else { String::new() };
            v.account = account(&ctx);
            v.saved = ctx.now();
            if !rows::put_version(tx, &v).await? {
                return Err(Error::refused("library-changed-meanwhile"));
            }
            rows::put_words(tx, v.id, &f.words).await?;
            // Who reads an item, and whether it is named, is settled with its first version.
            if item.state == State::Draft {
                item.audience = f.audience;
                item.named = f.named && item.organisation.is_some();
                rows::put_item(tx, &item).await?;
            }
            record(tx, &ctx, "library.save", &item, json!({ "version": v.n })).await
        })
    })
    .await
}

/// The item and its draft, for whoever may write it now.
pub(super) async fn under_way(tx: &mut Tx, ctx: &Ctx, id: ItemId) -> Result<(Item, Version)> {
    take_turn(tx).await?;
    let item = rows::item(tx, id).await?;
    if !may::<Write>(&ctx.viewer, &Work(item.clone())) {
        return Err(not_now());
    }
    let v = rows::pending(tx, id).await?;
    Ok((item, v))
}

/// What a version still lacks before it can be handed in: a title, an abstract and a file in its original language, all of them
/// or none in every other, and the word of everybody named.
///
/// # Errors
/// A database error.
pub async fn incomplete(db: &mut impl Read, v: &Version) -> Result<Violations> {
    let mut wrong = Violations::new();
    let words = rows::words(db, v.id).await?;
    let files = rows::files(db, v.id).await?;
    if !words.iter().any(|w| w.language == v.language) {
        wrong.push(
            format!("title-{}", v.language),
            Message::new("library-lacks-original"),
        );
    }
    for w in &words {
        for (field, text) in [("title", &w.title), ("about", &w.about)] {
            if text.is_empty() {
                wrong.push(
                    format!("{field}-{}", w.language),
                    Message::new("error-required"),
                );
            }
        }
        let ready = |l: Language| {
            files
                .iter()
                .any(|f| f.language == l && f.state == FileState::Ready)
        };
        if !ready(w.language) {
            let message =
                Message::new("library-lacks-file").with("language", w.language.own_name());
            wrong.push("file", message);
        }
    }
    for f in &files {
        if !words.iter().any(|w| w.language == f.language) {
            wrong.push(
                format!("title-{}", f.language),
                Message::new("error-required"),
            );
        }
    }
    if !v.names().is_empty() && !v.consent {
        wrong.push("consent", Message::new("library-lacks-consent"));
    }
    if v.n > 1 && v.note.is_empty() {
        wrong.push("note", Message::new("error-required"));
    }
    Ok(wrong)
}

/// Hands a version in: from now on the Office reads it.
///
/// # Errors
/// What it lacks; where the organisation's name would stand beside it, what its assessment says.
pub async fn hand_in(ctx: &Ctx, work: Authorized<Write>) -> Result<()> {
    let id = work.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let (item, mut v) = under_way(tx, &ctx, id).await?;
            incomplete(tx, &v).await?.check()?;
            gate(tx, &ctx, &item).await?;
            v.state = Stage::Review;
            v.handed = Some(ctx.now());
            v.account = account(&ctx);
            if !rows::put_version(tx, &v).await? {
                return Err(Error::refused("library-changed-meanwhile"));
            }
            let detail = json!({ "version": v.n });
            record(tx, &ctx, "library.hand_in", &item, detail).await?;
            ctx.emit(tx, "library_handed_in", &about(&item, v.n, None, ctx.now()))
                .await
        })
    })
    .await
}

/// What is published under the name of an organisation asks its risk assessment.
pub(super) async fn gate(tx: &mut Tx, ctx: &Ctx, item: &Item) -> Result<()> {
    match item.organisation {
        Some(organisation) if item.named => {
            safety::require(tx, organisation, Exposure::Publication, ctx.now(), "named").await
        }
        _ => Ok(()),
    }
}

/// Begins the next version of a published item, with the words of the one before and without its files.
///
/// # Errors
/// A refusal where one is under way already.
pub async fn revise(ctx: &Ctx, work: Authorized<Revise>) -> Result<()> {
    let id = work.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let item = rows::item(tx, id).await?;
            if !may::<Revise>(&ctx.viewer, &Work(item.clone())) {
                return Err(not_now());
            }
            let former = rows::version(tx, id, item.newest).await?;
            let words = rows::words(tx, former.id).await?;
            let v = Version {
                id: ctx.new_id(),
                n: former.n + 1,
                state: Stage::Draft,
                note: String::new(),
                consent: false,
                account: account(&ctx),
                saved: ctx.now(),
                handed: None,
                published: None,
                revision: 1,
                ..former
            };
            rows::add_version(tx, &v).await?;
            rows::put_words(tx, v.id, &words).await?;
            record(tx, &ctx, "library.revise", &item, json!({ "version": v.n })).await
        })
    })
    .await
}
