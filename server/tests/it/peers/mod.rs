//! Faults that platforms like this one really had: for each, the tests that would find it here.

mod foreign;
mod input;
mod kept;

pub use input::elsewhere;

use std::collections::BTreeSet;

use futures_util::TryStreamExt;
use store::Read as _;
use testkit::{Kind, PERSONAS, TestApp, World};

/// Each fault, and the tests that hold it off: `file::test`, of this folder or of the file named.
const FAULTS: &[(&str, &str, &[&str])] = &[
    (
        "V1",
        "the object an address names was never asked about",
        &[
            "server/tests/it/rules.rs::every_route_answers_everybody_as_the_sheet_says_on_sqlite",
            "server/tests/it/rules.rs::every_route_answers_everybody_as_the_sheet_says_on_postgresql",
        ],
    ),
    (
        "V2",
        "the action was not asked about, or another one was",
        &[
            "server/tests/it/peers/mod.rs::every_route_names_an_action_that_a_policy_knows",
            "server/tests/it/rules.rs::every_route_answers_everybody_as_the_sheet_says_on_sqlite",
            "server/tests/it/mutants.rs::a_rule_is_changed_in_every_way",
            "foundation/guard/src/policy.rs::what_no_rule_allows_does_not_exist",
        ],
    ),
    (
        "V3",
        "an identifier or a token of another organisation was taken",
        &[
            "server/tests/it/peers/foreign.rs::no_form_takes_an_identifier_of_another_organisation",
            "server/tests/it/peers/foreign.rs::a_token_is_good_for_its_purpose_and_no_other",
        ],
    ),
    (
        "V4",
        "a filter or an order told of what was hidden",
        &[
            "server/tests/it/two_worlds/mod.rs::nobody_outside_the_office_can_tell_two_worlds_apart_on_sqlite",
            "server/tests/it/two_worlds/mod.rs::nobody_of_the_office_can_tell_two_worlds_apart_on_sqlite",
            "features/network/tests/it/directory/listed.rs::nobody_but_the_office_asks_by_standing",
        ],
    ),
    (
        "V5",
        "what is hidden answered otherwise than what is absent",
        &[
            "server/tests/it/rules.rs::every_route_answers_everybody_as_the_sheet_says_on_sqlite",
            "server/tests/it/two_worlds/mod.rs::a_visitor_cannot_tell_two_worlds_apart_on_postgresql",
        ],
    ),
    (
        "V6",
        "an excerpt, a list of activity or the search index told of what was hidden",
        &[
            "server/tests/it/canaries.rs::nobody_meets_words_that_are_not_theirs_on_sqlite",
            "server/tests/it/canaries.rs::nobody_meets_words_that_are_not_theirs_on_postgresql",
            "server/tests/it/scopes/mod.rs::what_a_list_holds_is_what_the_policy_lets_see_on_sqlite",
        ],
    ),
    (
        "V7",
        "a private link worked for others, or for good",
        &[
            "server/tests/it/peers/kept.rs::what_was_read_is_gone_with_the_role_for_every_address",
            "server/tests/it/peers/kept.rs::a_download_is_its_readers_alone_whoever_has_the_link",
        ],
    ),
    (
        "V8",
        "an export held more than the page",
        &[
            "server/tests/it/canaries.rs::nobody_meets_words_that_are_not_theirs_on_sqlite",
            "server/tests/it/own_data.rs::a_file_holds_its_own_account_and_no_other",
        ],
    ),
    (
        "V9",
        "a page for one reader was kept for the next",
        &[
            "server/tests/it/headers.rs::every_answer_to_everybody_carries_the_headers_of_the_house",
            "server/tests/it/peers/kept.rs::a_visitor_gets_nothing_of_whoever_came_before",
        ],
    ),
    (
        "V10",
        "rights that were taken away went on",
        &[
            "server/tests/it/rights.rs::a_session_holds_the_appointments_of_this_moment_and_no_other",
            "server/tests/it/peers/kept.rs::what_was_read_is_gone_with_the_role_for_every_address",
        ],
    ),
    (
        "V11",
        "what was over could still be written to",
        &[
            "server/tests/it/peers/kept.rs::a_form_opened_before_the_end_does_nothing_after_it",
            "server/tests/it/deadlines.rs::nothing_is_sent_after_the_last_day_though_the_phase_is_still_open",
        ],
    ),
    (
        "V12",
        "a used invitation came to life again",
        &[
            "server/tests/it/forms.rs::an_invitation_too_old_or_used_is_as_absent",
            "server/tests/it/peers/foreign.rs::a_token_is_good_for_its_purpose_and_no_other",
        ],
    ),
    (
        "V13",
        "the second factor could be gone round, or the Host header stood in a letter",
        &[
            "server/tests/it/forms.rs::the_address_a_request_names_never_stands_in_a_letter",
            "server/tests/it/peers/foreign.rs::no_step_of_signing_in_can_be_left_out",
        ],
    ),
    (
        "V14",
        "script from a name, a file or an administrator ran",
        &[
            "server/tests/it/hostile.rs::markup_typed_into_any_field_is_shown_as_text",
            "server/tests/it/hostile.rs::markup_in_refused_forms_and_in_addresses_is_shown_as_text",
        ],
    ),
    (
        "V15",
        "the server fetched an address that somebody gave it",
        &[
            "server/tests/it/peers/input.rs::no_room_of_the_house_opens_a_connection_but_those_that_must",
            "xtask/src/check/crates.rs::a_crate_that_asks_other_sites_is_named",
        ],
    ),
    (
        "V16",
        "an image on another site told who reads",
        &[
            "server/tests/it/headers.rs::every_answer_to_everybody_carries_the_headers_of_the_house",
            "server/tests/it/peers/input.rs::what_a_page_fetches_is_found_and_the_style_sheet_fetches_nothing",
        ],
    ),
    (
        "V17",
        "SQL from an address ran",
        &[
            "server/tests/it/peers/input.rs::no_list_is_ordered_by_what_an_address_says",
            "server/tests/it/peers/input.rs::no_statement_is_put_together_outside_the_store",
        ],
    ),
    (
        "V18",
        "a path led out of its folder",
        &[
            "server/tests/it/peers/input.rs::no_part_of_a_path_leads_anywhere_else",
            "server/tests/it/uploads.rs::a_document_that_cannot_be_read_is_refused_and_the_form_keeps_its_words",
        ],
    ),
    (
        "V19",
        "a form was taken that stood elsewhere",
        &[
            "server/tests/it/peers/input.rs::every_form_has_a_row_that_refuses_it_without_its_token",
            "server/tests/it/forms.rs::no_form_is_taken_without_its_token_with_anothers_or_from_elsewhere",
        ],
    ),
    (
        "V20",
        "a library stumbled over a file made for it",
        &[
            "server/tests/it/uploads.rs::a_document_that_cannot_be_read_is_refused_and_the_form_keeps_its_words",
            "server/tests/it/forms.rs::bytes_that_are_no_text_are_refused_by_every_form",
        ],
    ),
];

/// The folder of the workspace; asked when it runs.
pub fn root() -> std::path::PathBuf {
    let server = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    std::path::Path::new(&server).parent().unwrap().to_owned()
}

#[test]
fn each_fault_of_the_table_has_tests_that_are_there() {
    let mut missing = Vec::new();
    for (number, (name, fault, tests)) in FAULTS.iter().enumerate() {
        assert_eq!(*name, format!("V{}", number + 1), "in order, none left out");
        assert!(!tests.is_empty() && !fault.is_empty(), "{name}");
        for test in *tests {
            let (file, function) = test.split_once("::").unwrap();
            let text = std::fs::read_to_string(root().join(file)).unwrap_or_default();
            let declared = text.split_once(&format!("fn {function}("));
            // A function that is no test holds nothing.
            let marked = declared.is_some_and(|(before, _)| {
                let head: Vec<&str> = before.lines().rev().take(3).collect();
                head.iter()
                    .any(|l| l.contains("#[test]") || l.contains("#[tokio::test"))
            });
            if !marked {
                missing.push(format!("{name}: {test}"));
            }
        }
    }
    assert!(missing.is_empty(), "no such test:\n{}", missing.join("\n"));
}

/// Every address of the house for reading, with every object of the world; none of a link in a letter.
pub fn pages(world: &World) -> Vec<String> {
    let features = world.app.house.features.clone();
    let mut all = Vec::new();
    for route in features.iter().flat_map(|f| &f.routes) {
        let kind = Kind::of(route.path).unwrap();
        if route.method == "GET" && !route.path.contains("{token}") {
            for object in world.objects(kind) {
                all.push(world.address(route.path, kind, &object).unwrap());
            }
        }
    }
    all
}

/// Every row of every table, but for those that note who did what and which form was sent.
pub async fn rows(app: &TestApp) -> BTreeSet<String> {
    const NOTES: [&str; 7] = [
        "api_tokens",
        "audit",
        "form_keys",
        "events",
        "jobs",
        "sessions",
        "settings",
    ];
    rows_but(app, &NOTES).await
}

/// Every row of every table but some.
pub async fn rows_but(app: &TestApp, but: &[&str]) -> BTreeSet<String> {
    let mut snapshot = app.house.site.app.db.snapshot().await.unwrap();
    let mut all = BTreeSet::new();
    for shape in snapshot.shapes().await.unwrap() {
        if but.contains(&shape.name.as_str()) {
            continue;
        }
        let rows: Vec<_> = snapshot.rows(&shape).try_collect().await.unwrap();
        all.extend(rows.iter().map(|r| format!("{} {r}", shape.name)));
    }
    all
}

#[tokio::test]
async fn every_route_names_an_action_that_a_policy_knows() {
    let app = TestApp::on("sqlite").await;
    let policies: BTreeSet<String> = app
        .house
        .features
        .iter()
        .flat_map(|f| &f.policies)
        .flat_map(guard::Matrix::actions)
        .collect();
    // What has no object and no state, and whose answer is the same for everybody or the reader's own.
    let own = [
        "portal.",
        "guides.",
        "search.",
        "invitation.",
        "session.",
        "account.",
        "recovery.",
        "log.",
    ];
    let mut used = BTreeSet::new();
    let mut unknown = Vec::new();
    for route in app.house.features.iter().flat_map(|f| &f.routes) {
        used.insert(route.action.to_owned());
        if !policies.contains(route.action) && !own.iter().any(|o| route.action.starts_with(o)) {
            unknown.push(format!("{} {}: {}", route.method, route.path, route.action));
        }
    }
    assert!(unknown.is_empty(), "no policy has:\n{}", unknown.join("\n"));
    assert!(used.len() > 60, "{}", used.len());
    // The database is there and answers, so the house was whole.
    let accounts = "SELECT COUNT(*) FROM accounts";
    assert_eq!(app.ctx().db().number(accounts, vec![]).await.unwrap(), 0);
    assert_eq!(PERSONAS.len(), 16);
}
