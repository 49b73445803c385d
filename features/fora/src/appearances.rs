//! Where fora show the name of an organisation: beside its posts.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Message, Result, Timestamp, args};
use parties::{OrganisationId, Visibility};
use store::Read;
use web::{Appearance, Appearances, Seen};

use crate::{
    commands,
    model::{Kind, SpaceId},
    policy::SeeSpace,
};

/// Where this room shows the name of an organisation.
pub const APPEARANCES: Appearances = Appearances {
    columns: &["fora_posts.organisation"],
    of: appearances,
};

/// Who reads a name: who sees the organisation, among those who read the space.
const fn seen(whole: Visibility, kind: Kind) -> Seen {
    match (whole, kind) {
        (Visibility::Office, _) => Seen::Office,
        (_, Kind::Invited) => Seen::Invited,
        (Visibility::Public, Kind::Public) => Seen::Public,
        _ => Seen::Network,
    }
}

fn appearances(ctx: Ctx, organisation: String) -> BoxFuture<'static, Result<Vec<Appearance>>> {
    Box::pin(async move {
        let id: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
        let own = ctx.viewer.belongs_to(&organisation);
        let mut db = ctx.db();
        let o = parties::organisation(&mut db, id).await?;
        let sql = "SELECT t.space, MIN(p.created) AS since FROM fora_posts p JOIN fora_topics t ON t.id = p.topic \
                   JOIN organisations o ON o.id = p.organisation WHERE p.state = 'shown' AND (o.id = $1 OR o.merged_into = $1) \
                   GROUP BY t.space ORDER BY since, t.space";
        let spaces: Vec<(SpaceId, Timestamp)> = db.all(sql, args![id]).await?;
        let mut all = Vec::new();
        for (of, since) in spaces {
            let space = commands::find_space(&ctx, of).await?;
            let open = may::<SeeSpace>(&ctx.viewer, &space);
            if !open && !own {
                continue;
            }
            let engagement = of.to_string();
            let chosen = engagement::presence(&mut db, &engagement, id).await?;
            let unlisted = chosen == Some(engagement::Presence::Unlisted);
            let (place, href) = if open {
                let title = space.title.best(ctx.language).1.to_owned();
                let place = Message::new("fora-where").with("title", title);
                (place, format!("/fora/spaces/{of}"))
            } else {
                (Message::new("fora-where-hidden"), String::new())
            };
            let seen = seen(o.visibility, space.kind);
            let of = (organisation.as_str(), engagement.as_str());
            all.push(Appearance::in_activity(place, href, seen, unlisted, of).since(since));
        }
        Ok(all)
    })
}
