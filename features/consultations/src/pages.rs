//! The pages of those who are consulted: the list, the text, speaking, their own words with the answers.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use guard::{Viewer, may};
use kernel::{Error, Language, Result, Violations};
use parties::Visibility;
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    model::{Consultation, Contribution, Disposition, Kind, Phase, Question},
    policy::{AddConsultation, Contribute, Move, Programme, Rate, See, SeeDesk, SeeResult},
    store,
};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Consultation>,
    may_add: bool,
}

/// A block of the document as printed.
pub(crate) struct Printed {
    pub heading: u8,
    pub number: String,
    pub label: String,
    /// Pieces of text, each with the footnote called after it.
    pub pieces: Vec<(String, String)>,
    pub count: String,
    pub href: String,
}

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage {
    page: Page,
    c: Consultation,
    phases: Vec<(String, &'static str)>,
    blocks: Vec<Printed>,
    notes: Vec<(String, String)>,
    questions: Vec<(String, String, String)>,
    may_speak: bool,
    may_move: bool,
    may_desk: bool,
    may_result: bool,
    next: String,
}

#[derive(Template)]
#[template(path = "speak.html")]
struct SpeakPage {
    page: Page,
    c: Consultation,
    target: String,
    about: String,
    voices: Vec<(String, String, Contribution)>,
    may_speak: bool,
    is_paragraph: bool,
    form: Form,
    kinds: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    names: Vec<(String, String)>,
    pseudonym: String,
    audience: String,
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage {
    page: Page,
    c: Consultation,
    rows: Vec<Contribution>,
    may_rate: bool,
    choices: Vec<(String, String)>,
}

pub(crate) async fn load(rq: &Rq) -> Result<Consultation> {
    store::consultation(&mut rq.ctx.db(), &rq.ctx.viewer, rq.id("id")?).await
}

/// The name a reader sees. An organisation that hides from this reader is not named.
pub(crate) fn author(page: &Page, viewer: &Viewer, k: &Contribution) -> String {
    if !k.pseudonym.is_empty() {
        return k.pseudonym.clone();
    }
    let own = viewer
        .organisations()
        .any(|o| o == k.organisation.to_string());
    let seen = match k.organisation_visibility {
        Visibility::Public => true,
        Visibility::Network => viewer.in_network() || viewer.in_office(),
        Visibility::Office => viewer.in_office(),
    };
    if seen || own {
        k.organisation_name.clone()
    } else {
        page.t("consultations-an-organisation")
    }
}

/// Badge code of a disposition.
pub(crate) fn badge(disposition: &str) -> &'static str {
    match Disposition::from_code(disposition) {
        Some(Disposition::Adopted) => "accepted",
        Some(Disposition::Partly) => "partly",
        Some(Disposition::Not) => "declined",
        Some(Disposition::OutOfScope) => "neutral",
        None => "pending",
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    let rows = store::consultations(&mut rq.ctx.db(), &rq.ctx.viewer).await?;
    let page = rq.page(rq.t("consultations-title"));
    rq.html(&ListPage {
        page,
        rows,
        may_add: may::<AddConsultation>(&rq.ctx.viewer, &Programme),
    })
}

/// The text cut where footnotes are called.
pub(crate) fn pieces(block: &documents::Block) -> Vec<(String, String)> {
    let (mut out, mut from) = (Vec::new(), 0);
    for note in &block.footnotes {
        let at = note.offset.clamp(from, block.text.len());
        out.push((block.text[from..at].to_owned(), note.number.to_string()));
        from = at;
    }
    out.push((block.text[from..].to_owned(), String::new()));
    out
}

pub async fn show(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let page = rq
        .page(c.title.clone())
        .crumb(rq.t("consultations-title"), "/consultations");
    let counts: HashMap<String, i64> = store::counts(&mut db, c.id).await?.into_iter().collect();
    let count = |target: &str| {
        page.tn(
            "consultations-count",
            counts.get(target).copied().unwrap_or(0),
        )
    };
    let href = |target: &str| format!("/consultations/{}/speak/{target}", c.id);
    let document = store::document(&mut db, c.id, 1).await?;
    let print = |b: &documents::Block| {
        let number = b.number.map(|n| n.to_string()).unwrap_or_default();
        let target = format!("p:{number}");
        Printed {
            heading: if let documents::BlockKind::Heading { level } = b.kind {
                level
            } else {
                0
            },
            label: b.label.clone().unwrap_or_default(),
            pieces: pieces(b),
            count: count(&target),
            href: href(&target),
            number,
        }
    };
    let question = |q: Question| {
        (
            q.text,
            count(&format!("q:{}", q.id)),
            href(&format!("q:{}", q.id)),
        )
    };
    let state = |p: &Phase| match p.cmp(&c.phase) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "next",
    };
    let viewer = &rq.ctx.viewer;
    let questions = store::questions(&mut db, c.id).await?;
    rq.html(&ShowPage {
        phases: Phase::ALL
            .iter()
            .map(|p| (page.code("consultations-phase", p.code()), state(p)))
            .collect(),
        blocks: document.blocks.iter().map(print).collect(),
        notes: document
            .footnotes
            .iter()
            .map(|n| (n.number.to_string(), n.text.clone()))
            .collect(),
        questions: questions.into_iter().map(question).collect(),
        may_speak: may::<Contribute>(viewer, &c) && commands::is_open(&c, rq.ctx.now()),
        may_move: may::<Move>(viewer, &c),
        may_desk: may::<SeeDesk>(viewer, &c),
        may_result: may::<SeeResult>(viewer, &c),
        next: c
            .phase
            .next()
            .map(|p| page.code("consultations-move", p.code()))
            .unwrap_or_default(),
        page,
        c,
    })
}

pub async fn voices(rq: Rq) -> Result<Response> {
    draw(&rq, None).await
}

async fn draw(rq: &Rq, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let c = rq.ctx.authorize::<See>(load(rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let target = rq.param("target").to_owned();
    let about = match target.split_once(':') {
        Some(("q", id)) => store::questions(&mut db, c.id)
            .await?
            .into_iter()
            .find(|q| q.id == id)
            .map(|q| q.text),
        Some(("p", n)) => {
            let document = store::document(&mut db, c.id, 1).await?;
            let number = n.parse().ok();
            document
                .blocks
                .into_iter()
                .find(|b| number.is_some() && b.number == number)
                .map(|b| b.text)
        }
        _ => None,
    };
    let about = about.ok_or(Error::NotFound)?;
    let mut page = rq
        .page(rq.t("consultations-speak"))
        .crumb(rq.t("consultations-title"), "/consultations");
    page = page.crumb(c.title.clone(), format!("/consultations/{}", c.id));
    let mut form = Form::default();
    let mut pseudonym = String::new();
    if let Some(account) = rq.ctx.viewer.account {
        pseudonym = store::pseudonym(&mut db, c.id, account)
            .await?
            .unwrap_or_default();
        let own = store::own_contributions(&mut db, c.id, account).await?;
        if let Some(draft) = own
            .into_iter()
            .find(|k| k.state == "draft" && k.target == target)
        {
            form.set("body", draft.body);
            form.set("kind", draft.kind.code());
            form.set("language", draft.language.code());
        }
    }
    if form.get("language").is_empty() {
        form.set("language", rq.ctx.language.code());
    }
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = typed;
    }
    let viewer = &rq.ctx.viewer;
    let voices = store::contributions(&mut db, c.id, &target).await?;
    let voices = voices
        .into_iter()
        .map(|k| (author(&page, viewer, &k), page.date(k.created), k))
        .collect();
    let mut names = Vec::new();
    for id in viewer.organisations() {
        let organisation =
            parties::organisation(&mut db, id.parse().map_err(Error::internal)?).await?;
        names.push((id.to_owned(), organisation.name));
    }
    let kind = |k: &Kind| {
        (
            k.code().to_owned(),
            page.code("consultations-kind", k.code()),
        )
    };
    rq.html(&SpeakPage {
        audience: page.code("consultations-read-by", c.audience.code()),
        kinds: Kind::ALL.iter().map(kind).collect(),
        languages: Language::ALL
            .iter()
            .map(|l| (l.code().to_owned(), l.own_name().to_owned()))
            .collect(),
        may_speak: may::<Contribute>(viewer, &c) && commands::is_open(&c, rq.ctx.now()),
        is_paragraph: target.starts_with("p:"),
        page,
        c,
        target,
        about,
        voices,
        form,
        names,
        pseudonym,
    })
}

pub async fn speak(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Contribute>(load(&rq).await?)?;
    let id = permit.id;
    let send = form.get("do") != "save";
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

pub async fn mine(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut rows = store::own_contributions(&mut rq.ctx.db(), c.id, account).await?;
    let may_rate = may::<Rate>(&rq.ctx.viewer, &c);
    if !may_rate {
        // An answer is told when all are: until then it may still change.
        for k in &mut rows {
            (k.disposition, k.reason, k.new_paragraph) = Default::default();
        }
    }
    let mut page = rq
        .page(rq.t("consultations-mine"))
        .crumb(rq.t("consultations-title"), "/consultations");
    page = page.crumb(c.title.clone(), format!("/consultations/{}", c.id));
    let choices = ["yes", "partly", "no"]
        .iter()
        .map(|v| ((*v).to_owned(), page.code("consultations-considered", v)))
        .collect();
    rq.html(&MinePage {
        page,
        c,
        rows,
        may_rate,
        choices,
    })
}

pub async fn rate(rq: Rq, form: Form) -> Result<Response> {
    let contribution = store::contribution(&mut rq.ctx.db(), rq.id("id")?).await?;
    if rq.ctx.viewer.account != Some(contribution.account) {
        // Asked before the policy, which would tell others the phase of what they may not know of.
        return Err(Error::NotFound);
    }
    let c =
        store::consultation(&mut rq.ctx.db(), &rq.ctx.viewer, contribution.consultation).await?;
    let id = c.id;
    let permit = rq.ctx.authorize::<Rate>(c)?;
    commands::rate(&rq.ctx, permit, &contribution, &form).await?;
    Ok(redirect(&format!(
        "/consultations/{id}/mine?done=rated#{}",
        contribution.id
    )))
}
