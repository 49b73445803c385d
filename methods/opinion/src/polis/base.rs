//! K-means in two dimensions: the hundred base clusters, exact as the plain method, with most distances not computed.

use crate::par::{self, Chunks};

pub(super) type Point = [f64; 2];

pub(super) fn square(a: Point, b: Point) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    x * x + y * y
}

/// Points cut into parts that do not depend on the number of threads.
const WORTH: usize = 4096;

/// For each centre, the others from near to far with their distance.
fn neighbours(centres: &[Point]) -> Vec<Vec<(f64, usize)>> {
    centres
        .iter()
        .map(|&a| {
            let mut others: Vec<(f64, usize)> = centres
                .iter()
                .enumerate()
                .map(|(c, &b)| (square(a, b).sqrt(), c))
                .collect();
            others.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            others
        })
        .collect()
}

/// The nearest centre, the later one where two are equally near. `near` is the centre that was nearest before: no
/// centre can be nearer than it that stands further from it than the two distances together.
fn nearest(point: Point, near: usize, centres: &[Point], others: &[Vec<(f64, usize)>]) -> usize {
    let first = square(point, centres[near]);
    let (mut best, mut least) = (near, first);
    let reach = first.sqrt();
    let mut limit = (reach + reach) * (1.0 + 1e-12);
    for &(apart, c) in &others[near] {
        if apart > limit {
            break;
        }
        let far = square(point, centres[c]);
        if far < least || (far == least && c > best) {
            (best, least) = (c, far);
            limit = (reach + least.sqrt()) * (1.0 + 1e-12);
        }
    }
    best
}

/// Assigns points to centres; gives for each part of the points the sums and numbers by centre.
fn assign(
    points: &[Point],
    centres: &[Point],
    belongs: &mut [u16],
    threads: usize,
) -> (Vec<Point>, Vec<u32>) {
    let others = neighbours(centres);
    let chunks = Chunks::even(points.len(), WORTH);
    let before: &[u16] = belongs;
    let parts = par::map(threads, chunks.len(), |part| {
        let range = chunks.range(part);
        let mut new = Vec::with_capacity(range.len());
        let mut sums = vec![[0.0; 2]; centres.len()];
        let mut numbers = vec![0_u32; centres.len()];
        for i in range {
            let c = nearest(points[i], usize::from(before[i]), centres, &others);
            new.push(c as u16);
            sums[c][0] += points[i][0];
            sums[c][1] += points[i][1];
            numbers[c] += 1;
        }
        (new, sums, numbers)
    });
    let mut sums = vec![[0.0; 2]; centres.len()];
    let mut numbers = vec![0_u32; centres.len()];
    let mut at = 0;
    for (new, some, count) in parts {
        belongs[at..at + new.len()].copy_from_slice(&new);
        at += new.len();
        for c in 0..centres.len() {
            sums[c][0] += some[c][0];
            sums[c][1] += some[c][1];
            numbers[c] += count[c];
        }
    }
    (sums, numbers)
}

/// K-means with its middles and who belongs to which.
pub(super) struct Clusters {
    pub centres: Vec<Point>,
    pub belongs: Vec<u16>,
}

/// Plain k-means: starts from `centres`, at most `most` further rounds, ends when no sorted middle moves `still`;
/// empty clusters fall away.
pub(super) fn kmeans(
    points: &[Point],
    mut centres: Vec<Point>,
    most: usize,
    still: f64,
    threads: usize,
) -> Clusters {
    let mut belongs = vec![0_u16; points.len()];
    for left in (0..=most).rev() {
        let (sums, numbers) = assign(points, &centres, &mut belongs, threads);
        let mut place = vec![0_u16; centres.len()];
        let mut new = Vec::with_capacity(centres.len());
        for c in 0..centres.len() {
            place[c] = new.len() as u16;
            if numbers[c] > 0 {
                let n = f64::from(numbers[c]);
                new.push([sums[c][0] / n, sums[c][1] / n]);
            }
        }
        if new.len() < centres.len() {
            for b in &mut belongs {
                *b = place[usize::from(*b)];
            }
        }
        let same = unmoved(&centres, &new, still);
        centres = new;
        if same || left == 0 {
            break;
        }
    }
    Clusters { centres, belongs }
}

fn unmoved(before: &[Point], after: &[Point], still: f64) -> bool {
    let sorted = |centres: &[Point]| {
        let mut all = centres.to_vec();
        all.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        all
    };
    sorted(before)
        .iter()
        .zip(&sorted(after))
        .all(|(&a, &b)| square(a, b) < still * still)
}

/// The first `most` points that differ from one another.
pub(super) fn distinct(points: &[Point], most: usize) -> Vec<Point> {
    let mut seen = std::collections::BTreeSet::new();
    let mut first = Vec::new();
    for &point in points {
        // Nought has two signs; they are one place.
        if seen.insert(point.map(|x| (x + 0.0).to_bits())) {
            first.push(point);
            if first.len() == most {
                break;
            }
        }
    }
    first
}

/// Sum of squared distances to the own middle.
pub(super) fn inertia(points: &[Point], clusters: &Clusters) -> f64 {
    points
        .iter()
        .zip(&clusters.belongs)
        .map(|(&p, &c)| square(p, clusters.centres[usize::from(c)]))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::num::Chance;

    #[test]
    fn the_short_way_finds_what_all_distances_find() {
        let mut chance = Chance::new(3);
        // On a coarse grid many points are equally near to two centres.
        let mut grid = || [(chance.below(30)) as f64, (chance.below(30)) as f64];
        let points: Vec<Point> = (0..3000).map(|_| grid()).collect();
        let centres: Vec<Point> = (0..40).map(|_| grid()).collect();
        let mut belongs: Vec<u16> = (0..3000).map(|i| (i % 40) as u16).collect();
        assign(&points, &centres, &mut belongs, 2);
        for (&point, &found) in points.iter().zip(&belongs) {
            let mut best = 0;
            for c in 1..centres.len() {
                if square(point, centres[c]) <= square(point, centres[best]) {
                    best = c;
                }
            }
            assert_eq!(best, usize::from(found));
        }
    }
}
