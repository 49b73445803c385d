//! What follows two organisations that prove to be one: what was found and decided about listed names goes with them, so
//! that nobody is asked a second time whether they are the one on a list. Applications stay under their own names.

use ::store::Tx;
use contracts::AboutMerge;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, Value, args};
use parties::{
    OrganisationId,
    merging::{Carried, Ledger, Undo, give_back, key_of, row, undo_unchanged},
};
use serde::{Deserialize, Serialize};

use crate::screening::{
    Part, Subject,
    store::{self, Remembered},
};

/// A member's name that is like a listed one; the key is the list, the organisation and both names.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct HitRow {
    subject_name: String,
    listed_name: String,
    spelled: String,
    remark: String,
    score: i64,
    why: String,
}

impl Carried for HitRow {
    const WHAT: &'static str = "screening_hit";
    const CHANGED: &'static str = "";
    const READ: &'static str = "SELECT subject_name, listed_name, spelled, remark, score, why FROM screening_hits \
         WHERE list = $1 AND organisation = $2 AND subject_key = $3 AND listed_key = $4";
    const WRITE: &'static str = "INSERT INTO screening_hits (list, organisation, subject_key, listed_key, subject_name, listed_name, spelled, \
         remark, score, why) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    const REMOVE: &'static str = "DELETE FROM screening_hits WHERE list = $1 AND organisation = $2 AND subject_key = $3 AND listed_key = $4";
    fn values(&self) -> Vec<Value> {
        args![
            self.subject_name,
            self.listed_name,
            self.spelled,
            self.remark,
            self.score,
            self.why
        ]
    }
}

/// What was decided on two names.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct VerdictRow {
    subject_key: String,
    listed_key: String,
    listed_name: String,
    subject_name: String,
    reason: String,
    at: i64,
    by_account: String,
    by_name: String,
    same: bool,
}

impl Carried for VerdictRow {
    const WHAT: &'static str = "screening_clearance";
    const CHANGED: &'static str = "";
    const READ: &'static str = "SELECT subject_key, listed_key, listed_name, subject_name, reason, at, by_account, by_name, same \
         FROM screening_clearances WHERE id = $1";
    const WRITE: &'static str = "INSERT INTO screening_clearances (id, subject_key, listed_key, listed_name, subject_name, reason, at, by_account, \
         by_name, same) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    const REMOVE: &'static str = "DELETE FROM screening_clearances WHERE id = $1";
    fn values(&self) -> Vec<Value> {
        args![
            self.subject_key,
            self.listed_key,
            self.listed_name,
            self.subject_name,
            self.reason,
            self.at,
            self.by_account,
            self.by_name,
            self.same
        ]
    }
}

// A new list or another decision on the names holds, whatever was carried over: undoing waits for neither.
const TABLES: &[(&str, Undo)] = &[
    (HitRow::WHAT, undo_unchanged::<HitRow>),
    (VerdictRow::WHAT, undo_unchanged::<VerdictRow>),
];

/// What this room does while organisations are merged and parted.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", carry),
    ("organisation_parted", part),
];

fn carry<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        let known = |id: &str| id.parse::<OrganisationId>().map_err(Error::internal);
        let (gone, stands) = (known(&told.gone)?, known(&told.stands)?);
        tx.lock("screening").await?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        for (list, subject, listed) in store::hits_of(tx, gone).await? {
            let key = |of: &str| key_of(&[&list, of, &subject, &listed]);
            let hit: Option<HitRow> = row(tx, &key(&told.gone)).await?;
            ledger.change::<HitRow>(tx, &key(&told.gone), None).await?;
            // One pair of names is decided once, whichever record it was found for.
            if row::<HitRow>(tx, &key(&told.stands)).await?.is_none() {
                ledger.change(tx, &key(&told.stands), hit).await?;
            }
        }
        verdicts(tx, ctx, &mut ledger, gone, stands).await
    })
}

/// Decisions on the names of the record that goes, and of those who speak for it, hold for the organisation that stands.
async fn verdicts(
    tx: &mut Tx,
    ctx: &Ctx,
    ledger: &mut Ledger,
    gone: OrganisationId,
    stands: OrganisationId,
) -> Result<()> {
    let from = parties::organisation(tx, gone).await?;
    let to = parties::organisation(tx, stands).await?;
    for name in parties::all_names(tx, gone).await? {
        let key = |country: &str| Subject::organisation(Part::Former, &name, country).key;
        let (was, now) = (key(&from.country), key(&to.country));
        for v in store::remembered(tx, &was).await? {
            copy(tx, ctx, ledger, &v, &now).await?;
        }
        // Whoever spoke for it by this name speaks for the one that stands.
        let (was, now) = (Subject::of(&name), Subject::of(&to.name));
        for v in store::remembered_of(tx, &was).await? {
            let person = &v.subject_key[..v.subject_key.len() - was.len()];
            copy(tx, ctx, ledger, &v, &format!("{person}{now}")).await?;
        }
    }
    Ok(())
}

/// The same decision under another key, unless there is one.
async fn copy(
    tx: &mut Tx,
    ctx: &Ctx,
    ledger: &mut Ledger,
    of: &Remembered,
    subject_key: &str,
) -> Result<()> {
    if store::is_decided(tx, subject_key, &of.listed_key).await? {
        return Ok(());
    }
    let Some(verdict) = row::<VerdictRow>(tx, &of.id).await? else {
        return Ok(());
    };
    let verdict = VerdictRow {
        subject_key: subject_key.to_owned(),
        ..verdict
    };
    let id = ctx.new_id::<VerdictRow>().to_string();
    ledger.change(tx, &id, Some(verdict)).await
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("screening").await?;
        give_back(tx, &told.merge, TABLES).await
    })
}
