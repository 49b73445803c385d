//! Whatever is done to a file, cleaning it ends in an answer.

use proptest::prelude::*;

use super::*;

fn seeds() -> Vec<Vec<u8>> {
    vec![
        pdfs::paper(),
        documents::word(""),
        documents::sheet(),
        documents::open_text(""),
        pictures::photograph(),
        b"a,b\n1,2\n".to_vec(),
    ]
}

fn any_answer(bytes: &[u8]) {
    let limits = Limits {
        unpacked: 8 << 20,
        pixels: 1_000_000,
        decoded: 4 << 20,
        parts: 100_000,
        ..Limits::default()
    };
    if let Ok(c) = clean(bytes, &limits) {
        // What came out can be cleaned again.
        assert!(
            clean(&c.bytes, &Limits::default()).is_ok()
                || c.kind == Kind::Text
                || c.kind == Kind::Csv,
            "{c:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn changed_bytes_end_in_an_answer(
        which in 0_usize..6,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
        short in any::<bool>(),
    ) {
        let mut bytes = seeds().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if short {
            bytes.truncate(cut.index(bytes.len()));
        }
        any_answer(&bytes);
    }

    #[test]
    fn changed_words_of_a_pdf_end_in_an_answer(text in "[0-9<>\\[\\]()/ RA-Zobjendstrm%\\n]{0,300}") {
        let file = format!("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R {text}>>\nendobj\n2 0 obj<</Kids[3 0 R]>>endobj 3 0 obj<</Type/Page {text}>>endobj\n{text}\ntrailer<</Root 1 0 R>>");
        any_answer(file.as_bytes());
    }

    #[test]
    fn any_bytes_after_a_known_beginning_end_in_an_answer(
        which in 0_usize..6,
        bytes in prop::collection::vec(any::<u8>(), 0..500),
    ) {
        let start: &[u8] = [&b"%PDF-1.7"[..], b"PK\x03\x04", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\0\0\0\0WEBP"][which];
        any_answer(&[start, &bytes].concat());
    }
}
