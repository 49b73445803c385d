//! What waits for the Office, what it decided against somebody and how that is contested, and what all that came to in figures.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Timestamp, Violations};
use web::{Form, Page, Rq, redirect};

use super::{author, in_fora, in_topic};
use crate::{
    commands,
    model::{Measure, Said},
    policy::{AnswerMeasure, ContestMeasure, Fora, SeeDesk, SeeFora, SeeMeasure, SeePost},
    store as rows,
};

/// The fewest of which a figure is said.
const FEWEST: i64 = 10;
/// Quarters of a year that are told of.
const QUARTERS: i64 = 8;

struct Waiting {
    href: String,
    what: String,
    author: String,
    title: String,
    /// By when, where there is a day.
    by: String,
    words: String,
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    page: Page,
    held: Vec<Waiting>,
    reports: Vec<Waiting>,
    contested: Vec<Waiting>,
}

fn waiting(rq: &Rq, page: &Page, said: &Said, href: String, what: String) -> Waiting {
    Waiting {
        href,
        what,
        author: author(page, &rq.ctx.viewer, &said.post),
        title: said.thread.topic.title.clone(),
        by: String::new(),
        words: String::new(),
    }
}

pub async fn desk(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Fora)?;
    let page = in_fora(&rq, rq.t("fora-desk"));
    let mut db = rq.ctx.db();
    let mut held = Vec::new();
    for post in rows::waiting(&mut db).await? {
        let due = post.due;
        let said = commands::find_post_by_id(&rq.ctx, post.id).await?;
        let href = format!("{}/moderate", said.post.href());
        let mut one = waiting(&rq, &page, &said, href, page.t("fora-state-held"));
        one.by = due.map(|due| page.datetime(due)).unwrap_or_default();
        held.push(one);
    }
    let mut reports = Vec::new();
    for r in rows::open_reports(&mut db).await? {
        let said = commands::find_post_by_id(&rq.ctx, r.post).await?;
        let href = format!("{}/moderate", said.post.href());
        let what = page.code("fora-why", r.why.code());
        let mut one = waiting(&rq, &page, &said, href, what);
        one.words = commands::words_of(&rq.ctx, &r.words)?;
        reports.push(one);
    }
    let mut contested = Vec::new();
    for m in rows::contested(&mut db).await? {
        let said = commands::find_post_by_id(&rq.ctx, m.post).await?;
        let what = page.code("fora-measure", m.kind.code());
        let mut one = waiting(&rq, &page, &said, format!("/fora/measures/{}", m.id), what);
        one.words = commands::words_of(&rq.ctx, &m.appeal)?;
        contested.push(one);
    }
    rq.html(&DeskPage {
        page,
        held,
        reports,
        contested,
    })
}

#[derive(Template)]
#[template(path = "measure.html")]
struct MeasurePage {
    page: Page,
    href: String,
    state: (&'static str, String),
    facts: Vec<(String, String)>,
    reason: String,
    appeal: String,
    answer: String,
    /// Where the post is read; empty where the reader does not see it.
    post: String,
    may_contest: bool,
    until: String,
    may_answer: bool,
    form: Form,
}

async fn load(rq: &Rq) -> Result<Measure> {
    commands::find_measure(&rq.ctx, rq.id("id")?).await
}

async fn draw(rq: &Rq, m: &Measure, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let said = commands::find_post_by_id(&rq.ctx, m.post).await?;
    let sees = may::<SeePost>(&rq.ctx.viewer, &said);
    let title = rq.t(&format!("fora-measure-{}", m.kind.code()));
    let mut page = if sees {
        in_topic(rq, &said.thread, title)
    } else {
        in_fora(rq, title)
    };
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let state = match (m.lifted, m.answered, m.appealed) {
        (true, _, _) => ("good", page.t("fora-measure-lifted")),
        (false, Some(_), _) => ("closed", page.t("fora-measure-stays")),
        (false, None, Some(_)) => ("pending", page.t("fora-measure-contested")),
        (false, None, None) => ("open", page.t("fora-measure-in-force")),
    };
    let mut facts = vec![(page.t("fora-measure-at"), page.datetime(m.at))];
    if let Some(until) = m.until {
        facts.push((page.t("fora-measure-until"), page.datetime(until)));
    }
    let own = rq.ctx.viewer.account.map(|a| a.to_string());
    let by_me = own.as_deref() == Some(m.made_by.as_str());
    let in_time = m.appeal_until >= rq.ctx.now();
    rq.html(&MeasurePage {
        href: format!("/fora/measures/{}", m.id),
        state,
        facts,
        reason: commands::words_of(&rq.ctx, &m.reason)?,
        appeal: commands::words_of(&rq.ctx, &m.appeal)?,
        answer: commands::words_of(&rq.ctx, &m.answer)?,
        post: if sees {
            said.post.href()
        } else {
            String::new()
        },
        may_contest: in_time && may::<ContestMeasure>(&rq.ctx.viewer, m),
        until: page.date(m.appeal_until),
        may_answer: !by_me && may::<AnswerMeasure>(&rq.ctx.viewer, m),
        page,
        form,
    })
}

pub async fn measure(rq: Rq) -> Result<Response> {
    let m = rq
        .ctx
        .authorize::<SeeMeasure>(load(&rq).await?)?
        .into_inner();
    draw(&rq, &m, Form::default(), None).await
}

pub async fn contest(rq: Rq, form: Form) -> Result<Response> {
    let m = load(&rq).await?;
    let permit = rq.ctx.authorize::<ContestMeasure>(m.clone())?;
    match commands::contest(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/fora/measures/{}?done=forum-appealed",
            m.id
        ))),
        Err(Error::Rejected(wrong)) => draw(&rq, &m, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    let m = load(&rq).await?;
    let permit = rq.ctx.authorize::<AnswerMeasure>(m.clone())?;
    match commands::answer(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect("/fora/desk?done=saved")),
        Err(Error::Rejected(wrong)) => draw(&rq, &m, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// The quarter of a year that a moment falls into, counted on from year 0, and the moment it begins.
fn quarter(number: i64) -> Timestamp {
    let month = u8::try_from(number.rem_euclid(4) * 3 + 1).unwrap_or(1);
    Timestamp::from_date(number.div_euclid(4), month, 1).unwrap_or_default()
}

#[derive(Template)]
#[template(path = "moderation.html")]
struct FiguresPage {
    page: Page,
    kinds: Vec<String>,
    /// From when to when, and a figure for each kind.
    rows: Vec<(String, Vec<(String, String)>)>,
}

/// What moderation came to in each quarter of a year that is over. Each quarter counts other acts, and its figures never move
/// again: nobody learns of a few by subtracting.
pub async fn figures(rq: Rq) -> Result<Response> {
    const KINDS: [&str; 8] = [
        "report",
        "removal",
        "redaction",
        "decline",
        "warning",
        "silence",
        "appeal",
        "lifted",
    ];
    rq.ctx.authorize::<SeeFora>(Fora)?;
    let page = in_fora(&rq, rq.t("fora-moderation"));
    let (year, month, _) = rq.ctx.now().date();
    let now = year * 4 + i64::from((month - 1) / 3);
    let mut lines = Vec::new();
    for number in (now - QUARTERS..now).rev() {
        let (from, to) = (quarter(number), quarter(number + 1));
        let acts = rows::acts(&mut rq.ctx.db(), from, to).await?;
        let figure = |kind: &&str| {
            let n = acts.iter().find(|a| a.0 == **kind).map_or(0, |a| a.1);
            let said = if n >= FEWEST {
                page.number(n)
            } else {
                page.t("fora-fewer")
            };
            (page.code("fora-act", kind), said)
        };
        let span = kernel::Message::new("fora-span")
            .with("from", page.date(from))
            .with("to", page.date(to.plus(-1)));
        lines.push((page.message(&span), KINDS.iter().map(figure).collect()));
    }
    rq.html(&FiguresPage {
        kinds: KINDS.iter().map(|k| page.code("fora-act", k)).collect(),
        rows: lines,
        page,
    })
}
