//! What this room does in the very transaction in which others act: organisations merged, parted and erased, accounts closed.

use ::store::Tx;
use contracts::{AboutAccount, AboutMerge, AboutOrganisation};
use futures_util::future::BoxFuture;
use guard::{Ctx, Recipient, Within};
use kernel::{Error, Result};
use parties::{
    belongs,
    merging::{Carried, Ledger, Undo, give_back, undo_unchanged},
};

use crate::{commands, model::StepKind, sealed, store as rows};

/// What this room does, and when.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", merged),
    ("organisation_parted", parted),
    ("organisation_erased", erase),
    ("account_closed", unname),
];

belongs! {
    /// For which organisation an enquiry was written. Its record in the vault names none, so its key stays as it is.
    WrittenFor = "enquiry", "liaison-changed-meanwhile",
    r#"SELECT organisation AS "to" FROM liaison_enquiries WHERE id = $1"#,
    "UPDATE liaison_enquiries SET organisation = $2 WHERE id = $1"
}

/// What was written for the one that goes is answered to the one that stands.
fn merged<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        for e in rows::concerning(tx, &told.gone, ctx.now()).await? {
            let to = told.stands.clone();
            let id = e.row.id.to_string();
            ledger.change(tx, &id, Some(WrittenFor { to })).await?;
        }
        Ok(())
    })
}

fn parted<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        let own: [(&str, Undo); 1] = [(WrittenFor::WHAT, undo_unchanged::<WrittenFor>)];
        give_back(tx, &told.merge, &own).await
    })
}

/// Of enquiries of an organisation that erases its record, days and themes stay for the figures; every word goes, and its key.
fn erase<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        let id = told.organisation.parse().map_err(Error::internal)?;
        let mut all = vec![told.organisation];
        // Those that went into it are erased with it.
        let gone = parties::merging::merged_into(tx, id).await?;
        all.extend(gone.iter().map(ToString::to_string));
        for organisation in all {
            for e in rows::concerning(tx, &organisation, ctx.now()).await? {
                rows::empty(tx, e.row.id, ctx.now()).await?;
                rows::end_waiting(tx, e.row.id, ctx.now()).await?;
                ctx.shred(tx, &e.record()).await?;
                ctx.shred(tx, &e.notes()).await?;
            }
        }
        Ok(())
    })
}

/// A closed account holds no seat any more. What it wrote stays with those who answer, without its name; what nobody else could
/// read an answer to is closed.
fn unname<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutAccount = serde_json::from_str(body).map_err(Error::internal)?;
        commands::take_turn(tx).await?;
        let now = ctx.now();
        let account = told.account.parse().map_err(Error::internal)?;
        for e in rows::of_writer(tx, account, now).await? {
            let own = Recipient::Account(account);
            ctx.shut_out(tx, &e.record(), &own).await?;
        }
        for id in rows::unname(tx, &told.account, &told.name, now).await? {
            rows::end_waiting(tx, id, now).await?;
            rows::step(tx, ctx, id, StepKind::Ended, "", "").await?;
        }
        for seat in rows::terms_ended_with(tx, &told.account, now).await? {
            sealed::settle(tx, ctx, seat, now).await?;
            commands::alarm(tx, ctx, seat).await?;
        }
        Ok(())
    })
}
