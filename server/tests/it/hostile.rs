//! Markup in every field, in every address and in tables to take away: shown as text, never run.

use http::StatusCode;
use testkit::{Kind, Page, Piece, TestApp, World, pieces};

/// What attackers type; short enough for a name.
const HOSTILE: [&str; 14] = [
    "<script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "\" onfocus=alert(1) autofocus x=\"",
    "</textarea><svg onload=alert(1)>",
    "</title><iframe src=javascript:alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "javascript:alert(1)",
    "{{7*7}}{% raw %}${7*7}#{7*7}",
    "<!--<p>--><b>",
    "&lt;script&gt;&#60;b&#62;",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "=HYPERLINK(\"http://evil.example\")",
    "<style>*{display:none}</style>",
];

/// A marked word with one of them behind it, chosen by the word.
fn dressed(token: &str) -> String {
    let at = token.bytes().map(usize::from).sum::<usize>() % HOSTILE.len();
    format!("{token} {}", HOSTILE[at])
}

/// The same with the formula in front, as spreadsheets want it.
fn as_formula(token: &str) -> String {
    format!("=1+{token}")
}

/// The web site of an organisation: another house, which learns nothing from us and gains nothing.
fn is_website(value: &impl Fn(&str) -> Option<String>) -> bool {
    value("href").is_some_and(|h| h.starts_with("https://") && h.ends_with(".example"))
        && value("rel").is_some_and(|r| r == "noreferrer nofollow")
}

/// What a page tells programs that gather pages: no browser runs it. Nothing else stands beside its type, and no tag in it.
fn is_told(attributes: &[(String, String)]) -> bool {
    matches!(attributes, [(name, value)] if name == "type" && value == "application/ld+json")
}

/// What makes a page run or show something that is not ours.
fn danger(page: &Page) -> Option<String> {
    for piece in pieces(&page.text()) {
        let Piece::Open(tag, attributes) = piece else {
            continue;
        };
        let value = |name: &str| attributes.iter().find(|a| a.0 == name).map(|a| a.1.clone());
        let ours = |address: String| {
            let address = address.trim().to_ascii_lowercase();
            ["/", "?", "#", "http://indaba.test"]
                .iter()
                .any(|start| address.starts_with(start))
                && !address.starts_with("//")
        };
        match tag.as_str() {
            "script"
                if !is_told(&attributes)
                    && !value("src").is_some_and(|s| s.starts_with("/assets/")) => {}
            "iframe" | "object" | "embed" | "style" | "base" | "math" => {}
            // Our own charts say that they take no focus.
            "svg" if value("focusable").as_deref() != Some("false") => {}
            "img" if !value("src").is_some_and(|s| s.starts_with("data:image/svg+xml;base64,")) => {
            }
            "a" if !value("href").is_none_or(ours) && !is_website(&value) => {}
            "form" if !value("action").is_none_or(ours) => {}
            _ if attributes
                .iter()
                .any(|a| a.0.starts_with("on") || a.0 == "style" || a.0 == "autofocus") => {}
            _ => continue,
        }
        return Some(format!("<{tag} {attributes:?}>"));
    }
    None
}

#[test]
fn what_is_looked_for_is_found_where_it_is() {
    let page = |text: &str| Page {
        path: String::new(),
        status: StatusCode::OK,
        headers: http::HeaderMap::new(),
        bytes: text.to_owned().into(),
    };
    for raw in [
        "<script>",
        "<script type=module>",
        "<script type=application/ld+json src=//evil.example>",
        "<img src=x onerror=alert(1)>",
        "<a href=\" JavaScript:alert(1)\">",
        "<p style=\"x\">",
        "<svg onload=x>",
        "<a href=//evil.example>",
        "<a href=https://evil.example>",
    ] {
        assert!(danger(&page(raw)).is_some(), "{raw}");
    }
    for fine in [
        "<a href=\"/x\">",
        "&#60;script&#62;",
        "<script src=\"/assets/a.js\" defer>",
        "<script type=\"application/ld+json\">",
        "<a href=\"?lang=fr\">",
        "<a href=\"https://aid.example\" rel=\"noreferrer nofollow\">",
    ] {
        assert!(danger(&page(fine)).is_none(), "{fine}");
    }
}

#[tokio::test]
async fn markup_typed_into_any_field_is_shown_as_text() {
    let consultations = [
        "draft public",
        "open public",
        "synthesis public",
        "followed_up public",
        "briefing held public",
        "event published public",
        "event cancelled public",
    ];
    let mut world = World::with(TestApp::on("sqlite").await, &consultations, dressed).await;
    let mut shown = String::new();
    world
        .walk(|persona, page| {
            assert!(page.status.as_u16() < 500, "{}", page.path);
            // The quick exit is the one page that leads elsewhere; nothing that somebody typed stands on it.
            if page.is("text/html") && page.path != "/away" {
                assert_eq!(danger(page), None, "{} for {persona}", page.path);
                shown.push_str(&page.words());
                for form in page.forms() {
                    for (_, value) in form.fields {
                        shown.push_str(&value);
                    }
                }
            }
        })
        .await;
    // Each was met as the text it is, so the walk went past it.
    for text in HOSTILE {
        assert!(shown.contains(text), "{text} was met nowhere");
    }
}

#[tokio::test]
async fn markup_in_refused_forms_and_in_addresses_is_shown_as_text() {
    let mut world = World::on("sqlite", &["open public", "synthesis public"]).await;
    let mut forms = Vec::new();
    world
        .walk(|persona, page| {
            for form in page.forms() {
                let busy = ["/sign-out", "/move", "/end", "/sessions"];
                if !busy.iter().any(|b| form.action.ends_with(b)) {
                    forms.push((persona.to_owned(), page.path.clone(), form));
                }
            }
        })
        .await;
    forms.sort_by(|a, b| (&a.2.action, &a.0).cmp(&(&b.2.action, &b.0)));
    forms.dedup_by(|a, b| a.2.action == b.2.action);
    assert!(forms.len() > 12, "{}", forms.len());
    for (persona, path, form) in forms {
        for text in HOSTILE {
            let page = world.browser(&persona).get(&path).await;
            if !page.forms().iter().any(|f| f.action == form.action) {
                // What was typed before has done what the form is for.
                continue;
            }
            let typed: Vec<(&str, &str)> = form
                .names
                .iter()
                .filter(|n| !n.starts_with('_') && !n.is_empty())
                .map(|n| (n.as_str(), text))
                .collect();
            let browser = world.browser(&persona);
            let answer = if form.action.starts_with("/search") {
                let text: String = text.bytes().map(|b| format!("%{b:02x}")).collect();
                browser.get(&format!("/search?q={text}")).await
            } else {
                browser.submit(&page, &form.action, &typed).await
            };
            assert!(answer.status.as_u16() < 500, "{} {text}", form.action);
            assert_eq!(
                danger(&answer),
                None,
                "{} by {persona}: {text}",
                form.action
            );
            assert!(!answer.leads_to().contains("evil") && !answer.leads_to().contains("script"));
        }
    }
    for text in HOSTILE {
        let coded: String = text.bytes().map(|b| format!("%{b:02x}")).collect();
        for start in [
            "/search?q=",
            "/?lang=",
            "/?done=",
            "/organisations?after=",
            "/sign-in?to=",
            "/office/audit?after=",
            "/organisations/",
            "/consultations/",
            "/invitation/",
            "/",
        ] {
            for persona in ["visitor", "auditor"] {
                let page = world.browser(persona).get(&format!("{start}{coded}")).await;
                assert!(page.status.as_u16() < 500, "{start}{text}");
                assert_eq!(danger(&page), None, "{start}{text}");
            }
        }
    }
}

#[tokio::test]
async fn a_cell_that_is_a_formula_is_taken_away_as_text() {
    let mut world = World::with(
        TestApp::on("sqlite").await,
        &["response public"],
        as_formula,
    )
    .await;
    let id = world.id(Kind::Consultation, "response public");
    let table = world
        .browser("visitor")
        .read(&format!("/consultations/{id}/matrix.csv"))
        .await;
    let text = table.text();
    assert!(text.contains("'=1+zq"), "{text}");
    for line in text.lines().skip(1) {
        assert!(
            !line
                .split(',')
                .any(|cell| cell.trim_matches('"').starts_with('=')),
            "{line}"
        );
    }
    let book = world
        .browser("visitor")
        .read(&format!("/consultations/{id}/matrix.xlsx"))
        .await;
    assert!(book.contents().contains("=1+zq"));
    assert!(!book.contents().contains("<f>"), "no cell is a formula");
}
