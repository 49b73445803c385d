//! What is one's own: the name after `@`, letters, drafts, what was decided against oneself.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::in_fora;
use crate::{
    commands,
    model::Digest,
    policy::{Fora, KeepOwn, SeeSpace, SeeTopic},
    store as rows,
};

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage {
    page: Page,
    digests: Vec<(String, String)>,
    /// Where it goes on, and what it is.
    drafts: Vec<(String, String)>,
    measures: Vec<(String, String, String)>,
    /// How many addresses answer letters of theirs; empty where none does.
    replies: String,
    form: Form,
}

async fn draw(rq: &Rq, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut page = in_fora(rq, rq.t("fora-mine"));
    let mut db = rq.ctx.db();
    let mut form = Form::default();
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = typed;
    } else {
        let (handle, digest) = rows::chosen(&mut db, account).await?;
        form.set("handle", handle);
        form.set("digest", digest.code());
    }
    let mut drafts = Vec::new();
    for d in rows::drafts(&mut db, account).await? {
        let (href, title) = match d.target.split_once(':') {
            Some(("s", id)) => {
                let id = id.parse().map_err(Error::internal)?;
                let space = commands::find_space(&rq.ctx, id).await?;
                if !may::<SeeSpace>(&rq.ctx.viewer, &space) {
                    continue;
                }
                (format!("/fora/spaces/{id}/new"), d.title)
            }
            Some((_, id)) => {
                let id = id.parse().map_err(Error::internal)?;
                let thread = commands::find_topic(&rq.ctx, id).await?;
                if !may::<SeeTopic>(&rq.ctx.viewer, &thread) {
                    continue;
                }
                (format!("/fora/topics/{id}#reply"), thread.topic.title)
            }
            None => continue,
        };
        let untitled = || page.t("fora-untitled");
        let title = if title.is_empty() { untitled() } else { title };
        drafts.push((href, title));
    }
    let replies = rq.ctx.reply_addresses().await?;
    let replies = i64::try_from(replies.len()).map_err(Error::internal)?;
    let measures = rows::measures_on(&mut db, account).await?;
    let measures = measures.iter().map(|m| {
        let words = page.code("fora-measure", m.kind.code());
        (format!("/fora/measures/{}", m.id), words, page.date(m.at))
    });
    rq.html(&MinePage {
        digests: Digest::ALL
            .iter()
            .map(|d| (d.code().to_owned(), page.code("fora-digest", d.code())))
            .collect(),
        drafts,
        measures: measures.collect(),
        replies: if replies == 0 {
            String::new()
        } else {
            page.tn("fora-replies-open", replies)
        },
        page,
        form,
    })
}

pub async fn mine(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<KeepOwn>(Fora)?;
    draw(&rq, None).await
}

pub async fn keep(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<KeepOwn>(Fora)?;
    if form.get("do") == "end-replies" {
        commands::end_replies(&rq.ctx, permit).await?;
        return Ok(redirect("/fora/mine?done=forum-replies-ended"));
    }
    match commands::keep_own(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect("/fora/mine?done=saved")),
        Err(Error::Rejected(wrong)) => draw(&rq, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}
