//! Limits on how often something may be tried; kept in memory, under hashed names.

use std::{collections::HashMap, sync::Mutex};

use kernel::{Error, Result, Timestamp};

/// Counters of attempts.
#[derive(Debug, Default)]
pub struct RateLimits {
    counts: Mutex<HashMap<String, (i64, u32)>>,
}

impl RateLimits {
    /// Counts an attempt; refuses once more than `most` fell into one window.
    ///
    /// # Errors
    /// A refusal that says to wait.
    pub fn attempt(
        &self,
        what: &str,
        who: &str,
        most: u32,
        window: i64,
        now: Timestamp,
    ) -> Result<()> {
        let name = crate::digest(format!("{what}\0{who}"));
        let mut counts = self
            .counts
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if counts.len() > 50_000 {
            counts.retain(|_, (until, _)| *until > now.0);
        }
        let entry = counts.entry(name).or_insert((0, 0));
        if entry.0 <= now.0 {
            *entry = (now.0 + window, 0);
        }
        entry.1 += 1;
        if entry.1 == most.saturating_add(1) {
            // Once for each window: whoever goes on fills no log.
            tracing::warn!(target: "security", what, "too many attempts");
        }
        if entry.1 > most {
            Err(Error::refused("error-too-many-attempts"))
        } else {
            Ok(())
        }
    }

    /// Forgets every attempt: tests ask the same again and again.
    #[cfg(feature = "trial")]
    pub fn forget_all(&self) {
        self.counts
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clear();
    }

    /// Forgets the attempts after a success.
    pub fn clear(&self, what: &str, who: &str) {
        let name = crate::digest(format!("{what}\0{who}"));
        self.counts
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .remove(&name);
    }
}
