//! Sealed files: what was altered, cut off or made up is refused, and nothing of it is given out as whole.
#![no_main]

use std::{
    io::{Read, Write},
    sync::OnceLock,
};

use guard::Sealer;
use kernel::Randomness;
use libfuzzer_sys::fuzz_target;

const PLAIN: &[u8] = b"What is in a backup is read by whoever has its key, and by nobody else.";

fn sealer() -> &'static (Sealer, Vec<u8>) {
    static MADE: OnceLock<(Sealer, Vec<u8>)> = OnceLock::new();
    MADE.get_or_init(|| {
        let random = Randomness::seeded(1);
        let sealer = Sealer::new(&random);
        let mut out = Vec::new();
        let mut writer = sealer
            .seal_file("backup", &random, &mut out)
            .expect("memory takes it");
        writer.write_all(PLAIN).expect("memory takes it");
        writer.finish().expect("memory takes it");
        (sealer, out)
    })
}

fn opened(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut plain = Vec::new();
    sealer()
        .0
        .open_file("backup", bytes)?
        .read_to_end(&mut plain)?;
    Ok(plain)
}

fuzz_target!(|data: &[u8]| {
    // Made up from beginning to end.
    assert!(opened(data).is_err() || data == sealer().1.as_slice());
    // A true one with a change: place, value, length.
    let mut bytes = sealer().1.clone();
    if let [place, more, value, cut, ..] = data {
        let at = (usize::from(*place) * 256 + usize::from(*more)) % bytes.len();
        bytes[at] ^= value;
        bytes.truncate(bytes.len().saturating_sub(usize::from(*cut)));
        let whole = *value == 0 && *cut == 0;
        match opened(&bytes) {
            Ok(plain) => assert!(whole && plain == PLAIN),
            Err(_) => assert!(!whole),
        }
    }
    if let Ok(text) = std::str::from_utf8(data) {
        assert!(sealer().0.unseal("backup", text).is_err());
    }
});
