//! Two at the same moment: one wins, the other is told, and nothing is half done.

use decisions::{Examine, SetInterim};
use kernel::args;
use testkit::ENGINES;

use crate::court::{Court, said};

#[tokio::test]
async fn of_two_who_lodge_at_once_one_appeal_is_made() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let id = court.declined().await;
        let (one, two) = tokio::join!(court.lodge(id), court.lodge(id));
        let lost = if one.is_ok() { two } else { one };
        assert_eq!(said(lost).1, "decision-appealed-already", "{engine}");
        let sql = "SELECT COUNT(*) FROM appeals WHERE decision = $1";
        assert_eq!(court.app.number(sql, args![id]).await, 1, "{engine}");
    }
}

#[tokio::test]
async fn of_two_secretaries_who_examine_at_once_one_is_told_that_it_changed() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let appeal = court.lodge(court.declined().await).await.unwrap();
        let (one, base) = court
            .may::<Examine>(&court.secretary, appeal)
            .await
            .unwrap();
        let (two, _) = court
            .may::<Examine>(&court.second_secretary, appeal)
            .await
            .unwrap();
        let (one, two) = tokio::join!(
            decisions::examine(&court.secretary, one, base, "admissible", "In time."),
            decisions::examine(&court.second_secretary, two, base, "inadmissible", "Late."),
        );
        let lost = if one.is_ok() { two } else { one };
        assert_eq!(
            said(lost).1,
            "decision-appeal-changed-meanwhile",
            "{engine}"
        );
        let sql = "SELECT COUNT(*) FROM appeal_steps WHERE appeal = $1";
        assert_eq!(court.app.number(sql, args![appeal]).await, 2, "{engine}");
    }
}

#[tokio::test]
async fn a_form_opened_before_a_change_does_not_overwrite_it() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let appeal = court.lodge(court.declined().await).await.unwrap();
        let (case, base) = court
            .may::<SetInterim>(&court.secretary, appeal)
            .await
            .unwrap();
        court.examine(appeal, "admissible").await.unwrap();
        let stale = decisions::set_interim(&court.secretary, case, base, true, "Late").await;
        assert_eq!(
            said(stale).1,
            "decision-appeal-changed-meanwhile",
            "{engine}"
        );
    }
}

#[tokio::test]
async fn nobody_votes_twice_or_after_being_released() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let appeal = court.lodge(court.declined().await).await.unwrap();
        court.examine(appeal, "admissible").await.unwrap();
        court.appoint(appeal, &[0, 1, 2]).await.unwrap();
        for who in [0, 1, 2] {
            court.declare(appeal, who, "clear").await.unwrap();
        }
        let (one, two) = tokio::join!(
            court.vote(appeal, 0, "uphold"),
            court.vote(appeal, 0, "overturn")
        );
        let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
        won.unwrap();
        let told = said(lost).1;
        assert!(
            ["decision-seat-changed-meanwhile", "error-not-in-this-state"].contains(&told.as_str()),
            "{told}, {engine}"
        );
        let (voted, released) =
            tokio::join!(court.vote(appeal, 1, "uphold"), court.release(appeal, 1));
        assert!(
            voted.is_ok() != released.is_ok(),
            "{voted:?} {released:?} {engine}"
        );
        let sql = "SELECT COUNT(*) FROM appeal_panel WHERE appeal = $1 AND voted IS NOT NULL AND released IS NOT NULL";
        assert_eq!(court.app.number(sql, args![appeal]).await, 0, "{engine}");
        court.withdraw(appeal).await.unwrap();
        assert_eq!(
            said(court.vote(appeal, 2, "uphold").await).1,
            "error-not-in-this-state",
            "{engine}"
        );
    }
}
