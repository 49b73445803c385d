//! An enquiry is written: by anybody, to a seat that they chose or to whom the house finds.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Language, Result, Violations};
use web::{Form, Page, Rq, language_options, redirect};

use super::{
    Options, name,
    public::{chosen, happens, with_language},
};
use crate::{
    commands,
    model::DESK_TARGET,
    policy::{Liaison, Write},
    store,
};

#[derive(Template)]
#[template(path = "write.html")]
struct WritePage {
    page: Page,
    form: Form,
    themes: Options,
    regions: Options,
    languages: Options,
    seats: Options,
    /// Organisations of theirs; empty for who belongs to none.
    organisations: Options,
    happens: Vec<String>,
    signed_in: bool,
}

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage {
    page: Page,
    code: String,
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("liaison-write"))
        .crumb(rq.t("liaison-title"), "/focal-points");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let own = parties::own_organisations(&mut db, &rq.ctx.viewer).await?;
    let own = own.into_iter().map(|o| (o.id.to_string(), o.name));
    let mut organisations: Options = own.collect();
    if !organisations.is_empty() {
        organisations.insert(0, (String::new(), page.t("liaison-for-myself")));
    }
    let all = store::seats(&mut db, false, rq.ctx.now()).await?;
    let option = |s: &crate::model::Seat| (s.row.id.to_string(), name(&page, s));
    let first = (String::new(), page.t("liaison-choose-for-me"));
    let seats = std::iter::once(first).chain(all.iter().map(option));
    let seats: Options = seats.collect();
    let target = chosen(rq, form.get("seat")).await?;
    let target = target.map_or(i64::from(DESK_TARGET), |s| s.row.target);
    rq.html(&WritePage {
        themes: super::themes(&page, "liaison-choose"),
        regions: super::regions(&page),
        languages: language_options(),
        seats,
        organisations,
        happens: happens(&page, target),
        signed_in: rq.ctx.viewer.account.is_some(),
        page,
        form,
    })
}

pub async fn ask(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Write>(Liaison)?;
    let asked = Language::from_code(rq.query.get("language"));
    let language = asked.unwrap_or(rq.ctx.language);
    let form = with_language(&rq.query, language.code());
    draw(&rq, form, None).await
}

pub async fn take(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Write>(Liaison)?;
    let opened = match commands::write(&rq.ctx, permit, &form).await {
        Ok(opened) => opened,
        Err(Error::Rejected(wrong)) => return draw(&rq, form, Some(&wrong)).await,
        Err(e) => return Err(e),
    };
    match opened.code {
        Some((code, cookie)) => {
            let page = rq
                .page(rq.t("liaison-code-title"))
                .crumb(rq.t("liaison-title"), "/focal-points");
            let code = code.shown();
            let response = rq.html(&CodePage { page, code })?;
            Ok(rq.with_code_session(response, &cookie))
        }
        None if rq.ctx.viewer.account.is_some() => Ok(redirect(&format!(
            "/enquiries/{}?done=liaison-written",
            opened.id
        ))),
        // The form came a second time: what it wrote is open in this browser, or nowhere.
        None => Ok(redirect("/enquiries/yours")),
    }
}
