//! A sketch of fixed size: texts that share most of their shingles share most of its places.

use crate::shingle::{Shingles, mixed};

/// Places of a sketch.
const PLACES: usize = 128;
/// Places of a band: all of them must be the same.
const ROWS: usize = 4;
/// Bands; texts that share one are compared.
pub(crate) const BANDS: usize = PLACES / ROWS;

/// A place where no shingle fell.
const EMPTY: u64 = u64::MAX;

/// The bands of a text, each as one number that says which band it is as well.
pub(crate) fn bands(shingles: &Shingles) -> [u64; BANDS] {
    let places = places(shingles);
    let mut all = [0; BANDS];
    for (number, (band, rows)) in (1_u64..).zip(all.iter_mut().zip(places.chunks(ROWS))) {
        *band = rows.iter().fold(mixed(number), |h, place| mixed(h ^ place));
    }
    all
}

/// The least of all shingles that fall into each place; a place without one takes that of another place, which is the same
/// for every text that has something there.
fn places(shingles: &Shingles) -> [u64; PLACES] {
    let mut places = [EMPTY; PLACES];
    for shingle in shingles.numbers() {
        let value = mixed(*shingle);
        let at = place(value);
        places[at] = places[at].min(value >> 7);
    }
    if shingles.is_empty() {
        return places;
    }
    let fallen = places;
    for (number, filled) in (0_u64..).zip(places.iter_mut()) {
        let mut tried = 0;
        while *filled == EMPTY {
            tried += 1;
            *filled = fallen[place(mixed((number << 32) | tried))];
        }
    }
    places
}

/// Which place a number falls into: its last seven bits.
const fn place(value: u64) -> usize {
    (value & 0x7f) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_has_the_same_bands_and_another_one_none_of_them() {
        let one = bands(&Shingles::of(
            "Families of those who return should be heard.",
        ));
        assert_eq!(
            one,
            bands(&Shingles::of(
                "families of those who return SHOULD be heard"
            ))
        );
        let other = bands(&Shingles::of(
            "Grants below 10,000 dollars: a shorter form.",
        ));
        assert!(one.iter().all(|band| !other.contains(band)));
        let mut apart = one.to_vec();
        apart.sort_unstable();
        apart.dedup();
        assert_eq!(apart.len(), BANDS, "no band is taken for another");
    }

    #[test]
    fn one_shingle_fills_every_place() {
        let only = places(&Shingles::of("ab"));
        assert!(
            only.iter()
                .all(|place| *place == only[0] && *place != EMPTY)
        );
        assert!(
            places(&Shingles::of(""))
                .iter()
                .all(|place| *place == EMPTY)
        );
    }
}
