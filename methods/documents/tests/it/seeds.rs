//! The texts that exist in six languages: the demonstration's guide and the Declaration, laid side by side.

use documents::{Document, Format, Limits, align, parse};

fn seed(path: &str) -> String {
    // Asked when it runs: a test kept in a shared target folder may have been built in another checkout.
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    std::fs::read_to_string(format!("{here}/../../server/seeds/{path}")).unwrap()
}

fn markdown(text: &str) -> Document {
    parse(Format::Markdown, text.as_bytes(), &Limits::default()).unwrap()
}

#[test]
fn every_version_of_the_guide_has_the_same_paragraphs() {
    let seed: serde_json::Value =
        serde_json::from_str(&seed("demo/consultation-synthesis.json")).unwrap();
    let versions = seed["document"]["versions"].as_object().unwrap();
    assert_eq!(versions.len(), 6);
    let read: Vec<Document> = versions
        .values()
        .map(|text| markdown(text.as_str().unwrap()))
        .collect();
    let aligned = align(&read.iter().collect::<Vec<_>>());
    assert_eq!(aligned.gaps, []);
    assert_eq!(aligned.rows.len(), 26);
    for (position, row) in aligned.rows.iter().enumerate() {
        for (document, block) in read.iter().zip(&row.blocks) {
            let block = &document.blocks[block.unwrap()];
            // The title first, then paragraph after paragraph.
            assert_eq!(
                block.number.unwrap_or(0),
                u32::try_from(position).unwrap(),
                "{}",
                block.text
            );
        }
    }
}

#[test]
fn the_articles_of_the_declaration_meet_in_all_languages() {
    let read: Vec<Document> = ["en", "ar", "es", "fr", "ru", "zh"]
        .iter()
        .map(|language| markdown(&seed(&format!("udhr/{language}.md"))))
        .collect();
    let aligned = align(&read.iter().collect::<Vec<_>>());
    let english = &read[0];
    let headings: Vec<_> = aligned
        .rows
        .iter()
        .filter(|row| row.blocks[0].is_some_and(|b| english.blocks[b].is_heading()))
        .collect();
    // The title, the preamble and thirty articles.
    assert_eq!(headings.len(), 32);
    for row in headings {
        for (document, block) in read.iter().zip(&row.blocks) {
            assert!(document.blocks[block.unwrap()].is_heading());
        }
    }
}
