//! Quotas as they are proposed: the network's composition and its targets, as far as those who are willing allow.

use engagement::balance::{Composition, Dimension, Target};

use crate::pool::FACTS;

/// A quota as it is proposed, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// By what the group is told apart.
    pub dimension: Dimension,
    /// Code of the group.
    pub code: &'static str,
    /// How many of it are willing.
    pub willing: i64,
    /// Its share of the network, in per cent.
    pub share: i64,
    /// What the Office wants of the network, in per cent.
    pub target: Option<i64>,
    /// At least so many.
    pub least: i64,
    /// At most so many.
    pub most: i64,
}

impl Proposal {
    /// Whether it binds nothing: then no quota is proposed, and the group stands in no published file.
    #[must_use]
    pub const fn is_none(&self, places: i64) -> bool {
        self.least == 0 && self.most >= places
    }
}

/// What is proposed for each group of which somebody is willing or wanted.
///
/// At least: the target where there is one, otherwise of regions and levels three quarters of their share of the network;
/// never more than are willing. At most: of regions and levels half as many again as their share, so that none crowds out the
/// others; of all else as many as there are places. Rounded down and up, which leaves room for chance.
#[must_use]
pub fn proposals(
    network: &Composition,
    targets: &[Target],
    willing: &Composition,
    places: i64,
) -> Vec<Proposal> {
    let propose = |dimension: Dimension, code: &'static str| {
        let of = targets.iter();
        let target = of
            .filter(|t| t.dimension == dimension && t.code == code)
            .find_map(|t| t.percent);
        let there = willing.count(dimension, code);
        let in_network = network.count(dimension, code);
        if there == 0 && target.is_none() && in_network == 0 {
            return None;
        }
        let broad = matches!(dimension, Dimension::Region | Dimension::Level);
        let total = network.total.max(1);
        let wanted = match target {
            Some(percent) => places * percent / 100,
            None if broad => places * in_network * 3 / (total * 4),
            None => 0,
        };
        let least = wanted.min(there);
        let most = if broad {
            let crowd = (places * in_network * 3 + total * 2 - 1) / (total * 2);
            crowd.max(wanted + 1).max(1).min(places)
        } else {
            places
        };
        Some(Proposal {
            dimension,
            code,
            willing: there,
            share: network.share(in_network),
            target,
            least,
            most: most.max(least),
        })
    };
    FACTS
        .into_iter()
        .flat_map(|d| d.codes().into_iter().map(move |code| (d, code)))
        .filter_map(|(d, code)| propose(d, code))
        .collect()
}

#[cfg(test)]
mod tests {
    use engagement::balance::Facts;
    use kernel::Timestamp;
    use parties::{AgeBand, Gender, Narrowed, Visibility};

    use super::*;

    fn facts(country: &str, gender: Gender) -> Facts {
        Facts {
            visibility: Visibility::Public,
            country: country.to_owned(),
            level: "national".to_owned(),
            gender,
            age_band: AgeBand::NotSaid,
            themes: "|youth|".to_owned(),
            narrowed: Narrowed::default(),
        }
    }

    #[test]
    fn a_quota_follows_target_and_share_and_never_asks_for_more_than_are_willing() {
        let mut network = vec![facts("404", Gender::Woman); 40];
        network.extend(vec![facts("250", Gender::Man); 60]);
        let mut pool = vec![facts("404", Gender::Woman); 3];
        pool.extend(vec![facts("250", Gender::Man); 17]);
        let targets = [Target {
            dimension: Dimension::Gender,
            code: "woman".to_owned(),
            number: 1,
            percent: Some(50),
            reason: String::new(),
            by_name: String::new(),
            at: Timestamp(0),
        }];
        let all = proposals(
            &Composition::of(&network),
            &targets,
            &Composition::of(&pool),
            20,
        );
        let of = |d: Dimension, code: &str| {
            let p = all.iter().find(|p| p.dimension == d && p.code == code);
            p.map(|p| (p.least, p.most))
        };
        // Half of twenty would be ten women, but three are willing; Africa has two fifths of the network.
        assert_eq!(of(Dimension::Gender, "woman"), Some((3, 20)));
        assert_eq!(of(Dimension::Region, "002"), Some((3, 12)));
        assert_eq!(of(Dimension::Region, "150"), Some((9, 18)));
        assert_eq!(of(Dimension::Region, "009"), None);
        assert!(
            all.iter()
                .all(|p| p.least <= p.most && p.least <= p.willing && p.most <= 20)
        );
    }
}
