//! What follows an event: people are told by letters that give nothing away, a decision in force can be found.

use std::sync::Arc;

use contracts::AboutDecision;
use decisions::{Decision, DecisionId, State};
use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx, Letter};
use kernel::{Error, Language, Result, Value, args};
use store::{Entry, Read, Tx};
use web::Site;

use crate::store as rows;

/// Somebody a letter goes to.
type Reader = (AccountId, String, String, Language);
/// Whom a letter goes to: a statement that names them, with its values.
type Readers = (&'static str, Vec<Value>);

fn read(body: &str) -> Result<DecisionId> {
    let about: AboutDecision = serde_json::from_str(body).map_err(Error::internal)?;
    about.decision.parse().map_err(Error::internal)
}

/// Whoever speaks for the organisation concerned.
fn concerned(site: &Site, id: DecisionId) -> Readers {
    (
        "SELECT DISTINCT a.id, a.name, a.email, a.language FROM decisions d JOIN appointments p ON p.scope = d.organisation \
         AND p.role IN ('representative', 'organisation_administrator') AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
         JOIN accounts a ON a.id = p.account WHERE d.id = $1 AND d.organisation <> '' AND a.closed IS NULL",
        args![id, site.app.clock.now()],
    )
}

/// The secretaries, but for one who had a hand in the decision.
fn secretaries(site: &Site, id: DecisionId) -> Readers {
    (
        "SELECT DISTINCT a.id, a.name, a.email, a.language FROM appointments p JOIN accounts a ON a.id = p.account \
         WHERE p.role = 'appeals_secretary' AND p.scope = '' AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
           AND a.closed IS NULL AND NOT EXISTS (SELECT 1 FROM decision_hands h WHERE h.decision = $1 AND h.account = a.id)",
        args![id, site.app.clock.now()],
    )
}

/// Whoever proposed the decision.
fn proposer(id: DecisionId) -> Readers {
    (
        "SELECT a.id, a.name, a.email, a.language FROM decisions d JOIN accounts a ON a.id = d.proposed_by \
         WHERE d.id = $1 AND a.closed IS NULL",
        args![id],
    )
}

/// Writes one letter to all whom an event concerns, once: the event may come twice, `what` tells it from others. Neither
/// names nor reasons stand in it: a letter may be read over a shoulder.
async fn tell(
    site: &Site,
    what: String,
    (sql, values): Readers,
    letter: &'static str,
    path: String,
) -> Result<()> {
    let mut ctx = Ctx::house(&site.app);
    ctx.key = what;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let readers: Vec<Reader> = tx.all(sql, values).await?;
            let link = format!("{}{path}", ctx.app.base);
            for (_, name, email, language) in readers {
                let letter = Letter::new(letter, &email, language);
                ctx.mail(tx, &letter.with("name", name).with("link", &link))
                    .await?;
            }
            Ok(())
        })
    })
    .await
}

/// Where the appeal against a decision stands.
async fn appeal_path(site: &Site, id: DecisionId) -> Result<String> {
    let appeal = rows::appeal_id(&mut site.app.db.clone(), &id.to_string()).await?;
    Ok(format!("/appeals/{appeal}"))
}

/// Asks those who confirm.
pub async fn proposed(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let readers = (
        "SELECT DISTINCT a.id, a.name, a.email, a.language FROM decisions d JOIN appointments p ON p.role = 'decision_confirmer' \
         AND p.scope = '' AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
         JOIN accounts a ON a.id = p.account AND a.id <> d.proposed_by WHERE d.id = $1 AND a.closed IS NULL",
        args![id, site.app.clock.now()],
    );
    tell(
        &site,
        format!("proposed {id}"),
        readers,
        "decision-waiting",
        format!("/decisions/{id}"),
    )
    .await
}

/// Makes a decision findable and tells the organisation concerned.
pub async fn made(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let d = decisions::decision(&mut site.app.db.clone(), id).await?;
    let entry = entry(&site, &d);
    let unit = site
        .app
        .db
        .write(move |tx| Box::pin(async move { tx.index(&entry).await }));
    unit.await?;
    let readers = concerned(&site, id);
    tell(
        &site,
        format!("made {id}"),
        readers,
        "decision-made",
        format!("/decisions/{id}"),
    )
    .await
}

/// Tells whoever proposed a decision that it came back.
pub async fn sent_back(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    tell(
        &site,
        format!("sent back {id}"),
        proposer(id),
        "decision-sent-back",
        format!("/decisions/{id}"),
    )
    .await
}

/// Tells the secretaries.
pub async fn lodged(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let readers = secretaries(&site, id);
    tell(
        &site,
        format!("lodged {id}"),
        readers,
        "appeal-waits",
        appeal_path(&site, id).await?,
    )
    .await
}

/// Tells whoever appealed.
pub async fn admissible(site: Arc<Site>, body: String) -> Result<()> {
    news(&site, &body, "examined").await
}

/// Tells whoever appealed.
pub async fn inadmissible(site: Arc<Site>, body: String) -> Result<()> {
    news(&site, &body, "examined").await
}

/// Tells whoever appealed that something was done about the appeal.
async fn news(site: &Site, body: &str, what: &str) -> Result<()> {
    let id = read(body)?;
    let readers = concerned(site, id);
    tell(
        site,
        format!("{what} {id}"),
        readers,
        "appeal-news",
        appeal_path(site, id).await?,
    )
    .await
}

/// How often something was done about the appeal against a decision: tells one such event from the next.
async fn times(site: &Site, id: DecisionId, sql: &'static str) -> Result<i64> {
    site.app.db.clone().number(sql, args![id]).await
}

/// Tells the secretaries that a seat is empty.
pub async fn seat_empty(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let sql = "SELECT COUNT(*) FROM appeal_panel p JOIN appeals a ON a.id = p.appeal WHERE a.decision = $1 AND p.released IS NOT NULL";
    let n = times(&site, id, sql).await?;
    let readers = secretaries(&site, id);
    tell(
        &site,
        format!("seat {n} {id}"),
        readers,
        "appeal-waits",
        appeal_path(&site, id).await?,
    )
    .await
}

/// Tells the secretaries that all have voted.
pub async fn voted(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let readers = secretaries(&site, id);
    tell(
        &site,
        format!("voted {id}"),
        readers,
        "appeal-waits",
        appeal_path(&site, id).await?,
    )
    .await
}

/// Tells whoever appealed, and whoever proposed the decision: they may have something to put right.
pub async fn decided(site: Arc<Site>, body: String) -> Result<()> {
    news(&site, &body, "decided").await?;
    let id = read(&body)?;
    tell(
        &site,
        format!("decided, to the proposer {id}"),
        proposer(id),
        "appeal-news",
        appeal_path(&site, id).await?,
    )
    .await
}

/// Tells whoever appealed.
pub async fn interim(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let sql = "SELECT COUNT(*) FROM appeal_steps s JOIN appeals a ON a.id = s.appeal WHERE a.decision = $1 AND s.step IN ('stayed', 'stay_lifted')";
    let n = times(&site, id, sql).await?;
    news(&site, &body, &format!("interim {n}")).await
}

/// Tells whoever appealed.
pub async fn remedy_done(site: Arc<Site>, body: String) -> Result<()> {
    news(&site, &body, "remedied").await
}

/// What search finds of a decision: its public reason, and nothing that names anybody.
fn entry(site: &Site, d: &Decision) -> Entry {
    let plain = |key: String| {
        site.languages
            .plain(Language::English, &key.replace('_', "-"))
    };
    let (kind, outcome) = (
        plain(format!("decision-kind-{}", d.kind)),
        plain(format!("decision-outcome-{}", d.outcome)),
    );
    Entry {
        id: format!("decision:{}", d.id),
        kind: "decision",
        scope: "public".to_owned(),
        language: Language::English,
        title: format!("{kind} · {outcome}"),
        body: d.public_reason.clone(),
        href: format!("/decisions/{}", d.id),
        at: d.made.unwrap_or(d.proposed),
    }
}

/// Makes every decision in force findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let db = &site.app.db;
        db.write(|tx: &mut Tx| Box::pin(async move { tx.unindex_kind("decision").await }))
            .await?;
        let mut done = 0;
        for id in rows::all(&mut db.clone()).await? {
            let d = decisions::decision(&mut db.clone(), id).await?;
            if d.state != State::Made {
                continue;
            }
            let entry = entry(&site, &d);
            db.write(move |tx| Box::pin(async move { tx.index(&entry).await }))
                .await?;
            done += 1;
        }
        Ok(done)
    })
}
