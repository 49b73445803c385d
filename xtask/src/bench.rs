//! `cargo xtask bench`: pages under 50 readers beside a bare page of the same rows, in one run; start, memory, first view.

use crate::shell;
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

const READERS: usize = 50;
const SECONDS: u64 = 5;

/// A server under measurement, ended by its process id.
struct Server {
    child: Child,
    address: String,
    started: Duration,
    /// Kept open: a server whose output nobody takes would end at its next line.
    _output: Lines<BufReader<ChildStdout>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn start(command: &mut Command) -> Result<Self> {
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
                    _output: lines,
                });
            }
        }
        bail!("the server ended before it was ready")
    }

    fn memory_mb(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find(|l| l.starts_with("VmRSS:"))
            .context("VmRSS")?;
        let kb: u64 = line.split_whitespace().nth(1).context("VmRSS")?.parse()?;
        Ok(kb / 1024)
    }

    /// CPU spent so far, in clock ticks of 10 ms.
    fn ticks(&self) -> Result<u64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> = stat
            .rsplit_once(')')
            .context("stat")?
            .1
            .split_whitespace()
            .collect();
        Ok(fields[11].parse::<u64>()? + fields[12].parse::<u64>()?)
    }
}

/// One answer over a connection that stays open; gives its status and length.
fn ask(stream: &mut BufReader<TcpStream>, path: &str, encoding: &str) -> Result<(u16, usize)> {
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: {encoding}\r\n\r\n");
    stream.get_mut().write_all(request.as_bytes())?;
    let (mut status, mut length, mut chunked) = (0, 0, false);
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            bail!("connection closed");
        }
        let line = line.trim_end().to_ascii_lowercase();
        if line.starts_with("http/1.1 ") {
            status = line[9..12].parse()?;
        } else if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.parse()?;
        } else if line == "transfer-encoding: chunked" {
            chunked = true;
        } else if line.is_empty() {
            break;
        }
    }
    if !chunked {
        stream.read_exact(&mut vec![0; length])?;
        return Ok((status, length));
    }
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let size = usize::from_str_radix(line.trim(), 16)?;
        stream.read_exact(&mut vec![0; size + 2])?;
        length += size;
        if size == 0 {
            return Ok((status, length));
        }
    }
}

struct Measured {
    per_second: f64,
    p99_ms: f64,
    cpu_ms: f64,
}

/// Reads one page with many readers for a while.
fn measure(server: &Server, path: &str) -> Result<Measured> {
    let before = server.ticks()?;
    let end = Instant::now() + Duration::from_secs(SECONDS);
    let readers: Vec<_> = (0..READERS)
        .map(|_| {
            let (address, path) = (server.address.clone(), path.to_owned());
            std::thread::spawn(move || -> Result<Vec<f64>> {
                let mut stream = BufReader::new(TcpStream::connect(address)?);
                stream.get_ref().set_nodelay(true)?;
                let mut times = Vec::new();
                while Instant::now() < end {
                    let begun = Instant::now();
                    let (status, _) = ask(&mut stream, &path, "identity")?;
                    if status != 200 {
                        bail!("{path} answers {status}");
                    }
                    times.push(begun.elapsed().as_secs_f64() * 1000.0);
                }
                Ok(times)
            })
        })
        .collect();
    let mut times = Vec::new();
    for reader in readers {
        times.extend(
            reader
                .join()
                .map_err(|_| anyhow::anyhow!("a reader panicked"))??,
        );
    }
    times.sort_by(f64::total_cmp);
    let count = times.len() as f64;
    Ok(Measured {
        per_second: count / SECONDS as f64,
        p99_ms: times[times.len() * 99 / 100],
        cpu_ms: (server.ticks()? - before) as f64 * 10.0 / count,
    })
}

/// Measures and writes `docs/benchmarks.md`.
pub fn run() -> Result<bool> {
    let arguments = [
        "build",
        "--release",
        "-p",
        "server",
        "--bin",
        "indaba",
        "--example",
        "bare",
    ];
    let built = shell::capture(shell::cargo().args(arguments))?;
    if !built.success {
        bail!("{}", built.text);
    }
    let release = shell::target_directory()?.join("release");
    let indaba = release.join("indaba");
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");

    let empty = Server::start(
        Command::new(&indaba)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.path().join("empty")),
    )?;
    let first_start = empty.started;
    drop(empty);
    let again = Server::start(
        Command::new(&indaba)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.path().join("empty")),
    )?;
    let (start, idle) = (again.started, again.memory_mb()?);
    drop(again);

    let house = Server::start(
        Command::new(&indaba)
            .args(["demo", "--port", "0", "--data"])
            .arg(&data),
    )?;
    import(&indaba, &data)?;
    let bare =
        Server::start(Command::new(release.join("examples/bare")).arg(data.join("indaba.sqlite")))?;

    let mut stream = BufReader::new(TcpStream::connect(&house.address)?);
    let page = ask(&mut stream, "/", "br")?.1;
    let html = page_text(&house.address, "/")?;
    let css = html
        .split("href=\"/assets/")
        .nth(1)
        .and_then(|r| r.split('"').next())
        .context("no stylesheet")?;
    let js = html
        .split("src=\"/assets/")
        .nth(1)
        .and_then(|r| r.split('"').next())
        .context("no script")?;
    let assets = ask(&mut stream, &format!("/assets/{css}"), "br")?.1
        + ask(&mut stream, &format!("/assets/{js}"), "br")?.1;
    let list = page_text(&house.address, "/consultations")?;
    let consultation = list
        .split("href=\"/consultations/")
        .nth(1)
        .and_then(|r| r.split('"').next())
        .context("no consultation")?;

    let base = measure(&bare, "/")?;
    let pages = [
        ("organisations, 20 rows", "/organisations".to_owned()),
        ("start page", "/".to_owned()),
        ("consultations", "/consultations".to_owned()),
        (
            "a consultation with its text",
            format!("/consultations/{consultation}"),
        ),
        ("search", "/search?q=women".to_owned()),
    ];
    let mut out = String::from(
        "# Benchmarks\n\nWritten by `cargo xtask bench`. One machine of two cores runs readers and servers together;\n8,028 imported organisations and the demonstration are in the database.\n\n",
    );
    writeln!(
        out,
        "| page | requests/s | ratio to bare | p99 ms, {READERS} readers | CPU ms a page |\n|---|---:|---:|---:|---:|"
    )?;
    let mut row = |name: &str, m: &Measured| {
        writeln!(
            out,
            "| {name} | {:.0} | {:.2} | {:.1} | {:.2} |",
            m.per_second,
            m.per_second / base.per_second,
            m.p99_ms,
            m.cpu_ms
        )
    };
    row("bare axum + SQLite, the same 20 rows", &base)?;
    for (name, path) in pages {
        row(name, &measure(&house, &path)?)?;
    }
    writeln!(
        out,
        "\n- first start with an empty folder: {} ms; later starts: {} ms",
        first_start.as_millis(),
        start.as_millis()
    )?;
    writeln!(
        out,
        "- memory when idle: {idle} MB; after the load above: {} MB",
        house.memory_mb()?
    )?;
    writeln!(
        out,
        "- first view over the wire (page, style, script, brotli): {:.1} kB",
        (page + assets) as f64 / 1000.0
    )?;
    std::fs::write(shell::root().join("docs/benchmarks.md"), &out)?;
    println!("{out}");
    Ok(true)
}

fn import(indaba: &Path, data: &Path) -> Result<()> {
    let map = "name=ngo_name,decision=decision,date=session_date,new_name=new_name,note=info";
    let mut command = shell::command(&indaba.to_string_lossy());
    command.args([
        "import",
        "organisations",
        "server/seeds/ecosoc_decisions.csv",
        "--map",
        map,
        "--data",
    ]);
    let done = shell::capture(command.arg(data))?;
    if done.success {
        Ok(())
    } else {
        bail!("{}", done.text)
    }
}

fn page_text(address: &str, path: &str) -> Result<String> {
    let mut stream = TcpStream::connect(address)?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n\r\n"
    )?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    Ok(text)
}
