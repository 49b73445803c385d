//! A person's own contributions with their receipts and, once published, the answer beside each.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, language_options, redirect};

use crate::{
    commands,
    first::{self, FirstLook},
    model::{Considered, Consultation, Contribution},
    pages::{Shown, below, load, shown},
    policy::{Contribute, Rate, See, Withdraw},
    statements::{self, Statement},
    store,
};

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage {
    page: Page,
    c: Consultation,
    rows: Vec<Shown>,
    may_rate: bool,
    may_speak: bool,
    may_withdraw: bool,
    /// Whether a declined statement can still be contested.
    may_contest: bool,
    choices: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    /// The rating that came back with errors: its contribution, and what was typed.
    rating: String,
    form: Form,
    /// The statements that came with contributions.
    statements: Vec<Statement>,
    /// How contributions stand that waited for a first look.
    looks: Vec<FirstLook>,
}

impl MinePage {
    /// The statement that came with a contribution.
    fn statement(&self, k: &Contribution) -> Option<&Statement> {
        let id = k.id.to_string();
        self.statements.iter().find(|s| s.contribution == id)
    }

    /// How a contribution stands that waits for a first look.
    fn look(&self, k: &Contribution) -> Option<&FirstLook> {
        self.looks.iter().find(|l| l.contribution == k.id)
    }

    /// When it is shown by itself at the latest.
    fn until(&self, look: &FirstLook) -> String {
        self.page.datetime(look.until(&self.c))
    }
}

pub async fn mine(rq: Rq) -> Result<Response> {
    let c = load(&rq).await?;
    draw(&rq, c, None).await
}

async fn draw(
    rq: &Rq,
    c: Consultation,
    typed: Option<(String, Form, &Violations)>,
) -> Result<Response> {
    let c = rq.ctx.authorize::<See>(c)?.into_inner();
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut db = rq.ctx.db();
    let mut found = store::own_contributions(&mut db, c.id, account).await?;
    let may_rate = may::<Rate>(&rq.ctx.viewer, &c);
    if !may_rate {
        // An answer is told when all are: until then it may still change.
        for k in &mut found {
            (k.disposition, k.reason, k.new_paragraph) = Default::default();
        }
    }
    let mut page = below(rq, &c, rq.t("consultations-mine"));
    let (mut rating, mut form) = Default::default();
    if let Some((id, typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        (rating, form) = (id, typed);
    }
    let choices = Considered::ALL
        .iter()
        .map(|v| {
            (
                v.code().to_owned(),
                page.code("consultations-considered", v.code()),
            )
        })
        .collect();
    let rows = shown(&mut db, &page, &rq.ctx.viewer, &c, found).await?;
    let looks = first::written_by(&mut db, account).await?;
    let account = account.to_string();
    rq.html(&MinePage {
        statements: statements::written_by(&mut db, c.id, &account).await?,
        may_contest: statements::looks_again(&c),
        may_speak: may::<Contribute>(&rq.ctx.viewer, &c),
        may_withdraw: may::<Withdraw>(&rq.ctx.viewer, &c),
        page,
        c,
        rows,
        looks,
        may_rate,
        choices,
        languages: language_options(),
        rating,
        form,
    })
}

/// The contribution of the address, for nobody but the person who wrote it. Asked before the policy, which would tell
/// others the phase of what they may not know of.
async fn own(rq: &Rq) -> Result<Contribution> {
    let contribution = commands::find_contribution(&rq.ctx, rq.id("id")?).await?;
    if contribution.account.is_some() && rq.ctx.viewer.account == contribution.account {
        Ok(contribution)
    } else {
        Err(Error::NotFound)
    }
}

pub async fn rate(rq: Rq, form: Form) -> Result<Response> {
    let contribution = own(&rq).await?;
    let c = commands::find(&rq.ctx, contribution.consultation).await?;
    let id = c.id;
    let permit = rq.ctx.authorize::<Rate>(c.clone())?;
    match commands::rate(&rq.ctx, permit, &contribution, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/consultations/{id}/mine?done=rated#{}",
            contribution.id
        ))),
        Err(Error::Rejected(wrong)) => {
            draw(&rq, c, Some((contribution.id.to_string(), form, &wrong))).await
        }
        Err(e) => Err(e),
    }
}

pub async fn put_language(rq: Rq, form: Form) -> Result<Response> {
    let contribution = own(&rq).await?;
    let c = commands::find(&rq.ctx, contribution.consultation).await?;
    let id = c.id;
    let permit = rq.ctx.authorize::<Withdraw>(c)?;
    commands::put_language(&rq.ctx, permit, &contribution, &form).await?;
    Ok(redirect(&format!(
        "/consultations/{id}/mine?done=language#{}",
        contribution.id
    )))
}

pub async fn withdraw(rq: Rq, _: Form) -> Result<Response> {
    let contribution = own(&rq).await?;
    let c = commands::find(&rq.ctx, contribution.consultation).await?;
    let id = c.id;
    let permit = rq.ctx.authorize::<Withdraw>(c)?;
    commands::withdraw(&rq.ctx, permit, &contribution).await?;
    Ok(redirect(&format!(
        "/consultations/{id}/mine?done=withdrawn"
    )))
}
