//! Whatever comes in is refused or read, and ends.

use icalendar::{Fault, Reason, When, limits, read};
use proptest::prelude::*;

fn with(lines: &str) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@example.org\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        .into_bytes()
}

fn reason(lines: &str) -> Reason {
    let found = read(&with(lines)).unwrap();
    assert!(found.calendar.events.is_empty(), "{lines}");
    found.problems[0].reason
}

#[test]
fn what_is_no_calendar_or_too_much_is_refused() {
    for (text, fault) in [
        ("", Fault::NotACalendar),
        ("name,country\nA,404\n", Fault::NotACalendar),
        ("BEGIN:VCARD\r\nEND:VCARD\r\n", Fault::NotACalendar),
        ("BEGIN:VCALENDAR\r\n", Fault::Malformed),
        ("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", Fault::Malformed),
        ("END:VCALENDAR\r\n", Fault::Malformed),
    ] {
        assert_eq!(read(text.as_bytes()).unwrap_err(), fault, "{text:?}");
    }
    let deep = "BEGIN:VCALENDAR\r\n".repeat(limits::DEPTH + 1);
    assert_eq!(read(deep.as_bytes()).unwrap_err(), Fault::Malformed);
    assert_eq!(
        read(&vec![b'a'; limits::BYTES + 1]).unwrap_err(),
        Fault::TooLarge
    );
    let long = with(&format!("SUMMARY:{}", "a".repeat(limits::LINE)));
    assert_eq!(read(&long).unwrap_err(), Fault::TooLarge);
    let folded = with(&format!("SUMMARY:a{}", "\r\n a".repeat(limits::LINE)));
    assert_eq!(read(&folded).unwrap_err(), Fault::TooLarge);
    let many = "BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(limits::EVENTS + 1);
    let many = format!("BEGIN:VCALENDAR\r\n{many}END:VCALENDAR\r\n");
    assert_eq!(read(many.as_bytes()).unwrap_err(), Fault::TooLarge);
    assert_eq!(
        read(b"BEGIN:VCALENDAR\r\nNAME:\xff\r\nEND:VCALENDAR\r\n").unwrap_err(),
        Fault::NotACalendar
    );
}

#[test]
fn an_event_that_is_not_understood_is_named_with_the_reason() {
    let day = "DTSTART;VALUE=DATE:20260302";
    assert_eq!(reason("SUMMARY:x"), Reason::Dates);
    assert_eq!(reason("DTSTART:tomorrow"), Reason::Dates);
    assert_eq!(reason("DTSTART:99990101T000000Z"), Reason::Dates);
    assert_eq!(reason("DTSTART:20260230T000000Z"), Reason::Dates);
    assert_eq!(
        reason("DTSTART:20260302T090000Z\r\nDTEND:20260301T090000Z"),
        Reason::Dates
    );
    assert_eq!(
        reason("DTSTART:20260302T090000Z\r\nDURATION:-PT1H"),
        Reason::Dates
    );
    assert_eq!(
        reason("DTSTART:20260302T090000Z\r\nDURATION:P99999999999999W"),
        Reason::Dates
    );
    assert_eq!(
        reason("DTSTART;TZID=Nowhere/City:20260302T090000"),
        Reason::Zone
    );
    assert_eq!(
        reason("DTSTART;TZID=../../etc/passwd:20260302T090000"),
        Reason::Zone
    );
    assert_eq!(
        reason(&format!("{day}\r\nRRULE:FREQ=SECONDLY")),
        Reason::Recurrence
    );
    assert_eq!(
        reason(&format!("{day}\r\nRDATE:20260401T000000Z")),
        Reason::Recurrence
    );
    let many = format!(
        "{day}\r\nEXDATE:{}20260302T090000Z",
        "20260302T090000Z,".repeat(600)
    );
    assert_eq!(reason(&many), Reason::TooMuch);
    let nameless =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let found = read(nameless.as_bytes()).unwrap();
    assert_eq!(found.problems[0].reason, Reason::Uid);
    assert_eq!(
        (found.problems[0].line, found.problems[0].summary.as_str()),
        (2, "x")
    );
}

#[test]
fn zones_are_known_by_the_names_that_other_programs_give_them() {
    for (before, name) in [
        ("", "Europe/Berlin"),
        ("", "/example.org/20260101_1/Europe/Berlin"),
        (
            "BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nX-LIC-LOCATION:Europe/Berlin\r\nEND:VTIMEZONE\r\n",
            "\"W. Europe Standard Time\"",
        ),
    ] {
        let text = format!(
            "BEGIN:VCALENDAR\r\n{before}BEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID={name}:20260302T090000\r\nDURATION:P1DT1H\r\n\
             BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nSUMMARY:Wake\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let found = read(text.as_bytes()).unwrap();
        let event = &found.calendar.events[0];
        let zoned = |at: &When, day: i8, hour: i8| match at {
            When::Zoned(at, zone) => {
                assert_eq!(
                    (at.day(), at.hour(), zone.as_str()),
                    (day, hour, "Europe/Berlin")
                );
            }
            other => panic!("{other:?}"),
        };
        zoned(&event.starts, 2, 9);
        zoned(&event.ends, 3, 10);
        assert!(
            event.summary.is_empty(),
            "what an alarm says is not the event's"
        );
    }
}

proptest! {
    #[test]
    fn any_bytes_end(bytes in proptest::collection::vec(any::<u8>(), 0..4_000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn anything_within_an_event_ends(lines in "((DTSTART|DTEND|DURATION|RRULE|EXDATE|BEGIN|END|SUMMARY|UID)[;:=A-Z0-9,\" \\\\-]{0,60}\r?\n){0,30}") {
        if let Ok(found) = read(&with(&lines)) {
            for event in &found.calendar.events {
                prop_assert!(event.beginnings(50).len() <= 50);
            }
        }
    }
}
