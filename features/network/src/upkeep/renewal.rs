//! Once a year an organisation confirms its record and renews its declaration of independence.

use std::sync::Arc;

use ::store::Read;
use askama::Template;
use axum::response::Response;
use contracts::AboutOrganisation;
use futures_util::future::BoxFuture;
use guard::{Authorized, Ctx, Notice, may};
use kernel::{Error, Message, PageRequest, Result, Timestamp, Violations, day, input};
use parties::{Independence, Organisation, OrganisationId, Standing};
use serde_json::json;
use web::{Form, Page, Rq, Site, address, redirect};

use super::{
    load, page,
    policy::{Desk, Renew, SeeRenewals, Suspend, Upkeep},
    standing,
    store::{self, Renewal},
};

/// Told once a day.
pub const DUE: &str = "organisation_renewals_due";
/// Days from one confirmation to the next.
const YEAR: i64 = 365;
/// Days before the day at which an organisation is reminded, the earliest first.
const STAGES: [i64; 3] = [60, 30, 7];
/// Days after which a suspension can be proposed for it.
const OVERDUE: i64 = 90;

/// The day for an organisation that has none yet: a year after it came in, and never without time for reminders.
fn first(created: Timestamp, now: Timestamp) -> Timestamp {
    created.plus(day(YEAR)).max(now.plus(day(STAGES[0])))
}

/// Whole days from one moment to another; negative where it is over.
fn days(from: Timestamp, to: Timestamp) -> i64 {
    (to.0 - from.0).div_euclid(day(1))
}

async fn of(db: &mut impl Read, o: &Organisation, now: Timestamp) -> Result<Renewal> {
    Ok(store::renewal(db, o.id).await?.unwrap_or_else(|| Renewal {
        due: first(o.created, now),
        confirmed: None,
        confirmed_by_name: String::new(),
        reminded: store::NEVER,
    }))
}

/// What the record says of it.
pub async fn notice(
    db: &mut impl Read,
    rq: &Rq,
    page: &Page,
    o: &Organisation,
) -> Result<(&'static str, String)> {
    let r = of(db, o, rq.ctx.now()).await?;
    let date = page.date(r.due);
    Ok(if r.due < rq.ctx.now() {
        ("warn", page.t1("upkeep-renewal-overdue", "date", date))
    } else {
        ("info", page.t1("upkeep-renewal-due", "date", date))
    })
}

#[derive(Template)]
#[template(path = "upkeep/renew.html")]
struct RenewPage {
    page: Page,
    id: OrganisationId,
    due: Timestamp,
    overdue: bool,
    facts: Vec<(String, String)>,
    last: Option<Independence>,
    form: Form,
}

async fn draw(rq: &Rq, o: &Upkeep, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut db = rq.ctx.db();
    let renewal = of(&mut db, &o.0, rq.ctx.now()).await?;
    let mut page = page(rq, "upkeep-renew", &o.0);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let profile = parties::profile(&mut db, o.0.id).await?;
    let themes: Vec<String> = profile
        .themes
        .iter()
        .map(|t| page.code("theme", t.code()))
        .collect();
    let facts = [
        ("network-name", o.0.name.clone()),
        ("network-country", crate::record::country(&o.0, page.lang())),
        ("network-purpose", o.0.purpose.clone()),
        ("network-website", profile.website),
        ("network-themes", themes.join(" · ")),
        (
            "network-seen-by",
            page.code("network-visibility", o.0.visibility.code()),
        ),
    ];
    rq.html(&RenewPage {
        id: o.0.id,
        due: renewal.due,
        overdue: renewal.due < rq.ctx.now(),
        facts: facts.map(|(k, v)| (page.t(k), v)).to_vec(),
        last: parties::independence(&rq.ctx, &mut db, o.0.id)
            .await?
            .into_iter()
            .next(),
        page,
        form,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<Renew>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    let last = parties::independence(&rq.ctx, &mut rq.ctx.db(), o.0.id).await?;
    if let Some(last) = last.into_iter().next() {
        form.set("funding", last.funding);
        form.set("governments", last.governments);
        form.set("officials", last.officials);
    }
    draw(&rq, &o, form, None).await
}

pub async fn send(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Renew>(load(&rq).await?)?;
    let o = Upkeep(permit.0.clone());
    match renew(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/organisations/{}?done=upkeep-renewed",
            o.0.id
        ))),
        Err(Error::Rejected(wrong)) => draw(&rq, &o, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Confirms a record and renews its declaration: the next day is a year from now.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
async fn renew(ctx: &Ctx, organisation: Authorized<Renew>, form: &Form) -> Result<()> {
    let mut wrong = Violations::new();
    if !form.ticked("right") {
        wrong.push("right", Message::new("upkeep-renew-please-confirm"));
    }
    let mut text =
        |field: &str, required| wrong.text(field, form.get(field), input::PARAGRAPH, required);
    let (funding, governments, officials) = (
        text("funding", true),
        text("governments", false),
        text("officials", false),
    );
    wrong.check()?;
    let id = organisation.0.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let now = ctx.now();
            let declared = Independence {
                at: now,
                by_name: ctx.viewer.name.clone(),
                funding,
                governments,
                officials,
            };
            parties::put_independence(tx, &ctx, ctx.new_id(), id, &declared).await?;
            let renewal = Renewal {
                due: now.plus(day(YEAR)),
                confirmed: Some(now),
                confirmed_by_name: ctx.viewer.name.clone(),
                reminded: store::NEVER,
            };
            store::put_renewal(tx, id, &renewal).await?;
            let about = id.to_string();
            let what = json!({ "due": renewal.due.iso_date() });
            ctx.record(
                tx,
                "organisation.renew",
                &standing::subject(id),
                &about,
                what,
            )
            .await?;
            let told = AboutOrganisation {
                organisation: about,
            };
            ctx.emit(tx, "organisation_renewed", &told).await
        })
    })
    .await
}

#[derive(Template)]
#[template(path = "upkeep/renewals.html")]
struct RenewalsPage {
    page: Page,
    tabs: Vec<(String, String, bool)>,
    /// Name, address, day, how it stands, colour, where a suspension is proposed.
    rows: Vec<(String, String, String, String, &'static str, String)>,
    next: String,
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeRenewals>(Desk)?;
    let overdue = rq.query.get("show") == "overdue";
    let now = rq.ctx.now();
    let until = if overdue {
        now
    } else {
        now.plus(day(STAGES[0]))
    };
    let mut db = rq.ctx.db();
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::due_before(&mut db, until, &request).await?;
    let page = rq
        .page(rq.t("upkeep-renewals"))
        .crumb(rq.t("network-organisations"), "/organisations");
    let mut rows = Vec::new();
    for line in found.rows {
        let left = days(now, line.due);
        let o = parties::organisation(&mut db, line.id).await?;
        let proposable = left < -OVERDUE
            && o.standing == Standing::Member
            && may::<Suspend>(&rq.ctx.viewer, &Upkeep(o));
        let (said, colour) = if left < 0 {
            (page.tn("upkeep-days-overdue", -left), "late")
        } else {
            (page.tn("upkeep-days-left", left), "waiting")
        };
        let suspend = if proposable {
            format!("/organisations/{}/suspension?because=active", line.id)
        } else {
            String::new()
        };
        rows.push((
            line.name,
            format!("/organisations/{}", line.id),
            page.date(line.due),
            said,
            colour,
            suspend,
        ));
    }
    let tab = |key: &str, show: &str| {
        let href = address("/organisations/renewals", &[("show", show)]);
        (page.t(key), href, (show == "overdue") == overdue)
    };
    let show = if overdue { "overdue" } else { "" };
    rq.html(&RenewalsPage {
        tabs: vec![
            tab("upkeep-renewals-soon", ""),
            tab("upkeep-renewals-overdue", "overdue"),
        ],
        rows,
        next: found
            .next
            .map(|n| address("", &[("show", show), ("after", &n)]))
            .unwrap_or_default(),
        page,
    })
}

/// Reminds those whose day comes near, and comes again on the next day. Told twice on one day, it reminds once.
pub fn sweep(site: Arc<Site>, _: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let ctx = Ctx::house(&site.app);
        while set_days(&ctx).await? {}
        // The latest stage first: whoever was away for weeks gets one letter, not three.
        for stage in STAGES.into_iter().rev() {
            while remind(&ctx, stage).await? {}
        }
        ctx.write(|tx, ctx| {
            Box::pin(async move {
                let due = ctx.now().plus(day(1));
                ctx.come_again(tx, DUE, &due.iso_date(), due).await
            })
        })
        .await
    })
}

/// Sets the day of members that have none; says whether there may be more.
async fn set_days(ctx: &Ctx) -> Result<bool> {
    let found = store::without_renewal(&mut ctx.db()).await?;
    if found.is_empty() {
        return Ok(false);
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            for (id, created) in found {
                let since = created.max(store::admitted(tx, id).await?);
                let renewal = Renewal {
                    due: first(since, ctx.now()),
                    confirmed: None,
                    confirmed_by_name: String::new(),
                    reminded: store::NEVER,
                };
                store::put_renewal(tx, id, &renewal).await?;
            }
            Ok(true)
        })
    })
    .await
}

/// Writes the letters of one stage; says whether there may be more.
async fn remind(ctx: &Ctx, stage: i64) -> Result<bool> {
    let until = ctx.now().plus(day(stage));
    let found = store::to_remind(&mut ctx.db(), until, stage).await?;
    if found.is_empty() {
        return Ok(false);
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            for (id, due) in found {
                let readers = guard::speakers(tx, id, ctx.now()).await?;
                let path = format!("/organisations/{id}/renew");
                let notice = Notice::new("renewal-due", path)
                    .with("date", due.iso_date())
                    .about("organisation", id);
                ctx.tell(tx, &readers, &notice).await?;
                store::reminded(tx, id, stage).await?;
            }
            Ok(true)
        })
    })
    .await
}
