//! Tables brought up to date, once each and in order.

use kernel::{Error, Result, args};

use crate::{Tx, db::Read};

/// One step of the schema; never changed once released.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Unique, such as `consultations/0001`.
    pub name: &'static str,
    /// Statements in the SQL that both engines share.
    pub sql: &'static str,
}

const OWN: &[Migration] = &[Migration {
    name: "store/0001",
    sql: include_str!("../migrations/0001.sql"),
}];
const SQLITE: Migration = Migration {
    name: "store/search",
    sql: include_str!("../migrations/search.sqlite.sql"),
};
const POSTGRES: Migration = Migration {
    name: "store/search",
    sql: include_str!("../migrations/search.postgres.sql"),
};

pub(crate) async fn run(tx: &mut Tx, migrations: &[Migration]) -> Result<()> {
    tx.script("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, sql TEXT NOT NULL)")
        .await?;
    let search = if tx.is_sqlite() { SQLITE } else { POSTGRES };
    for step in OWN.iter().chain([&search]).chain(migrations) {
        let applied: Option<(String,)> = tx
            .first(
                "SELECT sql FROM migrations WHERE name = $1",
                args![step.name],
            )
            .await?;
        if let Some((sql,)) = applied {
            if sql != step.sql {
                return Err(Error::internal(format!(
                    "migration {} was changed after it was applied",
                    step.name
                )));
            }
            continue;
        }
        if tx.is_sqlite() {
            tx.script("BEGIN IMMEDIATE").await?;
        }
        let done = async {
            tx.script(step.sql).await?;
            tx.run(
                "INSERT INTO migrations (name, sql) VALUES ($1, $2)",
                args![step.name, step.sql],
            )
            .await
        }
        .await;
        if tx.is_sqlite() {
            tx.script(if done.is_ok() { "COMMIT" } else { "ROLLBACK" })
                .await?;
        }
        done.map_err(|e| Error::internal(format!("migration {}: {e}", step.name)))?;
    }
    Ok(())
}
