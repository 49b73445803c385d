//! Briefings and what was promised, for programs, by the same policies as the pages.

use engagement::{Commitment, CommitmentId, Owed};
use guard::Family;
use kernel::{Language, Page, PageRequest, Result};
use parties::Visibility;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use web::{Moment, Nothing, Operation, Route, Rq};

use crate::{
    model::{Audience, Briefing, BriefingId, Host, Meeting, State},
    pages::promises,
    policy::{Promises, See, SeePromises},
    store,
};

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![
        Route::api(
            "/api/v1/briefings",
            "briefing.see",
            Operation::list(
                Family::Briefings,
                "listBriefings",
                "Briefings that the reader may see",
                list,
            ),
        ),
        Route::api(
            "/api/v1/briefings/{id}",
            "briefing.see",
            Operation::read(
                Family::Briefings,
                "getBriefing",
                "One briefing, with its minutes once they are published",
                one,
            ),
        ),
        Route::api(
            "/api/v1/commitments",
            "promises.see",
            Operation::list(
                Family::Briefings,
                "listCommitments",
                "What was promised, the earliest due first",
                promised,
            ),
        ),
        Route::api(
            "/api/v1/commitments/{id}",
            "promises.see",
            Operation::read(
                Family::Briefings,
                "getCommitment",
                "One commitment",
                promise,
            ),
        ),
    ]
}

/// A briefing in a list.
#[derive(Serialize, JsonSchema)]
struct BriefingLine {
    /// Identifier.
    id: BriefingId,
    /// Its page.
    href: String,
    /// The language of the title.
    language: Language,
    /// Title.
    title: String,
    /// Where it stands.
    state: State,
    /// Whom it is for.
    audience: Audience,
    /// Who gives it.
    host: Host,
    /// How people meet.
    meeting: Meeting,
    /// When it begins.
    starts: Moment,
    /// The zone of its times (IANA).
    zone: String,
    /// Until when organisations say that they would come.
    call_until: Moment,
    /// Places.
    seats: i64,
}

impl BriefingLine {
    fn of(rq: &Rq, b: &Briefing) -> Self {
        let (language, title) = b.title.best(rq.ctx.language);
        Self {
            id: b.id,
            href: format!("{}{}", rq.ctx.app.base, b.href()),
            language,
            title: title.to_owned(),
            state: b.state,
            audience: b.audience,
            host: b.host,
            meeting: b.meeting,
            starts: b.starts.into(),
            zone: b.zone.to_string(),
            call_until: b.call_until.into(),
            seats: b.seats,
        }
    }
}

/// A briefing whole.
#[derive(Serialize, JsonSchema)]
struct BriefingWhole {
    #[serde(flatten)]
    line: BriefingLine,
    /// What it is about.
    about: String,
    /// The minutes, once they are published.
    minutes: Option<String>,
    /// When they were.
    minutes_at: Option<Moment>,
    /// Why it does not take place; empty where it does.
    cancelled: String,
}

/// Which commitments are asked for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct CommitmentsAsked {
    /// Where they stand.
    state: Option<Owing>,
}

kernel::codes! {
    /// How a commitment stands today.
    enum Owing { Open = "open", Overdue = "overdue", Done = "done", Dropped = "dropped" }
}

/// A commitment.
#[derive(Serialize, JsonSchema)]
struct CommitmentLine {
    /// Identifier.
    id: CommitmentId,
    /// Its page.
    href: String,
    /// The page of the activity in which it was made.
    of: String,
    /// Title of that activity.
    title: String,
    /// Who may read of it.
    audience: Visibility,
    /// The language of its words.
    language: Language,
    /// What was promised.
    text: String,
    /// The unit or post that owes it.
    owner: String,
    /// By when.
    due: Moment,
    /// How it stands today.
    state: String,
    /// What was done, or why it will not be.
    note: String,
    /// When something was last said of it.
    changed: Moment,
}

impl CommitmentLine {
    fn of(rq: &Rq, c: &Commitment) -> Self {
        let base = &rq.ctx.app.base;
        Self {
            id: c.id,
            href: format!("{base}/commitments/{}", c.id),
            of: format!("{base}{}", c.href),
            title: c.title.best(rq.ctx.language).1.to_owned(),
            audience: c.audience,
            language: c.language,
            text: c.text.clone(),
            owner: c.owner.clone(),
            due: c.due.into(),
            state: c.shown(rq.ctx.now()).to_owned(),
            note: c.note.clone(),
            changed: c.changed.into(),
        }
    }
}

async fn list(rq: Rq, _: Nothing, request: PageRequest) -> Result<Page<BriefingLine>> {
    let found = store::briefings(&mut rq.ctx.db(), &rq.ctx.viewer, &request).await?;
    Ok(found.map(|b| BriefingLine::of(&rq, &b)))
}

async fn one(rq: Rq, _: Nothing) -> Result<BriefingWhole> {
    let b = store::briefing(&mut rq.ctx.db(), rq.id("id")?).await?;
    let b = rq.ctx.authorize::<See>(b)?.into_inner();
    let minutes = b.minutes_at.map(|_| b.minutes.best(rq.ctx.language).1);
    Ok(BriefingWhole {
        line: BriefingLine::of(&rq, &b),
        about: b.about.best(rq.ctx.language).1.to_owned(),
        minutes: minutes.map(str::to_owned),
        minutes_at: b.minutes_at.map(Moment),
        cancelled: b.cancelled.clone(),
    })
}

async fn promised(
    rq: Rq,
    asked: CommitmentsAsked,
    request: PageRequest,
) -> Result<Page<CommitmentLine>> {
    rq.ctx.authorize::<SeePromises>(Promises)?;
    let owed = Owed {
        state: asked.state.map_or("", Owing::code).to_owned(),
        within: promises::within(&rq.ctx.viewer),
    };
    let now = rq.ctx.now();
    let found = engagement::commitments(&mut rq.ctx.db(), &owed, now, &request).await?;
    Ok(found.map(|c| CommitmentLine::of(&rq, &c)))
}

async fn promise(rq: Rq, _: Nothing) -> Result<CommitmentLine> {
    let c = promises::load(&rq).await?;
    Ok(CommitmentLine::of(&rq, &c))
}
