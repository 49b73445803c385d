//! The landscape as one JSON object, the same keys in both modes (docs/opinions-method.md lists them).

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::{
    groups::Groups,
    polis::{self, ConsensusPick, Side},
    sound::{self, Evidence, FEWEST, Stability},
    tally::Count,
    votes::Votes,
};

/// A group by its name; a number where the name is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(Arc<str>);

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.parse::<i64>() {
            Ok(number) if *number.to_string() == *self.0 => serializer.serialize_i64(number),
            _ => serializer.serialize_str(&self.0),
        }
    }
}

/// The whole object.
#[derive(Clone, Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "each field is its key, described in docs/opinions-method.md"
)]
pub struct Report<'a> {
    pub mode: &'static str,
    pub seed: u64,
    pub counts: Counts,
    pub participants: Participants<'a>,
    pub statements: Vec<Statement>,
    pub groups: Vec<Group>,
    pub consensus: Consensus,
    pub group_informed_consensus: Vec<Informed>,
    pub bridging: Vec<Bridging>,
    pub minority: Vec<MinorityGroup>,
    pub held_by_few: Vec<Held>,
    pub stability: Option<Stability>,
    pub number_of_groups: NumberOfGroups,
    pub notices: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Counts {
    pub participants: usize,
    pub statements: usize,
    pub votes: usize,
}

/// All participants, written one by one out of the landscape.
#[derive(Clone, Debug)]
pub struct Participants<'a> {
    votes: &'a Votes,
    groups: &'a Groups,
    names: Vec<Name>,
    of: Of<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Of<'a> {
    Polis(&'a polis::Landscape),
    Sound(&'a sound::Landscape),
}

impl Participants<'_> {
    /// The one at a place.
    fn get(&self, i: usize) -> Participant {
        let (at, confidence, uncertainty) = match self.of {
            Of::Polis(landscape) => (Some(landscape.positions.participants[i]), None, None),
            Of::Sound(landscape) => {
                let stand = &landscape.standpoints[i];
                (stand.at, stand.confidence, stand.at.map(|_| stand.unsure))
            }
        };
        Participant {
            id: self.votes.participants()[i],
            x: at.map(|a| a[0]),
            y: at.map(|a| a[1]),
            group: self.groups.of[i].map(|g| self.names[usize::from(g)].clone()),
            confidence,
            uncertainty,
        }
    }
}

impl Serialize for Participants<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.votes.participants().len()).map(|i| self.get(i)))
    }
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Participant {
    pub id: u32,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub group: Option<Name>,
    pub confidence: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<f64>,
}

/// Two numbers of the two sides.
#[derive(Clone, Copy, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Sides {
    pub agree: f64,
    pub disagree: f64,
}

impl From<[f64; 2]> for Sides {
    fn from([agree, disagree]: [f64; 2]) -> Self {
        Self { agree, disagree }
    }
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Statement {
    pub id: u32,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub extremity: Option<f64>,
    pub moderated_out: bool,
    pub agree: Option<u32>,
    pub disagree: Option<u32>,
    pub pass: Option<u32>,
    pub seen: Option<u32>,
    pub priority: f64,
    pub groups: Vec<InGroup>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct InGroup {
    pub group: Name,
    pub agree: Option<u32>,
    pub disagree: Option<u32>,
    pub pass: Option<u32>,
    pub seen: Option<u32>,
    pub p: Option<Sides>,
    pub z: Option<Sides>,
    pub repness: Option<Sides>,
    pub repness_z: Option<Sides>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Group {
    pub id: Name,
    pub size: usize,
    pub representative: Vec<Representative>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Representative {
    pub statement: u32,
    pub side: Side,
    pub n_success: u32,
    pub n_trials: u32,
    pub p: f64,
    pub z: f64,
    pub repness: f64,
    pub repness_z: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_agree: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others_p: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<f64>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Consensus {
    pub agree: Vec<Shared>,
    pub disagree: Vec<Shared>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Shared {
    pub statement: u32,
    pub n_success: u32,
    pub n_trials: u32,
    pub p: f64,
    pub z: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_all_groups: Option<bool>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Informed {
    pub statement: u32,
    pub agree: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disagree: Option<f64>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Bridging {
    pub statement: u32,
    pub side: Side,
    pub score: f64,
    pub interval: [f64; 2],
    pub least: f64,
    pub groups: Vec<Share>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Share {
    pub group: Name,
    pub p: f64,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct MinorityGroup {
    pub group: Name,
    pub size: usize,
    pub share: f64,
    pub positions: Vec<Position>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Position {
    pub statement: u32,
    pub side: Side,
    pub n_success: u32,
    pub n_trials: u32,
    pub p: f64,
    pub others_p: f64,
    pub q: f64,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Held {
    pub statement: u32,
    pub side: Side,
    pub n_success: u32,
    pub n_trials: u32,
    pub interval: [f64; 2],
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct NumberOfGroups {
    pub k: usize,
    pub given: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub silhouettes: Vec<Silhouette>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Silhouette {
    pub k: usize,
    pub silhouette: f64,
}

fn counts(votes: &Votes) -> Counts {
    Counts {
        participants: votes.participants().len(),
        statements: votes.statements().len(),
        votes: votes.len(),
    }
}

fn name(groups: &Groups, group: usize) -> Name {
    Name(groups.names[group].as_str().into())
}

/// The Polis landscape as the object.
#[must_use]
pub fn polis<'a>(
    votes: &'a Votes,
    landscape: &'a polis::Landscape,
    given: bool,
    seed: u64,
) -> Report<'a> {
    let groups = &landscape.groups;
    let id = |j: usize| votes.statements()[j].id;
    let participants = Participants {
        votes,
        groups,
        names: (0..groups.len()).map(|g| name(groups, g)).collect(),
        of: Of::Polis(landscape),
    };
    let statements = (0..votes.statements().len())
        .map(|j| {
            let [x, y] = landscape.positions.statements[j];
            let all = landscape.tallies.all(j);
            let in_groups = (0..groups.len()).map(|g| {
                let m = polis::measures(&landscape.tallies, g, j);
                InGroup {
                    group: name(groups, g),
                    p: Some(m.p.into()),
                    z: Some(m.z.into()),
                    repness: Some(m.repness.into()),
                    repness_z: Some(m.repness_z.into()),
                    ..in_group(groups, g, m.count, 0)
                }
            });
            statement(
                votes,
                j,
                (Some([x, y]), Some(landscape.positions.extremity[j])),
                (all, 0),
                landscape.priority[j],
                in_groups.collect(),
            )
        })
        .collect();
    let sizes = groups.sizes();
    let shared = |picks: &[ConsensusPick]| {
        let one = |c: &ConsensusPick| Shared {
            statement: id(c.statement),
            n_success: c.success,
            n_trials: c.trials,
            p: c.p,
            z: c.z,
            interval: None,
            in_all_groups: None,
        };
        picks.iter().map(one).collect()
    };
    Report {
        mode: "polis",
        seed,
        counts: counts(votes),
        participants,
        statements,
        groups: (0..groups.len())
            .map(|g| Group {
                id: name(groups, g),
                size: sizes[g],
                representative: landscape.picks[g]
                    .iter()
                    .map(|p| Representative {
                        statement: id(p.statement),
                        side: p.side,
                        n_success: p.success,
                        n_trials: p.trials,
                        p: p.p,
                        z: p.z,
                        repness: p.repness,
                        repness_z: p.repness_z,
                        best_agree: Some(p.best_agree),
                        others_p: None,
                        q: None,
                    })
                    .collect(),
            })
            .collect(),
        consensus: Consensus {
            agree: shared(&landscape.consensus[0]),
            disagree: shared(&landscape.consensus[1]),
        },
        group_informed_consensus: landscape
            .informed
            .iter()
            .enumerate()
            .map(|(j, &agree)| Informed {
                statement: id(j),
                agree: Some(agree),
                disagree: None,
            })
            .collect(),
        bridging: Vec::new(),
        minority: Vec::new(),
        held_by_few: Vec::new(),
        stability: None,
        number_of_groups: NumberOfGroups {
            k: groups.len(),
            given,
            silhouettes: landscape
                .silhouettes
                .iter()
                .map(|s| Silhouette {
                    k: s.k,
                    silhouette: s.silhouette,
                })
                .collect(),
            evidence: None,
        },
        notices: vec![
            "Polis mode finds groups in any votes, also in votes dealt out by chance; the default mode does not."
                .to_owned(),
        ],
    }
}

/// Counts of fewer than `least` votes are not shown.
fn in_group(groups: &Groups, group: usize, count: Count, least: usize) -> InGroup {
    let show = count.seen() as usize >= least;
    InGroup {
        group: name(groups, group),
        agree: show.then_some(count.agree),
        disagree: show.then_some(count.disagree),
        pass: show.then_some(count.pass),
        seen: show.then_some(count.seen()),
        p: None,
        z: None,
        repness: None,
        repness_z: None,
    }
}

fn statement(
    votes: &Votes,
    j: usize,
    (at, extremity): (Option<[f64; 2]>, Option<f64>),
    (all, least): (Count, usize),
    priority: f64,
    groups: Vec<InGroup>,
) -> Statement {
    let show = all.seen() as usize >= least;
    Statement {
        id: votes.statements()[j].id,
        x: at.map(|a| a[0]),
        y: at.map(|a| a[1]),
        extremity,
        moderated_out: !votes.statements()[j].counts(),
        agree: show.then_some(all.agree),
        disagree: show.then_some(all.disagree),
        pass: show.then_some(all.pass),
        seen: show.then_some(all.seen()),
        priority,
        groups,
    }
}

/// The sound landscape as the object.
#[must_use]
pub fn sound<'a>(
    votes: &'a Votes,
    landscape: &'a sound::Landscape,
    given: bool,
    seed: u64,
) -> Report<'a> {
    let groups = &landscape.groups;
    let id = |j: usize| votes.statements()[j].id;
    let participants = Participants {
        votes,
        groups,
        names: (0..groups.len()).map(|g| name(groups, g)).collect(),
        of: Of::Sound(landscape),
    };
    let statements = (0..votes.statements().len())
        .map(|j| {
            let at = landscape.statements[j];
            let far = at.map(|[x, y]| (x * x + y * y).sqrt());
            let in_groups = (0..groups.len()).map(|g| {
                let m = polis::measures(&landscape.tallies, g, j);
                let show = m.count.seen() as usize >= FEWEST;
                let [a, d, n] = [m.count.agree, m.count.disagree, m.count.seen()].map(f64::from);
                let jeffreys = [a, d].map(|x| (x + 0.5) / (n + 1.0));
                let alone = groups.len() < 2;
                InGroup {
                    p: show.then(|| jeffreys.into()),
                    z: show.then(|| m.z.into()),
                    repness: (show && !alone).then(|| m.repness.into()),
                    repness_z: (show && !alone).then(|| m.repness_z.into()),
                    ..in_group(groups, g, m.count, FEWEST)
                }
            });
            let all = landscape.tallies.all(j);
            let priority = landscape.priority[j];
            statement(
                votes,
                j,
                (at, far),
                (all, FEWEST),
                priority,
                in_groups.collect(),
            )
        })
        .collect();
    Report {
        mode: "sound",
        seed,
        counts: counts(votes),
        participants,
        statements,
        groups: sound_groups(votes, landscape),
        consensus: common(votes, landscape),
        group_informed_consensus: landscape
            .informed
            .iter()
            .enumerate()
            .filter(|(j, _)| votes.statements()[*j].counts())
            .map(|(j, both)| Informed {
                statement: id(j),
                agree: both.map(|b| b[0]),
                disagree: both.map(|b| b[1]),
            })
            .collect(),
        bridging: landscape
            .bridges
            .iter()
            .map(|b| Bridging {
                statement: id(b.statement),
                side: b.side,
                score: b.middle,
                interval: b.interval,
                least: b.least,
                groups: (0..groups.len())
                    .map(|g| Share {
                        group: name(groups, g),
                        p: b.shares[g],
                    })
                    .collect(),
            })
            .collect(),
        minority: landscape
            .minorities
            .iter()
            .map(|m| MinorityGroup {
                group: name(groups, m.group),
                size: m.size,
                share: m.share,
                positions: m
                    .positions
                    .iter()
                    .map(|p| Position {
                        statement: id(p.statement),
                        side: p.side,
                        n_success: p.success,
                        n_trials: p.trials,
                        p: p.p,
                        others_p: p.others,
                        q: p.q,
                    })
                    .collect(),
            })
            .collect(),
        held_by_few: landscape
            .few_hold
            .iter()
            .map(|f| Held {
                statement: id(f.statement),
                side: f.side,
                n_success: f.success,
                n_trials: f.trials,
                interval: f.interval,
            })
            .collect(),
        stability: landscape.stability.clone(),
        number_of_groups: NumberOfGroups {
            k: groups.len(),
            given,
            silhouettes: Vec::new(),
            evidence: landscape.evidence.clone(),
        },
        notices: notices(landscape, given),
    }
}

fn sound_groups(votes: &Votes, landscape: &sound::Landscape) -> Vec<Group> {
    let groups = &landscape.groups;
    let sizes = groups.sizes();
    (0..groups.len())
        .map(|g| Group {
            id: name(groups, g),
            size: sizes[g],
            representative: landscape.shown[g]
                .iter()
                .map(|p| {
                    let m = polis::measures(&landscape.tallies, g, p.statement);
                    let k = usize::from(p.side == Side::Disagree);
                    Representative {
                        statement: votes.statements()[p.statement].id,
                        side: p.side,
                        n_success: p.success,
                        n_trials: p.trials,
                        p: p.p,
                        z: m.z[k],
                        repness: m.repness[k],
                        repness_z: m.repness_z[k],
                        best_agree: None,
                        others_p: Some(p.others),
                        q: Some(p.q),
                    }
                })
                .collect(),
        })
        .collect()
}

fn common(votes: &Votes, landscape: &sound::Landscape) -> Consensus {
    let [agree, disagree] = [0, 1].map(|side| {
        let one = |c: &sound::Common| Shared {
            statement: votes.statements()[c.statement].id,
            n_success: c.success,
            n_trials: c.trials,
            p: c.p,
            z: polis::prop_test(c.success, c.trials),
            interval: Some(c.interval),
            in_all_groups: Some(c.in_all_groups),
        };
        landscape.common[side].iter().map(one).collect()
    });
    Consensus { agree, disagree }
}

fn notices(landscape: &sound::Landscape, given: bool) -> Vec<String> {
    let mut notices = Vec::new();
    if landscape.too_few {
        notices.push(
            "Fewer than five people voted on statements that five people saw; nothing is shown."
                .to_owned(),
        );
        return notices;
    }
    if given {
        notices.push(
            "The groups were given. If they were made from these same votes, what stands for them is overstated."
                .to_owned(),
        );
        if landscape.groups.sizes().iter().any(|&s| s < FEWEST) {
            notices.push(
                "Groups of fewer than five people are named, and nothing is said of them."
                    .to_owned(),
            );
        }
    } else if landscape.groups.len() == 1 {
        notices.push(
            "The votes bear out one group only: no division tells unseen votes better than chance."
                .to_owned(),
        );
    }
    if landscape.stability.as_ref().is_some_and(|s| !s.stable) {
        notices.push(
            "Unstable: with one vote in ten missing, many people would stand in another group. Do not rely on who is in which."
                .to_owned(),
        );
    }
    notices
}
