//! One contribution before the Office: its answer, and a contested answer looked at again.

use askama::Template;
use axum::response::Response;
use guard::Action;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    desk::queue::dispositions,
    model::{Consultation, Contribution},
    pages::{Shown, below, shown},
    policy::{Answer, Reconsider},
    store,
};

#[derive(Template)]
#[template(path = "answer.html")]
struct AnswerPage {
    page: Page,
    s: Shown,
    when: String,
    about: String,
    about_lang: String,
    themes: Vec<String>,
    dispositions: Vec<(String, String)>,
    has_text: bool,
    /// Whether a contested answer is looked at again.
    again: bool,
    back: String,
    form: Form,
}

pub async fn ask_answer(rq: Rq) -> Result<Response> {
    draw::<Answer>(&rq, false, None).await
}

pub async fn ask_reconsider(rq: Rq) -> Result<Response> {
    draw::<Reconsider>(&rq, true, None).await
}

/// The form filled with what the contribution has so far.
fn prefill(k: &Contribution, back: &str) -> Form {
    let mut form = Form::default();
    for (name, value) in [
        ("theme", k.theme.as_str()),
        ("disposition", &k.disposition),
        ("reason", &k.reason),
        ("new_paragraph", &k.new_paragraph),
        ("paragraphs", &k.paragraphs),
        ("contest_answer", &k.contest_answer),
        ("back", back),
    ] {
        form.set(name, value);
    }
    if k.minority {
        form.set("minority", "on");
    }
    form.set("version", k.version.to_string());
    form
}

async fn draw<A: Action<On = Consultation>>(
    rq: &Rq,
    again: bool,
    typed: Option<(Form, &Violations)>,
) -> Result<Response> {
    let mut db = rq.ctx.db();
    let k = store::contribution(&mut db, rq.id("id")?).await?;
    let reading = Some(rq.ctx.language);
    let c = store::consultation(&mut db, &rq.ctx.viewer, k.consultation, reading).await?;
    let c = rq.ctx.authorize::<A>(c)?.into_inner();
    if again && !k.contested {
        return Err(Error::refused("error-not-in-this-state"));
    }
    let desk = format!("/consultations/{}/desk", c.id);
    let title = if again {
        "consultations-reconsider"
    } else {
        "consultations-answer"
    };
    let mut page = below(rq, &c, rq.t(title)).crumb(rq.t("consultations-desk"), desk);
    let mut form = prefill(&k, rq.query.get("back"));
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = typed;
    }
    let original = store::document(&mut db, c.id, 1, c.language).await?;
    let number = k.paragraph().and_then(|n| n.parse().ok());
    let block = original
        .blocks
        .iter()
        .find(|b| number.is_some() && b.number == number);
    let about = match (block, k.target.strip_prefix("q:")) {
        (Some(b), _) => b.text.clone(),
        (None, Some(id)) => store::questions(&mut db, c.id, None)
            .await?
            .into_iter()
            .find(|q| q.id == id)
            .map(|q| q.text)
            .unwrap_or_default(),
        _ => String::new(),
    };
    let themes = store::synthesis_themes(&mut db, c.id).await?;
    let when = page.date(k.created);
    let s = shown(&mut db, &page, &rq.ctx.viewer, &c, vec![k])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    rq.html(&AnswerPage {
        themes: themes.into_iter().map(|t| t.0).collect(),
        dispositions: dispositions(&page),
        has_text: !original.blocks.is_empty(),
        about_lang: c.language.to_string(),
        back: form.get("back").to_owned(),
        page,
        s,
        when,
        about,
        again,
        form,
    })
}

/// Back to the list that the officer came from; only ever within this consultation's desk.
fn back(c: &Consultation, form: &Form) -> String {
    let desk = format!("/consultations/{}/desk", c.id);
    let asked = form.get("back");
    let within = asked.starts_with(&format!("{desk}?")) && !asked.contains(['\r', '\n']);
    if within {
        format!("{asked}&done=answered")
    } else {
        format!("{desk}?done=answered")
    }
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    let k = commands::find_contribution(&rq.ctx, rq.id("id")?).await?;
    let c = commands::find(&rq.ctx, k.consultation).await?;
    let to = back(&c, &form);
    let permit = rq.ctx.authorize::<Answer>(c)?;
    match commands::answer(&rq.ctx, permit, &k, &form).await {
        Ok(()) => Ok(redirect(&to)),
        Err(Error::Rejected(wrong)) => draw::<Answer>(&rq, false, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}

pub async fn reconsider(rq: Rq, form: Form) -> Result<Response> {
    let k = commands::find_contribution(&rq.ctx, rq.id("id")?).await?;
    let c = commands::find(&rq.ctx, k.consultation).await?;
    let to = back(&c, &form);
    let permit = rq.ctx.authorize::<Reconsider>(c)?;
    match commands::reconsider(&rq.ctx, permit, &k, &form).await {
        Ok(()) => Ok(redirect(&to)),
        Err(Error::Rejected(wrong)) => draw::<Reconsider>(&rq, true, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}
