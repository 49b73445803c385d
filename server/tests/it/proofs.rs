//! The log as a tree: it grows as the definition says, every change to it is found and named, in the database and in a
//! copy, and whoever kept a checkpoint finds a log that was rewritten.

use std::{io::Cursor, process::Command, sync::Arc};

use guard::{Copied, Fault, verify_audit, verify_inclusion_file, verify_log};
use kernel::{Randomness, args};
use merkle::{Hash, VerifyingKey};
use serde_json::json;
use server::{House, log_checkpoint, log_export};
use testkit::{ENGINES, TestApp};

/// Adds entries of the house.
pub async fn add(app: &TestApp, number: usize) {
    let house = app.ctx();
    let unit = house.write(move |tx, ctx| {
        Box::pin(async move {
            for n in 0..number {
                let detail = json!({ "n": n });
                ctx.record(tx, "test.note", "test:1", "somebody", detail)
                    .await?;
            }
            Ok(())
        })
    });
    unit.await.unwrap();
}

pub async fn sign(app: &TestApp) -> guard::SignedCheckpoint {
    let house = app.ctx();
    let unit = house.write(|tx, ctx| Box::pin(async move { guard::checkpoint(tx, &ctx).await }));
    unit.await.unwrap()
}

pub fn key(app: &TestApp) -> VerifyingKey {
    app.house.site.app.log_key.public()
}

pub async fn whole(app: &TestApp) -> guard::Verdict {
    let verdict = verify_log(&app.ctx().db(), Some(&key(app))).await.unwrap();
    assert_eq!(verdict.fault, None, "{}", app.engine);
    verdict
}

pub async fn broken(app: &TestApp) -> Fault {
    let verdict = verify_log(&app.ctx().db(), Some(&key(app))).await.unwrap();
    verdict.fault.unwrap()
}

pub async fn leaves(app: &TestApp) -> Vec<Hash> {
    let sql = "SELECT substr(tree, 1, 64) FROM audit ORDER BY number";
    let texts = app.texts(sql, vec![]).await;
    let decode = |t: &String| data_encoding::HEXLOWER.decode(t.as_bytes()).unwrap();
    texts
        .iter()
        .map(|t| decode(t).try_into().unwrap())
        .collect()
}

/// The house once more, as another process would open it.
pub async fn again(app: &TestApp) -> House {
    House::open(app.settings(), app.clock.clone(), Randomness::System)
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_of_many_at_once_make_the_tree_of_the_definition() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let other = again(&app).await;
        let mut tasks = Vec::new();
        for lane in 0..8 {
            let of = if lane % 2 == 0 { &app.house } else { &other };
            let ctx = guard::Ctx::house(&Arc::clone(&of.site.app));
            tasks.push(tokio::spawn(async move {
                for n in 0..12 {
                    let unit = ctx.write(move |tx, ctx| {
                        Box::pin(async move {
                            let detail = json!({ "lane": lane, "n": n });
                            ctx.record(tx, "test.note", "test:1", "", detail).await
                        })
                    });
                    unit.await.unwrap();
                }
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        let signed = sign(&app).await;
        assert_eq!(signed.size, 96, "{engine}");
        let all = leaves(&app).await;
        let root = merkle::root(&all);
        let verdict = whole(&app).await;
        assert_eq!(verdict.head, data_encoding::HEXLOWER.encode(&root));
        assert_eq!(verdict.entries, 96);
        let note: merkle::Note = signed.note.parse().unwrap();
        assert_eq!(note.signed_checkpoint(&key(&app)).unwrap().root, root);
        let own = key(&app);
        for number in 1..=96 {
            let mut db = app.ctx().db();
            let proof = guard::inclusion(&mut db, number, &["object"], &signed, &own);
            let text = proof.await.unwrap().to_string();
            let held = verify_inclusion_file(&text, Some(&own));
            let held = held.unwrap().unwrap();
            assert_eq!((held.number, held.size), (number, 96));
            assert_eq!(held.open, [("object", "test:1".to_owned())]);
            let other = text.replace("test:1", "test:2");
            assert!(verify_inclusion_file(&other, None).unwrap().is_err());
            let other = text.replace("test.note", "test.nose");
            assert!(verify_inclusion_file(&other, None).unwrap().is_err());
        }
        // Signed once, a head is not signed again before something happens.
        assert_eq!(sign(&app).await, signed);
        other.site.app.db.close().await;
    }
}

#[tokio::test]
async fn a_change_to_any_column_of_an_entry_names_it() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let person = app
            .person("Ada", "ada@example.org", guard::Role::Auditor, "")
            .await;
        app.browser(&person).await;
        add(&app, 9).await;
        sign(&app).await;
        let entries = whole(&app).await.entries;
        let columns = [
            "actor",
            "actor_name",
            "action",
            "object",
            "about",
            "detail",
            "chained",
            "salts",
            "tree",
        ];
        for number in 1..=entries {
            for column in columns {
                let read = format!("SELECT {column} FROM audit WHERE number = $1").leak();
                let was = app.texts(read, args![number]).await.remove(0);
                let write = format!("UPDATE audit SET {column} = $2 WHERE number = $1").leak();
                let changed = if matches!(column, "salts" | "tree") {
                    let turn = |c: char| if c == 'a' { 'b' } else { 'a' };
                    format!("{}{}", turn(was.chars().next().unwrap()), &was[1..])
                } else {
                    format!("{was}x")
                };
                app.change(write, args![number, changed]).await;
                assert_eq!(broken(&app).await.entry(), number, "{engine} {column}");
                app.change(write, args![number, was]).await;
            }
            let later = "UPDATE audit SET at = at + $2 WHERE number = $1";
            app.change(later, args![number, 1_i64]).await;
            assert_eq!(broken(&app).await.entry(), number, "{engine} at");
            app.change(later, args![number, -1_i64]).await;
            let away = "UPDATE audit SET number = $2 WHERE number = $1";
            app.change(away, args![number, 1_000_i64]).await;
            assert_eq!(broken(&app).await.entry(), number, "{engine} number");
            app.change(away, args![1_000_i64, number]).await;
        }
        // Two that change places.
        for (from, to) in [(2_i64, 1_002_i64), (3, 2), (1_002, 3)] {
            let swap = "UPDATE audit SET number = $2 WHERE number = $1";
            app.change(swap, args![from, to]).await;
        }
        assert_eq!(broken(&app).await.entry(), 2, "{engine}");
        for (from, to) in [(2_i64, 1_002_i64), (3, 2), (1_002, 3)] {
            let swap = "UPDATE audit SET number = $2 WHERE number = $1";
            app.change(swap, args![from, to]).await;
        }
        // The end cut off, and with it nothing else: what was signed over it says so.
        app.change("DELETE FROM audit WHERE number = $1", args![entries])
            .await;
        let size = u64::try_from(entries).unwrap();
        assert_eq!(
            broken(&app).await,
            Fault::Short {
                size,
                from: entries
            }
        );
    }
}

/// Blanks the detail of an entry together with its salt, past the program.
async fn blank(app: &TestApp, number: i64) {
    let mut db = app.ctx().db();
    let entry = guard::copied(&mut db, number - 1, number).await;
    let entry = entry.unwrap().remove(0);
    let said: serde_json::Value = serde_json::from_str(&guard::entry_line(&entry)).unwrap();
    let word = |name: &str| {
        let field = &said["fields"][name];
        match name {
            "detail" => format!("={}", field["commitment"].as_str().unwrap()),
            _ => field["salt"].as_str().unwrap().to_owned(),
        }
    };
    let names = [
        "actor",
        "actor_name",
        "object",
        "about",
        "detail",
        "chained",
    ];
    let salts: Vec<String> = names.map(word).to_vec();
    let blank = "UPDATE audit SET detail = '', salts = $1 WHERE number = $2";
    app.change(blank, args![salts.join(" "), number]).await;
}

/// Adds one entry of the house.
async fn note(app: &TestApp, action: &'static str, object: &'static str) {
    let house = app.ctx();
    let unit = house.write(move |tx, ctx| {
        Box::pin(async move {
            let detail = json!({ "purpose": "To see." });
            ctx.record(tx, action, object, "", detail).await
        })
    });
    unit.await.unwrap();
}

#[tokio::test]
async fn words_of_a_request_that_nothing_says_were_forgotten_are_missed() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        note(&app, "second.ask", "export:1").await;
        note(&app, "second.ask", "export:2").await;
        blank(&app, 1).await;
        assert_eq!(broken(&app).await, Fault::Erased(1, "detail"), "{engine}");
        note(&app, "second.forget", "export:2").await;
        assert_eq!(broken(&app).await, Fault::Erased(1, "detail"), "{engine}");
        note(&app, "second.forget", "export:1").await;
        whole(&app).await;
    }
}

#[tokio::test]
async fn a_name_that_was_erased_without_a_closing_is_found() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let person = app
            .person("Ada", "ada@example.org", guard::Role::Auditor, "")
            .await;
        whole(&app).await;
        let closed = "UPDATE accounts SET closed = 1 WHERE id = $1";
        app.change(closed, args![person.account]).await;
        guard::keep_log(&app.ctx()).await.unwrap();
        let fault = broken(&app).await;
        assert!(matches!(fault, Fault::Erased(_, "actor_name")), "{fault}");
        // Whatever else is blanked together with its salt is found too.
        let app = TestApp::on(engine).await;
        add(&app, 3).await;
        blank(&app, 2).await;
        assert_eq!(broken(&app).await, Fault::Erased(2, "detail"), "{engine}");
    }
}

pub fn check(text: &str, key: Option<&VerifyingKey>, kept: Option<&str>) -> Result<Copied, String> {
    Copied::verify(|| Ok(Cursor::new(text.to_owned())), key, kept).map_err(|e| e.to_string())
}

#[tokio::test]
async fn a_copy_is_checked_without_the_house_and_names_what_was_changed() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        add(&app, 5).await;
        let kept = sign(&app).await.note;
        add(&app, 6).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("log.jsonl");
        let entries = log_export(app.settings(), &file).await.unwrap();
        assert_eq!(entries, 12, "{engine}");
        let text = std::fs::read_to_string(&file).unwrap();
        let own = key(&app);
        let found = check(&text, Some(&own), Some(&kept)).unwrap();
        assert_eq!((found.entries, found.signed), (12, 12));
        assert_eq!(found.head, whole(&app).await.head);
        assert_eq!(check(&text, None, None).unwrap().key, own);

        let lines: Vec<&str> = text.lines().collect();
        let first = lines
            .iter()
            .position(|l| l.contains("\"number\":1,"))
            .unwrap();
        let with = |at: usize, line: String| {
            let mut lines: Vec<String> = lines.iter().map(|l| (*l).to_owned()).collect();
            lines[at] = line;
            lines.join("\n")
        };
        for number in [1_usize, 4, 12] {
            let at = first + number - 1;
            let line: serde_json::Value = serde_json::from_str(lines[at]).unwrap();
            let mut changes = Vec::new();
            for name in [
                "actor",
                "actor_name",
                "object",
                "about",
                "detail",
                "chained",
            ] {
                for part in ["value", "salt", "commitment"] {
                    let mut other = line.clone();
                    let was = other["fields"][name][part].as_str().unwrap().to_owned();
                    let turned = if was.starts_with('a') { "b" } else { "a" };
                    let rest = was.get(1..).unwrap_or_default();
                    other["fields"][name][part] = format!("{turned}{rest}").into();
                    changes.push(other);
                }
            }
            let mut other = line.clone();
            other["at"] = 5.into();
            changes.push(other);
            let mut other = line.clone();
            other["action"] = "test.other".into();
            changes.push(other);
            let mut other = line.clone();
            other["tree"][0] = "0".repeat(64).into();
            changes.push(other);
            for change in changes {
                let said = check(&with(at, change.to_string()), Some(&own), None).unwrap_err();
                let named = [
                    format!("entry {number}: "),
                    format!("entry {number} was changed"),
                ];
                assert!(
                    named.iter().any(|n| said.starts_with(n)),
                    "{engine}: {said}, {change}"
                );
            }
        }
        // Taken out, put in another place, cut off.
        let mut fewer = lines.clone();
        fewer.remove(first + 3);
        let said = check(&fewer.join("\n"), None, None).unwrap_err();
        assert!(said.starts_with("entry 4 is missing"), "{said}");
        let mut turned = lines.clone();
        turned.swap(first + 6, first + 7);
        let said = check(&turned.join("\n"), None, None).unwrap_err();
        assert!(said.starts_with("entry 7 is missing"), "{said}");
        let said = check(&lines[..lines.len() - 2].join("\n"), None, None).unwrap_err();
        assert!(
            said.contains("was cut") && said.contains("entry 11"),
            "{said}"
        );
        // Without the newest checkpoint, what it is over is not signed; with another key, nothing is.
        let newest = lines
            .iter()
            .rposition(|l| l.starts_with("{\"checkpoint\""))
            .unwrap();
        let mut unsigned = lines.clone();
        unsigned.remove(newest);
        let found = check(&unsigned.join("\n"), None, None).unwrap();
        assert_eq!((found.entries, found.signed), (12, 5));
        let stranger = guard::LogKey::new(&Randomness::System).unwrap().public();
        let said = check(&text, Some(&stranger), None).unwrap_err();
        assert!(said.contains("not signed with the key"), "{said}");
        let said = check(&text, Some(&own), Some("nothing")).unwrap_err();
        assert!(said.contains("not a signed note"), "{said}");

        // The same by the program, which opens no house.
        let run = |file: &std::path::Path, key: &str| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_indaba"));
            command
                .args(["log", "verify"])
                .arg(file)
                .args(["--key", key]);
            command.current_dir(folder.path()).output().unwrap()
        };
        let good = run(&file, &own.to_string());
        assert!(good.status.success(), "{good:?}");
        assert!(String::from_utf8_lossy(&good.stdout).starts_with("log whole: 12 entries"));
        let ruined = folder.path().join("ruined.jsonl");
        std::fs::write(&ruined, text.replacen("\"somebody\"", "\"nobody\"", 1)).unwrap();
        let bad = run(&ruined, &own.to_string());
        assert_eq!(bad.status.code(), Some(1), "{bad:?}");
        let said = String::from_utf8_lossy(&bad.stdout).into_owned();
        assert!(
            said.contains("does NOT hold: entry 1: about was changed"),
            "{said}"
        );
        std::fs::write(&ruined, unsigned.join("\n")).unwrap();
        assert_eq!(run(&ruined, &own.to_string()).status.code(), Some(1));
    }
}

#[tokio::test]
async fn a_log_that_was_rewritten_is_found_by_an_older_checkpoint() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        add(&app, 5).await;
        let kept = sign(&app).await;
        // Somebody who has the key too makes another log of it, whole in itself.
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(app.folder().join("log.key"), folder.path().join("log.key")).unwrap();
        let forged = TestApp::inside(engine, folder).await;
        assert_eq!(key(&forged), key(&app));
        // A moment later: at the same, with the same chance, it would be the same log.
        forged.clock.advance(1);
        add(&forged, 7).await;
        whole(&forged).await;
        let file = forged.folder().join("copy.jsonl");
        log_export(forged.settings(), &file).await.unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(check(&text, Some(&key(&app)), None).is_ok());
        let said = check(&text, Some(&key(&app)), Some(&kept.note)).unwrap_err();
        assert!(said.contains("was rewritten"), "{engine}: {said}");
        // In its own database, beside the checkpoints that lay there, it is found and not signed.
        let put = "INSERT INTO checkpoints (size, at, note) VALUES ($1, $2, $3)";
        app.clock.advance(1);
        forged.change("DELETE FROM checkpoints", vec![]).await;
        forged
            .change(put, args![kept.size, kept.at, kept.note.clone()])
            .await;
        assert_eq!(broken(&forged).await, Fault::Head { size: 5, from: 1 });
        let refused = log_checkpoint(forged.settings()).await.unwrap_err();
        assert!(refused.to_string().contains("is not signed"), "{refused}");
        // A checkpoint that nobody signed does not pass either.
        let other = kept.note.replace("— indaba", "— other");
        app.change(
            "UPDATE checkpoints SET note = $1 WHERE size = 5",
            args![other],
        )
        .await;
        assert!(matches!(
            broken(&app).await,
            Fault::Signature { size: 5, .. }
        ));
        assert_eq!(verify_audit(&app.ctx().db()).await.unwrap().fault, None);
    }
}
