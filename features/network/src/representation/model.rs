//! Composition, targets and gaps: pure counting.

use std::collections::BTreeMap;

use engagement::Candidate;
use kernel::Timestamp;
use parties::{AgeBand, Gender, Level, Theme, Visibility, geography};
use web::Page;

kernel::codes! {
    /// By what the network is looked at.
    pub(super) enum Dimension {
        /// The five regions of M49, by the seat.
        Region = "region",
        /// The smallest groups of M49, by the seat.
        Subregion = "subregion",
        /// How far the work reaches.
        Level = "level",
        /// Themes; an organisation may have several.
        Theme = "theme",
        /// Gender of who leads.
        Gender = "gender",
        /// Age of who leads.
        Age = "age",
    }
}

impl Dimension {
    /// The codes of its groups, in the order in which people read them; what was not said is no group.
    pub(super) fn codes(self) -> Vec<&'static str> {
        match self {
            Self::Region => geography::regions()
                .iter()
                .filter(|r| r.parent.is_none())
                .map(|r| r.m49)
                .collect(),
            Self::Subregion => geography::subregions().map(|r| r.m49).collect(),
            Self::Level => Level::ALL.iter().map(|l| l.code()).collect(),
            Self::Theme => Theme::ALL.iter().map(|t| t.code()).collect(),
            Self::Gender => Gender::ALL
                .iter()
                .filter(|g| **g != Gender::NotSaid)
                .map(|g| g.code())
                .collect(),
            Self::Age => AgeBand::ALL
                .iter()
                .filter(|a| **a != AgeBand::NotSaid)
                .map(|a| a.code())
                .collect(),
        }
    }

    /// The name of a group; of those who did not say for an empty code.
    pub(super) fn label(self, page: &Page, code: &str) -> String {
        if code.is_empty() {
            return page.t("network-not-recorded");
        }
        match self {
            Self::Region | Self::Subregion => geography::region(code)
                .map(|r| r.name(page.lang()).to_owned())
                .unwrap_or_default(),
            Self::Level => page.code("network-level", code),
            Self::Theme => page.code("theme", code),
            Self::Gender => page.code("gender", code),
            Self::Age => page.code("age-band", code),
        }
    }
}

/// What of an organisation bears on the composition.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Member {
    pub(super) visibility: Visibility,
    pub(super) country: String,
    pub(super) level: String,
    pub(super) gender: Gender,
    pub(super) age_band: AgeBand,
    /// Codes between bars.
    pub(super) themes: String,
}

/// The groups of somebody in a dimension; an empty code for those of whom nothing is recorded.
pub(super) fn groups(m: &Member, dimension: Dimension) -> Vec<String> {
    let country = || geography::country(&m.country);
    let one = |code: Option<&str>| vec![code.unwrap_or_default().to_owned()];
    match dimension {
        Dimension::Region => one(country().and_then(|c| c.region_m49)),
        Dimension::Subregion => one(country().and_then(|c| c.subregion_m49)),
        Dimension::Level => one(Some(&m.level)),
        Dimension::Gender => one(Some(m.gender.code()).filter(|c| *c != "not_said")),
        Dimension::Age => one(Some(m.age_band.code()).filter(|c| *c != "not_said")),
        Dimension::Theme => {
            let mut all: Vec<String> = m
                .themes
                .split('|')
                .filter(|c| !c.is_empty())
                .map(str::to_owned)
                .collect();
            all.sort();
            all.dedup();
            if all.is_empty() {
                vec![String::new()]
            } else {
                all
            }
        }
    }
}

/// Counts of some organisations.
#[derive(Clone, Debug, Default)]
pub(super) struct Composition {
    pub(super) total: i64,
    by: BTreeMap<(Dimension, String), i64>,
    cross: BTreeMap<(String, String), i64>,
}

impl Composition {
    pub(super) fn of<'a>(members: impl IntoIterator<Item = &'a Member>) -> Self {
        let mut all = Self::default();
        for m in members {
            all.total += 1;
            for dimension in Dimension::ALL {
                for code in groups(m, *dimension) {
                    *all.by.entry((*dimension, code)).or_insert(0) += 1;
                }
            }
            let seat = geography::country(&m.country);
            let (region, within) = (
                seat.and_then(|c| c.region_m49).unwrap_or_default(),
                seat.and_then(|c| c.subregion_m49).unwrap_or_default(),
            );
            let mut cross = |code: &str| {
                let cell = (code.to_owned(), m.level.clone());
                *all.cross.entry(cell).or_insert(0) += 1;
            };
            cross(region);
            // What lies in no region lies in no subregion either, and counts once.
            if !within.is_empty() {
                cross(within);
            }
        }
        all
    }

    /// How many belong to a group.
    pub(super) fn count(&self, dimension: Dimension, code: &str) -> i64 {
        self.by
            .get(&(dimension, code.to_owned()))
            .copied()
            .unwrap_or(0)
    }

    /// How many of a level sit in a region or subregion.
    pub(super) fn crossed(&self, region: &str, level: &str) -> i64 {
        self.cross
            .get(&(region.to_owned(), level.to_owned()))
            .copied()
            .unwrap_or(0)
    }

    /// Whole per cent of all, rounded.
    pub(super) fn share(&self, count: i64) -> i64 {
        percent(count, self.total)
    }
}

/// Whole per cent, rounded half up.
pub(super) fn percent(count: i64, total: i64) -> i64 {
    if total == 0 {
        return 0;
    }
    (count * 200 + total) / (total * 2)
}

/// What the Office wants of one group, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct Target {
    pub(super) dimension: Dimension,
    pub(super) code: String,
    /// Counts the settings of this group.
    pub(super) number: i64,
    /// At least so many per cent of the network; nothing where the target was taken away.
    pub(super) percent: Option<i64>,
    pub(super) reason: String,
    pub(super) by_name: String,
    pub(super) at: Timestamp,
}

/// A group with fewer than its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) dimension: Dimension,
    pub(super) code: String,
    pub(super) count: i64,
    pub(super) share: i64,
    pub(super) target: i64,
    /// How many more it would need at the present size of the network.
    pub(super) missing: i64,
}

/// How many more a group needs so that it reaches its share of all.
fn missing(count: i64, total: i64, target: i64) -> i64 {
    let wanted = (total * target + 99) / 100;
    (wanted - count).max(0)
}

/// The groups below their targets, those furthest below first.
pub(super) fn gaps(composition: &Composition, targets: &[Target]) -> Vec<Gap> {
    let gap = |t: &Target| {
        let target = t.percent?;
        let count = composition.count(t.dimension, &t.code);
        let missing = missing(count, composition.total, target);
        (missing > 0).then(|| Gap {
            dimension: t.dimension,
            code: t.code.clone(),
            count,
            share: composition.share(count),
            target,
            missing,
        })
    };
    let mut gaps: Vec<Gap> = targets.iter().filter_map(gap).collect();
    // Furthest below: the smallest part of what is wanted, compared without fractions.
    gaps.sort_by(|a, b| {
        (a.count * b.target)
            .cmp(&(b.count * a.target))
            .then_with(|| (a.dimension, &a.code).cmp(&(b.dimension, &b.code)))
    });
    gaps
}

/// Which of the gaps somebody would close.
pub(super) fn closed_by<'a>(m: &Member, gaps: &'a [Gap]) -> Vec<&'a Gap> {
    gaps.iter()
        .filter(|g| groups(m, g.dimension).contains(&g.code))
        .collect()
}

/// An application as if it were a member.
pub(super) fn as_member(c: &Candidate) -> Member {
    Member {
        visibility: Visibility::Office,
        country: c.country.clone(),
        level: c.level.clone(),
        gender: c.gender,
        age_band: c.age_band,
        themes: c
            .themes
            .iter()
            .fold("|".to_owned(), |all, t| all + t.code() + "|"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(country: &str, level: &str, gender: Gender, themes: &str) -> Member {
        Member {
            visibility: Visibility::Public,
            country: country.to_owned(),
            level: level.to_owned(),
            gender,
            age_band: AgeBand::NotSaid,
            themes: themes.to_owned(),
        }
    }

    fn target(dimension: Dimension, code: &str, percent: i64) -> Target {
        Target {
            dimension,
            code: code.to_owned(),
            number: 1,
            percent: Some(percent),
            reason: String::new(),
            by_name: String::new(),
            at: Timestamp(0),
        }
    }

    #[test]
    fn what_is_furthest_below_its_target_comes_first() {
        let mut members = vec![member("404", "local", Gender::Woman, "|youth|victims|"); 3];
        members.extend(vec![member("250", "national", Gender::Man, "|"); 7]);
        let all = Composition::of(&members);
        assert_eq!(all.count(Dimension::Region, "002"), 3);
        assert_eq!(all.count(Dimension::Theme, ""), 7);
        assert_eq!(all.crossed("014", "local"), 3);
        let targets = [
            target(Dimension::Region, "002", 40),
            target(Dimension::Level, "local", 30),
            target(Dimension::Gender, "woman", 50),
            target(Dimension::Subregion, "005", 1),
        ];
        let gaps = gaps(&all, &targets);
        let said: Vec<(&str, i64)> = gaps.iter().map(|g| (g.code.as_str(), g.missing)).collect();
        // Of South America there is none; half the women are missing two, Africa one; local ones suffice.
        assert_eq!(said, [("005", 1), ("woman", 2), ("002", 1)]);
        let who = member("404", "global", Gender::Woman, "|");
        let closed: Vec<&str> = closed_by(&who, &gaps)
            .iter()
            .map(|g| g.code.as_str())
            .collect();
        assert_eq!(closed, ["woman", "002"]);
    }

    #[test]
    fn a_share_of_nothing_is_nothing() {
        assert_eq!(percent(0, 0), 0);
        assert_eq!(percent(1, 3), 33);
        assert_eq!(percent(1, 2), 50);
        assert_eq!(missing(0, 0, 50), 0);
        assert_eq!(missing(3, 10, 31), 1);
    }
}
