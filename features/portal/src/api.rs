//! Who a program asks for, and what waits for them in the rooms that its token opens.

use guard::{Bearer, Family, Grant, Role};
use kernel::{Error, Language, Result};
use schemars::JsonSchema;
use serde::Serialize;
use web::{Moment, Nothing, Operation, Route, Rq, Wait};

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![Route::api(
        "/api/v1/me",
        "portal.see",
        Operation::read(
            Family::Me,
            "getMe",
            "Whose token it is, what it opens, and what waits for them there",
            me,
        ),
    )]
}

/// A role that somebody holds now.
#[derive(Serialize, JsonSchema)]
struct RoleHeld {
    /// Which.
    role: Role,
    /// The organisation or consultation it is for; empty for the whole house.
    scope: String,
    /// Whether it rests.
    rests: bool,
}

/// Something that waits.
#[derive(Serialize, JsonSchema)]
struct Waiting {
    /// What it is, in words.
    what: String,
    /// Where it is done.
    href: String,
    /// By when.
    by: Option<Moment>,
}

/// Whoever the token is of.
#[derive(Serialize, JsonSchema)]
struct Me {
    /// Their name, as others see it.
    name: String,
    /// The language of this answer.
    language: Language,
    /// Roles they hold now.
    roles: Vec<RoleHeld>,
    /// What the token opens.
    opens: Vec<String>,
    /// What waits for them in rooms that it opens; the earliest first.
    waits: Vec<Waiting>,
}

/// The rooms in which an address lies, of those that tokens open; nothing for all others. Desks, drafts and what only a few may know
/// of lie further within, where no row for programs leads.
fn family(href: &str) -> Option<Family> {
    let inner = href.contains('#') || href.matches('/').count() > 2;
    if inner || ["/fora/desk", "/briefings/series", "/commitments"].contains(&href) {
        return None;
    }
    const ROOMS: [(&str, Family); 7] = [
        ("/consultations", Family::Consultations),
        ("/contributions", Family::Consultations),
        ("/briefings", Family::Briefings),
        ("/commitments", Family::Briefings),
        ("/updates", Family::Updates),
        ("/calendar", Family::Calendar),
        ("/fora", Family::Fora),
    ];
    let room = ROOMS.iter().find(|(start, _)| href.starts_with(start));
    room.map(|r| r.1)
}

async fn me(rq: Rq, _: Nothing) -> Result<Me> {
    let viewer = &rq.ctx.viewer;
    let Bearer::Known(grants) = &rq.bearer else {
        return Err(Error::SignIn);
    };
    let page = rq.page("");
    let opened = |href: &str| {
        family(href).is_some_and(|family| {
            rq.bearer.opens(Grant {
                family,
                write: false,
            })
        })
    };
    let waits = rq.site.waits(&rq.ctx).await?.into_iter();
    // That an organisation has not spoken yet would tell a program when it does so without its name.
    let told = |w: &Wait| opened(&w.href) && w.what.key != "consultations-wait-open";
    let waits = waits.filter(told).map(|w| Waiting {
        what: page.message(&w.what),
        href: format!("{}{}", rq.ctx.app.base, w.href),
        by: w.by.map(Moment),
    });
    let held = viewer.held.iter().map(|h| RoleHeld {
        role: h.role,
        scope: h.scope.clone(),
        rests: h.suspended,
    });
    Ok(Me {
        name: viewer.name.clone(),
        language: rq.ctx.language,
        roles: held.collect(),
        opens: grants.iter().map(|g| g.code()).collect(),
        waits: waits.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_in_rooms_that_no_token_opens_is_not_told() {
        for closed in [
            "/applications/x",
            "/incidents/x",
            "/recoveries",
            "/appeals/x",
            "/enquiries/x",
            "/office/exports",
            "/organisations/x",
            "/account",
            "/fora/desk",
            "/fora/measures/x",
            "/briefings/x/pool",
            "/consultations/x/mine",
            "/briefings/x#questions",
            "/commitments",
        ] {
            assert_eq!(family(closed), None, "{closed}");
        }
        assert_eq!(family("/fora"), Some(Family::Fora));
        assert_eq!(family("/calendar/x"), Some(Family::Calendar));
    }
}
