//! The terms between the Office and one organisation: text, signatures, and what each side owes.

use askama::Template;
use axum::response::Response;
use guard::{Action, Authorized, may};
use kernel::{Error, Language, Result, Violations};
use parties::OrganisationId;
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    model::{Agreement, Side, Signature, fingerprint},
    pages::{Block, DutyRow, Row, blocks, local_day, row, sides},
    policy::{Countersign, ReadAgreement, Sign},
    store,
};

/// A signature as the page prints it.
struct Signed {
    side: String,
    by: String,
    at: String,
    digest: String,
}

#[derive(Template)]
#[template(path = "agreement.html")]
struct AgreementPage {
    page: Page,
    a: Agreement,
    state: (&'static str, String),
    /// By which day both are to have signed; whether it is over.
    sign_by: String,
    late: bool,
    /// The former version by which both are bound until they sign this one.
    former: Option<(i64, Vec<Signed>)>,
    signatures: Vec<Signed>,
    /// Where the reader signs; empty for who may not now.
    action: String,
    accept: String,
    language: Language,
    digest: String,
    blocks: Vec<Block>,
    sides: Vec<(String, Vec<DutyRow>)>,
    overdue: i64,
    open: Vec<Row>,
    done: Vec<Row>,
}

async fn load(rq: &Rq) -> Result<Agreement> {
    let id: OrganisationId = rq.id("id")?;
    store::agreement(&mut rq.ctx.db(), id).await
}

pub async fn show(rq: Rq) -> Result<Response> {
    let a = rq
        .ctx
        .authorize::<ReadAgreement>(load(&rq).await?)?
        .into_inner();
    draw(&rq, a, &Form::default(), None).await
}

fn signed(page: &Page, zone: &str, s: &Signature) -> Signed {
    Signed {
        side: page.code("terms-side", s.side.code()),
        by: s.name.clone(),
        at: local_day(page, zone, s.at),
        digest: s.digest.clone(),
    }
}

async fn draw(rq: &Rq, a: Agreement, form: &Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut db = rq.ctx.db();
    let now = rq.ctx.now();
    let id = a.organisation.id;
    let viewer = &rq.ctx.viewer;
    let mut page = rq
        .page(rq.t("terms-title"))
        .crumb(a.organisation.name.clone(), format!("/organisations/{id}"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let number = a.current.number;
    let there = store::languages(&mut db, number).await?;
    let asked = Language::from_code(rq.query.get("text")).unwrap_or(rq.ctx.language);
    let language = if there.contains(&(asked, number)) {
        asked
    } else {
        Language::English
    };
    let body = store::body(&mut db, number, language).await?;
    let body = body.unwrap_or_default();
    let duties = store::duties(&mut db, number).await?;
    let (action, accept) = if may::<Sign>(viewer, &a) {
        (
            "sign",
            page.t1("terms-accept-sign", "name", &a.organisation.name),
        )
    } else if may::<Countersign>(viewer, &a) {
        ("countersign", page.t("terms-accept-countersign"))
    } else {
        ("", String::new())
    };
    let zone = &a.organisation.zone;
    let former = match a.bound {
        Some(b) if b.version != number => {
            let under = store::signatures(&mut db, id, b.version).await?;
            let under = under.iter().map(|s| signed(&page, zone, s));
            Some((b.version, under.collect()))
        }
        _ => None,
    };
    let (open, done) = store::of_organisation(&mut db, id).await?;
    let rows = |all: &[crate::model::Obligation]| all.iter().map(|o| row(&page, o, now)).collect();
    let code = a.stands();
    rq.html(&AgreementPage {
        state: (
            match code {
                "in_force" => "good",
                "outside" => "draft",
                _ => "warn",
            },
            page.code("terms-stands", code),
        ),
        sign_by: match a.asked {
            Some(asked) if asked.in_force.is_none() => local_day(&page, zone, asked.sign_by),
            _ => String::new(),
        },
        late: a
            .asked
            .is_some_and(|asked| asked.in_force.is_none() && asked.sign_by < now),
        former,
        signatures: a
            .signatures
            .iter()
            .map(|s| signed(&page, zone, s))
            .collect(),
        action: if action.is_empty() {
            String::new()
        } else {
            format!("/organisations/{id}/terms/{action}")
        },
        accept,
        language,
        digest: fingerprint(number, language, &body, &duties),
        blocks: blocks(&body),
        sides: sides(&page, &duties, language),
        overdue: i64::try_from(open.iter().filter(|o| o.overdue(now)).count())
            .map_err(Error::internal)?,
        open: rows(&open),
        done: rows(&done),
        page,
        a,
    })
}

pub async fn sign(rq: Rq, form: Form) -> Result<Response> {
    let a = load(&rq).await?;
    let permit = rq.ctx.authorize::<Sign>(a.clone());
    put(&rq, a, permit, Side::Organisation, &form).await
}

pub async fn countersign(rq: Rq, form: Form) -> Result<Response> {
    let a = load(&rq).await?;
    let permit = rq.ctx.authorize::<Countersign>(a.clone());
    put(&rq, a, permit, Side::Office, &form).await
}

/// Signs; where that is no longer possible or another version came, the page shows how things stand now.
async fn put<A: Action<On = Agreement>>(
    rq: &Rq,
    a: Agreement,
    permit: Result<Authorized<A>>,
    side: Side,
    form: &Form,
) -> Result<Response> {
    let id = a.organisation.id;
    let done = match permit {
        Ok(permit) => commands::sign(&rq.ctx, permit, side, form).await,
        // Somebody of the same side may just have been quicker, with the same form before them.
        Err(Error::Rejected(_)) if a.signed(side).is_some() => {
            Err(Error::refused("terms-signed-meanwhile"))
        }
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!(
            "/organisations/{id}/terms?done=terms-signed"
        ))),
        Err(Error::Rejected(wrong)) => {
            let a = rq
                .ctx
                .authorize::<ReadAgreement>(load(rq).await?)?
                .into_inner();
            draw(rq, a, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}
