//! The lottery's times, beside those of PyPI's `sortition-algorithms` on the same pools in the same run.

use crate::shell;
use anyhow::{Result, bail};
use serde::Deserialize;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// So long may the other take for one pool, in seconds.
const PATIENCE: &str = "120";
const RULES: [&str; 3] = ["leximin", "maximin", "nash"];

/// One pool by one rule, as `lottery`'s example prints it.
#[derive(Deserialize)]
struct Ours {
    pool: String,
    members: usize,
    size: u32,
    rule: String,
    cpu: f64,
    least: f64,
    panels: usize,
    check: f64,
    megabytes: u64,
}

#[derive(Deserialize)]
struct Theirs {
    cpu: f64,
}

/// Measures the lottery alone and puts its section in the place of the last one.
pub fn run_alone() -> Result<bool> {
    super::build(&["-p", "lottery", "--example", "time"])?;
    let scratch = tempfile::tempdir()?;
    let mut section = String::new();
    let release = shell::target_directory()?.join("release");
    measure(&mut section, &release, scratch.path())?;
    super::replace("## Representative selection", &section)
}

/// Measures every rule on the pools of `methods/lottery/tests/data` and on one of ten thousand.
pub fn measure(report: &mut String, release: &Path, scratch: &Path) -> Result<()> {
    let data = shell::root().join("methods/lottery/tests/data");
    let big = scratch.join("cso_10000_150");
    writeln!(
        report,
        "\n## Representative selection\n\n\
         CPU seconds of one thread, reading and writing left out; the proof is checked apart from the solver. Beside them\n\
         PyPI's `sortition-algorithms` with HiGHS, on the same pool in the same run, where Python can install it; it has\n\
         {PATIENCE} seconds for each. It has no groups of this kind, so it draws from `cso_500g_30` without them.\n\n\
         | pool | places | rule | CPU s | theirs, CPU s | least chance | panels | off by the proof | MB |\n\
         |---|---:|---|---:|---:|---:|---:|---:|---:|"
    )?;
    let other = Other::install(scratch);
    for name in [
        "pool_mass_24",
        "gap_a_10",
        "cso_500g_30",
        "cso_2000_60",
        "cso_10000_150",
    ] {
        let folder = if name == "cso_10000_150" {
            big.clone()
        } else {
            data.join(name)
        };
        for rule in RULES {
            let output = Command::new(release.join("examples/time"))
                .args(["--json", rule])
                .arg(&folder)
                .output()?;
            if !output.status.success() {
                bail!(
                    "{name} by {rule}: {}",
                    String::from_utf8_lossy(&output.stderr)
                );
            }
            let ours: Ours = serde_json::from_slice(&output.stdout)?;
            let theirs = match &other {
                Ok(other) => other.measure(&folder, rule)?,
                Err(_) => "not installed".to_owned(),
            };
            writeln!(
                report,
                "| {}, {} members | {} | {} | {:.3} | {theirs} | {:.4} % | {} | {:.0e} | {} |",
                ours.pool,
                ours.members,
                ours.size,
                ours.rule,
                ours.cpu,
                ours.least * 100.0,
                ours.panels,
                ours.check,
                ours.megabytes
            )?;
        }
    }
    if let Err(why) = other {
        writeln!(report, "\n`sortition-algorithms` was not measured: {why}.")?;
    }
    Ok(())
}

/// The other program, in an environment of its own.
struct Other {
    python: std::path::PathBuf,
    script: std::path::PathBuf,
}

const SCRIPT: &str = r#"
import json, pathlib, sys, time
from sortition_algorithms import CSVStringDataSource, SelectionData, Settings, run_stratification
folder, rule = pathlib.Path(sys.argv[1]), sys.argv[2]
size = json.loads((folder / "meta.json").read_text())["k"]
quotas = (folder / "categories.csv").read_text().replace("category,feature", "feature,value", 1)
data = SelectionData(CSVStringDataSource(quotas, (folder / "respondents.csv").read_text()))
features, _ = data.load_features(size)
settings = Settings(id_column="id", columns_to_keep=[], selection_algorithm=rule, solver_backend="highspy")
people, _ = data.load_people(settings, features)
begun = time.process_time()
run_stratification(features, people, size, settings)
print(json.dumps({"cpu": time.process_time() - begun}))
"#;

impl Other {
    fn install(scratch: &Path) -> Result<Self, &'static str> {
        let folder = scratch.join("python");
        let done =
            |command: &mut Command| command.output().is_ok_and(|output| output.status.success());
        if !shell::exists("python3") {
            return Err("there is no Python here");
        }
        if !done(Command::new("python3").args(["-m", "venv"]).arg(&folder)) {
            return Err("Python can make no environment here");
        }
        let python = folder.join("bin/python");
        let install = [
            "-m",
            "pip",
            "install",
            "-q",
            "sortition-algorithms",
            "highspy",
        ];
        if !done(Command::new(&python).args(install)) {
            return Err("it could not be installed from PyPI");
        }
        let script = scratch.join("other.py");
        std::fs::write(&script, SCRIPT).map_err(|_| "its script could not be written")?;
        Ok(Self { python, script })
    }

    fn measure(&self, folder: &Path, rule: &str) -> Result<String> {
        let output = Command::new("timeout")
            .arg(PATIENCE)
            .arg(&self.python)
            .arg(&self.script)
            .arg(folder)
            .arg(rule)
            .output()?;
        if output.status.code() == Some(124) {
            return Ok(format!("over {PATIENCE}"));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let last = text.trim().lines().last().unwrap_or_default();
        Ok(match serde_json::from_str::<Theirs>(last) {
            Ok(theirs) => format!("{:.1}", theirs.cpu),
            Err(_) => "failed".to_owned(),
        })
    }
}
