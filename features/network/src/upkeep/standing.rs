//! Suspension, lifting and departure: proposed as decisions, in effect by what the decisions and appeals say together.

use ::store::{Read, Tx};
use contracts::{AboutDecision, AboutOrganisation};
use decisions::{
    AppealState, Criterion, DEPARTURE, Decision, DecisionId, Finding, Found, Kind, Making,
    SUSPENSION, State, VersionId, Zone,
};
use guard::{Action, Authorized, Ctx, Notice};
use kernel::{Error, Message, Result, Timestamp, Violations, args, input};
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
pub async fn decisions_on(
    ctx: &Ctx,
    db: &mut impl Read,
    id: OrganisationId,
) -> Result<Vec<Decision>> {
    let mut all = decisions::of_subject(db, ctx, &subject(id)).await?;
    for gone in parties::merging::merged_into(db, id).await? {
        all.extend(decisions::of_subject(db, ctx, &subject(gone)).await?);
    }
    Ok(all)
}

/// What was typed on one criterion and the next: `finding-CODE`, `comment-CODE`.
fn findings(wrong: &mut Violations, form: &Form, criteria: &[Criterion]) -> Vec<Found> {
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

/// What was judged of an organisation, and why.
pub struct Judged {
    /// The version of the criteria; nothing where none were asked.
    pub criteria_version: Option<VersionId>,
    /// What was found on each.
    pub findings: Vec<Found>,
    /// The reason, for the organisation.
    pub reason: String,
    /// The reason for everybody.
    pub public_reason: String,
}

impl Judged {
    /// Checks what was typed.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub async fn read(db: &mut impl Read, kind: &Kind, form: &Form) -> Result<Self> {
        let (version, criteria) = criteria(db, kind, form.get("version")).await?;
        let mut wrong = Violations::new();
        let findings = findings(&mut wrong, form, &criteria);
        let reason = wrong.text("reason", form.get("reason"), input::PARAGRAPH, true);
        let public = form.get("public_reason");
        let public_reason = wrong.text("public_reason", public, input::PARAGRAPH, true);
        wrong.check()?;
        Ok(Self {
            criteria_version: Some(version),
            findings,
            reason,
            public_reason,
        })
    }
}

/// By when a decision of a kind must be made that was asked for at this moment.
///
/// # Errors
/// A database error.
pub async fn due(
    tx: &mut Tx,
    kind: &Kind,
    o: &Organisation,
    asked: Timestamp,
) -> Result<Timestamp> {
    let calendar = decisions::Calendar::load(tx).await?;
    calendar.deadline(asked, kind.decide_within, &zone(o))
}

/// The decision on an organisation that says what was judged: asked for at `received`, to be made by `due`.
pub fn making(
    kind: &'static Kind,
    o: &Organisation,
    outcome: &str,
    judged: Judged,
    received: Timestamp,
    due: Timestamp,
) -> Making {
    Making {
        kind,
        subject: subject(o.id),
        subject_name: o.name.clone(),
        organisation: Some(o.id),
        outcome: outcome.to_owned(),
        criteria_version: judged.criteria_version,
        findings: judged.findings,
        reason: judged.reason,
        public_reason: judged.public_reason,
        received,
        due,
        zone: zone(o),
        hands: Vec::new(),
    }
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
    let judged = Judged::read(&mut ctx.db(), kind, form).await?;
    let o = organisation.into_inner().0;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let now = ctx.now();
            let due = due(tx, kind, &o, now).await?;
            let making = making(kind, &o, outcome, judged, now, due);
            let id = decisions::propose(tx, &ctx, making).await?;
            // Whoever left or was merged while the form was filled is not proposed against.
            if parties::organisation(tx, o.id).await?.standing != o.standing {
                return Err(Error::refused("network-changed-meanwhile"));
            }
            settle(tx, &ctx, o.id).await?;
            Ok(id)
        })
    })
    .await
}

/// Sentences of the house that stand in a departure.
#[derive(Debug)]
pub struct Said {
    /// Where the organisation gives no reason of its own.
    pub reason: String,
    /// For everybody.
    pub public: String,
    /// Why a proposal against it comes to nothing.
    pub lapsed: String,
}

/// An organisation leaves by its own wish, at once, whatever is proposed against it: that lapses, and it learns nothing
/// of it.
///
/// # Errors
/// A violation where it was not said that what happens is understood; a refusal where its place changed meanwhile.
pub async fn leave(
    ctx: &Ctx,
    organisation: Authorized<Leave>,
    form: &Form,
    said: Said,
) -> Result<()> {
    let mut wrong = Violations::new();
    if !form.ticked("understood") {
        wrong.push("understood", Message::new("upkeep-leave-please-confirm"));
    }
    let typed = wrong.text("reason", form.get("reason"), input::PARAGRAPH, false);
    wrong.check()?;
    let reason = if typed.is_empty() { said.reason } else { typed };
    let o = organisation.into_inner().0;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let judged = Judged {
                criteria_version: None,
                findings: Vec::new(),
                reason,
                public_reason: said.public,
            };
            let now = ctx.now();
            // Of two who leave at once, one decides.
            tx.lock("decisions").await?;
            if parties::organisation(tx, o.id).await?.standing != o.standing {
                return Err(Error::refused("network-changed-meanwhile"));
            }
            let making = making(&DEPARTURE, &o, "left", judged, now, now);
            let lapsing = [&SUSPENSION, &DEPARTURE];
            decisions::by_own_wish(tx, &ctx, making, &lapsing, &said.lapsed).await?;
            settle(tx, &ctx, o.id).await
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
async fn decided(tx: &mut Tx, ctx: &Ctx, id: OrganisationId) -> Result<Option<Standing>> {
    let since = store::admitted(tx, id).await?;
    let mut all = decisions::of_subject(tx, ctx, &subject(id)).await?;
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
    let Some(standing) = decided(tx, ctx, id).await? else {
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
        // What it had agreed to may be over by now.
        let asked = safety::asked(tx, id).await?;
        asked.widest(held.unwrap_or(old.visibility), ctx.now())
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
    let readers = guard::speakers(tx, id, ctx.now()).await?;
    let notice = Notice::new(letter, format!("/organisations/{id}{path}"));
    // Whom a decision concerns lies sealed.
    let notice = if letter == "standing-changed" {
        notice
    } else {
        notice.about("organisation", id)
    };
    ctx.tell(tx, &readers, &notice).await
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
            let d = decisions::decision(tx, &ctx, id).await?;
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
    let d = decisions::decision(&mut ctx.db(), ctx, id).await?;
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
