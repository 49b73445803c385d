//! Merging two organisations into one, each changed row written down, so that undoing restores exactly what was.

use ::store::{Read, Tx};
use contracts::AboutOrganisation;
use guard::{AccountId, Authorized, Ctx, Held, Role};
use kernel::{Error, Id, Result, Timestamp, Violations, args, input};
use parties::{Organisation, OrganisationId, Profile, Standing};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::json;
use web::Form;

use super::{
    policy::{Merge as Bring, Part},
    standing::subject,
};

kernel::codes! {
    /// What a merge can take from the organisation that does not stand.
    pub enum Field {
        Name = "name", Level = "level", Country = "country", Purpose = "purpose", Website = "website",
        Languages = "languages", Themes = "themes", Regions = "regions", Countries = "countries",
        Offers = "offers", Seeks = "seeks",
    }
}

kernel::codes! {
    /// Which table a row that was changed stands in.
    enum Row {
        Organisation = "organisation", Profile = "profile", PastDecision = "past_decision",
        Declaration = "declaration", Appointment = "appointment", Invitation = "invitation",
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

#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct OrganisationRow {
    name: String,
    sort_name: String,
    level: String,
    country: String,
    purpose: String,
    visibility: String,
    version: i64,
    standing: String,
    merged_into: String,
}

#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct ProfileRow {
    website: String,
    languages: String,
    themes: String,
    regions: String,
    countries: String,
    offers: String,
    seeks: String,
}

#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct AppointmentRow {
    account: AccountId,
    role: Role,
    scope: String,
    starts: i64,
    ends: Option<i64>,
    appointed_by: String,
    suspended: bool,
}

#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct Belongs {
    to: String,
}

fn text(row: Option<impl Serialize>) -> Result<String> {
    match row {
        Some(row) => serde_json::to_string(&row).map_err(Error::internal),
        None => Ok(String::new()),
    }
}

fn parsed<T: DeserializeOwned>(row: &str) -> Result<Option<T>> {
    if row.is_empty() {
        return Ok(None);
    }
    serde_json::from_str(row).map(Some).map_err(Error::internal)
}

impl Row {
    /// The row as it stands, as JSON; empty where there is none.
    async fn read(self, tx: &mut Tx, id: &str) -> Result<String> {
        match self {
            Self::Organisation => {
                let sql = "SELECT name, sort_name, level, country, purpose, visibility, version, standing, merged_into FROM organisations WHERE id = $1";
                text(tx.first::<OrganisationRow>(sql, args![id]).await?)
            }
            Self::Profile => {
                let sql = "SELECT website, languages, themes, regions, countries, offers, seeks FROM organisation_profiles WHERE organisation = $1";
                text(tx.first::<ProfileRow>(sql, args![id]).await?)
            }
            Self::Appointment => {
                let sql = "SELECT account, role, scope, starts, ends, appointed_by, suspended FROM appointments WHERE id = $1";
                text(tx.first::<AppointmentRow>(sql, args![id]).await?)
            }
            Self::PastDecision => {
                let sql =
                    r#"SELECT organisation AS "to" FROM organisation_decisions WHERE id = $1"#;
                text(tx.first::<Belongs>(sql, args![id]).await?)
            }
            Self::Declaration => {
                let sql =
                    r#"SELECT organisation AS "to" FROM independence_declarations WHERE id = $1"#;
                text(tx.first::<Belongs>(sql, args![id]).await?)
            }
            Self::Invitation => {
                let sql = r#"SELECT scope AS "to" FROM invitations WHERE id = $1"#;
                text(tx.first::<Belongs>(sql, args![id]).await?)
            }
        }
    }

    /// Makes the row what the JSON says; takes it away where that is empty.
    async fn write(self, tx: &mut Tx, id: &str, row: &str) -> Result<()> {
        match self {
            Self::Organisation => {
                if let Some(r) = parsed::<OrganisationRow>(row)? {
                    tx.run(
                        "UPDATE organisations SET name = $2, sort_name = $3, level = $4, country = $5, purpose = $6, \
                         visibility = $7, version = $8, standing = $9, merged_into = $10 WHERE id = $1",
                        args![id, r.name, r.sort_name, r.level, r.country, r.purpose, r.visibility, r.version, r.standing, r.merged_into],
                    )
                    .await?;
                }
            }
            Self::Profile => match parsed::<ProfileRow>(row)? {
                Some(r) => {
                    tx.run(
                        "INSERT INTO organisation_profiles (organisation, website, languages, themes, regions, countries, offers, seeks) \
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
                         ON CONFLICT (organisation) DO UPDATE SET website = excluded.website, languages = excluded.languages, \
                         themes = excluded.themes, regions = excluded.regions, countries = excluded.countries, offers = excluded.offers, \
                         seeks = excluded.seeks",
                        args![id, r.website, r.languages, r.themes, r.regions, r.countries, r.offers, r.seeks],
                    )
                    .await?;
                }
                None => {
                    let sql = "DELETE FROM organisation_profiles WHERE organisation = $1";
                    tx.run(sql, args![id]).await?;
                }
            },
            Self::Appointment => match parsed::<AppointmentRow>(row)? {
                Some(r) => {
                    tx.run(
                        "INSERT INTO appointments (id, account, role, scope, starts, ends, appointed_by, suspended) \
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET suspended = excluded.suspended",
                        args![id, r.account, r.role, r.scope, r.starts, r.ends, r.appointed_by, r.suspended],
                    )
                    .await?;
                }
                None => {
                    tx.run("DELETE FROM appointments WHERE id = $1", args![id])
                        .await?;
                }
            },
            Self::PastDecision | Self::Declaration | Self::Invitation => {
                let sql = match self {
                    Self::PastDecision => {
                        "UPDATE organisation_decisions SET organisation = $2 WHERE id = $1"
                    }
                    Self::Declaration => {
                        "UPDATE independence_declarations SET organisation = $2 WHERE id = $1"
                    }
                    _ => "UPDATE invitations SET scope = $2 WHERE id = $1",
                };
                if let Some(r) = parsed::<Belongs>(row)? {
                    tx.run(sql, args![id, r.to]).await?;
                }
            }
        }
        Ok(())
    }

    /// What is said where it was changed since the merge.
    const fn changed(self) -> &'static str {
        match self {
            Self::Organisation | Self::Profile => "upkeep-part-changed-record",
            Self::Appointment | Self::Invitation => "upkeep-part-changed-people",
            Self::PastDecision | Self::Declaration => "upkeep-part-changed-history",
        }
    }
}

/// Writes rows and writes down what they were.
struct Ledger {
    merge: Id<Merged>,
    rows: i64,
}

impl Ledger {
    async fn change(
        &mut self,
        tx: &mut Tx,
        row: Row,
        id: &str,
        now: Option<impl Serialize>,
    ) -> Result<()> {
        let (was, now) = (row.read(tx, id).await?, text(now)?);
        if was == now {
            return Ok(());
        }
        row.write(tx, id, &now).await?;
        let became = row.read(tx, id).await?;
        self.rows += 1;
        tx.run(
            "INSERT INTO organisation_merge_rows (merge, position, what, row_id, was, became) VALUES ($1, $2, $3, $4, $5, $6)",
            args![self.merge, self.rows, row, id, was, became],
        )
        .await?;
        Ok(())
    }
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
            let mut ledger = Ledger {
                merge: ctx.new_id(),
                rows: 0,
            };
            tx.run(
                "INSERT INTO organisation_merges (id, gone, stands, at, by_name, note, undone, undone_by_name) \
                 VALUES ($1, $2, $3, $4, $5, $6, NULL, '')",
                args![ledger.merge, gone.id, stands.id, ctx.now(), ctx.viewer.name, note],
            )
            .await?;
            records(tx, &mut ledger, &stands, &gone, &taken).await?;
            people(tx, &ctx, &mut ledger, &stands, &gone).await?;
            let (from, to) = (gone.id.to_string(), stands.id.to_string());
            let past = "SELECT id FROM organisation_decisions WHERE organisation = $1 ORDER BY id";
            let said = "SELECT id FROM independence_declarations WHERE organisation = $1 ORDER BY id";
            let open = "SELECT id FROM invitations WHERE scope = $1 AND used IS NULL ORDER BY id";
            for (row, sql) in [
                (Row::PastDecision, past),
                (Row::Declaration, said),
                (Row::Invitation, open),
            ] {
                let ids: Vec<(String,)> = tx.all(sql, args![from]).await?;
                for (id,) in ids {
                    let now = Belongs { to: to.clone() };
                    ledger.change(tx, row, &id, Some(now)).await?;
                }
            }
            let what = json!({ "merge": ledger.merge, "gone": from, "stands": to, "rows": ledger.rows });
            ctx.record(tx, "organisation.merge", &subject(gone.id), &to, what)
                .await?;
            find_both(tx, &ctx, gone.id, stands.id).await?;
            let told = AboutOrganisation { organisation: to };
            ctx.emit(tx, "organisation_merged", &told).await
        })
    })
    .await
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
    let row = |json: &str| parsed::<OrganisationRow>(json)?.ok_or(Error::NotFound);
    let mut to = row(&Row::Organisation.read(tx, &one).await?)?;
    let mut from = row(&Row::Organisation.read(tx, &other).await?)?;
    if to.version != stands.version || from.version != gone.version {
        return Err(Error::refused("network-changed-meanwhile"));
    }
    let profile = parties::profile(tx, stands.id).await?;
    let mut mixed = profile.clone();
    let theirs = parties::profile(tx, gone.id).await?;
    let mut touched = false;
    for field in taken {
        touched |= match field {
            Field::Name => {
                to.sort_name.clone_from(&from.sort_name);
                put(&mut to.name, &from.name)
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
    if gone.standing == Standing::Member && stands.standing == Standing::Registered {
        touched = true;
        to.standing = Standing::Member.code().to_owned();
    }
    if touched {
        to.version += 1;
        ledger.change(tx, Row::Organisation, &one, Some(to)).await?;
    }
    if mixed != profile {
        // Written once to learn its columns, then once more by the ledger, which keeps both.
        let was = Row::Profile.read(tx, &one).await?;
        parties::put_profile(tx, stands.id, &mixed).await?;
        let now: Option<ProfileRow> = parsed(&Row::Profile.read(tx, &one).await?)?;
        Row::Profile.write(tx, &one, &was).await?;
        ledger.change(tx, Row::Profile, &one, now).await?;
    }
    from.version += 1;
    from.standing = Standing::Merged.code().to_owned();
    from.visibility = parties::Visibility::Office.code().to_owned();
    from.merged_into = one;
    ledger
        .change(tx, Row::Organisation, &other, Some(from))
        .await
}

fn put(to: &mut String, from: &str) -> bool {
    let different = to != from;
    from.clone_into(to);
    different
}

fn take(to: &mut Profile, from: &Profile, field: Field) {
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
        let row = Row::Appointment.read(tx, &id).await?;
        let Some(mut row) = parsed::<AppointmentRow>(&row)? else {
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
                appointed_by: row.appointed_by.clone(),
                ..row
            };
            ledger
                .change(tx, Row::Appointment, &new.to_string(), Some(&moved))
                .await?;
            row = AppointmentRow {
                scope: other.clone(),
                ..parsed(&Row::Appointment.read(tx, &id).await?)?.ok_or(Error::NotFound)?
            };
        }
        row.suspended = true;
        ledger.change(tx, Row::Appointment, &id, Some(row)).await?;
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
    let sql = "SELECT COUNT(*) FROM organisation_merge_rows WHERE merge = $1";
    db.number(sql, args![merge]).await
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
            let rows: Vec<(Row, String, String, String)> = tx
                .all(
                    "SELECT what, row_id, was, became FROM organisation_merge_rows WHERE merge = $1 ORDER BY position DESC",
                    args![merge.id],
                )
                .await?;
            for (row, id, was, became) in rows {
                if row.read(tx, &id).await? != became {
                    return Err(Error::refused(row.changed()));
                }
                if row == Row::Appointment && was.is_empty() {
                    took_part(tx, &became).await?;
                }
                row.write(tx, &id, &was).await?;
            }
            let sql = "UPDATE organisation_merges SET undone = $2, undone_by_name = $3 WHERE id = $1";
            tx.run(sql, args![merge.id, ctx.now(), ctx.viewer.name]).await?;
            let about = gone.id.to_string();
            let what = json!({ "merge": merge.id, "from": stands.id });
            ctx.record(tx, "organisation.part", &subject(gone.id), &about, what)
                .await?;
            find_both(tx, &ctx, gone.id, stands.id).await?;
            let told = AboutOrganisation {
                organisation: about,
            };
            ctx.emit(tx, "organisation_parted", &told).await?;
            Ok(gone.id)
        })
    })
    .await
}

/// Refuses to take a role back under which somebody took part in something since.
async fn took_part(tx: &mut Tx, added: &str) -> Result<()> {
    if let Some(a) = parsed::<AppointmentRow>(added)? {
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
        parties::make_findable(tx, &o, ctx.language).await?;
    }
    Ok(())
}
