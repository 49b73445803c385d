//! An issue goes out: to everybody at once who reads it here, and by letter, portion by portion.
//!
//! The last subscriber who was written to stands with the issue, and moves in the transaction that writes the letters: a job
//! that comes twice, or goes on after a stop, writes to nobody twice and leaves nobody out.

use std::collections::{BTreeMap, btree_map::Entry};

use contracts::AboutIssue;
use guard::{Authorized, Ctx, Letter, Notice, Reader, Viewer};
use kernel::{Error, Language, Result, args};
use serde_json::json;
use store::Tx;

use super::model::{ADDRESS, Issue, IssueId, Subscriber, record};
use super::store as rows;
use super::subscribe::leaving;
use crate::policy::SendIssue;

/// Subscribers who are written to in one transaction.
pub const PORTION: i64 = 100;

/// Sends an issue. From then on everybody reads it, and nothing in it is changed.
///
/// # Errors
/// A refusal where it tells of nothing that was not told before, or somebody else was quicker.
pub async fn send(ctx: &Ctx, permit: Authorized<SendIssue>) -> Result<()> {
    let i = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("newsletter").await?;
            // Two drafts may hold the same update: it is told of once.
            rows::drop_told(tx, i.id).await?;
            if rows::items(tx, i.id).await?.is_empty() {
                return Err(Error::refused("newsletter-empty"));
            }
            let sql = "UPDATE newsletter_issues SET state = 'sent', sent = $2, version = version + 1 \
                       WHERE id = $1 AND version = $3 AND state = $4";
            let values = args![i.id, ctx.now(), i.version, i.state];
            if tx.run(sql, values).await? != 1 {
                return Err(Error::refused("updates-changed-meanwhile"));
            }
            ctx.record(tx, "issue.send", &i.object(), "", json!({}))
                .await?;
            ctx.emit(tx, "newsletter_sent", &about(i.id)).await
        })
    })
    .await
}

fn about(id: IssueId) -> AboutIssue {
    AboutIssue {
        issue: id.to_string(),
    }
}

/// Writes to the next portion, and has the one after it written to.
///
/// # Errors
/// A database error.
pub async fn go_on(ctx: &Ctx, id: IssueId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("newsletter").await?;
            let i = rows::issue(tx, id).await?;
            let Some(sent) = i.sent.filter(|_| i.done.is_none()) else {
                return Ok(());
            };
            let portion = rows::next_readers(tx, &i.reached, sent, PORTION).await?;
            let mut letters = 0;
            let mut said = BTreeMap::new();
            for s in &portion {
                letters += i64::from(write_to(tx, &ctx, &i, s, &mut said).await?);
            }
            let full = i64::try_from(portion.len()).unwrap_or(PORTION) == PORTION;
            let reached = portion
                .last()
                .map_or_else(|| i.reached.clone(), |s| s.id.to_string());
            let done = (!full).then(|| ctx.now());
            tx.run(
                "UPDATE newsletter_issues SET reached = $2, letters = letters + $3, done = $4 WHERE id = $1",
                args![i.id, reached, letters, done],
            )
            .await?;
            if full {
                ctx.emit(tx, "newsletter_sent", &about(i.id)).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Writes one letter; says whether there was somebody to write to and something to say. What is said is made once for each
/// language.
async fn write_to(
    tx: &mut Tx,
    ctx: &Ctx,
    i: &Issue,
    s: &Subscriber,
    said: &mut BTreeMap<Language, String>,
) -> Result<bool> {
    let leave = leaving(ctx, s.id)?;
    if !s.account.is_empty() {
        let Some(reader) = Reader::of(tx, &s.account).await? else {
            return Ok(false);
        };
        return notify(tx, ctx, i, s.language, (reader, &leave)).await;
    }
    let opened = ctx.look_into_as_house(tx, &record(s.id)).await?;
    let address = opened.text(ADDRESS, &s.address)?;
    // Whoever has an account by now chose there how much their letters say.
    if let Some(reader) = rows::reader_at(tx, &address).await? {
        return notify(tx, ctx, i, s.language, (reader, &leave)).await;
    }
    let said = match said.entry(s.language) {
        Entry::Occupied(made) => made.into_mut(),
        Entry::Vacant(free) => free.insert(self::said(tx, ctx, i, s.language).await?),
    };
    let said = said.as_str();
    if address.is_empty() || said.is_empty() {
        return Ok(false);
    }
    let intro = i.intro.best(s.language).1;
    let text: Vec<&str> = [intro, said]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect();
    let letter = Letter::new("newsletter", &address, s.language)
        .with("title", i.title.best(s.language).1)
        .with("text", text.join("\n\n"))
        .with("leave", &leave)
        .leaving_at(&leave);
    ctx.mail(tx, &letter).await?;
    Ok(true)
}

/// Tells somebody with an account: the issue itself stands on their start page, and their letter says as much as they chose.
async fn notify(
    tx: &mut Tx,
    ctx: &Ctx,
    i: &Issue,
    language: Language,
    (mut reader, leave): (Reader, &str),
) -> Result<bool> {
    reader.language = language;
    let notice = Notice::new("newsletter-issue", i.href())
        .about("issue", i.id)
        .leaving_at(leave);
    ctx.tell(tx, &[reader], &notice).await?;
    Ok(true)
}

/// What everybody reads of an issue at this moment, in one language: title, summary and address of each update. What was
/// withdrawn since it was gathered, or is for some alone, is not in it.
async fn said(tx: &mut Tx, ctx: &Ctx, i: &Issue, language: Language) -> Result<String> {
    let all = rows::readable(tx, &Viewer::default(), i.id, language).await?;
    let one = |u: &crate::model::Update| {
        let address = format!("{}{}", ctx.app.base, u.href());
        [u.title.as_str(), u.summary.as_str(), address.as_str()].join("\n")
    };
    Ok(all.iter().map(one).collect::<Vec<_>>().join("\n\n"))
}
