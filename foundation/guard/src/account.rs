//! Accounts: a person's name, address, password and second factor.

use data_encoding::BASE32_NOPAD;
use kernel::{Error, Id, Language, Message, Private, Result, Timestamp, Violations, args};
use store::{Read, Tx};

use crate::{
    App, Clear, ClearRow, Ctx, Lost, Recipient, Record, Way, digest, nothing_beside,
    password::{check_password, hash, matches},
};

/// The window in which attempts to sign in are counted.
const QUARTER: i64 = 15 * 60_000;

/// Names the type of account identifiers.
#[derive(Debug)]
pub struct Account;
/// Identifier of an account.
pub type AccountId = Id<Account>;

/// What is shown of an account.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Profile {
    /// Identifier.
    pub id: AccountId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of letters.
    pub language: Language,
}

/// How long a code of an authenticator is shown.
const STEP: i64 = 30_000;

/// The second factor of an account: codes of six digits, new every 30 seconds (RFC 6238).
#[derive(Debug)]
pub struct Totp {
    pub(crate) secret: Vec<u8>,
}

impl Totp {
    /// A new secret.
    #[must_use]
    pub fn new(app: &App) -> Self {
        let mut secret = vec![0; 20];
        app.random.fill(&mut secret);
        Self { secret }
    }

    /// From the text that a form carries while it is set up.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let secret = BASE32_NOPAD
            .decode(compact.to_ascii_uppercase().as_bytes())
            .ok()?;
        (secret.len() == 20).then_some(Self { secret })
    }

    /// The secret for typing into an authenticator, in groups of four.
    #[must_use]
    pub fn text(&self) -> String {
        let text = BASE32_NOPAD.encode(&self.secret);
        text.as_bytes()
            .chunks(4)
            .map(|c| String::from_utf8_lossy(c).into_owned())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The address an authenticator scans.
    #[must_use]
    pub fn uri(&self, email: &str) -> String {
        let secret = BASE32_NOPAD.encode(&self.secret);
        format!(
            "otpauth://totp/Indaba:{}?secret={secret}&issuer=Indaba",
            email.replace(['?', '&', '#', ' ', '%', '/'], "")
        )
    }

    /// The code of a moment; for the demonstration and for tests.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn code(&self, now: Timestamp) -> Result<String> {
        Ok(self
            .generator()?
            .generate(u64::try_from(now.0 / 1000).unwrap_or(0))
            .to_string())
    }

    /// The time step a code belongs to, if it is shown now or was in the step before: typing and sending it takes time
    /// (RFC 6238, 5.2). One that is yet to come is not taken.
    pub(crate) fn step(&self, code: &str, now: Timestamp) -> Result<Option<i64>> {
        let code: String = code.chars().filter(char::is_ascii_digit).collect();
        let generator = self.generator()?;
        Ok([now, now.plus(-STEP)]
            .into_iter()
            .filter_map(|at| u64::try_from(at.0 / 1000).ok())
            .find_map(|seconds| generator.check(&code, seconds))
            .map(|step| i64::try_from(step).unwrap_or(i64::MAX)))
    }

    fn generator(&self) -> Result<totp_rs::Totp> {
        totp_rs::Builder::new()
            .with_secret(self.secret.clone())
            .with_account_name("account")
            .with_skew(0)
            .build()
            .map_err(|e| Error::internal(format!("{e:?}")))
    }
}

/// The record that holds the second factor of an account: the house opens it to compare a code, and nobody else.
pub(crate) fn totp_record(id: AccountId) -> Record {
    Record::new("accounts", id, "")
}

/// Second factors that were sealed by the key of the house.
pub const CLEAR: Clear = Clear {
    table: "accounts",
    columns: &["totp"],
    rows: "SELECT a.id, '', '', a.totp, '', '', '', '', '' FROM accounts a WHERE a.totp <> '' AND NOT EXISTS \
           (SELECT 1 FROM sealed_keys k WHERE k.record = 'accounts:' || a.id) ORDER BY a.id LIMIT $1",
    plain: |ctx: &Ctx, text: &str| {
        let secret = ctx.app.sealer.unseal("totp", text)?;
        Ok(Totp { secret }.text())
    },
    write: "UPDATE accounts SET totp = $2 WHERE id = $1",
    readers: |_: &ClearRow| vec![Recipient::House],
    beside: nothing_beside,
    any: "SELECT COUNT(*) FROM (SELECT 1 FROM accounts LIMIT 1) x",
    vacuum: "VACUUM (FULL) accounts",
};

/// What a new account is set up with.
#[derive(Clone, Debug)]
pub struct NewSecrets {
    /// The chosen password.
    pub password: Private<String>,
    /// The secret shown, as [`Totp::text`].
    pub totp: Private<String>,
    /// The code read from the authenticator.
    pub code: String,
}

impl NewSecrets {
    /// Checks length, strength and the code; gives the time step of the code.
    fn check(&self, hints: &[&str], now: Timestamp) -> Result<(Totp, i64)> {
        let mut wrong = Violations::new();
        check_password(self.password.reveal(), hints, &mut wrong);
        let totp = Totp::from_text(self.totp.reveal());
        let step = totp
            .as_ref()
            .map(|t| t.step(&self.code, now))
            .transpose()?
            .flatten();
        if step.is_none() {
            wrong.push("code", Message::new("error-wrong-code"));
        }
        wrong.check()?;
        totp.zip(step)
            .ok_or_else(|| Error::internal("a checked secret is missing"))
    }
}

/// Recovery codes as printed: six groups of four letters and digits, 120 bits, so that their plain hash gives none away.
fn new_codes(app: &App) -> Vec<String> {
    let code = |_| {
        let secret = app.random.secret();
        secret.as_bytes()[..24]
            .chunks(4)
            .map(|c| String::from_utf8_lossy(c).into_owned())
            .collect::<Vec<_>>()
            .join("-")
    };
    (0..8).map(code).collect()
}

pub(crate) fn code_hash(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    digest(plain.to_ascii_lowercase())
}

/// An account prepared outside the transaction, since hashing is slow.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    password: String,
    totp: Private<String>,
    step: i64,
    codes: Vec<String>,
}

/// New secrets in place of lost ones, prepared outside the transaction; what was not lost is not touched.
#[derive(Clone, Debug)]
pub(crate) struct Renewed {
    password: Option<String>,
    totp: Option<(Private<String>, i64)>,
    pub codes: Vec<String>,
}

impl Renewed {
    pub(crate) async fn keep(&self, ctx: &Ctx, tx: &mut Tx, id: AccountId) -> Result<()> {
        if let Some(password) = &self.password {
            let sql = "UPDATE accounts SET password = $2 WHERE id = $1";
            tx.run(sql, args![id, password]).await?;
        }
        if let Some((secret, step)) = &self.totp {
            let key = ctx
                .key_for_writing(tx, &totp_record(id), &[Recipient::House])
                .await?;
            let totp = key.seal("totp", secret.reveal())?;
            let sql = "UPDATE accounts SET totp = $2, totp_step = $3 WHERE id = $1";
            tx.run(sql, args![id, totp, *step]).await?;
            let sql = "DELETE FROM recovery_codes WHERE account = $1";
            tx.run(sql, args![id]).await?;
            keep_codes(tx, id, &self.codes).await?;
        }
        Ok(())
    }
}

impl Ctx {
    /// Checks and prepares new secrets in place of what was lost.
    pub(crate) async fn new_secrets(
        &self,
        id: AccountId,
        lost: Lost,
        password: &str,
        secret: &str,
        code: &str,
    ) -> Result<Renewed> {
        let mut wrong = Violations::new();
        if lost.password() {
            let profile = self.profile(id).await?;
            check_password(password, &[&profile.name, &profile.email], &mut wrong);
        }
        let mut set_up = None;
        if lost.authenticator() {
            let new = Totp::from_text(secret);
            let step = new
                .as_ref()
                .map(|t| t.step(code, self.now()))
                .transpose()?
                .flatten();
            set_up = new.zip(step);
            if set_up.is_none() {
                wrong.push("code", Message::new("error-wrong-code"));
            }
        }
        wrong.check()?;
        let mut renewed = Renewed {
            password: None,
            totp: None,
            codes: Vec::new(),
        };
        if lost.password() {
            renewed.password = Some(hash(password).await?);
        }
        if let Some((totp, step)) = set_up {
            renewed.totp = Some((Private::new(totp.text()), step));
            renewed.codes = new_codes(&self.app);
        }
        Ok(renewed)
    }

    pub(crate) async fn prepare(&self, secrets: &NewSecrets, hints: &[&str]) -> Result<Prepared> {
        let (totp, step) = secrets.check(hints, self.now())?;
        Ok(Prepared {
            password: hash(secrets.password.reveal()).await?,
            totp: Private::new(totp.text()),
            step,
            codes: new_codes(&self.app),
        })
    }

    /// Adds an account; gives its identifier and its recovery codes, shown this once.
    pub(crate) async fn add_account(
        &self,
        tx: &mut Tx,
        name: &str,
        email: &str,
        language: Language,
        ready: &Prepared,
    ) -> Result<(AccountId, Vec<String>)> {
        let id: AccountId = self.new_id();
        if tx
            .number(
                "SELECT COUNT(*) FROM accounts WHERE email = $1",
                args![email],
            )
            .await?
            > 0
        {
            return Err(Error::refused("error-account-exists"));
        }
        let key = self
            .lock_up(tx, &totp_record(id), &[Recipient::House])
            .await?;
        let totp = key.seal("totp", ready.totp.reveal())?;
        tx.run(
            "INSERT INTO accounts (id, name, email, language, password, totp, totp_step, created) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            args![id, name, email, language, ready.password, totp, ready.step, self.now()],
        )
        .await?;
        keep_codes(tx, id, &ready.codes).await?;
        Ok((id, ready.codes.clone()))
    }

    /// Checks address, password and second factor, a code or a recovery code; counts the attempts. The answer is the
    /// same for a wrong address, password or code. Gives the account and the way in.
    ///
    /// # Errors
    /// A refusal.
    pub async fn check_sign_in(
        &self,
        email: &str,
        password: &str,
        code: &str,
    ) -> Result<(AccountId, Way)> {
        let email = email.trim().to_lowercase();
        let who = self.app.sealer.tag("sign-in", &email)?;
        let refuse = || {
            // A mark that the same address always gets, and that only this house can make of it.
            tracing::warn!(target: "security", who, "sign-in refused");
            Error::refused("error-sign-in")
        };
        let (limits, now) = (&self.app.limits, self.now());
        // Whoever guesses from one other network does not keep the owner out: each has a count of its own.
        let from = format!("{email}\0{}", self.network());
        limits.attempt("sign-in", &from, 10, QUARTER, now)?;
        limits.attempt("sign-in-all", &email, 100, QUARTER, now)?;
        let found: Option<(AccountId, String)> = self
            .db()
            .first(
                "SELECT id, password FROM accounts WHERE email = $1 AND closed IS NULL",
                args![email],
            )
            .await?;
        let Some((id, stored)) = found else {
            // As slow as for an address that exists.
            hash(password).await?;
            return Err(refuse());
        };
        if !matches(password, stored).await? {
            return Err(refuse());
        }
        // Whoever has the password gets ten codes wherever they come from, and is not told that it is the right one.
        let who = id.to_string();
        if limits
            .attempt("sign-in-code", &who, 10, QUARTER, now)
            .is_err()
        {
            return Err(refuse());
        }
        let way = self.use_code(id, code).await?.ok_or_else(refuse)?;
        for (what, who) in [
            ("sign-in", &from),
            ("sign-in-all", &email),
            ("sign-in-code", &who),
        ] {
            limits.clear(what, who);
        }
        Ok((id, way))
    }

    /// Gives an account new recovery codes; the old ones no longer open anything.
    ///
    /// # Errors
    /// A refusal where the password is wrong.
    pub async fn renew_codes(&self, password: &str) -> Result<Vec<String>> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        self.confirm_password(id, password).await?;
        let codes = new_codes(&self.app);
        let kept = codes.clone();
        let ctx = self.clone();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    tx.run("DELETE FROM recovery_codes WHERE account = $1", args![id])
                        .await?;
                    keep_codes(tx, id, &kept).await?;
                    ctx.tell_sign_in_changed(tx, id).await?;
                    ctx.record(
                        tx,
                        "account.renew_codes",
                        &format!("account:{id}"),
                        &id.to_string(),
                        serde_json::json!({}),
                    )
                    .await
                })
            })
            .await?;
        Ok(codes)
    }

    /// Changes the password and ends all other sessions.
    ///
    /// # Errors
    /// A refusal that names the field.
    pub async fn change_password(&self, old: &str, new: &str) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        self.confirm_password(id, old).await?;
        let mut wrong = Violations::new();
        let profile = self.profile(id).await?;
        check_password(new, &[&profile.email, &profile.name], &mut wrong);
        for violation in &mut wrong.0 {
            violation.field = "new-password".to_owned();
        }
        wrong.check()?;
        let hashed = hash(new).await?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                tx.run(
                    "UPDATE accounts SET password = $2 WHERE id = $1",
                    args![id, hashed],
                )
                .await?;
                tx.run(
                    "DELETE FROM sessions WHERE account = $1 AND hash <> $2",
                    args![id, ctx.viewer.session],
                )
                .await?;
                crate::token::end_all(tx, id).await?;
                ctx.tell_sign_in_changed(tx, id).await?;
                ctx.record(
                    tx,
                    "account.change_password",
                    &format!("account:{id}"),
                    &id.to_string(),
                    serde_json::json!({}),
                )
                .await
            })
        })
        .await
    }

    pub(crate) async fn confirm_password(&self, id: AccountId, password: &str) -> Result<()> {
        self.app
            .limits
            .attempt("password", &id.to_string(), 10, 15 * 60_000, self.now())?;
        let (stored,): (String,) = self
            .db()
            .one("SELECT password FROM accounts WHERE id = $1", args![id])
            .await?;
        if matches(password, stored).await? {
            Ok(())
        } else {
            Err(Error::Rejected(Violations::one(
                "password",
                Message::new("error-wrong-password"),
            )))
        }
    }

    /// The profile of an account.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn profile(&self, id: AccountId) -> Result<Profile> {
        self.db()
            .one(
                "SELECT id, name, email, language FROM accounts WHERE id = $1",
                args![id],
            )
            .await
    }
}

async fn keep_codes(tx: &mut Tx, id: AccountId, codes: &[String]) -> Result<()> {
    for code in codes {
        tx.run(
            "INSERT INTO recovery_codes (account, hash) VALUES ($1, $2)",
            args![id, code_hash(code)],
        )
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_taken_in_its_step_and_the_next_one_and_never_before_it() {
        let totp = Totp {
            secret: b"12345678901234567890".to_vec(),
        };
        // The step of RFC 6238's first vector: seconds 30 to 59.
        let begins = Timestamp(30_000);
        let code = totp.code(begins).unwrap();
        assert_eq!(code, "287082");
        for (after, expected) in [
            (-30_000, None),
            (-1, None),
            (0, Some(1)),
            (29_999, Some(1)),
            (30_000, Some(1)),
            (59_999, Some(1)),
            (60_000, None),
        ] {
            let found = totp.step(&code, begins.plus(after)).unwrap();
            assert_eq!(found, expected, "{after} ms after it is first shown");
        }
        // In the house's first half minute there is no step before.
        assert_eq!(totp.step("000000", Timestamp(0)).unwrap(), None);
    }
}
