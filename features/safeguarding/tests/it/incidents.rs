//! Incidents: reported by anybody, kept from whoever is named, answered, closed, opened again; lessons for everybody.

use guard::Role;
use http::StatusCode;
use kernel::{args, day};
use testkit::{Browser, ENGINES, Page};

use crate::House;

const REPORT: &str = "/incidents/report";

/// The typed fields of a report.
const WHAT: [(&str, &str); 2] = [("what", "Followed home twice"), ("kind", "surveillance")];

async fn act(browser: &mut Browser, action: &str, fields: &[(&str, &str)]) -> Page {
    let token = browser.token().await;
    let mut all = vec![("_csrf", token.as_str())];
    all.extend_from_slice(fields);
    browser.post(action, &all).await
}

/// The words of a page on one line.
fn plain(page: &Page) -> String {
    let words = page.words();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The member reports; gives the address.
async fn reported(house: &mut House, named: &str) -> String {
    let id = house.id.clone();
    let mut typed = WHAT.to_vec();
    typed.extend([("organisation", id.as_str()), ("named", named)]);
    let to = house.member.fill(REPORT, REPORT, &typed).await;
    to.split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn who_has_no_account_comes_back_with_a_code_and_reads_the_answer() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let mut visitor = house.test.visitor();
        let page = visitor.read(REPORT).await;
        let shown = visitor.submit(&page, REPORT, &WHAT).await;
        assert_eq!(shown.status, StatusCode::OK, "{engine}");
        let words = shown.words();
        let digits: Vec<&str> = words
            .split_whitespace()
            .filter(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()))
            .collect();
        let code = digits[..4].join(" ");
        let id = house
            .test
            .texts("SELECT id FROM incidents", vec![])
            .await
            .remove(0);
        // The code stands nowhere, nor does anything of whoever reported.
        let plain = code.replace(' ', "");
        let count = "SELECT COUNT(*) FROM incidents WHERE code = $1 OR reporter <> ''";
        assert_eq!(house.test.number(count, args![plain]).await, 0);
        let handle = format!("/incidents/{id}/handle");
        let words = house
            .officer
            .read(&format!("/incidents/{id}"))
            .await
            .words();
        assert!(words.contains("Followed home twice"), "{words}");
        let answer = [("do", "answer"), ("answer", "We called the school")];
        let done = act(&mut house.officer, &handle, &answer).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        // Another browser, with a wrong code and the right one.
        let mut elsewhere = house.test.visitor();
        let back = "/incidents/return";
        let page = elsewhere.read("/incidents/yours").await;
        assert!(!page.words().contains("Followed home"), "{}", page.words());
        let page = elsewhere.read(back).await;
        let wrong = [("code", "1111 2222 3333 4444")];
        let page = elsewhere.submit(&page, back, &wrong).await;
        assert!(page.words().contains("No report is open with this code"));
        let done = elsewhere.submit(&page, back, &[("code", &code)]).await;
        assert_eq!(done.leads_to(), "/incidents/yours");
        let page = elsewhere.read("/incidents/yours").await;
        let words = page.words();
        assert!(words.contains("We called the school"), "{words}");
        assert!(
            !words.contains("Officer"),
            "the Office answers as one: {words}"
        );
        let more = [("words", "It happened again")];
        let done = elsewhere.submit(&page, "/incidents/yours", &more).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let words = house
            .officer
            .read(&format!("/incidents/{id}"))
            .await
            .words();
        assert!(words.contains("It happened again"), "{words}");
        // The code is none for an application, and none for another incident.
        let to = elsewhere.get("/join/application").await.leads_to();
        assert_eq!(to, "/join/return");
        let other = reported(&mut house, "").await;
        assert_eq!(elsewhere.get(&other).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn who_is_named_never_learns_of_it_and_somebody_else_handles_it() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let second = house
            .test
            .person(
                "Nadia Ferro",
                "nadia@example.org",
                Role::EngagementOfficer,
                "",
            )
            .await;
        let mut second = house.test.browser(&second).await;
        house.test.full_letters().await;
        let open = reported(&mut house, "").await;
        let named = reported(&mut house, "the one called FERRO").await;
        let absent = second.get("/incidents/aaaaaaaaaaaaaaaaaaaaaaaaaa").await;
        let hidden = second.get(&named).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
        assert_eq!(hidden.steady(), absent.steady(), "{engine}");
        let list = second.read("/incidents").await;
        assert!(list.links().contains(&open) && !list.links().contains(&named));
        let letters = house.test.letters_to("nadia@example.org").await;
        assert!(letters.iter().all(|l| !l.body.contains(&named)), "{engine}");
        let letters = house.test.letters_to("officer@example.org").await;
        assert!(letters.iter().any(|l| l.body.contains(&named)), "{engine}");
        let words = house.officer.read(&named).await.words();
        assert!(
            words.contains("FERRO") && words.contains("Restricted"),
            "{words}"
        );
        let words = house.member.read(&named).await.words();
        assert!(words.contains("Followed home twice"), "{words}");
        assert!(!words.contains("Restricted"), "{words}");
        for browser in [&mut house.representative, &mut house.auditor] {
            assert_eq!(browser.get(&named).await.status, StatusCode::NOT_FOUND);
        }
        // A name that leaves nobody is refused, before it lies where nobody reads it.
        let page = house.member.read(REPORT).await;
        let mut typed = WHAT.to_vec();
        typed.push(("named", "Officer Ferro"));
        let page = house.member.submit(&page, REPORT, &typed).await;
        assert!(
            page.words().contains("Please write the name alone"),
            "{}",
            page.words()
        );
        assert_eq!(
            house
                .test
                .number("SELECT COUNT(*) FROM incidents", vec![])
                .await,
            2
        );
        // Neither key of it is wrapped for officers at large.
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE recipient = 'role:engagement_officer' AND record LIKE 'incident%:' || $1";
        let id = named.trim_start_matches("/incidents/").to_owned();
        assert_eq!(house.test.number(keys, args![id]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn late_acknowledgement_is_an_alarm_and_the_reporter_opens_it_again() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = reported(&mut house, "").await;
        let handle = format!("{href}/handle");
        // Monday 2 March 2026 and two working days.
        house.later(2).await;
        let late = |letters: Vec<testkit::Opened>| {
            let mine = letters.into_iter().filter(|l| l.subject.contains("late"));
            mine.count()
        };
        let letters = house.test.letters_to("officer@example.org").await;
        assert_eq!(late(letters), 0, "{engine}");
        house.later(1).await;
        let letters = house.test.letters_to("officer@example.org").await;
        assert_eq!(late(letters), 1, "{engine}");
        let words = house.officer.read("/").await.words();
        assert!(words.contains("not acknowledged in time"), "{words}");
        let close = [
            ("do", "close"),
            ("outcome", "resolved"),
            ("why", "Moved away"),
        ];
        let page = act(&mut house.officer, &handle, &close).await;
        assert!(
            page.words().contains("weigh how severe"),
            "{}",
            page.words()
        );
        let triage = [
            ("do", "triage"),
            ("severity", "severe"),
            ("kind", "surveillance"),
        ];
        act(&mut house.officer, &handle, &triage).await;
        let due = house.test.clock.now().plus(day(2)).iso_date();
        let measure = [
            ("do", "measure"),
            ("measure", "Walk together"),
            ("owner", "Officer"),
            ("due", &due),
        ];
        act(&mut house.officer, &handle, &measure).await;
        let page = act(&mut house.officer, &handle, &close).await;
        assert!(page.words().contains("still open"), "{}", page.words());
        house.later(4).await;
        let words = house.officer.read("/").await.words();
        assert!(words.contains("Protective measures are overdue"), "{words}");
        let id = house
            .test
            .texts("SELECT id FROM incident_measures", vec![])
            .await;
        let done = [("do", "done"), ("measure", id[0].as_str())];
        act(&mut house.officer, &handle, &done).await;
        let page = act(&mut house.officer, &handle, &close).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.words());
        let page = house.member.read(&href).await;
        assert!(page.words().contains("Moved away"), "{}", page.words());
        assert!(!page.words().contains("Walk together"), "{}", page.words());
        let words = format!("{href}/words");
        let refused = house.member.submit(&page, &words, &[("words", "No")]).await;
        assert!(
            refused
                .words()
                .contains("Please tick that it should be opened again")
        );
        let again = [("words", "They found the new place"), ("again", "on")];
        let done = house.member.submit(&page, &words, &again).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let state = "SELECT state FROM incidents";
        assert_eq!(
            house.test.texts(state, vec![]).await,
            ["reported"],
            "{engine}"
        );
    }
}

#[tokio::test]
async fn the_organisation_is_hidden_at_once_and_told() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.agree().await;
        house.show_to("public").await;
        let href = reported(&mut house, "").await;
        let handle = format!("{href}/handle");
        let done = act(&mut house.officer, &handle, &[("do", "hide")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.seen_by().await, "office", "{engine}");
        let mut visitor = house.test.visitor();
        let record = format!("/organisations/{}", house.id);
        assert_eq!(visitor.get(&record).await.status, StatusCode::NOT_FOUND);
        let letters = house.test.letters_to("representative@example.org").await;
        assert!(letters.iter().any(|l| l.body.contains("to protect people")));
        // Its log says that it was for its safety, not of which report.
        let log =
            "SELECT detail FROM audit WHERE about = $1 AND action = 'organisation.set_visibility'";
        let log = house.test.texts(log, args![house.id]).await.concat();
        let id = href.trim_start_matches("/incidents/");
        assert!(log.contains("safety") && !log.contains(id), "{log}");
        let done = house.show_to("public").await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "it changes it back itself"
        );
    }
}

#[tokio::test]
async fn a_lesson_names_nobody_and_small_numbers_are_not_said() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = reported(&mut house, "").await;
        let handle = format!("{href}/handle");
        let triage = [
            ("do", "triage"),
            ("severity", "minor"),
            ("kind", "surveillance"),
        ];
        act(&mut house.officer, &handle, &triage).await;
        let close = [("do", "close"), ("outcome", "resolved"), ("why", "Over")];
        act(&mut house.officer, &handle, &close).await;
        let lesson = format!("{href}/lesson");
        let naming = [
            ("lesson", "RIVERS travels alone"),
            ("language", "en"),
            ("nobody", "on"),
        ];
        let page = act(&mut house.officer, &lesson, &naming).await;
        assert!(
            page.words().contains("names the organisation"),
            "{}",
            page.words()
        );
        let fine = [
            ("lesson", "Nobody travels alone"),
            ("language", "en"),
            ("nobody", "on"),
        ];
        let done = act(&mut house.officer, &lesson, &fine).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let mut visitor = house.test.visitor();
        let words = visitor.read("/lessons").await.words();
        assert!(words.contains("Nobody travels alone"), "{words}");
        assert!(words.contains("said when it is over"), "{words}");
        house.later(365).await;
        let words = plain(&visitor.read("/lessons?year=2026").await);
        assert!(
            words.contains("Incidents closed") && words.contains("too few to say"),
            "{words}"
        );
        assert!(!words.contains("Incidents closed 1"), "{words}");
        // From five on, they are said.
        house
            .test
            .change(
                "INSERT INTO incidents (id, organisation, state, kind, severity, reporter, code, restricted, reported, due, closed, outcome, version) \
                 SELECT id || n.v, '', state, kind, severity, '', '', FALSE, reported, due, closed, outcome, 1 FROM incidents, \
                 (SELECT 'a' AS v UNION SELECT 'b' UNION SELECT 'c' UNION SELECT 'd' UNION SELECT 'e') n",
                vec![],
            )
            .await;
        let words = plain(&visitor.read("/lessons?year=2026").await);
        assert!(words.contains("Incidents closed 6"), "{words}");
    }
}

#[tokio::test]
async fn what_happened_to_one_that_goes_happened_to_the_one_that_stands() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.agree().await;
        let href = reported(&mut house, "").await;
        let stands = crate::organisation(&mut house.officer, "Lakes").await;
        let path = format!("/organisations/{stands}/merge");
        let from = format!("{path}?with={}", house.id);
        house
            .officer
            .fill(&from, &path, &[("note", "One and the same")])
            .await;
        let of = "SELECT organisation FROM incidents";
        assert_eq!(
            house.test.texts(of, vec![]).await,
            std::slice::from_ref(&stands),
            "{engine}"
        );
        // Its words are read as before; what two signed for the one that went says nothing of the one that stands.
        let words = house.officer.read(&href).await.words();
        assert!(
            words.contains("Followed home twice") && words.contains("Lakes"),
            "{words}"
        );
        let words = house
            .officer
            .read(&format!("/organisations/{stands}/safety"))
            .await;
        assert!(
            words.words().contains("No assessment yet"),
            "{}",
            words.words()
        );
        let part = format!("/organisations/{}/part", house.id);
        house.officer.fill(&part, &part, &[]).await;
        assert_eq!(
            house.test.texts(of, vec![]).await,
            [house.id.clone()],
            "{engine}"
        );
    }
}

#[tokio::test]
async fn messages_on_what_somebody_may_not_open_any_more_stand_nowhere() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let second = ("Nadia Ferro", "nadia@example.org");
        let role = Role::EngagementOfficer;
        let second = house.test.person(second.0, second.1, role, "").await;
        let mut browser = house.test.browser(&second).await;
        let href = reported(&mut house, "").await;
        let assessed = house.path();
        house.agree().await;
        for path in [&href, &assessed] {
            let links = browser.read("/").await.links();
            assert!(links.contains(path), "{engine} {path}: {links:?}");
        }
        let file = browser.read("/account/own-data.json").await.text();
        assert!(file.contains(&href) && file.contains(&assessed), "{file}");
        // They leave the desk and stay in the Office.
        let role = "UPDATE appointments SET role = 'network_steward' WHERE account = $1";
        house.test.change(role, args![second.account]).await;
        let page = browser.read("/").await;
        let file = browser.read("/account/own-data.json").await.text();
        for path in [&href, &assessed] {
            assert!(!page.links().contains(path), "{engine} {path}");
            assert!(!file.contains(path.as_str()), "{engine} {path}: {file}");
        }
    }
}
