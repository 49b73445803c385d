//! Rights are read at each request: what was appointed, began or ended since the last one counts at once.

use std::sync::Arc;

use guard::{AccountId, Ctx, Role};
use kernel::{Clock, Randomness, Timestamp, args};
use server::{House, Settings};
use store::testing::databases;

#[expect(clippy::unwrap_used, reason = "a helper of tests")]
async fn appoint(house: &House, account: AccountId, role: Role, starts: i64, ends: Option<i64>) {
    let app = Arc::clone(&house.site.app);
    let id = app.random.secret();
    app.db
        .write(move |tx| {
            Box::pin(async move {
                tx.run(
                    "INSERT INTO appointments (id, account, role, scope, starts, ends, appointed_by) VALUES ($1, $2, $3, '', $4, $5, '')",
                    args![id, account, role, Timestamp(starts), ends.map(Timestamp)],
                )
                .await
            })
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn a_session_holds_the_appointments_of_this_moment_and_no_other() {
    for test in databases(&[]).await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
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
        let house = House::open(
            &settings,
            Clock::fixed(Timestamp(1_000_000)),
            Randomness::System,
        )
        .await
        .unwrap();
        let app = &house.site.app;
        let account: AccountId = app.random.id();
        app.db
            .write(move |tx| {
                Box::pin(async move {
                    tx.run(
                        "INSERT INTO accounts (id, name, email, language, password, totp, totp_step, created) \
                         VALUES ($1, 'Amina', 'amina@example.org', 'fr', '', '', 0, 1)",
                        args![account],
                    )
                    .await
                })
            })
            .await
            .unwrap();
        let cookie = Ctx::house(app)
            .begin_session(account, guard::Way::Code)
            .await
            .unwrap();
        let held = async || {
            let (viewer, language) = app.viewer(Some(&cookie)).await.unwrap();
            assert_eq!(viewer.account, Some(account), "{}", test.engine);
            assert_eq!(language, Some(kernel::Language::French));
            viewer.held.iter().map(|h| h.role).collect::<Vec<_>>()
        };
        assert!(held().await.is_empty(), "signed in without an appointment");

        appoint(&house, account, Role::Auditor, 1, Some(999_999)).await;
        appoint(&house, account, Role::FocalPoint, 1_000_001, None).await;
        assert!(held().await.is_empty(), "one is over, one has not begun");
        appoint(&house, account, Role::EngagementOfficer, 1, None).await;
        assert_eq!(held().await, [Role::EngagementOfficer], "{}", test.engine);

        let end = "UPDATE appointments SET ends = 1000000 WHERE account = $1 AND ends IS NULL";
        app.db
            .write(move |tx| Box::pin(async move { tx.run(end, args![account]).await }))
            .await
            .unwrap();
        assert!(held().await.is_empty(), "ended at this moment");
        let stranger = app.viewer(Some(&"a".repeat(52))).await.unwrap();
        assert!(stranger.0.account.is_none());
    }
}
