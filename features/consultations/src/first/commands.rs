//! What is done with first contributions: they are kept waiting, let in or declined, contested and looked at again.

use contracts::AboutConsultation;
use decisions::{Calendar, Zone};
use engagement::AboutYou;
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, args, input};
use parties::OrganisationId;
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use super::{
    DAYS, DUE, FirstLook, State,
    release::{let_in, let_in_others},
    store as looks,
};
use crate::{
    model::{Consultation, ContributionId},
    policy::Moderate,
    statements::{Again, again, looks_again},
    store as rows,
};

/// Whether what an organisation sends now under its name waits. Where it does, nobody closes the consultation and nobody lets
/// another of its contributions in before this one is written.
///
/// # Errors
/// A refusal where the consultation was closed meanwhile: nobody would let it in any more.
pub async fn waits(tx: &mut Tx, c: &Consultation, organisation: OrganisationId) -> Result<bool> {
    // Who was heard once stays known, so that most are asked without holding up others.
    if !c.first_look || !looks::is_first(tx, organisation).await? {
        return Ok(false);
    }
    tx.lock("consultations").await?;
    let open = "SELECT COUNT(*) FROM consultations WHERE id = $1 AND phase = 'open'";
    if tx.number(open, args![c.id]).await? == 0 {
        return Err(Error::refused("consultations-too-late"));
    }
    looks::is_first(tx, organisation).await
}

/// Notes that a contribution waits, and what comes when its days are over.
///
/// # Errors
/// A database error.
pub async fn hold(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    id: ContributionId,
    about: AboutYou,
) -> Result<()> {
    let now = ctx.now();
    let due = Calendar::load(tx)
        .await?
        .deadline(now, DAYS, &Zone::utc())?;
    tx.run(
        "INSERT INTO first_looks (contribution, consultation, state, due, gender, age_band, decided, decided_by, reason, appeal, \
         appeal_answer, version) VALUES ($1, $2, 'waiting', $3, $4, $5, NULL, '', '', '', '', 1)",
        args![id, c.id, due, about.gender, about.age_band],
    )
    .await?;
    let told = AboutConsultation::contribution(c.id, id);
    ctx.later(tx, DUE, &told, due.plus(1)).await
}

/// The one that a form of the Office names.
async fn named(ctx: &Ctx, c: &Consultation, form: &Form) -> Result<FirstLook> {
    let id = form.get("contribution");
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let look = looks::look(&mut ctx.db(), id).await?;
    look.filter(|l| l.consultation == c.id)
        .ok_or(Error::NotFound)
}

/// Refuses once the response is published, asked where nobody can publish it meanwhile: nobody could answer any more.
async fn still_looked_at(tx: &mut Tx, id: ContributionId) -> Result<()> {
    tx.lock("consultations").await?;
    let sql = "SELECT COUNT(*) FROM first_looks f JOIN consultations c ON c.id = f.consultation \
               WHERE f.contribution = $1 AND c.phase IN ('open', 'closed', 'synthesis')";
    if tx.number(sql, args![id]).await? == 1 {
        Ok(())
    } else {
        Err(Error::refused("error-not-in-this-state"))
    }
}

/// The same as it stands now, unless somebody else decided since the page was read.
async fn unchanged(tx: &mut Tx, id: ContributionId, version: i64) -> Result<FirstLook> {
    still_looked_at(tx, id).await?;
    let look = looks::look(tx, id).await?.ok_or(Error::NotFound)?;
    if look.version == version {
        Ok(look)
    } else {
        Err(Error::refused("first-decided-meanwhile"))
    }
}

/// Lets a first contribution in, and with it what else waits of its organisation here, or declines it: the form's `act`.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal where somebody else was quicker.
pub async fn decide(ctx: &Ctx, permit: Authorized<Moderate>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    let id = named(ctx, &c, form).await?.contribution;
    let mut wrong = Violations::new();
    let act = form.get("act").to_owned();
    let reason = wrong.text(
        "reason",
        form.get("reason"),
        input::PARAGRAPH,
        act == "decline",
    );
    if !["let_in", "decline"].contains(&act.as_str()) {
        wrong.push("act", Message::new("error-choose"));
    }
    wrong.check()?;
    let version: i64 = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let look = unchanged(tx, id, version).await?;
            let lets_in = act == "let_in";
            // What its writer says against a decision is answered by somebody else, not decided anew.
            let again = lets_in && look.is_declined() && !look.is_contested();
            if !look.is_waiting() && !again {
                return Err(Error::refused("error-not-in-this-state"));
            }
            if !lets_in {
                return decline(tx, &ctx, &c, &look, &reason).await;
            }
            let_in(tx, &ctx, &c, &look, "office").await?;
            let others = let_in_others(tx, &ctx, &c, id, "office").await?;
            for one in std::iter::once(id).chain(others) {
                tell(tx, &ctx, &c, one).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Declines it, with the reason that its writer reads. Others of the organisation go on waiting: the reason is about these words.
async fn decline(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    look: &FirstLook,
    reason: &str,
) -> Result<()> {
    let by = ctx.viewer.account.map(|a| a.to_string());
    let sql = "UPDATE first_looks SET state = 'declined', reason = $2, decided = $3, decided_by = $4, version = version + 1 \
               WHERE contribution = $1";
    let args = args![look.contribution, reason, ctx.now(), by.unwrap_or_default()];
    tx.run(sql, args).await?;
    let (object, about) = noted(tx, look.contribution).await?;
    ctx.record(tx, "first_look.decline", &object, &about, json!({}))
        .await?;
    tell(tx, ctx, c, look.contribution).await
}

/// What the log names: the contribution, and the organisation that reads of it in its own.
async fn noted(tx: &mut Tx, id: ContributionId) -> Result<(String, String)> {
    let k = rows::any_contribution(tx, id).await?;
    let about = k.organisation_stands.map(|o| o.to_string());
    Ok((format!("contribution:{id}"), about.unwrap_or_default()))
}

async fn tell(tx: &mut Tx, ctx: &Ctx, c: &Consultation, id: ContributionId) -> Result<()> {
    let told = AboutConsultation::contribution(c.id, id);
    ctx.emit(tx, "first_look_decided", &told).await
}

/// The writer of a declined one says why it should be let in.
///
/// # Errors
/// A violation of `appeal` where nothing is said; [`Error::NotFound`] for anybody but its writer.
pub async fn contest(ctx: &Ctx, c: &Consultation, form: &Form) -> Result<()> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let wanted = form.get("contribution");
    let mut own = looks::written_by(&mut ctx.db(), account).await?.into_iter();
    let look = own
        .find(|l| l.contribution.to_string() == wanted && l.consultation == c.id)
        .ok_or(Error::NotFound)?;
    // Afterwards nobody could answer any more.
    if !looks_again(c) {
        return Err(Error::refused("error-not-in-this-state"));
    }
    let mut wrong = Violations::new();
    let words = wrong.text("appeal", form.get("appeal"), input::PARAGRAPH, true);
    wrong.check()?;
    let (c, id) = (c.id, look.contribution);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            still_looked_at(tx, id).await?;
            let sql = "UPDATE first_looks SET appeal = $2, version = version + 1 WHERE contribution = $1 AND state = 'declined' \
                       AND appeal = ''";
            if tx.run(sql, args![id, words]).await? != 1 {
                return Err(Error::refused("error-not-in-this-state"));
            }
            let (object, about) = noted(tx, id).await?;
            ctx.record(tx, "first_look.contest", &object, &about, json!({})).await?;
            ctx.emit(tx, "first_look_contested", &AboutConsultation::contribution(c, id)).await
        })
    })
    .await
}

/// Somebody who did not decline it answers what its writer says against that: it is let in, or stays declined.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal for whoever declined it.
pub async fn look_again(ctx: &Ctx, permit: Authorized<Moderate>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    let look = named(ctx, &c, form).await?;
    let id = look.contribution;
    let Again {
        by,
        words,
        lets_in,
        version,
    } = again(ctx, form, look.is_contested(), &look.decided_by)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let look = unchanged(tx, id, version).await?;
            let sql = "UPDATE first_looks SET appeal_answer = $2, decided = $3, decided_by = $4, version = version + 1 \
                       WHERE contribution = $1";
            tx.run(sql, args![id, words, ctx.now(), by]).await?;
            let (object, about) = noted(tx, id).await?;
            let state = if lets_in { State::LetIn } else { State::Declined };
            ctx.record(tx, "first_look.look_again", &object, &about, json!({ "state": state })).await?;
            let mut told = vec![id];
            if lets_in {
                let_in(tx, &ctx, &c, &look, "office").await?;
                told.extend(let_in_others(tx, &ctx, &c, id, "office").await?);
            }
            for one in told {
                tell(tx, &ctx, &c, one).await?;
            }
            Ok(())
        })
    })
    .await
}
