//! The Office's desk: preparing a consultation, moving it on, the queue of the synthesis, each answer.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, Message, PageRequest, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    model::{Audience, Consultation, Contribution, Disposition},
    pages::{author, badge, load},
    policy::{AddConsultation, Answer, Move, Programme, SeeDesk},
    store,
};

#[derive(Template)]
#[template(path = "new.html")]
struct NewPage {
    page: Page,
    form: Form,
    audiences: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    organisations: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    page: Page,
    c: Consultation,
    rows: Vec<(String, &'static str, Contribution)>,
    unanswered: i64,
    may_answer: bool,
}

#[derive(Template)]
#[template(path = "answer.html")]
struct AnswerPage {
    page: Page,
    k: Contribution,
    author: String,
    themes: Vec<String>,
    dispositions: Vec<(String, String)>,
    form: Form,
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<AddConsultation>(Programme)?;
    draw(&rq, Form::default(), None).await
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("consultations-new"))
        .crumb(rq.t("consultations-title"), "/consultations");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let request = PageRequest {
        after: None,
        size: 100,
    };
    let organisations = parties::organisations(&mut rq.ctx.db(), &rq.ctx.viewer, &request)
        .await?
        .rows;
    rq.html(&NewPage {
        audiences: Audience::ALL
            .iter()
            .map(|a| {
                (
                    a.code().to_owned(),
                    page.code("consultations-audience", a.code()),
                )
            })
            .collect(),
        languages: Language::ALL
            .iter()
            .map(|l| (l.code().to_owned(), l.own_name().to_owned()))
            .collect(),
        organisations: organisations
            .into_iter()
            .map(|o| {
                (
                    o.id.to_string(),
                    o.name,
                    form.holds("invited", &o.id.to_string()),
                )
            })
            .collect(),
        page,
        form,
    })
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<AddConsultation>(Programme)?;
    match commands::add(&rq.ctx, permit, &form).await {
        Ok(id) => Ok(redirect(&format!(
            "/consultations/{id}?done=consultation-added"
        ))),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn move_on(rq: Rq, _: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Move>(load(&rq).await?)?;
    let id = permit.id;
    commands::move_on(&rq.ctx, permit).await?;
    Ok(redirect(&format!("/consultations/{id}?done=moved")))
}

pub async fn queue(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<SeeDesk>(load(&rq).await?)?.into_inner();
    let mut page = rq
        .page(rq.t("consultations-desk"))
        .crumb(rq.t("consultations-title"), "/consultations");
    page = page.crumb(c.title.clone(), format!("/consultations/{}", c.id));
    let mut found = store::contributions(&mut rq.ctx.db(), c.id, "").await?;
    // What waits comes first.
    found.sort_by_key(|k| !k.disposition.is_empty());
    let unanswered = found.iter().filter(|k| k.disposition.is_empty()).count();
    let row = |k: Contribution| (author(&page, &rq.ctx.viewer, &k), badge(&k.disposition), k);
    let rows = found.into_iter().map(row).collect();
    let may_answer = may::<Answer>(&rq.ctx.viewer, &c);
    rq.html(&DeskPage {
        page,
        c,
        rows,
        unanswered: i64::try_from(unanswered).unwrap_or(i64::MAX),
        may_answer,
    })
}

pub async fn version(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Answer>(load(&rq).await?)?;
    let id = permit.id;
    let document = commands::read_document(&form)?;
    if document.blocks.is_empty() {
        // A form sent by mistake must not wipe out the version that is there.
        let message = Message::new("error-required");
        return Err(Error::Rejected(Violations::one("document", message)));
    }
    commands::put_new_version(&rq.ctx, permit, document).await?;
    Ok(redirect(&format!("/consultations/{id}/desk?done=saved")))
}

pub async fn ask_answer(rq: Rq) -> Result<Response> {
    draw_answer(&rq, None).await
}

async fn draw_answer(rq: &Rq, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let mut db = rq.ctx.db();
    let k = store::contribution(&mut db, rq.id("id")?).await?;
    let c = store::consultation(&mut db, &rq.ctx.viewer, k.consultation).await?;
    let c = rq.ctx.authorize::<Answer>(c)?.into_inner();
    let mut page = rq
        .page(rq.t("consultations-answer"))
        .crumb(c.title.clone(), format!("/consultations/{}", c.id));
    page = page.crumb(
        rq.t("consultations-desk"),
        format!("/consultations/{}/desk", c.id),
    );
    let mut form = Form::default();
    for (name, value) in [
        ("theme", &k.theme),
        ("disposition", &k.disposition),
        ("reason", &k.reason),
        ("new_paragraph", &k.new_paragraph),
    ] {
        form.set(name, value);
    }
    if k.minority {
        form.set("minority", "on");
    }
    form.set("version", k.version.to_string());
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = typed;
    }
    let mut themes: Vec<String> = store::contributions(&mut db, c.id, "")
        .await?
        .into_iter()
        .map(|k| k.theme)
        .filter(|t| !t.is_empty())
        .collect();
    themes.sort();
    themes.dedup();
    rq.html(&AnswerPage {
        author: author(&page, &rq.ctx.viewer, &k),
        dispositions: Disposition::ALL
            .iter()
            .map(|d| {
                (
                    d.code().to_owned(),
                    page.code("consultations-disposition", d.code()),
                )
            })
            .collect(),
        page,
        k,
        themes,
        form,
    })
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    let mut db = rq.ctx.db();
    let k = store::contribution(&mut db, rq.id("id")?).await?;
    let c = store::consultation(&mut db, &rq.ctx.viewer, k.consultation).await?;
    let permit = rq.ctx.authorize::<Answer>(c)?;
    let id = permit.id;
    match commands::answer(&rq.ctx, permit, &k, &form).await {
        Ok(()) => Ok(redirect(&format!("/consultations/{id}/desk?done=answered"))),
        Err(Error::Rejected(wrong)) => draw_answer(&rq, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}
