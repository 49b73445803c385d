//! What charts are drawn from: bars, bars against targets, the map of the world by subregion.

use std::sync::LazyLock;

use crate::Page;

/// A line of a chart of bars.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// What is counted.
    pub label: String,
    /// Where the label leads; empty for nowhere.
    pub href: String,
    /// The figure as it is printed.
    pub figure: String,
    /// The share as it is printed; see [`share`].
    pub share: String,
    /// Length of the bar, from 0 to 100.
    pub percent: i64,
    /// What it is held against.
    pub aim: Option<Aim>,
}

/// The target of a [`Bar`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aim {
    /// At least so much, from 0 to 100.
    pub percent: i64,
    /// What is missing, in words; empty where the target is reached.
    pub gap: String,
}

/// The figure of one subregion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// M49 code of the subregion; what the map does not draw stands in the table alone.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Where it leads; empty for nowhere.
    pub href: String,
    /// By this it is drawn lighter or darker.
    pub count: i64,
    /// The figure as it is printed in the table, such as "34" or "at least 12".
    pub figure: String,
    /// Whether there may be more than is said: the map then writes "12+".
    pub more: bool,
}

/// A subregion as it is drawn.
#[derive(Clone, Debug)]
pub struct Area {
    /// Name and figure.
    pub title: String,
    /// Where it leads; empty for nowhere.
    pub href: String,
    /// From 0 (none) to 5 (the most).
    pub step: usize,
    /// What is written on it.
    pub figure: String,
    /// Where that is written.
    pub x: &'static str,
    /// Where that is written.
    pub y: &'static str,
    /// Outline.
    pub path: &'static str,
}

/// A map of the world by subregion, with its legend.
#[derive(Clone, Debug)]
pub struct WorldMap {
    /// What the map shows.
    pub caption: String,
    /// The subregions.
    pub areas: Vec<Area>,
    /// Steps that occur, with their range in words.
    pub legend: Vec<(usize, String)>,
}

impl WorldMap {
    /// The map of some figures. Subregions without one are drawn as having none.
    #[must_use]
    pub fn new(page: &Page, caption: impl Into<String>, places: &[Place]) -> Self {
        let steps = steps(places.iter().map(|p| p.count));
        let step = |count: i64| steps.iter().position(|top| count <= *top).unwrap_or(0);
        let written = |p: &Place| page.number(p.count) + if p.more { "+" } else { "" };
        let area = |o: &Outline| {
            let place = places.iter().find(|p| p.code == o.code);
            let title = place.map(|p| format!("{}: {}", p.name, p.figure));
            Area {
                title: title.unwrap_or_default(),
                href: place.map(|p| p.href.clone()).unwrap_or_default(),
                step: place.map_or(0, |p| step(p.count)),
                figure: place.map(written).unwrap_or_default(),
                x: o.x,
                y: o.y,
                path: o.path,
            }
        };
        let range = |(at, top): (usize, &i64)| {
            let from = if at == 0 { 0 } else { steps[at - 1] + 1 };
            let words = if from == *top {
                page.number(from)
            } else {
                format!("{}–{}", page.number(from), page.number(top))
            };
            (at, words)
        };
        Self {
            caption: caption.into(),
            areas: OUTLINES.iter().map(area).collect(),
            legend: steps.iter().enumerate().map(range).collect(),
        }
    }
}

/// A share in whole percent, to the nearest.
#[must_use]
pub fn percent(part: i64, whole: i64) -> i64 {
    (part * 200 + whole) / (whole * 2).max(1)
}

/// A share in words: what is there is never "0%", and what is not all never "100%".
#[must_use]
pub fn share(page: &Page, part: i64, whole: i64) -> String {
    let (sign, said) = match percent(part, whole) {
        0 if part > 0 => ("<", 1),
        100 if part < whole => (">", 99),
        said => ("", said),
    };
    format!("{sign}{}", page.percent(said))
}

/// The largest count of each step: the first is nought, the others take as many different counts each.
fn steps(counts: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut some: Vec<i64> = counts.filter(|count| *count > 0).collect();
    some.sort_unstable();
    some.dedup();
    let mut steps = vec![0];
    let number = some.len().min(5);
    steps.extend((1..=number).map(|step| some[some.len() * step / number - 1]));
    steps
}

struct Outline {
    code: &'static str,
    x: &'static str,
    y: &'static str,
    path: &'static str,
}

static OUTLINES: LazyLock<Vec<Outline>> = LazyLock::new(|| {
    include_str!("../data/subregions.tsv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split('\t');
            Some(Outline {
                code: fields.next()?,
                x: fields.next()?,
                y: fields.next()?,
                path: fields.next()?,
            })
        })
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_draws_the_twenty_two_subregions() {
        let mut codes: Vec<_> = OUTLINES.iter().map(|o| o.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 22);
        for o in OUTLINES.iter() {
            assert!(
                o.path.starts_with('M') && o.path.ends_with('z'),
                "{}",
                o.code
            );
            let within = |at: &str, most: i64| (0..=most).contains(&at.parse::<i64>().unwrap());
            assert!(within(o.x, 1000) && within(o.y, 433), "{}", o.code);
        }
    }

    #[test]
    fn a_page_stays_light_with_the_map() {
        let drawn: usize = OUTLINES.iter().map(|o| o.path.len()).sum();
        assert!(drawn < 16_000, "{drawn} bytes");
    }

    #[test]
    fn a_share_is_rounded_to_the_nearest() {
        assert_eq!([percent(1, 3), percent(2, 3), percent(1, 2)], [33, 67, 50]);
        assert_eq!([percent(0, 0), percent(0, 9), percent(9, 9)], [0, 0, 100]);
    }

    #[test]
    fn there_are_five_steps_and_one_for_none() {
        assert_eq!(steps([].into_iter()), [0]);
        assert_eq!(steps([0, 7, 7].into_iter()), [0, 7]);
        assert_eq!(steps(1..=10), [0, 2, 4, 6, 8, 10]);
        assert_eq!(steps([0, 3, 1, 900].into_iter()), [0, 1, 3, 900]);
    }
}
