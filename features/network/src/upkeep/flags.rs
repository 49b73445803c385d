//! Flags: somebody says that a field of a record is wrong, the organisation answers, the steward decides.

use ::store::{Read, Tx};
use contracts::AboutOrganisation;
use decisions::{AppealState, CORRECTION, Decision, Finding, State as Made};
use guard::{AccountId, Authorized, Ctx, Notice, Reader, Viewer};
use kernel::{Error, Id, Result, Timestamp, Violations, args, input};
use parties::OrganisationId;
use serde_json::json;
use web::Form;

use super::{
    policy::{AnswerFlag, DecideFlag, Flag as Say},
    standing::{self, Judged},
};

kernel::codes! {
    /// How far a flag is.
    pub enum State {
        Open = "open", Answered = "answered", Proposed = "proposed", Corrected = "corrected", Kept = "kept",
    }
}

kernel::codes! {
    /// What a flag can be about.
    pub enum Field {
        Name = "name", Country = "country", Level = "level", Purpose = "purpose", Website = "website",
        Languages = "languages", Themes = "themes", Regions = "regions", People = "people",
        Independence = "independence", Other = "other",
    }
}

/// Identifier of a flag.
pub type FlagId = Id<Flagged>;

/// A flag.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Flagged {
    pub id: FlagId,
    pub organisation: OrganisationId,
    pub field: Field,
    /// What is wrong, as they say it.
    pub wrong: String,
    /// How they know.
    pub source: String,
    pub at: Timestamp,
    pub account: String,
    pub account_name: String,
    /// Whether it was one of the organisation's own people.
    pub own: bool,
    pub answer: String,
    pub answered: Option<Timestamp>,
    pub answered_by_name: String,
    pub state: State,
    pub decision: String,
    pub decided: Option<Timestamp>,
    pub version: i64,
}

impl Flagged {
    /// How far it is for a viewer. Only what goes against the organisation ever waits to be confirmed, so that waiting would
    /// tell how it ends: whoever may not read proposals meets the flag as it was before.
    pub fn shown(&self, viewer: &Viewer) -> State {
        let hidden = self.state == State::Proposed
            && !Decision::proposals_are_read_by(viewer, &self.organisation.to_string());
        match (hidden, self.answered) {
            (false, _) => self.state,
            (true, None) => State::Open,
            (true, Some(_)) => State::Answered,
        }
    }
}

/// The flags of an organisation, newest first: all of them, or those of one account.
pub async fn flags(
    db: &mut impl Read,
    id: OrganisationId,
    account: Option<String>,
) -> Result<Vec<Flagged>> {
    let sql = "SELECT * FROM organisation_flags WHERE organisation = $1 AND ($2 = '' OR account = $2) ORDER BY at DESC, id LIMIT 100";
    db.all(sql, args![id, account.unwrap_or_default()]).await
}

/// The flags that one account raised, on whichever organisation.
pub async fn flagged_by(db: &mut impl Read, account: AccountId) -> Result<Vec<Flagged>> {
    let sql = "SELECT * FROM organisation_flags WHERE account = $1 ORDER BY at, id";
    db.all(sql, args![account]).await
}

/// How many flags of an organisation are not decided.
pub async fn open_count(db: &mut impl Read, id: OrganisationId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM organisation_flags WHERE organisation = $1 AND state IN ('open', 'answered', 'proposed')";
    db.number(sql, args![id]).await
}

/// How many flags of an organisation wait for its answer.
pub async fn unanswered(db: &mut impl Read, id: OrganisationId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM organisation_flags WHERE organisation = $1 AND state = 'open' AND answered IS NULL";
    db.number(sql, args![id]).await
}

/// A flag of this organisation.
async fn of(db: &mut impl Read, organisation: OrganisationId, form: &Form) -> Result<Flagged> {
    let id: FlagId = form.get("flag").parse().map_err(|_| Error::NotFound)?;
    let sql = "SELECT * FROM organisation_flags WHERE id = $1 AND organisation = $2";
    db.one(sql, args![id, organisation]).await
}

/// Says that something is wrong.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong with the form.
pub async fn say(ctx: &Ctx, organisation: Authorized<Say>, form: &Form) -> Result<()> {
    let mut wrong = Violations::new();
    let field: Option<Field> = wrong.choice("field", form.get("field"));
    let said = wrong.text("wrong", form.get("wrong"), input::PARAGRAPH, true);
    let source = wrong.text("source", form.get("source"), input::PARAGRAPH, true);
    wrong.check()?;
    let field = field.ok_or(Error::NotFound)?;
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let id = organisation.0.id;
    let own = ctx.viewer.belongs_to(&id.to_string());
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let flag: FlagId = ctx.new_id();
            tx.run(
                "INSERT INTO organisation_flags (id, organisation, field, wrong, source, at, account, account_name, own, answer, \
                 answered, answered_by_name, state, decision, decided, version) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', NULL, '', 'open', '', NULL, 1)",
                args![flag, id, field, said, source, ctx.now(), account, ctx.viewer.name, own],
            )
            .await?;
            // The log of the organisation names who looked and changed; who flags is known to the Office alone.
            let what = json!({ "field": field });
            ctx.record(tx, "organisation.flag", &format!("flag:{flag}"), "", what)
                .await?;
            if !own {
                standing::tell(tx, &ctx, id, "flag-raised", "/flags").await?;
            }
            Ok(())
        })
    })
    .await
}

/// The organisation answers.
///
/// # Errors
/// A violation of `answer` where nothing is said; a refusal where it was decided meanwhile.
pub async fn answer(ctx: &Ctx, organisation: Authorized<AnswerFlag>, form: &Form) -> Result<()> {
    let id = organisation.0.id;
    let flag = of(&mut ctx.db(), id, form).await?;
    let mut wrong = Violations::new();
    let answer = wrong.text("answer", form.get("answer"), input::PARAGRAPH, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // What is proposed is not known to whoever answers: their answer is taken, and the proposal stays.
            let sql = "UPDATE organisation_flags SET answer = $2, answered = $3, answered_by_name = $4, \
                       state = CASE WHEN state = 'proposed' THEN state ELSE 'answered' END, version = version + 1 \
                       WHERE id = $1 AND state IN ('open', 'answered', 'proposed') AND version = $5";
            let args = args![flag.id, answer, ctx.now(), ctx.viewer.name, flag.version];
            if tx.run(sql, args).await? != 1 {
                return Err(Error::refused("decision-changed-meanwhile"));
            }
            let object = format!("flag:{}", flag.id);
            ctx.record(tx, "organisation.answer_flag", &object, &id.to_string(), json!({}))
                .await
        })
    })
    .await
}

/// The steward decides: what is right to say leads to a correction, whatever fails keeps the record as it is. What goes
/// against the organisation is confirmed by a second person: a correction that somebody else asked for, or the refusal of
/// one that it asked for itself.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where somebody was quicker.
pub async fn decide(ctx: &Ctx, organisation: Authorized<DecideFlag>, form: &Form) -> Result<()> {
    let o = organisation.into_inner().0;
    let flag = of(&mut ctx.db(), o.id, form).await?;
    let judged = Judged::read(&mut ctx.db(), &CORRECTION, form).await?;
    let founded = judged.findings.iter().all(|f| f.finding == Finding::Met);
    let outcome = match (flag.own, founded) {
        (true, true) => "corrected",
        (true, false) => "kept",
        (false, true) => "imposed",
        (false, false) => "unfounded",
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let due = standing::due(tx, &CORRECTION, &o, flag.at).await?;
            let making = standing::making(&CORRECTION, &o, outcome, judged, flag.at, due);
            let decision = decisions::propose(tx, &ctx, making).await?;
            let sql = "UPDATE organisation_flags SET state = 'proposed', decision = $2, version = version + 1 \
                       WHERE id = $1 AND state IN ('open', 'answered') AND version = $3";
            if tx.run(sql, args![flag.id, decision, flag.version]).await? != 1 {
                return Err(Error::refused("decision-changed-meanwhile"));
            }
            let d = decisions::decision(tx, &ctx, decision).await?;
            settle(tx, &ctx, &d).await
        })
    })
    .await
}

/// Brings a flag to where its decision is; told twice, it does nothing the second time.
///
/// # Errors
/// A database error.
pub async fn settle(tx: &mut Tx, ctx: &Ctx, d: &Decision) -> Result<()> {
    let sql = "SELECT * FROM organisation_flags WHERE decision = $1";
    let Some(flag): Option<Flagged> = tx.first(sql, args![d.id]).await? else {
        return Ok(());
    };
    let overturned = matches!(
        d.appeal_state,
        AppealState::Overturned | AppealState::Remedied
    );
    let state = match d.state {
        Made::Proposed => return Ok(()),
        Made::SentBack | Made::Lapsed if flag.answer.is_empty() => State::Open,
        Made::SentBack | Made::Lapsed => State::Answered,
        // An appeal that is upheld turns either round.
        Made::Made if ["corrected", "imposed"].contains(&d.outcome.as_str()) != overturned => {
            State::Corrected
        }
        Made::Made => State::Kept,
    };
    if flag.state == state {
        return Ok(());
    }
    let decided = (d.state == Made::Made).then(|| ctx.now());
    let decision = if decided.is_some() {
        d.id.to_string()
    } else {
        String::new()
    };
    let sql = "UPDATE organisation_flags SET state = $2, decided = $3, decision = $4, version = version + 1 WHERE id = $1";
    tx.run(sql, args![flag.id, state, decided, decision])
        .await?;
    if decided.is_none() {
        return Ok(());
    }
    let object = format!("flag:{}", flag.id);
    let about = flag.organisation.to_string();
    let what = json!({ "state": state });
    ctx.record(tx, "organisation.settle_flag", &object, &about, what)
        .await?;
    standing::tell(tx, ctx, flag.organisation, "flag-decided", "/flags").await?;
    if !flag.own {
        let reader = Reader::of(tx, &flag.account).await?;
        let path = format!("/organisations/{}/flags", flag.organisation);
        let notice = Notice::new("flag-decided", path).about("organisation", flag.organisation);
        ctx.tell(tx, &reader, &notice).await?;
    }
    let told = AboutOrganisation {
        organisation: about,
    };
    ctx.emit(tx, "organisation_flag_decided", &told).await
}
