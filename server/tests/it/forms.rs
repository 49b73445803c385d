//! Forms that come twice, from elsewhere, too late, or at the same moment.

use axum::body::Body;
use guard::{Role, Totp};
use http::{Request, StatusCode, header};
use kernel::args;
use testkit::{Browser, ENGINES, Kind, PASSWORD, Page, TestApp, World};

/// Posts with headers of the test's own.
pub async fn post_with(
    browser: &mut Browser,
    path: &str,
    headers: &[(&str, &str)],
    fields: &[(&str, &str)],
) -> Page {
    let body: String = fields
        .iter()
        .map(|(n, v)| format!("{n}={}", v.replace('@', "%40").replace(' ', "+")))
        .collect::<Vec<_>>()
        .join("&");
    let mut request = Request::post(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let kind = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = request.header(kind.0, kind.1).body(Body::from(body));
    browser.send(request.unwrap()).await
}

/// What the forms of [`posts`] are about.
const OBJECTS: [&str; 5] = [
    "open public",
    "briefing held public",
    "update draft public",
    "issue draft",
    "event published public",
];

const DAMAGED: &str = "application/x-www-form-urlencoded";

/// Every form of the house, with an object that lets the fields be read.
fn posts(world: &World) -> Vec<String> {
    let features = world.app.house.features.clone();
    let posts = features
        .iter()
        .flat_map(|f| &f.routes)
        // What a mail program sends for its reader has neither session nor token.
        // Programs send no forms.
        .filter(|r| r.method == "POST" && !r.one_click && r.operation.is_none());
    posts
        .map(|r| {
            let kind = Kind::of(r.path).unwrap();
            let object = match kind {
                Kind::Standing => "-",
                Kind::Organisation => "own public",
                Kind::Consultation => "open public",
                Kind::Briefing => "held public",
                Kind::Event => "published public",
                Kind::Feed => "open",
                Kind::Commitment => "public",
                Kind::Update => "draft public",
                Kind::Issue => "draft",
                Kind::Subscription => "asked",
                Kind::Contribution => "own open public",
                Kind::Link | Kind::NewAddress => "open",
                Kind::Import => "uploaded",
                Kind::Recovery => "asked",
                Kind::Decision => "own made",
                Kind::Appeal => "own cleared",
                Kind::Terms => "second",
                Kind::Obligation => "office open",
                Kind::Step => "who",
                Kind::Paper => "own",
                Kind::Application => "submitted",
                Kind::Entry => "own account",
                Kind::Incident => "open",
                Kind::Seat => "held",
                Kind::Enquiry => "waiting",
                Kind::Library => "own draft",
                Kind::Collection => "public",
                // Of these there are none here: a form is refused before anything is looked for.
                Kind::ForumSpace | Kind::ForumTopic | Kind::ForumPost | Kind::ForumMeasure => {
                    "absent"
                }
            };
            world.address(r.path, kind, object).unwrap()
        })
        .collect()
}

#[tokio::test]
async fn no_form_is_taken_without_its_token_with_anothers_or_from_elsewhere() {
    let mut world = World::on("sqlite", &OBJECTS).await;
    let paths = posts(&world);
    assert!(paths.len() >= 18, "{}", paths.len());
    for persona in ["officer", "representative", "technical"] {
        let own = world.browser(persona).token().await;
        let others = world.browser("auditor").token().await;
        assert_ne!(own, others);
        for path in &paths {
            for (headers, token) in [
                (vec![], ""),
                (vec![], others.as_str()),
                (vec![], &own[..own.len() - 1]),
                (vec![("origin", "https://evil.example")], own.as_str()),
                (vec![("origin", "null")], own.as_str()),
                (vec![("sec-fetch-site", "cross-site")], own.as_str()),
                (vec![("sec-fetch-site", "same-site")], own.as_str()),
            ] {
                let fields = [("_csrf", token)];
                let page = post_with(world.browser(persona), path, &headers, &fields).await;
                assert_eq!(
                    page.status,
                    StatusCode::UNPROCESSABLE_ENTITY,
                    "{persona} {path} {headers:?} {token}"
                );
            }
        }
        assert!(
            !world.browser(persona).token().await.is_empty(),
            "{persona} is still signed in"
        );
    }
    // A visitor has no session: their forms are held by where they come from.
    for path in paths
        .iter()
        .filter(|p| {
            let doors = ["/sign-in", "/invitation/", "/recover"];
            doors.iter().any(|door| p.starts_with(door)) && *p != "/recoveries"
        })
        .filter(|p| !p.ends_with("/join"))
    {
        for headers in [
            [("origin", "https://evil.example")],
            [("sec-fetch-site", "cross-site")],
        ] {
            let page = post_with(world.browser("visitor"), path, &headers, &[]).await;
            assert_eq!(
                page.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{path} {headers:?}"
            );
        }
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_refused_by_every_form() {
    let mut world = World::on("sqlite", &OBJECTS).await;
    for path in posts(&world) {
        let token = world.browser("representative").token().await;
        for damage in [
            &b"&x=%ff%fe"[..],
            b"&x=\xff\xfe",
            b"&name=abc%c3",
            b"&body=%ed%a0%80",
        ] {
            let body = [format!("_csrf={token}").as_bytes(), damage].concat();
            let page = world
                .browser("representative")
                .post_bytes(&path, DAMAGED, body)
                .await;
            assert_eq!(
                page.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{path} {damage:?}"
            );
        }
        let mut huge = format!("_csrf={token}&x=").into_bytes();
        huge.resize(2 << 20, b'x');
        let page = world
            .browser("representative")
            .post_bytes(&path, DAMAGED, huge)
            .await;
        assert_eq!(
            page.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{path}, 2 MB"
        );
        assert!(page.words().contains("too large"), "{}", page.words());
    }
}

#[tokio::test]
async fn a_form_sent_twice_counts_once() {
    for engine in ENGINES {
        let mut world = World::on(engine, &OBJECTS).await;
        let mut admin = world.browser("technical").clone();
        let page = admin.read("/office/people").await;
        let typed = [
            ("name", "Auditor"),
            ("email", "a@example.org"),
            ("role", "auditor"),
        ];
        let mut second = admin.clone();
        let (one, two) = tokio::join!(
            admin.submit(&page, "/office/people", &typed),
            second.submit(&page, "/office/people", &typed)
        );
        let done = (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER);
        assert_eq!((one.status, two.status), done, "{engine}");
        let sql = "SELECT COUNT(*) FROM invitations WHERE email = 'a@example.org'";
        assert_eq!(world.app.number(sql, vec![]).await, 1, "{engine}");
        assert_eq!(world.app.letters_to("a@example.org").await.len(), 1);

        // The same for a contribution: one receipt, told twice.
        let id = world.id(Kind::Consultation, "open public");
        let path = world
            .address(
                "/consultations/{id}/speak/{target}",
                Kind::Consultation,
                "open public",
            )
            .unwrap();
        let mut member = world.browser("representative").clone();
        let page = member.read(&path).await;
        let typed = [("body", "Said once")];
        let mut second = member.clone();
        let (one, two) = tokio::join!(
            member.submit(&page, &path, &typed),
            second.submit(&page, &path, &typed)
        );
        assert_eq!((one.status, two.status), done, "{engine}");
        assert_eq!(one.leads_to(), two.leads_to(), "{engine}");
        let sql =
            "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND body = 'Said once'";
        assert_eq!(world.app.number(sql, args![id]).await, 1, "{engine}");
    }
}

#[tokio::test]
async fn of_two_officers_who_answer_at_once_one_wins_and_the_other_keeps_their_text() {
    for engine in ENGINES {
        let name = "synthesis public";
        let mut world = World::on(engine, &[name]).await;
        let id = world.id(Kind::Contribution, &format!("own {name}"));
        let path = format!("/contributions/{id}/answer");
        let (mut one, mut two) = (
            world.browser("officer").clone(),
            world.browser("manager").clone(),
        );
        let (first, second) = (one.read(&path).await, two.read(&path).await);
        // The form holds the answer given so far: adopted, in the first paragraph.
        let filled = first.form(&path).fields;
        let adopted = [("disposition", "adopted"), ("new_paragraph", "1")];
        for (name, value) in adopted {
            assert!(filled.contains(&(name.to_owned(), value.to_owned())));
        }
        let typed = |reason| {
            [
                ("theme", "Shared"),
                ("disposition", "not_adopted"),
                ("reason", reason),
            ]
        };
        let (yes, no) = (typed("Reason of the first"), typed("Reason of the second"));
        let (one, two) = tokio::join!(
            one.submit(&first, &path, &yes),
            two.submit(&second, &path, &no)
        );
        let (won, lost, kept) = if one.status == StatusCode::SEE_OTHER {
            (one, two, "Reason of the second")
        } else {
            (two, one, "Reason of the first")
        };
        assert_eq!(
            (won.status, lost.status),
            (StatusCode::SEE_OTHER, StatusCode::OK),
            "{engine}"
        );
        let form = lost.form(&path);
        let reason = form.fields.iter().find(|f| f.0 == "reason").unwrap();
        assert_eq!(reason.1, kept, "what the other wrote stays, {engine}");
        assert!(
            lost.text().contains("error-summary"),
            "the other is told, {engine}"
        );
        let sql = "SELECT reason FROM contributions WHERE id = $1";
        let stored = world.app.texts(sql, args![id]).await;
        assert!(stored[0].starts_with("Reason of the") && stored[0] != kept);
        let sql = "SELECT disposition || ' ' || new_paragraph FROM contributions WHERE id = $1";
        let stored = world.app.texts(sql, args![id]).await;
        assert_eq!(
            stored,
            ["not_adopted "],
            "what adopts nothing stands nowhere"
        );
    }
}

#[tokio::test]
async fn an_invitation_too_old_or_used_is_as_absent() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let path = |link: String| link.strip_prefix("http://indaba.test").unwrap().to_owned();
        let link = path(
            test.invitation("Late", "late@example.org", Role::Auditor, "")
                .await,
        );
        let page = test.visitor().read(&link).await;
        test.clock.advance(kernel::day(14) + 1);
        let absent = test.visitor().get("/invitation/nothing").await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND);
        assert_eq!(
            test.visitor().get(&link).await.steady(),
            absent.steady(),
            "{engine}"
        );
        let late = test
            .visitor()
            .submit(&page, &link, &[("name", "Late")])
            .await;
        assert_eq!(late.status, StatusCode::NOT_FOUND);
        let accounts = test.number("SELECT COUNT(*) FROM accounts", vec![]).await;
        assert_eq!(accounts, 0, "{engine}");
    }
}

#[tokio::test]
async fn a_code_is_good_once_and_only_in_its_time() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let person = test
            .person("Ada", "ada@example.org", Role::Auditor, "")
            .await;
        let totp = Totp::from_text(&person.totp).unwrap();
        let sign_in = async |code: &str| {
            let mut browser = test.visitor();
            let page = browser.read("/sign-in").await;
            let typed = [
                ("email", "ada@example.org"),
                ("password", PASSWORD),
                ("code", code),
            ];
            browser.submit(&page, "/sign-in", &typed).await.status
        };
        let used = totp.code(test.clock.now()).unwrap();
        assert_eq!(
            sign_in(&used).await,
            StatusCode::OK,
            "used to set up, {engine}"
        );
        test.clock.advance(60_000);
        let fresh = totp.code(test.clock.now()).unwrap();
        assert_eq!(sign_in(&fresh).await, StatusCode::SEE_OTHER, "{engine}");
        assert_eq!(
            sign_in(&fresh).await,
            StatusCode::OK,
            "a second time, {engine}"
        );
        test.clock.advance(60_000);
        let old = totp.code(test.clock.now().plus(-10 * 60_000)).unwrap();
        assert_eq!(
            sign_in(&old).await,
            StatusCode::OK,
            "ten minutes old, {engine}"
        );
        assert_eq!(
            sign_in(&person.codes[0]).await,
            StatusCode::SEE_OTHER,
            "{engine}"
        );
        assert_eq!(
            sign_in(&person.codes[0]).await,
            StatusCode::OK,
            "a second time, {engine}"
        );
    }
}

#[tokio::test]
async fn the_address_a_request_names_never_stands_in_a_letter() {
    let mut world = World::on("sqlite", &[]).await;
    let token = world.browser("technical").token().await;
    let fields = [
        ("_csrf", token.as_str()),
        ("name", "Somebody"),
        ("email", "somebody@example.org"),
        ("role", "auditor"),
        ("language", "en"),
    ];
    let headers = [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "gopher"),
        ("forwarded", "host=evil.example"),
    ];
    let waiting = world.app.waiting_letters().await;
    let page = post_with(
        world.browser("technical"),
        "/office/people",
        &headers,
        &fields,
    )
    .await;
    assert_eq!(world.app.waiting_letters().await, waiting + 1);
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.words());
    assert!(!page.leads_to().contains("evil"), "{}", page.leads_to());
    let letters = world.app.letters_to("somebody@example.org").await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].body.contains("http://indaba.test/invitation/"));
    assert!(!letters[0].raw.contains("evil.example"));
}

#[tokio::test]
async fn names_that_deceive_are_refused_or_cleaned() {
    let mut world = World::on("sqlite", &OBJECTS).await;
    let path = "/organisations/new";
    let typed = |name| [("name", name), ("level", "local"), ("country", "404")];
    // A Cyrillic letter among Latin ones: said at its field, the words stay.
    let mut officer = world.browser("officer").clone();
    let page = officer.read(path).await;
    let again = officer
        .submit(&page, path, &typed("P\u{430}ypal Aid"))
        .await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(again.text().contains("f-name-error"), "{}", again.words());
    let form = again.form(path);
    assert!(
        form.fields
            .contains(&("name".to_owned(), "P\u{430}ypal Aid".to_owned()))
    );
    let long = "x".repeat(201);
    let again = officer.submit(&page, path, &typed(&long)).await;
    assert!(again.text().contains("f-name-error") && again.text().contains(&long));
    // An override of direction, a line break, a null: taken out.
    let page = officer.read(path).await;
    let name = "Aid\u{202e}gnp.exe\u{2066} One\0\r\nBcc: x";
    let done = officer.submit(&page, path, &typed(name)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    let sql = "SELECT name FROM organisations WHERE name LIKE 'Aid%'";
    let stored = world.app.texts(sql, vec![]).await;
    assert_eq!(stored.len(), 1);
    assert!(
        !stored[0].contains(|c: char| c.is_control() || ('\u{202a}'..='\u{2069}').contains(&c)),
        "{:?}",
        stored[0]
    );
}
