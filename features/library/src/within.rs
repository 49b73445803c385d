//! What becomes of items when organisations are merged, parted or erased, and when an account is closed.

use ::store::Tx;
use contracts::{AboutAccount, AboutMerge, AboutOrganisation};
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result};
use parties::{
    OrganisationId, belongs,
    merging::{Carried, Ledger, Undo, give_back, merged_into, undo_unchanged},
};

use crate::{commands, model::State, store as rows};

belongs! {
    /// For whom an item was handed in.
    Handed = "library_item", "library-part-changed",
    r#"SELECT organisation AS "to" FROM library_items WHERE id = $1"#,
    "UPDATE library_items SET organisation = $2 WHERE id = $1"
}

/// What this room does, and when.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", carry),
    ("organisation_parted", part),
    ("organisation_erased", erase),
    ("account_closed", forget),
];

/// What the one that goes handed in is of the one that stands, which answers for it from now on.
fn carry<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("library").await?;
        let gone: OrganisationId = told.gone.parse().map_err(Error::internal)?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        for item in rows::of_organisation(tx, gone).await? {
            let to = told.stands.clone();
            ledger
                .change(tx, &item.id.to_string(), Some(Handed { to }))
                .await?;
        }
        Ok(())
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("library").await?;
        let own: [(&str, Undo); 1] = [(Handed::WHAT, undo_unchanged::<Handed>)];
        give_back(tx, &told.merge, &own).await
    })
}

/// An organisation that erases its record takes its drafts along; what was published stays citable, without its name.
fn erase<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("library").await?;
        let id: OrganisationId = told.organisation.parse().map_err(Error::internal)?;
        let mut all = merged_into(tx, id).await?;
        all.push(id);
        for organisation in all {
            for mut item in rows::of_organisation(tx, organisation).await? {
                commands::drop_pending(tx, ctx, &item).await?;
                if item.state == State::Draft {
                    rows::remove_item(tx, item.id).await?;
                } else if item.named {
                    item.named = false;
                    item.changed = commands::to_the_second(ctx.now());
                    rows::put_item(tx, &item).await?;
                }
            }
        }
        Ok(())
    })
}

/// What a person wrote stays their organisation's; that it was they goes.
fn forget<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutAccount = serde_json::from_str(body).map_err(Error::internal)?;
        rows::forget_account(tx, &told.account).await
    })
}
