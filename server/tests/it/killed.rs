//! `kill -9` in the middle of submissions: what was confirmed is there once as it was confirmed, the rest once or not at
//! all, and no receipt lies.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use consultations::model::{ContributionId, receipt};
use kernel::{Clock, Randomness, Timestamp, args};
use server::{House, Settings};
use store::Read;
use testkit::{Kind, TestApp, World};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// The real program on a folder; killed with the test at the latest.
pub struct Served {
    /// The process.
    pub child: Child,
    /// Where it listens.
    pub address: String,
}

impl Served {
    pub fn start(folder: &Path) -> Self {
        Self::start_on(folder, None)
    }

    /// The same with a PostgreSQL database.
    pub fn start_on(folder: &Path, database: Option<&str>) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_indaba"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder)
            .env_remove("DATABASE_URL");
        if let Some(url) = database {
            command.env("DATABASE_URL", url);
        }
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.trim().strip_prefix("address http://").unwrap();
        Self {
            address: address.to_owned(),
            child,
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where a form leads to; an empty address where too much was sent of late, nothing where the answer did not come whole.
pub async fn post(address: &str, path: &str, cookie: &str, body: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nCookie: indaba={cookie}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.ok()?;
    let (head, _) = answer.split_once("\r\n\r\n")?;
    if head.starts_with("HTTP/1.1 429") {
        // Nobody writes more than so much in an hour; the server is asked on until it is gone.
        return Some(String::new());
    }
    let place = head.lines().find_map(|l| l.strip_prefix("location: "))?;
    head.starts_with("HTTP/1.1 303").then(|| place.to_owned())
}

/// What is stored: words by identifier, with every receipt recomputed.
pub async fn stored(settings: &Settings, consultation: &str) -> BTreeMap<String, Vec<String>> {
    let house = House::open(settings, Clock::System, Randomness::System)
        .await
        .unwrap();
    let mut db = house.site.app.db.clone();
    let sql = "SELECT id, body, wording, created, receipt FROM contributions WHERE consultation = $1 AND state = 'sent'";
    let rows: Vec<(ContributionId, String, String, Timestamp, String)> =
        db.all(sql, args![consultation]).await.unwrap();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, body, wording, created, kept) in rows {
        assert_eq!(
            kept,
            receipt(id, created, &body, &wording),
            "the receipt of “{body}”"
        );
        found.entry(body).or_default().push(id.to_string());
    }
    let verdict = guard::verify_audit(&house.site.app.db).await.unwrap();
    assert_eq!(verdict.broken, None, "the log is whole");
    db.close().await;
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_keeps_what_it_confirmed_and_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let test = TestApp::at("sqlite", folder, Clock::System).await;
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
    world.app.house.site.app.db.close().await;
    let settings = Settings {
        data: world.app.folder().to_owned(),
        database: None,
        base: "http://indaba.test".to_owned(),
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
    let mut confirmed: BTreeMap<String, String> = BTreeMap::new();
    let mut tried = 0;
    for round in 0..4 {
        let mut served = Served::start(&settings.data);
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
                    let body = format!("_csrf={token}&_key={key}&body={}", words.replace(' ', "+"));
                    number += 1;
                    match post(&address, &path, &cookie, &body).await {
                        Some(place) if place.is_empty() => {}
                        Some(place) => done.push((words, place)),
                        None => return (done, number),
                    }
                    // So that the hour's measure of one account lasts until the end.
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            }));
        }
        tokio::time::sleep(Duration::from_millis(400 + 130 * round)).await;
        served.child.kill().unwrap();
        for lane in lanes {
            let (done, number) = lane.await.unwrap();
            tried += number;
            for (words, place) in done {
                let (_, receipt) = place.rsplit_once('#').expect("a receipt");
                confirmed.insert(words, receipt.to_owned());
            }
        }
        drop(served);
        let found = stored(&settings, &id).await;
        for (words, receipt) in &confirmed {
            assert_eq!(
                found.get(words).map(Vec::as_slice),
                Some(&[receipt.clone()][..]),
                "“{words}” was confirmed, round {round}"
            );
        }
        for (words, ids) in &found {
            assert_eq!(ids.len(), 1, "“{words}” is there more than once");
        }
    }
    assert!(
        confirmed.len() > 20,
        "only {} confirmed of {tried}",
        confirmed.len()
    );
}
