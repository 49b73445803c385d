//! Documents that are none, are damaged, or hold too much: said at the field, and what was typed stays.

use std::io::{Cursor, Write};

use http::StatusCode;
use testkit::{Page, World};
use zip::write::SimpleFileOptions;

const PATH: &str = "/consultations/new";

/// An archive with these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The form as an officer fills it.
fn typed(closes: &str) -> [(&str, &str); 5] {
    [
        ("title", "A title that stays"),
        ("summary", "A summary that stays"),
        ("audience", "public"),
        ("closes", closes),
        ("questions", "A question that stays"),
    ]
}

/// The form came back, says what is wrong at the document, and holds what was typed.
fn came_back(page: &Page, what: &str) {
    assert_eq!(page.status, StatusCode::OK, "{what}: {}", page.words());
    assert!(
        page.text().contains("f-document-error"),
        "{what}: {}",
        page.words()
    );
    let form = page.form(PATH);
    for (name, value) in typed("2026-04-01") {
        let kept = form
            .fields
            .iter()
            .find(|f| f.0 == name)
            .map(|f| f.1.as_str());
        assert_eq!(kept, Some(value), "{what}: {name}");
    }
}

#[tokio::test]
async fn a_document_that_cannot_be_read_is_refused_and_the_form_keeps_its_words() {
    let mut world = World::on("sqlite", &[]).await;
    let document = |xml: &str| archive(&[("word/document.xml", xml.as_bytes())]);
    let whole = document(
        "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>Text</w:t></w:r></w:p></w:body></w:document>",
    );
    let deep = format!("<w:document>{}", "<w:p>".repeat(5_000));
    let bomb = vec![b' '; 60 << 20];
    let huge = "x".repeat(9 << 20);
    let files: Vec<(&str, &str, Vec<u8>)> = vec![
        ("a picture", "plan.png", b"\x89PNG\r\n\x1a\n".to_vec()),
        (
            "a picture called a document",
            "plan.docx",
            b"\x89PNG\r\n\x1a\n".to_vec(),
        ),
        ("a PDF", "plan.pdf", b"%PDF-1.7".to_vec()),
        ("a program", "plan.exe", b"MZ\x90\0".to_vec()),
        (
            "an old Word file",
            "plan.doc",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
        ),
        (
            "half a Word file",
            "plan.docx",
            whole[..whole.len() / 2].to_vec(),
        ),
        (
            "an archive without a document",
            "plan.docx",
            archive(&[("x.txt", b"x")]),
        ),
        (
            "a document of broken XML",
            "plan.docx",
            document("<w:document><w:body><w:p></w:body>"),
        ),
        (
            "a document nested without end",
            "plan.docx",
            document(&deep),
        ),
        (
            "an archive that unpacks to too much",
            "plan.docx",
            archive(&[("word/document.xml", &bomb)]),
        ),
        (
            "bytes that are no text",
            "plan.txt",
            b"Some text \xff\xfe and more".to_vec(),
        ),
        ("a paragraph of 9 MB", "plan.txt", huge.clone().into_bytes()),
        ("nothing but spaces", "plan.md", b"   \n\n  ".to_vec()),
    ];
    for (what, name, content) in files {
        let officer = world.browser("officer");
        let page = officer.read(PATH).await;
        let file = Some(("document", name, content.as_slice()));
        let answer = officer
            .upload(&page, PATH, &typed("2026-04-01"), file)
            .await;
        came_back(&answer, what);
    }
    // The same form with a sound file is taken: nothing else was wrong with it.
    let officer = world.browser("officer");
    let page = officer.read(PATH).await;
    let file = Some(("document", "plan.docx", whole.as_slice()));
    let answer = officer
        .upload(&page, PATH, &typed("2026-04-01"), file)
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.words());
    let made = world
        .app
        .number("SELECT COUNT(*) FROM consultations", vec![])
        .await;
    assert_eq!(made, 1, "none of the refused ones was kept");
}

#[tokio::test]
async fn ten_megabytes_in_one_field_are_refused_with_the_limit_said() {
    let mut world = World::on("sqlite", &["open public"]).await;
    let huge = "word ".repeat(2 << 20);
    let officer = world.browser("officer");
    let page = officer.read(PATH).await;
    let mut fields = typed("2026-04-01").to_vec();
    fields.push(("pasted", &huge));
    let answer = officer.upload(&page, PATH, &fields, None).await;
    came_back(&answer, "10 MB pasted");

    let path = world
        .address(
            "/consultations/{id}/speak/{target}",
            testkit::Kind::Consultation,
            "open public",
        )
        .unwrap();
    let member = world.browser("member");
    let page = member.read(&path).await;
    let answer = member.submit(&page, &path, &[("body", &huge)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.words().contains("too large"), "{}", answer.words());
    // What fits into a form but not into a contribution comes back whole.
    let long = "word ".repeat(20_000);
    let answer = member.submit(&page, &path, &[("body", &long)]).await;
    assert_eq!(answer.status, StatusCode::OK);
    let form = answer.form(&path);
    let body = form.fields.iter().find(|f| f.0 == "body").unwrap();
    assert_eq!(body.1.trim(), long.trim());
    assert!(answer.text().contains("f-body-error"));
}
