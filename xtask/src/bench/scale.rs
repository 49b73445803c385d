//! The same pages of a small and of a large house, on both engines, by one and by three processes: what grows with size.

use super::client::Client;
use super::load::{self, Measured};
use super::portal::{first_link, post_form, write_posts};
use super::server::Server;
use super::{Bench, FORM, LEDGER, done};
use crate::postgres::Cluster;
use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// How much lies in a house.
struct Size {
    name: &'static str,
    topics: usize,
    contributions: usize,
    accounts: usize,
    /// Organisations beside those of the recorded decisions.
    organisations: usize,
}

/// 10,500 posts to begin with, then a million; a topic has 20 posts or one.
const SIZES: [Size; 2] = [
    Size {
        name: "small",
        topics: 1_000,
        contributions: 1_000,
        accounts: 1_000,
        organisations: 0,
    },
    Size {
        name: "large",
        topics: 95_240,
        contributions: 100_000,
        accounts: 100_000,
        organisations: 12_000,
    },
];

/// Between two posts: a million take a year.
const SECONDS: usize = 30;
const PROCESSES: usize = 3;
const BARE: &str = "bare axum + SQLite, 20 rows";
const POST: &str = "a post written durably";

/// What was measured of one page in one arrangement.
struct Found {
    page: &'static str,
    size: &'static str,
    /// Engine and processes.
    by: &'static str,
    measured: Measured,
}

/// Measures and puts the section into `docs/benchmarks.md`.
pub fn run() -> Result<bool> {
    super::build_house()?;
    let mut bench = Bench::new()?;
    bench.report.push_str("## A small and a large house\n\n");
    bench.scale()?;
    super::replace("## A small and a large house", &bench.report)
}

impl Bench {
    fn scale(&mut self) -> Result<()> {
        let data = self.folder.path().join("data");
        let mut command = self.indaba();
        let mut demo = Server::start(command.args(["demo", "--port", "0", "--data"]).arg(&data))?;
        let link = demo.link("officer")?;
        let officer = Client::signed_in(&demo.address, &link)?.cookie;
        drop(demo);
        let ledger = Path::new("server/seeds/ecosoc_decisions.csv");
        self.organisations(&data, ledger)?;
        let bare = Server::start(
            self.tool("bare")
                .arg(data.join("indaba.sqlite"))
                .arg(self.folder.path().join("kept.sqlite")),
        )?;
        let cluster = Cluster::start_durable()?;
        let mut found = Vec::new();
        for size in &SIZES {
            self.load(&data, size)?;
            let house = [self.serve(&data, None)?];
            self.measure(size, "SQLite, 1", &house, &bare, &officer, &mut found)?;
            drop(house);
            // A house that was moved is not opened again where it was: what goes on growing is the original.
            let copy = self.folder.path().join(size.name);
            done(Command::new("cp").arg("-a").arg(&data).arg(&copy))?;
            let url = cluster.database(size.name)?;
            let begun = Instant::now();
            done(
                self.indaba()
                    .args(["move", "--from"])
                    .arg(&copy)
                    .args(["--to", &url]),
            )?;
            self.say(&format!(
                "{}: moved from SQLite to PostgreSQL in {:.0} s.",
                size.name,
                begun.elapsed().as_secs_f64()
            ))?;
            let mut houses = vec![self.serve(&copy, Some(&url))?];
            self.measure(size, "PostgreSQL, 1", &houses, &bare, &officer, &mut found)?;
            for _ in 1..PROCESSES {
                houses.push(self.serve(&copy, Some(&url))?);
            }
            self.measure(size, "PostgreSQL, 3", &houses, &bare, &officer, &mut found)?;
            drop(houses);
            std::fs::remove_dir_all(&copy)?;
        }
        self.table(&found)
    }

    /// A line of the report, shown at once: loading takes a while.
    fn say(&mut self, line: &str) -> Result<()> {
        println!("{line}");
        Ok(writeln!(self.report, "- {line}")?)
    }

    fn serve(&self, data: &Path, database: Option<&str>) -> Result<Server> {
        let mut command = self.indaba();
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data);
        if let Some(url) = database {
            command.args(["--database", url]);
        }
        Server::start(&mut command)
    }

    fn organisations(&self, data: &Path, ledger: &Path) -> Result<()> {
        let mut command = self.indaba();
        command.args(["import", "organisations"]).arg(ledger);
        done(command.args(["--map", LEDGER, "--data"]).arg(data)).map(drop)
    }

    /// Brings in what the size names and is not there yet.
    fn load(&mut self, data: &Path, size: &Size) -> Result<()> {
        let house = self.serve(data, None)?;
        let space = first_link(
            &mut Client::connect(&house.address)?,
            "/fora",
            "/fora/spaces/",
        )?;
        drop(house);
        let fill = |what: &str, many: usize| {
            done(self.tool("fill").arg(data).args([what, &many.to_string()]))
        };
        fill("accounts", size.accounts)?;
        fill("contributions", size.contributions)?;
        if size.organisations > 0 {
            let ledger = self.folder.path().join("more.csv");
            write_organisations(&ledger, size.organisations)?;
            self.organisations(data, &ledger)?;
        }
        let file = self.folder.path().join("posts.ndjson");
        let posts = write_posts(&file, size.topics, SECONDS)?;
        let begun = Instant::now();
        let mut import = self.indaba();
        import.args(["import", "fora"]).arg(&file);
        let id = space.rsplit('/').next().unwrap_or_default();
        done(import.args(["--space", id, "--data"]).arg(data))?;
        let took = begun.elapsed().as_secs_f64();
        std::fs::remove_file(&file)?;
        let bytes = std::fs::metadata(data.join("indaba.sqlite"))?.len();
        self.say(&format!(
            "{}: {posts} posts, {} contributions, {} accounts, {} organisations beside the recorded ones; {:.0} MB as SQLite. The posts came from a file in {took:.0} s.",
            size.name, size.contributions, size.accounts, size.organisations, bytes as f64 / 1e6
        ))
    }

    fn measure(
        &mut self,
        size: &Size,
        by: &'static str,
        houses: &[Server],
        bare: &Server,
        officer: &str,
        found: &mut Vec<Found>,
    ) -> Result<()> {
        let mut reader = Client::connect(&houses[0].address)?;
        let space = first_link(&mut reader, "/fora", "/fora/spaces/")?;
        let topic = first_link(&mut reader, &space, "/fora/topics/")?;
        let consultation = self.consultation()?;
        let mut keep = |page, measured: Measured| {
            println!("{} {by}: {page} {:.0}/s", size.name, measured.per_second);
            found.push(Found {
                page,
                size: size.name,
                by,
                measured,
            });
        };
        keep(BARE, load::read(bare, "/", "identity", "")?);
        for (page, path, cookie) in [
            ("start page", "/", ""),
            ("organisations", "/organisations", ""),
            ("consultations", "/consultations", ""),
            ("a consultation with its text", consultation.as_str(), ""),
            (
                "a paragraph with what was said",
                &format!("{consultation}/speak/p:7"),
                "",
            ),
            ("space of the fora", &space, ""),
            ("topic, 20 posts", &topic, ""),
            ("search, one common word", "/search?q=women", ""),
            (
                "fora, four common words",
                "/fora/search?q=small+organisations+need+funding",
                "",
            ),
            ("calendar", "/calendar", ""),
            ("library", "/library", ""),
            ("my day, as an officer", "/", officer),
            ("topic, as an officer", &topic, officer),
        ] {
            keep(page, load::read_of(houses, path, "identity", cookie)?);
        }
        let (path, form) = post_form(&mut reader, &topic, officer)?;
        keep(
            POST,
            load::write_of(houses, &path, FORM, officer, 303, form)?,
        );
        let memory = houses
            .iter()
            .map(|h| h.megabytes("VmRSS"))
            .sum::<Result<u64>>()?;
        self.say(&format!(
            "{}, {by}: {memory} MB of memory after reading and writing",
            size.name
        ))
    }

    /// Where the consultation lies that the filling made.
    fn consultation(&self) -> Result<String> {
        let said = done(
            self.tool("fill")
                .arg(self.folder.path().join("data"))
                .args(["accounts", "0"]),
        )?;
        let id = said.trim().rsplit(' ').next().context("no consultation")?;
        Ok(format!("/consultations/{id}"))
    }

    fn table(&mut self, found: &[Found]) -> Result<()> {
        let cell = |page: &str, size: &str, by: &str| {
            found
                .iter()
                .find(|f| f.page == page && f.size == size && f.by == by)
                .map(|f| &f.measured)
                .context("a page that was not measured")
        };
        let mut pages: Vec<&str> = Vec::new();
        for f in found {
            if !pages.contains(&f.page) {
                pages.push(f.page);
            }
        }
        for by in ["SQLite, 1", "PostgreSQL, 1", "PostgreSQL, 3"] {
            writeln!(
                self.report,
                "\n{by} process{}:\n\n| page | small: answers/s | p50 ms | p99 ms | CPU ms | kB | large: answers/s | ratio to bare | p50 ms | p99 ms | CPU ms | kB | CPU large to small |\n\
                 |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
                if by.ends_with('1') { "" } else { "es" }
            )?;
            let bare = cell(BARE, SIZES[1].name, by)?;
            for page in &pages {
                let (small, large) = (
                    cell(page, SIZES[0].name, by)?,
                    cell(page, SIZES[1].name, by)?,
                );
                writeln!(
                    self.report,
                    "| {page} | {:.0} | {:.1} | {:.1} | {:.2} | {:.1} | {:.0} | {:.2} | {:.1} | {:.1} | {:.2} | {:.1} | {:.2} |",
                    small.per_second,
                    small.p50_ms,
                    small.p99_ms,
                    small.cpu_ms,
                    small.bytes as f64 / 1000.0,
                    large.per_second,
                    large.per_second / bare.per_second,
                    large.p50_ms,
                    large.p99_ms,
                    large.cpu_ms,
                    large.bytes as f64 / 1000.0,
                    large.cpu_ms / small.cpu_ms
                )?;
            }
        }
        Ok(())
    }
}

/// Invented names, as a list of decisions that admits them.
fn write_organisations(file: &Path, many: usize) -> Result<()> {
    let mut out = std::io::BufWriter::new(std::fs::File::create(file)?);
    writeln!(out, "decision,ngo_name,session_date,new_name,info")?;
    for n in 0..many {
        let place = n * 7_919 % 99_991;
        writeln!(
            out,
            "granted_special_status,Invented Circle {place} of Street {},2024-06-14,,",
            n % 1_009
        )?;
    }
    Ok(out.flush()?)
}
