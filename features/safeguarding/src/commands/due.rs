//! What happens by the day: both sides are reminded, and who is listed past the grace is listed no more.

use guard::Ctx;
use kernel::{Result, day};
use safety::{GRACE, Side};

use super::{narrow, notice, side, tell};

/// Told once a day.
pub const DUE: &str = "assessments_due";
/// Days before the end at which both sides are told; the last one is told when it is over.
pub const STAGES: [i64; 3] = [30, 7, -1];

/// Reminds those whose day comes near, ends listings whose grace is over, and comes again on the next day. Told twice on one
/// day, it does it once.
///
/// # Errors
/// A database error.
pub async fn sweep(ctx: &Ctx) -> Result<()> {
    // The latest stage first: whoever was away for weeks gets one letter, not three.
    for stage in STAGES.into_iter().rev() {
        while remind(ctx, stage).await? {}
    }
    while unlist(ctx).await? {}
    ctx.write(|tx, ctx| {
        Box::pin(async move {
            let due = ctx.now().plus(day(1));
            ctx.come_again(tx, DUE, &due.iso_date(), due).await
        })
    })
    .await
}

/// Writes the letters of one stage; says whether there may be more.
async fn remind(ctx: &Ctx, stage: i64) -> Result<bool> {
    let until = ctx.now().plus(day(stage.max(0)));
    let found = safety::remind_soon(&mut ctx.db(), until, stage).await?;
    if found.is_empty() {
        return Ok(false);
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let letter = if stage < 0 {
                "safety-over"
            } else {
                "safety-due"
            };
            for (version, id) in found {
                for to in Side::ALL {
                    let readers = side(tx, &ctx, id, *to).await?;
                    ctx.tell(tx, &readers, &notice(letter, id)).await?;
                }
                safety::remind(tx, version, stage).await?;
            }
            Ok(true)
        })
    })
    .await
}

/// Ends the listings whose grace is over; says whether there may be more.
async fn unlist(ctx: &Ctx) -> Result<bool> {
    let mut db = ctx.db();
    let Some(since) = safety::since(&mut db).await? else {
        return Ok(false);
    };
    let found = safety::listed_past_grace(&mut db, ctx.now(), since.plus(GRACE)).await?;
    if found.is_empty() {
        return Ok(false);
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("safety").await?;
            let mut changed = false;
            for id in found {
                let o = parties::organisation(tx, id).await?;
                if narrow(tx, &ctx, o, "expired").await? {
                    changed = true;
                    tell(tx, &ctx, id, Side::Organisation, "safety-unlisted").await?;
                    tell(tx, &ctx, id, Side::Office, "safety-unlisted").await?;
                }
            }
            Ok(changed)
        })
    })
    .await
}
