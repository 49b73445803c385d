//! Files: cleaned before they are kept, sealed where they lie, gone when they are taken away.

use http::StatusCode;
use store::WhenDown;
use testkit::{Clamd, ENGINES, MALWARE, TestApp};

use super::{House, act, add, begin, save, send, with};

/// A PDF that names its author beside its page.
fn paper() -> Vec<u8> {
    b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
      3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length 12>>\nstream\nBT (x) Tj ET\nendstream\nendobj\n\
      5 0 obj\n<</Author(zqhiddenauthor)>>\nendobj\ntrailer\n<</Root 1 0 R/Info 5 0 R>>\nstartxref\n0\n%%EOF"
        .to_vec()
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|w| w == word.as_bytes())
}

#[tokio::test]
async fn a_file_is_cleaned_and_sealed_and_another_takes_its_place() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = begin(&mut house.member, "With a file", "en").await;
        add(&mut house.member, &href, "en", "report.pdf", &paper()).await;
        let page = house.member.read(&format!("{href}/draft")).await;
        assert!(
            page.words().contains("names of authors"),
            "{}",
            page.words()
        );
        let take = format!("{href}/draft/files/en");
        let kept = house.member.read(&take).await;
        assert!(kept.bytes.starts_with(b"%PDF-1.7"), "{engine}");
        assert!(!contains(&kept.bytes, "zqhiddenauthor"), "{engine}");
        assert_eq!(house.officer.get(&take).await.status, StatusCode::NOT_FOUND);
        let files = &house.test.house.site.app.files.clone();
        let names = files.names().await.unwrap();
        assert_eq!(names.len(), 1, "{engine}");
        let sealed = files.get(&names[0].0).await.unwrap();
        assert!(!contains(&sealed, "PDF"), "{engine}");

        add(&mut house.member, &href, "en", "report.txt", b"Plain words").await;
        house.test.work().await;
        let names = files.names().await.unwrap();
        assert_eq!(names.len(), 1, "{engine}: the former one went");
        assert_eq!(house.member.read(&take).await.text(), "Plain words");
        let gone = [("of", "en"), ("do", "remove")];
        act(&mut house.member, &format!("{href}/files"), &gone).await;
        house.test.work().await;
        assert_eq!(house.member.get(&take).await.status, StatusCode::NOT_FOUND);
        assert!(files.names().await.unwrap().is_empty(), "{engine}");
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'library_files:%'";
        assert_eq!(house.test.number(keys, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_at_the_field() {
    let mut house = House::new("sqlite").await;
    let href = begin(&mut house.member, "Refused", "en").await;
    for (file, says) in [
        (
            &b"<html><script>alert(1)</script>"[..],
            "Files of this kind",
        ),
        (&b"MZ\x90\0"[..], "Files of this kind"),
        (&b""[..], "Please fill this in"),
    ] {
        let back = send(&mut house.member, &href, "en", "a.pdf", file).await;
        assert_eq!(back.status, StatusCode::OK);
        assert!(back.text().contains("f-file-error"), "{}", back.words());
        assert!(back.words().contains(says), "{says}: {}", back.words());
    }
}

#[tokio::test]
async fn malware_is_not_kept() {
    for engine in ENGINES {
        let clamd = Clamd::new().await;
        let test = TestApp::scanned(engine, &clamd.address, WhenDown::Refuse).await;
        let mut house = House::within(test).await;
        let href = begin(&mut house.member, "Scanned", "en").await;
        let typed = with(&[("title-en", "Scanned"), ("about-en", "About.")], &[]);
        save(&mut house.member, &href, &typed).await;
        let back = send(&mut house.member, &href, "en", "a.txt", MALWARE.as_bytes()).await;
        assert!(back.words().contains("Malware"), "{}", back.words());
        assert!(
            house
                .test
                .house
                .site
                .app
                .files
                .names()
                .await
                .unwrap()
                .is_empty()
        );
        let noted = "SELECT COUNT(*) FROM audit WHERE action = 'library.file_refused'";
        assert_eq!(house.test.number(noted, vec![]).await, 1, "{engine}");
    }
}
