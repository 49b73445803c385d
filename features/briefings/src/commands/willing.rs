//! An organisation says that it would come, or takes its word back.

use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations};
use parties::OrganisationId;
use serde_json::json;
use web::Form;

use super::record;
use crate::{model::Briefing, policy::BeWilling, store as rows};

/// Says that an organisation would come. The tick says that its people have thought of what it could mean for them.
///
/// # Errors
/// A refusal where the call is over, or the tick is missing.
pub async fn say(
    ctx: &Ctx,
    permit: Authorized<BeWilling>,
    organisation: OrganisationId,
    form: &Form,
) -> Result<()> {
    let b = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    if !form.ticked("considered") {
        let message = Message::new("briefings-considered-needed");
        return Err(Error::Rejected(Violations::one("considered", message)));
    }
    let unlisted = form.ticked("unlisted");
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            open(tx, &ctx, &b).await?;
            super::gate::require(tx, &ctx, organisation, "considered").await?;
            let engagement = b.engagement();
            engagement::take_part(tx, &engagement, organisation, unlisted, ctx.now()).await?;
            if panels::say_willing(tx, &engagement, organisation, account, ctx.now()).await? {
                let about = Some(organisation);
                record(tx, &ctx, "briefing.say_willing", &b, about, json!({})).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Takes the word back; what stays is a line in the log, and whether the organisation stands here under its name.
///
/// # Errors
/// A refusal where the call is over.
pub async fn take_back(
    ctx: &Ctx,
    permit: Authorized<BeWilling>,
    organisation: OrganisationId,
) -> Result<()> {
    let b = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            open(tx, &ctx, &b).await?;
            if panels::take_back(tx, &b.engagement(), organisation).await? {
                let about = Some(organisation);
                record(tx, &ctx, "briefing.take_back", &b, about, json!({})).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Read anew within the transaction: the call may have been closed since the page was asked for.
async fn open(tx: &mut store::Tx, ctx: &Ctx, b: &Briefing) -> Result<()> {
    tx.lock("briefings").await?;
    let now = rows::briefing(tx, b.id).await?;
    if now.state == crate::model::State::Call && now.call_until >= ctx.now() {
        Ok(())
    } else {
        Err(Error::refused("briefings-call-over"))
    }
}
