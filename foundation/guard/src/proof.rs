//! Proof: how long ago whoever is signed in last showed that it is them, and how they show it again.

use kernel::{Error, Message, Result, Timestamp, Violations, args};
use serde_json::json;
use store::Read;

use crate::{
    AccountId, Ctx, Sealed,
    account::{Totp, code_hash, totp_record},
};

/// Milliseconds for which a proof counts.
const LATELY: i64 = 15 * 60_000;

kernel::codes! {
    /// How a session was begun.
    pub enum Way {
        SetUp = "set_up", Code = "code", RecoveryCode = "recovery_code", Passkey = "passkey", Institution = "institution",
        Demonstration = "demonstration",
    }
}

impl Ctx {
    /// Whether whoever is signed in showed lately enough that it is them. The people of the demonstration have no
    /// authenticator and are never asked.
    #[must_use]
    pub fn proved_lately(&self) -> bool {
        let lately = |at: Timestamp| self.now().0 - at.0 <= LATELY;
        self.app.demo || self.viewer.proved.is_some_and(lately)
    }

    /// Takes a code of the authenticator or a recovery code as proof of whoever is signed in, once.
    ///
    /// # Errors
    /// A refusal at the field `proof`.
    pub async fn prove(&mut self, code: &str) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let who = id.to_string();
        self.app
            .limits
            .attempt("proof", &who, 10, 15 * 60_000, self.now())?;
        if self.use_code(id, code).await?.is_none() {
            tracing::warn!(target: "security", who, "proof refused");
            let wrong = Message::new("error-wrong-code");
            return Err(Error::Rejected(Violations::one("proof", wrong)));
        }
        self.app.limits.clear("proof", &who);
        self.note_proof(id).await
    }

    /// Keeps that the holder of this session showed just now that it is them.
    pub(crate) async fn note_proof(&mut self, id: AccountId) -> Result<()> {
        let ctx = self.clone();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let sql = "UPDATE sessions SET proved = $2 WHERE hash = $1";
                    tx.run(sql, args![ctx.viewer.session, ctx.now()]).await?;
                    let (object, about) = (format!("account:{id}"), id.to_string());
                    ctx.record(tx, "session.prove", &object, &about, json!({}))
                        .await
                })
            })
            .await?;
        self.viewer.proved = Some(self.now());
        Ok(())
    }

    /// Uses up a code of the authenticator or a recovery code of an account; gives which it was, nothing where it is
    /// neither.
    pub(crate) async fn use_code(&self, id: AccountId, code: &str) -> Result<Option<Way>> {
        let sql = "SELECT totp, totp_step FROM accounts WHERE id = $1 AND closed IS NULL";
        let found: Option<(Sealed, i64)> = self.db().first(sql, args![id]).await?;
        let Some((sealed, last)) = found else {
            return Ok(None);
        };
        let record = totp_record(id);
        let opened = self.look_into_as_house(&mut self.db(), &record).await?;
        // Without its key there is nothing to compare a code with.
        let Some(totp) = Totp::from_text(&opened.text("totp", &sealed)?) else {
            return Ok(None);
        };
        let step = totp.step(code, self.now())?.filter(|s| *s > last);
        let (recovery, now) = (code_hash(code), self.now());
        let used = self
            .app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    match step {
                        // A code is good once, also against someone who read it over a shoulder.
                        Some(step) => {
                            let sql = "UPDATE accounts SET totp_step = $2 WHERE id = $1 AND totp_step < $2";
                            tx.run(sql, args![id, step]).await
                        }
                        None => {
                            let sql = "UPDATE recovery_codes SET used = $3 WHERE account = $1 AND hash = $2 AND used IS NULL";
                            tx.run(sql, args![id, recovery, now]).await
                        }
                    }
                })
            })
            .await?;
        let way = if step.is_some() {
            Way::Code
        } else {
            Way::RecoveryCode
        };
        Ok((used == 1).then_some(way))
    }
}
