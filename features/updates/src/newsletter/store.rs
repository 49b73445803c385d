//! Rows of issues and of those who asked for them; one text for both engines.

use guard::{AccountId, Reader, Viewer};
use kernel::{Language, Page, PageRequest, Result, Timestamp, args};
use store::{Read, Tx};

use super::model::{Issue, IssueId, Standing, Subscriber, SubscriberId};
use crate::model::UpdateId;

macro_rules! issues {
    ($rest:literal) => {
        concat!(
            "SELECT id, title, intro, state, sent, reached, letters, done, created, version FROM newsletter_issues ",
            $rest
        )
    };
}

/// One issue.
pub async fn issue(db: &mut impl Read, id: IssueId) -> Result<Issue> {
    db.one(issues!("WHERE id = $1"), args![id]).await
}

/// The issues that were sent, newest first.
pub async fn sent(db: &mut impl Read, request: &PageRequest) -> Result<Page<Issue>> {
    let (at, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let at: i64 = at.parse().unwrap_or(i64::MAX);
    let rows = db
        .all(
            issues!(
                "WHERE state = 'sent' AND (sent, id) < ($1, $2) ORDER BY sent DESC, id DESC LIMIT $3"
            ),
            args![at, last, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |i: &Issue| {
        format!("{} {}", i.sent.unwrap_or_default().0, i.id)
    }))
}

/// The issues that are still prepared, newest first.
pub async fn drafts(db: &mut impl Read) -> Result<Vec<Issue>> {
    db.all(
        issues!("WHERE state = 'draft' ORDER BY created DESC, id LIMIT 100"),
        args![],
    )
    .await
}

/// The updates of an issue in their order.
pub async fn items(db: &mut impl Read, id: IssueId) -> Result<Vec<UpdateId>> {
    let sql = "SELECT update_id FROM newsletter_items WHERE issue = $1 ORDER BY position";
    let rows: Vec<(UpdateId,)> = db.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Keeps the updates of an issue in place of those before.
pub async fn put_items(tx: &mut Tx, id: IssueId, items: &[UpdateId]) -> Result<()> {
    let sql = "DELETE FROM newsletter_items WHERE issue = $1";
    tx.run(sql, args![id]).await?;
    for (position, update) in (0_i64..).zip(items) {
        let sql = "INSERT INTO newsletter_items (issue, update_id, position) VALUES ($1, $2, $3)";
        tx.run(sql, args![id, update, position]).await?;
    }
    Ok(())
}

/// Leaves out of an issue what another one that was sent tells of.
pub async fn drop_told(tx: &mut Tx, id: IssueId) -> Result<()> {
    let sql = "DELETE FROM newsletter_items WHERE issue = $1 AND update_id IN (SELECT i.update_id FROM newsletter_items i \
               JOIN newsletter_issues n ON n.id = i.issue WHERE n.state = 'sent' AND n.id <> $1)";
    tx.run(sql, args![id]).await?;
    Ok(())
}

/// The published updates that no issue has told of yet, and those that this one tells of: newest first, with their titles.
pub async fn to_choose(
    db: &mut impl Read,
    id: IssueId,
    reading: Language,
) -> Result<Vec<(UpdateId, String, Timestamp, bool)>> {
    db.all(
        "SELECT u.id, COALESCE(t.title, u.title) AS title, u.published, \
         EXISTS (SELECT 1 FROM newsletter_items i WHERE i.update_id = u.id AND i.issue = $1) AS chosen FROM updates u \
         LEFT JOIN update_texts t ON t.update_id = u.id AND t.language = $2 \
         WHERE u.state = 'published' AND u.published IS NOT NULL AND u.audience IN ('public', 'network') \
         AND NOT EXISTS (SELECT 1 FROM newsletter_items i JOIN newsletter_issues n ON n.id = i.issue \
         WHERE i.update_id = u.id AND n.state = 'sent') ORDER BY u.published DESC, u.id LIMIT 100",
        args![id, reading],
    )
    .await
}

macro_rules! subscribers {
    ($rest:literal) => {
        concat!(
            "SELECT id, account, address, language, state, asked FROM newsletter_subscribers ",
            $rest
        )
    };
}

/// One subscriber.
pub async fn subscriber(db: &mut impl Read, id: SubscriberId) -> Result<Option<Subscriber>> {
    db.first(subscribers!("WHERE id = $1"), args![id]).await
}

/// The subscriber whom a tag finds.
pub async fn tagged(db: &mut impl Read, tag: &str) -> Result<Option<Subscriber>> {
    db.first(subscribers!("WHERE tag = $1"), args![tag]).await
}

/// The next of those who had confirmed it before a moment.
pub async fn next_readers(
    db: &mut impl Read,
    after: &str,
    before: Timestamp,
    most: i64,
) -> Result<Vec<Subscriber>> {
    db.all(
        subscribers!(
            "WHERE id > $1 AND state = 'confirmed' AND confirmed <= $2 ORDER BY id LIMIT $3"
        ),
        args![after, before, most],
    )
    .await
}

/// The person who has an account under an address.
pub async fn reader_at(db: &mut impl Read, address: &str) -> Result<Option<Reader>> {
    let sql = "SELECT name, email, language FROM accounts WHERE email = $1 AND closed IS NULL";
    db.first(sql, args![address]).await
}

/// How many have confirmed it.
pub async fn readers(db: &mut impl Read) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM newsletter_subscribers WHERE state = 'confirmed'";
    db.number(sql, args![]).await
}

/// Adds a subscriber.
pub async fn add(tx: &mut Tx, s: &Subscriber, tag: &str) -> Result<()> {
    let confirmed = (s.state == Standing::Confirmed).then_some(s.asked);
    tx.run(
        "INSERT INTO newsletter_subscribers (id, account, address, tag, language, state, asked, confirmed) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![s.id, s.account, s.address, tag, s.language, s.state, s.asked, confirmed],
    )
    .await?;
    Ok(())
}

/// Another language; of somebody who has not confirmed yet, another moment as well.
pub async fn ask_again(
    tx: &mut Tx,
    id: SubscriberId,
    language: Language,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE newsletter_subscribers SET language = $2, asked = $3 WHERE id = $1";
    tx.run(sql, args![id, language, now]).await?;
    Ok(())
}

/// They want it; says whether that is new.
pub async fn confirm(tx: &mut Tx, id: SubscriberId, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE newsletter_subscribers SET state = 'confirmed', confirmed = $2 WHERE id = $1 AND state = 'asked'";
    Ok(tx.run(sql, args![id, now]).await? == 1)
}

/// Takes a subscriber away; says whether there was one. What stays is a number that means nothing any more.
pub async fn remove(tx: &mut Tx, id: SubscriberId, now: Timestamp) -> Result<bool> {
    let sql = "DELETE FROM newsletter_subscribers WHERE id = $1";
    if tx.run(sql, args![id]).await? != 1 {
        return Ok(false);
    }
    let sql = "INSERT INTO newsletter_left (id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.run(sql, args![id, now]).await?;
    Ok(true)
}

/// The issues that one person gathered, and when.
pub async fn gathered_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(IssueId, Timestamp)>> {
    let sql =
        "SELECT id, created FROM newsletter_issues WHERE by_account = $1 ORDER BY created, id";
    db.all(sql, args![account]).await
}

/// The updates of an issue that somebody reads now, in their language where there is such a version.
pub async fn readable(
    db: &mut impl Read,
    viewer: &Viewer,
    id: IssueId,
    reading: Language,
) -> Result<Vec<crate::model::Update>> {
    let mut all = Vec::new();
    for item in items(db, id).await? {
        let u = crate::store::update(db, viewer, item, Some(reading)).await?;
        if guard::may::<crate::policy::Read>(viewer, &u) {
            all.push(u);
        }
    }
    Ok(all)
}
