//! Pages of suspension, removal, departure, and of the proposals that wait for a second person.

use askama::Template;
use axum::response::Response;
use decisions::{Criterion, DEPARTURE, Decision, Finding, Found, Kind, SUSPENSION};
use guard::{Action, Authorized, may};
use kernel::{Error, Language, Result, Violations};
use parties::Standing;
use web::{Form, Page, Rq, redirect};

use super::{
    load, page,
    policy::{ConfirmProposal, Desk, Leave, Remove, SeeProposals, Suspend, Upkeep},
    standing::{self, Said},
    store,
};

/// One criterion as it is asked on a form.
#[derive(Debug)]
pub struct Asked {
    pub code: String,
    pub title: String,
    pub text: String,
    pub finding: String,
    pub comment: String,
}

/// Criteria in the reader's language, with what was typed on each.
pub fn asked(rq: &Rq, criteria: &[Criterion], form: &Form) -> Vec<Asked> {
    let best = |text: &kernel::Localized| text.best(rq.ctx.language).1.to_owned();
    let ask = |c: &Criterion| Asked {
        code: c.code.clone(),
        title: best(&c.title),
        text: best(&c.text),
        finding: form.get(&format!("finding-{}", c.code)).to_owned(),
        comment: form.get(&format!("comment-{}", c.code)).to_owned(),
    };
    criteria.iter().map(ask).collect()
}

/// What can be found on a criterion, to choose from.
pub fn choices(page: &Page) -> Vec<(String, String)> {
    let of = |f: &Finding| (f.code().to_owned(), page.code("upkeep-finding", f.code()));
    Finding::ALL.iter().map(of).collect()
}

#[derive(Template)]
#[template(path = "upkeep/proposal.html")]
struct ProposalPage {
    page: Page,
    action: String,
    name: String,
    lead: String,
    adverse: bool,
    version: String,
    asked: Vec<Asked>,
    findings: Vec<(String, String)>,
    form: Form,
    waiting: bool,
}

/// Which decision a form proposes.
#[derive(Clone, Copy)]
struct Of {
    kind: &'static Kind,
    outcome: &'static str,
    path: &'static str,
}

/// Members can be suspended, suspended ones taken up again.
fn of_suspension(o: &Upkeep) -> Of {
    Of {
        kind: &SUSPENSION,
        outcome: if o.0.standing == Standing::Suspended {
            "lifted"
        } else {
            "suspended"
        },
        path: "suspension",
    }
}

const REMOVAL: Of = Of {
    kind: &DEPARTURE,
    outcome: "removed",
    path: "removal",
};

async fn draw(
    rq: &Rq,
    o: &Upkeep,
    of: Of,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut db = rq.ctx.db();
    let (version, criteria) = standing::criteria(&mut db, of.kind, form.get("version")).await?;
    let waiting = decisions::of_subject(&mut db, &rq.ctx, &standing::subject(o.0.id))
        .await?
        .iter()
        .any(|d| d.kind == of.kind.code && d.state == decisions::State::Proposed);
    let mut page = page(rq, &format!("upkeep-propose-{}", of.outcome), &o.0);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&ProposalPage {
        action: format!("/organisations/{}/{}", o.0.id, of.path),
        name: o.0.name.clone(),
        lead: page.t(&format!("upkeep-propose-{}-lead", of.outcome)),
        adverse: of.outcome != "lifted",
        version: version.to_string(),
        asked: asked(rq, &criteria, &form),
        findings: choices(&page),
        waiting,
        page,
        form,
    })
}

/// A form that begins with what is known: nothing found yet.
fn fresh(rq: &Rq) -> Form {
    let mut form = Form::default();
    // From the list of renewals: whoever did not confirm for 90 days.
    if rq.query.get("because") == "active" {
        form.set("finding-active", Finding::NotMet.code());
    }
    form
}

pub async fn suspension(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<Suspend>(load(&rq).await?)?.into_inner();
    let form = fresh(&rq);
    draw(&rq, &o, of_suspension(&o), form, None).await
}

pub async fn removal(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<Remove>(load(&rq).await?)?.into_inner();
    draw(&rq, &o, REMOVAL, Form::default(), None).await
}

pub async fn suspend(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Suspend>(load(&rq).await?)?;
    let of = of_suspension(&permit);
    propose(&rq, permit, of, form).await
}

pub async fn remove(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Remove>(load(&rq).await?)?;
    propose(&rq, permit, REMOVAL, form).await
}

async fn propose<A: Action<On = Upkeep>>(
    rq: &Rq,
    permit: Authorized<A>,
    of: Of,
    form: Form,
) -> Result<Response> {
    let o = Upkeep(permit.0.clone());
    match standing::propose(&rq.ctx, permit, of.kind, of.outcome, &form).await {
        Ok(_) => {
            let done = if of.outcome == "lifted" {
                "upkeep-lifted"
            } else {
                "upkeep-proposed"
            };
            Ok(redirect(&format!("/organisations/{}?done={done}", o.0.id)))
        }
        Err(Error::Rejected(wrong)) => draw(rq, &o, of, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

#[derive(Template)]
#[template(path = "upkeep/leave.html")]
struct LeavePage {
    page: Page,
    action: String,
    name: String,
    people: i64,
    form: Form,
}

async fn draw_leave(
    rq: &Rq,
    o: &Upkeep,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = page(rq, "upkeep-leave", &o.0);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&LeavePage {
        action: format!("/organisations/{}/leave", o.0.id),
        name: o.0.name.clone(),
        people: standing::people(&mut rq.ctx.db(), o.0.id, &rq.ctx).await?,
        page,
        form,
    })
}

pub async fn leaving(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<Leave>(load(&rq).await?)?.into_inner();
    draw_leave(&rq, &o, Form::default(), None).await
}

pub async fn leave(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Leave>(load(&rq).await?)?;
    let o = Upkeep(permit.0.clone());
    // The register and those who decide read one language, whoever leaves.
    let plain = |key| rq.site.languages.plain(Language::English, key);
    let said = Said {
        reason: rq.t("upkeep-left-reason"),
        public: plain("upkeep-left-public"),
        lapsed: plain("upkeep-left-lapsed"),
    };
    match standing::leave(&rq.ctx, permit, &form, said).await {
        Ok(()) => Ok(redirect(&format!(
            "/organisations/{}?done=upkeep-left",
            o.0.id
        ))),
        Err(Error::Rejected(wrong)) => draw_leave(&rq, &o, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

#[derive(Template)]
#[template(path = "upkeep/proposals.html")]
struct ProposalsPage {
    page: Page,
    rows: Vec<(Decision, Vec<Found>, bool)>,
}

pub async fn proposals(rq: Rq) -> Result<Response> {
    draw_proposals(&rq, None).await
}

async fn draw_proposals(rq: &Rq, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    rq.ctx.authorize::<SeeProposals>(Desk)?;
    let mut db = rq.ctx.db();
    let mut rows = Vec::new();
    for id in store::waiting(&mut db).await? {
        let d = decisions::decision(&mut db, &rq.ctx, id).await?;
        if !may::<decisions::SeeWhole>(&rq.ctx.viewer, &d) {
            continue;
        }
        let found = decisions::findings(&mut db, &rq.ctx, id).await?;
        let may = may::<decisions::Confirm>(&rq.ctx.viewer, &d);
        rows.push((d, found, may));
    }
    let mut page = rq
        .page(rq.t("upkeep-proposals"))
        .crumb(rq.t("network-organisations"), "/organisations");
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    rq.html(&ProposalsPage { page, rows })
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<ConfirmProposal>(Desk)?;
    match standing::answer_proposal(&rq.ctx, &form).await {
        Ok(()) => Ok(redirect("/organisations/proposals?done=saved")),
        Err(Error::Rejected(wrong)) if !wrong.0.iter().all(|v| v.field.is_empty()) => {
            draw_proposals(&rq, Some((&wrong, form.get("_key")))).await
        }
        Err(e) => Err(e),
    }
}

impl ProposalsPage {
    /// What is found on a criterion, in words.
    fn found(&self, f: &Found) -> String {
        let title = f.title.best(self.page.language()).1;
        self.page
            .pair(title, self.page.code("upkeep-finding", f.finding.code()))
    }
}
