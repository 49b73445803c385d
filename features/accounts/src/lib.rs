//! Accounts: invitations accepted, sign-in and out, sessions, the people of the Office, the audit log.

mod account;
mod office;
mod policy;
mod sign_in;

use feature::Feature;
use guard::{Matrix, Role};
use web::{NavEntry, Route, Surface};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    Feature {
        name: "accounts",
        routes: vec![
            Route::get(
                "/invitation/{token}",
                "invitation.accept",
                Public,
                sign_in::invitation,
            ),
            Route::post(
                "/invitation/{token}",
                "invitation.accept",
                Public,
                sign_in::accept,
            ),
            Route::get("/sign-in", "session.begin", Public, sign_in::form),
            Route::post("/sign-in", "session.begin", Public, sign_in::enter),
            Route::post("/sign-out", "session.end", SignedIn, sign_in::leave),
            Route::get("/account", "account.see", SignedIn, account::show),
            Route::post(
                "/account/password",
                "account.change",
                SignedIn,
                account::password,
            ),
            Route::post("/account/codes", "account.change", SignedIn, account::codes),
            Route::post(
                "/account/sessions",
                "session.end",
                SignedIn,
                account::end_sessions,
            ),
            Route::get(
                "/office/people",
                "office.see_people",
                SignedIn,
                office::people,
            ),
            Route::post("/office/people", "office.invite", SignedIn, office::invite),
            Route::post("/office/people/end", "office.invite", SignedIn, office::end),
            Route::get("/office/audit", "office.see_audit", SignedIn, office::audit),
        ],
        policies: vec![Matrix::of::<policy::Office>()],
        nav: vec![
            NavEntry {
                href: "/office/people",
                key: "accounts-people",
                show: |v| v.has(Role::TechnicalAdministrator),
            },
            NavEntry {
                href: "/office/audit",
                key: "accounts-audit",
                show: |v| v.has(Role::Auditor),
            },
        ],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
