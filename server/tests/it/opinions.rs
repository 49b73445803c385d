//! `indaba opinions` as it is called: its object, its words, its export, and how it refuses.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../methods/opinion/tests/data/brexit-consensus")
        .join(name)
}

fn indaba(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_indaba"))
        .arg("opinions")
        .arg("--votes")
        .args(arguments)
        .output()
        .unwrap()
}

fn object(arguments: &[&str]) -> Value {
    let output = indaba(arguments);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn both_modes_give_one_object_with_the_same_keys() {
    let votes = data("participants-votes.csv");
    let comments = data("comments.csv");
    let (votes, comments) = (votes.to_str().unwrap(), comments.to_str().unwrap());
    let mut keys = Vec::new();
    for mode in ["sound", "polis"] {
        let found = object(&[
            votes,
            "--comments",
            comments,
            "--mode",
            mode,
            "--seed",
            "3",
            "--json",
        ]);
        assert_eq!(found["mode"], mode);
        assert_eq!(found["participants"].as_array().unwrap().len(), 204);
        assert_eq!(found["statements"].as_array().unwrap().len(), 50);
        let k = found["number_of_groups"]["k"].as_u64().unwrap();
        assert_eq!(found["groups"].as_array().unwrap().len() as u64, k);
        let sizes: u64 = found["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|g| g["size"].as_u64().unwrap())
            .sum();
        let grouped = found["participants"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|p| p["group"].is_u64())
            .count();
        assert_eq!(sizes as usize, grouped);
        assert!(!found["consensus"]["agree"].as_array().unwrap().is_empty());
        keys.push(
            found
                .as_object()
                .unwrap()
                .keys()
                .cloned()
                .collect::<Vec<_>>(),
        );
        let again = indaba(&[
            votes,
            "--comments",
            comments,
            "--mode",
            mode,
            "--seed",
            "3",
            "--json",
            "--threads",
            "1",
        ]);
        assert_eq!(
            serde_json::from_slice::<Value>(&again.stdout).unwrap(),
            found
        );
    }
    assert_eq!(keys[0], keys[1]);
}

#[test]
fn groups_are_fixed_by_a_file_and_words_are_for_people() {
    let folder = tempfile::tempdir().unwrap();
    let groups = folder.path().join("groups.csv");
    let lines: String = (0..204)
        .map(|i| format!("{i},{}\n", if i % 3 == 0 { "north" } else { "south" }))
        .collect();
    std::fs::write(&groups, format!("participant,group\n{lines}")).unwrap();
    let votes = data("participants-votes.csv");
    let (votes, groups) = (votes.to_str().unwrap(), groups.to_str().unwrap());
    for mode in ["sound", "polis"] {
        let found = object(&[votes, "--groups", groups, "--mode", mode, "--json"]);
        assert_eq!(found["number_of_groups"]["given"], true);
        assert_eq!(found["groups"][0]["id"], "north");
        assert_eq!(found["groups"][0]["size"], 68);
        assert_eq!(found["participants"][3]["group"], "north");
    }
    let comments = data("comments.csv");
    let said = indaba(&[votes, "--comments", comments.to_str().unwrap()]);
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(said.starts_with("204 participants, 50 statements, 5303 votes."));
    assert!(said.contains("How sure:") && said.contains("Nearly everybody agrees"));
}

#[test]
fn an_export_is_read_again_as_the_same_conversation() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let votes = data("participants-votes.csv");
    let comments = data("comments.csv");
    let first = object(&[
        votes.to_str().unwrap(),
        "--comments",
        comments.to_str().unwrap(),
        "--json",
        "--export",
        out.to_str().unwrap(),
    ]);
    let written = out.join("comments.csv");
    for file in ["participants-votes.csv", "votes.csv"] {
        let file = out.join(file);
        let again = object(&[
            file.to_str().unwrap(),
            "--comments",
            written.to_str().unwrap(),
            "--json",
        ]);
        assert_eq!(first, again);
    }
}

#[test]
fn what_is_no_such_file_is_refused_with_line_and_code_two() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = write("good.csv", "participant,0\n1,1\n2,-1\n");
    let bad = write("bad.csv", "participant,0\n1,1\n2,3\n");
    let twice = write("twice.csv", "comment-id,moderated\n0,1\n0,1\n");
    let stranger = write("stranger.csv", "participant,group\n9,a\n");
    for (arguments, expected) in [
        (
            vec![bad.as_str()],
            "bad.csv: line 3: “3” in column 0 is no vote",
        ),
        (
            vec![good.as_str(), "--comments", &twice],
            "twice.csv: line 3: statement 0 stands there twice",
        ),
        (
            vec![good.as_str(), "--groups", &stranger],
            "stranger.csv: line 2: participant 9 is not among the votes",
        ),
        (vec!["/no/such/file"], "/no/such/file: "),
    ] {
        let output = indaba(&arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(expected), "{said}");
        assert!(output.stdout.is_empty());
    }
    // Two people: nothing is shown, and that is said.
    let few = object(&[good.as_str(), "--json"]);
    assert!(few["groups"].as_array().unwrap().is_empty());
    assert!(
        few["notices"][0]
            .as_str()
            .unwrap()
            .starts_with("Fewer than five people")
    );
}
