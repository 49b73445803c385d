//! Names held in memory, for measuring, for imports and for tests.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use text::NameWord;

use super::candidates::{self, NEAR, SOUND_COUNTS, Sought};
use super::reading::Reading;
use super::score::{self, Weigh, Why};
use super::{ASKED, CANDIDATES, COMMON};

/// Names of organisations, to be asked which one a name means.
#[derive(Debug, Clone)]
pub struct Index<I> {
    organisations: Vec<Kept<I>>,
    /// Each word with the organisations that have it.
    words: BTreeMap<String, Vec<usize>>,
    /// Each gram with the words that have it.
    grams: HashMap<String, Vec<String>>,
}

#[derive(Debug, Clone)]
struct Kept<I> {
    id: I,
    names: Vec<(String, Reading)>,
    words: usize,
}

/// An organisation that a name may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Match<I> {
    /// Which one.
    pub id: I,
    /// That of its names which is most alike.
    pub name: String,
    /// How alike, from 0 to 1.
    pub score: f64,
    /// Why it was found.
    pub why: Why,
}

impl<I: Ord + Clone> Index<I> {
    /// An index of names; one organisation may come with several.
    pub fn new<N: Into<String>>(names: impl IntoIterator<Item = (I, N)>) -> Self {
        let mut by_id: BTreeMap<I, Vec<String>> = BTreeMap::new();
        for (id, name) in names {
            by_id.entry(id).or_default().push(name.into());
        }
        let mut index = Self {
            organisations: Vec::with_capacity(by_id.len()),
            words: BTreeMap::new(),
            grams: HashMap::new(),
        };
        for (number, (id, names)) in by_id.into_iter().enumerate() {
            let names: Vec<_> = names
                .into_iter()
                .map(|name| {
                    let reading = Reading::of(&name);
                    (name, reading)
                })
                .collect();
            let words: BTreeSet<String> = names
                .iter()
                .flat_map(|(_, reading)| reading.index_words())
                .collect();
            index.organisations.push(Kept {
                id,
                names,
                words: words.len(),
            });
            for word in words {
                index.words.entry(word).or_default().push(number);
            }
        }
        let grams: BTreeSet<(String, String)> = index
            .organisations
            .iter()
            .flat_map(|kept| &kept.names)
            .flat_map(|(_, reading)| reading.spelled_words())
            .flat_map(|word| {
                candidates::grams(&word)
                    .into_iter()
                    .map(move |gram| (gram, word.latin.clone()))
            })
            .collect();
        for (gram, word) in grams {
            index.grams.entry(gram).or_default().push(word);
        }
        index
    }

    /// The organisations whose names are most alike, the most alike first.
    #[must_use]
    pub fn find(&self, name: &str, limit: usize) -> Vec<Match<I>> {
        let asked = Reading::of(name);
        let mut sought: Vec<Sought> = candidates::acronyms(&asked).collect();
        for word in asked.words().iter().take(ASKED) {
            let common = self.with(&word.latin) > COMMON;
            let near = if common { Vec::new() } else { self.near(word) };
            sought.extend(candidates::kin(word, near));
        }
        let all = self.organisations.len() as u64;
        let chosen = candidates::chosen(sought, all, |word| self.with(word));
        let mut weights: HashMap<usize, u64> = HashMap::new();
        for (word, weight) in chosen {
            for &number in self.words.get(&word).into_iter().flatten() {
                *weights.entry(number).or_default() += weight;
            }
        }
        let mut candidates: Vec<(Reverse<u64>, usize, usize)> = weights
            .into_iter()
            .map(|(number, weight)| (Reverse(weight), self.organisations[number].words, number))
            .collect();
        candidates.sort_unstable();
        candidates.truncate(CANDIDATES);
        let mut found: Vec<Match<I>> = candidates
            .into_iter()
            .filter_map(|(_, _, number)| self.compare(&asked, &self.organisations[number]))
            .collect();
        found.sort_by(|one, other| {
            other
                .score
                .total_cmp(&one.score)
                .then_with(|| one.id.cmp(&other.id))
        });
        found.truncate(limit);
        found
    }

    fn compare(&self, asked: &Reading, kept: &Kept<I>) -> Option<Match<I>> {
        kept.names
            .iter()
            .map(|(name, reading)| (score::alike(asked, reading, self), name))
            .max_by(|one, other| one.0.0.total_cmp(&other.0.0))
            .filter(|((score, _), _)| *score > 0.0)
            .map(|((score, why), name)| Match {
                id: kept.id.clone(),
                name: name.clone(),
                score,
                why,
            })
    }
}

impl<I> Index<I> {
    fn with(&self, word: &str) -> u64 {
        self.words.get(word).map_or(0, |list| list.len() as u64)
    }

    /// The words that share most grams with one.
    fn near(&self, word: &NameWord) -> Vec<String> {
        let mut shared: HashMap<&str, u64> = HashMap::new();
        for gram in candidates::asked_grams(word) {
            let counts = if candidates::is_sound(&gram) {
                SOUND_COUNTS
            } else {
                1
            };
            for word in self.grams.get(&gram).into_iter().flatten() {
                *shared.entry(word).or_default() += counts;
            }
        }
        let length = word.latin.len();
        let mut words: Vec<(Reverse<u64>, usize, &str)> = shared
            .into_iter()
            .map(|(word, shared)| (Reverse(shared), word.len().abs_diff(length), word))
            .collect();
        words.sort_unstable();
        words
            .into_iter()
            .take(NEAR)
            .map(|(_, _, word)| word.to_owned())
            .collect()
    }
}

impl<I> Weigh for Index<I> {
    fn weight(&self, word: &str) -> f64 {
        score::weight(self.organisations.len() as u64, self.with(word))
    }
    fn known(&self, word: &str) -> bool {
        self.words.contains_key(word)
    }
}
