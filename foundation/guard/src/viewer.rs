//! The person who asks, and the appointments they hold at this moment.

use kernel::Timestamp;

use crate::AccountId;

kernel::codes! {
    /// A role somebody is appointed to. A role within an organisation or a consultation carries its identifier as scope.
    pub enum Role {
        Visitor = "visitor", SignedIn = "signed_in", Applicant = "applicant", Member = "member",
        Representative = "representative", OrganisationAdministrator = "organisation_administrator",
        FocalPoint = "focal_point", Panellist = "panellist", AppealsSecretary = "appeals_secretary",
        DecisionConfirmer = "decision_confirmer", NetworkSteward = "network_steward",
        EngagementOfficer = "engagement_officer", ConsultationManager = "consultation_manager",
        Auditor = "auditor", TechnicalAdministrator = "technical_administrator",
    }
}

impl Role {
    /// Roles that belong to an organisation.
    pub const OF_ORGANISATION: &'static [Self] = &[
        Self::Member,
        Self::Representative,
        Self::OrganisationAdministrator,
    ];
    /// Roles of the Office.
    pub const OF_OFFICE: &'static [Self] = &[
        Self::EngagementOfficer,
        Self::NetworkSteward,
        Self::DecisionConfirmer,
        Self::AppealsSecretary,
        Self::Panellist,
        Self::ConsultationManager,
        Self::FocalPoint,
        Self::Auditor,
        Self::TechnicalAdministrator,
    ];
}

/// One appointment in force.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Held {
    /// The role.
    pub role: Role,
    /// Identifier of the organisation, consultation or application it is for; empty for the whole house.
    pub scope: String,
    /// Whether it rests: the organisation is suspended or has left. Its people still reach its own record, and take
    /// part in nothing.
    pub suspended: bool,
}

/// Somebody who asks: a visitor, or a person with their appointments.
#[derive(Clone, Debug, Default)]
pub struct Viewer {
    /// The account, unless this is a visitor.
    pub account: Option<AccountId>,
    /// Name as others see it.
    pub name: String,
    /// Appointments in force now.
    pub held: Vec<Held>,
    /// Hash of the session, to tell it from the person's others.
    pub session: String,
    /// When the holder of the session last showed that it is them.
    pub proved: Option<Timestamp>,
    /// Whether somebody asked for a new way into their account, which they can stop.
    pub recovering: bool,
}

impl Viewer {
    /// Whether this person holds a role for the whole house.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.has_in(role, "")
    }

    /// Whether this person holds a role for exactly this organisation or consultation.
    #[must_use]
    pub fn has_in(&self, role: Role, scope: &str) -> bool {
        self.held.iter().any(|h| h.role == role && h.scope == scope)
    }

    /// The roles in organisations through which this person takes part.
    pub fn taking_part(&self) -> impl Iterator<Item = &Held> {
        self.held
            .iter()
            .filter(|h| Role::OF_ORGANISATION.contains(&h.role) && !h.suspended)
    }

    /// The organisations through which this person takes part; none that is suspended or has left.
    pub fn organisations(&self) -> impl Iterator<Item = &str> {
        self.taking_part().map(|h| h.scope.as_str())
    }

    /// The same as statements compare them: between bars.
    #[must_use]
    pub fn barred_organisations(&self) -> String {
        kernel::barred(self.organisations())
    }

    /// Whether this person belongs to this organisation, be it suspended or not.
    #[must_use]
    pub fn belongs_to(&self, organisation: &str) -> bool {
        self.held
            .iter()
            .any(|h| Role::OF_ORGANISATION.contains(&h.role) && h.scope == organisation)
    }

    /// Whether this person belongs to the network through an organisation.
    #[must_use]
    pub fn in_network(&self) -> bool {
        self.organisations().next().is_some()
    }

    /// Whether this person may read what only the Office reads.
    #[must_use]
    pub fn in_office(&self) -> bool {
        self.has(Role::EngagementOfficer)
            || self.has(Role::ConsultationManager)
            || self.has(Role::Auditor)
    }

    /// Whether this person may see every organisation, also those that only the Office sees.
    #[must_use]
    pub fn sees_every_organisation(&self) -> bool {
        self.in_office() || self.has(Role::NetworkSteward)
    }

    /// The roles that need no relation to the object asked for.
    #[must_use]
    pub fn general_roles(&self) -> Vec<Role> {
        let mut roles = vec![Role::Visitor];
        if self.account.is_some() {
            roles.push(Role::SignedIn);
        }
        roles.extend(
            self.held
                .iter()
                .filter(|h| h.scope.is_empty())
                .map(|h| h.role),
        );
        roles
    }

    /// The most telling role, for the page's corner.
    #[must_use]
    pub fn first_role(&self) -> Role {
        self.held
            .iter()
            .map(|h| h.role)
            .max()
            .unwrap_or(Role::SignedIn)
    }
}
