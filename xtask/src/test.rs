//! The one test command: every step in turn, one line each, and the sum at the end.

use crate::postgres::Cluster;
use crate::{check, generate, install, new_feature, shell};
use anyhow::{Result, bail};
use std::io::Write;
use std::process::Command;
use std::time::Instant;

const STEPS: [&str; 7] = [
    "fmt",
    "build",
    "check",
    "tests",
    "generated",
    "new-feature",
    "e2e",
];

/// What one step found.
#[derive(Default)]
pub struct Outcome {
    /// Tests, checks or rules that held.
    pub passed: u64,
    /// Those that did not; a step that fails as a whole counts one.
    pub failed: u64,
    /// A remark for the step's line.
    pub note: String,
    /// What to print when something failed.
    pub output: String,
}

impl Outcome {
    /// A step that counts nothing when it succeeds.
    fn of(output: shell::Output) -> Self {
        Self {
            failed: u64::from(!output.success),
            output: output.text,
            ..Self::default()
        }
    }
}

/// Runs all steps or one; true when nothing failed.
pub fn run(only: Option<&str>) -> Result<bool> {
    if let Some(step) = only
        && !STEPS.contains(&step)
    {
        bail!("no step {step}; there are {}", STEPS.join(", "));
    }
    let (mut passed, mut failed) = (0, 0);
    for step in STEPS {
        // These need what is built.
        let needed = step == "build" && matches!(only, Some("generated" | "e2e"));
        if only.is_some_and(|only| only != step) && !needed {
            continue;
        }
        print!("      {step:<12}");
        std::io::stdout().flush()?;
        let start = Instant::now();
        let outcome = one(step).unwrap_or_else(|error| Outcome {
            failed: 1,
            output: format!("{error:#}"),
            ..Outcome::default()
        });
        let mark = if outcome.failed == 0 { "ok  " } else { "FAIL" };
        let counted = match (outcome.passed, outcome.failed) {
            (0, 0) => String::new(),
            (passed, failed) => format!("{passed} passed, {failed} failed"),
        };
        let line = format!(
            "{mark}  {step:<12} {:>6.1} s  {counted}  {}",
            start.elapsed().as_secs_f32(),
            outcome.note
        );
        println!("\r{}", line.trim_end());
        if outcome.failed > 0 {
            println!("{}", important(&outcome.output));
        }
        passed += outcome.passed;
        failed += outcome.failed;
    }
    println!("{passed} passed, {failed} failed");
    Ok(failed == 0)
}

fn one(step: &str) -> Result<Outcome> {
    match step {
        "fmt" => Ok(Outcome::of(shell::capture(
            shell::cargo().args(["fmt", "--all", "--check"]),
        )?)),
        "build" => build(),
        "check" => check::run(),
        "tests" => tests(),
        "generated" => generate::check(),
        "new-feature" => new_feature::trial(),
        _ => e2e(),
    }
}

/// Compiles everything once, tests and server alike, with the lints; a warning fails.
fn build() -> Result<Outcome> {
    let output = shell::capture(&mut shell::build())?;
    let mut outcome = Outcome::of(output);
    let warnings = outcome.output.lines();
    let warnings = warnings.filter(|line| line.starts_with("warning")).count();
    if warnings > 0 {
        outcome.failed = 1;
    }
    Ok(outcome)
}

fn tests() -> Result<Outcome> {
    let nextest = install::nextest()?;
    let cluster = Cluster::start()?;
    let mut cargo = shell::linting_cargo();
    cargo.env("TEST_POSTGRES_URL", cluster.url());
    // What the tests would all make alike is made once (testkit's `World::on`).
    let shelf = tempfile::tempdir()?;
    cargo.env("TEST_SHELF", shelf.path());
    if nextest {
        cargo.args([
            "nextest",
            "run",
            "--workspace",
            "--status-level=fail",
            "--color=never",
        ]);
    } else {
        cargo.args(["test", "--workspace", "--no-fail-fast"]);
    }
    let output = shell::capture(&mut cargo)?;
    let (passed, mut failed, skipped) = if nextest {
        count_nextest(&output.text)
    } else {
        count_libtest(&output.text)
    };
    // A run that ends badly without a failed test did not compile; one without tests proves nothing.
    if failed == 0 && (!output.success || passed == 0) {
        failed = 1;
    }
    let note = match skipped {
        0 => String::new(),
        skipped => format!("({skipped} ignored)"),
    };
    Ok(Outcome {
        passed,
        failed,
        note,
        output: output.text,
    })
}

fn e2e() -> Result<Outcome> {
    install::browser()?;
    let binary = shell::target_directory()?.join("debug/indaba");
    let mut node: Command = shell::command("node");
    node.arg("e2e/run.mjs").arg("--binary").arg(binary);
    let output = shell::capture(&mut node)?;
    let (passed, mut failed) = count_e2e(&output.text);
    if failed == 0 && (!output.success || passed == 0) {
        failed = 1;
    }
    Ok(Outcome {
        passed,
        failed,
        note: String::new(),
        output: output.text,
    })
}

/// Reads `Summary [ 1.2s] 12 tests run: 10 passed (1 slow), 1 failed, 1 timed out, 3 skipped`.
fn count_nextest(text: &str) -> (u64, u64, u64) {
    let Some(line) = text
        .lines()
        .rev()
        .find(|line| line.trim_start().starts_with("Summary ["))
    else {
        return (0, 0, 0);
    };
    let Some((_, counts)) = line.split_once("run: ") else {
        return (0, 0, 0);
    };
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for part in counts.split(", ") {
        let mut words = part.split_whitespace();
        let number: u64 = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
        match words.next() {
            Some("passed") => passed += number,
            Some("skipped") => skipped += number,
            Some("failed" | "timed" | "exec") => failed += number,
            _ => {}
        }
    }
    (passed, failed, skipped)
}

/// Adds up the lines `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
fn count_libtest(text: &str) -> (u64, u64, u64) {
    let (mut passed, mut failed, mut ignored) = (0, 0, 0);
    for line in text.lines().filter(|line| line.starts_with("test result:")) {
        let words: Vec<&str> = line
            .split([' ', ';'])
            .filter(|word| !word.is_empty())
            .collect();
        for pair in words.windows(2) {
            let Ok(number) = pair[0].parse::<u64>() else {
                continue;
            };
            match pair[1] {
                "passed" => passed += number,
                "failed" => failed += number,
                "ignored" => ignored += number,
                _ => {}
            }
        }
    }
    (passed, failed, ignored)
}

/// Reads the last line of the browser run, `e2e: 12 passed, 0 failed`.
fn count_e2e(text: &str) -> (u64, u64) {
    let counts = text.lines().rev().find_map(|line| {
        let (passed, rest) = line.strip_prefix("e2e: ")?.split_once(" passed, ")?;
        let failed = rest.strip_suffix(" failed")?;
        Some((passed.parse().ok()?, failed.parse().ok()?))
    });
    counts.unwrap_or((0, 0))
}

/// The end of a long output, where compilers and test runners say what went wrong.
fn important(text: &str) -> String {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| {
            let line = line.trim_start();
            !["Compiling ", "Checking ", "Downloaded ", "Downloading "]
                .iter()
                .any(|start| line.starts_with(start))
        })
        .collect();
    let start = lines.len().saturating_sub(400);
    lines[start..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_of_nextest_is_counted() {
        let text = "noise\n     Summary [   1.204s] 14 tests run: 10 passed (1 slow), 2 failed, 1 exec failed, 1 timed out, 3 skipped\nerror: test run failed\n";
        assert_eq!(count_nextest(text), (10, 4, 3));
    }

    #[test]
    fn an_interrupted_run_counts_nothing() {
        assert_eq!(count_nextest("error: could not compile"), (0, 0, 0));
    }

    #[test]
    fn results_of_several_test_binaries_add_up() {
        let text = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
                    test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(count_libtest(text), (5, 1, 1));
    }

    #[test]
    fn the_last_line_of_the_browser_run_is_counted() {
        assert_eq!(count_e2e("ok smoke\ne2e: 12 passed, 1 failed\n"), (12, 1));
    }
}
