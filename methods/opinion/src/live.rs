//! A conversation that is open: each vote changes the counts and the voter's own place at once; groups are found anew
//! from time to time, elsewhere.

use std::collections::BTreeMap;

use crate::{
    num::{Chance, mix},
    polis,
    sound::{self, Here},
    tally::{Count, Tallies},
    votes::{Misfit, Statement, Vote, Votes},
};

/// An open conversation.
#[derive(Clone, Debug, Default)]
pub struct Live {
    statements: Vec<Statement>,
    /// Votes of each participant by place of the statement, rising.
    cast: BTreeMap<u32, Vec<(u32, Vote)>>,
    all: Vec<Count>,
    landscape: Option<Fixed>,
}

/// The landscape that was computed last, with the counts of its groups kept up to date.
#[derive(Clone, Debug)]
struct Fixed {
    landscape: sound::Landscape,
    /// Place that each statement of now had then.
    then: Vec<Option<usize>>,
    of: BTreeMap<u32, u16>,
    tallies: Tallies,
}

impl Live {
    /// With the votes so far.
    #[must_use]
    pub fn new(votes: &Votes) -> Self {
        let mut live = Self {
            statements: votes.statements().to_vec(),
            all: vec![Count::default(); votes.statements().len()],
            ..Self::default()
        };
        for (place, &who) in votes.participants().iter().enumerate() {
            let row: Vec<(u32, Vote)> = votes.of(place).map(|(j, v)| (j as u32, v)).collect();
            for &(j, vote) in &row {
                live.all[j as usize].add(vote);
            }
            live.cast.insert(who, row);
        }
        live
    }

    /// The statements.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Place of a statement by number.
    #[must_use]
    pub fn statement(&self, id: u32) -> Option<usize> {
        self.statements.binary_search_by_key(&id, |s| s.id).ok()
    }

    /// Adds a statement, whose number must be greater than all there are, or changes what was decided about one.
    ///
    /// # Errors
    /// Where a new number is not the greatest, or there are too many statements.
    pub fn put(&mut self, statement: Statement) -> Result<(), Misfit> {
        if let Some(place) = self.statement(statement.id) {
            self.statements[place] = statement;
            return Ok(());
        }
        if self
            .statements
            .last()
            .is_some_and(|last| last.id > statement.id)
        {
            return Err(Misfit::StatementTwice(statement.id));
        }
        if self.statements.len() >= crate::MOST_STATEMENTS {
            return Err(Misfit::TooManyStatements(self.statements.len() + 1));
        }
        self.statements.push(statement);
        self.all.push(Count::default());
        if let Some(fixed) = &mut self.landscape {
            fixed.then.push(None);
        }
        Ok(())
    }

    /// Takes a vote in (none takes it back) and gives what was said before; none also where the statement is not there.
    pub fn vote(&mut self, who: u32, statement: u32, vote: Option<Vote>) -> Option<Vote> {
        let place = self.statement(statement)?;
        let row = self.cast.entry(who).or_default();
        let at = row.binary_search_by_key(&(place as u32), |c| c.0);
        let before = at.ok().map(|at| row[at].1);
        match (at, vote) {
            (Ok(at), Some(vote)) => row[at].1 = vote,
            (Ok(at), None) => {
                row.remove(at);
            }
            (Err(at), Some(vote)) => row.insert(at, (place as u32, vote)),
            (Err(_), None) => {}
        }
        self.all[place].replace(before, vote);
        if let Some(fixed) = &mut self.landscape
            && let Some(then) = fixed.then[place]
        {
            let group = fixed.of.get(&who).copied();
            fixed.tallies.change(group, then, before, vote);
        }
        before
    }

    /// Counts of a statement over everybody.
    #[must_use]
    pub fn count(&self, statement: usize) -> Count {
        self.all[statement]
    }

    /// Counts of a statement by group of the last landscape.
    #[must_use]
    pub fn counts_by_group(&self, statement: usize) -> Vec<Count> {
        let Some(fixed) = &self.landscape else {
            return Vec::new();
        };
        let Some(then) = fixed.then[statement] else {
            return vec![Count::default(); fixed.tallies.groups()];
        };
        (0..fixed.tallies.groups())
            .map(|g| fixed.tallies.of(g, then))
            .collect()
    }

    /// All votes as they stand, for computing a landscape.
    ///
    /// # Errors
    /// Where there are more votes than can be counted.
    pub fn votes(&self) -> Result<Votes, Misfit> {
        let mut builder = crate::votes::Builder::new(self.statements.clone())?;
        for (&who, row) in &self.cast {
            builder.start(who)?;
            for &(j, vote) in row {
                builder.vote(j as usize, vote);
            }
        }
        builder.finish()
    }

    /// Takes a landscape that was computed from `votes`; whatever was voted since is counted under its groups.
    pub fn landscape(&mut self, votes: &Votes, landscape: sound::Landscape) {
        let of: BTreeMap<u32, u16> = votes
            .participants()
            .iter()
            .zip(&landscape.groups.of)
            .filter_map(|(&who, &group)| Some((who, group?)))
            .collect();
        let then: Vec<Option<usize>> = self
            .statements
            .iter()
            .map(|s| votes.statement(s.id))
            .collect();
        let mut tallies = Tallies::empty(landscape.groups.len(), votes.statements().len());
        for (who, row) in &self.cast {
            for &(j, vote) in row {
                if let Some(then) = then[j as usize] {
                    tallies.change(of.get(who).copied(), then, None, Some(vote));
                }
            }
        }
        self.landscape = Some(Fixed {
            landscape,
            then,
            of,
            tallies,
        });
    }

    /// The last landscape.
    #[must_use]
    pub fn last(&self) -> Option<&sound::Landscape> {
        self.landscape.as_ref().map(|f| &f.landscape)
    }

    /// Where one participant stands by what they said up to now; none before there is a landscape.
    #[must_use]
    pub fn here(&self, who: u32) -> Option<Here> {
        let fixed = self.landscape.as_ref()?;
        let cast: Vec<(usize, Vote)> = self
            .cast
            .get(&who)?
            .iter()
            .filter_map(|&(j, vote)| Some((fixed.then[j as usize]?, vote)))
            .collect();
        Some(fixed.landscape.here(&cast))
    }

    /// How much a statement wants to be shown next; nought where it is taken out.
    #[must_use]
    pub fn priority(&self, statement: usize) -> f64 {
        if self.statements[statement].standing == crate::Standing::Rejected {
            return 0.0;
        }
        let far = self
            .landscape
            .as_ref()
            .and_then(|f| f.landscape.statements[f.then[statement]?])
            .map_or(0.0, |[x, y]| (x * x + y * y).sqrt());
        polis::priority(self.all[statement], far, self.statements[statement].meta)
    }

    /// The statement to show next to a participant who has not voted on it, drawn by priority; the same from the same
    /// seed and the same number of votes. None where nothing is left.
    #[must_use]
    pub fn next(&self, who: u32, seed: u64) -> Option<usize> {
        let empty = Vec::new();
        let row = self.cast.get(&who).unwrap_or(&empty);
        let open = |j: &usize| row.binary_search_by_key(&(*j as u32), |c| c.0).is_err();
        let weights: Vec<(usize, f64)> = (0..self.statements.len())
            .filter(open)
            .map(|j| (j, self.priority(j)))
            .filter(|w| w.1 > 0.0)
            .collect();
        let total: f64 = weights.iter().map(|w| w.1).sum();
        let mut left = Chance::new(mix(seed, who.into(), row.len() as u64)).unit() * total;
        for &(j, weight) in &weights {
            left -= weight;
            if left < 0.0 {
                return Some(j);
            }
        }
        weights.last().map(|w| w.0)
    }
}
