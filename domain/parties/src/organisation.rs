//! Organisations: what is recorded of them, who sees it, and the policy on both.

use guard::{Ctx, Object, Role, Rule, Viewer, actions, standing};
use kernel::{Error, Id, Page, PageRequest, Result, Timestamp, args};
use serde_json::{Value, json};
use store::{Read, Tx};

use crate::{Eyes, Narrowed};

kernel::codes! {
    /// Who sees an organisation. Nobody but the Office, until the organisation says otherwise.
    pub enum Visibility { Public = "public", Network = "network", Office = "office" }
}

kernel::codes! {
    /// How far an organisation's work reaches.
    pub enum Level { Global = "global", Regional = "regional", National = "national", Local = "local" }
}

kernel::codes! {
    /// What an organisation is to the network.
    pub enum Standing {
        /// In the register only, from a record of others: nobody speaks for it yet.
        Registered = "registered",
        /// A member of the network.
        Member = "member",
        /// A member that takes part in nothing until a decision is lifted.
        Suspended = "suspended",
        /// It has left, or was removed.
        Departed = "departed",
        /// The same as another organisation, which stands for both.
        Merged = "merged",
    }
}

/// Identifier of an organisation.
pub type OrganisationId = Id<Organisation>;

/// What is recorded of an organisation.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Organisation {
    /// Identifier.
    pub id: OrganisationId,
    /// Name.
    pub name: String,
    /// Key by which names are ordered.
    pub sort_name: String,
    /// How far its work reaches; nothing for an imported record, which does not say.
    pub level: String,
    /// Country by UN M49 code; may be empty.
    pub country: String,
    /// What it works for, in its own words; may be empty.
    pub purpose: String,
    /// Who sees it.
    pub visibility: Visibility,
    /// The parts that fewer see.
    pub narrowed: Narrowed,
    /// When it came in.
    pub created: Timestamp,
    /// Counts changes, so that two people do not overwrite each other.
    pub version: i64,
    /// What it is to the network.
    pub standing: Standing,
    /// Identifier of the organisation that stands for it since they were merged; empty otherwise.
    pub merged_into: String,
    /// Time zone (IANA) in which its days end.
    pub zone: String,
}

impl Organisation {
    /// The version of a record as somebody sees it, which is not all of it.
    pub const NOT_TO_BE_WRITTEN: i64 = -1;

    /// Whether it stands for itself and has not left: what has is there for the Office and its own people only.
    #[must_use]
    pub const fn is_listed(&self) -> bool {
        !matches!(self.standing, Standing::Departed | Standing::Merged)
    }

    /// A member of the network with a name and nothing else, seen by the Office alone.
    #[must_use]
    pub fn named(id: OrganisationId, name: String, created: Timestamp) -> Self {
        Self {
            id,
            name,
            sort_name: String::new(),
            level: String::new(),
            country: String::new(),
            purpose: String::new(),
            visibility: Visibility::Office,
            narrowed: Narrowed::default(),
            created,
            version: 0,
            standing: Standing::Member,
            merged_into: String::new(),
            zone: "UTC".to_owned(),
        }
    }
}

/// A decision on an organisation from an imported record.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PastDecision {
    /// Date as recorded.
    pub at: String,
    /// What was decided, as the record codes it.
    pub decision: String,
    /// The name then.
    pub name_at_time: String,
    /// The record's remark.
    pub note: Option<String>,
}

const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::NetworkSteward,
    Role::ConsultationManager,
    Role::Auditor,
];

impl Object for Organisation {
    const KIND: &'static str = "organisation";
    const STATES: &'static [&'static str] = &["public", "network", "office"];
    const RULES: &'static [Rule] = &[
        // Who is admitted by the visibility holds the role "visitor" here; for all others the organisation does not exist.
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["public", "network"],
        },
        Rule {
            action: "see",
            roles: Role::OF_ORGANISATION,
            states: &[],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "see_record",
            roles: Role::OF_ORGANISATION,
            states: &[],
        },
        Rule {
            action: "see_record",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "edit",
            roles: &[
                Role::Representative,
                Role::OrganisationAdministrator,
                Role::EngagementOfficer,
            ],
            states: &[],
        },
        Rule {
            action: "set_visibility",
            roles: &[Role::Representative, Role::OrganisationAdministrator],
            states: &[],
        },
        // Who leads an organisation is said by the organisation and by nobody for it.
        Rule {
            action: "say_leadership",
            roles: &[Role::Representative, Role::OrganisationAdministrator],
            states: &[],
        },
        Rule {
            action: "invite",
            roles: &[Role::OrganisationAdministrator, Role::EngagementOfficer],
            states: &[],
        },
        // Ties are said by the organisations themselves.
        Rule {
            action: "tie",
            roles: &[Role::Representative, Role::OrganisationAdministrator],
            states: &[],
        },
        Rule {
            action: "change_appointment",
            roles: &[Role::OrganisationAdministrator, Role::EngagementOfficer],
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        self.visibility.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let id = self.id.to_string();
        let mut roles: Vec<Role> = viewer
            .held
            .iter()
            .filter(|h| h.scope == id || h.scope.is_empty())
            .map(|h| h.role)
            .collect();
        let admitted = match self.visibility {
            Visibility::Public => true,
            Visibility::Network => viewer.in_network(),
            Visibility::Office => false,
        } && self.is_listed();
        if admitted {
            roles.push(Role::Visitor);
        }
        roles
    }
}

actions! { Organisation:
    See = "see", SeeRecord = "see_record", Edit = "edit", SetVisibility = "set_visibility",
    SayLeadership = "say_leadership", Invite = "invite", UseTies = "tie", ChangeAppointment = "change_appointment",
}

/// The register of organisations, to which they are added.
#[derive(Debug)]
pub struct Register;

standing! { Register = "register":
    Add = "add" for &[Role::EngagementOfficer],
    Import = "import" for &[Role::EngagementOfficer],
    SeeImports = "see_imports" for OFFICE,
}

/// Reads one organisation, before anything is asked of the policy.
///
/// # Errors
/// [`kernel::Error::NotFound`].
pub async fn organisation(db: &mut impl Read, id: OrganisationId) -> Result<Organisation> {
    db.one("SELECT * FROM organisations WHERE id = $1", args![id])
        .await
}

/// The organisations through which a person takes part, each once, in the order of their appointments.
///
/// # Errors
/// A database error.
pub async fn own_organisations(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<Organisation>> {
    let mut all: Vec<Organisation> = Vec::new();
    for id in viewer.organisations() {
        // A scope that names nothing is no organisation of theirs.
        let Ok(id) = id.parse::<OrganisationId>() else {
            continue;
        };
        if !all.iter().any(|o| o.id == id) {
            all.push(organisation(db, id).await?);
        }
    }
    Ok(all)
}

/// The organisations a person may see, by name, and what of each is for their eyes: the SQL counterpart of the action
/// `see`.
///
/// # Errors
/// A database error.
pub async fn organisations(
    db: &mut impl Read,
    viewer: &Viewer,
    request: &PageRequest,
) -> Result<Page<Organisation>> {
    // The key of the last row: its sort name, a space, its identifier.
    let (name, last) = request.bound().rsplit_once(' ').unwrap_or(("", ""));
    // Each branch goes along its index: nobody must wait for thousands of rows that are hidden from them. A visitor,
    // whose lists are read most, has one branch alone.
    let rows = if viewer.in_network() || viewer.sees_every_organisation() {
        let own = viewer.barred_organisations();
        db.all(
            "SELECT * FROM ( \
             SELECT * FROM (SELECT * FROM organisations WHERE visibility = 'public' AND standing <> 'merged' AND standing <> 'departed' AND (sort_name, id) > ($1, $2) \
               ORDER BY sort_name, id LIMIT $5) a \
             UNION ALL SELECT * FROM (SELECT * FROM organisations WHERE visibility = 'network' AND standing <> 'merged' AND standing <> 'departed' AND (sort_name, id) > ($1, $2) \
               ORDER BY sort_name, id LIMIT $5) b \
             UNION ALL SELECT * FROM (SELECT * FROM organisations WHERE visibility = 'office' AND (sort_name, id) > ($1, $2) \
               AND standing <> 'merged' AND standing <> 'departed' AND ($3 OR $4 LIKE '%|' || id || '|%') ORDER BY sort_name, id LIMIT $5) c \
             ) x ORDER BY sort_name, id LIMIT $5",
            args![name, last, viewer.sees_every_organisation(), own, request.limit()],
        )
        .await?
    } else {
        db.all(
            "SELECT * FROM organisations WHERE visibility = 'public' AND standing <> 'merged' AND standing <> 'departed' AND (sort_name, id) > ($1, $2) ORDER BY sort_name, id LIMIT $3",
            args![name, last, request.limit()],
        )
        .await?
    };
    let page = Page::cut(rows, request, |o: &Organisation| {
        format!("{} {}", o.sort_name, o.id)
    });
    Ok(page.map(|o| as_seen(o, viewer)))
}

/// A record as somebody sees it.
pub(crate) fn as_seen(o: Organisation, viewer: &Viewer) -> Organisation {
    let eyes = Eyes::of(viewer, o.id);
    o.shown_to(eyes)
}

/// What an imported record decided on an organisation, oldest first.
///
/// # Errors
/// A database error.
pub async fn past_decisions(db: &mut impl Read, id: OrganisationId) -> Result<Vec<PastDecision>> {
    let sql = "SELECT at, decision, name_at_time, note FROM organisation_decisions WHERE organisation = $1 ORDER BY at, id";
    db.all(sql, args![id]).await
}

/// Writes an organisation, new or changed. Returns whether it was written: not, where somebody else changed it since
/// `o.version` was read. A name that it no longer has stays findable as a former one. [`crate::make_findable`] comes last
/// in the same transaction.
///
/// # Errors
/// A database error.
pub async fn put(tx: &mut Tx, o: &Organisation) -> Result<bool> {
    if o.version == Organisation::NOT_TO_BE_WRITTEN {
        return Err(Error::internal(
            "a record as somebody sees it is not written",
        ));
    }
    guard::take_turn(tx).await?;
    let sort = text::sort_key(&o.name);
    let changed = tx
        .run(
            "INSERT INTO organisations (id, name, sort_name, level, country, purpose, visibility, created, version, standing, merged_into, zone, narrowed) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9 + 1, $10, $11, $12, $13) \
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, sort_name = excluded.sort_name, level = excluded.level, \
             country = excluded.country, purpose = excluded.purpose, visibility = excluded.visibility, version = excluded.version, \
             standing = excluded.standing, merged_into = excluded.merged_into, zone = excluded.zone, \
             narrowed = excluded.narrowed \
             WHERE organisations.version = $9",
            args![o.id, o.name, sort, o.level, o.country, o.purpose, o.visibility, o.created, o.version, o.standing, o.merged_into, o.zone, o.narrowed],
        )
        .await?;
    if changed == 1 {
        crate::matching::put_current_name(tx, o.id, &o.name).await?;
    }
    Ok(changed == 1)
}

/// Sets who sees an organisation, wherever that is decided: by itself, by its assessment, after an incident. What is said in
/// `detail` stands in the log.
///
/// # Errors
/// A refusal where somebody else changed it at the same time.
pub async fn show_to(
    tx: &mut Tx,
    ctx: &Ctx,
    o: Organisation,
    visibility: Visibility,
    mut detail: Value,
) -> Result<()> {
    let o = Organisation { visibility, ..o };
    if !put(tx, &o).await? {
        return Err(Error::refused("network-changed-meanwhile"));
    }
    crate::make_findable(tx, &o, ctx.language).await?;
    detail["visibility"] = json!(visibility);
    let id = o.id.to_string();
    ctx.record(
        tx,
        "organisation.set_visibility",
        &format!("organisation:{id}"),
        &id,
        detail,
    )
    .await
}
