//! What is done in fora, one file for each part.

mod arrange;
mod by_mail;
mod desk;
mod edit;
mod files;
mod measures;
mod people;
mod polls;
mod spaces;
mod write;

pub use arrange::{arrange, may_move, merge, move_to, solve, split};
pub(crate) use by_mail::is_answered;
pub use by_mail::reply_by_mail;
pub(crate) use desk::erase_held;
pub use desk::{Decided, let_in_when_due, moderate, report};
pub(crate) use edit::take_back;
pub use edit::{edit, withdraw};
pub use files::{FIELDS, MOST, SHELF};
pub(crate) use files::{asked_again, destroy, destroy_all, index_post, named, opened};
pub use measures::{answer, contest, find_measure, words_of};
pub use people::{end_replies, keep_own, read_to, watch};
pub(crate) use polls::voter;
pub use polls::{close_poll, open_poll, vote};
pub use spaces::{add, edit_space, name};
pub(crate) use write::{appear, index, names, new_number, waits};
pub use write::{begin, keep_draft, reply};

use guard::Ctx;
use kernel::{Error, Result};
use store::Tx;

use crate::{
    model::{PostId, Said, Space, SpaceId, Thread, TopicId, TopicState},
    store as rows,
};

/// Working days of the Office after which a first post that nobody looked at is let in.
pub const FIRST_LOOK: u16 = 3;
/// Working days in which a measure can be appealed.
pub const APPEAL: u16 = 20;
/// What is queued for the end of the days that a first post waits.
pub const FIRST_DUE: &str = "forum_first_due";
/// What is queued for the end of a poll.
pub const POLL_DUE: &str = "forum_poll_due";

/// A space as the person who acts stands to it, before the policy is asked.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_space(ctx: &Ctx, id: SpaceId) -> Result<Space> {
    rows::space(&mut ctx.db(), &ctx.viewer, id).await
}

/// A topic with its space, before the policy is asked.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_topic(ctx: &Ctx, id: TopicId) -> Result<Thread> {
    let topic = rows::topic(&mut ctx.db(), id).await?;
    let space = rows::space(&mut ctx.db(), &ctx.viewer, topic.space).await?;
    Ok(Thread { space, topic })
}

/// The post of a number with where it stands, before the policy is asked.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_post(ctx: &Ctx, number: i64) -> Result<Said> {
    let post = rows::by_number(&mut ctx.db(), number).await?;
    let thread = find_topic(ctx, post.topic).await?;
    Ok(Said { thread, post })
}

/// The same by its identifier.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_post_by_id(ctx: &Ctx, id: PostId) -> Result<Said> {
    let post = rows::post(&mut ctx.db(), id).await?;
    let thread = find_topic(ctx, post.topic).await?;
    Ok(Said { thread, post })
}

/// Waits for the turn to write in the fora. What happens in the units of others holds the turn at the log by then, so that
/// is always the first of the two: otherwise one could wait for the other.
pub(crate) async fn turn(tx: &mut Tx) -> Result<()> {
    guard::take_turn(tx).await?;
    tx.lock("fora").await
}

/// The topic with its space as both stand now, within the transaction: what was read before may have gone into another topic or
/// space meanwhile.
async fn standing(tx: &mut Tx, ctx: &Ctx, topic: TopicId) -> Result<Thread> {
    let topic = rows::topic(tx, topic).await?;
    if topic.state == TopicState::Merged {
        return Err(Error::refused("error-not-in-this-state"));
    }
    let space = rows::space(tx, &ctx.viewer, topic.space).await?;
    Ok(Thread { space, topic })
}
