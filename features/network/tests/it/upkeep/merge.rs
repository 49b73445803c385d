//! Merging: the address leads on, people move, undoing restores every table byte by byte or says why it cannot.

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{ENGINES, TestApp};

use super::{House, add};

/// Every table that a merge can touch, as text.
pub(super) async fn tables(app: &TestApp) -> Vec<String> {
    let mut all = Vec::new();
    for sql in [
        "SELECT id || name || sort_name || level || country || purpose || visibility || created || version || standing || merged_into || zone || narrowed FROM organisations ORDER BY id",
        "SELECT organisation || website || languages || themes || regions || countries || offers || seeks FROM organisation_profiles ORDER BY organisation",
        "SELECT id || organisation || at || decision || name_at_time FROM organisation_decisions ORDER BY id",
        "SELECT id || organisation || at || by_name || funding FROM independence_declarations ORDER BY id",
        "SELECT id || account || role || scope || starts || COALESCE(ends, 0) || appointed_by || suspended FROM appointments ORDER BY id",
        "SELECT id || scope || email || expires FROM invitations ORDER BY id",
        "SELECT id || part || whole || state FROM organisation_ties ORDER BY id",
        "SELECT organisation || gender || age_band FROM organisation_leaders ORDER BY organisation",
        "SELECT id || scope || language || title || href FROM search ORDER BY id",
        "SELECT organisation || key || name || kind FROM organisation_names ORDER BY organisation, key",
        "SELECT word || organisation || words FROM organisation_words ORDER BY word, organisation",
        "SELECT one || other || at || by_name FROM organisation_not_same ORDER BY one, other",
        "SELECT id || organisation || field || wrong || state || version FROM organisation_flags ORDER BY id",
        "SELECT organisation || due || confirmed_by_name || reminded FROM organisation_renewals ORDER BY organisation",
        "SELECT consultation || organisation FROM consultation_invited ORDER BY consultation, organisation",
        "SELECT update_id || organisation FROM update_named ORDER BY update_id, organisation",
        "SELECT id || organisation || subject || subject_name || outcome || state || version FROM decisions ORDER BY id",
        "SELECT organisation || version || asked || sign_by || COALESCE(in_force, 0) FROM terms_agreements ORDER BY organisation, version",
        "SELECT organisation || version || side || account || name || at || language || digest FROM terms_signatures ORDER BY organisation, version, side",
        "SELECT id || organisation || version || code || period || turn || due || state || COALESCE(done, 0) FROM terms_obligations ORDER BY id",
        "SELECT list || organisation || subject_key || listed_key || spelled || remark || score || why FROM screening_hits ORDER BY list, organisation, subject_key",
        "SELECT id || subject_key || listed_key || reason || at || by_name || same FROM screening_clearances ORDER BY id",
        "SELECT engagement || organisation || presence || at FROM presences ORDER BY engagement, organisation",
        "SELECT engagement || account || organisation FROM participants ORDER BY engagement, account",
        "SELECT id || account || organisation || state || version FROM contributions ORDER BY id",
        "SELECT id || name_key || claim || organisation || version FROM applications ORDER BY id",
    ] {
        all.extend(app.texts(sql, vec![]).await);
        all.push("--".to_owned());
    }
    all
}

/// The house with a second record of the same organisation, which has people, a past and an open invitation.
pub(super) async fn twice(engine: &'static str) -> (House, String) {
    let mut house = House::on(engine).await;
    let twin = add(&mut house.officer, "Trust of Bridges").await;
    let typed = [
        ("website", "https://bridges.example"),
        ("purpose", "Bridges, and trust"),
        ("themes", "youth"),
    ];
    let path = format!("/organisations/{twin}/edit");
    house.officer.fill(&path, &path, &typed).await;
    house
        .app
        .person("Mona Member", "mona@example.org", Role::Member, &twin)
        .await;
    house
        .app
        .appoint(&house.representative, Role::Representative, &twin)
        .await;
    house
        .app
        .invitation("Ivo Invited", "ivo@example.org", Role::Member, &twin)
        .await;
    let past = "INSERT INTO organisation_decisions (id, organisation, at, decision, name_at_time) VALUES ('p', $1, '2020-01-01', 'ACC', 'Bridge')";
    house.app.change(past, args![twin]).await;
    let said = "INSERT INTO independence_declarations (id, organisation, at, by_name, funding, governments, officials) VALUES ('d', $1, 5, 'M', 'fees', '', '')";
    house.app.change(said, args![twin]).await;
    let third = add(&mut house.officer, "Federation of All").await;
    let tie = "INSERT INTO organisation_ties (id, kind, part, whole, state, remark, proposed_by, proposed_by_name, proposed, \
         confirmed_by_name, confirmed, ended_by, ended_by_name, ended) \
         VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaa', 'member_of', $1, $2, 'confirmed', '', $1, '', 1, '', 1, '', '', NULL)";
    house.app.change(tie, args![twin, third]).await;
    house.app.work().await;
    (house, twin)
}

const TAKEN: [(&str, &str); 4] = [
    ("take-website", "other"),
    ("take-themes", "other"),
    ("take-purpose", "other"),
    ("note", "The same address and the same people"),
];

pub(super) async fn merge(house: &mut House, twin: &str) {
    let path = house.at("/merge");
    let page = format!("{path}?with={twin}");
    let to = house.steward.fill(&page, &path, &TAKEN).await;
    assert!(to.ends_with("done=upkeep-merged"), "{to}");
    house.app.work().await;
}

#[tokio::test]
async fn a_merge_is_undone_to_the_last_byte_even_after_edits_elsewhere() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        let third = add(&mut house.officer, "A third one").await;
        let before = tables(&house.app).await;
        merge(&mut house, &twin).await;
        assert_ne!(tables(&house.app).await, before);
        // The old address leads to the one that stands; the record took what was chosen.
        let old = house
            .app
            .visitor()
            .get(&format!("/organisations/{twin}"))
            .await;
        assert_eq!(old.leads_to(), house.at(""), "{engine}");
        let record = house.steward.read(&house.at("")).await.words();
        assert!(record.contains("Bridges, and trust") && record.contains("bridges.example"));
        // Only the Office saw the other record: nobody else reads now what was taken from it.
        let record = house.app.visitor().read(&house.at("")).await.words();
        assert!(!record.contains("Bridges, and trust") && !record.contains("bridges.example"));
        let role = "SELECT COUNT(*) FROM appointments WHERE scope = $1 AND suspended = FALSE";
        assert_eq!(house.app.number(role, args![house.id]).await, 2, "{engine}");
        assert_eq!(house.app.number(role, args![twin]).await, 0, "{engine}");
        let tied = "SELECT COUNT(*) FROM organisation_ties WHERE part = $1";
        assert_eq!(house.app.number(tied, args![house.id]).await, 1, "{engine}");
        let list = house.steward.read("/organisations").await.words();
        assert!(!list.contains("Trust of Bridges"), "{list}");
        // Somebody edits what the merge did not touch; the edit stays.
        let edit = format!("/organisations/{third}/edit");
        house
            .officer
            .fill(&edit, &edit, &[("purpose", "Something else")])
            .await;
        let path = format!("/organisations/{twin}/part");
        let to = house.officer.fill(&path, &path, &[]).await;
        assert_eq!(to, format!("/organisations/{twin}?done=upkeep-parted"));
        house
            .officer
            .fill(&edit, &edit, &[("purpose", "Dialogue between neighbours")])
            .await;
        let back = "UPDATE organisations SET version = 1 WHERE id = $1";
        house.app.change(back, args![third]).await;
        assert_eq!(tables(&house.app).await, before, "{engine}");
    }
}

#[tokio::test]
async fn what_was_changed_since_is_never_written_over() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        merge(&mut house, &twin).await;
        let path = format!("/organisations/{twin}/part");
        let edit = house.at("/edit");
        house
            .speaker
            .fill(&edit, &edit, &[("purpose", "Something new")])
            .await;
        let changed = tables(&house.app).await;
        let page = house.steward.read(&path).await;
        let answer = house.steward.submit(&page, &path, &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        assert!(
            answer.words().contains("changed after the merge"),
            "{}",
            answer.words()
        );
        assert_eq!(
            tables(&house.app).await,
            changed,
            "{engine}: nothing half done"
        );
    }
}

#[tokio::test]
async fn a_role_under_which_somebody_took_part_is_not_taken_back() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        merge(&mut house, &twin).await;
        let took = "INSERT INTO participants (engagement, account, organisation, gender, age_band) \
             SELECT 'e', id, $1, '', '' FROM accounts WHERE email = 'mona@example.org'";
        house.app.change(took, args![house.id]).await;
        let path = format!("/organisations/{twin}/part");
        let page = house.steward.read(&path).await;
        let answer = house.steward.submit(&page, &path, &[]).await;
        assert!(
            answer.words().contains("taken part in an activity"),
            "{}",
            answer.words()
        );
    }
}

#[tokio::test]
async fn a_merged_organisation_that_few_may_see_is_absent_for_all_others() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        let path = house.at("");
        house
            .speaker
            .fill(&path, &house.at("/visibility"), &[("visibility", "office")])
            .await;
        merge(&mut house, &twin).await;
        let mut visitor = house.app.visitor();
        let hidden = visitor.get(&format!("/organisations/{twin}")).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{engine}");
        let absent = visitor
            .get("/organisations/aaaaaaaaaaaaaaaaaaaaaaaaaa")
            .await;
        assert_eq!(hidden.steady(), absent.steady());
        let led = house.speaker.get(&format!("/organisations/{twin}")).await;
        assert_eq!(led.leads_to(), path);
    }
}
