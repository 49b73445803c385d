//! Who is invited, who is registered, who waits, who came.

use ::store::Scopes;
use askama::Template;
use axum::response::Response;
use futures_util::stream;
use guard::may;
use kernel::{Error, PageRequest, Result, Timestamp};
use parties::OrganisationId;
use safety::Exposure;
use web::{Form, Page, Rq, Table, Taking, address, redirect};

use super::{below, load, span, when};
use crate::{
    commands,
    model::{Event, RegistrationId, Standing, State},
    policy::{Edit, Seat, SeeRegistrants},
    store,
};

/// Rows of a page of those who come: who came is noted for many at once.
const AT_ONCE: u16 = 100;

#[derive(Template)]
#[template(path = "event_invited.html")]
struct InvitedPage {
    page: Page,
    href: String,
    /// Each with why it may not be invited now, where that is so.
    invited: Vec<(String, String, String)>,
    question: String,
    found: Vec<(String, String)>,
}

pub async fn invited(rq: Rq) -> Result<Response> {
    let e = rq.ctx.authorize::<Edit>(load(&rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let mut invited = Vec::new();
    for (id, name) in store::invited(&mut db, &e.id.to_string()).await? {
        let why = safety::refused(&mut db, id, Exposure::Invitation, rq.ctx.now()).await?;
        let why = why.map(|why| rq.t(why.key())).unwrap_or_default();
        invited.push((id.to_string(), name, why));
    }
    let question: String = rq.query.get("q").chars().take(200).collect();
    // The Office sees every organisation.
    let scopes = Scopes::new(parties::Visibility::ALL.iter().map(|v| parties::scope(*v)));
    let hits = rq
        .ctx
        .app
        .db
        .search(&question, rq.ctx.language, "organisation", &scopes, 20)
        .await?;
    let found = hits
        .into_iter()
        .filter_map(|h| {
            let id = parties::found_id(&h.id)?.to_string();
            let already = invited.iter().any(|i| i.0 == id);
            (!already).then_some((id, h.title))
        })
        .collect();
    rq.html(&InvitedPage {
        page: below(&rq, &e, "calendar-invited"),
        href: e.href(),
        invited,
        question,
        found,
    })
}

pub async fn invite(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Edit>(load(&rq).await?)?;
    let path = format!("{}/invited", permit.href());
    let organisation = form
        .get("organisation")
        .parse()
        .map_err(|_| Error::NotFound)?;
    if form.get("do") == "remove" {
        commands::uninvite(&rq.ctx, permit, organisation).await?;
    } else {
        commands::invite(&rq.ctx, permit, organisation).await?;
    }
    Ok(redirect(&address(
        &path,
        &[("q", form.get("q")), ("done", "saved")],
    )))
}

struct Row {
    id: String,
    name: String,
    organisation: String,
    way: String,
    needs: String,
    since: String,
    came: bool,
}

#[derive(Template)]
#[template(path = "registrants.html")]
struct RegistrantsPage {
    page: Page,
    href: String,
    summary: String,
    /// Nobody at all has a place.
    nobody: bool,
    registered: Vec<Row>,
    waiting: Vec<Row>,
    after: String,
    next: String,
    /// The dates that have begun, for whom came: moment, words, whether it is the one shown.
    dates: Vec<(String, String, bool)>,
    date: String,
    may_seat: bool,
}

pub async fn registrants(rq: Rq) -> Result<Response> {
    let e = rq
        .ctx
        .authorize::<SeeRegistrants>(load(&rq).await?)?
        .into_inner();
    let page = below(&rq, &e, "calendar-registrants");
    let mut db = rq.ctx.db();
    let now = rq.ctx.now();
    let all = store::dates_of(&mut db, &e.id.to_string()).await?;
    let begun: Vec<_> = all.iter().filter(|d| d.starts <= now).collect();
    let asked = rq.query.get("date");
    let named = begun.iter().find(|d| d.original.0.to_string() == asked);
    let chosen = named.or_else(|| begun.last()).map(|d| d.original);
    let mut request = PageRequest {
        size: AT_ONCE,
        ..PageRequest::after(Some(rq.query.get("after")))
    };
    let mut found = store::seated(&mut db, e.id, chosen, &request).await?;
    if found.rows.is_empty() && request.after.is_some() {
        // Those who stood there came off the list.
        request.after = None;
        found = store::seated(&mut db, e.id, chosen, &request).await?;
    }
    let mut dates = Vec::new();
    for d in &begun {
        let shown = Some(d.original) == chosen;
        dates.push((d.original.0.to_string(), when(&page, d)?, shown));
    }
    let seats = may::<Seat>(&rq.ctx.viewer, &e);
    let (mut registered, mut waiting) = (Vec::new(), Vec::new());
    for s in found.rows {
        let r = s.registration;
        let row = Row {
            id: r.id.to_string(),
            way: page.code("calendar-meeting", r.way.code()),
            // The form says that the officer reads it, and nobody else.
            needs: if seats {
                commands::unseal(&rq.ctx, &r)?
            } else {
                String::new()
            },
            since: page.datetime(r.at),
            came: s.came,
            name: r.name,
            organisation: r.organisation_name,
        };
        if r.state == Standing::Waiting {
            waiting.push(row);
        } else {
            registered.push(row);
        }
    }
    let taken = store::count(&mut db, e.id, Standing::Registered).await?;
    let waits = store::count(&mut db, e.id, Standing::Waiting).await?;
    let summary = kernel::Message::new("calendar-registrants-summary")
        .with("n", page.number(taken))
        .with("waiting", page.number(waits));
    let date = chosen.map(|d| d.0.to_string()).unwrap_or_default();
    let here = format!("{}/registrants", e.href());
    rq.html(&RegistrantsPage {
        href: e.href(),
        summary: page.message(&summary),
        nobody: taken == 0,
        registered,
        waiting,
        after: request.after.unwrap_or_default(),
        next: found.next.map_or_else(String::new, |n| {
            address(&here, &[("date", &date), ("after", &n)])
        }),
        dates,
        date,
        may_seat: seats && e.state == State::Published,
        page,
    })
}

/// Notes who came, or takes somebody off the list: the button says which.
pub async fn seat(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Seat>(load(&rq).await?)?;
    let path = format!("{}/registrants", permit.href());
    match form.get("do") {
        "attend" => commands::attend(&rq.ctx, permit, &form).await?,
        "remove" => {
            let id: RegistrationId = form.get("id").parse().map_err(|_| Error::NotFound)?;
            commands::remove(&rq.ctx, permit, id).await?;
        }
        _ => return Err(Error::refused("error-choose")),
    }
    Ok(redirect(&address(
        &path,
        &[
            ("date", form.get("date")),
            ("after", form.get("after")),
            ("done", "saved"),
        ],
    )))
}

/// Those who are registered as a table to take away. What somebody needs stays here; of a list that is passed on, those alone
/// whose organisation agreed to that.
async fn table(rq: &Rq, e: &Event, outward: bool) -> Result<Table> {
    let page = rq.page("");
    let mut db = rq.ctx.db();
    let mut all = store::registrations(&mut db, e.id).await?;
    if outward {
        let ids: Vec<OrganisationId> = all.iter().map(|r| r.organisation).collect();
        let agreed = safety::allowed(&mut db, &ids, Exposure::Disclosure, rq.ctx.now()).await?;
        all.retain(|r| agreed.contains(&r.organisation));
    }
    let dates = store::dates_of(&mut db, &e.id.to_string()).await?;
    let begun: Vec<Timestamp> = dates
        .iter()
        .filter(|d| d.starts <= rq.ctx.now())
        .map(|d| d.original)
        .collect();
    let mut heads: Vec<String> = ["name", "organisation", "way", "state", "since"]
        .iter()
        .map(|h| page.t(&format!("calendar-head-{h}")))
        .collect();
    let mut came = Vec::new();
    for date in &begun {
        came.push(store::attendance(&mut db, e.id, *date).await?);
        let shown = dates.iter().find(|d| d.original == *date);
        heads.push(match shown {
            Some(d) => span(&page, &d.zone, (d.starts, d.ends), d.whole)?,
            None => String::new(),
        });
    }
    let rows: Vec<Result<Vec<String>>> = all
        .iter()
        .map(|r| {
            let mut line = vec![
                r.name.clone(),
                r.organisation_name.clone(),
                page.code("calendar-meeting", r.way.code()),
                page.code("calendar-standing", r.state.code()),
                page.datetime(r.at),
            ];
            for noted in &came {
                let there = noted.iter().find(|n| n.0 == r.id).map(|n| n.1);
                line.push(match there {
                    Some(true) => page.t("calendar-came"),
                    Some(false) => page.t("calendar-not-there"),
                    None => String::new(),
                });
            }
            Ok(line)
        })
        .collect();
    Ok(Table::new(rq, "registrants", heads, stream::iter(rows)))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    let permit = rq.ctx.authorize::<SeeRegistrants>(load(&rq).await?)?;
    let e = permit.into_inner();
    match rq.take().await? {
        Taking::Agreed(mark) => table(&rq, &e, mark.outward).await?.marked(&mark).csv(),
        Taking::Ask(page) => Ok(page),
    }
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    let permit = rq.ctx.authorize::<SeeRegistrants>(load(&rq).await?)?;
    let e = permit.into_inner();
    match rq.take().await? {
        Taking::Agreed(mark) => {
            let table = table(&rq, &e, mark.outward).await?;
            table.marked(&mark).xlsx().await
        }
        Taking::Ask(page) => Ok(page),
    }
}
