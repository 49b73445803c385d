//! Entries of the register that an applicant may mean, among those that anybody may see.

use kernel::Result;

use super::store::{self, Entry};

/// Entries shown at most.
const SHOWN: usize = 6;

/// The entries whose names look like this one, the likeliest first.
pub(crate) async fn alike(db: &mut impl ::store::Read, name: &str) -> Result<Vec<Entry>> {
    let asked = Reading::of(name);
    if asked.key.is_empty() {
        return Ok(Vec::new());
    }
    let entries = store::open_entries(db).await?;
    let mut found: Vec<(u32, Entry)> = entries
        .into_iter()
        .map(|e| (asked.score(&Reading::of(&e.name)), e))
        .filter(|(score, _)| *score >= 60)
        .collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.name.cmp(&b.1.name)));
    found.truncate(SHOWN);
    Ok(found.into_iter().map(|(_, e)| e).collect())
}

/// A name as it is compared.
struct Reading {
    key: String,
    acronym: String,
    words: Vec<String>,
}

impl Reading {
    fn of(name: &str) -> Self {
        let (plain, acronym) = text::split_acronym(name);
        let mut words: Vec<String> = text::sort_key(plain)
            .split_whitespace()
            .filter(|w| w.chars().count() > 2)
            .map(str::to_owned)
            .collect();
        words.sort();
        words.dedup();
        Self {
            key: text::name_key(name),
            acronym: acronym.map(text::name_key).unwrap_or_default(),
            words,
        }
    }

    /// How alike two names are, of a hundred.
    fn score(&self, other: &Self) -> u32 {
        if self.key == other.key {
            return 100;
        }
        let by_letters = |one: &Self, other: &Self| {
            !one.acronym.is_empty() && (one.acronym == other.acronym || one.acronym == other.key)
        };
        if by_letters(self, other) || by_letters(other, self) {
            return 80;
        }
        let shared = self
            .words
            .iter()
            .filter(|w| other.words.contains(w))
            .count();
        let all = self.words.len() + other.words.len();
        if shared < 2 || all == 0 {
            return 0;
        }
        u32::try_from(200 * shared / all).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Reading;

    fn score(one: &str, other: &str) -> u32 {
        Reading::of(one).score(&Reading::of(other))
    }

    #[test]
    fn order_accents_and_acronyms_make_no_difference_and_other_names_do() {
        assert_eq!(score("Mères de la Paix", "MERES DE LA PAIX"), 100);
        assert!(
            score(
                "Network for Peace, East Africa",
                "East Africa Peace Network"
            ) >= 60
        );
        assert!(score("EAPN", "East Africa Peace Network (EAPN)") >= 60);
        assert!(score("East Africa Peace Network", "West Coast Health Forum") < 60);
    }
}
