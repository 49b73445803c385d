//! Which statements stand for a group, and which for everybody, by the documented tests.

use crate::{
    tally::{Count, Tallies},
    votes::Statement,
};

/// One in ten by chance, one-sided.
const SIGNIFICANT: f64 = 1.2816;

/// Which way a statement stands for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// By agreeing.
    Agree,
    /// By disagreeing.
    Disagree,
}

/// How far a share lies from one half, in standard errors, one added to both counts.
#[must_use]
pub fn prop_test(success: u32, trials: u32) -> f64 {
    let (s, n) = (f64::from(success) + 1.0, f64::from(trials) + 1.0);
    2.0 * n.sqrt() * (s / n - 0.5)
}

/// How far two shares lie apart, in standard errors, one added to every count; nought where all succeed.
#[must_use]
pub fn two_prop_test(success: u32, others: u32, trials: u32, others_trials: u32) -> f64 {
    let [a, b, n, m] = [success, others, trials, others_trials].map(|x| f64::from(x) + 1.0);
    let share = (a + b) / (n + m);
    if share >= 1.0 {
        return 0.0;
    }
    (a / n - b / m) / (share * (1.0 - share) * (1.0 / n + 1.0 / m)).sqrt()
}

/// The measures of one statement in one group, agreeing first, disagreeing second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// The counts.
    pub count: Count,
    /// Share, one added above and two below.
    pub p: [f64; 2],
    /// [`prop_test`] of it.
    pub z: [f64; 2],
    /// The share divided by that of all other groups.
    pub repness: [f64; 2],
    /// [`two_prop_test`] against all other groups.
    pub repness_z: [f64; 2],
}

/// Measures a statement in a group against all other groups together.
#[must_use]
pub fn measures(tallies: &Tallies, group: usize, statement: usize) -> Measures {
    let own = tallies.of(group, statement);
    let others = tallies.grouped(statement).less(own);
    let (n, m) = (own.seen(), others.seen());
    let share = |x: u32, n: u32| (f64::from(x) + 1.0) / (f64::from(n) + 2.0);
    let sides = [(own.agree, others.agree), (own.disagree, others.disagree)];
    Measures {
        count: own,
        p: sides.map(|(x, _)| share(x, n)),
        z: sides.map(|(x, _)| prop_test(x, n)),
        repness: sides.map(|(x, y)| share(x, n) / share(y, m)),
        repness_z: sides.map(|(x, y)| two_prop_test(x, y, n, m)),
    }
}

/// A statement that stands for a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pick {
    /// Place of the statement.
    pub statement: usize,
    /// Which way.
    pub side: Side,
    /// How many of the group.
    pub success: u32,
    /// Of how many who saw it.
    pub trials: u32,
    /// Share.
    pub p: f64,
    /// Its test.
    pub z: f64,
    /// Share divided by that of the others.
    pub repness: f64,
    /// Its test.
    pub repness_z: f64,
    /// Put first as what the group agrees on most.
    pub best_agree: bool,
}

impl Measures {
    fn pick(&self, statement: usize) -> Pick {
        let agrees = self.repness_z[0] > self.repness_z[1];
        let (k, side, success) = if agrees {
            (0, Side::Agree, self.count.agree)
        } else {
            (1, Side::Disagree, self.count.disagree)
        };
        Pick {
            statement,
            side,
            success,
            trials: self.count.seen(),
            p: self.p[k],
            z: self.z[k],
            repness: self.repness[k],
            repness_z: self.repness_z[k],
            best_agree: false,
        }
    }

    fn passes(&self) -> bool {
        (0..2).any(|k| self.repness_z[k] > SIGNIFICANT && self.z[k] > SIGNIFICANT)
    }

    fn beats_best_agree(&self, best: Option<&Self>) -> bool {
        if self.count.agree == 0 && self.count.disagree == 0 {
            return false;
        }
        match best {
            None => self.z[0] > SIGNIFICANT || (self.repness[0] > 1.0 && self.p[0] > 0.5),
            Some(best) if best.repness[0] > 1.0 => {
                let rank = |m: &Self| m.repness[0] * m.repness_z[0] * m.p[0] * m.z[0];
                rank(self) > rank(best)
            }
            Some(best) => self.p[0] * self.z[0] > best.p[0] * best.z[0],
        }
    }
}

/// The statements that stand for each group, in order.
pub(crate) fn picks(statements: &[Statement], tallies: &Tallies) -> Vec<Vec<Pick>> {
    (0..tallies.groups())
        .map(|g| picks_of(statements, tallies, g))
        .collect()
}

fn picks_of(statements: &[Statement], tallies: &Tallies, group: usize) -> Vec<Pick> {
    let mut sufficient: Vec<Pick> = Vec::new();
    let mut best: Option<(f64, Pick)> = None;
    let mut best_agree: Option<(usize, Measures)> = None;
    for (j, _) in statements.iter().enumerate().filter(|(_, s)| s.counts()) {
        let m = measures(tallies, group, j);
        if m.passes() {
            sufficient.push(m.pick(j));
        }
        let test = m.repness_z[0].max(m.repness_z[1]);
        if sufficient.is_empty() && best.as_ref().is_none_or(|(most, _)| test > *most) {
            let pick = m.pick(j);
            best = Some((pick.repness_z, pick));
        }
        if m.beats_best_agree(best_agree.as_ref().map(|(_, m)| m)) {
            best_agree = Some((j, m));
        }
    }
    let head = best_agree.map(|(j, m)| Pick {
        best_agree: true,
        ..m.pick(j)
    });
    if sufficient.is_empty() {
        return head.or(best.map(|(_, pick)| pick)).into_iter().collect();
    }
    if let Some(head) = &head {
        sufficient.retain(|pick| pick.statement != head.statement);
    }
    let rank = |p: &Pick| p.repness * p.repness_z * p.p * p.z;
    sufficient.sort_by(|a, b| rank(b).total_cmp(&rank(a)));
    let mut all: Vec<Pick> = head.into_iter().chain(sufficient).take(5).collect();
    all.sort_by_key(|pick| pick.side == Side::Disagree);
    all
}

/// A statement that nearly everybody sees alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConsensusPick {
    /// Place of the statement.
    pub statement: usize,
    /// How many.
    pub success: u32,
    /// Of how many who saw it.
    pub trials: u32,
    /// Share.
    pub p: f64,
    /// Its test.
    pub z: f64,
}

/// What nearly everybody agrees to, and what nearly everybody refuses: at most five each.
#[must_use]
pub fn consensus(statements: &[Statement], tallies: &Tallies) -> [Vec<ConsensusPick>; 2] {
    [Side::Agree, Side::Disagree].map(|side| {
        let mut found: Vec<ConsensusPick> = statements
            .iter()
            .enumerate()
            .filter(|(_, s)| s.counts())
            .map(|(j, _)| {
                let all = tallies.all(j);
                let success = match side {
                    Side::Agree => all.agree,
                    Side::Disagree => all.disagree,
                };
                ConsensusPick {
                    statement: j,
                    success,
                    trials: all.seen(),
                    p: (f64::from(success) + 1.0) / (f64::from(all.seen()) + 2.0),
                    z: prop_test(success, all.seen()),
                }
            })
            .filter(|c| c.p > 0.5 && c.z > SIGNIFICANT)
            .collect();
        found.sort_by(|a, b| (b.p * b.z).total_cmp(&(a.p * a.z)));
        found.truncate(5);
        found
    })
}
