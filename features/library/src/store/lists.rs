//! Lists of items: what everybody browses, what waits at the desk, what an organisation works on.

use ::store::{Db, Read};
use futures_util::Stream;
use guard::Viewer;
use kernel::{Language, Page, PageRequest, Result, args};
use parties::Theme;

use super::items::items;
use crate::model::{Item, Kind};

/// What a list is narrowed to; what is empty or nothing asks for all.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// On this theme.
    pub theme: Option<Theme>,
    /// About this region (M49).
    pub region: String,
    /// With a version in this language.
    pub language: Option<Language>,
    /// Of this year; 0 for all.
    pub year: i64,
    /// In this collection, by its identifier.
    pub collection: String,
}

/// The published items that this person may see, newest first: the SQL counterpart of the action `see`.
pub async fn browse(
    db: &mut impl Read,
    viewer: &Viewer,
    wanted: &Wanted,
    request: &PageRequest,
) -> Result<Page<Item>> {
    let (at, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let at: i64 = at.parse().unwrap_or(i64::MAX);
    let last: i64 = last.parse().unwrap_or(i64::MAX);
    let rows = db
        .all(
            items!(
                "JOIN library_versions v ON v.item = i.id AND v.n = i.newest \
                 WHERE i.state = 'published' AND (i.audience = 'public' OR (i.audience = 'network' AND $1) OR $2 \
                 OR $3 LIKE '%|' || i.organisation || '|%') \
                 AND ($4 = '' OR v.kind = $4) AND ($5 = '' OR EXISTS (SELECT 1 FROM library_facets t WHERE t.item = i.id AND t.facet = 'theme' AND t.code = $5)) \
                 AND ($6 = '' OR EXISTS (SELECT 1 FROM library_facets r WHERE r.item = i.id AND r.facet = 'region' AND r.code = $6)) \
                 AND ($7 = '' OR EXISTS (SELECT 1 FROM library_facets l WHERE l.item = i.id AND l.facet = 'language' AND l.code = $7)) \
                 AND ($8 = 0 OR v.year = $8) \
                 AND ($9 = '' OR EXISTS (SELECT 1 FROM library_collected c WHERE c.item = i.id AND c.collection = $9)) \
                 AND (i.published, i.number) < ($10, $11) ORDER BY i.published DESC, i.number DESC LIMIT $12"
            ),
            args![
                viewer.in_network(),
                viewer.in_office(),
                viewer.barred_organisations(),
                wanted.kind.map_or("", Kind::code),
                wanted.theme.map_or("", Theme::code),
                wanted.region,
                wanted.language.map_or("", Language::code),
                wanted.year,
                wanted.collection,
                at,
                last,
                request.limit()
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |i: &Item| {
        format!("{} {}", i.published.unwrap_or_default().0, i.number)
    }))
}

/// The same list whole, for downloads.
pub fn every(
    db: Db,
    viewer: Viewer,
    wanted: Wanted,
) -> impl Stream<Item = Result<Item>> + Send + use<> {
    ::store::portions(db, move |mut db, request| {
        let (viewer, wanted) = (viewer.clone(), wanted.clone());
        async move { browse(&mut db, &viewer, &wanted, &request).await }
    })
}

/// The years of items that this person may see, newest first.
pub async fn years(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<i64>> {
    let rows: Vec<(i64,)> = db
        .all(
            "SELECT DISTINCT v.year FROM library_items i JOIN library_versions v ON v.item = i.id AND v.n = i.newest \
             WHERE i.state = 'published' AND (i.audience = 'public' OR (i.audience = 'network' AND $1) OR $2 \
             OR $3 LIKE '%|' || i.organisation || '|%') ORDER BY v.year DESC",
            args![viewer.in_network(), viewer.in_office(), viewer.barred_organisations()],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// What waits for the Office: handed in first, first.
pub async fn handed_in(db: &mut impl Read, request: &PageRequest) -> Result<Page<(Item, i64)>> {
    let (at, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let at: i64 = at.parse().unwrap_or(i64::MIN);
    let rows: Vec<Item> = db
        .all(
            items!(
                "JOIN library_versions v ON v.item = i.id AND v.state = 'review' \
                 WHERE (v.handed, i.id) > ($1, $2) ORDER BY v.handed, i.id LIMIT $3"
            ),
            args![at, last, request.limit()],
        )
        .await?;
    let mut all = Vec::new();
    for item in rows {
        let sql =
            "SELECT COALESCE(handed, 0) FROM library_versions WHERE item = $1 AND state = 'review'";
        let handed = db.number(sql, args![item.id]).await?;
        all.push((item, handed));
    }
    Ok(Page::cut(all, request, |(i, handed): &(Item, i64)| {
        format!("{handed} {}", i.id)
    }))
}

/// How many versions wait for the Office.
pub async fn waiting(db: &mut impl Read) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM library_versions WHERE state = 'review'";
    db.number(sql, vec![]).await
}

/// The items that somebody's organisations work on or have here, what is under way first; those of the Office for its desk.
pub async fn own_items(
    db: &mut impl Read,
    viewer: &Viewer,
    of_office: bool,
    request: &PageRequest,
) -> Result<Page<Item>> {
    let (at, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let at: i64 = at.parse().unwrap_or(i64::MAX);
    let rows = db
        .all(
            items!(
                "WHERE ($1 LIKE '%|' || i.organisation || '|%' OR ($2 AND i.organisation IS NULL)) \
                 AND (i.created, i.id) < ($3, $4) ORDER BY i.created DESC, i.id DESC LIMIT $5"
            ),
            args![
                viewer.barred_organisations(),
                of_office,
                at,
                last,
                request.limit()
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |i: &Item| {
        format!("{} {}", i.created.0, i.id)
    }))
}

/// Drafts of somebody's organisations that came back from a review: number and title.
pub async fn came_back(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<(i64, String)>> {
    db.all(
        "SELECT i.number, COALESCE((SELECT t.title FROM library_texts t WHERE t.version = v.id AND t.language = v.language), '') AS title \
         FROM library_items i JOIN library_versions v ON v.item = i.id AND v.state = 'draft' \
         WHERE $1 LIKE '%|' || i.organisation || '|%' AND i.state <> 'withdrawn' AND EXISTS (SELECT 1 FROM library_reviews r \
         WHERE r.item = i.id AND r.n = v.n AND r.outcome = 'changes') ORDER BY v.saved, i.id LIMIT 20",
        args![viewer.barred_organisations()],
    )
    .await
}
