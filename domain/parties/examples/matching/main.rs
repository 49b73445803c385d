//! Measures how often the right entry of the register is found, and how fast: `matching [POSTGRES]` says `docs/matching.md`.

mod perturb;
mod report;
mod stored;
mod truth;

use std::time::Instant;

use parties::matching::{Index, LIKELY, Match, OFFER};
use perturb::CHANGES;
use truth::{KINDS, Truth, kind_of, read_truth};

/// Offers that are looked at.
const FIRST: usize = 5;
/// Scores from which something might be offered.
const STEPS: [f64; 8] = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

/// What came of some questions that have a right answer.
#[derive(Clone, Default)]
struct Found {
    asked: usize,
    first: usize,
    five: usize,
    offered: usize,
}

impl Found {
    fn note<I>(&mut self, found: &[Match<I>], right: impl Fn(&I) -> bool) {
        let place = found.iter().take(FIRST).position(|m| right(&m.id));
        self.asked += 1;
        self.first += usize::from(place == Some(0));
        self.five += usize::from(place.is_some());
        self.offered += usize::from(place.is_some_and(|at| found[at].score >= OFFER));
    }
}

/// For each step of [`STEPS`], how often something was offered, and what.
#[derive(Clone, Default)]
struct Offers {
    asked: usize,
    right: [usize; STEPS.len()],
    first: [usize; STEPS.len()],
    first_right: [usize; STEPS.len()],
    all: [usize; STEPS.len()],
    all_right: [usize; STEPS.len()],
}

impl Offers {
    fn note(&mut self, found: &[Match<usize>], right: Option<usize>) {
        self.asked += 1;
        for (at, step) in STEPS.iter().enumerate() {
            let offers: Vec<bool> = found
                .iter()
                .take(FIRST)
                .filter(|m| m.score >= *step)
                .map(|m| Some(m.id) == right)
                .collect();
            self.right[at] += usize::from(offers.contains(&true));
            self.first[at] += usize::from(!offers.is_empty());
            self.first_right[at] += usize::from(offers.first() == Some(&true));
            self.all[at] += offers.len();
            self.all_right[at] += offers.iter().filter(|right| **right).count();
        }
    }
}

#[tokio::main]
async fn main() -> kernel::Result<()> {
    let truth = read_truth()?;
    let begun = Instant::now();
    let index = Index::new(truth.register());
    let built = begun.elapsed();
    let mut with_entry = Offers::default();
    let mut changed = Vec::new();
    let mut times = Vec::new();
    for (what, change, first, five) in CHANGES {
        let mut found = Found::default();
        for (number, name) in &truth.spellings {
            let Some(asked) = change(name) else { continue };
            let begun = Instant::now();
            let answer = index.find(&asked, FIRST);
            times.push(begun.elapsed().as_secs_f64() * 1_000.0);
            found.note(&answer, |id| id == number);
            with_entry.note(&answer, Some(*number));
        }
        changed.push((what, found, first, five));
    }
    report::Report {
        renames: renames(&truth),
        bilingual: bilingual(&truth),
        changed,
        without_entry: held_out(&truth, &index),
        with_entry,
        look_alikes: look_alikes(&truth, &index),
        built,
        times,
        stored: stored::measure(&truth, &index).await?,
        truth: &truth,
    }
    .say();
    Ok(())
}

/// One name of a rename is asked for while the register holds the other and no name like the one asked.
fn renames(truth: &Truth) -> [Found; KINDS.len()] {
    let names = truth.keys.iter();
    let index =
        Index::new(names.map(|(key, (number, name))| ((*number, key.clone()), name.clone())));
    let mut all: [Found; KINDS.len()] = Default::default();
    for (from, into) in truth.renames() {
        for asked in [&from, &into] {
            let key = text::name_key(asked);
            let number = truth.keys[&key].0;
            let mut found = index.find(asked, FIRST + 1);
            found.retain(|m| m.id.1 != key);
            all[kind_of(&from, &into)].note(&found, |id| id.0 == number);
        }
    }
    all
}

/// One of two languages is asked for while the register holds the other.
fn bilingual(truth: &Truth) -> Found {
    let two = truth.bilingual();
    let index = Index::new(truth.register().map(|(number, name)| {
        let half = two.get(&number).map(|(left, _)| left.clone());
        (number, half.unwrap_or(name))
    }));
    let mut found = Found::default();
    for (number, (_, right)) in &two {
        found.note(&index.find(right, FIRST), |id| id == number);
    }
    found
}

/// Each organisation asks for its name while the register does not hold it.
fn held_out(truth: &Truth, index: &Index<usize>) -> Offers {
    let mut offers = Offers::default();
    for (number, ledger) in truth.found.organisations.iter().enumerate() {
        let mut found = index.find(&ledger.name, FIRST + 1);
        found.retain(|m| m.id != number);
        offers.note(&found, None);
    }
    offers
}

/// How many of the pairs that an import reports as look-alikes score as likely the same, and as worth an offer.
fn look_alikes(truth: &Truth, index: &Index<usize>) -> (usize, usize) {
    let organisations = &truth.found.organisations;
    let (mut likely, mut offered) = (0, 0);
    for pair in &truth.found.possible_duplicates {
        let at = |key: &String| organisations.iter().position(|ledger| ledger.key == *key);
        let (Some(one), Some(other)) = (at(&pair.one), at(&pair.other)) else {
            continue;
        };
        let names = [&organisations[one].name]
            .into_iter()
            .chain(&organisations[one].former_names);
        let score = names
            .flat_map(|name| index.find(name, 2 * FIRST))
            .filter(|m| m.id == other)
            .map(|m| m.score)
            .fold(0.0, f64::max);
        likely += usize::from(score >= LIKELY);
        offered += usize::from(score >= OFFER);
    }
    (likely, offered)
}
