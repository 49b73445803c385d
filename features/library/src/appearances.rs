//! Where the library shows the name of an organisation: beside the items that it handed in under its name.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Message, Result};
use parties::{OrganisationId, Visibility};
use web::{Appearance, Appearances, Leave, Seen};

use crate::{
    model::{self, State},
    policy::See,
    store,
};

/// Where this room shows the name of an organisation.
pub const APPEARANCES: Appearances = Appearances {
    columns: &["library_items.organisation"],
    of: appearances,
};

const fn seen(circle: Visibility) -> Seen {
    match circle {
        Visibility::Public => Seen::Public,
        Visibility::Network => Seen::Network,
        Visibility::Office => Seen::Office,
    }
}

fn appearances(ctx: Ctx, organisation: String) -> BoxFuture<'static, Result<Vec<Appearance>>> {
    Box::pin(async move {
        let id: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
        let mut db = ctx.db();
        let mut all = Vec::new();
        for item in store::of_organisation(&mut db, id).await? {
            if item.state != State::Published || !may::<See>(&ctx.viewer, &item) {
                continue;
            }
            let v = store::version(&mut db, item.id, item.newest).await?;
            let words = store::words(&mut db, v.id).await?;
            let best = model::best(&words, ctx.language, v.language);
            let title = best.map(|w| w.title.clone()).unwrap_or_default();
            let action = format!("{}/name", item.href());
            all.push(Appearance {
                place: Message::new("library-where").with("title", title),
                href: item.href(),
                seen: if item.named {
                    seen(item.audience.max(item.organisation_visibility))
                } else {
                    Seen::Office
                },
                since: item.published,
                leave: if item.named {
                    Leave::By(action, vec![("do", "withdraw".to_owned())])
                } else {
                    Leave::Back(action, vec![("do", "show".to_owned())])
                },
            });
        }
        Ok(all)
    })
}
