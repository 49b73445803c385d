//! The library from the first draft to the stone that stays, on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod brought;
mod cited;
mod found;
mod harvested;
mod kept;
mod looked_at;
mod withdrawn;

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{Browser, Page, TestApp};

/// The Office, an organisation that writes, and a member of another one.
struct House {
    test: TestApp,
    id: String,
    officer: Browser,
    representative: Browser,
    member: Browser,
    neighbour: Browser,
}

impl House {
    async fn new(engine: &'static str) -> Self {
        Self::within(TestApp::on(engine).await).await
    }

    async fn within(test: TestApp) -> Self {
        let officer = test
            .person(
                "Officer",
                "officer@example.org",
                Role::EngagementOfficer,
                "",
            )
            .await;
        let mut officer = test.browser(&officer).await;
        let id = organisation(&mut officer, "Rivers").await;
        let other = organisation(&mut officer, "Hills").await;
        let show = "UPDATE organisations SET visibility = 'public' WHERE id = $1";
        test.change(show, args![id.clone()]).await;
        let mut people = Vec::new();
        for (name, role, of) in [
            ("Representative", Role::Representative, &id),
            ("Member", Role::Member, &id),
            ("Neighbour", Role::Member, &other),
        ] {
            let email = format!("{}@example.org", name.to_lowercase());
            let person = test.person(name, &email, role, of).await;
            people.push(test.browser(&person).await);
        }
        test.work().await;
        let mut next = || people.remove(0);
        let (representative, member, neighbour) = (next(), next(), next());
        Self {
            test,
            id,
            officer,
            representative,
            member,
            neighbour,
        }
    }

    /// A published item of the organisation in English; gives its address.
    async fn published(&mut self, title: &str, more: &[(&str, &str)]) -> String {
        let href = begin(&mut self.member, title, "en").await;
        let typed = with(
            &[("title-en", title), ("about-en", "What it is about.")],
            more,
        );
        save(&mut self.member, &href, &typed).await;
        add(
            &mut self.member,
            &href,
            "en",
            "report.txt",
            b"What the file says.",
        )
        .await;
        hand_in(&mut self.member, &href).await;
        publish(&mut self.officer, &href).await;
        href
    }

    async fn finds(&self, browser: &Browser, question: &str) -> String {
        let coded: String = question.bytes().map(|b| format!("%{b:02x}")).collect();
        let mut browser = browser.clone();
        browser.read(&format!("/search?q={coded}")).await.text()
    }
}

/// The officer adds an organisation of the network.
async fn organisation(officer: &mut Browser, name: &str) -> String {
    let typed = [("name", name), ("level", "national"), ("country", "404")];
    let path = "/organisations/new";
    let to = officer.fill(path, path, &typed).await;
    let id = to.trim_start_matches("/organisations/");
    id.split('?').next().unwrap().to_owned()
}

/// What is typed where nothing else is; `more` goes before it.
fn with<'t>(typed: &[(&'t str, &'t str)], more: &[(&'t str, &'t str)]) -> Vec<(&'t str, &'t str)> {
    let mut all = more.to_vec();
    let usual = [
        ("consent", "on"),
        ("year", "2026"),
        ("licence", "cc-by-4.0"),
        ("audience", "public"),
    ];
    for &(name, value) in typed.iter().chain(&usual) {
        if !all.iter().any(|a| a.0 == name) {
            all.push((name, value));
        }
    }
    all
}

/// Somebody begins an item; gives its address.
async fn begin(browser: &mut Browser, title: &str, language: &str) -> String {
    let path = "/library/new";
    let typed = [("kind", "report"), ("language", language), ("title", title)];
    let to = browser.fill(path, path, &typed).await;
    to.strip_suffix("/draft").unwrap().to_owned()
}

async fn save(browser: &mut Browser, href: &str, typed: &[(&str, &str)]) {
    let draft = format!("{href}/draft");
    browser.fill(&draft, &draft, typed).await;
}

/// Sends a file for a language.
async fn send(browser: &mut Browser, href: &str, language: &str, name: &str, file: &[u8]) -> Page {
    let token = browser.token().await;
    let page = browser.read(&format!("{href}/draft")).await;
    // Forms that take a file away go to the same address: this one is made by hand.
    const EDGE: &str = "an-edge";
    let mut body = Vec::new();
    for (field, value) in [("_csrf", token.as_str()), ("of", language)] {
        let part = format!(
            "--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
        );
        body.extend(part.into_bytes());
    }
    let head = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    body.extend(head.into_bytes());
    body.extend(file);
    body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
    assert!(page.text().contains("type=\"file\""), "{}", page.words());
    let kind = format!("multipart/form-data; boundary={EDGE}");
    browser
        .post_bytes(&format!("{href}/files"), &kind, body)
        .await
}

async fn add(browser: &mut Browser, href: &str, language: &str, name: &str, file: &[u8]) {
    let kept = send(browser, href, language, name, file).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
}

async fn hand_in(browser: &mut Browser, href: &str) {
    let action = format!("{href}/hand-in");
    browser.fill(&format!("{href}/draft"), &action, &[]).await;
}

async fn publish(officer: &mut Browser, href: &str) {
    let review = format!("{href}/review");
    officer
        .fill(&review, &review, &[("outcome", "published")])
        .await;
}

/// Sends a form of one's own making.
async fn act(browser: &mut Browser, action: &str, fields: &[(&str, &str)]) -> Page {
    let token = browser.token().await;
    let mut all = vec![("_csrf", token.as_str())];
    all.extend_from_slice(fields);
    browser.post(action, &all).await
}
