//! Calendars, as anybody may send them: refused or read, written and read back the same, expanded within bounds.
#![no_main]

use icalendar::{Rule, read, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(found) = read(data) {
        for event in &found.calendar.events {
            assert!(event.beginnings(40).len() <= 40);
        }
        let again = read(write(&found.calendar).as_bytes());
        assert!(again.is_ok_and(|again| again.problems.is_empty()));
    }
    if let Ok(text) = std::str::from_utf8(data)
        && let Ok(rule) = Rule::read(text)
    {
        assert_eq!(Rule::read(&rule.text()), Ok(rule));
    }
});
