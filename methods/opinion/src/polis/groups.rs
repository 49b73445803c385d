//! From positions to groups: base clusters, then two to five groups of these, then each participant to the nearest.

use super::{
    Landscape, Options, Silhouette,
    base::{self, Clusters, Point, distinct, inertia, kmeans, square},
};
use crate::{
    groups::Groups,
    num::{Chance, mix},
    votes::Votes,
};

const BASE: usize = 100;
const STARTS: u64 = 50;
/// Divisions of the base clusters that are tried again on participants.
const FINALISTS: usize = 5;
/// So many participants or fewer are also divided directly from many starts.
const FEW: usize = 5000;

type Found = (Groups, Vec<Silhouette>, Vec<Point>, Vec<Point>);

/// Groups of those in the conversation, silhouettes, middles of base clusters, middles of groups.
pub(super) fn find(
    votes: &Votes,
    places: &[Point],
    members: &[usize],
    earlier: Option<&Landscape>,
    options: &Options,
) -> Found {
    let points: Vec<Point> = members.iter().map(|&i| places[i]).collect();
    let everybody = votes.participants().len();
    let none = || {
        let none = Groups {
            names: Vec::new(),
            of: vec![None; everybody],
        };
        (none, Vec::new(), Vec::new(), Vec::new())
    };
    if points.is_empty() {
        return none();
    }
    let start = earlier
        .map(|e| e.base.clone())
        .filter(|base| !base.is_empty())
        .unwrap_or_else(|| distinct(&points, BASE));
    let base = kmeans(&points, start, 100, 0.01, options.threads);
    let mut weights = vec![0.0; base.centres.len()];
    for &b in &base.belongs {
        weights[usize::from(b)] += 1.0;
    }
    let most = (2 + base.centres.len() / 12).min(5);
    let mut silhouettes = Vec::new();
    let mut divisions: Vec<Vec<Vec<Point>>> = Vec::new();
    for k in 2..=most {
        let found = divide(&base.centres, &weights, k, options.seed);
        let Some(best) = found.first() else { break };
        silhouettes.push(Silhouette {
            k,
            silhouette: silhouette(&base.centres, best),
        });
        divisions.push(
            found
                .into_iter()
                .take(FINALISTS)
                .map(|d| d.centres)
                .collect(),
        );
    }
    // The larger number where two are equally good.
    let chosen = (0..silhouettes.len()).max_by(|&a, &b| {
        silhouettes[a]
            .silhouette
            .total_cmp(&silhouettes[b].silhouette)
    });
    let Some(chosen) = chosen else {
        // All stand in one place.
        let mut of = vec![None; everybody];
        for &i in members {
            of[i] = Some(0);
        }
        let (groups, _) = Groups::by_size(of);
        return (groups, silhouettes, base.centres.clone(), vec![points[0]]);
    };
    let clusters = polish(&points, &divisions[chosen], chosen + 2, options);
    let mut of = vec![None; everybody];
    for (&i, &g) in members.iter().zip(&clusters.belongs) {
        of[i] = Some(g);
    }
    let (groups, order) = Groups::by_size(of);
    let centres = order.iter().map(|&g| clusters.centres[g]).collect();
    (groups, silhouettes, base.centres, centres)
}

/// Divisions of weighted points into `k`, best first; none where so many do not exist.
fn divide(points: &[Point], weights: &[f64], k: usize, seed: u64) -> Vec<Clusters> {
    let first = distinct(points, k);
    if first.len() < k {
        return Vec::new();
    }
    let mut starts = vec![first];
    for start in 0..STARTS {
        let mut chance = Chance::new(mix(seed, k as u64, start));
        starts.push(apart(points, weights, k, &mut chance));
    }
    let mut found: Vec<(f64, Clusters)> = starts
        .into_iter()
        .filter_map(|start| weighted(points, weights, start))
        .collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.dedup_by(|b, a| (b.0 - a.0).abs() <= 1e-12 * a.0);
    found.into_iter().map(|(_, clusters)| clusters).collect()
}

/// Starting points far from one another (k-means++).
fn apart(points: &[Point], weights: &[f64], k: usize, chance: &mut Chance) -> Vec<Point> {
    let mut far = weights.to_vec();
    let mut chosen: Vec<Point> = Vec::with_capacity(k);
    while chosen.len() < k {
        let total: f64 = far.iter().sum();
        let mut left = chance.unit() * total;
        let pick = far
            .iter()
            .position(|&f| {
                left -= f;
                left < 0.0
            })
            .unwrap_or(points.len() - 1);
        chosen.push(points[pick]);
        for (i, f) in far.iter_mut().enumerate() {
            let gap = chosen
                .iter()
                .map(|&c| square(points[i], c))
                .fold(f64::MAX, f64::min);
            *f = weights[i] * gap;
        }
    }
    chosen
}

fn weighted(points: &[Point], weights: &[f64], mut centres: Vec<Point>) -> Option<(f64, Clusters)> {
    let k = centres.len();
    let mut belongs = vec![u16::MAX; points.len()];
    for _ in 0..100 {
        let mut changed = false;
        let mut sums = vec![[0.0; 3]; k];
        for (i, &point) in points.iter().enumerate() {
            let mut best = 0;
            for c in 1..k {
                if square(point, centres[c]) <= square(point, centres[best]) {
                    best = c;
                }
            }
            changed |= belongs[i] != best as u16;
            belongs[i] = best as u16;
            let w = weights[i];
            sums[best][0] += w * point[0];
            sums[best][1] += w * point[1];
            sums[best][2] += w;
        }
        if !changed {
            break;
        }
        if sums.iter().any(|s| s[2] == 0.0) {
            return None;
        }
        centres = sums.iter().map(|s| [s[0] / s[2], s[1] / s[2]]).collect();
    }
    let total = points
        .iter()
        .zip(&belongs)
        .zip(weights)
        .map(|((&p, &c), w)| w * square(p, centres[usize::from(c)]))
        .sum();
    Some((total, Clusters { centres, belongs }))
}

/// Mean silhouette, nought for whoever stands alone.
fn silhouette(points: &[Point], clusters: &Clusters) -> f64 {
    let k = clusters.centres.len();
    let own = |i: usize| usize::from(clusters.belongs[i]);
    let mut sizes = vec![0.0; k];
    for i in 0..points.len() {
        sizes[own(i)] += 1.0;
    }
    let mut total = 0.0;
    for i in 0..points.len() {
        if sizes[own(i)] <= 1.0 {
            continue;
        }
        let mut sums = vec![0.0; k];
        for j in 0..points.len() {
            sums[own(j)] += square(points[i], points[j]).sqrt();
        }
        let a = sums[own(i)] / (sizes[own(i)] - 1.0);
        let b = (0..k)
            .filter(|&c| c != own(i))
            .map(|c| sums[c] / sizes[c])
            .fold(f64::MAX, f64::min);
        let larger = a.max(b);
        if larger > 0.0 {
            total += (b - a) / larger;
        }
    }
    total / points.len() as f64
}

/// The division of participants of least inertia that the best divisions of base clusters lead to. Polis leaves each
/// base cluster whole, which costs up to two per cent of inertia.
fn polish(points: &[Point], starts: &[Vec<Point>], k: usize, options: &Options) -> Clusters {
    let mut starts = starts.to_vec();
    if points.len() <= FEW {
        let even = vec![1.0; points.len()];
        for start in 0..20 {
            let mut chance = Chance::new(mix(options.seed, 0x77, start));
            starts.push(apart(points, &even, k, &mut chance));
        }
    }
    let mut best: Option<(f64, Clusters)> = None;
    for start in starts {
        let clusters = kmeans(points, start, 300, 1e-12, options.threads);
        let worth = inertia(points, &clusters);
        let better = best
            .as_ref()
            .is_none_or(|(least, b)| clusters.centres.len() >= b.centres.len() && worth < *least);
        if better {
            best = Some((worth, clusters));
        }
    }
    best.map_or_else(
        || base::Clusters {
            centres: vec![points[0]],
            belongs: vec![0; points.len()],
        },
        |(_, clusters)| clusters,
    )
}
