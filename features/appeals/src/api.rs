//! The register of decisions for programs: what everybody reads of each, and names only to whoever may know them.

use decisions::{AppealState, Decision, DecisionId, SeeDecision};
use guard::Family;
use kernel::{Error, Page, PageRequest, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use web::{Moment, Nothing, Operation, Route, Rq, as_everybody};

use crate::{
    decision,
    policy::{DecisionRegister, SeeRegister},
    register::{Row, row},
    store::{self, Wanted},
    words,
};

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![
        Route::api(
            "/api/v1/decisions",
            "decision_register.see",
            Operation::list(
                Family::Decisions,
                "listDecisions",
                "Decisions in the public register, newest first",
                list,
            ),
        ),
        Route::api(
            "/api/v1/decisions/{id}",
            "decision.see",
            Operation::read(
                Family::Decisions,
                "getDecision",
                "One decision, as the public register shows it",
                one,
            ),
        ),
    ]
}

/// Which decisions are asked for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct DecisionsAsked {
    /// Code of the kind.
    kind: Option<String>,
    /// Code of the outcome.
    outcome: Option<String>,
    /// How an appeal stands.
    appeal: Option<AppealState>,
    /// Code of a criterion that was not met.
    criterion: Option<String>,
    /// Of one year.
    year: Option<u16>,
    /// Words within the reasons.
    words: Option<String>,
}

/// A decision.
#[derive(Serialize, JsonSchema)]
struct DecisionLine {
    /// Identifier.
    id: DecisionId,
    /// Its page.
    href: String,
    /// Code of the kind.
    kind: String,
    /// Code of the outcome.
    outcome: String,
    /// Whether it is against whom it concerns.
    adverse: bool,
    /// The criteria that were not met, by their titles.
    criteria_not_met: String,
    /// The reason, as everybody may read it.
    reason: String,
    /// When it was made.
    made: Option<Moment>,
    /// How an appeal stands.
    appeal: AppealState,
    /// The organisation concerned, for whoever may see it; empty otherwise.
    organisation: String,
}

impl DecisionLine {
    fn of(rq: &Rq, r: Row) -> Self {
        Self {
            id: r.line.id,
            href: format!("{}/decisions/{}", rq.ctx.app.base, r.line.id),
            kind: r.line.kind,
            outcome: r.line.outcome,
            adverse: r.line.adverse,
            criteria_not_met: r.criteria,
            reason: r.line.public_reason,
            made: r.line.made.map(Moment),
            appeal: r.line.appeal_state,
            organisation: r.organisation,
        }
    }
}

async fn list(rq: Rq, asked: DecisionsAsked, request: PageRequest) -> Result<Page<DecisionLine>> {
    let rq = as_everybody(rq);
    rq.ctx.authorize::<SeeRegister>(DecisionRegister)?;
    let short = |text: Option<String>| -> String {
        text.unwrap_or_default().trim().chars().take(200).collect()
    };
    let wanted = Wanted {
        kind: short(asked.kind),
        outcome: short(asked.outcome),
        appeal: asked.appeal.map_or("", AppealState::code).to_owned(),
        criterion: short(asked.criterion),
        year: asked.year.map(|y| y.to_string()).unwrap_or_default(),
        words: short(asked.words),
    };
    let found = store::lines(&mut rq.ctx.db(), &wanted, &request).await?;
    let page = rq.page("");
    let mut rows = Vec::new();
    for line in found.rows {
        rows.push(DecisionLine::of(&rq, row(&rq, &page, line).await?));
    }
    Ok(Page {
        rows,
        next: found.next,
    })
}

async fn one(rq: Rq, _: Nothing) -> Result<DecisionLine> {
    let rq = as_everybody(rq);
    let d: Decision = decision::find(&rq).await?;
    let d = rq.ctx.authorize::<SeeDecision>(d)?.into_inner();
    // What is proposed is read by those who decide, and by no program.
    if d.made.is_none() {
        return Err(Error::NotFound);
    }
    let titles = store::not_met(&mut rq.ctx.db(), d.id).await?;
    Ok(DecisionLine {
        id: d.id,
        href: format!("{}/decisions/{}", rq.ctx.app.base, d.id),
        adverse: d.adverse,
        criteria_not_met: words::titles(&rq.page(""), &titles),
        made: d.made.map(Moment),
        appeal: d.appeal_state,
        organisation: decision::organisation(&rq, &d).await?,
        reason: d.public_reason,
        kind: d.kind,
        outcome: d.outcome,
    })
}
