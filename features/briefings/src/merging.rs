//! What follows two organisations that prove to be one: what either said, asked and supported is of the one that stands.

use ::store::{Read as _, Tx};
use contracts::{AboutMerge, AboutOrganisation};
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, Value, args};
use parties::{
    belongs,
    merging::{Carried, Ledger, Undo, give_back, key_of, undo, undo_unchanged},
};
use serde::{Deserialize, Serialize};

belongs! {
    /// For whom a question was put.
    Asks = "briefing_question", "panel-part-changed",
    r#"SELECT organisation AS "to" FROM briefing_questions WHERE id = $1"#,
    "UPDATE briefing_questions SET organisation = $2 WHERE id = $1"
}

/// A support; the key is the question and the organisation.
#[derive(Clone, Serialize, Deserialize, sqlx::FromRow)]
struct Supports {
    at: i64,
}

impl Carried for Supports {
    const WHAT: &'static str = "briefing_support";
    const CHANGED: &'static str = "panel-part-changed";
    const READ: &'static str =
        "SELECT at FROM briefing_supports WHERE question = $1 AND organisation = $2";
    const WRITE: &'static str = "INSERT INTO briefing_supports (question, organisation, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    const REMOVE: &'static str =
        "DELETE FROM briefing_supports WHERE question = $1 AND organisation = $2";
    fn values(&self) -> Vec<Value> {
        args![self.at]
    }
}

/// What this room does while organisations are merged, parted and erased.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", carry),
    ("organisation_parted", part),
    ("organisation_erased", erase),
];

fn carry<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("briefings").await?;
        panels::carry(tx, &told.merge, &told.gone, &told.stands).await?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        let sql =
            "SELECT question, at FROM briefing_supports WHERE organisation = $1 ORDER BY question";
        let supports: Vec<(String, i64)> = tx.all(sql, args![told.gone]).await?;
        for (question, at) in supports {
            let (from, to) = (
                key_of(&[&question, &told.gone]),
                key_of(&[&question, &told.stands]),
            );
            ledger.change::<Supports>(tx, &from, None).await?;
            ledger.change(tx, &to, Some(Supports { at })).await?;
        }
        let sql = "SELECT id FROM briefing_questions WHERE organisation = $1 ORDER BY id";
        let questions: Vec<(String,)> = tx.all(sql, args![told.gone]).await?;
        for (id,) in questions {
            let to = told.stands.clone();
            ledger.change(tx, &id, Some(Asks { to })).await?;
        }
        Ok(())
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("briefings").await?;
        let own: [(&str, Undo); 2] = [
            (Asks::WHAT, undo::<Asks>),
            (Supports::WHAT, undo_unchanged::<Supports>),
        ];
        let all: Vec<(&str, Undo)> = own.iter().chain(panels::CARRIED).copied().collect();
        give_back(tx, &told.merge, &all).await
    })
}

/// An organisation that erases its record takes back what nobody has answered; what was published of a lottery stays under a
/// label that names nobody.
fn erase<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("briefings").await?;
        panels::forget(tx, &told.organisation).await?;
        let sql = "DELETE FROM briefing_supports WHERE organisation = $1";
        tx.run(sql, args![told.organisation]).await?;
        let sql = "UPDATE briefing_questions SET state = 'withdrawn', text = '', version = version + 1 \
                   WHERE organisation = $1 AND answer = ''";
        tx.run(sql, args![told.organisation]).await?;
        Ok(())
    })
}
