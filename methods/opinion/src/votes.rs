//! All votes of a conversation: who said what to which statement, two bytes a vote, in one canonical order.

use crate::par::Chunks;

/// At most so many statements fit two bytes a vote.
pub const MOST_STATEMENTS: usize = 21_845;

/// What somebody said to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vote {
    /// Does not share it.
    Disagree,
    /// Saw it and chose neither.
    Pass,
    /// Shares it.
    Agree,
}

impl Vote {
    /// From −1, 0 or 1.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        match number {
            -1 => Some(Self::Disagree),
            0 => Some(Self::Pass),
            1 => Some(Self::Agree),
            _ => None,
        }
    }

    /// −1, 0 or 1.
    #[must_use]
    pub fn number(self) -> i8 {
        self.code() as i8 - 1
    }

    pub(crate) fn code(self) -> usize {
        self as usize
    }

    pub(crate) fn from_code(code: usize) -> Self {
        match code {
            0 => Self::Disagree,
            1 => Self::Pass,
            _ => Self::Agree,
        }
    }
}

/// What the house decided about a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Nobody looked yet, or it was accepted: its votes count.
    #[default]
    Open,
    /// Accepted.
    Accepted,
    /// Taken out: its votes shape no picture and it is never shown as representative.
    Rejected,
}

/// One statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// Its number.
    pub id: u32,
    /// What the house decided.
    pub standing: Standing,
    /// About the one who votes rather than an opinion ("I live in a city"): shapes no picture.
    pub meta: bool,
}

impl Statement {
    /// Whether its votes shape the picture.
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.meta && self.standing != Standing::Rejected
    }
}

/// Votes in rows by participant. Participants and statements stand in the order of their numbers, so that nothing
/// computed from them depends on the order in which votes came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    participants: Vec<u32>,
    statements: Vec<Statement>,
    starts: Vec<u32>,
    cells: Vec<u16>,
}

/// Votes that do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// Two bytes a vote hold no more.
    #[error("{0} statements; at most 21,845 can be read")]
    TooManyStatements(usize),
    /// More than 4 billion votes.
    #[error("more votes than can be counted")]
    TooManyVotes,
    /// The same number twice.
    #[error("participant {0} stands there twice")]
    ParticipantTwice(u32),
    /// The same number twice.
    #[error("statement {0} stands there twice")]
    StatementTwice(u32),
}

impl Votes {
    /// From single votes, of which the last of each participant on each statement counts. Statements without a vote
    /// are kept when they are named in `statements`; participants without a vote when named in `participants`.
    ///
    /// # Errors
    /// Where there are too many statements, or one is named twice.
    pub fn from_single(
        participants: &[u32],
        statements: &[Statement],
        votes: impl IntoIterator<Item = (u32, u32, Vote)>,
    ) -> Result<Self, Misfit> {
        let mut all: Vec<(u32, u32, Vote)> = votes.into_iter().collect();
        // Stable: among votes on one statement by one participant, the order in which they came stays.
        all.sort_by_key(|&(who, what, _)| (who, what));
        let mut named: Vec<Statement> = statements.to_vec();
        let mut known: Vec<u32> = named.iter().map(|s| s.id).collect();
        known.sort_unstable();
        let mut more: Vec<u32> = all
            .iter()
            .map(|v| v.1)
            .filter(|id| known.binary_search(id).is_err())
            .collect();
        more.sort_unstable();
        more.dedup();
        named.extend(more.into_iter().map(|id| Statement {
            id,
            ..Statement::default()
        }));
        let mut builder = Builder::new(named)?;
        let mut people: Vec<u32> = participants.to_vec();
        people.extend(all.iter().map(|v| v.0));
        people.sort_unstable();
        people.dedup();
        let mut at = 0;
        for who in people {
            builder.start(who)?;
            while at < all.len() && all[at].0 == who {
                let last =
                    at + 1 == all.len() || (all[at + 1].0, all[at + 1].1) != (who, all[at].1);
                if last {
                    builder.vote(builder.column(all[at].1), all[at].2);
                }
                at += 1;
            }
        }
        builder.finish()
    }

    /// Numbers of the participants, rising.
    #[must_use]
    pub fn participants(&self) -> &[u32] {
        &self.participants
    }

    /// The statements, by rising number.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// How many votes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether nobody voted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Place of a participant by number.
    #[must_use]
    pub fn participant(&self, id: u32) -> Option<usize> {
        self.participants.binary_search(&id).ok()
    }

    /// Place of a statement by number.
    #[must_use]
    pub fn statement(&self, id: u32) -> Option<usize> {
        self.statements.binary_search_by_key(&id, |s| s.id).ok()
    }

    /// The votes of the participant at a place: places of statements, rising, with what was said.
    pub fn of(&self, place: usize) -> impl Iterator<Item = (usize, Vote)> + '_ {
        self.row(place).iter().map(|&cell| {
            let cell = usize::from(cell);
            (cell / 3, Vote::from_code(cell % 3))
        })
    }

    /// Sets what the house decided about statements; numbers that are not there are left aside.
    pub fn moderate(&mut self, decided: &[Statement]) {
        for statement in decided {
            if let Some(place) = self.statement(statement.id) {
                self.statements[place] = statement.clone();
            }
        }
    }

    /// The same votes without those that `keep` refuses; everybody and every statement stays.
    #[must_use]
    pub fn filtered(&self, keep: impl Fn(usize, usize) -> bool) -> Self {
        let mut starts = Vec::with_capacity(self.starts.len());
        let mut cells = Vec::with_capacity(self.cells.len());
        starts.push(0);
        for place in 0..self.participants.len() {
            cells.extend(
                self.row(place)
                    .iter()
                    .filter(|&&cell| keep(place, usize::from(cell) / 3)),
            );
            starts.push(cells.len() as u32);
        }
        Self {
            participants: self.participants.clone(),
            statements: self.statements.clone(),
            starts,
            cells,
        }
    }

    /// The same pattern of who saw what, with the votes on each statement dealt out anew among those who saw it:
    /// what is left when nobody's votes hang together.
    #[must_use]
    pub fn shuffled(&self, seed: u64) -> Self {
        let mut said: Vec<Vec<u16>> = vec![Vec::new(); self.statements.len()];
        for &cell in &self.cells {
            said[usize::from(cell) / 3].push(cell);
        }
        for (j, column) in said.iter_mut().enumerate() {
            let id = u64::from(self.statements[j].id);
            let mut chance = crate::num::Chance::new(crate::num::mix(seed, 0x5f, id));
            chance.shuffle(column);
        }
        let mut shuffled = self.clone();
        for cell in &mut shuffled.cells {
            if let Some(dealt) = said[usize::from(*cell) / 3].pop() {
                *cell = dealt;
            }
        }
        shuffled
    }

    pub(crate) fn row(&self, place: usize) -> &[u16] {
        &self.cells[self.starts[place] as usize..self.starts[place + 1] as usize]
    }

    /// Where each row starts, and all cells.
    pub(crate) fn parts(&self) -> (&[u32], &[u16]) {
        (&self.starts, &self.cells)
    }

    /// Participants in fixed parts of about equal numbers of votes, whatever the number of threads.
    pub(crate) fn chunks(&self) -> Chunks {
        Chunks::by_weight(&self.starts)
    }

    /// Counts of each cell (three to a statement: disagree, pass, agree).
    #[must_use]
    pub(crate) fn counts(&self, threads: usize) -> Vec<u32> {
        let chunks = self.chunks();
        let parts = crate::par::map(threads, chunks.len(), |c| {
            let mut counts = vec![0_u32; 3 * self.statements.len()];
            let range = chunks.range(c);
            let cells =
                &self.cells[self.starts[range.start] as usize..self.starts[range.end] as usize];
            for &cell in cells {
                counts[usize::from(cell)] += 1;
            }
            counts
        });
        let mut total = vec![0_u32; 3 * self.statements.len()];
        for part in parts {
            for (sum, one) in total.iter_mut().zip(part) {
                *sum += one;
            }
        }
        total
    }
}

/// Takes votes row by row; rows and columns may come in any order.
pub(crate) struct Builder {
    statements: Vec<Statement>,
    participants: Vec<u32>,
    starts: Vec<u32>,
    cells: Vec<u16>,
}

impl Builder {
    pub fn new(mut statements: Vec<Statement>) -> Result<Self, Misfit> {
        if statements.len() > MOST_STATEMENTS {
            return Err(Misfit::TooManyStatements(statements.len()));
        }
        statements.sort_by_key(|s| s.id);
        if let Some(pair) = statements.windows(2).find(|p| p[0].id == p[1].id) {
            return Err(Misfit::StatementTwice(pair[0].id));
        }
        Ok(Self {
            statements,
            participants: Vec::new(),
            starts: vec![0],
            cells: Vec::new(),
        })
    }

    /// Sets room aside for so many votes.
    pub fn expect(&mut self, votes: usize) {
        self.cells.reserve_exact(votes);
    }

    /// Place of a statement that is known to be there; the first where it is not.
    pub fn column(&self, id: u32) -> usize {
        self.statements
            .binary_search_by_key(&id, |s| s.id)
            .unwrap_or(0)
    }

    pub fn start(&mut self, participant: u32) -> Result<(), Misfit> {
        if !self.participants.is_empty() {
            self.close()?;
        }
        self.participants.push(participant);
        Ok(())
    }

    fn close(&mut self) -> Result<(), Misfit> {
        let end = u32::try_from(self.cells.len()).map_err(|_| Misfit::TooManyVotes)?;
        self.starts.push(end);
        Ok(())
    }

    pub fn vote(&mut self, column: usize, vote: Vote) {
        self.cells.push((3 * column + vote.code()) as u16);
    }

    pub fn finish(mut self) -> Result<Votes, Misfit> {
        if !self.participants.is_empty() {
            self.close()?;
        }
        let n = self.participants.len();
        for i in 0..n {
            let row = &mut self.cells[self.starts[i] as usize..self.starts[i + 1] as usize];
            if !row.is_sorted() {
                row.sort_unstable();
            }
        }
        if !self.participants.is_sorted() {
            let mut order: Vec<u32> = (0..n as u32).collect();
            order.sort_unstable_by_key(|&i| self.participants[i as usize]);
            let mut cells = Vec::with_capacity(self.cells.len());
            let mut starts = Vec::with_capacity(n + 1);
            starts.push(0);
            for &i in &order {
                let i = i as usize;
                cells.extend_from_slice(
                    &self.cells[self.starts[i] as usize..self.starts[i + 1] as usize],
                );
                starts.push(cells.len() as u32);
            }
            self.participants = order
                .iter()
                .map(|&i| self.participants[i as usize])
                .collect();
            self.cells = cells;
            self.starts = starts;
        }
        if let Some(pair) = self.participants.windows(2).find(|p| p[0] == p[1]) {
            return Err(Misfit::ParticipantTwice(pair[0]));
        }
        Ok(Votes {
            participants: self.participants,
            statements: self.statements,
            starts: self.starts,
            cells: self.cells,
        })
    }
}
