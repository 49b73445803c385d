//! Representation: what the network is made of, beside what the Office wants it to be; where it is thin, and who could
//! close a gap.

mod model;
mod office;
mod outreach;
mod public;
mod published;
mod store;
mod targets;

use engagement::balance::Dimension;
use guard::{Role, Viewer, may, standing};
use parties::geography;
use web::{Page, Route, Surface};

pub(crate) use published::published;
pub use targets::set_target;

/// The composition of the network as a whole.
#[derive(Debug)]
pub struct Representation;

const OFFICE: &[Role] = &[Role::EngagementOfficer, Role::NetworkSteward, Role::Auditor];

standing! { Representation = "representation":
    SeePublished = "see_published" for &[Role::Visitor],
    See = "see" for OFFICE,
    SetTarget = "set_target" for &[Role::EngagementOfficer, Role::NetworkSteward],
}

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
        )
        .fresh(),
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

/// The name of a group on a page.
fn label(page: &Page, dimension: Dimension, code: &str) -> String {
    dimension.label(|key| page.t(key), page.lang(), code)
}
