//! What is done with organisations: add, change, set who sees it, invite, import.

use guard::{Authorized, Ctx, Invitation, Role};
use kernel::{Error, Id, Language, Message, Result, Violations, args};
use parties::{
    Add, Edit, Invite, Level, Organisation, OrganisationId, SetVisibility, Visibility, geography,
    ledger::{Ledger, Resolution},
};
use serde_json::json;
use store::Read;
use web::Form;

/// The fields of an organisation, checked.
#[derive(Clone, Debug)]
pub struct Fields {
    name: String,
    level: String,
    country: String,
    purpose: String,
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
        wrong.check()?;
        Ok(Self {
            name,
            level,
            country,
            purpose,
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
                id: ctx.new_id(),
                name: fields.name,
                sort_name: String::new(),
                level: fields.level,
                country: fields.country,
                purpose: fields.purpose,
                visibility: Visibility::Office,
                created: ctx.now(),
                version: 0,
            };
            let id = organisation.id;
            parties::put(tx, &ctx, &organisation).await?;
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

/// Changes an organisation's record.
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
    let changed = Organisation {
        name: fields.name,
        level: fields.level,
        country: fields.country,
        purpose: fields.purpose,
        version,
        ..old
    };
    write(ctx, changed, "organisation.edit").await
}

/// Sets who sees an organisation.
///
/// # Errors
/// A refusal where somebody else changed it at the same time.
pub async fn set_visibility(
    ctx: &Ctx,
    organisation: Authorized<SetVisibility>,
    visibility: Visibility,
) -> Result<()> {
    let changed = Organisation {
        visibility,
        ..organisation.into_inner()
    };
    write(ctx, changed, "organisation.set_visibility").await
}

async fn write(ctx: &Ctx, organisation: Organisation, action: &'static str) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if !parties::put(tx, &ctx, &organisation).await? {
                return Err(Error::refused("network-changed-meanwhile"));
            }
            let id = organisation.id.to_string();
            ctx.record(
                tx,
                action,
                &format!("organisation:{id}"),
                &id,
                json!({ "visibility": organisation.visibility }),
            )
            .await
        })
    })
    .await
}

/// Invites somebody to speak for an organisation.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn invite(ctx: &Ctx, organisation: Authorized<Invite>, form: &Form) -> Result<()> {
    let mut wrong = Violations::new();
    let email = wrong.email("email", form.get("email"));
    let name = wrong.name("person", form.get("person"), 100);
    let role = Role::from_code(form.get("role")).filter(|r| Role::OF_ORGANISATION.contains(r));
    if role.is_none() {
        wrong.push("role", Message::new("error-choose"));
    }
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
            ctx.invite(tx, &invitation).await?;
            Ok(())
        })
    })
    .await
}

/// Notes that the Office looked at a record, once a day for each person: the organisation can see it.
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
    let since = ctx.now().plus(-kernel::day(1));
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

/// Brings a resolved record in; what is there already stays. Gives the number of organisations and decisions added.
///
/// # Errors
/// A database error.
pub async fn import_ledger(
    ctx: &Ctx,
    resolution: &Resolution,
    mut progress: impl FnMut(usize),
) -> Result<(usize, usize)> {
    let (mut organisations, mut decisions) = (0, 0);
    for (done, chunk) in resolution.organisations.chunks(200).enumerate() {
        let chunk: Vec<Ledger> = chunk.to_vec();
        let size = chunk.len();
        let added = ctx
            .write(move |tx, ctx| {
                Box::pin(async move {
                    let mut added = (0_usize, 0_usize);
                    for ledger in chunk {
                        let id: OrganisationId = Id::derived("organisation", &ledger.key);
                        if tx.number("SELECT COUNT(*) FROM organisations WHERE id = $1", args![id]).await? == 0 {
                            let organisation = Organisation {
                                id,
                                name: ledger.name,
                                sort_name: String::new(),
                                level: String::new(),
                                country: String::new(),
                                purpose: String::new(),
                                visibility: Visibility::Office,
                                created: ctx.now(),
                                version: 0,
                            };
                            parties::put(tx, &ctx, &organisation).await?;
                            ctx.record(tx, "organisation.import", &format!("organisation:{id}"), &id.to_string(), json!({})).await?;
                            added.0 += 1;
                        }
                        for e in ledger.entries {
                            let fact = format!("{id} {} {} {} {:?}", e.date, e.decision_code, e.name_at_time, e.note);
                            let row: Id<Ledger> = Id::derived("decision", &fact);
                            added.1 += usize::from(
                                tx.run(
                                    "INSERT INTO organisation_decisions (id, organisation, at, decision, name_at_time, note) \
                                     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING",
                                    args![row, id, e.date, e.decision_code, e.name_at_time, e.note],
                                )
                                .await?
                                    > 0,
                            );
                        }
                    }
                    Ok(added)
                })
            })
            .await?;
        organisations += added.0;
        decisions += added.1;
        progress(done * 200 + size);
    }
    Ok((organisations, decisions))
}
