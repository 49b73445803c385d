//! Asks a scanner for malware, clamd, about bytes before they are kept. It stands with the store because whatever comes to
//! lie there is asked about here first.

use std::{fmt::Display, path::PathBuf, str::FromStr, time::Duration};

use kernel::{Error, Result};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

/// Bytes sent at a time.
const CHUNK: usize = 64 * 1024;
/// Bytes of the longest answer that is read.
const ANSWER: u64 = 4_096;
/// How long it may take to be let in, and to hear an answer to a question without a file.
const REACH: Duration = Duration::from_secs(5);
/// How long it may take to look at one file.
const LOOK: Duration = Duration::from_secs(60);

kernel::codes! {
    /// What becomes of files while the scanner does not answer.
    pub enum WhenDown { Refuse = "refuse", Quarantine = "quarantine" }
}

/// Where a scanner listens.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Socket(PathBuf),
    Host(String),
}

impl FromStr for Place {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        if let Some(path) = text
            .strip_prefix("unix:")
            .or(text.starts_with('/').then_some(text))
        {
            return Ok(Self::Socket(path.into()));
        }
        let port = text.rsplit_once(':').filter(|(host, _)| !host.is_empty());
        match port.map(|(_, port)| port.parse::<u16>()) {
            Some(Ok(_)) => Ok(Self::Host(text.to_owned())),
            _ => Err(Error::internal(
                "not an address of a scanner, such as /run/clamav/clamd.ctl or 127.0.0.1:3310",
            )),
        }
    }
}

/// What a scanner says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was found, or no scanner is set.
    Clean,
    /// Something was found, by the name that the scanner has for it.
    Found(String),
    /// No answer; the text is for the operator.
    Silent(String),
}

/// A scanner, or none.
#[derive(Clone, Debug)]
pub struct Scanner {
    place: Option<Place>,
    /// What becomes of files while it does not answer.
    pub when_down: WhenDown,
    look: Duration,
}

impl Scanner {
    /// None: every file counts as clean.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            place: None,
            when_down: WhenDown::Refuse,
            look: LOOK,
        }
    }

    /// The one at an address: a path of a socket, or host and port.
    ///
    /// # Errors
    /// Where it is no such address.
    pub fn at(address: &str, when_down: WhenDown) -> Result<Self> {
        Ok(Self {
            place: Some(address.parse()?),
            when_down,
            look: LOOK,
        })
    }

    /// The same with another patience.
    #[must_use]
    pub const fn patient(mut self, look: Duration) -> Self {
        self.look = look;
        self
    }

    /// Whether there is one.
    #[must_use]
    pub const fn is_set(&self) -> bool {
        self.place.is_some()
    }

    /// Asks about the content of a file. Nothing but the content is sent.
    pub async fn scan(&self, bytes: &[u8]) -> Verdict {
        let Some(place) = &self.place else {
            return Verdict::Clean;
        };
        let silent = |e: &dyn Display| Verdict::Silent(e.to_string());
        match timeout(self.look, ask(place, b"zINSTREAM\0", Some(bytes))).await {
            Err(_) => silent(&format!(
                "no answer within {} seconds",
                self.look.as_secs_f32()
            )),
            Ok(Err(e)) => silent(&e),
            Ok(Ok(answer)) => read(&answer),
        }
    }

    /// The version that a scanner gives.
    ///
    /// # Errors
    /// Why it gives none.
    pub async fn version(&self) -> Result<String> {
        let Some(place) = &self.place else {
            return Err(Error::internal("no scanner is set"));
        };
        let asked = timeout(REACH, ask(place, b"zVERSION\0", None)).await;
        let answer = asked
            .map_err(|_| Error::Unavailable("no answer".to_owned()))?
            .map_err(|e| Error::Unavailable(e.to_string()))?;
        if answer.is_empty() || answer.contains("ERROR") {
            return Err(Error::Unavailable(format!("it answered {answer:?}")));
        }
        Ok(answer)
    }
}

/// What an answer about a file means.
fn read(answer: &str) -> Verdict {
    let said = answer.strip_prefix("stream: ").unwrap_or(answer);
    match said.strip_suffix(" FOUND") {
        Some(name) => Verdict::Found(name.to_owned()),
        None if said == "OK" => Verdict::Clean,
        None => Verdict::Silent(format!("it answered {answer:?}")),
    }
}

async fn ask(place: &Place, command: &[u8], content: Option<&[u8]>) -> std::io::Result<String> {
    let late = |_| std::io::Error::other("not let in");
    match place {
        Place::Socket(path) => {
            let stream = timeout(REACH, UnixStream::connect(path))
                .await
                .map_err(late)??;
            converse(stream, command, content).await
        }
        Place::Host(host) => {
            let stream = timeout(REACH, TcpStream::connect(host))
                .await
                .map_err(late)??;
            converse(stream, command, content).await
        }
    }
}

async fn converse(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    command: &[u8],
    content: Option<&[u8]>,
) -> std::io::Result<String> {
    let sent = send(&mut stream, command, content).await;
    // A scanner that has seen enough answers and hangs up before everything is sent: what it says counts, unless it is that
    // nothing was found in what it did not read.
    let mut answer = Vec::new();
    let heard = stream.take(ANSWER).read_to_end(&mut answer).await;
    if answer.is_empty() {
        sent?;
        heard?;
        return Err(std::io::Error::other("it hung up without an answer"));
    }
    let answer = String::from_utf8_lossy(&answer);
    let answer = answer.trim_end_matches(['\0', '\n']);
    if read(answer) == Verdict::Clean {
        sent?;
    }
    Ok(answer.to_owned())
}

async fn send(
    stream: &mut (impl AsyncWrite + Unpin),
    command: &[u8],
    content: Option<&[u8]>,
) -> std::io::Result<()> {
    stream.write_all(command).await?;
    if let Some(content) = content {
        for part in content.chunks(CHUNK) {
            let length = u32::try_from(part.len()).map_err(std::io::Error::other)?;
            stream.write_all(&length.to_be_bytes()).await?;
            stream.write_all(part).await?;
        }
        stream.write_all(&[0; 4]).await?;
    }
    stream.flush().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_socket_or_a_host_with_its_port() {
        for good in [
            "/run/clamav/clamd.ctl",
            "unix:/x",
            "127.0.0.1:3310",
            "[::1]:3310",
            "clamd:3310",
        ] {
            assert!(Scanner::at(good, WhenDown::Refuse).is_ok(), "{good}");
        }
        for bad in ["", "clamd", ":3310", "clamd:port", "clamd:99999"] {
            assert!(Scanner::at(bad, WhenDown::Refuse).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_ok_is_clean_and_a_limit_is_no_answer() {
        assert_eq!(read("stream: OK"), Verdict::Clean);
        let found = Verdict::Found("Test.Signature".to_owned());
        assert_eq!(read("stream: Test.Signature FOUND"), found);
        for silent in [
            "INSTREAM size limit exceeded. ERROR",
            "stream: x ERROR",
            "",
            "OKAY",
        ] {
            assert!(matches!(read(silent), Verdict::Silent(_)), "{silent}");
        }
    }
}
