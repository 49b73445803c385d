//! The same questions asked of a database on each engine: how long they take, and whether the answers are those of memory.

use std::time::{Duration, Instant};

use kernel::{Error, Id, Result, Timestamp};
use parties::matching::Index;
use parties::{NameKind, Organisation, OrganisationId};
use store::{Db, Read};

use crate::perturb::CHANGES;
use crate::truth::Truth;

/// Each how many spellings one is asked.
const EVERY: usize = 100;

/// What one engine did.
pub struct Engine {
    pub name: &'static str,
    /// How long it took to put the whole register in.
    pub filled: Duration,
    /// Rows of names, of words by organisation, of words, of grams.
    pub rows: Vec<i64>,
    /// Milliseconds of each question.
    pub times: Vec<f64>,
    /// Questions whose first answer is that of memory.
    pub same: usize,
}

/// Asks each engine; PostgreSQL where its address is the first argument.
pub async fn measure(truth: &Truth, index: &Index<usize>) -> Result<Vec<Engine>> {
    let folder = tempfile::tempdir().map_err(Error::internal)?;
    // Organisations know of the appointments of their people.
    let migrations = [guard::MIGRATIONS, parties::MIGRATIONS].concat();
    let file = Db::sqlite(&folder.path().join("matching.sqlite"), &migrations).await?;
    let mut engines = vec![engine("SQLite", &file, truth, index).await?];
    file.close().await;
    if let Some(url) = std::env::args().nth(1) {
        let cluster = Db::postgres(&url, &migrations).await?;
        engines.push(engine("PostgreSQL", &cluster, truth, index).await?);
        cluster.close().await;
    }
    Ok(engines)
}

fn id(truth: &Truth, number: usize) -> OrganisationId {
    Id::derived("organisation", &truth.found.organisations[number].key)
}

async fn fill(db: &Db, truth: &Truth) -> Result<()> {
    let numbers: Vec<usize> = (0..truth.found.organisations.len()).collect();
    for chunk in numbers.chunks(200) {
        let chunk: Vec<(OrganisationId, String, Vec<String>)> = chunk
            .iter()
            .map(|number| {
                let ledger = &truth.found.organisations[*number];
                (
                    id(truth, *number),
                    ledger.name.clone(),
                    ledger.former_names.clone(),
                )
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
        // What its own housekeeping does within a minute.
        db.write(|tx| Box::pin(async move { tx.run("ANALYZE", vec![]).await }))
            .await?;
    }
    Ok(())
}

async fn engine(
    name: &'static str,
    db: &Db,
    truth: &Truth,
    index: &Index<usize>,
) -> Result<Engine> {
    let begun = Instant::now();
    fill(db, truth).await?;
    let filled = begun.elapsed();
    let mut rows = Vec::new();
    for sql in [
        "SELECT COUNT(*) FROM organisation_names",
        "SELECT COUNT(*) FROM organisation_words",
        "SELECT COUNT(*) FROM name_words",
        "SELECT COUNT(*) FROM name_word_grams",
    ] {
        rows.push(db.clone().number(sql, vec![]).await?);
    }
    let (mut times, mut same) = (Vec::new(), 0);
    for (_, change, _, _) in CHANGES {
        for (_, spelling) in truth.spellings.iter().step_by(EVERY) {
            let Some(asked) = change(spelling) else {
                continue;
            };
            let begun = Instant::now();
            let found = parties::alike(&mut db.clone(), &asked, 5).await?;
            times.push(begun.elapsed().as_secs_f64() * 1_000.0);
            let held = index.find(&asked, 5);
            // Equal scores may stand in either order.
            let first = found.first().map(|a| format!("{:.9}", a.score));
            let kept = held.first().map(|m| format!("{:.9}", m.score));
            let there = found
                .first()
                .is_none_or(|a| held.iter().any(|m| id(truth, m.id) == a.organisation.id));
            same += usize::from(first == kept && there);
        }
    }
    Ok(Engine {
        name,
        filled,
        rows,
        times,
        same,
    })
}
