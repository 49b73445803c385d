//! An organisation says that it would come, or takes its word back.

use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations};
use panels::Way;
use parties::OrganisationId;
use serde_json::json;
use web::Form;

use super::record;
use crate::{
    model::{Briefing, Meeting},
    policy::BeWilling,
    store as rows,
};

/// Says that an organisation would come, and by which way where there are two. The tick says that its people have thought of
/// what it could mean for them.
///
/// # Errors
/// A refusal where the call is over, the tick or the way is missing, or people meet otherwise than the page said.
pub async fn say(
    ctx: &Ctx,
    permit: Authorized<BeWilling>,
    organisation: OrganisationId,
    form: &Form,
) -> Result<()> {
    let b = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    // A word is given for the meeting that the page showed.
    let shown: Meeting = form.get("meeting").parse().unwrap_or(b.meeting);
    let mut wrong = Violations::new();
    let way = if shown == Meeting::Both {
        wrong.choice("way", form.get("way"))
    } else {
        Some(shown.way(Way::InPerson))
    };
    if !form.ticked("considered") {
        wrong.push("considered", Message::new("briefings-considered-needed"));
    }
    wrong.check()?;
    let way = way.ok_or(Error::NotFound)?;
    let unlisted = form.ticked("unlisted");
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if open(tx, &ctx, &b).await?.meeting != shown {
                return Err(Error::refused("briefings-changed-meanwhile"));
            }
            super::gate::require_by(tx, &ctx, way, organisation, "considered").await?;
            let engagement = b.engagement();
            engagement::take_part(tx, &engagement, organisation, unlisted, ctx.now()).await?;
            let now = ctx.now();
            if panels::say_willing(tx, &engagement, organisation, account, way, now).await? {
                let detail = json!({ "way": way });
                let about = Some(organisation);
                record(tx, &ctx, "briefing.say_willing", &b, about, detail).await?;
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
async fn open(tx: &mut store::Tx, ctx: &Ctx, b: &Briefing) -> Result<Briefing> {
    tx.lock("briefings").await?;
    let now = rows::briefing(tx, b.id).await?;
    if now.state == crate::model::State::Call && now.call_until >= ctx.now() {
        Ok(now)
    } else {
        Err(Error::refused("briefings-call-over"))
    }
}
