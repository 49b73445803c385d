//! The Office's own work on both engines: appointments that end, a log that is filtered, records that say who looked.

use axum::{Router, body::Body};
use guard::{AccountId, AuditFilter, Ctx, Invitation, NewSecrets, Role, Totp, Way, audit_page};
use http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use kernel::{Clock, Language, PageRequest, Private, Randomness, Timestamp, args, day};
use parties::{OrganisationId, Register};
use server::{House, Settings, work_once};
use store::{
    Read,
    testing::{TestDb, databases},
};
use tower::ServiceExt;
use web::Form;

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let rest = page
        .split(&format!("name=\"{name}\" value=\""))
        .nth(1)
        .unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

async fn get(router: &Router, path: &str, cookie: &str) -> (StatusCode, String) {
    let request = Request::get(path)
        .header(header::COOKIE, format!("indaba={cookie}"))
        .body(Body::empty())
        .unwrap();
    let answer = router.clone().oneshot(request).await.unwrap();
    let status = answer.status();
    let bytes = answer.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

const NOON: Timestamp = Timestamp(1_790_000_000_000);

/// A house whose clock the test sets.
async fn house(test: &TestDb, folder: &tempfile::TempDir) -> (House, Clock) {
    let clock = Clock::fixed(NOON);
    let settings = Settings {
        data: folder.path().to_owned(),
        database: test.url.clone(),
        base: "http://localhost".to_owned(),
        smtp: None,
        from: "Indaba <indaba@localhost>".to_owned(),
        exit: server::EXIT.to_owned(),
        clamd: None,
        clamd_down: store::WhenDown::Refuse,
        client_header: None,
        inbound: None,
        institution: None,
        demo: false,
    };
    let house = House::open(&settings, clock.clone(), Randomness::System)
        .await
        .unwrap();
    // Whoever comes in at the moment of these tests was there before assessments were required.
    let later = "UPDATE risk_duty SET since = since + 1";
    let db = &house.site.app.db;
    let unit = db.write(move |tx| Box::pin(async move { tx.run(later, vec![]).await }));
    unit.await.unwrap();
    (house, clock)
}

/// Somebody with one role: their account, their cookie, themselves.
async fn person(house: &House, name: &str, role: Role, scope: &str) -> (AccountId, String, Ctx) {
    let app = &house.site.app;
    let ctx = Ctx::house(app);
    let invitation = Invitation {
        email: format!("{name}@example.org"),
        name: name.to_owned(),
        role,
        scope: scope.to_owned(),
        language: Language::English,
        place: "the Office".to_owned(),
    };
    let link = ctx
        .write(move |tx, ctx| Box::pin(async move { ctx.invite(tx, &invitation).await }))
        .await
        .unwrap();
    let totp = Totp::new(app);
    let secrets = NewSecrets {
        password: Private::new("quiet lantern over seven rivers".to_owned()),
        code: totp.code(app.clock.now()).unwrap(),
        totp: Private::new(totp.text()),
    };
    let token = link.rsplit('/').next().unwrap();
    let (account, _) = ctx
        .accept(token, String::new(), name.to_owned(), &secrets)
        .await
        .unwrap();
    let cookie = ctx.begin_session(account, Way::Code).await.unwrap();
    let viewer = app.viewer(Some(&cookie)).await.unwrap().0;
    (account, cookie, Ctx { viewer, ..ctx })
}

fn fields(pairs: &[(&str, &str)]) -> Form {
    Form::new(
        pairs
            .iter()
            .map(|(n, v)| ((*n).to_owned(), (*v).to_owned())),
    )
}

async fn organisation(officer: &Ctx, name: &str) -> OrganisationId {
    let form = fields(&[
        ("name", name),
        ("level", "local"),
        ("country", "404"),
        ("purpose", "We mediate."),
        ("themes", "youth"),
    ]);
    let permit = officer.authorize::<parties::Add>(Register).unwrap();
    let checked = network::commands::Fields::check(&form).unwrap();
    network::commands::add(officer, permit, checked)
        .await
        .unwrap()
}

#[tokio::test]
async fn an_appointment_ends_by_itself_and_the_house_keeps_an_administrator() {
    for test in databases(&[]).await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let (house, clock) = house(&test, &folder).await;
        let app = &house.site.app;
        let (_, _, admin) = person(&house, "admin", Role::TechnicalAdministrator, "").await;
        let (account, cookie, _) = person(&house, "officer", Role::EngagementOfficer, "").await;
        let ends = Some(NOON.plus(day(1)));
        let known = admin
            .write(move |tx, ctx| {
                Box::pin(async move {
                    let unknown =
                        ctx.appoint_by_email(tx, "no@example.org", Role::Auditor, "", ends);
                    assert!(!unknown.await?);
                    ctx.appoint_by_email(tx, "officer@example.org", Role::FocalPoint, "", ends)
                        .await
                })
            })
            .await
            .unwrap();
        assert!(known, "{}", test.engine);
        let roles = async || {
            let (viewer, _) = app.viewer(Some(&cookie)).await.unwrap();
            viewer.held.iter().map(|h| h.role).collect::<Vec<_>>()
        };
        assert_eq!(roles().await.len(), 2);
        let held = admin.appointments_of(account).await.unwrap();
        let focal = held.iter().find(|a| a.role == Role::FocalPoint).unwrap();
        assert_eq!(focal.last_day(), NOON.plus(day(1) - 1).iso_date());
        admin
            .change_appointment(&focal.id, "", Some(NOON.plus(day(2))))
            .await
            .unwrap();
        clock.advance(day(1) + 1);
        assert_eq!(roles().await.len(), 2, "the later day counts");
        clock.advance(day(1));
        assert_eq!(roles().await, [Role::EngagementOfficer], "{}", test.engine);
        assert!(
            admin.change_appointment(&focal.id, "", None).await.is_err(),
            "what is over stays over"
        );
        let own = admin.appointments_in("").await.unwrap();
        let own = own
            .iter()
            .find(|a| a.role == Role::TechnicalAdministrator)
            .unwrap();
        let ends = Some(clock.now().plus(day(9)));
        assert!(admin.change_appointment(&own.id, "", ends).await.is_err());
        assert!(admin.end_appointment(&own.id, "").await.is_err());
        // Appointed and changed: two letters, neither of which names a role.
        let letters = "SELECT COUNT(*) FROM jobs WHERE kind = 'mail'";
        assert_eq!(admin.db().number(letters, vec![]).await.unwrap(), 4);
    }
}

#[tokio::test]
async fn the_auditor_writes_nothing_and_who_operates_reads_no_content() {
    let printed = |role: &str| {
        let mut lines = Vec::new();
        for feature in server::FEATURES {
            for matrix in feature().policies {
                let text = matrix.print();
                let found = text
                    .lines()
                    .filter(|l| l.split_whitespace().nth(1) == Some(role))
                    .filter_map(|l| l.split_whitespace().next());
                lines.extend(found.map(|action| (matrix.kind, action.to_owned())));
            }
        }
        lines
    };
    let auditor = printed("auditor");
    assert!(auditor.len() >= 8, "{auditor:?}");
    for (kind, action) in auditor {
        // Taking the log away, checking, signing and proving it write only that it was done; a file and a sealed record are
        // asked for, and answered for, by two.
        let log = action.ends_with("_audit") || (kind == "log_entry" && action == "prove");
        let reads = action.starts_with("see") || action == "read" || log;
        let two = action.ends_with("_export") || kind == "sealed_records";
        // A file of a post goes to whoever reads the words beside it.
        let beside = (kind, action.as_str()) == ("forum_post", "take");
        assert!(reads || two || beside, "the auditor may {action} {kind}");
    }
    for (kind, action) in printed("technical_administrator") {
        // Of whoever lost what opens their account they read the name alone; webhooks tell what everybody may read.
        let within = ["office", "recoveries", "webhooks"].contains(&kind);
        assert!(within, "who operates may {action} {kind}");
    }
}

#[tokio::test]
async fn the_log_is_filtered_alike_on_both_engines() {
    for test in databases(&[]).await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let (house, _) = house(&test, &folder).await;
        let (account, _, officer) = person(&house, "Amina_B", Role::EngagementOfficer, "").await;
        let id = organisation(&officer, "Riverside Circle").await;
        let mut db = officer.db();
        let mut found = async |filter: AuditFilter| {
            let page = audit_page(&mut db, &filter, &PageRequest::after(None)).await;
            page.unwrap().rows.len()
        };
        let by = |f: fn(&mut AuditFilter)| {
            let mut filter = AuditFilter::default();
            f(&mut filter);
            filter
        };
        let all = found(AuditFilter::default()).await;
        assert!(all >= 5, "{all}");
        assert_eq!(
            found(by(|f| f.action = "organisation.".to_owned())).await,
            1
        );
        assert_eq!(
            found(by(|f| f.action = "organisation_".to_owned())).await,
            0
        );
        let object = AuditFilter {
            object: format!("organisation:{id}"),
            ..AuditFilter::default()
        };
        assert_eq!(found(object).await, 1, "{}", test.engine);
        let actor = AuditFilter {
            actor: account.to_string(),
            ..AuditFilter::default()
        };
        let own = found(actor).await;
        assert!(own >= 3 && own < all);
        assert_eq!(found(by(|f| f.actor = "amina".to_owned())).await, own);
        assert_eq!(found(by(|f| f.from = Some(NOON.plus(1)))).await, 0);
        assert_eq!(found(by(|f| f.to = Some(NOON))).await, 0);
        assert_eq!(found(by(|f| f.from = Some(NOON))).await, all);
    }
}

#[tokio::test]
async fn every_look_of_the_office_is_noted_once_an_hour_and_leadership_stays_within() {
    for test in databases(&[]).await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let (house, clock) = house(&test, &folder).await;
        let (_, cookie, officer) = person(&house, "officer", Role::EngagementOfficer, "").await;
        let id = organisation(&officer, "Riverside Circle").await;
        let (_, own_cookie, own) =
            person(&house, "rep", Role::Representative, &id.to_string()).await;
        let form = fields(&[
            ("name", "Riverside Circle"),
            ("level", "local"),
            ("country", "404"),
            ("gender", "woman"),
            ("age_band", "30-44"),
        ]);
        let load = async || parties::organisation(&mut own.db(), id).await.unwrap();
        let checked = || network::commands::Fields::check(&form).unwrap();
        let permit = own.authorize::<parties::Edit>(load().await).unwrap();
        network::commands::edit(&own, permit, checked(), 1)
            .await
            .unwrap();
        let said = async || parties::leadership(&mut own.db(), id).await.unwrap();
        assert_eq!(said().await.gender, parties::Gender::Woman);
        // The Office cannot say it for them, not even by a form that carries the fields.
        let form = fields(&[
            ("name", "Riverside Circle"),
            ("level", "local"),
            ("country", "404"),
            ("gender", "man"),
        ]);
        let permit = officer.authorize::<parties::Edit>(load().await).unwrap();
        let checked = network::commands::Fields::check(&form).unwrap();
        network::commands::edit(&officer, permit, checked, 2)
            .await
            .unwrap();
        assert_eq!(said().await.gender, parties::Gender::Woman);
        let permit = own
            .authorize::<parties::SetVisibility>(load().await)
            .unwrap();
        network::commands::set_visibility(&own, permit, parties::Visibility::Public)
            .await
            .unwrap();

        let router = house.router();
        let page = format!("/organisations/{id}");
        let looks = async || {
            let sql =
                "SELECT COUNT(*) FROM audit WHERE about = $1 AND action = 'organisation.look'";
            own.db().number(sql, args![id]).await.unwrap()
        };
        for path in [
            page.clone(),
            format!("{page}/edit"),
            format!("{page}/preview?as=public"),
        ] {
            assert_eq!(get(&router, &path, &cookie).await.0, StatusCode::OK);
        }
        assert_eq!(looks().await, 1, "{}", test.engine);
        clock.advance(3_600_001);
        get(&router, &format!("{page}/edit"), &cookie).await;
        assert_eq!(looks().await, 2, "{}", test.engine);
        get(&router, &page, &own_cookie).await;
        assert_eq!(looks().await, 2, "one's own look is no look of the Office");

        let age = "30 to 44 years";
        assert!(get(&router, &page, &cookie).await.1.contains(age));
        assert!(get(&router, &page, &own_cookie).await.1.contains(age));
        let (status, public) = get(&router, &page, "").await;
        assert!(status == StatusCode::OK && !public.contains(age));
        let member = get(&router, &format!("{page}/preview?as=member"), &own_cookie).await;
        assert!(member.0 == StatusCode::OK && !member.1.contains(age));
        assert_eq!(
            get(&router, &format!("{page}/preview?as=public"), "")
                .await
                .0,
            StatusCode::SEE_OTHER
        );
    }
}

#[tokio::test]
async fn the_search_index_comes_back_from_the_tables() {
    for test in databases(&[]).await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let (house, _) = house(&test, &folder).await;
        let (_, cookie, officer) = person(&house, "officer", Role::EngagementOfficer, "").await;
        let id = organisation(&officer, "Riverside Circle").await;
        let db = &house.site.app.db;
        db.write(move |tx| {
            Box::pin(async move {
                // The Office alone sees it, so that its one entry is the Office's.
                tx.unindex(&format!("organisation:{id}:office")).await?;
                tx.index(&store::Entry {
                    id: "organisation:gone".to_owned(),
                    kind: "organisation",
                    scope: "public".to_owned(),
                    language: Language::English,
                    title: "Riverside ghost".to_owned(),
                    body: String::new(),
                    href: "/organisations/gone".to_owned(),
                    at: NOON,
                })
                .await
            })
        })
        .await
        .unwrap();
        assert!(house.reindex().await.unwrap().contains(&("network", 1)));
        let router = house.router();
        let officers = get(&router, "/search?q=riverside", &cookie).await.1;
        assert!(officers.contains(&id.to_string()) && !officers.contains("ghost"));
        let theme = get(&router, "/search?q=jeunesse&kind=organisation", &cookie)
            .await
            .1;
        assert!(theme.contains(&id.to_string()), "{}", test.engine);
        assert!(!theme.contains("juventud"), "search words are not shown");
        let visitors = get(&router, "/search?q=riverside", "").await.1;
        assert!(!visitors.contains(&id.to_string()), "{}", test.engine);
    }
}

/// A file sent as a browser sends it.
async fn upload(router: &Router, cookie: &str, text: &str) -> String {
    let (_, page) = get(router, "/organisations/import", cookie).await;
    let mut body = String::new();
    for (name, value) in [
        ("_csrf", hidden(&page, "_csrf")),
        ("_key", hidden(&page, "_key")),
    ] {
        body +=
            &format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += &format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n{text}\r\n--x--\r\n"
    );
    let request = Request::post("/organisations/import")
        .header(header::COOKIE, format!("indaba={cookie}"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .unwrap();
    let answer = router.clone().oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    answer.headers()[header::LOCATION]
        .to_str()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_file_comes_in_once_in_parts_and_the_log_says_so() {
    for test in databases(&[]).await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let (house, _) = house(&test, &folder).await;
        let (_, cookie, officer) = person(&house, "officer", Role::EngagementOfficer, "").await;
        let router = house.router();
        // More than one part of a job holds.
        let mut text = "name,decision,date\n".to_owned();
        for n in 0..1_203 {
            text += &format!("Circle {n},granted,2020-01-01\n");
        }
        text += "Circle 1,granted,yesterday\n";
        for round in 1..=2 {
            let address = upload(&router, &cookie, &text).await;
            let (_, page) = get(&router, &address, &cookie).await;
            let form = format!(
                "_csrf={}&_key={}&name=name&decision=decision&date=date",
                hidden(&page, "_csrf"),
                hidden(&page, "_key")
            );
            let request = Request::post(&address)
                .header(header::COOKIE, format!("indaba={cookie}"))
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(form))
                .unwrap();
            let answer = router.clone().oneshot(request).await.unwrap();
            assert_eq!(answer.status(), StatusCode::SEE_OTHER);
            while work_once(&house).await.unwrap() > 0 {}
            let row: (String, i64, i64, i64, i64) = officer
                .db()
                .one(
                    "SELECT state, total, done, organisations, decisions FROM imports WHERE id = $1",
                    args![address.rsplit('/').next().unwrap()],
                )
                .await
                .unwrap();
            let new = if round == 1 { 1_203 } else { 0 };
            assert_eq!(
                row,
                ("done".to_owned(), 1_203, 1_203, new, new),
                "{}",
                test.engine
            );
            let report = get(&router, &format!("{address}/report.csv"), &cookie)
                .await
                .1;
            assert!(
                report.contains("1205") && report.contains("yesterday"),
                "{report}"
            );
        }
        let entries = "SELECT COUNT(*) FROM audit WHERE action = 'register.import' AND actor_name = 'officer'";
        assert_eq!(officer.db().number(entries, vec![]).await.unwrap(), 2);
        let verdict = guard::verify_audit(&house.site.app.db).await.unwrap();
        assert!(verdict.broken.is_none() && verdict.entries > 1_203);
    }
}
