//! Seats: made by the desk, shown with or without a name, vacant ones alarm, what is erased and merged goes or moves.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use crate::{House, WORDS, plain};

#[tokio::test]
async fn a_name_is_shown_when_its_holder_wants_it_and_a_vacant_seat_says_so_and_alarms_once() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        let href = format!("/focal-points/{seat}");
        let mut visitor = house.test.visitor();
        let words = plain(&visitor.read("/focal-points").await);
        assert!(words.contains("Desk of victims") && words.contains("Vacant"));
        house.later(1).await;
        house.later(1).await;
        assert_eq!(house.told("officer", "Nobody holds a place").await, 1);
        let words = house.of("officer").read("/").await.words();
        assert!(words.contains("Focal points are vacant"), "{words}");
        house.give(&seat, "holder", "holder").await;
        let words = plain(&visitor.read(&href).await);
        assert!(words.contains("the name is not shown"), "{words}");
        assert!(!words.contains("Zqholder"), "{words}");
        let name = format!("{href}/name");
        let page = house.act("officer", &name, &[("named", "on")]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "nobody else says so");
        house.act("holder", &name, &[("named", "on")]).await;
        let words = plain(&visitor.read(&href).await);
        assert!(words.contains("Zqholder"), "{words}");
        house.act("holder", &name, &[]).await;
        assert!(!visitor.read(&href).await.words().contains("Zqholder"));
        // The seat becomes vacant again: another alarm, and what waits there and is asked then comes to the desk at once.
        let enquiry = house.ask("member", "victims").await;
        let page = house.of("officer").read(&enquiry).await;
        assert!(!page.words().contains(WORDS), "{engine}");
        house.give(&seat, "holder", "nobody").await;
        assert_eq!(house.told("officer", "Nobody holds a place").await, 2);
        let second = house.ask("member", "victims").await;
        let words = plain(&house.of("officer").read(&enquiry).await);
        assert!(words.contains(WORDS), "{engine}: {words}");
        let stage = "SELECT stage FROM liaison_enquiries";
        assert_eq!(house.test.texts(stage, vec![]).await, ["desk", "desk"]);
        house.answer("officer", &second, "From the desk").await;
        // Out of use only once nobody waits there.
        let edit = format!("{href}/edit");
        let page = house.of("officer").read(&edit).await;
        let retired = [("retired", "on")];
        let page = house.of("officer").submit(&page, &edit, &retired).await;
        assert!(
            page.words().contains("still wait there"),
            "{}",
            page.words()
        );
        house.answer("officer", &enquiry, "From the desk").await;
        house.of("officer").fill(&edit, &edit, &retired).await;
        let page = visitor.get(&href).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        let found = visitor.read("/search?q=victims").await;
        assert!(!found.words().contains("Desk of victims"), "{engine}");
    }
}

#[tokio::test]
async fn a_seat_is_given_to_who_can_answer_and_to_nobody_twice() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        let found = house.test.visitor().read("/search?q=victims").await;
        assert!(found.words().contains("Desk of victims"), "{engine}");
        let to = format!("/focal-points/{seat}/holder");
        for (who, part) in [("auditor", "holder"), ("member", "deputy")] {
            let account = house.account(who);
            let typed = [("part", part), ("account", account.as_str())];
            let page = house.act("officer", &to, &typed).await;
            assert_eq!(page.status, StatusCode::OK, "{who}: {}", page.words());
        }
        house.give(&seat, "holder", "holder").await;
        let account = house.account("holder");
        let typed = [("part", "deputy"), ("account", account.as_str())];
        let page = house.act("officer", &to, &typed).await;
        assert!(page.words().contains("holder and deputy"), "{engine}");
        let count = "SELECT COUNT(*) FROM liaison_terms";
        assert_eq!(house.test.number(count, vec![]).await, 1, "{engine}");
        // Somebody else wrote meanwhile: nothing is overwritten.
        let edit = format!("/focal-points/{seat}/edit");
        let page = house.of("officer").read(&edit).await;
        let sql = "UPDATE liaison_seats SET version = version + 1";
        house.test.change(sql, vec![]).await;
        let page = house.of("officer").submit(&page, &edit, &[]).await;
        assert!(page.words().contains("changed this meanwhile"), "{engine}");
        let page = house.of("holder").get("/focal-points/desk").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
    }
}

#[tokio::test]
async fn an_enquiry_goes_with_its_organisation_and_with_the_account_that_wrote_it() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        house.give(&seat, "holder", "holder").await;
        let own = house.ask("member", "victims").await;
        let alone = house.ask("stranger", "victims").await;
        // Merged, it is of the one that stands, and goes back with it.
        let typed = [("name", "Lakes"), ("level", "national"), ("country", "404")];
        let path = "/organisations/new";
        let to = house.of("officer").fill(path, path, &typed).await;
        let stands = to.trim_start_matches("/organisations/");
        let stands = stands.split('?').next().unwrap().to_owned();
        let gone = house.organisation.clone();
        let merge = format!("/organisations/{stands}/merge");
        let from = format!("{merge}?with={gone}");
        let note = [("note", "One and the same")];
        house.of("officer").fill(&from, &merge, &note).await;
        let of = "SELECT organisation FROM liaison_enquiries WHERE organisation <> ''";
        assert_eq!(house.test.texts(of, vec![]).await.concat(), stands);
        let words = house.of("representative").read(&own).await.words();
        assert!(words.contains(WORDS), "{engine}: {words}");
        let part = format!("/organisations/{gone}/part");
        house.of("officer").fill(&part, &part, &[]).await;
        assert_eq!(house.test.texts(of, vec![]).await, [gone], "{engine}");
        // The account that wrote for nobody else is closed: so is what it asked, and no name is left.
        let account = house.account("stranger").parse().unwrap();
        let ctx = house.test.ctx();
        ctx.close_account_again(account, "Closed account".to_owned())
            .await
            .unwrap();
        let words = plain(&house.of("holder").read(&alone).await);
        assert!(
            words.contains("Closed account") && !words.contains("Zqstranger"),
            "{words}"
        );
        let state = "SELECT state FROM liaison_enquiries WHERE id = $1";
        let id = alone.trim_start_matches("/enquiries/");
        assert_eq!(house.test.texts(state, args![id]).await, ["closed"]);
        // With whoever holds it closing theirs, the seat is vacant.
        let account = house.account("holder").parse().unwrap();
        let ctx = house.test.ctx();
        ctx.close_account_again(account, "Closed account".to_owned())
            .await
            .unwrap();
        let words = plain(&house.test.visitor().read("/focal-points").await);
        assert!(words.contains("Vacant"), "{engine}: {words}");
        let key = format!("account:{account}");
        assert_eq!(house.keys("liaison_enquiries", &key).await, 0, "{engine}");
    }
}
