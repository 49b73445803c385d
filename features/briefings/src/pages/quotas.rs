//! Quotas: proposed, changed with reasons, tried; and the lottery published.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Result, Violations};
use panels::{Drawing, Failed, Proposal, Quota};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    model::Briefing,
    pages::{below, group, load, report::Told, ways},
    policy::Commit,
};

struct Row {
    name: String,
    /// `DIMENSION-CODE`, the end of its fields' names.
    field: String,
    share: String,
    target: String,
    willing: String,
    proposed: String,
}

struct Section {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "quotas.html")]
struct QuotasPage {
    page: Page,
    href: String,
    sections: Vec<Section>,
    /// Whether quotas have been set.
    set: bool,
    /// Whether places suffice for all.
    plenty: bool,
    unseen: bool,
    contradictions: Vec<String>,
    contradicted: bool,
    told: Option<Told>,
    tickets: Vec<(String, String)>,
    form: Form,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<Commit>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    form.set("tickets", "1000");
    print(&rq, &b, form, None, None).await
}

/// Fills the fields of the quotas from what is stored, or from the proposal.
fn fill(form: &mut Form, set: bool, quotas: &[Quota], proposals: &[Proposal], seats: i64) {
    for p in proposals {
        let mut put = |field: &str, value: String| {
            form.set(&format!("{field}-{}-{}", p.dimension, p.code), value);
        };
        let stored = quotas
            .iter()
            .find(|q| q.dimension == p.dimension && q.code == p.code);
        match stored {
            Some(q) => {
                put("least", q.least.to_string());
                put("most", q.most.to_string());
                put("reason", q.reason.clone());
            }
            None if !set && !p.is_none(seats) => {
                put("least", p.least.to_string());
                put("most", p.most.to_string());
            }
            None => {}
        }
    }
}

fn sections(page: &Page, proposals: &[Proposal], seats: i64) -> Vec<Section> {
    let row = |p: &Proposal| Row {
        name: group(page, p.dimension.code(), p.code),
        field: format!("{}-{}", p.dimension, p.code),
        share: page.percent(p.share),
        target: p.target.map(|t| page.percent(t)).unwrap_or_default(),
        willing: page.number(p.willing),
        proposed: if p.is_none(seats) {
            page.t("briefings-no-quota")
        } else {
            let number = |n| u32::try_from(n).unwrap_or(0);
            super::bounds(page, (number(p.least), number(p.most)))
        },
    };
    panels::FACTS
        .iter()
        .map(|d| Section {
            title: page.code("network-dimension", d.code()),
            rows: proposals
                .iter()
                .filter(|p| p.dimension == *d)
                .map(row)
                .collect(),
        })
        .filter(|s: &Section| !s.rows.is_empty())
        .collect()
}

async fn print(
    rq: &Rq,
    b: &Briefing,
    mut form: Form,
    wrong: Option<&Violations>,
    failed: Option<Failed>,
) -> Result<Response> {
    let mut page = below(rq, b, "briefings-quotas");
    let engagement = b.engagement();
    let mut db = rq.ctx.db();
    let willing = panels::willing(&mut db, &engagement).await?;
    let quotas = panels::quotas(&mut db, &engagement).await?;
    let proposals = commands::suggestions(&mut db, b, &willing).await?;
    let typed = form.get("do") == "quotas";
    // Where no group needs a quota, that they were saved is all there is to see of it.
    let set = !quotas.is_empty() || rq.query.get("done") == "saved";
    if !typed {
        fill(&mut form, set, &quotas, &proposals, b.seats);
    }
    let mut contradictions = Vec::new();
    let mut contradicted = false;
    let mut told = None;
    let mut said = wrong.cloned();
    let able = willing.iter().filter(|w| w.may()).count();
    let plenty = i64::try_from(able).unwrap_or(i64::MAX) <= b.seats;
    let tried = match failed {
        Some(failed) => Some(Err(failed)),
        // What the quotas as they are stored come to is shown at once.
        None if set && !plenty && !typed => {
            let from = panels::assembled(&mut db, &willing, &quotas, b.seats, b.together).await?;
            let drawing = Drawing {
                from,
                tickets: 1_000,
                announced: String::new(),
            };
            Some(panels::compute(drawing, &rq.ctx.app.random).await?)
        }
        None => None,
    };
    match tried {
        Some(Ok(computed)) => told = Some(Told::of(&page, &computed.report, 1_000, b.seats)),
        Some(Err(Failed::Contradiction(found))) => {
            contradicted = true;
            contradictions = ways(&page, &found);
        }
        Some(Err(Failed::Refused(message))) => {
            said = Some(said.unwrap_or_else(|| Violations::one("", message)));
        }
        None => {}
    }
    if let Some(wrong) = &said {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&QuotasPage {
        href: b.href(),
        sections: sections(&page, &proposals, b.seats),
        set,
        plenty: plenty && able > 0,
        unseen: willing.iter().any(|w| w.safety == panels::Safety::Unseen),
        contradictions,
        contradicted,
        told,
        tickets: ["1000", "10000"]
            .iter()
            .map(|n| {
                let words = page.number(n.parse::<i64>().unwrap_or(0));
                ((*n).to_owned(), words)
            })
            .collect(),
        form,
        page,
    })
}

/// Sets the quotas, publishes the lottery, or offers a place to all: the button says which.
pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let b = load(&rq).await?;
    let permit = rq.ctx.authorize::<Commit>(b.clone())?;
    let (done, failed, to) = match form.get("do") {
        "publish" => match commands::commit(&rq.ctx, permit, &form).await {
            Ok(Ok(())) => (Ok(()), None, "draw"),
            Ok(Err(failed)) => (Ok(()), Some(failed), "quotas"),
            Err(e) => (Err(e), None, "quotas"),
        },
        "all" => (
            commands::offer_to_all(&rq.ctx, permit).await,
            None,
            "places",
        ),
        "quotas" => (
            commands::set_quotas(&rq.ctx, permit, &form).await,
            None,
            "quotas",
        ),
        _ => return Err(Error::refused("error-choose")),
    };
    match (done, failed) {
        (Ok(()), None) => Ok(redirect(&format!("{}/{to}?done=saved", b.href()))),
        (Ok(()), Some(failed)) => print(&rq, &b, form, None, Some(failed)).await,
        (Err(Error::Rejected(wrong)), _) => print(&rq, &b, form, Some(&wrong), None).await,
        (Err(e), _) => Err(e),
    }
}
