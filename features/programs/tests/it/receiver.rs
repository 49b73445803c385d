//! A receiver of webhooks on this machine: it keeps what it is sent, and answers as it is told to.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, Ordering},
    },
};

use data_encoding::BASE64;
use ring::hmac;
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{OwnedRwLockWriteGuard, RwLock},
    time::{Duration, sleep, timeout},
};

/// What was sent.
#[derive(Clone, Debug)]
pub struct Got {
    /// Method and path.
    pub line: String,
    /// Headers, their names in small letters.
    pub headers: BTreeMap<String, String>,
    /// The body as it came.
    pub body: String,
}

impl Got {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// What happened.
    pub fn kind(&self) -> String {
        self.json()["type"].as_str().unwrap().to_owned()
    }

    /// Whether one of its signatures is by this secret: as whoever receives it checks that, knowing nothing of this house.
    pub fn is_signed_by(&self, secret: &str) -> bool {
        let bytes = BASE64
            .decode(secret.strip_prefix("whsec_").unwrap().as_bytes())
            .unwrap();
        let key = hmac::Key::new(hmac::HMAC_SHA256, &bytes);
        let (id, at) = (
            &self.headers["webhook-id"],
            &self.headers["webhook-timestamp"],
        );
        let said = format!("{id}.{at}.{}", self.body);
        self.headers["webhook-signature"].split(' ').any(|given| {
            let mark = given.strip_prefix("v1,").unwrap();
            let mark = BASE64.decode(mark.as_bytes()).unwrap();
            hmac::verify(&key, said.as_bytes(), &mark).is_ok()
        })
    }
}

/// A receiver that goes away with the test.
#[derive(Clone, Debug)]
pub struct Receiver {
    /// Where it listens.
    pub address: String,
    status: Arc<AtomicU16>,
    held: Arc<RwLock<()>>,
    got: Arc<Mutex<Vec<Got>>>,
}

impl Receiver {
    /// One that answers 204.
    pub async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let place = listener.local_addr().unwrap();
        let receiver = Self {
            address: format!("http://{place}/hook?from=indaba"),
            status: Arc::new(AtomicU16::new(204)),
            held: Arc::default(),
            got: Arc::default(),
        };
        let own = receiver.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let own = own.clone();
                tokio::spawn(async move { own.answer(stream).await });
            }
        });
        receiver
    }

    /// From now on it answers with this status; at 302 it leads to itself.
    pub fn answers(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// It answers nobody until what this gives is dropped.
    pub async fn holds(&self) -> OwnedRwLockWriteGuard<()> {
        Arc::clone(&self.held).write_owned().await
    }

    /// Waits until something came.
    pub async fn is_asked(&self) {
        let came = async {
            while self.got.lock().unwrap().is_empty() {
                sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(Duration::from_secs(9), came).await.unwrap();
    }

    /// What came since this was asked last.
    pub fn got(&self) -> Vec<Got> {
        std::mem::take(&mut *self.got.lock().unwrap())
    }

    async fn answer(&self, mut stream: TcpStream) -> Option<()> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        let head = String::from_utf8(head).unwrap();
        let mut lines = head.lines();
        let line = lines.next().unwrap().to_owned();
        let headers: BTreeMap<String, String> = lines
            .filter_map(|l| l.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        let mut body = vec![0; headers["content-length"].parse().unwrap()];
        stream.read_exact(&mut body).await.ok()?;
        self.got.lock().unwrap().push(Got {
            line,
            headers,
            body: String::from_utf8(body).unwrap(),
        });
        let _open = self.held.read().await;
        let status = self.status.load(Ordering::SeqCst);
        let answer = format!(
            "HTTP/1.1 {status} As asked\r\nLocation: {}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            self.address
        );
        stream.write_all(answer.as_bytes()).await.ok()
    }
}
