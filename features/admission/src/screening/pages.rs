//! The page of the lists: which is in force, its names, how far the members are compared, what was found among them.

use askama::Template;
use axum::response::Response;
use guard::{Authorized, Ctx, digest, may};
use kernel::{Error, Message, PageRequest, Result, Violations};
use serde_json::json;
use web::{Form, Page, Rq, redirect};

use super::{
    Part, Subject, keep, list,
    matching::Listed,
    pair,
    rescreen::{DUE, Due},
    said,
    store::{self, List, MemberHit, Run},
};
use crate::policy::{Desk, KeepLists, SeeDesk};

struct Row {
    hit: MemberHit,
    pair: String,
    why: String,
    /// Address of the organisation's record.
    href: String,
    /// Who decided, when and what; empty where nobody has.
    by: String,
    same: bool,
    reason: String,
}

#[derive(Template)]
#[template(path = "desk/screening.html")]
struct ScreeningPage {
    page: Page,
    current: Option<(List, Run)>,
    open_hits: i64,
    reports: bool,
    lists: Vec<List>,
    rows: Vec<Row>,
    tabs: Vec<(String, String, bool)>,
    next: String,
    may_keep: bool,
    form: Form,
}

#[derive(Template)]
#[template(path = "desk/screening_names.html")]
struct NamesPage {
    page: Page,
    list: List,
    names: Vec<Listed>,
    next: String,
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, None).await
}

async fn draw(rq: &Rq, typed: Option<(Form, &Violations)>) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Desk)?;
    let mut page = rq
        .page(rq.t("admission-screening-title"))
        .crumb(rq.t("admission-desk-title"), "/applications");
    if let Some((form, wrong)) = &typed {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let list = store::in_force(&mut db).await?;
    let decided = rq.query.get("part") == "decided";
    let (mut rows, mut next, mut current, mut open_hits) = (Vec::new(), String::new(), None, 0);
    // The report names members: it is for those who see every organisation.
    let reports = rq.ctx.viewer.sees_every_organisation();
    if let Some(list) = list {
        let request = PageRequest::after(Some(rq.query.get("after")));
        let found = store::hits(&mut db, list.id, !decided, &request).await?;
        next = found
            .next
            .map(|after| {
                let part = if decided { "decided" } else { "" };
                web::address("/screening", &[("part", part), ("after", &after)])
            })
            .unwrap_or_default();
        if reports {
            for hit in found.rows {
                rows.push(row(rq, &page, hit).await?);
            }
        }
        open_hits = store::open_hits(&mut db, list.id).await?;
        let run = store::run(&mut db, list.id).await?;
        current = Some((list, run));
    }
    let tab = |part: &str, href: &str, on: bool| {
        let words = page.code("admission-screening-part", part);
        (words, href.to_owned(), on)
    };
    rq.html(&ScreeningPage {
        lists: store::lists(&mut db).await?,
        tabs: vec![
            tab("open", "/screening", !decided),
            tab("decided", "/screening?part=decided", decided),
        ],
        may_keep: may::<KeepLists>(&rq.ctx.viewer, &Desk),
        form: typed.map(|(form, _)| form).unwrap_or_default(),
        page,
        current,
        open_hits,
        reports,
        rows,
        next,
    })
}

async fn row(rq: &Rq, page: &Page, hit: MemberHit) -> Result<Row> {
    let mut db = rq.ctx.db();
    let verdict = store::verdicts(&mut db, &hit.subject_key)
        .await?
        .into_iter()
        .find(|v| v.listed_key == hit.listed_key);
    Ok(Row {
        pair: pair(&hit.subject_key, &hit.listed_key),
        why: page.code("admission-screening-why", hit.why.code()),
        href: format!("/organisations/{}", hit.organisation),
        by: verdict
            .as_ref()
            .map(|v| page.noted(&v.by_name, page.datetime(v.at)))
            .unwrap_or_default(),
        same: verdict.as_ref().is_some_and(|v| v.same),
        reason: verdict.map(|v| v.reason).unwrap_or_default(),
        hit,
    })
}

pub async fn names(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Desk)?;
    let mut db = rq.ctx.db();
    let list = store::in_force(&mut db)
        .await?
        .ok_or_else(|| Error::refused("admission-screening-none-in-force"))?;
    let request = PageRequest {
        size: 100,
        ..PageRequest::after(Some(rq.query.get("after")))
    };
    let found = store::page_of_names(&mut db, list.id, &request).await?;
    let page = rq
        .page(rq.t("admission-screening-names"))
        .crumb(rq.t("admission-desk-title"), "/applications")
        .crumb(rq.t("admission-screening-title"), "/screening");
    rq.html(&NamesPage {
        names: found.rows,
        next: found
            .next
            .map(|after| web::address("/screening/names", &[("after", &after)]))
            .unwrap_or_default(),
        page,
        list,
    })
}

pub async fn upload(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<KeepLists>(Desk)?;
    match publish(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect("/screening?done=list-in-force")),
        Err(Error::Rejected(wrong)) => draw(&rq, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}

/// Puts a list in force, and begins to compare every member with it.
///
/// # Errors
/// Violations of `file`, with the lines they are about.
pub async fn publish(ctx: &Ctx, _: Authorized<KeepLists>, form: &Form) -> Result<()> {
    let wrong = |key: &str| Error::Rejected(Violations::one("file", Message::new(key)));
    let file = form.file("file").ok_or_else(|| wrong("error-required"))?;
    if file.bytes.len() > kernel::input::UPLOAD {
        return Err(wrong("error-upload-too-large"));
    }
    let table = web::table("file", &file.bytes).await?;
    let names = if web::is_archive(&file.bytes) {
        list::read_sheet(&table)
    } else {
        list::read(&file.name, &table)
    };
    let names = names.map_err(Error::Rejected)?;
    let list = List {
        id: ctx.new_id(),
        name: text::clean_line(&file.name, 120).text,
        digest: digest(&file.bytes),
        names: i64::try_from(names.len()).unwrap_or(i64::MAX),
        uploaded: ctx.now(),
        uploaded_by: ctx.viewer.account.ok_or(Error::SignIn)?.to_string(),
        uploaded_by_name: ctx.viewer.name.clone(),
        ended: None,
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let now = store::in_force(tx).await?;
            if now.is_some_and(|l| l.digest == list.digest) {
                let same = Message::new("admission-screening-same-file");
                return Err(Error::Rejected(Violations::one("file", same)));
            }
            store::publish(tx, &list, &names).await?;
            let due = Due {
                list: list.id,
                after: String::new(),
            };
            ctx.emit(tx, DUE, &due).await?;
            let object = format!("screening_list:{}", list.id);
            let what = json!({ "digest": list.digest, "names": list.names });
            ctx.record(tx, "screening.publish", &object, "", what).await
        })
    })
    .await
}

pub async fn decide(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<KeepLists>(Desk)?;
    match on_member(&rq.ctx, &form).await {
        Ok(()) => Ok(redirect("/screening?done=name-decided")),
        Err(Error::Rejected(wrong)) => draw(&rq, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}

async fn on_member(ctx: &Ctx, form: &Form) -> Result<()> {
    let gone = || Error::refused("admission-screening-meanwhile");
    let mut db = ctx.db();
    let list = store::in_force(&mut db).await?.ok_or_else(gone)?;
    let keys = (form.get("subject"), form.get("listed"));
    let hit = store::hit(&mut db, list.id, keys.0, keys.1)
        .await
        .map_err(|e| match e {
            Error::NotFound => gone(),
            other => other,
        })?;
    let subject = Subject {
        part: Part::Organisation,
        name: hit.subject_name.clone(),
        key: hit.subject_key.clone(),
    };
    let said = said(ctx, form, &subject, (&hit.listed_name, &hit.listed_key))?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let object = format!("organisation:{}", hit.organisation);
            let keys = (hit.subject_key.as_str(), hit.listed_key.as_str());
            keep(tx, &ctx, said, keys, &object).await
        })
    })
    .await
}
