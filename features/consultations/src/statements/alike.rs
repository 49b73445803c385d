//! Statements that say nearly the same, found before another is added.

use std::collections::BTreeSet;

use kernel::Language;

use super::model::{Statement, StatementId};

/// How alike two statements are from which on one is shown to whoever writes the other.
const ALIKE: f64 = 0.55;
/// So many are shown.
const SHOWN: usize = 5;

/// The letters alone: case, accents, signs and spaces make no difference.
#[must_use]
pub fn plain(words: &str) -> String {
    text::name_key(words)
}

/// Pairs of letters beside one another.
fn pairs(plain: &str) -> BTreeSet<(char, char)> {
    plain.chars().zip(plain.chars().skip(1)).collect()
}

/// Share of pairs that two texts have in common (Dice), from 0 to 1.
fn likeness(a: &BTreeSet<(char, char)>, b: &BTreeSet<(char, char)>) -> f64 {
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let common = a.intersection(b).count();
    2.0 * count(common) / count(a.len() + b.len()).max(1.0)
}

/// The statements nearest to what somebody writes, in whichever language they stand, nearest first.
#[must_use]
pub fn nearest(
    body: &str,
    shown: &[Statement],
    texts: &[(StatementId, Language, String)],
) -> Vec<Statement> {
    let own = pairs(&plain(body));
    let mut found: Vec<(f64, &Statement)> = shown
        .iter()
        .filter_map(|s| {
            let versions = texts.iter().filter(|t| t.0 == s.id).map(|t| &t.2);
            let each = versions.chain([&s.body]);
            let best = each
                .map(|t| likeness(&own, &pairs(&plain(t))))
                .fold(0.0, f64::max);
            (best >= ALIKE).then_some((best, s))
        })
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.number.cmp(&b.1.number)));
    found
        .into_iter()
        .take(SHOWN)
        .map(|(_, s)| s.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(a: &str, b: &str) -> bool {
        likeness(&pairs(&plain(a)), &pairs(&plain(b))) >= ALIKE
    }

    #[test]
    fn the_same_in_other_words_is_near_and_another_thing_is_not() {
        assert!(alike(
            "Families of those who return should be heard.",
            "The families of returnees should be heard"
        ));
        assert!(alike(
            "يجب الاستماع إلى الأسر",
            "يجب الاستماع إلى أسر العائدين"
        ));
        assert!(alike("应当听取家属的意见", "应听取家属意见"));
        assert!(!alike(
            "Families of those who return should be heard.",
            "Grants below 10,000 dollars need a shorter form."
        ));
        assert!(!alike("应当听取家属的意见", "小额赠款的表格应当更短"));
    }
}
