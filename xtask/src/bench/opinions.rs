//! The opinion landscape: nanoseconds per vote, beside reading the votes once from memory and beside red-dwarf in the
//! same run where it can be installed; and the validation table of docs/opinions-method.md.

use crate::shell;
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::done;

const BEGIN: &str = "<!-- written by cargo xtask bench: begin -->";
const END: &str = "<!-- written by cargo xtask bench: end -->";

/// What red-dwarf is run with: reads the table that the example wrote, says the seconds of its pipeline alone.
const PEER: &str = "\
import csv, resource, sys, time
from reddwarf.implementations.polis import run_pipeline
rows = csv.reader(open(sys.argv[1], encoding='utf-8'))
ids = [int(name) for name in next(rows)[6:]]
votes = [dict(participant_id=int(row[0]), statement_id=s, vote=int(v))
         for row in rows for s, v in zip(ids, row[6:]) if v != '']
begun = time.perf_counter()
run_pipeline(votes=votes)
print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
";

/// Measures alone and replaces its section in the two documents.
pub fn run_alone() -> Result<bool> {
    super::replace("## Opinion landscape", &section()?)
}

/// Measures; gives the section of docs/benchmarks.md, and writes the table of docs/opinions-method.md.
pub fn section() -> Result<String> {
    super::build(&["-p", "opinion", "--example", "landscapes"])?;
    let example = shell::target_directory()?.join("release/examples/landscapes");
    let folder = tempfile::tempdir()?;
    let mut report = String::from(
        "\n## Opinion landscape\n\n\
         Invented conversations of three groups, best of three runs. \"Reading\" is one pass over the same votes in memory\n\
         (two bytes each). Warm: the same votes with the result before at hand. red-dwarf is the Polis pipeline in Python\n\
         from PyPI in the same run, its pipeline alone.\n\n\
         | conversation | votes | mode | threads | cold ms | warm ms | cold ns/vote | ratio to reading | red-dwarf ms | ratio to it |\n\
         |---|---:|---|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    let said = done(Command::new(&example).arg(folder.path()))?;
    let python = installed(folder.path());
    let peers: Vec<(String, Option<(f64, f64)>)> = ["2000x200", "33422x783"]
        .map(|name| {
            let file = folder.path().join(format!("{name}.csv"));
            (
                name.to_owned(),
                python.as_deref().and_then(|p| peer(p, &file)),
            )
        })
        .into();
    for line in said.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [_, name, mode, threads, votes, cold, warm, each, ratio] = cells[..] else {
            bail!("what is “{line}”?")
        };
        let theirs = peers.iter().find(|p| p.0 == name).and_then(|p| p.1);
        let (theirs, factor) = match theirs {
            Some((seconds, _)) => (
                format!("{:.0}", 1000.0 * seconds),
                format!(
                    "{:.0}",
                    1000.0 * seconds / cold.parse::<f64>().context("cold")?
                ),
            ),
            None => ("".to_owned(), "".to_owned()),
        };
        writeln!(
            report,
            "| {name} | {votes} | {mode} | {threads} | {cold} | {warm} | {each} | {ratio} | {theirs} | {factor} |"
        )?;
    }
    if python.is_none() {
        writeln!(
            report,
            "\nred-dwarf could not be installed where this was measured."
        )?;
    }
    memory(&mut report, &example, folder.path())?;
    let vote = done(Command::new(&example).arg("vote"))?;
    let cells: Vec<&str> = vote.trim().split('\t').collect();
    let [_, one, next] = cells[..] else {
        bail!("what is “{vote}”?")
    };
    writeln!(
        report,
        "\n- one vote of 2 million: counts and the voter's own place in {one} µs; the next statement drawn in {next} µs"
    )?;
    validation(&example)?;
    Ok(report)
}

fn memory(report: &mut String, example: &Path, folder: &Path) -> Result<()> {
    report.push_str(
        "\nFrom the file to the JSON object, each in a process of its own:\n\n\
         | conversation | mode | read ms | computed and written ms | memory after reading MB | at most MB |\n\
         |---|---|---:|---:|---:|---:|\n",
    );
    for name in ["33422x783", "100000x1000"] {
        for mode in ["polis", "sound"] {
            let path = folder.join(format!("{name}.csv"));
            let said = done(Command::new(example).arg("whole").arg(path).arg(mode))?;
            let cells = said.trim().strip_prefix("memory\t").context("no memory")?;
            writeln!(report, "| {} |", cells.replace('\t', " | "))?;
        }
    }
    Ok(())
}

/// Python with red-dwarf in a fresh environment; none where it cannot be had.
fn installed(folder: &Path) -> Option<PathBuf> {
    let home = folder.join("python");
    let made = Command::new("python3")
        .arg("-m")
        .arg("venv")
        .arg(&home)
        .output()
        .ok()?;
    let python = home.join("bin/python");
    let got = Command::new(&python)
        .args(["-m", "pip", "install", "-q", "red-dwarf"])
        .output()
        .ok()?;
    (made.status.success() && got.status.success()).then_some(python)
}

/// Seconds of red-dwarf's pipeline and its memory; none where it fails.
fn peer(python: &Path, file: &Path) -> Option<(f64, f64)> {
    let output = Command::new(python)
        .args(["-W", "ignore", "-c", PEER])
        .arg(file)
        .output()
        .ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    let mut numbers = said.split_whitespace().rev().map(str::parse::<f64>);
    let memory = numbers.next()?.ok()?;
    Some((numbers.next()?.ok()?, memory))
}

fn validation(example: &Path) -> Result<()> {
    let data = shell::root().join("methods/opinion/tests/data");
    let said = done(Command::new(example).arg("real").arg(data))?;
    let mut table = String::from(
        "| conversation | people | votes | groups | loss, one group | loss, these groups | told by Polis groups | told by these groups | stability | groups in shuffled votes | representative in shuffled votes | ms |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for line in said.lines() {
        let cells = line.strip_prefix("real\t").context("no row")?;
        writeln!(table, "| {} |", cells.replace('\t', " | "))?;
    }
    let path = shell::root().join("docs/opinions-method.md");
    let text = std::fs::read_to_string(&path)?;
    let (before, rest) = text
        .split_once(BEGIN)
        .context("docs/opinions-method.md has no place for the table")?;
    let (_, after) = rest
        .split_once(END)
        .context("the place for the table does not end")?;
    std::fs::write(&path, format!("{before}{BEGIN}\n\n{table}\n{END}{after}"))?;
    Ok(())
}
