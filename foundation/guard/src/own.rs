//! What a person changes of their own account: name, language, address, authenticator.

use kernel::{Error, Language, Message, Private, Result, Timestamp, Violations, args, day};
use serde_json::json;
use store::{Read, Tx};

use crate::{AccountId, Ctx, Letter, Recipient, Totp, account::totp_record, digest, token};

/// Days a new address may be confirmed.
const OPEN: i64 = 2;

impl Ctx {
    fn own(&self) -> Result<AccountId> {
        self.viewer.account.ok_or(Error::SignIn)
    }

    pub(crate) async fn note_own(&self, tx: &mut Tx, action: &str, id: AccountId) -> Result<()> {
        self.record(
            tx,
            action,
            &format!("account:{id}"),
            &id.to_string(),
            json!({}),
        )
        .await
    }

    /// Changes the name that others see and the language of letters.
    ///
    /// # Errors
    /// A database error.
    pub async fn change_profile(&self, name: String, language: Language) -> Result<()> {
        let id = self.own()?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                tx.run(
                    "UPDATE accounts SET name = $2, language = $3 WHERE id = $1",
                    args![id, name, language],
                )
                .await?;
                ctx.note_own(tx, "account.change_profile", id).await
            })
        })
        .await
    }

    /// Begins a change of address: a letter with a link goes to the new one, a word of warning to the old one. The
    /// answer is the same where the new address has an account already.
    ///
    /// # Errors
    /// A refusal where the password is wrong.
    pub async fn begin_email_change(&self, password: &str, email: String) -> Result<()> {
        let id = self.own()?;
        self.confirm_password(id, password).await?;
        let profile = self.profile(id).await?;
        let token = self.app.random.secret();
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let now = ctx.now();
                tx.run("DELETE FROM email_changes WHERE account = $1 OR expires < $2", args![id, now]).await?;
                tx.run(
                    "INSERT INTO email_changes (hash, account, email, created, expires) VALUES ($1, $2, $3, $4, $5)",
                    args![digest(&token), id, email, now, now.plus(day(OPEN))],
                )
                .await?;
                let link = format!("{}/account/email/{token}", ctx.app.base);
                let confirm = Letter::new("email-confirm", &email, profile.language)
                    .with("name", &profile.name)
                    .with("link", link)
                    .with("days", OPEN);
                ctx.mail(tx, &confirm).await?;
                let warn = Letter::new("email-changing", &profile.email, profile.language)
                    .with("name", &profile.name)
                    .with("link", format!("{}/account", ctx.app.base));
                ctx.mail(tx, &warn).await?;
                ctx.note_own(tx, "account.begin_email_change", id).await
            })
        })
        .await
    }

    /// The new address behind a link, for the person whose it is.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the link is unknown, too old or another's.
    pub async fn email_change(&self, token: &str) -> Result<String> {
        let sql =
            "SELECT email FROM email_changes WHERE hash = $1 AND account = $2 AND expires > $3";
        let row: (String,) = self
            .db()
            .one(sql, args![digest(token), self.own()?, self.now()])
            .await?;
        Ok(row.0)
    }

    /// Takes the new address; other sessions and every token end.
    ///
    /// # Errors
    /// [`Error::NotFound`] as [`Ctx::email_change`]; a refusal where the address came into use meanwhile.
    pub async fn confirm_email_change(&self, token: &str) -> Result<()> {
        let id = self.own()?;
        let email = self.email_change(token).await?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let taken = "SELECT COUNT(*) FROM accounts WHERE email = $1 AND id <> $2";
                if tx.number(taken, args![email, id]).await? > 0 {
                    return Err(Error::refused("error-email-taken"));
                }
                tx.run(
                    "UPDATE accounts SET email = $2 WHERE id = $1",
                    args![id, email],
                )
                .await?;
                tx.run("DELETE FROM email_changes WHERE account = $1", args![id])
                    .await?;
                ctx.end_others(tx, id).await?;
                ctx.note_own(tx, "account.change_email", id).await
            })
        })
        .await
    }

    /// Sets up another authenticator in place of the old one; other sessions and every token end.
    ///
    /// # Errors
    /// A refusal that names the field.
    pub async fn change_authenticator(
        &self,
        password: &str,
        secret: &str,
        code: &str,
    ) -> Result<()> {
        let id = self.own()?;
        self.confirm_password(id, password).await?;
        let totp = Totp::from_text(secret);
        let step = totp
            .as_ref()
            .map(|t| t.step(code, self.now()))
            .transpose()?
            .flatten();
        let Some((totp, step)) = totp.zip(step) else {
            return Err(Error::Rejected(Violations::one(
                "code",
                Message::new("error-wrong-code"),
            )));
        };
        let secret = Private::new(totp.text());
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let record = totp_record(id);
                let key = ctx
                    .key_for_writing(tx, &record, &[Recipient::House])
                    .await?;
                let sealed = key.seal("totp", secret.reveal())?;
                tx.run(
                    "UPDATE accounts SET totp = $2, totp_step = $3 WHERE id = $1",
                    args![id, sealed, step],
                )
                .await?;
                ctx.end_others(tx, id).await?;
                ctx.tell_sign_in_changed(tx, id).await?;
                ctx.note_own(tx, "account.change_authenticator", id).await
            })
        })
        .await
    }

    async fn end_others(&self, tx: &mut Tx, id: AccountId) -> Result<()> {
        tx.run(
            "DELETE FROM sessions WHERE account = $1 AND hash <> $2",
            args![id, self.viewer.session],
        )
        .await?;
        token::end_all(tx, id).await
    }

    /// How many recovery codes are left, and when the last one was used.
    ///
    /// # Errors
    /// A database error.
    pub async fn codes_left(&self) -> Result<(i64, Option<Timestamp>)> {
        self.db()
            .one(
                "SELECT COUNT(*) - COUNT(used), MAX(used) FROM recovery_codes WHERE account = $1",
                args![self.own()?],
            )
            .await
    }
}
