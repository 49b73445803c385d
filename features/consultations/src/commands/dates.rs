//! The dates of a consultation, as a calendar keeps them: the first and the last day to contribute.

use std::collections::BTreeMap;

use contracts::{AboutDates, ActivityDate};
use guard::{Ctx, Viewer};
use kernel::{Result, Timestamp, day};
use store::{Read, Tx};

use crate::{
    model::{Audience, ConsultationId, Phase},
    store as rows,
};

/// The dates of a consultation as they stand: none of a draft.
///
/// # Errors
/// A database error.
pub async fn dates(db: &mut impl Read, id: ConsultationId) -> Result<AboutDates> {
    let c = rows::consultation(db, &Viewer::default(), id, None).await?;
    let mut title: BTreeMap<String, String> = rows::titles(db, id)
        .await?
        .into_iter()
        .map(|(language, title)| (language.to_string(), title))
        .collect();
    title.insert(c.language.to_string(), c.title.clone());
    let mut told = AboutDates {
        activity: id.to_string(),
        href: format!("/consultations/{id}"),
        title,
        audience: c.audience.code().to_owned(),
        zone: "UTC".to_owned(),
        ..AboutDates::default()
    };
    if c.phase == Phase::Draft {
        return Ok(told);
    }
    for (kind, at) in [
        ("consultation_opens", c.opens),
        ("consultation_closes", c.closes),
    ] {
        if let Some(first) = at.map(Timestamp::midnight) {
            told.dates.push(ActivityDate {
                kind: kind.to_owned(),
                starts: first.0,
                ends: first.plus(day(1)).0,
                whole: true,
            });
        }
    }
    if c.audience == Audience::Invited {
        let invited = rows::invited(db, id).await?;
        told.invited = invited.iter().map(|i| i.0.to_string()).collect();
    }
    Ok(told)
}

/// Tells a calendar when a consultation opens and closes, for whom it is for.
///
/// # Errors
/// A database error.
pub async fn announce(tx: &mut Tx, ctx: &Ctx, id: ConsultationId) -> Result<()> {
    let told = dates(tx, id).await?;
    ctx.emit(tx, "activity_dates", &told).await
}
