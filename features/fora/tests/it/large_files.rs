//! Forms with files that cannot be taken: too large, refused, sent twice, while the house is busy or down. No word is lost.

use http::StatusCode;
use testkit::{ENGINES, Page};

use crate::Talk;

/// A form with its fields and three files, as a browser sends it.
fn with_three(page: &Page, action: &str, typed: &[(&str, &str)], size: usize) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in page.form(action).filled(typed) {
        let head =
            format!("--e\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(head.into_bytes());
    }
    for n in 1..=3 {
        let head = format!(
            "--e\r\nContent-Disposition: form-data; name=\"file-{n}\"; filename=\"{n}.txt\"\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(vec![b'x'; size]);
        body.extend(b"\r\n");
    }
    body.extend(b"--e--\r\n");
    body
}

#[tokio::test]
async fn three_large_files_and_whatever_else_is_refused_lose_no_word() {
    const KIND: &str = "multipart/form-data; boundary=e";
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let before = talk.left().await;
        let space = talk.space("public", "Open", &[]).await;
        let path = format!("{space}/new");
        let typed = [("title", "Zqtitle stays"), ("body", "Zqbody stays")];
        let member = talk.world.browser("member");
        let page = member.read(&path).await;
        let body = with_three(&page, &path, &typed, 5 << 20);
        let answer = member.post_bytes(&path, KIND, body).await;
        assert_eq!(answer.status, StatusCode::OK, "{engine}");
        assert!(answer.words().contains("10 MB, all of them together"));
        for kept in ["Zqtitle stays", "Zqbody stays"] {
            assert!(answer.text().contains(kept), "{engine}: {kept}");
        }
        for field in ["f-file-1-error", "f-file-2-error", "f-file-3-error"] {
            assert!(answer.text().contains(field), "{engine}: {field}");
        }
        // What is refused within the unit says at every file that it is to be chosen once more.
        let (topic, _) = talk.begin_with(&space, "one.txt", b"words").await;
        let post = talk.first(&topic).await;
        let edit = format!("{post}/edit");
        let page = talk.world.browser("member").read(&edit).await;
        let sql = "UPDATE fora_posts SET version = version + 1";
        talk.world.app.change(sql, vec![]).await;
        let body = with_three(&page, &edit, &[("body", "Zqchanged words")], 9);
        let member = talk.world.browser("member");
        let answer = member.post_bytes(&edit, KIND, body).await;
        assert_eq!(answer.status, StatusCode::OK, "{engine}");
        assert!(answer.text().contains("Zqchanged words"), "{engine}");
        let again = answer.words().matches("choose this file once more").count();
        assert!(again >= 3, "{engine}: {again}");
        assert!(answer.text().contains("<details open"), "{engine}");
        // A draft that is too long comes back in its form.
        let long = "Zqlong ".repeat(20_000);
        for address in [&path, &topic] {
            let page = talk.world.browser("member").read(address).await;
            let typed = [("body", long.as_str()), ("do", "save")];
            let answer = talk.world.browser("member");
            let answer = answer.submit(&page, address, &typed).await;
            assert_eq!(answer.status, StatusCode::OK, "{engine}: {address}");
            assert!(
                answer.text().contains("f-body-error"),
                "{engine}: {address}"
            );
            assert!(answer.text().contains("Zqlong Zqlong"), "{engine}");
        }
        let now = talk.left().await;
        assert_eq!(now, (before.0 + 1, before.1 + 1), "{engine}");
    }
}

#[tokio::test]
async fn a_form_that_is_sent_twice_keeps_its_file_once() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let before = talk.left().await;
        let space = talk.space("public", "Open", &[]).await;
        let path = format!("{space}/new");
        let own = talk.organisation("own public");
        let typed = [
            ("title", "A topic"),
            ("body", "Words."),
            ("organisation", own.as_str()),
            ("as", "organisation"),
        ];
        let member = talk.world.browser("member");
        let page = member.read(&path).await;
        let file = Some(("file-1", "one.txt", &b"words"[..]));
        let first = member.upload(&page, &path, &typed, file).await.leads_to();
        let second = member.upload(&page, &path, &typed, file).await.leads_to();
        assert!(!first.is_empty() && first == second, "{engine}: {second}");
        let now = talk.left().await;
        assert_eq!(now, (before.0 + 1, before.1 + 1), "{engine}");
    }
}

#[tokio::test]
async fn where_files_cannot_wait_the_words_do_and_the_page_says_so() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Open", &[]).await;
        let path = format!("{space}/new");
        let typed = [("title", "Zqtitle stays"), ("body", "Zqbody stays")];
        let file = ("one.txt", &b"words"[..]);
        // The house cannot write: a file stands where the folder was.
        let folder = talk.world.app.settings().data.join("files").join("fora");
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        std::fs::create_dir_all(folder.parent().unwrap()).unwrap();
        std::fs::write(&folder, "no folder").unwrap();
        let down = talk.send("member", &path, &path, &typed, file).await;
        // More files within an hour than can be looked at.
        let app = &talk.world.app;
        let member = talk.world.person("member").account.to_string();
        let limits = &app.house.site.app.limits;
        while limits
            .attempt("forum-file", &member, 60, 3_600_000, app.clock.now())
            .is_ok()
        {}
        let busy = talk.send("member", &path, &path, &typed, file).await;
        for (page, status) in [
            (down, StatusCode::SERVICE_UNAVAILABLE),
            (busy, StatusCode::TOO_MANY_REQUESTS),
        ] {
            assert_eq!(page.status, status, "{engine}");
            assert!(page.words().contains("Files cannot wait"), "{engine}");
            for kept in ["Zqtitle stays", "Zqbody stays"] {
                assert!(page.text().contains(kept), "{engine}: {kept}");
            }
        }
    }
}
