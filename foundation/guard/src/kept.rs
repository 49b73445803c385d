//! Everything that this room keeps of one account, for that person to read.

use kernel::{Language, Result, Timestamp, args};
use store::{Db, Read};

use crate::{
    AccountId, App, AuditEntry, Choices, Fullness, Letter, Link, Passkey, Recovery, Role,
    SessionRow, Token,
};

/// Waiting letters that are looked through for those to one address, and entries of the log that are given.
const MOST: i64 = 50_000;

/// The account itself; what would open it (the password's hash, the key of the authenticator) is left where it is.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct KeptAccount {
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of letters.
    pub language: Language,
    /// How much letters say.
    pub letters: Fullness,
    /// Since when.
    pub created: Timestamp,
}

/// An appointment, in force or over.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct KeptAppointment {
    /// The role.
    pub role: Role,
    /// Organisation or consultation; empty for the whole house.
    pub scope: String,
    /// Since when.
    pub starts: Timestamp,
    /// First moment at which it no longer holds; nothing where it has no end.
    pub ends: Option<Timestamp>,
    /// Whether it rests.
    pub suspended: bool,
}

/// An invitation, as the person knows it who got it or sent it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct KeptInvitation {
    /// The role it gives.
    pub role: Role,
    /// Organisation or consultation; empty for the whole house.
    pub scope: String,
    /// When it was sent.
    pub created: Timestamp,
    /// Last moment it can be accepted.
    pub expires: Timestamp,
    /// When it was accepted.
    pub used: Option<Timestamp>,
}

/// A letter that is not sent yet: which one, and nothing of its words. Of one that was sent nothing is kept.
#[derive(Clone, Debug)]
pub struct KeptLetter {
    /// Which letter.
    pub name: String,
    /// When it goes out, or comes up again.
    pub due: Timestamp,
    /// How often it was tried.
    pub attempts: i64,
}

/// What is kept of one account.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The account.
    pub account: KeptAccount,
    /// When each recovery code was used; nothing for those that still wait.
    pub codes: Vec<Option<Timestamp>>,
    /// Its passkeys.
    pub passkeys: Vec<Passkey>,
    /// Its links to institutions.
    pub links: Vec<Link>,
    /// A way back that was asked for.
    pub recoveries: Vec<Recovery>,
    /// Its sessions.
    pub sessions: Vec<SessionRow>,
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// Addresses that wait to be confirmed: address, when asked, until when.
    pub addresses: Vec<(String, Timestamp, Timestamp)>,
    /// Its appointments.
    pub appointments: Vec<KeptAppointment>,
    /// Invitations to its address.
    pub invited: Vec<KeptInvitation>,
    /// Invitations it sent; whom to is theirs.
    pub inviting: Vec<KeptInvitation>,
    /// Since when things are new to it, and the hour in which its day was opened last.
    pub visits: Vec<(Timestamp, Timestamp)>,
    /// What it chose to be told of.
    pub choices: Choices,
    /// Letters to it that wait.
    pub letters: Vec<KeptLetter>,
    /// The newest entries of the log that it made or that are about it.
    pub log: Vec<AuditEntry>,
}

impl App {
    /// What is kept of an account.
    ///
    /// # Errors
    /// [`kernel::Error::NotFound`] where there is no such account; a database error.
    pub async fn kept(&self, id: AccountId) -> Result<Kept> {
        let mut db = self.db.clone();
        let sql = "SELECT name, email, language, letters, created FROM accounts WHERE id = $1";
        let account: KeptAccount = db.one(sql, args![id]).await?;
        let sql = "SELECT used FROM recovery_codes WHERE account = $1 ORDER BY used IS NULL, used";
        let codes: Vec<(Option<Timestamp>,)> = db.all(sql, args![id]).await?;
        let sql = "SELECT hash, created, seen, way FROM sessions WHERE account = $1 ORDER BY created DESC";
        let sessions = db.all(sql, args![id]).await?;
        let sql = "SELECT id, name, scopes, created, expires, used FROM api_tokens WHERE account = $1 ORDER BY created DESC, id";
        let tokens = db.all(sql, args![id]).await?;
        let sql = "SELECT id, name, created, used, backed_up FROM passkeys WHERE account = $1 ORDER BY created, id";
        let passkeys = db.all(sql, args![id]).await?;
        let sql = "SELECT issuer, subject, created, used FROM institution_links WHERE account = $1 ORDER BY created, subject";
        let links = db.all(sql, args![id]).await?;
        let sql = "SELECT id, account, lost, stage, opens FROM recoveries WHERE account = $1 ORDER BY created, id";
        let recoveries = db.all(sql, args![id]).await?;
        let sql =
            "SELECT email, created, expires FROM email_changes WHERE account = $1 ORDER BY created";
        let addresses = db.all(sql, args![id]).await?;
        let sql = "SELECT role, scope, starts, ends, suspended FROM appointments WHERE account = $1 ORDER BY starts, id";
        let appointments = db.all(sql, args![id]).await?;
        let sql = "SELECT role, scope, created, expires, used FROM invitations WHERE email = $1 ORDER BY created, id";
        let invited = db.all(sql, args![account.email]).await?;
        let sql = "SELECT role, scope, created, expires, used FROM invitations WHERE invited_by = $1 ORDER BY created, id";
        let inviting = db.all(sql, args![id]).await?;
        let sql = "SELECT since, here FROM visits WHERE account = $1";
        let visits = db.all(sql, args![id]).await?;
        // An account that did something is found by one index, what was done to it by another.
        let sql = "SELECT * FROM audit WHERE actor = $1 UNION SELECT * FROM audit WHERE about = $1 ORDER BY number DESC LIMIT $2";
        let log = db.all(sql, args![id, MOST]).await?;
        Ok(Kept {
            letters: self.waiting_letters(&mut db, &account.email).await?,
            choices: self.choices_of(id).await?,
            visits,
            account,
            codes: codes.into_iter().map(|c| c.0).collect(),
            passkeys,
            links,
            recoveries,
            sessions,
            tokens,
            addresses,
            appointments,
            invited,
            inviting,
            log,
        })
    }

    /// Letters lie sealed, their addresses too: each is opened to see whom it is to. One that cannot be opened is to
    /// nobody.
    async fn waiting_letters(&self, db: &mut Db, email: &str) -> Result<Vec<KeptLetter>> {
        let sql = "SELECT body, due, attempts FROM jobs WHERE kind = 'mail' AND state <> 'done' ORDER BY due, id LIMIT $1";
        let waiting: Vec<(String, Timestamp, i64)> = db.all(sql, args![MOST]).await?;
        let letters = waiting.into_iter().filter_map(|(body, due, attempts)| {
            let letter = Letter::open(self, &body).ok().filter(|l| l.to == email)?;
            Some(KeptLetter {
                name: letter.name,
                due,
                attempts,
            })
        });
        Ok(letters.collect())
    }
}
