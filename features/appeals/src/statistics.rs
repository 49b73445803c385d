//! Figures of the register: how long decisions take, why they go against somebody, what becomes of appeals.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use decisions::{AppealState, Calendar};
use engagement::{FEWEST, OTHERS, at_least, together};
use kernel::Result;
use web::{Page, Rq};

use crate::{
    policy::{DecisionRegister, SeeRegister},
    store::{self, Counted},
};

/// Decisions of one kind in one year.
#[derive(Default)]
struct Bin {
    days: Vec<i64>,
    in_time: i64,
    adverse: i64,
    lodged: i64,
    admissible: i64,
    upheld: i64,
    overturned: i64,
}

impl Bin {
    fn add(&mut self, calendar: &Calendar, d: &Counted) -> Result<()> {
        self.days
            .push(calendar.working_days(d.received, d.made, &d.zone)?);
        self.in_time += i64::from(d.made <= d.due);
        self.adverse += i64::from(d.adverse);
        use AppealState as S;
        let s = d.appeal_state;
        self.lodged += i64::from(s != S::None);
        self.admissible += i64::from(matches!(
            s,
            S::Admissible | S::Panel | S::Upheld | S::Overturned | S::Remedied
        ));
        self.upheld += i64::from(s == S::Upheld);
        self.overturned += i64::from(matches!(s, S::Overturned | S::Remedied));
        Ok(())
    }
}

/// The smallest value that at least this share (in hundredths) of sorted values does not exceed.
fn percentile(sorted: &[i64], hundredths: usize) -> Option<i64> {
    let rank = (sorted.len() * hundredths).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

struct Line {
    kind: String,
    year: String,
    cells: Vec<String>,
}

/// Part of the figures, narrow enough for a page.
struct Table {
    caption: String,
    heads: Vec<String>,
    lines: Vec<Line>,
}

type Bar = (String, String, i64);

#[derive(Template)]
#[template(path = "statistics.html")]
struct StatisticsPage {
    page: Page,
    tables: Vec<Table>,
    kinds: Vec<Bar>,
    criteria: Vec<Bar>,
}

/// A count in words: what is below the smallest figure that is said tells on nobody.
fn count(page: &Page, n: i64) -> String {
    if n < FEWEST {
        page.t("appeals-few")
    } else {
        page.number(n)
    }
}

fn cells(page: &Page, bin: &mut Bin) -> Vec<String> {
    bin.days.sort_unstable();
    let n = i64::try_from(bin.days.len()).unwrap_or(i64::MAX);
    let enough = n >= FEWEST;
    let told = |value: Option<i64>| match value.filter(|_| enough) {
        Some(v) => page.number(v),
        None => page.t("appeals-few"),
    };
    let share = if enough {
        page.percent(bin.in_time * 100 / n)
    } else {
        page.t("appeals-few")
    };
    let mut cells = vec![
        count(page, n),
        told(percentile(&bin.days, 50)),
        told(percentile(&bin.days, 90)),
        share,
    ];
    let counts = [
        bin.adverse,
        bin.lodged,
        bin.admissible,
        bin.upheld,
        bin.overturned,
    ];
    cells.extend(counts.map(|c| count(page, c)));
    cells
}

/// How long decisions take.
const TIMES: [&str; 4] = ["decided", "median", "ninety", "in-time"];
/// Which way they go, and what becomes of appeals.
const ENDS: [&str; 5] = ["adverse", "lodged", "admissible", "upheld", "overturned"];

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeRegister>(DecisionRegister)?;
    let page = rq
        .page(rq.t("appeals-statistics"))
        .crumb(rq.t("appeals-register"), "/decisions");
    let mut db = rq.ctx.db();
    let calendar = Calendar::load(&mut db).await?;
    let mut bins: BTreeMap<(i64, String), Bin> = BTreeMap::new();
    let mut kinds: BTreeMap<String, i64> = BTreeMap::new();
    for d in store::counted(&mut db).await? {
        let year = d.made.date().0;
        bins.entry((-year, d.kind.clone()))
            .or_default()
            .add(&calendar, &d)?;
        *kinds.entry(d.kind).or_default() += 1;
    }
    let (mut times, mut ends) = (Vec::new(), Vec::new());
    for ((year, kind), mut bin) in bins {
        let mut cells = cells(&page, &mut bin);
        let later = cells.split_off(TIMES.len());
        let line = |cells| Line {
            kind: page.code("decision-kind", &kind),
            year: (-year).to_string(),
            cells,
        };
        times.push(line(cells));
        ends.push(line(later));
    }
    let heads = |of: &[&str]| {
        let heads = of.iter().map(|h| page.t(&format!("appeals-figure-{h}")));
        heads.collect::<Vec<_>>()
    };
    let mut tables = Vec::new();
    if !times.is_empty() {
        tables.push(Table {
            caption: page.t("appeals-figures"),
            heads: heads(&TIMES),
            lines: times,
        });
        tables.push(Table {
            caption: page.t("appeals-figures-ends"),
            heads: heads(&ENDS),
            lines: ends,
        });
    }
    let bar = |name: String, n: i64, all: i64| (name, page.number(n), n * 100 / all.max(1));
    let groups = together(kinds);
    let all: i64 = groups.iter().map(|g| g.count).sum();
    let kinds = groups
        .iter()
        .map(|g| {
            let name = if g.code == OTHERS {
                page.t("appeals-others")
            } else {
                page.code("decision-kind", &g.code)
            };
            bar(name, g.count, all)
        })
        .collect();
    let met = store::criteria_not_met(&mut db).await?;
    let names: BTreeMap<String, String> = met
        .iter()
        .map(|(code, title, _)| (code.clone(), title.best(page.language()).1.to_owned()))
        .collect();
    let groups = at_least(met.into_iter().map(|(code, _, n)| (code, n)));
    let all: i64 = groups.iter().map(|g| g.count).sum();
    let criteria = groups
        .iter()
        .map(|g| {
            bar(
                names.get(&g.code).cloned().unwrap_or_default(),
                g.count,
                all,
            )
        })
        .collect();
    rq.html(&StatisticsPage {
        tables,
        kinds,
        criteria,
        page,
    })
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[test]
    fn a_percentile_is_the_value_of_somebody() {
        let days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30];
        assert_eq!(
            (percentile(&days, 50), percentile(&days, 90)),
            (Some(5), Some(9))
        );
        assert_eq!((percentile(&[7], 90), percentile(&[], 50)), (Some(7), None));
    }
}
