//! The Office answers: each contribution alone or several alike, themes put in order, the result introduced, contests settled.

use contracts::AboutConsultation;
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, args, input};
use serde_json::json;
use store::Tx;
use web::Form;

use crate::{
    model::{Consultation, Contribution, ContributionId, Disposition},
    policy::{Answer, Reconsider, StateResponse},
    store as rows,
};

/// Characters of a theme's name.
const THEME: usize = 100;
/// Contributions that are answered alike at once.
pub(crate) const TOGETHER: usize = 200;

/// A disposition with what goes with it, checked.
struct Given {
    disposition: Disposition,
    reason: String,
    new_paragraph: String,
}

/// Reads disposition, reason and paragraph; whatever is wrong goes into `wrong`.
fn given(wrong: &mut Violations, form: &Form, has_text: bool) -> Option<Given> {
    let reason = wrong.text("reason", form.get("reason"), input::PARAGRAPH, true);
    let mut new_paragraph = wrong.line("new_paragraph", form.get("new_paragraph"), 20, false);
    if !new_paragraph.is_empty() && new_paragraph.parse::<u32>().is_err() {
        wrong.push(
            "new_paragraph",
            Message::new("consultations-paragraph-number"),
        );
    }
    let disposition = wrong.choice("disposition", form.get("disposition"))?;
    if disposition == Disposition::Adopted && has_text && new_paragraph.is_empty() {
        wrong.push(
            "new_paragraph",
            Message::new("consultations-name-paragraph"),
        );
    }
    if matches!(disposition, Disposition::Not | Disposition::OutOfScope) {
        // Nothing of it stands in the new version, whatever was chosen before.
        new_paragraph.clear();
    }
    Some(Given {
        disposition,
        reason,
        new_paragraph,
    })
}

/// Whether the consultation has a text that a new version changes.
async fn has_text(ctx: &Ctx, c: &Consultation) -> Result<bool> {
    Ok(!rows::languages(&mut ctx.db(), c.id, 1).await?.is_empty())
}

/// The paragraphs that a contribution concerns, as typed: `3, 7`; each must be in the text.
async fn linked(ctx: &Ctx, c: &Consultation, wrong: &mut Violations, raw: &str) -> Result<String> {
    let mut numbers: Vec<u32> = Vec::new();
    for part in raw
        .split([',', '،', '、', ';', ' '])
        .filter(|p| !p.is_empty())
    {
        match part.parse() {
            Ok(n) if numbers.len() < 50 => numbers.push(n),
            _ => {
                wrong.push(
                    "paragraphs",
                    Message::new("consultations-paragraph-numbers"),
                );
                return Ok(String::new());
            }
        }
    }
    if numbers.is_empty() {
        return Ok(String::new());
    }
    numbers.sort_unstable();
    numbers.dedup();
    let document = rows::document(&mut ctx.db(), c.id, 1, c.language).await?;
    if let Some(lost) = numbers
        .iter()
        .find(|n| document.blocks.iter().all(|b| b.number != Some(**n)))
    {
        wrong.push(
            "paragraphs",
            Message::new("consultations-paragraph-missing").with("number", lost),
        );
    }
    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
    Ok(numbers.join(", "))
}

/// Answers a contribution; of two officers at once, one wins and the other is told.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn answer(
    ctx: &Ctx,
    permit: Authorized<Answer>,
    contribution: &Contribution,
    form: &Form,
) -> Result<()> {
    let c = permit.into_inner();
    let mut wrong = Violations::new();
    let theme = wrong.line("theme", form.get("theme"), THEME, true);
    let paragraphs = linked(ctx, &c, &mut wrong, form.get("paragraphs")).await?;
    let given = given(&mut wrong, form, has_text(ctx, &c).await?);
    wrong.check()?;
    let given = given.ok_or(Error::NotFound)?;
    let version: i64 = form.get("version").parse().unwrap_or(0);
    let minority = form.ticked("minority");
    let k = contribution.clone();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let changed = tx
                .run(
                    "UPDATE contributions SET theme = $2, disposition = $3, reason = $4, new_paragraph = $5, minority = $6, \
                     paragraphs = $7, version = version + 1 WHERE id = $1 AND version = $8 AND state = 'sent'",
                    args![
                        k.id, theme, given.disposition, given.reason, given.new_paragraph, minority, paragraphs, version
                    ],
                )
                .await?;
            if changed != 1 {
                return Err(Error::refused("consultations-answered-meanwhile"));
            }
            if !k.is_answered() {
                rows::tally(tx, c.id, "answered", 1).await?;
            }
            rows::retheme(tx, c.id, &k.theme, &theme, 1).await?;
            let detail = json!({ "disposition": given.disposition });
            // About nobody: an organisation reads its log, and the answer only once it is published.
            ctx.record(tx, "contribution.answer", &format!("contribution:{}", k.id), "", detail).await
        })
    })
    .await
}

/// The organisation that may read of it in its own log; nobody where a pseudonym stands.
fn about(k: &Contribution) -> String {
    let named = k.organisation.filter(|_| k.pseudonym.is_empty());
    named.map(|o| o.to_string()).unwrap_or_default()
}

/// Sorts several contributions into a theme and, where a disposition is chosen, gives each the same answer: all or none.
/// The form's `pick` fields name them as `IDENTIFIER:VERSION`.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where somebody else answered one of them meanwhile.
pub async fn answer_together(ctx: &Ctx, permit: Authorized<Answer>, form: &Form) -> Result<usize> {
    let c = permit.into_inner();
    let mut wrong = Violations::new();
    let theme = wrong.line("theme", form.get("theme"), THEME, true);
    let given = if form.get("disposition").is_empty() {
        None
    } else {
        given(&mut wrong, form, has_text(ctx, &c).await?)
    };
    let picks: Vec<(ContributionId, i64)> = form
        .all("pick")
        .filter_map(|p| p.split_once(':'))
        .filter_map(|(id, version)| Some((id.parse().ok()?, version.parse().ok()?)))
        .collect();
    if picks.is_empty() || picks.len() > TOGETHER {
        wrong.push(
            "pick",
            Message::new("consultations-pick-some").with("limit", TOGETHER),
        );
    }
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let n = picks.len();
            for (id, version) in picks {
                one_of_many(tx, &ctx, &c, id, version, &theme, given.as_ref()).await?;
            }
            Ok(n)
        })
    })
    .await
}

async fn one_of_many(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    id: ContributionId,
    version: i64,
    theme: &str,
    given: Option<&Given>,
) -> Result<()> {
    let k = rows::contribution(tx, id).await?;
    if k.consultation != c.id {
        return Err(Error::NotFound);
    }
    let changed = match given {
        None => {
            let sql = "UPDATE contributions SET theme = $2, version = version + 1 WHERE id = $1 AND version = $3 AND state = 'sent'";
            tx.run(sql, args![id, theme, version]).await?
        }
        Some(g) => {
            tx.run(
                "UPDATE contributions SET theme = $2, disposition = $3, reason = $4, new_paragraph = $5, version = version + 1 \
                 WHERE id = $1 AND version = $6 AND state = 'sent'",
                args![id, theme, g.disposition, g.reason, g.new_paragraph, version],
            )
            .await?
        }
    };
    if changed != 1 {
        return Err(Error::refused("consultations-one-answered-meanwhile"));
    }
    if given.is_some() && !k.is_answered() {
        rows::tally(tx, c.id, "answered", 1).await?;
    }
    rows::retheme(tx, c.id, &k.theme, theme, 1).await?;
    let (action, detail) = given.map_or_else(
        || ("contribution.sort", json!({ "theme": theme })),
        |g| {
            (
                "contribution.answer",
                json!({ "disposition": g.disposition }),
            )
        },
    );
    // About nobody, for the same reason.
    ctx.record(tx, action, &format!("contribution:{id}"), "", detail)
        .await
}

/// Gives a theme another name; under the name of another theme the two become one.
///
/// # Errors
/// [`Error::Rejected`] where a name is missing.
pub async fn rename_theme(ctx: &Ctx, permit: Authorized<Answer>, form: &Form) -> Result<()> {
    let id = permit.id;
    let mut wrong = Violations::new();
    let from = wrong.line("from", form.get("from"), THEME, true);
    let to = wrong.line("to", form.get("to"), THEME, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let sql = "UPDATE contributions SET theme = $3, version = version + 1 WHERE consultation = $1 AND state = 'sent' AND theme = $2";
            let moved = tx.run(sql, args![id, from, to]).await?;
            if moved == 0 {
                return Err(Error::NotFound);
            }
            let moved = i64::try_from(moved).map_err(Error::internal)?;
            rows::retheme(tx, id, &from, &to, moved).await?;
            let detail = json!({ "from": from, "to": to });
            ctx.record(tx, "consultation.rename_theme", &format!("consultation:{id}"), "", detail).await
        })
    })
    .await
}

/// Writes what the Office says of the result as a whole, and later what came of it.
///
/// # Errors
/// [`Error::Rejected`] with what is wrong; a refusal where somebody else changed the consultation meanwhile.
pub async fn state_response(
    ctx: &Ctx,
    permit: Authorized<StateResponse>,
    form: &Form,
) -> Result<()> {
    let c = permit.into_inner();
    let mut wrong = Violations::new();
    let response = wrong.text("response", form.get("response"), input::LONG, false);
    let follow_up = wrong.text("follow_up", form.get("follow_up"), input::LONG, false);
    wrong.check()?;
    let version: i64 = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let sql = "UPDATE consultations SET response = $2, follow_up = $3, version = version + 1 WHERE id = $1 AND version = $4";
            if tx.run(sql, args![c.id, response, follow_up, version]).await? != 1 {
                return Err(Error::refused("consultations-changed-meanwhile"));
            }
            ctx.record(tx, "consultation.state_response", &format!("consultation:{}", c.id), "", json!({})).await
        })
    })
    .await
}

/// Settles a contested answer: it stands or is changed, and the contributor is told why.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn reconsider(
    ctx: &Ctx,
    permit: Authorized<Reconsider>,
    contribution: &Contribution,
    form: &Form,
) -> Result<()> {
    let c = permit.into_inner();
    if !contribution.contested {
        return Err(Error::refused("error-not-in-this-state"));
    }
    let mut wrong = Violations::new();
    let words = wrong.text(
        "contest_answer",
        form.get("contest_answer"),
        input::PARAGRAPH,
        true,
    );
    let given = given(&mut wrong, form, has_text(ctx, &c).await?);
    wrong.check()?;
    let given = given.ok_or(Error::NotFound)?;
    let version: i64 = form.get("version").parse().unwrap_or(0);
    let k = contribution.clone();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let changed = tx
                .run(
                    "UPDATE contributions SET disposition = $2, reason = $3, new_paragraph = $4, contest_answer = $5, \
                     version = version + 1 WHERE id = $1 AND version = $6 AND contested = TRUE",
                    args![k.id, given.disposition, given.reason, given.new_paragraph, words, version],
                )
                .await?;
            if changed != 1 {
                return Err(Error::refused("consultations-answered-meanwhile"));
            }
            let changed = given.disposition.code() != k.disposition;
            let detail = json!({ "disposition": given.disposition, "changed": changed });
            ctx.record(tx, "contribution.reconsider", &format!("contribution:{}", k.id), &about(&k), detail).await?;
            let told = AboutConsultation::contribution(c.id, k.id);
            ctx.emit(tx, "contest_settled", &told).await
        })
    })
    .await
}
