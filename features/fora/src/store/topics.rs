//! Topics: lists of them, how far somebody has read, what became of them, polls.

use guard::{AccountId, Viewer};
use kernel::{Language, Result, Timestamp, args};
use store::{Read, Tx};

use crate::model::{PostId, SpaceId, Topic, TopicId, TopicState, Watch, What};

/// A topic in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Listed {
    pub id: TopicId,
    pub title: String,
    pub language: Language,
    pub state: TopicState,
    pub posts: i64,
    pub last_at: Timestamp,
    pub answer: String,
    pub watch: Watch,
    /// Posts that the reader has not read, at most a hundred.
    pub unread: i64,
    /// Whether the reader has read any.
    pub begun: bool,
}

/// Topics of one page.
const SIZE: usize = 30;

const TOPIC: &str = "SELECT id, space, account, title, language, state, created, last_place, last_at, posts, answer, leads_to, \
                     version FROM fora_topics WHERE id = $1";

/// The statement that reads a page of topics: of space `$1`, before `$2`, as account `$3` read them, so many (`$4`).
pub const LIST: &str = "SELECT t.id, t.title, t.language, t.state, t.posts, t.last_at, t.answer, COALESCE(r.watch, 'none') AS watch, \
                        (SELECT COUNT(*) FROM (SELECT 1 FROM fora_posts p WHERE p.topic = t.id AND p.place > COALESCE(r.place, 0) \
                        AND p.state = 'shown' LIMIT 100) x) AS unread, COALESCE(r.place, 0) > 0 AS begun \
                        FROM fora_topics t LEFT JOIN fora_reading r ON r.topic = t.id AND r.account = $3 \
                        WHERE t.space = $1 AND t.state IN ('open', 'closed') AND t.last_place < $2 ORDER BY t.last_place DESC LIMIT $4";

/// One topic, whoever asks.
pub async fn topic(db: &mut impl Read, id: TopicId) -> Result<Topic> {
    db.one(TOPIC, args![id]).await
}

/// A page of the topics of a space, those written to last first, behind one of them; the next begins behind the last.
pub async fn topics(
    db: &mut impl Read,
    viewer: &Viewer,
    space: SpaceId,
    after: &str,
) -> Result<(Vec<Listed>, String)> {
    let sql = "SELECT last_place FROM fora_topics WHERE id = $1 AND space = $2";
    let bound: Option<(i64,)> = db.first(sql, args![after, space]).await?;
    let account = viewer.account.map(|a| a.to_string()).unwrap_or_default();
    let most = i64::try_from(SIZE).unwrap_or(0) + 1;
    let mut rows: Vec<Listed> = db
        .all(
            LIST,
            args![space, bound.map_or(i64::MAX, |b| b.0), account, most],
        )
        .await?;
    let more = rows.len() > SIZE;
    rows.truncate(SIZE);
    let next = rows.last().filter(|_| more).map(|t| t.id.to_string());
    Ok((rows, next.unwrap_or_default()))
}

/// Keeps a new topic.
pub async fn put_topic(tx: &mut Tx, t: &Topic) -> Result<()> {
    tx.run(
        "INSERT INTO fora_topics (id, space, account, title, language, state, created, last_place, last_at, posts, answer, leads_to, \
         version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        args![
            t.id,
            t.space,
            t.account,
            t.title,
            t.language,
            t.state,
            t.created,
            t.last_place,
            t.last_at,
            t.posts,
            t.answer,
            t.leads_to,
            t.version
        ],
    )
    .await?;
    Ok(())
}

/// One more post is shown in a topic: whoever lists it counts it, and its first one opens it.
pub async fn grow(tx: &mut Tx, id: TopicId, place: i64, at: Timestamp) -> Result<()> {
    tx.run(
        "UPDATE fora_topics SET posts = posts + 1, state = CASE WHEN state = 'waiting' THEN 'open' ELSE state END, \
         last_place = CASE WHEN last_place < $2 THEN $2 ELSE last_place END, \
         last_at = CASE WHEN last_place <= $2 THEN $3 ELSE last_at END WHERE id = $1",
        args![id, place, at],
    )
    .await?;
    Ok(())
}

/// Counts a topic anew, after posts left it, came to it or were taken away. While its last post is the same, so is the moment at
/// which others could read that: a post that waited was written before.
pub async fn recount(tx: &mut Tx, id: TopicId) -> Result<()> {
    tx.run(
        "UPDATE fora_topics SET posts = (SELECT COUNT(*) FROM fora_posts p WHERE p.topic = fora_topics.id AND p.state = 'shown'), \
         last_place = COALESCE((SELECT MAX(p.place) FROM fora_posts p WHERE p.topic = fora_topics.id \
         AND p.state IN ('shown', 'removed', 'withdrawn')), 0), \
         last_at = CASE WHEN last_place = (SELECT MAX(p.place) FROM fora_posts p WHERE p.topic = fora_topics.id \
         AND p.state IN ('shown', 'removed', 'withdrawn')) THEN last_at \
         ELSE COALESCE((SELECT p.created FROM fora_posts p WHERE p.topic = fora_topics.id \
         AND p.state IN ('shown', 'removed', 'withdrawn') ORDER BY p.place DESC LIMIT 1), created) END WHERE id = $1",
        args![id],
    )
    .await?;
    Ok(())
}

/// Erases the titles of topics of which nobody ever read a post, where none is left that waits.
pub async fn untitle(tx: &mut Tx, dropped: &[PostId]) -> Result<()> {
    for id in dropped {
        let sql = "UPDATE fora_topics SET title = '', version = version + 1 WHERE state = 'waiting' \
                   AND id = (SELECT p.topic FROM fora_posts p WHERE p.id = $1) \
                   AND NOT EXISTS (SELECT 1 FROM fora_posts p WHERE p.topic = fora_topics.id AND p.state <> 'dropped')";
        tx.run(sql, args![id]).await?;
    }
    Ok(())
}

/// Sets where a topic stands.
pub async fn set_state(tx: &mut Tx, id: TopicId, state: TopicState) -> Result<()> {
    let sql = "UPDATE fora_topics SET state = $2, version = version + 1 WHERE id = $1";
    tx.run(sql, args![id, state]).await?;
    Ok(())
}

/// Notes what became of a topic, for its readers; `other` is the other topic or space.
pub async fn trace(
    tx: &mut Tx,
    id: String,
    topic: TopicId,
    other: &str,
    what: What,
    at: Timestamp,
    reason: &str,
) -> Result<()> {
    tx.run(
        "INSERT INTO fora_traces (id, topic, other, what, at, reason) VALUES ($1, $2, $3, $4, $5, $6)",
        args![id, topic, other, what, at, reason],
    )
    .await?;
    Ok(())
}

/// What became of a topic: what, the other topic, when and why.
pub async fn traces(
    db: &mut impl Read,
    topic: TopicId,
) -> Result<Vec<(What, String, Timestamp, String)>> {
    let sql = "SELECT what, other, at, reason FROM fora_traces WHERE topic = $1 ORDER BY at, id";
    db.all(sql, args![topic]).await
}

/// How far somebody has read a topic, and whether they follow it.
pub async fn reading(
    db: &mut impl Read,
    account: AccountId,
    topic: TopicId,
) -> Result<(i64, Watch)> {
    let sql = "SELECT place, watch FROM fora_reading WHERE account = $1 AND topic = $2";
    let row: Option<(i64, Watch)> = db.first(sql, args![account, topic]).await?;
    Ok(row.unwrap_or((0, Watch::None)))
}

/// Notes how far somebody has read; nobody reads back.
pub async fn read_to(tx: &mut Tx, account: AccountId, topic: TopicId, place: i64) -> Result<()> {
    tx.run(
        "INSERT INTO fora_reading (account, topic, place, watch) VALUES ($1, $2, $3, 'none') ON CONFLICT (account, topic) \
         DO UPDATE SET place = CASE WHEN fora_reading.place < excluded.place THEN excluded.place ELSE fora_reading.place END",
        args![account, topic, place],
    )
    .await?;
    Ok(())
}

/// Sets whether somebody follows a topic.
pub async fn watch(tx: &mut Tx, account: AccountId, topic: TopicId, watch: Watch) -> Result<()> {
    tx.run(
        "INSERT INTO fora_reading (account, topic, place, watch) VALUES ($1, $2, 0, $3) ON CONFLICT (account, topic) \
         DO UPDATE SET watch = excluded.watch",
        args![account, topic, watch],
    )
    .await?;
    Ok(())
}

/// Whoever writes follows, unless they chose otherwise.
pub async fn follow_own(tx: &mut Tx, account: AccountId, topic: TopicId) -> Result<()> {
    tx.run(
        "INSERT INTO fora_reading (account, topic, place, watch) VALUES ($1, $2, 0, 'follow') ON CONFLICT (account, topic) \
         DO UPDATE SET watch = CASE WHEN fora_reading.watch = 'none' THEN 'follow' ELSE fora_reading.watch END",
        args![account, topic],
    )
    .await?;
    Ok(())
}

/// Posts come to a topic from another: whoever had read past their places, and not read them there, has them unread again; whoever
/// follows the one follows the other.
pub async fn read_anew(tx: &mut Tx, from: TopicId, to: TopicId, first: i64) -> Result<()> {
    tx.run(
        "UPDATE fora_reading SET place = $3 WHERE topic = $2 AND place >= $3 AND NOT EXISTS (SELECT 1 FROM fora_reading r \
         WHERE r.topic = $1 AND r.account = fora_reading.account AND r.place >= (SELECT last_place FROM fora_topics WHERE id = $1))",
        args![from, to, first - 1],
    )
    .await?;
    tx.run(
        "INSERT INTO fora_reading (account, topic, place, watch) SELECT account, $2, CASE WHEN place < $3 THEN place ELSE $3 END, watch \
         FROM fora_reading WHERE topic = $1 AND watch <> 'none' ON CONFLICT (account, topic) DO NOTHING",
        args![from, to, first - 1],
    )
    .await?;
    Ok(())
}

/// A poll of a topic.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Poll {
    pub question: String,
    pub closes: Timestamp,
    /// As it was fixed, in JSON; empty while it is open.
    pub result: String,
}

/// The poll of a topic, with its choices.
pub async fn poll(
    db: &mut impl Read,
    topic: TopicId,
) -> Result<Option<(Poll, Vec<(i64, String)>)>> {
    let sql = "SELECT question, closes, result FROM fora_polls WHERE topic = $1";
    let Some(poll) = db.first(sql, args![topic]).await? else {
        return Ok(None);
    };
    let sql = "SELECT position, words FROM fora_choices WHERE topic = $1 ORDER BY position";
    Ok(Some((poll, db.all(sql, args![topic]).await?)))
}

/// Keeps a poll.
pub async fn put_poll(tx: &mut Tx, topic: TopicId, poll: &Poll, choices: &[String]) -> Result<()> {
    let sql = "INSERT INTO fora_polls (topic, question, closes, result) VALUES ($1, $2, $3, '')";
    tx.run(sql, args![topic, poll.question, poll.closes])
        .await?;
    for (position, words) in (1_i64..).zip(choices) {
        let sql = "INSERT INTO fora_choices (topic, position, words) VALUES ($1, $2, $3)";
        tx.run(sql, args![topic, position, words]).await?;
    }
    Ok(())
}

/// Keeps the vote of an organisation, in place of the one before.
pub async fn vote(tx: &mut Tx, topic: TopicId, voter: &str, position: i64) -> Result<()> {
    tx.run(
        "INSERT INTO fora_votes (topic, voter, position) VALUES ($1, $2, $3) ON CONFLICT (topic, voter) \
         DO UPDATE SET position = excluded.position",
        args![topic, voter, position],
    )
    .await?;
    Ok(())
}

/// What an organisation voted.
pub async fn voted(db: &mut impl Read, topic: TopicId, voter: &str) -> Result<Option<i64>> {
    let sql = "SELECT position FROM fora_votes WHERE topic = $1 AND voter = $2";
    let row: Option<(i64,)> = db.first(sql, args![topic, voter]).await?;
    Ok(row.map(|r| r.0))
}

/// How many organisations chose what.
pub async fn counted(db: &mut impl Read, topic: TopicId) -> Result<Vec<(i64, i64)>> {
    let sql = "SELECT position, COUNT(*) FROM fora_votes WHERE topic = $1 GROUP BY position ORDER BY position";
    db.all(sql, args![topic]).await
}

/// Fixes a result; the votes go.
pub async fn fix(tx: &mut Tx, topic: TopicId, result: &str) -> Result<()> {
    let sql = "UPDATE fora_polls SET result = $2 WHERE topic = $1 AND result = ''";
    tx.run(sql, args![topic, result]).await?;
    tx.run("DELETE FROM fora_votes WHERE topic = $1", args![topic])
        .await?;
    Ok(())
}
