//! The rows of the register that a merge changes, and how each is read and written.

use guard::{AccountId, Role};
use kernel::{Value, args};
use parties::{
    belongs,
    merging::{Carried, Undo, undo, undo_unchanged},
};
use serde::{Deserialize, Serialize};

const RECORD: &str = "upkeep-part-changed-record";
const PEOPLE: &str = "upkeep-part-changed-people";
const HISTORY: &str = "upkeep-part-changed-history";

/// A record.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
pub struct OrganisationRow {
    pub name: String,
    pub sort_name: String,
    pub level: String,
    pub country: String,
    pub purpose: String,
    pub visibility: String,
    pub version: i64,
    pub standing: String,
    pub merged_into: String,
    /// Left out where nothing is narrowed, as in what earlier merges wrote down.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub narrowed: String,
}

impl Carried for OrganisationRow {
    const WHAT: &'static str = "organisation";
    const CHANGED: &'static str = RECORD;
    const READ: &'static str = "SELECT name, sort_name, level, country, purpose, visibility, version, standing, merged_into, narrowed FROM organisations WHERE id = $1";
    const WRITE: &'static str = "UPDATE organisations SET name = $2, sort_name = $3, level = $4, country = $5, purpose = $6, \
         visibility = $7, version = $8, standing = $9, merged_into = $10, narrowed = $11 WHERE id = $1";
    fn values(&self) -> Vec<Value> {
        args![
            self.name,
            self.sort_name,
            self.level,
            self.country,
            self.purpose,
            self.visibility,
            self.version,
            self.standing,
            self.merged_into,
            self.narrowed
        ]
    }
}

/// A profile; its key is the organisation's.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct ProfileRow {
    pub website: String,
    pub languages: String,
    pub themes: String,
    pub regions: String,
    pub countries: String,
    pub offers: String,
    pub seeks: String,
}

impl Carried for ProfileRow {
    const WHAT: &'static str = "profile";
    const CHANGED: &'static str = RECORD;
    const READ: &'static str = "SELECT website, languages, themes, regions, countries, offers, seeks FROM organisation_profiles WHERE organisation = $1";
    const WRITE: &'static str = "INSERT INTO organisation_profiles (organisation, website, languages, themes, regions, countries, offers, seeks) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (organisation) DO UPDATE SET website = excluded.website, languages = excluded.languages, \
         themes = excluded.themes, regions = excluded.regions, countries = excluded.countries, offers = excluded.offers, \
         seeks = excluded.seeks";
    const REMOVE: &'static str = "DELETE FROM organisation_profiles WHERE organisation = $1";
    fn values(&self) -> Vec<Value> {
        args![
            self.website,
            self.languages,
            self.themes,
            self.regions,
            self.countries,
            self.offers,
            self.seeks
        ]
    }
}

impl Default for ProfileRow {
    fn default() -> Self {
        // As it is written where nothing is said.
        let none = || "|".to_owned();
        Self {
            website: String::new(),
            languages: none(),
            themes: none(),
            regions: none(),
            countries: none(),
            offers: none(),
            seeks: none(),
        }
    }
}

/// A name; its key is the organisation and what stands for the name.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
pub struct NameRow {
    pub name: String,
    pub kind: String,
}

impl Carried for NameRow {
    const WHAT: &'static str = "name";
    const CHANGED: &'static str = RECORD;
    const READ: &'static str =
        "SELECT name, kind FROM organisation_names WHERE organisation = $1 AND key = $2";
    const WRITE: &'static str = "INSERT INTO organisation_names (organisation, key, name, kind) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (organisation, key) DO UPDATE SET name = excluded.name, kind = excluded.kind";
    const REMOVE: &'static str =
        "DELETE FROM organisation_names WHERE organisation = $1 AND key = $2";
    fn values(&self) -> Vec<Value> {
        args![self.name, self.kind]
    }
}

/// A role of somebody.
#[derive(Clone, Serialize, Deserialize, sqlx::FromRow)]
pub struct AppointmentRow {
    pub account: AccountId,
    pub role: Role,
    pub scope: String,
    pub starts: i64,
    pub ends: Option<i64>,
    pub appointed_by: String,
    pub suspended: bool,
}

impl Carried for AppointmentRow {
    const WHAT: &'static str = "appointment";
    const CHANGED: &'static str = PEOPLE;
    const READ: &'static str = "SELECT account, role, scope, starts, ends, appointed_by, suspended FROM appointments WHERE id = $1";
    const WRITE: &'static str = "INSERT INTO appointments (id, account, role, scope, starts, ends, appointed_by, suspended) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET suspended = excluded.suspended";
    const REMOVE: &'static str = "DELETE FROM appointments WHERE id = $1";
    fn values(&self) -> Vec<Value> {
        args![
            self.account,
            self.role,
            self.scope,
            self.starts,
            self.ends,
            self.appointed_by,
            self.suspended
        ]
    }
}

/// A tie to another organisation.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
pub struct TieRow {
    pub part: String,
    pub whole: String,
    pub proposed_by: String,
}

impl Carried for TieRow {
    const WHAT: &'static str = "tie";
    const CHANGED: &'static str = HISTORY;
    const READ: &'static str =
        "SELECT part, whole, proposed_by FROM organisation_ties WHERE id = $1";
    const WRITE: &'static str =
        "UPDATE organisation_ties SET part = $2, whole = $3, proposed_by = $4 WHERE id = $1";
    fn values(&self) -> Vec<Value> {
        args![self.part, self.whole, self.proposed_by]
    }
}

belongs! {
    /// A decision of an imported record.
    PastDecision = "past_decision", "upkeep-part-changed-history",
    r#"SELECT organisation AS "to" FROM organisation_decisions WHERE id = $1"#,
    "UPDATE organisation_decisions SET organisation = $2 WHERE id = $1"
}
belongs! {
    /// A declaration of independence.
    Declaration = "declaration", "upkeep-part-changed-history",
    r#"SELECT organisation AS "to" FROM independence_declarations WHERE id = $1"#,
    "UPDATE independence_declarations SET organisation = $2 WHERE id = $1"
}
belongs! {
    /// An invitation to a role.
    Invitation = "invitation", "upkeep-part-changed-people",
    r#"SELECT scope AS "to" FROM invitations WHERE id = $1"#,
    "UPDATE invitations SET scope = $2 WHERE id = $1"
}
belongs! {
    /// Something that was said to be wrong.
    Flag = "flag", "upkeep-part-changed-history",
    r#"SELECT organisation AS "to" FROM organisation_flags WHERE id = $1"#,
    "UPDATE organisation_flags SET organisation = $2 WHERE id = $1"
}

/// Two organisations that somebody found not to be one; both are the key.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
pub struct NotSame {
    pub at: i64,
    pub by_name: String,
}

impl Carried for NotSame {
    const WHAT: &'static str = "not_same";
    const CHANGED: &'static str = HISTORY;
    const READ: &'static str =
        "SELECT at, by_name FROM organisation_not_same WHERE one = $1 AND other = $2";
    const WRITE: &'static str =
        "INSERT INTO organisation_not_same (one, other, at, by_name) VALUES ($1, $2, $3, $4)";
    const REMOVE: &'static str = "DELETE FROM organisation_not_same WHERE one = $1 AND other = $2";
    fn values(&self) -> Vec<Value> {
        args![self.at, self.by_name]
    }
}

/// When a record is to be confirmed; its key is the organisation's.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
pub struct RenewalRow {
    pub due: i64,
    pub confirmed: Option<i64>,
    pub confirmed_by_name: String,
    pub reminded: i64,
}

impl Carried for RenewalRow {
    const WHAT: &'static str = "renewal";
    const CHANGED: &'static str = RECORD;
    const READ: &'static str = "SELECT due, confirmed, confirmed_by_name, reminded FROM organisation_renewals WHERE organisation = $1";
    const WRITE: &'static str = "INSERT INTO organisation_renewals (organisation, due, confirmed, confirmed_by_name, reminded) VALUES ($1, $2, $3, $4, $5)";
    const REMOVE: &'static str = "DELETE FROM organisation_renewals WHERE organisation = $1";
    fn values(&self) -> Vec<Value> {
        args![
            self.due,
            self.confirmed,
            self.confirmed_by_name,
            self.reminded
        ]
    }
}

/// How an organisation stands in an activity; activity and organisation are the key.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
pub struct PresenceRow {
    pub presence: String,
    pub at: i64,
}

impl Carried for PresenceRow {
    const WHAT: &'static str = "presence";
    const CHANGED: &'static str = HISTORY;
    const READ: &'static str =
        "SELECT presence, at FROM presences WHERE engagement = $1 AND organisation = $2";
    const WRITE: &'static str = "INSERT INTO presences (engagement, organisation, presence, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (engagement, organisation) DO UPDATE SET presence = excluded.presence, at = excluded.at";
    const REMOVE: &'static str =
        "DELETE FROM presences WHERE engagement = $1 AND organisation = $2";
    fn values(&self) -> Vec<Value> {
        args![self.presence, self.at]
    }
}

/// How each table of this room gives its rows back.
pub const TABLES: &[(&str, Undo)] = &[
    (OrganisationRow::WHAT, undo::<OrganisationRow>),
    (PresenceRow::WHAT, undo_unchanged::<PresenceRow>),
    (ProfileRow::WHAT, undo::<ProfileRow>),
    (NameRow::WHAT, undo_unchanged::<NameRow>),
    (AppointmentRow::WHAT, undo::<AppointmentRow>),
    (TieRow::WHAT, undo::<TieRow>),
    (PastDecision::WHAT, undo::<PastDecision>),
    (Declaration::WHAT, undo::<Declaration>),
    (Invitation::WHAT, undo::<Invitation>),
    (Flag::WHAT, undo::<Flag>),
    // Somebody may have taken such a finding back, or confirmed the record, and that holds.
    (NotSame::WHAT, undo_unchanged::<NotSame>),
    (RenewalRow::WHAT, undo_unchanged::<RenewalRow>),
];
