//! What follows two organisations that prove to be one: one set of terms binds the organisation that stands, and each
//! side owes everything once. What both had signed for themselves stays with the record that goes, as its history.

use ::store::Tx;
use contracts::AboutMerge;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, Timestamp, Value, args};
use parties::merging::{Carried, Ledger, Undo, changes, give_back, key_of, row, undo};
use serde::{Deserialize, Serialize};

use crate::store as rows;

const CHANGED: &str = "terms-part-changed";

/// The number of a version within a key.
fn number(part: &str) -> Result<i64> {
    part.parse().map_err(Error::internal)
}

/// A version that an organisation was asked to sign; the key is both.
#[derive(Clone, Serialize, Deserialize, sqlx::FromRow)]
struct Agreed {
    asked: i64,
    sign_by: i64,
    in_force: Option<i64>,
}

impl Carried for Agreed {
    const WHAT: &'static str = "terms_agreement";
    const CHANGED: &'static str = CHANGED;
    const READ: &'static str = "SELECT asked, sign_by, in_force FROM terms_agreements WHERE organisation = $1 AND version = $2";
    const WRITE: &'static str = "INSERT INTO terms_agreements (organisation, version, asked, sign_by, in_force) VALUES ($1, $2, $3, $4, $5)";
    const REMOVE: &'static str =
        "DELETE FROM terms_agreements WHERE organisation = $1 AND version = $2";
    fn values(&self) -> Vec<Value> {
        args![self.asked, self.sign_by, self.in_force]
    }
    fn key(id: &str) -> Result<Vec<Value>> {
        let (organisation, version) = id.split_once('\n').ok_or(Error::NotFound)?;
        Ok(args![organisation, number(version)?])
    }
}

/// A signature; the key is the organisation, the version and the side.
#[derive(Clone, Serialize, Deserialize, sqlx::FromRow)]
struct Signed {
    account: String,
    name: String,
    at: i64,
    language: String,
    digest: String,
}

impl Carried for Signed {
    const WHAT: &'static str = "terms_signature";
    const CHANGED: &'static str = CHANGED;
    const READ: &'static str = "SELECT account, name, at, language, digest FROM terms_signatures WHERE organisation = $1 AND version = $2 AND side = $3";
    const WRITE: &'static str = "INSERT INTO terms_signatures (organisation, version, side, account, name, at, language, digest) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const REMOVE: &'static str =
        "DELETE FROM terms_signatures WHERE organisation = $1 AND version = $2 AND side = $3";
    fn values(&self) -> Vec<Value> {
        args![self.account, self.name, self.at, self.language, self.digest]
    }
    fn key(id: &str) -> Result<Vec<Value>> {
        let mut parts = id.split('\n');
        let mut next = || parts.next().ok_or(Error::NotFound);
        Ok(args![next()?, number(next()?)?, next()?])
    }
}

/// To whom something is owed, and how often it came before.
#[derive(Clone, Serialize, Deserialize, sqlx::FromRow)]
struct Owed {
    organisation: String,
    period: i64,
}

impl Carried for Owed {
    const WHAT: &'static str = "terms_obligation";
    const CHANGED: &'static str = CHANGED;
    const READ: &'static str = "SELECT organisation, period FROM terms_obligations WHERE id = $1";
    const WRITE: &'static str =
        "UPDATE terms_obligations SET organisation = $2, period = $3 WHERE id = $1";
    fn values(&self) -> Vec<Value> {
        args![self.organisation, self.period]
    }
}

/// Whether something is still owed.
#[derive(Clone, Serialize, Deserialize, sqlx::FromRow)]
struct Standing {
    state: String,
}

impl Carried for Standing {
    const WHAT: &'static str = "terms_obligation_state";
    const CHANGED: &'static str = CHANGED;
    const READ: &'static str = "SELECT state FROM terms_obligations WHERE id = $1";
    const WRITE: &'static str = "UPDATE terms_obligations SET state = $2 WHERE id = $1";
    fn values(&self) -> Vec<Value> {
        args![self.state]
    }
}

const TABLES: &[(&str, Undo)] = &[
    (Agreed::WHAT, undo::<Agreed>),
    (Signed::WHAT, undo::<Signed>),
    (Owed::WHAT, undo::<Owed>),
    (Standing::WHAT, undo::<Standing>),
];

/// What this room does while organisations are merged and parted.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", carry),
    ("organisation_parted", part),
];

fn carry<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("terms").await?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        for version in rows::asked_of(tx, &told.gone).await? {
            agreement(tx, &mut ledger, &told, version).await?;
        }
        for code in rows::codes_of(tx, &told.gone).await? {
            obligations(tx, &mut ledger, &told, &code).await?;
        }
        Ok(())
    })
}

/// A version that the one that goes was asked to sign is one of the organisation that stands, where that was not asked
/// itself, or has not signed it while the other is bound by it.
async fn agreement(
    tx: &mut Tx,
    ledger: &mut Ledger,
    told: &AboutMerge,
    version: i64,
) -> Result<()> {
    let version = version.to_string();
    let (from, to) = (
        key_of(&[&told.gone, &version]),
        key_of(&[&told.stands, &version]),
    );
    let Some(theirs) = row::<Agreed>(tx, &from).await? else {
        return Ok(());
    };
    let own: Option<Agreed> = row(tx, &to).await?;
    if own.is_some_and(|own| own.in_force.is_some() || theirs.in_force.is_none()) {
        return Ok(());
    }
    let sides = ["office", "organisation"];
    // A signature stands on its agreement: it goes before it and comes after it.
    for side in sides {
        ledger
            .change::<Signed>(tx, &key_of(&[&to, side]), None)
            .await?;
    }
    ledger.change::<Agreed>(tx, &to, None).await?;
    ledger.change(tx, &to, Some(theirs)).await?;
    for side in sides {
        let signed: Option<Signed> = row(tx, &key_of(&[&from, side])).await?;
        ledger
            .change::<Signed>(tx, &key_of(&[&from, side]), None)
            .await?;
        ledger.change(tx, &key_of(&[&to, side]), signed).await?;
    }
    ledger.change::<Agreed>(tx, &from, None).await
}

/// What is owed by one duty. Where the organisation that stands owes or did nothing of it, all that was owed moves.
/// Otherwise its own goes on: what is open at the other lapses, what is disputed moves, what was done stays history.
async fn obligations(
    tx: &mut Tx,
    ledger: &mut Ledger,
    told: &AboutMerge,
    code: &str,
) -> Result<()> {
    let to = told.stands.parse().map_err(Error::internal)?;
    let (mut last, _, standing) = rows::before(tx, to, code).await?;
    for (id, period, state) in rows::of_code(tx, &told.gone, code).await? {
        let place = |period| Owed {
            organisation: told.stands.clone(),
            period,
        };
        if standing == 0 {
            ledger.change(tx, &id, Some(place(last + period))).await?;
        } else if state == "open" {
            let state = "lapsed".to_owned();
            ledger.change(tx, &id, Some(Standing { state })).await?;
        } else if state == "disputed" {
            last += 1;
            ledger.change(tx, &id, Some(place(last))).await?;
        }
    }
    Ok(())
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("terms").await?;
        let mut moved = Vec::new();
        let mut touched = false;
        for change in changes(tx, &told.merge).await? {
            touched |= TABLES.iter().any(|t| t.0 == change.what);
            if change.what == Owed::WHAT
                && let (Some(was), Some(became)) = (change.was::<Owed>()?, change.became::<Owed>()?)
            {
                let code = rows::code(tx, &change.row_id).await?;
                moved.push((code, became.period - was.period));
            }
        }
        if touched && rows::signed_since(tx, &told.stands, Timestamp(told.at)).await? {
            return Err(Error::refused("terms-part-signed"));
        }
        give_back(tx, &told.merge, TABLES).await?;
        moved.sort();
        moved.dedup();
        // What came again since goes back with what it came from, unless the organisation has its own of it.
        for (code, shift) in moved {
            let since = Timestamp(told.at);
            rows::give_back_since(tx, &told.stands, &told.gone, &code, shift, since).await?;
        }
        Ok(())
    })
}
