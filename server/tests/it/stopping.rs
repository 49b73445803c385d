//! A server that is asked to end finishes what is under way, takes in nothing more and loses nothing; and what it says to
//! those who ask whether it is up.

use std::{collections::BTreeMap, process::Command, time::Duration};

use http::StatusCode;
use kernel::{Clock, args};
use testkit::{ENGINES, Kind, TestApp, World};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::killed::{Served, post, stored};

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_asked_to_end_under_load_loses_no_request() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let test = TestApp::at(engine, folder, Clock::System).await;
        let mut world = World::with(test, &["open public"], str::to_owned).await;
        let id = world.id(Kind::Consultation, "open public");
        let path = world
            .address(
                "/consultations/{id}/speak/{target}",
                Kind::Consultation,
                "open public",
            )
            .unwrap();
        let token = world.browser("representative").token().await;
        let cookie = world.browser("representative").cookie("indaba");
        // Whoever is slow has an hour's measure of their own.
        let slow_token = world.browser("member").token().await;
        let slow_cookie = world.browser("member").cookie("indaba");
        world.app.house.site.app.db.close().await;
        let settings = world.app.settings().clone();
        let before = stored(&settings, &id).await;
        let mut confirmed: BTreeMap<String, String> = BTreeMap::new();
        for round in 0..3 {
            let mut served = Served::start_on(&settings.data, settings.database.as_deref());
            let mut lanes = Vec::new();
            for lane in 0..6 {
                let (address, path, cookie, token) = (
                    served.address.clone(),
                    path.clone(),
                    cookie.clone(),
                    token.clone(),
                );
                lanes.push(tokio::spawn(async move {
                    let mut done = Vec::new();
                    let mut number = 0;
                    loop {
                        let words = format!("Words {round} {lane} {number}");
                        let key = format!("k{round}x{lane}x{number:a>22}");
                        let body =
                            format!("_csrf={token}&_key={key}&body={}", words.replace(' ', "+"));
                        number += 1;
                        match post(&address, &path, &cookie, &body).await {
                            Some(place) if place.is_empty() => {}
                            Some(place) => done.push((words, place)),
                            None => return done,
                        }
                        // So that the hour's measure of one account lasts until the end.
                        tokio::time::sleep(Duration::from_millis(10)).await;
                    }
                }));
            }
            // A form that is only half here when the server is asked to end.
            let words = format!("Slow words {round}");
            let body = format!(
                "_csrf={slow_token}&_key=s{round}{:a>24}&body={}",
                "",
                words.replace(' ', "+")
            );
            let (first, second) = body.split_at(body.len() - 5);
            let mut slow = TcpStream::connect(&served.address).await.unwrap();
            let head = format!(
                "POST {path} HTTP/1.1\r\nHost: {}\r\nCookie: indaba={slow_cookie}\r\nConnection: close\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{first}",
                served.address,
                body.len()
            );
            slow.write_all(head.as_bytes()).await.unwrap();
            tokio::time::sleep(Duration::from_millis(500 + 130 * round)).await;
            let pid = served.child.id().to_string();
            let asked = Command::new("kill").args(["-TERM", &pid]).status();
            assert!(asked.unwrap().success());
            for lane in lanes {
                for (words, place) in lane.await.unwrap() {
                    let (_, receipt) = place.rsplit_once('#').expect("a receipt");
                    confirmed.insert(words, receipt.to_owned());
                }
            }
            // All lanes were turned away: nothing more is taken in, and yet the slow one is waited for.
            assert!(
                TcpStream::connect(&served.address).await.is_err(),
                "{engine}"
            );
            assert!(served.child.try_wait().unwrap().is_none(), "{engine}");
            slow.write_all(second.as_bytes()).await.unwrap();
            let mut answer = String::new();
            slow.read_to_string(&mut answer).await.unwrap();
            assert!(answer.starts_with("HTTP/1.1 303"), "{engine}: {answer}");
            let receipt = answer
                .lines()
                .find_map(|l| l.strip_prefix("location: "))
                .and_then(|place| place.rsplit_once('#'))
                .unwrap();
            confirmed.insert(words, receipt.1.trim().to_owned());
            let ended = tokio::task::spawn_blocking(move || served.child.wait().unwrap());
            let ended = tokio::time::timeout(Duration::from_secs(20), ended).await;
            assert!(ended.expect("it ends").unwrap().success(), "{engine}");

            let mut found = stored(&settings, &id).await;
            found.retain(|words, _| !before.contains_key(words));
            for (words, receipt) in &confirmed {
                let kept = found.remove(words);
                assert_eq!(kept, Some(vec![receipt.clone()]), "{engine}: “{words}”");
            }
            // What was not confirmed was not taken: whoever sends it again does it once.
            assert!(found.is_empty(), "{engine}: {found:?}");
        }
        assert!(confirmed.len() > 20, "{engine}: {}", confirmed.len());
    }
}

#[tokio::test]
async fn a_job_that_is_put_back_comes_at_once_and_was_not_tried() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        app.person("Somebody", "somebody@example.org", guard::Role::Auditor, "")
            .await;
        let db = app.house.site.app.db.clone();
        let jobs = db.claim_jobs(&app.clock).await.unwrap();
        assert!(!jobs.is_empty(), "{engine}");
        assert!(db.claim_jobs(&app.clock).await.unwrap().is_empty());
        for job in &jobs {
            db.put_back_job(&job.id, &app.clock).await.unwrap();
        }
        let tried = "SELECT COUNT(*) FROM jobs WHERE attempts <> 0";
        assert_eq!(app.number(tried, vec![]).await, 0, "{engine}");
        let again = db.claim_jobs(&app.clock).await.unwrap();
        assert_eq!(again.len(), jobs.len(), "{engine}");
    }
}

#[tokio::test]
async fn a_house_is_ready_only_while_its_tables_fit_the_program() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let mut visitor = app.visitor();
        let alive = visitor.get("/healthz").await;
        assert_eq!(
            (alive.status, alive.text().as_str()),
            (StatusCode::OK, "alive")
        );
        let ready = visitor.get("/readyz").await;
        assert_eq!(
            (ready.status, ready.text().as_str()),
            (StatusCode::OK, "ready")
        );
        for (sql, name) in [
            (
                "INSERT INTO migrations (name, sql) VALUES ($1, '')",
                "later/0001",
            ),
            ("DELETE FROM migrations WHERE name = $1", "later/0001"),
            ("DELETE FROM migrations WHERE name = $1", "guard/0005"),
        ] {
            app.change(sql, args![name]).await;
            let fits = sql.starts_with("DELETE") && name.starts_with("later");
            let answer = visitor.get("/readyz").await;
            let expected = if fits {
                StatusCode::OK
            } else {
                StatusCode::SERVICE_UNAVAILABLE
            };
            assert_eq!(answer.status, expected, "{engine}: {sql}");
            assert!(!answer.text().contains(name), "{engine}");
        }
        app.house.site.app.db.close().await;
        assert_eq!(
            visitor.get("/readyz").await.status,
            StatusCode::SERVICE_UNAVAILABLE
        );
        assert_eq!(visitor.get("/healthz").await.status, StatusCode::OK);
    }
}
