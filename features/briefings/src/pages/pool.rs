//! Who is willing, and what the Office notes of each: whether an invitation could harm, whether chance decides.

use askama::Template;
use axum::response::Response;
use engagement::balance;
use futures_util::stream;
use guard::may;
use kernel::{Error, Message, Result, Violations};
use panels::{FACTS, Safety, Stand, Willing};
use parties::OrganisationId;
use safety::Exposure;
use web::{Form, Head, Page, Rq, Sorted, Table, Taking, redirect};

use crate::{
    commands,
    model::{Briefing, Meeting, State},
    pages::{below, day_there, group, load, refused},
    policy::{SeePool, Weigh},
};

/// The columns of the pool, by which it is sorted: name in the address, key of the head. The last stands there only where
/// there are two ways to come.
static COLUMNS: [(&str, &str); 5] = [
    ("organisation", "briefings-head-organisation"),
    ("groups", "briefings-head-groups"),
    ("safety", "briefings-head-safety"),
    ("stand", "briefings-head-stand"),
    ("way", "briefings-head-way"),
];

struct Row {
    id: String,
    name: String,
    groups: String,
    safety: (&'static str, String),
    stand: String,
    way: String,
    able: bool,
}

#[derive(Template)]
#[template(path = "pool.html")]
struct PoolPage {
    page: Page,
    href: String,
    summary: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    both: bool,
    may_weigh: bool,
    to_quotas: bool,
}

#[derive(Template)]
#[template(path = "weigh.html")]
struct WeighPage {
    page: Page,
    href: String,
    id: String,
    facts: Vec<(String, String)>,
    note: String,
    safeties: Vec<(String, String)>,
    stands: Vec<(String, String)>,
    may_weigh: bool,
    form: Form,
}

const fn colour(safety: Safety) -> &'static str {
    match safety {
        Safety::Unseen => "pending",
        Safety::Clear => "good",
        Safety::Unsafe => "warn",
    }
}

/// The groups of each who is willing, in words.
async fn groups(rq: &Rq, page: &Page, all: &[Willing]) -> Result<Vec<String>> {
    let ids = all.iter().map(|w| w.organisation).collect();
    let facts = balance::facts(&mut rq.ctx.db(), &ids).await?;
    let words = |w: &Willing| {
        let Some(f) = facts.get(&w.organisation) else {
            return String::new();
        };
        let codes = FACTS
            .iter()
            .flat_map(|d| f.groups(*d).into_iter().map(move |c| (d.code(), c)));
        let said = codes.filter(|(_, c)| !c.is_empty());
        let said: Vec<String> = said.map(|(d, c)| group(page, d, &c)).collect();
        said.join(" · ")
    };
    Ok(all.iter().map(words).collect())
}

/// The way by which an organisation would come, in words.
fn way(page: &Page, b: &Briefing, w: &Willing) -> String {
    page.code("briefings-meeting", b.meeting.way(w.way).code())
}

/// What a reader of the Office sees of the pool, or one organisation of it.
pub async fn show(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<SeePool>(load(&rq).await?)?.into_inner();
    if !rq.query.get("of").is_empty() {
        return one(&rq, &b, rq.query.get("of"), Form::default(), None).await;
    }
    let page = below(&rq, &b, "briefings-pool");
    let all = panels::willing(&mut rq.ctx.db(), &b.engagement()).await?;
    let groups = groups(&rq, &page, &all).await?;
    let number = |n: usize| page.number(i64::try_from(n).unwrap_or(i64::MAX));
    let unseen = all.iter().filter(|w| w.safety == Safety::Unseen).count();
    let summary = Message::new("briefings-pool-summary")
        .with("n", number(all.len()))
        .with("seats", page.number(b.seats))
        .with("unseen", number(unseen));
    let row = |(w, groups): (&Willing, String)| Row {
        id: w.organisation.to_string(),
        name: w.name.clone(),
        groups,
        safety: (
            colour(w.safety),
            page.code("briefings-safety", w.safety.code()),
        ),
        stand: page.code("briefings-stand", w.stand.code()),
        way: way(&page, &b, w),
        able: w.standing == parties::Standing::Member,
    };
    let both = b.meeting == Meeting::Both;
    let shown = if both { 5 } else { 4 };
    let sorted = Sorted::of(&rq, &COLUMNS[..shown]);
    let mut rows: Vec<Row> = all.iter().zip(groups).map(row).collect();
    sorted.sort(&page, &mut rows, |r, column| match column {
        1 => r.groups.clone(),
        2 => r.safety.1.clone(),
        3 => r.stand.clone(),
        4 => r.way.clone(),
        _ => r.name.clone(),
    });
    rq.html(&PoolPage {
        href: b.href(),
        summary: page.message(&summary),
        heads: sorted.heads(&page),
        rows,
        both,
        may_weigh: may::<Weigh>(&rq.ctx.viewer, &b),
        to_quotas: b.state == State::Closed && !all.is_empty(),
        page,
    })
}

async fn one(
    rq: &Rq,
    b: &Briefing,
    id: &str,
    mut form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let id: OrganisationId = id.parse().map_err(|_| Error::NotFound)?;
    let engagement = b.engagement();
    let w = panels::willing_of(&mut rq.ctx.db(), &engagement, id).await?;
    let w = w.ok_or(Error::NotFound)?;
    let mut page = rq
        .page(w.name.clone())
        .crumb(rq.t("briefings-title"), "/briefings")
        .crumb(super::title(b, rq.ctx.language).1, b.href())
        .crumb(rq.t("briefings-pool"), format!("{}/pool", b.href()));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    } else {
        form.set("safety", w.safety.code());
        form.set("stand", w.stand.code());
        form.set("reason", w.stand_reason.clone());
    }
    let sealed = &w.safety_note;
    let note = if sealed.is_empty() {
        String::new()
    } else {
        let plain = rq.ctx.app.sealer.unseal("panel-safety", sealed)?;
        String::from_utf8_lossy(&plain).into_owned()
    };
    let groups = groups(rq, &page, std::slice::from_ref(&w)).await?;
    let mut facts = vec![
        (page.t("briefings-groups"), groups.concat()),
        (page.t("briefings-said-on"), day_there(&page, b, w.at)),
        (page.t("briefings-head-way"), way(&page, b, &w)),
        (
            page.t("briefings-safety"),
            page.code("briefings-safety", w.safety.code()),
        ),
        (
            page.t("briefings-stand"),
            page.code("briefings-stand", w.stand.code()),
        ),
    ];
    if let Some(why) = commands::refusal(&mut rq.ctx.db(), &rq.ctx, b, id).await? {
        facts.push((page.t("safety-title"), page.t(why.key())));
    }
    if !w.stand_reason.is_empty() {
        facts.push((page.t("briefings-stand-reason"), w.stand_reason.clone()));
    }
    rq.html(&WeighPage {
        href: b.href(),
        id: id.to_string(),
        facts,
        note,
        safeties: Safety::ALL
            .iter()
            .filter(|s| **s != Safety::Unseen)
            .map(|s| (s.code().to_owned(), page.code("briefings-safety", s.code())))
            .collect(),
        stands: Stand::ALL
            .iter()
            .map(|s| (s.code().to_owned(), page.code("briefings-stand", s.code())))
            .collect(),
        may_weigh: may::<Weigh>(&rq.ctx.viewer, b),
        form,
        page,
    })
}

/// Notes what was found of the risk, or whether chance decides: the button says which.
pub async fn weigh(rq: Rq, form: Form) -> Result<Response> {
    let b = load(&rq).await?;
    let permit = rq.ctx.authorize::<Weigh>(b.clone())?;
    let id: OrganisationId = form
        .get("organisation")
        .parse()
        .map_err(|_| Error::NotFound)?;
    let done = if form.get("do") == "stand" {
        commands::set_stand(&rq.ctx, permit, id, &form).await
    } else {
        commands::clear(&rq.ctx, permit, id, &form).await
    };
    match refused(done)? {
        None => Ok(redirect(&format!("{}/pool?done=saved", b.href()))),
        Some(wrong) => {
            let named = id.to_string();
            one(&rq, &b, &named, form, Some(&wrong)).await
        }
    }
}

/// The pool as a table to take away; of one that is passed on, those who agreed to that, without what the Office found itself.
async fn table(rq: &Rq, b: &Briefing, outward: bool) -> Result<Table> {
    let page = rq.page("");
    let mut db = rq.ctx.db();
    let mut all = panels::willing(&mut db, &b.engagement()).await?;
    if outward {
        let ids: Vec<OrganisationId> = all.iter().map(|w| w.organisation).collect();
        let agreed = safety::allowed(&mut db, &ids, Exposure::Disclosure, rq.ctx.now()).await?;
        all.retain(|w| agreed.contains(&w.organisation));
    }
    let places = panels::places(&mut db, &b.engagement()).await?;
    let groups = groups(rq, &page, &all).await?;
    let mut heads = vec!["organisation", "groups"];
    if !outward {
        heads.extend(["safety", "stand"]);
    }
    heads.extend(["place", "way"]);
    let heads = heads
        .iter()
        .map(|h| page.t(&format!("briefings-head-{h}")))
        .collect();
    let line = |(w, groups): (&Willing, String)| {
        let place = places.iter().find(|p| p.organisation == w.organisation);
        let mut line = vec![w.name.clone(), groups];
        if !outward {
            line.push(page.code("briefings-safety", w.safety.code()));
            line.push(page.code("briefings-stand", w.stand.code()));
        }
        line.push(
            place
                .map(|p| page.code("briefings-place", p.state.code()))
                .unwrap_or_default(),
        );
        line.push(way(&page, b, w));
        Ok(line)
    };
    let rows: Vec<Result<Vec<String>>> = all.iter().zip(groups).map(line).collect();
    Ok(Table::new(rq, "pool", heads, stream::iter(rows)))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<SeePool>(load(&rq).await?)?.into_inner();
    match rq.take().await? {
        Taking::Agreed(mark) => table(&rq, &b, mark.outward).await?.marked(&mark).csv(),
        Taking::Ask(page) => Ok(page),
    }
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<SeePool>(load(&rq).await?)?.into_inner();
    match rq.take().await? {
        Taking::Agreed(mark) => {
            let table = table(&rq, &b, mark.outward).await?;
            table.marked(&mark).xlsx().await
        }
        Taking::Ask(page) => Ok(page),
    }
}
