//! Somebody asks for the newsletter under an address, confirms it, leaves; an account follows it or does so no longer.
//!
//! Whoever asks under an address learns nothing of it: the answer is the same, and one letter is written, whether it was
//! known or not. Nothing is sent to it but that letter before its reader confirms.

use contracts::{AboutAccount, AboutSubscriber};
use futures_util::future::BoxFuture;
use guard::{Authorized, Ctx, Letter, Sealed, Within};
use kernel::{Error, Language, Message, Result, Timestamp, Violations, args, day};
use serde_json::json;
use store::{Read as _, Tx};
use web::Form;

use super::model::{
    ADDRESS, READERS, Standing, Subscriber, SubscriberId, record, tag_of_account, tag_of_address,
    token,
};
use super::store as rows;
use crate::policy::{Confirm, Follow, Leave, Subscribe};

/// Days in which whoever asked can confirm; then nothing is left of it.
pub const CONFIRM_WITHIN: i64 = 7;
/// Letters of this kind to one address in a day; more are not written, and nobody is told.
const LETTERS: u32 = 3;

impl Subscriber {
    /// Whether the days are over in which they could confirm it.
    fn is_over(&self, now: Timestamp) -> bool {
        self.asked.plus(day(CONFIRM_WITHIN)) <= now
    }
}

/// Where a subscription is confirmed.
fn confirming(ctx: &Ctx, id: SubscriberId) -> Result<String> {
    let token = token(ctx, id)?;
    Ok(format!("{}/newsletter/confirm/{token}", ctx.app.base))
}

/// Where a subscription ends.
pub(crate) fn leaving(ctx: &Ctx, id: SubscriberId) -> Result<String> {
    let token = token(ctx, id)?;
    Ok(format!("{}/newsletter/leave/{token}", ctx.app.base))
}

/// Asks for the newsletter under an address.
///
/// # Errors
/// What is wrong with the form.
pub async fn ask(ctx: &Ctx, _: Authorized<Subscribe>, form: &Form) -> Result<()> {
    let mut wrong = Violations::new();
    let address = wrong.email("email", form.get("email"));
    let language = Language::from_code(form.get("language"));
    if language.is_none() {
        wrong.push("language", Message::new("error-choose"));
    }
    wrong.check()?;
    let language = language.ok_or(Error::NotFound)?;
    let tag = tag_of_address(ctx, &address)?;
    let tried = ctx
        .app
        .limits
        .attempt("newsletter-letter", &tag, LETTERS, day(1), ctx.now());
    if tried.is_err() {
        // As if it had been written: somebody else may have asked under this address.
        return Ok(());
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("newsletter").await?;
            let known = rows::tagged(tx, &tag).await?;
            let letter = match known {
                Some(s) if s.state == Standing::Confirmed => {
                    Letter::new("newsletter-known", &address, s.language)
                        .with("link", leaving(&ctx, s.id)?)
                }
                Some(s) => {
                    rows::ask_again(tx, s.id, language, ctx.now()).await?;
                    forget_later(tx, &ctx, s.id).await?;
                    Letter::new("newsletter-confirm", &address, language)
                        .with("link", confirming(&ctx, s.id)?)
                }
                None => {
                    let id = first(tx, &ctx, &address, &tag, language).await?;
                    Letter::new("newsletter-confirm", &address, language)
                        .with("link", confirming(&ctx, id)?)
                }
            };
            ctx.mail(tx, &letter).await
        })
    })
    .await
}

/// Keeps an address that is new, until it is confirmed or its days are over.
async fn first(
    tx: &mut Tx,
    ctx: &Ctx,
    address: &str,
    tag: &str,
    language: Language,
) -> Result<SubscriberId> {
    let id: SubscriberId = ctx.new_id();
    let key = ctx.lock_up(tx, &record(id), &READERS).await?;
    let s = Subscriber {
        id,
        account: String::new(),
        address: key.seal(ADDRESS, address)?,
        language,
        state: Standing::Asked,
        asked: ctx.now(),
    };
    rows::add(tx, &s, tag).await?;
    forget_later(tx, ctx, id).await?;
    Ok(id)
}

async fn forget_later(tx: &mut Tx, ctx: &Ctx, id: SubscriberId) -> Result<()> {
    let about = AboutSubscriber {
        subscriber: id.to_string(),
    };
    ctx.later(
        tx,
        "newsletter_unconfirmed",
        &about,
        ctx.now().plus(day(CONFIRM_WITHIN)),
    )
    .await
}

/// Forgets an address that nobody confirmed in its days; does nothing where it was confirmed, or asked for again.
///
/// # Errors
/// A database error.
pub async fn forget_unconfirmed(ctx: &Ctx, id: SubscriberId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("newsletter").await?;
            let Some(s) = rows::subscriber(tx, id).await? else {
                return Ok(());
            };
            if s.state == Standing::Asked && s.is_over(ctx.now()) {
                take_away(tx, &ctx, id).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Whoever reads an address wants the newsletter there.
///
/// # Errors
/// [`Error::NotFound`] where the days to confirm are over.
pub async fn confirm(ctx: &Ctx, _: Authorized<Confirm>, id: SubscriberId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("newsletter").await?;
            let s = rows::subscriber(tx, id).await?.ok_or(Error::NotFound)?;
            // The job that forgets it may be late.
            if s.state == Standing::Asked && s.is_over(ctx.now()) {
                return Err(Error::NotFound);
            }
            rows::confirm(tx, id, ctx.now()).await?;
            Ok(())
        })
    })
    .await
}

/// Whoever had the newsletter has it no longer, whether they still had it or not: the answer is the same.
///
/// # Errors
/// A database error.
pub async fn leave(ctx: &Ctx, _: Authorized<Leave>, id: SubscriberId) -> Result<()> {
    ctx.write(move |tx, ctx| Box::pin(async move { take_away(tx, &ctx, id).await }))
        .await
}

/// Takes a subscription away with the key of its address, so that no older backup gives it back.
pub(crate) async fn take_away(tx: &mut Tx, ctx: &Ctx, id: SubscriberId) -> Result<()> {
    if rows::remove(tx, id, ctx.now()).await? {
        ctx.shred(tx, &record(id)).await?;
    }
    Ok(())
}

/// The person who asks follows the newsletter with their account, in another language, or no longer.
///
/// # Errors
/// What is wrong with the form.
pub async fn follow(ctx: &Ctx, _: Authorized<Follow>, form: &Form) -> Result<()> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let ends = form.get("do") == "leave";
    let language = Language::from_code(form.get("language"));
    if !ends && language.is_none() {
        let missing = Message::new("error-choose");
        return Err(Error::Rejected(Violations::one("language", missing)));
    }
    let language = language.unwrap_or(ctx.language);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("newsletter").await?;
            let tag = tag_of_account(account);
            let known = rows::tagged(tx, &tag).await?;
            match known {
                Some(s) if ends => take_away(tx, &ctx, s.id).await?,
                None if ends => {}
                Some(s) => rows::ask_again(tx, s.id, language, ctx.now()).await?,
                None => {
                    let s = Subscriber {
                        id: ctx.new_id(),
                        account: account.to_string(),
                        address: Sealed::none(),
                        language,
                        state: Standing::Confirmed,
                        asked: ctx.now(),
                    };
                    rows::add(tx, &s, &tag).await?;
                }
            }
            // That they chose, not what: whom somebody hears from is nobody else's.
            let object = format!("account:{account}");
            ctx.record(
                tx,
                "newsletter.choose",
                &object,
                &account.to_string(),
                json!({}),
            )
            .await
        })
    })
    .await
}

/// What this room does while an account is closed.
pub const WITHIN: &[(&str, Within)] = &[("account_closed", forget_account)];

fn forget_account<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutAccount = serde_json::from_str(body).map_err(Error::internal)?;
        let account = told.account.parse().map_err(Error::internal)?;
        if let Some(s) = rows::tagged(tx, &tag_of_account(account)).await? {
            take_away(tx, ctx, s.id).await?;
        }
        // Under the same address they may have asked for it without the account; that was theirs too.
        let sql = "SELECT email FROM accounts WHERE id = $1";
        let found: Option<(String,)> = tx.first(sql, args![account]).await?;
        if let Some((email,)) = found {
            let tag = tag_of_address(ctx, &email)?;
            if let Some(s) = rows::tagged(tx, &tag).await? {
                take_away(tx, ctx, s.id).await?;
            }
        }
        Ok(())
    })
}
