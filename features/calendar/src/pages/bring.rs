//! A file of another calendar: what it would do is shown before anything of it is taken.

use askama::Template;
use axum::response::Response;
use decisions::Zone;
use kernel::{Error, Message, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{day_in_words, refused};
use crate::{
    commands::{self, Plan, What},
    policy::{Dates, Prepare},
};

/// Entries that are shown.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "calendar_import.html")]
struct ImportPage {
    page: Page,
    zones: Vec<(String, String)>,
    zone: String,
    /// What the file would do: code, words, and how often.
    counts: Vec<(i64, String)>,
    /// Title, when, what, why not.
    lines: Vec<(String, String, String, String)>,
    /// The file as it was looked at; empty before.
    file: String,
    may_take: bool,
}

fn draw(
    rq: &Rq,
    form: &Form,
    plan: Option<(&Plan, String)>,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = rq
        .page(rq.t("calendar-import"))
        .crumb(rq.t("calendar-title"), "/calendar");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let (mut counts, mut lines) = (Vec::new(), Vec::new());
    let (mut file, mut may_take) = (String::new(), false);
    if let Some((plan, text)) = plan {
        for what in What::ALL {
            let n = plan.count(*what);
            if n > 0 {
                let n = i64::try_from(n).unwrap_or(i64::MAX);
                counts.push((n, page.code("calendar-import-what", what.code())));
            }
        }
        for p in plan.all.iter().take(SHOWN) {
            let when = match &p.starts {
                Some((at, zone)) => {
                    let day = day_in_words(&page, &zone.iso_date(*at)?);
                    page.noted(day, zone.to_string())
                }
                None => String::new(),
            };
            let why = if p.why.is_empty() {
                String::new()
            } else {
                page.t(p.why)
            };
            let what = page.code("calendar-import-what", p.what.code());
            lines.push((p.title.clone(), when, what, why));
        }
        may_take = plan
            .all
            .iter()
            .any(|p| !matches!(p.what, What::Same | What::Left));
        file = text;
    }
    let zone = form.get("zone");
    rq.html(&ImportPage {
        zones: Zone::names().into_iter().map(|z| (z.clone(), z)).collect(),
        zone: if zone.is_empty() {
            "America/New_York".to_owned()
        } else {
            zone.to_owned()
        },
        counts,
        lines,
        file,
        may_take,
        page,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Prepare>(Dates)?;
    draw(&rq, &Form::default(), None, None)
}

fn zone(form: &Form) -> Result<Zone> {
    let wrong = || Error::Rejected(Violations::one("zone", Message::new("error-choose")));
    form.get("zone").parse().map_err(|_| wrong())
}

/// Shows what the file would do.
pub async fn look(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Prepare>(Dates)?;
    let bytes = form.file("file").map(|f| f.bytes.to_vec());
    let bytes = bytes.unwrap_or_default();
    let done = match zone(&form) {
        Ok(zone) => commands::plan(&rq.ctx, &permit, &bytes, &zone).await,
        Err(e) => Err(e),
    };
    match refused(done)? {
        Ok(plan) => {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            draw(&rq, &form, Some((&plan, text)), None)
        }
        Err(wrong) => draw(&rq, &form, None, Some(&wrong)),
    }
}

/// Takes the file that was looked at.
pub async fn take(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Prepare>(Dates)?;
    let done = match zone(&form) {
        Ok(zone) => commands::take(&rq.ctx, permit, form.get("text").as_bytes(), &zone).await,
        Err(e) => Err(e),
    };
    match refused(done)? {
        Ok(_) => Ok(redirect("/calendar?view=list&done=saved")),
        Err(wrong) => draw(&rq, &form, None, Some(&wrong)),
    }
}
