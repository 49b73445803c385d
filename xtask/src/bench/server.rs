//! A server under measurement: started, asked what it spent, ended by its process id.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Server {
    child: Child,
    pub address: String,
    /// From the start of the process until it said its address.
    pub started: Duration,
    /// Kept open: a server whose output nobody takes would end at its next line.
    output: Lines<BufReader<ChildStdout>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    pub fn start(command: &mut Command) -> Result<Self> {
        let begun = Instant::now();
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = child.stdout.take().context("no output")?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next() {
            if let Some(address) = line?.strip_prefix("address http://") {
                let address = address.to_owned();
                let started = begun.elapsed();
                return Ok(Self {
                    child,
                    address,
                    started,
                    output: lines,
                });
            }
        }
        bail!("the server ended before it was ready")
    }

    /// The sign-in link of a persona; they are said in one order, each once.
    pub fn link(&mut self, persona: &str) -> Result<String> {
        let start = format!("sign-in {persona} ");
        for line in &mut self.output {
            if let Some(link) = line?.strip_prefix(&start) {
                return Ok(link.to_owned());
            }
        }
        bail!("no sign-in link for {persona}")
    }

    /// Megabytes held now (`VmRSS`), or at most since [`Server::forget_peak`] (`VmHWM`).
    pub fn megabytes(&self, what: &str) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find(|l| l.starts_with(what))
            .with_context(|| what.to_owned())?;
        let kb: u64 = line
            .split_whitespace()
            .nth(1)
            .with_context(|| what.to_owned())?
            .parse()?;
        Ok(kb / 1024)
    }

    /// The highest memory is counted from now on.
    pub fn forget_peak(&self) -> Result<()> {
        Ok(std::fs::write(
            format!("/proc/{}/clear_refs", self.child.id()),
            "5",
        )?)
    }

    /// CPU spent so far in milliseconds, counted in ticks of 10.
    pub fn cpu_ms(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> = stat
            .rsplit_once(')')
            .context("stat")?
            .1
            .split_whitespace()
            .collect();
        let ticks: u64 = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
        Ok(ticks as f64 * 10.0)
    }
}
