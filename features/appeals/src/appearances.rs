//! Where the register of decisions shows the name of an organisation.

use decisions::DecisionId;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Message, Result, Timestamp, args};
use parties::{OrganisationId, Visibility};
use store::Read;
use web::{Appearance, Appearances, Leave, Seen};

/// Where this room shows the name of an organisation.
pub const APPEARANCES: Appearances = Appearances {
    columns: &["decisions.organisation"],
    of: appearances,
};

fn appearances(ctx: Ctx, organisation: String) -> BoxFuture<'static, Result<Vec<Appearance>>> {
    Box::pin(async move {
        let id: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
        let mut db = ctx.db();
        let o = parties::organisation(&mut db, id).await?;
        let sql = "SELECT id, made FROM decisions WHERE organisation = $1 AND state = 'made' ORDER BY made, id";
        let made: Vec<(DecisionId, Option<Timestamp>)> = db.all(sql, args![id]).await?;
        // A decision is public; the name beside it is read by whoever sees the organisation.
        let circle = if o.is_listed() {
            o.visibility
        } else {
            Visibility::Office
        };
        let seen = match circle {
            Visibility::Public => Seen::Public,
            Visibility::Network => Seen::Network,
            Visibility::Office => Seen::Office,
        };
        let one = |(decision, made): (DecisionId, Option<Timestamp>)| Appearance {
            place: Message::new("appeals-where"),
            href: format!("/decisions/{decision}"),
            seen,
            since: made,
            leave: Leave::Stays(Message::new("appeals-where-stays")),
        };
        Ok(made.into_iter().map(one).collect())
    })
}
