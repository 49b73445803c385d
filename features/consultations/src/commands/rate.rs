//! The contributor says whether their words were considered, and may contest the answer.

use contracts::AboutConsultation;
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, args, input};
use serde_json::json;
use web::Form;

use crate::{
    commands::note,
    model::{Considered, Contribution},
    policy::Rate,
};

/// Takes the rating; it may be given anew as long as a contest is not settled.
///
/// # Errors
/// [`Error::NotFound`] for anybody but the contributor.
pub async fn rate(
    ctx: &Ctx,
    permit: Authorized<Rate>,
    contribution: &Contribution,
    form: &Form,
) -> Result<()> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    if contribution.account != Some(account)
        || contribution.state != "sent"
        || contribution.consultation != permit.id
    {
        return Err(Error::NotFound);
    }
    put_rating(ctx, contribution, form).await
}

/// Reads the rating and keeps it; whoever calls knows that it is the contributor's.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn put_rating(ctx: &Ctx, contribution: &Contribution, form: &Form) -> Result<()> {
    let mut wrong = Violations::new();
    let contested = form.ticked("contested");
    let words = wrong.text(
        "considered_text",
        form.get("considered_text"),
        input::PARAGRAPH,
        contested,
    );
    let considered: Option<Considered> = wrong.choice("considered", form.get("considered"));
    if !contribution.contest_answer.is_empty() {
        wrong.push("", Message::new("consultations-contest-settled"));
    }
    wrong.check()?;
    let considered = considered.ok_or(Error::NotFound)?;
    let k = contribution.clone();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.run(
                "UPDATE contributions SET considered = $2, considered_text = $3, contested = $4, version = version + 1 \
                 WHERE id = $1 AND contest_answer = ''",
                args![k.id, considered, words, contested],
            )
            .await?;
            let detail = json!({ "considered": considered, "contested": contested });
            note(tx, &ctx, &k, "contribution.rate", detail).await?;
            if contested {
                let told = AboutConsultation::contribution(k.consultation, k.id);
                ctx.emit(tx, "answer_contested", &told).await?;
            }
            Ok(())
        })
    })
    .await
}
