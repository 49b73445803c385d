//! What this room does in the very transaction in which others act: dates of other rooms, organisations merged, parted and
//! erased, accounts closed.

use std::collections::BTreeSet;

use ::store::{Read as _, Tx};
use contracts::{AboutAccount, AboutDates, AboutMerge, AboutOrganisation};
use decisions::Zone;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Id, Language, Localized, Result, Timestamp, Value, args};
use parties::{
    belongs,
    merging::{Carried, Ledger, Undo, changes, key_of, row, undo, undo_unchanged},
};
use serde::{Deserialize, Serialize};

use crate::{
    commands,
    dates::last_day,
    model::{Audience, Kind, Shown, State},
    store,
};

/// What this room does, and when.
pub const WITHIN: &[(&str, Within)] = &[
    ("activity_dates", announced),
    ("organisation_merged", carry),
    ("organisation_parted", part),
    ("organisation_erased", erase),
    ("account_closed", forget),
];

/// The dates of another room's activity, as they stand from now on: in the place of all that were known of it.
fn announced<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutDates = serde_json::from_str(body).map_err(Error::internal)?;
        let before = store::dates_of(tx, &told.activity).await?;
        store::clear_dates(tx, &told.activity).await?;
        store::clear_invited(tx, &told.activity).await?;
        let audience: Audience = told.audience.parse().map_err(Error::internal)?;
        let zone: Zone = told.zone.parse().map_err(Error::internal)?;
        let version = |(code, text): (&String, &String)| {
            Language::from_code(code).map(|language| (language, text.clone()))
        };
        let title = Localized(told.title.iter().filter_map(version).collect());
        if audience == Audience::Invited && !told.dates.is_empty() {
            for organisation in &told.invited {
                store::invite(tx, &told.activity, organisation, true).await?;
            }
        }
        for d in &told.dates {
            let kind: Kind = d.kind.parse().map_err(Error::internal)?;
            let (starts, ends) = (Timestamp(d.starts), Timestamp(d.ends));
            let id: Id<Shown> = Id::derived("calendar", &format!("{} {kind}", told.activity));
            let state = if told.cancelled {
                State::Cancelled
            } else {
                State::Published
            };
            // What is told again as it was told before is no change.
            let id = id.to_string();
            let was = before.iter().find(|b| b.id == id);
            let stays = was.filter(|b| (b.starts, b.ends, b.state) == (starts, ends, state));
            let (sequence, changed) = match (stays, was) {
                (Some(b), _) => (b.sequence, b.changed),
                (None, Some(b)) => (b.sequence + 1, ctx.now()),
                (None, None) => (0, ctx.now()),
            };
            let row = Shown {
                id,
                object: told.activity.clone(),
                kind,
                title: title.clone(),
                href: told.href.clone(),
                original: starts,
                starts,
                ends,
                zone: zone.clone(),
                whole: d.whole,
                day: zone.iso_date(starts)?,
                last_day: last_day(&zone, starts, ends)?,
                languages: String::new(),
                audience,
                state,
                sequence,
                changed,
            };
            store::put_date(tx, &row).await?;
        }
        Ok(())
    })
}

belongs! {
    /// For whom somebody is registered.
    Comes = "calendar_registration", "calendar-part-changed",
    r#"SELECT organisation AS "to" FROM calendar_registrations WHERE id = $1"#,
    "UPDATE calendar_registrations SET organisation = $2 WHERE id = $1"
}

/// An invitation: there is nothing to it beside its key, what it is to and the organisation.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct Invited {
    object: String,
}

impl Carried for Invited {
    const WHAT: &'static str = "calendar_invited";
    const CHANGED: &'static str = "calendar-part-changed";
    const READ: &'static str =
        "SELECT object FROM calendar_invited WHERE object = $1 AND organisation = $2";
    const WRITE: &'static str = "INSERT INTO calendar_invited (object, organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    const REMOVE: &'static str =
        "DELETE FROM calendar_invited WHERE object = $1 AND organisation = $2";
    fn values(&self) -> Vec<Value> {
        args![]
    }
}

fn carry<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        let sql = "SELECT object FROM calendar_invited WHERE organisation = $1 ORDER BY object";
        let invited: Vec<Invited> = tx.all(sql, args![told.gone]).await?;
        for i in invited {
            let object = i.object.clone();
            let gone = key_of(&[&object, &told.gone]);
            ledger.change::<Invited>(tx, &gone, None).await?;
            // Where both were invited, there is one invitation from now on.
            let stands = key_of(&[&object, &told.stands]);
            ledger.change(tx, &stands, Some(i)).await?;
        }
        for (id, _) in store::registered_for(tx, &told.gone).await? {
            let to = told.stands.clone();
            ledger
                .change(tx, &id.to_string(), Some(Comes { to }))
                .await?;
        }
        Ok(())
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        let all = changes(tx, &told.merge).await?;
        let object = |key: &str| key.split('\n').next().unwrap_or_default().to_owned();
        let mut stand = BTreeSet::new();
        for change in all.iter().filter(|c| c.what == Invited::WHAT) {
            let object = object(&change.row_id);
            let key = key_of(&[&object, &told.stands]);
            if row::<Invited>(tx, &key).await?.is_some() {
                stand.insert(object);
            }
        }
        for change in &all {
            if change.what == Invited::WHAT && stand.contains(&object(&change.row_id)) {
                // An invitation that was taken back since comes back to neither.
                undo::<Invited>(tx, change).await?;
            }
            if change.what == Comes::WHAT {
                // Whoever registered anew since did so for whom they chose.
                let back: Undo = undo_unchanged::<Comes>;
                back(tx, change).await?;
            }
        }
        Ok(())
    })
}

/// Of an organisation that erases its record nobody comes any more, and nothing says that anybody came.
fn erase<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        let id = told.organisation.parse().map_err(Error::internal)?;
        let mut all = vec![told.organisation.clone()];
        // Those that went into it are erased with it.
        let gone = parties::merging::merged_into(tx, id).await?;
        all.extend(gone.iter().map(ToString::to_string));
        for organisation in all {
            let sql = "DELETE FROM calendar_invited WHERE organisation = $1";
            tx.run(sql, args![organisation]).await?;
            let registered = store::registered_for(tx, &organisation).await?;
            commands::forget_all(tx, ctx, registered).await?;
        }
        Ok(())
    })
}

/// Whoever closes their account comes no more; their subscriptions answer nobody.
fn forget<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutAccount = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        store::forget_feeds(tx, &told.account).await?;
        let account = told.account.parse().map_err(Error::internal)?;
        let all = store::registered_by(tx, account).await?;
        let all = all.into_iter().map(|r| (r.id, r.event)).collect();
        commands::forget_all(tx, ctx, all).await
    })
}
