//! Private subscriptions: made, shown once, ended; and what their address answers.

use askama::Template;
use axum::response::Response;
use guard::Reader;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::refused;
use crate::{
    commands,
    ics::{self, Telling},
    model::Shown,
    policy::{Dates, SeeDates, Subscribe},
    store,
};

struct Row {
    id: String,
    made: String,
    details: String,
    ended: String,
}

#[derive(Template)]
#[template(path = "subscription.html")]
struct SubscriptionPage {
    page: Page,
    public: String,
    /// The address of the subscription that was just made: it is shown this once.
    address: String,
    rows: Vec<Row>,
}

async fn draw(rq: &Rq, address: String, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut page = rq
        .page(rq.t("calendar-subscription"))
        .crumb(rq.t("calendar-title"), "/calendar");
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    let rows = store::feeds(&mut rq.ctx.db(), account).await?;
    let row = |f: crate::model::Feed| Row {
        id: f.id.to_string(),
        made: page.datetime(f.created),
        details: page.t(if f.details {
            "calendar-feed-details"
        } else {
            "calendar-feed-busy"
        }),
        ended: f.revoked.map(|at| page.datetime(at)).unwrap_or_default(),
    };
    let rows = rows.into_iter().map(row).collect();
    rq.html(&SubscriptionPage {
        public: format!("{}/calendar/calendar.ics", rq.ctx.app.base),
        address,
        rows,
        page,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Subscribe>(Dates)?;
    draw(&rq, String::new(), None).await
}

/// Makes a subscription, or ends one: the button says which.
pub async fn change(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Subscribe>(Dates)?;
    match form.get("do") {
        "make" => {
            let done = commands::make_feed(&rq.ctx, permit, form.ticked("details")).await;
            match refused(done)? {
                Ok(token) => {
                    let base = &rq.ctx.app.base;
                    let address = format!("{base}/calendar/feed/{token}/calendar.ics");
                    draw(&rq, address, None).await
                }
                Err(wrong) => draw(&rq, String::new(), Some((&wrong, form.get("_key")))).await,
            }
        }
        "end" => {
            let id = form.get("id").parse().map_err(|_| Error::NotFound)?;
            commands::revoke_feed(&rq.ctx, permit, id).await?;
            Ok(redirect("/calendar/subscription?done=saved"))
        }
        _ => Err(Error::refused("error-choose")),
    }
}

/// What a subscription answers: everything that its owner may see at this moment, in their language. What is not for everybody
/// says no more than that they are busy, unless they wanted it otherwise.
pub async fn feed(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDates>(Dates)?;
    let mut ctx = rq.ctx.clone();
    let hash = commands::feed_hash(&ctx, rq.param("token"))?;
    let mut db = ctx.db();
    let feed = store::feed_by_hash(&mut db, &hash).await?;
    let feed = feed.ok_or(Error::NotFound)?;
    let reader = Reader::of(&mut db, feed.account).await?;
    let reader = reader.ok_or(Error::NotFound)?;
    let (viewer, _) = ctx
        .app
        .reader_of(&reader.email)
        .await?
        .ok_or(Error::NotFound)?;
    ctx.viewer = viewer;
    ctx.language = feed.language;
    let words = |key: &str| rq.site.languages.plain(feed.language, key);
    let busy = words("calendar-busy");
    let telling = Telling {
        language: feed.language,
        busy: (!feed.details).then_some(busy.as_str()),
        name: words("calendar-title"),
    };
    let kind = |d: &Shown| {
        let code = d.kind.code().replace('_', "-");
        words(&format!("calendar-kind-{code}"))
    };
    let calendar = ics::of_all(&ctx, &telling, kind).await?;
    Ok(web::icalendar("calendar", icalendar::write(&calendar)))
}
