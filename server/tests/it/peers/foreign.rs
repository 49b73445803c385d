//! Identifiers and tokens where they do not belong: of another organisation, of another purpose, of a step left out.

use std::collections::{BTreeMap, BTreeSet};

use guard::Totp;
use http::StatusCode;
use kernel::args;
use testkit::{Kind, PASSWORD, TestApp, World};

use super::{pages, rows};
use crate::rules::Learnt;

/// Whether a value is written as identifiers are.
fn is_id(value: &str) -> bool {
    value.len() == 26
        && value
            .bytes()
            .all(|b| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b))
}

/// Identifiers of everything that belongs to an organisation of others that the person must not know of, by table.
async fn foreign(world: &World) -> BTreeMap<&'static str, String> {
    let organisation = world.id(Kind::Organisation, "other office");
    let stranger = world.person("stranger").account.to_string();
    let one = async |sql: &'static str, of: &str| {
        let found = world.app.texts(sql, args![of]).await;
        found.first().cloned().unwrap_or_else(|| panic!("{sql}"))
    };
    BTreeMap::from([
        ("organisation", organisation.clone()),
        ("account", stranger.clone()),
        (
            "appointment",
            one(
                "SELECT id FROM appointments WHERE scope = $1",
                &organisation,
            )
            .await,
        ),
        (
            "contribution",
            // Theirs as well, which not even the house knows any more.
            world.id(Kind::Contribution, "other response public"),
        ),
        (
            "decision",
            one(
                "SELECT id FROM decisions WHERE organisation = $1",
                &organisation,
            )
            .await,
        ),
        (
            "flag",
            one(
                "SELECT id FROM organisation_flags WHERE organisation = $1",
                &organisation,
            )
            .await,
        ),
        (
            "declaration",
            one(
                "SELECT id FROM independence_declarations WHERE organisation = $1",
                &organisation,
            )
            .await,
        ),
    ])
}

#[tokio::test]
async fn no_form_takes_an_identifier_of_another_organisation() {
    let objects = [
        "open public",
        "response public",
        "briefing call public",
        "briefing drawn public",
    ];
    let mut world = World::on("sqlite", &objects).await;
    world.decide_everything().await;
    let foreign = foreign(&world).await;
    let all: BTreeSet<&String> = foreign.values().collect();
    let people = ["stranger"].map(|p| world.person(p).account.to_string());
    let mut forms = Vec::new();
    for path in pages(&world) {
        for who in ["representative", "administrator", "elsewhere"] {
            let page = world.browser(who).get(&path).await;
            for form in page.forms() {
                let busy = [
                    "/sign-out",
                    "/sessions",
                    "/leave",
                    "/account/close",
                    "/erase",
                ];
                let ids: Vec<String> = form
                    .fields
                    .iter()
                    .filter(|(n, v)| !n.starts_with('_') && is_id(v))
                    .map(|(n, _)| n.clone())
                    .collect();
                if !busy.iter().any(|b| form.action.ends_with(b)) && form.action.starts_with('/') {
                    forms.push((who, form, ids));
                }
            }
        }
    }
    forms.sort_by(|a, b| (a.0, &a.1.action, &a.2).cmp(&(b.0, &b.1.action, &b.2)));
    forms.dedup_by(|a, b| (a.0, &a.1.action, &a.2) == (b.0, &b.1.action, &b.2));
    let with_ids = forms.iter().filter(|f| !f.2.is_empty()).count();
    assert!(
        forms.len() > 60 && with_ids > 10,
        "{} {with_ids}",
        forms.len()
    );

    let mut learnt = Learnt::default();
    let before = rows(&world.app).await;
    let theirs = |row: &&String| {
        // Whoever ends a tie has the other side told: what a letter says, its reader alone may see.
        let letter = row.starts_with("messages ");
        !letter
            && (all.iter().any(|id| row.contains(id.as_str()))
                || people.iter().any(|id| row.contains(id.as_str())))
    };
    let mut sent = 0;
    let mut wrong = Vec::new();
    for (who, form, ids) in &forms {
        // What names an organisation where the form had none to choose from is tried as well.
        let mut names: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
        names.insert("organisation");
        for name in names {
            for (kind, id) in &foreign {
                // The name of a field says of which kind it is; what says nothing gets every kind.
                let fits = !foreign.contains_key(name) || name == *kind;
                if !fits {
                    continue;
                }
                let token = learnt.token(world.browser(who)).await;
                let mut fields: Vec<(&str, &str)> = form
                    .fields
                    .iter()
                    .filter(|(n, _)| n != "_key" && n != "_csrf" && n != name)
                    .map(|(n, v)| (n.as_str(), v.as_str()))
                    .collect();
                fields.extend([("_csrf", token.as_str()), (name, id.as_str())]);
                // It is not refused because much was sent.
                world.app.house.site.app.limits.forget_all();
                let answer = world.browser(who).post(&form.action, &fields).await;
                sent += 1;
                if answer.status.as_u16() >= 500 {
                    wrong.push(format!(
                        "{who} {} {name}={kind}: {}",
                        form.action, answer.status
                    ));
                }
            }
        }
    }
    let after = rows(&world.app).await;
    for row in after.difference(&before).filter(theirs) {
        wrong.push(format!("written: {row}"));
    }
    for row in before.difference(&after).filter(theirs) {
        wrong.push(format!("gone: {row}"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(sent > 100, "{sent}");
    assert_ne!(before, after, "what was right in the forms was done");
}

#[tokio::test]
async fn a_token_is_good_for_its_purpose_and_no_other() {
    let mut world = World::on("sqlite", &["open public"]).await;
    let session = world.browser("representative").cookie("indaba");
    let code = world.browser("applicant").cookie("indaba-code");
    let csrf = world.browser("representative").token().await;
    // Whoever reports without an account has a code of another purpose in the same cookie.
    let mut reporter = world.app.visitor();
    let page = reporter.read("/incidents/report").await;
    let typed = [("what", "Followed home."), ("kind", "threat")];
    reporter.submit(&page, "/incidents/report", &typed).await;
    let reported = reporter.cookie("indaba-code");
    let tokens = [
        ("invitation", world.id(Kind::Link, "open")),
        ("used invitation", world.id(Kind::Link, "used")),
        ("old invitation", world.id(Kind::Link, "expired")),
        ("address", world.id(Kind::NewAddress, "open")),
        ("old address", world.id(Kind::NewAddress, "expired")),
        ("session", session),
        ("code", code),
        ("code of a report", reported),
        ("form", csrf),
    ];
    for (is, token) in &tokens {
        assert!(!token.is_empty(), "{is}");
        // As a link of an invitation.
        let page = world
            .app
            .visitor()
            .get(&format!("/invitation/{token}"))
            .await;
        let good = *is == "invitation";
        assert_eq!(page.status == StatusCode::OK, good, "{is} as an invitation");
        // As a link that confirms an address: for its owner, and for nobody else.
        for who in ["member", "representative", "officer"] {
            let page = world
                .browser(who)
                .get(&format!("/account/email/{token}"))
                .await;
            let good = *is == "address" && who == "member";
            assert_eq!(
                page.status == StatusCode::OK,
                good,
                "{is} as an address, {who}"
            );
        }
        // As a session.
        let mut browser = world.app.visitor();
        browser.keep("indaba", token);
        let page = browser.get("/account").await;
        assert_eq!(
            page.status == StatusCode::OK,
            *is == "session",
            "{is} as a session"
        );
        // As the cookie of an applicant's code.
        let mut browser = world.app.visitor();
        browser.keep("indaba-code", token);
        let page = browser.get("/join/application").await;
        assert_eq!(
            page.status == StatusCode::OK,
            *is == "code",
            "{is} as a code"
        );
        // As that of somebody who reported an incident.
        let page = browser.get("/incidents/yours").await;
        assert_eq!(
            page.words().contains("Followed home."),
            *is == "code of a report",
            "{is} as the code of a report"
        );
        // As the token of a form.
        let mut browser = world.browser("representative").clone();
        let page = browser.post("/account/profile", &[("_csrf", token)]).await;
        let refused = page.words().contains("form");
        let good = *is == "form";
        assert_eq!(
            page.status != StatusCode::UNPROCESSABLE_ENTITY,
            good,
            "{is} as a form's: {refused}"
        );
    }
}

#[tokio::test]
async fn no_step_of_signing_in_can_be_left_out() {
    let app = TestApp::on("sqlite").await;
    let person = app
        .person("Ada", "ada@example.org", guard::Role::Auditor, "")
        .await;
    app.clock.advance(120_000);
    let now = Totp::from_text(&person.totp)
        .unwrap()
        .code(app.clock.now())
        .unwrap();
    let fields = |password: &'static str, code: &str| {
        vec![
            ("email", "ada@example.org".to_owned()),
            ("password", password.to_owned()),
            ("code", code.to_owned()),
        ]
    };
    let mut tries = vec![
        ("no code", fields(PASSWORD, "")),
        ("a wrong code", fields(PASSWORD, "000000")),
        ("spaces", fields(PASSWORD, "      ")),
        ("no password", fields("", &now)),
        ("a wrong password", fields("something else entirely", &now)),
    ];
    tries.push((
        "the code twice, once wrong",
        [fields(PASSWORD, "000000"), vec![("code", now.clone())]].concat(),
    ));
    tries.push((
        "the code left out",
        vec![
            ("email", "ada@example.org".to_owned()),
            ("password", PASSWORD.to_owned()),
        ],
    ));
    for (what, typed) in tries {
        let mut browser = app.visitor();
        let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let answer = browser.post("/sign-in", &typed).await;
        assert_eq!(answer.status, StatusCode::OK, "{what}: {}", answer.words());
        assert!(browser.cookie("indaba").is_empty(), "{what}");
        let page = browser.get("/account").await;
        assert_ne!(page.status, StatusCode::OK, "{what}");
    }
    app.clock.advance(kernel::day(1));
    let now = Totp::from_text(&person.totp)
        .unwrap()
        .code(app.clock.now())
        .unwrap();
    let mut browser = app.visitor();
    let typed = fields(PASSWORD, &now);
    let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let answer = browser.post("/sign-in", &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.words());
}
