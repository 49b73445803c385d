//! Figures of groups that name nobody: small groups are drawn together, so that no subtraction brings one back.

use serde::{Deserialize, Serialize};

/// The smallest number that is said. A figure below it would tell on somebody.
pub const FEWEST: i64 = 5;

/// Code of the groups drawn together.
pub const OTHERS: &str = "others";

/// A group and how many belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Code of the group; empty for those who did not say; [`OTHERS`] for those drawn together.
    pub code: String,
    /// How many: at least [`FEWEST`].
    pub count: i64,
}

/// Groups of which everybody belongs to exactly one, with a total that readers may know.
///
/// Groups below [`FEWEST`] are drawn together; while they are still too few, the next smallest joins them. Where
/// even all together are too few, nothing is said.
#[must_use]
pub fn together(groups: impl IntoIterator<Item = (String, i64)>) -> Vec<Group> {
    let mut shown: Vec<Group> = groups
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(code, count)| Group { code, count })
        .collect();
    shown.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.code.cmp(&b.code)));
    let mut others = 0;
    while let Some(last) = shown.last() {
        if last.count >= FEWEST && (others == 0 || others >= FEWEST) {
            break;
        }
        others += last.count;
        shown.pop();
    }
    if others >= FEWEST {
        shown.push(Group {
            code: OTHERS.to_owned(),
            count: others,
        });
    }
    shown
}

/// Groups of which somebody may belong to several: those below [`FEWEST`] are left out, no total gives them away.
#[must_use]
pub fn at_least(groups: impl IntoIterator<Item = (String, i64)>) -> Vec<Group> {
    let mut shown: Vec<Group> = groups
        .into_iter()
        .filter(|(_, count)| *count >= FEWEST)
        .map(|(code, count)| Group { code, count })
        .collect();
    shown.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.code.cmp(&b.code)));
    shown
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn groups(counts: &[i64]) -> Vec<(String, i64)> {
        counts.iter().map(|c| (format!("g{c}"), *c)).collect()
    }

    #[test]
    fn a_single_small_group_takes_the_next_smallest_with_it() {
        let shown = together(groups(&[20, 9, 2]));
        assert_eq!(shown.len(), 2);
        assert_eq!(shown[0].count, 20);
        assert_eq!((shown[1].code.as_str(), shown[1].count), (OTHERS, 11));
    }

    #[test]
    fn too_few_people_altogether_are_not_said() {
        assert!(together(groups(&[2, 1])).is_empty());
        assert!(at_least(groups(&[4, 3])).is_empty());
    }

    proptest! {
        #[test]
        fn no_figure_and_no_difference_from_the_total_is_small(counts in proptest::collection::vec(0_i64..30, 0..12)) {
            let total: i64 = counts.iter().sum();
            let named = counts.iter().enumerate().map(|(i, c)| (i.to_string(), *c));
            let shown = together(named);
            prop_assert!(shown.iter().all(|g| g.count >= FEWEST));
            let said: i64 = shown.iter().map(|g| g.count).sum();
            prop_assert!(said == total || said == 0 && total < FEWEST);
        }
    }
}
