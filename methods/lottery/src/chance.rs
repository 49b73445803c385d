//! Random numbers that anyone can recompute: SHA-256 over a seed and a counter; and a lighter stream for search.

use sha2::{Digest, Sha256};

/// A stream of numbers from a seed. The n-th block is SHA-256 of the seed and n as eight bytes, most significant first;
/// each block gives four numbers of eight bytes.
pub struct Chance {
    seed: Vec<u8>,
    counter: u64,
    block: [u64; 4],
    left: usize,
}

impl Chance {
    /// From any bytes.
    #[must_use]
    pub fn new(seed: &[u8]) -> Self {
        Self {
            seed: seed.to_vec(),
            counter: 0,
            block: [0; 4],
            left: 0,
        }
    }

    /// From a number, with a word that keeps streams of different uses apart.
    #[must_use]
    pub fn of(seed: u64, purpose: &str) -> Self {
        let mut bytes = purpose.as_bytes().to_vec();
        bytes.extend(seed.to_be_bytes());
        Self::new(&bytes)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        if self.left == 0 {
            let mut hash = Sha256::new();
            hash.update(&self.seed);
            hash.update(self.counter.to_be_bytes());
            let digest = hash.finalize();
            for (number, bytes) in self.block.iter_mut().zip(digest.chunks_exact(8)) {
                *number = bytes.iter().fold(0, |n, byte| (n << 8) | u64::from(*byte));
            }
            self.counter += 1;
            self.left = 4;
        }
        self.left -= 1;
        self.block[3 - self.left]
    }

    /// A number below `end`, each as likely as any other: numbers of the last incomplete round are passed over.
    pub fn below(&mut self, end: u64) -> u64 {
        let end = end.max(1);
        let whole = u64::MAX - u64::MAX % end;
        loop {
            let number = self.number();
            if number < whole {
                return number % end;
            }
        }
    }

    /// Puts things in an order of which each is as likely as any other.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            let other = self.below(last as u64 + 1) as usize;
            things.swap(last, other);
        }
    }
}

/// Noise for searching, where nothing depends on its being unforeseeable.
pub(crate) struct Noise(u64);

impl Noise {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// From 0 up to 1.
    pub(crate) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        (z >> 11) as f64 / (1_u64 << 53) as f64
    }
}
