//! Tables brought up to date, once each and in order.

use kernel::{Error, Result, args};

use crate::{Tx, db::Read, search};

/// One step of the schema; never changed once released.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Unique, such as `consultations/0001`.
    pub name: &'static str,
    /// Statements in the SQL that both engines share.
    pub sql: &'static str,
}

/// A step of this room: its tables may differ by engine, and what lies in them may have to be carried over.
struct Step {
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
    /// Whether the search index is made anew from the entries that the step set aside in `search_before`.
    reindex: bool,
}

impl Step {
    const fn shared(step: &Migration) -> Self {
        Self {
            name: step.name,
            sqlite: step.sql,
            postgres: step.sql,
            reindex: false,
        }
    }
}

const OWN: &[Step] = &[
    Step {
        name: "store/0001",
        sqlite: include_str!("../migrations/0001.sql"),
        postgres: include_str!("../migrations/0001.sql"),
        reindex: false,
    },
    Step {
        name: "store/search",
        sqlite: include_str!("../migrations/search.sqlite.sql"),
        postgres: include_str!("../migrations/search.postgres.sql"),
        reindex: false,
    },
    Step {
        name: "store/search2",
        sqlite: include_str!("../migrations/search2.sqlite.sql"),
        postgres: include_str!("../migrations/search2.postgres.sql"),
        reindex: true,
    },
    Step {
        name: "store/search_pages",
        sqlite: include_str!("../migrations/search_pages.sqlite.sql"),
        postgres: include_str!("../migrations/search_pages.postgres.sql"),
        reindex: false,
    },
];

/// Applies what is not applied yet of the steps that are wanted.
pub(crate) async fn run(
    tx: &mut Tx,
    migrations: &[Migration],
    wanted: impl Fn(&str) -> bool,
) -> Result<()> {
    tx.script("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, sql TEXT NOT NULL)")
        .await?;
    let others: Vec<Step> = migrations.iter().map(Step::shared).collect();
    for step in OWN.iter().chain(&others).filter(|s| wanted(s.name)) {
        let text = if tx.is_sqlite() {
            step.sqlite
        } else {
            step.postgres
        };
        let applied: Option<(String,)> = tx
            .first(
                "SELECT sql FROM migrations WHERE name = $1",
                args![step.name],
            )
            .await?;
        if let Some((sql,)) = applied {
            if sql != text {
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
            tx.script(text).await?;
            if step.reindex {
                search::carry_over(tx).await?;
            }
            tx.run(
                "INSERT INTO migrations (name, sql) VALUES ($1, $2)",
                args![step.name, text],
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

/// How the tables of a database stand beside what a program expects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    /// Steps that were applied.
    pub applied: Vec<String>,
    /// Steps that the program knows and the database lacks: a start of the server applies them.
    pub missing: Vec<String>,
    /// Steps that the program does not know: a newer version was here.
    pub unknown: Vec<String>,
}

impl Schema {
    /// Whether program and tables fit each other.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.missing.is_empty() && self.unknown.is_empty()
    }
}

/// Names of the steps that a program knows, in order.
pub(crate) fn names(migrations: &[Migration]) -> Vec<&'static str> {
    let own = OWN.iter().map(|s| s.name);
    own.chain(migrations.iter().map(|m| m.name)).collect()
}

pub(crate) async fn schema(db: &mut impl Read, migrations: &[Migration]) -> Result<Schema> {
    let applied: Vec<(String,)> = db
        .all("SELECT name FROM migrations ORDER BY name", vec![])
        .await?;
    let applied: Vec<String> = applied.into_iter().map(|a| a.0).collect();
    let known = names(migrations);
    let missing = known.iter().filter(|k| !applied.iter().any(|a| a == *k));
    let unknown = applied.iter().filter(|a| !known.contains(&a.as_str()));
    Ok(Schema {
        missing: missing.map(|m| (*m).to_owned()).collect(),
        unknown: unknown.cloned().collect(),
        applied,
    })
}

#[cfg(test)]
mod tests {
    use kernel::{Language, args};

    use crate::{Db, Scopes, testing::databases};

    /// Puts a database back to the step before `store/search2`, with entries as they lay there.
    async fn put_back(db: &Db) {
        db.write(|tx| {
            Box::pin(async move {
                tx.script("DROP TABLE search").await?;
                if tx.is_sqlite() {
                    tx.script("DROP TABLE search_words").await?;
                }
                let before = &super::OWN[1];
                tx.script(if tx.is_sqlite() { before.sqlite } else { before.postgres }).await?;
                tx.run("DELETE FROM migrations WHERE name = $1", args!["store/search2"]).await?;
                for n in 0..1_200_i64 {
                    let values = args![format!("k:{n}"), if n % 2 == 0 { "public" } else { "office" }, format!("Women speak, number {n}"), n];
                    if tx.is_sqlite() {
                        tx.run(
                            "INSERT INTO search (id, kind, scope, language, title, body, href, at) VALUES ($1, 'contribution', $2, 'en', 'T', $3, '/', $4)",
                            values,
                        )
                        .await?;
                    } else {
                        tx.run(
                            "INSERT INTO search (id, kind, scope, language, title, body, href, at, words) \
                             VALUES ($1, 'contribution', $2, 'en', 'T', $3, '/', $4, 'women')",
                            values,
                        )
                        .await?;
                    }
                }
                Ok(())
            })
        })
        .await
        .unwrap();
    }

    #[tokio::test]
    async fn entries_of_an_older_index_are_carried_over() {
        for test in databases(&[]).await.unwrap() {
            put_back(&test.db).await;
            test.db.close().await;
            let again = match (&test.url, test.file()) {
                (Some(url), _) => Db::postgres(url, &[]).await.unwrap(),
                (None, Some(file)) => Db::sqlite(&file, &[]).await.unwrap(),
                (None, None) => panic!("a database without a place"),
            };
            let found = again
                .search("women", Language::English, "", &Scopes::new(["public"]), 3)
                .await
                .unwrap();
            let ids: Vec<_> = found.iter().map(|h| h.id.as_str()).collect();
            assert_eq!(ids, ["k:1198", "k:1196", "k:1194"], "{}", test.engine);
            let one = again
                .search(
                    "1001",
                    Language::English,
                    "contribution",
                    &Scopes::new(["office"]),
                    3,
                )
                .await
                .unwrap();
            assert_eq!(one.len(), 1, "{}", test.engine);
        }
    }
}
