//! Bytes that may still be unpacked, and things that may still be read: counted while it happens.

use std::io::Read;

use crate::{Limits, Refusal};

/// What is left.
#[derive(Debug)]
pub(crate) struct Budget {
    unpacked: usize,
    parts: usize,
    ratio: usize,
}

/// Below so many bytes nobody asks how well something was packed.
const SMALL: usize = 1 << 20;

impl Budget {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            unpacked: limits.unpacked,
            parts: limits.parts,
            ratio: limits.ratio,
        }
    }

    /// One more thing was read.
    pub(crate) fn part(&mut self) -> Result<(), Refusal> {
        self.parts = self.parts.checked_sub(1).ok_or(Refusal::TooMuch)?;
        Ok(())
    }

    /// Bytes that may still be unpacked.
    pub(crate) const fn left(&self) -> usize {
        self.unpacked
    }

    /// Reads everything that comes, as long as it is neither more than is left nor far more than it was packed in. Where
    /// `tolerant`, what came before the damage is kept.
    pub(crate) fn read(
        &mut self,
        from: impl Read,
        packed: usize,
        tolerant: bool,
    ) -> Result<Vec<u8>, Refusal> {
        let most = self
            .unpacked
            .min(packed.saturating_mul(self.ratio).max(SMALL));
        let take = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        let mut out = Vec::new();
        let done = from.take(take).read_to_end(&mut out);
        if out.len() > most {
            return Err(Refusal::TooMuch);
        }
        if done.is_err() && (!tolerant || out.is_empty()) {
            return Err(Refusal::Damaged);
        }
        self.unpacked -= out.len();
        Ok(out)
    }
}
