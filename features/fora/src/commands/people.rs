//! What people choose for themselves: the name after `@`, letters, what they follow, how far they have read.

use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations};
use web::Form;

use crate::{
    model::{Digest, Watch},
    policy::{Attend, KeepOwn, SeeTopic},
    store as rows,
};

/// Keeps the name after `@` and how often letters come.
///
/// # Errors
/// [`Error::Rejected`] with what is wrong: a name of others letters, or somebody else's.
pub async fn keep_own(ctx: &Ctx, _: Authorized<KeepOwn>, form: &Form) -> Result<()> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut wrong = Violations::new();
    let typed = form.get("handle").trim().trim_start_matches('@');
    let handle = typed.to_ascii_lowercase();
    if !handle.is_empty() && !markup::is_handle(&handle) {
        wrong.push("handle", Message::new("fora-handle-letters"));
    }
    let digest: Option<Digest> = wrong.choice("digest", form.get("digest"));
    wrong.check()?;
    let digest = digest.unwrap_or(Digest::Weekly);
    ctx.write(move |tx, _| {
        Box::pin(async move {
            tx.lock("fora").await?;
            if !handle.is_empty() && rows::is_anothers(tx, &handle, account).await? {
                let message = Message::new("fora-handle-taken");
                return Err(Error::Rejected(Violations::one("handle", message)));
            }
            rows::choose(tx, account, &handle, digest).await
        })
    })
    .await
}

/// Ends every address by which the person who asks answers letters.
///
/// # Errors
/// A database error.
pub async fn end_replies(ctx: &Ctx, _: Authorized<KeepOwn>) -> Result<()> {
    ctx.end_reply_addresses().await
}

/// Follows a topic, mutes it, or neither.
///
/// # Errors
/// [`Error::Rejected`] where nothing is chosen.
pub async fn watch(ctx: &Ctx, permit: Authorized<Attend>, form: &Form) -> Result<()> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let topic = permit.into_inner().topic.id;
    let mut wrong = Violations::new();
    let chosen: Option<Watch> = wrong.choice("watch", form.get("watch"));
    wrong.check()?;
    let chosen = chosen.unwrap_or(Watch::None);
    ctx.write(move |tx, _| Box::pin(async move { rows::watch(tx, account, topic, chosen).await }))
        .await
}

/// Notes how far somebody has read a topic; of visitors nothing is noted.
///
/// # Errors
/// A database error.
pub async fn read_to(ctx: &Ctx, permit: &Authorized<SeeTopic>, place: i64) -> Result<()> {
    let Some(account) = ctx.viewer.account else {
        return Ok(());
    };
    let topic = permit.topic.id;
    let (before, _) = rows::reading(&mut ctx.db(), account, topic).await?;
    if before >= place {
        return Ok(());
    }
    ctx.write(move |tx, _| Box::pin(async move { rows::read_to(tx, account, topic, place).await }))
        .await
}
