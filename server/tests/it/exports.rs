//! Data of many people leaves for a stated purpose, with a second person, once for exactly what was asked for.

use guard::Role;
use http::StatusCode;
use kernel::{args, day};
use testkit::{Browser, ENGINES, TestApp};

const ASKED: &str = "/organisations.csv?country=170";
const PURPOSE: &str = "To plan the zqpurpose visits; deleted within a week.";

struct Office {
    app: TestApp,
    officer: Browser,
    confirmer: Browser,
    auditor: Browser,
}

async fn office(engine: &'static str) -> Office {
    let app = TestApp::on(engine).await;
    let mut browsers = Vec::new();
    for (name, role) in [
        ("Officer", Role::EngagementOfficer),
        ("Confirmer", Role::DecisionConfirmer),
        ("Auditor", Role::Auditor),
    ] {
        let email = format!("{}@office.test", name.to_lowercase());
        let person = app.person(name, &email, role, "").await;
        browsers.push(app.browser(&person).await);
    }
    let mut browsers = browsers.into_iter();
    Office {
        app,
        officer: browsers.next().unwrap(),
        confirmer: browsers.next().unwrap(),
        auditor: browsers.next().unwrap(),
    }
}

async fn ask(browser: &mut Browser, address: &str) {
    let led = browser.get(address).await;
    assert!(led.leads_to_a_second_person(), "{}", led.status);
    let typed = [("purpose", PURPOSE), ("goes", "within")];
    browser
        .fill(&led.leads_to(), "/office/exports", &typed)
        .await;
}

async fn answer(browser: &mut Browser, typed: &[(&str, &str)]) -> StatusCode {
    let page = browser.read("/office/exports").await;
    browser
        .submit(&page, "/office/exports/answer", typed)
        .await
        .status
}

#[tokio::test]
async fn a_file_is_taken_once_a_second_person_agreed_and_says_so_itself() {
    for engine in ENGINES {
        let mut office = office(engine).await;
        ask(&mut office.officer, ASKED).await;
        assert!(office.officer.get(ASKED).await.leads_to_a_second_person());
        let own = office.officer.read("/office/exports").await;
        assert!(own.words().contains("Waiting for a second person"));
        assert!(
            own.forms()
                .iter()
                .all(|f| f.action != "/office/exports/answer")
        );
        let seen = office.confirmer.read("/office/exports").await.words();
        assert!(seen.contains(PURPOSE) && seen.contains(ASKED), "{seen}");
        assert!(
            office
                .confirmer
                .read("/")
                .await
                .words()
                .contains("waits for your answer")
        );
        let done = answer(&mut office.confirmer, &[("answer", "agree")]).await;
        assert_eq!(done, StatusCode::SEE_OTHER);
        let file = office.officer.read(ASKED).await.text();
        for word in [
            "Taken by Officer",
            PURPOSE,
            "Agreed by Confirmer",
            "Stays within the Office.",
        ] {
            assert!(file.contains(word), "{engine}: {word} in {file}");
        }
        // In another language it is the same file.
        let other = office.officer.get(&format!("{ASKED}&lang=fr")).await;
        assert_eq!(other.status, StatusCode::OK);
        // Something else is not agreed to, nor to somebody else.
        for address in [
            "/organisations.csv",
            "/organisations.csv?country=404",
            "/organisations.xlsx?country=170",
        ] {
            let led = office.officer.get(address).await;
            assert!(led.leads_to_a_second_person(), "{address}");
        }
        assert!(office.auditor.get(ASKED).await.leads_to_a_second_person());
        office.app.clock.advance(day(1) + 1);
        let led = office.officer.get(ASKED).await;
        assert!(led.leads_to_a_second_person(), "{engine}: a day later");
        let taken = "SELECT COUNT(*) FROM audit WHERE action = 'second.take'";
        assert_eq!(office.app.number(taken, args![]).await, 2, "{engine}");
        // Letters say that there is something to read, and nothing of it.
        office.app.work().await;
        let letters = office.app.letters().await;
        assert!(!letters.is_empty());
        for letter in letters {
            assert!(!letter.raw.contains("zqpurpose") && !letter.raw.contains("organisations"));
        }
    }
}

#[tokio::test]
async fn a_refusal_needs_a_reason_and_nobody_agrees_to_their_own() {
    for engine in ENGINES {
        let mut office = office(engine).await;
        ask(&mut office.officer, ASKED).await;
        let bare = answer(&mut office.confirmer, &[("answer", "refuse")]).await;
        assert_eq!(bare, StatusCode::OK, "the page again, with what is missing");
        let waiting = "SELECT COUNT(*) FROM asked_of_two WHERE state = 'waiting'";
        assert_eq!(office.app.number(waiting, args![]).await, 1);
        let because = [("answer", "refuse"), ("reason", "Too wide.")];
        let done = answer(&mut office.confirmer, &because).await;
        assert_eq!(done, StatusCode::SEE_OTHER);
        assert!(office.officer.get(ASKED).await.leads_to_a_second_person());
        assert!(
            office
                .officer
                .read("/office/exports")
                .await
                .words()
                .contains("Too wide.")
        );
        // The auditor may answer others, not themselves: neither on the page nor by a form made by hand.
        ask(&mut office.auditor, ASKED).await;
        let id = "SELECT id FROM asked_of_two WHERE state = 'waiting'";
        let id = office.app.texts(id, args![]).await.remove(0);
        let token = office.auditor.token().await;
        let typed = [("_csrf", token.as_str()), ("id", &id), ("answer", "agree")];
        let own = office.auditor.post("/office/exports/answer", &typed).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            own.words().contains("asked for themselves"),
            "{}",
            own.words()
        );
        // Who may not answer finds nothing there, and an address that is no such download cannot be asked for.
        let token = office.officer.token().await;
        let typed = [("_csrf", token.as_str()), ("id", &id), ("answer", "agree")];
        let not = office.officer.post("/office/exports/answer", &typed).await;
        assert_eq!(not.status, StatusCode::NOT_FOUND);
        for address in [
            "/account",
            "https://example.org/x.csv",
            "/organisations.csv/x",
            "//organisations.csv",
        ] {
            let page = format!("/office/exports/new?of={address}");
            assert_eq!(
                office.officer.get(&page).await.status,
                StatusCode::NOT_FOUND
            );
        }
    }
}

#[tokio::test]
async fn what_was_written_with_a_request_is_forgotten_after_two_years() {
    for engine in ENGINES {
        let mut office = office(engine).await;
        ask(&mut office.officer, ASKED).await;
        answer(&mut office.confirmer, &[("answer", "agree")]).await;
        office.officer.read(ASKED).await;
        let said = "SELECT COUNT(*) FROM audit WHERE detail LIKE '%zqpurpose%'";
        assert_eq!(office.app.number(said, args![]).await, 1, "{engine}");
        for (days, left) in [(700, 1), (31, 0)] {
            office.app.clock.advance(day(days));
            guard::keep_log(&office.app.ctx()).await.unwrap();
            assert_eq!(office.app.number(said, args![]).await, left, "{engine}");
        }
        let rows = "SELECT subject || '|' || purpose || '|' || state FROM asked_of_two";
        let rows = office.app.texts(rows, args![]).await;
        assert_eq!(rows, ["/organisations.csv||agreed"], "{engine}");
        let verdict = guard::verify_audit(&office.app.ctx().db()).await.unwrap();
        assert_eq!(verdict.fault, None, "{engine}");
    }
}

/// Downloads of signed-in people that need nobody's agreement, and why.
const FREE: &[(&str, &str)] = &[
    ("/account/own-data.json", "a person's own"),
    (
        "/organisations/{id}/own-data.json",
        "the organisation's own",
    ),
    ("/organisations/{id}/own-data.csv", "the organisation's own"),
    (
        "/organisations/{id}/where.csv",
        "where the organisation's own name appears",
    ),
    (
        "/organisations/import/{id}/report.csv",
        "what the reader brought in",
    ),
    ("/representation/outreach.csv", "countries and numbers"),
    ("/consultations/{id}/balance.csv", "numbers of groups"),
    ("/consultations/{id}/balance.xlsx", "numbers of groups"),
    (
        "/terms/obligations.csv",
        "duties and days, of organisations that the reader works with",
    ),
    (
        "/terms/obligations.xlsx",
        "duties and days, of organisations that the reader works with",
    ),
];

#[tokio::test]
async fn every_download_behind_the_door_is_agreed_to_or_says_why_not() {
    let app = TestApp::on("sqlite").await;
    let bulk = &app.house.site.bulk;
    let mut wrong = Vec::new();
    for route in app.house.features.iter().flat_map(|f| &f.routes) {
        let table = [".csv", ".xlsx", ".json"];
        let download = table.iter().any(|end| route.path.ends_with(end));
        if !download || route.surface != web::Surface::SignedIn {
            continue;
        }
        let agreed = bulk.iter().any(|b| b.path == route.path);
        let free = FREE.iter().any(|(path, _)| *path == route.path);
        if agreed == free {
            wrong.push(route.path);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    for b in bulk {
        let known = app.house.features.iter().flat_map(|f| &f.routes);
        assert!(
            known.into_iter().any(|r| r.path == b.path),
            "{} is no route",
            b.path
        );
    }
}
