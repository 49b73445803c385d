//! Recurrences against the examples of the standard, and within their bounds.

use icalendar::{Event, Rule, RuleFault, When, limits};
use jiff::civil::{DateTime, datetime};
use proptest::prelude::*;

/// 2 September 1997, nine o'clock: where the examples of the standard begin.
fn begins() -> DateTime {
    datetime(1997, 9, 2, 9, 0, 0, 0)
}

fn dates(start: DateTime, rule: &str, most: usize) -> Vec<String> {
    let rule = Rule::read(rule).unwrap();
    let until = rule.until_at(&When::Floating(start));
    let all = rule.expand(start, until, most);
    all.iter().map(|d| d.date().to_string()).collect()
}

#[test]
fn the_examples_of_the_standard_hold() {
    let first = begins();
    for (start, rule, expected) in [
        (
            first,
            "FREQ=DAILY;COUNT=3",
            vec!["1997-09-02", "1997-09-03", "1997-09-04"],
        ),
        (
            first,
            "FREQ=DAILY;INTERVAL=10;COUNT=3",
            vec!["1997-09-02", "1997-09-12", "1997-09-22"],
        ),
        (
            first,
            "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
            vec![
                "1997-09-02",
                "1997-09-04",
                "1997-09-16",
                "1997-09-18",
                "1997-09-30",
                "1997-10-02",
                "1997-10-14",
                "1997-10-16",
            ],
        ),
        (
            datetime(1997, 9, 5, 9, 0, 0, 0),
            "FREQ=MONTHLY;COUNT=3;BYDAY=1FR",
            vec!["1997-09-05", "1997-10-03", "1997-11-07"],
        ),
        (
            datetime(1997, 9, 7, 9, 0, 0, 0),
            "FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU",
            vec!["1997-09-07", "1997-09-28", "1997-11-02", "1997-11-30"],
        ),
        (
            datetime(1997, 9, 28, 9, 0, 0, 0),
            "FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3",
            vec!["1997-09-28", "1997-10-29", "1997-11-28"],
        ),
        (
            datetime(1997, 9, 30, 9, 0, 0, 0),
            "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1",
            vec!["1997-09-30", "1997-10-01", "1997-10-31", "1997-11-01"],
        ),
        (
            datetime(1998, 2, 13, 9, 0, 0, 0),
            "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3",
            vec!["1998-02-13", "1998-03-13", "1998-11-13"],
        ),
        (
            datetime(1997, 5, 19, 9, 0, 0, 0),
            "FREQ=YEARLY;BYDAY=20MO;COUNT=3",
            vec!["1997-05-19", "1998-05-18", "1999-05-17"],
        ),
        // A day that a year or a month does not have is no date of it.
        (
            datetime(1996, 2, 29, 9, 0, 0, 0),
            "FREQ=YEARLY;COUNT=3",
            vec!["1996-02-29", "2000-02-29", "2004-02-29"],
        ),
        (
            datetime(1997, 1, 31, 9, 0, 0, 0),
            "FREQ=MONTHLY;COUNT=3",
            vec!["1997-01-31", "1997-03-31", "1997-05-31"],
        ),
        // The last moment belongs to it.
        (
            first,
            "FREQ=DAILY;UNTIL=19970904T090000",
            vec!["1997-09-02", "1997-09-03", "1997-09-04"],
        ),
        (
            first,
            "FREQ=DAILY;UNTIL=19970903",
            vec!["1997-09-02", "1997-09-03"],
        ),
    ] {
        assert_eq!(dates(start, rule, 100), expected, "{rule}");
    }
}

#[test]
fn the_first_day_of_a_week_matters_as_the_standard_says() {
    let start = datetime(1997, 8, 5, 9, 0, 0, 0);
    let rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=";
    let monday = dates(start, &format!("{rule}MO"), 9);
    assert_eq!(
        monday,
        ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]
    );
    let sunday = dates(start, &format!("{rule}SU"), 9);
    assert_eq!(
        sunday,
        ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]
    );
}

#[test]
fn a_date_that_is_left_out_does_not_come_and_is_counted() {
    let zone = "America/New_York".to_owned();
    let at = |d| When::Zoned(datetime(2026, 3, d, 9, 0, 0, 0), zone.clone());
    let mut e = Event::new("a", 0, at(2), at(2));
    e.rule = Some(Rule::read("FREQ=WEEKLY;COUNT=3").unwrap());
    e.left_out = vec![at(9)];
    let days: Vec<i8> = e.beginnings(9).iter().map(|d| d.day()).collect();
    assert_eq!(days, [2, 16]);
    // The last moment in the time of the world is read where the event is.
    e.rule = Some(Rule::read("FREQ=DAILY;UNTIL=20260304T140000Z").unwrap());
    e.left_out.clear();
    assert_eq!(e.beginnings(99).len(), 3);
}

#[test]
fn what_is_not_known_is_refused_rather_than_understood_wrongly() {
    for (rule, fault) in [
        ("FREQ=HOURLY", RuleFault::Unknown),
        ("FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO", RuleFault::Unknown),
        ("FREQ=YEARLY;BYMONTH=3", RuleFault::Unknown),
        ("FREQ=DAILY;COUNT=0", RuleFault::Malformed),
        ("FREQ=DAILY;COUNT=99999999", RuleFault::Malformed),
        ("FREQ=DAILY;INTERVAL=0", RuleFault::Malformed),
        ("FREQ=DAILY;INTERVAL=-1", RuleFault::Malformed),
        ("FREQ=DAILY;COUNT=1;UNTIL=20260101", RuleFault::Malformed),
        ("FREQ=DAILY;FREQ=DAILY", RuleFault::Malformed),
        ("FREQ=WEEKLY;BYDAY=2MO", RuleFault::Malformed),
        ("FREQ=WEEKLY;BYMONTHDAY=2", RuleFault::Malformed),
        ("FREQ=MONTHLY;BYDAY=9MO", RuleFault::Malformed),
        ("FREQ=MONTHLY;BYMONTHDAY=0", RuleFault::Malformed),
        ("FREQ=MONTHLY;BYMONTHDAY=32", RuleFault::Malformed),
        ("FREQ=MONTHLY;BYDAY=é", RuleFault::Malformed),
        ("COUNT=3", RuleFault::Malformed),
        ("", RuleFault::Malformed),
    ] {
        assert_eq!(Rule::read(rule), Err(fault), "{rule}");
    }
}

#[test]
fn a_rule_that_means_no_day_ends() {
    // No April has a 31st day, and it is asked for no other month.
    let start = datetime(2026, 4, 30, 9, 0, 0, 0);
    let rule = Rule::read("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31").unwrap();
    assert_eq!(rule.expand(start, None, 10), [start]);
    let never = Rule::read("FREQ=DAILY;INTERVAL=10000").unwrap();
    let last = never.expand(start, None, usize::MAX).last().copied();
    assert!(last.unwrap().year() <= limits::LAST_YEAR);
}

proptest! {
    #[test]
    fn an_expansion_is_in_order_and_within_its_bounds(
        rule in "FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;INTERVAL=[1-9][0-9]{0,3})?(;BYDAY=(MO|TU|SU)(,FR)?)?",
        most in 0_usize..500,
        year in 1900_i16..2200,
    ) {
        let start = datetime(year, 3, 2, 9, 0, 0, 0);
        let rule = Rule::read(&rule).unwrap();
        let all = rule.expand(start, None, most);
        prop_assert!(all.len() <= most);
        prop_assert!(all.windows(2).all(|w| w[0] < w[1]));
        prop_assert!(all.iter().all(|d| d.year() <= limits::LAST_YEAR));
        prop_assert!(most == 0 || all[0] == start);
    }
}
