//! Many readers or writers at once, and what they found.

use super::{client::Client, server::Server};
use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// Connections at once, for reading and for writing.
pub const MANY: usize = 50;
const SECONDS: u64 = 4;

/// One way of asking, by many at once for a while.
pub struct Measured {
    pub per_second: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
    pub cpu_ms: f64,
    /// Bytes of the last answer, as they came.
    pub bytes: usize,
}

/// Lets everybody do `once` over and over; it is given the connection and a number that nobody else has.
fn together(
    server: &Server,
    cookie: &str,
    once: impl Fn(&mut Client, u64) -> Result<usize> + Sync,
) -> Result<Measured> {
    let before = server.cpu_ms()?;
    let end = Instant::now() + Duration::from_secs(SECONDS);
    let one = |who: usize| -> Result<(Vec<f64>, usize)> {
        let mut client = Client::connect(&server.address)?;
        cookie.clone_into(&mut client.cookie);
        let (mut times, mut bytes) = (Vec::new(), 0);
        while Instant::now() < end {
            let begun = Instant::now();
            bytes = once(&mut client, (times.len() * MANY + who) as u64)?;
            times.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
        Ok((times, bytes))
    };
    let found: Vec<Result<(Vec<f64>, usize)>> = std::thread::scope(|scope| {
        let all: Vec<_> = (0..MANY).map(|who| scope.spawn(move || one(who))).collect();
        all.into_iter()
            .map(|t| {
                t.join()
                    .unwrap_or_else(|_| bail!("somebody of the many panicked"))
            })
            .collect()
    });
    let (mut times, mut bytes) = (Vec::new(), 0);
    for result in found {
        let (some, size) = result?;
        times.extend(some);
        bytes = size;
    }
    times.sort_by(f64::total_cmp);
    let count = times.len() as f64;
    Ok(Measured {
        per_second: count / SECONDS as f64,
        p50_ms: times[times.len() / 2],
        p99_ms: times[times.len() * 99 / 100],
        cpu_ms: (server.cpu_ms()? - before) / count,
        bytes,
    })
}

/// Many read one page.
pub fn read(server: &Server, path: &str, encoding: &str, cookie: &str) -> Result<Measured> {
    together(server, cookie, |client, _| {
        let answer = client.get(path, encoding)?;
        if answer.status != 200 {
            bail!("{path} answers {}", answer.status);
        }
        Ok(answer.body.len())
    })
}

/// Many send one form; `body` is given a number that no other form has.
pub fn write(
    server: &Server,
    path: &str,
    kind: &str,
    cookie: &str,
    expected: u16,
    body: impl Fn(u64) -> String + Sync,
) -> Result<Measured> {
    together(server, cookie, |client, n| {
        let answer = client.post(path, kind, &body(n))?;
        if answer.status != expected || answer.body == b"lost" {
            bail!("{path} answers {}", answer.status);
        }
        Ok(answer.body.len())
    })
}
