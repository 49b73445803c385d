//! A person closes their own account: what opens it goes, their name and address go, what others rest on stays.

use kernel::{Error, Message, Result, Violations, args};
use serde_json::json;
use store::{Read, Tx};

use crate::{AccountId, Ctx, Notice, Reader, Role, account::totp_record};

impl Ctx {
    /// Closes the account of whoever asks, for good.
    ///
    /// Everything that opens it is destroyed, every appointment ends, name and address are forgotten; what other rooms
    /// keep of the person goes or stays as they answer to `account_closed`, in the same transaction. `name` is what
    /// stands for the person from now on. A letter goes to the address that was theirs.
    ///
    /// # Errors
    /// A refusal where the password is wrong, what follows was not read, or nobody else would look after the house.
    pub async fn close_account(
        &self,
        password: &str,
        understood: bool,
        name: String,
    ) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        if !understood {
            let missing = Message::new("accounts-close-understood-missing");
            return Err(Error::Rejected(Violations::one("understood", missing)));
        }
        self.confirm_password(id, password).await?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                keep_administrators(tx, &ctx, id).await?;
                let reader = Reader::of(tx, id).await?.ok_or(Error::SignIn)?;
                close(tx, &ctx, id, &name, json!({})).await?;
                // To the address that was theirs.
                let notice = Notice::new("account-closed", "/");
                ctx.tell(tx, &[reader], &notice).await
            })
        })
        .await
    }

    /// Closes an account again that was closed in a later state of the house: in a copy that was made before. It stays
    /// closed even where nobody else would look after the house, and no second letter goes out.
    ///
    /// # Errors
    /// [`Error::SignIn`] where there is no such account, or it is closed already.
    pub async fn close_account_again(&self, id: AccountId, name: String) -> Result<()> {
        self.write(move |tx, ctx| {
            Box::pin(async move { close(tx, &ctx, id, &name, json!({ "again": true })).await })
        })
        .await
    }
}

async fn keep_administrators(tx: &mut Tx, ctx: &Ctx, id: AccountId) -> Result<()> {
    tx.lock("appointments").await?;
    let now = ctx.now();
    let sql = "SELECT id, role FROM appointments WHERE account = $1 AND (ends IS NULL OR ends > $2) ORDER BY id";
    let held: Vec<(String, Role)> = tx.all(sql, args![id, now]).await?;
    for (appointment, role) in held {
        ctx.keep_an_administrator(tx, &appointment, role).await?;
    }
    Ok(())
}

async fn close(
    tx: &mut Tx,
    ctx: &Ctx,
    id: AccountId,
    name: &str,
    detail: serde_json::Value,
) -> Result<()> {
    tx.lock("appointments").await?;
    let reader = Reader::of(tx, id).await?.ok_or(Error::SignIn)?;
    let now = ctx.now();
    let object = format!("account:{id}");
    ctx.record(tx, "account.close", &object, &id.to_string(), detail)
        .await?;
    ctx.emit(
        tx,
        "account_closed",
        &json!({ "account": id, "name": name }),
    )
    .await?;
    for sql in [
        "DELETE FROM sessions WHERE account = $1",
        "DELETE FROM api_tokens WHERE account = $1",
        "DELETE FROM reply_addresses WHERE account = $1",
        "DELETE FROM recovery_codes WHERE account = $1",
        "DELETE FROM passkeys WHERE account = $1",
        "DELETE FROM recoveries WHERE account = $1",
        "DELETE FROM institution_links WHERE account = $1",
        "DELETE FROM email_changes WHERE account = $1",
        "DELETE FROM messages WHERE account = $1",
        "DELETE FROM visits WHERE account = $1",
        "DELETE FROM notifications WHERE account = $1",
    ] {
        tx.run(sql, args![id]).await?;
    }
    let ends =
        "UPDATE appointments SET ends = $2 WHERE account = $1 AND (ends IS NULL OR ends > $2)";
    tx.run(ends, args![id, now]).await?;
    let unused = "DELETE FROM invitations WHERE email = $1 AND used IS NULL";
    tx.run(unused, args![reader.email]).await?;
    let nobody = format!("closed:{id}");
    let used = "UPDATE invitations SET email = $2, name = $3 WHERE email = $1";
    tx.run(used, args![reader.email, nobody, name]).await?;
    ctx.shred(tx, &totp_record(id)).await?;
    // An address has an @, so that nobody signs in, is invited or is found by what stands there now.
    let gone = "UPDATE accounts SET name = $2, email = $3, password = '', totp = '', totp_step = 0, letters = 'bland', closed = $4 \
                WHERE id = $1 AND closed IS NULL";
    if tx.run(gone, args![id, name, nobody, now]).await? != 1 {
        return Err(Error::SignIn);
    }
    // The last entry that bears the name is written by now.
    crate::log::erase_closed(tx).await?;
    Ok(())
}
