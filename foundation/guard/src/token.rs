//! Access tokens: a program of somebody's asks in their stead, for some rooms only and for some time.

use std::collections::BTreeSet;

use data_encoding::BASE32_NOPAD;
use kernel::{Error, Language, Message, Result, Timestamp, Violations, args, day};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{Read, Tx};

use crate::{AccountId, App, Ctx, Notice, Reader, Viewer, digest, reply, session::Known};

/// What every token begins with, so that whoever finds one knows what it is.
const PREFIX: &str = "indaba_pat_";
/// Characters of chance in a token.
const CHANCE: usize = 52;
/// Characters that check those before them.
const CHECK: usize = 8;
/// Tokens of one account that may be in force.
const MOST: i64 = 20;
/// Days that a token holds at most.
pub const LONGEST: i64 = 365;
/// Days that a token holds unless something else is chosen.
pub const USUAL: i64 = 90;

kernel::codes! {
    /// A family of rooms that a token opens. What stands in none of them, no token opens.
    pub enum Family {
        Me = "me", Consultations = "consultations", Briefings = "briefings", Directory = "directory", Decisions = "decisions",
        Updates = "updates", Calendar = "calendar", Library = "library", Fora = "fora", Search = "search",
    }
}

impl Family {
    /// Whether there is anything to write there.
    #[must_use]
    pub const fn is_written(self) -> bool {
        matches!(self, Self::Consultations | Self::Calendar | Self::Fora)
    }
}

/// A part of what a token opens: reading or writing in a family of rooms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// Where.
    pub family: Family,
    /// Whether it is for writing; that for reading is one of its own.
    pub write: bool,
}

impl Grant {
    /// Every one there is.
    pub fn all() -> impl Iterator<Item = Self> {
        Family::ALL.iter().flat_map(|&family| {
            let read = Self {
                family,
                write: false,
            };
            let write = Self {
                family,
                write: true,
            };
            std::iter::once(read).chain(family.is_written().then_some(write))
        })
    }

    /// As it is stored and written in forms: `fora:read`.
    #[must_use]
    pub fn code(self) -> String {
        let what = if self.write { "write" } else { "read" };
        format!("{}:{what}", self.family)
    }

    /// Those of a list, between spaces; what is none is left out.
    #[must_use]
    pub fn listed(text: &str) -> BTreeSet<Self> {
        let named = |code: &str| Self::all().find(|g| g.code() == code);
        text.split(' ').filter_map(named).collect()
    }
}

/// What a request says of its token.
#[derive(Clone, Debug, Default)]
pub enum Bearer {
    /// Nothing: a visitor asks.
    #[default]
    None,
    /// One that does not hold.
    Unknown,
    /// One that holds, and what it opens.
    Known(BTreeSet<Grant>),
}

impl Bearer {
    /// Whether it stands in the way of nothing here: visitors read what everybody reads.
    #[must_use]
    pub fn opens(&self, grant: Grant) -> bool {
        match self {
            Self::None => !grant.write,
            Self::Unknown => false,
            Self::Known(all) => all.contains(&grant),
        }
    }
}

/// A token as its owner sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Token {
    /// Identifier, which opens nothing.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// What it opens, between spaces.
    pub scopes: String,
    /// Since when.
    pub created: Timestamp,
    /// First moment at which it no longer holds.
    pub expires: Timestamp,
    /// The day on which it was used last.
    pub used: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    scopes: String,
    used: Option<Timestamp>,
    #[sqlx(flatten)]
    known: Known,
}

fn check(body: &str) -> String {
    let sum = Sha256::digest(body);
    let mut text = BASE32_NOPAD.encode(&sum[..5]);
    text.make_ascii_lowercase();
    text
}

/// The text of a new token; it opens nothing until its hash is kept.
#[must_use]
pub fn new_token(app: &App) -> String {
    let body = format!("{PREFIX}{}", app.random.secret());
    let check = check(&body);
    format!("{body}{check}")
}

/// Whether a text is a token of this house by its look: what is mistyped is known without asking the database.
#[must_use]
pub fn is_token(text: &str) -> bool {
    text.len() == PREFIX.len() + CHANCE + CHECK
        && text.is_ascii()
        && text.starts_with(PREFIX)
        && check(&text[..PREFIX.len() + CHANCE]) == text[PREFIX.len() + CHANCE..]
}

impl App {
    /// The person behind a token with the language of their letters, and what it opens. Their rights are read now: it
    /// never opens more than they may. It ends with every appointment that its owner held when it was made.
    ///
    /// # Errors
    /// A database error.
    pub async fn by_token(
        &self,
        token: Option<&str>,
    ) -> Result<(Viewer, Option<Language>, Bearer)> {
        let Some(token) = token else {
            return Ok((Viewer::default(), None, Bearer::None));
        };
        let nobody = || (Viewer::default(), None, Bearer::Unknown);
        if !is_token(token) {
            return Ok(nobody());
        }
        let now = self.clock.now();
        let rows: Vec<Row> = self
            .db
            .clone()
            .all(
                "SELECT t.id, t.scopes, t.used, t.account, a.name, a.language, t.created AS seen, t.created AS proved, \
                 CAST(0 AS BIGINT) AS recovering, p.role, p.scope, p.suspended FROM api_tokens t JOIN accounts a ON a.id = t.account \
                 LEFT JOIN appointments p ON p.account = a.id AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
                 WHERE t.hash = $1 AND t.expires > $2 AND a.closed IS NULL AND NOT EXISTS (SELECT 1 FROM appointments e \
                 WHERE e.account = t.account AND e.ends > t.created AND e.ends <= $2) ORDER BY p.id",
                args![digest(token), now],
            )
            .await?;
        let held = rows.iter().filter_map(|r| r.known.held()).collect();
        let Some(row) = rows.into_iter().next() else {
            return Ok(nobody());
        };
        if row.used.is_none_or(|used| used < now.midnight()) {
            let id = row.id;
            self.db
                .write(move |tx| {
                    Box::pin(async move {
                        let sql = "UPDATE api_tokens SET used = $2 WHERE id = $1";
                        tx.run(sql, args![id, now.midnight()]).await
                    })
                })
                .await?;
        }
        let viewer = Viewer {
            account: Some(row.known.account),
            name: row.known.name,
            held,
            ..Viewer::default()
        };
        let grants = Grant::listed(&row.scopes);
        Ok((viewer, Some(row.known.language), Bearer::Known(grants)))
    }
}

impl Ctx {
    /// The tokens in force of the person who asks, newest first.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn tokens(&self) -> Result<Vec<Token>> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let sql = "SELECT t.id, t.name, t.scopes, t.created, t.expires, t.used FROM api_tokens t WHERE t.account = $1 \
                   AND t.expires > $2 AND NOT EXISTS (SELECT 1 FROM appointments e WHERE e.account = t.account \
                   AND e.ends > t.created AND e.ends <= $2) ORDER BY t.created DESC, t.id";
        self.db().all(sql, args![account, self.now()]).await
    }

    /// Makes a token for the person who asks; gives it as it is shown once, known to nobody else afterwards. A letter
    /// says that there is one.
    ///
    /// # Errors
    /// A refusal that names the field.
    pub async fn make_token(
        &self,
        name: String,
        grants: &BTreeSet<Grant>,
        days: i64,
    ) -> Result<String> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let mut wrong = Violations::new();
        if grants.is_empty() {
            wrong.push("scopes", Message::new("error-choose"));
        }
        if !(1..=LONGEST).contains(&days) {
            wrong.push(
                "days",
                Message::new("error-token-days").with("most", LONGEST),
            );
        }
        wrong.check()?;
        let scopes: Vec<String> = grants.iter().map(|g| g.code()).collect();
        let scopes = scopes.join(" ");
        let token = new_token(&self.app);
        let hash = digest(&token);
        // The unit gives nothing that would be kept under the key of the form: of a token its hash alone is stored.
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let now = ctx.now();
                tx.lock("api_tokens").await?;
                let over = "DELETE FROM api_tokens WHERE account = $1 AND (expires <= $2 OR EXISTS (SELECT 1 FROM appointments e \
                            WHERE e.account = $1 AND e.ends > api_tokens.created AND e.ends <= $2))";
                tx.run(over, args![account, now]).await?;
                let there = "SELECT COUNT(*) FROM api_tokens WHERE account = $1";
                if tx.number(there, args![account]).await? >= MOST {
                    return Err(Error::Rejected(Violations::one(
                        "",
                        Message::new("error-too-many-tokens").with("most", MOST),
                    )));
                }
                tx.run(
                    "INSERT INTO api_tokens (id, hash, account, name, scopes, created, expires) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    args![ctx.new_id::<Token>(), hash, account, name, scopes, now, now.plus(day(days))],
                )
                .await?;
                let detail = json!({ "scopes": scopes, "days": days });
                let object = format!("account:{account}");
                ctx.record(tx, "token.make", &object, &account.to_string(), detail).await?;
                let reader = Reader::of(tx, account).await?;
                ctx.tell(tx, &reader, &Notice::new("token-made", "/account/tokens")).await
            })
        })
        .await?;
        // The same form sent again made none: what it would show does not hold.
        let made = "SELECT COUNT(*) FROM api_tokens WHERE hash = $1";
        if self.db().number(made, args![digest(&token)]).await? == 0 {
            return Err(Error::refused("error-token-shown"));
        }
        Ok(token)
    }

    /// Ends a token of the person who asks, or all of theirs where none is named: the next request by it is refused.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they have none by this identifier.
    pub async fn end_tokens(&self, one: Option<String>) -> Result<()> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let which = if one.is_some() { "one" } else { "all" };
                let sql = "DELETE FROM api_tokens WHERE account = $1 AND ($2 = '' OR id = $2)";
                let id = one.unwrap_or_default();
                let ended = tx.run(sql, args![account, id]).await?;
                if ended == 0 && which == "one" {
                    return Err(Error::NotFound);
                }
                let detail = json!({ "which": which });
                let object = format!("account:{account}");
                ctx.record(tx, "token.end", &object, &account.to_string(), detail)
                    .await
            })
        })
        .await
    }
}

/// Ends every token of an account, and every address by which it answers letters: what may have been seen by others opens
/// nothing any more.
pub(crate) async fn end_all(tx: &mut Tx, account: AccountId) -> Result<()> {
    let sql = "DELETE FROM api_tokens WHERE account = $1";
    tx.run(sql, args![account]).await?;
    reply::end_all(tx, account).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_known_by_its_look_and_a_slip_of_the_pen_is_none() {
        let body = format!("{PREFIX}{}", kernel::Randomness::seeded(3).secret());
        let token = format!("{body}{}", check(&body));
        assert!(is_token(&token));
        for wrong in [
            token.to_uppercase(),
            token.replace("pat", "pet"),
            format!("{token}a"),
            body,
            String::new(),
        ] {
            assert!(!is_token(&wrong), "{wrong}");
        }
        let at = PREFIX.len() + 5;
        let other = if &token[at..=at] == "a" { "b" } else { "a" };
        let slip = format!("{}{other}{}", &token[..at], &token[at + 1..]);
        assert!(!is_token(&slip));
    }

    #[test]
    fn what_a_token_opens_reads_back_and_what_nobody_grants_is_nothing() {
        let all: BTreeSet<Grant> = Grant::all().collect();
        let text: Vec<String> = all.iter().map(|g| g.code()).collect();
        assert_eq!(Grant::listed(&text.join(" ")), all);
        assert!(Grant::listed("audit:read accounts:write search:write").is_empty());
        let reading = Grant {
            family: Family::Fora,
            write: false,
        };
        let writing = Grant {
            write: true,
            ..reading
        };
        let bearer = Bearer::Known(Grant::listed("fora:read"));
        assert!(bearer.opens(reading) && !bearer.opens(writing));
        assert!(Bearer::None.opens(reading) && !Bearer::None.opens(writing));
        assert!(!Bearer::Unknown.opens(reading));
    }
}
