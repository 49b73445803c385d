//! The pages.

pub mod case;
pub mod cases;
pub mod desk;
pub mod history;
pub mod learned;
pub mod report;
pub mod show;
pub mod write;

use kernel::{Result, Timestamp};
use parties::OrganisationId;
use safety::{Exposure, Level, Threat};
use web::{Page, Rq};

use crate::{commands, policy::Assessed};

/// The assessments of the organisation of the address.
async fn load(rq: &Rq) -> Result<Assessed> {
    let id: OrganisationId = rq.id("id")?;
    commands::assessed(&mut rq.ctx.db(), id, &rq.ctx).await
}

/// A page about the safety of an organisation.
fn page(rq: &Rq, a: &Assessed, title: &str) -> Page {
    let o = &a.organisation;
    rq.page(rq.t(title))
        .crumb(rq.t("network-organisations"), "/organisations")
        .crumb(o.name.clone(), format!("/organisations/{}", o.id))
}

/// The colour of a state.
fn badge(state: &str) -> &'static str {
    match state {
        "agreed" => "good",
        "draft" => "draft",
        "awaiting_organisation" | "awaiting_office" => "pending",
        "superseded" => "done",
        _ => "warn",
    }
}

/// The colour of a level.
const fn colour(level: Level) -> &'static str {
    match level {
        Level::Low => "good",
        Level::Moderate => "neutral",
        Level::High => "warn",
        Level::VeryHigh => "overdue",
    }
}

/// A level with what it was computed from.
fn weighed(page: &Page, likelihood: i64, severity: i64) -> String {
    if likelihood == 0 || severity == 0 {
        return page.t("safety-not-weighed");
    }
    let level = Level::of(likelihood, severity);
    let words = kernel::Message::new("safety-weighed")
        .with("level", page.code("safety-level", level.code()))
        .with("likelihood", page.number(likelihood))
        .with("severity", page.number(severity))
        .with("score", page.number(safety::score(likelihood, severity)));
    page.message(&words)
}

/// A threat as pages print it: what it is, and facts with their labels.
fn threat(page: &Page, t: &Threat) -> (String, Vec<(String, String)>) {
    let by = Timestamp::parse_date(&t.by).map(|d| page.date(d));
    let facts = [
        ("safety-who", t.who.clone()),
        ("safety-before", weighed(page, t.likelihood, t.severity)),
        ("safety-mitigation", t.mitigation.clone()),
        ("safety-owner", t.owner.clone()),
        ("safety-by", by.unwrap_or_default()),
        (
            "safety-after",
            weighed(page, t.residual_likelihood, t.residual_severity),
        ),
    ];
    let facts = facts.into_iter().filter(|(_, v)| !v.is_empty());
    (t.what.clone(), facts.map(|(k, v)| (page.t(k), v)).collect())
}

/// What is agreed to of one way of being exposed, in words.
fn agreed_to(page: &Page, highest: Option<&Level>) -> String {
    match highest {
        None => page.t("safety-allow-no"),
        Some(level) => page.t1(
            "safety-allow-up-to",
            "level",
            page.code("safety-level", level.code()),
        ),
    }
}

/// A way of being exposed in words.
fn exposure(page: &Page, e: Exposure) -> String {
    page.code("safety-exposure", e.code())
}
