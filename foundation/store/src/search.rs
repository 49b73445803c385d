//! Full-text search: words are cut in Rust, both engines index the same ones; only here their SQL differs.
//!
//! Entries are numbered by the moment they came, so that the newest hits are read off the end of the index: a word
//! that stands in a hundred thousand entries costs no more than one page of them. Who may find an entry and what kind
//! it is are words of the index too: what is hidden from a reader is not walked through for them.

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

/// Begins the words that no text holds: a letter for private use, which the cutting of words never lets through.
const MARK: char = '\u{e000}';

/// A scope or kind as a word of the index.
fn mark(prefix: &str, name: &str) -> String {
    let plain = name.chars().filter(char::is_ascii_alphanumeric);
    [MARK]
        .into_iter()
        .chain(prefix.chars())
        .chain(plain)
        .collect()
}

/// The scopes a reader may find.
#[derive(Clone, Debug)]
pub struct Scopes(Vec<String>);

impl Scopes {
    /// From single scopes.
    pub fn new<'a>(scopes: impl IntoIterator<Item = &'a str>) -> Self {
        Self(scopes.into_iter().map(str::to_owned).collect())
    }

    fn listed(&self) -> String {
        kernel::barred(&self.0)
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

/// A page of its own that can be found.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Shown {
    /// Its address, without a query or a place within it.
    pub page: String,
    /// The newest moment of what is found of it.
    pub at: Timestamp,
}

/// Reads pages along an index made for it: the address is written here as it is there, and so is what has no page of its own.
macro_rules! pages {
    ($page:literal, $scope:literal) => {
        concat!(
            "SELECT ",
            $page,
            " AS page, MAX(at) AS at FROM search \
             WHERE kind NOT IN ('paragraph', 'contribution', 'statement', 'forum') AND ",
            $scope,
            " > 0 AND ",
            $page,
            " >= $2 \
             AND ($3 = '' OR ",
            $page,
            " < $3) GROUP BY ",
            $page,
            " ORDER BY ",
            $page,
            " LIMIT $4"
        )
    };
}

/// Entries of one millisecond that have numbers of their own.
const WITHIN: i64 = 1 << 20;

/// What stands in the table, apart from number and words.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    kind: String,
    scope: String,
    language: Language,
    title: String,
    body: String,
    href: String,
    at: Timestamp,
}

/// Indexes what a migration set aside in `search_before`, and forgets that table.
pub(crate) async fn carry_over(tx: &mut Tx) -> Result<()> {
    let mut last = String::new();
    loop {
        let rows: Vec<Row> = tx
            .all("SELECT id, kind, scope, language, title, body, href, at FROM search_before WHERE id > $1 ORDER BY id LIMIT 500", args![last])
            .await?;
        let Some(end) = rows.last() else {
            return tx.script("DROP TABLE search_before").await;
        };
        last.clone_from(&end.id);
        for row in &rows {
            tx.put_entry(row).await?;
        }
    }
}

impl Tx {
    /// Makes something findable, in place of what stood under the same identifier.
    ///
    /// # Errors
    /// A database error.
    pub async fn index(&mut self, entry: &Entry) -> Result<()> {
        self.unindex(&entry.id).await?;
        let e = entry.clone();
        self.put_entry(&Row {
            id: e.id,
            kind: e.kind.to_owned(),
            scope: e.scope,
            language: e.language,
            title: e.title,
            body: e.body,
            href: e.href,
            at: e.at,
        })
        .await
    }

    async fn put_entry(&mut self, e: &Row) -> Result<()> {
        let words = text::search_tokens(&format!("{}\n{}", e.title, e.body), e.language.code());
        let words = format!("{words} {} {}", mark("s", &e.scope), mark("k", &e.kind));
        let from = e.at.0.clamp(0, i64::MAX / WITHIN - 1) * WITHIN;
        let number = self
            .number(
                "SELECT COALESCE(MAX(number) + 1, $1) FROM search WHERE number >= $1 AND number < $2",
                args![from, from + WITHIN],
            )
            .await?;
        if self.is_sqlite() {
            self.run(
                "INSERT INTO search (number, id, kind, scope, language, title, body, href, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                args![number, e.id, e.kind, e.scope, e.language, e.title, e.body, e.href, e.at],
            )
            .await?;
            self.run(
                "INSERT INTO search_words (rowid, words) VALUES ($1, $2)",
                args![number, words],
            )
            .await?;
        } else {
            self.run(
                "INSERT INTO search (number, id, kind, scope, language, title, body, href, at, words) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                args![number, e.id, e.kind, e.scope, e.language, e.title, e.body, e.href, e.at, words],
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
    /// The pages of what a reader of these scopes may find, each once, in the order of their addresses: from one address on,
    /// and before another unless that is empty. What is a part of a page (a paragraph, a contribution, a statement, a post) is
    /// left out.
    ///
    /// # Errors
    /// A database error.
    pub async fn pages(
        &self,
        scopes: &Scopes,
        from: &str,
        before: &str,
        limit: i64,
    ) -> Result<Vec<Shown>> {
        let sql = if self.is_sqlite() {
            pages!(
                "substr(href, 1, min(instr(href || '?', '?'), instr(href || '#', '#')) - 1)",
                "instr($1, '|' || scope || '|')"
            )
        } else {
            pages!(
                "split_part(split_part(href, '?', 1), '#', 1) COLLATE \"C\"",
                "position('|' || scope || '|' in $1)"
            )
        };
        self.clone()
            .all(sql, args![scopes.listed(), from, before, limit])
            .await
    }

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
        let mut terms: Vec<Vec<String>> = text::query_terms(question, language.code())
            .into_iter()
            .take(8)
            .collect();
        if terms.is_empty() || scopes.0.is_empty() {
            return Ok(Vec::new());
        }
        terms.push(scopes.0.iter().map(|s| mark("s", s)).collect());
        if !kind.is_empty() {
            terms.push(vec![mark("k", kind)]);
        }
        // The marks find quickly; the columns decide.
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
                         ORDER BY w.rowid DESC LIMIT $4",
                        args![question, scopes.listed(), kind, limit],
                    )
                    .await
            }
            Engine::Postgres(pool) => {
                let mut sql = "SELECT id, kind, language, title, body, href FROM search \
                     WHERE position('|' || scope || '|' in $1) > 0 AND ($2 = '' OR kind = $2)"
                    .to_owned();
                let mut values = args![scopes.listed(), kind, limit];
                for term in terms {
                    values.push(Value::Text(Some(term.join(" "))));
                    sql.push_str(&format!(
                        " AND string_to_array(words, ' ') && string_to_array(${}, ' ')",
                        values.len()
                    ));
                }
                sql.push_str(" ORDER BY number DESC, id LIMIT $3");
                built(pool, sql, values).await
            }
        }
    }
}

/// The one statement that is built: as many conditions as the question has words, all values bound. It is planned for
/// its words each time: along the newest entries for common ones, along the index of words for rare ones.
async fn built<T: FromRow>(pool: &sqlx::PgPool, sql: String, values: Vec<Value>) -> Result<Vec<T>> {
    bind!(sqlx::Postgres, T, sqlx::AssertSqlSafe(sql), values)
        .persistent(false)
        .fetch_all(pool)
        .await
        .map_err(failure)
}
