//! Work in fixed parts on as many threads as there are: results come back in the order of the parts, so that what is
//! summed from them is the same to the last bit whatever the number of threads.

use std::{
    ops::Range,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Threads that this machine runs at once.
#[must_use]
pub fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Calls `work` for each of `count` parts and gives the results in their order.
pub(crate) fn map<T: Send>(
    threads: usize,
    count: usize,
    work: impl Fn(usize) -> T + Sync,
) -> Vec<T> {
    let threads = threads.min(count);
    if threads <= 1 {
        return (0..count).map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, T)>> = Mutex::new(Vec::with_capacity(count));
    let take = || {
        loop {
            let part = next.fetch_add(1, Ordering::Relaxed);
            if part >= count {
                break;
            }
            let result = work(part);
            done.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push((part, result));
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(take);
        }
        take();
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(part, _)| *part);
    done.into_iter().map(|(_, result)| result).collect()
}

/// A row of things cut into parts; where the cuts are depends on the things alone.
#[derive(Clone, Debug)]
pub(crate) struct Chunks {
    ends: Vec<usize>,
}

/// Things (votes, points) that are worth a part of their own.
const WORTH: usize = 60_000;
/// More parts than any machine of ours has threads cost memory for nothing.
const MOST: usize = 32;

impl Chunks {
    /// Rows by where they start in a list of cells, in parts of about equal numbers of cells.
    pub fn by_weight(starts: &[u32]) -> Self {
        let rows = starts.len().saturating_sub(1);
        let total = starts.last().map_or(0, |&end| end as usize);
        let parts = (total / WORTH).clamp(1, MOST);
        let mut ends: Vec<usize> = (1..parts)
            .map(|part| {
                let goal = (total as u64 * part as u64 / parts as u64) as u32;
                starts.partition_point(|&start| start < goal).min(rows)
            })
            .collect();
        ends.push(rows);
        Self { ends }
    }

    /// Things of equal weight.
    pub fn even(count: usize, worth: usize) -> Self {
        let parts = (count / worth).clamp(1, MOST);
        Self {
            ends: (1..=parts).map(|part| count * part / parts).collect(),
        }
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn range(&self, part: usize) -> Range<usize> {
        let start = if part == 0 { 0 } else { self.ends[part - 1] };
        start..self.ends[part]
    }
}
