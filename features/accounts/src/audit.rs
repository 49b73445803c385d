//! The audit log as a page: filtered, taken away, checked.

use askama::Template;
use axum::response::Response;
use futures_util::{StreamExt, TryStreamExt};
use guard::{
    AuditEntry, AuditFilter, SignedCheckpoint, audit_page, last_verdict, newest_checkpoint,
    verify_log,
};
use kernel::{PageRequest, Result, Timestamp, day};
use serde_json::json;
use web::{Form, Page, Rq, Taking, redirect};

use crate::policy::{ExportAudit, Office, SeeAudit, VerifyAudit};

/// A filter as it was typed.
#[derive(Clone, Debug, Default)]
struct Asked {
    actor: String,
    action: String,
    object: String,
    from: String,
    to: String,
}

impl Asked {
    fn of(query: &Form) -> Self {
        let line = |name| text_of(query.get(name));
        Self {
            actor: line("actor"),
            action: line("action"),
            object: line("object"),
            from: line("from"),
            to: line("to"),
        }
    }

    /// A day that does not exist asks for nothing special; the last day counts wholly.
    fn filter(&self) -> AuditFilter {
        AuditFilter {
            actor: self.actor.clone(),
            action: self.action.clone(),
            object: self.object.clone(),
            from: Timestamp::parse_date(self.from.trim()),
            to: Timestamp::parse_date(self.to.trim()).map(|d| d.plus(day(1))),
        }
    }

    /// The filter as the log keeps it: that it was narrowed to a person, and not the name that somebody typed.
    fn noted(&self) -> String {
        let mut noted = self.clone();
        if !noted.actor.is_empty() {
            "*".clone_into(&mut noted.actor);
        }
        noted.query()
    }

    /// The filter as part of an address.
    fn query(&self) -> String {
        let all = [
            ("actor", &self.actor),
            ("action", &self.action),
            ("object", &self.object),
            ("from", &self.from),
            ("to", &self.to),
        ];
        serde_urlencoded::to_string(
            all.into_iter()
                .filter(|(_, value)| !value.is_empty())
                .collect::<Vec<_>>(),
        )
        .unwrap_or_default()
    }
}

fn text_of(raw: &str) -> String {
    raw.trim().chars().take(100).collect()
}

/// What checking found, as an entry of the log keeps it.
#[derive(Debug, serde::Deserialize)]
pub(crate) struct Found {
    pub entries: i64,
    pub broken: Option<i64>,
    pub head: String,
}

/// The last check: its entry and what it found.
pub(crate) async fn last_check(rq: &Rq) -> Result<Option<(AuditEntry, Found)>> {
    let entry = last_verdict(&mut rq.ctx.db()).await?;
    Ok(entry.and_then(|e| {
        let found = serde_json::from_str(&e.detail).ok()?;
        Some((e, found))
    }))
}

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    page: Page,
    asked: Asked,
    entries: Vec<AuditEntry>,
    next: String,
    csv: String,
    check: Option<(AuditEntry, Found)>,
    newest: Option<SignedCheckpoint>,
    key: String,
}

impl AuditPage {
    /// Whether a signed head is over an entry, so that it can be proved.
    fn is_signed(&self, number: &i64) -> bool {
        self.newest.as_ref().is_some_and(|n| n.size >= *number)
    }
}

pub async fn audit(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeAudit>(Office)?;
    let asked = Asked::of(&rq.query);
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = audit_page(&mut rq.ctx.db(), &asked.filter(), &request).await?;
    let query = asked.query();
    let next = found
        .next
        .map(|n| format!("?{query}&after={n}"))
        .unwrap_or_default();
    rq.html(&AuditPage {
        page: rq.page(rq.t("accounts-audit")),
        csv: format!("/office/audit.csv?{query}"),
        check: last_check(&rq).await?,
        newest: newest_checkpoint(&mut rq.ctx.db()).await?,
        key: rq.ctx.app.log_key.public().to_string(),
        asked,
        entries: found.rows,
        next,
    })
}

pub async fn csv(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<ExportAudit>(Office)?;
    let mark = match rq.take().await? {
        Taking::Agreed(mark) => mark,
        Taking::Ask(page) => return Ok(page),
    };
    let asked = Asked::of(&rq.query);
    let filter = asked.filter();
    // Taking the log away is itself something that was done.
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let what = json!({ "filter": asked.noted() });
                ctx.record(tx, "office.export_audit", "office:audit", "", what)
                    .await
            })
        })
        .await?;
    let heads = [
        "number",
        "at",
        "actor",
        "actor_name",
        "action",
        "object",
        "about",
        "detail",
        "leaf",
    ]
    .map(str::to_owned);
    let row = |e: AuditEntry| {
        let leaf = e.leaf().to_owned();
        vec![
            e.number.to_string(),
            e.at.rfc3339(),
            e.actor,
            e.actor_name,
            e.action,
            e.object,
            e.about,
            e.detail,
            leaf,
        ]
    };
    let rows = store::portions(rq.ctx.db(), move |mut db, request| {
        let filter = filter.clone();
        async move { audit_page(&mut db, &filter, &request).await }
    });
    let last = futures_util::stream::once(async move { Ok(mark.row()) });
    web::csv("audit", &heads, rows.map_ok(row).chain(last))
}

pub async fn verify(rq: Rq, _: Form) -> Result<Response> {
    rq.ctx.authorize::<VerifyAudit>(Office)?;
    let verdict = verify_log(&rq.ctx.db(), Some(&rq.ctx.app.log_key.public())).await?;
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let found = json!({ "entries": verdict.entries, "broken": verdict.broken, "head": verdict.head });
                ctx.record(tx, "office.verify_audit", "office:audit", "", found).await
            })
        })
        .await?;
    Ok(redirect("/office/audit?done=audit-verified"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_comes_back_from_its_address() {
        let form = Form::parse("actor=Amina+B&action=consultation.&to=2026-01-31&from=never");
        let asked = Asked::of(&form);
        assert_eq!(
            Asked::of(&Form::parse(&asked.query())).filter(),
            asked.filter()
        );
        assert_eq!(asked.filter().from, None);
        assert_eq!(asked.filter().to, Timestamp::parse_date("2026-02-01"));
        assert_eq!(Asked::of(&Form::default()).filter(), AuditFilter::default());
    }
}
