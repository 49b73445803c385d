//! The whole house on both engines: the demonstration loads, the log is whole, and what is hidden is nowhere.

mod forms;
mod rights;

use axum::{Router, body::Body};
use http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use kernel::{Clock, Randomness, args};
use server::{House, Settings, load_demo, work_once};
use store::{Read, testing::databases};
use tower::ServiceExt;

#[expect(clippy::unwrap_used, reason = "a helper of tests")]
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

/// Every path that a page links to.
fn links(page: &str) -> Vec<String> {
    let hrefs = page
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    hrefs
        .filter(|h| h.starts_with('/') && !h.starts_with("/assets"))
        .map(|h| h.replace("&amp;", "&").replace("&#38;", "&"))
        .collect()
}

#[tokio::test]
async fn the_demonstration_loads_on_both_engines_and_hides_what_is_hidden() {
    for test in databases(&[]).await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            data: folder.path().to_owned(),
            database: test.url.clone(),
            base: "http://localhost".to_owned(),
            smtp: None,
            from: "Indaba <indaba@localhost>".to_owned(),
            demo: true,
        };
        let house = House::open(&settings, Clock::System, Randomness::System)
            .await
            .unwrap();
        let app = &house.site.app;
        let personas = load_demo(app).await.unwrap();
        let mut db = app.db.clone();
        assert_eq!(
            db.number("SELECT COUNT(*) FROM organisations", vec![])
                .await
                .unwrap(),
            60,
            "{}",
            test.engine
        );
        while work_once(&house).await.unwrap() > 0 {}
        let failed = "SELECT COUNT(*) FROM jobs WHERE problem IS NOT NULL";
        assert_eq!(
            db.number(failed, vec![]).await.unwrap(),
            0,
            "{}",
            test.engine
        );
        let verdict = guard::verify_audit(&app.db).await.unwrap();
        assert!(
            verdict.broken.is_none() && verdict.entries > 500,
            "{verdict:?}"
        );

        let hidden: Vec<(String, String)> = db
            .all(
                "SELECT id, name FROM organisations WHERE visibility = 'office'",
                vec![],
            )
            .await
            .unwrap();
        assert!(hidden.len() >= 5);
        let router = house.router();
        let member = personas.iter().find(|p| p.0 == "member").unwrap().1;
        let own: Vec<(String,)> = db
            .all(
                "SELECT scope FROM appointments WHERE account = $1 AND role = 'member'",
                args![member],
            )
            .await
            .unwrap();
        let session = guard::Ctx::house(app).begin_session(member).await.unwrap();
        for cookie in ["", session.as_str()] {
            let mut queue = vec!["/".to_owned(), "/search?q=women".to_owned()];
            let mut seen = std::collections::HashSet::new();
            while let Some(path) = queue.pop() {
                if seen.len() > 250 || !seen.insert(path.clone()) {
                    continue;
                }
                let (status, page) = get(&router, &path, cookie).await;
                assert!(status.as_u16() < 500, "{path}: {status}");
                for (id, name) in hidden.iter().filter(|h| own.iter().all(|o| o.0 != h.0)) {
                    // A seed may sign the text of a contribution; what counts is that the house adds no name.
                    assert!(
                        !page.contains(&format!(">{name}<")) && !page.contains(id.as_str()),
                        "{path} shows {name}, {}",
                        test.engine
                    );
                }
                queue.extend(links(&page));
            }
            assert!(seen.len() > 40, "only {} pages walked", seen.len());
        }
        // Hidden and absent answer alike, to the byte.
        let absent = format!("/organisations/{}", app.random.id::<House>());
        let there = format!("/organisations/{}", hidden[0].0);
        let (one, two) = (
            get(&router, &there, "").await,
            get(&router, &absent, "").await,
        );
        assert_eq!(one.0, StatusCode::NOT_FOUND);
        assert_eq!(one, two, "{}", test.engine);
        assert_eq!(
            get(&router, "/office/audit", &session).await.0,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            get(&router, "/office/audit", "").await.0,
            StatusCode::SEE_OTHER
        );
    }
}

#[tokio::test]
async fn a_changed_line_of_the_log_is_found() {
    for test in databases(&[]).await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            data: folder.path().to_owned(),
            database: test.url.clone(),
            base: "http://localhost".to_owned(),
            smtp: None,
            from: "Indaba <indaba@localhost>".to_owned(),
            demo: false,
        };
        let house = House::open(&settings, Clock::System, Randomness::System)
            .await
            .unwrap();
        for _ in 0..3 {
            house.set_up_link().await.unwrap();
        }
        let db = &house.site.app.db;
        let change = |sql: &'static str| {
            db.write(move |tx| Box::pin(async move { tx.run(sql, vec![]).await }))
        };
        assert_eq!(guard::verify_audit(db).await.unwrap().entries, 3);
        change("UPDATE audit SET actor_name = 'nobody' WHERE number = 2")
            .await
            .unwrap();
        assert_eq!(
            guard::verify_audit(db).await.unwrap().broken,
            Some(2),
            "{}",
            test.engine
        );
        change("DELETE FROM audit WHERE number = 2").await.unwrap();
        assert_eq!(
            guard::verify_audit(db).await.unwrap().broken,
            Some(2),
            "a gap, {}",
            test.engine
        );
    }
}
