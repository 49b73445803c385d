//! Invented conversations: planted groups, noise, minorities; the same from the same seed.

use opinion::{Statement, Vote, Votes};

pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed ^ 0x1234_5678_9abc_def1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn below(&mut self, bound: usize) -> usize {
        (self.unit() * bound as f64) as usize
    }
}

/// A conversation in which each group has its own share that agrees, and that passes, on each statement.
pub struct Plan {
    pub people: usize,
    pub statements: usize,
    /// Votes of each on average.
    pub each: usize,
    /// Shares of the groups; one group is noise.
    pub shares: Vec<f64>,
    /// Share of statements on which groups differ.
    pub divisive: f64,
}

impl Plan {
    /// Votes, and the planted group of each participant.
    pub fn votes(&self, seed: u64) -> (Votes, Vec<u16>) {
        let mut chance = Chance::new(seed);
        let groups = self.shares.len();
        let shares: Vec<Vec<(f64, f64)>> = (0..self.statements)
            .map(|_| {
                let pass = 0.05 + 0.2 * chance.unit();
                let common = 0.1 + 0.8 * chance.unit();
                let split = chance.unit() < self.divisive;
                (0..groups)
                    .map(|_| {
                        let agree = match (split, chance.unit() < 0.5) {
                            (false, _) => common,
                            (true, true) => 0.85,
                            (true, false) => 0.15,
                        };
                        (agree, pass)
                    })
                    .collect()
            })
            .collect();
        let mut planted = Vec::with_capacity(self.people);
        let mut all = Vec::with_capacity(self.people * self.each);
        for who in 0..self.people {
            let draw = chance.unit();
            let mut sum = 0.0;
            let group = self
                .shares
                .iter()
                .position(|share| {
                    sum += share;
                    draw < sum
                })
                .unwrap_or(groups - 1);
            planted.push(group as u16);
            let wanted = (self.each as f64 * (0.5 + chance.unit())) as usize;
            let share = wanted as f64 / self.statements as f64;
            for (j, by_group) in shares.iter().enumerate() {
                if chance.unit() >= share {
                    continue;
                }
                let (agree, pass) = by_group[group];
                let vote = if chance.unit() < pass {
                    Vote::Pass
                } else if chance.unit() < agree {
                    Vote::Agree
                } else {
                    Vote::Disagree
                };
                all.push((who as u32, j as u32, vote));
            }
        }
        let people: Vec<u32> = (0..self.people as u32).collect();
        let statements: Vec<Statement> = (0..self.statements as u32)
            .map(|id| Statement {
                id,
                ..Statement::default()
            })
            .collect();
        (
            Votes::from_single(&people, &statements, all).unwrap(),
            planted,
        )
    }
}
