//! `indaba lottery` from outside: what it prints, and what it ends with.

use std::{path::Path, process::Command};

const QUOTAS: &str =
    "category,feature,min,max\ntheme,a,1,2\ntheme,b,0,2\nlevel,x,1,1\nlevel,y,1,1\n";
const POOL: &str = "id,theme,level,net\np,a,x,n1\nq,a;b,y,n1\nr,b,y,\ns,b,x,n2\n";

/// Ends with a code, and says something on either output.
fn run(folder: &Path, task: &str, more: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_indaba"));
    command
        .args(["lottery", task])
        .args(more)
        .current_dir(folder);
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn folder(quotas: &str, pool: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("q.csv"), quotas).unwrap();
    std::fs::write(folder.path().join("p.csv"), pool).unwrap();
    folder
}

const FILES: [&str; 6] = ["--pool", "p.csv", "--quotas", "q.csv", "--size", "2"];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    FILES.iter().copied().chain(more.iter().copied()).collect()
}

#[test]
fn one_object_holds_the_whole_lottery() {
    let folder = folder(QUOTAS, POOL);
    let (code, out, _) = run(folder.path(), "draw", &with(&["--seed", "5", "--json"]));
    assert_eq!(code, 0);
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(found["rule"], "leximin");
    assert_eq!(found["size"], 2);
    // Of four pairs only r with s has nobody of theme a.
    let chance = |id: &str| found["probabilities"][id].as_f64().unwrap();
    for id in ["p", "q", "r", "s"] {
        assert!((chance(id) - 0.5).abs() < 1e-9, "{out}");
    }
    let panels = found["panels"].as_array().unwrap();
    let sum: f64 = panels
        .iter()
        .map(|p| p["probability"].as_f64().unwrap())
        .sum();
    assert!((sum - 1.0).abs() < 1e-12);
    assert_eq!(found["drawn"].as_array().unwrap().len(), 2);
    assert!((found["min_probability"].as_f64().unwrap() - 0.5).abs() < 1e-9);
    assert!(found["gini"].as_f64().unwrap() < 1e-9);
    assert_eq!(found["certificate"]["exact"], true);
    assert!(found["seconds"].is_number());
    let (_, again, _) = run(folder.path(), "draw", &with(&["--seed", "5", "--json"]));
    let same = |text: &str| text.split("\"seconds\"").next().unwrap().to_owned();
    assert_eq!(same(&out), same(&again));
}

#[test]
fn groups_and_reasons_bind() {
    let folder = folder(QUOTAS, POOL);
    let more = [
        "--group", "net", "--out", "s=abroad", "--rule", "nash", "--json",
    ];
    let (code, out, _) = run(folder.path(), "draw", &with(&more));
    assert_eq!(code, 0);
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    let mut drawn: Vec<&str> = found["drawn"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|v| v.as_str())
        .collect();
    drawn.sort_unstable();
    assert_eq!(drawn, ["p", "r"]);
    let (code, _, error) = run(folder.path(), "draw", &with(&["--out", "s"]));
    assert_eq!(
        (code, error.as_str()),
        (2, "indaba lottery: give a reason with “s”, as ID=REASON\n")
    );
}

#[test]
fn what_is_wrong_ends_with_two_and_is_told_plainly() {
    let cases = [
        (
            QUOTAS,
            "id,theme,level\np,a,x\np,a,y\n",
            "pool, line 3: the id “p” stands already in line 2",
        ),
        (
            QUOTAS,
            "id,theme,level\np,c,x\nq,a,y\n",
            "pool, line 2: “c” is no feature of “theme”; the quotas know a, b",
        ),
        (
            QUOTAS,
            "id,theme,level\np,a,x\n",
            "the panel has 2 places, but only 1 of the pool may be chosen",
        ),
        (
            "category,feature,min,max\nlevel,x,a,1\n",
            POOL,
            "quotas, line 2: “a” in column “min” is no whole number",
        ),
        (
            "category,feature,min,max\nlevel,x,2,2\nlevel,y,1,1\n",
            POOL,
            "the quotas contradict one another; it would be enough to change “level: x” from 2–2 to 1–2; \
             or “level: y” from 1–1 to 0–1",
        ),
    ];
    for (quotas, pool, words) in cases {
        let folder = folder(quotas, pool);
        let (code, out, error) = run(folder.path(), "draw", &with(&[]));
        assert_eq!(code, 2, "{error}");
        assert_eq!(out, "");
        assert_eq!(error, format!("indaba lottery: {words}\n"));
    }
    let folder = folder(QUOTAS, POOL);
    let (code, _, error) = run(
        folder.path(),
        "draw",
        &["--pool", "no.csv", "--quotas", "q.csv", "--size", "2"],
    );
    assert_eq!(code, 2);
    assert!(
        error.starts_with("indaba lottery: cannot read no.csv"),
        "{error}"
    );
    let (code, _, _) = run(folder.path(), "draw", &with(&["--rule", "fair"]));
    assert_eq!(code, 2);
}

#[test]
fn relaxing_says_what_would_do() {
    let folder = folder("category,feature,min,max\nlevel,x,2,2\nlevel,y,1,1\n", POOL);
    let (code, out, _) = run(folder.path(), "relax", &with(&["--json"]));
    assert_eq!(code, 0);
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(found["feasible"], false);
    assert_eq!(found["relaxations"].as_array().unwrap().len(), 2);
    assert_eq!(found["relaxations"][0]["seats"], 1);
    std::fs::write(folder.path().join("q.csv"), QUOTAS).unwrap();
    let (code, out, _) = run(folder.path(), "relax", &with(&[]));
    assert_eq!(
        (code, out.as_str()),
        (0, "the quotas can be kept: nothing has to give way\n")
    );
}

#[test]
fn a_published_lottery_is_drawn_later_and_repeated_by_anyone() {
    let folder = folder(QUOTAS, POOL);
    let more = [
        "--seed",
        "5",
        "--publish",
        "open.json",
        "--announce",
        "the lottery of Friday",
        "--hide",
        "net",
        "--salts",
        "salts.json",
    ];
    let (code, _, error) = run(folder.path(), "draw", &with(&more));
    assert_eq!(code, 0, "{error}");
    let open = std::fs::read_to_string(folder.path().join("open.json")).unwrap();
    assert!(open.contains("\"id\":\"r\"") && !open.contains("\"id\":\"p\""));
    let salts = std::fs::read_to_string(folder.path().join("salts.json")).unwrap();
    assert!(salts.contains("\"p\"") && !salts.contains("\"r\""));
    let (code, out, _) = run(folder.path(), "verify", &["open.json"]);
    assert_eq!(code, 0, "{out}");
    assert!(out.ends_with("not drawn yet\n"));
    let (code, _, error) = run(folder.path(), "hold", &["open.json", "--by-hand", "1", "2"]);
    assert_eq!(
        (code, error.as_str()),
        (
            2,
            "indaba lottery: the two officers typed in different numbers: 1 and 2\n"
        )
    );
    let (code, out, _) = run(
        folder.path(),
        "hold",
        &["open.json", "--value", "3 14 15 9 26"],
    );
    assert_eq!(code, 0);
    assert!(out.starts_with("ticket "));
    let (code, _, _) = run(folder.path(), "hold", &["open.json", "--value", "another"]);
    assert_eq!(code, 2);
    let (code, out, _) = run(folder.path(), "verify", &["open.json"]);
    assert_eq!(code, 0, "{out}");
    let altered = std::fs::read_to_string(folder.path().join("open.json")).unwrap();
    std::fs::write(
        folder.path().join("open.json"),
        altered.replacen("\"max\":2", "\"max\":3", 1),
    )
    .unwrap();
    let (code, out, _) = run(folder.path(), "verify", &["open.json"]);
    assert_eq!(code, 1);
    assert!(out.contains("WRONG: commitment"));
}
