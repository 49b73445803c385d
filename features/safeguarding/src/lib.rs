//! Risk assessments written with each organisation and signed by both sides, incidents reported and answered, lessons learned.

pub mod commands;
pub mod incident;
mod own_data;
mod pages;
pub mod policy;
mod titles;
mod waits;
mod within;

use feature::Feature;
use guard::{Ctx, Matrix, Often};
use web::{Bulk, NavEntry, Route, Surface, Telling, Topic};

/// Whose assessment is due, and where the risk is high: a list of who is in danger is passed on to nobody.
const BULK: &[Bulk] = &[Bulk::stays("/safety.csv", "safety-desk")];

/// What its letters are about.
const TOPICS: &[Topic] = &[Topic {
    name: "safety",
    key: "safety-title",
    letters: &[
        "safety-read",
        "safety-agreed",
        "safety-due",
        "safety-over",
        "safety-unlisted",
        "safety-late",
        "safety-changed",
    ],
    telling: Telling::Always("told-safety"),
}];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "safeguarding",
        routes: routes(),
        policies: vec![
            Matrix::of::<policy::Assessed>(),
            Matrix::of::<policy::Desk>(),
            Matrix::of::<incident::Incident>(),
            Matrix::of::<incident::Incidents>(),
        ],
        migrations: &[
            ::store::Migration {
                name: "safeguarding/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "safeguarding/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
        ],
        listeners: vec![
            (commands::DUE, |site, _| {
                Box::pin(async move { commands::sweep(&Ctx::house(&site.app)).await })
            }),
            ("incident_late", |site, body| {
                Box::pin(async move { incident::late(&Ctx::house(&site.app), &body).await })
            }),
        ],
        within: within::WITHIN.to_vec(),
        events: &[
            (
                commands::DUE,
                "A day begins on which assessments may be due, or listings end.",
            ),
            (
                "assessment_handed_over",
                "One side asks the other to read an assessment.",
            ),
            (
                "assessment_signed",
                "One side has signed an assessment, the other not yet.",
            ),
            ("assessment_agreed", "Both sides have signed an assessment."),
            (
                "assessment_withdrawn",
                "An organisation took its assessment back.",
            ),
            ("incident_late", "The time to acknowledge a report is over."),
        ],
        nav: vec![
            NavEntry {
                href: "/safety",
                key: "safety-desk",
                show: |viewer| guard::may::<policy::SeeDesk>(viewer, &policy::Desk),
            },
            NavEntry {
                href: "/incidents/report",
                key: "safety-report",
                show: |_| true,
            },
        ],
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        bulk: BULK,
        titles: titles::TITLES,
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    use pages::{case, cases, desk, history, learned, report, show, write};
    vec![
        Route::get("/safety", "assessments.see", SignedIn, desk::list),
        Route::get("/safety.csv", "assessments.see", SignedIn, desk::csv).fresh(),
        Route::get(
            "/organisations/{id}/safety",
            "assessment.read",
            SignedIn,
            show::show,
        ),
        Route::get(
            "/organisations/{id}/safety/edit",
            "assessment.write",
            SignedIn,
            write::edit,
        ),
        Route::post(
            "/organisations/{id}/safety/edit",
            "assessment.write",
            SignedIn,
            write::save,
        ),
        Route::post(
            "/organisations/{id}/safety/sign",
            "assessment.sign",
            SignedIn,
            show::sign,
        )
        .fresh(),
        // Whoever takes a word back in haste may hold no proof any more: what protects waits for nothing.
        Route::post(
            "/organisations/{id}/safety/withdraw",
            "assessment.withdraw",
            SignedIn,
            show::withdraw,
        ),
        Route::get(
            "/organisations/{id}/safety/history",
            "assessment.read",
            SignedIn,
            history::show,
        ),
        Route::get("/incidents/report", "incidents.report", Public, report::ask),
        Route::post(
            "/incidents/report",
            "incidents.report",
            Public,
            report::take,
        )
        .at_most(Often::REPORT),
        Route::get(
            "/incidents/return",
            "incidents.report",
            Public,
            report::return_to,
        ),
        Route::post(
            "/incidents/return",
            "incidents.report",
            Public,
            report::come_back,
        )
        .at_most(Often::TRY_CODE),
        Route::get("/incidents/yours", "incident.read", Public, report::yours),
        Route::post("/incidents/yours", "incident.add", Public, report::add).at_most(Often::REPORT),
        Route::post(
            "/incidents/yours/leave",
            "incident.read",
            Public,
            report::leave,
        ),
        Route::get("/incidents", "incidents.see_own", SignedIn, cases::list),
        Route::get("/incidents/{id}", "incident.read", SignedIn, case::show),
        Route::post(
            "/incidents/{id}/words",
            "incident.add",
            SignedIn,
            case::words,
        )
        .at_most(Often::REPORT),
        Route::post(
            "/incidents/{id}/handle",
            "incident.handle",
            SignedIn,
            case::handle,
        )
        .fresh(),
        Route::post(
            "/incidents/{id}/lesson",
            "incident.learn",
            SignedIn,
            case::learn,
        )
        .fresh(),
        Route::get(
            "/lessons",
            "incidents.see_lessons",
            Public,
            learned::lessons,
        ),
    ]
}
