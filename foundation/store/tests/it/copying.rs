//! A database copied out while others write, and into either engine.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests stop the test by themselves"
)]

use futures_util::TryStreamExt;
use kernel::args;
use store::{
    Db, Loader, Migration, Read, Shape, Snapshot,
    testing::{TestDb, databases, empty_postgres},
};

const TABLES: &[Migration] = &[
    Migration {
        name: "test/0001",
        sql: "CREATE TABLE parents (id TEXT PRIMARY KEY, above TEXT REFERENCES parents (id), n BIGINT NOT NULL);
              CREATE TABLE children (parent TEXT NOT NULL REFERENCES parents (id), n BIGINT, yes BOOLEAN NOT NULL, maybe BOOLEAN, words TEXT);
              CREATE TABLE pairs (b TEXT NOT NULL, a BIGINT NOT NULL, PRIMARY KEY (b, a));
              INSERT INTO pairs (b, a) VALUES ('from the step', 1);",
    },
    Migration {
        name: "test/0002",
        sql: "ALTER TABLE parents ADD COLUMN late TEXT NOT NULL DEFAULT 'late';",
    },
];

const WORDS: &str = "Ω \u{1f54a} ‘quoted’\n\"twice\" \\ back, кириллица, 中文, العربية";

async fn fill(db: &Db) {
    db.write(|tx| {
        Box::pin(async move {
            for n in 0..450_i64 {
                // Each refers to the one after it, which comes later in the copy.
                let above = Some(format!("p{:04}", n + 1)).filter(|_| n < 449);
                let sql = "INSERT INTO parents (id, above, n) VALUES ($1, NULL, $2)";
                tx.run(sql, args![format!("p{n:04}"), i64::MAX - n]).await?;
                if n > 0 {
                    let sql = "UPDATE parents SET above = $2 WHERE id = $1";
                    tx.run(sql, args![format!("p{:04}", n - 1), format!("p{n:04}")])
                        .await?;
                }
                let sql = "INSERT INTO children (parent, n, yes, maybe, words) VALUES ($1, $2, $3, NULL, $4)";
                let words = above.map(|_| format!("{WORDS} {n}"));
                tx.run(sql, args![format!("p{n:04}"), None::<i64>, n % 2 == 0, words])
                    .await?;
            }
            tx.run("DELETE FROM pairs", vec![]).await?;
            for (b, a) in [("ä", 2_i64), ("Z", 1), ("a", 10), ("a", 9)] {
                tx.run("INSERT INTO pairs (b, a) VALUES ($1, $2)", args![b, a])
                    .await?;
            }
            Ok(())
        })
    })
    .await
    .unwrap();
}

async fn all(snapshot: &mut Snapshot, shapes: &[Shape]) -> Vec<Vec<serde_json::Value>> {
    let mut tables = Vec::new();
    for shape in shapes {
        tables.push(snapshot.rows(shape).try_collect().await.unwrap());
    }
    tables
}

/// A place for a copy on the engine of a test database.
async fn empty_place(test: &TestDb) -> Option<String> {
    test.db.close().await;
    test.url.as_ref()?;
    Some(empty_postgres().await.unwrap())
}

#[tokio::test]
async fn a_copy_is_of_one_moment_and_goes_into_either_engine() {
    let folder = tempfile::tempdir().unwrap();
    let mut copies = Vec::new();
    for test in databases(TABLES).await.unwrap() {
        fill(&test.db).await;
        let mut snapshot = test.db.snapshot().await.unwrap();
        // What is written after the moment was taken is not part of it.
        test.db
            .write(|tx| Box::pin(async move { tx.run("DELETE FROM children", vec![]).await }))
            .await
            .unwrap();
        let shapes = snapshot.shapes().await.unwrap();
        let steps = snapshot.steps().await.unwrap();
        let names: Vec<&str> = shapes.iter().map(|s| s.name.as_str()).collect();
        assert!(
            names.contains(&"children") && names.contains(&"jobs"),
            "{names:?}"
        );
        assert!(
            !names
                .iter()
                .any(|n| n.starts_with("search") || *n == "migrations")
        );
        let rows = all(&mut snapshot, &shapes).await;
        drop(snapshot);
        copies.push((shapes, steps, rows, test));
    }
    // The same names, kinds, order and values, whichever engine they lay in.
    assert_eq!(copies[0].0, copies[1].0);
    assert_eq!(copies[0].2, copies[1].2);
    assert_eq!(
        copies[0].2.iter().map(Vec::len).sum::<usize>(),
        450 + 450 + 4
    );
    for (n, (shapes, steps, rows, test)) in copies.iter().enumerate() {
        let url = empty_place(test).await;
        let file = folder.path().join(format!("{n}.sqlite"));
        let mut loader = match &url {
            Some(url) => Loader::postgres(url, TABLES, steps).await.unwrap(),
            None => Loader::sqlite(&file, TABLES, steps).await.unwrap(),
        };
        for (shape, rows) in shapes.iter().zip(rows) {
            loader.put(shape, rows).await.unwrap();
        }
        loader.finish().await.unwrap();
        let db = match &url {
            Some(url) => Db::postgres(url, TABLES).await.unwrap(),
            None => Db::sqlite(&file, TABLES).await.unwrap(),
        };
        assert!(db.schema().await.unwrap().is_current());
        let mut again = db.snapshot().await.unwrap();
        assert_eq!(&all(&mut again, shapes).await, rows, "{}", test.engine);
        drop(again);
        // References hold again as they did.
        let lost = db
            .write(|tx| {
                Box::pin(async move {
                    let sql = "INSERT INTO children (parent, yes) VALUES ('nobody', $1)";
                    tx.run(sql, args![true]).await
                })
            })
            .await;
        assert!(lost.is_err(), "{}", test.engine);
        db.close().await;
        // Where something is already, nothing is put.
        let refused = match &url {
            Some(url) => Loader::postgres(url, TABLES, steps).await.err(),
            None => Loader::sqlite(&file, TABLES, steps).await.err(),
        };
        assert!(refused.is_some(), "{}", test.engine);
    }
}

#[tokio::test]
async fn an_older_copy_is_brought_up_to_date_and_a_newer_one_refused() {
    let folder = tempfile::tempdir().unwrap();
    for test in databases(&TABLES[..1]).await.unwrap() {
        fill(&test.db).await;
        let mut snapshot = test.db.snapshot().await.unwrap();
        let (shapes, steps) = (
            snapshot.shapes().await.unwrap(),
            snapshot.steps().await.unwrap(),
        );
        let rows = all(&mut snapshot, &shapes).await;
        drop(snapshot);
        let file = folder.path().join(format!("{}.sqlite", test.engine));
        let mut loader = Loader::sqlite(&file, TABLES, &steps).await.unwrap();
        for (shape, rows) in shapes.iter().zip(&rows) {
            loader.put(shape, rows).await.unwrap();
        }
        loader.finish().await.unwrap();
        let as_it_is = Db::sqlite_as_it_is(&file, TABLES).await.unwrap();
        assert_eq!(as_it_is.schema().await.unwrap().missing, ["test/0002"]);
        as_it_is.close().await;
        let db = Db::sqlite(&file, TABLES).await.unwrap();
        let late = "SELECT COUNT(*) FROM parents WHERE late = 'late'";
        assert_eq!(db.clone().number(late, vec![]).await.unwrap(), 450);
        let older = Db::sqlite_as_it_is(&file, &TABLES[..1]).await.unwrap();
        assert_eq!(older.schema().await.unwrap().unknown, ["test/0002"]);
        let steps = db.snapshot().await.unwrap().steps().await.unwrap();
        let refused = Loader::sqlite(&folder.path().join("new"), &TABLES[..1], &steps).await;
        assert!(refused.unwrap_err().to_string().contains("test/0002"));
    }
}

#[tokio::test]
async fn rows_that_refer_to_nothing_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for test in databases(TABLES).await.unwrap() {
        let mut snapshot = test.db.snapshot().await.unwrap();
        let shapes = snapshot.shapes().await.unwrap();
        let steps = snapshot.steps().await.unwrap();
        drop(snapshot);
        let mut loader = match empty_place(&test).await {
            Some(url) => Loader::postgres(&url, TABLES, &steps).await.unwrap(),
            None => Loader::sqlite(&folder.path().join("x"), TABLES, &steps)
                .await
                .unwrap(),
        };
        let children = shapes.iter().find(|s| s.name == "children").unwrap();
        let row = serde_json::json!(["nobody", 1, true, null, "words"]);
        loader.put(children, &[row]).await.unwrap();
        let short = loader.put(children, &[serde_json::json!(["nobody"])]).await;
        assert!(short.is_err());
        assert!(loader.finish().await.is_err(), "{}", test.engine);
    }
}
