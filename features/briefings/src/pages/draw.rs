//! The lottery as everybody reads it: what is fixed, how it is drawn, who was drawn, and how to check it.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Violations};
use parties::OrganisationId;
use web::{Form, Page, Rq, redirect};

use crate::{
    commands::{self, AfterDraw},
    model::Briefing,
    pages::{below, knows, load, moment, report::Told},
    policy::{Draw, SeeDraw},
};

/// One draw as the page prints it.
struct Round {
    first: bool,
    title: String,
    facts: Vec<(String, String)>,
    json: String,
    commitment: String,
    told: Told,
    /// Who was drawn: names that the reader may know, and how many more.
    drawn: Vec<(String, String)>,
    unnamed: String,
}

#[derive(Template)]
#[template(path = "draw.html")]
struct DrawPage {
    page: Page,
    href: String,
    rounds: Vec<Round>,
    may_draw: bool,
    /// Whether one officer has typed in a number already, and whether that was the reader.
    first: bool,
    own_first: bool,
    form: Form,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<SeeDraw>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    form.set("by", "public");
    print(&rq, &b, form, None).await
}

async fn print(rq: &Rq, b: &Briefing, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = below(rq, b, "briefings-draw");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let draws = panels::draws(&mut db, &b.engagement()).await?;
    // Where places sufficed for all, nothing was drawn.
    let last = draws.last().ok_or(Error::NotFound)?;
    let me = rq.ctx.viewer.account.map(|a| a.to_string());
    let own_first = me.is_some_and(|me| me == last.first_by);
    let first = last.first_number.is_some();
    let willing = panels::willing(&mut db, &b.engagement()).await?;
    let mut rounds = Vec::new();
    for d in &draws {
        let record = d.record()?;
        let tickets = i64::try_from(record.tickets.len()).unwrap_or(1_000);
        let mut facts = vec![
            (page.t("briefings-committed"), moment(&page, b, d.committed)),
            (page.t("briefings-announced"), record.announced.clone()),
            (page.t("briefings-tickets"), page.number(tickets)),
        ];
        let mut drawn: Vec<(String, String)> = Vec::new();
        let mut unnamed = 0;
        if let Some(held) = &record.draw {
            if let Some(at) = d.drawn {
                facts.push((page.t("briefings-drawn"), moment(&page, b, at)));
            }
            let value = match &held.value {
                panels::Value::Public(value) => value.clone(),
                panels::Value::ByHand { .. } => page.t("briefings-by-hand"),
            };
            facts.push((page.t("briefings-value"), value));
            let ticket = i64::from(held.ticket);
            facts.push((page.t("briefings-ticket"), page.number(ticket)));
            for label in &held.members {
                let w = willing.iter().find(|w| w.label == *label);
                let known = w.filter(|w| knows(rq, w.visibility, w.organisation));
                match known {
                    Some(w) => {
                        let id: OrganisationId = w.organisation;
                        drawn.push((w.name.clone(), format!("/organisations/{id}")));
                    }
                    None => unnamed += 1,
                }
            }
        }
        let round = d.round.to_string();
        rounds.push(Round {
            first: d.round == 1,
            title: if d.round == 1 {
                page.t("briefings-first-draw")
            } else {
                page.tn("briefings-replacement-n", d.round - 1)
            },
            json: format!("{}/draw.json?round={round}", b.href()),
            commitment: record.commitment.clone(),
            told: Told::of(&page, &d.report()?, tickets, i64::from(record.size)),
            facts,
            drawn,
            unnamed: if unnamed > 0 {
                page.tn("briefings-unnamed-n", unnamed)
            } else {
                String::new()
            },
        });
    }
    rq.html(&DrawPage {
        href: b.href(),
        may_draw: may::<Draw>(&rq.ctx.viewer, b),
        rounds,
        first,
        own_first,
        form,
        page,
    })
}

/// The published file, from which its commitment can be computed again.
pub async fn json(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<SeeDraw>(load(&rq).await?)?.into_inner();
    let round = rq.query.get("round").parse().unwrap_or(1);
    let draws = panels::draws(&mut rq.ctx.db(), &b.engagement()).await?;
    let draw = draws.into_iter().find(|d| d.round == round);
    let draw = draw.ok_or(Error::NotFound)?;
    let document = serde_json::from_str(&draw.record).map_err(Error::internal)?;
    web::json_file("lottery", &document)
}

pub async fn hold(rq: Rq, form: Form) -> Result<Response> {
    let b = load(&rq).await?;
    let permit = rq.ctx.authorize::<Draw>(b.clone())?;
    match commands::drawn_by(&rq.ctx, permit, &form).await {
        Ok(AfterDraw::Held) => Ok(redirect(&format!("{}/draw?done=saved", b.href()))),
        Ok(AfterDraw::WaitsForSecond) => {
            Ok(redirect(&format!("{}/draw?done=saved#draw", b.href())))
        }
        Err(Error::Rejected(wrong)) => print(&rq, &b, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}
