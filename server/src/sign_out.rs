//! `indaba sign-out`: ends the sessions of one person or of everybody, for whoever operates the house.

use clap::Args;
use guard::{AccountId, Ctx};
use kernel::args;
use serde_json::json;
use store::Read;

use crate::House;

/// What is asked of `indaba sign-out`.
#[derive(Args, Clone, Debug)]
#[group(required = true, multiple = false)]
pub struct SignOutAsked {
    /// The person who signs in with this address.
    #[arg(long)]
    pub email: Option<String>,
    /// Everybody, those who came by a code of an application included.
    #[arg(long)]
    pub everybody: bool,
}

/// Ends the sessions: the next request by their cookies is a visitor's. Gives how many there were.
///
/// # Errors
/// Where nobody has this address, or a database error.
pub async fn sign_out(house: &House, asked: &SignOutAsked) -> anyhow::Result<u64> {
    let ctx = Ctx::house(&house.site.app);
    let account = match &asked.email {
        None => None,
        Some(email) => {
            let sql = "SELECT id FROM accounts WHERE email = $1 AND closed IS NULL";
            let email = email.trim().to_lowercase();
            let found: Option<(AccountId,)> = ctx.db().first(sql, args![email]).await?;
            let Some((account,)) = found else {
                anyhow::bail!("nobody signs in with this address");
            };
            Some(account)
        }
    };
    let ended = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let (ended, object, about) = match account {
                None => (
                    guard::end_every_session(tx).await?,
                    String::new(),
                    String::new(),
                ),
                Some(account) => (
                    guard::end_all_of(tx, account).await?,
                    format!("account:{account}"),
                    account.to_string(),
                ),
            };
            let detail = json!({ "by": "operator", "sessions": ended });
            ctx.record(tx, "session.end", &object, &about, detail)
                .await?;
            Ok(ended)
        })
    });
    Ok(ended.await?)
}
