//! Spaces are opened and changed, and organisations named for them.

use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, input};
use parties::{OrganisationId, Theme};
use safety::Exposure;
use serde_json::json;
use web::Form;

use crate::{
    model::{Kind, Space, SpaceId},
    policy::{AddSpace, EditSpace},
    store as rows,
};

/// What is typed of a space, whichever it is.
fn check(ctx: &Ctx, kind: Option<Kind>, form: &Form, wrong: &mut Violations) -> Space {
    let theme = Theme::from_code(form.get("theme"));
    if kind == Some(Kind::Theme) && theme.is_none() {
        wrong.push("theme", Message::new("error-choose"));
    }
    Space {
        id: ctx.new_id(),
        kind: kind.unwrap_or(Kind::Network),
        theme: theme
            .filter(|_| kind == Some(Kind::Theme))
            .map_or("", Theme::code)
            .to_owned(),
        title: wrong.localized("title", &form.localized("title"), input::LINE, true),
        about: wrong.localized("about", &form.localized("about"), input::PARAGRAPH, true),
        first_look: form.ticked("first_look"),
        archived: form.ticked("archived"),
        created: ctx.now(),
        version: 1,
        named: false,
    }
}

/// Opens a space. Whom it is for never changes: what is said for some is never shown to others.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn add(ctx: &Ctx, _: Authorized<AddSpace>, form: &Form) -> Result<SpaceId> {
    let mut wrong = Violations::new();
    let kind: Option<Kind> = wrong.choice("kind", form.get("kind"));
    let mut space = check(ctx, kind, form, &mut wrong);
    wrong.check()?;
    space.archived = false;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            rows::put_space(tx, &space).await?;
            let object = format!("forum_space:{}", space.id);
            let detail = json!({ "kind": space.kind });
            ctx.record(tx, "forum_space.add", &object, "", detail)
                .await?;
            Ok(space.id)
        })
    })
    .await
}

/// Changes the words of a space, and whether anything is written there.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where it was changed meanwhile.
pub async fn edit_space(ctx: &Ctx, permit: Authorized<EditSpace>, form: &Form) -> Result<()> {
    let old = permit.into_inner();
    let mut wrong = Violations::new();
    let typed = check(ctx, Some(old.kind), form, &mut wrong);
    wrong.check()?;
    if form.get("version") != old.version.to_string() {
        return Err(Error::refused("fora-changed-meanwhile"));
    }
    let space = Space {
        id: old.id,
        created: old.created,
        version: old.version + 1,
        ..typed
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if !rows::put_space(tx, &space).await? {
                return Err(Error::refused("fora-changed-meanwhile"));
            }
            let object = format!("forum_space:{}", space.id);
            let detail = json!({ "archived": space.archived });
            ctx.record(tx, "forum_space.edit", &object, "", detail)
                .await
        })
    })
    .await
}

/// Names an organisation for a space, or takes it off. What it wrote stays.
///
/// # Errors
/// [`Error::NotFound`] where the space names nobody; what the gate says.
pub async fn name(
    ctx: &Ctx,
    permit: Authorized<EditSpace>,
    organisation: OrganisationId,
    on: bool,
) -> Result<()> {
    let space = permit.into_inner();
    if !space.kind.names() {
        return Err(Error::NotFound);
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let mut organisation = organisation;
            if on {
                // Where it went into another meanwhile, the one that stands is named.
                let found = parties::organisation(tx, organisation).await?;
                organisation = parties::stands_for(tx, found).await?.id;
                safety::require(tx, organisation, Exposure::Invitation, ctx.now(), "").await?;
            }
            rows::name(tx, space.id, organisation, on).await?;
            let action = if on {
                "forum_space.name"
            } else {
                "forum_space.unname"
            };
            let object = format!("forum_space:{}", space.id);
            let detail = json!({ "organisation": organisation });
            ctx.record(tx, action, &object, "", detail).await
        })
    })
    .await
}
