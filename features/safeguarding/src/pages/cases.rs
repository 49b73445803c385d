//! The list of incidents: what somebody reported, what they handle, and for auditors how many there are.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result};
use web::{Page, Rq};

use super::case::state;
use crate::incident::{self, Incident, Incidents, SeeCounts, SeeOwn};

struct Line {
    href: String,
    what: String,
    state: (&'static str, String),
    severity: String,
    reported: String,
    due: String,
}

#[derive(Template)]
#[template(path = "cases.html")]
struct CasesPage {
    page: Page,
    handled: Vec<Line>,
    own: Vec<Line>,
    /// State and number, for who sees that incidents exist.
    counts: Vec<(String, String)>,
}

fn line(rq: &Rq, page: &Page, i: &Incident, handled: bool) -> Line {
    let r = &i.row;
    let severity = if handled && !r.severity.is_empty() {
        page.code("incident-severity", &r.severity)
    } else {
        String::new()
    };
    Line {
        href: i.href(),
        what: page.code("incident-kind", r.kind.code()),
        state: state(page, i, rq.ctx.now()),
        severity,
        reported: page.date(r.reported),
        due: if r.acknowledged.is_none() {
            page.date(r.due)
        } else {
            String::new()
        },
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeOwn>(Incidents)?;
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let page = rq.page(rq.t("incident-desk"));
    let mut db = rq.ctx.db();
    let handled = incident::handled(&mut db, &rq.ctx.viewer).await?;
    let own = incident::of_reporter(&mut db, account).await?;
    // Who handles incidents sees them; a number would tell of those that are kept from them.
    let counts = may::<SeeCounts>(&rq.ctx.viewer, &Incidents)
        && !rq.ctx.viewer.has(guard::Role::EngagementOfficer);
    let counts = if counts {
        incident::counts(&mut db).await?
    } else {
        Vec::new()
    };
    rq.html(&CasesPage {
        handled: handled.iter().map(|i| line(&rq, &page, i, true)).collect(),
        own: own.iter().map(|i| line(&rq, &page, i, false)).collect(),
        counts: counts
            .into_iter()
            .map(|(state, n)| (page.code("incident-state", state.code()), page.number(n)))
            .collect(),
        page,
    })
}
