//! Measures what it costs to compare every organisation of the register with all others by name, and how many pairs that
//! gives: `twins [POSTGRES]` says the figures in `docs/decisions/0011-what-a-merge-carries.md`.

#[expect(dead_code, reason = "the other example asks the rest of it")]
#[path = "matching/truth.rs"]
mod truth;

use std::time::{Duration, Instant};

use kernel::{Error, Id, Result, Timestamp};
use parties::{NameKind, Organisation, OrganisationId, matching};
use store::{Db, Read};

#[tokio::main]
async fn main() -> Result<()> {
    let truth = truth::read_truth()?;
    let folder = tempfile::tempdir().map_err(Error::internal)?;
    let migrations = [guard::MIGRATIONS, parties::MIGRATIONS].concat();
    let file = Db::sqlite(&folder.path().join("twins.sqlite"), &migrations).await?;
    engine("SQLite", &file, &truth).await?;
    file.close().await;
    if let Some(url) = std::env::args().nth(1) {
        let cluster = Db::postgres(&url, &migrations).await?;
        engine("PostgreSQL", &cluster, &truth).await?;
        cluster.close().await;
    }
    Ok(())
}

async fn engine(name: &str, db: &Db, truth: &truth::Truth) -> Result<()> {
    for chunk in truth.found.organisations.chunks(200) {
        let chunk: Vec<(OrganisationId, String, Vec<String>)> = chunk
            .iter()
            .map(|l| {
                let id = Id::derived("organisation", &l.key);
                (id, l.name.clone(), l.former_names.clone())
            })
            .collect();
        db.write(move |tx| {
            Box::pin(async move {
                for (id, name, former) in chunk {
                    let organisation = Organisation::named(id, name, Timestamp(0));
                    parties::put(tx, &organisation).await?;
                    parties::put_names(tx, id, NameKind::Former, &former).await?;
                }
                Ok(())
            })
        })
        .await?;
    }
    if !db.is_sqlite() {
        db.write(|tx| Box::pin(async move { tx.run("ANALYZE", vec![]).await }))
            .await?;
    }
    let (begun, mut longest) = (Instant::now(), Duration::ZERO);
    let mut compared = 0_u32;
    loop {
        let due = matching::to_compare(&mut db.clone(), 100).await?;
        if due.is_empty() {
            break;
        }
        for id in due {
            let one = Instant::now();
            let found = matching::compare(&mut db.clone(), id).await?;
            db.write(move |tx| Box::pin(async move { matching::keep_twins(tx, &found).await }))
                .await?;
            compared += 1;
            longest = longest.max(one.elapsed());
        }
    }
    let all = begun.elapsed();
    let begun = Instant::now();
    let nothing = matching::to_compare(&mut db.clone(), 100).await?.len();
    let idle = begun.elapsed();
    let mut db = db.clone();
    let pairs = db.number("SELECT COUNT(*) FROM name_twins", vec![]).await?;
    let most = "SELECT MAX(n) FROM (SELECT COUNT(*) AS n FROM name_twins GROUP BY one) x";
    let most = db.number(most, vec![]).await?;
    let scores: Vec<(i64, i64)> = db
        .all(
            "SELECT score, COUNT(*) FROM name_twins GROUP BY score ORDER BY score DESC",
            vec![],
        )
        .await?;
    println!(
        "{name}: {compared} compared in {:.1} s, {:.2} ms each, the longest {:.0} ms; nothing to do ({nothing}) in {:.1} ms; {pairs} pairs, at most {most} with one\n{scores:?}",
        all.as_secs_f64(),
        all.as_secs_f64() * 1_000.0 / f64::from(compared),
        longest.as_secs_f64() * 1_000.0,
        idle.as_secs_f64() * 1_000.0,
    );
    Ok(())
}
