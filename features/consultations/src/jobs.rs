//! What follows an event: each contributor is told of the answer.

use std::sync::Arc;

use guard::{AccountId, Ctx, Letter};
use kernel::{Error, Language, Result, args};
use serde::Deserialize;
use store::Read;
use web::Site;

use crate::model::ConsultationId;

#[derive(Deserialize)]
struct Told {
    consultation: ConsultationId,
}

/// Writes to everyone who contributed, once.
///
/// # Errors
/// A database error.
pub async fn tell_contributors(site: Arc<Site>, body: String) -> Result<()> {
    let told: Told = serde_json::from_str(&body).map_err(Error::internal)?;
    let mut ctx = Ctx::house(&site.app);
    // The event may come twice; its letters go out once.
    ctx.key = format!("told {}", told.consultation);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let readers: Vec<(AccountId, String, String, Language, String)> = tx
                .all(
                    "SELECT DISTINCT a.id, a.name, a.email, a.language, c.title FROM contributions k JOIN accounts a ON a.id = k.account \
                     JOIN consultations c ON c.id = k.consultation \
                     WHERE k.consultation = $1 AND k.state = 'sent' AND a.closed IS NULL",
                    args![told.consultation],
                )
                .await?;
            for (_, name, email, language, _) in readers {
                // Neither title nor words: a letter may be read over a shoulder.
                let link = format!("{}/consultations/{}/mine", ctx.app.base, told.consultation);
                ctx.mail(tx, &Letter::new("answered", &email, language).with("name", name).with("link", link)).await?;
            }
            Ok(())
        })
    })
    .await
}
