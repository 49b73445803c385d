//! Times the instances of folders, and compares with their references: `time RULE FOLDER…`.

use std::time::Instant;

use lottery::{Columns, Failure, Rule, Unwatched, lottery, read};

#[expect(clippy::unwrap_used, reason = "a tool for whoever works on this crate")]
fn main() {
    let mut arguments = std::env::args().skip(1);
    let rule: Rule = arguments.next().unwrap_or_default().parse().unwrap();
    for folder in arguments {
        let file = |name: &str| std::fs::read(format!("{folder}/{name}")).unwrap();
        let meta: serde_json::Value = serde_json::from_slice(&file("meta.json")).unwrap();
        let columns = Columns {
            groups: meta["group"]
                .as_str()
                .map(str::to_owned)
                .into_iter()
                .collect(),
            ..Columns::default()
        };
        let size = meta["k"].as_u64().unwrap() as u32;
        let pool = read(
            &file("categories.csv"),
            &file("respondents.csv"),
            size,
            &columns,
        )
        .unwrap();
        let begun = Instant::now();
        let result = lottery(&pool, rule, 1, &mut Unwatched);
        let seconds = begun.elapsed().as_secs_f64();
        let found = match result {
            Ok(found) => found,
            Err(Failure::Contradiction(ways)) => {
                println!("{folder}: contradiction, {seconds:.4} s");
                for way in ways {
                    println!(
                        "  {:?} {}",
                        way.changes
                            .iter()
                            .map(lottery::Change::words)
                            .collect::<Vec<_>>(),
                        way.seats
                    );
                }
                continue;
            }
            Err(error) => {
                println!("{folder}: {error}, {seconds:.4} s");
                continue;
            }
        };
        for panel in &found.panels {
            assert!(pool.broken_by(&panel.members).is_empty());
        }
        let checked = found.certificate.check(&pool, &mut Unwatched).unwrap();
        println!(
            "{folder}: {seconds:.4} s, least {:.9}, gini {:.6}, {} panels, {:?}, exact {}, missed {:.1e}, levels {}, check {checked:.1e}, gap {:?}, never {}",
            found.least(&pool),
            found.gini(&pool),
            found.panels.len(),
            found.certificate.ground,
            found.certificate.exact,
            found.certificate.missed,
            found.certificate.levels.len(),
            found.certificate.gap,
            found.never.len()
        );
        if let Ok(reference) = std::fs::read(format!("{folder}/reference.json")) {
            let reference: serde_json::Value = serde_json::from_slice(&reference).unwrap();
            let mut wanted: Vec<f64> = reference["probs"]
                .as_object()
                .unwrap()
                .values()
                .filter_map(serde_json::Value::as_f64)
                .collect();
            let mut chances = found.chances.clone();
            wanted.sort_by(f64::total_cmp);
            chances.sort_by(f64::total_cmp);
            let off = wanted
                .iter()
                .zip(&chances)
                .map(|(a, b)| (a - b).abs())
                .fold(0.0, f64::max);
            println!("  against the reference: {off:.1e}");
        }
    }
}
