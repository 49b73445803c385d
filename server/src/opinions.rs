//! `indaba opinions`: the opinion landscape of a file of votes, in words or as one JSON object.

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, ValueEnum};
use opinion::{
    Groups, Tallies, polis,
    read::{self, ReadError, Table},
    report::{self, Report},
    sound, write,
};

/// How to look at the votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Mode {
    /// As many groups as the votes bear out, one included; nothing that chance would say too.
    Sound,
    /// The documented Polis pipeline, number by number.
    Polis,
}

/// What is asked of `indaba opinions`.
#[derive(Args, Debug)]
pub struct Opinions {
    /// participants-votes.csv or votes.csv of a Polis export.
    #[arg(long)]
    votes: PathBuf,
    /// comments.csv of the same export: which statements were taken out.
    #[arg(long)]
    comments: Option<PathBuf>,
    /// Which method.
    #[arg(long, value_enum, default_value = "sound")]
    mode: Mode,
    /// A file with the columns participant and group, which fixes the groups.
    #[arg(long)]
    groups: Option<PathBuf>,
    /// Start of all that is drawn by chance; the same seed gives the same result.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Threads; all of the machine where it is not given. The result is the same.
    #[arg(long)]
    threads: Option<usize>,
    /// Print one JSON object (docs/opinions-method.md) rather than words.
    #[arg(long)]
    json: bool,
    /// Also write comments.csv, participants-votes.csv and votes.csv, with the groups found, into this folder.
    #[arg(long)]
    export: Option<PathBuf>,
}

/// A file that was of no use, and why.
#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error("{}: {error}", path.display())]
    Read { path: PathBuf, error: ReadError },
    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: io::Error },
    #[error("{0}")]
    Output(#[from] io::Error),
}

/// Files from which on memory is worth a second start.
#[cfg(unix)]
const LARGE: u64 = 16_000_000;

/// The allocator keeps what was given back, which suits a server and doubles what a large file takes. It reads how to
/// behave when the program starts, so for a large file the program starts once more in its own place. Where that does
/// not work, all goes on as it is.
#[cfg(unix)]
fn save_memory(votes: &Path) {
    use std::os::unix::process::CommandExt;
    let settings = [
        ("MIMALLOC_PURGE_DELAY", "0"),
        ("MIMALLOC_ARENA_EAGER_COMMIT", "0"),
    ];
    let large = std::fs::metadata(votes).is_ok_and(|m| m.is_file() && m.len() > LARGE);
    let chosen = settings
        .iter()
        .any(|(name, _)| std::env::var_os(name).is_some());
    if large
        && !chosen
        && let Ok(program) = std::env::current_exe()
    {
        let error = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .envs(settings)
            .exec();
        tracing::debug!(%error, "no second start");
    }
}

/// Answers; exit code 2 where a file is not what it should be.
#[must_use]
pub fn opinions(asked: &Opinions) -> ExitCode {
    #[cfg(unix)]
    save_memory(&asked.votes);
    match answer(asked) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever closed the pipe has read enough.
        Err(Refused::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("indaba opinions: {error}");
            ExitCode::from(2)
        }
    }
}

fn open(path: &Path) -> Result<BufReader<File>, Refused> {
    let file = File::open(path).map_err(|error| Refused::File {
        path: path.to_owned(),
        error,
    })?;
    Ok(BufReader::with_capacity(1 << 18, file))
}

fn answer(asked: &Opinions) -> Result<(), Refused> {
    let of = |path: &Path| {
        let path = path.to_owned();
        move |error| Refused::Read { path, error }
    };
    let file = open(&asked.votes)?;
    let bytes = file.get_ref().metadata().map_or(0, |m| m.len());
    let Table { mut votes, .. } = read::votes_of_size(file, bytes).map_err(of(&asked.votes))?;
    let comments = match &asked.comments {
        Some(path) => read::comments(open(path)?).map_err(of(path))?,
        None => Vec::new(),
    };
    let decided: Vec<opinion::Statement> = comments.iter().map(|c| c.statement.clone()).collect();
    votes.moderate(&decided);
    let given = match &asked.groups {
        Some(path) => Some(Groups::named(
            &read::groups(open(path)?, &votes).map_err(of(path))?,
        )),
        None => None,
    };
    let threads = asked.threads.unwrap_or_else(opinion::threads).max(1);
    let (fixed, seed) = (given.is_some(), asked.seed);
    let (groups, tallies) = match asked.mode {
        Mode::Polis => {
            let options = polis::Options { seed, threads };
            let found = polis::landscape(&votes, given, None, &options);
            print(
                asked,
                &report::polis(&votes, &found, fixed, seed),
                &comments,
            )?;
            (found.groups, found.tallies)
        }
        Mode::Sound => {
            let options = sound::Options { seed, threads };
            let found = sound::landscape(&votes, given, None, &options);
            print(
                asked,
                &report::sound(&votes, &found, fixed, seed),
                &comments,
            )?;
            (found.groups, found.tallies)
        }
    };
    if let Some(folder) = &asked.export {
        export(folder, &votes, &groups, &tallies, comments).map_err(|error| Refused::File {
            path: folder.clone(),
            error,
        })?;
    }
    Ok(())
}

fn print(asked: &Opinions, report: &Report<'_>, comments: &[read::Comment]) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    if asked.json {
        serde_json::to_writer(&mut out, report).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        say(&mut out, report, comments)?;
    }
    out.flush()
}

fn export(
    folder: &Path,
    votes: &opinion::Votes,
    groups: &Groups,
    tallies: &Tallies,
    mut comments: Vec<read::Comment>,
) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let file = |name: &str| File::create(folder.join(name)).map(BufWriter::new);
    let wrote = |who: u32| comments.iter().filter(|c| c.author == Some(who)).count();
    write::participants_votes(file("participants-votes.csv")?, votes, groups, wrote)?;
    write::votes(file("votes.csv")?, votes, |_, _| 0)?;
    if comments.is_empty() {
        comments = votes
            .statements()
            .iter()
            .map(|s| read::Comment {
                statement: s.clone(),
                ..read::Comment::default()
            })
            .collect();
    }
    write::comments(file("comments.csv")?, votes, tallies, &comments)
}

/// The same in words, for a person at a terminal.
fn say(out: &mut impl Write, report: &Report<'_>, comments: &[read::Comment]) -> io::Result<()> {
    let words = |id: u32| {
        let body = comments
            .iter()
            .find(|c| c.statement.id == id)
            .map(|c| c.body.trim());
        match body {
            Some(body) if !body.is_empty() => {
                let short: String = body.chars().take(100).collect();
                format!("{id} “{short}”")
            }
            _ => id.to_string(),
        }
    };
    let percent = |p: f64| format!("{:.0} %", 100.0 * p);
    let counts = &report.counts;
    writeln!(
        out,
        "{} participants, {} statements, {} votes. Mode: {}.",
        counts.participants, counts.statements, counts.votes, report.mode
    )?;
    for notice in &report.notices {
        writeln!(out, "{notice}")?;
    }
    for (title, shared) in [
        ("Nearly everybody agrees", &report.consensus.agree),
        ("Nearly everybody disagrees", &report.consensus.disagree),
    ] {
        if !shared.is_empty() {
            writeln!(out, "\n{title}:")?;
        }
        for s in shared {
            writeln!(
                out,
                "  {} ({} of {})",
                words(s.statement),
                s.n_success,
                s.n_trials
            )?;
        }
    }
    let side = |side: polis::Side| match side {
        polis::Side::Agree => "agree",
        polis::Side::Disagree => "disagree",
    };
    if !report.bridging.is_empty() {
        writeln!(
            out,
            "\nBridges: more than half of every group are on one side:"
        )?;
    }
    for b in &report.bridging {
        writeln!(
            out,
            "  {} ({}, at least {} of each group)",
            words(b.statement),
            side(b.side),
            percent(b.least)
        )?;
    }
    for group in &report.groups {
        let name = serde_json::to_string(&group.id).map_err(io::Error::from)?;
        writeln!(out, "\nGroup {name}, {} people", group.size)?;
        for r in &group.representative {
            writeln!(
                out,
                "  {}: {} of {} {}, {:.1} times the others",
                words(r.statement),
                r.n_success,
                r.n_trials,
                side(r.side),
                r.repness
            )?;
        }
    }
    for m in &report.minority {
        let name = serde_json::to_string(&m.group).map_err(io::Error::from)?;
        writeln!(
            out,
            "\nHeld by group {name} ({} people, {}) and not by most others:",
            m.size,
            percent(m.share)
        )?;
        for p in &m.positions {
            writeln!(
                out,
                "  {}: {} of {} {}; elsewhere {}",
                words(p.statement),
                p.n_success,
                p.n_trials,
                side(p.side),
                percent(p.others_p)
            )?;
        }
    }
    if let Some(stability) = &report.stability {
        writeln!(
            out,
            "\nHow sure: with one vote in ten missing, groups agree to {:.2} (1 the same, 0 chance); {}.",
            stability.agreement,
            if stability.stable {
                "stable"
            } else {
                "unstable"
            }
        )?;
    }
    Ok(())
}
