//! What somebody had before: pages kept, links, roles that ended, forms of what is over.

use http::{StatusCode, header};
use kernel::args;
use testkit::{Kind, PERSONAS, World};

use super::{pages, rows};

const OBJECTS: [&str; 4] = [
    "open network",
    "response network-focal",
    "briefing draft public",
    "briefing held network",
];

#[tokio::test]
async fn a_visitor_gets_nothing_of_whoever_came_before() {
    let mut world = World::on("sqlite", &OBJECTS).await;
    let paths = pages(&world);
    let mut private = 0;
    for path in &paths {
        let before = world.app.visitor().get(path).await.steady();
        let mut seen = false;
        for who in ["officer", "applicant"] {
            seen |= world.browser(who).get(path).await.steady() != before;
        }
        if seen {
            private += 1;
            let after = world.app.visitor().get(path).await;
            assert_eq!(after.steady(), before, "{path}");
        }
    }
    assert!(private > 150, "{private}");
    // What may be kept is named by its content, and says nothing of anybody.
    let home = world.browser("officer").read("/").await;
    let assets: Vec<String> = testkit::pieces(&home.text())
        .into_iter()
        .filter_map(|p| match p {
            testkit::Piece::Open(_, attributes) => attributes
                .into_iter()
                .find(|a| a.1.starts_with("/assets/"))
                .map(|a| a.1),
            _ => None,
        })
        .collect();
    assert!(!assets.is_empty());
    for asset in assets {
        let own = world.browser("officer").read(&asset).await;
        let other = world.app.visitor().read(&asset).await;
        assert_eq!(own.steady(), other.steady(), "{asset}");
        assert!(!own.headers.contains_key(header::SET_COOKIE));
    }
}

#[tokio::test]
async fn what_was_read_is_gone_with_the_role_for_every_address() {
    let mut world = World::on("sqlite", &OBJECTS).await;
    // What concerns one's own account stays one's own.
    let own = world
        .address("/log/entries/{number}", Kind::Entry, "own account")
        .unwrap();
    // Whoever signs in without a role is what everybody becomes here; what they may read is no question.
    let mut closed = Vec::new();
    for path in pages(&world).into_iter().filter(|p| *p != own) {
        let plain = world.browser("departed").get(&path).await.status;
        if plain != StatusCode::OK {
            closed.push((path, plain));
        }
    }
    let mut gone = 0;
    // One for each role; who holds the same reads the same.
    for who in [
        "member",
        "administrator",
        "focal",
        "officer",
        "auditor",
        "technical",
        "steward",
        "confirmer",
        "secretary",
        "panellist",
    ] {
        let account = world.person(who).account;
        let mut read = Vec::new();
        for (path, plain) in &closed {
            // What the member reported and asked is theirs, whatever they belong to.
            let theirs = ["/incidents/", "/enquiries/"];
            if who == "member" && theirs.iter().any(|start| path.starts_with(start)) {
                continue;
            }
            if world.browser(who).get(path).await.status == StatusCode::OK {
                read.push((path, *plain));
            }
        }
        let now = world.app.clock.now();
        let sql = "UPDATE appointments SET ends = $2 WHERE account = $1 AND ends IS NULL";
        world.app.change(sql, args![account, now]).await;
        for (path, plain) in &read {
            let page = world.browser(who).get(path).await;
            assert_eq!(
                page.status, *plain,
                "{who}, whose role has ended, at {path}"
            );
            gone += 1;
        }
        let sql = "UPDATE appointments SET ends = NULL WHERE account = $1 AND ends = $2";
        world.app.change(sql, args![account, now]).await;
        let (path, _) = read.first().expect("each role opens something");
        world.browser(who).read(path).await;
    }
    assert!(gone > 300, "{gone}");
}

#[tokio::test]
async fn a_download_is_its_readers_alone_whoever_has_the_link() {
    let mut world = World::on("sqlite", &OBJECTS).await;
    let files: Vec<String> = pages(&world)
        .into_iter()
        .filter(|p| {
            let name = p.rsplit('/').next().unwrap();
            name.contains('.') || name == "own-data"
        })
        .collect();
    let mut private = 0;
    for path in &files {
        let public = world.app.visitor().get(path).await;
        for who in PERSONAS {
            let page = world.browser(who).get(path).await;
            if page.status != StatusCode::OK {
                continue;
            }
            let sent = page.headers.get(header::CONTENT_DISPOSITION);
            // Plain text and open data are read where they open, as a page is.
            if ![
                "text/html",
                "text/plain",
                "application/atom",
                "application/xml",
                "application/json",
                "application/ld+json",
            ]
            .iter()
            .any(|k| page.is(k))
            {
                let sent = sent.map(|v| v.to_str().unwrap()).unwrap_or_default();
                assert!(sent.starts_with("attachment"), "{path}: {sent}");
            }
            // The same link, signed out: the public version, or none.
            let mut browser = world.browser(who).clone();
            browser.keep("indaba", "");
            browser.keep("indaba-code", "");
            let without = browser.get(path).await;
            assert_eq!(
                without.steady(),
                public.steady(),
                "{path}, signed out, had {who}"
            );
            if without.status != StatusCode::OK {
                private += 1;
            }
        }
    }
    assert!(private > 40, "{private}");
    // Nor does the session that somebody has ended open anything.
    let mut officer = world.browser("officer").clone();
    let kept = officer.clone();
    let token = officer.token().await;
    officer.post("/sign-out", &[("_csrf", &token)]).await;
    for path in &files {
        let ended = kept.clone().get(path).await;
        let public = world.app.visitor().get(path).await;
        assert_eq!(ended.status, public.status, "{path}, after signing out");
    }
}

#[tokio::test]
async fn a_form_opened_before_the_end_does_nothing_after_it() {
    let objects = ["open public", "synthesis public", "briefing call public"];
    let mut world = World::on("sqlite", &objects).await;
    let mut forms = Vec::new();
    // What is over is named by an identifier; what is only begun has none.
    let ends = |path: &str| {
        let mut parts = path.split('/').skip(1);
        let kind = parts.next().unwrap_or_default();
        let named = parts.next().is_some_and(|id| id.len() == 26);
        named && ["consultations", "contributions", "briefings"].contains(&kind)
    };
    for path in pages(&world).into_iter().filter(|p| ends(p)) {
        for who in ["officer", "member", "representative", "manager"] {
            let page = world.browser(who).get(&path).await;
            let found = page.forms().into_iter().filter(|f| ends(&f.action));
            // Whoever can do it can do it by writing something: what is empty is filled.
            for form in found {
                let typed: Vec<(String, String)> = form
                    .fields
                    .iter()
                    .map(|(n, v)| {
                        let text = if v.is_empty() && !n.starts_with('_') {
                            "Too late"
                        } else {
                            v.as_str()
                        };
                        (n.clone(), text.to_owned())
                    })
                    .collect();
                forms.push((who, form.action.clone(), typed));
            }
        }
    }
    forms.sort();
    forms.dedup_by(|a, b| (a.0, &a.1) == (b.0, &b.1));
    assert!(forms.len() > 40, "{}", forms.len());
    for name in ["open public", "synthesis public"] {
        let id = world.id(Kind::Consultation, name);
        let sql = "UPDATE consultations SET phase = 'followed_up' WHERE id = $1";
        world.app.change(sql, args![id]).await;
    }
    let id = world.id(Kind::Briefing, "call public");
    let sql = "UPDATE briefings SET state = 'cancelled' WHERE id = $1";
    world.app.change(sql, args![id]).await;
    let before = rows(&world.app).await;
    let mut wrong = Vec::new();
    for (who, action, typed) in &forms {
        // What came of it is said at the end, and once more where somebody looks again.
        let after_the_end = ["/statement", "/rate", "/reconsider", "/contest"];
        if after_the_end.iter().any(|a| action.ends_with(a)) {
            continue;
        }
        let typed: Vec<(&str, &str)> = typed
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        // It is not refused because much was sent.
        world.app.house.site.app.limits.forget_all();
        let answer = world.browser(who).post(action, &typed).await;
        let refused = [StatusCode::UNPROCESSABLE_ENTITY, StatusCode::NOT_FOUND];
        if !refused.contains(&answer.status) {
            wrong.push(format!("{who} {action}: {}", answer.status));
        }
    }
    let after = rows(&world.app).await;
    let changed: Vec<&String> = after.symmetric_difference(&before).collect();
    assert!(
        wrong.is_empty() && changed.is_empty(),
        "{}\n{changed:#?}",
        wrong.join("\n")
    );
}
