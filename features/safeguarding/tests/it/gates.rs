//! The gate on the pages of others: it says why it is closed, and opens with what both sides signed.

use http::StatusCode;
use kernel::{args, day};
use testkit::ENGINES;

use crate::House;

#[tokio::test]
async fn an_organisation_is_listed_by_what_it_agreed_to_and_says_why_not() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let page = house.show_to("public").await;
        assert!(
            page.words().contains("needs a risk assessment first"),
            "{}",
            page.words()
        );
        assert_eq!(house.seen_by().await, "office", "{engine}");
        // A risk above what it agreed to.
        let mut typed = house.typed(("4", "4"));
        let soon = house.test.clock.now().plus(day(60)).iso_date();
        typed.push(("review", soon));
        house.write(&typed).await;
        house.both_sign().await;
        let page = house.show_to("public").await;
        assert!(
            page.words().contains("The residual risk is higher"),
            "{}",
            page.words()
        );
        // Not agreed to at all, but to the network.
        let mut typed = house.typed(("1", "2"));
        typed.retain(|t| t.0 != "allow-public_listing");
        typed.push(("allow-public_listing", "no".to_owned()));
        house.write(&typed).await;
        house.both_sign().await;
        let page = house.show_to("public").await;
        assert!(
            page.words().contains("has not agreed to this"),
            "{}",
            page.words()
        );
        let done = house.show_to("network").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        // Taken back: at once nobody sees it, and nothing new may happen.
        let path = house.path();
        let withdraw = format!("{path}/withdraw");
        house.representative.fill(&path, &withdraw, &[]).await;
        assert_eq!(house.seen_by().await, "office", "{engine}");
        let page = house.show_to("network").await;
        assert!(
            page.words().contains("has taken its risk assessment back"),
            "{}",
            page.words()
        );
    }
}

#[tokio::test]
async fn what_it_no_longer_agrees_to_ends_with_the_second_signature() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.agree().await;
        house.show_to("public").await;
        assert_eq!(house.seen_by().await, "public", "{engine}");
        let mut typed = house.typed(("1", "2"));
        typed.retain(|t| t.0 != "allow-public_listing");
        typed.push(("allow-public_listing", "no".to_owned()));
        house.write(&typed).await;
        assert_eq!(
            house.seen_by().await,
            "public",
            "not before both have signed"
        );
        house.both_sign().await;
        assert_eq!(house.seen_by().await, "network", "{engine}");
    }
}

#[tokio::test]
async fn nobody_is_invited_to_a_consultation_against_their_assessment() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let new = "/consultations/new";
        let typed = [
            ("title", "Safe streets"),
            ("summary", "What would help."),
            ("audience", "invited"),
            ("questions", "What would help?"),
            ("language", "en"),
            ("closes", "2026-05-01"),
        ];
        let to = house.officer.fill(new, new, &typed).await;
        let id = to.split(['/', '?']).nth(2).unwrap().to_owned();
        let path = format!("/consultations/{id}/invited");
        let token = house.officer.token().await;
        let own_id = house.id.clone();
        let fields = [
            ("_csrf", token.as_str()),
            ("do", "add"),
            ("organisation", own_id.as_str()),
        ];
        let page = house.officer.post(&path, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            page.words().contains("needs a risk assessment first"),
            "{}",
            page.words()
        );
        house.agree().await;
        let done = house.officer.post(&path, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        // A word taken back meanwhile stands on the list, and nothing opens over it.
        let safety = house.path();
        let withdraw = format!("{safety}/withdraw");
        house.representative.fill(&safety, &withdraw, &[]).await;
        let words = house.officer.read(&path).await.words();
        assert!(
            words.contains("has taken its risk assessment back"),
            "{words}"
        );
        let count = "SELECT COUNT(*) FROM consultation_invited WHERE organisation = $1";
        assert_eq!(house.test.number(count, args![house.id]).await, 1);
        let page = house
            .officer
            .post(&format!("/consultations/{id}/move"), &[("_csrf", &token)])
            .await;
        assert!(
            page.words().contains("may not be invited now"),
            "{engine}: {}",
            page.words()
        );
    }
}

#[tokio::test]
async fn a_place_is_offered_only_to_whom_meeting_does_not_harm() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let now = house.test.clock.now();
        let (until, on) = (now.plus(day(20)).iso_date(), now.plus(day(60)).iso_date());
        let typed = [
            ("title-en", "The year's briefing"),
            ("about-en", "What was done."),
            ("place", "A hall"),
            ("host", "under_secretary"),
            ("audience", "network"),
            ("day", &on),
            ("time", "10:00"),
            ("zone", "UTC"),
            ("seats", "2"),
            ("together", "2"),
            ("call_until", &until),
            ("answer_days", "10"),
        ];
        let new = "/briefings/new";
        let to = house.officer.fill(new, new, &typed).await;
        let href = to.split('?').next().unwrap().to_owned();
        let token = house.officer.token().await;
        let call = [("_csrf", token.as_str()), ("do", "call")];
        house.officer.post(&format!("{href}/move"), &call).await;
        let own = house.representative.token().await;
        let own_id = house.id.clone();
        let say = [
            ("_csrf", own.as_str()),
            ("organisation", own_id.as_str()),
            ("considered", "on"),
        ];
        let willing = format!("{href}/willing");
        let page = house.representative.post(&willing, &say).await;
        assert!(
            page.words().contains("needs a risk assessment first"),
            "{}",
            page.words()
        );
        let put = [
            ("_csrf", own.as_str()),
            ("organisation", own_id.as_str()),
            ("question", "Who reads this?"),
            ("language", "en"),
        ];
        let questions = format!("{href}/questions");
        let page = house.representative.post(&questions, &put).await;
        assert!(
            page.words().contains("needs a risk assessment first"),
            "{}",
            page.words()
        );
        // Without its name it asks: only the Office reads who that is, and the name is not shown later either.
        let mut unnamed = put.to_vec();
        unnamed.push(("unlisted", "on"));
        let done = house.representative.post(&questions, &unnamed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let ledger = format!("/organisations/{}/where", house.id);
        let show = [
            ("_csrf", own.as_str()),
            ("engagement", href.trim_start_matches("/briefings/")),
            ("do", "show"),
        ];
        let page = house.representative.post(&ledger, &show).await;
        assert!(
            page.words().contains("needs a risk assessment first"),
            "{}",
            page.words()
        );
        house.agree().await;
        let done = house.representative.post(&ledger, &show).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let done = house.representative.post(&questions, &put).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let done = house.representative.post(&willing, &say).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        // It takes its word back after the call: what would offer it a place offers none.
        let path = house.path();
        let withdraw = format!("{path}/withdraw");
        house.representative.fill(&path, &withdraw, &[]).await;
        let close = [("_csrf", token.as_str()), ("do", "close")];
        house.officer.post(&format!("{href}/move"), &close).await;
        let clear = [
            ("_csrf", token.as_str()),
            ("do", "weigh"),
            ("organisation", own_id.as_str()),
            ("safety", "clear"),
        ];
        let page = house.officer.post(&format!("{href}/pool"), &clear).await;
        assert!(
            page.words().contains("has taken its risk assessment back"),
            "{}",
            page.words()
        );
        let all = [("_csrf", token.as_str()), ("do", "all")];
        let page = house.officer.post(&format!("{href}/quotas"), &all).await;
        assert_eq!(page.leads_to(), "", "{engine}");
        let places = "SELECT COUNT(*) FROM panel_places";
        assert_eq!(house.test.number(places, vec![]).await, 0, "{engine}");
    }
}
