//! One enquiry: as whoever wrote sees it, as those who answer do, and, without a word of it, as the desk does.

use askama::Template;
use axum::response::Response;
use guard::{Authorized, may};
use kernel::{Error, Message, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{Options, answers, enquiry, name, named, region, stands, subject};
use crate::{
    commands,
    model::{Enquiry, State, Voice},
    policy::{Add, Handle, PassOn, Read, may_send},
    store,
};

/// Something that was said, as the page prints it.
pub struct Said {
    /// Colour and words of who speaks.
    pub voice: (&'static str, String),
    /// Name; empty where it is not told.
    pub by: String,
    /// When.
    pub at: String,
    /// What.
    pub words: String,
}

#[derive(Template)]
#[template(path = "enquiry.html")]
struct EnquiryPage {
    page: Page,
    href: String,
    state: (&'static str, String),
    facts: Vec<(String, String)>,
    words: Vec<Said>,
    notes: Vec<Said>,
    trace: Vec<(String, String, &'static str)>,
    /// Whether the words are for others.
    kept: bool,
    answers: bool,
    closed: bool,
    may_add: bool,
    may_handle: bool,
    may_pass_on: bool,
    seats: Options,
    form: Form,
}

/// What it is about, who answers it, its days.
pub(super) fn facts(page: &Page, e: &Enquiry) -> Vec<(String, String)> {
    let r = &e.row;
    let mut facts = vec![
        (page.t("liaison-subject"), subject(page, e)),
        (page.t("liaison-answers"), answers(page, e)),
        (page.t("liaison-language"), r.language.own_name().to_owned()),
        (page.t("liaison-written"), page.date(r.created)),
    ];
    if !r.region.is_empty() {
        facts.insert(1, (page.t("liaison-region"), region(page, &r.region)));
    }
    match (r.state, r.answered) {
        (State::Waiting, _) => facts.push((page.t("liaison-due"), page.date(r.due))),
        (_, Some(at)) => facts.push((page.t("liaison-answered"), page.date(at))),
        _ => {}
    }
    if let Some(at) = r.closed {
        facts.push((page.t("liaison-closed"), page.date(at)));
    }
    facts
}

/// What was said, for this reader: to one another, and among those who answer.
pub(super) async fn said(rq: &Rq, page: &Page, e: &Enquiry) -> Result<(Vec<Said>, Vec<Said>)> {
    let names = store::names(&mut rq.ctx.db()).await?;
    let all = commands::said(&rq.ctx, e, &names).await?;
    let (mut words, mut notes) = (Vec::new(), Vec::new());
    for s in all {
        let seat = s
            .seat
            .as_ref()
            .map(|n| n.best(page.language()).1.to_owned());
        let voice = match s.voice {
            Voice::Writer => ("neutral", page.t("liaison-voice-writer")),
            Voice::Seat => ("good", seat.unwrap_or_else(|| page.t("liaison-desk-name"))),
            Voice::Note => ("draft", page.t("liaison-voice-note")),
        };
        let line = Said {
            voice,
            by: s.by,
            at: page.datetime(s.at),
            words: s.words,
        };
        if s.voice == Voice::Note {
            notes.push(line);
        } else {
            words.push(line);
        }
    }
    Ok((words, notes))
}

/// What became of it, step by step.
pub(super) async fn trace(
    rq: &Rq,
    page: &Page,
    e: &Enquiry,
) -> Result<Vec<(String, String, &'static str)>> {
    let mut db = rq.ctx.db();
    let names = store::names(&mut db).await?;
    let steps = store::steps(&mut db, e.row.id).await?;
    let shown = steps.iter().map(|s| {
        let key = format!("liaison-step-{}", s.kind.code().replace('_', "-"));
        let words = Message::new(key)
            .with("from", named(page, &names, &s.from_seat))
            .with("to", named(page, &names, &s.to_seat));
        (page.date(s.at), page.message(&words), "done")
    });
    Ok(shown.collect())
}

async fn draw(rq: &Rq, e: Enquiry, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let viewer = &rq.ctx.viewer;
    let answers = e.is_answered_by(viewer);
    let written = e.is_written_by(viewer);
    let crumb = if written {
        ("liaison-own", "/enquiries")
    } else {
        ("liaison-queue", "/enquiries/queue")
    };
    let mut page = rq
        .page(rq.t("liaison-enquiry"))
        .crumb(rq.t(crumb.0), crumb.1);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut facts = facts(&page, &e);
    if let (true, Ok(id)) = (answers || written, e.row.organisation.parse()) {
        let o = parties::organisation(&mut rq.ctx.db(), id).await?;
        facts.push((page.t("liaison-organisation"), o.name));
    }
    if !written && e.row.state == State::Waiting {
        let turn = page.code("liaison-stage", e.row.stage.code());
        facts.push((page.t("liaison-turn"), turn));
    }
    let may_pass_on = may::<PassOn>(viewer, &e) && e.row.state != State::Closed;
    let mut seats: Options = vec![(String::new(), page.t("liaison-choose"))];
    if may_pass_on {
        let all = store::seats(&mut rq.ctx.db(), false, rq.ctx.now()).await?;
        let others = all
            .iter()
            .filter(|s| s.row.id.to_string() != e.row.seat && may_send(viewer, &e, Some(s)));
        seats.extend(others.map(|s| (s.row.id.to_string(), name(&page, s))));
        if !e.row.seat.is_empty() && may_send(viewer, &e, None) {
            seats.push(("desk".to_owned(), page.t("liaison-desk-name")));
        }
    }
    let (words, notes) = said(rq, &page, &e).await?;
    rq.html(&EnquiryPage {
        href: e.href(),
        state: stands(&page, &e, rq.ctx.now()),
        facts,
        words,
        notes,
        trace: trace(rq, &page, &e).await?,
        kept: !answers && !written,
        answers,
        closed: e.row.state == State::Closed,
        may_add: may::<Add>(viewer, &e),
        may_handle: may::<Handle>(viewer, &e),
        may_pass_on,
        seats,
        page,
        form,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let e = readable(&rq).await?;
    draw(&rq, e, Form::default(), None).await
}

/// The enquiry of the address as it stands now, for who may read that.
async fn readable(rq: &Rq) -> Result<Enquiry> {
    let e = enquiry(rq).await?;
    Ok(rq.ctx.authorize::<Read>(e)?.into_inner())
}

async fn then(rq: &Rq, to: &str, done: Result<()>, form: Form) -> Result<Response> {
    match done {
        Ok(()) => Ok(redirect(to)),
        // It may have been passed on meanwhile: then it is not read any more.
        Err(Error::Rejected(wrong)) => draw(rq, readable(rq).await?, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Where whoever did something to an enquiry is led.
fn saved(e: &Enquiry) -> String {
    format!("{}?done=saved", e.href())
}

/// What whoever wrote says more, or that it is settled.
pub(super) async fn more(rq: &Rq, permit: Authorized<Add>, form: &Form) -> Result<()> {
    if form.get("do") == "settled" {
        commands::settle_it(&rq.ctx, permit).await
    } else {
        commands::add(&rq.ctx, permit, form).await
    }
}

pub async fn words(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Add>(enquiry(&rq).await?)?;
    let to = saved(&permit);
    let done = more(&rq, permit, &form).await;
    then(&rq, &to, done, form).await
}

/// What those who answer do with it: the button says what.
pub async fn handle(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Handle>(enquiry(&rq).await?)?;
    let to = saved(&permit);
    let ctx = &rq.ctx;
    let done = match form.get("do") {
        "note" => commands::note(ctx, permit, &form).await,
        "close" => commands::close(ctx, permit, &form).await,
        _ => commands::answer(ctx, permit, &form).await,
    };
    then(&rq, &to, done, form).await
}

/// Passes it on; whoever answered it so far may not read it any more, and is led to their list.
pub async fn pass_on(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<PassOn>(enquiry(&rq).await?)?;
    let done = commands::pass_on(&rq.ctx, permit, &form).await;
    then(&rq, "/enquiries/queue?done=liaison-passed-on", done, form).await
}
