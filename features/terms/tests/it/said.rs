//! What everybody reads in figures: drawn up once a month, never of a few, and moved by ten or not at all; the Office reads
//! what is so now.

use kernel::{Id, args, day};
use testkit::{Browser, ENGINES};

use crate::House;

/// Organisations that signed, by numbers that were not used before.
async fn bound(house: &House, numbers: std::ops::Range<i64>) {
    for n in numbers {
        let id: Id<()> = Id::derived("bound", &n.to_string());
        let name = format!("bound {n}");
        let sql = "INSERT INTO organisations (id, name, sort_name, level, country, purpose, visibility, created, version, standing, \
             merged_into, zone) VALUES ($1, $2, $2, '', '', '', 'office', 0, 1, 'member', '', 'UTC')";
        house.test.change(sql, args![id, name]).await;
        let sql = "INSERT INTO terms_agreements (organisation, version, asked, sign_by, in_force) VALUES ($1, 1, 0, 0, 0)";
        house.test.change(sql, args![id]).await;
    }
}

/// Gives such organisations something that the Office owes them by a day so many days from now, kept or not.
async fn owed(house: &House, numbers: std::ops::Range<i64>, days: i64, kept: bool) {
    for n in numbers {
        let organisation: Id<()> = Id::derived("bound", &n.to_string());
        let id: Id<()> = Id::derived("owed", &n.to_string());
        let due = house.test.clock.now().plus(day(days));
        let done = kept.then_some(due);
        let state = if kept { "done" } else { "open" };
        let sql = "INSERT INTO terms_obligations (id, organisation, version, code, side, period, every, anchor, turn, due, state, done, \
             created) VALUES ($1, $2, 1, 'focal-point', 'office', 1, 0, 0, 1, $3, $4, $5, 0)";
        let values = args![id, organisation, due, state, done];
        house.test.change(sql, values).await;
    }
}

async fn words(reader: &mut Browser) -> String {
    reader.read("/terms").await.words()
}

#[tokio::test]
async fn how_many_signed_is_said_once_a_month_and_moves_by_ten_or_not_at_all() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let mut visitor = house.test.visitor();
        let first = words(&mut visitor).await;
        assert!(first.contains("is not said yet"), "{first}");
        // A signature, and eleven more, change nothing for the public before another month; the Office reads them.
        house.both_sign().await;
        assert_eq!(words(&mut visitor).await, first, "{engine}");
        bound(&house, 0..11).await;
        assert_eq!(words(&mut visitor).await, first, "{engine}");
        let member = words(&mut house.representative).await;
        assert!(member.contains("is not said yet"), "{member}");
        let exact = words(&mut house.officer).await;
        assert!(exact.contains("12 organisations have signed"), "{exact}");
        assert!(exact.contains("for the Office alone"), "{exact}");
        house.later(31).await;
        let said = words(&mut visitor).await;
        assert!(said.contains("12 organisations have signed"), "{said}");
        assert!(said.contains("As of 2 April 2026"), "{said}");
        // One more is no change that anybody reads, in this month or in the next.
        bound(&house, 11..12).await;
        assert_eq!(words(&mut visitor).await, said, "{engine}");
        house.later(31).await;
        assert_eq!(words(&mut visitor).await, said, "{engine}");
        let exact = words(&mut house.officer).await;
        assert!(exact.contains("13 organisations have signed"), "{exact}");
        // Ten more than were said are; three who leave are not missed.
        bound(&house, 12..21).await;
        house.later(31).await;
        let more = words(&mut visitor).await;
        assert!(more.contains("22 organisations have signed"), "{more}");
        let leave = "UPDATE organisations SET standing = 'suspended' WHERE name IN ('bound 1', 'bound 2', 'bound 3')";
        house.test.change(leave, args![]).await;
        house.later(31).await;
        assert_eq!(words(&mut visitor).await, more, "{engine}");
        let kept = "SELECT period || ' ' || counts FROM published_figures WHERE series = 'terms signed' AND name <> '' ORDER BY period";
        let kept = house.test.texts(kept, args![]).await;
        assert_eq!(kept, ["2026-03 0", "2026-04 12", "2026-06 22"], "{engine}");
    }
}

#[tokio::test]
async fn few_who_signed_are_not_said_and_a_number_that_grew_by_few_is_not_said_first() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let mut visitor = house.test.visitor();
        bound(&house, 0..9).await;
        let few = words(&mut visitor).await;
        assert!(few.contains("is not said yet"), "{few}");
        // Ten could be said, were it not known by now that they were nine or so.
        bound(&house, 9..10).await;
        house.later(31).await;
        assert_eq!(words(&mut visitor).await, few, "{engine}");
        bound(&house, 10..19).await;
        house.later(31).await;
        let said = words(&mut visitor).await;
        assert!(said.contains("19 organisations have signed"), "{said}");
    }
}

#[tokio::test]
async fn the_share_that_the_office_kept_moves_only_where_ten_are_behind_it() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let mut visitor = house.test.visitor();
        bound(&house, 0..20).await;
        owed(&house, 0..7, -1, true).await;
        owed(&house, 7..9, -1, false).await;
        let few = words(&mut visitor).await;
        assert!(few.contains("Not said: too few"), "{few}");
        assert!(!few.contains('%'), "{few}");
        owed(&house, 9..10, -1, true).await;
        assert_eq!(words(&mut visitor).await, few, "{engine}");
        let exact = words(&mut house.officer).await;
        assert!(exact.contains("80%"), "{exact}");
        house.later(31).await;
        let said = words(&mut visitor).await;
        assert!(said.contains("80%") && !said.contains("Not said"), "{said}");
        // An independent count says the same.
        let due = "SELECT COUNT(*) FROM terms_obligations WHERE side = 'office' AND due < $1";
        let now = house.test.clock.now();
        assert_eq!(house.test.number(due, args![now]).await, 10);
        let kept = "SELECT COUNT(*) FROM terms_obligations WHERE side = 'office' AND done <= due";
        assert_eq!(house.test.number(kept, args![]).await, 8);
        // What becomes of one of them, and of nine, shows to the Office alone; nor does a dispute about what was kept.
        owed(&house, 10..11, 1, true).await;
        let dispute =
            "UPDATE terms_obligations SET state = 'disputed' WHERE id = $1 AND done <= due";
        let disputed: Id<()> = Id::derived("owed", "0");
        house.test.change(dispute, args![disputed]).await;
        assert_eq!(words(&mut visitor).await, said, "{engine}");
        house.later(31).await;
        assert_eq!(words(&mut visitor).await, said, "{engine}");
        let exact = words(&mut house.officer).await;
        assert!(exact.contains("72%"), "{exact}");
        owed(&house, 11..20, -1, true).await;
        house.later(31).await;
        // Seventeen of twenty, the one that is disputed not among them.
        let more = words(&mut visitor).await;
        assert!(more.contains("85%"), "{more}");
        let kept = "SELECT name || ' ' || counts FROM published_figures WHERE series = 'terms kept' AND name <> '' ORDER BY period";
        let kept = house.test.texts(kept, args![]).await;
        assert_eq!(kept, ["2026 80", "2026 85"], "{engine}");
    }
}
