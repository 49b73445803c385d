//! What is done with organisations: add, change, set who sees it, invite, import.

pub use crate::representation::{Representation, SetTarget, set_target};

use decisions::Zone;
use guard::{Authorized, Ctx, Invitation, Role, last_day};
use kernel::{Error, Id, Language, Message, Result, Violations, args};
use parties::{
    Add, Edit, Invite, Leadership, Level, NameKind, Narrowed, Organisation, OrganisationId,
    Profile, SetVisibility, Standing, Visibility, geography, ledger::Ledger, put_names,
};
use safety::Exposure;
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use crate::{columns::More, upkeep};

/// Milliseconds of an hour.
const HOUR: i64 = 3_600_000;
/// Organisations of one unit of work of an import.
const CHUNK: usize = 200;

/// The fields of an organisation, checked.
#[derive(Clone, Debug)]
pub struct Fields {
    name: String,
    level: String,
    country: String,
    purpose: String,
    /// Nothing where the form did not ask.
    zone: Option<String>,
    profile: Profile,
    leadership: Leadership,
}

impl Fields {
    /// Checks what was typed.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let name = wrong.name("name", form.get("name"), kernel::input::LINE);
        let purpose = wrong.text(
            "purpose",
            form.get("purpose"),
            kernel::input::PARAGRAPH,
            false,
        );
        let level = form.get("level").to_owned();
        if Level::from_code(&level).is_none() {
            wrong.push("level", Message::new("error-choose"));
        }
        let country = form.get("country").to_owned();
        if geography::country(&country).is_none() {
            wrong.push("country", Message::new("error-choose"));
        }
        let profile = Profile::typed(&mut wrong, |field| form.all(field).collect());
        // A form that does not ask leaves the days where they end.
        let zone = match form.get("zone") {
            "" => None,
            name => wrong.choice::<Zone>("zone", name).map(|z| z.to_string()),
        };
        let leadership = Leadership::typed(&mut wrong, form.get("gender"), form.get("age_band"));
        wrong.check()?;
        Ok(Self {
            name,
            level,
            country,
            purpose,
            zone,
            profile,
            leadership,
        })
    }
}

/// Adds an organisation; only the Office sees it until it decides otherwise.
///
/// # Errors
/// A database error.
pub async fn add(ctx: &Ctx, _: Authorized<Add>, fields: Fields) -> Result<OrganisationId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let organisation = Organisation {
                level: fields.level,
                country: fields.country,
                purpose: fields.purpose,
                zone: fields.zone.unwrap_or_else(|| "UTC".to_owned()),
                ..Organisation::named(ctx.new_id(), fields.name, ctx.now())
            };
            let id = organisation.id;
            parties::put(tx, &organisation).await?;
            parties::put_profile(tx, id, &fields.profile).await?;
            parties::make_findable(tx, &organisation, ctx.language).await?;
            ctx.record(
                tx,
                "organisation.add",
                &format!("organisation:{id}"),
                &id.to_string(),
                json!({}),
            )
            .await?;
            Ok(id)
        })
    })
    .await
}

/// Changes an organisation's record. Who leads it is taken over only where its own people say it.
///
/// # Errors
/// A refusal where somebody else changed it since the form was opened.
pub async fn edit(
    ctx: &Ctx,
    organisation: Authorized<Edit>,
    fields: Fields,
    version: i64,
) -> Result<()> {
    let old = organisation.into_inner();
    let own = guard::may::<parties::SayLeadership>(&ctx.viewer, &old);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let id = old.id;
            let mut changed = Vec::new();
            let mut note = |field: &'static str, different: bool| {
                if different {
                    changed.push(field);
                }
            };
            let profile = parties::profile(tx, id).await?;
            note("name", old.name != fields.name);
            note("level", old.level != fields.level);
            note("country", old.country != fields.country);
            note("purpose", old.purpose != fields.purpose);
            let zone = fields.zone.unwrap_or_else(|| old.zone.clone());
            note("zone", old.zone != zone);
            note("profile", profile != fields.profile);
            if own {
                note(
                    "leadership",
                    parties::leadership(tx, id).await? != fields.leadership,
                );
                parties::put_leadership(tx, id, fields.leadership).await?;
            }
            let organisation = Organisation {
                name: fields.name,
                level: fields.level,
                country: fields.country,
                purpose: fields.purpose,
                zone,
                version,
                ..old
            };
            if !parties::put(tx, &organisation).await? {
                return Err(Error::refused("network-changed-meanwhile"));
            }
            parties::put_profile(tx, id, &fields.profile).await?;
            parties::make_findable(tx, &organisation, ctx.language).await?;
            ctx.record(
                tx,
                "organisation.edit",
                &format!("organisation:{id}"),
                &id.to_string(),
                json!({ "changed": changed }),
            )
            .await
        })
    })
    .await
}

/// Refuses what only an organisation that takes part may do.
fn takes_part(organisation: &Organisation) -> Result<()> {
    match organisation.standing {
        Standing::Registered | Standing::Member => Ok(()),
        Standing::Suspended | Standing::Departed | Standing::Merged => {
            Err(Error::refused("upkeep-takes-part-in-nothing"))
        }
    }
}

/// Sets who sees an organisation. A wider circle needs an assessment that allows it; a narrower one never does.
///
/// # Errors
/// A refusal where the gate is closed, or somebody else changed the record at the same time.
pub async fn set_visibility(
    ctx: &Ctx,
    organisation: Authorized<SetVisibility>,
    visibility: Visibility,
) -> Result<()> {
    takes_part(&organisation)?;
    let organisation = organisation.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // The circles stand from the widest to the narrowest.
            if visibility < organisation.visibility
                && let Some(listing) = Exposure::listing(visibility)
            {
                let id = organisation.id;
                safety::require(tx, id, listing, ctx.now(), "visibility").await?;
            }
            parties::show_to(tx, &ctx, organisation, visibility, json!({})).await
        })
    })
    .await
}

/// Sets which parts of an organisation fewer see than itself.
///
/// # Errors
/// A refusal where somebody else changed it at the same time.
pub async fn narrow(
    ctx: &Ctx,
    organisation: Authorized<SetVisibility>,
    narrowed: Narrowed,
) -> Result<()> {
    takes_part(&organisation)?;
    let organisation = Organisation {
        narrowed,
        ..organisation.into_inner()
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if !parties::put(tx, &organisation).await? {
                return Err(Error::refused("network-changed-meanwhile"));
            }
            parties::make_findable(tx, &organisation, ctx.language).await?;
            let id = organisation.id.to_string();
            ctx.record(
                tx,
                "organisation.narrow",
                &format!("organisation:{id}"),
                &id,
                json!({ "narrowed": organisation.narrowed.to_string() }),
            )
            .await
        })
    })
    .await
}

/// Invites somebody to a role in an organisation, until a last day where one is set. The answer is the same whether or
/// not the address has an account: who has one accepts with it.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn invite(ctx: &Ctx, organisation: Authorized<Invite>, form: &Form) -> Result<()> {
    takes_part(&organisation)?;
    let mut wrong = Violations::new();
    let email = wrong.email("email", form.get("email"));
    let name = wrong.name("person", form.get("person"), 100);
    let role = Role::from_code(form.get("role")).filter(|r| Role::OF_ORGANISATION.contains(r));
    if role.is_none() {
        wrong.push("role", Message::new("error-choose"));
    }
    let ends = last_day(&mut wrong, "until", form.get("until"), ctx.now());
    wrong.check()?;
    let role = role.ok_or(Error::NotFound)?;
    let language = Language::from_code(form.get("language")).unwrap_or(ctx.language);
    let organisation = organisation.into_inner();
    let invitation = Invitation {
        email,
        name,
        role,
        scope: organisation.id.to_string(),
        language,
        place: organisation.name,
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // The link is in the letter and nowhere else.
            ctx.invite_until(tx, &invitation, ends).await?;
            Ok(())
        })
    })
    .await
}

/// Notes that the Office looked at a record, once an hour for each person: the organisation can see it.
///
/// # Errors
/// A database error.
pub async fn note_look(ctx: &Ctx, id: OrganisationId) -> Result<()> {
    let (about, actor) = (
        id.to_string(),
        ctx.viewer
            .account
            .map(|a| a.to_string())
            .unwrap_or_default(),
    );
    let since = ctx.now().plus(-HOUR);
    let seen = ctx
        .db()
        .number(
            "SELECT COUNT(*) FROM audit WHERE about = $1 AND actor = $2 AND action = 'organisation.look' AND at > $3",
            args![about, actor, since],
        )
        .await?;
    if seen > 0 {
        return Ok(());
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            ctx.record(
                tx,
                "organisation.look",
                &format!("organisation:{about}"),
                &about,
                json!({}),
            )
            .await
        })
    })
    .await
}

/// What an import changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Brought {
    /// Organisations that were not there before.
    pub organisations: u64,
    /// Decisions that were not there before.
    pub decisions: u64,
}

/// Brings resolved ledgers in; what is there already stays. The command line and the page call this one action.
///
/// # Errors
/// A database error.
pub async fn import_ledger(
    ctx: &Ctx,
    ledgers: &[Ledger],
    mut progress: impl FnMut(usize),
) -> Result<Brought> {
    let mut brought = Brought::default();
    for (done, chunk) in ledgers.chunks(CHUNK).enumerate() {
        let chunk = chunk.iter().map(|l| (l.clone(), More::default()));
        let chunk: Vec<(Ledger, More)> = chunk.collect();
        let size = chunk.len();
        // A form key answers for one unit of work, and these are many.
        let ctx = Ctx {
            key: String::new(),
            ..ctx.clone()
        };
        let added = ctx
            .write(move |tx, ctx| Box::pin(async move { bring_all(tx, &ctx, chunk).await }))
            .await?;
        brought.organisations += added.organisations;
        brought.decisions += added.decisions;
        progress(done * CHUNK + size);
    }
    Ok(brought)
}

/// Brings some ledgers in within a unit of work.
pub(crate) async fn bring_all(
    tx: &mut Tx,
    ctx: &Ctx,
    ledgers: Vec<(Ledger, More)>,
) -> Result<Brought> {
    let mut brought = Brought::default();
    for (ledger, more) in ledgers {
        let (new, decisions) = bring(tx, ctx, ledger, more).await?;
        brought.organisations += u64::from(new);
        brought.decisions += decisions;
    }
    Ok(brought)
}

/// One organisation and its decisions; says whether it is new, and how many decisions are.
async fn bring(tx: &mut Tx, ctx: &Ctx, ledger: Ledger, more: More) -> Result<(bool, u64)> {
    let id: OrganisationId = Id::derived("organisation", &ledger.key);
    let there = "SELECT COUNT(*) FROM organisations WHERE id = $1";
    let new = tx.number(there, args![id]).await? == 0;
    if !new && upkeep::was_erased(tx, id).await? {
        return Ok((false, 0));
    }
    if new {
        let organisation = Organisation {
            standing: Standing::Registered,
            level: more.level,
            country: more.country,
            ..Organisation::named(id, ledger.name, ctx.now())
        };
        parties::put(tx, &organisation).await?;
        if more.profile != Profile::default() {
            parties::put_profile(tx, id, &more.profile).await?;
        }
        parties::make_findable(tx, &organisation, ctx.language).await?;
        ctx.record(
            tx,
            "organisation.import",
            &format!("organisation:{id}"),
            &id.to_string(),
            json!({}),
        )
        .await?;
    }
    put_names(tx, id, NameKind::Former, &ledger.former_names).await?;
    let stands: (String,) = tx
        .one(
            "SELECT CASE WHEN merged_into = '' THEN id ELSE merged_into END FROM organisations WHERE id = $1",
            args![id],
        )
        .await?;
    let mut decisions = 0;
    // A file of names alone decides nothing.
    for e in ledger
        .entries
        .iter()
        .filter(|e| !e.decision_code.is_empty())
    {
        let fact = format!(
            "{id} {} {} {} {:?}",
            e.date, e.decision_code, e.name_at_time, e.note
        );
        let row: Id<Ledger> = Id::derived("decision", &fact);
        decisions += tx
            .run(
                "INSERT INTO organisation_decisions (id, organisation, at, decision, name_at_time, note) \
                 VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING",
                args![row, stands.0, e.date, e.decision_code, e.name_at_time, e.note],
            )
            .await?;
    }
    Ok((new, decisions))
}

/// Notes in the log that a file was brought in from the command line: its digest and what it changed.
///
/// # Errors
/// A database error.
pub async fn note_import(ctx: &Ctx, file: &str, brought: Brought) -> Result<()> {
    let file = file.to_owned();
    ctx.write(move |tx, ctx| Box::pin(async move { record_import(tx, &ctx, &file, brought).await }))
        .await
}

/// The entry of the log that says that a file is in, whoever did it and wherever.
pub(crate) async fn record_import(
    tx: &mut Tx,
    ctx: &Ctx,
    file: &str,
    brought: Brought,
) -> Result<()> {
    let what = json!({ "organisations": brought.organisations, "decisions": brought.decisions });
    ctx.record(tx, "register.import", &format!("file:{file}"), "", what)
        .await
}
