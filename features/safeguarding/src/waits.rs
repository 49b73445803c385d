//! What waits for a person: an assessment to be read, signed, looked at again, written at all.

use futures_util::future::BoxFuture;
use guard::{Ctx, Role, may};
use kernel::{Message, Result, day};
use parties::OrganisationId;
use safety::{GRACE, State};
use web::Wait;

use crate::{
    commands, incident,
    pages::desk::picked,
    policy::{Assessed, Desk, SeeDesk, Sign, Write},
};

/// Days before its end from which an assessment waits to be looked at again.
const AHEAD: i64 = 30;

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let mut all = Vec::new();
        let mut seen = Vec::new();
        for held in &ctx.viewer.held {
            let Ok(id) = held.scope.parse::<OrganisationId>() else {
                continue;
            };
            if crate::policy::SPEAKERS.contains(&held.role) && !seen.contains(&id) {
                seen.push(id);
                let a = commands::assessed(&mut ctx.db(), id, &ctx).await?;
                all.extend(of_organisation(&ctx, &a).await?);
            }
        }
        all.extend(of_the_office(&ctx).await?);
        all.extend(of_incidents(&ctx).await?);
        Ok(all)
    })
}

async fn of_organisation(ctx: &Ctx, a: &Assessed) -> Result<Option<Wait>> {
    let (viewer, now) = (&ctx.viewer, ctx.now());
    let o = &a.organisation;
    let href = format!("/organisations/{}/safety", o.id);
    let say = |key: &str| Wait::new(Message::new(key).with("name", &o.name), href.clone());
    let waiting = a.open.as_ref().map(|v| v.state);
    if waiting == Some(State::AwaitingOrganisation) && may::<Sign>(viewer, a) {
        return Ok(Some(say("safety-wait-sign")));
    }
    if !may::<Write>(viewer, a) || waiting == Some(State::AwaitingOffice) {
        return Ok(None);
    }
    if let Some(agreed) = &a.agreed {
        let near = agreed.review < now.plus(day(AHEAD));
        return Ok(near.then(|| say("safety-wait-review").by(agreed.review)));
    }
    let until = safety::asked(&mut ctx.db(), o.id).await?.without_until;
    // Where the duty lies further ahead than a day, nothing waits yet.
    let near = until.filter(|until| *until <= now.plus(GRACE).plus(day(1)));
    Ok(near.map(|until| say("safety-wait-missing").by(until)))
}

/// What waits for those who handle incidents: officers, and whoever stands in for one who is named.
async fn of_incidents(ctx: &Ctx) -> Result<Vec<Wait>> {
    let (mut db, now) = (ctx.db(), ctx.now());
    let handled = incident::handled(&mut db, &ctx.viewer).await?;
    let reported = |late: bool| {
        let all = handled.iter();
        all.filter(move |i| {
            i.row.state == incident::State::Reported && incident::is_late(i, now) == late
        })
    };
    let mut all = Vec::new();
    for (late, key) in [(true, "incident-wait-late"), (false, "incident-wait-new")] {
        let n = reported(late).count();
        if n > 0 {
            let first = reported(late).map(|i| i.row.due).min();
            all.push(Wait::new(Message::new(key).with("n", n), "/incidents").by(first));
        }
    }
    let mut overdue = Vec::new();
    let open = handled
        .iter()
        .filter(|i| i.row.state != incident::State::Closed);
    for i in open {
        let measures = incident::measures(&mut db, i.row.id).await?;
        let late = measures.iter().filter(|m| m.done.is_none() && m.due < now);
        overdue.extend(late.map(|m| m.due));
    }
    if !overdue.is_empty() {
        let say = Message::new("incident-wait-measures").with("n", overdue.len());
        all.push(Wait::new(say, "/incidents").by(overdue.into_iter().min()));
    }
    Ok(all)
}

async fn of_the_office(ctx: &Ctx) -> Result<Vec<Wait>> {
    let mut all = Vec::new();
    if !may::<SeeDesk>(&ctx.viewer, &Desk) || !ctx.viewer.has(Role::EngagementOfficer) {
        return Ok(all);
    }
    let standings = safety::standings(&mut ctx.db()).await?;
    for (pick, key) in [("ours", "safety-wait-ours"), ("due", "safety-wait-due")] {
        let mine = standings.iter().filter(|d| picked(d, pick, ctx.now()));
        let n = mine.clone().count();
        if n > 0 {
            let wait = Wait::new(
                Message::new(key).with("n", n),
                format!("/safety?show={pick}"),
            );
            let first = mine.filter_map(|d| d.review).min();
            all.push(wait.by(first.filter(|_| pick == "due")));
        }
    }
    Ok(all)
}
