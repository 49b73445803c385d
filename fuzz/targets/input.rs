//! Small things in fields and addresses: identifiers, dates, codes, languages, addresses.
#![no_main]

use kernel::{Id, Language, PageRequest, Timestamp, Violations};
use libfuzzer_sys::fuzz_target;

struct Thing;

fuzz_target!(|data: &str| {
    if let Ok(id) = data.parse::<Id<Thing>>() {
        assert_eq!(id.to_string(), data, "one spelling only");
    }
    if let Some(day) = Timestamp::parse_date(data) {
        assert_eq!(day.iso_date(), data);
    }
    if let Some(code) = guard::Code::read(data) {
        let shown = code.shown();
        assert_eq!(shown.len(), 19);
        assert_eq!(guard::Code::read(&shown).map(|c| c.shown()), Some(shown));
    }
    let language = Language::negotiate(data);
    assert!(Language::ALL.contains(&language));
    if let Some(role) = guard::Role::from_code(data) {
        assert_eq!(role.code(), data);
    }
    let request = PageRequest::after(Some(data));
    assert!(request.bound().len() <= 400);
    let mut wrong = Violations::new();
    let line = wrong.line("f", data, 50, true);
    assert!(line.chars().count() <= 50 || wrong.clone().check().is_err());
    let mut wrong = Violations::new();
    let email = wrong.email("f", data);
    if wrong.check().is_ok() {
        assert!(
            !email.contains(['\r', '\n', ' ', '<', '>', ',']),
            "{email:?}"
        );
        assert_eq!(email.matches('@').count(), 1);
    }
    let mut wrong = Violations::new();
    let address = wrong.web_address("f", data);
    if wrong.check().is_ok() && !address.is_empty() {
        assert!(
            address.starts_with("https://") || address.starts_with("http://"),
            "{address:?}"
        );
        assert!(!address.contains(['"', '<', '>', ' ', '\n']), "{address:?}");
    }
    let mut wrong = Violations::new();
    let _ = (
        wrong.name("f", data, 60),
        wrong.text("f", data, 200, false),
        wrong.date("f", data, true),
    );
    // A secret that is no secret opens nothing.
    let _ = guard::Totp::from_text(data);
});
