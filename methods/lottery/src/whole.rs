//! Panels of whole members: the best one for given weights, by branching over the linear program.

use crate::{
    Stop,
    model::Shape,
    simplex::{At, Columns, Simplex, Solved},
    watch::Watcher,
};

/// How near to a whole number a value must be.
const WHOLE: f64 = 1e-6;
/// What is nearer to the next whole number than this goes there with others.
const SURE: f64 = 0.8;
const MANY: usize = 3;

/// A choice of columns under rows, with groups that come in when they are broken.
pub(crate) struct Program {
    pub(crate) columns: Columns,
    pub(crate) bounds: Vec<(f64, f64)>,
    pub(crate) rows: Vec<(f64, f64)>,
    /// Groups as columns and bounds.
    pub(crate) bonds: Vec<(Vec<usize>, f64, f64)>,
}

impl Program {
    /// All kinds of the pool.
    pub(crate) fn of(shape: &Shape) -> Self {
        let all: Vec<usize> = (0..shape.kinds.len()).collect();
        Self::some(shape, &all)
    }

    /// Some kinds of the pool, in the order given; nobody else is chosen.
    pub(crate) fn some(shape: &Shape, kinds: &[usize]) -> Self {
        let mut columns = Columns::new();
        let mut place = vec![usize::MAX; shape.kinds.len()];
        for (index, kind) in kinds.iter().enumerate() {
            columns.push(shape.column(*kind).map(|row| (row, 1.0)));
            place[*kind] = index;
        }
        let bounds = kinds
            .iter()
            .map(|k| {
                let kind = &shape.kinds[*k];
                (f64::from(kind.least), f64::from(kind.most))
            })
            .collect();
        let bonds = shape
            .bonds
            .iter()
            .map(|bond| {
                let members = bond.kinds.iter().map(|k| place[*k]);
                let members = members.filter(|p| *p != usize::MAX).collect();
                (members, 0.0, f64::from(bond.cap))
            })
            .collect();
        Self {
            columns,
            bounds,
            rows: shape.rows(),
            bonds,
        }
    }
}

/// How to search.
pub(crate) struct Search {
    /// Only what is better than this by a little is of use.
    pub(crate) above: f64,
    /// Stop at the first that is.
    pub(crate) first: bool,
    /// Stop after so many branches without proof.
    pub(crate) branches: usize,
    /// Look only among so many columns beside those that the linear program takes, if not 0: quick, but proves nothing.
    pub(crate) near: usize,
}

impl Default for Search {
    fn default() -> Self {
        Self {
            above: f64::NEG_INFINITY,
            first: false,
            branches: usize::MAX,
            near: 0,
        }
    }
}

/// What was found.
#[derive(Debug)]
pub(crate) struct Found {
    /// The best counts by column, and their weight.
    pub(crate) best: Option<(f64, Vec<u32>)>,
    /// No panel has more weight than this.
    pub(crate) bound: f64,
    /// Whether the search came to its end.
    pub(crate) ended: bool,
    /// Rows whose bounds, together, leave no panel: a union over all branches that ended there.
    pub(crate) blocking: Vec<bool>,
}

struct Branching {
    simplex: Simplex,
    bonds: Vec<(Vec<usize>, f64, f64)>,
    active: Vec<bool>,
    weights: Vec<f64>,
    /// Which column each was in the beginning, and how many there were.
    names: Option<(Vec<usize>, usize)>,
    /// Several columns are rounded at once, since any panel will do.
    hasty: bool,
    scale: f64,
    best: Option<(f64, Vec<u32>)>,
    above: f64,
    blocking: Vec<bool>,
}

enum Node {
    Closed,
    Panel,
    Split(Vec<(usize, f64)>),
}

/// The panel of most weight.
pub(crate) fn heaviest(
    program: Program,
    weights: &[f64],
    search: &Search,
    watcher: &mut Watcher<'_>,
) -> Result<Found, Stop> {
    let Program {
        columns,
        bounds,
        rows,
        bonds,
    } = program;
    let core = rows.len();
    if bounds.iter().any(|(low, high)| low > high) || rows.iter().any(|(low, high)| low > high) {
        return Ok(Found {
            best: None,
            bound: f64::NEG_INFINITY,
            ended: true,
            blocking: vec![true; core],
        });
    }
    let mut simplex = Simplex::new(columns, &bounds, &rows);
    let cost: Vec<f64> = weights.iter().map(|w| -w).collect();
    simplex.set_cost(&cost);
    let scale = weights.iter().fold(1e-9_f64, |most, w| most.max(w.abs()));
    let mut state = Branching {
        simplex,
        active: vec![false; bonds.len()],
        bonds,
        weights: weights.to_vec(),
        names: None,
        hasty: search.first,
        scale,
        best: None,
        above: search.above,
        blocking: vec![false; core],
    };
    state.run(search, watcher)
}

/// A change of a bound that is taken back when the branch ends.
struct Undo {
    column: usize,
    low: f64,
    high: f64,
    /// The other side, still to be looked at.
    other: Option<(f64, f64)>,
    /// What this branch cannot exceed.
    bound: f64,
}

impl Branching {
    fn run(&mut self, search: &Search, watcher: &mut Watcher<'_>) -> Result<Found, Stop> {
        let mut trail: Vec<Undo> = Vec::new();
        let mut branches = 0;
        let mut root = f64::INFINITY;
        let mut cut = false;
        let mut narrowed = false;
        loop {
            watcher.look()?;
            let (node, bound) = self.node()?;
            if branches == 0 {
                root = bound;
                if search.near > 0 && matches!(node, Node::Split(_)) && self.narrow(search.near) {
                    narrowed = true;
                    branches = 1;
                    continue;
                }
            }
            branches += 1;
            let mut forward = false;
            match node {
                Node::Closed => {}
                Node::Panel => {
                    if search.first {
                        break;
                    }
                }
                Node::Split(columns) => {
                    for (column, value) in columns {
                        let (low, high) = (self.simplex.low[column], self.simplex.high[column]);
                        let (down, up) = ((low, value.floor()), (value.ceil(), high));
                        // Nearest first, so that the way down is short.
                        let (first, other) = if value - value.floor() > 0.4 {
                            (up, down)
                        } else {
                            (down, up)
                        };
                        trail.push(Undo {
                            column,
                            low,
                            high,
                            other: Some(other),
                            bound,
                        });
                        self.simplex.bound(column, first.0, first.1);
                    }
                    forward = true;
                }
            }
            if forward {
                if branches >= search.branches {
                    cut = true;
                    break;
                }
                continue;
            }
            // Back to the nearest branch whose other side is open.
            let mut open = false;
            while let Some(last) = trail.last_mut() {
                let worth = last.bound > self.floor();
                match last.other.take() {
                    Some((low, high)) if worth => {
                        let column = last.column;
                        self.simplex.bound(column, low, high);
                        open = true;
                        break;
                    }
                    _ => {
                        let (column, low, high) = (last.column, last.low, last.high);
                        self.simplex.bound(column, low, high);
                        trail.pop();
                    }
                }
            }
            if !open {
                break;
            }
            if branches >= search.branches {
                cut = true;
                break;
            }
        }
        let ended = !cut && !narrowed && (!search.first || self.best.is_none());
        let best = self.best.take();
        let bound = match (&best, ended) {
            (Some((weight, _)), true) => *weight,
            (None, true) => search.above,
            _ => root,
        };
        Ok(Found {
            bound,
            best,
            ended,
            blocking: std::mem::take(&mut self.blocking),
        })
    }

    fn floor(&self) -> f64 {
        let known = self.best.as_ref().map_or(self.above, |(weight, _)| *weight);
        known + 1e-10 * self.scale
    }

    fn node(&mut self) -> Result<(Node, f64), Stop> {
        let mut doubts = 0;
        loop {
            let floor = self.floor();
            match self.simplex.solve(-floor) {
                Solved::Best => {}
                Solved::Empty(place) => {
                    let row = self.simplex.inverse_row(place);
                    let largest = row.iter().fold(0.0_f64, |most, e| most.max(e.abs()));
                    for (block, entry) in self.blocking.iter_mut().zip(row) {
                        *block |= entry.abs() > 1e-7 * largest;
                    }
                    return Ok((Node::Closed, f64::NEG_INFINITY));
                }
                Solved::Beyond => return Ok((Node::Closed, floor)),
                Solved::Stuck => return Err(Stop::Numbers),
            }
            let bound = -self.simplex.proven_cost();
            if bound <= floor {
                return Ok((Node::Closed, bound));
            }
            if self.tie_groups() {
                continue;
            }
            match self.split() {
                Some(node) => return Ok((node, bound)),
                // Rounding made a panel of what is none.
                None if doubts < 3 => {
                    doubts += 1;
                    self.simplex.start_over();
                    self.simplex.renew();
                }
                None => return Err(Stop::Numbers),
            }
        }
    }

    fn score(&self, value: f64) -> f64 {
        let part = value - value.floor();
        if self.hasty {
            part
        } else {
            (value - value.round()).abs() + 0.2 * part
        }
    }

    /// Keeps what the linear program takes and the columns nearest to being taken.
    fn narrow(&mut self, near: usize) -> bool {
        let n = self.simplex.proper();
        let mut keep = vec![false; n];
        let mut others: Vec<(f64, usize)> = Vec::new();
        for (j, keep) in keep.iter_mut().enumerate() {
            if matches!(self.simplex.at[j], At::Basis(_)) || self.simplex.value[j] != 0.0 {
                *keep = true;
            } else {
                others.push((self.simplex.reduced[j], j));
            }
        }
        if others.len() < near * 3 / 2 {
            return false;
        }
        others.select_nth_unstable_by(near, |a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        others[..near].iter().for_each(|(_, j)| keep[*j] = true);
        self.simplex.drop_columns(&keep);
        let names: Vec<usize> = (0..n).filter(|j| keep[*j]).collect();
        let mut place = vec![usize::MAX; n];
        for (index, name) in names.iter().enumerate() {
            place[*name] = index;
        }
        for (members, _, _) in &mut self.bonds {
            members.retain(|j| keep[*j]);
            members.iter_mut().for_each(|j| *j = place[*j]);
        }
        self.weights = names.iter().map(|j| self.weights[*j]).collect();
        self.names = Some((names, n));
        true
    }

    /// Brings in the groups that are broken.
    fn tie_groups(&mut self) -> bool {
        let mut any = false;
        for (index, (members, low, cap)) in self.bonds.iter().enumerate() {
            if self.active[index] {
                continue;
            }
            let sum: f64 = members.iter().map(|c| self.simplex.value[*c]).sum();
            if sum > cap + 1e-7 || sum < low - 1e-7 {
                let entries: Vec<(usize, f64)> = members.iter().map(|c| (*c, 1.0)).collect();
                self.simplex.add_row(&entries, *low, *cap);
                self.active[index] = true;
                any = true;
            }
        }
        any
    }

    /// Where to branch, or the panel; none if the values are no panel after all.
    fn split(&mut self) -> Option<Node> {
        let n = self.simplex.proper();
        let mut parts: Vec<(f64, usize, f64)> = Vec::new();
        for column in &self.simplex.basis {
            if *column >= n {
                continue;
            }
            let value = self.simplex.value[*column];
            let off = (value - value.round()).abs();
            if off > WHOLE {
                parts.push((self.score(value), *column, value));
            }
        }
        if !parts.is_empty() {
            parts.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let mut columns = vec![(parts[0].1, parts[0].2)];
            if self.hasty {
                let sure = parts[1..].iter().filter(|p| p.2 - p.2.floor() > SURE);
                columns.extend(sure.take(MANY).map(|p| (p.1, p.2)));
            }
            return Some(Node::Split(columns));
        }
        let counts: Vec<u32> = self.simplex.value[..n]
            .iter()
            .map(|v| v.round().max(0.0) as u32)
            .collect();
        if !self.simplex.keeps(&counts) {
            return None;
        }
        let weight = counts
            .iter()
            .zip(&self.weights)
            .map(|(c, w)| f64::from(*c) * w)
            .sum();
        let counts = match &self.names {
            None => counts,
            Some((names, all)) => {
                let mut whole = vec![0; *all];
                for (name, count) in names.iter().zip(counts) {
                    whole[*name] = count;
                }
                whole
            }
        };
        self.best = Some((weight, counts));
        Some(Node::Panel)
    }
}
