//! Merging two organisations into one, each changed row written down, so that undoing restores exactly what was.

use ::store::{Read, Tx};
use contracts::AboutMerge;
use engagement::Presence;
use guard::{Authorized, Ctx, Held};
use kernel::{Error, Id, Result, Timestamp, Violations, args, input};
use parties::{
    NameKind, Narrowed, Organisation, OrganisationId, Standing, matching,
    merging::{self, Carried, Changed, Ledger},
};
use serde_json::json;
use web::Form;

use super::{
    merge_rows::{
        self as rows, AppointmentRow, NameRow, NotSame, OrganisationRow, PresenceRow, ProfileRow,
        RenewalRow, TieRow,
    },
    policy::{Merge as Bring, Part},
    standing::subject,
    store::{self, Moving},
};

kernel::codes! {
    /// What a merge can take from the organisation that does not stand.
    pub enum Field {
        Name = "name", Level = "level", Country = "country", Purpose = "purpose", Website = "website",
        Languages = "languages", Themes = "themes", Regions = "regions", Countries = "countries",
        Offers = "offers", Seeks = "seeks",
    }
}

impl Field {
    /// The part of a record that it is; nothing where that cannot be narrowed.
    fn part(self) -> Option<parties::Part> {
        let part = parties::Part::from_code(self.code());
        part.filter(|p| parties::Part::NARROWABLE.contains(p))
    }
}

/// A merge.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Merged {
    pub id: Id<Self>,
    pub stands: OrganisationId,
    pub at: Timestamp,
    pub by_name: String,
    pub note: String,
}

/// Merges: `gone` goes into the organisation that stands, with the fields that are taken from it.
///
/// # Errors
/// A violation of `note` where no reason is given; a refusal where either was changed at the same moment.
pub async fn merge(
    ctx: &Ctx,
    stands: Authorized<Bring>,
    gone: Authorized<Bring>,
    form: &Form,
) -> Result<()> {
    let mut wrong = Violations::new();
    let note = wrong.text("note", form.get("note"), input::PARAGRAPH, true);
    wrong.check()?;
    let taken: Vec<Field> = Field::ALL
        .iter()
        .copied()
        .filter(|f| form.get(&format!("take-{}", f.code())) == "other")
        .collect();
    let (stands, gone) = (stands.into_inner().0, gone.into_inner().0);
    if stands.id == gone.id {
        return Err(Error::NotFound);
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("merges").await?;
            // Nothing is proposed meanwhile, which nobody would then be concerned by.
            tx.lock("decisions").await?;
            if store::undecided(tx, &subject(gone.id)).await? {
                return Err(Error::refused("upkeep-merge-undecided"));
            }
            let merge: Id<Merged> = ctx.new_id();
            tx.run(
                "INSERT INTO organisation_merges (id, gone, stands, at, by_name, note, undone, undone_by_name) \
                 VALUES ($1, $2, $3, $4, $5, $6, NULL, '')",
                args![merge, gone.id, stands.id, ctx.now(), ctx.viewer.name, note],
            )
            .await?;
            let mut ledger = Ledger::open(tx, &merge.to_string()).await?;
            records(tx, &mut ledger, &stands, &gone, &taken).await?;
            people(tx, &ctx, &mut ledger, &stands, &gone).await?;
            ties(tx, &mut ledger, &stands, &gone).await?;
            history(tx, &ctx, &mut ledger, &stands, &gone).await?;
            let (from, to) = (gone.id.to_string(), stands.id.to_string());
            let told = AboutMerge {
                merge: merge.to_string(),
                gone: from.clone(),
                stands: to.clone(),
                at: ctx.now().0,
            };
            // The other rooms carry over what they keep by organisation, in this very transaction.
            ctx.emit(tx, "organisation_merged", &told).await?;
            let rows = merging::count(tx, &told.merge).await?;
            let what = json!({ "merge": merge, "gone": from, "stands": to, "rows": rows });
            ctx.record(tx, "organisation.merge", &subject(gone.id), &to, what)
                .await?;
            find_both(tx, &ctx, gone.id, stands.id).await
        })
    })
    .await
}

/// What moves with its identifier alone, and what the one that stands does not have yet.
async fn history(
    tx: &mut Tx,
    ctx: &Ctx,
    ledger: &mut Ledger,
    stands: &Organisation,
    gone: &Organisation,
) -> Result<()> {
    let (one, other) = (stands.id.to_string(), gone.id.to_string());
    let belongs = || one.clone();
    for id in store::ids(tx, Moving::PastDecisions, &other).await? {
        let now = rows::PastDecision { to: belongs() };
        ledger.change(tx, &id, Some(now)).await?;
    }
    for id in store::ids(tx, Moving::Declarations, &other).await? {
        let now = rows::Declaration { to: belongs() };
        ledger.change(tx, &id, Some(now)).await?;
        parties::hand_over_independence(tx, ctx, &id, &other, &one).await?;
    }
    for id in store::ids(tx, Moving::Invitations, &other).await? {
        let now = rows::Invitation { to: belongs() };
        ledger.change(tx, &id, Some(now)).await?;
    }
    for id in store::ids(tx, Moving::Flags, &other).await? {
        let now = rows::Flag { to: belongs() };
        ledger.change(tx, &id, Some(now)).await?;
    }
    // Where one of them stands unlisted, all do: what moves, and what stays under the name of its time.
    let mut all = merging::merged_into(tx, stands.id).await?;
    all.push(stands.id);
    for from in &all {
        for (engagement, presence, at) in engagement::presences_of(tx, *from).await? {
            if presence == Presence::Unlisted {
                unlisted(tx, ledger, &all, &engagement, at).await?;
            }
        }
    }
    let renewal: Option<RenewalRow> = merging::row(tx, &one).await?;
    if renewal.is_none() {
        let theirs: Option<RenewalRow> = merging::row(tx, &other).await?;
        ledger.change(tx, &one, theirs).await?;
    }
    // Whom the one was found not to be, the other is not either.
    for third in store::not_same_as(tx, gone.id).await? {
        if third == stands.id {
            continue;
        }
        let found: Option<NotSame> = merging::row(tx, &pair(gone.id, third)).await?;
        let key = pair(stands.id, third);
        if merging::row::<NotSame>(tx, &key).await?.is_none() {
            ledger.change(tx, &key, found).await?;
        }
    }
    Ok(())
}

/// Makes these records stand unlisted in an activity, those that do not yet.
async fn unlisted(
    tx: &mut Tx,
    ledger: &mut Ledger,
    all: &[OrganisationId],
    engagement: &str,
    at: Timestamp,
) -> Result<()> {
    for to in all {
        if engagement::presence(tx, engagement, *to).await? == Some(Presence::Unlisted) {
            continue;
        }
        let now = PresenceRow {
            presence: Presence::Unlisted.code().to_owned(),
            at: at.0,
        };
        let key = merging::key_of(&[engagement, &to.to_string()]);
        ledger.change(tx, &key, Some(now)).await?;
    }
    Ok(())
}

/// The key of a pair.
fn pair(a: OrganisationId, b: OrganisationId) -> String {
    let (one, other) = matching::in_order(a, b);
    merging::key_of(&[&one.to_string(), &other.to_string()])
}

/// The records of both: the one that stands takes what was chosen, the other says where it went.
async fn records(
    tx: &mut Tx,
    ledger: &mut Ledger,
    stands: &Organisation,
    gone: &Organisation,
    taken: &[Field],
) -> Result<()> {
    let (one, other) = (stands.id.to_string(), gone.id.to_string());
    let row = merging::row::<OrganisationRow>;
    let mut to = row(tx, &one).await?.ok_or(Error::NotFound)?;
    let mut from = row(tx, &other).await?.ok_or(Error::NotFound)?;
    if to.version != stands.version || from.version != gone.version {
        return Err(Error::refused("network-changed-meanwhile"));
    }
    let own: Option<ProfileRow> = merging::row(tx, &one).await?;
    let own = own.unwrap_or_default();
    let mut mixed = own.clone();
    let theirs: Option<ProfileRow> = merging::row(tx, &other).await?;
    let theirs = theirs.unwrap_or_default();
    let (mut touched, mut renamed) = (false, false);
    for field in taken {
        touched |= match field {
            Field::Name => {
                to.sort_name.clone_from(&from.sort_name);
                renamed = put(&mut to.name, &from.name);
                renamed
            }
            Field::Level => put(&mut to.level, &from.level),
            Field::Country => put(&mut to.country, &from.country),
            Field::Purpose => put(&mut to.purpose, &from.purpose),
            other => {
                take(&mut mixed, &theirs, *other);
                false
            }
        };
    }
    // What is taken over is shown to no more than either showed it to; of a record that nobody speaks for, nobody chose.
    let parts: Vec<parties::Part> = taken.iter().filter_map(|f| f.part()).collect();
    let shown = if gone.standing == Standing::Registered {
        gone.narrowed.clone()
    } else {
        Narrowed::of(parts.iter().map(|part| (*part, gone.circle(*part))))
    };
    let narrowed = stands.narrowed.with(&shown, &parts).to_string();
    touched |= put(&mut to.narrowed, &narrowed);
    if gone.standing == Standing::Member && stands.standing == Standing::Registered {
        touched = true;
        to.standing = Standing::Member.code().to_owned();
    }
    if touched {
        to.version += 1;
        let name = to.name.clone();
        ledger.change(tx, &one, Some(to)).await?;
        if renamed {
            rename(tx, ledger, stands, &name).await?;
        }
    }
    if mixed != own {
        ledger.change(tx, &one, Some(mixed)).await?;
    }
    // Whoever went into the one that goes now is found at the one that stands, in one step.
    for id in merging::merged_into(tx, gone.id).await? {
        let id = id.to_string();
        if let Some(mut earlier) = row(tx, &id).await? {
            earlier.merged_into.clone_from(&one);
            ledger.change(tx, &id, Some(earlier)).await?;
        }
    }
    from.version += 1;
    from.standing = Standing::Merged.code().to_owned();
    // Who saw it is kept: what was said under its name is read under it by those who saw it then and see the other now.
    from.merged_into = one;
    ledger.change(tx, &other, Some(from)).await
}

/// The names of the one that stands once it takes the other's.
async fn rename(tx: &mut Tx, ledger: &mut Ledger, stands: &Organisation, name: &str) -> Result<()> {
    let id = stands.id.to_string();
    let key = |name: &str| merging::key_of(&[&id, &text::name_key(name)]);
    if let Some(mut before) = merging::row::<NameRow>(tx, &key(&stands.name)).await? {
        NameKind::Former.code().clone_into(&mut before.kind);
        ledger.change(tx, &key(&stands.name), Some(before)).await?;
    }
    let now = NameRow {
        name: name.to_owned(),
        kind: NameKind::Current.code().to_owned(),
    };
    ledger.change(tx, &key(name), Some(now)).await
}

fn put(to: &mut String, from: &str) -> bool {
    let different = to != from;
    from.clone_into(to);
    different
}

fn take(to: &mut ProfileRow, from: &ProfileRow, field: Field) {
    match field {
        Field::Website => to.website.clone_from(&from.website),
        Field::Languages => to.languages.clone_from(&from.languages),
        Field::Themes => to.themes.clone_from(&from.themes),
        Field::Regions => to.regions.clone_from(&from.regions),
        Field::Countries => to.countries.clone_from(&from.countries),
        Field::Offers => to.offers.clone_from(&from.offers),
        Field::Seeks => to.seeks.clone_from(&from.seeks),
        Field::Name | Field::Level | Field::Country | Field::Purpose => {}
    }
}

/// The people of the one that goes hold the same roles in the one that stands. Their old appointments rest: by them
/// they still reach what they wrote before.
async fn people(
    tx: &mut Tx,
    ctx: &Ctx,
    ledger: &mut Ledger,
    stands: &Organisation,
    gone: &Organisation,
) -> Result<()> {
    let (one, other) = (stands.id.to_string(), gone.id.to_string());
    let now = ctx.now();
    let sql =
        "SELECT id FROM appointments WHERE scope = $1 AND (ends IS NULL OR ends > $2) ORDER BY id";
    let held: Vec<(String,)> = tx.all(sql, args![other, now]).await?;
    for (id,) in held {
        let Some(mut row) = merging::row::<AppointmentRow>(tx, &id).await? else {
            continue;
        };
        let there = "SELECT COUNT(*) FROM appointments WHERE account = $1 AND role = $2 AND scope = $3 AND (ends IS NULL OR ends > $4)";
        if tx
            .number(there, args![row.account, row.role, one, now])
            .await?
            == 0
        {
            let new: Id<Held> = ctx.new_id();
            let moved = AppointmentRow {
                scope: one.clone(),
                starts: now.0,
                ..row.clone()
            };
            ledger.change(tx, &new.to_string(), Some(moved)).await?;
        }
        row.suspended = true;
        ledger.change(tx, &id, Some(row)).await?;
    }
    Ok(())
}

/// Ties to others that are not ended; one that the organisation that stands has as well stays where it is.
async fn ties(
    tx: &mut Tx,
    ledger: &mut Ledger,
    stands: &Organisation,
    gone: &Organisation,
) -> Result<()> {
    let (one, other) = (stands.id.to_string(), gone.id.to_string());
    let sql = "SELECT id FROM organisation_ties WHERE (part = $1 OR whole = $1) AND state <> 'ended' \
               AND part <> $2 AND whole <> $2 AND NOT EXISTS (SELECT 1 FROM organisation_ties t \
               WHERE t.state <> 'ended' AND t.kind = organisation_ties.kind \
               AND (t.part = $2 AND t.whole IN (organisation_ties.part, organisation_ties.whole) \
               OR t.whole = $2 AND t.part IN (organisation_ties.part, organisation_ties.whole))) ORDER BY id";
    let ids: Vec<(String,)> = tx.all(sql, args![other, one]).await?;
    for (id,) in ids {
        if let Some(mut row) = merging::row::<TieRow>(tx, &id).await? {
            for side in [&mut row.part, &mut row.whole, &mut row.proposed_by] {
                if *side == other {
                    side.clone_from(&one);
                }
            }
            ledger.change(tx, &id, Some(row)).await?;
        }
    }
    Ok(())
}

/// The merge by which an organisation went into another, where it was not undone.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn of(db: &mut impl Read, gone: OrganisationId) -> Result<Merged> {
    let sql = "SELECT id, stands, at, by_name, note FROM organisation_merges WHERE gone = $1 AND undone IS NULL ORDER BY at DESC LIMIT 1";
    db.one(sql, args![gone]).await
}

/// How many rows a merge changed.
///
/// # Errors
/// A database error.
pub async fn rows(db: &mut impl Read, merge: Id<Merged>) -> Result<i64> {
    merging::count(db, &merge.to_string()).await
}

/// Organisations that went into this one: name and identifier.
///
/// # Errors
/// A database error.
pub async fn merged_into(
    db: &mut impl Read,
    stands: OrganisationId,
) -> Result<Vec<(String, OrganisationId)>> {
    db.all(
        "SELECT o.name, o.id FROM organisation_merges m JOIN organisations o ON o.id = m.gone \
         WHERE m.stands = $1 AND m.undone IS NULL ORDER BY m.at DESC, o.id",
        args![stands],
    )
    .await
}

/// Undoes a merge: every row becomes what it was. What was changed since is never overwritten.
///
/// # Errors
/// A refusal that says what stands in the way.
pub async fn part(ctx: &Ctx, gone: Authorized<Part>) -> Result<OrganisationId> {
    let gone = gone.into_inner().0;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("merges").await?;
            let merge = of(tx, gone.id).await?;
            let stands = parties::organisation(tx, merge.stands).await?;
            if stands.standing == Standing::Merged {
                return Err(Error::refused("upkeep-part-stands-merged"));
            }
            let id = merge.id.to_string();
            let changes = merging::changes(tx, &id).await?;
            if changes.is_empty() {
                return Err(Error::refused("upkeep-part-erased"));
            }
            let told = AboutMerge {
                merge: id.clone(),
                gone: gone.id.to_string(),
                stands: stands.id.to_string(),
                at: merge.at.0,
            };
            // The other rooms first, the last carried over the first given back.
            ctx.emit(tx, "organisation_parted", &told).await?;
            for row in changes.iter().filter(|r| r.what == AppointmentRow::WHAT) {
                took_part(tx, row).await?;
            }
            merging::give_back(tx, &id, rows::TABLES).await?;
            for row in changes.iter().filter(|r| r.what == rows::Declaration::WHAT) {
                let (from, to) = (&told.stands, &told.gone);
                parties::hand_over_independence(tx, &ctx, &row.row_id, from, to).await?;
            }
            let sql =
                "UPDATE organisation_merges SET undone = $2, undone_by_name = $3 WHERE id = $1";
            tx.run(sql, args![merge.id, ctx.now(), ctx.viewer.name])
                .await?;
            let what = json!({ "merge": merge.id, "from": stands.id });
            ctx.record(tx, "organisation.part", &subject(gone.id), &told.gone, what)
                .await?;
            find_both(tx, &ctx, gone.id, stands.id).await?;
            Ok(gone.id)
        })
    })
    .await
}

/// Refuses to take a role back under which somebody took part in something since.
async fn took_part(tx: &mut Tx, row: &Changed) -> Result<()> {
    if row.was.is_empty()
        && let Some(a) = row.became::<AppointmentRow>()?
    {
        let sql = "SELECT COUNT(*) FROM participants WHERE account = $1 AND organisation = $2";
        if tx.number(sql, args![a.account, a.scope]).await? > 0 {
            return Err(Error::refused("upkeep-part-took-part"));
        }
    }
    Ok(())
}

async fn find_both(
    tx: &mut Tx,
    ctx: &Ctx,
    one: OrganisationId,
    other: OrganisationId,
) -> Result<()> {
    for id in [one, other] {
        let o = parties::organisation(tx, id).await?;
        parties::find_by_names(tx, id).await?;
        parties::make_findable(tx, &o, ctx.language).await?;
    }
    Ok(())
}
