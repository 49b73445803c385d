//! The page of flags: what was said to be wrong with a record, by whom it may be seen, and the forms that go on with it.

use askama::Template;
use axum::response::Response;
use decisions::CORRECTION;
use guard::may;
use kernel::{Error, Result, Violations};
use parties::SeeRecord;
use web::{Form, Page, Rq, redirect};

use super::{
    flags::{self, Field, Flagged, State},
    load, page,
    policy::{AnswerFlag, DecideFlag, Flag, Upkeep},
    standing,
    standing_pages::{Asked, asked, choices},
};

/// A flag with the reason of its decision.
struct Shown {
    flag: Flagged,
    /// How far it is for who looks.
    state: State,
    reason: String,
    mine: bool,
}

#[derive(Template)]
#[template(path = "upkeep/flags.html")]
struct FlagsPage {
    page: Page,
    id: String,
    rows: Vec<Shown>,
    /// Who said it is known to the Office alone.
    names: bool,
    may_answer: bool,
    may_decide: bool,
    fields: Vec<(String, String)>,
    asked: Vec<Asked>,
    findings: Vec<(String, String)>,
    version: String,
    form: Form,
}

async fn draw(rq: &Rq, o: &Upkeep, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let id = o.0.id;
    let record = may::<SeeRecord>(viewer, &o.0);
    let account = viewer.account.ok_or(Error::SignIn)?.to_string();
    if record {
        crate::record::note(rq, &o.0).await?;
    }
    let only = (!record).then(|| account.clone());
    let mut rows = Vec::new();
    for flag in flags::flags(&mut db, id, only).await? {
        let reason = match flag.decision.parse() {
            Ok(decision) if flag.decided.is_some() => {
                decisions::decision(&mut db, &rq.ctx, decision)
                    .await?
                    .reason
            }
            _ => String::new(),
        };
        rows.push(Shown {
            mine: flag.account == account,
            state: flag.shown(viewer),
            reason,
            flag,
        });
    }
    let mut page = page(rq, "upkeep-flags", &o.0);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let (version, criteria) = standing::criteria(&mut db, &CORRECTION, form.get("version")).await?;
    let choose = std::iter::once((String::new(), page.t("network-choose")));
    let field = |f: &Field| (f.code().to_owned(), page.code("upkeep-field", f.code()));
    rq.html(&FlagsPage {
        id: id.to_string(),
        names: viewer.sees_every_organisation(),
        may_answer: may::<AnswerFlag>(viewer, o),
        may_decide: may::<DecideFlag>(viewer, o),
        fields: choose.chain(Field::ALL.iter().map(field)).collect(),
        asked: asked(rq, &criteria, &form),
        findings: choices(&page),
        version: version.to_string(),
        rows,
        page,
        form,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<Flag>(load(&rq).await?)?.into_inner();
    draw(&rq, &o, Form::default(), None).await
}

/// Leads on where a form was taken, draws it again where something is wrong with it.
async fn after(rq: &Rq, o: Upkeep, form: Form, done: Result<()>, said: &str) -> Result<Response> {
    match done {
        Ok(()) => Ok(redirect(&format!(
            "/organisations/{}/flags?done={said}",
            o.0.id
        ))),
        Err(Error::Rejected(wrong)) if wrong.0.iter().any(|v| !v.field.is_empty()) => {
            draw(rq, &o, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

pub async fn flag(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Flag>(load(&rq).await?)?;
    let o = Upkeep(permit.0.clone());
    let done = flags::say(&rq.ctx, permit, &form).await;
    after(&rq, o, form, done, "upkeep-flagged").await
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<AnswerFlag>(load(&rq).await?)?;
    let o = Upkeep(permit.0.clone());
    let done = flags::answer(&rq.ctx, permit, &form).await;
    after(&rq, o, form, done, "saved").await
}

pub async fn decide(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<DecideFlag>(load(&rq).await?)?;
    let o = Upkeep(permit.0.clone());
    let done = flags::decide(&rq.ctx, permit, &form).await;
    after(&rq, o, form, done, "saved").await
}

impl Shown {
    /// Whether it can be answered and decided, as far as who looks may know.
    fn is_open(&self) -> bool {
        matches!(self.state, State::Open | State::Answered)
    }
}

impl FlagsPage {
    /// Whether the form that came back belongs to this flag.
    fn typed(&self, flag: &Flagged, field: &str) -> &str {
        if self.form.get("flag") == flag.id.to_string() {
            self.form.get(field)
        } else {
            ""
        }
    }

    /// What is found on a criterion, where the form that came back belongs to this flag.
    fn found(&self, flag: &Flagged, asked: &Asked) -> &str {
        self.typed(flag, &format!("finding-{}", asked.code))
    }

    fn comment(&self, flag: &Flagged, asked: &Asked) -> &str {
        self.typed(flag, &format!("comment-{}", asked.code))
    }
}
