//! What is done with a webhook: registered, switched, tried, given another secret, taken away.

use guard::{Authorized, Ctx, Sealed, Unsent, digest, new_signing_secret};
use kernel::{Error, Message, Result, Timestamp, Violations, day};
use serde_json::json;
use store::Tx;
use web::{Form, Site};

use super::{
    jobs,
    model::{
        ADDRESS, BOTH, Delivery, Hook, HookId, MOST, READERS, State, TEST, TEST_PLACE, Told, record,
    },
    policy::Keep,
    store as rows,
};

/// A webhook as it was typed, checked.
#[derive(Clone, Debug)]
pub struct Fields {
    name: String,
    address: String,
    kinds: Vec<&'static str>,
}

/// What is said where nothing could be sent to an address.
const fn why(unsent: Unsent) -> &'static str {
    match unsent {
        Unsent::Address => "programs-hook-no-address",
        Unsent::Inside => "programs-hook-inside",
        Unsent::Unknown | Unsent::Closed | Unsent::Late => "programs-hook-unknown",
    }
}

impl Fields {
    /// Reads and checks the form; looks where the address leads.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub async fn check(site: &Site, _: &Authorized<Keep>, form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let name = wrong.name("name", form.get("name"), 60);
        let address = wrong.line("address", form.get("address"), ADDRESS, true);
        let known = |code: &str| site.heralds.iter().map(|h| h.what).find(|w| *w == code);
        let kinds = wrong.chosen("kinds", form.all("kinds"), known);
        if form.all("kinds").next().is_none() {
            wrong.push("kinds", Message::new("error-choose"));
        }
        if !address.is_empty()
            && address.chars().count() <= ADDRESS
            && let Err(unsent) = site.app.could_reach(&address).await
        {
            wrong.push("address", Message::new(why(unsent)));
        }
        wrong.check()?;
        Ok(Self {
            name,
            address,
            kinds,
        })
    }

    /// What the log says of the address: a path may hold a secret.
    fn host(&self) -> String {
        let rest = self.address.split_once("://").map_or("", |parts| parts.1);
        rest.split(['/', '?']).next().unwrap_or_default().to_owned()
    }
}

/// Lets the jobs look at webhooks at a moment.
pub(super) async fn look_at(tx: &mut Tx, ctx: &Ctx, due: Timestamp) -> Result<()> {
    ctx.later(tx, jobs::DUE, &json!({}), due).await
}

/// The secret, where it is the one that was stored: the same form sent again made none, and what it would show signs nothing.
fn shown_once(secret: String, stored: &str) -> Result<String> {
    if digest(&secret) == stored {
        Ok(secret)
    } else {
        Err(Error::refused("programs-hook-shown"))
    }
}

async fn find(tx: &mut Tx, id: HookId) -> Result<Hook> {
    tx.lock("webhooks").await?;
    rows::hook(tx, id).await?.ok_or(Error::NotFound)
}

/// Registers a webhook, which is on from then on; gives the secret that signs, which is shown once.
///
/// # Errors
/// A refusal where there are as many as the house may have.
pub async fn add(ctx: &Ctx, _: Authorized<Keep>, fields: Fields) -> Result<String> {
    // Made before the unit of work: its answer is kept for a form that comes twice, and the secret must not be.
    let secret = new_signing_secret(&ctx.app.random);
    let plain = secret.clone();
    let stored = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("webhooks").await?;
            if rows::count(tx).await? >= MOST {
                let message = Message::new("programs-hooks-enough").with("most", MOST);
                return Err(Error::Rejected(Violations::one("", message)));
            }
            let id: HookId = ctx.new_id();
            let key = ctx.lock_up(tx, &record(id), &READERS).await?;
            let host = fields.host();
            let h = Hook {
                id,
                name: fields.name,
                address: key.seal("address", &fields.address)?,
                secret: key.seal("secret", &plain)?,
                old_secret: Sealed::none(),
                old_until: None,
                kinds: fields.kinds.join(" "),
                state: State::On,
                failures: 0,
                due: None,
                created: ctx.now(),
            };
            let by = ctx
                .viewer
                .account
                .map(|a| a.to_string())
                .unwrap_or_default();
            rows::add(tx, &h, &by).await?;
            let detail = json!({ "host": host, "kinds": h.kinds });
            ctx.record(tx, "webhook.add", &h.object(), "", detail)
                .await?;
            Ok(digest(&plain))
        })
    });
    shown_once(secret, &stored.await?)
}

/// Gives a webhook another secret; the one of before signs as well for a day. Gives the new one, which is shown once.
///
/// # Errors
/// [`Error::NotFound`] where there is no such webhook.
pub async fn replace(ctx: &Ctx, _: Authorized<Keep>, id: HookId) -> Result<String> {
    let secret = new_signing_secret(&ctx.app.random);
    let plain = secret.clone();
    let stored = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let h = find(tx, id).await?;
            let key = ctx.open_as_house(tx, &record(id)).await?;
            let before = key.unseal("secret", &h.secret)?;
            let old = key.seal("old_secret", &before)?;
            let new = key.seal("secret", &plain)?;
            rows::replace(tx, id, new, old, ctx.now().plus(day(BOTH))).await?;
            ctx.record(tx, "webhook.secret", &h.object(), "", json!({}))
                .await?;
            Ok(digest(&plain))
        })
    });
    shown_once(secret, &stored.await?)
}

/// Switches a webhook on or off. What happens while it is off it is never told.
///
/// # Errors
/// [`Error::NotFound`] where there is no such webhook.
pub async fn switch(ctx: &Ctx, _: Authorized<Keep>, id: HookId, on: bool) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let h = find(tx, id).await?;
            let to = if on { State::On } else { State::Off };
            if h.state == to {
                return Ok(());
            }
            rows::switch(tx, id, to, Told::Dropped).await?;
            let detail = json!({ "to": to });
            ctx.record(tx, "webhook.switch", &h.object(), "", detail)
                .await
        })
    })
    .await
}

/// Sends a test: at once, or within a minute where something is being tried, or is tried by then.
///
/// # Errors
/// [`Error::NotFound`] where there is no such webhook; a refusal where it is off, or another test waits.
pub async fn test(ctx: &Ctx, _: Authorized<Keep>, id: HookId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let h = find(tx, id).await?;
            if !h.is_on() {
                return Err(Error::refused("programs-hook-is-off"));
            }
            if rows::test_waits(tx, id, TEST).await? {
                return Err(Error::refused("programs-hook-test-waits"));
            }
            let now = ctx.now();
            let d = Delivery {
                id: ctx.new_id(),
                kind: TEST.to_owned(),
                event: String::new(),
                object: String::new(),
                place: TEST_PLACE.to_owned(),
                at: now,
            };
            rows::add_delivery(tx, id, &d).await?;
            // What is being tried now is not tried beside that once more: it would be sent twice, and its failure counted twice.
            let soon = now..=now.plus(jobs::LEASE);
            let due = h.due.filter(|due| soon.contains(due)).unwrap_or(now);
            rows::go_on(tx, id, h.failures, Some(due)).await?;
            look_at(tx, &ctx, due).await?;
            ctx.record(tx, "webhook.test", &h.object(), "", json!({}))
                .await
        })
    })
    .await
}

/// Takes a webhook away: the key that opens its address and its secrets goes with it.
///
/// # Errors
/// [`Error::NotFound`] where there is no such webhook.
pub async fn remove(ctx: &Ctx, _: Authorized<Keep>, id: HookId) -> Result<()> {
    remove_again(ctx, id).await
}

/// Takes a webhook away in an older copy of the house that has it still.
///
/// # Errors
/// [`Error::NotFound`] where there is no such webhook.
pub async fn remove_again(ctx: &Ctx, id: HookId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let h = find(tx, id).await?;
            take_away(tx, &ctx, &h).await
        })
    })
    .await
}

async fn take_away(tx: &mut Tx, ctx: &Ctx, h: &Hook) -> Result<()> {
    rows::remove(tx, h.id, ctx.now()).await?;
    ctx.shred(tx, &record(h.id)).await?;
    ctx.record(tx, "webhook.remove", &h.object(), "", json!({}))
        .await
}
