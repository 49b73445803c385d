//! What harvesters are given: public items that stand or were withdrawn, in the order of their last change.

use ::store::Read;
use kernel::{Result, Timestamp, args};

use super::items::items;
use crate::model::{Item, ItemId};

/// What a harvester asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Harvest {
    /// Changed at this moment or later.
    pub from: Option<Timestamp>,
    /// Changed before this moment.
    pub before: Option<Timestamp>,
    /// Facet and code of a set; both empty for everything.
    pub set: (String, String),
    /// The last one that was given: when it changed, and its number.
    pub after: Option<(Timestamp, i64)>,
}

/// Those that a harvester asked for, the longest unchanged first, one more than `most` where more follow.
pub async fn harvest(db: &mut impl Read, h: &Harvest, most: i64) -> Result<Vec<Item>> {
    let (at, last) = h.after.unwrap_or((Timestamp(i64::MIN), i64::MIN));
    db.all(
        items!(
            "WHERE i.audience = 'public' AND i.state <> 'draft' AND i.changed >= $1 AND i.changed < $2 \
             AND ($3 = '' OR ($3 = 'collection' AND EXISTS (SELECT 1 FROM library_collected c WHERE c.item = i.id AND c.collection = $4)) \
             OR EXISTS (SELECT 1 FROM library_facets f WHERE f.item = i.id AND f.facet = $3 AND f.code = $4)) \
             AND (i.changed, i.number) > ($5, $6) ORDER BY i.changed, i.number LIMIT $7"
        ),
        args![
            h.from.unwrap_or(Timestamp(i64::MIN)),
            h.before.unwrap_or(Timestamp(i64::MAX)),
            h.set.0,
            h.set.1,
            at,
            last,
            most + 1
        ],
    )
    .await
}

/// When the first of what harvesters are given changed last; nothing where there is nothing.
pub async fn earliest(db: &mut impl Read) -> Result<Option<Timestamp>> {
    let row: Option<(Option<Timestamp>,)> = db
        .first(
            "SELECT MIN(changed) FROM library_items WHERE audience = 'public' AND state <> 'draft'",
            vec![],
        )
        .await?;
    Ok(row.and_then(|r| r.0))
}

/// The sets of an item: each facet with its code.
pub async fn sets_of(db: &mut impl Read, item: ItemId) -> Result<Vec<(String, String)>> {
    let mut sets: Vec<(String, String)> = db
        .all(
            "SELECT facet, code FROM library_facets WHERE item = $1 AND facet IN ('kind', 'theme') ORDER BY facet, code",
            args![item],
        )
        .await?;
    let collected: Vec<(String,)> = db
        .all(
            "SELECT collection FROM library_collected WHERE item = $1 ORDER BY collection",
            args![item],
        )
        .await?;
    sets.extend(
        collected
            .into_iter()
            .map(|c| ("collection".to_owned(), c.0)),
    );
    Ok(sets)
}

/// The collections that hold anything which everybody reads.
pub async fn open_collections(db: &mut impl Read) -> Result<Vec<crate::model::Collection>> {
    db.all(
        "SELECT c.id, c.title, c.about, c.created, c.revision FROM library_collections c WHERE EXISTS (SELECT 1 FROM library_collected g \
         JOIN library_items i ON i.id = g.item WHERE g.collection = c.id AND i.audience = 'public' AND i.state = 'published') \
         ORDER BY c.created, c.id",
        vec![],
    )
    .await
}
