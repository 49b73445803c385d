//! Campaigns in four scripts, random texts and what must hold of every clustering, ten thousand texts within a bound of time.

#![expect(clippy::unwrap_used, reason = "tests")]

mod campaigns;
mod laws;
mod time;

use likeness::{Cluster, clusters};

/// The members of each cluster.
fn members(texts: &[String]) -> Vec<Vec<usize>> {
    let all = clusters(texts);
    all.into_iter().map(|c: Cluster| c.members).collect()
}

/// Numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    /// So many words of two to nine letters.
    fn words(&mut self, many: usize) -> String {
        let mut out = String::new();
        for _ in 0..many {
            for _ in 0..2 + self.next(8) {
                out.push(char::from(b'a' + u8::try_from(self.next(26)).unwrap()));
            }
            out.push(' ');
        }
        out
    }
}
