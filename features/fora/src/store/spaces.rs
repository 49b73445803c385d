//! Spaces as a person stands to them, and the organisations named for them.

use guard::Viewer;
use kernel::{Result, Timestamp, args};
use parties::OrganisationId;
use store::{Read, Tx};

use crate::model::{Space, SpaceId, TopicId};

/// A statement on spaces for somebody who takes part through the organisations `$1`.
macro_rules! select {
    ($($rest:tt)+) => {
        concat!(
            "SELECT s.id, s.kind, s.theme, s.title, s.about, s.first_look, s.archived, s.created, s.version, \
             EXISTS (SELECT 1 FROM fora_members m WHERE m.space = s.id AND $1 LIKE '%|' || m.organisation || '|%') AS named \
             FROM fora_spaces s ",
            $($rest)+
        )
    };
}

/// One space as this person stands to it.
pub async fn space(db: &mut impl Read, viewer: &Viewer, id: SpaceId) -> Result<Space> {
    db.one(
        select!("WHERE s.id = $2"),
        args![viewer.barred_organisations(), id],
    )
    .await
}

/// The spaces that this person reads.
pub async fn spaces(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<Space>> {
    db.all(
        select!(
            "WHERE ",
            is_read!("s"),
            " ORDER BY s.archived, s.created, s.id"
        ),
        args![
            viewer.barred_organisations(),
            viewer.in_office(),
            viewer.in_network()
        ],
    )
    .await
}

/// The newest topics with a post that this person may read, the newest first: the same scope.
pub async fn newest(db: &mut impl Read, viewer: &Viewer, limit: i64) -> Result<Vec<super::Listed>> {
    db.all(
        concat!(
            "SELECT t.id, t.title, t.language, t.state, t.posts, t.last_at, t.answer, COALESCE(r.watch, 'none') AS watch, \
         (SELECT COUNT(*) FROM (SELECT 1 FROM fora_posts p WHERE p.topic = t.id AND p.place > COALESCE(r.place, 0) \
         AND p.state = 'shown' LIMIT 100) x) AS unread, COALESCE(r.place, 0) > 0 AS begun \
         FROM fora_topics t JOIN fora_spaces s ON s.id = t.space LEFT JOIN fora_reading r ON r.topic = t.id AND r.account = $5 \
         WHERE t.state IN ('open', 'closed') AND ",
            is_read!("s"),
            " ORDER BY t.last_place DESC LIMIT $4"
        ),
        args![
            viewer.barred_organisations(),
            viewer.in_office(),
            viewer.in_network(),
            limit,
            viewer.account.map(|a| a.to_string()).unwrap_or_default()
        ],
    )
    .await
}

/// The topics that somebody follows and may still read in which something was said behind a moment that they have not read, the
/// newest first: which, its title, when.
pub async fn followed_since(
    db: &mut impl Read,
    viewer: &Viewer,
    since: Timestamp,
    most: i64,
) -> Result<Vec<(TopicId, String, Timestamp)>> {
    let Some(account) = viewer.account else {
        return Ok(Vec::new());
    };
    db.all(
        concat!(
            "SELECT t.id, t.title, t.last_at FROM fora_reading r JOIN fora_topics t ON t.id = r.topic JOIN fora_spaces s ON s.id = t.space \
             WHERE r.account = $4 AND r.watch = 'follow' AND t.state IN ('open', 'closed') AND t.last_at > $5 AND EXISTS (SELECT 1 \
             FROM fora_posts p WHERE p.topic = t.id AND p.place > r.place AND p.state = 'shown') AND ",
            is_read!("s"),
            " ORDER BY t.last_at DESC, t.id LIMIT $6"
        ),
        args![
            viewer.barred_organisations(),
            viewer.in_office(),
            viewer.in_network(),
            account,
            since,
            most
        ],
    )
    .await
}

/// Keeps a space, new or changed; says whether nobody else changed it since it was read.
pub async fn put_space(tx: &mut Tx, s: &Space) -> Result<bool> {
    let done = tx.run(
        "INSERT INTO fora_spaces (id, kind, theme, title, about, first_look, archived, created, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO UPDATE SET theme = excluded.theme, title = excluded.title, \
         about = excluded.about, first_look = excluded.first_look, archived = excluded.archived, version = excluded.version \
         WHERE fora_spaces.version = excluded.version - 1",
        args![
            s.id,
            s.kind,
            s.theme,
            s.title,
            s.about,
            s.first_look,
            s.archived,
            s.created,
            s.version
        ],
    )
    .await?;
    Ok(done == 1)
}

/// The organisations named for a space, by name.
pub async fn members(db: &mut impl Read, id: SpaceId) -> Result<Vec<(OrganisationId, String)>> {
    db.all(
        "SELECT o.id, o.name FROM fora_members m JOIN organisations o ON o.id = m.organisation WHERE m.space = $1 \
         ORDER BY o.sort_name, o.id",
        args![id],
    )
    .await
}

/// Names an organisation for a space, or takes it off.
pub async fn name(tx: &mut Tx, id: SpaceId, organisation: OrganisationId, on: bool) -> Result<()> {
    let sql = if on {
        "INSERT INTO fora_members (space, organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING"
    } else {
        "DELETE FROM fora_members WHERE space = $1 AND organisation = $2"
    };
    tx.run(sql, args![id, organisation]).await?;
    Ok(())
}

/// Every space, for the search index.
pub async fn every_space(db: &mut impl Read) -> Result<Vec<SpaceId>> {
    let rows: Vec<(SpaceId,)> = db
        .all("SELECT id FROM fora_spaces ORDER BY id", vec![])
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}
