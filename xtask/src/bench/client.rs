//! A reader of pages over one connection that stays open; says what came and when.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// What came back.
#[derive(Default)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
    pub location: String,
    /// Until the first byte, and until the last.
    pub first: Duration,
    pub whole: Duration,
    cookie: String,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of the first hidden field of this name on a page.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let page = self.text();
        let after = page.split(&format!("name=\"{name}\" value=\"")).nth(1)?;
        Some(after.split('"').next()?.to_owned())
    }
}

/// One connection, with the session of whoever is signed in.
pub struct Client {
    stream: BufReader<TcpStream>,
    pub cookie: String,
}

impl Client {
    pub fn connect(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
            cookie: String::new(),
        })
    }

    /// A connection of somebody who came by a sign-in link of the demonstration.
    pub fn signed_in(address: &str, link: &str) -> Result<Self> {
        let mut client = Self::connect(address)?;
        let path = link
            .split_once(address)
            .context("a link of another server")?
            .1;
        let answer = client.get(path, "identity")?;
        if answer.cookie.is_empty() {
            bail!("the sign-in link gives no session: {}", answer.status);
        }
        client.cookie = answer.cookie;
        Ok(client)
    }

    pub fn get(&mut self, path: &str, encoding: &str) -> Result<Answer> {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: {encoding}\r\nCookie: {}\r\n\r\n",
            self.cookie
        ))
    }

    pub fn post(&mut self, path: &str, kind: &str, body: &str) -> Result<Answer> {
        self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: bench\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCookie: {}\r\n\r\n{body}",
            body.len(),
            self.cookie
        ))
    }

    fn send(&mut self, request: &str) -> Result<Answer> {
        let begun = Instant::now();
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut answer = Answer::default();
        let (mut length, mut chunked) = (0, false);
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line)? == 0 {
                bail!("connection closed");
            }
            let line = line.trim_end();
            if line.is_empty() {
                break;
            }
            let Some((name, value)) = line.split_once(": ") else {
                answer.status = line.get(9..12).context("no status")?.parse()?;
                continue;
            };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse()?,
                "transfer-encoding" => chunked = true,
                "location" => value.clone_into(&mut answer.location),
                "set-cookie" => {
                    value
                        .split(';')
                        .next()
                        .unwrap_or("")
                        .clone_into(&mut answer.cookie);
                }
                _ => {}
            }
        }
        if chunked {
            loop {
                let mut line = String::new();
                self.stream.read_line(&mut line)?;
                let size = usize::from_str_radix(line.trim(), 16)?;
                self.part(size, begun, &mut answer)?;
                self.stream.read_line(&mut line)?;
                if size == 0 {
                    break;
                }
            }
        } else {
            self.part(length, begun, &mut answer)?;
        }
        answer.whole = begun.elapsed();
        Ok(answer)
    }

    fn part(&mut self, size: usize, begun: Instant, answer: &mut Answer) -> Result<()> {
        let from = answer.body.len();
        answer.body.resize(from + size, 0);
        if from == 0 && size > 0 {
            self.stream.read_exact(&mut answer.body[..1])?;
            answer.first = begun.elapsed();
            self.stream.read_exact(&mut answer.body[1..])?;
        } else {
            self.stream.read_exact(&mut answer.body[from..])?;
        }
        Ok(())
    }
}
