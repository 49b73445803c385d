//! One appeal: its story and its clocks, and for each who has a part in it the next thing to do.

use askama::Template;
use axum::response::Response;
use decisions::{
    AppealCase, AppealState, Appoint, CastVote, CloseAppeal, Closing, Declare, Examine, Release,
    Remedy, Seat, SeeAppeal, SeePanel, SeeSeat, SetInterim, StepDown, WithdrawAppeal,
};
use guard::{AccountId, Action, Authorized, may};
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{decision::decides, words};

/// Fields in which people write; what they typed comes back even where its form no longer stands.
const WRITTEN: [&str; 9] = [
    "reason",
    "interim",
    "text",
    "opinion",
    "reasons",
    "public_reasons",
    "remedy",
    "note",
    "grounds",
];

struct SeatShown {
    name: String,
    state: String,
    badge: &'static str,
    until: String,
    text: String,
    released: String,
    vote: String,
    opinion: String,
    account: String,
    open: bool,
}

/// What one person may do here now.
#[derive(Default)]
struct May {
    examine: bool,
    appoint: bool,
    release: bool,
    close: bool,
    interim: bool,
    withdraw: bool,
    remedy: bool,
    declare: bool,
    vote: bool,
}

#[derive(Template)]
#[template(path = "case.html")]
struct CasePage {
    page: Page,
    a: AppealCase,
    form: Form,
    /// Whether the file is open to this person; a panellist who has not declared sees who is concerned, and no more.
    file: bool,
    may: May,
    badge: &'static str,
    next: String,
    facts: Vec<(String, String)>,
    overdue: bool,
    steps: Vec<(String, String, &'static str)>,
    seats: Vec<SeatShown>,
    missing: i64,
    possible: Vec<(String, String, bool)>,
    releasable: Vec<(String, String)>,
    /// What the majority voted for, once all have voted.
    majority: Option<AppealState>,
    deciders: String,
    own_vote: String,
    own_opinion: String,
    remedy_due: String,
    /// What was typed into a form that no longer stands.
    kept: Vec<String>,
}

async fn find(rq: &Rq) -> Result<AppealCase> {
    decisions::appeal(&mut rq.ctx.db(), &rq.ctx, rq.id("id")?).await
}

/// The reader's own seat.
async fn own_seat(rq: &Rq) -> Result<Seat> {
    let account = rq.ctx.viewer.account.ok_or(Error::NotFound)?;
    decisions::seat(&mut rq.ctx.db(), &rq.ctx, rq.id("id")?, account).await
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None).await
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let seat = match own_seat(rq).await {
        Ok(seat) => Some(seat).filter(|s| may::<SeeSeat>(viewer, s)),
        Err(Error::NotFound) => None,
        Err(e) => return Err(e),
    };
    let a = find(rq).await?;
    let file = may::<SeeAppeal>(viewer, &a);
    if !file && seat.is_none() {
        return Err(Error::NotFound);
    }
    let mut page = rq.page(words::title(&rq.page(""), &a.kind, &a.outcome));
    if decides(viewer) || seat.is_some() {
        page = page.crumb(rq.t("appeals-title"), "/appeals");
    }
    if file {
        page = page.crumb(
            rq.t("appeals-decision"),
            format!("/decisions/{}", a.decision),
        );
    }
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let now = rq.ctx.now();
    let there = |at| words::day_there(&page, &a.zone, at);
    let mut facts = vec![(page.t("appeals-subject"), a.subject_name.clone())];
    if let Some(made) = a.made {
        facts.push((page.t("appeals-made"), there(made)?));
    }
    facts.push((page.t("appeals-lodged"), there(a.lodged)?));
    if let Some(due) = a.due {
        facts.push((page.code("appeals-due", a.state.code()), there(due)?));
    }
    let keeps = may::<SeePanel>(viewer, &a);
    let steps = decisions::steps(&mut db, a.id).await?;
    let last = steps.len();
    let steps = if file {
        steps
            .into_iter()
            .enumerate()
            .map(|(n, s)| {
                let what = page.code("appeals-step", &s.step);
                let who = [s.actor_name, s.note].into_iter().filter(|t| !t.is_empty());
                let mut who: Vec<String> = who.collect();
                who.dedup();
                let what = if keeps && !who.is_empty() {
                    format!("{what} ({})", page.list(&who))
                } else {
                    what
                };
                let class = if n + 1 == last { "now" } else { "done" };
                (page.datetime(s.at), what, class)
            })
            .collect()
    } else {
        Vec::new()
    };
    let panel = decisions::panel(&mut db, &rq.ctx, a.id).await?;
    let sitting = panel.iter().filter(|s| s.released.is_none()).count();
    let missing = i64::try_from(decisions::PANEL.saturating_sub(sitting)).unwrap_or(0);
    let can = May {
        examine: may::<Examine>(viewer, &a),
        appoint: may::<Appoint>(viewer, &a) && missing > 0,
        release: may::<Appoint>(viewer, &a) && a.state == AppealState::Panel,
        close: may::<CloseAppeal>(viewer, &a),
        interim: may::<SetInterim>(viewer, &a),
        withdraw: may::<WithdrawAppeal>(viewer, &a),
        remedy: may::<Remedy>(viewer, &a),
        declare: seat.as_ref().is_some_and(|s| may::<Declare>(viewer, s)),
        vote: seat.as_ref().is_some_and(|s| may::<CastVote>(viewer, s)),
    };
    let majority = if can.close {
        decisions::majority(&mut db, &rq.ctx, a.id).await?
    } else {
        None
    };
    let possible = if can.appoint {
        let people = decisions::possible(&mut db, &rq.ctx, &a).await?;
        people
            .into_iter()
            .map(|(id, name)| {
                let id = id.to_string();
                let chosen = form.holds("panellist", &id);
                (id, name, chosen)
            })
            .collect()
    } else {
        Vec::new()
    };
    let calendar = decisions::Calendar::load(&mut db).await?;
    // Opinions are read by who keeps the file; by the panel once all is decided.
    let mut seats = Vec::new();
    for s in panel.iter().filter(|_| keeps) {
        let asked = s.standing() == "asked" && a.state == AppealState::Panel;
        let until = calendar.deadline(s.appointed, decisions::DECLARE_WITHIN, &a.zone)?;
        seats.push(SeatShown {
            name: s.name.clone(),
            state: page.code("appeals-seat", s.standing()),
            badge: match s.standing() {
                "voted" => "done",
                "released" => "declined",
                "clear" => "accepted",
                _ => "pending",
            },
            until: if asked { there(until)? } else { String::new() },
            text: s.declared_text.clone(),
            released: s.release_reason.clone(),
            vote: if s.vote.is_empty() {
                String::new()
            } else {
                page.code("appeals-vote", &s.vote)
            },
            opinion: s.opinion.clone(),
            account: s.account.to_string(),
            open: matches!(s.standing(), "asked" | "clear"),
        });
    }
    let releasable = seats
        .iter()
        .filter(|s| s.open)
        .map(|s| (s.account.clone(), s.name.clone()))
        .collect();
    let deciders = if can.declare {
        let d = decisions::decision(&mut db, &rq.ctx, a.decision).await?;
        let names: Vec<String> = [d.proposed_by_name, d.confirmed_by_name]
            .into_iter()
            .filter(|n| !n.is_empty())
            .collect();
        page.list(&names)
    } else {
        String::new()
    };
    let next = next(&page, &can, seat.as_ref(), &a, majority);
    let stands = |field: &str| match field {
        "reason" => can.examine,
        "interim" => can.interim,
        "text" => can.release || can.declare || can.vote,
        "opinion" => can.vote,
        "reasons" | "public_reasons" | "remedy" => can.close && majority.is_some(),
        "note" => can.remedy,
        _ => false,
    };
    let kept = WRITTEN
        .iter()
        .filter(|f| !stands(f) && !form.get(f).is_empty())
        .map(|f| form.get(f).to_owned())
        .collect();
    let (own_vote, own_opinion) = seat
        .filter(|s| s.row.voted.is_some())
        .map(|s| (page.code("appeals-vote", &s.row.vote), s.row.opinion))
        .unwrap_or_default();
    let remedy_due = match a.remedy_due {
        Some(due) => there(due)?,
        None => String::new(),
    };
    rq.html(&CasePage {
        badge: words::badge(a.state),
        overdue: a.overdue(now),
        may: can,
        page,
        form,
        file,
        next,
        facts,
        steps,
        seats,
        missing,
        possible,
        releasable,
        majority,
        deciders,
        own_vote,
        own_opinion,
        remedy_due,
        kept,
        a,
    })
}

/// What this person does next, or what is waited for.
fn next(
    page: &Page,
    can: &May,
    seat: Option<&Seat>,
    a: &AppealCase,
    majority: Option<AppealState>,
) -> String {
    let key = if can.declare {
        "declare"
    } else if can.vote {
        "vote"
    } else if can.examine {
        "examine"
    } else if can.appoint {
        "appoint"
    } else if can.close && majority.is_some() {
        "close"
    } else if can.remedy {
        "remedy"
    } else if seat.is_some_and(|s| s.row.voted.is_some()) && a.state == AppealState::Panel {
        "voted"
    } else {
        return page.code("appeals-next-appeal", a.state.code());
    };
    page.t(&format!("appeals-next-{key}"))
}

/// Leads on, or shows the page again with what is wrong.
async fn answer(rq: &Rq, form: Form, done: Result<()>, said: &str) -> Result<Response> {
    match done {
        Ok(()) => {
            // Whoever released themselves has nothing more to read here.
            let leaves = said == "conflict-declared" || said == "stepped-down";
            let path = if leaves {
                "/appeals".to_owned()
            } else {
                format!("/appeals/{}", rq.param("id"))
            };
            Ok(redirect(&format!("{path}?done={said}")))
        }
        Err(Error::Rejected(wrong)) => draw(rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// A form that came too late: what somebody wrote into it is shown with the appeal as it stands now.
async fn refused(rq: &Rq, form: Form, error: Error) -> Result<Response> {
    let wrote = WRITTEN.iter().any(|f| !form.get(f).is_empty());
    match error {
        Error::Rejected(wrong) if wrote => match draw(rq, form, Some(&wrong)).await {
            Err(Error::NotFound) => Err(Error::Rejected(wrong)),
            shown => shown,
        },
        error => Err(error),
    }
}

/// The appeal with the proof that this person may do something to it, and the version their form was made from.
async fn permit<A: Action<On = AppealCase>>(rq: &Rq, form: &Form) -> Result<(Authorized<A>, i64)> {
    let permit = rq.ctx.authorize::<A>(find(rq).await?)?;
    let base = form.get("version").parse().unwrap_or(0);
    Ok((permit, base))
}

pub async fn examine(rq: Rq, form: Form) -> Result<Response> {
    let (case, base) = match permit::<Examine>(&rq, &form).await {
        Ok(found) => found,
        Err(e) => return refused(&rq, form, e).await,
    };
    let done =
        decisions::examine(&rq.ctx, case, base, form.get("answer"), form.get("reason")).await;
    answer(&rq, form, done, "examined").await
}

pub async fn appoint(rq: Rq, form: Form) -> Result<Response> {
    let (case, base) = match permit::<Appoint>(&rq, &form).await {
        Ok(found) => found,
        Err(e) => return refused(&rq, form, e).await,
    };
    let chosen: Vec<AccountId> = form
        .all("panellist")
        .filter_map(|p| p.parse().ok())
        .collect();
    let done = decisions::appoint(&rq.ctx, case, base, &chosen).await;
    answer(&rq, form, done, "panel-appointed").await
}

pub async fn release(rq: Rq, form: Form) -> Result<Response> {
    // Whose seat it is comes with the form; without one, whether this person may do it at all still answers first.
    let (case, _) = match permit::<Appoint>(&rq, &form).await {
        Ok(found) => found,
        Err(e) => return refused(&rq, form, e).await,
    };
    let Ok(account) = form.get("account").parse() else {
        let wrong = Violations::one("account", kernel::Message::new("error-choose"));
        return draw(&rq, form, Some(&wrong)).await;
    };
    let seat = decisions::seat(&mut rq.ctx.db(), &rq.ctx, case.id, account).await?;
    let seat = rq.ctx.authorize::<Release>(seat)?;
    let done = decisions::release(&rq.ctx, seat, form.get("text")).await;
    answer(&rq, form, done, "released").await
}

pub async fn declare(rq: Rq, form: Form) -> Result<Response> {
    let seat = match rq.ctx.authorize::<Declare>(own_seat(&rq).await?) {
        Ok(seat) => seat,
        Err(e) => return refused(&rq, form, e).await,
    };
    let conflict = form.get("declaration") == "conflict";
    let done = decisions::declare(&rq.ctx, seat, form.get("declaration"), form.get("text")).await;
    let said = if conflict {
        "conflict-declared"
    } else {
        "declared"
    };
    answer(&rq, form, done, said).await
}

pub async fn step_down(rq: Rq, form: Form) -> Result<Response> {
    let seat = match rq.ctx.authorize::<StepDown>(own_seat(&rq).await?) {
        Ok(seat) => seat,
        Err(e) => return refused(&rq, form, e).await,
    };
    let done = decisions::step_down(&rq.ctx, seat, form.get("text")).await;
    answer(&rq, form, done, "stepped-down").await
}

pub async fn vote(rq: Rq, form: Form) -> Result<Response> {
    let seat = match rq.ctx.authorize::<CastVote>(own_seat(&rq).await?) {
        Ok(seat) => seat,
        Err(e) => return refused(&rq, form, e).await,
    };
    let done = decisions::vote(&rq.ctx, seat, form.get("vote"), form.get("opinion")).await;
    answer(&rq, form, done, "voted").await
}

pub async fn close(rq: Rq, form: Form) -> Result<Response> {
    let (case, base) = match permit::<CloseAppeal>(&rq, &form).await {
        Ok(found) => found,
        Err(e) => return refused(&rq, form, e).await,
    };
    let closing = Closing {
        reasons: form.get("reasons").to_owned(),
        public_reasons: form.get("public_reasons").to_owned(),
        remedy: form.get("remedy").to_owned(),
        remedy_due: form.get("remedy_due").to_owned(),
    };
    let done = decisions::close(&rq.ctx, case, base, closing).await;
    answer(&rq, form, done, "appeal-closed").await
}

pub async fn interim(rq: Rq, form: Form) -> Result<Response> {
    let (case, base) = match permit::<SetInterim>(&rq, &form).await {
        Ok(found) => found,
        Err(e) => return refused(&rq, form, e).await,
    };
    let stay = form.ticked("stay");
    let done = decisions::set_interim(&rq.ctx, case, base, stay, form.get("interim")).await;
    answer(&rq, form, done, "saved").await
}

pub async fn withdraw(rq: Rq, form: Form) -> Result<Response> {
    let (case, base) = match permit::<WithdrawAppeal>(&rq, &form).await {
        Ok(found) => found,
        Err(e) => return refused(&rq, form, e).await,
    };
    let done = decisions::withdraw(&rq.ctx, case, base).await;
    answer(&rq, form, done, "appeal-withdrawn").await
}

pub async fn remedy(rq: Rq, form: Form) -> Result<Response> {
    let (case, base) = match permit::<Remedy>(&rq, &form).await {
        Ok(found) => found,
        Err(e) => return refused(&rq, form, e).await,
    };
    let done = decisions::remedy(&rq.ctx, case, base, form.get("note")).await;
    answer(&rq, form, done, "remedied").await
}
