//! A new list is compared with every member, part by part: what was fine at admission may be so no longer.

use std::sync::Arc;

use ::store::Tx;
use futures_util::future::BoxFuture;
use guard::{Ctx, Notice, Role};
use kernel::{Error, Result};
use serde::{Deserialize, Serialize};
use web::Site;

use super::{
    Part, Subject, index,
    store::{self, ListId, MemberHit},
};

/// Told when some members are to be compared with a list.
pub const DUE: &str = "screening_due";
/// Members of one unit of work.
const CHUNK: i64 = 250;

/// Which members are due: those after one, in the order of identifiers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Due {
    pub list: ListId,
    pub after: String,
}

/// Compares some members and goes on; called again after a crash it goes on where the last unit ended.
pub fn due(site: Arc<Site>, body: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let due: Due = serde_json::from_str(&body).map_err(Error::internal)?;
        let ctx = Ctx::house(&site.app);
        let mut db = ctx.db();
        let Some(list) = store::in_force(&mut db).await?.filter(|l| l.id == due.list) else {
            // Another list came meanwhile, and has work of its own.
            return Ok(());
        };
        let index = index(&mut db, &list).await?;
        let members = store::members(&mut db, &due.after, CHUNK).await?;
        let mut hits = Vec::new();
        for m in &members {
            let mut subjects: Vec<Subject> = Vec::new();
            // Its own names, and those of records that proved to be of it.
            for name in parties::all_names(&mut db, m.id).await? {
                let part = if name == m.name {
                    Part::Organisation
                } else {
                    Part::Former
                };
                subjects.push(Subject::organisation(part, &name, &m.country));
            }
            for speaker in guard::speakers(&mut db, m.id, ctx.now()).await? {
                subjects.push(Subject::person(&speaker.name, &m.name));
            }
            for s in subjects {
                hits.extend(index.find(&s.name).into_iter().map(|alike| MemberHit {
                    organisation: m.id,
                    subject_key: s.key.clone(),
                    listed_key: alike.key.to_owned(),
                    subject_name: s.name.clone(),
                    listed_name: alike.listed.name.clone(),
                    spelled: alike.spelled.to_owned(),
                    remark: alike.listed.remark.clone(),
                    score: alike.score,
                    why: alike.why,
                }));
            }
        }
        let n = i64::try_from(members.len()).unwrap_or(i64::MAX);
        let last = members
            .last()
            .map_or_else(|| due.after.clone(), |m| m.id.to_string());
        ctx.write(move |tx, ctx| {
            Box::pin(async move {
                if !store::advance(tx, due.list, &due.after, &last, n, &hits).await? {
                    return Ok(());
                }
                if n < CHUNK {
                    store::finish(tx, due.list, ctx.now()).await?;
                    return tell(tx, &ctx, due.list).await;
                }
                let next = Due {
                    list: due.list,
                    after: last,
                };
                ctx.emit(tx, DUE, &next).await
            })
        })
        .await
    })
}

/// Once all are compared, the network stewards are told where somebody has to look. The letter says neither whose names
/// nor how many; what was decided before is open no more.
async fn tell(tx: &mut Tx, ctx: &Ctx, list: ListId) -> Result<()> {
    if store::open_hits(tx, list).await? == 0 {
        return Ok(());
    }
    let stewards = guard::holders(tx, Role::NetworkSteward, ctx.now()).await?;
    let notice = Notice::new("admission-screened", "/screening");
    ctx.tell(tx, &stewards, &notice).await
}
