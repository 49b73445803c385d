//! First contributions are let in: by an officer, by themselves when their days are over, all of them at the closing.

use std::sync::Arc;

use ::store::Tx;
use contracts::AboutConsultation;
use guard::Ctx;
use kernel::{Error, Result, args};
use safety::Exposure;
use serde_json::json;
use web::Site;

use super::{FirstLook, store};
use crate::{
    commands::index_contribution,
    model::{Consultation, ConsultationId, ContributionId, Phase},
    store as rows,
};

/// What is queued for the end of the days that a first contribution waits.
pub const DUE: &str = "first_look_due";

/// Makes words what all others are: read, counted and found, at the moment at which they arrived. The receipt stays.
///
/// Whether they may stand under the name was asked when they were sent, and is asked again: it is now that others read it.
/// Where it may not any more, they stand without the name, and the organisation can show it again.
pub(super) async fn let_in(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    look: &FirstLook,
    why: &'static str,
) -> Result<()> {
    let k = rows::any_contribution(tx, look.contribution).await?;
    let sql = "UPDATE contributions SET state = 'sent', unlisted = FALSE, version = version + 1 WHERE id = $1 AND state = 'held'";
    if tx.run(sql, args![k.id]).await? != 1 {
        return Ok(());
    }
    let by = ctx.viewer.account.map(|a| a.to_string());
    let sql = "UPDATE first_looks SET state = 'let_in', gender = 'not_said', age_band = 'not_said', decided = $2, decided_by = $3, \
               version = version + 1 WHERE contribution = $1";
    let args = args![k.id, ctx.now(), by.unwrap_or_default()];
    tx.run(sql, args).await?;
    rows::tally(tx, c.id, &k.target, 1).await?;
    rows::tally(tx, c.id, "sent", 1).await?;
    let mut about = String::new();
    if let (Some(account), Some(organisation)) = (k.account, k.organisation_stands) {
        let (engagement, now) = (c.id.to_string(), ctx.now());
        about = organisation.to_string();
        engagement::join(tx, &engagement, account, organisation, look.about()).await?;
        let named = safety::may(tx, organisation, Exposure::Publication, now).await?;
        let unlisted = k.unlisted || !named;
        engagement::take_part(tx, &engagement, organisation, unlisted, now).await?;
    }
    let shown = rows::contribution(tx, k.id).await?;
    index_contribution(tx, c, &shown).await?;
    let object = format!("contribution:{}", k.id);
    ctx.record(
        tx,
        "first_look.let_in",
        &object,
        &about,
        json!({ "by": why }),
    )
    .await
}

/// Lets in what waits of the organisation of a contribution: it is known from now on, and what it says next would not wait
/// either.
pub(super) async fn let_in_others(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    of: ContributionId,
    why: &'static str,
) -> Result<Vec<ContributionId>> {
    let k = rows::any_contribution(tx, of).await?;
    let Some(organisation) = k.organisation_stands else {
        return Ok(Vec::new());
    };
    let others = store::waiting(tx, c.id, &organisation.to_string()).await?;
    for look in &others {
        let_in(tx, ctx, c, look, why).await?;
    }
    Ok(others.into_iter().map(|l| l.contribution).collect())
}

/// Lets in what waited for its days without a decision; does nothing where there was one.
///
/// # Errors
/// A database error.
pub async fn due(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutConsultation = serde_json::from_str(&body).map_err(Error::internal)?;
    let id: ConsultationId = about.consultation.parse().map_err(Error::internal)?;
    let Some(contribution) = about.contribution else {
        return Ok(());
    };
    let contribution: ContributionId = contribution.parse().map_err(Error::internal)?;
    Ctx::house(&site.app)
        .write(move |tx, ctx| {
            Box::pin(async move {
                tx.lock("consultations").await?;
                let Some(look) = store::look(tx, contribution).await? else {
                    return Ok(());
                };
                let c = rows::consultation(tx, &ctx.viewer, id, None).await?;
                if !look.is_waiting() || look.due >= ctx.now() || c.phase != Phase::Open {
                    return Ok(());
                }
                let_in(tx, &ctx, &c, &look, "time").await?;
                let_in_others(tx, &ctx, &c, contribution, "time").await?;
                Ok(())
            })
        })
        .await
}

/// What closing does: all that waits is let in, before anything is counted. The house does so, whoever closes.
pub async fn close(tx: &mut Tx, ctx: &Ctx, c: &Consultation) -> Result<()> {
    let house = Ctx::house(&ctx.app);
    for look in store::waiting(tx, c.id, "").await? {
        let_in(tx, &house, c, &look, "closing").await?;
    }
    Ok(())
}
