//! What this room keeps of one person: applications that give their address, and what they did at the desk.

use std::collections::HashMap;

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::{desk, model::Application, papers, store};

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let email = ctx.profile(account).await?.email;
        let applications = store::with_address(&ctx, &mut db, &email).await?;
        let applications: Vec<Application> =
            applications.into_iter().map(store::Kept::closed).collect();
        let mut added = HashMap::new();
        for a in &applications {
            let of = papers::store::of(&mut db, a.id).await?;
            let paper = |p: &papers::Paper| json!({ "kind": p.kind, "state": p.state, "added": moment(p.added) });
            added.insert(a.id, of.iter().map(paper).collect::<Vec<_>>());
        }
        // Anybody can type an address: what an application and its papers say is read with its code alone.
        let application = |a: Application| {
            json!({
                "papers": added.get(&a.id).cloned().unwrap_or_default(),
                "reference": a.reference(), "state": a.told(), "language": a.language, "begun": moment(a.created),
                "sent": moment(a.submitted), "closed": moment(a.closed),
            })
        };
        let work = desk::store::work_of(&mut db, account).await?;
        Ok(vec![
            Own::list(
                "applications",
                "admission-own-applications",
                applications,
                application,
            ),
            Own::list(
                "admission_work",
                "admission-own-work",
                work,
                |w| json!({ "what": w.what, "on": w.subject, "at": moment(w.at) }),
            ),
        ])
    })
}
