//! What happens by the day and at the moment at which a term begins or ends.

use guard::Ctx;
use kernel::{Error, Result, day};
use serde::Deserialize;

use crate::{commands, model::SeatId, published, sealed, store as rows};

/// Told once a day.
pub const DAY: &str = "liaison_day";
/// Days after which the words of a closed enquiry are erased.
pub const KEEP: i64 = 730;

#[derive(Deserialize)]
struct About {
    seat: SeatId,
}

/// What lies at a seat is wrapped for those who answer for it now, and the desk is told where nobody holds it.
async fn look(ctx: &Ctx, id: SeatId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            commands::take_turn(tx).await?;
            sealed::settle(tx, &ctx, id, ctx.now()).await?;
            commands::alarm(tx, &ctx, id).await
        })
    })
    .await
}

/// Somebody's time at a seat begins or is over. Told twice, it does it once.
///
/// # Errors
/// A database error.
pub async fn term(ctx: &Ctx, body: &str) -> Result<()> {
    let about: About = serde_json::from_str(body).map_err(Error::internal)?;
    look(ctx, about.seat).await
}

/// Looks at every seat, since an appointment may have ended anywhere; erases what was closed long ago; draws up the figures of a
/// quarter that is over; and comes again on the next day.
///
/// # Errors
/// A database error.
pub async fn sweep(ctx: &Ctx) -> Result<()> {
    let now = ctx.now();
    for retired in [false, true] {
        for seat in rows::seats(&mut ctx.db(), retired, now).await? {
            look(ctx, seat.row.id).await?;
        }
    }
    while erase_old(ctx).await? {}
    published::draw_up(ctx).await?;
    ctx.write(|tx, ctx| {
        Box::pin(async move {
            let due = ctx.now().plus(day(1));
            ctx.come_again(tx, DAY, &due.iso_date(), due).await
        })
    })
    .await
}

/// Erases some of what was closed long ago; says whether there may be more.
async fn erase_old(ctx: &Ctx) -> Result<bool> {
    let found = rows::old(&mut ctx.db(), ctx.now().plus(-day(KEEP))).await?;
    if found.is_empty() {
        return Ok(false);
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            for id in found {
                let e = rows::enquiry(tx, id, ctx.now()).await?;
                rows::empty(tx, id, ctx.now()).await?;
                ctx.shred(tx, &e.record()).await?;
                ctx.shred(tx, &e.notes()).await?;
            }
            Ok(true)
        })
    })
    .await
}
