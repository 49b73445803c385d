//! Small random pools against every panel there is.

use lottery::{
    Basis, Failure, Group, Limits, Member, Pool, Quota, Rule, Stand, Unwatched, lottery, relax,
};
use proptest::{prelude::*, test_runner::RngSeed};

use crate::{is_sound, oracle};

/// The same pools every time, so that a change alone turns the tests red; others by `PROPTEST_CASES` and
/// `PROPTEST_RNG_SEED`, to look for pools that nobody thought of.
fn config() -> ProptestConfig {
    let given = |name: &str| std::env::var_os(name).is_some();
    let mut config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    if !given("PROPTEST_CASES") {
        config.cases = 400;
    }
    if !given("PROPTEST_RNG_SEED") {
        config.rng_seed = RngSeed::Fixed(20_210_805);
    }
    config
}

/// Numbers from which a pool is made.
#[derive(Clone, Debug)]
struct Plan {
    size: u32,
    members: Vec<(usize, usize, usize, usize)>,
    centre: Vec<usize>,
    leeway: (u32, u32),
    groups: bool,
    stands: (usize, usize),
}

fn plan() -> impl Strategy<Value = Plan> {
    (4_usize..=9, 2_u32..=4).prop_flat_map(|(count, size)| {
        let size = size.min(count as u32);
        (
            prop::collection::vec((0_usize..3, 0_usize..2, 0_usize..3, 0_usize..4), count),
            prop::collection::vec(0..count, size as usize),
            (0_u32..=1, 0_u32..=1),
            any::<bool>(),
            (0_usize..40, 0_usize..40),
        )
            .prop_map(move |(members, centre, leeway, groups, stands)| Plan {
                size,
                members,
                centre,
                leeway,
                groups,
                stands,
            })
    })
}

/// Quotas lie around the counts of a random choice, which need not be a panel; so some pools have none.
fn pool(plan: &Plan) -> Pool {
    let sizes = [3, 2, 3];
    let offsets = [0, 3, 5];
    let features = |m: &(usize, usize, usize, usize)| {
        let mut features = vec![m.0, 3 + m.1, 5 + m.2];
        // Some have two themes.
        if m.3 == 0 && m.2 != 1 {
            features.push(6);
        }
        features
    };
    let mut counts = [0_u32; 8];
    for member in &plan.centre {
        features(&plan.members[*member])
            .iter()
            .for_each(|f| counts[*f] += 1);
    }
    let mut quotas = Vec::new();
    for category in 0..3 {
        for feature in 0..sizes[category] {
            let count = counts[offsets[category] + feature];
            quotas.push(Quota {
                category: format!("c{category}"),
                feature: format!("f{feature}"),
                min: count.saturating_sub(plan.leeway.0),
                max: count + plan.leeway.1,
                flex: None,
            });
        }
    }
    let mut members: Vec<Member> = plan
        .members
        .iter()
        .enumerate()
        .map(|(index, m)| Member {
            id: format!("m{index}"),
            features: features(m),
            groups: if plan.groups && m.3 < 2 {
                vec![m.3]
            } else {
                Vec::new()
            },
            stand: Stand::Free,
        })
        .collect();
    if let Some(member) = members.get_mut(plan.stands.0) {
        member.stand = Stand::In("chairs".to_owned());
    }
    if plan.stands.0 != plan.stands.1
        && let Some(member) = members.get_mut(plan.stands.1)
    {
        member.stand = Stand::Out("abroad".to_owned());
    }
    Pool {
        size: plan.size,
        quotas,
        groups: (0..2)
            .map(|g| Group {
                name: format!("g{g}"),
                cap: 1 + g,
            })
            .collect(),
        members,
    }
}

fn seeks_relaxations(pool: &Pool, ways: &[lottery::Relaxation]) {
    let looser = |ways: &[lottery::Change]| {
        let mut looser = pool.clone();
        for change in ways {
            for quota in &mut looser.quotas {
                if quota.category == change.category && quota.feature == change.feature {
                    assert_eq!((quota.min, quota.max), change.from);
                    (quota.min, quota.max) = change.to;
                }
            }
        }
        looser
    };
    for way in ways {
        assert!(
            !oracle::panels(&looser(&way.changes)).is_empty(),
            "{way:?} does not help"
        );
        for index in 0..way.changes.len() {
            let mut less = way.changes.clone();
            less.remove(index);
            assert!(
                oracle::panels(&looser(&less)).is_empty(),
                "{way:?} does more than it must"
            );
        }
    }
    let free = |quota: usize, pool: &mut Pool| {
        pool.quotas[quota].min = 0;
        pool.quotas[quota].max = pool.size;
    };
    let alone = (0..pool.quotas.len()).any(|quota| {
        let mut looser = pool.clone();
        free(quota, &mut looser);
        !oracle::panels(&looser).is_empty()
    });
    match ways.first() {
        Some(way) => assert_eq!(way.changes.len() == 1, alone, "{ways:?}"),
        None => {
            let mut looser = pool.clone();
            (0..pool.quotas.len()).for_each(|quota| free(quota, &mut looser));
            assert!(
                oracle::panels(&looser).is_empty(),
                "quotas could have helped"
            );
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn chances_are_those_of_all_panels(plan in plan()) {
        let pool = pool(&plan);
        if pool.check().is_err() {
            return Ok(());
        }
        let panels = oracle::panels(&pool);
        match lottery(&pool, Rule::Leximin, 3, &mut Unwatched) {
            Err(Failure::Contradiction(ways)) => {
                prop_assert!(panels.is_empty());
                seeks_relaxations(&pool, &ways);
            }
            Err(other) => prop_assert!(false, "{other}"),
            Ok(found) => {
                prop_assert!(!panels.is_empty());
                prop_assert!(relax(&pool, &Limits::default(), &mut Unwatched).unwrap().0);
                is_sound(&pool, &found);
                let wanted = oracle::leximin(pool.members.len(), &panels);
                for (index, (a, b)) in found.chances.iter().zip(&wanted).enumerate() {
                    prop_assert!((a - b).abs() < 1e-6, "member {index}: {a}, not {b}");
                }
                let never: Vec<usize> = (0..pool.members.len())
                    .filter(|m| !matches!(pool.members[*m].stand, Stand::Out(_)))
                    .filter(|m| panels.iter().all(|p| !p.contains(m)))
                    .collect();
                prop_assert_eq!(&found.never, &never);
                prop_assert!(found.certificate.exact);
                let off = found.certificate.check(&pool, &mut Unwatched).unwrap();
                prop_assert!(off < 1e-8, "{off}");
                let maximin = lottery(&pool, Rule::Maximin, 3, &mut Unwatched).unwrap();
                is_sound(&pool, &maximin);
                prop_assert!((maximin.least(&pool) - found.least(&pool)).abs() < 1e-7);
                let nash = lottery(&pool, Rule::Nash, 3, &mut Unwatched).unwrap();
                is_sound(&pool, &nash);
                // Of a best mixture no panel has a steeper slope than the mixture itself.
                let with = nash.chances.iter().filter(|c| **c > 0.0).count() as f64;
                for panel in &panels {
                    let slope: f64 = panel.iter().map(|m| 1.0 / nash.chances[*m]).sum();
                    prop_assert!(slope < with * (1.0 + 1e-4), "{slope} of {with}");
                }
            }
        }
    }
}

#[test]
fn tight_pools_of_which_whole_panels_give_less_than_divided_ones() {
    // Quotas without leeway: of many such pools some need the search over whole panels.
    let mut whole = 0;
    let mut seed = 1_u64;
    let mut number = |end: u64| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((seed >> 33) % end) as usize
    };
    for _ in 0..300 {
        let members: Vec<(usize, usize, usize, usize)> = (0..10)
            .map(|_| (number(3), number(2), number(3), number(4)))
            .collect();
        let centre = (0..4).map(|_| number(10)).collect();
        let plan = Plan {
            size: 4,
            members,
            centre,
            leeway: (0, 0),
            groups: true,
            stands: (99, 99),
        };
        let pool = pool(&plan);
        let panels = oracle::panels(&pool);
        if panels.is_empty() {
            continue;
        }
        let found = lottery(&pool, Rule::Leximin, 1, &mut Unwatched).unwrap();
        is_sound(&pool, &found);
        whole += usize::from(found.certificate.ground == Basis::Panels);
        let wanted = oracle::leximin(10, &panels);
        for (a, b) in found.chances.iter().zip(&wanted) {
            assert!((a - b).abs() < 1e-6, "{a}, not {b}");
        }
    }
    assert!(whole > 0, "no pool needed whole panels");
}
