//! The criteria of a kind of decision: those in force, the versions before them, and the next one to be published.

use askama::Template;
use axum::response::Response;
use decisions::{CriteriaVersion, Criterion, Kind};
use guard::may;
use kernel::{Error, Language, Result, Violations, input::LINE, input::PARAGRAPH};
use web::{Form, Page, Rq, redirect};

use crate::{
    policy::{CriteriaBook, PublishCriteria, SeeCriteria},
    store,
};

/// Criteria of one kind.
const MOST: usize = 20;

#[derive(Template)]
#[template(path = "criteria.html")]
struct CriteriaPage {
    page: Page,
    kind: &'static str,
    version: Option<CriteriaVersion>,
    in_force: bool,
    /// Title and text as the reader reads them, with the language they are in.
    criteria: Vec<(String, &'static str, String, &'static str)>,
    history: Vec<CriteriaVersion>,
    may_publish: bool,
    others: Vec<(String, String)>,
    within: i64,
    appeal_within: i64,
}

#[derive(Template)]
#[template(path = "criteria_edit.html")]
struct EditPage {
    page: Page,
    kind: &'static str,
    form: Form,
    /// Position and heading of each criterion's fields; the last one is empty, for a new criterion.
    parts: Vec<(usize, String)>,
    /// All but English, which stands first.
    languages: Vec<Language>,
}

fn kind_of(rq: &Rq) -> Result<&'static Kind> {
    decisions::kind(rq.param("kind")).ok_or(Error::NotFound)
}

pub async fn show(rq: Rq) -> Result<Response> {
    let kind = kind_of(&rq)?;
    let newest = decisions::history(&mut rq.ctx.db(), kind).await?;
    draw(&rq, kind, newest.into_iter().next()).await
}

pub async fn version(rq: Rq) -> Result<Response> {
    let kind = kind_of(&rq)?;
    let number: i64 = rq.param("number").parse().map_err(|_| Error::NotFound)?;
    let all = decisions::history(&mut rq.ctx.db(), kind).await?;
    let found = all.into_iter().find(|v| v.number == number);
    draw(&rq, kind, Some(found.ok_or(Error::NotFound)?)).await
}

async fn draw(rq: &Rq, kind: &'static Kind, version: Option<CriteriaVersion>) -> Result<Response> {
    rq.ctx.authorize::<SeeCriteria>(CriteriaBook)?;
    let name = rq.page("").code("decision-kind", kind.code);
    let page = rq
        .page(rq.page("").t1("appeals-criteria-of", "kind", name))
        .crumb(rq.t("appeals-register"), "/decisions");
    let mut db = rq.ctx.db();
    let history = decisions::history(&mut db, kind).await?;
    let criteria = match &version {
        Some(v) => decisions::criteria(&mut db, v.id).await?,
        None => Vec::new(),
    };
    let criteria = criteria
        .iter()
        .map(|c| {
            let ((tl, title), (xl, text)) =
                (c.title.best(page.language()), c.text.best(page.language()));
            (title.to_owned(), tl.code(), text.to_owned(), xl.code())
        })
        .collect();
    let others = crate::words::kinds(&page)
        .into_iter()
        .filter(|k| k.0 != kind.code)
        .map(|(code, name)| (format!("/decisions/criteria/{code}"), name))
        .collect();
    rq.html(&CriteriaPage {
        in_force: version.as_ref().map(|v| v.number) == history.first().map(|v| v.number),
        kind: kind.code,
        may_publish: may::<PublishCriteria>(&rq.ctx.viewer, &CriteriaBook),
        within: i64::from(kind.decide_within),
        appeal_within: i64::from(kind.appeal_within),
        criteria,
        version,
        history,
        others,
        page,
    })
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let kind = kind_of(&rq)?;
    rq.ctx.authorize::<PublishCriteria>(CriteriaBook)?;
    let mut db = rq.ctx.db();
    let newest = decisions::history(&mut db, kind).await?.into_iter().next();
    let mut form = Form::default();
    if let Some(v) = newest {
        form.set("base", v.number.to_string());
        for (n, c) in decisions::criteria(&mut db, v.id).await?.iter().enumerate() {
            form.set(&format!("code-{n}"), c.code.clone());
            for (name, text) in [("title", &c.title), ("text", &c.text)] {
                for (language, words) in &text.0 {
                    form.set(&format!("{name}-{n}-{language}"), words.clone());
                }
            }
        }
    } else {
        form.set("base", "0");
    }
    draw_edit(&rq, kind, form, None)
}

/// How many criteria a form has, the empty one at its end not counted.
fn count(form: &Form) -> usize {
    let filled = |n: &usize| {
        !form.get(&format!("code-{n}")).is_empty()
            || !form.localized(&format!("title-{n}")).is_empty()
            || !form.localized(&format!("text-{n}")).is_empty()
    };
    (0..MOST).rfind(filled).map_or(0, |n| n + 1)
}

fn draw_edit(
    rq: &Rq,
    kind: &'static Kind,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let name = rq.page("").code("decision-kind", kind.code);
    let title = rq.page("").t1("appeals-criteria-of", "kind", name);
    let mut page = rq
        .page(rq.t("appeals-criteria-next"))
        .crumb(rq.t("appeals-register"), "/decisions")
        .crumb(title, format!("/decisions/criteria/{}", kind.code));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let n = count(&form);
    let parts = (0..MOST.min(n + 1))
        .map(|at| {
            let title = form.localized(&format!("title-{at}"));
            let heading = title.best(page.language()).1.to_owned();
            let heading = if heading.is_empty() {
                page.t("appeals-criterion-new")
            } else {
                heading
            };
            (at, heading)
        })
        .collect();
    rq.html(&EditPage {
        page,
        kind: kind.code,
        form,
        parts,
        languages: Language::ALL
            .iter()
            .copied()
            .filter(|l| *l != Language::English)
            .collect(),
    })
}

pub async fn publish(rq: Rq, form: Form) -> Result<Response> {
    let kind = kind_of(&rq)?;
    rq.ctx.authorize::<PublishCriteria>(CriteriaBook)?;
    let mut wrong = Violations::new();
    let mut taken = store::codes(&mut rq.ctx.db(), kind.code).await?;
    let mut criteria = Vec::new();
    for n in 0..count(&form) {
        let title = wrong.localized(
            &format!("title-{n}"),
            &form.localized(&format!("title-{n}")),
            LINE,
            false,
        );
        let text = wrong.localized(
            &format!("text-{n}"),
            &form.localized(&format!("text-{n}")),
            PARAGRAPH,
            false,
        );
        if title.is_empty() && text.is_empty() {
            // A criterion whose words were all taken out is no longer asked for.
            continue;
        }
        for (field, said) in [("title", &title), ("text", &text)] {
            if said.get(Language::English).is_empty() {
                wrong.push(
                    format!("{field}-{n}-en"),
                    kernel::Message::new("error-required"),
                );
            }
        }
        let code = form.get(&format!("code-{n}"));
        let code = if taken.iter().any(|c| c == code) {
            code.to_owned()
        } else {
            new_code(&mut taken)
        };
        criteria.push(Criterion { code, title, text });
    }
    let reason = wrong.text("reason", form.get("reason"), PARAGRAPH, true);
    let base = form.get("base").parse().unwrap_or(-1);
    let done = match wrong.check() {
        Ok(()) => {
            let write = rq.ctx.write(move |tx, ctx| {
                Box::pin(async move {
                    decisions::publish(tx, &ctx, kind, &criteria, &reason, base).await
                })
            });
            write.await.map(|_| ())
        }
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!(
            "/decisions/criteria/{}?done=criteria-published",
            kind.code
        ))),
        Err(Error::Rejected(wrong)) => draw_edit(&rq, kind, form, Some(&wrong)),
        Err(e) => Err(e),
    }
}

/// A code that no criterion of the kind ever had.
fn new_code(taken: &mut Vec<String>) -> String {
    let free = (1..)
        .map(|n| format!("criterion_{n}"))
        .find(|c| !taken.contains(c))
        .unwrap_or_default();
    taken.push(free.clone());
    free
}
