//! An appeal: its types and states, and who may do what with it and with a seat on its panel.

mod close;
mod lodge;
mod panel;
mod read;
mod sealed;

pub use close::{Closing, close, majority, remedied, remedy};
pub use lodge::{examine, lodge, set_interim, withdraw};
pub use panel::{appoint, declare, possible, release, step_down, vote};
pub use read::{appeal, appeal_of, docket, panel, seat, steps};
pub(crate) use sealed::hand_over;
pub use sealed::{CLEAR, entrust_panels};

use contracts::AboutDecision;
use guard::{AccountId, Ctx, Object, Role, Rule, Viewer, actions};
use kernel::{Error, Id, Result, Timestamp, args};
use store::{Read as _, Tx};

use crate::{AppealState, DecisionId, Zone};

/// Members of a panel: an odd number, so that there is always a majority.
pub const PANEL: usize = 3;
/// Working days in which the secretary says whether an appeal is admissible.
pub const EXAMINE_WITHIN: u16 = 5;
/// Working days in which the secretary appoints a panel.
pub const APPOINT_WITHIN: u16 = 5;
/// Working days in which a panellist says whether anything stands in their way.
pub const DECLARE_WITHIN: u16 = 3;
/// Working days in which a panel decides, from the day after it was appointed.
pub const PANEL_WITHIN: u16 = 20;

/// Identifier of an appeal.
pub type AppealId = Id<AppealCase>;

/// An appeal with what must be known of the decision it goes against, as one person meets it.
#[derive(Clone, Debug)]
pub struct AppealCase {
    /// The appeal.
    pub row: AppealRow,
    /// Whether the one who asks had a hand in the decision: nobody keeps the file of an appeal against themselves.
    pub had_a_hand: bool,
    /// Whether the one who asks sits on the panel and has declared that nothing stands in their way.
    pub sits: bool,
}

impl std::ops::Deref for AppealCase {
    type Target = AppealRow;
    fn deref(&self) -> &AppealRow {
        &self.row
    }
}

/// What is stored of an appeal.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AppealRow {
    /// Identifier.
    pub id: AppealId,
    /// The decision it goes against.
    pub decision: DecisionId,
    /// How far it is.
    pub state: AppealState,
    /// Why the decision is wrong, in the words of the one concerned.
    pub grounds: String,
    /// When it was lodged.
    pub lodged: Timestamp,
    /// Account of whoever lodged it; empty for an applicant, who has none.
    pub lodged_by: String,
    /// Their name then.
    pub lodged_by_name: String,
    /// By when the step it stands before must be taken; nothing once it is over.
    pub due: Option<Timestamp>,
    /// When it was examined.
    pub examined: Option<Timestamp>,
    /// Account of whoever examined it.
    pub examined_by: String,
    /// Why it is admissible or not.
    pub examined_reason: String,
    /// Whether the decision rests while the appeal runs.
    pub stay: bool,
    /// Why it rests, or does so no longer.
    pub interim: String,
    /// When the panel's decision was written down.
    pub decided: Option<Timestamp>,
    /// The panel's reasons, for the one concerned.
    pub reasons: String,
    /// Its reasons for everybody: they name nobody.
    pub public_reasons: String,
    /// What must be done after a decision was overturned.
    pub remedy: String,
    /// By when.
    pub remedy_due: Option<Timestamp>,
    /// When it was done.
    pub remedied: Option<Timestamp>,
    /// Account of whoever did it.
    pub remedied_by: String,
    /// What was done.
    pub remedy_note: String,
    /// Counts changes.
    pub version: i64,
    /// Code of the kind of decision.
    pub kind: String,
    /// What the decision is about.
    pub subject: String,
    /// Name of the one concerned.
    pub subject_name: String,
    /// The organisation concerned; may be empty.
    pub organisation: String,
    /// What the decision says.
    pub outcome: String,
    /// Where the one concerned lives.
    pub zone: Zone,
    /// When the decision was made.
    pub made: Option<Timestamp>,
    /// Why the decision was made as it was, for the one concerned.
    pub reason: String,
}

/// Whoever the decision concerns, and may speak for them.
const CONCERNED: &[Role] = &[
    Role::Applicant,
    Role::Representative,
    Role::OrganisationAdministrator,
];

impl AppealRow {
    /// Whether a step is overdue.
    #[must_use]
    pub fn overdue(&self, now: Timestamp) -> bool {
        self.due.is_some_and(|due| now > due)
    }

    fn about(&self) -> AboutDecision {
        AboutDecision {
            decision: self.decision.to_string(),
            kind: self.kind.clone(),
            subject: self.subject.clone(),
            outcome: self.outcome.clone(),
        }
    }

    /// What somebody is to the decision that was appealed against.
    fn roles_of(&self, viewer: &Viewer) -> Vec<Role> {
        let subject = self.subject.split_once(':').map_or("", |s| s.1);
        viewer
            .held
            .iter()
            .filter(|h| {
                h.scope.is_empty()
                    || (h.scope == self.organisation && Role::OF_ORGANISATION.contains(&h.role))
                    || (h.scope == subject && h.role == Role::Applicant)
            })
            .map(|h| h.role)
            .collect()
    }
}

impl Object for AppealCase {
    const KIND: &'static str = "appeal";
    const STATES: &'static [&'static str] = &[
        "lodged",
        "inadmissible",
        "admissible",
        "panel",
        "upheld",
        "overturned",
        "remedied",
        "withdrawn",
    ];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: CONCERNED,
            states: &[],
        },
        Rule {
            action: "see",
            roles: &[
                Role::EngagementOfficer,
                Role::NetworkSteward,
                Role::AppealsSecretary,
                Role::Auditor,
            ],
            states: &[],
        },
        // This role is held here by whoever sits on the panel and has declared that nothing stands in their way.
        Rule {
            action: "see",
            roles: &[Role::Panellist],
            states: &[],
        },
        // Who sits on a panel and what each of them said is for those who keep its file.
        Rule {
            action: "see_panel",
            roles: &[Role::AppealsSecretary, Role::Auditor],
            states: &[],
        },
        Rule {
            action: "examine",
            roles: &[Role::AppealsSecretary],
            states: &["lodged"],
        },
        Rule {
            action: "appoint",
            roles: &[Role::AppealsSecretary],
            states: &["admissible", "panel"],
        },
        Rule {
            action: "close",
            roles: &[Role::AppealsSecretary],
            states: &["panel"],
        },
        Rule {
            action: "set_interim",
            roles: &[Role::AppealsSecretary],
            states: &["lodged", "admissible", "panel"],
        },
        Rule {
            action: "withdraw",
            roles: CONCERNED,
            states: &["lodged", "admissible", "panel"],
        },
        Rule {
            action: "remedy",
            roles: &[Role::EngagementOfficer, Role::NetworkSteward],
            states: &["overturned"],
        },
    ];
    fn state(&self) -> &'static str {
        self.row.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = self.roles_of(viewer);
        roles.retain(|r| match r {
            Role::AppealsSecretary => !self.had_a_hand,
            Role::Panellist => self.sits,
            _ => true,
        });
        roles
    }
}

actions! { AppealCase:
    SeeAppeal = "see", SeePanel = "see_panel", Examine = "examine", Appoint = "appoint", CloseAppeal = "close",
    SetInterim = "set_interim", WithdrawAppeal = "withdraw", Remedy = "remedy",
}

kernel::codes! {
    /// What a panellist declared.
    pub enum Declaration { Asked = "asked", Clear = "clear", Conflict = "conflict" }
}

kernel::codes! {
    /// What a panellist votes for.
    pub enum Vote { Uphold = "uphold", Overturn = "overturn" }
}

/// A seat on a panel.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SeatRow {
    /// The appeal.
    pub appeal: AppealId,
    /// Who sits there.
    pub account: AccountId,
    /// Their name then.
    pub name: String,
    /// Since when.
    pub appointed: Timestamp,
    /// What they declared.
    pub declaration: Declaration,
    /// When.
    pub declared: Option<Timestamp>,
    /// What they said with it: what stands in their way, where something does.
    pub declared_text: String,
    /// Why they stepped down or were released; not for a panellist whom the secretary released.
    pub release_reason: String,
    /// When they were released.
    pub released: Option<Timestamp>,
    /// What they voted for; empty until then.
    pub vote: String,
    /// Why.
    pub opinion: String,
    /// When.
    pub voted: Option<Timestamp>,
}

impl SeatRow {
    /// Code of where it stands, apart from the appeal.
    #[must_use]
    pub const fn standing(&self) -> &'static str {
        match (self.released, self.voted, self.declaration) {
            (Some(_), _, _) => "released",
            (None, Some(_), _) => "voted",
            (None, None, Declaration::Clear) => "clear",
            (None, None, _) => "asked",
        }
    }
}

/// A seat with the appeal it belongs to.
#[derive(Clone, Debug)]
pub struct Seat {
    /// The seat.
    pub row: SeatRow,
    /// The appeal, as the one who asks meets it.
    pub case: AppealCase,
}

impl Object for Seat {
    const KIND: &'static str = "panel_seat";
    /// `ended`: the appeal was closed or withdrawn before they voted.
    const STATES: &'static [&'static str] = &["asked", "clear", "voted", "released", "ended"];
    const RULES: &'static [Rule] = &[
        // Whoever is asked sees who is concerned, and nothing of the file.
        Rule {
            action: "see_seat",
            roles: &[Role::Panellist],
            states: &["asked", "clear", "voted"],
        },
        Rule {
            action: "declare",
            roles: &[Role::Panellist],
            states: &["asked"],
        },
        Rule {
            action: "vote",
            roles: &[Role::Panellist],
            states: &["clear"],
        },
        Rule {
            action: "step_down",
            roles: &[Role::Panellist],
            states: &["clear"],
        },
        Rule {
            action: "release",
            roles: &[Role::AppealsSecretary],
            states: &["asked", "clear"],
        },
    ];
    fn state(&self) -> &'static str {
        let standing = self.row.standing();
        let open = self.case.row.state == AppealState::Panel;
        if !open && matches!(standing, "asked" | "clear") {
            return "ended";
        }
        standing
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let own = viewer.account == Some(self.row.account);
        let mut roles = viewer.general_roles();
        roles.retain(|r| match r {
            Role::Panellist => own,
            Role::AppealsSecretary => !self.case.had_a_hand,
            _ => false,
        });
        roles
    }
}

actions! { Seat:
    SeeSeat = "see_seat", Declare = "declare", CastVote = "vote", StepDown = "step_down", Release = "release",
}

/// A step that was taken.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// Code of what was done.
    pub step: String,
    /// Who did it; not for the one concerned.
    pub actor_name: String,
    /// What goes with it; not for the one concerned.
    pub note: String,
}

/// Where an appeal goes: its state, and by when the step after this one must be taken.
struct Turn {
    to: AppealState,
    due: Option<Timestamp>,
}

/// Moves an appeal on, if it still stands where it was read; the decision and the register follow.
async fn turn(tx: &mut Tx, case: &AppealRow, base: i64, turn: Turn) -> Result<()> {
    let sql = "UPDATE appeals SET state = $2, due = $3, version = version + 1 WHERE id = $1 AND state = $4 AND version = $5";
    let args = args![case.id, turn.to, turn.due, case.state, base];
    if tx.run(sql, args).await? != 1 {
        return Err(Error::refused("decision-appeal-changed-meanwhile"));
    }
    let sql = "UPDATE decisions SET appeal_state = $2, version = version + 1 WHERE id = $1";
    tx.run(sql, args![case.decision, turn.to]).await?;
    Ok(())
}

/// Holds an appeal whose panel is at work until the transaction ends. A seat has its own guards, so this counts no change:
/// whoever writes the interim measure is not thrown back by a vote.
async fn at_work(tx: &mut Tx, appeal: AppealId) -> Result<()> {
    let sql = "UPDATE appeals SET state = state WHERE id = $1 AND state = 'panel'";
    if tx.run(sql, args![appeal]).await? != 1 {
        return Err(Error::refused("decision-appeal-changed-meanwhile"));
    }
    Ok(())
}

/// Adds a step to the story of an appeal, and an entry to the log. The log names no panellist and quotes nobody.
async fn step(
    tx: &mut Tx,
    ctx: &Ctx,
    case: &AppealRow,
    what: &'static str,
    note: &str,
) -> Result<()> {
    // The row of the appeal is held by every command, so that no two take the same number.
    let last = "SELECT COALESCE(MAX(number), 0) FROM appeal_steps WHERE appeal = $1";
    let number = tx.number(last, args![case.id]).await? + 1;
    tx.run(
        "INSERT INTO appeal_steps (appeal, number, at, step, actor_name, note) VALUES ($1, $2, $3, $4, $5, $6)",
        args![case.id, number, ctx.now(), what, ctx.viewer.name, note],
    )
    .await?;
    let detail = serde_json::json!({ "kind": case.kind });
    let object = format!("decision:{}", case.decision);
    // An organisation reads the log of its own record: it meets there what its own people did, and no panellist.
    let own = matches!(what, "lodged" | "withdrawn");
    let about = if own { case.organisation.as_str() } else { "" };
    ctx.record(tx, &format!("appeal.{what}"), &object, about, detail)
        .await
}
