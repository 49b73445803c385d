//! How long a search takes among many entries, for the benchmark: `search FOLDER [POSTGRES]` fills each engine with the
//! same entries, half of them hidden from a visitor, and says the milliseconds of each question in the middle.

use std::{path::Path, time::Instant};

use kernel::{Error, Language, Result, Timestamp};
use store::{Db, Entry, Scopes};

const ENTRIES: i64 = 100_000;

async fn fill(db: &Db) -> Result<()> {
    for from in (0..ENTRIES).step_by(1_000) {
        db.write(move |tx| {
            Box::pin(async move {
                for n in from..from + 1_000 {
                    tx.index(&Entry {
                        id: format!("contribution:{n}"),
                        kind: "contribution",
                        scope: if n % 2 == 0 { "public" } else { "office" }.to_owned(),
                        language: Language::English,
                        title: "A text that many answered".to_owned(),
                        body: format!(
                            "Women's organisations of civil society ask for funding, number {n}; {}",
                            if n % 5_000 == 0 { "a rare lighthouse" } else { "local voices matter in prevention" }
                        ),
                        href: "/".to_owned(),
                        at: Timestamp(n * 1_000),
                    })
                    .await?;
                }
                Ok(())
            })
        })
        .await?;
    }
    if !db.is_sqlite() {
        // What its own housekeeping does within a minute.
        db.write(|tx| Box::pin(async move { tx.run("ANALYZE search", vec![]).await }))
            .await?;
    }
    Ok(())
}

async fn ask(engine: &str, db: &Db) -> Result<()> {
    let visitor = Scopes::new(["public"]);
    for (name, question) in [
        ("a word of every entry", "women"),
        ("three words of every entry", "women civil society"),
        ("a word of twenty entries", "lighthouse"),
        ("a common and a rare word", "women lighthouse"),
        ("a word of none", "zeppelin"),
    ] {
        let mut times = Vec::new();
        for _ in 0..50 {
            let begun = Instant::now();
            db.search(question, Language::English, "", &visitor, 30)
                .await?;
            times.push(begun.elapsed().as_secs_f64() * 1_000.0);
        }
        times.sort_by(f64::total_cmp);
        println!("{engine}\t{name}\t{:.2}", times[times.len() / 2]);
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or(Error::NotFound)?;
    let file = Db::sqlite(&Path::new(&folder).join("search.sqlite"), &[]).await?;
    fill(&file).await?;
    ask("SQLite", &file).await?;
    file.close().await;
    if let Some(url) = arguments.next() {
        let cluster = Db::postgres(&url, &[]).await?;
        fill(&cluster).await?;
        ask("PostgreSQL", &cluster).await?;
        cluster.close().await;
    }
    Ok(())
}
