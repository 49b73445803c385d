//! The yearly confirmation: reminders in time, what is late, and nothing typed that is lost.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use super::House;

async fn reminders(house: &House) -> usize {
    let letters = house.app.letters_to("rana@example.org").await;
    letters
        .iter()
        .filter(|l| l.body.contains("A confirmation is due"))
        .count()
}

#[tokio::test]
async fn reminders_come_at_sixty_thirty_and_seven_days_and_each_once() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        house.app.full_letters().await;
        assert_eq!(reminders(&house).await, 0, "{engine}");
        for (days, letters) in [(304, 0), (1, 1), (1, 1), (29, 2), (22, 2), (1, 3), (3, 3)] {
            house.later(days).await;
            assert_eq!(
                reminders(&house).await,
                letters,
                "{engine}, {days} days later"
            );
        }
        assert_eq!(reminders(&house).await, 3, "{engine}");
        let bodies = house.app.letters_to("rana@example.org").await;
        let due = |l: &&testkit::Opened| l.body.contains("A confirmation is due");
        assert!(
            bodies
                .iter()
                .filter(due)
                .all(|l| l.subject.ends_with(": Bridges of Trust")),
            "its own people, who asked for it, read for which organisation it is"
        );
    }
}

#[tokio::test]
async fn who_is_late_is_listed_and_after_ninety_days_a_suspension_can_be_proposed() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let due = "UPDATE organisation_renewals SET due = $2 WHERE organisation = $1";
        let now = house.app.clock.now();
        let late = now.plus(-kernel::day(80));
        house.app.change(due, args![house.id, late]).await;
        let list = "/organisations/renewals?show=overdue";
        let page = house.steward.read(list).await;
        assert!(page.words().contains("80 days late"), "{}", page.words());
        let propose = house.at("/suspension?because=active");
        assert!(!page.links().contains(&propose));
        let late = now.plus(-kernel::day(91));
        house.app.change(due, args![house.id, late]).await;
        let page = house.steward.read(list).await;
        assert!(page.links().contains(&propose), "{:?}", page.links());
        house.later(1).await;
        assert_eq!(house.standing().await, "member public", "never by itself");
        let record = house.speaker.read(&house.at("")).await;
        assert!(record.words().contains("were due on"));
    }
}

#[tokio::test]
async fn a_confirmation_renews_the_declaration_for_a_year() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let path = house.at("/renew");
        let page = house.speaker.read(&path).await;
        let typed = [("funding", "Members' fees, nine tenths")];
        let answer = house.speaker.submit(&page, &path, &typed).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text().contains("nine tenths"), "{engine}");
        let typed = [
            typed[0],
            ("right", "on"),
            ("governments", "None but a permit"),
        ];
        let to = house.speaker.fill(&path, &path, &typed).await;
        assert!(to.ends_with("done=upkeep-renewed"), "{to}");
        let due = "SELECT due FROM organisation_renewals WHERE organisation = $1";
        assert_eq!(
            house.app.number(due, args![house.id]).await,
            house.app.clock.now().plus(kernel::day(365)).0
        );
        // The next time begins with what was said the last time.
        let page = house.speaker.read(&path).await.text();
        assert!(page.contains("None but a permit"), "{engine}");
        assert_eq!(house.steward.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}
