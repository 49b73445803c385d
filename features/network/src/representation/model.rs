//! Gaps between the composition and the targets: pure counting.

use engagement::{
    Candidate,
    balance::{Composition, Dimension, Facts, Target, missing},
};
use parties::{Narrowed, Visibility};

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
pub(super) fn closed_by<'a>(m: &Facts, gaps: &'a [Gap]) -> Vec<&'a Gap> {
    gaps.iter()
        .filter(|g| m.groups(g.dimension).contains(&g.code))
        .collect()
}

/// An application as if it were a member.
pub(super) fn as_member(c: &Candidate) -> Facts {
    Facts {
        visibility: Visibility::Office,
        country: c.country.clone(),
        level: c.level.clone(),
        gender: c.gender,
        age_band: c.age_band,
        themes: kernel::barred(&c.themes),
        narrowed: Narrowed::default(),
    }
}

#[cfg(test)]
mod tests {
    use engagement::balance::percent;
    use kernel::Timestamp;
    use parties::{AgeBand, Gender};

    use super::*;

    fn member(country: &str, level: &str, gender: Gender, themes: &str) -> Facts {
        Facts {
            visibility: Visibility::Public,
            country: country.to_owned(),
            level: level.to_owned(),
            gender,
            age_band: AgeBand::NotSaid,
            themes: themes.to_owned(),
            narrowed: Narrowed::default(),
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
