//! Plain stratified drawing, for comparison: seats go one by one to whoever has the feature that is scarcest at the moment,
//! and all is begun again where that leads nowhere. Its chances are only known by drawing many times.

use std::collections::BTreeMap;

use crate::{
    Stop,
    chance::Chance,
    model::{Pool, Stand},
    watch::{Stage, Watcher},
};

/// Draws from which chances are estimated.
pub(crate) const DRAWS: u64 = 1_000;
const ATTEMPTS: u64 = 50_000;

/// Panels with how often each was drawn, and attempts that failed.
pub(crate) fn draws(
    pool: &Pool,
    seed: u64,
    watcher: &mut Watcher<'_>,
) -> Result<(BTreeMap<Vec<usize>, u64>, u64), Stop> {
    let mut chance = Chance::of(seed, "legacy");
    let mut panels: BTreeMap<Vec<usize>, u64> = BTreeMap::new();
    let (mut drawn, mut failed) = (0, 0);
    while drawn < DRAWS && drawn + failed < ATTEMPTS {
        if watcher
            .at(Stage::Panels, drawn as f64 / DRAWS as f64)
            .is_err()
        {
            break;
        }
        match attempt(pool, &mut chance) {
            Some(panel) => {
                *panels.entry(panel).or_default() += 1;
                drawn += 1;
            }
            None => failed += 1,
        }
    }
    if drawn == 0 && failed < ATTEMPTS {
        return Err(Stop::Asked);
    }
    Ok((panels, failed))
}

struct State<'a> {
    pool: &'a Pool,
    there: Vec<bool>,
    /// Of each feature: how many have been chosen, how many are there.
    chosen: Vec<u32>,
    left: Vec<u32>,
    groups: Vec<u32>,
    panel: Vec<usize>,
}

impl State<'_> {
    fn leave(&mut self, member: usize) {
        if std::mem::replace(&mut self.there[member], false) {
            for feature in &self.pool.members[member].features {
                self.left[*feature] -= 1;
            }
        }
    }

    fn choose(&mut self, member: usize) {
        self.leave(member);
        self.panel.push(member);
        let pool = self.pool;
        for feature in &pool.members[member].features {
            self.chosen[*feature] += 1;
            if self.chosen[*feature] >= pool.quotas[*feature].max {
                self.leave_all(|other| pool.members[other].features.contains(feature));
            }
        }
        for group in &pool.members[member].groups {
            self.groups[*group] += 1;
            if self.groups[*group] >= pool.groups[*group].cap {
                self.leave_all(|other| pool.members[other].groups.contains(group));
            }
        }
    }

    fn leave_all(&mut self, which: impl Fn(usize) -> bool) {
        for member in 0..self.there.len() {
            if self.there[member] && which(member) {
                self.leave(member);
            }
        }
    }
}

fn attempt(pool: &Pool, chance: &mut Chance) -> Option<Vec<usize>> {
    let mut state = State {
        pool,
        there: vec![true; pool.members.len()],
        chosen: vec![0; pool.quotas.len()],
        left: vec![0; pool.quotas.len()],
        groups: vec![0; pool.groups.len()],
        panel: Vec::new(),
    };
    for member in &pool.members {
        member.features.iter().for_each(|f| state.left[*f] += 1);
    }
    for (feature, quota) in pool.quotas.iter().enumerate() {
        if quota.max == 0 {
            state.leave_all(|member| pool.members[member].features.contains(&feature));
        }
    }
    for (index, member) in pool.members.iter().enumerate() {
        match member.stand {
            Stand::Out(_) => state.leave(index),
            Stand::In(_) => state.choose(index),
            Stand::Free => {}
        }
    }
    while state.panel.len() < pool.size as usize {
        let mut scarcest: Option<(usize, f64)> = None;
        for (feature, quota) in pool.quotas.iter().enumerate() {
            let need = quota.min.saturating_sub(state.chosen[feature]);
            if need > state.left[feature] {
                return None;
            }
            let ratio = f64::from(need) / f64::from(state.left[feature].max(1));
            if need > 0 && scarcest.is_none_or(|(_, most)| ratio > most) {
                scarcest = Some((feature, ratio));
            }
        }
        let open: Vec<usize> = (0..pool.members.len())
            .filter(|m| {
                state.there[*m]
                    && scarcest
                        .is_none_or(|(feature, _)| pool.members[*m].features.contains(&feature))
            })
            .collect();
        if open.is_empty() {
            return None;
        }
        let member = open[chance.below(open.len() as u64) as usize];
        state.choose(member);
    }
    state.panel.sort_unstable();
    pool.broken_by(&state.panel)
        .is_empty()
        .then_some(state.panel)
}
