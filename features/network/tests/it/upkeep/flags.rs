//! Flags: said by somebody who sees the organisation, answered by it, decided with reasons; seen by few.

use guard::Role;
use http::StatusCode;
use testkit::ENGINES;

use super::{House, add};

const SAID: [(&str, &str); 3] = [
    ("field", "country"),
    ("wrong", "It moved to Uganda"),
    ("source", "Its own web site"),
];

const FOUNDED: [(&str, &str); 4] = [
    ("finding-concerns_record", "met"),
    ("finding-supported", "met"),
    ("reason", "The site says so."),
    ("public_reason", "The source supports it."),
];

#[tokio::test]
async fn a_flag_is_answered_and_decided_and_seen_by_few() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let other = add(&mut house.officer, "Another").await;
        let flagger = house
            .app
            .person("Fadi Flagger", "fadi@example.org", Role::Member, &other)
            .await;
        let stranger = house
            .app
            .person("Sam Stranger", "sam@example.org", Role::Member, &other)
            .await;
        let mut fadi = house.app.browser(&flagger).await;
        let mut sam = house.app.browser(&stranger).await;
        let path = house.at("/flags");
        let page = fadi.read(&path).await;
        let answer = fadi.submit(&page, &path, &SAID[..2]).await;
        assert!(answer.text().contains("It moved to Uganda"), "{engine}");
        fadi.fill(&path, &path, &SAID).await;
        assert!(fadi.read(&path).await.words().contains("Uganda"));
        assert!(!sam.read(&path).await.words().contains("Uganda"));
        assert!(
            !sam.read(&house.at(""))
                .await
                .words()
                .contains("is said to be wrong")
        );
        let visitor = house.app.visitor().get(&path).await;
        assert!(visitor.leads_to().starts_with("/sign-in"));
        // The organisation learns what is said, not by whom.
        let page = house.speaker.read(&path).await;
        assert!(page.words().contains("Uganda") && !page.text().contains("Fadi"));
        assert!(house.steward.read(&path).await.words().contains("Fadi"));
        let answers = house.at("/flags/answer");
        let typed = [("answer", "Only one of our offices moved")];
        house.speaker.fill(&path, &answers, &typed).await;
        // Not confirmed: nothing changes for the organisation, so one person is enough.
        let decide = house.at("/flags/decide");
        let typed = [
            ("finding-concerns_record", "met"),
            ("finding-supported", "not_met"),
            ("comment-supported", "The site names the seat in Nairobi."),
            ("reason", "The seat is still in Nairobi."),
            (
                "public_reason",
                "The source does not support what was said.",
            ),
        ];
        house.steward.fill(&path, &decide, &typed).await;
        let page = fadi.read(&path).await.words();
        assert!(
            page.contains("kept as it is") && page.contains("still in Nairobi"),
            "{page}"
        );
        assert_eq!(house.app.letters_to("fadi@example.org").await.len(), 2);
    }
}

#[tokio::test]
async fn what_is_well_founded_is_to_be_corrected_at_once() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let path = house.at("/flags");
        // One's own people may flag as well: it goes to the steward.
        house.speaker.fill(&path, &path, &SAID).await;
        let decide = house.at("/flags/decide");
        let page = house.steward.read(&path).await;
        let half = house.steward.submit(&page, &decide, &FOUNDED[..3]).await;
        assert_eq!(half.status, StatusCode::OK, "{engine}");
        assert!(half.text().contains("The site says so."));
        house.steward.fill(&path, &decide, &FOUNDED).await;
        let page = house.speaker.read(&path).await.words();
        assert!(page.contains("to be corrected"), "{page}");
        let again = house.steward.read(&path).await;
        assert!(!again.text().contains(&decide), "decided is decided");
    }
}

#[tokio::test]
async fn a_decision_that_waits_shows_to_those_alone_who_read_proposals() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let other = add(&mut house.officer, "Another").await;
        let flagger = house
            .app
            .person("Fadi Flagger", "fadi@example.org", Role::Member, &other)
            .await;
        let mut fadi = house.app.browser(&flagger).await;
        let path = house.at("/flags");
        fadi.fill(&path, &path, &SAID).await;
        let file = house.at("/own-data.json");
        let flagged = |bytes: &[u8]| {
            let all: serde_json::Value = serde_json::from_slice(bytes).unwrap();
            all["flags"].clone()
        };
        let theirs = fadi.read(&path).await.words();
        let ours = house.speaker.read(&path).await.words();
        let taken = flagged(&house.speaker.read(&file).await.bytes);
        // True, so against the organisation, which did not ask for it: a second person.
        let decide = house.at("/flags/decide");
        house.steward.fill(&path, &decide, &FOUNDED).await;
        let page = house.steward.read(&path).await.words();
        assert!(page.contains("decision waits"), "{engine}: {page}");
        assert_eq!(fadi.read(&path).await.words(), theirs, "{engine}");
        assert_eq!(house.speaker.read(&path).await.words(), ours, "{engine}");
        let now = flagged(&house.speaker.read(&file).await.bytes);
        assert_eq!(now, taken, "{engine}");
        let own = fadi.read("/account/own-data.json").await.text();
        let (known, told) = ("\"state\": \"open\"", "\"state\": \"proposed\"");
        let own = own.replace("\":\"", "\": \"");
        assert!(
            own.contains(known) && !own.contains(told),
            "{engine}: {own}"
        );
        // The organisation answers as if nothing were proposed, and the proposal stays.
        let answers = house.at("/flags/answer");
        let typed = [("answer", "Only one of our offices moved")];
        let to = house.speaker.fill(&path, &answers, &typed).await;
        assert!(to.ends_with("done=saved"), "{engine}: {to}");
        let page = house.speaker.read(&path).await.words();
        assert!(page.contains("waiting for a decision"), "{engine}: {page}");
        let page = house.steward.read(&path).await.words();
        assert!(page.contains("decision waits") && page.contains("Only one of our offices"));
        house.confirm().await;
        let page = fadi.read(&path).await.words();
        assert!(page.contains("to be corrected"), "{engine}: {page}");
        // The organisation is led to the decision from its own page, and can appeal there.
        let record = house.speaker.read(&house.at("")).await.text();
        let decision = record.split("href=\"/decisions/").nth(1).unwrap();
        let decision = decision.split('"').next().unwrap();
        let page = house.speaker.read(&format!("/decisions/{decision}")).await;
        let appeal = format!("/decisions/{decision}/appeal");
        assert!(page.text().contains(&appeal), "{engine}");
    }
}

#[tokio::test]
async fn what_the_organisation_asks_for_itself_is_refused_by_two() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let path = house.at("/flags");
        house.speaker.fill(&path, &path, &SAID).await;
        let kept = [
            ("finding-concerns_record", "met"),
            ("finding-supported", "not_met"),
            ("comment-supported", "The site names the seat in Nairobi."),
            ("reason", "The seat is still in Nairobi."),
            ("public_reason", "The source does not support it."),
        ];
        let decide = house.at("/flags/decide");
        house.steward.fill(&path, &decide, &kept).await;
        let page = house.speaker.read(&path).await.words();
        assert!(!page.contains("kept as it is"), "{engine}: {page}");
        house.confirm().await;
        let page = house.speaker.read(&path).await.words();
        assert!(page.contains("kept as it is"), "{engine}: {page}");
    }
}
