//! The rule about the security standard: every requirement is answered, and what an answer names is there.

use super::Rule;
use crate::asvs;
use anyhow::Result;

/// The rule.
pub fn rule() -> Result<Rule> {
    let mut rule = Rule::new(
        "every requirement of the security standard has an answer that names what is there",
    );
    rule.broken = asvs::broken()?;
    Ok(rule)
}
