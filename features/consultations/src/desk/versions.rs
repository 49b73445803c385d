//! Language versions of a consultation, and the new version of its text.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Language, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    model::Consultation,
    pages::below,
    policy::{Answer, Translate},
    store,
};

#[derive(Template)]
#[template(path = "version.html")]
struct VersionPage {
    page: Page,
    c: Consultation,
    target: Language,
    form: Form,
    /// Identifier, the original's words, what was typed.
    questions: Vec<(String, String, String)>,
    has_text: bool,
    has_version: bool,
}

#[derive(Template)]
#[template(path = "new_version.html")]
struct NewVersionPage {
    page: Page,
    c: Consultation,
    form: Form,
    languages: Vec<(String, String)>,
    there: Vec<String>,
}

async fn original(rq: &Rq) -> Result<Consultation> {
    commands::find(&rq.ctx, rq.id("id")?).await
}

fn wanted(rq: &Rq) -> Result<Language> {
    Language::from_code(rq.param("language")).ok_or(Error::NotFound)
}

pub async fn language(rq: Rq) -> Result<Response> {
    let c = rq
        .ctx
        .authorize::<Translate>(original(&rq).await?)?
        .into_inner();
    let language = wanted(&rq)?;
    let mut db = rq.ctx.db();
    let mut form = Form::default();
    let texts = store::texts(&mut db, c.id).await?;
    if let Some((_, title, summary)) = texts.into_iter().find(|t| t.0 == language) {
        form.set("title", title);
        form.set("summary", summary);
    }
    for (id, text) in store::question_texts(&mut db, c.id, language).await? {
        form.set(&format!("q-{id}"), text);
    }
    draw(&rq, c, language, form, None).await
}

async fn draw(
    rq: &Rq,
    c: Consultation,
    target: Language,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    if target == c.language {
        return Err(Error::NotFound);
    }
    let mut db = rq.ctx.db();
    let mut page = below(
        rq,
        &c,
        rq.page("")
            .pair(rq.t("consultations-version"), target.own_name()),
    );
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let there = store::languages(&mut db, c.id, 1).await?;
    let questions = store::questions(&mut db, c.id, None).await?;
    rq.html(&VersionPage {
        questions: questions
            .into_iter()
            .map(|q| {
                let typed = form.get(&format!("q-{}", q.id)).to_owned();
                (q.id, q.text, typed)
            })
            .collect(),
        has_text: there.contains(&c.language),
        has_version: there.contains(&target),
        page,
        c,
        target,
        form,
    })
}

pub async fn put_language(rq: Rq, form: Form) -> Result<Response> {
    let c = original(&rq).await?;
    let permit = rq.ctx.authorize::<Translate>(c.clone())?;
    let language = wanted(&rq)?;
    match commands::put_version(&rq.ctx, permit, language, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/consultations/{}?text={language}&done=saved",
            c.id
        ))),
        Err(Error::Rejected(wrong)) => draw(&rq, c, language, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn new_version(rq: Rq) -> Result<Response> {
    draw_new(&rq, Form::default(), None).await
}

async fn draw_new(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let c = rq
        .ctx
        .authorize::<Answer>(original(rq).await?)?
        .into_inner();
    let mut page = below(rq, &c, rq.t("consultations-new-version")).crumb(
        rq.t("consultations-desk"),
        format!("/consultations/{}/desk", c.id),
    );
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let name = |l: &Language| l.own_name().to_owned();
    let there = store::languages(&mut db, c.id, 2).await?;
    let mut offered = vec![c.language];
    if !there.is_empty() {
        let others = store::languages(&mut db, c.id, 1).await?;
        offered.extend(others.into_iter().filter(|l| *l != c.language));
    }
    rq.html(&NewVersionPage {
        languages: offered
            .iter()
            .map(|l| (l.code().to_owned(), name(l)))
            .collect(),
        there: there.iter().map(name).collect(),
        page,
        c,
        form,
    })
}

pub async fn put_new_version(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Answer>(original(&rq).await?)?;
    let id = permit.id;
    let language = Language::from_code(form.get("language")).unwrap_or(permit.language);
    let done = match commands::read_document(&form) {
        Ok(document) => commands::put_new_version(&rq.ctx, permit, language, document).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!("/consultations/{id}/changes?done=saved"))),
        Err(Error::Rejected(wrong)) => draw_new(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}
