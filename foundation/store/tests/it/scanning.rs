//! A scanner for malware that answers too late, too early, strangely or not at all.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::time::Duration;

use store::{Scanner, Verdict, WhenDown};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, UnixListener},
};

/// A scanner that reads so much at most, says this, and hangs up; one that says nothing never does.
async fn says(answer: Option<&'static str>, reads: usize) -> Scanner {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut left = reads;
                let mut part = vec![0; 4096];
                while left > 0 {
                    let most = left.min(part.len());
                    match stream.read(&mut part[..most]).await {
                        Ok(0) | Err(_) => break,
                        Ok(n) => left -= n,
                    }
                }
                match answer {
                    Some(answer) => {
                        let _ = stream.write_all(answer.as_bytes()).await;
                    }
                    None => tokio::time::sleep(Duration::from_secs(3600)).await,
                }
            });
        }
    });
    let scanner = Scanner::at(&address, WhenDown::Refuse).unwrap();
    scanner.patient(Duration::from_millis(500))
}

fn is_silent(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Silent(_))
}

#[tokio::test]
async fn a_scanner_that_gives_no_sound_answer_has_found_nothing_clean() {
    // The command, one part and the end: 10 bytes, 4 and 5, 4.
    let file = b"words";
    assert_eq!(
        says(Some("stream: OK\0"), 23).await.scan(file).await,
        Verdict::Clean
    );
    for answer in [
        None,
        Some(""),
        Some("stream: OK but\0"),
        Some("INSTREAM size limit exceeded. ERROR\0"),
    ] {
        assert!(
            is_silent(&says(answer, 23).await.scan(file).await),
            "{answer:?}"
        );
    }
    let nobody = Scanner::at("127.0.0.1:1", WhenDown::Refuse).unwrap();
    assert!(is_silent(&nobody.scan(file).await));
    assert_eq!(Scanner::none().scan(file).await, Verdict::Clean);
}

#[tokio::test]
async fn what_a_scanner_says_before_it_has_read_everything_counts() {
    let large = vec![b'x'; 8 << 20];
    let verdict = says(Some("stream: Early FOUND\0"), 100_000)
        .await
        .scan(&large)
        .await;
    // Where the line breaks before the answer is read, it was not heard; never is the file clean.
    assert_ne!(verdict, Verdict::Clean);
    // That nothing was found in a part says nothing of the rest.
    let verdict = says(Some("stream: OK\0"), 100_000).await.scan(&large).await;
    assert!(is_silent(&verdict), "{verdict:?}");
}

#[tokio::test]
async fn a_socket_is_spoken_to_as_a_host_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("clamd.ctl");
    let listener = UnixListener::bind(&path).unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = [0; 9];
        stream.read_exact(&mut asked).await.unwrap();
        assert_eq!(&asked, b"zVERSION\0");
        stream.write_all(b"ClamAV 1\0").await.unwrap();
    });
    let scanner = Scanner::at(path.to_str().unwrap(), WhenDown::Quarantine).unwrap();
    assert_eq!(scanner.version().await.unwrap(), "ClamAV 1");
    assert!(Scanner::none().version().await.is_err());
}
