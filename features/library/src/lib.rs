//! The library: research reports, recommendations and good practices, citable for good, found and harvested by others.

mod api;
mod appearances;
mod changes;
pub mod cite;
pub mod commands;
mod erasures;
mod heralds;
pub mod import;
mod jobs;
pub mod model;
mod oai;
mod own_data;
mod pages;
pub mod policy;
mod search;
mod store;
mod titles;
mod waits;
mod within;

use feature::Feature;
use guard::{Matrix, Often};
use web::{NavEntry, Route, Surface, Telling, Topic};

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "library",
        key: "library-topic",
        letters: &["library-word"],
        telling: Telling::Always("told-decision"),
    },
    Topic {
        name: "library-duty",
        key: "library-title",
        letters: &["library-office"],
        telling: Telling::Always("told-duty"),
    },
];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "library",
        routes: [routes(), api::routes()].concat(),
        policies: vec![
            Matrix::of::<policy::Shelf>(),
            Matrix::of::<model::Item>(),
            Matrix::of::<policy::Work>(),
        ],
        migrations: &[::store::Migration {
            name: "library/0001",
            sql: include_str!("../migrations/0001.sql"),
        }],
        listeners: jobs::LISTENERS.to_vec(),
        within: within::WITHIN.to_vec(),
        events: &[
            ("library_handed_in", "a version waits for the Office"),
            (
                "library_reviewed",
                "the Office published a version, asked for changes or declined it",
            ),
            ("library_published", "a version stands from now on"),
            (
                "library_withdrawn",
                "an item is gone; its identifier stays with the reason",
            ),
            (
                "library_file_waits",
                "a file is shown to the scanner again, which did not answer before",
            ),
            (
                "library_files_gone",
                "sealed files that nothing names any more are taken off the disk",
            ),
        ],
        reindex: Some(search::reindex),
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        appearances: Some(appearances::APPEARANCES),
        erasures: erasures::ERASURES,
        files: Some("SELECT file FROM library_files WHERE file <> ''"),
        titles: titles::TITLES,
        heralds: heralds::HERALDS,
        changes: changes::CHANGES,
        nav: vec![NavEntry {
            href: "/library",
            key: "library-title",
            show: |_| true,
        }],
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    use pages::{cites, collections, draft, exports, list, own, review, show};
    vec![
        Route::get("/library", "library.see", Public, list::list),
        Route::get("/library.csv", "library.see", Public, exports::csv),
        Route::get("/library.xlsx", "library.see", Public, exports::xlsx),
        Route::get("/library/feed.xml", "library.see", Public, exports::feed),
        Route::get("/oai", "library.see", Public, oai::get).at_most(Often::SEARCH),
        Route::post("/oai", "library.see", Public, oai::post).at_most(Often::SEARCH),
        Route::get("/library/new", "library.add", SignedIn, own::new),
        Route::post("/library/new", "library.add", SignedIn, own::add).at_most(Often::HAND_IN),
        Route::get("/library/mine", "library.add", SignedIn, own::mine),
        Route::get("/library/desk", "library.see_desk", SignedIn, own::desk),
        Route::get(
            "/library/collections",
            "library.see",
            Public,
            collections::list,
        ),
        Route::post(
            "/library/collections",
            "library.curate",
            SignedIn,
            collections::add,
        ),
        Route::get(
            "/library/collections/{id}",
            "library.see",
            Public,
            collections::show,
        ),
        Route::get(
            "/library/collections/{id}/edit",
            "library.curate",
            SignedIn,
            collections::edit,
        ),
        Route::post(
            "/library/collections/{id}",
            "library.curate",
            SignedIn,
            collections::save,
        ),
        Route::get("/library/{number}", "library_item.see", Public, show::show),
        Route::get(
            "/library/{number}/v{version}",
            "library_item.see",
            Public,
            show::version,
        ),
        Route::get(
            "/library/{number}/v{version}/files/{language}",
            "library_item.see",
            Public,
            show::file,
        ),
        Route::get(
            "/library/{number}/cite.bib",
            "library_item.see",
            Public,
            cites::bibtex,
        ),
        Route::get(
            "/library/{number}/cite.ris",
            "library_item.see",
            Public,
            cites::ris,
        ),
        Route::get(
            "/library/{number}/cite.json",
            "library_item.see",
            Public,
            cites::csl,
        ),
        Route::get(
            "/library/{number}/item.jsonld",
            "library_item.see",
            Public,
            cites::json_ld,
        ),
        Route::post(
            "/library/{number}/withdraw",
            "library_item.withdraw",
            SignedIn,
            show::withdraw,
        ),
        Route::post(
            "/library/{number}/name",
            "library_item.name",
            SignedIn,
            show::name,
        ),
        Route::get(
            "/library/{number}/draft",
            "library_work.see",
            SignedIn,
            draft::show,
        ),
        Route::post(
            "/library/{number}/draft",
            "library_work.write",
            SignedIn,
            draft::save,
        ),
        Route::get(
            "/library/{number}/draft/files/{language}",
            "library_work.see",
            SignedIn,
            draft::take,
        ),
        Route::post(
            "/library/{number}/files",
            "library_work.write",
            SignedIn,
            draft::file,
        )
        .at_most(Often::HAND_IN),
        Route::post(
            "/library/{number}/hand-in",
            "library_work.write",
            SignedIn,
            draft::hand_in,
        )
        .at_most(Often::HAND_IN),
        Route::post(
            "/library/{number}/take-back",
            "library_work.take_back",
            SignedIn,
            show::take_back,
        ),
        Route::post(
            "/library/{number}/discard",
            "library_work.write",
            SignedIn,
            show::discard,
        ),
        Route::post(
            "/library/{number}/revise",
            "library_work.revise",
            SignedIn,
            show::revise,
        ),
        Route::get(
            "/library/{number}/review",
            "library_work.decide",
            SignedIn,
            review::show,
        ),
        Route::post(
            "/library/{number}/review",
            "library_work.decide",
            SignedIn,
            review::decide,
        ),
    ]
}
