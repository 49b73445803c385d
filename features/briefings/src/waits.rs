//! What waits for a person in briefings: a place to be answered, a call, what the Office has to do next.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Message, PageRequest, Result};
use panels::{PlaceState, Safety};
use parties::OrganisationId;
use web::Wait;

use crate::{
    commands,
    model::{Briefing, State},
    policy::{
        AnswerPlace, BeWilling, Briefings, Commit, Draw, MovePromise, Prepare, Promises, Seat,
    },
    store,
};

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let request = PageRequest {
            after: None,
            size: 20,
        };
        let mut all = Vec::new();
        for b in store::briefings(&mut ctx.db(), &ctx.viewer, &request)
            .await?
            .rows
        {
            all.extend(of_organisations(&ctx, &b).await?);
            all.extend(of_the_office(&ctx, &b).await?);
        }
        if may::<Prepare>(&ctx.viewer, &Briefings) {
            let now = ctx.now();
            let year = now.date().0;
            for s in store::series(&mut ctx.db()).await? {
                if s.ended.is_some() || s.since > year {
                    continue;
                }
                let (standing, last) = commands::duty(&mut ctx.db(), &s, year, now).await?;
                if matches!(
                    standing,
                    commands::Standing::Missing | commands::Standing::Late
                ) {
                    let title = s.title.best(ctx.language).1;
                    let say = Message::new("briefings-wait-series").with("title", title);
                    all.push(Wait::new(say, "/briefings/series").by(last));
                }
            }
        }
        if may::<MovePromise>(&ctx.viewer, &Promises) {
            let n = engagement::overdue_commitments(&mut ctx.db(), ctx.now()).await?;
            if n > 0 {
                let say = Message::new("briefings-wait-promises").with("n", n);
                all.push(Wait::new(say, "/commitments?state=overdue"));
            }
        }
        Ok(all)
    })
}

fn say(ctx: &Ctx, b: &Briefing, key: &str) -> Message {
    Message::new(key).with("title", b.title.best(ctx.language).1)
}

async fn of_organisations(ctx: &Ctx, b: &Briefing) -> Result<Vec<Wait>> {
    let (calls, drawn) = (
        may::<BeWilling>(&ctx.viewer, b),
        may::<AnswerPlace>(&ctx.viewer, b),
    );
    let mut all = Vec::new();
    if !calls && !drawn {
        return Ok(all);
    }
    let mut db = ctx.db();
    for held in ctx.viewer.taking_part() {
        let Ok(id) = held.scope.parse::<OrganisationId>() else {
            continue;
        };
        if calls
            && panels::willing_of(&mut db, &b.engagement(), id)
                .await?
                .is_none()
        {
            let wait = Wait::new(say(ctx, b, "briefings-wait-call"), b.href());
            all.push(wait.by(b.call_until));
        }
        let place = panels::place(&mut db, &b.engagement(), id).await?;
        let place = place.filter(|p| drawn && p.state == PlaceState::Offered);
        if let Some(p) = place {
            let wait = Wait::new(say(ctx, b, "briefings-wait-place"), b.href());
            all.push(wait.by(p.answer_by));
        }
    }
    Ok(all)
}

async fn of_the_office(ctx: &Ctx, b: &Briefing) -> Result<Vec<Wait>> {
    let viewer = &ctx.viewer;
    let mut db = ctx.db();
    let mut all = Vec::new();
    let to = |path: &str| format!("{}/{path}", b.href());
    if may::<Commit>(viewer, b) {
        let willing = panels::willing(&mut db, &b.engagement()).await?;
        let unseen = willing
            .iter()
            .filter(|w| w.safety == Safety::Unseen)
            .count();
        let wait = if unseen > 0 {
            Wait::new(
                say(ctx, b, "briefings-wait-risk").with("n", unseen),
                to("pool"),
            )
        } else {
            Wait::new(say(ctx, b, "briefings-wait-quotas"), to("quotas"))
        };
        all.push(wait.by(b.starts));
    }
    if may::<Draw>(viewer, b) {
        all.push(Wait::new(say(ctx, b, "briefings-wait-draw"), to("draw")).by(b.starts));
    }
    if may::<Seat>(viewer, b) && b.state == State::Drawn {
        let places = panels::places(&mut db, &b.engagement()).await?;
        let standing = places.iter().filter(|p| p.state.stands()).count();
        let lost = places.len() > standing;
        if lost && i64::try_from(standing).unwrap_or(i64::MAX) < b.seats && b.starts > ctx.now() {
            all.push(Wait::new(say(ctx, b, "briefings-wait-free"), to("places")).by(b.starts));
        }
    }
    if may::<crate::policy::AnswerQuestion>(viewer, b) {
        let n = store::unanswered(&mut db, b.id).await?;
        if n > 0 {
            let wait = say(ctx, b, "briefings-wait-questions").with("n", n);
            all.push(Wait::new(wait, format!("{}#questions", b.href())).by(b.starts));
        }
    }
    Ok(all)
}
