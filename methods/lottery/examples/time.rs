//! Times instances and compares with their references: `time [--json] RULE FOLDER…`. A folder `cso_10000_150` that is not
//! there is filled with a pool of ten thousand.

use std::{fmt::Write as _, fs, path::Path};

use lottery::{Chance, Columns, Failure, Lottery, Pool, Rule, Unwatched, lottery, read};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let json = arguments.first().is_some_and(|first| first == "--json");
    if json {
        arguments.remove(0);
    }
    let Some((rule, folders)) = arguments.split_first() else {
        return Err("time [--json] RULE FOLDER…".into());
    };
    let rule: Rule = rule.parse()?;
    for folder in folders {
        let folder = Path::new(folder);
        if !folder.exists() && folder.ends_with("cso_10000_150") {
            make_ten_thousand(folder)?;
        }
        let pool = pool(folder)?;
        let begun = cpu_seconds();
        let result = lottery(&pool, rule, 1, &mut Unwatched);
        let seconds = cpu_seconds() - begun;
        match result {
            Ok(found) => tell(folder, &pool, &found, seconds, json)?,
            Err(Failure::Contradiction(ways)) => {
                println!("{}: contradiction, {seconds:.3} CPU s", folder.display());
                for way in ways {
                    let words: Vec<String> =
                        way.changes.iter().map(lottery::Change::words).collect();
                    println!("  {} seats: {}", way.seats, words.join(" and "));
                }
            }
            Err(error) => println!("{}: {error}, {seconds:.3} CPU s", folder.display()),
        }
    }
    Ok(())
}

fn pool(folder: &Path) -> Outcome<Pool> {
    let file = |name: &str| fs::read(folder.join(name));
    let meta: serde_json::Value = serde_json::from_slice(&file("meta.json")?)?;
    let columns = Columns {
        groups: meta["group"]
            .as_str()
            .map(str::to_owned)
            .into_iter()
            .collect(),
        ..Columns::default()
    };
    let size = meta["k"].as_u64().ok_or("no k")? as u32;
    Ok(read(
        &file("categories.csv")?,
        &file("respondents.csv")?,
        size,
        &columns,
    )?)
}

fn tell(folder: &Path, pool: &Pool, found: &Lottery, seconds: f64, json: bool) -> Outcome<()> {
    if let Some(panel) = found
        .panels
        .iter()
        .find(|panel| !pool.broken_by(&panel.members).is_empty())
    {
        return Err(format!("a panel breaks a quota: {panel:?}").into());
    }
    let certificate = &found.certificate;
    let check = certificate.check(pool, &mut Unwatched)?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    if json {
        let row = serde_json::json!({
            "pool": name, "members": pool.members.len(), "size": pool.size, "rule": found.rule, "cpu": seconds,
            "least": found.least(pool), "panels": found.panels.len(), "check": check.max(certificate.missed),
            "megabytes": megabytes(),
        });
        println!("{row}");
        return Ok(());
    }
    println!(
        "{name}: {seconds:.3} CPU s, least {:.9}, gini {:.6}, {} panels, {:?}, exact {}, missed {:.1e}, {} levels, check {check:.1e}, gap {:?}, never {}",
        found.least(pool),
        found.gini(pool),
        found.panels.len(),
        certificate.ground,
        certificate.exact,
        certificate.missed,
        certificate.levels.len(),
        certificate.gap,
        found.never.len()
    );
    if let Ok(reference) = fs::read(folder.join("reference.json")) {
        let reference: serde_json::Value = serde_json::from_slice(&reference)?;
        let wanted = reference["probs"].as_object().ok_or("no probs")?;
        let mut wanted: Vec<f64> = wanted
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
    Ok(())
}

/// What the system says this process has used; 0 where it says nothing.
fn cpu_seconds() -> f64 {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = text
        .rsplit(") ")
        .next()
        .unwrap_or_default()
        .split(' ')
        .collect();
    let ticks = |at: usize| {
        fields
            .get(at)
            .and_then(|f| f.parse::<f64>().ok())
            .unwrap_or(0.0)
    };
    (ticks(11) + ticks(12)) / 100.0
}

fn megabytes() -> u64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}

/// Ten thousand members of six categories, quotas around what a random panel has.
fn make_ten_thousand(folder: &Path) -> Outcome<()> {
    let categories = [
        ("region", 12),
        ("theme", 10),
        ("gender", 3),
        ("age", 5),
        ("level", 4),
        ("size", 3),
    ];
    let size = 150;
    let mut chance = Chance::of(1, "ten thousand");
    let mut counts: Vec<Vec<u32>> = categories.iter().map(|(_, n)| vec![0; *n]).collect();
    let mut rows = String::from("id,region,theme,gender,age,level,size\n");
    for member in 0..10_000 {
        write!(rows, "m{member:05}")?;
        for (counts, (name, features)) in counts.iter_mut().zip(&categories) {
            // The lesser of two numbers: some features are common, some rare.
            let feature = (0..2)
                .map(|_| chance.below(*features as u64) as usize)
                .min()
                .unwrap_or(0);
            if member < size {
                counts[feature] += 1;
            }
            write!(rows, ",{name}{feature}")?;
        }
        rows.push('\n');
    }
    let mut quotas = String::from("category,feature,min,max\n");
    for (counts, (name, _)) in counts.iter().zip(&categories) {
        for (feature, count) in counts.iter().enumerate() {
            let (min, max) = (count.saturating_sub(6), count + 6);
            writeln!(quotas, "{name},{name}{feature},{min},{max}")?;
        }
    }
    fs::create_dir_all(folder)?;
    fs::write(folder.join("respondents.csv"), rows)?;
    fs::write(folder.join("categories.csv"), quotas)?;
    fs::write(
        folder.join("meta.json"),
        format!("{{\"k\": {size}, \"group\": null}}"),
    )?;
    Ok(())
}
