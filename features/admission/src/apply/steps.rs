//! One page for each step: whatever is typed is kept, what is missing is said as a hint.

use askama::Template;
use axum::response::Response;
use decisions::Zone;
use kernel::{Error, Message, Result, Violations};
use parties::{Choices, Options, Visibility};
use web::{Form, Page, Rq, redirect};

use super::{
    alike::alike,
    commands::{self, standing},
    inner, mine, rows, to_return,
};
use crate::{
    model::{Answers, Application, Step},
    policy::Write,
};

#[derive(Template)]
#[template(path = "apply/step.html")]
struct StepPage {
    page: Page,
    step: Step,
    number: i64,
    form: Form,
    /// How the fields stood when the page was drawn.
    base: String,
    /// What somebody else has kept meanwhile: label and words.
    theirs: Vec<(String, String)>,
    /// Whether more was typed than is kept.
    cut: bool,
    choices: Choices,
    zones: Options,
    visibilities: Vec<(String, String, String)>,
}

/// What stands on the page beside the fields.
#[derive(Default)]
struct Beside {
    theirs: Vec<(String, String)>,
    wrong: Violations,
    cut: bool,
}

/// Where an application stands at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    NotYet,
    Partly,
    Done,
}

/// Everything that is wrong or missing in an application.
pub(crate) fn wrong_in(answers: &Answers) -> Violations {
    match answers.complete() {
        Err(Error::Rejected(wrong)) => wrong,
        _ => Violations::new(),
    }
}

pub(crate) fn progress(answers: &Answers, step: Step) -> Progress {
    let begun = step.fields().iter().any(|f| answers.0.contains_key(*f));
    let wrong = wrong_in(answers);
    if wrong.0.iter().any(|v| Step::of(&v.field) == Some(step)) {
        if begun {
            Progress::Partly
        } else {
            Progress::NotYet
        }
    } else if begun {
        Progress::Done
    } else {
        // Everything on it is for the applicant to say or not.
        Progress::NotYet
    }
}

fn step_of(rq: &Rq) -> Result<Step> {
    Step::from_code(rq.param("step")).ok_or(Error::NotFound)
}

pub async fn show(rq: Rq) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let step = step_of(&rq)?;
    let a = rq.ctx.authorize::<Write>(a)?.into_inner();
    let said = a.said();
    let beside = Beside {
        wrong: hints(&said, step),
        ..Beside::default()
    };
    draw(&rq, step, &said, said.form(), beside)
}

/// What is wrong on a page where something was typed already; on a page never filled in, nothing is held against it.
fn hints(said: &Answers, step: Step) -> Violations {
    let mut wrong = Violations::new();
    if progress(said, step) != Progress::NotYet {
        let all = wrong_in(said).0.into_iter();
        wrong.0 = all.filter(|v| Step::of(&v.field) == Some(step)).collect();
    }
    wrong
}

fn draw(rq: &Rq, step: Step, stored: &Answers, form: Form, beside: Beside) -> Result<Response> {
    let mut page = inner(rq, &format!("admission-apply-step-{step}"));
    if !beside.wrong.0.is_empty() {
        page = page.wrong(&beside.wrong, "");
    }
    let shown = StepPage {
        number: Step::ALL
            .iter()
            .position(|s| *s == step)
            .map_or(0, |n| n as i64 + 1),
        base: standing(stored, step.fields()),
        theirs: beside.theirs,
        cut: beside.cut,
        choices: Choices::of(
            page.language(),
            rq.t("network-choose"),
            |list, code| page.code(list, code),
            |field, code| form.holds(field, code),
        ),
        zones: if step == Step::Who {
            std::iter::once((String::new(), rq.t("network-choose")))
                .chain(
                    Zone::names()
                        .into_iter()
                        .map(|z| (z.clone(), z.replace('_', " "))),
                )
                .collect()
        } else {
            Vec::new()
        },
        visibilities: Visibility::ALL
            .iter()
            .rev()
            .map(|v| {
                (
                    v.code().to_owned(),
                    page.code("network-visibility", v.code()),
                    page.t(&format!("network-visibility-{}-text", v.code())),
                )
            })
            .collect(),
        page,
        step,
        form,
    };
    rq.html(&shown)
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let step = step_of(&rq)?;
    let permit = rq.ctx.authorize::<Write>(a)?;
    let before = permit.said();
    let (values, cut) = commands::typed(&form, step.fields());
    let base = form.get("base").to_owned();
    let kept = commands::save(&rq.ctx, permit, step.fields(), values, base).await;
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let said = a.said();
    match kept {
        Ok(()) if cut => {
            let beside = Beside {
                wrong: hints(&said, step),
                cut,
                ..Beside::default()
            };
            draw(&rq, step, &said, form, beside)
        }
        Ok(()) => lead_on(&rq, &a, step, &before, form.get("do") == "leave").await,
        // Both are shown, what was typed stays, and whoever reads them decides.
        Err(Error::Rejected(wrong)) => {
            let beside = Beside {
                theirs: theirs(&rq, &said, &form, step),
                wrong,
                cut: false,
            };
            draw(&rq, step, &said, form, beside)
        }
        Err(e) => Err(e),
    }
}

/// What is kept now, where it differs from what was typed.
fn theirs(rq: &Rq, said: &Answers, form: &Form, step: Step) -> Vec<(String, String)> {
    let page = rq.page(String::new());
    let typed = Answers(commands::typed(form, step.fields()).0);
    step.fields()
        .iter()
        .filter(|f| said.0.get(**f) != typed.0.get(**f))
        .map(|f| (rows::label(&page, f), rows::said(&page, said, f)))
        .collect()
}

async fn lead_on(
    rq: &Rq,
    a: &Application,
    step: Step,
    before: &Answers,
    leave: bool,
) -> Result<Response> {
    let said = a.said();
    if leave {
        return Ok(redirect("/join/application?done=application-kept"));
    }
    // What was typed and cannot be right is shown once more; sent again as it is, it stays.
    let missing = Message::new("error-required").key;
    let odd = hints(&said, step)
        .0
        .iter()
        .any(|v| v.message.key != missing && said.0.contains_key(&v.field));
    if odd && said != *before {
        return Ok(redirect(&format!(
            "/join/application/{step}?done=application-kept"
        )));
    }
    if step == Step::Who
        && said.get("name") != before.get("name")
        && !alike(&mut rq.ctx.db(), said.get("name")).await?.is_empty()
    {
        return Ok(redirect("/join/application/entry"));
    }
    Ok(redirect(&match step.next() {
        Some(next) => format!("/join/application/{next}"),
        None => "/join/application/check".to_owned(),
    }))
}
