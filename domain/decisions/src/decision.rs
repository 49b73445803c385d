//! Decisions: proposed by one person with criterion and reason, confirmed by another where they go against somebody, then in force.

use contracts::AboutDecision;
use guard::{AccountId, Authorized, Ctx, Object, Role, Rule, Sealed, Viewer, actions};
use kernel::{Error, Id, Localized, Message, Result, Timestamp, Violations, args};
use parties::OrganisationId;
use serde_json::json;
use store::{Read, Tx};

use crate::{Calendar, Kind, VersionId, Zone, naming, sealed};

kernel::codes! {
    /// How far a decision is.
    pub enum State {
        /// It waits for a second person.
        Proposed = "proposed",
        /// The second person did not confirm it.
        SentBack = "sent_back",
        /// What it was about came to an end before anybody confirmed it.
        Lapsed = "lapsed",
        /// It is in force.
        Made = "made",
    }
}

kernel::codes! {
    /// What was found on one criterion.
    pub enum Finding { Met = "met", NotMet = "not_met", Unclear = "unclear" }
}

kernel::codes! {
    /// How far an appeal against a decision is.
    pub enum AppealState {
        None = "none", Lodged = "lodged", Inadmissible = "inadmissible", Admissible = "admissible", Panel = "panel",
        Upheld = "upheld", Overturned = "overturned", Remedied = "remedied", Withdrawn = "withdrawn",
    }
}

/// Identifier of a decision.
pub type DecisionId = Id<Decision>;

/// A decision.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Decision {
    /// Identifier.
    pub id: DecisionId,
    /// Code of its kind.
    pub kind: String,
    /// What it is about: `application:ID`, `organisation:ID`.
    pub subject: String,
    /// Name of the one concerned at that time; never for the public.
    pub subject_name: String,
    /// The organisation concerned; empty for an applicant that is none yet.
    pub organisation: String,
    /// Code of what it says.
    pub outcome: String,
    /// Whether it goes against the one concerned.
    pub adverse: bool,
    /// How far it is.
    pub state: State,
    /// The version of the criteria it was judged by; empty where there is none.
    pub criteria_version: String,
    /// The reason, for the one concerned.
    pub reason: String,
    /// The reason for everybody: it names nobody.
    pub public_reason: String,
    /// When it was asked for.
    pub received: Timestamp,
    /// By when it had to be made.
    pub due: Timestamp,
    /// When it was proposed.
    pub proposed: Timestamp,
    /// Account of whoever proposed it.
    pub proposed_by: String,
    /// Their name then.
    pub proposed_by_name: String,
    /// When it was made.
    pub made: Option<Timestamp>,
    /// Account of whoever confirmed it; empty where no second person was needed.
    pub confirmed_by: String,
    /// Their name then.
    pub confirmed_by_name: String,
    /// Why it was sent back or lapsed instead.
    pub sent_back: String,
    /// Where the one concerned lives: their days end there.
    pub zone: Zone,
    /// Working days in which it can be appealed.
    pub appeal_days: i64,
    /// Last moment to appeal; nothing where it cannot be appealed.
    pub appeal_until: Option<Timestamp>,
    /// How far an appeal is.
    pub appeal_state: AppealState,
    /// Counts changes.
    pub version: i64,
}

impl Object for Decision {
    const KIND: &'static str = "decision";
    const STATES: &'static [&'static str] = &["proposed", "sent_back", "lapsed", "made"];
    const RULES: &'static [Rule] = &[
        // Everybody reads what was decided and why, without names.
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["made"],
        },
        Rule {
            action: "see",
            roles: Self::DECIDING,
            states: &[],
        },
        // Whoever it concerns reads the whole of it once it is made; those who decide, always.
        Rule {
            action: "see_whole",
            roles: &[
                Role::Applicant,
                Role::Representative,
                Role::OrganisationAdministrator,
            ],
            states: &["made"],
        },
        Rule {
            action: "see_whole",
            roles: Self::DECIDING,
            states: &[],
        },
        Rule {
            action: "confirm",
            roles: &[Role::DecisionConfirmer],
            states: &["proposed"],
        },
        Rule {
            action: "appeal",
            roles: &[
                Role::Applicant,
                Role::Representative,
                Role::OrganisationAdministrator,
            ],
            states: &["made"],
        },
    ];
    fn state(&self) -> &'static str {
        self.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let subject = self.subject.split_once(':').map_or("", |s| s.1);
        let own = Self::concerns(viewer, &self.organisation);
        let mut roles: Vec<Role> = viewer
            .held
            .iter()
            .filter(|h| {
                h.scope.is_empty()
                    || (h.scope == self.organisation && Role::OF_ORGANISATION.contains(&h.role))
                    || (h.scope == subject && h.role == Role::Applicant)
            })
            .map(|h| h.role)
            // Nobody decides on their own organisation, nor reads what is proposed on it.
            .filter(|r| !Self::DECIDING.contains(r) || !own)
            // Until it is made, it does not exist for the one concerned.
            .filter(|r| self.state == State::Made || Self::DECIDING.contains(r))
            // Nobody confirms what they proposed.
            .filter(|r| {
                *r != Role::DecisionConfirmer
                    || viewer.account.map(|a| a.to_string()).as_ref() != Some(&self.proposed_by)
            })
            .collect();
        if self.state == State::Made {
            roles.push(Role::Visitor);
        }
        roles
    }
}

impl Decision {
    /// Who reads every decision whole.
    pub const DECIDING: &'static [Role] = &[
        Role::EngagementOfficer,
        Role::NetworkSteward,
        Role::DecisionConfirmer,
        Role::AppealsSecretary,
        Role::Auditor,
    ];

    /// Whether a decision on this organisation is one on the viewer's own.
    fn concerns(viewer: &Viewer, organisation: &str) -> bool {
        !organisation.is_empty() && viewer.held.iter().any(|h| h.scope == organisation)
    }

    /// Whether somebody reads what is proposed on an organisation: they decide, and do not belong to it.
    #[must_use]
    pub fn proposals_are_read_by(viewer: &Viewer, organisation: &str) -> bool {
        Self::DECIDING.iter().any(|r| viewer.has(*r)) && !Self::concerns(viewer, organisation)
    }

    /// Whether it can be appealed at a moment: up to and including the last one.
    #[must_use]
    pub fn may_be_appealed(&self, now: Timestamp) -> bool {
        self.state == State::Made
            && self.appeal_state == AppealState::None
            && self.appeal_until.is_some_and(|until| now <= until)
    }

    /// What events say of it.
    #[must_use]
    pub fn about(&self) -> AboutDecision {
        AboutDecision {
            decision: self.id.to_string(),
            kind: self.kind.clone(),
            subject: self.subject.clone(),
            outcome: self.outcome.clone(),
        }
    }
}

actions! { Decision: SeeDecision = "see", SeeWhole = "see_whole", Confirm = "confirm", Appeal = "appeal" }

/// What was found on a criterion, as it stands in a decision.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Found {
    /// Code of the criterion.
    pub criterion: String,
    /// What is asked, as it was then.
    pub title: Localized,
    /// What was found.
    pub finding: Finding,
    /// In which way, for the one concerned.
    pub comment: String,
}

/// A decision to be made.
#[derive(Clone, Debug)]
pub struct Making {
    /// Its kind.
    pub kind: &'static Kind,
    /// What it is about: `application:ID`, `organisation:ID`.
    pub subject: String,
    /// Name of the one concerned.
    pub subject_name: String,
    /// The organisation concerned, where there is one.
    pub organisation: Option<OrganisationId>,
    /// Code of what it says.
    pub outcome: String,
    /// The version of the criteria in force when it was asked for.
    pub criteria_version: Option<VersionId>,
    /// What was found.
    pub findings: Vec<Found>,
    /// The reason, for the one concerned.
    pub reason: String,
    /// The reason for everybody: it names nobody.
    pub public_reason: String,
    /// When it was asked for.
    pub received: Timestamp,
    /// By when it must be made.
    pub due: Timestamp,
    /// Where the one concerned lives.
    pub zone: Zone,
    /// Everybody who had a hand in it beside the one who proposes it: none of them may sit on a panel.
    pub hands: Vec<AccountId>,
}

/// Proposes a decision. What favours the one concerned is in force at once; what goes against them waits for a second
/// person. The caller has asked its own policy.
///
/// # Errors
/// Violations of `outcome`, `reason`, `public_reason`, or of the form as a whole where nothing is found against them.
pub async fn propose(tx: &mut Tx, ctx: &Ctx, making: Making) -> Result<DecisionId> {
    let mut wrong = Violations::new();
    let outcome = making.kind.outcome(&making.outcome);
    if outcome.is_none() {
        wrong.push("outcome", Message::new("error-choose"));
    }
    let adverse = outcome.is_some_and(|o| o.adverse);
    for (field, text) in [
        ("reason", &making.reason),
        ("public_reason", &making.public_reason),
    ] {
        if text.trim().is_empty() {
            wrong.push(field, Message::new("error-required"));
        }
    }
    if naming::names(&making.public_reason, &making.subject_name) {
        wrong.push("public_reason", Message::new("decision-names-nobody"));
    }
    let unmet = making.findings.iter().any(|f| f.finding == Finding::NotMet);
    if outcome.is_some_and(|o| !o.met) && !unmet {
        wrong.push("", Message::new("decision-names-a-criterion"));
    }
    let open = making.findings.iter().any(|f| f.finding != Finding::Met);
    if outcome.is_some_and(|o| o.met) && open {
        wrong.push("", Message::new("decision-all-criteria-met"));
    }
    wrong.check()?;
    keep(tx, ctx, making, adverse).await
}

/// Keeps what the one concerned decides themselves: it is in force at once. Its public reason is a sentence of the house
/// that gives nothing away, even where a name is made of the same words. What was proposed on the same subject of these
/// kinds lapses: nobody is kept by what may be decided against them.
///
/// # Errors
/// A database error.
pub async fn by_own_wish(
    tx: &mut Tx,
    ctx: &Ctx,
    making: Making,
    lapsing: &[&Kind],
    why: &str,
) -> Result<DecisionId> {
    lapse(tx, ctx, &making.subject, lapsing, why).await?;
    keep(tx, ctx, making, false).await
}

/// What is proposed on a subject of these kinds comes to nothing, since what it was about has ended.
///
/// # Errors
/// A database error.
pub async fn lapse(
    tx: &mut Tx,
    ctx: &Ctx,
    subject: &str,
    kinds: &[&Kind],
    why: &str,
) -> Result<()> {
    tx.lock("decisions").await?;
    for d in of_subject(tx, ctx, subject).await? {
        if d.state == State::Proposed && kinds.iter().any(|k| k.code == d.kind) {
            let sql = "UPDATE decisions SET state = 'lapsed', sent_back = $2, version = version + 1 \
                       WHERE id = $1 AND state = 'proposed'";
            let key = sealed::key(ctx, tx, d.id, &d.organisation).await?;
            let why = key.seal("sent_back", why)?;
            if tx.run(sql, args![d.id, why]).await? == 0 {
                continue;
            }
            log(tx, ctx, "decision.lapse", d.id, json!({ "kind": d.kind })).await?;
            ctx.emit(tx, "decision_lapsed", &d.about()).await?;
        }
    }
    Ok(())
}

/// Forgets what was written of somebody in decisions that came to nothing: their name, the reasons, what was found. That
/// something was proposed, by whom and why it ended stays.
///
/// # Errors
/// A database error.
pub async fn forget_undecided(tx: &mut Tx, ctx: &Ctx, subject: &str) -> Result<()> {
    let house = Ctx::house(&ctx.app);
    for d in of_subject(tx, &house, subject).await? {
        if !matches!(d.state, State::Lapsed | State::SentBack) {
            continue;
        }
        // In older copies, too, nothing but why it ended can be read.
        sealed::shred(ctx, tx, &d).await?;
        let why = if d.sent_back.is_empty() {
            Sealed::none()
        } else {
            let key = sealed::key(ctx, tx, d.id, &d.organisation).await?;
            key.seal("sent_back", &d.sent_back)?
        };
        let sql = "UPDATE decisions SET sent_back = $2 WHERE id = $1";
        tx.run(sql, args![d.id, why]).await?;
    }
    tx.run(
        "UPDATE decision_findings SET comment = '' WHERE decision IN \
         (SELECT id FROM decisions WHERE subject = $1 AND state IN ('lapsed', 'sent_back'))",
        args![subject],
    )
    .await?;
    tx.run(
        "UPDATE decisions SET subject_name = '', reason = '', public_reason = '', public_words = '' \
         WHERE subject = $1 AND state IN ('lapsed', 'sent_back')",
        args![subject],
    )
    .await?;
    Ok(())
}

async fn keep(tx: &mut Tx, ctx: &Ctx, making: Making, adverse: bool) -> Result<DecisionId> {
    tx.lock("decisions").await?;
    let waiting =
        "SELECT COUNT(*) FROM decisions WHERE subject = $1 AND kind = $2 AND state = 'proposed'";
    if tx
        .number(waiting, args![making.subject, making.kind.code])
        .await?
        > 0
    {
        return Err(Error::refused("decision-proposed-already"));
    }
    let id: DecisionId = ctx.new_id();
    let by = ctx.viewer.account;
    let account = by.map(|a| a.to_string()).unwrap_or_default();
    let organisation = making
        .organisation
        .map(|o| o.to_string())
        .unwrap_or_default();
    let key = sealed::key(ctx, tx, id, &organisation).await?;
    tx.run(
        "INSERT INTO decisions (id, kind, subject, subject_name, organisation, outcome, adverse, state, criteria_version, reason, \
         public_reason, received, due, proposed, proposed_by, proposed_by_name, made, confirmed_by, confirmed_by_name, sent_back, \
         zone, appeal_days, appeal_until, appeal_state, public_words, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'proposed', $8, $9, $10, $11, $12, $13, $14, $15, NULL, '', '', '', $16, $17, NULL, 'none', $18, 1)",
        args![
            id,
            making.kind.code,
            making.subject,
            key.seal("subject_name", &making.subject_name)?,
            organisation,
            making.outcome,
            adverse,
            making.criteria_version.map(|v| v.to_string()).unwrap_or_default(),
            key.seal("reason", &making.reason)?,
            making.public_reason,
            making.received,
            making.due,
            ctx.now(),
            account,
            ctx.viewer.name,
            making.zone,
            i64::from(making.kind.appeal_within),
            text::sort_key(&making.public_reason)
        ],
    )
    .await?;
    for (position, f) in (1_i64..).zip(&making.findings) {
        let comment = if f.comment.is_empty() {
            Sealed::none()
        } else {
            let key = sealed::finding_key(ctx, tx, id, position, &organisation).await?;
            key.seal("comment", &f.comment)?
        };
        tx.run(
            "INSERT INTO decision_findings (decision, position, criterion, title, finding, comment) VALUES ($1, $2, $3, $4, $5, $6)",
            args![id, position, f.criterion, f.title, f.finding, comment],
        )
        .await?;
    }
    for hand in making.hands.iter().copied().chain(by) {
        had_a_hand(tx, id, &hand.to_string(), "decided").await?;
    }
    let detail = json!({ "kind": making.kind.code, "outcome": making.outcome });
    log(tx, ctx, "decision.propose", id, detail).await?;
    if adverse {
        let about = decision(tx, ctx, id).await?.about();
        ctx.emit(tx, "decision_proposed", &about).await?;
    } else {
        take_effect(tx, ctx, id).await?;
    }
    Ok(id)
}

/// A second person confirms what was proposed: it is in force, and the days to appeal begin.
///
/// # Errors
/// A refusal where somebody else was quicker.
pub async fn confirm(ctx: &Ctx, decision: Authorized<Confirm>) -> Result<()> {
    let d = decision.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let by = ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
            tx.lock("decisions").await?;
            let sql = "UPDATE decisions SET confirmed_by = $2, confirmed_by_name = $3, version = version + 1 \
                       WHERE id = $1 AND state = 'proposed' AND version = $4 AND proposed_by <> $2";
            let args = args![d.id, by, ctx.viewer.name, d.version];
            if tx.run(sql, args).await? != 1 {
                return Err(Error::refused("decision-changed-meanwhile"));
            }
            had_a_hand(tx, d.id, &by, "confirmed").await?;
            let detail = json!({ "kind": d.kind, "outcome": d.outcome });
            log(tx, &ctx, "decision.confirm", d.id, detail).await?;
            take_effect(tx, &ctx, d.id).await
        })
    })
    .await
}

/// A second person sends a proposal back with a reason: nothing was decided.
///
/// # Errors
/// A violation of `why` where no reason is given; a refusal where somebody else was quicker.
pub async fn send_back(ctx: &Ctx, decision: Authorized<Confirm>, why: &str) -> Result<()> {
    let d = decision.into_inner();
    let mut wrong = Violations::new();
    let why = wrong.text("why", why, kernel::input::PARAGRAPH, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let by = ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
            tx.lock("decisions").await?;
            let sql = "UPDATE decisions SET state = 'sent_back', sent_back = $2, confirmed_by = $3, confirmed_by_name = $4, \
                       version = version + 1 WHERE id = $1 AND state = 'proposed' AND version = $5";
            let key = sealed::key(&ctx, tx, d.id, &d.organisation).await?;
            let why = key.seal("sent_back", &why)?;
            let args = args![d.id, why, by, ctx.viewer.name, d.version];
            if tx.run(sql, args).await? != 1 {
                return Err(Error::refused("decision-changed-meanwhile"));
            }
            had_a_hand(tx, d.id, &by, "confirmed").await?;
            log(tx, &ctx, "decision.send_back", d.id, json!({ "kind": d.kind })).await?;
            ctx.emit(tx, "decision_sent_back", &d.about()).await
        })
    })
    .await
}

async fn take_effect(tx: &mut Tx, ctx: &Ctx, id: DecisionId) -> Result<()> {
    let d = decision(tx, ctx, id).await?;
    let until = if d.adverse {
        let days = u16::try_from(d.appeal_days).map_err(Error::internal)?;
        Some(
            Calendar::load(tx)
                .await?
                .deadline(ctx.now(), days, &d.zone)?,
        )
    } else {
        None
    };
    let sql = "UPDATE decisions SET state = 'made', made = $2, appeal_until = $3, version = version + 1 WHERE id = $1";
    tx.run(sql, args![id, ctx.now(), until]).await?;
    ctx.emit(tx, "decision_made", &d.about()).await
}

async fn log(
    tx: &mut Tx,
    ctx: &Ctx,
    action: &str,
    id: DecisionId,
    detail: serde_json::Value,
) -> Result<()> {
    // About nobody: an organisation reads the log of its own record, and must not learn there of what is only proposed,
    // nor who confirmed it.
    ctx.record(tx, action, &format!("decision:{id}"), "", detail)
        .await
}

async fn had_a_hand(tx: &mut Tx, id: DecisionId, account: &str, part: &str) -> Result<()> {
    tx.run(
        "INSERT INTO decision_hands (decision, account, part) VALUES ($1, $2, $3) ON CONFLICT (decision, account, part) DO NOTHING",
        args![id, account, part],
    )
    .await?;
    Ok(())
}

/// Reads a decision, before anything is asked of the policy.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn decision(db: &mut impl Read, ctx: &Ctx, id: DecisionId) -> Result<Decision> {
    let sql = "SELECT * FROM decisions WHERE id = $1";
    let d: Decision = db.one(sql, args![id]).await?;
    d.opened(ctx, db).await
}

/// What was found, criterion by criterion.
///
/// # Errors
/// A database error.
pub async fn findings(db: &mut impl Read, ctx: &Ctx, id: DecisionId) -> Result<Vec<Found>> {
    let sql = "SELECT organisation FROM decisions WHERE id = $1";
    let organisation: Option<(String,)> = db.first(sql, args![id]).await?;
    let sql = "SELECT criterion, title, finding, comment, position FROM decision_findings WHERE decision = $1 ORDER BY position";
    let kept: Vec<KeptFound> = db.all(sql, args![id]).await?;
    let kept = kept.into_iter().map(|k| (k.position, k.found)).collect();
    let organisation = organisation.map(|o| o.0).unwrap_or_default();
    sealed::findings(ctx, db, id, &organisation, kept).await
}

#[derive(Debug, sqlx::FromRow)]
struct KeptFound {
    #[sqlx(flatten)]
    found: Found,
    position: i64,
}

/// Accounts of everybody who had a hand in a decision.
///
/// # Errors
/// A database error.
pub async fn hands(db: &mut impl Read, id: DecisionId) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT account FROM decision_hands WHERE decision = $1 ORDER BY account";
    let rows: Vec<(String,)> = db.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The decisions on one subject, newest first, whatever their state.
///
/// # Errors
/// A database error.
pub async fn of_subject(db: &mut impl Read, ctx: &Ctx, subject: &str) -> Result<Vec<Decision>> {
    let sql = "SELECT * FROM decisions WHERE subject = $1 ORDER BY proposed DESC, id";
    let kept: Vec<Decision> = db.all(sql, args![subject]).await?;
    let mut all = Vec::with_capacity(kept.len());
    for d in kept {
        all.push(d.opened(ctx, db).await?);
    }
    Ok(all)
}
