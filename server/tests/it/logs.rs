//! What the operator's log says of attempts to get in or past the rules: that they were made, and nobody's address, words
//! or secrets.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use axum::body::Body;
use guard::{Letter, Role};
use http::{Request, StatusCode};
use kernel::Language;
use testkit::{ENGINES, PASSWORD, TestApp};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};
use tracing::subscriber::DefaultGuard;
use web::Mailer;

/// What was written to a log.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Begins to listen to whatever this thread does.
    pub fn listen() -> (Self, DefaultGuard) {
        let log = Self::default();
        let writer = log.clone();
        let lines = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        (log, tracing::subscriber::set_default(lines))
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    pub fn lines(&self, with: &str) -> usize {
        self.text().lines().filter(|l| l.contains(with)).count()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        io::Write::write(&mut *self.0.lock().unwrap(), bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn refused_sign_ins_are_noted_by_a_mark_that_is_no_address() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        test.person("Ada", "ada@example.org", Role::Auditor, "")
            .await;
        let (log, _listening) = Log::listen();
        let mut browser = test.visitor();
        let page = browser.read("/sign-in").await;
        for attempt in 0..13 {
            let email = if attempt == 0 {
                "nobody@example.org"
            } else {
                "ada@example.org"
            };
            let typed = [
                ("email", email),
                ("password", PASSWORD),
                ("code", "aaaa-bbbb-cccc"),
            ];
            browser.submit(&page, "/sign-in", &typed).await;
        }
        let text = log.text();
        // One of nobody, ten of Ada; then she is not looked at any more, and that is said once.
        assert_eq!(log.lines("sign-in refused"), 11, "{engine}: {text}");
        assert_eq!(log.lines("too many attempts"), 1, "{engine}: {text}");
        let mark = |line: &str| line.split("who=").nth(1).map(str::to_owned);
        let marks: Vec<String> = text.lines().filter_map(mark).collect();
        assert_ne!(marks[0], marks[1], "{text}");
        assert!(marks[1..].iter().all(|m| *m == marks[1]), "{text}");
        for private in ["example.org", "Ada", PASSWORD, "aaaa-bbbb-cccc"] {
            assert!(!text.contains(private), "{private} in {text}");
        }
    }
}

#[tokio::test]
async fn what_somebody_tries_past_the_rules_is_noted_without_a_secret() {
    let test = TestApp::on("sqlite").await;
    let ada = test
        .person("Ada", "ada@example.org", Role::Auditor, "")
        .await;
    let link = test
        .invitation("Eve", "eve@example.org", Role::Auditor, "")
        .await;
    let path = link.strip_prefix("http://indaba.test").unwrap();
    let mut browser = test.browser(&ada).await;
    let (log, _listening) = Log::listen();

    assert_eq!(
        browser.get("/office/operations").await.status,
        StatusCode::NOT_FOUND
    );
    let line = format!(
        "account={} kind=\"office\" action=\"see_operations\"",
        ada.account
    );
    assert_eq!(log.lines(&line), 1, "{}", log.text());
    // A visitor is nobody to be noted, and what one may do is nothing to note.
    test.visitor().get("/office/operations").await;
    browser.read("/office/audit").await;
    assert_eq!(log.lines("not allowed"), 1, "{}", log.text());

    browser
        .post("/account/sessions", &[("_csrf", "guessed")])
        .await;
    assert_eq!(log.lines("a form without its token"), 1, "{}", log.text());
    let foreign = Request::post(path)
        .header("origin", "https://evil.example")
        .body(Body::empty());
    browser.send(foreign.unwrap()).await;
    assert_eq!(log.lines("a form from another site"), 1, "{}", log.text());
    let text = log.text();
    assert!(text.contains("route=\"/invitation/{token}\""), "{text}");
    let token = path.rsplit('/').next().unwrap();
    let cookie = browser.cookie("indaba");
    for private in [token, &cookie, "guessed", "example.org", "Ada"] {
        assert!(!text.contains(private), "{private} in {text}");
    }
    for line in text.lines() {
        assert!(line.contains("Z  WARN security: "), "in UTC: {line}");
    }
}

#[tokio::test]
async fn what_breaks_is_noted_for_the_operator_and_not_shown() {
    let test = TestApp::on("sqlite").await;
    let link = test
        .invitation("Eve", "eve@example.org", Role::Auditor, "")
        .await;
    let path = link.strip_prefix("http://indaba.test").unwrap();
    test.change("ALTER TABLE invitations RENAME TO gone", vec![])
        .await;
    let (log, _listening) = Log::listen();
    let page = test.visitor().get(path).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    let shown = page.text();
    for inner in ["invitations", "SELECT", "no such table", "sqlx", ".rs"] {
        assert!(!shown.contains(inner), "{inner}: {shown}");
    }
    let text = log.text();
    assert!(text.contains("no such table"), "{text}");
    assert!(text.contains("route=\"/invitation/{token}\""), "{text}");
    assert!(!text.contains(path), "{text}");
}

/// A mail server that takes nothing, and repeats whom it would have been for.
async fn mail_server_that_knows_nobody() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (read, mut write) = stream.into_split();
            let mut lines = BufReader::new(read).lines();
            let mut answer = "220 here\r\n".to_owned();
            while write.write_all(answer.as_bytes()).await.is_ok() {
                let Ok(Some(line)) = lines.next_line().await else {
                    break;
                };
                answer = match line.strip_prefix("RCPT TO:") {
                    Some(whom) => format!("550 no such user {whom}\r\n"),
                    None => "250 fine\r\n".to_owned(),
                };
            }
        }
    });
    port
}

#[tokio::test]
async fn a_letter_that_cannot_be_sent_is_noted_without_its_reader() {
    let mut test = TestApp::on("sqlite").await;
    let port = mail_server_that_knows_nobody().await;
    let url = format!("smtp://127.0.0.1:{port}");
    test.house.mailer = Mailer::smtp(&url, "Indaba <indaba@indaba.test>").unwrap();
    let letter = Letter::new("appointment", "eve@example.org", Language::English)
        .with("name", "Eve")
        .with("link", "/account");
    let ctx = test.ctx();
    let queued = ctx.write(move |tx, ctx| Box::pin(async move { ctx.mail(tx, &letter).await }));
    queued.await.unwrap();
    let (log, _listening) = Log::listen();
    test.work().await;
    let text = log.text();
    assert!(text.contains("no such user"), "{text}");
    assert!(text.contains("‹private›"), "{text}");
    let kept = "SELECT problem FROM jobs WHERE problem IS NOT NULL";
    let kept = test.texts(kept, vec![]).await;
    assert!(
        kept.len() == 1 && kept[0].contains("no such user"),
        "{kept:?}"
    );
    for private in ["example.org", "Eve"] {
        assert!(!text.contains(private), "{text}");
        assert!(!kept[0].contains(private), "{kept:?}");
    }
}
