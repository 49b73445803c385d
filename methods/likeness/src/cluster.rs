//! Texts sorted into clusters, each around what was sent most often.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use crate::{
    shingle::Shingles,
    sketch::{BANDS, bands},
};

/// Centres with which one text is compared, those with most bands in common first.
pub const COMPARED: usize = 32;

/// Centres that one band remembers: those that are full of the same words and yet not alike.
const REMEMBERED: usize = 64;

/// Texts that say nearly the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// The text to which all others are alike, as its place in the list.
    pub centre: usize,
    /// Every text of the cluster, its centre among them, in the order of the list.
    pub members: Vec<usize>,
}

/// The clusters of two or more texts, largest first; of those as large as one another the one whose first text comes first.
#[must_use]
pub fn clusters<T: AsRef<str>>(texts: &[T]) -> Vec<Cluster> {
    let mut all: Vec<Cluster> = sorted(texts)
        .into_iter()
        .filter(|members| members.len() > 1)
        .map(|mut members| {
            let centre = members[0];
            members.sort_unstable();
            Cluster { centre, members }
        })
        .collect();
    all.sort_by(|a, b| {
        let size = b.members.len().cmp(&a.members.len());
        size.then_with(|| a.members.cmp(&b.members))
    });
    all
}

/// Every text that has letters, by cluster; the first of each is its centre.
fn sorted<T: AsRef<str>>(texts: &[T]) -> Vec<Vec<usize>> {
    // What is the same but for signs is one from here on.
    let mut same: BTreeMap<Shingles, Vec<usize>> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate() {
        let shingles = Shingles::of(text.as_ref());
        if !shingles.is_empty() {
            same.entry(shingles).or_default().push(at);
        }
    }
    // What many sent as it was given to them comes first, then what has least around it; among those that are alike in
    // both, the order of their shingles, which is that of no list.
    let mut apart: Vec<(Shingles, Vec<usize>)> = same.into_iter().collect();
    apart.sort_by_key(|(shingles, places)| (Reverse(places.len()), shingles.len()));
    let mut centres: Vec<(Shingles, Vec<usize>)> = Vec::new();
    let mut near: HashMap<u64, Vec<usize>> = HashMap::new();
    for (shingles, places) in apart {
        let own = bands(&shingles);
        let found = candidates(&near, &own)
            .into_iter()
            .find(|centre| centres[*centre].0.is_like(&shingles));
        if let Some(centre) = found {
            centres[centre].1.extend(places);
            continue;
        }
        for band in own {
            let there = near.entry(band).or_default();
            if there.len() < REMEMBERED {
                there.push(centres.len());
            }
        }
        centres.push((shingles, places));
    }
    centres.into_iter().map(|(_, members)| members).collect()
}

/// The centres that share a band, those that share most first.
fn candidates(near: &HashMap<u64, Vec<usize>>, own: &[u64; BANDS]) -> Vec<usize> {
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    for centre in own.iter().filter_map(|band| near.get(band)).flatten() {
        *shared.entry(*centre).or_default() += 1;
    }
    let mut all: Vec<(usize, usize)> = shared.into_iter().collect();
    all.sort_by_key(|(centre, bands)| (Reverse(*bands), *centre));
    all.truncate(COMPARED);
    all.into_iter().map(|(centre, _)| centre).collect()
}
