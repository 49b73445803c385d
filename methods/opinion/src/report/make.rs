//! From a landscape to the object.

use super::{
    Bridging, Consensus, Counts, Group, Held, InGroup, Informed, MinorityGroup, Name,
    NumberOfGroups, Of, Participants, Position, Report, Representative, Share, Shared, Silhouette,
    Statement,
};
use crate::{
    groups::Groups,
    polis::{self, ConsensusPick, Side},
    sound::{self, FEWEST},
    tally::Count,
    votes::Votes,
};

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
