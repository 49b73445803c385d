//! Sessions: a random cookie whose hash is stored; rights are read anew at each request.

use kernel::{Error, Language, Result, Timestamp, args, day};
use store::{Read, Tx};

use crate::{AccountId, App, Ctx, Held, Role, Viewer, Way, digest, token};

/// A session ends after 14 days, or after three days without use.
const LONGEST: i64 = day(14);
const IDLE: i64 = day(3);

/// A session as its owner sees it. No address and no browser is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SessionRow {
    /// Hash of the cookie.
    pub hash: String,
    /// When it began.
    pub created: Timestamp,
    /// Last seen, to the hour.
    pub seen: Timestamp,
    /// How it was begun.
    pub way: Way,
}

impl SessionRow {
    /// When it was last used, as far as that is kept.
    #[must_use]
    pub fn last(&self) -> Timestamp {
        self.seen.max(self.created)
    }
}

/// Which of one's own sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sessions {
    /// The one with this hash.
    One(String),
    /// All but the one that asks.
    Others,
    /// All.
    All,
}

/// The hour in which a moment falls: what is kept of when somebody was last here.
pub(crate) fn hour(at: Timestamp) -> Timestamp {
    Timestamp(at.0 - at.0.rem_euclid(3_600_000))
}

#[derive(sqlx::FromRow)]
pub(crate) struct Known {
    pub(crate) account: AccountId,
    pub(crate) name: String,
    pub(crate) language: Language,
    seen: Timestamp,
    proved: Timestamp,
    recovering: i64,
    role: Option<Role>,
    scope: Option<String>,
    suspended: Option<bool>,
}

impl Known {
    /// The appointment of this row.
    pub(crate) fn held(&self) -> Option<Held> {
        Some(Held {
            role: self.role?,
            scope: self.scope.clone()?,
            suspended: self.suspended?,
        })
    }
}

impl App {
    /// The person behind a cookie with the language of their letters; a visitor where it is unknown or expired.
    ///
    /// # Errors
    /// A database error.
    pub async fn viewer(&self, cookie: Option<&str>) -> Result<(Viewer, Option<Language>)> {
        let Some(cookie) = cookie.filter(|c| c.len() == 52) else {
            return Ok((Viewer::default(), None));
        };
        let (hash, now) = (digest(cookie), self.clock.now());
        let mut db = self.db.clone();
        // One question for the person and their appointments, as it precedes every page they read.
        let rows: Vec<Known> = db
            .all(
                "SELECT s.account, a.name, a.language, s.seen, s.proved, \
                 (SELECT COUNT(*) FROM recoveries r WHERE r.account = a.id AND r.stage IN ('asking', 'waiting', 'open') AND r.expires > $2) AS recovering, \
                 p.role, p.scope, p.suspended \
                 FROM sessions s JOIN accounts a ON a.id = s.account \
                 LEFT JOIN appointments p ON p.account = a.id AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
                 WHERE s.hash = $1 AND s.expires > $2 AND a.closed IS NULL ORDER BY p.id",
                args![hash, now],
            )
            .await?;
        let held = rows.iter().filter_map(Known::held).collect();
        let Some(known) = rows.into_iter().next() else {
            return Ok((Viewer::default(), None));
        };
        if now.0 - known.seen.0 > IDLE {
            return Ok((Viewer::default(), None));
        }
        if hour(now) > known.seen {
            let hash = hash.clone();
            self.db
                .write(move |tx| {
                    Box::pin(async move {
                        tx.run(
                            "UPDATE sessions SET seen = $2 WHERE hash = $1",
                            args![hash, hour(now)],
                        )
                        .await
                    })
                })
                .await?;
        }
        let viewer = Viewer {
            account: Some(known.account),
            name: known.name,
            held,
            session: hash,
            proved: Some(known.proved),
            recovering: known.recovering > 0,
        };
        Ok((viewer, Some(known.language)))
    }
}

impl Ctx {
    /// Begins a session for whoever just showed who they are; gives the cookie's value, known to nobody else afterwards.
    ///
    /// # Errors
    /// A database error.
    pub async fn begin_session(&self, account: AccountId, way: Way) -> Result<String> {
        let cookie = self.app.random.secret();
        let hash = digest(&cookie);
        let replaced = self.viewer.session.clone();
        let mut ctx = self.clone();
        ctx.viewer = Viewer {
            account: Some(account),
            name: self.profile(account).await?.name,
            ..Viewer::default()
        };
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let now = ctx.now();
                    // Signing in anew in the same browser ends what was open there: its cookie is replaced.
                    let over = "DELETE FROM sessions WHERE expires < $1 OR hash = $2";
                    tx.run(over, args![now, replaced]).await?;
                    tx.run(
                        "INSERT INTO sessions (hash, account, created, seen, expires, way, proved) VALUES ($1, $2, $3, $6, $4, $5, $3)",
                        args![hash, account, now, now.plus(LONGEST), way, hour(now)],
                    )
                    .await?;
                    ctx.record(tx, "session.begin", &format!("account:{account}"), &account.to_string(), serde_json::json!({ "way": way })).await
                })
            })
            .await?;
        Ok(cookie)
    }

    /// The sessions of the person who asks, newest first.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn sessions(&self) -> Result<Vec<SessionRow>> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let sql = "SELECT hash, created, seen, way FROM sessions WHERE account = $1 AND expires > $2 ORDER BY created DESC, hash";
        self.db().all(sql, args![account, self.now()]).await
    }

    /// Ends sessions of the person who asks: the next request by their cookies is a visitor's. With all of them, or all
    /// others, their tokens end as well, and the addresses by which they answer letters.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn end_sessions(&self, which: Sessions) -> Result<()> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let (said, hash) = match which {
                    Sessions::One(hash) => ("one", hash),
                    Sessions::Others => ("others", ctx.viewer.session.clone()),
                    Sessions::All => ("all", String::new()),
                };
                let sql = "DELETE FROM sessions WHERE account = $1 \
                           AND ($2 = 'all' OR ($2 = 'one' AND hash = $3) OR ($2 = 'others' AND hash <> $3))";
                tx.run(sql, args![account, said, hash]).await?;
                if said != "one" {
                    token::end_all(tx, account).await?;
                }
                ctx.record(
                    tx,
                    "session.end",
                    &format!("account:{account}"),
                    &account.to_string(),
                    serde_json::json!({ "which": said }),
                )
                .await
            })
        })
        .await
    }
}

/// Ends every session and token of one account, and every address by which it answers letters; gives how many sessions there were.
///
/// # Errors
/// A database error.
pub async fn end_all_of(tx: &mut Tx, account: AccountId) -> Result<u64> {
    token::end_all(tx, account).await?;
    tx.run("DELETE FROM sessions WHERE account = $1", args![account])
        .await
}

/// Ends every session of everybody, also those that a code opened, and every token: after a copy of an earlier day was put in place,
/// nobody stays signed in by a cookie that was given up since.
///
/// # Errors
/// A database error.
pub async fn end_every_session(tx: &mut Tx) -> Result<u64> {
    let people = tx.run("DELETE FROM sessions", Vec::new()).await?;
    let codes = tx.run("DELETE FROM code_sessions", Vec::new()).await?;
    tx.run("DELETE FROM api_tokens", Vec::new()).await?;
    tx.run("DELETE FROM reply_addresses", Vec::new()).await?;
    Ok(people + codes)
}
