//! Forms that come twice, from elsewhere, without their token, or damaged.

use axum::{Router, body::Body};
use guard::{Ctx, NewSecrets, Totp};
use http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use kernel::{Clock, Private, Randomness};
use server::{House, Settings};
use store::{Read, testing::databases};
use tower::ServiceExt;

/// A signed-in administrator before the page of the people of the Office.
struct Desk {
    router: Router,
    cookie: String,
    csrf: String,
    key: String,
}

/// The value of a hidden field.
pub fn hidden(page: &str, name: &str) -> String {
    let rest = page
        .split(&format!("name=\"{name}\" value=\""))
        .nth(1)
        .unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[expect(clippy::unwrap_used, reason = "a helper of tests")]
async fn desk(house: &House) -> Desk {
    let app = &house.site.app;
    let link = house.set_up_link().await.unwrap().unwrap();
    let totp = Totp::new(app);
    let secrets = NewSecrets {
        password: Private::new("quiet lantern over seven rivers".to_owned()),
        code: totp.code(app.clock.now()).unwrap(),
        totp: Private::new(totp.text()),
    };
    let ctx = Ctx::house(app);
    let token = link.rsplit('/').next().unwrap();
    let (account, codes) = ctx
        .accept(
            token,
            "first@example.org".to_owned(),
            "Administrator".to_owned(),
            &secrets,
        )
        .await
        .unwrap();
    assert_eq!(codes.len(), 8);
    assert!(
        ctx.accept(
            token,
            "second@example.org".to_owned(),
            "Second".to_owned(),
            &secrets
        )
        .await
        .is_err(),
        "a link is good once"
    );
    let cookie = ctx.begin_session(account).await.unwrap();
    let router = house.router();
    let request = Request::get("/office/people")
        .header(header::COOKIE, format!("indaba={cookie}"))
        .body(Body::empty())
        .unwrap();
    let bytes = router
        .clone()
        .oneshot(request)
        .await
        .unwrap()
        .into_body()
        .collect()
        .await
        .unwrap()
        .to_bytes();
    let page = String::from_utf8_lossy(&bytes).into_owned();
    Desk {
        router,
        cookie,
        csrf: hidden(&page, "_csrf"),
        key: hidden(&page, "_key"),
    }
}

impl Desk {
    #[expect(clippy::unwrap_used, reason = "a helper of tests")]
    async fn post(&self, body: Vec<u8>, origin: Option<&str>) -> (StatusCode, String) {
        let mut request = Request::post("/office/people")
            .header(header::COOKIE, format!("indaba={}", self.cookie))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(origin) = origin {
            request = request.header(header::ORIGIN, origin);
        }
        let answer = self
            .router
            .clone()
            .oneshot(request.body(Body::from(body)).unwrap())
            .await
            .unwrap();
        let status = answer.status();
        let bytes = answer.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8_lossy(&bytes).into_owned())
    }

    fn body(&self, csrf: &str, key: &str, name: &str, email: &str) -> Vec<u8> {
        format!("_csrf={csrf}&_key={key}&name={name}&email={email}&role=auditor&language=en")
            .into_bytes()
    }
}

#[tokio::test]
async fn a_form_counts_once_and_only_from_our_own_pages() {
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
        let desk = desk(&house).await;
        let mut db = house.site.app.db.clone();
        let mut invited = async || {
            db.number(
                "SELECT COUNT(*) FROM invitations WHERE email = 'a@example.org'",
                vec![],
            )
            .await
            .unwrap()
        };

        let good = desk.body(&desk.csrf, &desk.key, "Auditor", "a%40example.org");
        assert_eq!(
            desk.post(desk.body("", &desk.key, "Auditor", "a%40example.org"), None)
                .await
                .0,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(
            desk.post(good.clone(), Some("https://evil.example"))
                .await
                .0,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let damaged = [good.clone(), b"&x=%ff%fe".to_vec()].concat();
        assert_eq!(
            desk.post(damaged, None).await.0,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(invited().await, 0, "nothing refused was stored");

        let (one, two) = tokio::join!(
            desk.post(good.clone(), Some("http://localhost")),
            desk.post(good.clone(), None)
        );
        assert_eq!(
            (one.0, two.0),
            (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER),
            "{}",
            test.engine
        );
        assert_eq!(
            invited().await,
            1,
            "a double click invites once, {}",
            test.engine
        );

        // A Cyrillic letter among Latin ones, an override, a line too long: said, and the rest stays typed.
        let other = Randomness::System.secret()[..26].to_owned();
        for name in ["p%D0%B0ypal", &"x".repeat(300)] {
            let (status, page) = desk
                .post(desk.body(&desk.csrf, &other, name, "b%40example.org"), None)
                .await;
            assert_eq!(status, StatusCode::OK);
            assert!(
                page.contains("f-name-error") && page.contains("b@example.org"),
                "{name}"
            );
        }
        let mut huge = good;
        huge.extend(std::iter::repeat_n(b'x', 2 << 20));
        assert_eq!(
            desk.post(huge, None).await.0,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    }
}
