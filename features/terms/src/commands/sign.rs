//! Asking an organisation to sign, and signing for one side.

use contracts::AboutTerms;
use guard::{Action, Authorized, Ctx, Notice};
use kernel::{Error, Language, Message, Result, Violations};
use parties::{OrganisationId, Standing};
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use crate::{
    commands::{calendar, owe, record},
    model::{Agreement, Side, Signature, fingerprint},
    store as rows,
};

/// Asks an organisation to sign the version in force, once: letters go to those who speak for it.
///
/// # Errors
/// A database error.
pub async fn ask(tx: &mut Tx, ctx: &Ctx, id: OrganisationId) -> Result<()> {
    let organisation = parties::organisation(tx, id).await?;
    if organisation.standing != Standing::Member || !asked(tx, ctx, id).await? {
        return Ok(());
    }
    let readers = guard::speakers(tx, id, ctx.now()).await?;
    let path = format!("/organisations/{id}/terms");
    let notice = Notice::new("terms-sign", path).about("organisation", id);
    ctx.tell(tx, &readers, &notice).await
}

/// Notes that an organisation is asked to sign the version in force; says whether it was not before.
async fn asked(tx: &mut Tx, ctx: &Ctx, id: OrganisationId) -> Result<bool> {
    let organisation = parties::organisation(tx, id).await?;
    let version = rows::current(tx).await?;
    let (calendar, zone) = calendar(tx, &organisation).await?;
    let within = u16::try_from(version.sign_within).unwrap_or(u16::MAX);
    let sign_by = calendar.deadline(ctx.now(), within, &zone)?;
    rows::ask(tx, id, version.number, ctx.now(), sign_by).await
}

/// Signs for one side what stood on the page. With the second signature the version is in force between the two, and
/// what each owes gets its day.
///
/// # Errors
/// A refusal where the version was replaced, the text is not the one that was shown, or that side has signed.
pub async fn sign<A: Action<On = Agreement>>(
    ctx: &Ctx,
    permit: Authorized<A>,
    side: Side,
    form: &Form,
) -> Result<()> {
    let a = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let (number, shown) = (form.get("number").to_owned(), form.get("digest").to_owned());
    let language = Language::from_code(form.get("language")).unwrap_or(Language::English);
    let mut wrong = Violations::new();
    if !form.ticked("accept") {
        wrong.push("accept", Message::new("terms-accept-needed"));
    }
    if number != a.current.number.to_string() {
        wrong = Violations::one("", replaced(a.current.number));
    }
    wrong.check()?;
    let id = a.organisation.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("terms").await?;
            let current = rows::current(tx).await?.number;
            if current.to_string() != number {
                return Err(Error::Rejected(Violations::one("", replaced(current))));
            }
            let digest = fingerprint_of(tx, current, language).await?;
            if digest != shown {
                return Err(Error::refused("terms-text-differs"));
            }
            let there = rows::signatures(tx, id, current).await?;
            if there.iter().any(|s| s.side != side && s.account == account) {
                return Err(Error::refused("terms-both-sides"));
            }
            asked(tx, &ctx, id).await?;
            let signature = Signature {
                side,
                account,
                name: ctx.viewer.name.clone(),
                at: ctx.now(),
                language,
                digest,
            };
            if !rows::sign(tx, id, current, &signature).await? {
                return Err(Error::refused("terms-signed-meanwhile"));
            }
            let about = AboutTerms {
                number: current,
                organisation: Some(id.to_string()),
                side: Some(side.to_string()),
            };
            let detail = json!({ "number": current, "side": side, "digest": signature.digest });
            record(tx, &ctx, "terms.sign", &id.to_string(), detail).await?;
            if there.iter().any(|s| s.side != side) {
                rows::put_in_force(tx, id, current, ctx.now()).await?;
                owe::begin(tx, &ctx, id, current).await?;
                ctx.emit(tx, "terms_in_force", &about).await
            } else {
                ctx.emit(tx, "terms_signed", &about).await
            }
        })
    })
    .await
}

/// The terms of an organisation, with the form by which somebody signs what they have read in a language.
///
/// # Errors
/// [`Error::NotFound`] where there is no such organisation; a refusal where the version lacks the language.
pub async fn to_sign(
    db: &mut impl Read,
    id: OrganisationId,
    language: Language,
) -> Result<(Agreement, Form)> {
    let agreement = rows::agreement(db, id).await?;
    let number = agreement.current.number;
    let mut form = Form::default();
    form.set("number", number.to_string());
    form.set("digest", fingerprint_of(db, number, language).await?);
    form.set("language", language.code());
    Ok((agreement, form))
}

/// The fingerprint of a version as it is read in a language.
async fn fingerprint_of(db: &mut impl Read, number: i64, language: Language) -> Result<String> {
    let body = rows::body(db, number, language).await?;
    let body = body.ok_or_else(|| Error::refused("terms-text-differs"))?;
    let duties = rows::duties(db, number).await?;
    Ok(fingerprint(number, language, &body, &duties))
}

fn replaced(number: i64) -> Message {
    Message::new("terms-replaced").with("number", number)
}
