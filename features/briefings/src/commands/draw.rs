//! The panel: risks are looked at, quotas set, a lottery published, and drawn by a public value or by two officers.

use engagement::balance::{self, Composition};
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, input};
use panels::{Drawing, Failed, Proposal, Quota, Safety, Stand, TicketBy, Willing};
use parties::OrganisationId;
use serde_json::json;
use store::Read;
use web::Form;

use super::{deadline, places, record};
use crate::{
    model::{Briefing, State},
    policy::{self, Weigh},
    store as rows,
};

/// Characters of what the public value will be.
const VALUE: usize = 300;

/// Notes what was found when somebody looked at what an invitation could mean for an organisation. The note is sealed.
///
/// # Errors
/// What is wrong with it.
pub async fn clear(
    ctx: &Ctx,
    permit: Authorized<Weigh>,
    organisation: OrganisationId,
    form: &Form,
) -> Result<()> {
    let b = permit.into_inner();
    let mut wrong = Violations::new();
    let safety: Option<Safety> = wrong.choice("safety", form.get("safety"));
    let note = wrong.text(
        "note",
        form.get("note"),
        input::PARAGRAPH,
        safety == Some(Safety::Unsafe),
    );
    wrong.check()?;
    let safety = safety.ok_or(Error::NotFound)?;
    let sealed = if note.is_empty() {
        String::new()
    } else {
        let app = &ctx.app;
        app.sealer
            .seal("panel-safety", note.as_bytes(), &app.random)?
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            // Read anew: how people meet may have changed since the page was asked for.
            let b = rows::briefing(tx, b.id).await?;
            let engagement = b.engagement();
            if safety == Safety::Clear {
                super::gate::require(tx, &ctx, &b, organisation, "safety").await?;
            }
            if !panels::set_safety(tx, &engagement, organisation, safety, &sealed).await? {
                return Err(Error::NotFound);
            }
            let detail = json!({ "safety": safety });
            record(tx, &ctx, "briefing.weigh", &b, Some(organisation), detail).await
        })
    })
    .await
}

/// Puts an organisation into every panel or into none, for a reason; or leaves it to chance again.
///
/// # Errors
/// What is wrong with it.
pub async fn set_stand(
    ctx: &Ctx,
    permit: Authorized<Weigh>,
    organisation: OrganisationId,
    form: &Form,
) -> Result<()> {
    let b = permit.into_inner();
    let mut wrong = Violations::new();
    let stand: Option<Stand> = wrong.choice("stand", form.get("stand"));
    let needed = stand.is_some_and(|s| s != Stand::Free);
    let reason = wrong.text("reason", form.get("reason"), 1_000, needed);
    wrong.check()?;
    let stand = stand.ok_or(Error::NotFound)?;
    let reason = if needed { reason } else { String::new() };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let engagement = b.engagement();
            if !panels::set_stand(tx, &engagement, organisation, stand, &reason).await? {
                return Err(Error::NotFound);
            }
            // Why stands with the word that the organisation gave, and is erased with it.
            let detail = json!({ "stand": stand });
            record(
                tx,
                &ctx,
                "briefing.set_stand",
                &b,
                Some(organisation),
                detail,
            )
            .await
        })
    })
    .await
}

/// What is proposed for each group, from the network, its targets and who is willing.
///
/// # Errors
/// A database error.
pub async fn suggestions(
    db: &mut impl Read,
    b: &Briefing,
    willing: &[Willing],
) -> Result<Vec<Proposal>> {
    let members = balance::members(db).await?;
    let targets = balance::targets(db).await?;
    let may = willing.iter().filter(|w| w.may());
    let ids = may.map(|w| w.organisation).collect();
    let facts = balance::facts(db, &ids).await?;
    Ok(panels::proposals(
        &Composition::of(members.iter().map(|m| &m.1)),
        &targets,
        &Composition::of(facts.values()),
        b.seats,
    ))
}

/// The quotas as they are typed: fields `least-DIMENSION-CODE` and so on. What differs from the proposal needs a reason; two
/// empty fields are no quota.
fn typed(form: &Form, b: &Briefing, proposals: &[Proposal]) -> Result<Vec<Quota>> {
    let mut wrong = Violations::new();
    let mut quotas = Vec::new();
    for p in proposals {
        let name = |field: &str| format!("{field}-{}-{}", p.dimension, p.code);
        let read = |field: &str| form.get(&name(field)).trim().to_owned();
        let (least, most) = (read("least"), read("most"));
        let none = least.is_empty() && most.is_empty();
        let mut bound = |field: &str, raw: &str, empty: i64| match raw.parse::<i64>() {
            _ if raw.is_empty() => empty,
            Ok(n) if (0..=b.seats).contains(&n) => n,
            _ => {
                let message = Message::new("briefings-bound-wrong").with("most", b.seats);
                wrong.push(name(field), message);
                empty
            }
        };
        let low = bound("least", &least, 0);
        let high = bound("most", &most, b.seats);
        if low > high {
            wrong.push(name("least"), Message::new("briefings-bounds-crossed"));
        }
        let same = if p.is_none(b.seats) {
            low == 0 && high >= b.seats
        } else {
            !none && low == p.least && high == p.most
        };
        let reason = wrong.text(&name("reason"), &read("reason"), 500, false);
        if !same && reason.is_empty() {
            wrong.push(name("reason"), Message::new("briefings-quota-reason"));
        }
        // A quota that binds nothing is kept only where it says why it differs.
        let binds = !none && !p.is_none(b.seats);
        if binds || !same {
            quotas.push(Quota {
                dimension: p.dimension,
                code: p.code.to_owned(),
                least: low,
                most: high,
                reason: if same { String::new() } else { reason },
            });
        }
    }
    wrong.check()?;
    Ok(quotas)
}

/// Sets the quotas.
///
/// # Errors
/// Everything that is wrong with them.
pub async fn set_quotas(ctx: &Ctx, permit: Authorized<policy::Commit>, form: &Form) -> Result<()> {
    let b = permit.into_inner();
    let willing = panels::willing(&mut ctx.db(), &b.engagement()).await?;
    let proposals = suggestions(&mut ctx.db(), &b, &willing).await?;
    let quotas = typed(form, &b, &proposals)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            panels::put_quotas(tx, &b.engagement(), &quotas).await?;
            let said = |q: &Quota| {
                json!({
                    "dimension": q.dimension, "code": q.code, "least": q.least, "most": q.most, "reason": q.reason,
                })
            };
            let detail = json!({ "quotas": quotas.iter().map(said).collect::<Vec<_>>() });
            record(tx, &ctx, "briefing.set_quotas", &b, None, detail).await
        })
    })
    .await
}

/// Refuses while the risk of somebody who is willing has not been looked at.
fn all_weighed(willing: &[Willing]) -> Result<()> {
    let unseen = willing
        .iter()
        .filter(|w| w.safety == Safety::Unseen)
        .count();
    if unseen > 0 {
        let message = Message::new("briefings-unweighed").with("n", unseen);
        return Err(Error::Rejected(Violations::one("", message)));
    }
    Ok(())
}

/// Computes a lottery and publishes it, before anybody can know the value that will decide.
///
/// # Errors
/// Why there is none, or what changed meanwhile. The inner error says why quotas cannot be kept.
pub async fn commit(
    ctx: &Ctx,
    permit: Authorized<policy::Commit>,
    form: &Form,
) -> Result<std::result::Result<(), Failed>> {
    let b = permit.into_inner();
    let mut wrong = Violations::new();
    let announced = wrong.line("announced", form.get("announced"), VALUE, true);
    let tickets = panels::ticket_count(form.get("tickets"));
    if tickets.is_none() {
        wrong.push("tickets", Message::new("error-choose"));
    }
    wrong.check()?;
    let engagement = b.engagement();
    places::closed(ctx, &b).await?;
    all_weighed(&panels::willing(&mut ctx.db(), &engagement).await?)?;
    let from = panels::assemble(&mut ctx.db(), &engagement, b.seats, b.together).await?;
    let drawing = Drawing {
        from,
        tickets: tickets.unwrap_or(1_000),
        announced,
    };
    let computed = match panels::compute(drawing, &ctx.app.random).await? {
        Ok(computed) => computed,
        Err(failed) => return Ok(Err(failed)),
    };
    let done = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            let mut b = b;
            let commitment = computed.record.commitment.clone();
            panels::commit(tx, &ctx, &engagement, b.seats, b.together, computed).await?;
            b.state = State::Committed;
            rows::put(tx, &b).await?;
            let detail = json!({ "commitment": commitment });
            record(tx, &ctx, "briefing.commit", &b, None, detail).await
        })
    });
    done.await.map(Ok)
}

/// What a draw came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterDraw {
    /// It is held.
    Held,
    /// A second officer types in the number.
    WaitsForSecond,
}

/// Holds the draw.
///
/// # Errors
/// What is wrong with the value.
pub async fn drawn_by(
    ctx: &Ctx,
    permit: Authorized<policy::Draw>,
    form: &Form,
) -> Result<AfterDraw> {
    let b = permit.into_inner();
    let mut wrong = Violations::new();
    let by = match form.get("by") {
        "hand" => {
            let raw = form.get("number").trim();
            let number = raw.parse::<u32>();
            if number.is_err() {
                wrong.push("number", Message::new("briefings-ticket-wrong"));
            }
            TicketBy::ByHand(number.unwrap_or(0))
        }
        "public" => TicketBy::Public(wrong.line("value", form.get("value"), 2_000, true)),
        _ => {
            wrong.push("by", Message::new("error-choose"));
            TicketBy::Public(String::new())
        }
    };
    wrong.check()?;
    let offered = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            let mut b = rows::briefing(tx, b.id).await?;
            if b.state != State::Committed {
                return Err(Error::refused("panel-drawn"));
            }
            let answer_by = deadline(tx, ctx.now(), b.answer_days, &b.zone).await?;
            let engagement = b.engagement();
            let Some(drawn) = panels::hold(tx, &ctx, &engagement, by, answer_by).await? else {
                let detail = json!({ "by": "hand" });
                record(tx, &ctx, "briefing.type_number", &b, None, detail).await?;
                return Ok(false);
            };
            let drawn = super::gate::keep(tx, &ctx, &b, drawn).await?;
            b.state = State::Drawn;
            rows::put(tx, &b).await?;
            record(tx, &ctx, "briefing.draw", &b, None, json!({})).await?;
            offered_to(tx, &ctx, &b, &drawn, answer_by).await?;
            Ok(true)
        })
    });
    Ok(if offered.await? {
        AfterDraw::Held
    } else {
        AfterDraw::WaitsForSecond
    })
}

/// Everybody who was willing is told that there is news, in the same words; who has a place stands in the log.
async fn offered_to(
    tx: &mut store::Tx,
    ctx: &Ctx,
    b: &Briefing,
    drawn: &[OrganisationId],
    answer_by: kernel::Timestamp,
) -> Result<()> {
    for id in drawn {
        record(tx, ctx, "briefing.offer_place", b, Some(*id), json!({})).await?;
    }
    let willing = panels::willing(tx, &b.engagement()).await?;
    let all: Vec<OrganisationId> = willing.iter().map(|w| w.organisation).collect();
    places::news(tx, ctx, b, "drawn", &all).await?;
    places::answers_due(tx, ctx, b, answer_by).await
}

/// Offers a place to everybody, where places suffice for all who are willing: nothing needs to be drawn.
///
/// # Errors
/// A refusal where they do not, or nobody may be invited.
pub async fn offer_to_all(ctx: &Ctx, permit: Authorized<policy::Commit>) -> Result<()> {
    let b = permit.into_inner();
    let engagement = b.engagement();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            let mut b = b;
            super::gate::close(tx, &ctx, &b).await?;
            let willing = panels::willing(tx, &engagement).await?;
            all_weighed(&willing)?;
            let may = willing.iter().filter(|w| w.may()).count();
            if may == 0 {
                return Err(Error::refused("briefings-nobody"));
            }
            if i64::try_from(may).unwrap_or(i64::MAX) > b.seats {
                return Err(Error::refused("briefings-scarce"));
            }
            let answer_by = deadline(tx, ctx.now(), b.answer_days, &b.zone).await?;
            let drawn = panels::offer_all(tx, &engagement, answer_by).await?;
            b.state = State::Drawn;
            rows::put(tx, &b).await?;
            record(tx, &ctx, "briefing.offer_all", &b, None, json!({})).await?;
            offered_to(tx, &ctx, &b, &drawn, answer_by).await
        })
    })
    .await
}
