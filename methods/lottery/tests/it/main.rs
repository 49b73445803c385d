//! Tests of the lottery, from outside: against every panel there is, against references, against its own words.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests stop like tests"
)]

mod draws;
mod files;
mod oracle;
mod pools;
mod small;

use lottery::{Columns, Lottery, Pool};

/// A pool of `tests/data`.
fn instance(name: &str) -> Pool {
    let folder = format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"));
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
    lottery::read(
        &file("categories.csv"),
        &file("respondents.csv"),
        size,
        &columns,
    )
    .unwrap()
}

/// What holds of every lottery: panels keep every quota, weights sum up, chances are what panels give.
fn is_sound(pool: &Pool, found: &Lottery) {
    let mut weights = vec![0_u64; pool.members.len()];
    for panel in &found.panels {
        assert_eq!(pool.broken_by(&panel.members), Vec::<String>::new());
        assert!(panel.weight > 0);
        panel
            .members
            .iter()
            .for_each(|m| weights[*m] += panel.weight);
    }
    let total: u64 = found.panels.iter().map(|panel| panel.weight).sum();
    assert_eq!(total, found.total);
    for (weight, chance) in weights.iter().zip(&found.chances) {
        assert!((*weight as f64 / total as f64 - chance).abs() < 1e-14);
    }
    let sum: f64 = found.chances.iter().sum();
    assert!((sum - f64::from(pool.size)).abs() < 1e-9, "{sum}");
    assert!(
        found.certificate.missed < 2e-8,
        "{}",
        found.certificate.missed
    );
}
