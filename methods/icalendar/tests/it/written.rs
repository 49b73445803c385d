//! What is written is read back the same, in lines of 75 octets.

use icalendar::{Calendar, End, Event, Every, Rule, Status, When, cleaned, read, write};
use jiff::civil::{Date, DateTime, Weekday, datetime};
use proptest::prelude::*;

const ZONES: [&str; 5] = [
    "America/New_York",
    "Africa/Nairobi",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "Pacific/Auckland",
];

fn text() -> impl Strategy<Value = String> {
    // Letters of several scripts, everything that is escaped, breaks of lines.
    prop_oneof![
        "[a-zA-Z,;:\\\\\"\n\t =^-]{0,120}",
        "[\u{600}-\u{6ff}\u{4e00}-\u{4eff}\u{1f600}-\u{1f64f}é ]{0,90}",
        any::<String>(),
    ]
    .prop_map(|t| cleaned(&t))
}

fn moment() -> impl Strategy<Value = DateTime> {
    (
        1950_i16..2150,
        1_i8..=12,
        1_i8..=28,
        0_i8..24,
        0_i8..60,
        0_i8..60,
    )
        .prop_map(|(y, m, d, h, min, s)| datetime(y, m, d, h, min, s, 0))
}

fn span() -> impl Strategy<Value = (When, When)> {
    (moment(), 0_u8..4, 0_usize..5, 1_i64..40).prop_map(|(at, how, zone, long)| {
        let later = at.checked_add(jiff::Span::new().days(long)).unwrap();
        let zone = ZONES[zone].to_owned();
        let one = |at: DateTime| match how {
            0 => When::Utc(at),
            1 => When::Floating(at),
            2 => When::Day(at.date()),
            _ => When::Zoned(at, zone.clone()),
        };
        (one(at), one(later))
    })
}

fn weekday() -> impl Strategy<Value = Weekday> {
    (0_i8..7).prop_map(|n| Weekday::from_monday_zero_offset(n).unwrap())
}

fn rule() -> impl Strategy<Value = Option<Rule>> {
    let end = prop_oneof![
        Just(End::Never),
        (1_u32..500).prop_map(End::Count),
        moment().prop_map(|m| End::Until(When::Utc(m))),
        moment().prop_map(|m| End::Until(When::Day(m.date()))),
    ];
    let days = proptest::collection::vec((-5_i16..=5, weekday()), 0..4);
    let month_days = proptest::collection::vec(prop_oneof![1_i8..=31, -31_i8..=-1], 0..4);
    (0_u8..4, 1_u32..20, end, days, month_days, weekday()).prop_map(
        |(every, interval, end, by_day, by_month_day, week_start)| {
            let every = [Every::Day, Every::Week, Every::Month, Every::Year][usize::from(every)];
            let rule = Rule {
                every,
                interval,
                end,
                by_day,
                by_month_day,
                week_start,
            };
            rule.sound().ok()
        },
    )
}

fn event() -> impl Strategy<Value = Event> {
    let words = (text(), text(), text());
    let state = (0_u8..3, any::<bool>(), 0_u32..1_000, 0_i64..4_000_000_000);
    let categories = proptest::collection::vec("[a-z,;\\\\ ]{1,20}", 0..4);
    let more = (
        categories,
        proptest::collection::vec(span(), 0..3),
        any::<bool>(),
    );
    (
        "[a-z0-9@.,;\\\\-]{1,80}",
        span(),
        rule(),
        words,
        state,
        more,
    )
        .prop_map(|(uid, (starts, ends), rule, words, state, more)| {
            let mut e = Event::new(uid, state.3, starts, ends);
            e.status =
                [Status::Confirmed, Status::Tentative, Status::Cancelled][usize::from(state.0)];
            e.free = state.1 && e.status != Status::Cancelled;
            e.sequence = state.2;
            (e.summary, e.description, e.location) = words;
            e.url = "https://indaba.example/calendar/x?a=1,2;b".to_owned();
            e.categories = more.0;
            e.left_out = more.1.iter().map(|s| s.0.clone()).collect();
            e.instance = more.2.then(|| e.starts.clone());
            e.rule = rule;
            e
        })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_the_same(
        name in text(),
        events in proptest::collection::vec(event(), 0..4),
    ) {
        let calendar = Calendar { name, events };
        let written = write(&calendar);
        let found = read(written.as_bytes()).unwrap();
        prop_assert!(found.problems.is_empty(), "{:?}\n{written}", found.problems);
        prop_assert_eq!(&found.calendar, &calendar);
        // Whoever breaks lines otherwise is read as well.
        let plain = written.replace("\r\n", "\n");
        prop_assert_eq!(read(plain.as_bytes()).unwrap().calendar, calendar);
    }

    #[test]
    fn no_line_is_longer_than_75_octets_nor_broken_within_a_character(events in proptest::collection::vec(event(), 1..3)) {
        let written = write(&Calendar { name: String::new(), events });
        prop_assert!(written.ends_with("END:VCALENDAR\r\n"));
        for line in written.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
        }
    }

    #[test]
    fn a_rule_is_read_back_the_same(rule in rule()) {
        if let Some(rule) = rule {
            prop_assert_eq!(Rule::read(&rule.text()).unwrap(), rule);
        }
    }
}

fn plain(starts: When, ends: When) -> Event {
    Event::new("one@indaba.example", 1_772_442_000, starts, ends)
}

#[test]
fn the_text_is_the_one_that_the_standard_asks_for() {
    let mut e = plain(
        When::Utc(datetime(2026, 3, 2, 9, 0, 0, 0)),
        When::Utc(datetime(2026, 3, 2, 10, 30, 0, 0)),
    );
    e.summary = "Rooms; doors, and \\ more\nof it".to_owned();
    e.sequence = 3;
    e.status = Status::Cancelled;
    let calendar = Calendar {
        name: "Dates".to_owned(),
        events: vec![e],
    };
    assert_eq!(
        write(&calendar),
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Indaba//Calendar//EN\r\nCALSCALE:GREGORIAN\r\n\
         NAME:Dates\r\nX-WR-CALNAME:Dates\r\nBEGIN:VEVENT\r\nUID:one@indaba.example\r\nDTSTAMP:20260302T090000Z\r\n\
         DTSTART:20260302T090000Z\r\nDTEND:20260302T103000Z\r\nSEQUENCE:3\r\nSTATUS:CANCELLED\r\n\
         SUMMARY:Rooms\\; doors\\, and \\\\ more\\nof it\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
}

#[test]
fn a_fold_falls_between_characters() {
    let mut e = plain(
        When::Day(Date::constant(2026, 3, 2)),
        When::Day(Date::constant(2026, 3, 3)),
    );
    e.summary = "会".repeat(60);
    let written = write(&Calendar {
        name: String::new(),
        events: vec![e.clone()],
    });
    // `SUMMARY:` and 22 characters of three octets are 74; the next one begins a line.
    let first = format!("SUMMARY:{}\r\n 会", "会".repeat(22));
    assert!(written.contains(&first), "{written}");
    // A fold within a character, as some programs write it, is read too.
    let mut cut =
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20260302\r\nSUMMARY:"
            .to_vec();
    cut.extend([0xe4, 0xbc, b'\r', b'\n', b' ', 0x9a]);
    cut.extend(b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    assert_eq!(read(&cut).unwrap().calendar.events[0].summary, "会");
}

#[test]
fn a_zone_is_described_where_a_date_needs_it() {
    let zone = "Europe/Berlin".to_owned();
    let mut e = plain(
        When::Zoned(datetime(2026, 3, 2, 9, 0, 0, 0), zone.clone()),
        When::Zoned(datetime(2026, 3, 2, 10, 0, 0, 0), zone),
    );
    e.rule = Some(Rule {
        end: End::Count(10),
        ..Rule::new(Every::Week)
    });
    let written = write(&Calendar {
        name: String::new(),
        events: vec![e],
    });
    for line in [
        "TZID:Europe/Berlin",
        "DTSTART;TZID=Europe/Berlin:20260302T090000",
        // Winter began in October 2025; summer begins on 29 March 2026 at two o'clock.
        "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD",
        "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT",
    ] {
        assert!(written.contains(line), "{line}\n{written}");
    }
}
