//! What follows an event: people are told by letters that give nothing away, a decision in force can be found.

use std::sync::Arc;

use contracts::AboutDecision;
use decisions::{Decision, DecisionId, State};
use futures_util::future::BoxFuture;
use guard::{Ctx, Notice, tell_once};
use kernel::{Error, Language, Result};
use store::{Entry, Tx};
use web::Site;

use crate::store as rows;

fn read(body: &str) -> Result<DecisionId> {
    let about: AboutDecision = serde_json::from_str(body).map_err(Error::internal)?;
    about.decision.parse().map_err(Error::internal)
}

/// Whom an event about a decision concerns.
enum To {
    /// Whoever speaks for the organisation concerned.
    Concerned,
    Secretaries,
    Proposer,
    Confirmers,
}

/// Writes one letter to all whom an event concerns, once: `what` tells it from others.
async fn tell(
    site: &Site,
    id: DecisionId,
    what: &str,
    to: To,
    letter: &str,
    path: String,
) -> Result<()> {
    let (mut db, now) = (site.app.db.clone(), site.app.clock.now());
    let readers = match to {
        To::Concerned => rows::concerned(&mut db, id, now).await?,
        To::Secretaries => rows::secretaries(&mut db, id, now).await?,
        To::Proposer => rows::proposer(&mut db, id).await?,
        To::Confirmers => rows::confirmers(&mut db, id, now).await?,
    };
    let notice = Notice::new(letter, path);
    tell_once(&site.app, format!("{what} {id}"), readers, notice).await
}

/// Tells that something was done about the appeal against a decision, or waits to be done.
async fn tell_of_appeal(
    site: &Site,
    id: DecisionId,
    what: &str,
    to: To,
    letter: &str,
) -> Result<()> {
    let appeal = rows::appeal_id(&mut site.app.db.clone(), &id.to_string()).await?;
    tell(site, id, what, to, letter, format!("/appeals/{appeal}")).await
}

/// Tells whoever appealed that something was done about the appeal.
async fn news(site: &Site, id: DecisionId, what: &str) -> Result<()> {
    tell_of_appeal(site, id, what, To::Concerned, "appeal-news").await
}

/// Tells the secretaries that an appeal waits for them.
async fn waits(site: &Site, id: DecisionId, what: &str) -> Result<()> {
    tell_of_appeal(site, id, what, To::Secretaries, "appeal-waits").await
}

/// Where a decision stands.
fn path(id: DecisionId) -> String {
    format!("/decisions/{id}")
}

/// Asks those who confirm.
pub async fn proposed(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let (to, letter) = (To::Confirmers, "decision-waiting");
    tell(&site, id, "proposed", to, letter, path(id)).await
}

/// Makes a decision findable and tells the organisation concerned.
pub async fn made(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let d = decisions::decision(&mut site.app.db.clone(), &Ctx::house(&site.app), id).await?;
    let entry = entry(&site, &d);
    let unit = site
        .app
        .db
        .write(move |tx| Box::pin(async move { tx.index(&entry).await }));
    unit.await?;
    tell(&site, id, "made", To::Concerned, "decision-made", path(id)).await
}

/// Tells whoever proposed a decision that it came back.
pub async fn sent_back(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let (to, letter) = (To::Proposer, "decision-sent-back");
    tell(&site, id, "sent back", to, letter, path(id)).await
}

/// Tells whoever proposed a decision that it came to nothing.
pub async fn lapsed(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let (to, letter) = (To::Proposer, "decision-lapsed");
    tell(&site, id, "lapsed", to, letter, path(id)).await
}

/// Tells the secretaries.
pub async fn lodged(site: Arc<Site>, body: String) -> Result<()> {
    waits(&site, read(&body)?, "lodged").await
}

/// Tells whoever appealed.
pub async fn admissible(site: Arc<Site>, body: String) -> Result<()> {
    news(&site, read(&body)?, "examined").await
}

/// Tells whoever appealed.
pub async fn inadmissible(site: Arc<Site>, body: String) -> Result<()> {
    news(&site, read(&body)?, "examined").await
}

/// Tells the secretaries that a seat is empty.
pub async fn seat_empty(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    // How often it was so tells one such event from the next.
    let n = rows::seats_emptied(&mut site.app.db.clone(), id).await?;
    waits(&site, id, &format!("seat {n}")).await
}

/// Tells the secretaries that all have voted.
pub async fn voted(site: Arc<Site>, body: String) -> Result<()> {
    waits(&site, read(&body)?, "voted").await
}

/// Tells whoever appealed, and whoever proposed the decision: they may have something to put right.
pub async fn decided(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    news(&site, id, "decided").await?;
    let what = "decided, to the proposer";
    tell_of_appeal(&site, id, what, To::Proposer, "appeal-news").await
}

/// Tells whoever appealed.
pub async fn interim(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?;
    let n = rows::stays(&mut site.app.db.clone(), id).await?;
    news(&site, id, &format!("interim {n}")).await
}

/// Tells whoever appealed.
pub async fn remedy_done(site: Arc<Site>, body: String) -> Result<()> {
    news(&site, read(&body)?, "remedied").await
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
            let d = decisions::decision(&mut db.clone(), &Ctx::house(&site.app), id).await?;
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
