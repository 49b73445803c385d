//! Series: a briefing is owed every year, and the officers are told before and after its last day.

use contracts::AboutSeries;
use guard::{Authorized, Ctx, Notice, Role};
use kernel::{Localized, Message, Result, Timestamp, Violations, day};
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use crate::{
    model::{Series, SeriesId, State},
    policy::Prepare,
    store as rows,
};

/// Days before the last day on which the officers are told that nothing is planned.
const BEFORE: i64 = 120;

/// A series as it is typed, checked.
#[derive(Clone, Debug)]
pub struct NewSeries {
    title: Localized,
    month: i64,
    since: i64,
}

impl NewSeries {
    /// Checks what was typed.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn check(form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let title = wrong.localized("title", &form.localized("title"), 200, true);
        let mut whole = |field: &str, key: &str, from: i64, to: i64| match form
            .get(field)
            .trim()
            .parse::<i64>()
        {
            Ok(n) if (from..=to).contains(&n) => n,
            _ => {
                wrong.push(field, Message::new(key));
                from
            }
        };
        let month = whole("month", "error-choose", 1, 12);
        let since = whole("since", "briefings-year-wrong", 2000, 2100);
        wrong.check()?;
        Ok(Self {
            title,
            month,
            since,
        })
    }
}

/// Adds a series, of which one briefing is owed each year.
///
/// # Errors
/// A database error.
pub async fn add_series(ctx: &Ctx, _: Authorized<Prepare>, new: NewSeries) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let s = Series {
                id: ctx.new_id(),
                title: new.title,
                month: new.month,
                since: new.since,
                ended: None,
                created: ctx.now(),
            };
            rows::add_series(tx, &s).await?;
            let this = ctx.now().date().0.max(s.since);
            remember(tx, &ctx, &s, this).await?;
            let object = format!("briefing_series:{}", s.id);
            ctx.record(tx, "briefing.add_series", &object, "", json!({}))
                .await
        })
    })
    .await
}

/// The last moment of a year's duty.
fn last_day(s: &Series, year: i64) -> Timestamp {
    let (next_year, next_month) = if s.month >= 12 {
        (year + 1, 1)
    } else {
        (year, s.month + 1)
    };
    let month = u8::try_from(next_month).unwrap_or(1);
    Timestamp::from_date(next_year, month, 1)
        .unwrap_or_default()
        .plus(-1)
}

/// Queues both letters of a year.
async fn remember(tx: &mut Tx, ctx: &Ctx, s: &Series, year: i64) -> Result<()> {
    let last = last_day(s, year);
    for (over, due) in [(false, last.plus(-day(BEFORE))), (true, last.plus(1))] {
        let about = AboutSeries {
            series: s.id.to_string(),
            year,
            over,
        };
        ctx.later(tx, "briefing_year_due", &about, due.max(ctx.now()))
            .await?;
    }
    Ok(())
}

/// A series is no longer owed.
///
/// # Errors
/// A database error.
pub async fn end_series(ctx: &Ctx, _: Authorized<Prepare>, id: SeriesId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if rows::end_series(tx, id, ctx.now()).await? {
                let object = format!("briefing_series:{id}");
                ctx.record(tx, "briefing.end_series", &object, "", json!({}))
                    .await?;
            }
            Ok(())
        })
    })
    .await
}

kernel::codes! {
    /// How a year's duty stands.
    pub enum Standing { Held = "held", Planned = "planned", Missing = "missing", Late = "late" }
}

/// How the duty of a year stands, and its last day.
///
/// # Errors
/// A database error.
pub async fn duty(
    db: &mut impl Read,
    s: &Series,
    year: i64,
    now: Timestamp,
) -> Result<(Standing, Timestamp)> {
    let begin = Timestamp::from_date(year, 1, 1).unwrap_or_default();
    let end = Timestamp::from_date(year + 1, 1, 1).unwrap_or_default();
    let all = rows::of_series(db, s.id, begin, end).await?;
    let last = last_day(s, year);
    let standing = if all.iter().any(|b| b.state == State::Held) {
        Standing::Held
    } else if last < now {
        Standing::Late
    } else if all.is_empty() {
        Standing::Missing
    } else {
        Standing::Planned
    };
    Ok((standing, last))
}

/// The officers are told where nothing is planned, or nothing was held; the next year's letters are queued after the last day.
///
/// # Errors
/// A database error.
pub async fn year_due(tx: &mut Tx, ctx: &Ctx, id: SeriesId, year: i64, over: bool) -> Result<()> {
    let s = rows::one_series(tx, id).await?;
    if s.ended.is_some() {
        return Ok(());
    }
    if over {
        remember(tx, ctx, &s, year + 1).await?;
    }
    let (standing, _) = duty(tx, &s, year, ctx.now()).await?;
    let alarm = match standing {
        Standing::Late => over,
        Standing::Missing => true,
        Standing::Held | Standing::Planned => false,
    };
    if alarm {
        let readers = guard::holders(tx, Role::EngagementOfficer, ctx.now()).await?;
        let notice = Notice::new("briefings-office", "/briefings/series");
        ctx.tell(tx, &readers, &notice).await?;
    }
    Ok(())
}
