//! Speaking on a paragraph or a question, and reading what others said on it.

use ::store::Db;
use askama::Template;
use axum::{http::StatusCode, response::Response};
use guard::may;
use kernel::{Error, PageRequest, Result, Violations};
use parties::{AgeBand, Gender};
use web::{Form, Page, Rq, address, redirect, written_options};

use crate::{
    commands, first,
    model::{Consultation, Contribution, Phase, Wanted},
    pages::{Shown, below, default_name, load, reading, shown, speakers},
    policy::{Contribute, See},
    store, voices,
};

#[derive(Template)]
#[template(path = "speak.html")]
struct SpeakPage {
    page: Page,
    c: Consultation,
    action: String,
    about: String,
    about_lang: String,
    number: String,
    voices: Vec<(String, Shown)>,
    next: String,
    may_speak: bool,
    open: bool,
    is_paragraph: bool,
    form: Form,
    languages: Vec<(String, String)>,
    names: Vec<(String, String)>,
    audience: String,
    genders: Vec<(String, String)>,
    ages: Vec<(String, String)>,
    /// Whether the Office reads what is sent now before others do.
    first: bool,
}

pub async fn voices(rq: Rq) -> Result<Response> {
    draw(&rq, None).await
}

/// The words spoken on, with their language; nothing where no such paragraph or question is there.
async fn about(rq: &Rq, c: &Consultation) -> Result<Option<(String, String)>> {
    let mut db = rq.ctx.db();
    match rq.param("target").split_once(':') {
        Some(("q", id)) => {
            let questions = store::questions(&mut db, c.id, Some(rq.ctx.language)).await?;
            let question = questions.into_iter().find(|q| q.id == id);
            Ok(question.map(|q| {
                let language = if q.language.is_empty() {
                    c.language.to_string()
                } else {
                    q.language
                };
                (q.text, language)
            }))
        }
        Some(("p", number)) => {
            let Ok(number) = number.parse::<u32>() else {
                return Ok(None);
            };
            let there = store::languages(&mut db, c.id, 1).await?;
            for language in [reading::chosen(rq, c, &there), c.language] {
                let document = store::document(&mut db, c.id, 1, language).await?;
                let mut blocks = document.blocks.into_iter();
                if let Some(b) = blocks.find(|b| b.number == Some(number)) {
                    return Ok(Some((b.text, language.to_string())));
                }
            }
            Ok(None)
        }
        _ => Ok(None),
    }
}

/// What the form is filled with: the draft, where there is one, or what waits to be published without the name.
async fn prefill(rq: &Rq, c: &Consultation, about: &(String, String)) -> Result<Form> {
    let mut form = Form::default();
    let mut db = rq.ctx.db();
    if let Some(account) = rq.ctx.viewer.account {
        let said = engagement::about_you(&mut db, &c.id.to_string(), account).await?;
        form.set("gender", said.gender.code());
        form.set("age_band", said.age_band.code());
        let own = store::own_contributions(&mut db, c.id, account).await?;
        let target = rq.param("target");
        let mut own: Vec<_> = own.into_iter().filter(|k| k.target == target).collect();
        let draft = own.iter().position(|k| k.state == "draft");
        let begun = match draft {
            Some(at) => Some(own.swap_remove(at)),
            None => declined(&mut db, own).await?,
        };
        if let Some(draft) = begun {
            form.set("body", draft.body);
            if !draft.wording.is_empty() {
                form.set("wording", draft.wording);
            }
            form.set("language", draft.language.code());
            let organisation = draft.organisation.map(|o| o.to_string());
            form.set("organisation", organisation.unwrap_or_default());
            if !draft.pseudonym.is_empty() {
                form.set("as", "pseudonym");
            } else if draft.unlisted {
                form.set("as", "unlisted");
            }
        } else {
            unnamed(rq, c, &mut db, &mut form).await?;
        }
    }
    if form.get("as").is_empty() {
        form.set("as", default_name(rq, c).await?);
    }
    if form.get("wording").is_empty() {
        form.set("wording", about.0.clone());
    }
    Ok(form)
}

/// What the Office declined after its first look, last: it can be changed and sent again.
async fn declined(db: &mut Db, own: Vec<Contribution>) -> Result<Option<Contribution>> {
    for k in own.into_iter().rev().filter(|k| k.state == "held") {
        let look = first::look(db, k.id).await?;
        if look.is_some_and(|l| l.is_declined()) {
            return Ok(Some(k));
        }
    }
    Ok(None)
}

/// The words that one of the reader's organisations keeps here without its name.
async fn unnamed(rq: &Rq, c: &Consultation, db: &mut Db, form: &mut Form) -> Result<()> {
    if !may::<Contribute>(&rq.ctx.viewer, c) {
        return Ok(());
    }
    let target = rq.param("target");
    for (organisation, voice) in voices::own(&rq.ctx, db, c).await? {
        let mut words = voices::words(db, &voice.id).await?.into_iter();
        if let Some(w) = words.find(|w| w.target == target) {
            form.set("seen", w.mark());
            form.set("body", w.body);
            if !w.wording.is_empty() {
                form.set("wording", w.wording);
            }
            form.set("language", w.language.code());
            form.set("organisation", organisation.to_string());
            form.set("as", "pseudonym");
            break;
        }
    }
    Ok(())
}

async fn draw(rq: &Rq, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let c = rq.ctx.authorize::<See>(load(rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let target = rq.param("target").to_owned();
    let about = about(rq, &c).await?.ok_or(Error::NotFound)?;
    let mut page = below(rq, &c, rq.t("consultations-speak"));
    let mut form = prefill(rq, &c, &about).await?;
    let came_back = typed.is_some();
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = typed;
    }
    let viewer = &rq.ctx.viewer;
    let wanted = Wanted {
        target: target.clone(),
        ..Wanted::default()
    };
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::contributions(&mut db, c.id, &wanted, &request).await?;
    let voices = shown(&mut db, &page, viewer, &c, found.rows).await?;
    let voices = voices
        .into_iter()
        .map(|s| (page.date(s.k.created), s))
        .collect();
    let names = speakers(rq).await?;
    let speaks = may::<Contribute>(viewer, &c) && commands::is_open(&c, rq.ctx.now());
    let path = format!("/consultations/{}/speak/{target}", c.id);
    let text = rq.query.get("text");
    rq.html(&SpeakPage {
        audience: page.code("consultations-read-by", c.audience.code()),
        genders: Gender::ALL
            .iter()
            .rev()
            .map(|g| (g.code().to_owned(), page.code("gender", g.code())))
            .collect(),
        ages: AgeBand::ALL
            .iter()
            .rev()
            .map(|a| (a.code().to_owned(), page.code("age-band", a.code())))
            .collect(),
        languages: written_options(&page),
        may_speak: came_back || speaks,
        first: speaks && c.first_look && first::concerns(&mut db, viewer).await?,
        open: c.phase == Phase::Open,
        is_paragraph: target.starts_with("p:"),
        number: target.strip_prefix("p:").unwrap_or_default().to_owned(),
        next: found.next.map_or_else(String::new, |n| {
            address(&path, &[("text", text), ("after", &n)])
        }),
        action: address(&path, &[("text", text)]),
        about: about.0,
        about_lang: about.1,
        page,
        c,
        voices,
        form,
        names,
    })
}

pub async fn speak(rq: Rq, form: Form) -> Result<Response> {
    let id = rq.id("id")?;
    let permit = match rq
        .ctx
        .authorize::<Contribute>(commands::find(&rq.ctx, id).await?)
    {
        Ok(permit) => permit,
        Err(Error::Rejected(wrong)) => {
            // It closed while they wrote: their words come back, to be kept elsewhere.
            let mut page = draw(&rq, Some((form, &wrong))).await?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
        Err(e) => return Err(e),
    };
    let send = form.get("do") != "save";
    if voices::asked_for(&form) {
        return match voices::say(&rq.ctx, permit, rq.param("target"), &form, send).await {
            Ok(said) => voices::led_on(&rq, id, &said),
            Err(Error::Rejected(wrong)) => draw(&rq, Some((form, &wrong))).await,
            Err(e) => Err(e),
        };
    }
    match commands::contribute(&rq.ctx, permit, rq.param("target"), &form, send).await {
        Ok(k) if send => Ok(redirect(&format!("/consultations/{id}/mine?done=sent#{k}"))),
        Ok(_) => Ok(redirect(&format!(
            "/consultations/{id}/speak/{}?done=draft",
            rq.param("target")
        ))),
        Err(Error::Rejected(wrong)) => draw(&rq, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}
