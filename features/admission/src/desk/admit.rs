//! An application becomes an organisation of the network: a new one, or the entry of the register that it claims.

use ::store::Tx;
use contracts::AboutOrganisation;
use guard::{Ctx, Invitation, Role};
use kernel::{Error, Result};
use parties::{Independence, Organisation, OrganisationId, Standing};
use serde_json::json;

use crate::model::{Application, State, claimed};

/// Makes the organisation with everything that was said of it, invites the contact as its administrator, closes the
/// application. `place` is what the letter calls the network.
///
/// # Errors
/// A refusal where the claimed entry has a member behind it meanwhile, or somebody changed the application.
pub(super) async fn admit(
    tx: &mut Tx,
    ctx: &Ctx,
    a: &mut Application,
    place: String,
) -> Result<OrganisationId> {
    let said = a
        .said()
        .complete()
        .map_err(|_| Error::refused("admission-desk-incomplete"))?;
    let now = ctx.now();
    let old = match claimed(a) {
        Some(id) => entry(tx, id).await?,
        None => Organisation::named(ctx.new_id(), said.name.clone(), now),
    };
    let id = old.id;
    // The circle it asked for may see it once both sides have signed what that could mean; until then the Office does.
    let asked = safety::asked(tx, id).await?;
    // The name it had becomes a former one by itself; its past decisions stay where they are.
    let organisation = Organisation {
        name: said.name,
        level: said.level.code().to_owned(),
        country: said.country,
        purpose: said.purpose,
        visibility: asked.widest(said.visibility, now),
        standing: Standing::Member,
        zone: said.zone.to_string(),
        ..old
    };
    if !parties::put(tx, &organisation).await? {
        return Err(Error::refused("admission-desk-changed-meanwhile"));
    }
    parties::put_profile(tx, id, &said.profile).await?;
    parties::put_leadership(tx, id, said.leadership).await?;
    let declared = Independence {
        at: a.submitted.unwrap_or(now),
        by_name: said.contact.clone(),
        funding: said.funding,
        governments: said.governments,
        officials: said.officials,
    };
    parties::put_independence(tx, ctx, ctx.new_id(), id, &declared).await?;
    parties::make_findable(tx, &organisation, a.language).await?;
    let invitation = Invitation {
        email: said.email,
        name: said.contact,
        role: Role::OrganisationAdministrator,
        scope: id.to_string(),
        language: a.language,
        place,
    };
    ctx.invite(tx, &invitation).await?;
    a.organisation = id.to_string();
    a.close(State::Admitted, now);
    if !crate::store::update(tx, ctx, a).await? {
        return Err(Error::refused("admission-desk-changed-meanwhile"));
    }
    let what = json!({ "application": a.id, "claimed": claimed(a).is_some() });
    let (object, about) = (format!("organisation:{id}"), id.to_string());
    ctx.record(tx, "organisation.admit", &object, &about, what)
        .await?;
    let about = AboutOrganisation {
        organisation: id.to_string(),
    };
    ctx.emit(tx, "organisation_admitted", &about).await?;
    Ok(id)
}

/// The entry that is taken over: the claimed one, or the one that stands for it since they were merged.
async fn entry(tx: &mut Tx, id: OrganisationId) -> Result<Organisation> {
    let taken = || Error::refused("admission-desk-claim-taken");
    let organisation = parties::organisation(tx, id).await.map_err(|_| taken())?;
    let organisation = parties::stands_for(tx, organisation).await?;
    match organisation.standing {
        Standing::Registered | Standing::Departed => Ok(organisation),
        Standing::Member | Standing::Suspended | Standing::Merged => Err(taken()),
    }
}
