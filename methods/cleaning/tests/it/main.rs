//! What a file told before is in none of its bytes afterwards, packed or not, and what it shows is still there.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

mod bombs;
mod documents;
mod mutated;
mod pdfs;
mod pictures;
mod texts;
mod words;

use std::io::{Cursor, Read, Write};

use cleaning::{Cleaned, Kind, Limits, Refusal, What, clean};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Cleans a file that can be cleaned.
fn cleaned(bytes: &[u8]) -> Cleaned {
    clean(bytes, &Limits::default()).unwrap()
}

/// Why a file is refused.
fn refused(bytes: &[u8]) -> Refusal {
    clean(bytes, &Limits::default()).unwrap_err()
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|w| w == word.as_bytes())
}

/// Everything in a file: its bytes, what is packed in it, and what is packed in that.
fn everything(bytes: &[u8]) -> Vec<u8> {
    let mut all = bytes.to_vec();
    if let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) {
        for at in 0..archive.len() {
            let mut inner = Vec::new();
            let mut file = archive.by_index(at).unwrap();
            all.extend_from_slice(file.name_raw());
            file.read_to_end(&mut inner).unwrap();
            all.extend(everything(&inner));
        }
        all.extend_from_slice(archive.comment());
    }
    // Wherever packed data could begin.
    for at in bytes
        .windows(2)
        .enumerate()
        .filter(|(_, w)| w[0] == 0x78 && matches!(w[1], 0x01 | 0x5e | 0x9c | 0xda))
    {
        let mut inner = Vec::new();
        let _ = flate2::read::ZlibDecoder::new(&bytes[at.0..])
            .take(4 << 20)
            .read_to_end(&mut inner);
        all.extend(inner);
    }
    all
}

/// None of these words is anywhere in a cleaned file, in whatever letters it may be written.
fn gone(cleaned: &Cleaned, words: &[&str]) {
    let all = everything(&cleaned.bytes);
    for word in words {
        assert!(!contains(&all, word), "{word} is left in {cleaned:?}");
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert!(
            !all.windows(wide.len()).any(|w| w == wide),
            "{word} is left"
        );
    }
}

fn kept(cleaned: &Cleaned, words: &[&str]) {
    let all = everything(&cleaned.bytes);
    for word in words {
        assert!(contains(&all, word), "{word} is lost from {cleaned:?}");
    }
}

fn told(cleaned: &Cleaned, what: &[What]) {
    for one in what {
        assert!(
            cleaned.removed.contains(one),
            "{one:?} is not told: {cleaned:?}"
        );
    }
}

/// An archive with these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn nothing_goes_by_its_name_and_what_is_unknown_is_refused() {
    assert_eq!(refused(b""), Refusal::Empty);
    assert_eq!(refused(b"MZ\x90\0\x03\0"), Refusal::Kind);
    assert_eq!(refused(b"\x7fELF\x02\x01\x01\0\xff"), Refusal::Kind);
    assert_eq!(
        refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"),
        Refusal::Kind
    );
    assert_eq!(refused(&archive(&[("x.txt", b"x")])), Refusal::Kind);
    assert_eq!(refused(b"<html><script>alert(1)</script>"), Refusal::Kind);
    for refusal in Refusal::ALL {
        assert!(!refusal.code().is_empty() && !refusal.to_string().is_empty());
    }
    for what in What::ALL {
        assert_eq!(What::from_code(what.code()), Some(*what));
    }
    for kind in Kind::ALL {
        assert_eq!(Kind::from_code(kind.code()), Some(*kind));
        assert!(kind.media_type().contains('/'));
    }
}

#[test]
fn what_is_clean_stays_clean() {
    for file in [
        documents::word(""),
        documents::sheet(),
        documents::open_text(""),
        pdfs::paper(),
        pictures::photograph(),
        b"One line\nand another\n".to_vec(),
    ] {
        let once = cleaned(&file);
        let twice = cleaned(&once.bytes);
        assert_eq!(once.kind, twice.kind);
        let left: Vec<_> = twice.removed.iter().filter(|w| **w != What::Rest).collect();
        assert!(left.is_empty(), "{:?}: {left:?}", once.kind);
    }
}
