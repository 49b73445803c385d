//! What follows two organisations that prove to be one: an invitation of either is one of the organisation that stands.
//! Contributions stay under the name they were written under; who sees that name follows both records, as they are read.

use std::collections::BTreeSet;

use ::store::{Read, Tx};
use contracts::AboutMerge;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, Value, args};
use parties::merging::{Carried, Ledger, changes, key_of, row, undo};
use serde::{Deserialize, Serialize};

/// An invitation to a consultation: there is nothing to it beside its key, the consultation and the organisation.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct Invited {
    consultation: String,
}

impl Carried for Invited {
    const WHAT: &'static str = "consultation_invited";
    const CHANGED: &'static str = "consultations-part-changed";
    const READ: &'static str = "SELECT consultation FROM consultation_invited WHERE consultation = $1 AND organisation = $2";
    const WRITE: &'static str = "INSERT INTO consultation_invited (consultation, organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    const REMOVE: &'static str =
        "DELETE FROM consultation_invited WHERE consultation = $1 AND organisation = $2";
    fn values(&self) -> Vec<Value> {
        args![]
    }
}

/// What this room does while organisations are merged and parted.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", carry),
    ("organisation_parted", part),
];

fn carry<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        let sql = "SELECT consultation FROM consultation_invited WHERE organisation = $1 ORDER BY consultation";
        let invited: Vec<Invited> = tx.all(sql, args![told.gone]).await?;
        for i in invited {
            let id = i.consultation.clone();
            ledger
                .change::<Invited>(tx, &key_of(&[&id, &told.gone]), None)
                .await?;
            // Where both were invited, there is one invitation from now on.
            ledger
                .change(tx, &key_of(&[&id, &told.stands]), Some(i))
                .await?;
        }
        Ok(())
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        let all = changes(tx, &told.merge).await?;
        let ours = all.iter().filter(|change| change.what == Invited::WHAT);
        let mut stand = BTreeSet::new();
        for change in ours.clone() {
            let consultation = change.row_id.split('\n').next().unwrap_or_default();
            let key = key_of(&[consultation, &told.stands]);
            if row::<Invited>(tx, &key).await?.is_some() {
                stand.insert(consultation);
            }
        }
        for change in ours {
            // An invitation that the Office took back since comes back to neither.
            let consultation = change.row_id.split('\n').next().unwrap_or_default();
            if stand.contains(consultation) {
                undo::<Invited>(tx, change).await?;
            }
        }
        Ok(())
    })
}
