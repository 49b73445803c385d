//! One application: everything that was said, what the register knows, listed names, what was found, asked and decided.

use askama::Template;
use axum::response::Response;
use decisions::{AppealState, Calendar, Decision};
use guard::may;
use kernel::{Error, Result, Violations};
use parties::{Eyes, Part, PastDecision, See as SeeOrganisation};
use web::{Form, Page, Rq, redirect};

use super::{
    Clock, assess, badge, clock, criteria, date, decide, load, seen,
    store::{self, Question},
    title,
};
use crate::{
    apply::rows::{rows, visibility},
    model::{Application, State, claimed},
    papers::{Line, Whose, lines},
    policy::{Ask, Assess, Propose, Remedy, Screen},
    screening::{self, Hit},
};

/// Most entries of the register that are offered as alike.
const ALIKE: usize = 8;

/// The entry of the register that the applicant says is theirs.
struct Claim {
    name: String,
    /// Address of its record; empty for those who may not see it.
    href: String,
    decisions: Vec<PastDecision>,
    proof: String,
}

/// A row of the assessment: criterion, finding, comment, who and when.
struct Found {
    title: String,
    finding: String,
    comment: String,
    by: String,
}

struct Made {
    href: String,
    outcome: String,
    state: String,
    badge: &'static str,
    when: String,
    by: String,
    sent_back: String,
}

/// A listed name beside one of the application.
struct Compared {
    pair: String,
    hit: Hit,
    part: String,
    why: String,
    /// Who decided, and when; empty where nobody has.
    by: String,
    same: bool,
    reason: String,
}

#[derive(Template)]
#[template(path = "desk/show.html")]
struct ShowPage {
    page: Page,
    a: Application,
    clock: Clock,
    badge: &'static str,
    state: String,
    older: String,
    /// Label and value of every field.
    rows: Vec<(String, String)>,
    claim: Option<Claim>,
    /// Name, address, and how it is alike.
    alike: Vec<(String, String, String)>,
    /// Name with its day and state, and address.
    earlier: Vec<(String, String)>,
    papers: Vec<Line>,
    list_in_force: bool,
    hits: Vec<Compared>,
    found: Vec<Found>,
    questions: Vec<(String, Question)>,
    decisions: Vec<Made>,
    steps: Vec<(String, String, &'static str)>,
    may_assess: bool,
    may_ask: bool,
    may_screen: bool,
    may_propose: bool,
    may_remedy: bool,
    /// Why this person may not set right what was overturned.
    had_a_hand: bool,
    organisation: String,
    form: Form,
}

#[derive(Template)]
#[template(path = "desk/preview.html")]
struct PreviewPage {
    page: Page,
    tabs: Vec<(String, String, bool)>,
    sees: bool,
    name: String,
    rows: Vec<(String, String)>,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let a = seen(&rq).await?;
    draw(&rq, a, None).await
}

async fn draw(rq: &Rq, a: Application, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let mut page = rq
        .page(title(&a))
        .crumb(rq.t("admission-desk-title"), "/applications");
    if let Some((form, wrong)) = &typed {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let viewer = &rq.ctx.viewer;
    let (version, criteria) = criteria(&mut db, &a).await?;
    let asked = |code: &str| {
        criteria.iter().find(|c| c.code == code).map_or_else(
            || code.to_owned(),
            |c| c.title.best(rq.ctx.language).1.to_owned(),
        )
    };
    let assessed = store::assessed(&rq.ctx, &mut db, a.id).await?;
    let found = criteria
        .iter()
        .map(|c| match assessed.iter().find(|f| f.criterion == c.code) {
            Some(f) => Found {
                title: asked(&c.code),
                finding: page.code("admission-desk-finding", f.finding.code()),
                comment: f.comment.clone(),
                by: page.noted(&f.by_name, page.datetime(f.at)),
            },
            None => Found {
                title: asked(&c.code),
                finding: page.t("admission-desk-not-assessed"),
                comment: String::new(),
                by: String::new(),
            },
        })
        .collect();
    let hits = screening::hits(&mut db, &a).await?.into_iter();
    let hits = hits.map(|hit| {
        let verdict = hit.verdict.clone();
        Compared {
            pair: hit.id(),
            part: page.code("admission-screening-of", hit.subject.part.code()),
            why: page.code("admission-screening-why", hit.why.code()),
            by: verdict
                .as_ref()
                .map(|v| page.noted(&v.by_name, page.datetime(v.at)))
                .unwrap_or_default(),
            same: verdict.as_ref().is_some_and(|v| v.same),
            reason: verdict.map(|v| v.reason).unwrap_or_default(),
            hit,
        }
    });
    let all = decisions::of_subject(&mut db, &rq.ctx, &a.subject()).await?;
    let questions = store::questions(&rq.ctx, &mut db, a.id).await?;
    let calendar = Calendar::load(&mut db).await?;
    let overturned = decide::overturned(&rq.ctx, &mut db, &a).await?;
    let had_a_hand = match (&overturned, viewer.account) {
        (Some(d), Some(me)) => decisions::hands(&mut db, d.id)
            .await?
            .contains(&me.to_string()),
        _ => false,
    };
    let earlier = store::of_same_name(&rq.ctx, &mut db, &a).await?;
    let steps = steps(&page, &a, &questions, &all)?;
    rq.html(&ShowPage {
        clock: clock(&page, &calendar, &a, rq.ctx.now())?,
        badge: badge(a.state),
        state: page.code("admission-desk-state", a.state.code()),
        older: assess::older(rq, &page, &version).await?,
        rows: rows(&page, &a.said())
            .into_iter()
            // The proof stands beside the entry that is claimed.
            .filter(|r| r.field != "proof")
            .map(|r| (r.label, r.value))
            .collect(),
        claim: claim(rq, &a).await?,
        alike: alike(rq, &page, &a).await?,
        earlier: earlier
            .iter()
            .map(|e| {
                let day = e.submitted.map(|at| page.date(at)).unwrap_or_default();
                let state = page.code("admission-desk-state", e.state.code());
                (
                    page.noted(&e.name, format!("{day} · {state}")),
                    format!("/applications/{}", e.id),
                )
            })
            .collect(),
        papers: lines(rq, &page, &a, Whose::Office).await?,
        list_in_force: screening::store::in_force(&mut db).await?.is_some(),
        hits: hits.collect(),
        found,
        questions: questions
            .iter()
            .map(|q| (asked(&q.criterion), q.clone()))
            .collect(),
        decisions: all.iter().map(|d| made(&page, d)).collect(),
        steps,
        may_assess: may::<Assess>(viewer, &a),
        may_ask: may::<Ask>(viewer, &a),
        may_screen: may::<Screen>(viewer, &a),
        may_propose: may::<Propose>(viewer, &a),
        may_remedy: may::<Remedy>(viewer, &a) && overturned.is_some(),
        had_a_hand,
        organisation: organisation(rq, &a).await?,
        form: typed.map(|(form, _)| form).unwrap_or_default(),
        page,
        a,
    })
}

/// Address of the organisation that it became, for those who may see it.
async fn organisation(rq: &Rq, a: &Application) -> Result<String> {
    let Ok(id) = a.organisation.parse() else {
        return Ok(String::new());
    };
    let mut db = rq.ctx.db();
    let o = parties::organisation(&mut db, id).await?;
    let o = parties::stands_for(&mut db, o).await?;
    let shown = may::<SeeOrganisation>(&rq.ctx.viewer, &o);
    Ok(if shown {
        format!("/organisations/{}", o.id)
    } else {
        String::new()
    })
}

async fn claim(rq: &Rq, a: &Application) -> Result<Option<Claim>> {
    let Some(id) = claimed(a) else {
        return Ok(None);
    };
    let mut db = rq.ctx.db();
    let o = match parties::organisation(&mut db, id).await {
        Ok(o) => parties::stands_for(&mut db, o).await?,
        Err(Error::NotFound) => return Ok(None),
        Err(e) => return Err(e),
    };
    let proof = a.said().get("proof").to_owned();
    // Whoever may not see the entry reads the application by what it says itself.
    if !may::<SeeOrganisation>(&rq.ctx.viewer, &o) {
        return Ok(Some(Claim {
            name: a.name.clone(),
            href: String::new(),
            decisions: Vec::new(),
            proof,
        }));
    }
    Ok(Some(Claim {
        href: format!("/organisations/{}", o.id),
        decisions: parties::past_decisions(&mut db, o.id).await?,
        name: o.name,
        proof,
    }))
}

/// Entries of the register whose names are like this one, as far as the reader may see them.
async fn alike(rq: &Rq, page: &Page, a: &Application) -> Result<Vec<(String, String, String)>> {
    let found = parties::alike(&mut rq.ctx.db(), &a.name, ALIKE).await?;
    Ok(found
        .into_iter()
        .filter(|o| {
            let id = o.organisation.id.to_string();
            o.score >= parties::matching::OFFER
                && id != a.claim
                && id != a.organisation
                && may::<SeeOrganisation>(&rq.ctx.viewer, &o.organisation)
        })
        .map(|o| {
            let percent = page.number((o.score * 100.0).round() as i64);
            let matched = if o.matched == o.organisation.name {
                String::new()
            } else {
                format!(" · {}", o.matched)
            };
            (
                o.organisation.name,
                format!("/organisations/{}", o.organisation.id),
                format!("{percent} / 100{matched}"),
            )
        })
        .collect())
}

fn made(page: &Page, d: &Decision) -> Made {
    let state = if d.appeal_state == AppealState::None {
        page.code("admission-desk-decision", d.state.code())
    } else {
        page.code("admission-desk-appeal", d.appeal_state.code())
    };
    Made {
        href: format!("/decisions/{}", d.id),
        outcome: page.code("admission-desk-outcome", &d.outcome),
        state,
        badge: match (d.state, d.appeal_state) {
            (decisions::State::Proposed, _) => "review",
            (decisions::State::SentBack | decisions::State::Lapsed, _) => "warn",
            (decisions::State::Made, AppealState::None) => "done",
            (decisions::State::Made, _) => "info",
        },
        when: page.datetime(d.made.unwrap_or(d.proposed)),
        by: if d.confirmed_by_name.is_empty() {
            d.proposed_by_name.clone()
        } else {
            format!("{} · {}", d.proposed_by_name, d.confirmed_by_name)
        },
        sent_back: d.sent_back.clone(),
    }
}

/// What happened and what is due, in order.
fn steps(
    page: &Page,
    a: &Application,
    questions: &[Question],
    all: &[Decision],
) -> Result<Vec<(String, String, &'static str)>> {
    let words = |step: &str| page.code("admission-desk-step", step);
    let mut steps: Vec<(kernel::Timestamp, String)> = Vec::new();
    steps.extend(a.submitted.map(|at| (at, words("submitted"))));
    for q in questions {
        steps.push((q.asked, words("asked")));
        steps.extend(q.answered.map(|at| (at, words("answered"))));
    }
    for d in all {
        let outcome = page.code("admission-desk-outcome", &d.outcome);
        if d.adverse {
            steps.push((d.proposed, format!("{} ({outcome})", words("proposed"))));
        }
        steps.extend(
            d.made
                .map(|at| (at, format!("{} ({outcome})", words("made")))),
        );
    }
    steps.sort();
    steps.dedup();
    let mut shown: Vec<(String, String, &'static str)> = steps
        .into_iter()
        .map(|(at, what)| (page.datetime(at), what, "done"))
        .collect();
    match (a.state, a.due) {
        (State::Clarification, _) => shown.push((String::new(), words("waiting"), "now")),
        (State::Submitted | State::Deciding, Some(due)) => {
            shown.push((date(page, a, due)?, words("due"), "next"));
        }
        _ => {}
    }
    Ok(shown)
}

/// Decides on a listed name that is like one of this application.
pub async fn screen(rq: Rq, form: Form) -> Result<Response> {
    let a = rq.ctx.authorize::<Screen>(load(&rq).await?)?.into_inner();
    let id = a.id;
    match keep(&rq, &a, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/applications/{id}?done=name-decided#screening"
        ))),
        Err(Error::Rejected(wrong)) => draw(&rq, a, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}

async fn keep(rq: &Rq, a: &Application, form: &Form) -> Result<()> {
    let hits = screening::hits(&mut rq.ctx.db(), a).await?;
    let hit = hits
        .into_iter()
        .find(|h| h.id() == form.get("pair"))
        .ok_or_else(|| Error::refused("admission-screening-meanwhile"))?;
    let said = screening::said(&rq.ctx, form, &hit.subject, (&hit.listed, &hit.listed_key))?;
    let object = a.subject();
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let keys = (hit.subject.key.as_str(), hit.listed_key.as_str());
                screening::keep(tx, &ctx, said, keys, &object).await
            })
        })
        .await
}

/// What others would see of the organisation if it were admitted as it asks to be.
pub async fn preview(rq: Rq) -> Result<Response> {
    let a = seen(&rq).await?;
    let said = a.said();
    let page = rq
        .page(rq.t("admission-desk-preview"))
        .crumb(rq.t("admission-desk-title"), "/applications")
        .crumb(title(&a), format!("/applications/{}", a.id));
    let eyes = match rq.query.get("as") {
        "" => Eyes::Public,
        asked => Eyes::from_code(asked).ok_or(Error::NotFound)?,
    };
    let visibility = visibility(&said);
    let mut shown = rows(&page, &said);
    shown.retain(|r| r.part != Part::Name && eyes.see(r.part, visibility) && !r.value.is_empty());
    rq.html(&PreviewPage {
        tabs: Eyes::ALL
            .iter()
            .map(|e| {
                (
                    page.code("network-as", e.code()),
                    format!("/applications/{}/preview?as={e}", a.id),
                    *e == eyes,
                )
            })
            .collect(),
        rows: shown.into_iter().map(|r| (r.label, r.value)).collect(),
        sees: eyes.see(Part::Name, visibility),
        name: a.name.clone(),
        page,
    })
}
