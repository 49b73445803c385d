//! What of the votes the sound method looks at: statements that count and that five people saw.

use super::{
    choose::{Sample, key, part},
    mixture::Rows,
};
use crate::{num::mix, votes::Votes};

/// Nothing is said of fewer people.
pub const FEWEST: usize = 5;

/// The votes with the statements that are looked at numbered anew.
pub(super) struct View<'a> {
    pub votes: &'a Votes,
    /// Places of the statements that are looked at.
    pub statements: Vec<u32>,
    /// For each cell of the votes its cell here, or none.
    cell: Vec<u16>,
}

const NONE: u16 = u16::MAX;

impl<'a> View<'a> {
    pub fn new(votes: &'a Votes, counts: &[u32]) -> Self {
        let mut statements = Vec::new();
        let mut cell = vec![NONE; counts.len()];
        for (j, statement) in votes.statements().iter().enumerate() {
            let seen: u32 = counts[3 * j..3 * j + 3].iter().sum();
            if statement.counts() && seen as usize >= FEWEST {
                for v in 0..3 {
                    cell[3 * j + v] = (3 * statements.len() + v) as u16;
                }
                statements.push(j as u32);
            }
        }
        Self {
            votes,
            statements,
            cell,
        }
    }

    pub fn people(&self) -> usize {
        self.votes.participants().len()
    }

    /// Cells of a person, with the statement's number.
    pub fn row(&self, i: usize) -> impl Iterator<Item = u16> + Clone + '_ {
        self.votes
            .row(i)
            .iter()
            .map(|&cell| self.cell[usize::from(cell)])
            .filter(|&cell| cell != NONE)
    }

    /// Number of the statement of a cell.
    pub fn id(&self, cell: u16) -> u32 {
        let place = self.statements[usize::from(cell) / 3];
        self.votes.statements()[place as usize].id
    }

    /// Everybody's votes.
    pub fn rows(&self) -> Rows<'_> {
        // Where every statement is looked at, the votes are borrowed as they are.
        if self.statements.len() == self.votes.statements().len() {
            let (starts, cells) = self.votes.parts();
            return Rows {
                starts: starts.into(),
                cells: cells.into(),
                size: self.statements.len(),
            };
        }
        let mut rows = Rows::new(self.statements.len());
        rows.cells.to_mut().reserve_exact(self.votes.len());
        for i in 0..self.people() {
            rows.push(self.row(i));
        }
        rows
    }

    /// People drawn by their numbers until about `most` votes are together, by place; everybody where there are fewer.
    pub fn sample(&self, most: usize, seed: u64) -> (Vec<u32>, Sample) {
        let mut people: Vec<u32> = (0..self.people() as u32)
            .filter(|&i| self.row(i as usize).next().is_some())
            .collect();
        if self.votes.len() > most {
            let ids = self.votes.participants();
            people.sort_by_key(|&i| (mix(seed, 0x5a3, ids[i as usize].into()), i));
            let mut votes = 0;
            let end = people.iter().position(|&i| {
                votes += self.votes.row(i as usize).len();
                votes > most
            });
            people.truncate(end.unwrap_or(people.len()));
            people.sort_unstable();
        }
        let mut rows = Rows::new(self.statements.len());
        let mut parts = Vec::new();
        for &i in &people {
            let key = key(seed, self.votes.participants()[i as usize]);
            rows.push(self.row(i as usize));
            parts.extend(
                self.row(i as usize)
                    .map(|cell| part(key, self.id(cell)) as u8),
            );
        }
        (people, Sample { rows, parts })
    }
}
