//! A lottery computed, published, drawn, and drawn again for places that fell free.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use ::store::{Read, Tx};
use guard::Ctx;
use kernel::{Error, Message, Randomness, Result, Timestamp, Violations};
use lottery::{Failure, Mistake, Pool, Record, Rule, Stand, Stop, Value};
use parties::{OrganisationId, Standing};

use crate::{
    Assembled, Draw, Moved, Place, Report, Safety, moved,
    pool::{RECORDED, assemble, label},
    store as rows,
};

/// How long a lottery may be computed while somebody waits.
const LIMIT: Duration = Duration::from_secs(20);

/// How many tickets a lottery can have: one for each number of three digits, or of four.
#[must_use]
pub fn ticket_count(code: &str) -> Option<u32> {
    match code {
        "1000" => Some(1_000),
        "10000" => Some(10_000),
        _ => None,
    }
}

/// What a lottery is computed from.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Pool and quotas.
    pub from: Assembled,
    /// Tickets of equal weight.
    pub tickets: u32,
    /// What the public value will be.
    pub announced: String,
}

/// A lottery that may be published.
#[derive(Clone, Debug)]
pub struct Computed {
    from: Assembled,
    /// The file to be published.
    pub record: Record,
    /// What people are told.
    pub report: Report,
    salts: BTreeMap<String, Vec<u8>>,
}

/// Why there is no lottery.
#[derive(Clone, Debug)]
pub enum Failed {
    /// The quotas contradict one another; each alternative would do.
    Contradiction(Vec<Vec<Moved>>),
    /// Something else is wrong, in words.
    Refused(Message),
}

impl From<Failed> for Error {
    fn from(failed: Failed) -> Self {
        let message = match failed {
            Failed::Contradiction(_) => Message::new("panel-contradiction"),
            Failed::Refused(message) => message,
        };
        Self::Rejected(Violations::one("", message))
    }
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Contradiction(ways) => Self::Contradiction(ways.iter().map(moved).collect()),
            Failure::Stop(stop) => stop.into(),
            Failure::Nowhere(_) => Self::Refused(Message::new("panel-too-hard")),
            Failure::Mistake(mistake) => mistake.into(),
        }
    }
}

impl From<Stop> for Failed {
    fn from(_: Stop) -> Self {
        Self::Refused(Message::new("panel-too-hard"))
    }
}

impl From<Mistake> for Failed {
    fn from(mistake: Mistake) -> Self {
        Self::Refused(match mistake {
            Mistake::TooFew { size, pool } => Message::new("panel-too-few")
                .with("places", size)
                .with("n", pool),
            Mistake::TooManyIn { size, count } => Message::new("panel-too-many-in")
                .with("places", size)
                .with("n", count),
            Mistake::GroupIn { count, cap, .. } => Message::new("panel-group-in")
                .with("n", count)
                .with("cap", cap),
            Mistake::NoPlaces => Message::new("panel-no-places"),
            other => Message::new("panel-mistake").with("what", other),
        })
    }
}

/// Computes a lottery by the leximin rule, away from the threads that answer people. At most as long as somebody waits.
///
/// # Errors
/// An internal error; the inner one says why there is no lottery.
pub async fn compute(
    drawing: Drawing,
    random: &Randomness,
) -> Result<std::result::Result<Computed, Failed>> {
    let salts = drawing.from.salts(random);
    let mut bytes = [0; 8];
    random.fill(&mut bytes);
    // JSON keeps whole numbers exactly only as far as many readers do: 53 bits.
    let seed = u64::from_le_bytes(bytes) >> 11;
    let work = move || {
        let (record, report) = made(
            &drawing.from.pool,
            seed,
            drawing.tickets,
            &drawing.announced,
            &salts,
        )?;
        Ok(Computed {
            from: drawing.from,
            record,
            report,
            salts,
        })
    };
    tokio::task::spawn_blocking(work)
        .await
        .map_err(Error::internal)
}

fn made(
    pool: &Pool,
    seed: u64,
    tickets: u32,
    announced: &str,
    salts: &BTreeMap<String, Vec<u8>>,
) -> std::result::Result<(Record, Report), Failed> {
    let begun = Instant::now();
    let mut watch = |_, _| begun.elapsed() < LIMIT;
    let lottery = lottery::lottery(pool, Rule::Leximin, seed, &mut watch)?;
    let record = Record::publish(pool, &lottery, tickets, announced, salts, &mut watch)?;
    let count = f64::from(tickets);
    let mut chances = vec![0.0; pool.members.len()];
    for ticket in &record.tickets {
        for member in ticket {
            chances[*member] += 1.0 / count;
        }
    }
    let report = Report::of(pool, &lottery, &chances, record.rounding, &mut watch)?;
    Ok((record, report))
}

/// Publishes a lottery: from now on pool, quotas and tickets are fixed by its commitment.
///
/// # Errors
/// A refusal where somebody's word or a quota changed while it was computed, or one was published already.
pub async fn commit(
    tx: &mut Tx,
    ctx: &Ctx,
    engagement: &str,
    places: i64,
    together: i64,
    computed: Computed,
) -> Result<()> {
    if rows::last_draw(tx, engagement).await?.is_some()
        || assemble(tx, engagement, places, together).await? != computed.from
    {
        return Err(Error::refused("panel-changed-meanwhile"));
    }
    for (id, _) in &computed.from.members {
        let salt = computed.salts.get(&id.to_string());
        let salt = salt.map(|s| String::from_utf8_lossy(s).into_owned());
        let label = label(*id, &computed.salts);
        rows::set_label(tx, engagement, *id, &label, &salt.unwrap_or_default()).await?;
    }
    rows::add_draw(
        tx,
        engagement,
        &Draw {
            round: 1,
            committed: ctx.now(),
            drawn: None,
            record: text(&computed.record)?,
            report: text(&computed.report)?,
            first_number: None,
            first_by: String::new(),
        },
    )
    .await
}

fn text(what: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(what).map_err(Error::internal)
}

/// How the ticket is found.
#[derive(Clone, Debug)]
pub enum TicketBy {
    /// By the value that was announced.
    Public(String),
    /// By a number drawn by hand, which two officers type in.
    ByHand(u32),
}

/// Holds the draw; nothing where a second officer has yet to type in the number. Places are offered to those drawn.
///
/// # Errors
/// A refusal that says what is wrong.
pub async fn hold(
    tx: &mut Tx,
    ctx: &Ctx,
    engagement: &str,
    by: TicketBy,
    answer_by: Timestamp,
) -> Result<Option<Vec<OrganisationId>>> {
    let draw = rows::last_draw(tx, engagement).await?;
    let draw = draw.filter(|d| d.drawn.is_none());
    let draw = draw.ok_or_else(|| Error::refused("panel-drawn"))?;
    let mut record = draw.record()?;
    let value = match by {
        TicketBy::Public(value) => Value::Public(value),
        TicketBy::ByHand(number) => {
            let me = ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
            if number as usize >= record.tickets.len() {
                let last = record.tickets.len().saturating_sub(1);
                let message = Message::new("panel-no-ticket").with("last", last);
                return Err(Error::Rejected(Violations::one("number", message)));
            }
            match draw.first_number {
                Some(_) if draw.first_by == me => {
                    return Err(Error::refused("panel-second-officer"));
                }
                Some(first) if first != i64::from(number) => {
                    // Both look again: neither number counts.
                    rows::set_first(tx, engagement, draw.round, None, "").await?;
                    return Ok(None);
                }
                Some(_) => Value::ByHand {
                    first: number,
                    second: number,
                },
                None => {
                    let number = Some(i64::from(number));
                    rows::set_first(tx, engagement, draw.round, number, &me).await?;
                    return Ok(None);
                }
            }
        }
    };
    held(&mut record, value)?;
    if !rows::set_held(tx, engagement, draw.round, ctx.now(), &text(&record)?).await? {
        return Err(Error::refused("panel-drawn"));
    }
    offer(tx, engagement, draw.round, &record, answer_by)
        .await
        .map(Some)
}

fn held(record: &mut Record, value: Value) -> Result<()> {
    match record.hold(value) {
        Ok(_) => Ok(()),
        Err(lottery::Refused::NoValue) => {
            let message = Message::new("error-required");
            Err(Error::Rejected(Violations::one("value", message)))
        }
        Err(other) => Err(Error::internal(other)),
    }
}

async fn offer(
    tx: &mut Tx,
    engagement: &str,
    round: i64,
    record: &Record,
    answer_by: Timestamp,
) -> Result<Vec<OrganisationId>> {
    let drawn = record.draw.as_ref().map(|d| d.members.clone());
    let drawn = drawn.unwrap_or_default();
    let willing = rows::willing(tx, engagement).await?;
    let mut offered = Vec::new();
    for w in willing.iter().filter(|w| drawn.contains(&w.label)) {
        rows::offer(tx, engagement, w.organisation, round, answer_by).await?;
        offered.push(w.organisation);
    }
    if offered.len() != drawn.len() {
        return Err(Error::internal("a label of the draw names nobody"));
    }
    Ok(offered)
}

/// Pool and quotas of the places that are free, from the first published file: who has a place is subtracted, who gave one
/// up or may not take part now cannot be drawn. Nothing where no place is free.
async fn rest(db: &mut impl Read, engagement: &str) -> Result<Option<(Draw, i64, Pool)>> {
    let draws = rows::draws(db, engagement).await?;
    let last = draws.last().map_or(0, |d| d.round);
    let Some(first) = draws.into_iter().next().filter(|d| d.drawn.is_some()) else {
        return Ok(None);
    };
    let record = first.record()?;
    let places = rows::places(db, engagement).await?;
    let willing = rows::willing(db, engagement).await?;
    let member = |label: &str| record.members.iter().position(|m| m.id == label);
    let of = |p: &Place| {
        let w = willing.iter().find(|w| w.organisation == p.organisation)?;
        member(&w.label)
    };
    let confirmed: Vec<usize> = places
        .iter()
        .filter(|p| p.state.stands())
        .filter_map(of)
        .collect();
    if confirmed.len() >= record.size as usize {
        return Ok(None);
    }
    let able = |label: &str| {
        let mut all = willing.iter();
        all.any(|w| {
            w.label == label && w.standing == Standing::Member && w.safety != Safety::Unsafe
        })
    };
    let mut gone: Vec<usize> = places
        .iter()
        .filter(|p| !p.state.stands())
        .filter_map(of)
        .collect();
    for (index, m) in record.members.iter().enumerate() {
        if !confirmed.contains(&index) && !gone.contains(&index) && !able(&m.id) {
            gone.push(index);
        }
    }
    let pool = match lottery::replacement(&record.pool(), &confirmed, &gone) {
        Ok(pool) => pool,
        Err(mistake) => return Err(Failed::from(mistake).into()),
    };
    Ok(Some((first, last, hide_reasons(pool))))
}

/// Whether somebody gave up a place is their own affair.
fn hide_reasons(mut pool: Pool) -> Pool {
    for member in &mut pool.members {
        if let Stand::Out(why) = &mut member.stand {
            RECORDED.clone_into(why);
        }
    }
    pool
}

/// A draw for free places that was computed and not written yet.
#[derive(Clone, Debug)]
pub struct Redrawn {
    pool: Pool,
    round: i64,
    record: Record,
    report: Report,
    at: Timestamp,
}

/// Draws for places that fell free, by the same rule and the value of the first draw: nobody chooses anything but the moment.
/// Where those who are left cannot keep the quotas, one of the alternatives, by its number from 1, is what an officer accepts;
/// the inner error gives them.
///
/// # Errors
/// A refusal where no place is free.
pub async fn redraw(
    ctx: &Ctx,
    engagement: &str,
    accepted: usize,
) -> Result<std::result::Result<Redrawn, Vec<Vec<Moved>>>> {
    let found = rest(&mut ctx.db(), engagement).await?;
    let (first, last, pool) = found.ok_or_else(|| Error::refused("panel-none-free"))?;
    let record = first.record()?;
    let base = match record.draw.as_ref().map(|d| &d.value) {
        Some(Value::Public(value)) => value.trim().to_owned(),
        Some(Value::ByHand { first, .. }) => format!("ticket {first}"),
        None => return Err(Error::refused("panel-none-free")),
    };
    let value = format!("{base}, replacement {last}");
    let announced = format!("“{value}”: the value of the first draw and the number of this one");
    let count = u32::try_from(record.tickets.len()).unwrap_or(1_000);
    let as_read = pool.clone();
    let work = move || redrawn(pool, record.seed, count, &announced, accepted);
    let made = tokio::task::spawn_blocking(work)
        .await
        .map_err(Error::internal)?;
    let (mut record, report) = match made {
        Ok(made) => made,
        Err(Failed::Contradiction(ways)) => return Ok(Err(ways)),
        Err(other) => return Err(other.into()),
    };
    held(&mut record, Value::Public(value))?;
    Ok(Ok(Redrawn {
        pool: as_read,
        round: last + 1,
        record,
        report,
        at: ctx.now(),
    }))
}

fn redrawn(
    mut pool: Pool,
    seed: u64,
    tickets: u32,
    announced: &str,
    accepted: usize,
) -> std::result::Result<(Record, Report), Failed> {
    let none = BTreeMap::new();
    match made(&pool, seed, tickets, announced, &none) {
        Err(Failed::Contradiction(ways)) if accepted > 0 => {
            let Some(way) = ways.get(accepted - 1) else {
                return Err(Failed::Contradiction(ways));
            };
            for m in way {
                let mut all = pool.quotas.iter_mut();
                let quota = all.find(|q| q.category == m.dimension && q.feature == m.code);
                if let Some(quota) = quota {
                    (quota.min, quota.max) = m.to;
                }
            }
            made(&pool, seed, tickets, announced, &none)
        }
        other => other,
    }
}

/// Publishes such a draw and offers the places; gives to whom.
///
/// # Errors
/// A refusal where a place was given up or taken, or somebody left, while it was computed.
pub async fn fill(
    tx: &mut Tx,
    engagement: &str,
    redrawn: Redrawn,
    answer_by: Timestamp,
) -> Result<Vec<OrganisationId>> {
    let now = rest(tx, engagement).await?;
    if now.is_none_or(|(_, last, pool)| last + 1 != redrawn.round || pool != redrawn.pool) {
        return Err(Error::refused("panel-changed-meanwhile"));
    }
    let draw = Draw {
        round: redrawn.round,
        committed: redrawn.at,
        drawn: Some(redrawn.at),
        record: text(&redrawn.record)?,
        report: text(&redrawn.report)?,
        first_number: None,
        first_by: String::new(),
    };
    rows::add_draw(tx, engagement, &draw).await?;
    offer(tx, engagement, redrawn.round, &redrawn.record, answer_by).await
}
