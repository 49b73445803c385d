//! One sealed record opened by somebody who may not read it otherwise: asked for with a reason, agreed to by a second
//! person, for a day, and told to those concerned.

use std::sync::Arc;

use ::store::Read as _;
use askama::Template;
use axum::response::Response;
use futures_util::future::BoxFuture;
use guard::{Asked, Ctx, Notice, OPEN_RECORD, Reader, Record, Sealed, may};
use kernel::{Error, Message, Result, Violations, args, day};
use serde::{Deserialize, Serialize};
use serde_json::json;
use web::{Form, Openable, Page, Rq, Site, Wait, redirect};

use crate::{
    exports::{answered, purpose, standing},
    policy::{AgreeToOpen, AskToOpen, Glass, OPENING_SECONDS, SeeGlass},
};

const LIST: &str = "/office/break-glass";
/// Told once somebody agreed: those concerned are written to, at once or later.
pub const TOLD: &str = "record_opened";
/// Days by which the letter can be held back where it would endanger somebody.
const MOST: i64 = 30;

/// What is told.
#[derive(Debug, Serialize, Deserialize)]
struct Told {
    request: String,
    table: String,
    row: String,
}

/// A row of a table of records, as it lies.
#[derive(Debug, sqlx::FromRow)]
struct Kept(
    String,
    String,
    Sealed,
    Sealed,
    Sealed,
    Sealed,
    Sealed,
    Sealed,
);

/// One request, in words.
struct Row {
    id: String,
    what: String,
    number: String,
    purpose: String,
    asker: String,
    asked: String,
    state: (&'static str, String),
    answer: String,
    /// What the second person wrote with it.
    reason: String,
    until: String,
    /// Whether this person answers it now.
    answers: bool,
    /// Whether this person opens it now.
    opens: bool,
}

#[derive(Template)]
#[template(path = "glass.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    asks: bool,
}

#[derive(Template)]
#[template(path = "glass_ask.html")]
struct AskPage {
    page: Page,
    kinds: Vec<(String, String)>,
    seconds: bool,
    form: Form,
}

#[derive(Template)]
#[template(path = "glass_answer.html")]
struct AnswerPage {
    page: Page,
    row: Row,
    form: Form,
}

#[derive(Template)]
#[template(path = "glass_open.html")]
struct OpenPage {
    page: Page,
    what: String,
    purpose: String,
    until: String,
    lines: Vec<(String, String)>,
}

fn kind(site: &Site, table: &str) -> Result<Openable> {
    let mut all = site.openable.iter();
    all.find(|o| o.table == table)
        .copied()
        .ok_or(Error::NotFound)
}

/// The table and the row of a request.
fn parts(asked: &Asked) -> (&str, &str) {
    asked.subject.split_once(':').unwrap_or_default()
}

fn row(rq: &Rq, page: &Page, asked: Asked) -> Row {
    let (viewer, now) = (&rq.ctx.viewer, rq.ctx.now());
    let (table, number) = parts(&asked);
    Row {
        what: page.code("accounts-glass-kind", table),
        number: number.to_owned(),
        asked: page.datetime(asked.asked),
        state: standing(page, &asked, now),
        answer: answered(page, &asked),
        until: page.datetime(asked.expires),
        answers: asked.waits_for(viewer, now) && may::<AgreeToOpen>(viewer, &Glass),
        opens: asked.serves(viewer, now),
        purpose: purpose(page, &asked),
        reason: asked.reason,
        id: asked.id,
        asker: asked.asker,
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeGlass>(Glass)?;
    let page = rq.page(rq.t("accounts-glass"));
    let all = may::<AgreeToOpen>(&rq.ctx.viewer, &Glass);
    let asked = rq
        .ctx
        .asked_of_two(&mut rq.ctx.db(), OPEN_RECORD, all)
        .await?;
    let rows = asked.into_iter().map(|a| row(&rq, &page, a)).collect();
    let asks = may::<AskToOpen>(&rq.ctx.viewer, &Glass);
    rq.html(&ListPage { page, rows, asks })
}

async fn draw_new(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("accounts-glass-ask"))
        .crumb(rq.t("accounts-glass"), LIST);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let kinds = rq.site.openable.iter().map(|o| {
        (
            o.table.to_owned(),
            page.code("accounts-glass-kind", o.table),
        )
    });
    let seconds = rq.ctx.seconds(&mut rq.ctx.db(), OPENING_SECONDS).await?;
    rq.html(&AskPage {
        kinds: kinds.collect(),
        seconds: !seconds.is_empty(),
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<AskToOpen>(Glass)?;
    draw_new(&rq, Form::default(), None).await
}

/// The record that is asked for, by its number or the address of its page.
async fn wanted(rq: &Rq, form: &Form, wrong: &mut Violations) -> Result<Option<Record>> {
    let Ok(openable) = kind(&rq.site, form.get("kind")) else {
        wrong.push("kind", Message::new("error-choose"));
        return Ok(None);
    };
    let typed = form.get("number").trim();
    let number = typed.split(['?', '#']).next().unwrap_or_default();
    let number = number.trim_end_matches('/').rsplit('/').next();
    let number: String = number.unwrap_or_default().chars().take(100).collect();
    let mut db = rq.ctx.db();
    let found: Option<Kept> = db.first(openable.row, args![number]).await?;
    let Some(found) = found else {
        wrong.push("number", Message::new("accounts-glass-unknown"));
        return Ok(None);
    };
    let record = Record::new(openable.table, found.0, found.1);
    if rq.ctx.look_into(&mut db, &record).await?.is_open() {
        wrong.push("number", Message::new("accounts-glass-open-already"));
        return Ok(None);
    }
    Ok(Some(record))
}

pub async fn ask(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<AskToOpen>(Glass)?;
    let mut wrong = Violations::new();
    let record = wanted(&rq, &form, &mut wrong).await?;
    let purpose = wrong.text("purpose", form.get("purpose"), 1_000, true);
    if let Err(Error::Rejected(wrong)) = wrong.check() {
        return draw_new(&rq, form, Some(&wrong)).await;
    }
    let record = record.ok_or(Error::NotFound)?;
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                ctx.ask_to_open(tx, &record, &purpose).await?;
                let seconds = ctx.seconds(tx, OPENING_SECONDS).await?;
                let notice = Notice::new("export-asked", LIST);
                ctx.tell(tx, &seconds, &notice).await
            })
        })
        .await?;
    Ok(redirect("/office/break-glass?done=export-asked"))
}

/// A request that waits for this person.
async fn waiting(rq: &Rq, id: &str) -> Result<Asked> {
    let (viewer, now) = (&rq.ctx.viewer, rq.ctx.now());
    let all = rq
        .ctx
        .open_of_two(&mut rq.ctx.db(), OPEN_RECORD, true)
        .await?;
    all.into_iter()
        .find(|a| a.id == id && a.waits_for(viewer, now))
        .ok_or(Error::NotFound)
}

async fn draw_answer(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let asked = waiting(rq, form.get("id")).await?;
    let mut page = rq
        .page(rq.t("accounts-glass-answer"))
        .crumb(rq.t("accounts-glass"), LIST);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let row = row(rq, &page, asked);
    rq.html(&AnswerPage { page, row, form })
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<AgreeToOpen>(Glass)?;
    let asked = waiting(&rq, form.get("id")).await?;
    let agreed = match form.get("answer") {
        "agree" => true,
        "refuse" => false,
        _ => return draw_answer(&rq, form, None).await,
    };
    let mut wrong = Violations::new();
    let later = agreed && form.ticked("later");
    let reason = wrong.text("reason", form.get("reason"), 1_000, !agreed || later);
    let days = form.get("days").trim().parse::<i64>().unwrap_or_default();
    if later && !(1..=MOST).contains(&days) {
        let message = Message::new("accounts-glass-days").with("most", MOST);
        wrong.push("days", message);
    }
    if let Err(Error::Rejected(wrong)) = wrong.check() {
        return draw_answer(&rq, form, Some(&wrong)).await;
    }
    let (table, number) = parts(&asked);
    let told = Told {
        request: asked.id.clone(),
        table: table.to_owned(),
        row: number.to_owned(),
    };
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let asker = ctx
                    .answer_to_open(tx, &told.request, agreed, &reason)
                    .await?;
                if agreed {
                    let due = if later {
                        ctx.now().plus(day(days))
                    } else {
                        ctx.now()
                    };
                    ctx.later(tx, TOLD, &told, due).await?;
                    let object = format!("{OPEN_RECORD}:{}", told.request);
                    let days = if later { days } else { 0 };
                    // Why stands with the answer, where it can be forgotten.
                    let what = json!({ "days": days });
                    ctx.record(tx, "record.agree", &object, "", what).await?;
                }
                let reader = Reader::of(tx, asker).await?;
                let notice = Notice::new("export-answered", LIST);
                ctx.tell(tx, &reader, &notice).await
            })
        })
        .await?;
    Ok(redirect(if agreed {
        "/office/break-glass?done=glass-agreed"
    } else {
        "/office/break-glass?done=export-refused"
    }))
}

/// Opens a record that was agreed to. It is a form, so that no link opens one, and each time stands in the log.
pub async fn open(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<SeeGlass>(Glass)?;
    let mut db = rq.ctx.db();
    let (viewer, now) = (&rq.ctx.viewer, rq.ctx.now());
    let asked = rq.ctx.open_of_two(&mut db, OPEN_RECORD, false).await?;
    let mut asked = asked.into_iter();
    let asked = asked.find(|a| a.id == form.get("id") && a.serves(viewer, now));
    let asked = asked.ok_or(Error::NotFound)?;
    let (table, number) = parts(&asked);
    let openable = kind(&rq.site, table)?;
    let kept: Kept = db.one(openable.row, args![number]).await?;
    let Kept(row, organisation, a, b, c, d, e, f) = kept;
    let record = Record::new(openable.table, row, organisation);
    // The answer of a form is remembered by its key, and each reading is one of its own.
    let ctx = Ctx {
        key: String::new(),
        ..rq.ctx.clone()
    };
    let noted = record.clone();
    let unit = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            ctx.note_opening(tx, &noted).await?;
            Ok(())
        })
    });
    unit.await?;
    let key = ctx.open_by_agreement(&mut db, &record).await?;
    let page = rq
        .page(page_title(&rq, table))
        .crumb(rq.t("accounts-glass"), LIST);
    let mut lines = Vec::new();
    for ((column, label), sealed) in openable.columns.iter().zip([a, b, c, d, e, f]) {
        let text = key.unseal(column, &sealed)?;
        match (openable.lines)(&page, column, &text) {
            Some(more) => lines.extend(more),
            None => lines.push((page.t(label), text)),
        }
    }
    lines.retain(|(_, text)| !text.is_empty());
    rq.html(&OpenPage {
        what: asked.subject.clone(),
        purpose: asked.purpose.clone(),
        until: page.datetime(asked.expires),
        page,
        lines,
    })
}

fn page_title(rq: &Rq, table: &str) -> String {
    rq.page("").code("accounts-glass-kind", table)
}

/// Those concerned are told that one of their records was opened: a letter that says nothing of it, and a line in the
/// log that the organisation reads.
pub fn told(site: Arc<Site>, body: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let told: Told = serde_json::from_str(&body).map_err(Error::internal)?;
        let openable = kind(&site, &told.table)?;
        let mut ctx = Ctx::house(&site.app);
        let concerned = (openable.concerned)(ctx.clone(), told.row.clone()).await?;
        ctx.key = format!("record opened {}", told.request);
        ctx.write(move |tx, ctx| {
            Box::pin(async move {
                let object = format!("{}:{}", told.table, told.row);
                let about = concerned.organisation;
                ctx.record(tx, "record.told", &object, &about, json!({}))
                    .await?;
                let notice = Notice::new("record-opened", concerned.path);
                ctx.tell(tx, &concerned.readers, &notice).await
            })
        })
        .await
    })
}

/// Requests that wait for this person's answer, and records they may open now.
pub async fn waits(ctx: &Ctx) -> Result<Vec<Wait>> {
    if !may::<SeeGlass>(&ctx.viewer, &Glass) {
        return Ok(Vec::new());
    }
    let (viewer, now) = (&ctx.viewer, ctx.now());
    let answers = may::<AgreeToOpen>(viewer, &Glass);
    let all = ctx.open_of_two(&mut ctx.db(), OPEN_RECORD, answers).await?;
    let of_others = all.iter().filter(|a| answers && a.waits_for(viewer, now));
    let agreed = all.iter().filter(|a| a.serves(viewer, now));
    let wait = |key: &str, a: &Asked| Wait::new(Message::new(key), LIST).by(a.expires);
    Ok(of_others
        .map(|a| wait("accounts-wait-glass", a))
        .chain(agreed.map(|a| wait("accounts-wait-glass-agreed", a)))
        .collect())
}
