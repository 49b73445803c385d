//! The network: organisations added, their people invited, what is recorded and who sees it, search.

mod api;
mod appearing;
mod bringing;
mod circles;
mod columns;
pub mod commands;
mod directory;
mod fields;
mod import;
mod openable;
mod own_data;
mod record;
mod representation;
mod search;
mod store;
mod titles;
mod upkeep;

use feature::Feature;
use guard::{Matrix, Often};
use web::{Bulk, NavEntry, Route, Surface, Telling, Topic};

const BULK: &[Bulk] = &[
    Bulk::leaves("/organisations.csv", "network-organisations"),
    Bulk::leaves("/organisations.xlsx", "network-organisations"),
    Bulk::leaves("/organisations.json", "network-organisations"),
];

const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        name: "network/0001",
        sql: include_str!("../migrations/0001.sql"),
    },
    ::store::Migration {
        name: "network/0002",
        sql: include_str!("../migrations/0002.sql"),
    },
    ::store::Migration {
        name: "network/0003",
        sql: include_str!("../migrations/0003.sql"),
    },
    ::store::Migration {
        name: "network/0004",
        sql: include_str!("../migrations/0004.sql"),
    },
    ::store::Migration {
        name: "network/0005",
        sql: include_str!("../migrations/0005.sql"),
    },
];

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "ties",
        key: "network-topic",
        letters: &["tie-changed", "flag-decided"],
        telling: Telling::Chosen,
    },
    Topic {
        name: "ties-duty",
        key: "network-ties",
        letters: &["tie-proposed"],
        telling: Telling::Always("told-duty"),
    },
    Topic {
        name: "flags-duty",
        key: "upkeep-data-flags",
        letters: &["flag-raised"],
        telling: Telling::Always("told-duty"),
    },
    Topic {
        name: "standing",
        key: "network-organisations",
        letters: &["standing-changed"],
        telling: Telling::Always("told-decision"),
    },
    Topic {
        name: "renewal",
        key: "network-organisations",
        letters: &["renewal-due"],
        telling: Telling::Always("told-deadline"),
    },
];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    let mut feature = Feature {
        name: "network",
        routes: vec![
            Route::get("/organisations/new", "register.add", SignedIn, fields::new),
            Route::post("/organisations/new", "register.add", SignedIn, fields::add),
            Route::get(
                "/organisations/import",
                "register.see_imports",
                SignedIn,
                import::list,
            ),
            Route::post(
                "/organisations/import",
                "register.import",
                SignedIn,
                import::upload,
            ),
            Route::get(
                "/organisations/import/{id}",
                "register.see_imports",
                SignedIn,
                import::show,
            ),
            Route::post(
                "/organisations/import/{id}",
                "register.import",
                SignedIn,
                import::start,
            ),
            Route::get(
                "/organisations/import/{id}/report.csv",
                "register.see_imports",
                SignedIn,
                import::report,
            ),
            Route::get(
                "/organisations/{id}",
                "organisation.see",
                Public,
                record::show,
            ),
            Route::get(
                "/organisations/{id}/preview",
                "organisation.see_record",
                SignedIn,
                record::preview,
            ),
            Route::get(
                "/organisations/{id}/edit",
                "organisation.edit",
                SignedIn,
                fields::edit,
            ),
            Route::post(
                "/organisations/{id}/edit",
                "organisation.edit",
                SignedIn,
                fields::save,
            ),
            Route::get(
                "/organisations/{id}/visibility",
                "organisation.set_visibility",
                SignedIn,
                circles::show,
            ),
            Route::get(
                "/organisations/{id}/where",
                "organisation.see_record",
                SignedIn,
                appearing::show,
            ),
            Route::post(
                "/organisations/{id}/where",
                "organisation.set_visibility",
                SignedIn,
                appearing::choose,
            ),
            Route::get(
                "/organisations/{id}/where.csv",
                "organisation.see_record",
                SignedIn,
                appearing::csv,
            ),
            Route::post(
                "/organisations/{id}/visibility",
                "organisation.set_visibility",
                SignedIn,
                record::set_visibility,
            ),
            Route::post(
                "/organisations/{id}/invitations",
                "organisation.invite",
                SignedIn,
                record::invite,
            )
            .fresh(),
            Route::post(
                "/organisations/{id}/appointments",
                "organisation.change_appointment",
                SignedIn,
                record::change,
            )
            .fresh(),
            Route::post(
                "/organisations/{id}/end",
                "organisation.change_appointment",
                SignedIn,
                record::end,
            )
            .fresh(),
            Route::get("/search", "search.see", Public, search::search).at_most(Often::SEARCH),
        ]
        .into_iter()
        .chain(directory::routes())
        .chain(representation::routes())
        .chain(api::routes())
        .collect(),
        policies: vec![
            Matrix::of::<parties::Organisation>(),
            Matrix::of::<parties::Register>(),
            Matrix::of::<representation::Representation>(),
        ],
        migrations: MIGRATIONS,
        listeners: vec![(bringing::DUE, bringing::due)],
        within: upkeep::WITHIN.to_vec(),
        events: upkeep::EVENTS,
        scopes: Some(search::scopes),
        reindex: Some(search::reindex),
        own_data: Some(own_data::own_data),
        waits: Some(upkeep::waits),
        appearances: Some(appearing::APPEARANCES),
        erasures: upkeep::ERASURES,
        openable: openable::OPENABLE,
        titles: titles::TITLES,
        nav: vec![
            NavEntry {
                href: "/organisations",
                key: "network-organisations",
                show: |_| true,
            },
            NavEntry {
                href: "/search",
                key: "network-search",
                show: |_| true,
            },
        ],
        bulk: BULK,
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    };
    feature.routes.extend(upkeep::routes());
    feature.policies.extend(upkeep::policies());
    feature.listeners.extend(upkeep::listeners());
    feature
}
