//! The desk of statements: the question and the Office's own statements; the queue of those that people wrote, and of first
//! contributions.

use askama::Template;
use axum::response::Response;
use guard::{Authorized, may};
use kernel::{Error, Language, Result, Violations};
use web::{Form, Page, Rq, language_options, redirect};

use super::{
    commands,
    model::{Set, State, Statement, StatementId},
    pages::under,
    store,
};
use crate::{
    commands::find,
    desk::dispositions,
    first::{self, FirstLook},
    model::Consultation,
    pages::{Shown, below, load, shown},
    policy::{Answer, Moderate, Pose},
    store as kept,
};

#[derive(Template)]
#[template(path = "statements/setup.html")]
struct SetupPage {
    page: Page,
    c: Consultation,
    shown: Vec<Statement>,
    /// The other languages: field, name, language.
    others: Vec<(String, &'static str, Language)>,
    form: Form,
}

pub async fn setup(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<Pose>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    if let Some(set) = store::set(&mut rq.ctx.db(), c.id, None).await? {
        fill(&mut form, &set);
        for (language, question) in store::questions(&mut rq.ctx.db(), c.id).await? {
            form.set(&format!("question-{language}"), question);
        }
    } else {
        form.set("adding", "on");
    }
    draw_setup(&rq, c, form, None).await
}

fn fill(form: &mut Form, set: &Set) {
    form.set("question", set.question.clone());
    form.set("version", set.version.to_string());
    for (name, on) in [("adding", set.adding), ("live", set.live)] {
        if on {
            form.set(name, "on");
        }
    }
}

async fn draw_setup(
    rq: &Rq,
    c: Consultation,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = below(rq, &c, rq.t("statements-setup"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let others = Language::ALL.iter().filter(|l| **l != c.language);
    rq.html(&SetupPage {
        others: others
            .map(|l| (format!("question-{l}"), l.own_name(), *l))
            .collect(),
        shown: store::statements(&mut rq.ctx.db(), c.id, State::Shown, None).await?,
        page,
        c,
        form,
    })
}

pub async fn pose(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq
        .ctx
        .authorize::<Pose>(find(&rq.ctx, rq.id("id")?).await?)?;
    let c = (*permit).clone();
    match commands::pose(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/consultations/{}/statements/setup?done=saved",
            c.id
        ))),
        Err(Error::Rejected(wrong)) => draw_setup(&rq, c, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// What the forms of the queue ask of whatever stands there.
struct Asked {
    /// The field that names it, and its identifier.
    names: &'static str,
    id: String,
    version: i64,
    may_let_in: bool,
    may_join: bool,
    may_decline: bool,
    /// What letting in brings with it; empty where nothing.
    with_it: String,
    /// Whether this officer may answer what its writer says against the decision.
    may_look_again: bool,
    reason: String,
    appeal: String,
}

/// A statement with its versions in other languages.
struct Row {
    s: Statement,
    state: String,
    badge: &'static str,
    versions: Vec<(Language, String)>,
    asked: Asked,
}

/// A first contribution.
struct First {
    /// The paragraph or question it is about, and where that is read.
    about: String,
    href: String,
    /// When it is let in by itself; empty where it does not wait.
    until: String,
    shown: Shown,
    asked: Asked,
}

/// First contributions: those that wait, those of which the decision is contested, those that are declined.
#[derive(Default)]
struct Firsts {
    waiting: Vec<First>,
    contested: Vec<First>,
    declined: Vec<First>,
}

#[derive(Template)]
#[template(path = "statements/queue.html")]
struct QueuePage {
    page: Page,
    c: Consultation,
    lead: String,
    firsts: Firsts,
    waiting: Vec<Row>,
    contested: Vec<Row>,
    decided: Vec<Row>,
    may_answer: bool,
    dispositions: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    form: Form,
}

impl QueuePage {
    /// What came back with the form of this one.
    fn typed(&self, asked: &Asked, field: &str) -> &str {
        if self.back(asked) {
            self.form.get(field)
        } else {
            ""
        }
    }

    /// Whether the form of this one came back.
    fn back(&self, asked: &Asked) -> bool {
        self.form.get(asked.names) == asked.id
    }

    /// What the Office answered, or what was typed of it.
    fn answer<'a>(&'a self, r: &'a Row) -> &'a str {
        if self.back(&r.asked) && !self.form.get("answer").is_empty() {
            self.form.get("answer")
        } else {
            &r.s.answer
        }
    }
}

fn badge(state: State) -> &'static str {
    match state {
        State::Waiting => "pending",
        State::Shown => "accepted",
        State::Joined => "partly",
        State::Declined => "declined",
        State::Withdrawn => "withdrawn",
    }
}

pub async fn queue(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None).await
}

/// First contributions, ready for the queue.
async fn firsts(rq: &Rq, page: &Page, c: &Consultation) -> Result<Firsts> {
    let mut db = rq.ctx.db();
    let mut all = Firsts::default();
    let looks = first::looks(&mut db, c.id).await?;
    if looks.is_empty() {
        return Ok(all);
    }
    let questions = kept::questions(&mut db, c.id, Some(rq.ctx.language)).await?;
    let about = |target: &str| match target.split_once(':') {
        Some(("p", number)) => page.t1("ui-paragraph", "number", number),
        Some((_, id)) => {
            let question = questions.iter().find(|q| q.id == id);
            question.map(|q| q.text.clone()).unwrap_or_default()
        }
        None => String::new(),
    };
    let held = kept::held(&mut db, c.id).await?;
    for shown in shown(&mut db, page, &rq.ctx.viewer, c, held).await? {
        let Some(look) = looks.iter().find(|l| l.contribution == shown.k.id) else {
            continue;
        };
        let stands = match (look.is_waiting(), look.is_contested()) {
            (true, _) => &mut all.waiting,
            (_, true) => &mut all.contested,
            _ => &mut all.declined,
        };
        stands.push(First {
            about: about(&shown.k.target),
            href: format!("/consultations/{}/speak/{}", c.id, shown.k.target),
            until: if look.is_waiting() {
                page.datetime(look.until(c))
            } else {
                String::new()
            },
            asked: asked_first(rq, page, look),
            shown,
        });
    }
    Ok(all)
}

fn asked_first(rq: &Rq, page: &Page, look: &FirstLook) -> Asked {
    let me = rq.ctx.viewer.account.map(|a| a.to_string());
    Asked {
        names: "contribution",
        id: look.contribution.to_string(),
        version: look.version,
        may_let_in: true,
        may_join: false,
        may_decline: look.is_waiting(),
        with_it: page.t("first-with-it"),
        may_look_again: me.is_some_and(|me| me != look.decided_by),
        reason: look.reason.clone(),
        appeal: look.appeal.clone(),
    }
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let c = rq.ctx.authorize::<Moderate>(load(rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let set = store::set(&mut db, c.id, None).await?;
    let (mut page, lead) = if set.is_some() {
        let lead = rq.t("statements-queue-lead");
        (under(rq, &c, "statements-queue"), lead)
    } else {
        (below(rq, &c, rq.t("statements-queue")), String::new())
    };
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let texts = store::texts(&mut db, c.id).await?;
    let versions = |id: StatementId| {
        let own = texts.iter().filter(|t| t.0 == id);
        own.map(|t| (t.1, t.2.clone())).collect()
    };
    let me = rq.ctx.viewer.account.map(|a| a.to_string());
    let row = |s: Statement| Row {
        state: page.code("statements-state", s.state.code()),
        badge: badge(s.state),
        versions: versions(s.id),
        asked: Asked {
            names: "statement",
            id: s.id.to_string(),
            version: s.version,
            may_let_in: !s.is_shown(),
            may_join: s.is_contributed(),
            may_decline: !s.is_declined(),
            with_it: String::new(),
            may_look_again: me.as_ref().is_some_and(|me| *me != s.decided_by),
            reason: s.reason.clone(),
            appeal: s.appeal.clone(),
        },
        s,
    };
    let firsts = firsts(rq, &page, &c).await?;
    let waiting = store::statements(&mut db, c.id, State::Waiting, None).await?;
    let mut decided = store::statements(&mut db, c.id, State::Shown, None).await?;
    decided.extend(store::statements(&mut db, c.id, State::Joined, None).await?);
    let declined = store::statements(&mut db, c.id, State::Declined, None).await?;
    let (contested, declined): (Vec<_>, Vec<_>) =
        declined.into_iter().partition(Statement::is_contested);
    decided.extend(declined);
    // Positions of few on the Office's own statements wait for their answer: first.
    decided.sort_by_key(|s| {
        (
            !(s.minority && !s.is_contributed() && s.disposition.is_empty()),
            s.number,
        )
    });
    rq.html(&QueuePage {
        lead,
        firsts,
        waiting: waiting.into_iter().map(row).collect(),
        contested: contested.into_iter().map(row).collect(),
        decided: decided.into_iter().map(row).collect(),
        may_answer: may::<Answer>(&rq.ctx.viewer, &c),
        dispositions: dispositions(&page),
        languages: language_options(),
        page,
        c,
        form,
    })
}

/// Leads back to the queue, or draws it again with what is wrong.
async fn after(rq: &Rq, form: Form, done: Result<()>) -> Result<Response> {
    match done {
        Ok(()) => Ok(redirect(&format!(
            "/consultations/{}/statements/queue?done=saved",
            rq.param("id")
        ))),
        Err(Error::Rejected(wrong)) if wrong.0.iter().any(|v| !v.field.is_empty()) => {
            draw(rq, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

async fn moderating(rq: &Rq) -> Result<Authorized<Moderate>> {
    rq.ctx
        .authorize::<Moderate>(find(&rq.ctx, rq.id("id")?).await?)
}

pub async fn decide(rq: Rq, form: Form) -> Result<Response> {
    let permit = moderating(&rq).await?;
    let done = if form.get("contribution").is_empty() {
        commands::decide(&rq.ctx, permit, &form).await
    } else {
        first::decide(&rq.ctx, permit, &form).await
    };
    after(&rq, form, done).await
}

pub async fn look_again(rq: Rq, form: Form) -> Result<Response> {
    let permit = moderating(&rq).await?;
    let done = if form.get("contribution").is_empty() {
        commands::look_again(&rq.ctx, permit, &form).await
    } else {
        first::look_again(&rq.ctx, permit, &form).await
    };
    after(&rq, form, done).await
}

pub async fn translate(rq: Rq, form: Form) -> Result<Response> {
    let permit = moderating(&rq).await?;
    let done = commands::translate(&rq.ctx, permit, &form).await;
    after(&rq, form, done).await
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq
        .ctx
        .authorize::<Answer>(find(&rq.ctx, rq.id("id")?).await?)?;
    let done = commands::answer(&rq.ctx, permit, &form).await;
    after(&rq, form, done).await
}
