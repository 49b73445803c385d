//! Who may do what with seats and enquiries.

use guard::{Object, Role, Rule, Viewer, actions, standing};

use crate::model::{Enquiry, Seat, Stage};

impl Object for Seat {
    const KIND: &'static str = "seat";
    const STATES: &'static [&'static str] = &["held", "vacant", "retired"];
    const RULES: &'static [Rule] = &[
        // The role "focal_point" is held here by those who hold the seat or stand in, and by no other focal point.
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["held", "vacant"],
        },
        Rule {
            action: "see",
            roles: &[Role::EngagementOfficer],
            states: &["retired"],
        },
        Rule {
            action: "edit",
            roles: &[Role::EngagementOfficer],
            states: &[],
        },
        Rule {
            action: "read_note",
            roles: &[Role::EngagementOfficer],
            states: &[],
        },
        Rule {
            action: "read_note",
            roles: &[Role::FocalPoint],
            states: &["held"],
        },
        Rule {
            action: "hold",
            roles: &[Role::FocalPoint],
            states: &["held"],
        },
    ];
    fn state(&self) -> &'static str {
        match (self.row.retired, self.terms.is_empty()) {
            (true, _) => "retired",
            (false, true) => "vacant",
            (false, false) => "held",
        }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = Vec::new();
        // What is in use no more is absent for everybody else.
        if !self.row.retired {
            roles.push(Role::Visitor);
        }
        if viewer.has(Role::EngagementOfficer) {
            roles.push(Role::EngagementOfficer);
        }
        if self.is_held_by(viewer) {
            roles.push(Role::FocalPoint);
        }
        roles
    }
}

actions! { Seat:
    SeeSeat = "see", Edit = "edit", ReadNote = "read_note", Hold = "hold",
}

impl Object for Enquiry {
    const KIND: &'static str = "enquiry";
    const STATES: &'static [&'static str] = &["waiting", "answered", "closed"];
    const RULES: &'static [Rule] = &[
        // The role "signed_in" is held here by whoever wrote, "representative" by those who speak for the organisation for which
        // they wrote, "applicant" by whoever knows its code, "focal_point" by those who answer it: who hold its seat or stand in,
        // and engagement officers once it came to the desk. Engagement officers at large read no word of it.
        Rule {
            action: "read",
            roles: &[
                Role::SignedIn,
                Role::Applicant,
                Role::Representative,
                Role::FocalPoint,
                Role::EngagementOfficer,
            ],
            states: &[],
        },
        Rule {
            action: "add",
            roles: &[Role::SignedIn, Role::Applicant, Role::Representative],
            states: &[],
        },
        Rule {
            action: "handle",
            roles: &[Role::FocalPoint],
            states: &[],
        },
        Rule {
            action: "pass_on",
            roles: &[Role::FocalPoint, Role::EngagementOfficer],
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        self.row.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = self.writer_roles(viewer);
        if !roles.is_empty() {
            // Nobody is the Office towards what they wrote, or what was written for an organisation of theirs.
            return roles;
        }
        if self.is_answered_by(viewer) {
            roles.push(Role::FocalPoint);
        }
        if viewer.has(Role::EngagementOfficer) {
            roles.push(Role::EngagementOfficer);
        }
        roles
    }
}

actions! { Enquiry:
    Read = "read", Add = "add", Handle = "handle", PassOn = "pass_on",
}

/// Whether somebody may send an enquiry to a seat, or to the desk: who does not answer it sends it nowhere where they would
/// read it from then on.
#[must_use]
pub fn may_send(viewer: &Viewer, e: &Enquiry, to: Option<&Seat>) -> bool {
    let opens = to.is_none_or(|s| s.is_held_by(viewer) || s.first_stage() == Stage::Desk);
    !opens || e.is_answered_by(viewer)
}

/// The list of seats, the way in, and the desk.
#[derive(Debug)]
pub struct Liaison;

standing! { Liaison = "liaison":
    See = "see" for &[Role::Visitor],
    Write = "write" for &[Role::Visitor],
    SeeOwn = "see_own" for &[Role::SignedIn],
    SeeQueue = "see_queue" for &[Role::FocalPoint, Role::EngagementOfficer, Role::Auditor],
    SeeEvery = "see_every" for &[Role::EngagementOfficer, Role::Auditor],
    Manage = "manage" for &[Role::EngagementOfficer],
}
