//! A scanner for malware that speaks clamd's protocol: a certain word counts as malware, and it can fall silent.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// The word that counts as malware.
pub const MALWARE: &str = "zq-malware-of-a-test";

/// A scanner that goes away with the test.
#[derive(Clone, Debug)]
pub struct Clamd {
    /// Where it listens.
    pub address: String,
    silent: Arc<AtomicBool>,
    seen: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Clamd {
    /// One that listens on this machine.
    pub async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let clamd = Self {
            address: listener.local_addr().unwrap().to_string(),
            silent: Arc::default(),
            seen: Arc::default(),
        };
        let own = clamd.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                if !own.silent.load(Ordering::SeqCst) {
                    let own = own.clone();
                    tokio::spawn(async move { own.answer(stream).await });
                }
            }
        });
        clamd
    }

    /// From now on it hangs up on everybody, or no longer.
    pub fn silent(&self, silent: bool) {
        self.silent.store(silent, Ordering::SeqCst);
    }

    /// What it was shown.
    #[must_use]
    pub fn seen(&self) -> Vec<Vec<u8>> {
        self.seen.lock().unwrap().clone()
    }

    async fn answer(&self, mut stream: TcpStream) -> Option<()> {
        let mut command = Vec::new();
        loop {
            match stream.read_u8().await.ok()? {
                0 => break,
                byte => command.push(byte),
            }
        }
        if command == b"zVERSION" {
            stream.write_all(b"ClamAV of a test\0").await.ok()?;
            return Some(());
        }
        let mut content = Vec::new();
        loop {
            let length = stream.read_u32().await.ok()?;
            if length == 0 {
                break;
            }
            let mut part = vec![0; usize::try_from(length).unwrap()];
            stream.read_exact(&mut part).await.ok()?;
            content.extend(part);
        }
        let malware = content
            .windows(MALWARE.len())
            .any(|w| w == MALWARE.as_bytes());
        let said: &[u8] = if malware {
            b"stream: Test.Malware FOUND\0"
        } else {
            b"stream: OK\0"
        };
        self.seen.lock().unwrap().push(content);
        stream.write_all(said).await.ok()
    }
}
