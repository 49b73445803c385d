//! Pairs of organisations that may be one: found by names that look alike, but for those that were looked at already.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Result, Timestamp, args};
use parties::OrganisationId;
use store::{Read, Tx};

/// More organisations than this under one key share a common name, not an identity.
const MAX_GROUP: usize = 6;
/// Letters of a key below which it says too little.
const MIN_KEY: usize = 5;

/// An organisation by the names it is compared by.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Named {
    pub id: OrganisationId,
    pub name: String,
    pub sort_name: String,
    pub standing: String,
}

/// Pairs that may be one organisation, by name; each pair once.
///
/// # Errors
/// A database error.
pub async fn suspects(db: &mut impl Read) -> Result<Vec<(Named, Named)>> {
    let all: Vec<Named> = db
        .all(
            "SELECT id, name, sort_name, standing FROM organisations WHERE standing IN ('registered', 'member') ORDER BY sort_name, id",
            vec![],
        )
        .await?;
    let known: Vec<(OrganisationId, OrganisationId)> = db
        .all("SELECT one, other FROM organisation_not_same", vec![])
        .await?;
    let known: BTreeSet<_> = known.into_iter().collect();
    let mut found = pairs(&all);
    found.retain(|(a, b)| !known.contains(&ordered(all[*a].id, all[*b].id)));
    Ok(found
        .into_iter()
        .map(|(a, b)| (all[a].clone(), all[b].clone()))
        .collect())
}

/// Places of the pairs whose names are alike but for word order, what stands in brackets, or look-alike letters.
fn pairs(all: &[Named]) -> BTreeSet<(usize, usize)> {
    let mut groups: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (at, o) in all.iter().enumerate() {
        let outside = outside_brackets(&o.name);
        let whole = if outside.len() == o.name.len() {
            o.sort_name.clone()
        } else {
            text::sort_key(&outside)
        };
        let mut words: Vec<&str> = whole.split_whitespace().collect();
        words.sort_unstable();
        for key in [
            words.join(" "),
            format!("~{}", text::name_skeleton(&outside)),
        ] {
            if key.chars().count() >= MIN_KEY {
                groups.entry(key).or_default().insert(at);
            }
        }
    }
    let mut pairs = BTreeSet::new();
    for group in groups
        .values()
        .filter(|g| (2..=MAX_GROUP).contains(&g.len()))
    {
        for one in group {
            pairs.extend(group.range(one + 1..).map(|other| (*one, *other)));
        }
    }
    pairs
}

fn outside_brackets(name: &str) -> String {
    let mut depth = 0_usize;
    name.chars()
        .filter(|c| match c {
            '(' | '[' | '（' => {
                depth += 1;
                false
            }
            ')' | ']' | '）' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// A pair in the one order in which it is kept.
fn ordered(a: OrganisationId, b: OrganisationId) -> (OrganisationId, OrganisationId) {
    if a.to_string() < b.to_string() {
        (a, b)
    } else {
        (b, a)
    }
}

/// Remembers that two organisations are not one.
///
/// # Errors
/// A database error.
pub async fn not_same(
    tx: &mut Tx,
    a: OrganisationId,
    b: OrganisationId,
    by: &str,
    at: Timestamp,
) -> Result<bool> {
    let (one, other) = ordered(a, b);
    let sql = "INSERT INTO organisation_not_same (one, other, at, by_name) VALUES ($1, $2, $3, $4) ON CONFLICT (one, other) DO NOTHING";
    Ok(tx.run(sql, args![one, other, at, by]).await? == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(n: u128, name: &str) -> Named {
        Named {
            id: OrganisationId::from_bits(n),
            name: name.to_owned(),
            sort_name: text::sort_key(name),
            standing: "member".to_owned(),
        }
    }

    #[test]
    fn names_alike_in_other_order_or_with_an_acronym_are_suspected_and_others_are_not() {
        let all = [
            named(1, "Peace Network of Women"),
            named(2, "Women of Peace Network"),
            named(3, "Peace Network of Women (PNW)"),
            named(4, "Peace Network of Men"),
        ];
        assert_eq!(
            pairs(&all).into_iter().collect::<Vec<_>>(),
            [(0, 1), (0, 2), (1, 2)]
        );
    }

    #[test]
    fn a_name_that_many_share_is_no_sign() {
        let all: Vec<Named> = (0..8).map(|n| named(n, "Youth for Peace")).collect();
        assert!(pairs(&all).is_empty());
    }
}
