//! What can be done about an organisation, and how it stands, on the page of its record.

use axum::response::Response;
use decisions::{Decision, SeeWhole, State};
use guard::may;
use kernel::Result;
use parties::{Organisation, See, SeeRecord, Standing};
use web::{Page, Rq, redirect};

use super::{
    flags, merge,
    policy::{Erase, Flag, Leave, Merge, OwnData, Remove, Renew, Suspend, Upkeep},
    renewal, standing,
};

/// How an organisation stands and what this person can do about it.
#[derive(Debug, Default)]
pub struct Block {
    /// Kind and words.
    pub notices: Vec<(&'static str, String)>,
    /// Words and address.
    pub links: Vec<(String, String)>,
    /// Decisions on it.
    pub decisions: Vec<Decided>,
    /// Organisations merged into it: name, and where the merge is undone.
    pub merged: Vec<(String, String)>,
}

/// A decision on an organisation, as its own people read it.
#[derive(Debug)]
pub struct Decided {
    /// What was decided.
    pub what: String,
    /// Where all of it stands, and where it is appealed.
    pub href: String,
    pub made: String,
    pub reason: String,
    /// Until when it can be appealed; empty where it cannot.
    pub until: String,
}

/// Leads from a merged organisation to the one that stands for it; nobody learns of one they may not see.
pub async fn lead_on(rq: &Rq, o: &Organisation) -> Result<Response> {
    let now = parties::stands_for(&mut rq.ctx.db(), o.clone()).await?;
    let now = rq.ctx.authorize::<See>(now)?;
    Ok(redirect(&format!("/organisations/{}", now.id)))
}

/// Collects what stands on the page of the record; nothing for a preview through other eyes.
pub async fn block(rq: &Rq, page: &Page, o: &Organisation) -> Result<Block> {
    let viewer = &rq.ctx.viewer;
    let mut block = Block::default();
    let mut db = rq.ctx.db();
    let o = Upkeep(o.clone());
    let record = may::<SeeRecord>(viewer, &o.0);
    let id = o.0.id;
    if record {
        let said = match o.0.standing {
            Standing::Member => None,
            Standing::Registered => Some(("info", "upkeep-is-registered")),
            Standing::Suspended => Some(("warn", "upkeep-is-suspended")),
            Standing::Departed => Some(("warn", "upkeep-is-departed")),
            Standing::Merged => Some(("info", "upkeep-is-merged")),
        };
        let said = said.map(|(kind, key)| (kind, page.t(key)));
        block.notices.extend(said);
        if [Standing::Member, Standing::Suspended].contains(&o.0.standing) {
            block
                .notices
                .push(renewal::notice(&mut db, rq, page, &o.0).await?);
        }
        let open = flags::open_count(&mut db, id).await?;
        if open > 0 {
            block
                .notices
                .push(("info", page.tn("upkeep-flags-open", open)));
        }
        for d in standing::decisions_on(&rq.ctx, &mut db, id).await? {
            if d.state == State::Made && may::<SeeWhole>(viewer, &d) {
                block.decisions.push(told(rq, page, &d));
            }
        }
    }
    let mut link = |may: bool, key: &str, path: &str| {
        if may {
            block
                .links
                .push((page.t(key), format!("/organisations/{id}/{path}")));
        }
    };
    link(safety::reads(viewer, &o.0), "safety-title", "safety");
    link(may::<Renew>(viewer, &o), "upkeep-renew", "renew");
    link(may::<Flag>(viewer, &o), "upkeep-flags", "flags");
    let suspended = o.0.standing == Standing::Suspended;
    let key = if suspended {
        "upkeep-propose-lifted"
    } else {
        "upkeep-propose-suspended"
    };
    link(may::<Suspend>(viewer, &o), key, "suspension");
    link(
        may::<Remove>(viewer, &o),
        "upkeep-propose-removed",
        "removal",
    );
    link(may::<Merge>(viewer, &o), "upkeep-merge", "merge");
    link(may::<OwnData>(viewer, &o), "upkeep-own-data", "own-data");
    link(may::<Leave>(viewer, &o), "upkeep-leave", "leave");
    link(may::<Erase>(viewer, &o), "upkeep-erase", "erase");
    let parts = may::<Merge>(viewer, &o);
    if record && parts {
        for (name, gone) in merge::merged_into(&mut db, id).await? {
            block
                .merged
                .push((name, format!("/organisations/{gone}/part")));
        }
    }
    Ok(block)
}

fn told(rq: &Rq, page: &Page, d: &Decision) -> Decided {
    let until = match d.appeal_until {
        Some(until) if d.may_be_appealed(rq.ctx.now()) => {
            page.t1("upkeep-appeal-until", "date", page.date(until))
        }
        _ => String::new(),
    };
    Decided {
        what: page.code("upkeep-outcome", &d.outcome),
        href: format!("/decisions/{}", d.id),
        made: d.made.map(|m| page.date(m)).unwrap_or_default(),
        reason: d.reason.clone(),
        until,
    }
}
