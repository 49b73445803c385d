//! Collections, and what stands in them.

use ::store::{Read, Tx};
use kernel::{Result, Timestamp, args};

use crate::model::{Collection, CollectionId, ItemId};

/// Every collection, newest first.
pub async fn collections(db: &mut impl Read) -> Result<Vec<Collection>> {
    db.all(
        "SELECT id, title, about, created, revision FROM library_collections ORDER BY created DESC, id",
        vec![],
    )
    .await
}

/// One collection.
pub async fn collection(db: &mut impl Read, id: CollectionId) -> Result<Collection> {
    db.one(
        "SELECT id, title, about, created, revision FROM library_collections WHERE id = $1",
        args![id],
    )
    .await
}

/// The collections in which an item stands.
pub async fn collections_of(db: &mut impl Read, item: ItemId) -> Result<Vec<Collection>> {
    db.all(
        "SELECT c.id, c.title, c.about, c.created, c.revision FROM library_collections c \
         JOIN library_collected g ON g.collection = c.id WHERE g.item = $1 ORDER BY c.created, c.id",
        args![item],
    )
    .await
}

/// Writes a collection, new or changed; says whether nobody else changed it since it was read.
pub async fn put_collection(tx: &mut Tx, c: &Collection) -> Result<bool> {
    let done = tx
        .run(
            "INSERT INTO library_collections (id, title, about, created, revision) VALUES ($1, $2, $3, $4, $5 + 1) \
             ON CONFLICT (id) DO UPDATE SET title = excluded.title, about = excluded.about, revision = excluded.revision \
             WHERE library_collections.revision = $5",
            args![c.id, c.title, c.about, c.created, c.revision],
        )
        .await?;
    Ok(done == 1)
}

/// Puts an item into a collection.
pub async fn collect(
    tx: &mut Tx,
    collection: CollectionId,
    item: ItemId,
    now: Timestamp,
) -> Result<bool> {
    let done = tx
        .run(
            "INSERT INTO library_collected (collection, item, added) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            args![collection, item, now],
        )
        .await?;
    Ok(done == 1)
}

/// Takes an item out of a collection.
pub async fn uncollect(tx: &mut Tx, collection: CollectionId, item: ItemId) -> Result<bool> {
    let done = tx
        .run(
            "DELETE FROM library_collected WHERE collection = $1 AND item = $2",
            args![collection, item],
        )
        .await?;
    Ok(done == 1)
}
