//! Where a name appears: every column that names an organisation is answered for or left out with a reason, and a name that
//! is taken away goes from every list of an activity at once.

use std::collections::BTreeSet;

use testkit::{ENGINES, Kind, World};

use crate::merging::columns;

const DECIDED: &str = include_str!("../../../docs/decisions/0026-where-a-name-appears.md");

/// `table.column` of every row of the decision's list of what is not told.
fn left_out() -> BTreeSet<String> {
    let rows = DECIDED.lines().filter_map(|l| l.strip_prefix("| `"));
    rows.filter_map(|l| l.split_once('`'))
        .map(|l| l.0.to_owned())
        .collect()
}

#[test]
fn every_column_that_names_an_organisation_is_answered_for() {
    let columns = columns();
    let told: BTreeSet<&str> = server::FEATURES
        .iter()
        .filter_map(|f| f().appearances)
        .flat_map(|a| a.columns)
        .copied()
        .collect();
    let left_out = left_out();
    let silent: Vec<&String> = columns
        .iter()
        .filter(|c| c.1)
        .map(|c| &c.0)
        .filter(|c| !told.contains(c.as_str()) && !left_out.contains(*c))
        .collect();
    assert!(
        silent.is_empty(),
        "tell where {silent:?} show a name by `appearances` of the manifest, or say in \
         docs/decisions/0026-where-a-name-appears.md why nobody but the Office reads them"
    );
    let known = |c: &str| columns.iter().any(|(name, _)| name == c);
    let gone: Vec<&str> = told
        .iter()
        .copied()
        .chain(left_out.iter().map(String::as_str))
        .filter(|c| !known(c))
        .collect();
    assert!(gone.is_empty(), "no such columns: {gone:?}");
    let both: Vec<&&str> = told.iter().filter(|c| left_out.contains(**c)).collect();
    assert!(both.is_empty(), "told and left out: {both:?}");
}

/// The addresses of a consultation on which somebody's words stand with who said them.
fn surfaces(id: &str, target: &str) -> Vec<String> {
    [
        "result",
        "heard",
        "matrix.csv",
        "matrix.xlsx",
        "result.json",
    ]
    .iter()
    .map(|page| format!("/consultations/{id}/{page}"))
    .chain([format!("/consultations/{id}/speak/{target}")])
    .collect()
}

async fn showing(world: &mut World, persona: &str, paths: &[String], name: &str) -> Vec<String> {
    let mut all = Vec::new();
    for path in paths {
        let page = world.browser(persona).get(path).await;
        if page.contents().contains(name) {
            all.push(path.clone());
        }
    }
    all
}

#[tokio::test]
async fn a_name_that_is_taken_away_goes_from_every_list_and_figures_stay() {
    for engine in ENGINES {
        let names = ["open public"];
        let mut world = World::on(engine, &names).await;
        let id = world.id(Kind::Consultation, "open public");
        let own = world.id(Kind::Organisation, "own public");
        let name = world.word("organisation name", "own public");
        let path = format!("/consultations/{id}");
        let page = world.browser("representative").read(&path).await;
        let speak = page
            .links()
            .into_iter()
            .find(|l| l.contains("/speak/p:"))
            .unwrap();
        let target = speak.rsplit('/').next().unwrap().to_owned();
        let typed = [
            ("body", "We ask for rooms."),
            ("organisation", own.as_str()),
            ("as", "organisation"),
        ];
        let speak = format!("{path}/speak/{target}");
        let speaker = world.browser("representative");
        speaker.fill(&speak, &speak, &typed).await;
        for _ in 0..2 {
            world.move_on(&id).await;
        }
        world.answer_all(&id).await;
        let statement = format!("{path}/statement");
        let officer = world.browser("officer");
        officer
            .fill(&statement, &statement, &[("response", "We thank you.")])
            .await;
        world.move_on(&id).await;
        assert_eq!(world.phase(&id).await, "response", "{engine}");
        let surfaces = surfaces(&id, &target);
        let before = showing(&mut world, "visitor", &surfaces, &name).await;
        assert!(before.len() >= 4, "{engine}: {before:?}");
        let figures = |text: String| {
            let all: serde_json::Value = serde_json::from_str(&text).unwrap();
            all["figures"].clone()
        };
        let json = format!("{path}/result.json");
        let counted = figures(world.browser("visitor").read(&json).await.text());
        // The ledger tells the place to its own people and to the Office, and nobody else finds the page.
        let ledger = format!("/organisations/{own}/where");
        let title = world.word("consultation title", "open public");
        for persona in ["member", "representative", "officer"] {
            let words = world.browser(persona).read(&ledger).await.words();
            assert!(words.contains(&title), "{engine} {persona}: {words}");
        }
        let csv = format!("{ledger}.csv");
        let csv = world.browser("representative").read(&csv).await.text();
        assert!(csv.contains(&title), "{engine}: {csv}");
        // Nobody does it for the organisation.
        let typed = [("engagement", id.as_str()), ("do", "withdraw")];
        let token = world.browser("officer").token().await;
        let forced = [typed[0], typed[1], ("_csrf", token.as_str())];
        let refused = world.browser("officer").post(&ledger, &forced).await;
        assert_eq!(refused.status, http::StatusCode::NOT_FOUND, "{engine}");
        world.app.work().await;
        // Whose letters say everything reads no name in them either.
        world.app.full_letters().await;
        let address = world.person("officer").email.clone();
        let letters = world.app.letters_to(&address).await.len();
        let speaker = world.browser("representative");
        let page = speaker.read(&ledger).await;
        let done = speaker.submit(&page, &ledger, &typed).await;
        assert!(done.leads_to().contains("name-withdrawn"), "{engine}");
        for persona in ["visitor", "elsewhere"] {
            let still = showing(&mut world, persona, &surfaces, &name).await;
            assert!(still.is_empty(), "{engine} {persona}: {still:?}");
        }
        // Its own people and the Office read whose words they are; what was said stays.
        for persona in ["representative", "officer"] {
            let still = showing(&mut world, persona, &surfaces, &name).await;
            assert!(!still.is_empty(), "{engine} {persona}");
        }
        let words = world.browser("visitor").read(&speak).await.words();
        assert!(words.contains("We ask for rooms."), "{engine}");
        let after = figures(world.browser("visitor").read(&json).await.text());
        assert_eq!(after, counted, "{engine}");
        // The officer in charge is told, and by no name.
        world.app.work().await;
        let told = world.app.letters_to(&address).await;
        assert_eq!(told.len(), letters + 1, "{engine}");
        assert!(told.iter().all(|l| !l.body.contains(&name)), "{engine}");
        // The organisation can show itself again, and stands where it stood.
        let page = world.browser("representative").read(&ledger).await;
        let typed = [("engagement", id.as_str()), ("do", "show")];
        let speaker = world.browser("representative");
        speaker.submit(&page, &ledger, &typed).await;
        let again = showing(&mut world, "visitor", &surfaces, &name).await;
        assert_eq!(again, before, "{engine}");
    }
}

#[tokio::test]
async fn who_speaks_while_only_the_office_sees_it_stays_unlisted_when_it_opens_itself() {
    for engine in ENGINES {
        let names = ["open public"];
        let mut world = World::on(engine, &names).await;
        let id = world.id(Kind::Consultation, "open public");
        let name = world.word("organisation name", "own office");
        let page = world
            .browser("representative")
            .read(&format!("/consultations/{id}"))
            .await;
        let speak = page
            .links()
            .into_iter()
            .find(|l| l.contains("/speak/p:"))
            .unwrap();
        // The member spoke for it when the world was made; now everybody sees the organisation.
        world.show_to("own office", "public").await;
        let words = world
            .browser("visitor")
            .read("/organisations")
            .await
            .words();
        assert!(words.contains(&name), "{engine}");
        let words = world.browser("visitor").read(&speak).await.words();
        assert!(!words.contains(&name), "{engine}: {words}");
        assert!(words.contains("An organisation"), "{engine}: {words}");
    }
}

#[tokio::test]
async fn a_draft_that_is_meant_to_go_without_the_name_is_opened_again_so() {
    for engine in ENGINES {
        let names = ["open public"];
        let mut world = World::on(engine, &names).await;
        let id = world.id(Kind::Consultation, "open public");
        let own = world.id(Kind::Organisation, "own public");
        let name = world.word("organisation name", "own public");
        let path = format!("/consultations/{id}");
        let page = world.browser("representative").read(&path).await;
        let speak = page
            .links()
            .into_iter()
            .find(|l| l.contains("/speak/p:"))
            .unwrap();
        let typed = [
            ("body", "We ask for rooms."),
            ("organisation", own.as_str()),
            ("as", "unlisted"),
            ("do", "save"),
        ];
        let speaker = world.browser("representative");
        speaker.fill(&speak, &speak, &typed).await;
        // Sent as it stands when it is opened again.
        speaker.fill(&speak, &speak, &[]).await;
        let words = world.browser("visitor").read(&speak).await.words();
        assert!(words.contains("We ask for rooms."), "{engine}: {words}");
        assert!(!words.contains(&name), "{engine}: {words}");
    }
}
