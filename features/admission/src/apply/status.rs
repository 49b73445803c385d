//! The applicant's first page: the steps of a draft; after it was sent, where it stands and what comes next.

use askama::Template;
use axum::response::Response;
use decisions::{ADMISSION, AppealState, Calendar, Decision, Found};
use guard::may;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{
    alike::alike, badge, commands, day_there, jobs, mine, page, steps, steps::Progress, store,
    store::Question, to_return,
};
use crate::{
    model::{Application, State, Step},
    papers::{Line, Whose, lines},
    policy::{Answer, SeeOwn, Withdraw, Write},
};

/// A step and how far it is.
struct Task {
    label: String,
    href: String,
    code: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "apply/tasks.html")]
struct TasksPage {
    page: Page,
    tasks: Vec<Task>,
    ready: bool,
    papers: Vec<Line>,
    /// Day on which it is erased if nothing changes.
    erased: String,
}

/// The decision as the applicant is told of it.
struct Told {
    decision: Decision,
    /// Criterion, what was found, and a comment.
    findings: Vec<(String, String, String)>,
    /// How an appeal stands; empty where there is none.
    appeal: String,
    until: String,
    may_appeal: bool,
}

#[derive(Template)]
#[template(path = "apply/status.html")]
struct StatusPage {
    page: Page,
    application: Application,
    badge: &'static str,
    state: String,
    next: String,
    /// The receipt: number, day of arrival, day of decision, days left.
    facts: Vec<(String, String)>,
    open: Vec<Question>,
    answered: Vec<Question>,
    form: Form,
    /// Last day to answer.
    until: String,
    told: Option<Told>,
    papers: Vec<Line>,
    may_write: bool,
    may_withdraw: bool,
    /// Days for which the code still opens this page.
    closed: String,
}

impl StatusPage {
    fn typed(&self, question: &str) -> String {
        self.form.get(&format!("answer-{question}")).to_owned()
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let a = rq.ctx.authorize::<SeeOwn>(a)?.into_inner();
    if a.state == State::Draft {
        tasks(&rq, a).await
    } else {
        draw(&rq, a, Form::default(), None).await
    }
}

async fn tasks(rq: &Rq, a: Application) -> Result<Response> {
    let page = page(rq, "admission-apply-yours");
    let said = a.said();
    let how = |progress: Progress| match progress {
        Progress::Done => ("done", rq.t("admission-apply-done")),
        Progress::Partly => ("partly", rq.t("admission-apply-partly")),
        Progress::NotYet => ("neutral", rq.t("admission-apply-not-yet")),
    };
    let task = |label: String, code: &str, progress: Progress| {
        let (badge, state) = how(progress);
        Task {
            label,
            href: format!("/join/application/{code}"),
            code: badge,
            state,
        }
    };
    let mut all: Vec<Task> = Step::ALL
        .iter()
        .map(|step| {
            let label = page.t(&format!("admission-apply-step-{step}"));
            task(label, step.code(), steps::progress(&said, *step))
        })
        .collect();
    let answered = !said.get("claim").is_empty();
    if answered || !alike(&mut rq.ctx.db(), said.get("name")).await?.is_empty() {
        let lacks = steps::wrong_in(&said).0.iter().any(|v| v.field == "proof");
        let progress = match (answered, lacks) {
            (true, false) => Progress::Done,
            (true, true) => Progress::Partly,
            (false, _) => Progress::NotYet,
        };
        all.insert(
            1,
            task(rq.t("admission-apply-entry-title"), "entry", progress),
        );
    }
    rq.html(&TasksPage {
        erased: page.date(a.changed.plus(kernel::day(super::IDLE.1))),
        ready: steps::wrong_in(&said).0.is_empty(),
        tasks: all,
        papers: lines(rq, &page, &a, Whose::Applicant).await?,
        page,
    })
}

async fn told(rq: &Rq, page: &Page, a: &Application) -> Result<Option<Told>> {
    let mut db = rq.ctx.db();
    let made = decisions::of_subject(&mut db, &rq.ctx, &a.subject())
        .await?
        .into_iter()
        .find(|d| d.state == decisions::State::Made && d.kind == ADMISSION.code);
    let Some(decision) = made else {
        return Ok(None);
    };
    let findings = decisions::findings(&mut db, &rq.ctx, decision.id).await?;
    let words = |f: &Found| {
        let title = f.title.best(rq.ctx.language).1.to_owned();
        let found = page.code("admission-apply-finding", f.finding.code());
        (title, found, f.comment.clone())
    };
    let until = match decision.appeal_until {
        Some(until) => day_there(page, until, &decision.zone)?,
        None => String::new(),
    };
    Ok(Some(Told {
        findings: findings.iter().map(words).collect(),
        appeal: match decision.appeal_state {
            AppealState::None => String::new(),
            state => page.code("admission-desk-appeal", state.code()),
        },
        until,
        may_appeal: decision.may_be_appealed(rq.ctx.now()),
        decision,
    }))
}

async fn facts(rq: &Rq, page: &Page, a: &Application) -> Result<Vec<(String, String)>> {
    let mut facts = vec![(page.t("admission-apply-number"), a.reference())];
    if let Some(submitted) = a.submitted {
        facts.push((
            page.t("admission-apply-received"),
            day_there(page, submitted, &a.zone)?,
        ));
    }
    match a.due {
        Some(due) => {
            let calendar = Calendar::load(&mut rq.ctx.db()).await?;
            let left = calendar.working_days(rq.ctx.now(), due, &a.zone)?;
            facts.push((
                page.t("admission-apply-decided-by"),
                day_there(page, due, &a.zone)?,
            ));
            let words = if rq.ctx.now() > due {
                page.t("admission-apply-late")
            } else {
                page.tn("admission-apply-days-left", left)
            };
            facts.push((page.t("admission-apply-clock"), words));
        }
        None if a.state == State::Clarification => facts.push((
            page.t("admission-apply-clock"),
            page.tn("admission-apply-stopped", a.days_left),
        )),
        None => {}
    }
    Ok(facts)
}

async fn draw(rq: &Rq, a: Application, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = page(rq, "admission-apply-yours");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let asking = may::<Answer>(&rq.ctx.viewer, &a);
    let all = if a.answers == "{}" {
        Vec::new()
    } else {
        store::questions(&rq.ctx, &mut db, a.id).await?
    };
    let (answered, open): (Vec<Question>, Vec<Question>) =
        all.into_iter().partition(|q| q.answered.is_some());
    let until = match jobs::answer_until(&rq.ctx, &mut db, &a).await? {
        Some(until) if asking => day_there(&page, until, &a.zone)?,
        _ => String::new(),
    };
    let closed = a.closed.map_or_else(String::new, |c| page.date(c));
    let told = told(rq, &page, &a).await?;
    rq.html(&StatusPage {
        facts: facts(rq, &page, &a).await?,
        badge: badge(a.told()),
        state: page.code("admission-apply-state", a.told().code()),
        next: match a.told() {
            State::Withdrawn | State::Expired => page.t1(
                &format!("admission-apply-next-{}", a.state),
                "date",
                &closed,
            ),
            State::Refused if told.as_ref().is_some_and(|t| !t.appeal.is_empty()) => {
                page.t("admission-apply-next-appeal")
            }
            state => page.t(&format!("admission-apply-next-{state}")),
        },
        told,
        open: if asking { open } else { Vec::new() },
        answered,
        until,
        papers: lines(rq, &page, &a, Whose::Applicant).await?,
        may_write: may::<Write>(&rq.ctx.viewer, &a),
        may_withdraw: may::<Withdraw>(&rq.ctx.viewer, &a),
        closed,
        form,
        page,
        application: a,
    })
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let permit = rq.ctx.authorize::<Answer>(a)?;
    match commands::answer(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect("/join/application?done=application-answered")),
        Err(Error::Rejected(mut wrong)) => {
            // What was amended and is now wrong stands on other pages: say so here.
            if wrong
                .0
                .iter()
                .any(|v| !v.field.is_empty() && !v.field.starts_with("answer-"))
            {
                wrong.0.retain(|v| v.field.starts_with("answer-"));
                wrong.push("", kernel::Message::new("admission-apply-incomplete"));
            }
            let Some(a) = mine(&rq).await? else {
                return Ok(to_return());
            };
            draw(&rq, a, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

pub async fn withdraw(rq: Rq, _form: Form) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let permit = rq.ctx.authorize::<Withdraw>(a)?;
    commands::withdraw(&rq.ctx, permit, rq.t("admission-apply-lapsed")).await?;
    Ok(redirect("/join/application?done=application-withdrawn"))
}
