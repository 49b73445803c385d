//! Both sides sign the same version; the organisation takes its word back.

use contracts::AboutOrganisation;
use guard::{Action, Authorized, Ctx};
use kernel::{Error, Message, Result, Violations};
use parties::Visibility;
use safety::{Side, Signature, State};
use serde_json::json;
use web::Form;

use super::{record, tell, words, write::whole};
use crate::policy::{Assessed, Withdraw};

/// Signs for one side what stood on the page. With the second signature the version is in force, and what was in force before
/// is superseded. Where the organisation is seen by more people than it now agrees to, that ends at once.
///
/// # Errors
/// A refusal where the text is not the one that was shown, has gaps, or that side has signed.
pub async fn sign<A: Action<On = Assessed>>(
    ctx: &Ctx,
    permit: Authorized<A>,
    side: Side,
    form: &Form,
) -> Result<()> {
    let a = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let shown = form.get("digest").to_owned();
    if !form.ticked("accept") {
        let message = Message::new("safety-accept-needed");
        return Err(Error::Rejected(Violations::one("accept", message)));
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("safety").await?;
            let (id, now) = (a.organisation.id, ctx.now());
            let open = safety::open_of(tx, id).await?;
            let open = open.filter(|o| o.digest == shown);
            let Some(open) = open else {
                return Err(Error::refused("safety-text-differs"));
            };
            if open.review < now {
                return Err(Error::refused("safety-review-over"));
            }
            if !whole(&words(&ctx, tx, &open).await?) {
                return Err(Error::refused("safety-gaps"));
            }
            let there = safety::signatures(tx, open.id).await?;
            if there.iter().any(|s| s.account == account && s.side != side) {
                return Err(Error::refused("safety-both-sides"));
            }
            let signature = Signature {
                side,
                account,
                name: ctx.viewer.name.clone(),
                at: now,
                digest: shown,
            };
            if !safety::sign(tx, open.id, &signature).await? {
                return Err(Error::refused("safety-signed-already"));
            }
            let detail = json!({ "number": open.number, "side": side, "digest": signature.digest });
            record(tx, &ctx, "assessment.sign", id, detail).await?;
            let organisation = id.to_string();
            let told = AboutOrganisation { organisation };
            if !there.iter().any(|s| s.side == side.other()) {
                safety::enter(tx, open.id, side.other().awaited(), now).await?;
                tell(tx, &ctx, id, side.other(), "safety-read").await?;
                return ctx.emit(tx, "assessment_signed", &told).await;
            }
            if let Some(before) = safety::agreed_of(tx, id).await? {
                safety::enter(tx, before.id, State::Superseded, now).await?;
            }
            safety::enter(tx, open.id, State::Agreed, now).await?;
            tell(tx, &ctx, id, side.other(), "safety-agreed").await?;
            let o = parties::organisation(tx, id).await?;
            super::narrow(tx, &ctx, o, "assessment").await?;
            ctx.emit(tx, "assessment_agreed", &told).await
        })
    })
    .await
}

/// The organisation takes its word back: every gate closes at once, and nobody but the Office sees its record any more.
///
/// # Errors
/// A refusal where nothing is in force, or it was not said that this is understood.
pub async fn withdraw(ctx: &Ctx, permit: Authorized<Withdraw>) -> Result<()> {
    let a = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("safety").await?;
            let id = a.organisation.id;
            let Some(agreed) = safety::agreed_of(tx, id).await? else {
                return Err(Error::refused("safety-nothing-agreed"));
            };
            safety::enter(tx, agreed.id, State::Withdrawn, ctx.now()).await?;
            let detail = json!({ "number": agreed.number });
            record(tx, &ctx, "assessment.withdraw", id, detail).await?;
            let o = parties::organisation(tx, id).await?;
            if o.visibility != Visibility::Office {
                let why = json!({ "because": "withdrawn" });
                parties::show_to(tx, &ctx, o, Visibility::Office, why).await?;
            }
            tell(tx, &ctx, id, Side::Office, "safety-read").await?;
            let organisation = id.to_string();
            let told = AboutOrganisation { organisation };
            ctx.emit(tx, "assessment_withdrawn", &told).await
        })
    })
    .await
}
