//! Items: read by number or identifier, made, moved from state to state.

use ::store::{Read, Tx};
use guard::AccountId;
use kernel::{Result, Timestamp, args};
use parties::OrganisationId;

use crate::model::{Item, ItemId, State};

/// A statement on items with the organisation whose each is and where its version under way stands.
macro_rules! items {
    ($rest:literal) => {
        concat!(
            "SELECT i.id, i.number, i.state, i.audience, i.organisation, i.named, i.newest, i.published, i.changed, i.created, \
             i.withdrawn_by, i.reason, (SELECT p.state FROM library_versions p WHERE p.item = i.id AND p.state <> 'published') AS pending, \
             COALESCE(o.name, '') AS organisation_name, COALESCE(o.visibility, 'office') AS organisation_visibility \
             FROM library_items i LEFT JOIN organisations o ON o.id = i.organisation ",
            $rest
        )
    };
}
pub(super) use items;

/// The item of a number.
pub async fn numbered(db: &mut impl Read, number: i64) -> Result<Item> {
    db.one(items!("WHERE i.number = $1"), args![number]).await
}

/// One item.
pub async fn item(db: &mut impl Read, id: ItemId) -> Result<Item> {
    db.one(items!("WHERE i.id = $1"), args![id]).await
}

/// The items of an organisation, for where its name appears and what becomes of them.
pub async fn of_organisation(db: &mut impl Read, id: OrganisationId) -> Result<Vec<Item>> {
    db.all(
        items!("WHERE i.organisation = $1 ORDER BY i.created, i.id"),
        args![id],
    )
    .await
}

/// Every item that was published and stands, for the search index.
pub async fn standing(db: &mut impl Read) -> Result<Vec<Item>> {
    db.all(items!("WHERE i.state = 'published' ORDER BY i.id"), vec![])
        .await
}

/// Makes an item of which nothing is published.
pub async fn add_item(
    tx: &mut Tx,
    id: ItemId,
    number: i64,
    organisation: Option<OrganisationId>,
    now: Timestamp,
) -> Result<()> {
    tx.run(
        "INSERT INTO library_items (id, number, state, audience, organisation, named, newest, published, changed, created, withdrawn_by, reason) \
         VALUES ($1, $2, 'draft', 'office', $3, $4, 0, $5, $6, $6, '', '')",
        args![id, number, organisation, false, None::<Timestamp>, now],
    )
    .await?;
    Ok(())
}

/// Whether a number is taken.
pub async fn is_taken(db: &mut impl Read, number: i64) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM library_items WHERE number = $1";
    Ok(db.number(sql, args![number]).await? > 0)
}

/// Writes what may change of an item; its organisation and number stay.
pub async fn put_item(tx: &mut Tx, i: &Item) -> Result<()> {
    tx.run(
        "UPDATE library_items SET state = $2, audience = $3, named = $4, newest = $5, published = $6, changed = $7, withdrawn_by = $8, \
         reason = $9 WHERE id = $1",
        args![
            i.id, i.state, i.audience, i.named, i.newest, i.published, i.changed, i.withdrawn_by, i.reason
        ],
    )
    .await?;
    Ok(())
}

/// What stands under the name of an organisation is read otherwise from now on.
pub async fn touch_named(tx: &mut Tx, id: OrganisationId, at: Timestamp) -> Result<()> {
    let sql = "UPDATE library_items SET changed = $2 WHERE organisation = $1 AND named = TRUE AND state = 'published'";
    tx.run(sql, args![id, at]).await?;
    Ok(())
}

/// Takes an item away of which nothing was published, with what was said of it.
pub async fn remove_item(tx: &mut Tx, id: ItemId) -> Result<()> {
    for sql in [
        "DELETE FROM library_reviews WHERE item = $1",
        "DELETE FROM library_collected WHERE item = $1",
        "DELETE FROM library_facets WHERE item = $1",
        "DELETE FROM library_items WHERE id = $1",
    ] {
        tx.run(sql, args![id]).await?;
    }
    Ok(())
}

/// By what an item is found in lists: each facet with its code.
pub async fn put_facets(tx: &mut Tx, id: ItemId, facets: &[(&str, String)]) -> Result<()> {
    tx.run("DELETE FROM library_facets WHERE item = $1", args![id])
        .await?;
    for (facet, code) in facets {
        tx.run(
            "INSERT INTO library_facets (item, facet, code) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            args![id, *facet, code],
        )
        .await?;
    }
    Ok(())
}

/// The items that a person wrote, with the version and where it stands.
pub async fn written_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(i64, State, i64, Timestamp)>> {
    db.all(
        "SELECT i.number, i.state, v.n, v.saved FROM library_versions v JOIN library_items i ON i.id = v.item \
         WHERE v.account = $1 ORDER BY v.saved, v.id",
        args![account],
    )
    .await
}

/// The reviews that a person gave: number of the item, version, outcome, reason, when.
pub async fn reviewed_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(i64, i64, String, String, Timestamp)>> {
    db.all(
        "SELECT i.number, r.n, r.outcome, r.reason, r.at FROM library_reviews r JOIN library_items i ON i.id = r.item \
         WHERE r.account = $1 ORDER BY r.at, r.id",
        args![account],
    )
    .await
}
