//! Places: taken once however many ask, waited for, moved up to by itself, asked of the assessment; needs sealed and erased.

use guard::Role;
use http::StatusCode;
use kernel::{args, day};
use testkit::ENGINES;

use crate::{House, act};

#[tokio::test]
async fn of_many_who_ask_at_once_as_many_as_there_are_places_get_one() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[("seats", "2")]).await;
        let path = format!("{href}/register");
        let mut browsers: Vec<_> = house.people.iter().map(|p| p.1.clone()).collect();
        let mut asking = Vec::new();
        for mut browser in browsers.drain(..) {
            let path = path.clone();
            asking.push(tokio::spawn(async move {
                act(&mut browser, &path, &[("considered", "on")]).await
            }));
        }
        for asked in asking {
            let done = asked.await.unwrap();
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        }
        assert_eq!(house.count("registered").await, 2, "{engine}");
        assert_eq!(house.count("waiting").await, 2, "{engine}");
        // Who asks again stands where they stood.
        for n in 0..4 {
            house.register(&href, n, &[]).await;
        }
        assert_eq!(house.count("registered").await, 2, "{engine}");
    }
}

#[tokio::test]
async fn who_waits_moves_up_by_itself_in_order_and_gets_a_letter() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[("seats", "1")]).await;
        for n in 0..3 {
            house.register(&href, n, &[]).await;
            house.test.clock.advance(1_000);
        }
        let words = house.people[1].1.read(&href).await.words();
        assert!(words.contains("On the waiting list"), "{engine}: {words}");
        assert_eq!(house.letters(1, "You have a place").await, 0, "{engine}");
        let done = house.leave(&href, 0).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.letters(1, "You have a place").await, 1, "{engine}");
        assert_eq!(house.letters(2, "You have a place").await, 0, "{engine}");
        let words = house.people[1].1.read(&href).await.words();
        assert!(words.contains("You have a place"), "{engine}: {words}");
        // Who gave the place up stands at the end when they come back.
        house.register(&href, 0, &[]).await;
        // More places: those who wait get them.
        let edit = format!("{href}/edit");
        house.officer.fill(&edit, &edit, &[("seats", "2")]).await;
        assert_eq!(house.letters(2, "You have a place").await, 1, "{engine}");
        assert_eq!(house.letters(0, "You have a place").await, 0, "{engine}");
        // Fewer than those who have one cannot be set.
        let page = house.officer.read(&edit).await;
        let no = house.officer.submit(&page, &edit, &[("seats", "1")]).await;
        assert!(no.text().contains("f-seats-error"), "{}", no.words());
        // The Office takes somebody off the list: the next one has the place.
        let sql = "SELECT id FROM calendar_registrations WHERE organisation = $1";
        let id = house.people[1].0.clone();
        let registration = house.test.texts(sql, args![id]).await.remove(0);
        let path = format!("{href}/registrants");
        let typed = [("do", "remove"), ("id", registration.as_str())];
        act(&mut house.officer, &path, &typed).await;
        assert_eq!(house.letters(0, "You have a place").await, 1, "{engine}");
        assert_eq!(house.letters(1, "A date has changed").await, 1, "{engine}");
    }
}

#[tokio::test]
async fn who_takes_no_part_any_more_is_passed_over_and_nobody_is_named_to_others() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[("seats", "1")]).await;
        for n in 0..4 {
            house.register(&href, n, &[]).await;
            house.test.clock.advance(1_000);
        }
        let suspended = "UPDATE appointments SET suspended = TRUE WHERE scope = $1";
        let first = house.people[1].0.clone();
        house.test.change(suspended, args![first]).await;
        let left = "UPDATE appointments SET ends = starts WHERE scope = $1";
        let second = house.people[2].0.clone();
        house.test.change(left, args![second]).await;
        house.leave(&href, 0).await;
        for (n, letters) in [(1, 0), (2, 0), (3, 1)] {
            let got = house.letters(n, "You have a place").await;
            assert_eq!(got, letters, "{engine}: {n}");
        }
        // Whoever freed the place is not named to those who get it, nor whoever registers to their colleagues.
        let up = "SELECT COUNT(*) FROM audit WHERE action = 'event.move_up' AND actor = ''";
        assert_eq!(house.test.number(up, args![]).await, 1, "{engine}");
        let told = "SELECT COUNT(*) FROM audit JOIN organisations o ON o.id = audit.about \
                    WHERE action IN ('event.register', 'event.leave', 'event.move_up')";
        assert_eq!(house.test.number(told, args![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn where_people_register_no_more_nobody_moves_up() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[("seats", "1")]).await;
        for n in [0, 1] {
            house.register(&href, n, &[]).await;
            house.test.clock.advance(1_000);
        }
        let edit = format!("{href}/edit");
        let typed = [("registers", "")];
        house.officer.fill(&edit, &edit, &typed).await;
        // No seats are not seats without a bound.
        assert_eq!(house.count("registered").await, 1, "{engine}");
        assert_eq!(house.count("waiting").await, 1, "{engine}");
    }
}

#[tokio::test]
async fn what_somebody_needs_is_erased_whenever_the_last_date_comes_to_be_over() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[("asks_needs", "on")]).await;
        let needs = [("needs", "A quiet room beside")];
        house.register(&href, 0, &needs).await;
        // The job comes before its time, as if the date had been moved behind its back.
        let early = "UPDATE jobs SET due = 0 WHERE kind = 'event:calendar_needs_due'";
        house.test.change(early, args![]).await;
        house.test.work().await;
        let kept = "SELECT COUNT(*) FROM calendar_registrations WHERE needs <> ''";
        assert_eq!(house.test.number(kept, args![]).await, 1, "{engine}");
        house.test.clock.advance(day(83));
        house.test.work().await;
        assert_eq!(house.test.number(kept, args![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn the_assessment_is_asked_about_the_way_in_which_people_meet() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        for (n, allowed) in [
            (0, r#"{"meeting_online":"low"}"#),
            (1, r#"{"meeting_in_person":"low"}"#),
        ] {
            let review = house.test.clock.now().plus(day(300));
            let sql = "INSERT INTO risk_assessments (id, organisation, number, state, side, author, author_name, written, level, review, \
                       allowed, content, digest, agreed, ended, reminded) \
                       VALUES ($1, $1, 1, 'agreed', 'office', '', '', 1, 'low', $2, $3, '', '', 1, NULL, 0)";
            let id = house.people[n].0.clone();
            house.test.change(sql, args![id, review, allowed]).await;
        }
        let href = house.event(&[("seats", "1")]).await;
        let no = house.register(&href, 1, &[]).await;
        assert_eq!(no.status, StatusCode::OK, "the page comes back");
        let words = no.words();
        assert!(
            words.contains("has not agreed to this"),
            "{engine}: {words}"
        );
        let bare = act(&mut house.people[0].1, &format!("{href}/register"), &[]).await;
        assert!(bare.words().contains("Please tick this"), "{engine}");
        let done = house.register(&href, 0, &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        // Who may not come any more is passed over, and keeps waiting.
        house.register(&href, 2, &[]).await;
        house.test.clock.advance(1_000);
        house.register(&href, 3, &[]).await;
        let sql = "INSERT INTO risk_assessments (id, organisation, number, state, side, author, author_name, written, level, review, \
                   allowed, content, digest, agreed, ended, reminded) \
                   VALUES ($1, $1, 1, 'withdrawn', 'office', '', '', 1, 'low', 1, '{}', '', '', 1, NULL, 0)";
        let id = house.people[2].0.clone();
        house.test.change(sql, args![id]).await;
        house.leave(&href, 0).await;
        assert_eq!(house.letters(3, "You have a place").await, 1, "{engine}");
        assert_eq!(house.letters(2, "You have a place").await, 0, "{engine}");
        // Where people meet otherwise, it is asked anew: nobody here agreed to a room, but for those without an assessment.
        let edit = format!("{href}/edit");
        let typed = [("meeting", "in_person"), ("place", "Room 4")];
        house.officer.fill(&edit, &edit, &typed).await;
        assert_eq!(house.letters(3, "A date has changed").await, 1, "{engine}");
        assert_eq!(house.count("registered").await, 1, "{engine}");
        assert_eq!(house.count("waiting").await, 0, "{engine}");
    }
}

#[tokio::test]
async fn what_somebody_needs_is_sealed_read_by_the_officer_and_erased() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[("asks_needs", "on")]).await;
        let needs = [("needs", "A quiet room beside")];
        for n in [0, 1] {
            let done = house.register(&href, n, &needs).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        }
        let stored = "SELECT needs FROM calendar_registrations ORDER BY at, id";
        for text in house.test.texts(stored, args![]).await {
            assert!(!text.is_empty() && !text.contains("quiet"), "{engine}");
        }
        let list = format!("{href}/registrants");
        let words = house.officer.read(&list).await.words();
        assert!(words.contains("A quiet room beside"), "{engine}: {words}");
        let own = house.people[0].1.read(&href).await.words();
        assert!(own.contains("A quiet room beside"), "{engine}");
        // Whoever else of the Office reads the list does not read it.
        for (email, role) in [
            ("manager@example.org", Role::ConsultationManager),
            ("auditor@example.org", Role::Auditor),
        ] {
            let other = house.test.person("Colleague", email, role, "").await;
            let words = house.test.browser(&other).await.read(&list).await.words();
            assert!(words.contains("Speaker 0"), "{engine}: {words}");
            assert!(!words.contains("quiet"), "{engine}: {role:?}");
        }
        // No file holds it.
        let ctx = house.test.ctx();
        for kind in ["csv", "xlsx"] {
            let file = house.officer.take(&ctx, &format!("{list}.{kind}")).await;
            let text = file.contents();
            assert!(text.contains("Speaker 0"), "{engine}: {kind}");
            assert!(!text.contains("quiet"), "{engine}: {kind}");
        }
        // Whoever gives the place up needs nothing.
        house.leave(&href, 1).await;
        let left = "SELECT needs FROM calendar_registrations WHERE state = 'left'";
        assert_eq!(house.test.texts(left, args![]).await, [""], "{engine}");
        // A day after the event nobody knows it any more.
        house.test.clock.advance(day(83));
        house.test.work().await;
        let kept = "SELECT COUNT(*) FROM calendar_registrations WHERE needs <> ''";
        assert_eq!(house.test.number(kept, args![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn who_came_is_noted_once_it_has_begun() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[]).await;
        for n in [0, 1] {
            house.register(&href, n, &[]).await;
        }
        let list = format!("{href}/registrants");
        let sql = "SELECT CAST(original AS TEXT) FROM calendar_dates";
        let date = house.test.texts(sql, args![]).await.remove(0);
        let sql = "SELECT id FROM calendar_registrations WHERE organisation = $1";
        let (id, other) = (house.people[0].0.clone(), house.people[1].0.clone());
        let came = house.test.texts(sql, args![id]).await.remove(0);
        let absent = house.test.texts(sql, args![other]).await.remove(0);
        let typed = [
            ("do", "attend"),
            ("date", date.as_str()),
            ("came", came.as_str()),
            ("shown", came.as_str()),
            ("shown", absent.as_str()),
        ];
        let no = act(&mut house.officer, &list, &typed).await;
        assert_eq!(no.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        // Its day has come: no command turns the clock of those who are signed in.
        let sql = "UPDATE calendar_events SET starts = 1000, ends = 2000";
        house.test.change(sql, args![]).await;
        let sql = "UPDATE calendar_dates SET original = 1000, starts = 1000, ends = 2000";
        house.test.change(sql, args![]).await;
        let typed = [
            ("do", "attend"),
            ("date", "1000"),
            ("came", came.as_str()),
            ("shown", came.as_str()),
            ("shown", absent.as_str()),
        ];
        let done = act(&mut house.officer, &list, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let noted = "SELECT COUNT(*) FROM calendar_attendance WHERE came = $1";
        assert_eq!(house.test.number(noted, args![true]).await, 1, "{engine}");
        assert_eq!(house.test.number(noted, args![false]).await, 1, "{engine}");
        let page = house.officer.read(&list).await.text();
        assert_eq!(page.matches(" checked").count(), 1, "{engine}");
    }
}

#[tokio::test]
async fn a_long_list_is_read_page_by_page_and_taken_away_whole() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[]).await;
        house.register(&href, 0, &[]).await;
        // A hundred and four more have a place, two wait; several since the same moment.
        for n in 0..106 {
            let id = kernel::Id::<()>::derived("guest", &n.to_string()).to_string();
            let sql = "INSERT INTO accounts (id, name, email, language, password, totp, totp_step, created) \
                       VALUES ($1, $2, $3, 'en', '', '', 0, 1)";
            let (name, email) = (format!("Guest {n:03}"), format!("guest{n}@example.org"));
            house.test.change(sql, args![id, name, email]).await;
            let sql = "INSERT INTO calendar_registrations (id, event, account, organisation, way, needs, state, at) \
                       SELECT $1, event, $1, organisation, way, '', $2, at + $3 FROM calendar_registrations WHERE account NOT IN \
                       (SELECT id FROM accounts WHERE email LIKE 'guest%')";
            let state = if n < 104 { "registered" } else { "waiting" };
            house
                .test
                .change(sql, args![id, state, i64::from(n / 10)])
                .await;
        }
        // It has begun.
        let sql = "UPDATE calendar_events SET starts = 1000, ends = 2000";
        house.test.change(sql, args![]).await;
        let sql = "UPDATE calendar_dates SET original = 1000, starts = 1000, ends = 2000";
        house.test.change(sql, args![]).await;
        let list = format!("{href}/registrants");
        let next = |page: &testkit::Page| page.links().into_iter().find(|l| l.contains("after="));
        let shown = |page: &testkit::Page| -> Vec<String> {
            let text = page.text();
            let ids = text.split("name=\"shown\" value=\"").skip(1);
            ids.map(|id| id.split('"').next().unwrap().to_owned())
                .collect()
        };
        let first = house.officer.read(&list).await;
        let words = first.words();
        assert!(words.contains("Registered: 105. Waiting: 2."), "{words}");
        assert!(!words.contains("Waiting list"), "{engine}: {words}");
        let place = next(&first).unwrap();
        let second = house.officer.read(&place).await;
        assert_eq!(next(&second), None, "{engine}");
        let words = second.words();
        assert!(words.contains("Registered: 105. Waiting: 2."), "{words}");
        assert!(words.contains("Waiting list"), "{engine}: {words}");
        assert!(words.contains("Guest 104") && words.contains("Guest 105"));
        let (begin, end) = (shown(&first), shown(&second));
        assert_eq!((begin.len(), end.len()), (100, 5), "{engine}");
        assert!(end.iter().all(|id| !begin.contains(id)), "{engine}");
        // What is noted on a page is noted of those whom it showed, and leads back to it.
        let after = place.split("after=").nth(1).unwrap().replace('+', " ");
        let mut typed = vec![
            ("do", "attend"),
            ("date", "1000"),
            ("after", after.as_str()),
        ];
        typed.extend(end.iter().map(|id| ("shown", id.as_str())));
        typed.push(("came", end[1].as_str()));
        typed.push(("came", begin[0].as_str()));
        let done = act(&mut house.officer, &list, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let to = done.leads_to();
        assert!(to.contains("after="), "{to}");
        let noted = "SELECT registration FROM calendar_attendance WHERE came = $1";
        assert_eq!(house.test.texts(noted, args![true]).await, [end[1].clone()]);
        assert_eq!(house.test.texts(noted, args![false]).await.len(), 4);
        let page = house.officer.read(&to).await.text();
        assert_eq!(page.matches(" checked").count(), 1, "{engine}");
        // Where all on a page came off the list, the beginning is shown.
        let late = format!("{list}?after=waiting+{}+zzzz", i64::MAX);
        assert_eq!(shown(&house.officer.read(&late).await), begin, "{engine}");
        let ctx = house.test.ctx();
        let file = house.officer.take(&ctx, &format!("{list}.csv")).await;
        let text = file.contents();
        let all = (0..106).filter(|n| text.contains(&format!("Guest {n:03}")));
        assert_eq!(all.count(), 106, "{engine}");
    }
}

#[tokio::test]
async fn of_two_organisations_the_one_that_is_invited_is_registered() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let (own, other) = (house.people[0].0.clone(), house.people[1].0.clone());
        let id = kernel::Id::<()>::derived("appointment", "second").to_string();
        let sql = "INSERT INTO appointments (id, account, role, scope, starts, ends, appointed_by, suspended) \
                   SELECT $1, account, role, $2, starts, NULL, '', FALSE FROM appointments WHERE scope = $3";
        house.test.change(sql, args![id, other, own]).await;
        let href = house.draft(&[("audience", "invited")]).await;
        let typed = [("do", "add"), ("organisation", other.as_str())];
        act(&mut house.officer, &format!("{href}/invited"), &typed).await;
        house.publish(&href).await;
        let path = format!("{href}/register");
        let speaker = &mut house.people[0].1;
        let page = speaker.read(&href).await;
        let hidden = format!("name=\"organisation\" value=\"{other}\"");
        assert!(page.text().contains(&hidden), "{engine}");
        let done = speaker.submit(&page, &path, &[("considered", "on")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let sql = "SELECT organisation FROM calendar_registrations";
        assert_eq!(house.test.texts(sql, args![]).await, [other], "{engine}");
    }
}
