//! Where consultations show the name of an organisation: beside what it said, and in answers that mention it.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Message, Result};
use parties::{OrganisationId, Visibility};
use web::{Appearance, Appearances, Leave, Seen};

use crate::{
    model::{Audience, Consultation, Phase},
    policy::See,
    store,
};

/// Where this room shows the name of an organisation.
pub const APPEARANCES: Appearances = Appearances {
    columns: &["contributions.organisation", "presences.organisation"],
    of: appearances,
};

fn appearances(ctx: Ctx, organisation: String) -> BoxFuture<'static, Result<Vec<Appearance>>> {
    Box::pin(async move {
        let id: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
        let own = ctx.viewer.belongs_to(&organisation);
        let mut db = ctx.db();
        let o = parties::organisation(&mut db, id).await?;
        let mut all = Vec::new();
        for (of, since) in store::under_name(&mut db, id).await? {
            let c = store::consultation(&mut db, &ctx.viewer, of, Some(ctx.language)).await?;
            let open = may::<See>(&ctx.viewer, &c);
            if !open && !own {
                continue;
            }
            let engagement = of.to_string();
            let chosen = engagement::presence(&mut db, &engagement, id).await?;
            let unlisted = chosen == Some(engagement::Presence::Unlisted);
            let (place, href) = if open {
                let place = Message::new("consultations-where").with("title", &c.title);
                (place, format!("/consultations/{of}"))
            } else {
                (Message::new("consultations-where-hidden"), String::new())
            };
            let known = seen(o.visibility, c.audience);
            let here = (organisation.as_str(), engagement.as_str());
            all.push(Appearance::in_activity(place, href, known, unlisted, here).since(since));
            if open && quoted(&ctx, &c, id, &o.name).await? {
                all.push(Appearance {
                    place: Message::new("consultations-where-quoted").with("title", &c.title),
                    href: format!("/consultations/{of}/result"),
                    // Words of the Office are read by whoever may read the consultation.
                    seen: seen(Visibility::Public, c.audience),
                    since: None,
                    leave: Leave::Stays(Message::new("consultations-where-quoted-stays")),
                });
            }
        }
        Ok(all)
    })
}

/// Who reads a name: who sees the organisation, among those whom the consultation is for.
const fn seen(whole: Visibility, audience: Audience) -> Seen {
    match (whole, audience) {
        (Visibility::Office, _) => Seen::Office,
        (_, Audience::Invited) => Seen::Invited,
        (Visibility::Network, _) | (_, Audience::Network) => Seen::Network,
        (Visibility::Public, Audience::Public) => Seen::Public,
    }
}

/// Whether what the Office published in a consultation mentions the organisation.
async fn quoted(ctx: &Ctx, c: &Consultation, id: OrganisationId, name: &str) -> Result<bool> {
    if c.phase < Phase::Response {
        return Ok(false);
    }
    let mut said = store::answers_to(&mut ctx.db(), c.id, id).await?;
    said.extend([c.response.clone(), c.follow_up.clone()]);
    Ok(said.iter().any(|text| decisions::holds_name(text, name)))
}
