//! Counts of some organisations by their groups.

use std::collections::BTreeMap;

use parties::geography;

use super::{Dimension, Facts};

/// Counts of some organisations.
#[derive(Clone, Debug, Default)]
pub struct Composition {
    /// How many there are.
    pub total: i64,
    by: BTreeMap<(Dimension, String), i64>,
    cross: BTreeMap<(String, String), i64>,
}

impl Composition {
    /// Counts them.
    pub fn of<'a>(all: impl IntoIterator<Item = &'a Facts>) -> Self {
        let mut counted = Self::default();
        for facts in all {
            counted.total += 1;
            for dimension in Dimension::ALL {
                for code in facts.groups(*dimension) {
                    *counted.by.entry((*dimension, code)).or_insert(0) += 1;
                }
            }
            let seat = geography::country(&facts.country);
            let (region, within) = (
                seat.and_then(|c| c.region_m49).unwrap_or_default(),
                seat.and_then(|c| c.subregion_m49).unwrap_or_default(),
            );
            let mut cross = |code: &str| {
                let cell = (code.to_owned(), facts.level.clone());
                *counted.cross.entry(cell).or_insert(0) += 1;
            };
            cross(region);
            // What lies in no region lies in no subregion either, and counts once.
            if !within.is_empty() {
                cross(within);
            }
        }
        counted
    }

    /// How many belong to a group.
    #[must_use]
    pub fn count(&self, dimension: Dimension, code: &str) -> i64 {
        self.by
            .get(&(dimension, code.to_owned()))
            .copied()
            .unwrap_or(0)
    }

    /// How many of a level sit in a region or subregion.
    #[must_use]
    pub fn crossed(&self, region: &str, level: &str) -> i64 {
        self.cross
            .get(&(region.to_owned(), level.to_owned()))
            .copied()
            .unwrap_or(0)
    }

    /// Whole per cent of all, rounded.
    #[must_use]
    pub fn share(&self, count: i64) -> i64 {
        percent(count, self.total)
    }
}

/// Whole per cent, rounded half up; 0 of nothing.
#[must_use]
pub fn percent(count: i64, total: i64) -> i64 {
    if total == 0 {
        return 0;
    }
    (count * 200 + total) / (total * 2)
}
