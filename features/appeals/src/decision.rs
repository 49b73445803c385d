//! One decision: in short for everybody, whole for the one concerned and for those who decide; confirmed, sent back,
//! appealed against.

use askama::Template;
use axum::response::Response;
use decisions::{Appeal, Confirm, Decision, Found, SeeDecision, SeeWhole, State};
use guard::{Role, may};
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    store::{self, Line},
    words,
};

/// What only the one concerned and those who decide read.
struct Whole {
    subject: String,
    findings: Vec<(String, Found)>,
    /// Dates and what they mean.
    clocks: Vec<(String, String)>,
    /// Who had which part; for those who decide only.
    people: Vec<(String, String)>,
    next: String,
}

#[derive(Template)]
#[template(path = "decision.html")]
struct DecisionPage {
    page: Page,
    d: Decision,
    form: Form,
    facts: Vec<(String, String)>,
    organisation: String,
    criteria: String,
    criteria_href: String,
    panel_reasons: String,
    badge: &'static str,
    whole: Option<Whole>,
    may_confirm: bool,
    may_appeal: bool,
    appeal_href: String,
}

#[derive(Template)]
#[template(path = "lodge.html")]
struct LodgePage {
    page: Page,
    d: Decision,
    form: Form,
    until: String,
    open: bool,
    /// Why there is no form.
    closed: String,
}

pub(crate) async fn find(rq: &Rq) -> Result<Decision> {
    decisions::decision(&mut rq.ctx.db(), &rq.ctx, rq.id("id")?).await
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None).await
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let d = rq
        .ctx
        .authorize::<SeeDecision>(find(rq).await?)?
        .into_inner();
    let viewer = &rq.ctx.viewer;
    let title = words::title(&rq.page(""), &d.kind, &d.outcome);
    let mut page = rq.page(title).crumb(rq.t("appeals-register"), "/decisions");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let titles = store::not_met(&mut db, d.id).await?;
    let whole = if may::<SeeWhole>(viewer, &d) {
        Some(whole(rq, &page, &d).await?)
    } else {
        None
    };
    let mut facts = vec![(
        page.t("appeals-head-kind"),
        page.code("decision-kind", &d.kind),
    )];
    if let Some(made) = d.made {
        facts.push((page.t("appeals-made"), page.date(made)));
    }
    let appeal_id = store::appeal_id(&mut db, &d.id.to_string()).await?;
    let mut appeal_href = String::new();
    if let Ok(id) = appeal_id.parse() {
        let case = decisions::appeal(&mut db, &rq.ctx, id).await?;
        if may::<decisions::SeeAppeal>(viewer, &case) {
            appeal_href = format!("/appeals/{id}");
        }
    }
    let made_by_version = !d.criteria_version.is_empty();
    let mut criteria_href = String::new();
    if made_by_version && let Ok(id) = d.criteria_version.parse() {
        let version = decisions::version(&mut db, id).await?;
        criteria_href = format!("/decisions/criteria/{}/{}", version.kind, version.number);
    }
    rq.html(&DecisionPage {
        organisation: organisation(rq, &d).await?,
        criteria: words::titles(&page, &titles),
        criteria_href,
        panel_reasons: store::public_reasons(&mut db, d.id).await?,
        badge: words::badge(d.appeal_state),
        may_confirm: may::<Confirm>(viewer, &d),
        may_appeal: may::<Appeal>(viewer, &d) && d.may_be_appealed(rq.ctx.now()),
        appeal_href,
        whole,
        facts,
        page,
        d,
        form,
    })
}

/// The organisation concerned, for whoever may see it.
pub(crate) async fn organisation(rq: &Rq, d: &Decision) -> Result<String> {
    let Ok(id) = d.organisation.parse() else {
        return Ok(String::new());
    };
    let o = parties::organisation(&mut rq.ctx.db(), id).await?;
    Ok(words::organisation(
        &rq.ctx.viewer,
        &Line {
            id: d.id,
            kind: String::new(),
            outcome: String::new(),
            adverse: d.adverse,
            public_reason: String::new(),
            made: None,
            appeal_state: d.appeal_state,
            organisation: d.organisation.clone(),
            organisation_name: Some(o.name),
            organisation_visibility: Some(o.visibility),
        },
    ))
}

async fn whole(rq: &Rq, page: &Page, d: &Decision) -> Result<Whole> {
    let findings = decisions::findings(&mut rq.ctx.db(), &rq.ctx, d.id).await?;
    let there = |at| words::day_there(page, &d.zone, at);
    let mut clocks = vec![
        (page.t("appeals-received"), there(d.received)?),
        (page.t("appeals-due"), there(d.due)?),
    ];
    if let Some(made) = d.made {
        clocks.push((page.t("appeals-made"), there(made)?));
    }
    if let Some(until) = d.appeal_until {
        clocks.push((page.t("appeals-appeal-until"), there(until)?));
    }
    let mut people = Vec::new();
    let viewer = &rq.ctx.viewer;
    if Decision::DECIDING.iter().any(|r| viewer.has(*r)) {
        for (key, name) in [
            ("appeals-proposed-by", &d.proposed_by_name),
            ("appeals-confirmed-by", &d.confirmed_by_name),
        ] {
            if !name.is_empty() {
                people.push((page.t(key), name.clone()));
            }
        }
    }
    let now = rq.ctx.now();
    let next = match (d.state, d.appeal_state) {
        (State::Proposed, _) => page.t("appeals-next-confirm"),
        (State::SentBack, _) => page.t("appeals-next-sent-back"),
        (State::Lapsed, _) => page.t("appeals-next-lapsed"),
        (State::Made, decisions::AppealState::None) => match d.appeal_until {
            Some(until) if now <= until => {
                page.t1("appeals-next-may-appeal", "date", there(until)?)
            }
            Some(until) => page.t1("appeals-next-too-late", "date", there(until)?),
            None => page.t("appeals-next-none"),
        },
        (State::Made, state) => page.code("appeals-next-appeal", state.code()),
    };
    Ok(Whole {
        subject: d.subject_name.clone(),
        findings: findings
            .into_iter()
            .map(|f| (f.title.best(page.language()).1.to_owned(), f))
            .collect(),
        clocks,
        people,
        next,
    })
}

pub async fn confirm(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Confirm>(find(&rq).await?)?;
    let id = permit.id;
    match decisions::confirm(&rq.ctx, permit).await {
        Ok(()) => Ok(redirect(&format!("/decisions/{id}?done=confirmed"))),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn send_back(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Confirm>(find(&rq).await?)?;
    let id = permit.id;
    match decisions::send_back(&rq.ctx, permit, form.get("why")).await {
        Ok(()) => Ok(redirect(&format!("/decisions/{id}?done=sent-back"))),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn ask_appeal(rq: Rq) -> Result<Response> {
    draw_appeal(&rq, Form::default(), None).await
}

async fn draw_appeal(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let d = rq.ctx.authorize::<Appeal>(find(rq).await?)?.into_inner();
    let title = words::title(&rq.page(""), &d.kind, &d.outcome);
    let mut page = rq
        .page(rq.t("appeals-lodge"))
        .crumb(rq.t("appeals-register"), "/decisions")
        .crumb(title, format!("/decisions/{}", d.id));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let until = match d.appeal_until {
        Some(until) => words::day_there(&page, &d.zone, until)?,
        None => String::new(),
    };
    let open = d.may_be_appealed(rq.ctx.now());
    let closed = if until.is_empty() {
        page.t("decision-cannot-be-appealed")
    } else if d.appeal_state != decisions::AppealState::None {
        page.t("decision-appealed-already")
    } else {
        page.t1("appeals-next-too-late", "date", &until)
    };
    rq.html(&LodgePage {
        page,
        d,
        form,
        until,
        open,
        closed,
    })
}

pub async fn appeal(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Appeal>(find(&rq).await?)?;
    match decisions::lodge(&rq.ctx, permit, form.get("grounds")).await {
        Ok(id) => Ok(redirect(&format!("/appeals/{id}?done=lodged"))),
        Err(Error::Rejected(wrong)) => draw_appeal(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Whether a person decides, and so reads names of colleagues.
pub(crate) fn decides(viewer: &guard::Viewer) -> bool {
    viewer.has(Role::AppealsSecretary) || viewer.has(Role::Auditor)
}
