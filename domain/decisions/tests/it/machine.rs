//! Many random ways through an appeal: none skips a state, and no hand of the decision ever sits on a panel.

use kernel::{Error, Result, args};
use testkit::ENGINES;

use crate::court::Court;

/// Every way from one state to another.
const WAYS: [(&str, &str); 9] = [
    ("lodged", "admissible"),
    ("lodged", "inadmissible"),
    ("lodged", "withdrawn"),
    ("admissible", "panel"),
    ("admissible", "withdrawn"),
    ("panel", "withdrawn"),
    ("panel", "upheld"),
    ("panel", "overturned"),
    ("overturned", "remedied"),
];

#[tokio::test]
async fn no_path_skips_a_state_whatever_is_tried_in_which_order() {
    for (engine, runs) in ENGINES.into_iter().zip([30, 14]) {
        let court = Court::on(engine).await;
        let random = kernel::Randomness::seeded(11);
        let chance = |below: usize| {
            let mut byte = [0_u8; 1];
            random.fill(&mut byte);
            usize::from(byte[0]) % below
        };
        let mut ends = std::collections::BTreeSet::new();
        for run in 0..runs {
            let id = court.declined().await;
            let appeal = court.lodge(id).await.unwrap();
            let mut before = court.state(appeal).await;
            for _ in 0..60 {
                let who = chance(6);
                let tried: Result<()> = match chance(12) {
                    0 if run % 7 == 0 => court.examine(appeal, "inadmissible").await,
                    0 | 1 => court.examine(appeal, "admissible").await,
                    2 => court.appoint(appeal, &[who]).await,
                    3 => {
                        court
                            .appoint(appeal, &[who, (who + 1) % 6, (who + 3) % 6])
                            .await
                    }
                    4 | 5 => court.declare(appeal, who, "clear").await,
                    6 if run % 3 == 0 => court.declare(appeal, who, "conflict").await,
                    6..=8 => {
                        let vote = if run % 2 == 0 { "uphold" } else { "overturn" };
                        court.vote(appeal, who, vote).await
                    }
                    9 => court.close(appeal).await,
                    10 if run % 5 == 0 => court.withdraw(appeal).await,
                    10 => court.remedy(appeal).await,
                    _ if run % 3 == 0 => court.release(appeal, who).await,
                    _ => court.close(appeal).await,
                };
                assert!(
                    matches!(tried, Ok(()) | Err(Error::Rejected(_) | Error::NotFound)),
                    "{tried:?}"
                );
                let after = court.state(appeal).await;
                if after == before {
                    continue;
                }
                assert!(
                    tried.is_ok() && WAYS.contains(&(before, after)),
                    "{before} → {after}, {engine}"
                );
                let told = "SELECT appeal_state FROM decisions WHERE id = $1";
                assert_eq!(
                    court.app.texts(told, args![id]).await,
                    [after],
                    "the register follows"
                );
                before = after;
            }
            let sql = "SELECT COUNT(*) FROM appeal_panel WHERE appeal = $1 AND released IS NULL";
            assert!(court.app.number(sql, args![appeal]).await <= 3, "{engine}");
            ends.insert(before);
        }
        let deciders = "SELECT COUNT(*) FROM appeal_panel p JOIN appeals a ON a.id = p.appeal \
                        JOIN decision_hands h ON h.decision = a.decision AND h.account = p.account";
        assert_eq!(court.app.number(deciders, vec![]).await, 0, "{engine}");
        assert!(
            ends.len() >= 3,
            "the ways end differently: {ends:?}, {engine}"
        );
    }
}
