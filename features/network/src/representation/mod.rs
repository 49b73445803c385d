//! Representation: what the network is made of, beside what the Office wants it to be; where it is thin, and who could
//! close a gap.

mod model;
mod office;
mod outreach;
mod public;
mod published;
mod store;
mod targets;

use guard::{Object, Role, Rule, Viewer, actions, may};
use parties::geography;
use web::{Route, Surface};

pub(crate) use published::published;
pub use targets::set_target;

/// The composition of the network as a whole.
#[derive(Debug)]
pub struct Representation;

const OFFICE: &[Role] = &[Role::EngagementOfficer, Role::NetworkSteward, Role::Auditor];

impl Object for Representation {
    const KIND: &'static str = "representation";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see_published",
            roles: &[Role::Visitor],
            states: &[],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "set_target",
            roles: &[Role::EngagementOfficer, Role::NetworkSteward],
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        viewer.general_roles()
    }
}

actions! { Representation: SeePublished = "see_published", See = "see", SetTarget = "set_target" }

/// The routes of representation.
pub(crate) fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    vec![
        Route::get(
            "/representation",
            "representation.see",
            SignedIn,
            office::show,
        ),
        Route::get(
            "/representation/public",
            "representation.see_published",
            Public,
            public::show,
        ),
        Route::get(
            "/representation/targets",
            "representation.see",
            SignedIn,
            targets::show,
        ),
        Route::post(
            "/representation/targets",
            "representation.set_target",
            SignedIn,
            targets::set,
        ),
        Route::get(
            "/representation/outreach.csv",
            "representation.see",
            SignedIn,
            outreach::csv,
        ),
    ]
}

/// Where somebody reads of representation.
pub(crate) fn address_for(viewer: &Viewer) -> &'static str {
    if may::<See>(viewer, &Representation) {
        "/representation"
    } else {
        "/representation/public"
    }
}

/// The region of the world around a subregion.
pub(crate) fn top_of(m49: &str) -> Option<&'static str> {
    let mut at = geography::region(m49)?;
    while let Some(parent) = at.parent {
        at = geography::region(parent)?;
    }
    Some(at.m49)
}
