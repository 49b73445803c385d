//! What this room keeps of one person: decisions they had a hand in, appeals they lodged, panels they sat on.

use decisions::{Declaration, SeeAppeal, SeeSeat};
use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx, may};
use kernel::Result;
use serde_json::{Value, json};
use web::{Own, moment};

use crate::store;

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let hands = store::hands_of(&mut db, account).await?;
        let mut appeals = Vec::new();
        for id in store::lodged_by(&mut db, account).await? {
            let case = decisions::appeal(&mut db, &ctx, id).await?;
            let mut said = json!({ "id": id, "lodged": moment(case.row.lodged) });
            // The file belongs to the organisation: who left it does not take it along.
            if may::<SeeAppeal>(&ctx.viewer, &case) {
                said["state"] = json!(case.row.state);
                said["grounds"] = case.row.grounds.into();
            }
            appeals.push(said);
        }
        let mut panels = Vec::new();
        for id in store::panels_of(&mut db, account).await? {
            let seat = decisions::seat(&mut db, &ctx, id, account).await?;
            let row = &seat.row;
            let conflict = (row.declaration == Declaration::Conflict).then_some(&row.declared_text);
            let mut said = json!({
                "appeal": id, "appointed": moment(row.appointed), "declaration": row.declaration,
                "declared": moment(row.declared), "conflict": conflict, "released": moment(row.released),
                "voted": moment(row.voted),
            });
            if may::<SeeSeat>(&ctx.viewer, &seat) {
                said["vote"] = row.vote.clone().into();
                said["opinion"] = row.opinion.clone().into();
            }
            panels.push(said);
        }
        let criteria = store::criteria_of(&mut db, account).await?;
        let as_is = |v: Value| v;
        Ok(vec![
            Own::list(
                "decisions",
                "appeals-own-decisions",
                hands,
                |h| json!({ "decision": h.decision, "kind": h.kind, "part": h.part, "proposed": moment(h.proposed) }),
            ),
            Own::list("appeals", "appeals-own-appeals", appeals, as_is),
            Own::list("panels", "appeals-own-panels", panels, as_is),
            Own::list(
                "criteria",
                "appeals-own-criteria",
                criteria,
                |(kind, number, at)| json!({ "kind": kind, "version": number, "published": moment(at) }),
            ),
        ])
    })
}
