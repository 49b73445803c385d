//! What goes when a person closes their account: drafts, and what they said of themselves. What was sent stays, since
//! others have answered it and results rest on it.

use ::store::Tx;
use contracts::AboutAccount;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, args};

/// What this room does while an account is closed.
pub const WITHIN: &[(&str, Within)] = &[("account_closed", forget)];

fn forget<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutAccount = serde_json::from_str(body).map_err(Error::internal)?;
        let drafts = "DELETE FROM contributions WHERE account = $1 AND state = 'draft'";
        tx.run(drafts, args![told.account]).await?;
        let waiting = "UPDATE first_looks SET gender = 'not_said', age_band = 'not_said' \
                       WHERE contribution IN (SELECT id FROM contributions WHERE account = $1)";
        tx.run(waiting, args![told.account]).await?;
        engagement::forget_about_you(tx, &told.account).await
    })
}
