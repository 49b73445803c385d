//! Collections that the Office curates.

use guard::{Authorized, Ctx};
use kernel::{Error, Language, Localized, Message, Result, Violations, input};
use serde_json::json;
use store::Tx;
use web::Form;

use super::{take_turn, to_the_second};
use crate::{
    model::{Collection, CollectionId, Item, State},
    policy::Curate,
    store as rows,
};

/// What is said of a collection, checked.
#[derive(Debug)]
pub struct Gathered {
    title: Localized,
    about: Localized,
    revision: i64,
}

impl Gathered {
    /// Reads and checks the form of a collection.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let mut title = Localized::default();
        for language in Language::ALL {
            let field = format!("title-{language}");
            let line = wrong.line(&field, form.get(&field), input::LINE, false);
            if !line.is_empty() {
                title.0.insert(*language, line);
            }
        }
        if title.is_empty() {
            wrong.push("title-en", Message::new("error-required"));
        }
        let about = form.localized("about");
        let about = wrong.localized("about", &about, input::PARAGRAPH, false);
        wrong.check()?;
        Ok(Self {
            title,
            about,
            revision: form.get("revision").parse().unwrap_or(0),
        })
    }
}

/// Writes a collection, a new one where none is named.
///
/// # Errors
/// A refusal where somebody else changed it meanwhile.
pub async fn put_collection(
    ctx: &Ctx,
    _: Authorized<Curate>,
    id: Option<CollectionId>,
    g: Gathered,
) -> Result<CollectionId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let created = match id {
                Some(id) => rows::collection(tx, id).await?.created,
                None => ctx.now(),
            };
            let c = Collection {
                id: id.unwrap_or_else(|| ctx.new_id()),
                title: g.title,
                about: g.about,
                created,
                revision: if id.is_some() { g.revision } else { 0 },
            };
            if !rows::put_collection(tx, &c).await? {
                return Err(Error::refused("library-changed-meanwhile"));
            }
            let object = format!("library_collection:{}", c.id);
            ctx.record(tx, "library.put_collection", &object, "", json!({}))
                .await?;
            Ok(c.id)
        })
    })
    .await
}

/// The published item of a typed number or address.
async fn chosen(tx: &mut Tx, typed: &str) -> Result<Item> {
    let refused = || {
        Error::Rejected(Violations::one(
            "item",
            Message::new("library-no-such-item"),
        ))
    };
    let number = typed.trim().trim_end_matches('/').rsplit('/').next();
    let number = number.and_then(|n| n.parse().ok()).ok_or_else(refused)?;
    match rows::numbered(tx, number).await {
        Ok(item) if item.state == State::Published => Ok(item),
        Ok(_) | Err(Error::NotFound) => Err(refused()),
        Err(e) => Err(e),
    }
}

/// Puts an item into a collection.
///
/// # Errors
/// Where there is no such item.
pub async fn collect(
    ctx: &Ctx,
    _: Authorized<Curate>,
    id: CollectionId,
    typed: &str,
) -> Result<()> {
    let typed = typed.to_owned();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            rows::collection(tx, id).await?;
            let item = chosen(tx, &typed).await?;
            if rows::collect(tx, id, item.id, ctx.now()).await? {
                moved(tx, &ctx, id, item, "library.collect").await?;
            }
            Ok(())
        })
    })
    .await
}

/// Takes an item out of a collection.
///
/// # Errors
/// Where there is no such item.
pub async fn uncollect(
    ctx: &Ctx,
    _: Authorized<Curate>,
    id: CollectionId,
    typed: &str,
) -> Result<()> {
    let typed = typed.to_owned();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            rows::collection(tx, id).await?;
            let item = chosen(tx, &typed).await?;
            if rows::uncollect(tx, id, item.id).await? {
                moved(tx, &ctx, id, item, "library.uncollect").await?;
            }
            Ok(())
        })
    })
    .await
}

/// Harvesters are told that an item belongs elsewhere now.
async fn moved(
    tx: &mut Tx,
    ctx: &Ctx,
    id: CollectionId,
    mut item: Item,
    action: &'static str,
) -> Result<()> {
    item.changed = to_the_second(ctx.now());
    rows::put_item(tx, &item).await?;
    let object = format!("library_collection:{id}");
    let detail = json!({ "item": item.number });
    ctx.record(tx, action, &object, "", detail).await
}
