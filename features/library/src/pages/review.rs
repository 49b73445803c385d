//! What was handed in, looked at by the Office.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands::{self, Verdict},
    model::{Item, Outcome},
    pages::{
        Options, Shown, below,
        draft::{Looked, looked},
        work,
    },
    policy::{Decide, Work},
    store,
};

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    page: Page,
    item: Item,
    s: Shown,
    whose: String,
    outcomes: Options,
    reviews: Vec<Looked>,
    revision: i64,
    form: Form,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let work = rq.ctx.authorize::<Decide>(work(&rq).await?)?.into_inner();
    draw(&rq, work, Form::default(), None).await
}

async fn draw(rq: &Rq, work: Work, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let v = store::pending(&mut rq.ctx.db(), work.id).await?;
    let blank = rq.page("");
    let under = format!("{}/draft", work.href());
    let s = Shown::of(rq, &blank, &work, &v, &under).await?;
    let mut page = below(rq, s.title.clone()).crumb(rq.t("library-desk"), "/library/desk");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let outcome = |o: &Outcome| {
        let words = page.code("library-decide", o.code());
        (o.code().to_owned(), words)
    };
    rq.html(&ReviewPage {
        whose: if work.organisation.is_some() {
            work.organisation_name.clone()
        } else {
            page.t("library-the-office")
        },
        outcomes: Outcome::ALL.iter().map(outcome).collect(),
        reviews: looked(rq, &page, &work).await?,
        revision: v.revision,
        item: work.0,
        s,
        form,
        page,
    })
}

pub async fn decide(rq: Rq, form: Form) -> Result<Response> {
    let here = work(&rq).await?;
    let permit = rq.ctx.authorize::<Decide>(here.clone())?;
    let done = match Verdict::check(&form) {
        Ok(verdict) => commands::decide(&rq.ctx, permit, verdict).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect("/library/desk?done=library-reviewed")),
        Err(Error::Rejected(wrong)) => {
            // It may have been taken back meanwhile: then it is not read any more.
            let now = rq.ctx.authorize::<Decide>(work(&rq).await?)?.into_inner();
            draw(&rq, now, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}
