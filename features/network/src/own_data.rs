//! What this room keeps of one person: the organisations they stand for, what they flagged, the files they brought in.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx, may};
use kernel::{Result, Timestamp};
use parties::{OrganisationId, See};
use serde_json::{Value, json};
use web::{Own, moment};

use crate::{store, upkeep};

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let mut organisations = Vec::new();
        for held in store::stood_for(&mut db, account).await? {
            let name = name(&ctx, held.organisation).await?;
            organisations.push(json!({
                "id": held.organisation, "name": name, "role": held.role, "since": moment(held.starts),
                "until": moment(held.ends),
            }));
        }
        let mut flags = Vec::new();
        for f in upkeep::flagged_by(&mut db, account).await? {
            let mut said =
                json!({ "at": moment(f.at), "field": f.field, "state": f.shown(&ctx.viewer) });
            // Words about an organisation that does not exist for them any more are not met here either.
            if let Some(name) = name(&ctx, f.organisation).await? {
                said["organisation"] = name.into();
                said["wrong"] = f.wrong.into();
                said["source"] = f.source.into();
                said["answer"] = f.answer.into();
                said["answered"] = moment(f.answered);
            }
            flags.push(said);
        }
        let imports = store::brought_by(&mut db, account).await?;
        let import = |(at, lines): (Timestamp, i64)| json!({ "at": moment(at), "lines": lines });
        let as_is = |v: Value| v;
        Ok(vec![
            Own::list(
                "organisations",
                "network-own-organisations",
                organisations,
                as_is,
            ),
            Own::list("flags", "network-own-flags", flags, as_is),
            Own::list("imports", "network-own-imports", imports, import),
        ])
    })
}

/// The name of an organisation, for whoever may see it now.
async fn name(ctx: &Ctx, id: OrganisationId) -> Result<Option<String>> {
    let o = parties::organisation(&mut ctx.db(), id).await?;
    Ok(may::<See>(&ctx.viewer, &o).then_some(o.name))
}
