//! Addresses by which a letter is answered: whoever writes to one speaks for its owner about one thing, for some time.

use std::sync::Arc;

use kernel::{Error, Language, Result, Timestamp, args, day};
use store::{Read, Tx};

use crate::{About, AccountId, App, Ctx, Fullness, Notice, Reader, Viewer, digest};

/// Days for which an address is answered by.
const HOLDS: i64 = 30;
/// Days after that in which its owner is told that it is over.
const KNOWN: i64 = 30;

/// An address by which its owner answers a letter. What it holds is kept nowhere.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ReplyAddress {
    /// The kind of thing it is about.
    pub kind: String,
    /// Which of them.
    pub about: String,
    /// Since when.
    pub created: Timestamp,
    /// Until when.
    pub expires: Timestamp,
}

/// Who speaks by an address at this moment.
#[derive(Clone, Debug)]
pub struct Replying {
    /// The account.
    pub account: AccountId,
    /// The same with what they hold now.
    pub viewer: Viewer,
    /// Their name, address and language.
    pub reader: Reader,
    /// What the address is about.
    pub about: About,
    /// Whether it still answers: not too old, its owner still wants full letters, and lost no role since.
    pub open: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    account: AccountId,
    name: String,
    email: String,
    language: Language,
    kind: String,
    about: String,
    expires: Timestamp,
    ended: i64,
}

impl App {
    /// Makes an address by which an account answers a letter about something; gives what stands before its `@`, known to
    /// nobody but the reader of that letter afterwards.
    ///
    /// # Errors
    /// A database error.
    pub async fn make_reply_address(&self, account: AccountId, about: &About) -> Result<String> {
        let token = self.random.secret();
        let (hash, now, about) = (digest(&token), self.clock.now(), about.clone());
        self.db
            .write(move |tx| {
                Box::pin(async move {
                    tx.run(
                        "INSERT INTO reply_addresses (hash, account, kind, about, created, expires) VALUES ($1, $2, $3, $4, $5, $6)",
                        args![hash, account, about.kind, about.id, now, now.plus(day(HOLDS))],
                    )
                    .await?;
                    Ok(())
                })
            })
            .await?;
        Ok(token)
    }

    /// Who speaks by an address; nobody where there is none, or its owner took it back.
    ///
    /// # Errors
    /// A database error.
    pub async fn replying(&self, token: &str) -> Result<Option<Replying>> {
        let now = self.clock.now();
        let sql = "SELECT r.account, a.name, a.email, a.language, r.kind, r.about, r.expires, \
                   (SELECT COUNT(*) FROM appointments e WHERE e.account = r.account AND e.ends > r.created AND e.ends <= $2) AS ended \
                   FROM reply_addresses r JOIN accounts a ON a.id = r.account WHERE r.hash = $1 AND a.closed IS NULL";
        let row: Option<Row> = self
            .db
            .clone()
            .first(sql, args![digest(token), now])
            .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let Some((viewer, fullness)) = self.reader_of(&row.email).await? else {
            return Ok(None);
        };
        Ok(Some(Replying {
            account: row.account,
            viewer,
            reader: Reader {
                name: row.name,
                email: row.email,
                language: row.language,
            },
            about: About {
                kind: row.kind,
                id: row.about,
            },
            open: row.expires > now && row.ended == 0 && fullness == Fullness::Full,
        }))
    }

    /// Ends one address: others know it. Who writes to it later is told that it is over.
    ///
    /// # Errors
    /// A database error.
    pub async fn end_reply_address(&self, token: &str) -> Result<()> {
        let (hash, now) = (digest(token), self.clock.now());
        self.db
            .write(move |tx| {
                Box::pin(async move {
                    let sql =
                        "UPDATE reply_addresses SET expires = $2 WHERE hash = $1 AND expires > $2";
                    tx.run(sql, args![hash, now]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Forgets addresses that ended so long ago that nobody is told of it any more.
    ///
    /// # Errors
    /// A database error.
    pub async fn forget_reply_addresses(&self) -> Result<()> {
        let until = self.clock.now().plus(-day(KNOWN));
        self.db
            .write(move |tx| {
                Box::pin(async move {
                    let sql = "DELETE FROM reply_addresses WHERE expires <= $1";
                    tx.run(sql, args![until]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Ends the addresses of an account about one thing: it may not write there any more.
    ///
    /// # Errors
    /// A database error.
    pub async fn end_replies_about(&self, account: AccountId, about: &About) -> Result<()> {
        let about = about.clone();
        self.db
            .write(move |tx| {
                Box::pin(async move {
                    let sql = "DELETE FROM reply_addresses WHERE account = $1 AND kind = $2 AND about = $3";
                    tx.run(sql, args![account, about.kind, about.id]).await?;
                    Ok(())
                })
            })
            .await
    }
}

impl Ctx {
    /// The addresses by which the person who asks answers letters, newest first; those that are over are none.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn reply_addresses(&self) -> Result<Vec<ReplyAddress>> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let sql = "SELECT kind, about, created, expires FROM reply_addresses WHERE account = $1 AND expires > $2 \
                   ORDER BY created DESC, hash";
        self.db().all(sql, args![account, self.now()]).await
    }

    /// Ends every address by which the person who asks answers letters.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn end_reply_addresses(&self) -> Result<()> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                end_all(tx, account).await?;
                ctx.note_own(tx, "account.end_replies", account).await
            })
        })
        .await
    }
}

/// Tells somebody that an answer of theirs was not taken. On the start page once a day for each thing and reason; by letter
/// once a day, whatever it was: otherwise whoever knows an address could have letters sent as often as they write to it.
///
/// # Errors
/// A database error.
pub async fn tell_of_reply(app: &Arc<App>, replying: &Replying, notice: Notice) -> Result<()> {
    let today = app.clock.now().iso_date();
    let About { kind, id } = &replying.about;
    let (account, reason) = (replying.account, notice.letter.name.clone());
    let mut ctx = Ctx::house(app);
    ctx.key = format!("reply-not-taken:{account}:{kind}:{id}:{reason}:{today}");
    let (reader, said) = (replying.reader.clone(), notice.clone());
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            ctx.keep_message(tx, &reader, &said).await?;
            Ok(())
        })
    })
    .await?;
    ctx.key = format!("reply-not-taken:{account}:{today}");
    let letter = notice.to(&replying.reader, &app.base);
    ctx.write(move |tx, ctx| Box::pin(async move { ctx.mail(tx, &letter).await }))
        .await
}

/// Ends every address by which an account answers letters.
pub(crate) async fn end_all(tx: &mut Tx, account: AccountId) -> Result<()> {
    let sql = "DELETE FROM reply_addresses WHERE account = $1";
    tx.run(sql, args![account]).await?;
    Ok(())
}
