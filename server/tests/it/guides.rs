//! The guides, followed: every step's page opens for somebody it is written for, and shows the words that the step quotes,
//! in each of the six languages.

use guard::Role;
use guides::table::GUIDES;
use http::StatusCode;
use kernel::Language;
use testkit::{Kind, Page, World};

/// Somebody who holds a role, as the sheets of rules name them.
fn who(role: Role) -> &'static str {
    match role {
        Role::Visitor | Role::SignedIn => "visitor",
        Role::Applicant => "applicant",
        Role::Member => "member",
        Role::Representative => "representative",
        Role::OrganisationAdministrator => "administrator",
        Role::FocalPoint => "focal",
        Role::Panellist => "panellist",
        Role::AppealsSecretary => "secretary",
        Role::DecisionConfirmer => "confirmer",
        Role::NetworkSteward => "steward",
        Role::EngagementOfficer => "officer",
        Role::ConsultationManager => "manager",
        Role::Auditor => "auditor",
        Role::TechnicalAdministrator => "technical",
    }
}

/// Whether a link, a button, a heading or a label of a page has just these words.
fn shows(page: &Page, words: &str) -> bool {
    let text = page.text().replace("&#39;", "'");
    let pieces = text.split('<').filter_map(|piece| piece.split_once('>'));
    pieces.into_iter().any(|(_, said)| said.trim() == words)
}

#[tokio::test]
async fn each_step_of_each_guide_can_be_followed_in_six_languages() {
    let mut world = World::new("sqlite").await;
    let languages = std::sync::Arc::clone(&world.app.house.site);
    let mut lost = Vec::new();
    let mut followed = 0;
    for guide in GUIDES {
        for (n, step) in (1..).zip(guide.steps) {
            let label = |l| languages.languages.plain(l, step.label);
            let english = label(Language::English);
            let kind = Kind::of(step.at).unwrap();
            let mut there = None;
            'looking: for persona in guide.roles.iter().map(|role| who(*role)) {
                for object in world.objects(kind) {
                    let address = world.address(step.at, kind, &object).unwrap();
                    let page = world.browser(persona).get(&address).await;
                    if page.status == StatusCode::OK && shows(&page, &english) {
                        there = Some((persona, address));
                        break 'looking;
                    }
                }
            }
            let what = format!("{} {n}: “{english}” on {}", guide.code, step.at);
            let Some((persona, address)) = there else {
                lost.push(what);
                continue;
            };
            for language in Language::ALL {
                let words = label(*language);
                let asked = format!("{address}?lang={language}");
                let page = world.browser(persona).get(&asked).await;
                if !shows(&page, &words) {
                    lost.push(format!("{what}, in {language}: {words}"));
                }
                let told = format!("/guides/{}?lang={language}", guide.code);
                let told = world.browser(persona).get(&told).await.contents();
                if !told.contains(&words) {
                    lost.push(format!("{what}: the guide in {language} lacks {words}"));
                }
                followed += 1;
            }
            world.browser(persona).get("/?lang=en").await;
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(followed > 300, "only {followed} steps");
}

#[tokio::test]
async fn whoever_is_signed_in_finds_their_own_guide_first() {
    let mut world = World::on("sqlite", &[]).await;
    for (persona, code) in [
        ("visitor", "reader"),
        ("member", "organisation"),
        ("officer", "officer"),
        ("focal", "focal"),
        ("steward", "desk"),
        ("panellist", "appeals"),
        ("auditor", "auditor"),
        ("technical", "technical"),
    ] {
        let page = world.browser(persona).read("/guides").await;
        let first = page.links().into_iter().find(|l| l.starts_with("/guides/"));
        assert_eq!(first, Some(format!("/guides/{code}")), "{persona}");
    }
}
