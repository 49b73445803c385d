//! Signed heads of the log, as anybody may hand them in: read or refused, and none is taken that the log did not sign.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use merkle::{Checkpoint, Note, SigningKey, VerifyingKey, leaf};

fn signed() -> &'static (VerifyingKey, String) {
    static MADE: OnceLock<(VerifyingKey, String)> = OnceLock::new();
    MADE.get_or_init(|| {
        let key = SigningKey::new("fuzz", [7; 32]).expect("a key of our own");
        (key.public(), key.sign(3, &leaf(b"an entry")))
    })
}

fuzz_target!(|data: &str| {
    let (key, note) = signed();
    if let Ok(read) = data.parse::<Note>() {
        let _ = read.checkpoint();
        if read.verify(key).is_ok() {
            assert!(note.starts_with(&read.text), "signed by nobody");
        }
    }
    if let Ok(head) = data.parse::<Checkpoint>() {
        let _ = merkle::peaks(head.size);
    }
    let _ = (data.parse::<VerifyingKey>(), data.parse::<SigningKey>());
});
