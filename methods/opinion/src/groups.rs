//! Who belongs to which group: found, or given from outside.

/// A division of the participants; whoever has none stands outside all groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// Names of the groups.
    pub names: Vec<String>,
    /// Group of each participant, in the order of the votes.
    pub of: Vec<Option<u16>>,
}

impl Groups {
    /// Groups named 0, 1, 2 … by falling size; of two of the same size, that with the earlier participant first.
    /// Empty ones fall away.
    #[must_use]
    pub(crate) fn by_size(of: Vec<Option<u16>>) -> (Self, Vec<usize>) {
        let most = of.iter().flatten().max().map_or(0, |&g| usize::from(g) + 1);
        let mut sizes = vec![(0_usize, usize::MAX); most];
        for (i, group) in of.iter().enumerate() {
            if let Some(g) = group {
                let size = &mut sizes[usize::from(*g)];
                size.0 += 1;
                size.1 = size.1.min(i);
            }
        }
        let mut order: Vec<usize> = (0..most).filter(|&g| sizes[g].0 > 0).collect();
        order.sort_by_key(|&g| (std::cmp::Reverse(sizes[g].0), sizes[g].1));
        let mut new = vec![None; most];
        for (place, &g) in order.iter().enumerate() {
            new[g] = Some(place as u16);
        }
        let groups = Self {
            names: (0..order.len()).map(|g| g.to_string()).collect(),
            of: of
                .into_iter()
                .map(|g| g.and_then(|g| new[usize::from(g)]))
                .collect(),
        };
        (groups, order)
    }

    /// Groups by name, one for each participant; names stand in the order of their numbers, or of the alphabet.
    #[must_use]
    pub fn named(of: &[Option<String>]) -> Self {
        let mut names: Vec<String> = of.iter().flatten().cloned().collect();
        names.sort_by(|a, b| match (a.parse::<i64>(), b.parse::<i64>()) {
            (Ok(a), Ok(b)) => a.cmp(&b),
            (Ok(_), Err(_)) => std::cmp::Ordering::Less,
            (Err(_), Ok(_)) => std::cmp::Ordering::Greater,
            _ => a.cmp(b),
        });
        names.dedup();
        let of = of
            .iter()
            .map(|name| {
                let name = name.as_ref()?;
                names.iter().position(|n| n == name).map(|g| g as u16)
            })
            .collect();
        Self { names, of }
    }

    /// How many groups there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether nobody is grouped.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Members of each group.
    #[must_use]
    pub fn sizes(&self) -> Vec<usize> {
        let mut sizes = vec![0; self.len()];
        for group in self.of.iter().flatten() {
            sizes[usize::from(*group)] += 1;
        }
        sizes
    }
}
