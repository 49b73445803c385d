//! A lottery's report as pages print it: each group, the ladder of chances, who could never be chosen, what looser quotas
//! would change.

use kernel::Message;
use panels::Report;
use web::{Bar, Page, percent};

use crate::pages::{bounds, group, ways};

/// A group beside its quota, the pool and the chances.
pub struct Band {
    /// Its name.
    pub name: String,
    /// Its quota.
    pub quota: String,
    /// How many are willing.
    pub pool: String,
    /// Seats on average.
    pub seats: String,
    /// Chances of those who belong to it.
    pub chance: String,
}

/// The report in words.
pub struct Told {
    /// One line of everything.
    pub summary: String,
    /// Groups.
    pub bands: Vec<Band>,
    /// Share of the pool and of the seats for each group, as bars: the mark is the share of the pool.
    pub shares: Vec<Bar>,
    /// Chances from the least up: how many organisations have each, as bars.
    pub ladder: Vec<(String, String, i64)>,
    /// Who could never be chosen, and what would give them a chance.
    pub never: Vec<(String, Vec<String>)>,
    /// What one seat more of leeway would do.
    pub leeways: Vec<String>,
}

/// A chance as tickets of all tickets.
fn of_all(chance: f64, tickets: i64) -> i64 {
    (chance * tickets as f64).round() as i64
}

/// A chance in words: so many of so many tickets.
fn chance(page: &Page, p: f64, tickets: i64) -> String {
    let n = of_all(p, tickets);
    let message = Message::new("briefings-tickets-of")
        .with("n", page.number(n))
        .with("all", page.number(tickets));
    page.message(&message)
}

impl Told {
    /// Puts a report into words; `tickets` is the number of tickets, `size` that of places.
    #[must_use]
    pub fn of(page: &Page, r: &Report, tickets: i64, size: i64) -> Self {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let band = |b: &panels::Band| Band {
            name: group(page, &b.dimension, &b.code),
            quota: bounds(page, (b.least, b.most)),
            pool: page.number(count(b.pool)),
            seats: tenth(page, b.seats),
            chance: if b.pool == 0 {
                String::new()
            } else if (b.high - b.low) * (tickets as f64) < 1.5 {
                chance(page, b.high, tickets)
            } else {
                let message = Message::new("briefings-from-to")
                    .with("least", page.number(of_all(b.low, tickets)))
                    .with("most", chance(page, b.high, tickets));
                page.message(&message)
            },
        };
        let share = |b: &panels::Band| {
            let seats = (b.seats * 1_000.0).round() as i64;
            let pool = percent(count(b.pool), count(r.pool));
            let part = percent(seats, size * 1_000);
            Bar {
                label: group(page, &b.dimension, &b.code),
                href: String::new(),
                figure: tenth(page, b.seats),
                share: web::share(page, seats, size * 1_000),
                percent: part,
                aim: Some(web::Aim {
                    percent: pool,
                    gap: String::new(),
                }),
            }
        };
        let order = |b: &&panels::Band| {
            let of = panels::FACTS.iter();
            of.take_while(|d| d.code() != b.dimension).count()
        };
        let mut all: Vec<&panels::Band> = r.bands.iter().collect();
        all.sort_by_key(order);
        Self {
            summary: summary(page, r, tickets),
            bands: all.iter().map(|b| band(b)).collect(),
            shares: all
                .iter()
                .filter(|b| b.pool > 0)
                .map(|b| share(b))
                .collect(),
            ladder: ladder(page, r, tickets),
            never: r
                .never
                .iter()
                .map(|(n, alternatives)| {
                    (
                        page.tn("briefings-never-n", count(*n)),
                        ways(page, alternatives),
                    )
                })
                .collect(),
            leeways: r
                .leeways
                .iter()
                .map(|l| {
                    let message = Message::new("briefings-leeway")
                        .with("group", group(page, &l.change.dimension, &l.change.code))
                        .with("from", bounds(page, l.change.from))
                        .with("to", bounds(page, l.change.to))
                        .with("chance", chance(page, l.least, tickets));
                    page.message(&message)
                })
                .collect(),
        }
    }
}

/// A number with one decimal where it has one, in tenths so that the reader's language writes the whole part.
fn tenth(page: &Page, n: f64) -> String {
    let tenths = (n * 10.0).round() as i64;
    if tenths % 10 == 0 {
        return page.number(tenths / 10);
    }
    let message = Message::new("briefings-tenths")
        .with("whole", page.number(tenths / 10))
        .with("tenth", format!("{}", tenths % 10));
    page.message(&message)
}

fn summary(page: &Page, r: &Report, tickets: i64) -> String {
    let (low, high) = match (r.ladder.first(), r.ladder.last()) {
        (Some(low), Some(high)) => (*low, *high),
        _ => (0.0, 0.0),
    };
    let message = Message::new("briefings-summary")
        .with("pool", page.number(i64::try_from(r.pool).unwrap_or(0)))
        .with("low", chance(page, low, tickets))
        .with("high", chance(page, high, tickets));
    page.message(&message)
}

/// Steps of the ladder: chances within one ticket of each other are one step; at most twelve steps are drawn.
fn ladder(page: &Page, r: &Report, tickets: i64) -> Vec<(String, String, i64)> {
    let width = (tickets / 1_000).max(1);
    let mut steps: Vec<(i64, i64)> = Vec::new();
    for p in &r.ladder {
        let n = of_all(*p, tickets);
        match steps.last_mut() {
            Some((from, many)) if n - *from <= width => *many += 1,
            _ => steps.push((n, 1)),
        }
    }
    while steps.len() > 12 {
        // Neighbours that lie closest become one, under the lower chance.
        let closest = (1..steps.len()).min_by_key(|i| steps[*i].0 - steps[i - 1].0);
        let Some(i) = closest else { break };
        let gone = steps.remove(i);
        steps[i - 1].1 += gone.1;
    }
    steps
        .into_iter()
        .map(|(n, many)| {
            let p = n as f64 / tickets as f64;
            (
                chance(page, p, tickets),
                page.number(many),
                percent(n, tickets),
            )
        })
        .collect()
}
