//! Figures over time: which counts of a new publication may be said, so that what is said on two days tells no small change.

use std::collections::{BTreeMap, BTreeSet};

/// Counts by name, each among every set of those whom some reader does not know one by one: whoever knows more by name
/// subtracts them, so that what is said must be steady in each of these sets. The first is the one that is printed.
pub type Counts = BTreeMap<String, Vec<i64>>;

/// Everybody counted in `whole` is counted in at most one of `parts`.
#[derive(Clone, Debug)]
struct Split {
    whole: String,
    parts: Vec<String>,
    /// Whether it is exactly one.
    full: bool,
}

/// Counts that are published again and again, and how they lie within one another.
///
/// Two ways to split the same whole must be independent: somebody in any part of the one may be in any part of the
/// other. Counts of the places where two of them cross are therefore none of a series; nor is that of those who belong to no
/// group of several. Such counts can be said once, and then stand.
#[derive(Clone, Debug)]
pub struct Series {
    threshold: i64,
    splits: Vec<Split>,
    /// From the wholes to the parts.
    names: Vec<String>,
}

impl Series {
    /// A series of which no change below the threshold may be told, with a count that is part of none.
    #[must_use]
    pub fn new(threshold: i64, root: &str) -> Self {
        Self {
            threshold,
            splits: Vec::new(),
            names: vec![root.to_owned()],
        }
    }

    /// Everybody in `whole`, which is there already, belongs to exactly one of these, which are not.
    pub fn split(&mut self, whole: &str, parts: impl IntoIterator<Item = String>) {
        self.add(whole, parts.into_iter().collect(), true);
    }

    /// Everybody in `part`, which is new, belongs to `whole`, which is there already.
    pub fn subset(&mut self, whole: &str, part: String) {
        self.add(whole, vec![part], false);
    }

    fn add(&mut self, whole: &str, parts: Vec<String>, full: bool) {
        self.names.extend(parts.iter().cloned());
        self.splits.push(Split {
            whole: whole.to_owned(),
            parts,
            full,
        });
    }

    /// Chooses what is said of a new publication; what is not said stands as it was said last.
    ///
    /// `before` holds for each earlier day the counts that can be known of it: of the first day all, hidden ones too,
    /// of a later one those that were said. `stands` names the counts that were ever said, `may` those that the day's own
    /// protection shows. What was never said is said only on a day whose protection shows all that stand: else one that was
    /// hidden for its sake, and one that was hidden in its place, would stand beside one another.
    ///
    /// What is said on a day after the first can be worked out of every union of its blocks: counts that are said, and
    /// what is left of a whole without those of its parts that are. Of no union that is known of an earlier day as well
    /// the two counts differ by one to the threshold less one. Counts are taken up one by one, wholes before their parts, as
    /// long as that holds; a part only where its whole is said, unless that is the root.
    #[must_use]
    pub fn next(
        &self,
        before: &[Counts],
        stands: &BTreeSet<String>,
        now: &Counts,
        may: &BTreeSet<String>,
    ) -> BTreeSet<String> {
        if before.is_empty() {
            return may.clone();
        }
        let new = stands.is_subset(may);
        let can = |name: &&String| may.contains(*name) && (new || stands.contains(*name));
        let mut said = Counts::new();
        for name in self.names.iter().filter(can) {
            let Some(counts) = now.get(name) else {
                continue;
            };
            if !self.is_within_what_is_said(name, &said) {
                continue;
            }
            said.insert(name.clone(), counts.clone());
            if before.iter().any(|then| self.tells(then, &said)) {
                said.remove(name);
            }
        }
        said.into_keys().collect()
    }

    fn root(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }

    fn is_within_what_is_said(&self, name: &str, said: &Counts) -> bool {
        let whole = self
            .splits
            .iter()
            .find(|s| s.parts.iter().any(|p| p == name));
        whole.is_none_or(|s| s.whole == self.root() || said.contains_key(&s.whole))
    }

    const fn is_small(&self, change: i64) -> bool {
        change != 0 && change.abs() < self.threshold
    }

    /// Whether two days tell a small change.
    fn tells(&self, then: &Counts, now: &Counts) -> bool {
        let sets = now.values().map(Vec::len).max().unwrap_or(0);
        (0..sets).any(|set| {
            let between = Between {
                series: self,
                then,
                now,
                set,
            };
            let changes = between.changes(self.root());
            changes.iter().any(|change| self.is_small(*change))
        })
    }
}

/// Two days, among one of the sets.
struct Between<'a> {
    series: &'a Series,
    then: &'a Counts,
    now: &'a Counts,
    set: usize,
}

impl Between<'_> {
    fn counts(&self, name: &str) -> (Option<i64>, Option<i64>) {
        (self.count(self.then, name), self.count(self.now, name))
    }

    /// A count that is known of a day: said, or the sum of parts that are.
    fn count(&self, day: &Counts, name: &str) -> Option<i64> {
        let said = |name: &str| day.get(name).and_then(|c| c.get(self.set)).copied();
        let full = |s: &Split| -> Option<i64> {
            let parts = s.parts.iter().map(|p| said(p));
            parts
                .sum::<Option<i64>>()
                .filter(|_| s.full && s.whole == name)
        };
        said(name).or_else(|| self.series.splits.iter().find_map(full))
    }

    /// By how much each union of groups within a whole changed that is known of both days.
    fn changes(&self, whole: &str) -> BTreeSet<i64> {
        let mut changes = BTreeSet::from([0]);
        if let (Some(then), Some(now)) = self.counts(whole) {
            changes.insert(now - then);
        }
        for split in self.series.splits.iter().filter(|s| s.whole == whole) {
            let mut unions = BTreeSet::from([0]);
            for part in &split.parts {
                if let (Some(_), Some(_)) = self.counts(part) {
                    unions = sums(&unions, &self.changes(part));
                }
            }
            for rest in self.rests(split) {
                unions = sums(&unions, &BTreeSet::from([0, rest]));
            }
            changes.extend(unions);
        }
        changes
    }

    /// By how much what is left of a whole changed, where that is known of both days.
    fn rests(&self, split: &Split) -> Vec<i64> {
        let whole = self.counts(&split.whole);
        let parts: Vec<_> = split.parts.iter().map(|p| self.counts(p)).collect();
        let left = !split.full || parts.contains(&(None, None));
        let mut rests = Vec::new();
        if left {
            // What was left on either day, taken together.
            if let (Some(then), Some(now)) = whole {
                let told = parts.iter().filter_map(|(x, y)| Some((*y)? - (*x)?));
                rests.push(now - then - told.sum::<i64>());
            }
            return rests;
        }
        // What was left on one day was said part by part on the other.
        let of_then: i64 = parts.iter().filter_map(|p| p.0).sum();
        let of_now: i64 = parts.iter().filter_map(|p| p.1).sum();
        if let Some(then) = whole.0.filter(|_| parts.iter().any(|p| p.0.is_none())) {
            let new = parts.iter().filter(|p| p.0.is_none());
            rests.push(new.filter_map(|p| p.1).sum::<i64>() - (then - of_then));
        }
        if let Some(now) = whole.1.filter(|_| parts.iter().any(|p| p.1.is_none())) {
            let gone = parts.iter().filter(|p| p.1.is_none());
            rests.push((now - of_now) - gone.filter_map(|p| p.0).sum::<i64>());
        }
        rests
    }
}

/// Every sum of one of these and one of those.
fn sums(these: &BTreeSet<i64>, those: &BTreeSet<i64>) -> BTreeSet<i64> {
    these
        .iter()
        .flat_map(|one| those.iter().map(move |other| one + other))
        .collect()
}
