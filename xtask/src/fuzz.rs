//! `cargo xtask fuzz`: every parser of ours is fed with anything for a while; a table says what came of it.

use crate::shell;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// Seconds for each target unless said otherwise.
const SECONDS: u32 = 60;

/// A target and where it begins: files of tests, each with what is put before it.
struct Target {
    name: &'static str,
    seeds: &'static [(&'static str, &'static [u8])],
    /// Short texts beside the files.
    words: &'static [&'static [u8]],
    /// Bytes of an input at most.
    longest: u32,
}

const TARGETS: [Target; 15] = [
    Target {
        name: "documents",
        seeds: &[
            ("methods/documents/tests/data/strategy.txt", b"\x01"),
            ("docs/matching.md", b"\x00"),
            ("SECURITY.md", b"\x00"),
        ],
        words: &[b"\x00# A\n\n1. B[^1]\n\n[^1]: C\n", b"\x01Article 5\n\nText\x0c2\n"],
        longest: 20_000,
    },
    Target {
        name: "words",
        seeds: &[("features/admission/tests/data/variants.csv", b"")],
        words: &[
            "حقوق الإنسان\nوبالحقوق".as_bytes(),
            "人权\n每个人都有权享有人权".as_bytes(),
            "réfugiés\nLes droits des réfugié·es".as_bytes(),
        ],
        longest: 4_000,
    },
    Target {
        name: "input",
        seeds: &[],
        words: &[
            b"2026-03-02",
            b"a@example.org",
            b"https://example.org/x?y=1",
            b"aaaaaaaaaaaaaaaaaaaaaaaaaa",
            "1234 ٥٦٧٨ 9012 3456".as_bytes(),
            b"fr-CA,fr;q=0.9,en;q=0.1",
        ],
        longest: 500,
    },
    Target {
        name: "forms",
        seeds: &[],
        words: &[b"a=1&b=2&_csrf=x&text-en=A+b%20c", b"a[]=%ff&a[]=%C3%A9&&=&="],
        longest: 4_000,
    },
    Target {
        name: "messages",
        seeds: &[],
        words: &["Ada\u{2067}\u{0}\u{0}\u{0}".as_bytes(), "{ $n }".as_bytes()],
        longest: 500,
    },
    Target {
        name: "tables",
        seeds: &[("features/admission/tests/data/list.csv", b"")],
        words: &[b"Name,Decision,Date,New name,Note\nAid,approved,2024-06-14,,\nAid,renamed,2024-07-01,Help,\n"],
        longest: 20_000,
    },
    Target {
        name: "pools",
        seeds: &[
            ("methods/lottery/tests/data/gap_a_10/categories.csv", b""),
            ("methods/lottery/tests/data/gap_a_10/respondents.csv", b"category,feature,min,max\na,b,0,9\n\0"),
        ],
        words: &[b"category,feature,min,max\nlevel,local,1,2\n\0id,level,group\na,local,x\nb,local,\n"],
        longest: 8_000,
    },
    Target {
        name: "ballots",
        seeds: &[],
        words: &[
            b"participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n0,0,0,2,1,1,1,-1\n1,,0,1,1,0,1,\n\0participant,group\n0,a\n",
            b"timestamp,datetime,comment-id,voter-id,vote\n1,x,0,0,1\n2,x,1,0,-1\n",
            b"timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,x,0,0,1,0,1,Yes\n",
        ],
        longest: 8_000,
    },
    Target {
        name: "sealed",
        seeds: &[],
        words: &[b"indaba-sealed-1\n0000000000000000000", b"\0\x20\x01\0", b"\0\0\0\x01"],
        longest: 4_000,
    },
    Target {
        name: "downloads",
        seeds: &[],
        words: &[b"=1+1\x04\x01", b"\"a\",\r\n-2"],
        longest: 2_000,
    },
    Target {
        name: "papers",
        seeds: &[("methods/documents/tests/data/strategy.txt", b"")],
        words: &[
            b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj \
              3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>",
            b"GIF89a\x01\x00\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;",
            b"a,b\n1,2\n",
        ],
        longest: 20_000,
    },
    Target {
        name: "calendars",
        seeds: &[],
        words: &[
            b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Europe/Berlin:20260302T090000\r\nDURATION:P1DT1H\r\n\
              RRULE:FREQ=MONTHLY;COUNT=9;BYDAY=-1FR\r\nEXDATE;VALUE=DATE:20260401\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            b"FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T000000Z;BYDAY=MO,WE;WKST=SU",
        ],
        longest: 4_000,
    },
    Target {
        name: "markup",
        seeds: &[],
        words: &[
            b"# a\n\n*b* **c** ***d*** `e` [f](https://g.h) @name\n\n- i\n  1. j\n\n> #12\n> k\n\n```\nl\n```\n",
            b"[a](](*_`` \\*https://b.c.",
        ],
        longest: 4_000,
    },
    Target {
        name: "answers",
        seeds: &[("methods/inbound/tests/data/answer.eml", b"")],
        words: &[
            "Yes.\n\nOn 2 March 2026, A <a@example.org> wrote:\n> x\n\n-- \nA\n".as_bytes(),
            "نعم.\n\nفي ٢ مارس ٢٠٢٦، كتب A <a@example.org>:\n> x\n".as_bytes(),
        ],
        longest: 8_000,
    },
    Target {
        name: "notes",
        seeds: &[],
        words: &[
            "fuzz\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— fuzz AAAA\n".as_bytes(),
            b"fuzz+00000000+AQ==",
        ],
        longest: 2_000,
    },
];

/// What came of one target.
struct Outcome {
    runs: String,
    reached: String,
    found: Option<PathBuf>,
}

/// Runs every target, or one, for some seconds each; true where nothing was found.
pub fn run(arguments: &[&str]) -> Result<bool> {
    let (mut seconds, mut only) = (SECONDS, None);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match *word {
            "--seconds" => {
                let n = words.next().context("how many seconds?")?;
                seconds = n.parse().context("seconds are a number")?;
            }
            name if TARGETS.iter().any(|t| t.name == name) => only = Some(name),
            other => bail!(
                "no target {other}; there are {}",
                TARGETS.map(|t| t.name).join(", ")
            ),
        }
    }
    install()?;
    println!("{:<12} {:>12} {:>10}  result", "target", "runs", "reached");
    let mut fine = true;
    for target in &TARGETS {
        if only.is_some_and(|name| name != target.name) {
            continue;
        }
        let outcome = one(target, seconds)?;
        let result = match &outcome.found {
            None => "nothing found".to_owned(),
            Some(file) => format!("FOUND {}", file.display()),
        };
        println!(
            "{:<12} {:>12} {:>10}  {result}",
            target.name, outcome.runs, outcome.reached
        );
        fine &= outcome.found.is_none();
    }
    Ok(fine)
}

/// cargo-fuzz, where it is missing.
fn install() -> Result<()> {
    if shell::exists("cargo-fuzz") {
        return Ok(());
    }
    let mut cargo = shell::cargo();
    let output = shell::capture(cargo.args(["install", "cargo-fuzz", "--locked"]))?;
    if !output.success {
        bail!("cargo-fuzz cannot be installed here\n{}", output.text);
    }
    Ok(())
}

fn one(target: &Target, seconds: u32) -> Result<Outcome> {
    let folder = shell::root().join("fuzz");
    let corpus = folder.join("corpus").join(target.name);
    let artifacts = folder.join("artifacts").join(target.name);
    std::fs::create_dir_all(&corpus)?;
    sow(target, &corpus)?;
    let before = files(&artifacts);
    let mut cargo = shell::cargo();
    // The instruments are not yet stable in the compiler; nothing that is shipped is built with them. Nothing of ours is
    // unsafe, so no sanitizer is needed to see a fault: it panics.
    cargo.env("RUSTC_BOOTSTRAP", "1").args([
        "fuzz",
        "run",
        "--sanitizer=none",
        "--release",
        target.name,
        "--",
        &format!("-max_total_time={seconds}"),
        &format!("-max_len={}", target.longest),
        "-timeout=10",
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
    ]);
    let output = shell::capture(&mut cargo)?;
    let found = files(&artifacts).into_iter().find(|f| !before.contains(f));
    if !output.success && found.is_none() {
        bail!("{} does not run\n{}", target.name, output.text);
    }
    Ok(Outcome {
        runs: after(&output.text, "stat::number_of_executed_units:"),
        reached: after(&output.text, "cov: "),
        found,
    })
}

/// Puts the seeds where the target begins.
fn sow(target: &Target, corpus: &Path) -> Result<()> {
    for (at, (file, before)) in target.seeds.iter().enumerate() {
        let path = shell::root().join(file);
        let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
        let mut seed = before.to_vec();
        seed.extend(bytes.iter().take(target.longest as usize));
        std::fs::write(corpus.join(format!("seed-{at}")), seed)?;
    }
    for (at, word) in target.words.iter().enumerate() {
        std::fs::write(corpus.join(format!("word-{at}")), word)?;
    }
    Ok(())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries.flatten().map(|e| e.path()).collect()
}

/// The word after the last mention of another.
fn after(text: &str, mark: &str) -> String {
    let rest = text.rsplit_once(mark).map_or("", |(_, rest)| rest);
    rest.split_whitespace().next().unwrap_or("–").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_built_and_begins_somewhere() {
        let folder = shell::root().join("fuzz");
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        let built = manifest.matches("[[bin]]").count();
        assert_eq!(built, TARGETS.len());
        for target in &TARGETS {
            assert!(manifest.contains(&format!("name = \"{}\"", target.name)));
            let file = folder.join("targets").join(format!("{}.rs", target.name));
            assert!(file.is_file(), "{}", file.display());
            assert!(!target.seeds.is_empty() || !target.words.is_empty());
            for (seed, _) in target.seeds {
                assert!(shell::root().join(seed).is_file(), "{seed}");
            }
        }
    }

    #[test]
    fn the_last_figure_counts() {
        let text = "#2 cov: 5 ft: 6\n#9 cov: 12 ft: 20\nstat::number_of_executed_units: 99\n";
        assert_eq!(after(text, "cov: "), "12");
        assert_eq!(after(text, "stat::number_of_executed_units:"), "99");
        assert_eq!(after("", "cov: "), "–");
    }
}
