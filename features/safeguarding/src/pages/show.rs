//! How the safety of an organisation stands: the version under way or in force, what the gate says, signatures.

use askama::Template;
use axum::response::Response;
use guard::{Action, Authorized, may};
use kernel::{Error, Result, Violations};
use safety::{Assessment, Exposure, Side};
use web::{Form, Page, Rq, redirect};

use super::{agreed_to, badge, colour, exposure, load, threat};
use crate::{
    commands,
    policy::{Assessed, Countersign, Read, Sign, Withdraw, Write},
};

/// A version as the page prints it.
pub(super) struct Version {
    pub(super) number: i64,
    pub(super) state: (&'static str, String),
    pub(super) level: (&'static str, String),
    pub(super) facts: Vec<(String, String)>,
    pub(super) context: String,
    pub(super) threats: Vec<(String, Vec<(String, String)>)>,
    pub(super) allowed: Vec<(String, String)>,
    /// Side, name, day, fingerprint.
    pub(super) signatures: Vec<(String, String, String, String)>,
    pub(super) digest: String,
}

#[derive(Template)]
#[template(path = "assessment.html")]
struct ShowPage {
    page: Page,
    href: String,
    name: String,
    state: (&'static str, String),
    /// Of each way to be exposed: what it is, whether it may be now, why not.
    gates: Vec<(String, (&'static str, String), String)>,
    versions: Vec<(String, Version)>,
    may_write: bool,
    /// Address and words of the form by which this person signs; empty for who cannot now.
    sign: (String, String),
    may_withdraw: bool,
    begun: bool,
}

/// A version in words.
pub(super) async fn version(rq: &Rq, page: &Page, a: &Assessment) -> Result<Version> {
    let mut db = rq.ctx.db();
    let content = commands::words(&rq.ctx, &mut db, a).await?;
    let stands = a.stands(rq.ctx.now());
    let allows = a.allows()?;
    let signatures = safety::signatures(&mut db, a.id).await?;
    Ok(Version {
        number: a.number,
        state: (badge(stands), page.code("safety-state", stands)),
        level: (colour(a.level), page.code("safety-level", a.level.code())),
        facts: vec![
            (
                page.t("safety-written-by"),
                page.noted(&a.author_name, page.code("safety-side", a.side.code())),
            ),
            (page.t("safety-written-on"), page.date(a.written)),
            (page.t("safety-review"), page.date(a.review)),
        ],
        context: content.context,
        threats: content.threats.iter().map(|t| threat(page, t)).collect(),
        allowed: Exposure::ALL
            .iter()
            .map(|e| (exposure(page, *e), agreed_to(page, allows.0.get(e))))
            .collect(),
        signatures: signatures
            .into_iter()
            .map(|s| {
                let side = page.code("safety-side", s.side.code());
                (side, s.name, page.date(s.at), s.digest)
            })
            .collect(),
        digest: a.digest.clone(),
    })
}

async fn draw(rq: &Rq, a: Assessed, form: &Form, wrong: Option<&Violations>) -> Result<Response> {
    use guard::Object as _;
    let mut page = super::page(rq, &a, "safety-title");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let (viewer, now) = (&rq.ctx.viewer, rq.ctx.now());
    let id = a.organisation.id;
    let href = format!("/organisations/{id}/safety");
    let asked = safety::asked(&mut rq.ctx.db(), id).await?;
    let gate = |e: &Exposure| {
        let (colour, key, why) = match asked.refusal(*e, now) {
            None => ("good", "safety-gate-open", String::new()),
            Some(why) => ("warn", "safety-gate-closed", page.t(why.key())),
        };
        (exposure(&page, *e), (colour, page.t(key)), why)
    };
    let gates = Exposure::ALL.iter().map(gate).collect();
    let mut versions = Vec::new();
    for (key, shown) in [
        ("safety-under-way", &a.open),
        ("safety-in-force", &a.agreed),
    ] {
        if let Some(shown) = shown {
            versions.push((page.t(key), version(rq, &page, shown).await?));
        }
    }
    let sign = match &a.open {
        Some(open) if now <= open.review => {
            if may::<Sign>(viewer, &a) {
                let words = page.t1("safety-accept-sign", "name", &a.organisation.name);
                (format!("{href}/sign"), words)
            } else if may::<Countersign>(viewer, &a) {
                (format!("{href}/sign"), page.t("safety-accept-countersign"))
            } else {
                (String::new(), String::new())
            }
        }
        _ => (String::new(), String::new()),
    };
    let all = safety::of_organisation(&mut rq.ctx.db(), id).await?;
    let state = a.state();
    rq.html(&ShowPage {
        name: a.organisation.name.clone(),
        state: (badge(state), page.code("safety-state", state)),
        gates,
        versions,
        may_write: may::<Write>(viewer, &a),
        sign,
        may_withdraw: a.agreed.is_some() && may::<Withdraw>(viewer, &a),
        begun: !all.is_empty(),
        href,
        page,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let a = rq.ctx.authorize::<Read>(load(&rq).await?)?.into_inner();
    draw(&rq, a, &Form::default(), None).await
}

/// Signs for the side that this person speaks for.
pub async fn sign(rq: Rq, form: Form) -> Result<Response> {
    let a = load(&rq).await?;
    let read = rq.ctx.authorize::<Read>(a.clone())?.into_inner();
    let done = if commands::writes_for(&rq.ctx, &a) == Side::Organisation {
        put::<Sign>(&rq, rq.ctx.authorize(a), Side::Organisation, &form).await
    } else {
        put::<Countersign>(&rq, rq.ctx.authorize(a), Side::Office, &form).await
    };
    let href = format!("/organisations/{}/safety", read.organisation.id);
    match done {
        Ok(()) => Ok(redirect(&format!("{href}?done=safety-signed"))),
        Err(Error::Rejected(wrong)) => {
            let a = rq.ctx.authorize::<Read>(load(&rq).await?)?.into_inner();
            draw(&rq, a, &form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

async fn put<A: Action<On = Assessed>>(
    rq: &Rq,
    permit: Result<Authorized<A>>,
    side: Side,
    form: &Form,
) -> Result<()> {
    commands::sign(&rq.ctx, permit?, side, form).await
}

/// The organisation takes its word back.
pub async fn withdraw(rq: Rq, _form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Withdraw>(load(&rq).await?)?;
    let id = permit.organisation.id;
    commands::withdraw(&rq.ctx, permit).await?;
    Ok(redirect(&format!(
        "/organisations/{id}/safety?done=safety-withdrawn"
    )))
}
