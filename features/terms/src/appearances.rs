//! Where the terms of reference show the name of an organisation: under its signature, for both sides.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Message, Result, Timestamp, args};
use parties::OrganisationId;
use store::Read;
use web::{Appearance, Appearances, Leave, Seen};

/// Where this room shows the name of an organisation.
pub const APPEARANCES: Appearances = Appearances {
    columns: &[
        "terms_agreements.organisation",
        "terms_signatures.organisation",
        "terms_obligations.organisation",
    ],
    of: appearances,
};

fn appearances(ctx: Ctx, organisation: String) -> BoxFuture<'static, Result<Vec<Appearance>>> {
    Box::pin(async move {
        let id: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
        let sql = "SELECT version, MIN(at) FROM terms_signatures WHERE organisation = $1 AND side = 'organisation' \
                   GROUP BY version ORDER BY version";
        let signed: Vec<(i64, Timestamp)> = ctx.db().all(sql, args![id]).await?;
        let one = |(version, at): (i64, Timestamp)| Appearance {
            place: Message::new("terms-where").with("number", version),
            href: format!("/organisations/{organisation}/terms"),
            seen: Seen::Office,
            since: Some(at),
            leave: Leave::Stays(Message::new("terms-where-stays")),
        };
        Ok(signed.into_iter().map(one).collect())
    })
}
