//! Places are taken, given up, fall free and are filled; and who came.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use crate::{House, act};

async fn drawn(house: &mut House, seats: &str, many: usize) -> String {
    let href = house.called(seats).await;
    house.say(&href, many).await;
    house.weighed(&href, many).await;
    house.published(&href).await;
    let value = [("by", "public"), ("value", "04 17 23 38 41 45")];
    act(&mut house.officer, &format!("{href}/draw"), &value).await;
    house.test.work().await;
    href
}

#[tokio::test]
async fn a_place_that_falls_free_goes_to_another_by_the_same_lottery() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = drawn(&mut house, "3", 6).await;
        let offered = house.seated("offered").await;
        let place = format!("{href}/place");
        let outside = (0..6).find(|n| !offered.contains(n)).unwrap();
        let (_, other) = &mut house.organisations[outside];
        let no = act(other, &place, &[("answer", "accept")]).await;
        assert_eq!(
            no.status,
            StatusCode::OK,
            "the page comes back: {}",
            no.words()
        );
        assert!(
            no.words().contains("can no longer be answered"),
            "{}",
            no.words()
        );

        let path = format!("{href}/places");
        let no = act(&mut house.officer, &path, &[("do", "fill")]).await;
        assert!(no.words().contains("No place is free"), "{}", no.words());
        let accept = [("answer", "accept")];
        house.organisations[offered[0]]
            .1
            .fill(&href, &place, &accept)
            .await;
        let decline = [("answer", "decline")];
        house.organisations[offered[1]]
            .1
            .fill(&href, &place, &decline)
            .await;
        house.test.work().await;
        let letters = house.test.letters_to("officer@example.org").await;
        assert!(!letters.is_empty());
        // A given-up place is not taken back.
        let no = act(&mut house.organisations[offered[1]].1, &place, &accept).await;
        assert!(
            no.words().contains("can no longer be answered"),
            "{}",
            no.words()
        );
        // The third is reminded, and does not answer in time.
        let mail = format!("speaker{}@example.org", offered[2]);
        let before = house.test.letters_to(&mail).await.len();
        house.later(6).await;
        assert_eq!(house.test.letters_to(&mail).await.len(), before + 1);
        house.later(3).await;
        assert_eq!(house.seated("lapsed").await, [offered[2]]);

        let done = act(&mut house.officer, &path, &[("do", "fill")]).await;
        let found = house.seated("offered").await;
        if done.status == StatusCode::SEE_OTHER {
            assert_eq!(found.len(), 2);
            assert!(found.iter().all(|n| !offered.contains(n)));
            let page = house
                .test
                .visitor()
                .get(&format!("{href}/draw.json?round=2"))
                .await;
            let record: lottery::Record = serde_json::from_str(&page.text()).unwrap();
            let checks = record.verify(&mut lottery::Unwatched).unwrap();
            assert!(checks.iter().all(|c| c.wrong.is_none()), "{checks:?}");
            // Nobody reads there who gave up a place.
            assert!(!page.text().contains("declined") && !page.text().contains("confirmed\""));
            assert!(page.text().contains("04 17 23 38 41 45, replacement 1"));
        } else {
            panic!("{engine}: {}", done.words());
        }
        let draw = house
            .test
            .visitor()
            .read(&format!("{href}/draw"))
            .await
            .words();
        assert!(draw.contains("Replacement 1"), "{draw}");
    }
}

#[tokio::test]
async fn who_came_counts_as_taking_part() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = drawn(&mut house, "2", 4).await;
        let offered = house.seated("offered").await;
        let place = format!("{href}/place");
        for n in &offered {
            let accept = [("answer", "accept")];
            house.organisations[*n].1.fill(&href, &place, &accept).await;
        }
        let path = format!("{href}/places");
        let no = act(&mut house.officer, &path, &[("do", "held")]).await;
        assert!(no.words().contains("has not begun"), "{}", no.words());
        house.later(90).await;
        let done = act(&mut house.officer, &path, &[("do", "held")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        for (n, how) in offered.iter().zip(["came", "missed"]) {
            let id = house.organisations[*n].0.clone();
            act(
                &mut house.officer,
                &path,
                &[("do", how), ("organisation", &id)],
            )
            .await;
        }
        assert_eq!(house.seated("attended").await, [offered[0]]);
        assert_eq!(house.seated("absent").await, [offered[1]]);
        let sql = "SELECT COUNT(*) FROM participants WHERE engagement = $1";
        let id = href.trim_start_matches("/briefings/");
        assert_eq!(house.test.number(sql, args![id]).await, 1);
        // A slip is put right.
        let id = house.organisations[offered[0]].0.clone();
        act(
            &mut house.officer,
            &path,
            &[("do", "missed"), ("organisation", &id)],
        )
        .await;
        let id = href.trim_start_matches("/briefings/");
        assert_eq!(house.test.number(sql, args![id]).await, 0);
        // Who was invited and did not come is the Office's affair.
        let closed = house.organisations[7].1.get(&path).await;
        assert_eq!(closed.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_call_ends_by_its_day_and_a_cancelled_briefing_says_why() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.called("2").await;
        house.say(&href, 2).await;
        // Nothing is ticked: what it could mean has to be thought of.
        let no = act(
            &mut house.organisations[2].1,
            &format!("{href}/willing"),
            &[],
        )
        .await;
        assert!(no.words().contains("Please consider"), "{}", no.words());
        house.later(30).await;
        let shown = house.test.visitor().read(&href).await.words();
        assert!(shown.contains("Call closed"), "{shown}");
        let late = [("considered", "on")];
        let no = act(
            &mut house.organisations[2].1,
            &format!("{href}/willing"),
            &late,
        )
        .await;
        assert_ne!(no.status, StatusCode::SEE_OTHER);
        let to = format!("{href}/move");
        let no = act(&mut house.officer, &to, &[("do", "cancel"), ("reason", "")]).await;
        assert!(no.words().contains("Please fill this in"), "{}", no.words());
        let before = house.test.letters_to("speaker0@example.org").await.len();
        act(
            &mut house.officer,
            &to,
            &[("do", "cancel"), ("reason", "The host is ill.")],
        )
        .await;
        house.test.work().await;
        assert_eq!(
            house.test.letters_to("speaker0@example.org").await.len(),
            before + 1
        );
        let shown = house.test.visitor().read(&href).await.words();
        assert!(shown.contains("The host is ill."), "{shown}");
    }
}

#[tokio::test]
async fn a_suspended_organisation_is_in_no_draw() {
    let mut house = House::new("sqlite").await;
    let href = house.called("2").await;
    house.say(&href, 5).await;
    house.weighed(&href, 5).await;
    let gone = house.organisations[4].0.clone();
    let sql = "UPDATE organisations SET standing = 'suspended' WHERE id = $1";
    house.test.change(sql, args![gone.clone()]).await;
    house.published(&href).await;
    let page = house.test.visitor().get(&format!("{href}/draw.json")).await;
    let record: lottery::Record = serde_json::from_str(&page.text()).unwrap();
    let place = record.members.iter().position(|m| m.id == gone).unwrap();
    assert!(record.tickets.iter().all(|t| !t.contains(&place)));
    assert_eq!(
        record.members[place].barred.as_deref(),
        Some("for a recorded reason")
    );
}
