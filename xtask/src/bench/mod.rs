//! `cargo xtask bench`: pages, exports, forms and search beside bare ones in one run; start, memory, first view.

mod client;
mod load;
mod lottery;
mod opinions;
mod portal;
mod server;

pub use lottery::run_alone as run_lottery;
pub use opinions::run_alone as run_opinions;

use crate::{postgres::Cluster, shell};
use anyhow::{Context, Result, bail};
use client::Client;
use load::{MANY, Measured};
use server::Server;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

const FORM: &str = "application/x-www-form-urlencoded";
/// The columns of the recorded decisions.
const LEDGER: &str =
    "name=ngo_name,decision=decision,date=session_date,new_name=new_name,note=info";

/// What is measured with.
struct Bench {
    release: PathBuf,
    folder: tempfile::TempDir,
    report: String,
}

/// Measures and writes `docs/benchmarks.md`.
pub fn run() -> Result<bool> {
    build_house()?;
    build(&["-p", "lottery", "--example", "time"])?;
    let mut bench = Bench::new()?;
    writeln!(
        bench.report,
        "# Benchmarks\n\nWritten by `cargo xtask bench`: one run on one machine of two cores that runs the servers and the {MANY}\n\
         readers or writers together. SQLite; in it the demonstration, 8,028 organisations from 18,926 imported decisions,\n\
         and a consultation of 20,000 contributions, sorted over its paragraphs, that all stand in the search index.\n\
         \"Bare\" is `bench/src/bin/bare.rs`: the same 20 rows by axum and SQLite alone, with nothing around them, through\n\
         the same compression. CPU is that of the whole server process, divided by its answers.\n"
    )?;
    bench.start_up()?;
    bench.house()?;
    bench.search()?;
    bench.report.push_str(&opinions::section()?);
    lottery::measure(&mut bench.report, &bench.release, bench.folder.path())?;
    writeln!(bench.report, "\n{}", weights(&bench.release)?)?;
    std::fs::write(shell::root().join("docs/benchmarks.md"), &bench.report)?;
    println!("{}", bench.report);
    Ok(true)
}

/// Measures fora and calendar alone and prints it; the files that go with all of it are left as they are.
pub fn run_portal() -> Result<bool> {
    build_house()?;
    let mut bench = Bench::new()?;
    let data = bench.folder.path().join("data");
    let mut house = bench.demo(&data)?;
    let link = house.link("officer")?;
    let officer = Client::signed_in(&house.address, &link)?.cookie;
    let bare = bench.bare(&data)?;
    bench.portal(&house, &bare, &data, &officer)?;
    println!("{}\nmemory: {} MB", bench.report, house.megabytes("VmRSS")?);
    Ok(true)
}

/// Measures what every page weighs and puts it into `docs/benchmarks.md`.
pub fn run_weights() -> Result<bool> {
    build(&["-p", "server", "--bin", "indaba"])?;
    let release = shell::target_directory()?.join("release");
    replace("## Page weights", &weights(&release)?)
}

fn weights(release: &Path) -> Result<String> {
    crate::install::browser()?;
    let mut node = shell::command("node");
    node.current_dir(shell::root())
        .arg("e2e/weights.mjs")
        .arg(release.join("indaba"));
    done(&mut node)
}

/// The program as it is shipped, and what it is measured with, whose crate turns on nothing that only tests have.
fn build_house() -> Result<()> {
    build(&["-p", "server", "--bin", "indaba", "-p", "bench", "--bins"])
}

/// Builds for release.
fn build(what: &[&str]) -> Result<()> {
    let built = shell::capture(shell::cargo().args(["build", "--release"]).args(what))?;
    if !built.success {
        bail!("{}", built.text);
    }
    Ok(())
}

/// Puts a section of `docs/benchmarks.md` in the place of the one with this heading, or at the end.
fn replace(heading: &str, section: &str) -> Result<bool> {
    let path = shell::root().join("docs/benchmarks.md");
    let text = std::fs::read_to_string(&path)?;
    let begin = text.find(&format!("\n{heading}\n")).unwrap_or(text.len());
    let rest = text.get(begin + 1..).unwrap_or_default();
    let after = rest.find("\n## ").map_or("", |end| &rest[end..]);
    let before = text[..begin].trim_end_matches('\n');
    let all = format!("{before}\n\n{}\n{after}", section.trim_matches('\n'));
    std::fs::write(&path, all)?;
    println!("{section}");
    Ok(true)
}

impl Bench {
    fn new() -> Result<Self> {
        Ok(Self {
            release: shell::target_directory()?.join("release"),
            folder: tempfile::tempdir()?,
            report: String::new(),
        })
    }

    fn indaba(&self) -> Command {
        Command::new(self.release.join("indaba"))
    }

    /// The demonstration, served from a folder.
    fn demo(&self, data: &Path) -> Result<Server> {
        let mut command = self.indaba();
        Server::start(command.args(["demo", "--port", "0", "--data"]).arg(data))
    }

    /// The bare server beside it: it reads the same rows, and writes into a file of its own.
    fn bare(&self, data: &Path) -> Result<Server> {
        Server::start(
            self.tool("bare")
                .arg(data.join("indaba.sqlite"))
                .arg(self.folder.path().join("kept.sqlite")),
        )
    }

    /// A program of the crate `bench`.
    fn tool(&self, name: &str) -> Command {
        Command::new(self.release.join(name))
    }

    fn start_up(&mut self) -> Result<()> {
        let data = self.folder.path().join("empty");
        let serve = || {
            let mut command = self.indaba();
            command
                .args(["serve", "--listen", "127.0.0.1:0", "--data"])
                .arg(&data);
            Server::start(&mut command)
        };
        let first = serve()?.started;
        let again = serve()?;
        let (started, idle) = (again.started, again.megabytes("VmRSS")?);
        writeln!(
            self.report,
            "## Start\n\n- first start with an empty folder: {} ms; later starts: {} ms\n- memory when idle: {idle} MB",
            first.as_millis(),
            started.as_millis()
        )?;
        Ok(())
    }

    fn house(&mut self) -> Result<()> {
        let data = self.folder.path().join("data");
        let mut house = self.demo(&data)?;
        let officer = house.link("officer")?;
        let speaker = house.link("representative")?;
        done(
            self.indaba()
                .args([
                    "import",
                    "organisations",
                    "server/seeds/ecosoc_decisions.csv",
                    "--map",
                    LEDGER,
                    "--data",
                ])
                .arg(&data),
        )?;
        let said = done(self.tool("fill").arg(&data))?;
        let id = said
            .trim()
            .rsplit(' ')
            .next()
            .context("no consultation")?
            .to_owned();
        let bare = self.bare(&data)?;
        let loaded = house.megabytes("VmRSS")?;
        let officer = Client::signed_in(&house.address, &officer)?.cookie;

        first_view(&mut self.report, &house)?;
        self.pages(&house, &bare, &data, &id, &officer)?;
        let after_reading = house.megabytes("VmRSS")?;
        self.portal(&house, &bare, &data, &officer)?;
        let after_portal = house.megabytes("VmRSS")?;
        self.exports(&house, &id)?;
        done(self.tool("fill").arg(&data).arg("open"))?;
        self.forms(&house, &bare, &id, &speaker)?;
        writeln!(
            self.report,
            "\n## Memory\n\n- with the demonstration loaded: {loaded} MB; after the first reading: {after_reading} MB; with fora and calendar read: {after_portal} MB; after exports and forms: {} MB",
            house.megabytes("VmRSS")?
        )?;
        Ok(())
    }

    fn pages(
        &mut self,
        house: &Server,
        bare: &Server,
        data: &Path,
        id: &str,
        officer: &str,
    ) -> Result<()> {
        writeln!(
            self.report,
            "\n## Pages, {MANY} readers\n\n\
             | page | answers/s | ratio to bare | p50 ms | p99 ms | CPU ms | kB |\n|---|---:|---:|---:|---:|---:|---:|"
        )?;
        let plain = load::read(bare, "/", "identity", "")?;
        self.row("bare axum + SQLite, the same 20 rows", &plain, &plain)?;
        let page = |path: &str| load::read(house, path, "identity", "");
        let consultation = format!("/consultations/{id}");
        for (name, path) in [
            ("organisations, 20 rows", "/organisations"),
            ("start page", "/"),
            ("consultations", "/consultations"),
            ("the consultation of 20,000 with its text", &consultation),
            (
                "one paragraph with what was said",
                &format!("{consultation}/speak/p:7"),
            ),
            ("search, one common word", "/search?q=women"),
            (
                "search, four common words",
                "/search?q=civil+society+needs+funding",
            ),
        ] {
            self.row(name, &page(path)?, &plain)?;
        }
        let known = load::read(house, "/organisations", "identity", officer)?;
        self.row("organisations, as an officer", &known, &plain)?;
        done(self.tool("fill").arg(data).arg("synthesis"))?;
        let desk = load::read(house, &format!("{consultation}/desk"), "identity", officer)?;
        self.row("synthesis queue, as an officer", &desk, &plain)?;
        done(self.tool("fill").arg(data).arg("response"))?;
        self.row("result", &page(&format!("{consultation}/result"))?, &plain)?;
        let packed = load::read(bare, "/", "br", "")?;
        self.row("bare, compressed (brotli)", &packed, &packed)?;
        for (name, path) in [
            ("organisations, compressed (brotli)", "/organisations"),
            (
                "the consultation of 20,000, compressed (brotli)",
                &consultation,
            ),
        ] {
            self.row(name, &load::read(house, path, "br", "")?, &packed)?;
        }
        Ok(())
    }

    fn row(&mut self, name: &str, m: &Measured, base: &Measured) -> Result<()> {
        writeln!(
            self.report,
            "| {name} | {:.0} | {:.2} | {:.1} | {:.1} | {:.2} | {:.1} |",
            m.per_second,
            m.per_second / base.per_second,
            m.p50_ms,
            m.p99_ms,
            m.cpu_ms,
            m.bytes as f64 / 1000.0
        )?;
        Ok(())
    }

    fn exports(&mut self, house: &Server, id: &str) -> Result<()> {
        writeln!(
            self.report,
            "\n## Exports of the 20,000, one reader\n\n\
             | file | first byte ms | whole ms | MB | memory before, at most |\n|---|---:|---:|---:|---:|"
        )?;
        for file in ["matrix.csv", "matrix.xlsx", "result.json"] {
            let before = house.megabytes("VmRSS")?;
            house.forget_peak()?;
            let mut client = Client::connect(&house.address)?;
            let answer = client.get(&format!("/consultations/{id}/{file}"), "identity")?;
            if answer.status != 200 {
                bail!("{file} answers {}", answer.status);
            }
            writeln!(
                self.report,
                "| {file} | {} | {} | {:.1} | {before} MB, {} MB |",
                answer.first.as_millis(),
                answer.whole.as_millis(),
                answer.body.len() as f64 / 1e6,
                house.megabytes("VmHWM")?
            )?;
        }
        Ok(())
    }

    fn forms(&mut self, house: &Server, bare: &Server, id: &str, link: &str) -> Result<()> {
        writeln!(
            self.report,
            "\n## Durable writes through HTTP, {MANY} writers\n\n\
             Each answer comes after its row is on the disk. A contribution is more than a row: its search words, its entry in\n\
             the audit log, the key that makes its form count once.\n\n\
             | what | writes/s | p50 ms | p99 ms | CPU ms |\n|---|---:|---:|---:|---:|"
        )?;
        let text = |n: u64| {
            format!("Civil society needs funding that lasts longer than one year, says writer {n}.")
        };
        let mut speaker = Client::signed_in(&house.address, link)?;
        let path = format!("/consultations/{id}/speak/p:7");
        let csrf = speaker
            .get(&path, "identity")?
            .hidden("_csrf")
            .context("no form for the representative")?;
        let form = |n: u64| {
            format!(
                "_csrf={csrf}&_key={n:026}&do=send&kind=comment&language=en&as=organisation&body={}",
                text(n).replace(' ', "+")
            )
        };
        let found = [
            (
                "bare row, a commit each",
                load::write(bare, "/one", "text/plain", "", 200, text)?,
            ),
            (
                "bare row, waiting rows share a commit",
                load::write(bare, "/grouped", "text/plain", "", 200, text)?,
            ),
            (
                "contribution",
                load::write(house, &path, FORM, &speaker.cookie, 303, form)?,
            ),
        ];
        for (name, m) in found {
            writeln!(
                self.report,
                "| {name} | {:.0} | {:.1} | {:.1} | {:.2} |",
                m.per_second, m.p50_ms, m.p99_ms, m.cpu_ms
            )?;
        }
        Ok(())
    }

    fn search(&mut self) -> Result<()> {
        let cluster = Cluster::start()?;
        let said = done(
            self.tool("search")
                .arg(self.folder.path())
                .arg(cluster.url()),
        )?;
        writeln!(
            self.report,
            "\n## Search for a visitor among 100,000 entries, half of them hidden\n\n| engine | question | ms |\n|---|---|---:|"
        )?;
        for line in said.lines() {
            writeln!(self.report, "| {} |", line.replace('\t', " | "))?;
        }
        Ok(())
    }
}

/// Runs a program to its end; what it said.
fn done(command: &mut Command) -> Result<String> {
    command.current_dir(shell::root());
    let output = command.output()?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        bail!("{}", String::from_utf8_lossy(&output.stderr))
    }
}

/// What a first visit loads, as it comes over the wire.
fn first_view(report: &mut String, house: &Server) -> Result<()> {
    let mut client = Client::connect(&house.address)?;
    let html = client.get("/", "identity")?.text();
    let named = |attribute: &str| {
        let start = format!("{attribute}=\"/assets/");
        let name = html.split(&start).nth(1)?.split('"').next()?;
        Some(format!("/assets/{name}"))
    };
    let (style, script) = (
        named("href").context("style")?,
        named("src").context("script")?,
    );
    let mut size =
        |path: &str| -> Result<f64> { Ok(client.get(path, "br")?.body.len() as f64 / 1000.0) };
    let (page, style, script) = (size("/")?, size(&style)?, size(&script)?);
    writeln!(
        report,
        "- first view over the wire (brotli): {:.1} kB; page {page:.1}, style {style:.1}, script {script:.1}",
        page + style + script
    )?;
    Ok(())
}
