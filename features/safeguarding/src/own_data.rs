//! What this room keeps of one person: what they signed and wrote for a side. The words themselves belong to both sides.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::incident;

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let signed = safety::own_signatures(&mut db, account).await?;
        let written = safety::own_versions(&mut db, account).await?;
        let mut reported = Vec::new();
        for i in incident::of_reporter(&mut db, account).await? {
            let said = incident::read(&ctx, &i).await?;
            let said = said.into_iter().map(|(_, voice, _, at, words)| {
                json!({ "voice": voice, "at": moment(at), "words": words })
            });
            reported.push((i.row.clone(), said.collect::<Vec<_>>()));
        }
        let said = incident::own_words(&mut db, account).await?;
        Ok(vec![
            Own::list(
                "incidents",
                "incident-own-reports",
                reported,
                |(row, said)| {
                    json!({
                        "incident": row.id, "kind": row.kind, "state": row.state, "reported": moment(row.reported),
                        "acknowledged": moment(row.acknowledged), "closed": moment(row.closed), "said": said,
                    })
                },
            ),
            // What they said for the Office belongs to the file of the incident.
            Own::list(
                "incident_words",
                "incident-own-words",
                said,
                |(incident, voice, at, _)| json!({ "incident": incident, "voice": voice, "at": moment(at) }),
            ),
            Own::list(
                "assessments_signed",
                "safety-own-signatures",
                signed,
                |(organisation, number, side, at)| json!({ "organisation": organisation, "version": number, "side": side, "at": moment(at) }),
            ),
            Own::list(
                "assessments_written",
                "safety-own-versions",
                written,
                |(organisation, number, _, at)| json!({ "organisation": organisation, "version": number, "at": moment(at) }),
            ),
        ])
    })
}
