//! Full-text search: words are cut in Rust, both engines index the same ones; only here their SQL differs.

use kernel::{Language, Result, Timestamp, Value, args};

use crate::{
    Db, Tx,
    db::{Engine, FromRow, Read, bind, failure},
};

/// What can be found.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Kind and identifier, such as `consultation:abc`.
    pub id: String,
    /// `organisation`, `consultation`, `paragraph`, `contribution`.
    pub kind: &'static str,
    /// Who may find it: `public`, `network`, `office`, `org:ID`, `consultation:ID`.
    pub scope: String,
    /// Language of the text.
    pub language: Language,
    /// First line of a hit.
    pub title: String,
    /// The text.
    pub body: String,
    /// Where it is shown.
    pub href: String,
    /// When it came.
    pub at: Timestamp,
}

/// The scopes a reader may find.
#[derive(Clone, Debug)]
pub struct Scopes(String);

impl Scopes {
    /// From single scopes.
    pub fn new<'a>(scopes: impl IntoIterator<Item = &'a str>) -> Self {
        Self(
            scopes
                .into_iter()
                .fold("|".to_owned(), |all, s| all + s + "|"),
        )
    }
}

/// One result.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Hit {
    /// As [`Entry::id`].
    pub id: String,
    /// As [`Entry::kind`].
    pub kind: String,
    /// Language of the text.
    pub language: Language,
    /// First line.
    pub title: String,
    /// The whole text; the page cuts a snippet from it.
    pub body: String,
    /// Where it is shown.
    pub href: String,
}

impl Tx {
    /// Makes something findable, in place of what stood under the same identifier.
    ///
    /// # Errors
    /// A database error.
    pub async fn index(&mut self, entry: &Entry) -> Result<()> {
        let words = text::search_tokens(
            &format!("{}\n{}", entry.title, entry.body),
            entry.language.code(),
        );
        self.unindex(&entry.id).await?;
        let e = entry;
        if self.is_sqlite() {
            self.run(
                "INSERT INTO search (id, kind, scope, language, title, body, href, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                args![e.id, e.kind, e.scope, e.language, e.title, e.body, e.href, e.at],
            )
            .await?;
            self.run("INSERT INTO search_words (rowid, words) SELECT number, $2 FROM search WHERE id = $1", args![e.id, words]).await?;
        } else {
            self.run(
                "INSERT INTO search (id, kind, scope, language, title, body, href, at, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                args![e.id, e.kind, e.scope, e.language, e.title, e.body, e.href, e.at, words],
            )
            .await?;
        }
        Ok(())
    }

    /// Makes something no longer findable.
    ///
    /// # Errors
    /// A database error.
    pub async fn unindex(&mut self, id: &str) -> Result<()> {
        if self.is_sqlite() {
            self.run(
                "DELETE FROM search_words WHERE rowid IN (SELECT number FROM search WHERE id = $1)",
                args![id],
            )
            .await?;
        }
        self.run("DELETE FROM search WHERE id = $1", args![id])
            .await?;
        Ok(())
    }

    /// Makes everything of a kind no longer findable, before it is indexed anew.
    ///
    /// # Errors
    /// A database error.
    pub async fn unindex_kind(&mut self, kind: &str) -> Result<()> {
        if self.is_sqlite() {
            self.run(
                "DELETE FROM search_words WHERE rowid IN (SELECT number FROM search WHERE kind = $1)",
                args![kind],
            )
            .await?;
        }
        self.run("DELETE FROM search WHERE kind = $1", args![kind])
            .await?;
        Ok(())
    }
}

impl Db {
    /// The entries that hold every word of the question, newest first, among the scopes the reader may see.
    ///
    /// # Errors
    /// A database error.
    pub async fn search(
        &self,
        question: &str,
        language: Language,
        kind: &str,
        scopes: &Scopes,
        limit: i64,
    ) -> Result<Vec<Hit>> {
        let terms: Vec<Vec<String>> = text::query_terms(question, language.code())
            .into_iter()
            .take(8)
            .collect();
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        match &self.engine {
            Engine::Sqlite { .. } => {
                let quote = |w: &String| format!("\"{}\"", w.replace('"', ""));
                let term = |t: &Vec<String>| {
                    format!("({})", t.iter().map(quote).collect::<Vec<_>>().join(" OR "))
                };
                let question = terms.iter().map(term).collect::<Vec<_>>().join(" AND ");
                self.clone()
                    .all(
                        "SELECT s.id, s.kind, s.language, s.title, s.body, s.href FROM search_words w \
                         JOIN search s ON s.number = w.rowid \
                         WHERE w.words MATCH $1 AND instr($2, '|' || s.scope || '|') > 0 AND ($3 = '' OR s.kind = $3) \
                         ORDER BY s.at DESC, s.id LIMIT $4",
                        args![question, scopes.0, kind, limit],
                    )
                    .await
            }
            Engine::Postgres(pool) => {
                let mut sql = "SELECT id, kind, language, title, body, href FROM search \
                     WHERE position('|' || scope || '|' in $1) > 0 AND ($2 = '' OR kind = $2)"
                    .to_owned();
                let mut values = args![scopes.0, kind, limit];
                for term in terms {
                    values.push(Value::Text(Some(term.join(" "))));
                    sql.push_str(&format!(
                        " AND string_to_array(words, ' ') && string_to_array(${}, ' ')",
                        values.len()
                    ));
                }
                sql.push_str(" ORDER BY at DESC, id LIMIT $3");
                built(pool, sql, values).await
            }
        }
    }
}

/// The one statement that is built: as many conditions as the question has words, all values bound.
async fn built<T: FromRow>(pool: &sqlx::PgPool, sql: String, values: Vec<Value>) -> Result<Vec<T>> {
    bind!(sqlx::Postgres, T, sqlx::AssertSqlSafe(sql), values)
        .fetch_all(pool)
        .await
        .map_err(failure)
}
