//! The pool, its quotas, and a lottery that is published before it is drawn.

use http::StatusCode;
use kernel::args;
use lottery::{Record, Unwatched};
use testkit::ENGINES;

use crate::{House, act};

async fn record(house: &mut House, href: &str, round: &str) -> Record {
    let path = format!("{href}/draw.json?round={round}");
    let page = house.test.visitor().get(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    serde_json::from_str(&page.text()).unwrap()
}

#[tokio::test]
async fn places_are_drawn_by_a_lottery_that_anyone_can_repeat() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.called("3").await;
        house.say(&href, 7).await;
        // Somebody thinks better of it.
        let action = format!("{href}/willing");
        let (_, browser) = &mut house.organisations[6];
        browser.fill(&href, &action, &[("do", "take_back")]).await;
        let pool = house.officer.read(&format!("{href}/pool")).await.words();
        assert!(
            pool.contains("Would come: 6. Places: 3. Risk not looked at yet: 6."),
            "{pool}"
        );
        let ctx = house.test.ctx();
        let csv = house.officer.take(&ctx, &format!("{href}/pool.csv")).await;
        assert!(csv.contents().contains("Society 1"));

        // Nobody is drawn before each risk was looked at.
        act(
            &mut house.officer,
            &format!("{href}/move"),
            &[("do", "close")],
        )
        .await;
        let quotas = format!("{href}/quotas");
        let publish = [
            ("do", "publish"),
            ("announced", "Numbers of 1 April"),
            ("tickets", "1000"),
        ];
        let no = act(&mut house.officer, &quotas, &publish).await;
        assert!(
            no.words()
                .contains("6 organisations has not been looked at"),
            "{}",
            no.words()
        );
        let unsafe_one = house.organisations[5].0.clone();
        let typed = [
            ("do", "weigh"),
            ("organisation", &unsafe_one),
            ("safety", "unsafe"),
        ];
        let no = act(&mut house.officer, &format!("{href}/pool"), &typed).await;
        assert!(no.words().contains("Please fill this in"), "{}", no.words());
        let typed = [typed[0], typed[1], typed[2], ("note", "Followed at home.")];
        act(&mut house.officer, &format!("{href}/pool"), &typed).await;
        let stored = house
            .test
            .texts(
                "SELECT safety_note FROM panel_willing WHERE safety = 'unsafe'",
                args![],
            )
            .await;
        assert!(!stored[0].is_empty() && !stored[0].contains("Followed"));
        let read = house
            .officer
            .read(&format!("{href}/pool?of={unsafe_one}"))
            .await;
        assert!(read.words().contains("Followed at home."));
        for n in 0..5 {
            let id = house.organisations[n].0.clone();
            let typed = [
                ("do", "weigh"),
                ("organisation", id.as_str()),
                ("safety", "clear"),
            ];
            act(&mut house.officer, &format!("{href}/pool"), &typed).await;
        }
        house.published(&href).await;
        let open = record(&mut house, &href, "1").await;
        assert!(open.draw.is_none() && open.tickets.len() == 1_000);
        // Hidden organisations stand under a label that does not name them; one that would be at risk is on no ticket.
        let text = serde_json::to_string(&open).unwrap();
        for (n, hidden) in [(0, false), (1, true), (2, false), (3, true), (5, true)] {
            assert_eq!(!text.contains(&house.organisations[n].0), hidden, "{n}");
        }
        let own = house.organisations[1].1.read(&href).await.words();
        assert!(
            own.contains("of 1000 tickets") || own.contains("of 1,000 tickets"),
            "{own}"
        );
        let sql = "SELECT label FROM panel_willing WHERE organisation = $1";
        let label = house.test.texts(sql, args![unsafe_one]).await.remove(0);
        assert_eq!(open.own(&label, None).unwrap().1, 0);
        let sql = "SELECT salt FROM panel_willing WHERE organisation = $1";
        let id = house.organisations[1].0.clone();
        let salt = house.test.texts(sql, args![id.clone()]).await.remove(0);
        assert!(open.own(&id, Some(salt.as_bytes())).unwrap().1 > 0);
        assert!(own.contains(&salt));
        // What is published is fixed.
        let no = act(&mut house.officer, &quotas, &publish).await;
        assert_eq!(
            no.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{}",
            no.words()
        );

        let draw = format!("{href}/draw");
        let no = act(
            &mut house.officer,
            &draw,
            &[("by", "public"), ("value", " ")],
        )
        .await;
        assert!(no.words().contains("Please fill this in"), "{}", no.words());
        let value = [("by", "public"), ("value", "04 17 23 38 41 45")];
        let done = act(&mut house.officer, &draw, &value).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let held = record(&mut house, &href, "1").await;
        let checks = held.verify(&mut Unwatched).unwrap();
        assert!(checks.iter().all(|c| c.wrong.is_none()), "{checks:?}");
        assert_eq!(held.commitment, open.commitment);
        let offered = house.seated("offered").await;
        assert_eq!(offered.len(), 3);
        assert!(!offered.contains(&5));
        // Everybody who was willing is told, whatever came of it, in the same words.
        house.test.work().await;
        for n in 0..6 {
            let letters = house.news_to(n).await;
            assert_eq!(letters.len(), 1, "{n}");
            assert!(letters[0].contains("What the Office did"), "{letters:?}");
            assert!(!letters[0].contains("place"), "{letters:?}");
        }
        // Where it is, those read who have a place.
        for n in 0..6 {
            let page = house.organisations[n].1.read(&href).await.words();
            assert_eq!(
                page.contains("Conference room 4"),
                offered.contains(&n),
                "{n}"
            );
        }
        assert!(
            !house
                .test
                .visitor()
                .read(&href)
                .await
                .words()
                .contains("Conference room 4")
        );
    }
}

#[tokio::test]
async fn two_officers_type_in_the_number_that_was_drawn_by_hand() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.called("2").await;
        house.say(&href, 4).await;
        house.weighed(&href, 4).await;
        house.published(&href).await;
        let draw = format!("{href}/draw");
        let by = |n| [("by", "hand"), ("number", n)];
        let no = act(&mut house.officer, &draw, &by("1000")).await;
        assert!(no.words().contains("the last one is 999"), "{}", no.words());
        act(&mut house.officer, &draw, &by("17")).await;
        assert!(house.seated("offered").await.is_empty());
        let no = act(&mut house.officer, &draw, &by("17")).await;
        assert!(no.words().contains("Another officer"), "{}", no.words());
        // They differ: neither counts, and both begin again.
        act(&mut house.second, &draw, &by("71")).await;
        let sql = "SELECT COUNT(*) FROM panel_draws WHERE first_number IS NULL AND drawn IS NULL";
        assert_eq!(house.test.number(sql, args![]).await, 1);
        act(&mut house.second, &draw, &by("17")).await;
        let done = act(&mut house.officer, &draw, &by("17")).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let held = record(&mut house, &href, "1").await;
        assert_eq!(held.draw.as_ref().unwrap().ticket, 17);
        assert_eq!(house.seated("offered").await.len(), 2);
        let again = act(&mut house.officer, &draw, &by("18")).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn quotas_that_contradict_one_another_are_told_with_what_would_help() {
    let mut house = House::new("sqlite").await;
    let href = house.called("3").await;
    house.say(&href, 6).await;
    house.weighed(&href, 6).await;
    let path = format!("{href}/quotas");
    let page = house.officer.read(&path).await;
    // Two of Africa and two of Europe at least, of three.
    let typed = [
        ("least-region-002", "2"),
        ("least-region-150", "2"),
        ("do", "quotas"),
    ];
    let no = house.officer.submit(&page, &path, &typed).await;
    assert!(
        no.words().contains("differs from the proposal"),
        "{}",
        no.words()
    );
    assert!(no.text().contains("value=\"2\""), "what was typed stays");
    let typed = [
        typed[0],
        typed[1],
        typed[2],
        ("reason-region-002", "They asked for it."),
        ("reason-region-150", "They asked for it too."),
        ("most-region-002", "3"),
        ("most-region-150", "3"),
    ];
    let done = house.officer.submit(&page, &path, &typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    let told = house.officer.read(&path).await.words();
    assert!(told.contains("contradict one another"), "{told}");
    assert!(told.contains("Africa: 1 to 3 instead of 2 to 3"), "{told}");
    assert!(told.contains("Europe: 1 to 3 instead of 2 to 3"), "{told}");
    // Nothing is loosened silently: it is not published either.
    let publish = [
        ("do", "publish"),
        ("announced", "Numbers"),
        ("tickets", "1000"),
    ];
    let no = act(&mut house.officer, &path, &publish).await;
    assert!(
        no.words().contains("contradict one another"),
        "{}",
        no.words()
    );
    assert_eq!(
        house
            .test
            .number("SELECT COUNT(*) FROM panel_draws", args![])
            .await,
        0
    );
    let ctx = house.test.ctx();
    let xlsx = format!("{href}/pool.xlsx");
    let csv = house.officer.take(&ctx, &xlsx).await;
    assert_eq!(csv.status, StatusCode::OK);
}

#[tokio::test]
async fn where_places_suffice_everybody_gets_one() {
    let mut house = House::new("sqlite").await;
    let href = house.called("6").await;
    house.say(&href, 4).await;
    house.weighed(&href, 4).await;
    let path = format!("{href}/quotas");
    let page = house.officer.read(&path).await.words();
    assert!(page.contains("Places suffice"), "{page}");
    act(&mut house.officer, &path, &[("do", "all")]).await;
    assert_eq!(house.seated("offered").await, [0, 1, 2, 3]);
    let none = house.officer.get(&format!("{href}/draw")).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn of_organisations_that_belong_together_one_is_drawn() {
    let mut house = House::new("sqlite").await;
    let href = house.called("2").await;
    house.say(&href, 4).await;
    for part in [0, 1] {
        let (part, whole) = (
            house.organisations[part].0.clone(),
            house.organisations[7].0.clone(),
        );
        let sql = "INSERT INTO organisation_ties (id, kind, part, whole, state, remark, proposed_by, proposed_by_name, proposed, \
                   confirmed_by_name, confirmed, ended_by, ended_by_name, ended) \
                   VALUES ($1, 'member_of', $1, $2, 'confirmed', '', $1, '', 1, '', 1, '', '', NULL)";
        house.test.change(sql, args![part, whole]).await;
    }
    house.weighed(&href, 4).await;
    house.published(&href).await;
    let record = record(&mut house, &href, "1").await;
    assert_eq!(record.groups.len(), 1);
    let both: Vec<usize> = record
        .members
        .iter()
        .enumerate()
        .filter(|(_, m)| !m.groups.is_empty())
        .map(|(n, _)| n)
        .collect();
    assert_eq!(both.len(), 2);
    assert!(
        record
            .tickets
            .iter()
            .all(|t| !(t.contains(&both[0]) && t.contains(&both[1])))
    );
}
