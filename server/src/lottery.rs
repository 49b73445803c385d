//! `indaba lottery draw|hold|relax|verify`: a panel drawn from files, and a published draw repeated.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Context;
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use lottery::{Chance, Columns, Failure, Limits, Lottery, Pool, Record, Rule, Stage, Stop, Value};
use serde_json::json;

/// What to do with a lottery.
#[derive(Subcommand)]
pub enum LotteryTask {
    /// Compute the fairest lottery that quotas allow, and draw a panel.
    Draw(Draw),
    /// Hold the draw of a published lottery, once the public value is known.
    Hold(Hold),
    /// Say which quotas contradict one another, and the least that would have to change.
    Relax(Relax),
    /// Repeat everything from a published lottery.
    Verify {
        /// The file that `draw --publish` wrote.
        file: PathBuf,
    },
}

/// The files that a panel is drawn from.
#[derive(Args)]
pub struct Files {
    /// Those who are willing: CSV with a column of ids and one for each category (several values parted by `;`).
    #[arg(long)]
    pool: PathBuf,
    /// Quotas: CSV with category,feature,min,max and perhaps min_flex,max_flex.
    #[arg(long)]
    quotas: PathBuf,
    /// Places of the panel.
    #[arg(long)]
    size: u32,
    /// Column of ids; `id` where there is one, otherwise the first.
    #[arg(long)]
    id: Option<String>,
    /// Column that names networks or parent organisations, of each of which few may sit in a panel; can be repeated.
    #[arg(long = "group", value_name = "COLUMN")]
    groups: Vec<String>,
    /// So many of one group at most.
    #[arg(long, default_value_t = 1)]
    group_max: u32,
    /// One who must be in, as ID=REASON; can be repeated.
    #[arg(long = "in", value_name = "ID=REASON")]
    must: Vec<String>,
    /// One who must be out, as ID=REASON; can be repeated.
    #[arg(long = "out", value_name = "ID=REASON")]
    barred: Vec<String>,
    /// Stop after so many seconds.
    #[arg(long, value_name = "SECONDS")]
    time_limit: Option<f64>,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// Options of `draw`.
#[derive(Args)]
pub struct Draw {
    #[command(flatten)]
    files: Files,
    /// leximin, maximin, nash or legacy.
    #[arg(long, default_value = "leximin")]
    rule: Rule,
    /// The same seed gives the same lottery and the same panel; a random one where it is not given.
    #[arg(long)]
    seed: Option<u64>,
    /// Tickets of equal weight in the published lottery.
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    tickets: u32,
    /// Write pool, quotas, tickets and commitment to this file, and draw nothing yet.
    #[arg(long, value_name = "FILE")]
    publish: Option<PathBuf>,
    /// What the public value will be, for the published file.
    #[arg(long, default_value = "", requires = "publish")]
    announce: String,
    /// Column: members with anything in it are published as salted commitments.
    #[arg(long, value_name = "COLUMN", requires = "salts")]
    hide: Option<String>,
    /// Where to write the salts of hidden members, for each of them alone.
    #[arg(long, value_name = "FILE", requires = "publish")]
    salts: Option<PathBuf>,
}

/// Options of `hold`.
#[derive(Args)]
pub struct Hold {
    /// The published file; the draw is added to it.
    file: PathBuf,
    /// The public value.
    #[arg(long, conflicts_with = "by_hand", required_unless_present = "by_hand")]
    value: Option<String>,
    /// The number of a ticket drawn by hand, as each of two officers read it.
    #[arg(long, num_args = 2, value_names = ["FIRST", "SECOND"])]
    by_hand: Option<Vec<u32>>,
}

/// Options of `relax`.
#[derive(Args)]
pub struct Relax {
    #[command(flatten)]
    files: Files,
    /// So many alternatives at most.
    #[arg(long, default_value_t = 5)]
    alternatives: usize,
    /// One who is to have a chance.
    #[arg(long, value_name = "ID")]
    with: Option<String>,
}

/// Runs a task; what is wrong with the input is told on the error output, and ends with 2.
#[must_use]
pub fn lottery_task(task: &LotteryTask) -> ExitCode {
    let done = match task {
        LotteryTask::Draw(draw) => draw_panel(draw),
        LotteryTask::Hold(hold) => hold_draw(hold),
        LotteryTask::Relax(relax) => relax_quotas(relax),
        LotteryTask::Verify { file } => verify(file),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("indaba lottery: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Shows how far it is after a second, and ends it when time is up.
struct Waiting {
    begun: Instant,
    limit: Option<Duration>,
    bar: Option<ProgressBar>,
}

impl Waiting {
    fn new(limit: Option<f64>) -> anyhow::Result<Self> {
        let limit = limit.map(Duration::try_from_secs_f64).transpose();
        Ok(Self {
            begun: Instant::now(),
            limit: limit.context("--time-limit")?,
            bar: None,
        })
    }
}

impl lottery::Watch for Waiting {
    fn go_on(&mut self, stage: Stage, done: f64) -> bool {
        let passed = self.begun.elapsed();
        if passed > Duration::from_secs(1) {
            let bar = self.bar.get_or_insert_with(|| {
                let style = ProgressStyle::with_template("{msg:30} {bar:40} {elapsed}");
                ProgressBar::new(1000)
                    .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
            });
            bar.set_message(match stage {
                Stage::Feasible => "can the quotas be kept",
                Stage::Levels => "how high can chances be",
                Stage::Panels => "panels",
                Stage::Fit | Stage::Whole => "exact chances",
                Stage::Tickets => "tickets",
                Stage::Relax => "what contradicts what",
            });
            bar.set_position((done * 1000.0) as u64);
        }
        self.limit.is_none_or(|limit| passed < limit)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn file(path: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn with_reasons(given: &[String]) -> anyhow::Result<Vec<(String, String)>> {
    given
        .iter()
        .map(|text| {
            let (id, reason) = text.split_once('=').unwrap_or((text, ""));
            anyhow::ensure!(
                !reason.trim().is_empty(),
                "give a reason with “{id}”, as ID=REASON"
            );
            Ok((id.to_owned(), reason.trim().to_owned()))
        })
        .collect()
}

impl Files {
    fn read(&self) -> anyhow::Result<Pool> {
        let columns = Columns {
            id: self.id.clone(),
            groups: self.groups.clone(),
            cap: Some(self.group_max),
            must: with_reasons(&self.must)?,
            barred: with_reasons(&self.barred)?,
        };
        Ok(lottery::read(
            &file(&self.quotas)?,
            &file(&self.pool)?,
            self.size,
            &columns,
        )?)
    }
}

fn draw_panel(draw: &Draw) -> anyhow::Result<ExitCode> {
    let mut waiting = Waiting::new(draw.files.time_limit)?;
    let pool = draw.files.read()?;
    // Small enough to be kept whole by whatever reads JSON.
    let random = || Chance::new(&salt()).number() >> 11;
    let seed = draw.seed.unwrap_or_else(random);
    let found = match lottery::lottery(&pool, draw.rule, seed, &mut waiting) {
        Err(Failure::Stop(Stop::Asked)) => {
            anyhow::bail!("the time limit was reached before a first panel was found")
        }
        other => other?,
    };
    let drawn: Vec<usize> = match &draw.publish {
        Some(path) => {
            publish(draw, &pool, &found, path, &mut waiting)?;
            Vec::new()
        }
        None => found.draw(seed).to_vec(),
    };
    if let Some(note) = &found.certificate.note {
        eprintln!("indaba lottery: {note}");
    }
    let seconds = waiting.begun.elapsed().as_secs_f64();
    drop(waiting);
    let mut out = std::io::stdout().lock();
    if draw.files.json {
        serde_json::to_writer(&mut out, &as_json(&pool, &found, &drawn, seconds))?;
        writeln!(out)?;
    } else {
        write!(out, "{}", in_words(&pool, &found, &drawn, seconds))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn salt() -> [u8; 16] {
    let mut bytes = [0; 16];
    kernel::Randomness::System.fill(&mut bytes);
    bytes
}

fn ids<'a>(pool: &'a Pool, members: &[usize]) -> Vec<&'a str> {
    members
        .iter()
        .map(|m| pool.members[*m].id.as_str())
        .collect()
}

fn as_json(pool: &Pool, found: &Lottery, drawn: &[usize], seconds: f64) -> serde_json::Value {
    let chances = pool.members.iter().zip(&found.chances);
    let probabilities: BTreeMap<&str, f64> = chances.map(|(m, p)| (m.id.as_str(), *p)).collect();
    let panels: Vec<_> = found
        .panels
        .iter()
        .map(|panel| {
            json!({
                "probability": panel.weight as f64 / found.total as f64,
                "members": ids(pool, &panel.members),
            })
        })
        .collect();
    json!({
        "rule": found.rule,
        "size": pool.size,
        "seed": found.seed,
        "probabilities": probabilities,
        "panels": panels,
        "drawn": ids(pool, drawn),
        "never": ids(pool, &found.never),
        "min_probability": found.least(pool),
        "gini": found.gini(pool),
        "certificate": found.certificate,
        "seconds": seconds,
    })
}

fn in_words(pool: &Pool, found: &Lottery, drawn: &[usize], seconds: f64) -> String {
    use std::fmt::Write as _;
    let mut text = String::new();
    let certificate = &found.certificate;
    // Writing into a text does not fail.
    let _ = writeln!(
        text,
        "{} of {} by {} (seed {}), {seconds:.2} s: {} panels, least chance {:.4} %, inequality (Gini) {:.4}",
        pool.size,
        pool.members.len(),
        found.rule,
        found.seed,
        found.panels.len(),
        found.least(pool) * 100.0,
        found.gini(pool)
    );
    let proof = if certificate.exact {
        format!("proven to be the best within {:.0e}", certificate.tolerance)
    } else {
        "not proven to be the best".to_owned()
    };
    let _ = writeln!(
        text,
        "{proof}; panels give the chances to {:.0e}",
        certificate.missed
    );
    let mut steps: Vec<(f64, usize)> = Vec::new();
    for level in &certificate.levels {
        match steps.last_mut() {
            Some((chance, members)) if level.probability - *chance < certificate.tolerance => {
                *members += level.members;
            }
            _ => steps.push((level.probability, level.members)),
        }
    }
    for (chance, members) in steps {
        let word = if members == 1 { "member" } else { "members" };
        let _ = writeln!(text, "  {:>9.4} %  {members} {word}", chance * 100.0);
    }
    if !found.never.is_empty() {
        let _ = writeln!(
            text,
            "no panel can have: {} (`indaba lottery relax --with ID` says why)",
            ids(pool, &found.never).join(", ")
        );
    }
    if !drawn.is_empty() {
        let _ = writeln!(text, "drawn: {}", ids(pool, drawn).join(", "));
    }
    text
}

fn publish(
    draw: &Draw,
    pool: &Pool,
    found: &Lottery,
    path: &Path,
    waiting: &mut Waiting,
) -> anyhow::Result<()> {
    let mut salts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    if let Some(column) = &draw.hide {
        for id in lottery::ids_with(&file(&draw.files.pool)?, draw.files.id.as_deref(), column)? {
            salts.insert(id, salt().to_vec());
        }
    }
    let record = Record::publish(pool, found, draw.tickets, &draw.announce, &salts, waiting)?;
    fs::write(path, serde_json::to_vec(&record)?)
        .with_context(|| format!("cannot write {}", path.display()))?;
    if let Some(path) = &draw.salts {
        let salts: BTreeMap<&String, String> = salts
            .iter()
            .map(|(id, salt)| (id, salt.iter().map(|byte| format!("{byte:02x}")).collect()))
            .collect();
        fs::write(path, serde_json::to_vec_pretty(&salts)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    eprintln!(
        "{} tickets, each chance within {:.1e}; commitment {}",
        record.tickets.len(),
        record.rounding,
        record.commitment
    );
    Ok(())
}

fn record(path: &Path) -> anyhow::Result<Record> {
    serde_json::from_slice(&file(path)?)
        .with_context(|| format!("{} is no published lottery", path.display()))
}

fn hold_draw(hold: &Hold) -> anyhow::Result<ExitCode> {
    let mut record = record(&hold.file)?;
    anyhow::ensure!(
        record.seal() == record.commitment,
        "{} is not what was committed to",
        hold.file.display()
    );
    let value = match (&hold.value, hold.by_hand.as_deref()) {
        (_, Some([first, second])) => Value::ByHand {
            first: *first,
            second: *second,
        },
        (value, _) => Value::Public(value.clone().unwrap_or_default()),
    };
    let held = record.hold(value)?;
    println!("ticket {}: {}", held.ticket, held.members.join(", "));
    fs::write(&hold.file, serde_json::to_vec(&record)?)
        .with_context(|| format!("cannot write {}", hold.file.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn relax_quotas(relax: &Relax) -> anyhow::Result<ExitCode> {
    let mut waiting = Waiting::new(relax.files.time_limit)?;
    let pool = relax.files.read()?;
    let with = match &relax.with {
        None => None,
        Some(id) => Some(
            pool.find(id)
                .with_context(|| format!("nobody has the id “{id}”"))?,
        ),
    };
    let limits = Limits {
        alternatives: relax.alternatives,
        with,
    };
    let (feasible, found) = lottery::relax(&pool, &limits, &mut waiting)?;
    let seconds = waiting.begun.elapsed().as_secs_f64();
    drop(waiting);
    if relax.files.json {
        let all = json!({"feasible": feasible, "relaxations": found, "seconds": seconds});
        println!("{all}");
    } else if feasible {
        println!("the quotas can be kept: nothing has to give way");
    } else if found.is_empty() {
        println!(
            "no change of quotas within their limits would do; look at size, groups, and who must be in or out"
        );
    } else {
        println!("the quotas cannot be kept; any one of these would do:");
        for relaxation in found {
            let words: Vec<String> = relaxation
                .changes
                .iter()
                .map(lottery::Change::words)
                .collect();
            println!("- {}", words.join(" and "));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn verify(path: &Path) -> anyhow::Result<ExitCode> {
    let record = record(path)?;
    let mut waiting = Waiting::new(None)?;
    let checks = record.verify(&mut waiting)?;
    drop(waiting);
    let mut whole = true;
    for check in checks {
        match check.wrong {
            None => println!("as it should be: {}", check.name),
            Some(wrong) => {
                whole = false;
                println!("WRONG: {}: {wrong}", check.name);
            }
        }
    }
    if record.draw.is_none() {
        println!("not drawn yet");
    }
    Ok(if whole {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
