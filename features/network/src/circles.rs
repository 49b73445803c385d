//! Who sees which part of a record: an organisation shows single parts to fewer than itself, never to more.

use askama::Template;
use axum::response::Response;
use guard::Authorized;
use kernel::{Error, Result};
use parties::{Narrowed, Organisation, Part, SetVisibility, Visibility};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    record::{load, parts, seen},
};

/// A part with who sees it now and what can be chosen.
struct Line {
    /// Name of its field: `part-CODE`.
    field: String,
    label: String,
    value: String,
    /// Code and words of who sees it.
    seen: (&'static str, String),
    chosen: &'static str,
}

#[derive(Template)]
#[template(path = "circles.html")]
struct CirclesPage {
    page: Page,
    href: String,
    /// Who sees the organisation itself: code and words.
    whole: (&'static str, String),
    lines: Vec<Line>,
    /// Code and words of the circles.
    choices: Vec<(&'static str, String)>,
    /// How it looks to others: words and address.
    previews: Vec<(String, String)>,
}

fn field(part: Part) -> String {
    format!("part-{part}")
}

pub async fn show(rq: Rq) -> Result<Response> {
    let o = rq
        .ctx
        .authorize::<SetVisibility>(load(&rq).await?)?
        .into_inner();
    let href = format!("/organisations/{}", o.id);
    let page = rq
        .page(rq.t("network-parts"))
        .crumb(rq.t("network-organisations"), "/organisations")
        .crumb(o.name.clone(), href.clone());
    let profile = parties::profile(&mut rq.ctx.db(), o.id).await?;
    let line = |(part, key, value): (Part, &str, String)| Line {
        field: field(part),
        label: page.t(key),
        value,
        seen: seen(&page, &o, part),
        chosen: o.narrowed.choice(part).code(),
    };
    let preview = |code: &str| {
        let address = format!("{href}/preview?as={code}");
        (page.code("network-as", code), address)
    };
    rq.html(&CirclesPage {
        whole: seen(&page, &o, Part::Name),
        lines: parts(&page, &o, &profile)
            .into_iter()
            .filter(|(part, _, _)| Part::NARROWABLE.contains(part))
            .map(line)
            .collect(),
        choices: Visibility::ALL
            .iter()
            .map(|v| {
                let words = match v {
                    Visibility::Public => page.t("network-parts-as-whole"),
                    other => page.code("network-visibility", other.code()),
                };
                (v.code(), words)
            })
            .collect(),
        previews: ["public", "member", "office"].map(preview).to_vec(),
        href,
        page,
    })
}

/// Takes the choices of the form; a part that it does not name stays as it is.
pub(crate) async fn save(
    rq: &Rq,
    permit: Authorized<SetVisibility>,
    form: &Form,
) -> Result<Response> {
    let id = permit.id;
    let chosen = choices(&permit, form)?;
    commands::narrow(&rq.ctx, permit, chosen).await?;
    Ok(redirect(&format!(
        "/organisations/{id}/visibility?done=saved"
    )))
}

fn choices(o: &Organisation, form: &Form) -> Result<Narrowed> {
    let choice = |part: &Part| match form.get(&field(*part)) {
        "" => Ok((*part, o.narrowed.choice(*part))),
        code => {
            let circle = Visibility::from_code(code);
            circle
                .map(|c| (*part, c))
                .ok_or_else(|| Error::refused("error-choose"))
        }
    };
    let all: Result<Vec<_>> = Part::NARROWABLE.iter().map(choice).collect();
    Ok(Narrowed::of(all?))
}
