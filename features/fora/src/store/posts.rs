//! Posts: page by page by their places, as they were before, and the first of an organisation.

use guard::{AccountId, Viewer};
use kernel::{Language, Result, Timestamp, args};
use parties::OrganisationId;
use store::{Read, Tx};

use crate::model::{Post, PostId, SpaceId, TopicId};

/// Posts of one page.
pub const SIZE: usize = 20;

macro_rules! select {
    ($($rest:tt)+) => {
        concat!(
            // Of an organisation that went into another, the name of its time is read by those who saw it and see the other.
            "SELECT p.*, COALESCE(o.name, '') AS organisation_name, COALESCE(s.id, o.id) AS organisation_stands, \
             CASE WHEN o.id IS NULL OR v.presence = 'unlisted' OR 'office' IN (o.visibility, s.visibility) THEN 'office' \
             WHEN 'network' IN (o.visibility, s.visibility) THEN 'network' ELSE o.visibility END AS organisation_visibility, \
             COALESCE(h.handle, '') AS handle \
             FROM fora_posts p JOIN fora_topics t ON t.id = p.topic LEFT JOIN organisations o ON o.id = p.organisation \
             LEFT JOIN organisations s ON s.id = o.merged_into \
             LEFT JOIN presences v ON v.engagement = t.space AND v.organisation = p.organisation \
             LEFT JOIN fora_people h ON h.account = p.account ",
            $($rest)+
        )
    };
}

/// Where a page of posts begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Behind a place.
    After(i64),
    /// Before a place: the last that stand there.
    Before(i64),
}

/// The statement that reads a page behind a place: of topic `$1`, behind `$2`, so many (`$3`).
pub const PAGE: &str = select!(
    "WHERE p.topic = $1 AND p.place > $2 AND p.state IN ('shown', 'removed', 'withdrawn') ORDER BY p.place LIMIT $3"
);

/// One page of the posts of a topic, oldest first; whether more stand before and after it.
pub async fn posts(
    db: &mut impl Read,
    topic: TopicId,
    from: Cut,
) -> Result<(Vec<Post>, bool, bool)> {
    let most = i64::try_from(SIZE).unwrap_or(0) + 1;
    let mut rows: Vec<Post> = match from {
        Cut::After(place) => db.all(PAGE, args![topic, place, most]).await?,
        Cut::Before(place) => {
            let sql = select!(
                "WHERE p.topic = $1 AND p.place < $2 AND p.state IN ('shown', 'removed', 'withdrawn') ORDER BY p.place DESC LIMIT $3"
            );
            db.all(sql, args![topic, place, most]).await?
        }
    };
    let more = rows.len() > SIZE;
    rows.truncate(SIZE);
    let (before, after) = match from {
        Cut::After(_) => {
            let first = rows.first().map_or(0, |p| p.place);
            (is_before(db, topic, first).await?, more)
        }
        Cut::Before(place) => {
            rows.reverse();
            (more, place != i64::MAX)
        }
    };
    Ok((rows, before, after))
}

/// Whether a post stands before a place.
async fn is_before(db: &mut impl Read, topic: TopicId, place: i64) -> Result<bool> {
    let sql = "SELECT place FROM fora_posts WHERE topic = $1 AND place < $2 AND state IN ('shown', 'removed', 'withdrawn') LIMIT 1";
    let row: Option<(i64,)> = db.first(sql, args![topic, place]).await?;
    Ok(row.is_some())
}

/// The place of a post of a topic, by its number; nothing where it stands elsewhere.
pub async fn place(db: &mut impl Read, topic: TopicId, number: i64) -> Result<Option<i64>> {
    let sql = "SELECT place FROM fora_posts WHERE number = $1 AND topic = $2";
    let row: Option<(i64,)> = db.first(sql, args![number, topic]).await?;
    Ok(row.map(|r| r.0))
}

/// A post by its number, whoever asks.
pub async fn by_number(db: &mut impl Read, number: i64) -> Result<Post> {
    db.one(select!("WHERE p.number = $1"), args![number]).await
}

/// A post by its identifier, whoever asks.
pub async fn post(db: &mut impl Read, id: PostId) -> Result<Post> {
    db.one(select!("WHERE p.id = $1"), args![id]).await
}

/// The posts of some numbers that are shown and that this person reads.
pub async fn quoted(db: &mut impl Read, viewer: &Viewer, numbers: &[i64]) -> Result<Vec<Post>> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    // One text of numbers of one width is cut apart by both engines alike.
    let all: String = numbers.iter().map(|n| format!("{n:019}")).collect();
    let count = i64::try_from(numbers.len()).unwrap_or(0);
    db.all(
        select!(
            "JOIN fora_spaces k ON k.id = t.space WHERE p.state = 'shown' AND p.number IN (WITH RECURSIVE n (i) AS \
             (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $5) \
             SELECT CAST(substr($4, CAST(i * 19 + 1 AS INTEGER), 19) AS BIGINT) FROM n) AND ",
            is_read!("k")
        ),
        args![
            viewer.barred_organisations(),
            viewer.in_office(),
            viewer.in_network(),
            all,
            count
        ],
    )
    .await
}

/// What waits for a first look in a topic, of one person.
pub async fn waiting_of(
    db: &mut impl Read,
    topic: TopicId,
    account: AccountId,
) -> Result<Vec<Post>> {
    let sql = select!(
        "WHERE p.topic = $1 AND p.account = $2 AND p.state IN ('held', 'declined') ORDER BY p.place LIMIT 50"
    );
    db.all(sql, args![topic, account]).await
}

/// All that waits for a first look.
pub async fn waiting(db: &mut impl Read) -> Result<Vec<Post>> {
    let sql = select!("WHERE p.state = 'held' ORDER BY p.place LIMIT 100");
    db.all(sql, vec![]).await
}

/// What waits of an organisation, with the records that went into it.
pub async fn held_of(db: &mut impl Read, organisation: OrganisationId) -> Result<Vec<PostId>> {
    let sql = "SELECT p.id FROM fora_posts p JOIN organisations o ON o.id = p.organisation WHERE p.state IN ('held', 'declined') \
               AND (o.id = $1 OR o.merged_into = $1) ORDER BY p.place";
    let rows: Vec<(PostId,)> = db.all(sql, args![organisation]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Whether no post of an organisation, or of a record that went into it, was ever shown here.
pub async fn is_first(db: &mut impl Read, organisation: OrganisationId) -> Result<bool> {
    let sql = "SELECT p.id FROM fora_posts p WHERE p.state IN ('shown', 'removed', 'withdrawn') AND p.organisation IN \
               (SELECT id FROM organisations WHERE id = $1 OR merged_into = $1) LIMIT 1";
    let row: Option<(String,)> = db.first(sql, args![organisation]).await?;
    Ok(row.is_none())
}

/// What one person wrote, whatever became of it.
pub async fn written_by(db: &mut impl Read, account: AccountId) -> Result<Vec<Post>> {
    db.all(
        select!("WHERE p.account = $1 ORDER BY p.place"),
        args![account],
    )
    .await
}

/// What one person wrote last in a topic, whatever became of it.
pub async fn last_by(
    db: &mut impl Read,
    topic: TopicId,
    account: AccountId,
) -> Result<Option<Post>> {
    db.first(
        select!("WHERE p.topic = $1 AND p.account = $2 ORDER BY p.place DESC LIMIT 1"),
        args![topic, account],
    )
    .await
}

/// The newest posts of a space that are shown, newest first: for its feed.
pub async fn newest_of(
    db: &mut impl Read,
    space: SpaceId,
    limit: i64,
) -> Result<Vec<(Post, String)>> {
    let rows: Vec<Post> = db
        .all(
            select!("WHERE t.space = $1 AND p.state = 'shown' ORDER BY p.place DESC LIMIT $2"),
            args![space, limit],
        )
        .await?;
    let mut all = Vec::new();
    for post in rows {
        let title = super::topic(db, post.topic).await?.title;
        all.push((post, title));
    }
    Ok(all)
}

/// A portion of the posts of a space that are shown, by place: for the search index.
pub async fn portion(db: &mut impl Read, space: SpaceId, after: i64) -> Result<Vec<Post>> {
    db.all(
        select!(
            "WHERE t.space = $1 AND p.state = 'shown' AND p.place > $2 ORDER BY p.place LIMIT 200"
        ),
        args![space, after],
    )
    .await
}

/// The place after all others. Whoever asks holds the lock `fora`.
pub async fn next_place(tx: &mut Tx) -> Result<i64> {
    tx.number("SELECT COALESCE(MAX(place), 0) + 1 FROM fora_posts", vec![])
        .await
}

/// Whether a number is taken.
pub async fn is_taken(tx: &mut Tx, number: i64) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM fora_posts WHERE number = $1";
    Ok(tx.number(sql, args![number]).await? > 0)
}

/// Keeps a new post.
pub async fn put_post(tx: &mut Tx, p: &Post) -> Result<()> {
    tx.run(
        "INSERT INTO fora_posts (id, number, place, topic, account, organisation, office, author, language, body, state, unlisted, \
         created, edited, redacted, recommended, due, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, NULL, \
         FALSE, FALSE, $14, 1)",
        args![
            p.id,
            p.number,
            p.place,
            p.topic,
            p.account,
            p.organisation,
            p.office,
            p.author,
            p.language,
            p.body,
            p.state,
            p.unlisted,
            p.created,
            p.due
        ],
    )
    .await?;
    Ok(())
}

/// A post as it was before a change.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Before {
    pub version: i64,
    pub language: Language,
    pub body: String,
    /// When it was changed into the next.
    pub at: Timestamp,
    /// Whether the Office took something out then.
    pub redaction: bool,
    pub reason: String,
}

/// What a post was before, the oldest first.
pub async fn history(db: &mut impl Read, id: PostId) -> Result<Vec<Before>> {
    let sql = "SELECT version, language, body, at, redaction, reason FROM fora_edits WHERE post = $1 ORDER BY version";
    db.all(sql, args![id]).await
}

/// Keeps what a post was.
pub async fn put_before(tx: &mut Tx, id: PostId, b: &Before) -> Result<()> {
    tx.run(
        "INSERT INTO fora_edits (post, version, language, body, at, redaction, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![id, b.version, b.language, b.body, b.at, b.redaction, b.reason],
    )
    .await?;
    Ok(())
}

/// Forgets the words of every version before: what is taken out stands in none of them.
pub async fn forget_before(tx: &mut Tx, id: PostId) -> Result<()> {
    tx.run("UPDATE fora_edits SET body = '' WHERE post = $1", args![id])
        .await?;
    Ok(())
}
