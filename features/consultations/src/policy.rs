//! Who may do what with a consultation in which phase.

use guard::{Object, Role, Rule, Viewer, actions, standing};

use crate::model::{Audience, Consultation, Phase};

const DESK: &[Role] = &[Role::EngagementOfficer, Role::ConsultationManager];
// The focal point holds this role here only where the consultation names them.
const ANSWERING: &[Role] = &[
    Role::EngagementOfficer,
    Role::ConsultationManager,
    Role::FocalPoint,
];
const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::ConsultationManager,
    Role::FocalPoint,
    Role::Auditor,
];

impl Object for Consultation {
    const KIND: &'static str = "consultation";
    const STATES: &'static [&'static str] = &[
        "draft",
        "open",
        "closed",
        "synthesis",
        "response",
        "followed_up",
    ];
    const RULES: &'static [Rule] = &[
        // The role "visitor" is held here by whoever the audience admits; for all others the consultation does not exist.
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["open", "closed", "synthesis", "response", "followed_up"],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "edit",
            roles: DESK,
            states: &["draft"],
        },
        Rule {
            action: "translate",
            roles: DESK,
            states: &["draft", "open", "closed", "synthesis"],
        },
        Rule {
            action: "move",
            roles: DESK,
            states: &["draft", "open", "closed", "synthesis", "response"],
        },
        Rule {
            action: "contribute",
            roles: Role::OF_ORGANISATION,
            states: &["open"],
        },
        Rule {
            action: "pose",
            roles: DESK,
            states: &["draft", "open"],
        },
        Rule {
            action: "moderate",
            roles: ANSWERING,
            states: &["open", "closed", "synthesis"],
        },
        Rule {
            action: "withdraw",
            roles: Role::OF_ORGANISATION,
            states: &["open", "closed"],
        },
        Rule {
            action: "see_desk",
            roles: OFFICE,
            states: &["closed", "synthesis", "response", "followed_up"],
        },
        Rule {
            action: "answer",
            roles: ANSWERING,
            states: &["synthesis"],
        },
        Rule {
            action: "state_response",
            roles: DESK,
            states: &["synthesis", "response", "followed_up"],
        },
        Rule {
            action: "reconsider",
            roles: ANSWERING,
            states: &["response", "followed_up"],
        },
        Rule {
            action: "see_result",
            roles: &[Role::Visitor],
            states: &["response", "followed_up"],
        },
        Rule {
            action: "see_result",
            roles: OFFICE,
            states: &["synthesis", "response", "followed_up"],
        },
        Rule {
            action: "rate",
            roles: Role::OF_ORGANISATION,
            states: &["response", "followed_up"],
        },
    ];
    fn state(&self) -> &'static str {
        self.phase.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let named = viewer
            .account
            .is_some_and(|a| a.to_string() == self.focal_point);
        let mut roles: Vec<Role> = viewer
            .held
            .iter()
            .filter(|h| h.scope.is_empty() || h.scope == self.id.to_string())
            .map(|h| h.role)
            .filter(|r| *r != Role::FocalPoint || named)
            .collect();
        let admitted = match self.audience {
            Audience::Public => true,
            Audience::Network => viewer.in_network(),
            Audience::Invited => self.invited,
        };
        if admitted && self.phase != Phase::Draft {
            roles.push(Role::Visitor);
            roles.extend(viewer.taking_part().map(|h| h.role));
        }
        roles
    }
}

actions! { Consultation:
    See = "see", Edit = "edit", Translate = "translate", Move = "move", Contribute = "contribute", Withdraw = "withdraw",
    Pose = "pose", Moderate = "moderate", SeeDesk = "see_desk", Answer = "answer", StateResponse = "state_response", Reconsider = "reconsider",
    SeeResult = "see_result", Rate = "rate",
}

/// The landscape of opinions of a consultation: the Office sees it as soon as there is one, everybody else once the
/// response is published, or while voting is open where the officer allows that.
#[derive(Debug)]
pub struct Landscape {
    /// Of which consultation.
    pub of: Consultation,
    /// Whether it is shown while voting is open.
    pub live: bool,
}

impl Object for Landscape {
    const KIND: &'static str = "landscape";
    const STATES: &'static [&'static str] = &["kept", "live", "published"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["live", "published"],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        match self.of.phase {
            Phase::Response | Phase::FollowedUp => "published",
            Phase::Open if self.live => "live",
            _ => "kept",
        }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        self.of.roles(viewer)
    }
}

actions! { Landscape: SeeLandscape = "see" }

/// A consultation as whoever has the code of a voice stands to it. The code is asked before; it gives what that voice said and
/// nothing else, whoever types it.
#[derive(Debug)]
pub struct Voiced {
    /// The consultation.
    pub of: Consultation,
}

impl Object for Voiced {
    const KIND: &'static str = "voice";
    const STATES: &'static [&'static str] = Consultation::STATES;
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["open", "closed", "synthesis", "response", "followed_up"],
        },
        Rule {
            action: "withdraw",
            roles: &[Role::Visitor],
            states: &["open", "closed"],
        },
        Rule {
            action: "contest",
            roles: &[Role::Visitor],
            states: &["open", "closed", "synthesis"],
        },
        Rule {
            action: "rate",
            roles: &[Role::Visitor],
            states: &["response", "followed_up"],
        },
    ];
    fn state(&self) -> &'static str {
        self.of.phase.code()
    }
    fn roles(&self, _: &Viewer) -> Vec<Role> {
        vec![Role::Visitor]
    }
}

actions! { Voiced:
    SeeVoice = "see", WithdrawVoice = "withdraw", ContestVoice = "contest", RateVoice = "rate",
}

/// The list of consultations, to which new ones are added.
#[derive(Debug)]
pub struct Programme;

standing! { Programme = "programme":
    AddConsultation = "add" for DESK,
}
