//! Counts of votes by statement and group, kept up to date vote by vote.

use crate::{
    groups::Groups,
    par,
    votes::{Vote, Votes},
};

/// Votes on one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Count {
    /// Who agrees.
    pub agree: u32,
    /// Who disagrees.
    pub disagree: u32,
    /// Who saw it and chose neither.
    pub pass: u32,
}

impl Count {
    /// Who saw it.
    #[must_use]
    pub fn seen(self) -> u32 {
        self.agree + self.disagree + self.pass
    }

    pub(crate) fn add(&mut self, vote: Vote) {
        *self.of(vote) += 1;
    }

    fn of(&mut self, vote: Vote) -> &mut u32 {
        match vote {
            Vote::Agree => &mut self.agree,
            Vote::Disagree => &mut self.disagree,
            Vote::Pass => &mut self.pass,
        }
    }

    pub(crate) fn replace(&mut self, before: Option<Vote>, after: Option<Vote>) {
        if let Some(vote) = before {
            let number = self.of(vote);
            *number = number.saturating_sub(1);
        }
        if let Some(vote) = after {
            *self.of(vote) += 1;
        }
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            pass: self.pass + other.pass,
        }
    }

    pub(crate) fn less(self, other: Self) -> Self {
        Self {
            agree: self.agree - other.agree,
            disagree: self.disagree - other.disagree,
            pass: self.pass - other.pass,
        }
    }
}

/// Counts by group and over everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tallies {
    statements: usize,
    groups: usize,
    /// Group after group.
    of: Vec<Count>,
    all: Vec<Count>,
}

impl Tallies {
    /// Counts all votes.
    #[must_use]
    pub fn new(votes: &Votes, groups: &Groups, threads: usize) -> Self {
        let size = votes.statements().len();
        let strips = groups.len() + 1;
        let chunks = votes.chunks();
        let parts = par::map(threads, chunks.len(), |c| {
            let mut cells = vec![0_u32; strips * 3 * size];
            for i in chunks.range(c) {
                let strip = groups.of[i].map_or(groups.len(), usize::from);
                let strip = &mut cells[strip * 3 * size..(strip + 1) * 3 * size];
                for &cell in votes.row(i) {
                    strip[usize::from(cell)] += 1;
                }
            }
            cells
        });
        let mut cells = vec![0_u32; strips * 3 * size];
        for part in parts {
            for (sum, one) in cells.iter_mut().zip(part) {
                *sum += one;
            }
        }
        let counts: Vec<Count> = cells
            .chunks_exact(3)
            .map(|c| Count {
                disagree: c[0],
                pass: c[1],
                agree: c[2],
            })
            .collect();
        let all = (0..size)
            .map(|j| (0..strips).fold(Count::default(), |sum, g| sum.plus(counts[g * size + j])))
            .collect();
        Self {
            statements: size,
            groups: groups.len(),
            of: counts[..groups.len() * size].to_vec(),
            all,
        }
    }

    /// Nothing counted yet.
    #[must_use]
    pub fn empty(groups: usize, statements: usize) -> Self {
        Self::from_groups(
            vec![Count::default(); groups * statements],
            groups,
            statements,
        )
    }

    /// From the counts of groups, group after group.
    pub(crate) fn from_groups(of: Vec<Count>, groups: usize, statements: usize) -> Self {
        let all = (0..statements)
            .map(|j| (0..groups).fold(Count::default(), |sum, g| sum.plus(of[g * statements + j])))
            .collect();
        Self {
            statements,
            groups,
            of,
            all,
        }
    }

    /// How many groups are counted.
    #[must_use]
    pub fn groups(&self) -> usize {
        self.groups
    }

    /// How many statements are counted.
    #[must_use]
    pub fn statements(&self) -> usize {
        self.statements
    }

    /// Votes of a group on a statement.
    #[must_use]
    pub fn of(&self, group: usize, statement: usize) -> Count {
        self.of[group * self.statements + statement]
    }

    /// Votes of everybody on a statement.
    #[must_use]
    pub fn all(&self, statement: usize) -> Count {
        self.all[statement]
    }

    /// Votes on a statement of those who are in a group.
    #[must_use]
    pub fn grouped(&self, statement: usize) -> Count {
        (0..self.groups).fold(Count::default(), |sum, g| sum.plus(self.of(g, statement)))
    }

    /// Takes one vote in, and the one that it replaces out.
    pub fn change(
        &mut self,
        group: Option<u16>,
        statement: usize,
        before: Option<Vote>,
        after: Option<Vote>,
    ) {
        self.all[statement].replace(before, after);
        if let Some(g) = group {
            self.of[usize::from(g) * self.statements + statement].replace(before, after);
        }
    }
}
