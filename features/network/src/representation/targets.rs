//! The targets: set by the Office with a reason each, never overwritten.

use askama::Template;
use axum::response::Response;
use engagement::balance::{self, Dimension, Target};
use guard::{Authorized, Ctx, may};
use kernel::{Error, Message, Result, Violations};
use serde_json::json;
use web::{Form, Page, Rq, redirect};

use super::{Representation, See, SetTarget, label, office::name};

struct Line {
    name: String,
    what: String,
    percent: String,
    reason: String,
    by: String,
    at: String,
}

#[derive(Template)]
#[template(path = "targets.html")]
struct TargetsPage {
    page: Page,
    in_force: Vec<Line>,
    history: Vec<Line>,
    may_set: bool,
    groups: Vec<(String, String)>,
    form: Form,
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Representation)?;
    let mut form = Form::default();
    form.set("group", rq.query.get("group"));
    draw(&rq, form, None).await
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("network-targets"))
        .crumb(rq.t("network-organisations"), "/organisations")
        .crumb(rq.t("network-representation"), "/representation");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let line = |t: Target| Line {
        name: name(&page, t.dimension, &t.code),
        what: page.code("network-dimension", t.dimension.code()),
        percent: t
            .percent
            .map_or_else(|| page.t("network-target-none"), |p| page.percent(p)),
        reason: t.reason,
        by: t.by_name,
        at: page.date(t.at),
    };
    let in_force = balance::targets(&mut db)
        .await?
        .into_iter()
        .map(line)
        .collect();
    let history = balance::targets_ever(&mut db)
        .await?
        .into_iter()
        .map(line)
        .collect();
    let group = |d: Dimension, code: &str| {
        let what = page.code("network-dimension", d.code());
        (
            format!("{d}:{code}"),
            format!("{what}: {}", label(&page, d, code)),
        )
    };
    let groups = std::iter::once((String::new(), page.t("network-choose")))
        .chain(
            Dimension::ALL
                .iter()
                .flat_map(|d| d.codes().into_iter().map(move |code| (*d, code)))
                .map(|(d, code)| group(d, code)),
        )
        .collect();
    rq.html(&TargetsPage {
        in_force,
        history,
        may_set: may::<SetTarget>(&rq.ctx.viewer, &Representation),
        groups,
        form,
        page,
    })
}

pub async fn set(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<SetTarget>(Representation)?;
    match set_target(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect("/representation/targets?done=saved")),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

fn checked(ctx: &Ctx, form: &Form) -> Result<Target> {
    let mut wrong = Violations::new();
    let group = form.get("group").split_once(':').and_then(|(d, code)| {
        let dimension = Dimension::from_code(d)?;
        let known = dimension.codes().contains(&code);
        known.then(|| (dimension, code.to_owned()))
    });
    if group.is_none() {
        wrong.push("group", Message::new("error-choose"));
    }
    let typed = form.get("percent").trim().trim_end_matches('%').trim_end();
    let percent = match typed.parse::<i64>() {
        Ok(n) if (1..=100).contains(&n) => Some(n),
        _ if typed.is_empty() => None,
        _ => {
            wrong.push("percent", Message::new("network-target-percent-wrong"));
            None
        }
    };
    let reason = wrong.text("reason", form.get("reason"), 1_000, true);
    wrong.check()?;
    let (dimension, code) = group.ok_or(Error::NotFound)?;
    Ok(Target {
        dimension,
        code,
        number: 0,
        percent,
        reason,
        by_name: ctx.viewer.name.clone(),
        at: ctx.now(),
    })
}

/// Sets a target, or takes it away, for a reason.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn set_target(ctx: &Ctx, _: Authorized<SetTarget>, form: &Form) -> Result<()> {
    let target = checked(ctx, form)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            balance::put_target(tx, ctx.new_id(), &target).await?;
            let detail = json!({
                "dimension": target.dimension, "code": target.code, "percent": target.percent,
            });
            ctx.record(
                tx,
                "representation.set_target",
                "representation",
                "",
                detail,
            )
            .await
        })
    })
    .await
}
