//! Answers that come by mail: the same post as from the page, in the name that the page would propose.

use guard::{Authorized, Ctx};
use kernel::{Error, Result, Violations};
use web::{Form, Said};

use super::write;
use crate::{
    model::{Space, Thread, Watch},
    policy::{Reply, moderates},
    store as rows,
};

/// For whom somebody answers in a topic who is not asked.
enum Speaker {
    Office,
    /// The identifier of the organisation, and whether it stood without its name.
    Organisation(String, bool),
}

/// The organisation, or the Office, for which somebody spoke in the topic last; the only one for which they can, where they
/// did not speak yet. Nobody where it could be several: a letter has no field in which to choose.
async fn speaker(ctx: &Ctx, thread: &Thread) -> Result<Option<Speaker>> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let all = write::speakers(ctx, &thread.space).await?;
    let office = moderates(&ctx.viewer);
    if let Some(last) = rows::last_by(&mut ctx.db(), thread.topic.id, account).await? {
        if last.office && office {
            return Ok(Some(Speaker::Office));
        }
        let stands = last.organisation_stands.filter(|o| all.contains(o));
        if let Some(organisation) = stands {
            let organisation = organisation.to_string();
            return Ok(Some(Speaker::Organisation(organisation, last.unlisted)));
        }
    }
    Ok(match all.as_slice() {
        [] if office => Some(Speaker::Office),
        [one] if !office => Some(Speaker::Organisation(one.to_string(), false)),
        _ => None,
    })
}

/// Whether a letter on a topic is answered by mail: its reader follows it, may write there, and it is known for whom.
pub(crate) async fn is_answered(ctx: &Ctx, thread: &Thread) -> Result<bool> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    if !guard::may::<Reply>(&ctx.viewer, thread) {
        return Ok(false);
    }
    let (_, watch) = rows::reading(&mut ctx.db(), account, thread.topic.id).await?;
    Ok(watch == Watch::Follow && speaker(ctx, thread).await?.is_some())
}

/// Whether an organisation stands without its name in a space unless it says otherwise, as the page proposes it.
async fn is_unlisted(ctx: &Ctx, space: &Space, organisation: &str) -> Result<bool> {
    let id = organisation.parse().map_err(Error::internal)?;
    engagement::unlisted_by_default(&mut ctx.db(), &space.id.to_string(), id).await
}

/// What would tell which organisation stands without its name.
async fn names_of(ctx: &Ctx, organisation: &str) -> Result<Vec<String>> {
    let id = organisation.parse().map_err(Error::internal)?;
    let mut all = vec![parties::organisation(&mut ctx.db(), id).await?.name];
    let known = parties::names(&mut ctx.db(), id).await?;
    all.extend(known.into_iter().map(|known| known.name));
    Ok(all)
}

/// Answers in a topic with what somebody wrote by mail; gives the number of the post.
///
/// # Errors
/// As [`super::reply`]; a refusal where it is not known for whom they write, and where they stand without a name and their words
/// tell it.
pub async fn reply_by_mail(ctx: &Ctx, permit: Authorized<Reply>, said: &Said) -> Result<i64> {
    let thread = permit.into_inner();
    let mut form = Form::default();
    form.set("body", &said.words);
    match speaker(ctx, &thread).await? {
        None => return Err(Error::refused("error-choose")),
        Some(Speaker::Office) => form.set("as", "office"),
        Some(Speaker::Organisation(id, before)) => {
            // A post that waits leaves no trace of how its organisation stands: what its writer chose then holds as well.
            let unlisted = before || is_unlisted(ctx, &thread.space, &id).await?;
            if unlisted {
                // Mail programs sign, and nobody reads the letter over before others do.
                said.without_names(&names_of(ctx, &id).await?)?;
            }
            form.set("as", if unlisted { "unlisted" } else { "organisation" });
            form.set("organisation", id);
        }
    }
    let mut wrong = Violations::new();
    let mut written = write::check(ctx, &thread.space, &form, &mut wrong).await?;
    wrong.check()?;
    written.by_mail = true;
    write::answer(ctx, thread, written).await
}
