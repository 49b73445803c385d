//! Adding to the log, measured: as a tree, and as the chain that it was, into a fresh SQLite file.
#![expect(clippy::unwrap_used, reason = "a measurement")]

use std::{sync::Arc, time::Instant};

use guard::{App, Ctx, LogKey, RateLimits, Sealer, Vault, digest, take_turn};
use kernel::{Clock, Randomness, args};
use serde_json::json;
use store::{Db, Files, Read, Scanner, Tx};

const TASKS: usize = 8;
const EACH: usize = 2_500;

/// What the chain did.
async fn chain(tx: &mut Tx, n: usize) -> kernel::Result<()> {
    take_turn(tx).await?;
    let sql = "SELECT number, hash FROM chain ORDER BY number DESC LIMIT 1";
    let last: Option<(i64, String)> = tx.first(sql, vec![]).await?;
    let (number, previous) = last.map_or((1, String::new()), |(n, hash)| (n + 1, hash));
    let detail = json!({ "n": n }).to_string();
    let hash = digest(format!(
        "{number} 0 0: 0: 9:test.note 6:test:1 0: {}:{detail} {previous}",
        detail.len()
    ));
    let sql = "INSERT INTO chain (number, at, actor, actor_name, action, object, about, detail, previous, hash) \
               VALUES ($1, 0, '', '', 'test.note', 'test:1', '', $2, $3, $4)";
    tx.run(sql, args![number, detail, previous, hash]).await?;
    Ok(())
}

async fn measure(app: &Arc<App>, tree: bool) -> f64 {
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..TASKS {
        let ctx = Ctx::house(app);
        tasks.push(tokio::spawn(async move {
            for n in 0..EACH {
                let unit = ctx.write(move |tx, ctx| {
                    Box::pin(async move {
                        if tree {
                            ctx.record(tx, "test.note", "test:1", "", json!({ "n": n }))
                                .await
                        } else {
                            chain(tx, n).await
                        }
                    })
                });
                unit.await.unwrap();
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    begun.elapsed().as_secs_f64() * 1_000_000.0 / (TASKS * EACH) as f64
}

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let random = Randomness::System;
    let app = Arc::new(App {
        db: Db::sqlite(&folder.path().join("log.sqlite"), guard::MIGRATIONS)
            .await
            .unwrap(),
        files: Files::folder(&folder.path().join("files")).unwrap(),
        scanner: Scanner::none(),
        clock: Clock::System,
        sealer: Sealer::new(&random),
        vault: Vault::open(&folder.path().join("sealing.keys")).unwrap(),
        log_key: LogKey::new(&random).unwrap(),
        random,
        limits: RateLimits::default(),
        base: String::new(),
        institution: None,
        reply_domain: None,
        from: String::new(),
        exit: String::new(),
        demo: false,
        folder: folder.path().to_owned(),
        within: Vec::new(),
    });
    let table = "CREATE TABLE chain (number BIGINT PRIMARY KEY, at BIGINT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL, \
                 action TEXT NOT NULL, object TEXT NOT NULL, about TEXT NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL)";
    let indexes = [
        "CREATE INDEX chain_about ON chain (about, number)",
        "CREATE INDEX chain_action ON chain (action, number)",
        "CREATE INDEX chain_actor ON chain (actor, number)",
    ];
    app.db
        .write(move |tx| {
            Box::pin(async move {
                tx.run(table, vec![]).await?;
                for index in indexes {
                    tx.run(index, vec![]).await?;
                }
                Ok(())
            })
        })
        .await
        .unwrap();
    for round in 1..=3 {
        let (chain, tree) = (measure(&app, false).await, measure(&app, true).await);
        println!(
            "after {} entries: {chain:.0} µs an entry as a chain, {tree:.0} as a tree",
            round * TASKS * EACH
        );
    }
    let begun = Instant::now();
    let verdict = guard::verify_audit(&app.db).await.unwrap();
    let proof = Instant::now();
    let signed = Ctx::house(&app)
        .write(|tx, ctx| Box::pin(async move { guard::checkpoint(tx, &ctx).await }))
        .await
        .unwrap();
    println!(
        "{} entries checked in {:.0} ms",
        verdict.entries,
        (proof - begun).as_secs_f64() * 1_000.0
    );
    let begun = Instant::now();
    guard::inclusion(&mut app.db.clone(), 1, &[], &signed, &app.log_key.public())
        .await
        .unwrap();
    println!(
        "one proof in {:.1} ms",
        begun.elapsed().as_secs_f64() * 1_000.0
    );
}
