//! One post: its permanent link, what it was before, how it is changed, reported and moderated.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Result, Violations};
use markup::{html, read};
use web::{Form, Page, Rq, files::ENDINGS, redirect, written_options};

use super::{author, files, in_topic, load};
use crate::{
    commands::{self, Decided},
    model::{PostState, Said, TopicState, Why},
    policy::{EditPost, Moderate, Report, SeePost},
    store as rows,
};

type Options = Vec<(String, String)>;

/// Leads to where a post stands now: its number stays, whatever becomes of its topic.
pub async fn go(rq: Rq) -> Result<Response> {
    let said = rq.ctx.authorize::<SeePost>(load(&rq).await?)?.into_inner();
    let (topic, number) = (said.post.topic, said.post.number);
    if said.post.state.is_unknown() {
        return Ok(redirect(&format!("/fora/topics/{topic}#p-{number}")));
    }
    Ok(redirect(&format!(
        "/fora/topics/{topic}?from={number}#p-{number}"
    )))
}

/// Above a quote nothing stands here.
fn nobodys(_: u64, _: &str) -> Option<markup::Quoted> {
    None
}

struct Version {
    /// Until when it stood so; empty for what stands now.
    until: String,
    html: String,
    /// Why the Office took something out then; empty where it did not.
    reason: String,
    /// Whether its words are gone.
    gone: bool,
}

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage {
    page: Page,
    lang: &'static str,
    author: String,
    versions: Vec<Version>,
}

pub async fn history(rq: Rq) -> Result<Response> {
    let said = rq.ctx.authorize::<SeePost>(load(&rq).await?)?.into_inner();
    let page = in_topic(&rq, &said.thread, rq.t("fora-history"));
    let mut versions: Vec<Version> = rows::history(&mut rq.ctx.db(), said.post.id)
        .await?
        .into_iter()
        .map(|b| Version {
            until: page.datetime(b.at),
            html: html(&read(&b.body), &nobodys),
            gone: b.body.is_empty(),
            reason: b.reason,
        })
        .collect();
    let shown = !matches!(said.post.state, PostState::Removed | PostState::Withdrawn);
    if !shown {
        // What was taken away is read by nobody here, nor what it was before.
        for v in &mut versions {
            v.html = String::new();
            v.gone = true;
        }
    }
    versions.push(Version {
        until: String::new(),
        html: if shown {
            html(&read(&said.post.body), &nobodys)
        } else {
            String::new()
        },
        reason: String::new(),
        gone: !shown,
    });
    versions.reverse();
    rq.html(&HistoryPage {
        lang: said.post.language.code(),
        author: author(&page, &rq.ctx.viewer, &said.post),
        versions,
        page,
    })
}

#[derive(Template)]
#[template(path = "edit.html")]
struct EditPage {
    page: Page,
    action: String,
    languages: Options,
    /// Why the Office did not let it in; empty where it did not decide so.
    declined: String,
    files: Vec<files::Line>,
    /// Whether others can be added: not where the Office took something out.
    may_add: bool,
    /// Whether the fields for files stand open.
    open: bool,
    accept: &'static str,
    form: Form,
}

async fn draw_edit(rq: &Rq, said: &Said, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let mut page = in_topic(rq, &said.thread, rq.t("fora-edit"));
    let mut form = Form::default();
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = typed;
    } else {
        form.set("body", said.post.body.clone());
        form.set("language", said.post.language.code());
        form.set("version", said.post.version.to_string());
    }
    let mut declined = String::new();
    if said.post.state == PostState::Declined {
        let kind = crate::model::MeasureKind::Decline;
        let found = rows::measure_of(&mut rq.ctx.db(), said.post.id, kind).await?;
        if let Some(m) = found {
            declined = format!("/fora/measures/{}", m.id);
        }
    }
    let mut files = files::of_own(rq, &page, &said.post).await?;
    for file in &mut files {
        file.dropped = form.holds("drop", &file.id);
    }
    rq.html(&EditPage {
        action: format!("{}/edit", said.post.href()),
        languages: written_options(&page),
        declined,
        files,
        may_add: !said.post.redacted,
        open: files::is_wrong(&page),
        accept: ENDINGS,
        page,
        form,
    })
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let said = rq.ctx.authorize::<EditPost>(load(&rq).await?)?.into_inner();
    draw_edit(&rq, &said, None).await
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let said = load(&rq).await?;
    let permit = rq.ctx.authorize::<EditPost>(said.clone())?;
    if form.get("do") == "withdraw" {
        commands::withdraw(&rq.ctx, permit).await?;
        return Ok(redirect(&format!(
            "/fora/topics/{}?done=forum-withdrawn",
            said.thread.topic.id
        )));
    }
    let nameless = rq.t("fora-file-nameless");
    let done = commands::edit(&rq.ctx, permit, &form, &nameless).await;
    match commands::asked_again(&form, done) {
        Ok(()) => Ok(redirect(&said.post.href())),
        Err(Error::Rejected(wrong)) => draw_edit(&rq, &said, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    page: Page,
    action: String,
    author: String,
    html: String,
    lang: &'static str,
    whys: Options,
    form: Form,
}

fn draw_report(rq: &Rq, said: &Said, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = in_topic(rq, &said.thread, rq.t("fora-report"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let whys = Why::ALL
        .iter()
        .map(|w| (w.code().to_owned(), page.code("fora-why", w.code())));
    rq.html(&ReportPage {
        action: format!("{}/report", said.post.href()),
        author: author(&page, &rq.ctx.viewer, &said.post),
        html: html(&read(&said.post.body), &nobodys),
        lang: said.post.language.code(),
        whys: whys.collect(),
        page,
        form,
    })
}

pub async fn ask_report(rq: Rq) -> Result<Response> {
    let said = rq.ctx.authorize::<Report>(load(&rq).await?)?.into_inner();
    draw_report(&rq, &said, Form::default(), None)
}

pub async fn report(rq: Rq, form: Form) -> Result<Response> {
    let said = load(&rq).await?;
    let permit = rq.ctx.authorize::<Report>(said.clone())?;
    match commands::report(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/fora/topics/{}?done=forum-reported",
            said.thread.topic.id
        ))),
        Err(Error::Rejected(wrong)) => draw_report(&rq, &said, form, Some(&wrong)),
        Err(e) => Err(e),
    }
}

#[derive(Template)]
#[template(path = "moderate.html")]
struct ModeratePage {
    page: Page,
    action: String,
    author: String,
    html: String,
    lang: &'static str,
    held: bool,
    /// Until when it waits.
    until: String,
    shown: bool,
    removed: bool,
    /// Whether somebody here wrote it, who can be warned.
    written: bool,
    recommended: bool,
    files: Vec<files::Line>,
    form: Form,
}

async fn draw_moderate(
    rq: &Rq,
    said: &Said,
    mut form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = in_topic(rq, &said.thread, rq.t("fora-moderate"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let post = &said.post;
    if form.get("version").is_empty() {
        form.set("version", post.version.to_string());
    }
    if form.get("body").is_empty() {
        form.set("body", post.body.clone());
    }
    rq.html(&ModeratePage {
        action: format!("{}/moderate", post.href()),
        author: author(&page, &rq.ctx.viewer, post),
        html: html(&read(&post.body), &nobodys),
        lang: post.language.code(),
        held: post.state == PostState::Held,
        until: post.due.map(|due| page.datetime(due)).unwrap_or_default(),
        shown: post.state == PostState::Shown,
        removed: post.state == PostState::Removed,
        written: post.account.is_some(),
        recommended: post.recommended,
        files: files::of(rq, &page, said).await?,
        page,
        form,
    })
}

pub async fn ask_moderate(rq: Rq) -> Result<Response> {
    let said = rq.ctx.authorize::<Moderate>(load(&rq).await?)?.into_inner();
    draw_moderate(&rq, &said, Form::default(), None).await
}

pub async fn moderate(rq: Rq, form: Form) -> Result<Response> {
    let said = load(&rq).await?;
    let permit = rq.ctx.authorize::<Moderate>(said.clone())?;
    let waits = said.thread.topic.state == TopicState::Waiting;
    if form.get("do") == "split" {
        return match commands::split(&rq.ctx, permit, &form).await {
            Ok(id) => Ok(redirect(&format!("/fora/topics/{id}?done=saved"))),
            Err(Error::Rejected(wrong)) => draw_moderate(&rq, &said, form, Some(&wrong)).await,
            Err(e) => Err(e),
        };
    }
    match commands::moderate(&rq.ctx, permit, &form).await {
        Ok(Decided::Done) if waits => Ok(redirect("/fora/desk?done=saved")),
        Ok(Decided::Done) => Ok(redirect(&said.post.href())),
        Ok(Decided::Nothing) => draw_moderate(&rq, &said, form, None).await,
        Err(Error::Rejected(wrong)) => draw_moderate(&rq, &said, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}
