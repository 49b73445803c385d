//! Documents that people upload: read, numbered, aligned and compared without a fault, within their limits.
#![no_main]

use documents::{Format, Limits, ParagraphChange, align, diff_words, parse, tracked_changes};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((way, bytes)) = data.split_first() else {
        return;
    };
    let limits = Limits {
        unpacked: 1 << 20,
        paragraphs: 500,
        paragraph: 5_000,
        ..Limits::default()
    };
    let format = match way % 4 {
        0 => Format::Markdown,
        1 => Format::PlainText,
        2 => Format::Page,
        _ => Format::Docx,
    };
    let Ok(document) = parse(format, bytes, &limits) else {
        return;
    };
    assert!(!document.blocks.is_empty() && document.blocks.len() <= limits.paragraphs);
    let numbers: Vec<u32> = document.blocks.iter().filter_map(|b| b.number).collect();
    assert!(numbers.iter().copied().eq(1..=numbers.len() as u32));
    for block in &document.blocks {
        assert!(block.text.chars().count() <= limits.paragraph);
        assert!(!block.text.contains(['\0', '\u{202e}', '\u{2066}']));
    }
    // With itself it is aligned row by row, and nothing has changed.
    let _ = align(&[&document, &document]);
    let changes = tracked_changes(&document, &document);
    let same = |c: &ParagraphChange| matches!(c, ParagraphChange::Unchanged { .. });
    assert!(changes.iter().all(same));
    if let [one, other, ..] = document.blocks.as_slice() {
        let changes = diff_words(&one.text, &other.text);
        let new: String = changes
            .iter()
            .filter(|c| c.kind != documents::ChangeKind::Removed)
            .map(|c| c.text.as_str())
            .collect();
        assert_eq!(new, other.text);
    }
});
