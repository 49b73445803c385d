//! Suspension, lifting and departure: proposed as decisions, in effect by what the decisions and appeals say together.

use ::store::{Read, Tx};
use contracts::{AboutDecision, AboutOrganisation};
use decisions::{
    AppealState, Criterion, DEPARTURE, Decision, DecisionId, Finding, Found, Kind, Making,
    SUSPENSION, State, VersionId, Zone,
};
use guard::{Action, Authorized, Ctx, Letter};
use kernel::{Error, Message, Result, Violations, args, input};
use parties::{Organisation, OrganisationId, Standing, Visibility};
use serde_json::json;
use web::Form;

use super::{
    policy::{Leave, Upkeep},
    store,
};

/// The zone in which an organisation's days end.
pub fn zone(o: &Organisation) -> Zone {
    o.zone.parse().unwrap_or_else(|_| Zone::utc())
}

/// How an organisation is named as the subject of decisions.
pub fn subject(id: OrganisationId) -> String {
    format!("organisation:{id}")
}

/// The decisions on an organisation and on those that went into it, newest first within each.
pub async fn decisions_on(db: &mut impl Read, id: OrganisationId) -> Result<Vec<Decision>> {
    let mut all = decisions::of_subject(db, &subject(id)).await?;
    for gone in parties::merging::merged_into(db, id).await? {
        all.extend(decisions::of_subject(db, &subject(gone)).await?);
    }
    Ok(all)
}

/// What was typed on one criterion and the next: `finding-CODE`, `comment-CODE`.
pub fn findings(wrong: &mut Violations, form: &Form, criteria: &[Criterion]) -> Vec<Found> {
    let mut found = Vec::new();
    for c in criteria {
        let name = format!("finding-{}", c.code);
        let finding: Option<Finding> = wrong.choice(&name, form.get(&name));
        let name = format!("comment-{}", c.code);
        let needed = finding == Some(Finding::NotMet);
        let comment = wrong.text(&name, form.get(&name), input::PARAGRAPH, needed);
        if let Some(finding) = finding {
            found.push(Found {
                criterion: c.code.clone(),
                title: c.title.clone(),
                finding,
                comment,
            });
        }
    }
    found
}

/// The criteria of a kind: those that the form was opened with, else those in force.
pub async fn criteria(
    db: &mut impl Read,
    kind: &Kind,
    asked: &str,
) -> Result<(VersionId, Vec<Criterion>)> {
    let mut version = decisions::in_force(db, kind).await?.id;
    if let Ok(asked) = asked.parse()
        && decisions::version(db, asked)
            .await
            .is_ok_and(|v| v.kind == kind.code)
    {
        version = asked;
    }
    Ok((version, decisions::criteria(db, version).await?))
}

/// Proposes a decision on an organisation's place in the network. What goes against it waits for a second person.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where such a proposal waits already.
pub async fn propose<A: Action<On = Upkeep>>(
    ctx: &Ctx,
    organisation: Authorized<A>,
    kind: &'static Kind,
    outcome: &'static str,
    form: &Form,
) -> Result<DecisionId> {
    let (version, criteria) = criteria(&mut ctx.db(), kind, form.get("version")).await?;
    let mut wrong = Violations::new();
    let findings = findings(&mut wrong, form, &criteria);
    let reason = wrong.text("reason", form.get("reason"), input::PARAGRAPH, true);
    let public = form.get("public_reason");
    let public_reason = wrong.text("public_reason", public, input::PARAGRAPH, true);
    wrong.check()?;
    let o = organisation.into_inner().0;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let zone = zone(&o);
            let calendar = decisions::Calendar::load(tx).await?;
            let making = Making {
                kind,
                subject: subject(o.id),
                subject_name: o.name,
                organisation: Some(o.id),
                outcome: outcome.to_owned(),
                criteria_version: Some(version),
                findings,
                reason,
                public_reason,
                received: ctx.now(),
                due: calendar.deadline(ctx.now(), kind.decide_within, &zone)?,
                zone,
                hands: Vec::new(),
            };
            let id = decisions::propose(tx, &ctx, making).await?;
            settle(tx, &ctx, o.id).await?;
            Ok(id)
        })
    })
    .await
}

/// An organisation leaves by its own wish, at once. `said` stands where it gives no reason of its own.
///
/// # Errors
/// A violation where it was not said that what happens is understood.
pub async fn leave(
    ctx: &Ctx,
    organisation: Authorized<Leave>,
    form: &Form,
    said: String,
    public_reason: String,
) -> Result<()> {
    let mut wrong = Violations::new();
    if !form.ticked("understood") {
        wrong.push("understood", Message::new("upkeep-leave-please-confirm"));
    }
    let typed = wrong.text("reason", form.get("reason"), input::PARAGRAPH, false);
    wrong.check()?;
    let reason = if typed.is_empty() { said } else { typed };
    let o = organisation.into_inner().0;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let making = Making {
                kind: &DEPARTURE,
                subject: subject(o.id),
                subject_name: o.name.clone(),
                organisation: Some(o.id),
                outcome: "left".to_owned(),
                criteria_version: None,
                findings: Vec::new(),
                reason,
                public_reason,
                received: ctx.now(),
                due: ctx.now(),
                zone: zone(&o),
                hands: Vec::new(),
            };
            decisions::propose(tx, &ctx, making).await?;
            settle(tx, &ctx, o.id).await?;
            Ok(())
        })
    })
    .await
}

/// Whether a decision against somebody holds now: made, not overturned, not stayed by an appeal that is open.
pub async fn holds(db: &mut impl Read, d: &Decision) -> Result<bool> {
    Ok(match d.appeal_state {
        AppealState::Overturned | AppealState::Remedied => false,
        AppealState::Lodged | AppealState::Admissible | AppealState::Panel => {
            !store::stayed(db, d.id).await?
        }
        _ => d.state == State::Made,
    })
}

/// What the decisions on an organisation say together of its place; nothing where there is none.
async fn decided(tx: &mut Tx, id: OrganisationId) -> Result<Option<Standing>> {
    let since = store::admitted(tx, id).await?;
    let mut all = decisions::of_subject(tx, &subject(id)).await?;
    all.retain(|d| {
        let ours = d.kind == SUSPENSION.code || d.kind == DEPARTURE.code;
        ours && d.state == State::Made && d.made.is_some_and(|m| m >= since)
    });
    // Within one moment, what was suspended first is lifted after it, and leaving comes last.
    let rank = |d: &Decision| match d.outcome.as_str() {
        "suspended" => 0,
        "lifted" => 1,
        _ => 2,
    };
    all.sort_by_key(|d| (d.made, rank(d)));
    let mut standing = (!all.is_empty()).then_some(Standing::Member);
    for d in &all {
        let says = match d.outcome.as_str() {
            "suspended" if holds(tx, d).await? => Standing::Suspended,
            "removed" if holds(tx, d).await? => Standing::Departed,
            "left" => Standing::Departed,
            "lifted" => Standing::Member,
            _ => continue,
        };
        standing = Some(says);
    }
    Ok(standing)
}

/// Brings an organisation to the place that decisions and appeals give it; told twice, it does nothing the second time.
///
/// # Errors
/// A refusal where its record was changed at the same moment.
pub async fn settle(tx: &mut Tx, ctx: &Ctx, id: OrganisationId) -> Result<()> {
    let old = parties::organisation(tx, id).await?;
    let Some(standing) = decided(tx, id).await? else {
        return Ok(());
    };
    let settled = [Standing::Registered, Standing::Merged].contains(&old.standing);
    if settled || old.standing == standing {
        return Ok(());
    }
    let rests = standing != Standing::Member;
    let visibility = if rests {
        store::hold_visibility(tx, id, old.visibility).await?;
        store::close_invitations(tx, id, ctx.now()).await?;
        Visibility::Office
    } else {
        let held = store::held_visibility(tx, id).await?;
        held.unwrap_or(old.visibility)
    };
    let o = Organisation {
        standing,
        visibility,
        ..old
    };
    if !parties::put(tx, &o).await? {
        return Err(Error::refused("network-changed-meanwhile"));
    }
    ctx.rest(tx, &id.to_string(), rests).await?;
    parties::make_findable(tx, &o, ctx.language).await?;
    let (action, event) = match standing {
        Standing::Suspended => ("organisation.suspend", "organisation_suspended"),
        Standing::Departed => ("organisation.depart", "organisation_departed"),
        _ => ("organisation.resume", "organisation_resumed"),
    };
    ctx.record(tx, action, &subject(id), &id.to_string(), json!({}))
        .await?;
    tell(tx, ctx, id, "standing-changed", "").await?;
    let organisation = id.to_string();
    ctx.emit(tx, event, &AboutOrganisation { organisation })
        .await
}

/// Writes to those who speak for an organisation. A letter says that there is something to read, and where.
///
/// # Errors
/// A database error.
pub async fn tell(
    tx: &mut Tx,
    ctx: &Ctx,
    id: OrganisationId,
    letter: &str,
    path: &str,
) -> Result<()> {
    let link = format!("{}/organisations/{id}{path}", ctx.app.base);
    for speaker in store::speakers(tx, id, ctx.now()).await? {
        let letter = Letter::new(letter, &speaker.email, speaker.language)
            .with("name", &speaker.name)
            .with("link", &link);
        ctx.mail(tx, &letter).await?;
    }
    Ok(())
}

/// What a decision, a stay or the end of an appeal means for the organisation.
///
/// # Errors
/// A database error.
pub async fn take_up(ctx: &Ctx, told: AboutDecision) -> Result<()> {
    let ours = [SUSPENSION.code, DEPARTURE.code].contains(&told.kind.as_str());
    let correction = told.kind == decisions::CORRECTION.code;
    if !ours && !correction {
        return Ok(());
    }
    let id: DecisionId = told.decision.parse().map_err(Error::internal)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let d = decisions::decision(tx, id).await?;
            if correction {
                return super::flags::settle(tx, &ctx, &d).await;
            }
            let organisation = d.organisation.parse().map_err(Error::internal)?;
            settle(tx, &ctx, organisation).await
        })
    })
    .await
}

/// Confirms or sends back what somebody else proposed.
///
/// # Errors
/// [`Error::NotFound`] where no such proposal waits; a refusal where somebody was quicker.
pub async fn answer_proposal(ctx: &Ctx, form: &Form) -> Result<()> {
    let id: DecisionId = form.get("decision").parse().map_err(|_| Error::NotFound)?;
    let d = decisions::decision(&mut ctx.db(), id).await?;
    let permit = ctx.authorize::<decisions::Confirm>(d)?;
    if form.get("act") == "send_back" {
        decisions::send_back(ctx, permit, form.get("why")).await
    } else {
        decisions::confirm(ctx, permit).await
    }
}

/// How many appointments an organisation has that could rest.
///
/// # Errors
/// A database error.
pub async fn people(db: &mut impl Read, id: OrganisationId, ctx: &Ctx) -> Result<i64> {
    let sql = "SELECT COUNT(DISTINCT account) FROM appointments WHERE scope = $1 AND (ends IS NULL OR ends > $2)";
    db.number(sql, args![id, ctx.now()]).await
}
