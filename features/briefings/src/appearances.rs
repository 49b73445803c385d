//! Where briefings show the name of an organisation: beside its questions, among those drawn, in a published lottery, in
//! answers and minutes that mention it.

use std::collections::BTreeSet;

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Message, Result};
use parties::{OrganisationId, Visibility};
use web::{Appearance, Appearances, Leave, Seen};

use crate::{
    model::{Briefing, BriefingId},
    policy::See,
    store,
};

/// Where this room shows the name of an organisation.
pub const APPEARANCES: Appearances = Appearances {
    columns: &[
        "briefing_questions.organisation",
        "panel_willing.organisation",
        "panel_places.organisation",
        "presences.organisation",
    ],
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
        let o = parties::organisation(&mut db, id).await?;
        let mut all = Vec::new();
        let mut part = BTreeSet::new();
        for (of, since) in store::asked_by(&mut db, id).await? {
            part.insert(of);
            let here = here(&ctx, of, &o).await?;
            if !here.open {
                continue;
            }
            all.push(
                here.named("briefings-where-questions", "#questions")
                    .since(since),
            );
        }
        for (engagement, since, place, ..) in panels::own_rows(&mut db, id).await? {
            let Ok(of) = engagement.parse::<BriefingId>() else {
                continue;
            };
            part.insert(of);
            let here = here(&ctx, of, &o).await?;
            if !here.open {
                continue;
            }
            if place.is_some() {
                all.push(here.named("briefings-where-drawn", "/draw").since(since));
            }
            // A file that names it by its identifier was published, and is what everybody checks the draw with.
            let willing = panels::willing_of(&mut db, &engagement, id).await?;
            if willing.is_some_and(|w| w.label == organisation) {
                all.push(here.stays("briefings-where-lottery", "/draw"));
            }
        }
        for of in part {
            let here = here(&ctx, of, &o).await?;
            if !here.open {
                if ctx.viewer.belongs_to(&organisation) {
                    all.push(here.hidden());
                }
                continue;
            }
            let answers = store::questions(&mut db, of).await?;
            if answers
                .iter()
                .any(|q| decisions::holds_name(&q.answer, &o.name))
            {
                all.push(here.stays("briefings-where-answers", "#questions"));
            }
            let mut minutes = here.briefing.minutes.0.values();
            if minutes.any(|text| decisions::holds_name(text, &o.name)) {
                all.push(here.stays("briefings-where-minutes", "#minutes"));
            }
        }
        Ok(all)
    })
}

/// A briefing, and how the organisation stands there.
struct Here {
    briefing: Briefing,
    /// Whether the reader may open it; of others no title is told.
    open: bool,
    title: String,
    organisation: String,
    seen: Seen,
    unlisted: bool,
}

async fn here(ctx: &Ctx, of: BriefingId, o: &parties::Organisation) -> Result<Here> {
    let mut db = ctx.db();
    let briefing = store::briefing(&mut db, of).await?;
    let chosen = engagement::presence(&mut db, &briefing.engagement(), o.id).await?;
    Ok(Here {
        open: may::<See>(&ctx.viewer, &briefing),
        title: briefing.title.best(ctx.language).1.to_owned(),
        organisation: o.id.to_string(),
        seen: seen(o.visibility.max(briefing.audience.circle())),
        unlisted: chosen == Some(engagement::Presence::Unlisted),
        briefing,
    })
}

impl Here {
    fn place(&self, key: &str) -> Message {
        Message::new(key).with("title", &self.title)
    }

    /// Where it stands as it chose.
    fn named(&self, key: &str, below: &str) -> Appearance {
        let href = format!("{}{below}", self.briefing.href());
        self.chosen(self.place(key), href)
    }

    /// That it stands in a briefing that the reader cannot open.
    fn hidden(&self) -> Appearance {
        self.chosen(Message::new("briefings-where-hidden"), String::new())
    }

    fn chosen(&self, place: Message, href: String) -> Appearance {
        let engagement = self.briefing.engagement();
        let of = (self.organisation.as_str(), engagement.as_str());
        Appearance::in_activity(place, href, self.seen, self.unlisted, of)
    }

    /// Where its name stays for whoever may read the briefing.
    fn stays(&self, key: &str, below: &str) -> Appearance {
        Appearance {
            place: self.place(key),
            href: format!("{}{below}", self.briefing.href()),
            seen: seen(self.briefing.audience.circle()),
            since: self.briefing.minutes_at.filter(|_| below == "#minutes"),
            leave: Leave::Stays(Message::new(format!("{key}-stays"))),
        }
    }
}
