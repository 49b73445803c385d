//! What becomes of items when organisations are merged, parted, erased or shown to others than before, and when an account is
//! closed.

use ::store::Tx;
use contracts::{AboutAccount, AboutMerge, AboutOrganisation};
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, Value, args};
use parties::{
    OrganisationId, belongs,
    merging::{Carried, Ledger, Undo, give_back, merged_into, undo_unchanged},
};
use serde::{Deserialize, Serialize};

use crate::{commands, model::State, store as rows};

belongs! {
    /// For whom an item was handed in.
    Handed = "library_item", "library-part-changed",
    r#"SELECT organisation AS "to" FROM library_items WHERE id = $1"#,
    "UPDATE library_items SET organisation = $2 WHERE id = $1"
}

/// Whether the name of the organisation stands beside an item. A row of its own: who changes that keeps no item from going back.
#[derive(Debug, Serialize, Deserialize, sqlx::FromRow)]
struct Named {
    named: bool,
}

impl Carried for Named {
    const WHAT: &'static str = "library_item_named";
    const CHANGED: &'static str = "library-part-changed";
    const READ: &'static str = "SELECT named FROM library_items WHERE id = $1";
    const WRITE: &'static str = "UPDATE library_items SET named = $2 WHERE id = $1";
    fn values(&self) -> Vec<Value> {
        args![self.named]
    }
}

/// What this room does, and when.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", carry),
    ("organisation_parted", part),
    ("organisation_erased", erase),
    ("organisation_suspended", shown),
    ("organisation_departed", shown),
    ("organisation_resumed", shown),
    ("account_closed", forget),
];

/// What the one that goes handed in is of the one that stands, which answers for it from now on. A name that fewer saw than see
/// the one that stands is not shown by the merge: the one that stands may put its own there.
fn carry<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        commands::take_turn(tx).await?;
        let gone: OrganisationId = told.gone.parse().map_err(Error::internal)?;
        let stands: OrganisationId = told.stands.parse().map_err(Error::internal)?;
        let shows = parties::organisation(tx, stands).await?.visibility;
        let at = commands::to_the_second(ctx.now());
        rows::touch_named(tx, gone, at).await?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        for item in rows::of_organisation(tx, gone).await? {
            let id = item.id.to_string();
            let to = told.stands.clone();
            ledger.change(tx, &id, Some(Handed { to })).await?;
            let named = item.named && item.organisation_visibility <= shows;
            ledger.change(tx, &id, Some(Named { named })).await?;
        }
        rows::touch_named(tx, stands, at).await
    })
}

fn part<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        commands::take_turn(tx).await?;
        let own: [(&str, Undo); 2] = [
            (Handed::WHAT, undo_unchanged::<Handed>),
            (Named::WHAT, undo_unchanged::<Named>),
        ];
        give_back(tx, &told.merge, &own).await?;
        let at = commands::to_the_second(ctx.now());
        for id in [told.gone, told.stands] {
            let id: OrganisationId = id.parse().map_err(Error::internal)?;
            rows::touch_named(tx, id, at).await?;
        }
        Ok(())
    })
}

/// Who sees the organisation is another matter now: harvesters come for what bears its name.
fn shown<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        commands::take_turn(tx).await?;
        let id = told.organisation.parse().map_err(Error::internal)?;
        rows::touch_named(tx, id, commands::to_the_second(ctx.now())).await
    })
}

/// An organisation that erases its record takes its drafts along; what was published stays citable, without its name.
fn erase<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        commands::take_turn(tx).await?;
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
