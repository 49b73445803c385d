//! What changed in consultations since a moment: opened, closed, answered, followed up; and the themes and the last day of one.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Message, Result, Timestamp};
use parties::Theme;
use web::{Bearing, Change, Changes};

use crate::{
    model::{ConsultationId, Phase},
    policy::See,
    store,
};

pub const CHANGES: &[Changes] = &[Changes {
    key: "consultations-title",
    href: "/consultations",
    of,
}];

fn of(ctx: Ctx, since: Timestamp, most: i64) -> BoxFuture<'static, Result<Vec<Change>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let found = store::reached(&mut db, &ctx.viewer, ctx.language, since, most).await?;
        let mut all = Vec::new();
        for (id, title, step, at) in found {
            let page = format!("/consultations/{id}");
            let (key, href) = match step.as_str() {
                "open" => ("consultations-change-opened", page),
                "extended" => ("consultations-change-extended", page),
                "closed" => ("consultations-change-closed", page),
                "response" => ("consultations-change-answered", page + "/result"),
                _ => ("consultations-change-followed-up", page + "/result"),
            };
            let themes = store::themes(&mut db, id).await?;
            let what = Message::new(key).with("title", title);
            all.push(Change::new(what, href, at).on(themes.into_iter().map(Theme::code)));
        }
        Ok(all)
    })
}

/// The themes of a consultation, and its last day while it is open, for whoever may see it.
pub fn bearing(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Bearing>> {
    Box::pin(async move {
        let id: ConsultationId = id.parse().map_err(Error::internal)?;
        let mut db = ctx.db();
        let c = store::consultation(&mut db, &ctx.viewer, id, None).await?;
        if !may::<See>(&ctx.viewer, &c) {
            return Err(Error::NotFound);
        }
        let themes = store::themes(&mut db, id).await?;
        Ok(Bearing {
            themes: themes.iter().map(|t| t.code().to_owned()).collect(),
            until: c.closes.filter(|_| c.phase == Phase::Open),
        })
    })
}
