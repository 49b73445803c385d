//! Tickets, what is published, the draw, replacements and alternates.

use std::collections::BTreeMap;

use lottery::{
    Chance, Record, Refused, Rule, Stand, Unwatched, Value, alternates, commitment, lottery,
    replacement, tickets,
};

use crate::{instance, is_sound};

#[test]
fn the_stream_of_chance_is_what_anyone_would_compute() {
    // python3: sha256(b"seed" + (0).to_bytes(8, "big")), its first two numbers of eight bytes.
    let mut chance = Chance::new(b"seed");
    let (first, second) = (chance.number(), chance.number());
    assert_eq!((first, second), (FIRST, SECOND));
    let mut counts = [0; 7];
    (0..7000).for_each(|_| counts[chance.below(7) as usize] += 1);
    assert!(counts.iter().all(|c| (850..1150).contains(c)), "{counts:?}");
}

const FIRST: u64 = 1_887_241_067_122_477_493;
const SECOND: u64 = 11_535_707_006_981_577_900;

#[test]
fn tickets_keep_quotas_and_change_chances_little() {
    for name in ["gap_a_10", "pool_mass_24", "cso_500g_30", "cso_2000_60"] {
        let pool = instance(name);
        let found = lottery(&pool, Rule::Leximin, 1, &mut Unwatched).unwrap();
        for count in [1000, 10_000] {
            if count == 10_000 && name.starts_with("cso") {
                continue;
            }
            let rounded = tickets(&pool, &found, count, &mut Unwatched).unwrap();
            assert_eq!(rounded.list.len(), count as usize);
            for ticket in &rounded.list {
                assert!(pool.broken_by(ticket).is_empty());
            }
            assert!(
                rounded.off < 2.0 / f64::from(count),
                "{name}: {}",
                rounded.off * f64::from(count)
            );
            for (before, after) in found.chances.iter().zip(&rounded.chances) {
                assert!(
                    *after > 0.0 || *before < 1.0 / f64::from(count),
                    "somebody lost their chance"
                );
            }
        }
    }
}

fn published(hide: bool) -> (lottery::Pool, Record, BTreeMap<String, Vec<u8>>) {
    let pool = instance("pool_mass_24");
    let found = lottery(&pool, Rule::Leximin, 77, &mut Unwatched).unwrap();
    let mut salts = BTreeMap::new();
    if hide {
        for member in &pool.members[..5] {
            salts.insert(
                member.id.clone(),
                format!("salt of {}", member.id).into_bytes(),
            );
        }
    }
    let record = Record::publish(
        &pool,
        &found,
        1000,
        "the lottery of Friday",
        &salts,
        &mut Unwatched,
    )
    .unwrap();
    (pool, record, salts)
}

fn wrong(record: &Record) -> Vec<&'static str> {
    let checks = record.verify(&mut Unwatched).unwrap();
    checks
        .into_iter()
        .filter(|c| c.wrong.is_some())
        .map(|c| c.name)
        .collect()
}

#[test]
fn a_published_lottery_can_be_repeated_from_its_file() {
    let (_, mut record, _) = published(false);
    assert_eq!(wrong(&record), Vec::<&str>::new());
    record
        .hold(Value::Public("7 12 23 31 40 44".to_owned()))
        .unwrap();
    let bytes = serde_json::to_vec(&record).unwrap();
    let again: Record = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(serde_json::to_vec(&again).unwrap(), bytes);
    assert_eq!(again.verify(&mut Unwatched).unwrap().len(), 8);
    assert_eq!(wrong(&again), Vec::<&str>::new());
    let refused = record
        .hold(Value::Public("another".to_owned()))
        .unwrap_err();
    assert!(matches!(refused, Refused::Drawn(_)));
}

#[test]
fn whatever_is_altered_shows() {
    let (_, mut record, _) = published(false);
    record.hold(Value::Public("value".to_owned())).unwrap();
    let mut other = record.clone();
    other.tickets.swap(0, 1);
    assert!(wrong(&other).contains(&"commitment"));
    // Committed to anew, it is still not what the computation gives.
    other.commitment = other.seal();
    assert!(wrong(&other).contains(&"the same computation gives the same tickets"));
    let mut other = record.clone();
    other.quotas[0].max += 1;
    assert!(wrong(&other).contains(&"commitment"));
    let mut other = record.clone();
    other.tickets[5] = other.tickets[5][1..].to_vec();
    assert!(wrong(&other).contains(&"every ticket keeps every quota"));
    let mut other = record.clone();
    let held = other.draw.as_mut().unwrap();
    held.ticket = (held.ticket + 1) % 1000;
    assert_eq!(wrong(&other), ["the draw follows from the value"]);
    let mut other = record.clone();
    other.draw.as_mut().unwrap().members[0] = "somebody else".to_owned();
    assert_eq!(wrong(&other), ["the draw follows from the value"]);
    let mut other = record;
    other.announced = "the lottery of Monday".to_owned();
    assert_eq!(wrong(&other), ["commitment"]);
}

#[test]
fn hidden_members_find_themselves_and_nobody_else_does() {
    let (pool, record, salts) = published(true);
    assert_eq!(wrong(&record), Vec::<&str>::new());
    let text = serde_json::to_string(&record).unwrap();
    let hidden = &pool.members[0].id;
    assert!(!text.contains(hidden.as_str()));
    assert!(text.contains(&pool.members[5].id));
    let (row, count) = record.own(hidden, Some(&salts[hidden])).unwrap();
    assert_eq!(row, 0);
    assert!(count > 0);
    assert!(record.own(hidden, None).is_none());
    assert!(record.own(hidden, Some(b"guess")).is_none());
    assert_ne!(commitment(hidden, b"a"), commitment(hidden, b"b"));
}

#[test]
fn a_draw_by_hand_needs_two_who_read_the_same() {
    let (_, mut record, _) = published(false);
    let by_hand = |first, second| Value::ByHand { first, second };
    assert_eq!(
        record.hold(by_hand(1, 2)).unwrap_err(),
        Refused::Differ(1, 2)
    );
    assert_eq!(
        record.hold(by_hand(1000, 1000)).unwrap_err(),
        Refused::NoTicket(1000, 999)
    );
    assert_eq!(
        record.hold(Value::Public(" ".to_owned())).unwrap_err(),
        Refused::NoValue
    );
    let held = record.hold(by_hand(417, 417)).unwrap().clone();
    assert_eq!(held.ticket, 417);
    assert_eq!(held.members.len(), 24);
    assert_eq!(wrong(&record), Vec::<&str>::new());
}

#[test]
fn those_who_decline_are_replaced_within_the_quotas() {
    let pool = instance("pool_mass_24");
    let found = lottery(&pool, Rule::Leximin, 1, &mut Unwatched).unwrap();
    let panel = found.draw(1).to_vec();
    // Somebody whose place another could take.
    let (declined, confirmed, rest) = panel
        .iter()
        .find_map(|gone| {
            let confirmed: Vec<usize> = panel.iter().copied().filter(|m| m != gone).collect();
            let rest = replacement(&pool, &confirmed, &[*gone]).unwrap();
            lottery(&rest, Rule::Leximin, 1, &mut Unwatched)
                .is_ok()
                .then_some((*gone, confirmed, rest))
        })
        .expect("one of them can be replaced");
    assert_eq!(rest.size, 1);
    let again = lottery(&rest, Rule::Leximin, 1, &mut Unwatched).unwrap();
    is_sound(&rest, &again);
    assert!((again.chances[declined]).abs() < 1e-12);
    for share in &again.panels {
        let mut whole = confirmed.clone();
        whole.extend(&share.members);
        assert!(pool.broken_by(&whole).is_empty());
    }
    assert!(matches!(rest.members[declined].stand, Stand::Out(_)));
}

#[test]
fn those_who_stand_by_make_quotas_safer() {
    let pool = instance("cso_500g_30");
    let found = lottery(&pool, Rule::Leximin, 1, &mut Unwatched).unwrap();
    let panel = found.draw(1).to_vec();
    let rates = vec![0.2; pool.members.len()];
    let reserve = alternates(&pool, &panel, &rates, 8, 1);
    assert_eq!(reserve.members.len(), 8);
    assert!(reserve.members.iter().all(|m| !panel.contains(m)));
    assert!(
        reserve.with < 0.8 * reserve.without,
        "{} and {}",
        reserve.without,
        reserve.with
    );
    assert_eq!(reserve, alternates(&pool, &panel, &rates, 8, 1));
    let safe = alternates(&pool, &panel, &vec![0.0; pool.members.len()], 3, 1);
    assert!(safe.without < 1e-12);
}
