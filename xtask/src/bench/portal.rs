//! Fora of 100,000 posts and a calendar of 1,000 events: their pages, files and writes beside bare ones in the same run.

use super::client::Client;
use super::load::{self, MANY};
use super::server::Server;
use super::{Bench, FORM, done};
use anyhow::{Context, Result, bail};
use std::collections::hash_map::RandomState;
use std::fmt::Write as _;
use std::hash::{BuildHasher, Hasher};
use std::io::Write as _;
use std::path::Path;

const TOPICS: usize = 10_000;
/// Between two posts.
const MINUTES: usize = 5;
/// Posts of every other topic; the rest have one.
const POSTS: usize = 20;

/// What people say: sentences that share common words.
const SENTENCES: [&str; 8] = [
    "Small organisations need funding that lasts longer than one year.",
    "Our women's group meets in the evening, when the market is closed.",
    "We translated the guide and read it aloud on the local radio.",
    "Who has experience with young people on their way out of prison?",
    "The community asked for a teacher before it asked for a fence.",
    "A meeting by telephone reaches those who cannot travel.",
    "Please say what came of the last consultation before the next one.",
    "Trust grows where an answer comes in time, also when it is no.",
];

impl Bench {
    /// Brings the posts and events in and measures what people ask for most.
    pub fn portal(
        &mut self,
        house: &Server,
        bare: &Server,
        data: &Path,
        officer: &str,
    ) -> Result<()> {
        let space = first_link(
            &mut Client::connect(&house.address)?,
            "/fora",
            "/fora/spaces/",
        )?;
        let file = self.folder.path().join("posts.ndjson");
        let posts = write_posts(&file)?;
        let id = space.rsplit('/').next().unwrap_or_default();
        let begun = std::time::Instant::now();
        done(
            self.indaba()
                .args(["import", "fora"])
                .arg(&file)
                .args(["--space", id, "--data"])
                .arg(data),
        )?;
        let took = begun.elapsed().as_secs_f64();
        done(self.tool("fill").arg(data).arg("events"))?;
        // A connection that waits for as long as the import takes is ended.
        let mut reader = Client::connect(&house.address)?;
        let topic = first_link(&mut reader, &space, "/fora/topics/")?;
        let calendar = reader.get("/calendar/calendar.ics", "identity")?.text();
        let events = calendar.matches("BEGIN:VEVENT").count();

        writeln!(
            self.report,
            "\n## Fora of {posts} posts and a calendar of {events} events, {MANY} readers\n\n\
             The posts came from a file in {took:.0} s, {:.0} each second, each with its search words.\n\n\
             | page | answers/s | ratio to bare | p50 ms | p99 ms | CPU ms | kB |\n|---|---:|---:|---:|---:|---:|---:|",
            posts as f64 / took
        )?;
        let plain = load::read(bare, "/", "identity", "")?;
        self.row("bare axum + SQLite, 20 rows", &plain, &plain)?;
        for (name, path) in [
            ("topic, 20 posts", topic.as_str()),
            ("space, its newest topics", space.as_str()),
            ("fora, one common word", "/fora/search?q=organisations"),
            (
                "fora, four common words",
                "/fora/search?q=small+organisations+need+funding",
            ),
            ("calendar, a month", "/calendar"),
            ("public calendar as a file", "/calendar/calendar.ics"),
        ] {
            let m = load::read(house, path, "identity", "")?;
            self.row(name, &m, &plain)?;
        }
        let known = load::read(house, &topic, "identity", officer)?;
        self.row("topic, 20 posts, as an officer", &known, &plain)?;

        writeln!(
            self.report,
            "\nOne reader alone:\n\n| page | p50 ms | p99 ms |\n|---|---:|---:|"
        )?;
        for (name, path) in [
            ("topic, 20 posts", topic.as_str()),
            (
                "fora, four common words",
                "/fora/search?q=small+organisations+need+funding",
            ),
            ("public calendar as a file", "/calendar/calendar.ics"),
        ] {
            let (p50, p99) = alone(house, path)?;
            writeln!(self.report, "| {name} | {p50:.1} | {p99:.1} |")?;
        }
        self.answers(house, bare, &topic, officer)
    }

    /// Posts written durably, beside a bare row with a commit of its own.
    fn answers(&mut self, house: &Server, bare: &Server, topic: &str, officer: &str) -> Result<()> {
        let mut writer = Client::connect(&house.address)?;
        let (path, form) = post_form(&mut writer, topic, officer)?;
        let text = |n: u64| format!("An answer by writer {n}.");
        let one = load::write(bare, "/one", "text/plain", "", 200, text)?;
        let post = load::write(house, &path, FORM, officer, 303, form)?;
        writeln!(
            self.report,
            "\nPosts written by {MANY} at once: {:.0}/s, {:.2} of a bare row with a commit each; p50 {:.1} ms, p99 {:.1} ms.",
            post.per_second,
            post.per_second / one.per_second,
            post.p50_ms,
            post.p99_ms
        )?;
        Ok(())
    }
}

/// Where and how an answer to a topic is sent: its address, and a form for each number.
fn post_form(
    writer: &mut Client,
    topic: &str,
    officer: &str,
) -> Result<(String, impl Fn(u64) -> String + Sync + use<>)> {
    officer.clone_into(&mut writer.cookie);
    let csrf = writer
        .get(topic, "identity")?
        .hidden("_csrf")
        .context("no form to answer with")?;
    writer.cookie.clear();
    // A form counts once: those of another round have other keys.
    let round = RandomState::new().build_hasher().finish() % 10_u64.pow(16);
    let form = move |n: u64| {
        format!(
            "_csrf={csrf}&_key={round:016}{n:010}&language=en&as=office&body=An+answer+by+writer+{n}."
        )
    };
    Ok((topic.to_owned(), form))
}

/// The first link of a page that begins so.
fn first_link(reader: &mut Client, page: &str, begins: &str) -> Result<String> {
    let html = reader.get(page, "identity")?.text();
    let start = format!("href=\"{begins}");
    let rest = html.split(&start).nth(1);
    let name: String = rest
        .with_context(|| format!("{page} links to no {begins}"))?
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    Ok(format!("{begins}{name}"))
}

/// Times of one reader who asks 200 times for the same: median and the slowest but two.
fn alone(house: &Server, path: &str) -> Result<(f64, f64)> {
    let mut client = Client::connect(&house.address)?;
    let mut times = Vec::new();
    for _ in 0..200 {
        let answer = client.get(path, "identity")?;
        if answer.status != 200 {
            bail!("{path} answers {}", answer.status);
        }
        times.push(answer.whole.as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok((times[100], times[197]))
}

/// Writes the file of posts, the newest topic last; how many there are.
fn write_posts(file: &Path) -> Result<usize> {
    let mut out = std::io::BufWriter::new(std::fs::File::create(file)?);
    let mut all = 0;
    for topic in 1..=TOPICS {
        let posts = if topic % 2 == 0 { POSTS } else { 1 };
        for number in 1..=posts {
            all += 1;
            let words: Vec<&str> = (0..4)
                .map(|n| {
                    SENTENCES[(topic * 7 + number * 3 + n * (topic % 5 + 1)) % SENTENCES.len()]
                })
                .collect();
            let minutes = all * MINUTES;
            let line = serde_json::json!({
                "topic_id": topic,
                "topic_title": format!("What works here, question {topic}"),
                "post_number": number,
                "username": format!("writer {}", topic % 97),
                "raw": words.join(" "),
                "created_at": format!(
                    "20{:02}-{:02}-{:02}T{:02}:{:02}:00Z",
                    24 + minutes / 483_840,
                    minutes / 40_320 % 12 + 1,
                    minutes / 1_440 % 28 + 1,
                    minutes / 60 % 24,
                    minutes % 60
                ),
                "language": "en",
            });
            writeln!(out, "{line}")?;
        }
    }
    out.flush()?;
    Ok(all)
}
