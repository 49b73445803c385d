//! What this room does in the very transaction in which others act: dates of other rooms, organisations merged, parted and
//! erased, accounts closed.

use ::store::Tx;
use contracts::{AboutAccount, AboutDates, AboutMerge, AboutOrganisation};
use decisions::Zone;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Id, Language, Localized, Result, Timestamp, args};
use parties::{
    belongs, listed,
    merging::{Carried, Ledger, Undo, give_back, name_again, undo_unchanged},
};

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

listed! {
    /// An invitation to an event, or to what another room tells of.
    Invited = "calendar_invited", "calendar-part-changed", "calendar_invited", object
}

fn carry<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        ledger
            .rename::<Invited>(tx, &told.gone, &told.stands)
            .await?;
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
        name_again::<Invited>(tx, &told.merge, &told.stands).await?;
        // Whoever registered anew since did so for whom they chose.
        let own: [(&str, Undo); 1] = [(Comes::WHAT, undo_unchanged::<Comes>)];
        give_back(tx, &told.merge, &own).await
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
