//! What is done in the library, one file for each part of an item's life.

mod collect;
mod decide;
mod end;
mod files;
mod write;

pub use collect::{Gathered, collect, put_collection, uncollect};
pub use decide::{Verdict, decide};
pub use end::{discard, name, take_back, withdraw};
pub(crate) use end::{drop_pending, pull_down};
pub(crate) use files::{SHELF, destroy, opened};
pub use files::{attach, remove_file};
pub(crate) use write::begin;
pub use write::{Fields, New, add, hand_in, incomplete, revise, save};

use contracts::AboutLibrary;
use guard::Ctx;
use kernel::{Error, Language, Result, Timestamp};
use serde_json::Value;
use store::{Entry, Read, Tx};

use crate::{
    model::{FileState, Item, State, Version, VersionId, Words},
    store as rows,
};

/// Characters of a file by which it is found.
const FOUND_BY: usize = 40_000;

/// The item of an address: a number as it is printed, and nothing like it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn numbered(db: &mut impl Read, typed: &str) -> Result<Item> {
    let number: i64 = typed.parse().map_err(|_| Error::NotFound)?;
    if number.to_string() != typed {
        return Err(Error::NotFound);
    }
    rows::numbered(db, number).await
}

/// Waits for the turn to change what this room keeps: for the log first, as other rooms come from there when an organisation is
/// merged, erased or suspended.
///
/// # Errors
/// A database error.
pub(crate) async fn take_turn(tx: &mut Tx) -> Result<()> {
    guard::take_turn(tx).await?;
    tx.lock("library").await
}

/// A moment to the second, as harvesters are told it.
#[must_use]
pub(crate) fn to_the_second(at: Timestamp) -> Timestamp {
    Timestamp(at.0.div_euclid(1_000) * 1_000)
}

/// Writes into the log what was done with an item; those it belongs to read it in theirs.
async fn record(
    tx: &mut Tx,
    ctx: &Ctx,
    action: &'static str,
    item: &Item,
    detail: Value,
) -> Result<()> {
    ctx.record(tx, action, &item.object(), &item.about(), detail)
        .await
}

/// What an event says of an item.
fn about(item: &Item, n: i64, outcome: Option<&str>, at: Timestamp) -> AboutLibrary {
    AboutLibrary {
        item: item.id.to_string(),
        n,
        outcome: outcome.map(str::to_owned),
        at: at.0,
    }
}

/// The name of an item's entry in the index, by its language.
fn entry(item: &Item, language: Language) -> String {
    format!("library:{}:{language}", item.id)
}

/// Makes an item no longer findable.
///
/// # Errors
/// A database error.
pub(crate) async fn unindex(tx: &mut Tx, item: &Item) -> Result<()> {
    for language in Language::ALL {
        tx.unindex(&entry(item, *language)).await?;
    }
    Ok(())
}

/// Makes the newest published version of an item findable, in each of its languages, for those whom it is for: by title,
/// abstract, names and what its files say.
///
/// # Errors
/// A database error.
pub(crate) async fn index(
    tx: &mut Tx,
    item: &Item,
    v: &Version,
    words: &[Words],
    files: &[(Language, String)],
) -> Result<()> {
    unindex(tx, item).await?;
    if item.state != State::Published {
        return Ok(());
    }
    for w in words {
        let said = files.iter().find(|f| f.0 == w.language);
        let said: String = said
            .map_or("", |f| f.1.as_str())
            .chars()
            .take(FOUND_BY)
            .collect();
        let body = [w.about.as_str(), v.authors.as_str(), said.as_str()];
        let body: Vec<&str> = body.into_iter().filter(|b| !b.is_empty()).collect();
        tx.index(&Entry {
            id: entry(item, w.language),
            kind: "library",
            scope: item.audience.code().to_owned(),
            language: w.language,
            title: w.title.clone(),
            body: body.join("\n\n"),
            href: format!("{}?text={}", item.href(), w.language),
            at: v.published.unwrap_or(item.created),
        })
        .await?;
    }
    Ok(())
}

/// What the files of a version say, by language. Read before a unit of work: nobody should wait for it.
///
/// # Errors
/// [`Error::Unavailable`] where a file cannot be read.
pub(crate) async fn said_in_files(
    ctx: &Ctx,
    version: VersionId,
) -> Result<Vec<(Language, String)>> {
    let mut all = Vec::new();
    for file in rows::files(&mut ctx.db(), version).await? {
        if file.state == FileState::Ready {
            let opened = match opened(ctx, &file).await {
                Ok(opened) => opened,
                // A restored copy may name a file whose key was destroyed since: nothing is left of it to be found by.
                Err(Error::NotFound) => continue,
                Err(e) => return Err(e),
            };
            let words = web::files::words_of(opened.kind, opened.bytes).await?;
            all.push((file.language, words));
        }
    }
    Ok(all)
}

/// By what the newest version of an item is found in lists.
async fn put_facets(tx: &mut Tx, item: &Item, v: &Version, words: &[Words]) -> Result<()> {
    let of = |facet: &'static str, codes: &str| -> Vec<(&'static str, String)> {
        let codes = codes.split_whitespace();
        codes.map(|code| (facet, code.to_owned())).collect()
    };
    let mut all = vec![("kind", v.kind.code().to_owned())];
    all.extend(of("theme", &v.themes));
    all.extend(of("region", &v.regions));
    all.extend(
        words
            .iter()
            .map(|w| ("language", w.language.code().to_owned())),
    );
    rows::put_facets(tx, item.id, &all).await
}
