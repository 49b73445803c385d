//! An assessment is written, by either side; where both write at once, each sees the other's text beside its own.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Result, Timestamp, Violations};
use safety::{Allowed, Content, Exposure, Level, Threat, latest_review};
use web::{Form, Page, Rq, redirect};

use super::{
    exposure, load,
    show::{Version, version},
};
use crate::{
    commands::{self, Saved},
    policy::{Assessed, Write},
};

type Options = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "write.html")]
struct WritePage {
    page: Page,
    href: String,
    name: String,
    /// What the other side kept meanwhile; the page shows it beside what was typed.
    theirs: Option<Version>,
    /// Number and legend of each.
    threats: Vec<(String, String)>,
    likelihoods: Options,
    severities: Options,
    allows: Vec<(String, String, String)>,
    highest: Options,
    /// Level, months, and the last day on which it can be looked at again.
    reviews: Vec<(String, String, String)>,
    form: Form,
}

impl WritePage {
    fn field(&self, field: &str, n: &str) -> String {
        self.form.get(&format!("{field}-{n}")).to_owned()
    }
    fn hidden_here(&self) -> &str {
        self.form.get("base")
    }
}

/// The numbers from 1 to 5 with what each means.
fn five(page: &Page, means: impl Fn(i64) -> String) -> Options {
    let none = (String::new(), page.t("safety-choose"));
    let words = (1..=5).map(|n| (n.to_string(), page.pair(page.number(n), page.t(&means(n)))));
    std::iter::once(none).chain(words).collect()
}

fn draw(
    rq: &Rq,
    a: &Assessed,
    form: Form,
    theirs: Option<Version>,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = super::page(rq, a, "safety-write").crumb(
        rq.t("safety-title"),
        format!("/organisations/{}/safety", a.organisation.id),
    );
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let level = |l: &Level| page.code("safety-level", l.code());
    let no = ("no".to_owned(), page.t("safety-allow-no"));
    let up_to = |l: &Level| {
        let words = page.t1("safety-allow-up-to", "level", level(l));
        (l.code().to_owned(), words)
    };
    let now = rq.ctx.now();
    rq.html(&WritePage {
        href: format!("/organisations/{}/safety", a.organisation.id),
        name: a.organisation.name.clone(),
        theirs,
        threats: (1..=commands::blocks(&form))
            .map(|n| {
                let number = i64::try_from(n).unwrap_or(i64::MAX);
                let legend = page.numbered(page.t("safety-threat"), number);
                (n.to_string(), legend)
            })
            .collect(),
        likelihoods: five(&page, |n| format!("safety-likelihood-{n}")),
        severities: five(&page, |n| format!("safety-severity-{n}")),
        allows: Exposure::ALL
            .iter()
            .map(|e| {
                let name = format!("allow-{e}");
                let chosen = form.get(&name).to_owned();
                (name, exposure(&page, *e), chosen)
            })
            .collect(),
        highest: std::iter::once(no)
            .chain(Level::ALL.iter().map(up_to))
            .collect(),
        reviews: Level::ALL
            .iter()
            .map(|l| {
                let months = page.tn("safety-months", i64::from(l.months()));
                (level(l), months, page.date(latest_review(now, *l)))
            })
            .collect(),
        page,
        form,
    })
}

/// A form that holds a text.
fn filled(content: &Content, allowed: &Allowed, review: Timestamp, base: i64) -> Form {
    let mut form = Form::default();
    form.set("base", base.to_string());
    form.set("context", content.context.clone());
    form.set("review", review.iso_date());
    form.set("threats", (content.threats.len() + 1).to_string());
    let number = |n: i64| if n == 0 { String::new() } else { n.to_string() };
    for (n, t) in (1..).zip(&content.threats) {
        let Threat {
            what,
            who,
            likelihood,
            severity,
            mitigation,
            owner,
            by,
            residual_likelihood,
            residual_severity,
        } = t.clone();
        for (field, value) in [
            ("what", what),
            ("who", who),
            ("likelihood", number(likelihood)),
            ("severity", number(severity)),
            ("mitigation", mitigation),
            ("owner", owner),
            ("by", by),
            ("residual_likelihood", number(residual_likelihood)),
            ("residual_severity", number(residual_severity)),
        ] {
            form.set(&format!("{field}-{n}"), value);
        }
    }
    for (exposure, level) in &allowed.0 {
        form.set(&format!("allow-{exposure}"), level.code());
    }
    form
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let a = rq.ctx.authorize::<Write>(load(&rq).await?)?.into_inner();
    let all = safety::of_organisation(&mut rq.ctx.db(), a.organisation.id).await?;
    let base = all.first().map_or(0, |v| v.number);
    // What is under way is written on; else what was agreed last, or taken back, is where the next one begins.
    let form = match a.open.as_ref().or(a.agreed.as_ref()).or(all.first()) {
        Some(v) => {
            let content = commands::words(&rq.ctx, &mut rq.ctx.db(), v).await?;
            let latest = latest_review(rq.ctx.now(), v.level);
            let review = if v.state.is_open() { v.review } else { latest };
            filled(&content, &v.allows()?, review, base)
        }
        None => {
            let latest = latest_review(rq.ctx.now(), Level::Low);
            let mut form = filled(&Content::default(), &Allowed::default(), latest, 0);
            form.set("threats", "1");
            form
        }
    };
    draw(&rq, &a, form, None, None)
}

/// Keeps what was typed, hands it to the other side, or makes room for another threat: the button says which.
pub async fn save(rq: Rq, mut form: Form) -> Result<Response> {
    let a = load(&rq).await?;
    let permit = rq.ctx.authorize::<Write>(a.clone())?;
    if form.get("do") == "more" {
        return draw(&rq, &a, form, None, None);
    }
    let base = form.get("base").parse().unwrap_or(-1);
    let done = match commands::typed(&rq.ctx, &form) {
        Ok(draft) => commands::save(&rq.ctx, permit, draft, base).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(Saved::Kept(_)) => Ok(redirect(&format!(
            "/organisations/{}/safety?done=saved",
            a.organisation.id
        ))),
        Ok(Saved::Meanwhile) => {
            let all = safety::of_organisation(&mut rq.ctx.db(), a.organisation.id).await?;
            let last = all.first().ok_or(Error::NotFound)?;
            let theirs = version(&rq, &rq.page(""), last).await?;
            let number = last.number.to_string();
            form = with_base(&form, &number);
            let message = kernel::Message::new("safety-meanwhile");
            let wrong = Violations::one("context", message);
            draw(&rq, &a, form, Some(theirs), Some(&wrong))
        }
        Err(Error::Rejected(wrong)) => draw(&rq, &a, form, None, Some(&wrong)),
        Err(e) => Err(e),
    }
}

/// The same form, based on the version that came meanwhile: who sends it again has seen both.
fn with_base(form: &Form, number: &str) -> Form {
    let mut based = Form::default();
    based.set("base", number);
    let count = commands::blocks(form);
    based.set("threats", count.to_string());
    let mut take = |name: String| based.set(&name, form.get(&name).to_owned());
    take("context".to_owned());
    take("review".to_owned());
    for exposure in Exposure::ALL {
        take(format!("allow-{exposure}"));
    }
    for n in 1..=count {
        for field in commands::FIELDS {
            take(format!("{field}-{n}"));
        }
    }
    based
}
