//! Writing another version, and the words of a version in another language.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands::{self, Draft, ROWS},
    model::{Rule, Side, Version},
    pages::text::wanted,
    policy::{Publish, Terms},
    store,
};

/// Empty rows offered for new duties.
const SPARE: usize = 3;

#[derive(Template)]
#[template(path = "new.html")]
struct NewPage {
    page: Page,
    form: Form,
    rows: Vec<i64>,
    sides: Vec<(String, String)>,
    rules: Vec<(String, String)>,
    others: Vec<Language>,
    replaced: bool,
}

#[derive(Template)]
#[template(path = "language.html")]
struct LanguagePage {
    page: Page,
    v: Version,
    target: Language,
    body: String,
    duties: Vec<Translated>,
    form: Form,
}

/// A duty to be put into another language.
struct Translated {
    field: String,
    label: String,
    english: String,
    typed: String,
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Publish>(Terms)?;
    let form = stored(&rq).await?;
    draw(&rq, form, None).await
}

/// The version in force as a form to change.
async fn stored(rq: &Rq) -> Result<Form> {
    let mut db = rq.ctx.db();
    let v = store::current(&mut db).await?;
    let mut form = Form::default();
    form.set("base", v.number.to_string());
    form.set("sign_within", v.sign_within.to_string());
    for (language, newest) in store::languages(&mut db, v.number).await? {
        if newest == v.number {
            let body = store::body(&mut db, v.number, language).await?;
            form.set(&format!("body-{language}"), body.unwrap_or_default());
        }
    }
    for (i, d) in store::duties(&mut db, v.number)
        .await?
        .into_iter()
        .enumerate()
    {
        for (name, value) in [
            ("code", d.code.clone()),
            ("side", d.side.to_string()),
            ("rule", d.rule.to_string()),
            ("amount", d.amount.to_string()),
        ] {
            form.set(&format!("d-{i}-{name}"), value);
        }
        for (language, text) in d.text.0 {
            form.set(&format!("d-{i}-text-{language}"), text);
        }
    }
    Ok(form)
}

async fn draw(rq: &Rq, mut form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let current = store::current(&mut rq.ctx.db()).await?.number.to_string();
    let mut page = rq
        .page(rq.t("terms-new"))
        .crumb(rq.t("terms-title"), "/terms");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let replaced = form.get("base") != current;
    if form.get("base").is_empty() {
        form.set("base", current);
    }
    let filled = (0..ROWS)
        .rev()
        .find(|i| {
            !form.get(&format!("d-{i}-code")).is_empty()
                || Language::ALL
                    .iter()
                    .any(|l| !form.get(&format!("d-{i}-text-{l}")).is_empty())
        })
        .map_or(0, |i| i + 1);
    let choices = |prefix: &str, codes: &[&'static str]| {
        let of = |c: &&'static str| ((*c).to_owned(), page.code(prefix, *c));
        codes.iter().map(of).collect()
    };
    rq.html(&NewPage {
        rows: (0..).take((filled + SPARE).min(ROWS)).collect(),
        sides: choices(
            "terms-side",
            &[Side::Office.code(), Side::Organisation.code()],
        ),
        rules: choices("terms-rule", &[Rule::Days.code(), Rule::Months.code()]),
        others: Language::ALL
            .iter()
            .copied()
            .filter(|l| *l != Language::English)
            .collect(),
        replaced,
        page,
        form,
    })
}

pub async fn publish(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Publish>(Terms)?;
    let done = match Draft::check(&form) {
        Ok(draft) => commands::publish(&rq.ctx, permit, draft).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(number) => Ok(redirect(&format!("/terms/{number}?done=terms-published"))),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// A version and a language that it may still be given.
async fn lacking(rq: &Rq) -> Result<(Version, Language)> {
    if !may::<Publish>(&rq.ctx.viewer, &Terms) {
        return Err(Error::NotFound);
    }
    let language = Language::from_code(rq.param("language")).ok_or(Error::NotFound)?;
    Ok((wanted(rq).await?, language))
}

pub async fn language(rq: Rq) -> Result<Response> {
    let (v, language) = lacking(&rq).await?;
    rq.ctx.authorize::<Publish>(Terms)?;
    draw_language(&rq, v, language, Form::default(), None).await
}

async fn draw_language(
    rq: &Rq,
    v: Version,
    target: Language,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut db = rq.ctx.db();
    // What stands may be signed; it is read, and another version follows where it is to change.
    if wrong.is_none() && store::body(&mut db, v.number, target).await?.is_some() {
        return Ok(redirect(&format!("/terms/{}?text={target}", v.number)));
    }
    let title = rq
        .page("")
        .t1("terms-write-in", "language", target.own_name());
    let mut page = rq
        .page(title)
        .crumb(rq.t("terms-title"), format!("/terms/{}", v.number));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let body = store::body(&mut db, v.number, Language::English).await?;
    let duties = store::duties(&mut db, v.number).await?;
    rq.html(&LanguagePage {
        body: body.unwrap_or_default(),
        duties: duties
            .iter()
            .enumerate()
            .map(|(i, d)| {
                let field = format!("d-{i}");
                Translated {
                    typed: form.get(&field).to_owned(),
                    label: page.numbered(
                        page.t("terms-obligation"),
                        i64::try_from(i + 1).unwrap_or(i64::MAX),
                    ),
                    english: d.text.get(Language::English).to_owned(),
                    field,
                }
            })
            .collect(),
        page,
        v,
        target,
        form,
    })
}

pub async fn put_language(rq: Rq, form: Form) -> Result<Response> {
    let (v, language) = lacking(&rq).await?;
    let permit = rq.ctx.authorize::<Publish>(Terms)?;
    match commands::add_language(&rq.ctx, permit, v.clone(), language, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/terms/{}?text={language}&done=saved",
            v.number
        ))),
        Err(Error::Rejected(wrong)) => draw_language(&rq, v, language, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}
