//! What follows an event: people are told by letters that give nothing away, an open consultation closes in time.

use std::sync::Arc;

use contracts::AboutConsultation;
use guard::{AccountId, Ctx, Letter};
use kernel::{Error, Language, Result, Value, args};
use store::Read;
use web::Site;

use crate::{
    commands,
    model::{ConsultationId, ContributionId},
};

/// What an event is about, with identifiers of this room.
struct Told {
    consultation: ConsultationId,
    contribution: Option<ContributionId>,
}

/// Name, address and language of somebody a letter goes to.
type Reader = (AccountId, String, String, Language);

fn read(body: &str) -> Result<Told> {
    let about: AboutConsultation = serde_json::from_str(body).map_err(Error::internal)?;
    Ok(Told {
        consultation: about.consultation.parse().map_err(Error::internal)?,
        contribution: about
            .contribution
            .map(|k| k.parse().map_err(Error::internal))
            .transpose()?,
    })
}

/// Whom an event concerns: a statement that names them, with its values.
type Readers = (&'static str, Vec<Value>);

/// Writes one letter to all whom an event concerns, once: the event may come twice, `what` tells it from others.
/// Neither title nor words stand in it: a letter may be read over a shoulder.
async fn tell(
    site: &Site,
    what: String,
    (sql, values): Readers,
    letter: &'static str,
    path: String,
) -> Result<()> {
    let mut ctx = Ctx::house(&site.app);
    ctx.key = what;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let readers: Vec<Reader> = tx.all(sql, values).await?;
            let link = format!("{}{path}", ctx.app.base);
            for (_, name, email, language) in readers {
                let letter = Letter::new(letter, &email, language);
                ctx.mail(tx, &letter.with("name", name).with("link", &link))
                    .await?;
            }
            Ok(())
        })
    })
    .await
}

/// Writes to the people of every organisation invited by name.
///
/// # Errors
/// A database error.
pub async fn tell_invited(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?.consultation;
    let readers = (
        "SELECT DISTINCT a.id, a.name, a.email, a.language FROM consultation_invited i \
         JOIN consultations c ON c.id = i.consultation AND c.audience = 'invited' \
         JOIN appointments p ON p.scope = i.organisation AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
         JOIN accounts a ON a.id = p.account WHERE i.consultation = $1 AND a.closed IS NULL",
        args![id, site.app.clock.now()],
    );
    let path = format!("/consultations/{id}");
    tell(
        &site,
        format!("opened {id}"),
        readers,
        "consultation-opened",
        path,
    )
    .await
}

/// Writes to everyone who contributed.
///
/// # Errors
/// A database error.
pub async fn tell_contributors(site: Arc<Site>, body: String) -> Result<()> {
    let id = read(&body)?.consultation;
    let readers = (
        "SELECT DISTINCT a.id, a.name, a.email, a.language FROM contributions k JOIN accounts a ON a.id = k.account \
         WHERE k.consultation = $1 AND k.state = 'sent' AND a.closed IS NULL",
        args![id],
    );
    let path = format!("/consultations/{id}/mine");
    tell(&site, format!("told {id}"), readers, "answered", path).await
}

/// Tells the officer in charge and the focal point that an answer is contested.
///
/// # Errors
/// A database error.
pub async fn tell_officer(site: Arc<Site>, body: String) -> Result<()> {
    let told = read(&body)?;
    let Some(contribution) = told.contribution else {
        return Ok(());
    };
    let readers = (
        "SELECT DISTINCT a.id, a.name, a.email, a.language FROM consultations c \
         JOIN accounts a ON a.id = c.officer_account OR a.id = c.focal_point WHERE c.id = $1 AND a.closed IS NULL",
        args![told.consultation],
    );
    let path = format!("/contributions/{contribution}/reconsider");
    tell(
        &site,
        format!("contested {contribution}"),
        readers,
        "contested",
        path,
    )
    .await
}

/// Tells a contributor that their contest is settled.
///
/// # Errors
/// A database error.
pub async fn tell_settled(site: Arc<Site>, body: String) -> Result<()> {
    let told = read(&body)?;
    let Some(contribution) = told.contribution else {
        return Ok(());
    };
    let readers = (
        "SELECT a.id, a.name, a.email, a.language FROM contributions k JOIN accounts a ON a.id = k.account \
         WHERE k.id = $1 AND a.closed IS NULL",
        args![contribution],
    );
    let path = format!("/consultations/{}/mine", told.consultation);
    tell(
        &site,
        format!("settled {contribution}"),
        readers,
        "answered",
        path,
    )
    .await
}

/// Closes a consultation whose last day has passed.
///
/// # Errors
/// A database error.
pub async fn close(site: Arc<Site>, body: String) -> Result<()> {
    commands::close_when_due(&Ctx::house(&site.app), read(&body)?.consultation).await
}
