//! Pools with references, and pools made to be awkward.

use lottery::{
    Basis, Chance, Failure, Group, Member, Pool, Quota, Rule, Stage, Stand, Stop, Unwatched,
    categories, excluded, leeways, lottery,
};

use crate::{instance, is_sound};

fn proven(pool: &Pool, found: &lottery::Lottery) {
    is_sound(pool, found);
    assert!(found.certificate.exact);
    let off = found.certificate.check(pool, &mut Unwatched).unwrap();
    assert!(off < 1e-8, "{off}");
}

#[test]
fn sorted_chances_equal_the_references() {
    for name in ["gap_a_10", "pool_mass_24"] {
        let pool = instance(name);
        let path = format!(
            "{}/tests/data/{name}/reference.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let reference: serde_json::Value =
            serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let mut wanted: Vec<f64> = reference["probs"]
            .as_object()
            .unwrap()
            .values()
            .map(|p| p.as_f64().unwrap())
            .collect();
        wanted.sort_by(f64::total_cmp);
        let found = lottery(&pool, Rule::Leximin, 5, &mut Unwatched).unwrap();
        proven(&pool, &found);
        let mut chances = found.chances.clone();
        chances.sort_by(f64::total_cmp);
        for (a, b) in chances.iter().zip(&wanted) {
            assert!((a - b).abs() < 1e-6, "{name}: {a}, not {b}");
        }
    }
    let gap = lottery(&instance("gap_a_10"), Rule::Leximin, 5, &mut Unwatched).unwrap();
    assert_eq!(gap.certificate.ground, Basis::Panels);
}

#[test]
fn larger_pools_carry_their_own_proof() {
    for name in ["cso_500g_30", "cso_2000_60"] {
        let pool = instance(name);
        let found = lottery(&pool, Rule::Leximin, 5, &mut Unwatched).unwrap();
        assert_eq!(found.certificate.ground, Basis::Quotas);
        proven(&pool, &found);
    }
}

#[test]
fn contradictory_quotas_come_with_the_least_changes() {
    let pool = instance("pool_obf_infeasible_30");
    let Err(Failure::Contradiction(ways)) = lottery(&pool, Rule::Leximin, 5, &mut Unwatched) else {
        panic!("there is no panel");
    };
    assert_eq!(ways[0].changes.len(), 2, "{ways:?}");
    assert!(ways.len() > 1);
    assert!(ways.iter().any(|way| way.seats == 5), "{ways:?}");
    for way in ways {
        let mut looser = pool.clone();
        for change in &way.changes {
            for quota in &mut looser.quotas {
                if quota.category == change.category && quota.feature == change.feature {
                    (quota.min, quota.max) = change.to;
                }
            }
        }
        proven(
            &looser,
            &lottery(&looser, Rule::Leximin, 5, &mut Unwatched).unwrap(),
        );
    }
}

/// A pool drawn at random, with quotas around what a random panel has, and groups of two or three.
fn random_pool(count: usize, size: u32, sizes: &[usize], leeway: u32, grouped: bool) -> Pool {
    let mut chance = Chance::of(11, "pool");
    let mut quotas = Vec::new();
    let mut offsets = Vec::new();
    for (category, features) in sizes.iter().enumerate() {
        offsets.push(quotas.len());
        for feature in 0..*features {
            quotas.push(Quota {
                category: format!("c{category}"),
                feature: format!("f{feature}"),
                min: 0,
                max: 0,
                flex: None,
            });
        }
    }
    let members: Vec<Member> = (0..count)
        .map(|index| Member {
            id: format!("m{index}"),
            features: sizes
                .iter()
                .zip(&offsets)
                .map(|(features, offset)| {
                    // The lesser of two numbers: some features are common, some rare.
                    let one = chance
                        .below(*features as u64)
                        .min(chance.below(*features as u64));
                    offset + one as usize
                })
                .collect(),
            groups: if grouped {
                vec![index % (count * 2 / 5)]
            } else {
                Vec::new()
            },
            stand: Stand::Free,
        })
        .collect();
    // The first members make a panel that keeps the quotas and, as it happens, the groups.
    for member in &members[..size as usize] {
        for feature in &member.features {
            quotas[*feature].max += 1;
        }
    }
    for quota in &mut quotas {
        quota.min = quota.max.saturating_sub(leeway);
        quota.max += leeway;
    }
    let groups = (0..if grouped { count * 2 / 5 } else { 0 })
        .map(|g| Group {
            name: format!("g{g}"),
            cap: 1,
        })
        .collect();
    Pool {
        size,
        quotas,
        groups,
        members,
    }
}

#[test]
fn ten_thousand_members_in_four_thousand_groups() {
    let pool = random_pool(10_000, 150, &[12, 10, 3, 5, 4], 4, true);
    let found = lottery(&pool, Rule::Leximin, 5, &mut Unwatched).unwrap();
    proven(&pool, &found);
    assert_eq!(found.certificate.ground, Basis::Quotas);
}

#[test]
fn quotas_without_leeway() {
    let pool = random_pool(200, 24, &[5, 4, 4, 3, 3], 0, false);
    proven(
        &pool,
        &lottery(&pool, Rule::Leximin, 5, &mut Unwatched).unwrap(),
    );
}

#[test]
fn all_alike_have_the_same_chance() {
    let pool = random_pool(50, 7, &[1], 0, false);
    let found = lottery(&pool, Rule::Leximin, 5, &mut Unwatched).unwrap();
    proven(&pool, &found);
    assert!(found.chances.iter().all(|c| (c - 0.14).abs() < 1e-12));
    assert!(found.gini(&pool) < 1e-9);
}

#[test]
fn without_quotas_and_with_everybody_in() {
    let mut pool = random_pool(30, 30, &[2], 0, false);
    let found = lottery(&pool, Rule::Leximin, 5, &mut Unwatched).unwrap();
    assert!(found.chances.iter().all(|c| (c - 1.0).abs() < 1e-12));
    pool.quotas.clear();
    pool.members.iter_mut().for_each(|m| m.features.clear());
    pool.size = 9;
    let found = lottery(&pool, Rule::Leximin, 5, &mut Unwatched).unwrap();
    proven(&pool, &found);
    assert!(found.chances.iter().all(|c| (c - 0.3).abs() < 1e-12));
}

#[test]
fn a_group_holds_its_members_down_and_lets_several_in_if_it_may() {
    let mut pool = random_pool(10, 4, &[1], 10, false);
    for cap in [1, 2] {
        pool.groups = vec![Group {
            name: "network".to_owned(),
            cap,
        }];
        pool.members[..8]
            .iter_mut()
            .for_each(|m| m.groups = vec![0]);
        let found = lottery(&pool, Rule::Leximin, 5, &mut Unwatched);
        if cap == 1 {
            // Three places for two people: only the group itself stands in the way.
            assert!(matches!(found, Err(Failure::Contradiction(ways)) if ways.is_empty()));
            continue;
        }
        let found = found.unwrap();
        proven(&pool, &found);
        assert!((found.chances[0] - 0.25).abs() < 1e-9);
        assert!((found.chances[9] - 1.0).abs() < 1e-9);
    }
}

#[test]
fn the_same_seed_gives_the_same_on_any_thread() {
    let pool = instance("cso_500g_30");
    let first = lottery(&pool, Rule::Leximin, 9, &mut Unwatched).unwrap();
    std::thread::scope(|scope| {
        let again: Vec<_> = (0..3)
            .map(|_| scope.spawn(|| lottery(&pool, Rule::Leximin, 9, &mut Unwatched).unwrap()))
            .collect();
        for other in again {
            let other = other.join().unwrap();
            assert_eq!(other.panels, first.panels);
            assert_eq!(other.certificate, first.certificate);
            assert_eq!(other.draw(4), first.draw(4));
        }
    });
    let other = lottery(&pool, Rule::Leximin, 10, &mut Unwatched).unwrap();
    assert_ne!(other.panels, first.panels);
    for (a, b) in other.chances.iter().zip(&first.chances) {
        assert!((a - b).abs() < 1e-8, "chances do not hang on the seed");
    }
}

#[test]
fn whoever_waits_is_told_and_can_stop_it() {
    let pool = instance("cso_2000_60");
    let mut looks = 0;
    let mut stages = std::collections::BTreeSet::new();
    let mut watch = |stage: Stage, done: f64| {
        looks += 1;
        stages.insert(stage);
        assert!((0.0..=1.0).contains(&done));
        looks < 400
    };
    let found = lottery(&pool, Rule::Leximin, 1, &mut watch).unwrap();
    is_stopped(&pool, &found);
    assert!(stages.contains(&Stage::Levels) && stages.contains(&Stage::Panels));
    let none = lottery(&pool, Rule::Leximin, 1, &mut |_: Stage, _: f64| false);
    assert!(matches!(none, Err(Failure::Stop(Stop::Asked))));
}

/// Stopped half-way, every panel still keeps every quota, and nothing is claimed.
fn is_stopped(pool: &Pool, found: &lottery::Lottery) {
    assert!(!found.certificate.exact);
    assert_eq!(found.certificate.ground, Basis::Nothing);
    assert!(found.certificate.note.is_some());
    for panel in &found.panels {
        assert!(pool.broken_by(&panel.members).is_empty());
    }
}

#[test]
fn plain_drawing_is_less_fair_and_says_so() {
    let pool = instance("pool_mass_24");
    let plain = lottery(&pool, Rule::Legacy, 1, &mut Unwatched).unwrap();
    assert!(!plain.certificate.exact);
    assert!(plain.least(&pool) < 0.1);
    for panel in &plain.panels {
        assert!(pool.broken_by(&panel.members).is_empty());
    }
}

#[test]
fn the_report_says_who_can_never_be_chosen_and_what_would_change_it() {
    let pool = instance("gap_a_10");
    let found = lottery(&pool, Rule::Leximin, 1, &mut Unwatched).unwrap();
    let excluded = excluded(&pool, &found, &mut Unwatched).unwrap();
    let count: usize = excluded.iter().map(|e| e.members.len()).sum();
    assert_eq!(count, found.never.len());
    for group in &excluded {
        let way = group.ways.first().expect("some quota would do");
        let mut looser = pool.clone();
        for change in &way.changes {
            for quota in &mut looser.quotas {
                if quota.category == change.category && quota.feature == change.feature {
                    (quota.min, quota.max) = change.to;
                }
            }
        }
        let then = lottery(&looser, Rule::Leximin, 1, &mut Unwatched).unwrap();
        assert!(group.members.iter().all(|m| then.chances[*m] > 1e-6));
    }
    let rows = categories(&pool, &found.chances);
    for row in &rows {
        assert!(row.expected > f64::from(row.quota.0) - 1e-6);
        assert!(row.expected < f64::from(row.quota.1) + 1e-6);
    }
    let mass = instance("pool_mass_24");
    let (now, ways) = leeways(&mass, &mut Unwatched).unwrap();
    assert!((now - 0.194_444_444).abs() < 1e-6);
    assert!(ways[0].least > now + 0.001);
}
