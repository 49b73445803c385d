//! An enquiry finds its seat, is answered under its name, escalated where it is not, passed on, closed, taken up again.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use crate::{House, NEW, WORDS, plain};

#[tokio::test]
async fn whoever_has_no_account_finds_a_seat_writes_and_comes_back_with_a_code() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let youth = house.seat("Desk of youth", "youth").await;
        let victims = house.seat("Desk of victims", "victims").await;
        house.give(&youth, "holder", "other").await;
        house.give(&victims, "holder", "holder").await;
        let mut visitor = house.test.visitor();
        let found = "/focal-points/find?theme=victims&region=&language=en";
        let page = visitor.read(found).await;
        let words = plain(&page);
        assert!(
            words.contains("Desk of victims") && words.contains("within 3 working days"),
            "{engine}: {words}"
        );
        assert!(!words.contains("Desk of youth"), "{words}");
        // Nobody who holds a seat is named before they want it.
        assert!(!words.contains("Zqholder"), "{words}");
        let page = visitor.read(NEW).await;
        let typed = [("theme", "victims"), ("language", "en"), ("words", WORDS)];
        let shown = visitor.submit(&page, NEW, &typed).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.words());
        let words = shown.words();
        let digits: Vec<&str> = words
            .split_whitespace()
            .filter(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()))
            .collect();
        let code = digits[..4].join(" ");
        let sql = "SELECT seat FROM liaison_enquiries WHERE writer = ''";
        assert_eq!(house.test.texts(sql, vec![]).await.concat(), victims);
        let id = house.test.texts("SELECT id FROM liaison_enquiries", vec![]);
        let href = format!("/enquiries/{}", id.await.remove(0));
        assert_eq!(
            house.told("holder", &href).await,
            1,
            "{engine}: to who holds it"
        );
        assert_eq!(house.told("other", &href).await, 0);
        let words = house.of("holder").read(&href).await.words();
        assert!(words.contains(WORDS), "{words}");
        let done = house.answer("holder", &href, "On the first Monday").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        // Another browser, with a wrong code and the right one.
        let mut elsewhere = house.test.visitor();
        let back = "/enquiries/return";
        let page = elsewhere.read("/enquiries/yours").await;
        assert!(!page.words().contains(WORDS));
        let page = elsewhere.read(back).await;
        let wrong = [("code", "1111 2222 3333 4444")];
        let page = elsewhere.submit(&page, back, &wrong).await;
        assert!(page.words().contains("No enquiry is open with this code"));
        let done = elsewhere.submit(&page, back, &[("code", &code)]).await;
        assert_eq!(done.leads_to(), "/enquiries/yours");
        let page = elsewhere.read("/enquiries/yours").await;
        let words = plain(&page);
        assert!(words.contains("On the first Monday"), "{words}");
        assert!(
            words.contains("Desk of victims") && !words.contains("Zqholder"),
            "the seat answers, and no person: {words}"
        );
        let more = [("words", "Which Monday")];
        let done = elsewhere.submit(&page, "/enquiries/yours", &more).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let words = house.of("holder").read(&href).await.words();
        assert!(words.contains("Which Monday"), "{words}");
        let state = "SELECT state FROM liaison_enquiries";
        assert_eq!(house.test.texts(state, vec![]).await, ["waiting"]);
        // The code is none for an application or an incident.
        let to = elsewhere.get("/join/application").await.leads_to();
        assert_eq!(to, "/join/return", "{engine}");
        let page = elsewhere.read("/incidents/yours").await;
        assert!(!page.words().contains(WORDS));
    }
}

#[tokio::test]
async fn what_nobody_answers_comes_to_the_deputy_then_to_the_desk_and_only_then_is_it_read_there() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        house.give(&seat, "holder", "holder").await;
        house.give(&seat, "deputy", "deputy").await;
        let href = house.ask("member", "victims").await;
        // Monday 2 March 2026 and three working days.
        house.later(3).await;
        assert_eq!(house.told("deputy", "it is your turn").await, 0, "{engine}");
        house.later(1).await;
        assert_eq!(house.told("deputy", "it is your turn").await, 1, "{engine}");
        assert_eq!(house.told("officer", "it is your turn").await, 0);
        let words = plain(&house.of("officer").read(&href).await);
        assert!(!words.contains(WORDS), "{engine}: {words}");
        assert!(words.contains("The words are for whoever wrote"), "{words}");
        let of_office = "role:engagement_officer";
        assert_eq!(house.keys("liaison_enquiries", of_office).await, 0);
        let words = plain(&house.of("member").read(&href).await);
        assert!(words.contains("now the deputy answers"), "{words}");
        // Friday 6 March and two working days.
        house.later(5).await;
        assert_eq!(
            house.told("officer", "it is your turn").await,
            1,
            "{engine}"
        );
        let words = plain(&house.of("officer").read(&href).await);
        assert!(words.contains(WORDS), "{engine}: {words}");
        assert_eq!(house.keys("liaison_enquiries", of_office).await, 1);
        let words = house.of("officer").read("/").await.words();
        assert!(words.contains("that no focal point answered"), "{words}");
        let done = house.answer("officer", &href, "From the desk").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let words = plain(&house.of("member").read(&href).await);
        assert!(
            words.contains("From the desk") && words.contains("Engagement officers of the Office"),
            "{words}"
        );
        // Asked again, it is the seat's turn, and the desk reads it no more.
        let more = format!("{href}/words");
        house.act("member", &more, &[("words", "And after?")]).await;
        let words = plain(&house.of("officer").read(&href).await);
        assert!(!words.contains("And after?"), "{engine}: {words}");
        assert_eq!(house.keys("liaison_enquiries", of_office).await, 0);
    }
}

#[tokio::test]
async fn what_is_passed_on_is_read_there_and_no_longer_here() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let victims = house.seat("Desk of victims", "victims").await;
        let youth = house.seat("Desk of youth", "youth").await;
        house.give(&victims, "holder", "holder").await;
        house.give(&youth, "holder", "other").await;
        let href = house.ask("member", "victims").await;
        let note = [("do", "note"), ("note", "She called in May")];
        house.act("holder", &format!("{href}/handle"), &note).await;
        let absent = "/enquiries/aaaaaaaaaaaaaaaaaaaaaaaaaa";
        let hidden = house.of("other").get(&href).await.steady();
        assert_eq!(hidden, house.of("other").get(absent).await.steady());
        // To where it stands already it is not passed on, nor to nowhere.
        let pass = format!("{href}/pass-on");
        let page = house.act("holder", &pass, &[("seat", &victims)]).await;
        assert!(page.words().contains("It is there already"));
        let done = house.act("holder", &pass, &[("seat", &youth)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let hidden = house.of("holder").get(&href).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{engine}");
        assert_eq!(
            hidden.steady(),
            house.of("holder").get(absent).await.steady()
        );
        let own = format!("account:{}", house.account("holder"));
        assert_eq!(house.keys("liaison_enquiries", &own).await, 0, "{engine}");
        assert_eq!(house.keys("liaison_notes", &own).await, 0, "{engine}");
        let words = plain(&house.of("other").read(&href).await);
        assert!(
            words.contains(WORDS) && words.contains("She called in May"),
            "{words}"
        );
        let words = plain(&house.of("member").read(&href).await);
        assert!(
            words.contains("Passed on from Desk of victims to Desk of youth"),
            "{words}"
        );
        assert!(!words.contains("She called in May"), "notes: {words}");
        let trace = "SELECT detail FROM audit WHERE action = 'enquiry.pass_on'";
        let said = house.test.texts(trace, vec![]).await.concat();
        assert!(said.contains(&victims) && said.contains(&youth), "{said}");
        assert!(house.told("member", &href).await >= 1, "{engine}");
    }
}

#[tokio::test]
async fn who_reads_no_word_of_it_sends_it_nowhere_where_they_would() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let victims = house.seat("Desk of victims", "victims").await;
        let vacant = house.seat("Desk of youth", "youth").await;
        let own = house.seat("Desk of gender", "gender").await;
        let other = house.seat("Desk of the media", "youth").await;
        house.give(&victims, "holder", "holder").await;
        house.give(&own, "deputy", "officer").await;
        house.give(&other, "holder", "other").await;
        let href = house.ask("member", "victims").await;
        let pass = format!("{href}/pass-on");
        let offered = house.of("officer").read(&href).await.text();
        assert!(offered.contains(&other), "{engine}: {offered}");
        for to in ["desk", &vacant, &own] {
            let option = format!("value=\"{to}\"");
            assert!(!offered.contains(&option), "{to}, {engine}: {offered}");
            let page = house.act("officer", &pass, &[("seat", to)]).await;
            assert_eq!(page.status, StatusCode::OK, "{to}, {engine}");
            assert!(!page.words().contains(WORDS), "{to}, {engine}");
            let page = house.of("officer").read(&href).await;
            assert!(!page.words().contains(WORDS), "{to}, {engine}");
        }
        let at = "SELECT seat FROM liaison_enquiries";
        assert_eq!(house.test.texts(at, vec![]).await, [victims], "{engine}");
        for recipient in [
            "role:engagement_officer".to_owned(),
            format!("account:{}", house.account("officer")),
        ] {
            assert_eq!(house.keys("liaison_enquiries", &recipient).await, 0);
        }
        // Who answers it may ask the desk for help.
        let done = house.act("holder", &pass, &[("seat", "desk")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let words = house.of("officer").read(&href).await.words();
        assert!(words.contains(WORDS), "{engine}: {words}");
    }
}

#[tokio::test]
async fn what_is_closed_has_an_answer_and_is_open_again_with_a_word_of_either_side() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        house.give(&seat, "holder", "holder").await;
        let href = house.ask("member", "victims").await;
        let handle = format!("{href}/handle");
        let page = house.act("holder", &handle, &[("do", "close")]).await;
        assert_eq!(
            page.status,
            StatusCode::OK,
            "nothing is closed without words"
        );
        let close = [("do", "close"), ("why", "It stands in the calendar")];
        let done = house.act("holder", &handle, &close).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let again = house.act("holder", &handle, &close).await;
        assert!(again.words().contains("closed already"), "{engine}");
        let state = "SELECT state FROM liaison_enquiries";
        assert_eq!(house.test.texts(state, vec![]).await, ["closed"]);
        let words = house.of("member").read(&href).await.words();
        assert!(words.contains("It stands in the calendar"), "{words}");
        // The writer takes it up again: a new clock, and the seat is told.
        house.later(2).await;
        let more = format!("{href}/words");
        let done = house.act("member", &more, &[("words", "Not there")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.test.texts(state, vec![]).await, ["waiting"]);
        let open = "SELECT COUNT(*) FROM liaison_rounds WHERE answered IS NULL";
        assert_eq!(house.test.number(open, vec![]).await, 1, "{engine}");
        // Whoever speaks for the organisation reads it, and says that it is settled; the seat answers all the same.
        let settled = [("do", "settled")];
        let done = house.act("representative", &more, &settled).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.test.texts(state, vec![]).await, ["closed"]);
        assert_eq!(house.test.number(open, vec![]).await, 0, "{engine}");
        house.answer("holder", &href, "It is there now").await;
        assert_eq!(house.test.texts(state, vec![]).await, ["answered"]);
        let page = house.of("representative").read("/enquiries").await;
        assert!(page.links().contains(&href), "{engine}");
        let page = house.of("stranger").read("/enquiries").await;
        assert!(!page.links().contains(&href), "{engine}");
    }
}

#[tokio::test]
async fn nobody_answers_what_they_wrote_and_what_is_hidden_is_absent_everywhere() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        house.give(&seat, "holder", "holder").await;
        house.give(&seat, "deputy", "deputy").await;
        let own = house.ask("holder", "victims").await;
        let handle = format!("{own}/handle");
        let answer = [("do", "answer"), ("answer", "Yes")];
        let page = house.act("holder", &handle, &answer).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        let href = house.ask("member", "victims").await;
        for who in ["stranger", "auditor", "other"] {
            let absent = "/enquiries/aaaaaaaaaaaaaaaaaaaaaaaaaa";
            let hidden = house.of(who).get(&href).await.steady();
            assert_eq!(hidden, house.of(who).get(absent).await.steady(), "{who}");
            let found = house.of(who).read("/search?q=Lanterns").await;
            assert!(!found.words().contains("ferry"), "{who}");
        }
        // An auditor sees that it waits, with no way to it; whoever holds another seat sees nothing of it.
        let queue = "/enquiries/queue";
        let page = house.of("auditor").read(queue).await;
        assert!(page.words().contains("Victims of terrorism") && !page.links().contains(&href));
        let page = house.of("other").read(queue).await;
        assert!(!page.words().contains("The holder"), "{}", page.words());
        let page = house.of("holder").read(queue).await;
        assert!(page.links().contains(&href), "{engine}");
        let late = house.of("holder").read("/enquiries/queue?state=late").await;
        assert!(!late.links().contains(&href), "{engine}");
        // Bland letters to people who never asked for more: here all asked for full ones, and still no word stands there.
        for letter in house.test.letters().await {
            assert!(!letter.body.contains("Lanterns") && !letter.body.contains("victims"));
        }
        let named = "SELECT COUNT(*) FROM audit WHERE action LIKE 'enquiry.%' AND actor <> ''";
        assert_eq!(house.test.number(named, args![]).await, 0, "{engine}");
    }
}
