//! Recurring events: every date stands in the calendar; one is moved or left out; files say it as the standard asks.

use http::StatusCode;
use icalendar::{Status, When, read};
use kernel::args;
use testkit::ENGINES;

use crate::{House, act};

#[tokio::test]
async fn every_date_of_a_recurring_event_stands_in_the_calendar_at_its_own_hour() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        // Clocks in New York go forward on 8 March 2026.
        let typed = [
            ("day", "2026-03-04"),
            ("repeat", "weekly"),
            ("weekdays", "WE"),
            ("count", "3"),
            ("audience", "public"),
        ];
        let href = house.event(&typed).await;
        let sql = "SELECT CAST(starts AS TEXT) FROM calendar_dates ORDER BY starts";
        let starts: Vec<i64> = house
            .test
            .texts(sql, args![])
            .await
            .iter()
            .map(|s| s.parse().unwrap())
            .collect();
        let hours: Vec<u8> = starts
            .iter()
            .map(|s| kernel::Timestamp(*s).hour_minute().0)
            .collect();
        assert_eq!(hours, [15, 14, 14], "{engine}");
        // The second is left out, the third moved by a day; those who come are told of each.
        house.register(&href, 0, &[]).await;
        let path = format!("{href}/dates");
        let second = starts[1].to_string();
        let typed = [("do", "leave_out"), ("date", second.as_str())];
        let done = act(&mut house.officer, &path, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let third = starts[2].to_string();
        let typed = [
            ("do", "move"),
            ("date", third.as_str()),
            ("to_day", "2026-03-19"),
            ("to_time", "16:30"),
        ];
        let done = act(&mut house.officer, &path, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.letters(0, "A date has changed").await, 2, "{engine}");
        let days = "SELECT day FROM calendar_dates ORDER BY day";
        let days = house.test.texts(days, args![]).await;
        assert_eq!(days, ["2026-03-04", "2026-03-19"], "{engine}");
        let file = house
            .test
            .visitor()
            .read(&format!("{href}/event.ics"))
            .await;
        assert!(file.is("text/calendar"), "{engine}");
        let found = read(&file.bytes).unwrap();
        assert!(found.problems.is_empty(), "{engine}: {:?}", found.problems);
        let [whole, moved] = found.calendar.events.as_slice() else {
            panic!("{engine}: {}", file.text());
        };
        assert_eq!((whole.sequence, moved.sequence), (2, 2), "{engine}");
        assert_eq!(whole.uid, moved.uid, "{engine}");
        assert_eq!(whole.left_out.len(), 1, "{engine}");
        let beginnings: Vec<String> = whole
            .beginnings(10)
            .iter()
            .map(|d| d.date().to_string())
            .collect();
        assert_eq!(beginnings, ["2026-03-04", "2026-03-18"], "{engine}");
        assert!(
            matches!(&moved.starts, When::Zoned(at, zone) if zone == "America/New_York" && at.hour() == 16)
        );
        assert!(file.text().contains("BEGIN:VTIMEZONE"), "{engine}");
    }
}

#[tokio::test]
async fn a_repetition_without_an_end_or_with_too_many_dates_is_refused() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let path = "/calendar/new";
        for (how, ends) in [
            ("daily", vec![]),
            ("daily", vec![("count", "1")]),
            ("daily", vec![("count", "201")]),
            ("daily", vec![("until", "2027-05-20")]),
            ("monthly", vec![("count", "3"), ("until", "2026-09-01")]),
        ] {
            let mut typed = vec![
                ("title-en", "Rooms"),
                ("day", "2026-05-20"),
                ("meeting", "nowhere"),
                ("repeat", how),
            ];
            typed.extend(ends);
            let page = house.officer.read(path).await;
            let no = house.officer.submit(&page, path, &typed).await;
            assert!(no.text().contains("f-count-error"), "{engine}: {typed:?}");
        }
        assert_eq!(
            house
                .test
                .number("SELECT COUNT(*) FROM calendar_events", args![])
                .await,
            0
        );
        // The last Friday of each month, and what the form says of it when it comes back.
        let typed = [
            ("day", "2026-05-29"),
            ("repeat", "monthly_weekday"),
            ("until", "2026-08-31"),
        ];
        let href = house.draft(&typed).await;
        let days = "SELECT day FROM calendar_dates ORDER BY day";
        let days = house.test.texts(days, args![]).await;
        assert_eq!(
            days,
            ["2026-05-29", "2026-06-26", "2026-07-31", "2026-08-28"]
        );
        let edit = format!("{href}/edit");
        house.officer.fill(&edit, &edit, &[]).await;
        let again = "SELECT day FROM calendar_dates ORDER BY day";
        assert_eq!(house.test.texts(again, args![]).await, days, "{engine}");
    }
}

#[tokio::test]
async fn what_is_cancelled_says_so_in_files_with_a_number_and_tells_those_who_come() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let title = "会议室与门".repeat(20);
        let typed = [("audience", "public"), ("title-en", title.as_str())];
        let href = house.event(&typed).await;
        house.register(&href, 0, &[]).await;
        let file = format!("{href}/event.ics");
        let before = house.test.visitor().read(&file).await.text();
        for line in before.split("\r\n") {
            assert!(line.len() <= 75, "{engine}: {line}");
        }
        assert!(
            before.contains("SEQUENCE:0\r\nSTATUS:CONFIRMED"),
            "{before}"
        );
        // Another hour is another number; another word about it is none.
        let edit = format!("{href}/edit");
        house
            .officer
            .fill(&edit, &edit, &[("about-en", "More.")])
            .await;
        assert_eq!(house.letters(0, "A date has changed").await, 0, "{engine}");
        house.officer.fill(&edit, &edit, &[("time", "11:00")]).await;
        assert_eq!(house.letters(0, "A date has changed").await, 1, "{engine}");
        let path = format!("{href}/move");
        let bare = act(&mut house.officer, &path, &[("do", "cancel")]).await;
        assert!(bare.text().contains("f-reason-error"), "{engine}");
        let typed = [("do", "cancel"), ("reason", "The room is flooded.")];
        let done = act(&mut house.officer, &path, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(
            house.letters(0, "An event is cancelled").await,
            1,
            "{engine}"
        );
        for path in [file.as_str(), "/calendar/calendar.ics"] {
            let page = house.test.visitor().read(path).await;
            let found = read(&page.bytes).unwrap();
            let e = &found.calendar.events[0];
            assert_eq!((e.status, e.sequence), (Status::Cancelled, 2), "{engine}");
            assert_eq!(e.summary, title, "{engine}");
            assert!(e.description.contains("flooded"), "{engine}");
        }
        let words = house.test.visitor().read(&href).await.words();
        assert!(words.contains("The room is flooded."), "{engine}: {words}");
        let no = house.register(&href, 1, &[]).await;
        assert_eq!(no.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
    }
}

#[tokio::test]
async fn a_whole_day_is_a_day_however_many_hours_it_has() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        // Clocks in New York go forward on 8 March 2026, and back on 1 November.
        for (first, second) in [("2026-03-01", "2026-03-08"), ("2026-10-25", "2026-11-01")] {
            let typed = [
                ("day", first),
                ("whole", "on"),
                ("repeat", "weekly"),
                ("weekdays", "SU"),
                ("count", "2"),
            ];
            let href = house.draft(&typed).await;
            let sql =
                "SELECT day || ' ' || last_day FROM calendar_dates WHERE href = $1 ORDER BY day";
            let days = house.test.texts(sql, args![href]).await;
            let whole = [first, second].map(|d| format!("{d} {d}"));
            assert_eq!(days, whole, "{engine}");
        }
    }
}
