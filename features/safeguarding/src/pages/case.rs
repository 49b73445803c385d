//! One incident, as whoever reported and those who handle it see it.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Timestamp, Violations};
use parties::{OrganisationId, Visibility};
use web::{Form, Page, Rq, language_options, redirect};

use crate::incident::{
    self, Add, Handle, Incident, Kind, Learn, Outcome, Read, Reopen, Severity, State, Voice,
};

/// Something that was said, as the page prints it.
pub struct Said {
    /// Colour and words of who speaks.
    pub voice: (&'static str, String),
    /// Name; empty where a code stands for them.
    pub by: String,
    /// When.
    pub at: String,
    /// What.
    pub words: String,
}

struct Done {
    id: String,
    what: String,
    owner: String,
    due: String,
    state: (&'static str, String),
    open: bool,
}

#[derive(Template)]
#[template(path = "case.html")]
struct CasePage {
    page: Page,
    href: String,
    state: (&'static str, String),
    facts: Vec<(String, String)>,
    words: Vec<Said>,
    handled: bool,
    may_add: bool,
    may_reopen: bool,
    may_handle: bool,
    may_hide: bool,
    may_learn: bool,
    measures: Vec<Done>,
    kinds: Vec<(String, String)>,
    severities: Vec<(String, String)>,
    outcomes: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    form: Form,
}

/// Colour and words of where an incident stands.
pub(super) fn state(page: &Page, i: &Incident, now: Timestamp) -> (&'static str, String) {
    let colour = match i.row.state {
        State::Reported if incident::is_late(i, now) => "overdue",
        State::Reported => "pending",
        State::Acknowledged => "open",
        State::Closed => "done",
    };
    (colour, page.code("incident-state", i.row.state.code()))
}

/// Its days, and what it is.
pub(super) fn facts(page: &Page, i: &Incident) -> Vec<(String, String)> {
    let r = &i.row;
    let mut facts = vec![
        (
            page.t("incident-kind"),
            page.code("incident-kind", r.kind.code()),
        ),
        (page.t("incident-reported"), page.date(r.reported)),
    ];
    match r.acknowledged {
        Some(at) => facts.push((page.t("incident-acknowledged"), page.date(at))),
        None => facts.push((page.t("incident-due"), page.date(r.due))),
    }
    if let Some(at) = r.closed {
        facts.push((page.t("incident-closed"), page.date(at)));
        if !r.outcome.is_empty() {
            facts.push((
                page.t("incident-outcome"),
                page.code("incident-outcome", &r.outcome),
            ));
        }
    }
    facts
}

/// What was said, for this reader.
pub(super) async fn said(rq: &Rq, page: &Page, i: &Incident) -> Result<Vec<Said>> {
    let all = incident::read(&rq.ctx, i).await?;
    let handled = i.is_handled_by(&rq.ctx.viewer);
    let said = all.into_iter().map(|(_, voice, by, at, words)| Said {
        voice: (
            match voice {
                Voice::Reporter => "plain",
                Voice::Office => "good",
                Voice::Note => "draft",
            },
            page.code("incident-voice", voice.code()),
        ),
        // For whoever reported, the Office answers as one.
        by: if handled || voice == Voice::Reporter {
            by
        } else {
            String::new()
        },
        at: page.datetime(at),
        words,
    });
    Ok(said.collect())
}

async fn load(rq: &Rq) -> Result<Incident> {
    incident::incident(&mut rq.ctx.db(), rq.id("id")?).await
}

async fn measures(rq: &Rq, page: &Page, i: &Incident) -> Result<Vec<Done>> {
    let now = rq.ctx.now();
    let mut all = Vec::new();
    for (m, what, owner) in incident::read_measures(&rq.ctx, i).await? {
        let state = match m.done {
            Some(at) => (
                "done",
                page.t1("incident-measure-done-on", "date", page.date(at)),
            ),
            None if m.due < now => ("overdue", page.t("incident-measure-late")),
            None => ("pending", page.t("incident-measure-open")),
        };
        all.push(Done {
            id: m.id.to_string(),
            what,
            owner,
            due: page.date(m.due),
            state,
            open: m.done.is_none(),
        });
    }
    Ok(all)
}

async fn draw(
    rq: &Rq,
    i: Incident,
    mut form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = rq
        .page(rq.t("incident-title"))
        .crumb(rq.t("incident-desk"), "/incidents");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    } else {
        form.set("kind", i.row.kind.code());
        form.set("severity", i.row.severity.clone());
        form.set("language", rq.ctx.language.code());
    }
    let viewer = &rq.ctx.viewer;
    let handled = i.is_handled_by(viewer);
    let mut facts = facts(&page, &i);
    let mut may_hide = false;
    if handled {
        if !i.row.severity.is_empty() {
            facts.push((
                page.t("incident-severity"),
                page.code("incident-severity", &i.row.severity),
            ));
        }
        if let Ok(id) = i.row.organisation.parse::<OrganisationId>() {
            let o = parties::organisation(&mut rq.ctx.db(), id).await?;
            may_hide = o.visibility != Visibility::Office;
            facts.push((page.t("incident-organisation"), o.name));
        }
        if i.row.restricted {
            facts.push((
                page.t("incident-restricted"),
                page.t("incident-restricted-text"),
            ));
        }
    }
    let options = |all: &[&str], prefix: &str| -> Vec<(String, String)> {
        all.iter()
            .map(|c| ((*c).to_owned(), page.code(prefix, c)))
            .collect()
    };
    let kinds: Vec<&str> = Kind::ALL.iter().map(|k| k.code()).collect();
    let severities: Vec<&str> = Severity::ALL.iter().map(|s| s.code()).collect();
    let outcomes: Vec<&str> = Outcome::ALL.iter().map(|o| o.code()).collect();
    rq.html(&CasePage {
        href: i.href(),
        state: state(&page, &i, rq.ctx.now()),
        facts,
        words: said(rq, &page, &i).await?,
        handled,
        may_add: may::<Add>(viewer, &i),
        may_reopen: may::<Reopen>(viewer, &i),
        may_handle: may::<Handle>(viewer, &i),
        may_hide: may_hide && may::<Handle>(viewer, &i),
        may_learn: may::<Learn>(viewer, &i),
        measures: if handled {
            measures(rq, &page, &i).await?
        } else {
            Vec::new()
        },
        kinds: options(&kinds, "incident-kind"),
        severities: options(&severities, "incident-severity"),
        outcomes: options(&outcomes, "incident-outcome"),
        languages: language_options(),
        page,
        form,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let i = rq.ctx.authorize::<Read>(load(&rq).await?)?.into_inner();
    draw(&rq, i, Form::default(), None).await
}

async fn then(rq: &Rq, i: Incident, done: Result<()>, form: Form) -> Result<Response> {
    match done {
        Ok(()) => Ok(redirect(&format!("{}?done=saved", i.href()))),
        Err(Error::Rejected(wrong)) => draw(rq, i, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Whoever reported adds words, or opens the incident again.
pub async fn words(rq: Rq, form: Form) -> Result<Response> {
    let i = load(&rq).await?;
    // For who handles it and for everybody else there is no such form.
    if !may::<Add>(&rq.ctx.viewer, &i) && !may::<Reopen>(&rq.ctx.viewer, &i) {
        return Err(Error::NotFound);
    }
    let done = super::report::more(&rq, &i, &form).await;
    then(&rq, i, done, form).await
}

/// What the Office does with it: the button says what.
pub async fn handle(rq: Rq, form: Form) -> Result<Response> {
    let i = load(&rq).await?;
    let permit = rq.ctx.authorize::<Handle>(i.clone())?;
    let ctx = &rq.ctx;
    let done = match form.get("do") {
        "triage" => incident::triage(ctx, permit, &form).await,
        "answer" => incident::answer(ctx, permit, &form).await,
        "measure" => incident::add_measure(ctx, permit, &form).await,
        "done" => incident::done_measure(ctx, permit, form.get("measure")).await,
        "hide" => incident::hide(ctx, permit).await,
        "close" => incident::close(ctx, permit, &form).await,
        _ => return Err(Error::refused("error-choose")),
    };
    then(&rq, i, done, form).await
}

/// Publishes what was learned.
pub async fn learn(rq: Rq, form: Form) -> Result<Response> {
    let i = load(&rq).await?;
    let permit = rq.ctx.authorize::<Learn>(i.clone())?;
    match incident::learn(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect("/lessons?done=saved")),
        Err(Error::Rejected(wrong)) => draw(&rq, i, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}
