//! Letters that come in: read without a fault, and no address by which somebody answers is left in what they typed.
#![no_main]

use libfuzzer_sys::fuzz_target;

const DOMAIN: &str = "indaba.example.org";
const TOKEN: &str = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst";

fuzz_target!(|raw: &[u8]| {
    if let Ok(answer) = inbound::read(raw, DOMAIN) {
        assert_eq!(answer.token.len(), inbound::TOKEN);
        let said = answer.typed(&["Ada Example", "ada@example.org"]);
        assert!(!said.to_ascii_lowercase().contains(&answer.token));
    }
    let words = String::from_utf8_lossy(raw);
    let own = inbound::address(TOKEN, DOMAIN);
    let said = inbound::typed(&format!("{words}{own} {words}"), &[]);
    assert!(!said.to_ascii_lowercase().contains(&own));
    assert_eq!(said.trim(), said);
});
