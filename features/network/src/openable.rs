//! Declarations of independence that somebody who does not read them is allowed to open, with a second person's agreement.

use ::store::Read as _;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Result, args};
use web::{Concerned, Openable, plain_lines};

/// The newest of an organisation, or one by its own number.
pub const OPENABLE: &[Openable] = &[Openable {
    table: "independence_declarations",
    row: "SELECT id, organisation, funding, governments, officials, '', '', '' FROM independence_declarations \
          WHERE id = $1 OR organisation = $1 ORDER BY at DESC, id LIMIT 1",
    columns: &[
        ("funding", "network-funding"),
        ("governments", "network-governments"),
        ("officials", "network-officials"),
    ],
    lines: plain_lines,
    concerned,
}];

fn concerned(ctx: Ctx, row: String) -> BoxFuture<'static, Result<Concerned>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let sql = "SELECT organisation FROM independence_declarations WHERE id = $1";
        let (organisation,): (String,) = db.one(sql, args![row]).await?;
        Ok(Concerned {
            readers: guard::speakers(&mut db, &organisation, ctx.now()).await?,
            path: format!("/organisations/{organisation}"),
            organisation,
        })
    })
}
