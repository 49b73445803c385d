//! Every version of an assessment, and what changed from one to the next.

use askama::Template;
use axum::response::Response;
use documents::{ChangeKind, diff_words};
use kernel::Result;
use safety::{Assessment, Exposure};
use web::{Page, Rq};

use super::{agreed_to, badge, exposure, load, threat};
use crate::{commands, policy::Read};

struct Line {
    number: i64,
    href: String,
    by: String,
    on: String,
    level: String,
    state: (&'static str, String),
    signed: String,
}

/// A label with the passages that stayed, came and went.
type Changed = (String, Vec<(&'static str, String)>);

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage {
    page: Page,
    href: String,
    name: String,
    lines: Vec<Line>,
    /// Which versions are compared; nothing where there is only one.
    compared: String,
    changes: Vec<Changed>,
}

/// What a version says, label by label.
async fn said(rq: &Rq, page: &Page, a: &Assessment) -> Result<Vec<(String, String)>> {
    let content = commands::words(&rq.ctx, &mut rq.ctx.db(), a).await?;
    let mut all = vec![
        (page.t("safety-context"), content.context.clone()),
        (
            page.t("safety-level"),
            page.code("safety-level", a.level.code()),
        ),
        (page.t("safety-review"), page.date(a.review)),
    ];
    let allows = a.allows()?;
    for e in Exposure::ALL {
        all.push((exposure(page, *e), agreed_to(page, allows.0.get(e))));
    }
    for (n, t) in (1..).zip(&content.threats) {
        let (what, facts) = threat(page, t);
        let label = page.numbered(page.t("safety-threat"), n);
        all.push((label.clone(), what));
        for (fact, value) in facts {
            all.push((page.pair(&label, fact), value));
        }
    }
    Ok(all)
}

/// What differs between two versions: a label that only one has is empty in the other.
fn changes(old: &[(String, String)], new: &[(String, String)]) -> Vec<Changed> {
    let value = |all: &[(String, String)], label: &str| {
        let found = all.iter().find(|(l, _)| l == label);
        found.map(|(_, v)| v.clone()).unwrap_or_default()
    };
    let gone = old.iter().filter(|(l, _)| !new.iter().any(|(n, _)| n == l));
    let labels = new.iter().chain(gone).map(|(l, _)| l);
    let mut changed = Vec::new();
    for label in labels {
        let (before, after) = (value(old, label), value(new, label));
        if before == after {
            continue;
        }
        let parts = diff_words(&before, &after).into_iter().map(|c| {
            let kind = match c.kind {
                ChangeKind::Added => "ins",
                ChangeKind::Removed => "del",
                ChangeKind::Same => "",
            };
            (kind, c.text)
        });
        changed.push((label.clone(), parts.collect()));
    }
    changed
}

pub async fn show(rq: Rq) -> Result<Response> {
    let a = rq.ctx.authorize::<Read>(load(&rq).await?)?.into_inner();
    let id = a.organisation.id;
    let href = format!("/organisations/{id}/safety");
    let page = super::page(&rq, &a, "safety-history").crumb(rq.t("safety-title"), href.clone());
    let mut db = rq.ctx.db();
    let all = safety::of_organisation(&mut db, id).await?;
    let asked = rq.query.get("version").parse::<i64>().ok();
    let at = asked.and_then(|n| all.iter().position(|v| v.number == n));
    let at = at.unwrap_or(0);
    let mut lines = Vec::new();
    for v in &all {
        let signatures = safety::signatures(&mut db, v.id).await?;
        let signed: Vec<String> = signatures
            .iter()
            .map(|s| page.noted(&s.name, page.code("safety-side", s.side.code())))
            .collect();
        let stands = v.stands(rq.ctx.now());
        lines.push(Line {
            number: v.number,
            href: format!("{href}/history?version={}", v.number),
            by: page.noted(&v.author_name, page.code("safety-side", v.side.code())),
            on: page.datetime(v.written),
            level: page.code("safety-level", v.level.code()),
            state: (badge(stands), page.code("safety-state", stands)),
            signed: page.list(&signed),
        });
    }
    let (mut compared, mut changed) = (String::new(), Vec::new());
    if let (Some(new), Some(old)) = (all.get(at), all.get(at + 1)) {
        let words = kernel::Message::new("safety-compared")
            .with("from", page.number(old.number))
            .with("to", page.number(new.number));
        compared = page.message(&words);
        changed = changes(&said(&rq, &page, old).await?, &said(&rq, &page, new).await?);
    }
    rq.html(&HistoryPage {
        href,
        name: a.organisation.name.clone(),
        lines,
        compared,
        changes: changed,
        page,
    })
}
