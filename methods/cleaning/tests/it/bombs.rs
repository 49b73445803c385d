//! Files made to take all memory or time are refused before they take either.

use std::time::{Duration, Instant};

use super::*;

/// Refused, and soon: what takes longer was unpacked.
fn refused_soon(bytes: &[u8]) -> Refusal {
    let begun = Instant::now();
    let refusal = refused(bytes);
    assert!(
        begun.elapsed() < Duration::from_secs(20),
        "{:?}",
        begun.elapsed()
    );
    refusal
}

#[test]
fn an_archive_that_unpacks_without_end_is_refused() {
    let zeroes = vec![b' '; 64 << 20];
    let bomb = archive(&[("[Content_Types].xml", &zeroes)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refused_soon(&bomb), Refusal::TooMuch);
    let small = vec![b' '; 800 << 10];
    let names: Vec<String> = (0..100).map(|n| format!("word/{n}.xml")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &small[..])).collect();
    assert_eq!(refused_soon(&archive(&many)), Refusal::TooMuch);
    let names: Vec<String> = (0..3_000).map(|n| format!("word/{n}.xml")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &b"x"[..])).collect();
    assert_eq!(refused_soon(&archive(&many)), Refusal::TooMuch);
}

#[test]
fn a_picture_is_asked_for_its_size_before_it_is_decoded() {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = 50_000_u32.to_be_bytes().to_vec();
    head.extend(50_000_u32.to_be_bytes());
    head.extend([8, 6, 0, 0, 0]);
    let chunk = |kind: &[u8; 4], content: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(content);
        let length = u32::try_from(content.len()).unwrap();
        [
            &length.to_be_bytes()[..],
            kind,
            content,
            &crc.sum().to_be_bytes(),
        ]
        .concat()
    };
    png.extend(chunk(b"IHDR", &head));
    png.extend(chunk(b"IDAT", b"\x78\x9c"));
    png.extend(chunk(b"IEND", b""));
    assert_eq!(refused_soon(&png), Refusal::TooMuch);
}

#[test]
fn a_pdf_of_objects_within_objects_takes_no_longer_than_its_length() {
    // A table that names one place ten thousand times, and streams that claim to hold all that follows.
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let place = pdf.len();
    pdf.extend(
        format!(
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R/X({})>>\nendobj\n",
            "y".repeat(2 << 20)
        )
        .bytes(),
    );
    pdf.extend(b"2 0 obj\n<</Type/Pages/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page>>\nendobj\n");
    for n in 10..2_000 {
        pdf.extend(format!("{n} 0 obj\n<</Length 1000000>>\nstream\n").bytes());
    }
    pdf.extend(b"endstream\nxref\n0 60000\n");
    for _ in 0..60_000 {
        pdf.extend(format!("{place:010} 00000 n \n").bytes());
    }
    pdf.extend(b"trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF");
    let begun = Instant::now();
    let _ = clean(&pdf, &Limits::default());
    assert!(
        begun.elapsed() < Duration::from_secs(20),
        "{:?}",
        begun.elapsed()
    );
}

#[test]
fn a_pdf_nested_or_packed_without_end_is_refused() {
    let deep = format!(
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X {}{}>>\nendobj\ntrailer<</Root 1 0 R>>",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert_eq!(refused_soon(deep.as_bytes()), Refusal::TooMuch);
    let packed = pdfs::deflated(&vec![b' '; 64 << 20]);
    let bomb = pdfs::file(&[
        "<</Type/Catalog/Pages 2 0 R>>".into(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".into(),
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".into(),
        pdfs::stream("/Filter/FlateDecode", &packed),
    ]);
    assert_eq!(refused_soon(&bomb), Refusal::TooMuch);
    let list = "0 ".repeat(2_000_000);
    let many = pdfs::file(&[format!("<</Type/Catalog/Pages 2 0 R/X[{list}]>>").into()]);
    assert_eq!(refused_soon(&many), Refusal::TooMuch);
}
