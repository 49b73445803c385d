//! What waits for a person in consultations: those that they can still take part in, drafts, the desk.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Message, PageRequest, Result};
use web::Wait;

use crate::{
    first,
    model::{Consultation, Phase},
    policy::{Answer, Contribute, Moderate, Move},
    store, voices,
};

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let mut all = Vec::new();
        for phase in [
            Phase::Open,
            Phase::Closed,
            Phase::Synthesis,
            Phase::Response,
        ] {
            for c in in_phase(&ctx, phase).await? {
                all.extend(of(&ctx, &c).await?);
            }
        }
        Ok(all)
    })
}

/// The newest consultations in a phase that this person may see; more than that are found in the list.
async fn in_phase(ctx: &Ctx, phase: Phase) -> Result<Vec<Consultation>> {
    let scope = store::Scope {
        phase: Some(phase),
        theme: None,
    };
    let request = PageRequest {
        after: None,
        size: 20,
    };
    let mut db = ctx.db();
    let found = store::consultations(&mut db, &ctx.viewer, ctx.language, &scope, &request).await?;
    Ok(found.rows)
}

/// First contributions on which nobody has decided, with the day on which the next of them is let in by itself; and contested
/// decisions on them.
async fn to_look_at(ctx: &Ctx, c: &Consultation) -> Result<Option<Wait>> {
    if !c.first_look || !may::<Moderate>(&ctx.viewer, c) {
        return Ok(None);
    }
    let mut looks = first::looks(&mut ctx.db(), c.id).await?;
    looks.retain(|l| l.is_waiting() || l.is_contested());
    if looks.is_empty() {
        return Ok(None);
    }
    let waiting = looks.iter().filter(|l| l.is_waiting());
    let until = waiting.map(|l| l.until(c)).min();
    let what = Message::new("first-wait").with("title", &c.title);
    let href = format!("/consultations/{}/statements/queue", c.id);
    Ok(Some(Wait::new(what.with("n", looks.len()), href).by(until)))
}

async fn of(ctx: &Ctx, c: &Consultation) -> Result<Vec<Wait>> {
    let viewer = &ctx.viewer;
    let mut db = ctx.db();
    let say = |key: &str| Message::new(key).with("title", &c.title);
    let page = |path: &str| format!("/consultations/{}{path}", c.id);
    let mut all = Vec::new();
    all.extend(to_look_at(ctx, c).await?);
    match c.phase {
        Phase::Open if may::<Contribute>(viewer, c) => {
            let (drafts, spoken) = store::standing_of(&mut db, c.id, viewer).await?;
            if drafts > 0 {
                let wait = Wait::new(say("consultations-wait-draft"), page("/mine"));
                all.push(wait.by(c.closes));
            } else if spoken == 0 && voices::own(ctx, &mut db, c).await?.is_empty() {
                let wait = Wait::new(say("consultations-wait-open"), page(""));
                all.push(wait.by(c.closes));
            }
        }
        Phase::Closed if may::<Move>(viewer, c) => {
            all.push(Wait::new(say("consultations-wait-begin"), page("")).by(c.answer_by));
        }
        Phase::Synthesis if may::<Answer>(viewer, c) => {
            let n = store::unanswered(&mut db, c.id).await?;
            let key = if n > 0 {
                "consultations-wait-answer"
            } else {
                "consultations-wait-publish"
            };
            let wait = Wait::new(say(key).with("n", n), page("/desk?state=waiting"));
            all.push(wait.by(c.answer_by));
        }
        Phase::Response if may::<crate::policy::Reconsider>(viewer, c) => {
            let n = store::contested(&mut db, c.id).await?;
            if n > 0 {
                let wait = say("consultations-wait-contest").with("n", n);
                all.push(Wait::new(wait, page("/desk")));
            }
        }
        _ => {}
    }
    Ok(all)
}
