//! Recovery: a way back for whoever lost what opens their account; never by mail alone, never at once, never unseen.
//!
//! asked (a link by letter) → for both lost: asking (somebody who knows the person confirms) → waiting (72 hours in which the owner
//! can stop it) → open (a link to set new secrets) → done. Whoever asks learns nothing: known and unknown addresses make the same
//! work and the same answer, and the rest is done afterwards, out of sight.

use kernel::{Error, Message, Result, Timestamp, Violations, args, day};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Event, Read, Tx};

use crate::{AccountId, Ctx, Letter, Role, account::code_hash, digest};

/// Hours that the link of the first letter is good.
const ASKED: i64 = 24;
/// Days in which others confirm.
const ASKING: i64 = 14;
/// Hours between the second proof and new secrets.
const WAIT: i64 = 72;
/// Days that the last link is good.
const OPEN: i64 = 7;
const HOUR: i64 = 3_600_000;

kernel::codes! {
    /// What was lost.
    pub enum Lost { Authenticator = "authenticator", Password = "password", Both = "both" }
}

kernel::codes! {
    /// How far a recovery is.
    pub enum Stage {
        Asked = "asked", Asking = "asking", Waiting = "waiting", Open = "open", Done = "done", Stopped = "stopped",
    }
}

impl Lost {
    /// Whether a new password is set.
    #[must_use]
    pub const fn password(self) -> bool {
        matches!(self, Self::Password | Self::Both)
    }

    /// Whether a new authenticator is set up.
    #[must_use]
    pub const fn authenticator(self) -> bool {
        matches!(self, Self::Authenticator | Self::Both)
    }
}

/// A recovery under way.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Recovery {
    /// Identifier, no secret.
    pub id: String,
    /// Whose.
    pub account: AccountId,
    /// What was lost.
    pub lost: Lost,
    /// How far it is.
    pub stage: Stage,
    /// When new secrets can be set; 0 before that is known.
    pub opens: Timestamp,
}

/// A recovery that waits for somebody who knows the person.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ToConfirm {
    /// Identifier.
    pub id: String,
    /// Whose.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// When it was asked for.
    pub created: Timestamp,
    /// Who of the Office confirmed first; empty where nobody did.
    pub confirmed_by: String,
}

/// What was typed by whoever asks; sealed while it waits, since it tells who may have an account.
#[derive(Serialize, Deserialize)]
struct Asked {
    id: String,
    email: String,
    lost: Lost,
}

/// What the two events carry.
#[derive(Deserialize)]
struct Body {
    sealed: Option<String>,
    id: Option<String>,
}

/// Stops every way back that is under way: in a copy of an earlier day stand some that their owners stopped since.
///
/// # Errors
/// A database error.
pub async fn stop_every_recovery(tx: &mut Tx) -> Result<u64> {
    let sql = "UPDATE recoveries SET stage = 'stopped' WHERE stage IN ('asked', 'asking', 'waiting', 'open')";
    tx.run(sql, Vec::new()).await
}

const ROW: &str = "SELECT id, account, lost, stage, opens FROM recoveries WHERE hash = $1 AND expires > $2 AND stage NOT IN ('done', 'stopped')";

fn wrong(field: &str, key: &str) -> Error {
    Error::Rejected(Violations::one(field, Message::new(key)))
}

impl Ctx {
    /// Takes in that somebody lost what opens the account of an address. Whether there is one is looked up afterwards, so that
    /// neither answer nor time tells.
    ///
    /// # Errors
    /// A refusal where too much was asked for this address.
    pub async fn ask_recovery(&self, email: &str, lost: Lost) -> Result<()> {
        let email = email.trim().to_lowercase();
        self.app
            .limits
            .attempt("recovery", &email, 5, 60 * 60_000, self.now())?;
        let asked = Asked {
            id: self.new_id::<Recovery>().to_string(),
            email,
            lost,
        };
        let plain = serde_json::to_vec(&asked).map_err(Error::internal)?;
        let sealed = self.app.sealer.seal("recovery", &plain, &self.app.random)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let body = json!({ "sealed": sealed });
                ctx.emit(tx, "recovery_asked", &body).await
            })
        })
        .await
    }

    /// Sends the first letter, where the address has an account and nothing is under way for it.
    ///
    /// # Errors
    /// A database error.
    pub async fn begin_recovery(&self, body: &str) -> Result<()> {
        let body: Body = serde_json::from_str(body).map_err(Error::internal)?;
        let sealed = body.sealed.unwrap_or_default();
        let plain = self.app.sealer.unseal("recovery", &sealed)?;
        let asked: Asked = serde_json::from_slice(&plain).map_err(Error::internal)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "SELECT id FROM accounts WHERE email = $1 AND closed IS NULL";
                let found: Option<(AccountId,)> = tx.first(sql, args![asked.email]).await?;
                let Some((account,)) = found else {
                    return Ok(());
                };
                let now = ctx.now();
                // Asking again neither shortens nor begins anew what waits already.
                let under_way = "SELECT COUNT(*) FROM recoveries WHERE account = $1 AND expires > $2 \
                                 AND (id = $3 OR stage IN ('asking', 'waiting', 'open'))";
                if tx.number(under_way, args![account, now, asked.id]).await? > 0 {
                    return Ok(());
                }
                let old = "DELETE FROM recoveries WHERE account = $1 OR expires < $2";
                tx.run(old, args![account, now]).await?;
                let token = ctx.app.random.secret();
                let sql = "INSERT INTO recoveries (id, account, lost, stage, hash, created, opens, expires) VALUES ($1, $2, $3, $4, $5, $6, 0, $7)";
                let ends = now.plus(ASKED * HOUR);
                let row = args![asked.id, account, asked.lost, Stage::Asked, digest(&token), now, ends];
                tx.run(sql, row).await?;
                ctx.tell_recovery(tx, account, "recovery", &token, ASKED).await?;
                ctx.note_own(tx, "account.ask_recovery", account).await
            })
        })
        .await
    }

    async fn tell_recovery(
        &self,
        tx: &mut Tx,
        account: AccountId,
        name: &str,
        token: &str,
        time: i64,
    ) -> Result<()> {
        let Some(reader) = crate::Reader::of(tx, account).await? else {
            return Ok(());
        };
        let letter = Letter::new(name, &reader.email, reader.language)
            .with("name", &reader.name)
            .with("link", format!("{}/recover/{token}", self.app.base))
            .with("time", time);
        self.mail(tx, &letter).await
    }

    /// The recovery behind a link.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the link is unknown, used, stopped or too old: these look alike.
    pub async fn recovery(&self, token: &str) -> Result<Recovery> {
        self.db().one(ROW, args![digest(token), self.now()]).await
    }

    /// Takes the second thing beside the link: the password where the authenticator is lost, a recovery code where the password
    /// is. Where both are, others are asked to confirm.
    ///
    /// # Errors
    /// A refusal at the field `proof`; [`Error::NotFound`] as [`Ctx::recovery`].
    pub async fn go_on_recovering(&self, token: &str, proof: &str) -> Result<()> {
        let found = self.recovery(token).await?;
        if found.stage != Stage::Asked {
            return Err(Error::refused("error-not-in-this-state"));
        }
        let account = found.account;
        if found.lost != Lost::Both {
            let (limits, who) = (&self.app.limits, account.to_string());
            limits.attempt("recovery-proof", &who, 5, day(1), self.now())?;
            if !self.is_second_thing(account, found.lost, proof).await? {
                return Err(wrong("proof", "error-recovery-proof"));
            }
        }
        let hash = digest(token);
        self.write(move |tx, ctx| {
            Box::pin(async move {
                if found.lost != Lost::Both {
                    return ctx.begin_waiting(tx, &found.id, account).await;
                }
                let sql = "UPDATE recoveries SET stage = $2, expires = $3 WHERE hash = $1 AND stage = 'asked'";
                let ends = ctx.now().plus(day(ASKING));
                if tx.run(sql, args![hash, Stage::Asking, ends]).await? != 1 {
                    return Err(Error::NotFound);
                }
                ctx.note_own(tx, "account.ask_confirmation", account).await
            })
        })
        .await
    }

    async fn is_second_thing(&self, id: AccountId, lost: Lost, proof: &str) -> Result<bool> {
        if lost == Lost::Authenticator {
            return match self.confirm_password(id, proof).await {
                Ok(()) => Ok(true),
                Err(Error::Rejected(_)) => Ok(false),
                Err(e) => Err(e),
            };
        }
        let (code, now) = (code_hash(proof), self.now());
        let used = self.app.db.write(move |tx| {
            Box::pin(async move {
                let sql = "UPDATE recovery_codes SET used = $3 WHERE account = $1 AND hash = $2 AND used IS NULL";
                tx.run(sql, args![id, code, now]).await
            })
        });
        Ok(used.await? == 1)
    }

    /// Begins the days in which the owner can stop it; they are told by letter and on every page of every session.
    async fn begin_waiting(&self, tx: &mut Tx, id: &str, account: AccountId) -> Result<()> {
        let token = self.app.random.secret();
        let opens = self.now().plus(WAIT * HOUR);
        let sql = "UPDATE recoveries SET stage = $2, hash = $3, opens = $4, expires = $5 WHERE id = $1 AND stage IN ('asked', 'asking')";
        let row = args![
            id,
            Stage::Waiting,
            digest(&token),
            opens,
            opens.plus(day(OPEN))
        ];
        if tx.run(sql, row).await? != 1 {
            return Err(Error::NotFound);
        }
        let random = &self.app.random;
        let due = Event::new("recovery_due", &json!({ "id": id }), random, opens)?;
        tx.emit(&due).await?;
        self.tell_recovery(tx, account, "recovery-waiting", &token, WAIT)
            .await?;
        self.note_own(tx, "account.begin_recovery", account).await
    }

    /// Opens what waited long enough: sends the link to set new secrets.
    ///
    /// # Errors
    /// A database error.
    pub async fn open_recovery(&self, body: &str) -> Result<()> {
        let body: Body = serde_json::from_str(body).map_err(Error::internal)?;
        let id = body.id.unwrap_or_default();
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let now = ctx.now();
                let sql = "SELECT account FROM recoveries WHERE id = $1 AND stage = 'waiting' AND opens <= $2";
                let found: Option<(AccountId,)> = tx.first(sql, args![id, now]).await?;
                let Some((account,)) = found else {
                    return Ok(());
                };
                let token = ctx.app.random.secret();
                let sql = "UPDATE recoveries SET stage = $2, hash = $3, expires = $4 WHERE id = $1";
                let row = args![id, Stage::Open, digest(&token), now.plus(day(OPEN))];
                tx.run(sql, row).await?;
                ctx.tell_recovery(tx, account, "recovery-open", &token, OPEN).await?;
                ctx.note_own(tx, "account.open_recovery", account).await
            })
        })
        .await
    }

    /// Stops a recovery by its link.
    ///
    /// # Errors
    /// [`Error::NotFound`] as [`Ctx::recovery`].
    pub async fn stop_recovery(&self, token: &str) -> Result<()> {
        let found = self.recovery(token).await?;
        self.stop(found.account).await
    }

    /// Stops the recovery of whoever is signed in.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none.
    pub async fn stop_own_recovery(&self) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        self.stop(id).await
    }

    async fn stop(&self, account: AccountId) -> Result<()> {
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "UPDATE recoveries SET stage = 'stopped' WHERE account = $1 AND stage IN ('asked', 'asking', 'waiting', 'open')";
                if tx.run(sql, args![account]).await? == 0 {
                    return Err(Error::NotFound);
                }
                ctx.note_own(tx, "account.stop_recovery", account).await
            })
        })
        .await
    }

    /// The recoveries that whoever asks may confirm: those of people of an organisation that they administer, or, in the Office,
    /// all others. Nobody confirms their own.
    ///
    /// # Errors
    /// A database error.
    pub async fn to_confirm(&self) -> Result<Vec<ToConfirm>> {
        let sql = "SELECT r.id, r.account, a.name, r.created, r.confirmed_by FROM recoveries r JOIN accounts a ON a.id = r.account \
                   WHERE r.stage = 'asking' AND r.expires > $1 ORDER BY r.created, r.id";
        let all: Vec<ToConfirm> = self.db().all(sql, args![self.now()]).await?;
        let mut mine = Vec::new();
        for one in all {
            if self.confirms(&mut self.db(), one.account).await?.is_some() {
                mine.push(one);
            }
        }
        Ok(mine)
    }

    /// Whether whoever asks may confirm the recovery of an account, and whether they do so alone.
    async fn confirms(&self, db: &mut impl Read, of: AccountId) -> Result<Option<bool>> {
        if self.viewer.account.is_none() || self.viewer.account == Some(of) {
            return Ok(None);
        }
        let sql = "SELECT role, scope FROM appointments WHERE account = $1 AND starts <= $2 AND (ends IS NULL OR ends > $2)";
        let held: Vec<(Role, String)> = db.all(sql, args![of, self.now()]).await?;
        // Whoever works for the Office is known by the Office.
        let staff = held.iter().any(|(_, scope)| scope.is_empty());
        let administers = |scope: &str| self.viewer.has_in(Role::OrganisationAdministrator, scope);
        if !staff && held.iter().any(|(_, scope)| administers(scope)) {
            return Ok(Some(true));
        }
        let office = self.viewer.has(Role::TechnicalAdministrator)
            || !staff && self.viewer.has(Role::EngagementOfficer);
        Ok(office.then_some(false))
    }

    /// Confirms that somebody is who they say: an administrator of their organisation alone, or two of the Office. Neither sees
    /// nor sets a secret; the wait begins.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none that they may confirm; a refusal for a second time by the same person.
    pub async fn confirm_recovery(&self, id: &str) -> Result<()> {
        let me = self.viewer.account.ok_or(Error::SignIn)?;
        let id = id.to_owned();
        self.write(move |tx, ctx| {
            Box::pin(async move {
                tx.lock("recoveries").await?;
                let sql = "SELECT account, confirmed_by FROM recoveries WHERE id = $1 AND stage = 'asking' AND expires > $2";
                let (of, first): (AccountId, String) = tx.one(sql, args![id, ctx.now()]).await?;
                let alone = ctx.confirms(tx, of).await?.ok_or(Error::NotFound)?;
                if first == me.to_string() {
                    return Err(Error::refused("error-confirmed-already"));
                }
                let object = format!("account:{of}");
                ctx.record(tx, "account.confirm_recovery", &object, &of.to_string(), json!({}))
                    .await?;
                if alone || !first.is_empty() {
                    return ctx.begin_waiting(tx, &id, of).await;
                }
                let sql = "UPDATE recoveries SET confirmed_by = $2 WHERE id = $1";
                tx.run(sql, args![id, me]).await?;
                Ok(())
            })
        })
        .await
    }

    /// Sets new secrets by the last link: the password, the authenticator, or both; the other stays. Every session ends. Gives new
    /// recovery codes where the authenticator is new, shown this once.
    ///
    /// # Errors
    /// A refusal that names the field; [`Error::NotFound`] as [`Ctx::recovery`].
    pub async fn recover(
        &self,
        token: &str,
        password: &str,
        secret: &str,
        code: &str,
    ) -> Result<Vec<String>> {
        let found = self.recovery(token).await?;
        if found.stage != Stage::Open {
            return Err(Error::refused("error-not-in-this-state"));
        }
        let (account, lost) = (found.account, found.lost);
        let ready = self
            .new_secrets(account, lost, password, secret, code)
            .await?;
        let hash = digest(token);
        let codes = ready.codes.clone();
        let ctx = self.clone();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let sql =
                        "UPDATE recoveries SET stage = 'done' WHERE hash = $1 AND stage = 'open'";
                    if tx.run(sql, args![hash]).await? != 1 {
                        return Err(Error::NotFound);
                    }
                    ready.keep(&ctx, tx, account).await?;
                    let sql = "DELETE FROM sessions WHERE account = $1";
                    tx.run(sql, args![account]).await?;
                    crate::token::end_all(tx, account).await?;
                    if lost.authenticator() {
                        // A passkey may be on what was lost.
                        let sql = "DELETE FROM passkeys WHERE account = $1";
                        tx.run(sql, args![account]).await?;
                    }
                    ctx.tell_sign_in_changed(tx, account).await?;
                    ctx.note_own(tx, "account.recover", account).await
                })
            })
            .await?;
        Ok(codes)
    }
}
