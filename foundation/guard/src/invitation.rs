//! Invitations: a link in a letter, good once and for a time, that makes an account with one role.

use kernel::{Error, Language, Result, Timestamp, args, day};
use store::{Read, Tx};

use crate::{AccountId, Ctx, Letter, NewSecrets, Role, Viewer, digest};

/// Days an invitation stays open.
const OPEN: i64 = 14;

/// An invitation before it is sent.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Address, checked; empty where the link is handed over otherwise and the person gives their own.
    pub email: String,
    /// Name of the person.
    pub name: String,
    /// The role it gives.
    pub role: Role,
    /// The organisation, or empty.
    pub scope: String,
    /// Language of the letter.
    pub language: Language,
    /// What the letter calls the place they are invited to.
    pub place: String,
}

/// An invitation as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Invited {
    /// Identifier, no secret.
    pub id: String,
    /// Address.
    pub email: String,
    /// Name of the person.
    pub name: String,
    /// The role it gives.
    pub role: Role,
    /// The organisation, or empty.
    pub scope: String,
    /// Language of the letter.
    pub language: Language,
    /// Last moment it can be accepted.
    pub expires: Timestamp,
    /// When it was accepted.
    pub used: Option<Timestamp>,
    /// When the role it gives ends; nothing where it has no end.
    pub ends: Option<Timestamp>,
}

impl Ctx {
    /// Writes an invitation and its letter within the transaction; gives the link.
    ///
    /// # Errors
    /// A database error.
    pub async fn invite(&self, tx: &mut Tx, invitation: &Invitation) -> Result<String> {
        self.invite_until(tx, invitation, None).await
    }

    /// As [`Ctx::invite`], to a role that ends by itself.
    ///
    /// # Errors
    /// A database error.
    pub async fn invite_until(
        &self,
        tx: &mut Tx,
        invitation: &Invitation,
        ends: Option<Timestamp>,
    ) -> Result<String> {
        let token = self.app.random.secret();
        let i = invitation;
        let by = self
            .viewer
            .account
            .map(|a| a.to_string())
            .unwrap_or_default();
        let id = self.new_id::<Invited>();
        tx.run(
            "INSERT INTO invitations (hash, id, email, name, role, scope, language, invited_by, created, expires, ends) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            args![digest(&token), id, i.email, i.name, i.role, i.scope, i.language, by, self.now(), self.now().plus(day(OPEN)), ends],
        )
        .await?;
        let link = format!("{}/invitation/{token}", self.app.base);
        if !i.email.is_empty() {
            let letter = Letter::new("invitation", &i.email, i.language)
                .with("name", &i.name)
                .with("place", &i.place)
                .with("link", &link)
                .with("days", OPEN);
            self.mail(tx, &letter).await?;
        }
        self.record(
            tx,
            "invitation.send",
            &format!("invitation:{id}"),
            &i.scope,
            serde_json::json!({ "role": i.role, "until": ends.map(|e| e.plus(-1).iso_date()) }),
        )
        .await?;
        Ok(link)
    }

    /// The open invitation of a link.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the link is unknown, used or too old: these three look alike.
    pub async fn invitation(&self, token: &str) -> Result<Invited> {
        self.db()
            .one(
                "SELECT id, email, name, role, scope, language, expires, used, ends FROM invitations WHERE hash = $1 AND used IS NULL AND expires > $2",
                args![digest(token), self.now()],
            )
            .await
    }

    /// The invitations to an organisation, newest first.
    ///
    /// # Errors
    /// A database error.
    pub async fn invitations_to(&self, scope: &str) -> Result<Vec<Invited>> {
        let sql = "SELECT id, email, name, role, scope, language, expires, used, ends FROM invitations WHERE scope = $1 ORDER BY created DESC, id";
        self.db().all(sql, args![scope]).await
    }

    /// Accepts an invitation: makes the account and its appointment; gives the account and its recovery codes.
    ///
    /// # Errors
    /// A refusal that names the field, or [`Error::NotFound`] for a link that is no longer good.
    pub async fn accept(
        &self,
        token: &str,
        own_email: String,
        name: String,
        secrets: &NewSecrets,
    ) -> Result<(AccountId, Vec<String>)> {
        let invited = self.invitation(token).await?;
        let email = if invited.email.is_empty() {
            own_email
        } else {
            invited.email.clone()
        };
        let ready = self.prepare(secrets, &[&email, &name]).await?;
        let (hash, language, now) = (digest(token), self.language, self.now());
        // The codes must not be kept in the clear, so this form has no remembered answer: the link itself is good once.
        let mut ctx = self.clone();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    if tx
                        .run(
                            "UPDATE invitations SET used = $2 WHERE hash = $1 AND used IS NULL",
                            args![hash, now],
                        )
                        .await?
                        != 1
                    {
                        return Err(Error::NotFound);
                    }
                    let made = ctx.add_account(tx, &name, &email, language, &ready).await?;
                    ctx.viewer = Viewer {
                        account: Some(made.0),
                        name,
                        ..Viewer::default()
                    };
                    ctx.record(
                        tx,
                        "account.create",
                        &format!("account:{}", made.0),
                        &made.0.to_string(),
                        serde_json::json!({}),
                    )
                    .await?;
                    ctx.appoint(tx, made.0, invited.role, &invited.scope, invited.ends)
                        .await?;
                    Ok(made)
                })
            })
            .await
    }

    /// Accepts an invitation with the account that is signed in, where the invitation was sent to its address.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a link that is no longer good or was sent to somebody else.
    pub async fn accept_signed_in(&self, token: &str) -> Result<()> {
        let invited = self.invitation(token).await?;
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        if self.profile(account).await?.email != invited.email {
            return Err(Error::NotFound);
        }
        let hash = digest(token);
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let use_up = "UPDATE invitations SET used = $2 WHERE hash = $1 AND used IS NULL";
                if tx.run(use_up, args![hash, ctx.now()]).await? != 1 {
                    return Err(Error::NotFound);
                }
                ctx.appoint(tx, account, invited.role, &invited.scope, invited.ends)
                    .await
            })
        })
        .await
    }

    /// Whether the address of an open invitation has an account: its holder then signs in instead of making one.
    ///
    /// # Errors
    /// A database error.
    pub async fn is_known(&self, invited: &Invited) -> Result<bool> {
        let sql = "SELECT COUNT(*) FROM accounts WHERE email = $1 AND closed IS NULL";
        Ok(self.db().number(sql, args![invited.email]).await? > 0)
    }
}
