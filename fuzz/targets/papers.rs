//! Files that people add: cleaned within limits or refused; what comes out is clean, and cleaned again it is the same kind,
//! and its words are read within limits.
#![no_main]

use cleaning::{Limits, clean, words};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let limits = Limits {
        pixels: 4_000_000,
        decoded: 32 << 20,
        unpacked: 8 << 20,
        ..Limits::default()
    };
    if let Ok(once) = clean(data, &limits) {
        assert!(once.bytes.len() <= limits.result);
        let again = clean(&once.bytes, &limits).expect("what was cleaned can be cleaned");
        assert_eq!(again.kind, once.kind);
        if let Ok(said) = words(once.kind, &once.bytes, &limits) {
            assert!(said.len() <= 400_000);
        }
    }
});
