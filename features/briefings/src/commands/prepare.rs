//! A briefing is prepared, called, its call closed, or cancelled.

use contracts::AboutBriefing;
use decisions::Zone;
use guard::{Authorized, Ctx};
use kernel::{Error, Localized, Message, Result, Timestamp, Violations, input};
use panels::Way;
use parties::OrganisationId;
use serde_json::json;
use store::Tx;
use web::Form;

use super::{announce, gate, index, places, record};
use crate::{
    model::{Audience, Briefing, BriefingId, Host, Meeting, SeriesId, State},
    policy::{Edit, Move, Prepare},
    store as rows,
};

/// Characters of a title, and of a place.
const LINE: usize = 200;
/// Characters of a link: those of some services are long.
const LINK: usize = 1_000;
/// Places of a briefing at most.
pub const SEATS: i64 = 500;

/// A briefing as it is typed, checked.
#[derive(Clone, Debug)]
pub struct Fields {
    series: String,
    title: Localized,
    about: Localized,
    host: Host,
    meeting: Meeting,
    place: String,
    link: String,
    starts: Timestamp,
    zone: Zone,
    audience: Audience,
    seats: i64,
    together: i64,
    call_until: Timestamp,
    answer_days: i64,
}

impl Fields {
    /// Checks what was typed.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub async fn check(ctx: &Ctx, form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let title = wrong.localized("title", &form.localized("title"), LINE, true);
        let about = wrong.localized("about", &form.localized("about"), input::PARAGRAPH, true);
        let host: Option<Host> = wrong.choice("host", form.get("host"));
        let audience: Option<Audience> = wrong.choice("audience", form.get("audience"));
        let meeting: Option<Meeting> = wrong.choice("meeting", form.get("meeting"));
        // What nobody would come by is not kept: it would come back unlooked at with the next change.
        let mut by = |way: Way, field: &str, limit: usize| {
            if meeting.is_some_and(|m| m.has(way)) {
                wrong.line(field, form.get(field), limit, true)
            } else {
                String::new()
            }
        };
        let place = by(Way::InPerson, "place", LINE);
        let link = by(Way::Online, "link", LINK);
        let zone: Option<Zone> = wrong.choice("zone", form.get("zone"));
        let seats = number(&mut wrong, "seats", form.get("seats"), SEATS);
        let together = number(&mut wrong, "together", form.get("together"), SEATS);
        let answer_days = number(&mut wrong, "answer_days", form.get("answer_days"), 60);
        let day = wrong.date("day", form.get("day"), true);
        let until = wrong.date("call_until", form.get("call_until"), true);
        let there = zone.clone().unwrap_or_else(Zone::utc);
        let mut starts = Timestamp(0);
        if let Some(day) = day {
            match there.moment(&day.iso_date(), form.get("time").trim()) {
                Ok(at) => starts = at,
                Err(_) => wrong.push("time", Message::new("briefings-time-wrong")),
            }
        }
        let mut call_until = Timestamp(0);
        if let Some(until) = until {
            call_until = there.end_of_date(&until.iso_date())?;
        }
        if until.is_some() && call_until < ctx.now() {
            wrong.push("call_until", Message::new("briefings-call-past"));
        } else if until.is_some() && day.is_some() && call_until >= starts {
            wrong.push("call_until", Message::new("briefings-call-late"));
        }
        let series = form.get("series").to_owned();
        if !series.is_empty() {
            let id: Option<SeriesId> = series.parse().ok();
            let known = match id {
                Some(id) => rows::one_series(&mut ctx.db(), id).await.is_ok(),
                None => false,
            };
            if !known {
                wrong.push("series", Message::new("error-choose"));
            }
        }
        wrong.check()?;
        let (Some(host), Some(audience), Some(zone), Some(meeting)) =
            (host, audience, zone, meeting)
        else {
            return Err(Error::NotFound);
        };
        Ok(Self {
            series,
            title,
            about,
            host,
            meeting,
            place,
            link,
            starts,
            zone,
            audience,
            seats,
            together,
            call_until,
            answer_days,
        })
    }

    fn into(self, b: Briefing) -> Briefing {
        Briefing {
            series: self.series,
            title: self.title,
            about: self.about,
            host: self.host,
            meeting: self.meeting,
            place: self.place,
            link: self.link,
            starts: self.starts,
            zone: self.zone,
            audience: self.audience,
            seats: self.seats,
            together: self.together,
            call_until: self.call_until,
            answer_days: self.answer_days,
            ..b
        }
    }
}

/// A whole number from 1.
fn number(wrong: &mut Violations, field: &str, raw: &str, most: i64) -> i64 {
    match raw.trim().parse::<i64>() {
        Ok(n) if (1..=most).contains(&n) => n,
        _ => {
            let message = Message::new("briefings-number-wrong").with("most", most);
            wrong.push(field, message);
            0
        }
    }
}

/// Adds a briefing as a draft.
///
/// # Errors
/// A database error.
pub async fn add(ctx: &Ctx, _: Authorized<Prepare>, fields: Fields) -> Result<BriefingId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let b = fields.into(Briefing {
                id: ctx.new_id(),
                series: String::new(),
                title: Localized::default(),
                about: Localized::default(),
                host: Host::UnderSecretary,
                meeting: Meeting::InPerson,
                place: String::new(),
                link: String::new(),
                starts: ctx.now(),
                zone: Zone::utc(),
                audience: Audience::Network,
                seats: 1,
                together: 1,
                call_until: ctx.now(),
                answer_days: 1,
                state: State::Draft,
                minutes: Localized::default(),
                minutes_at: None,
                cancelled: String::new(),
                created: ctx.now(),
                version: 0,
            });
            rows::put(tx, &b).await?;
            record(tx, &ctx, "briefing.add", &b, None, json!({})).await?;
            Ok(b.id)
        })
    })
    .await
}

/// Changes a briefing that is a draft or called. Whom it is for stays, once it is called. Where people meet otherwise than
/// before, the assessments of those who would come are asked anew. They are told of that, and of another time. In which room
/// or by which link people meet is told to nobody before places are.
///
/// # Errors
/// A refusal where somebody else was quicker.
pub async fn edit(ctx: &Ctx, permit: Authorized<Edit>, fields: Fields, version: i64) -> Result<()> {
    let before = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            let called = before.state != State::Draft;
            if called && fields.audience != before.audience {
                let message = Message::new("briefings-audience-fixed");
                return Err(Error::Rejected(Violations::one("audience", message)));
            }
            let prolonged = fields.call_until != before.call_until;
            let later = (fields.starts, &fields.zone) != (before.starts, &before.zone);
            let met = before.meeting;
            let b = Briefing {
                version,
                ..fields.into(before)
            };
            rows::put(tx, &b).await?;
            if called {
                index(tx, &b).await?;
                announce(tx, &ctx, &b).await?;
                if prolonged {
                    close_later(tx, &ctx, &b).await?;
                }
            }
            let otherwise = b.meeting != met;
            let detail = if otherwise {
                json!({ "meeting": b.meeting })
            } else {
                json!({})
            };
            record(tx, &ctx, "briefing.edit", &b, None, detail).await?;
            if called && otherwise {
                gate::close(tx, &ctx, &b).await?;
                gate::look_again(tx, &ctx, &b, met).await?;
            }
            if called && (otherwise || later) {
                moved(tx, &ctx, &b).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Who would come said so of another meeting: they are told, in the same words to all, and whoever may see it finds it among
/// what changed.
async fn moved(tx: &mut Tx, ctx: &Ctx, b: &Briefing) -> Result<()> {
    engagement::reach(tx, &b.engagement(), "moved", ctx.now()).await?;
    // Each change is told of, also where those before concerned the same organisations.
    let what = format!("moved {}", b.version);
    willing(tx, ctx, b, &what).await
}

/// Tells those who would come.
async fn willing(tx: &mut Tx, ctx: &Ctx, b: &Briefing, what: &str) -> Result<()> {
    let willing = panels::willing(tx, &b.engagement()).await?;
    let ids: Vec<OrganisationId> = willing.iter().map(|w| w.organisation).collect();
    places::news(tx, ctx, b, what, &ids).await
}

async fn close_later(tx: &mut Tx, ctx: &Ctx, b: &Briefing) -> Result<()> {
    let body = AboutBriefing::whole(b.id);
    ctx.later(tx, "briefing_call_over", &body, b.call_until.plus(1))
        .await
}

async fn enter(tx: &mut Tx, ctx: &Ctx, b: &mut Briefing, to: State) -> Result<()> {
    b.state = to;
    rows::put(tx, b).await?;
    index(tx, b).await?;
    announce(tx, ctx, b).await?;
    record(tx, ctx, "briefing.move", b, None, json!({ "to": to })).await
}

/// Opens the call: organisations can say that they would come.
///
/// # Errors
/// A refusal where its last day is over.
pub async fn call(ctx: &Ctx, permit: Authorized<Move>) -> Result<()> {
    let mut b = permit.into_inner();
    if b.state != State::Draft {
        return Err(Error::refused("briefings-changed-meanwhile"));
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if b.call_until <= ctx.now() {
                return Err(Error::refused("briefings-call-past-edit"));
            }
            enter(tx, &ctx, &mut b, State::Call).await?;
            engagement::reach(tx, &b.engagement(), "called", ctx.now()).await?;
            close_later(tx, &ctx, &b).await?;
            ctx.emit(tx, "briefing_called", &AboutBriefing::whole(b.id))
                .await
        })
    })
    .await
}

/// Ends the call before its day.
///
/// # Errors
/// A refusal where it is not open.
pub async fn close(ctx: &Ctx, permit: Authorized<Move>) -> Result<()> {
    let mut b = permit.into_inner();
    if b.state != State::Call {
        return Err(Error::refused("briefings-changed-meanwhile"));
    }
    ctx.write(move |tx, ctx| Box::pin(async move { enter(tx, &ctx, &mut b, State::Closed).await }))
        .await
}

/// Ends a call whose last day is over; does nothing where it got more time, or is closed.
///
/// # Errors
/// A database error.
pub async fn close_when_due(ctx: &Ctx, id: BriefingId) -> Result<bool> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            let mut b = rows::briefing(tx, id).await?;
            let over = b.state == State::Call && b.call_until < ctx.now();
            if over {
                enter(tx, &ctx, &mut b, State::Closed).await?;
            }
            Ok(over)
        })
    })
    .await
}

/// Calls a briefing off, for a reason that everybody who may see it reads. Those concerned are told.
///
/// # Errors
/// What is wrong with the reason.
pub async fn cancel(ctx: &Ctx, permit: Authorized<Move>, reason: &str) -> Result<()> {
    let mut b = permit.into_inner();
    let mut wrong = Violations::new();
    let reason = wrong.text("reason", reason, input::PARAGRAPH, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            b.cancelled = reason;
            let drafted = b.state == State::Draft;
            enter(tx, &ctx, &mut b, State::Cancelled).await?;
            if drafted {
                return Ok(());
            }
            engagement::reach(tx, &b.engagement(), "cancelled", ctx.now()).await?;
            willing(tx, &ctx, &b, "cancelled").await
        })
    })
    .await
}
