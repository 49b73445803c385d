//! The real texts: the strategy with its notes and activities, and what a damaged upload answers.

#![expect(clippy::unwrap_used, reason = "tests")]

mod seeds;

use documents::{
    ChangeKind, Format, Limits, ParseError, align, diff_words, parse, tracked_changes,
};
use proptest::prelude::*;
use std::io::Write;

fn plain(text: &str) -> documents::Document {
    parse(Format::PlainText, text.as_bytes(), &Limits::default()).unwrap()
}

fn docx(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, body) in parts {
        out.start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        out.write_all(body.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn a_markdown_text_keeps_headings_numbers_and_notes() {
    let text = "# Title\n\nFirst words[^a] here.\n\n1.1.1 Set up a network\n\n[^a]: The note.\n";
    let d = parse(Format::Markdown, text.as_bytes(), &Limits::default()).unwrap();
    assert!(d.blocks[0].is_heading());
    assert_eq!(d.blocks[1].text, "First words here.");
    assert_eq!(d.blocks[1].footnotes[0].offset, "First words".len());
    assert_eq!(d.blocks[2].label.as_deref(), Some("1.1.1"));
    assert_eq!(d.footnotes[0].text, "The note.");
    assert_eq!(d.blocks[2].number, Some(2));
}

#[test]
fn a_word_document_keeps_its_numbering_and_notes() {
    let body = r#"<w:document xmlns:w="w"><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Aims</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Listen </w:t></w:r><w:r><w:t>first</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>Answer &amp; act</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p>
</w:body></w:document>"#;
    let numbering = r#"<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#;
    let notes = r#"<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>See there.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
    let bytes = docx(&[
        ("word/document.xml", body),
        ("word/numbering.xml", numbering),
        ("word/footnotes.xml", notes),
    ]);
    let d = parse(Format::Docx, &bytes, &Limits::default()).unwrap();
    let read: Vec<_> = d
        .blocks
        .iter()
        .map(|b| (b.label.as_deref(), b.text.as_str()))
        .collect();
    assert_eq!(
        read,
        [
            (None, "Aims"),
            (Some("1."), "Listen first"),
            (Some("1.a"), "Answer & act")
        ]
    );
    assert_eq!(d.footnotes[0].text, "See there.");
    assert_eq!(d.blocks[1].footnotes[0].offset, "Listen first".len());
}

#[test]
fn damaged_and_hostile_word_documents_are_refused_by_name() {
    let limits = Limits::default();
    let read = |body: &str| parse(Format::Docx, &docx(&[("word/document.xml", body)]), &limits);
    assert_eq!(
        parse(Format::Docx, b"PK\x03\x04nonsense", &limits),
        Err(ParseError::NotADocx)
    );
    assert_eq!(
        parse(Format::Docx, &docx(&[("other.xml", "")]), &limits),
        Err(ParseError::NotADocx)
    );
    let part = "word/document.xml".to_owned();
    assert_eq!(
        read("<w:p><w:t>open"),
        Err(ParseError::MalformedDocx { part: part.clone() })
    );
    let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    assert_eq!(read(bomb), Err(ParseError::MalformedDocx { part }));
    let deep = format!("{}{}", "<a>".repeat(300), "</a>".repeat(300));
    assert_eq!(read(&deep), Err(ParseError::TooDeep { limit: 256 }));
    let small = Limits {
        unpacked: 100,
        ..Limits::default()
    };
    let big = docx(&[("word/document.xml", &"x".repeat(1000))]);
    assert_eq!(parse(Format::Docx, &big, &small), Err(ParseError::ZipBomb));
}

#[test]
fn what_is_no_utf8_or_too_long_says_so() {
    let limits = Limits::default();
    assert_eq!(
        parse(Format::PlainText, b"ab\xff", &limits),
        Err(ParseError::NotUtf8 { offset: 2 })
    );
    let long = "word ".repeat(25_000);
    assert!(matches!(
        parse(Format::PlainText, long.as_bytes(), &limits),
        Err(ParseError::TooLong { .. })
    ));
    assert_eq!(
        parse(Format::PlainText, b" \n ", &limits),
        Err(ParseError::Empty)
    );
    let d = plain("safe \u{202e}text");
    assert_eq!(
        (d.blocks[0].text.as_str(), d.warnings.bidi_overrides),
        ("safe text", 1)
    );
}

#[test]
fn language_versions_meet_at_their_labels() {
    let en = plain("Article 1\n\nAll are equal.\n\nArticle 2\n\nRights.\n\nMore.");
    let ru = plain("Статья 1\n\nВсе равны.\n\nСтатья 2\n\nПрава.");
    let rows = align(&[&en, &ru]);
    assert_eq!(rows.gaps.len(), 1);
    assert!(
        rows.rows
            .iter()
            .take(4)
            .all(|r| r.blocks.iter().all(Option::is_some))
    );
}

#[test]
fn a_changed_paragraph_is_shown_word_by_word() {
    let changes = tracked_changes(
        &plain("We listen to all groups."),
        &plain("We listen to all local groups."),
    );
    let documents::ParagraphChange::Changed { words, .. } = &changes[0] else {
        panic!("{changes:?}")
    };
    assert!(
        words
            .iter()
            .any(|w| w.kind == ChangeKind::Added && w.text.contains("local"))
    );
}

proptest! {
    #[test]
    fn a_difference_gives_back_both_texts(old in "\\PC{0,80}", new in "\\PC{0,80}") {
        let parts = diff_words(&old, &new);
        let side = |skip| parts.iter().filter(|c| c.kind != skip).map(|c| c.text.as_str()).collect::<String>();
        prop_assert_eq!(side(ChangeKind::Added), old);
        prop_assert_eq!(side(ChangeKind::Removed), new);
    }

    #[test]
    fn no_text_makes_the_readers_stumble(text in "\\PC{0,200}(\\n{1,2}\\PC{0,80}){0,4}") {
        for format in [Format::PlainText, Format::Markdown] {
            if let Ok(d) = parse(format, text.as_bytes(), &Limits::default()) {
                for block in &d.blocks {
                    for note in &block.footnotes {
                        prop_assert!(block.text.is_char_boundary(note.offset));
                    }
                }
            }
        }
        let _ = parse(Format::Docx, text.as_bytes(), &Limits::default());
    }
}

#[test]
fn a_page_gives_its_words_and_nothing_that_runs() {
    let text = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Not this</title></head><body><h1>A  declaration</h1><header>\
        <p>All &amp; each<br/>are <em>free</em>.</p></header><script>alert(1)</script><style>p{}</style>loose words\
        <ol><li><p>First</p><p>more</p></li><li>Second<ul><li>within</li></ul></li></ol></body></html>";
    let read = |text: &str| parse(Format::Page, text.as_bytes(), &Limits::default());
    let d = read(text).unwrap();
    let blocks: Vec<_> = d
        .blocks
        .iter()
        .map(|b| (b.label.as_deref(), b.text.as_str(), b.is_heading()))
        .collect();
    assert_eq!(
        blocks,
        [
            (None, "A declaration", true),
            (None, "All & each are free.", false),
            (None, "loose words", false),
            (Some("1."), "First", false),
            (None, "more", false),
            (Some("2."), "Second", false),
            (None, "within", false),
        ]
    );
    assert_eq!(d.blocks[1].number, Some(1));
    // What its readers do not meet, with all that stands in it, and what follows.
    for unseen in [
        "<p hidden=\"\">no<b>no</b></p>",
        "<p hidden>no</p>",
        "<div hidden=\"until-found\"><p>no<br/>no</p><p>no</p></div>",
        "<div aria-hidden=\"true\"><ul><li>no</li></ul>no</div>",
        "<iframe>no</iframe>",
        "<object><p>no</p></object>",
        "<select><option>no</option></select>",
        "<textarea>no</textarea>",
        "<svg><style>no</style>no</svg>",
    ] {
        let text = format!("<html><body>{unseen}<p aria-hidden=\"false\">Seen</p></body></html>");
        let read = read(&text).unwrap();
        let words: Vec<_> = read.blocks.iter().map(|b| b.text.as_str()).collect();
        assert_eq!(words, ["Seen"], "{unseen}");
    }
    // What a page would define of its own, or what is left open, is not read.
    for wrong in [
        "<!DOCTYPE html [<!ENTITY a \"b\">]><html><body>&a;</body></html>",
        "<html><body><p>open</body></html>",
        "<html><body>&nosuch;</body></html>",
    ] {
        let refused = read(wrong).unwrap_err();
        assert!(
            matches!(refused, ParseError::MalformedDocx { .. }),
            "{wrong}"
        );
    }
    assert_eq!(
        read("<html><head>a</head></html>").unwrap_err(),
        ParseError::Empty
    );
    assert_eq!(
        Format::detect("a.html", text.as_bytes()),
        Err(ParseError::UnknownFormat)
    );
}
