//! What is done with briefings.

mod draw;
mod gate;
mod minutes;
mod places;
mod prepare;
mod questions;
mod series;
mod willing;

pub use draw::{
    AfterDraw, clear, commit, drawn_by, offer_to_all, set_quotas, set_stand, suggestions,
};
pub use gate::refusal;
pub use minutes::{add_commitment, commitment_due, move_commitment, publish_minutes};
pub use places::{answer_place, attended, fill, held, lapse, remind};
pub use prepare::{Fields, add, call, cancel, close, close_when_due, edit};
pub use questions::{answer, ask, support, take_back_question};
pub use series::{NewSeries, Standing, add_series, duty, end_series, year_due};
pub use willing::{say, take_back};

use ::store::{Entry, Read, Tx};
use contracts::{AboutDates, ActivityDate};
use decisions::{Calendar, Zone};
use engagement::Commitment;
use guard::{Ctx, Role, Viewer};
use kernel::{Error, Language, Result, Timestamp};
use parties::{OrganisationId, Visibility};
use serde_json::Value;
use web::Form;

use crate::{
    model::{Audience, Briefing, BriefingId, State},
    store,
};

/// What the log calls a briefing; the organisation it concerns, where it concerns one.
async fn record(
    tx: &mut Tx,
    ctx: &Ctx,
    action: &'static str,
    b: &Briefing,
    organisation: Option<OrganisationId>,
    detail: Value,
) -> Result<()> {
    let about = organisation.map(|o| o.to_string()).unwrap_or_default();
    let object = format!("briefing:{}", b.id);
    ctx.record(tx, action, &object, &about, detail).await
}

/// The organisation for which somebody acts: the one that the form names, or the only one.
///
/// # Errors
/// [`Error::NotFound`] where they act for no such organisation in one of these roles.
pub fn acting_for(viewer: &Viewer, form: &Form, roles: &[Role]) -> Result<OrganisationId> {
    let named = form.get("organisation");
    viewer
        .taking_part()
        .filter(|h| roles.contains(&h.role))
        .find(|h| named.is_empty() || h.scope == named)
        .and_then(|h| h.scope.parse().ok())
        .ok_or(Error::NotFound)
}

/// The briefing, whoever asks: what they may do with it is asked next.
///
/// # Errors
/// [`Error::NotFound`] where there is none.
pub async fn find(ctx: &Ctx, id: BriefingId) -> Result<Briefing> {
    store::briefing(&mut ctx.db(), id).await
}

/// The last moment of so many working days of the Office from now, in a zone.
async fn deadline(db: &mut impl Read, now: Timestamp, days: i64, zone: &Zone) -> Result<Timestamp> {
    let days = u16::try_from(days).unwrap_or(u16::MAX);
    Calendar::load(db).await?.deadline(now, days, zone)
}

/// Makes a commitment findable by those who may know of its activity.
///
/// # Errors
/// A database error.
pub async fn index_commitment(tx: &mut Tx, c: &Commitment) -> Result<()> {
    let scope = if c.audience == Visibility::Public {
        Audience::Public
    } else {
        Audience::Network
    };
    tx.index(&Entry {
        id: format!("commitment:{}", c.id),
        kind: "commitment",
        scope: scope.code().to_owned(),
        language: c.language,
        title: c.text.clone(),
        body: [c.owner.as_str(), c.note.as_str()].join("\n\n"),
        href: format!("/commitments/{}", c.id),
        at: c.created,
    })
    .await
}

/// The date of a briefing, as a calendar keeps it: none of a draft.
pub(crate) fn dates(b: &Briefing) -> AboutDates {
    let title = b.title.0.iter();
    let date = ActivityDate {
        kind: "briefing".to_owned(),
        starts: b.starts.0,
        // When it ends is said nowhere.
        ends: b.starts.0,
        whole: false,
    };
    AboutDates {
        activity: b.engagement(),
        href: b.href(),
        title: title.map(|(l, t)| (l.to_string(), t.clone())).collect(),
        audience: b.audience.code().to_owned(),
        zone: b.zone.to_string(),
        cancelled: b.state == State::Cancelled,
        dates: if b.state == State::Draft {
            Vec::new()
        } else {
            vec![date]
        },
        ..AboutDates::default()
    }
}

/// Tells a calendar when a briefing is, for whom it is for.
async fn announce(tx: &mut Tx, ctx: &Ctx, b: &Briefing) -> Result<()> {
    ctx.emit(tx, "activity_dates", &dates(b)).await
}

/// Makes a briefing findable in each of its languages by those who may see it; a draft by nobody.
///
/// # Errors
/// A database error.
pub async fn index(tx: &mut Tx, b: &Briefing) -> Result<()> {
    for language in Language::ALL {
        let id = format!("briefing:{}:{language}", b.id);
        let title = b.title.get(*language);
        if title.is_empty() || b.state == State::Draft {
            tx.unindex(&id).await?;
            continue;
        }
        let body = [b.about.get(*language), b.minutes.get(*language)];
        tx.index(&Entry {
            id,
            kind: "briefing",
            scope: b.audience.code().to_owned(),
            language: *language,
            title: title.to_owned(),
            body: body.join("\n\n"),
            href: b.href(),
            at: b.created,
        })
        .await?;
    }
    Ok(())
}
