//! Signing: in either order, never twice, never a version that was replaced.

use contracts::AboutOrganisation;
use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use crate::{House, organisation, publish};

#[tokio::test]
async fn both_sign_in_either_order_and_what_each_owes_gets_its_day() {
    for engine in ENGINES {
        for office_first in [true, false] {
            let mut house = House::new(engine).await;
            let path = house.path();
            let sign = format!("{path}/sign");
            let countersign = format!("{path}/countersign");
            let typed = [("accept", "on")];
            if office_first {
                house.officer.fill(&path, &countersign, &typed).await;
                // The organisation is told, in a letter that names it to its own people and says nothing of the text.
                let letters = house.test.letters_to("representative@example.org").await;
                let letter = letters.iter().find(|l| l.body.contains(&path)).unwrap();
                let all = format!("{}{}", letter.subject, letter.body);
                assert!(all.contains("Rivers") && !all.contains("terms of reference"));
                house.representative.fill(&path, &sign, &typed).await;
            } else {
                house.representative.fill(&path, &sign, &typed).await;
                let words = house.officer.read(&path).await.words();
                assert!(words.contains("Signed by the organisation, not yet by the Office"));
                let sql = "SELECT COUNT(*) FROM terms_obligations";
                assert_eq!(house.test.number(sql, vec![]).await, 0, "one is not enough");
                house.officer.fill(&path, &countersign, &typed).await;
            }
            let page = house.representative.read(&path).await.words();
            assert!(page.contains("In force: both have signed"), "{page}");
            for word in [
                "Representative",
                "Officer",
                "Version 1",
                "Name a focal point",
            ] {
                assert!(page.contains(word), "{word}: {page}");
            }
            // Monday 2 March 2026 and ten working days; a year later it is a Tuesday.
            assert!(page.contains("16 March 2026"), "{page}");
            assert!(page.contains("2 March 2027"), "{page}");
            let sql = "SELECT digest FROM terms_signatures";
            let digests = house.test.texts(sql, vec![]).await;
            assert_eq!(digests.len(), 2);
            assert_eq!(digests[0], digests[1], "both read the same words");
            assert!(page.contains(&digests[0]));
            let log = "SELECT COUNT(*) FROM audit WHERE action = 'terms.sign' AND about = $1";
            assert_eq!(house.test.number(log, args![house.id]).await, 2);
        }
    }
}

#[tokio::test]
async fn the_days_end_where_the_organisation_is() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let zone = "UPDATE organisations SET zone = 'America/Lima' WHERE id = $1";
        house.test.change(zone, args![house.id]).await;
        house.both_sign().await;
        let sql = "SELECT due FROM terms_obligations WHERE code = 'focal-point'";
        let due = kernel::Timestamp(house.test.number(sql, vec![]).await);
        assert_eq!(due.rfc3339(), "2026-03-17T04:59:59Z");
        let words = house.representative.read(&house.path()).await.words();
        assert!(words.contains("16 March 2026"), "{words}");
    }
}

#[tokio::test]
async fn of_two_people_at_once_one_signs_and_the_other_sees_it() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let path = house.path();
        let action = format!("{path}/sign");
        let typed = [("accept", "on")];
        let one = house.representative.read(&path).await;
        let two = house.administrator.read(&path).await;
        let (mut first, mut second) = (house.representative.clone(), house.administrator.clone());
        let (a, b) = tokio::join!(
            first.submit(&one, &action, &typed),
            second.submit(&two, &action, &typed)
        );
        let mut all = [a.status, b.status];
        all.sort();
        assert_eq!(all, [StatusCode::OK, StatusCode::SEE_OTHER], "{engine}");
        let late = if a.status == StatusCode::OK { a } else { b };
        assert!(
            late.words()
                .contains("Somebody has signed for your side already")
        );
        let sql = "SELECT COUNT(*) FROM terms_signatures";
        assert_eq!(house.test.number(sql, vec![]).await, 1);
        // Long after, with the same old page: the same answer.
        let again = house.administrator.submit(&two, &action, &typed).await;
        assert!(
            again
                .words()
                .contains("Somebody has signed for your side already")
                || again.status == StatusCode::SEE_OTHER
        );
        assert_eq!(house.test.number(sql, vec![]).await, 1);
    }
}

#[tokio::test]
async fn a_version_replaced_meanwhile_is_not_signed() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let path = house.path();
        let action = format!("{path}/sign");
        let old = house.representative.read(&path).await;
        house
            .officer
            .fill(&path, &format!("{path}/countersign"), &[("accept", "on")])
            .await;
        publish(&mut house.steward, "Shorter words.").await;
        let answer = house
            .representative
            .submit(&old, &action, &[("accept", "on")])
            .await;
        assert_eq!(answer.status, StatusCode::OK);
        let words = answer.words();
        assert!(
            words.contains("Nothing was signed. Version 2 stands below"),
            "{words}"
        );
        assert!(words.contains("Shorter words."));
        // The form that came back is for the new one; the Office's signature under the old one is kept.
        let done = house
            .representative
            .submit(&answer, &action, &[("accept", "on")])
            .await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let sql = "SELECT COUNT(*) FROM terms_signatures WHERE version = $1 AND side = $2";
        let count = |version: i64, side: &'static str| house.test.number(sql, args![version, side]);
        assert_eq!(count(1, "office").await, 1);
        assert_eq!(count(1, "organisation").await, 0);
        assert_eq!(count(2, "organisation").await, 1);
    }
}

#[tokio::test]
async fn what_was_not_shown_is_not_signed() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let path = house.path();
        let action = format!("{path}/sign");
        let page = house.representative.read(&path).await;
        let answer = house.representative.submit(&page, &action, &[]).await;
        assert!(answer.words().contains("Please tick"), "{engine}");
        let typed = [("accept", "on"), ("language", "fr")];
        let answer = house.representative.submit(&page, &action, &typed).await;
        let words = answer.words();
        assert!(words.contains("is not the one kept here"), "{words}");
        let sql = "SELECT COUNT(*) FROM terms_signatures";
        assert_eq!(house.test.number(sql, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn nobody_signs_for_both_sides() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let sql = "SELECT id FROM accounts WHERE email = 'officer@example.org'";
        let account = house.test.texts(sql, vec![]).await[0].parse().unwrap();
        let id = house.id.clone();
        house
            .test
            .ctx()
            .write(move |tx, ctx| {
                Box::pin(async move {
                    ctx.appoint(tx, account, guard::Role::Representative, &id, None)
                        .await
                })
            })
            .await
            .unwrap();
        let path = house.path();
        let typed = [("accept", "on")];
        house
            .officer
            .fill(&path, &format!("{path}/sign"), &typed)
            .await;
        let page = house.officer.read(&path).await;
        let action = format!("{path}/countersign");
        let answer = house.officer.submit(&page, &action, &typed).await;
        let words = answer.words();
        assert!(words.contains("Somebody else must sign"), "{words}");
    }
}

#[tokio::test]
async fn who_is_admitted_is_asked_once_and_waits_in_the_list() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let other = organisation(&mut house.officer, "Meadows").await;
        let about = AboutOrganisation {
            organisation: house.id.clone(),
        };
        for _ in 0..2 {
            let about = about.clone();
            house
                .test
                .ctx()
                .write(move |tx, ctx| {
                    Box::pin(async move { ctx.emit(tx, "organisation_admitted", &about).await })
                })
                .await
                .unwrap();
            house.test.work().await;
        }
        let path = house.path();
        let letters = house.test.letters_to("representative@example.org").await;
        let about = letters.iter().filter(|l| l.body.contains(&path));
        assert_eq!(about.count(), 1, "{engine}");
        let list = house.officer.read("/terms/unsigned").await;
        // Twenty working days from Monday 2 March.
        assert!(list.words().contains("30 March 2026"), "{}", list.words());
        assert!(
            list.text()
                .contains(&format!("/organisations/{other}/terms"))
        );
        assert!(list.words().contains("not asked yet"));
        house.both_sign().await;
        let list = house.officer.read("/terms/unsigned").await;
        assert!(!list.text().contains(&path), "{engine}");
    }
}

#[tokio::test]
async fn those_bound_are_asked_anew_and_stay_bound_until_then() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.both_sign().await;
        house.test.work().await;
        let before = house
            .test
            .letters_to("representative@example.org")
            .await
            .len();
        let report = house.obligation("report").await;
        publish(&mut house.steward, "Shorter words.").await;
        let after = house
            .test
            .letters_to("representative@example.org")
            .await
            .len();
        assert_eq!(after, before + 1, "{engine}");
        let path = house.path();
        let words = house.representative.read(&path).await.words();
        assert!(
            words.contains("Version 1 remains in force until both"),
            "{words}"
        );
        assert!(
            words.contains("16 March 2026"),
            "ten working days to sign: {words}"
        );
        let open = "SELECT COUNT(*) FROM terms_obligations WHERE state = 'open'";
        assert_eq!(house.test.number(open, vec![]).await, 11);
        house.later(3).await;
        house.both_sign().await;
        // The report goes on with its day and new words; what is asked for no more lapses.
        assert_eq!(house.test.number(open, vec![]).await, 2);
        let words = house.officer.read(&report).await.words();
        assert!(words.contains("Report every half year."), "{words}");
        assert!(words.contains("2 March 2027") && words.contains("Version 2"));
        let lapsed = "SELECT COUNT(*) FROM terms_obligations WHERE state = 'lapsed'";
        assert_eq!(house.test.number(lapsed, vec![]).await, 10);
    }
}
