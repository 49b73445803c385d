//! The words of a cleaned file are those that it shows, and no others.

use cleaning::words;

use super::*;

fn of(file: &[u8]) -> String {
    let cleaned = cleaned(file);
    words(cleaned.kind, &cleaned.bytes, &Limits::default()).unwrap()
}

#[test]
fn what_a_document_shows_is_found_and_what_was_taken_out_is_not() {
    let said = of(&documents::word(""));
    for word in ["Visible words", "Inserted words", "Row that stays"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(!said.contains("zq"), "{said}");
    let said = of(&documents::open_text(""));
    assert!(!said.trim().is_empty() && !said.contains("zq"), "{said}");
    assert!(!of(&documents::sheet()).contains("zq"));
}

#[test]
fn words_of_neighbouring_paragraphs_do_not_run_together() {
    let more = "<w:p><w:r><w:t>first</w:t></w:r></w:p><w:p><w:r><w:t>second</w:t></w:r></w:p>";
    let said = of(&documents::word(more));
    assert!(
        said.contains("first\n") && !said.contains("firstsecond"),
        "{said}"
    );
}

#[test]
fn text_is_its_own_words_and_a_pdf_or_a_picture_gives_none() {
    assert_eq!(of(b"One line\nand another\n"), "One line\nand another\n");
    assert_eq!(of(&pdfs::paper()), "");
    assert_eq!(of(&pictures::photograph()), "");
}

#[test]
fn so_many_words_and_no_more_are_given() {
    let long = "слово ".repeat(100_000);
    let said = of(long.as_bytes());
    assert!(
        said.len() <= 400_000 && said.len() > 399_000,
        "{}",
        said.len()
    );
}
