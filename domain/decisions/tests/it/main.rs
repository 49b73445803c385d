//! Decisions and appeals on both engines, carried by a kind of decision that only these tests know.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests stop the test by themselves"
)]

mod court;
mod machine;
mod races;

use court::{Court, said};
use decisions::{AppealState, Finding, State};
use guard::{Role, may};
use kernel::{Error, args};
use testkit::ENGINES;

#[tokio::test]
async fn adding_a_new_kind_of_decision_takes_one_type_and_no_new_tables() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let id = court.propose(court.making("declined")).await.unwrap();
        let d = decisions::decision(&mut court.officer.db(), &court.officer, id)
            .await
            .unwrap();
        assert_eq!((d.state, d.adverse), (State::Proposed, true), "{engine}");
        assert!(d.appeal_until.is_none(), "nothing runs before it is made");
        court.confirm(id).await.unwrap();
        let appeal = court.lodge(id).await.unwrap();
        court.examine(appeal, "admissible").await.unwrap();
        court.appoint(appeal, &[0, 1, 2]).await.unwrap();
        for (who, vote) in [(0, "overturn"), (1, "uphold"), (2, "overturn")] {
            court.declare(appeal, who, "clear").await.unwrap();
            court.vote(appeal, who, vote).await.unwrap();
        }
        court.close(appeal).await.unwrap();
        assert_eq!(court.state(appeal).await, "overturned", "{engine}");
        // A capability that puts it right itself says so within its own transaction.
        let unit = court.steward.write(move |tx, ctx| {
            Box::pin(async move { decisions::remedied(tx, &ctx, id, "Awarded.").await })
        });
        unit.await.unwrap();
        let d = decisions::decision(&mut court.officer.db(), &court.officer, id)
            .await
            .unwrap();
        assert_eq!(d.appeal_state, AppealState::Remedied, "{engine}");
        let steps = decisions::steps(&mut court.officer.db(), appeal)
            .await
            .unwrap();
        let steps: Vec<&str> = steps.iter().map(|s| s.step.as_str()).collect();
        let told = "lodged admissible appointed appointed appointed clear voted clear voted clear voted overturned remedied";
        assert_eq!(steps.join(" "), told, "{engine}");
        let verdict = guard::verify_audit(&court.officer.db()).await.unwrap();
        assert!(verdict.broken.is_none(), "{engine}");
        let events = court
            .app
            .texts(
                "SELECT DISTINCT kind FROM jobs WHERE kind LIKE 'event:%' ORDER BY kind",
                vec![],
            )
            .await;
        for event in [
            "appeal_lodged",
            "appeal_admissible",
            "appeal_decided",
            "remedy_done",
            "decision_made",
        ] {
            assert!(
                events.contains(&format!("event:{event}")),
                "{event} {events:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_decision_in_favour_is_in_force_at_once_and_nobody_appeals_against_it() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let id = court.propose(court.making("awarded")).await.unwrap();
        let d = decisions::decision(&mut court.officer.db(), &court.officer, id)
            .await
            .unwrap();
        assert_eq!(d.state, State::Made);
        assert_eq!(said(court.lodge(id).await).1, "decision-cannot-be-appealed");
    }
}

#[tokio::test]
async fn a_public_reason_that_names_the_one_concerned_is_refused() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        for text in ["ELAN pour la paix sent nothing", "EPP sent nothing"] {
            let mut making = court.making("declined");
            making.public_reason = text.to_owned();
            let said = said(court.propose(making).await);
            assert_eq!(
                (said.0.as_str(), said.1.as_str()),
                ("public_reason", "decision-names-nobody"),
                "{text}"
            );
        }
    }
}

#[tokio::test]
async fn a_refusal_names_a_criterion_and_an_award_leaves_none_open() {
    let court = Court::on("sqlite").await;
    let mut making = court.making("declined");
    making.findings[0].finding = Finding::Met;
    assert_eq!(
        said(court.propose(making).await).1,
        "decision-names-a-criterion"
    );
    let mut making = court.making("awarded");
    making.findings[0].finding = Finding::Unclear;
    assert_eq!(
        said(court.propose(making).await).1,
        "decision-all-criteria-met"
    );
}

#[tokio::test]
async fn an_appeal_is_taken_until_the_last_millisecond_where_the_one_concerned_lives() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let (in_time, late, later) = (
            court.declined().await,
            court.declined().await,
            court.declined().await,
        );
        let until = decisions::decision(&mut court.officer.db(), &court.officer, in_time)
            .await
            .unwrap()
            .appeal_until
            .unwrap();
        // Ten working days after Monday 2 March end in Lima, five hours after the day has ended in London.
        assert_eq!(until.rfc3339(), "2026-03-17T04:59:59Z", "{engine}");
        court.app.clock.advance(until.0 - court.app.clock.now().0);
        court.lodge(in_time).await.unwrap();
        for (id, by) in [(late, 1), (later, 60_000)] {
            court.app.clock.advance(by);
            let Err(Error::Rejected(wrong)) = court.lodge(id).await else {
                panic!("{by} ms too late and taken, {engine}");
            };
            let message = &wrong.0[0].message;
            assert_eq!(message.key, "decision-appeal-too-late");
            let told: Vec<&str> = message.args.iter().map(|a| a.1.as_str()).collect();
            assert_eq!(told, ["2026-03-16", "America/Lima"]);
        }
    }
}

#[tokio::test]
async fn nobody_who_had_a_hand_in_a_decision_sits_on_the_panel_or_keeps_its_file() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let id = court.declined().await;
        let appeal = court.lodge(id).await.unwrap();
        court.examine(appeal, "admissible").await.unwrap();
        let case = court.case(&court.secretary, appeal).await;
        let possible = decisions::possible(&mut court.secretary.db(), &court.secretary, &case)
            .await
            .unwrap();
        assert_eq!(
            possible.len(),
            6,
            "the assessor is a panellist, and not here, {engine}"
        );
        let mut panel = vec![court.assessor.account];
        panel.extend(court.panellists[..2].iter().map(|p| p.0.account));
        let (case, base) = court.may(&court.secretary, appeal).await.unwrap();
        let answer = decisions::appoint(&court.secretary, case, base, &panel).await;
        assert_eq!(said(answer).1, "decision-panel-impossible", "{engine}");
        assert_eq!(court.state(appeal).await, "admissible");
        // A secretary who confirmed decisions as well has no part in the appeal against one of them.
        let sql = "INSERT INTO decision_hands (decision, account, part) VALUES ($1, $2, 'decided')";
        let account = court.second_secretary.viewer.account.unwrap();
        court.app.change(sql, args![id, account]).await;
        let answer = court
            .may::<decisions::Appoint>(&court.second_secretary, appeal)
            .await;
        assert!(matches!(answer, Err(Error::NotFound)), "{engine}");
    }
}

#[tokio::test]
async fn the_file_opens_once_nothing_stands_in_the_way_and_a_conflict_empties_the_seat() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let appeal = court.lodge(court.declined().await).await.unwrap();
        court.examine(appeal, "admissible").await.unwrap();
        assert_eq!(
            said(court.appoint(appeal, &[0, 1]).await).1,
            "decision-panel-number"
        );
        court.appoint(appeal, &[0, 1, 2]).await.unwrap();
        let sees = async |who: usize| {
            let ctx = &court.panellists[who].1;
            may::<decisions::SeeAppeal>(&ctx.viewer, &court.case(ctx, appeal).await)
        };
        assert!(!sees(0).await, "asked, not yet declared");
        assert_eq!(
            said(court.vote(appeal, 0, "uphold").await).1,
            "error-not-in-this-state"
        );
        court.declare(appeal, 0, "clear").await.unwrap();
        assert!(sees(0).await && !sees(3).await, "{engine}");
        court.declare(appeal, 1, "conflict").await.unwrap();
        assert!(!sees(1).await, "{engine}");
        assert_eq!(
            said(court.vote(appeal, 1, "uphold").await).1,
            "error-not-in-this-state"
        );
        assert_eq!(
            said(court.appoint(appeal, &[1]).await).1,
            "decision-panel-impossible",
            "no second time"
        );
        court.appoint(appeal, &[3]).await.unwrap();
        assert_eq!(
            said(court.appoint(appeal, &[4]).await).1,
            "decision-panel-complete"
        );
        court.step_down(appeal, 0).await.unwrap();
        assert!(!sees(0).await, "{engine}");
        court.release(appeal, 3).await.unwrap();
        // What they declared stays as they said it; why the secretary released them is not theirs to take along.
        let mut panel = decisions::panel(&mut court.app.ctx().db(), &court.app.ctx(), appeal)
            .await
            .unwrap();
        panel.sort_by(|a, b| a.name.cmp(&b.name));
        let said_of = panel
            .iter()
            .map(|s| (s.declared_text.as_str(), s.release_reason.as_str()));
        let expected = [
            ("I know the chair.", "I am ill."),
            ("I know the chair.", ""),
            ("", ""),
            ("", "No answer."),
        ];
        assert!(said_of.eq(expected), "{panel:?}, {engine}");
        for (who, own) in [(0, false), (1, true), (3, false)] {
            let mut browser = court.app.browser(&court.panellists[who].0).await;
            let file = browser.read("/account/own-data.json").await.text();
            assert!(!file.contains("No answer."), "{file}, {engine}");
            assert_eq!(file.contains("I know the chair."), own, "{file}, {engine}");
        }
        assert_eq!(
            said(court.close(appeal).await).1,
            "decision-panel-not-voted"
        );
        court.app.full_letters().await;
        court.appoint(appeal, &[4, 5]).await.unwrap();
        for who in [2, 4, 5] {
            court.declare(appeal, who, "clear").await.unwrap();
            court.vote(appeal, who, "uphold").await.unwrap();
        }
        court.close(appeal).await.unwrap();
        assert_eq!(court.state(appeal).await, "upheld");
        assert_eq!(
            said(court.remedy(appeal).await).1,
            "error-not-in-this-state"
        );
        let letters = court.app.letters_to("panel4@example.org").await;
        let asked = letters.iter().filter(|l| l.body.contains("/appeals/"));
        assert_eq!(asked.count(), 1, "{engine}");
    }
}

#[tokio::test]
async fn every_step_has_a_clock_and_what_is_overdue_stands_first() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let first = court.lodge(court.declined().await).await.unwrap();
        let examined_by = court.case(&court.secretary, first).await.due.unwrap();
        assert_eq!(
            examined_by.rfc3339(),
            "2026-03-10T04:59:59Z",
            "five working days in Lima, {engine}"
        );
        court.app.clock.advance(kernel::day(3));
        let second = court.lodge(court.declined().await).await.unwrap();
        court.examine(second, "inadmissible").await.unwrap();
        assert!(court.case(&court.secretary, second).await.due.is_none());
        let third = court.lodge(court.declined().await).await.unwrap();
        let account = court.secretary.viewer.account.unwrap();
        let mut db = court.secretary.db();
        let begin = kernel::PageRequest {
            after: None,
            size: 2,
        };
        let page = decisions::docket(&mut db, &court.secretary, account, true, &begin)
            .await
            .unwrap();
        let ids: Vec<_> = page.rows.iter().map(|a| a.id).collect();
        assert_eq!(ids, [first, third], "{engine}");
        let rest = kernel::PageRequest {
            after: page.next,
            size: 2,
        };
        let page = decisions::docket(&mut db, &court.secretary, account, true, &rest)
            .await
            .unwrap();
        assert_eq!((page.rows.len(), page.rows[0].id), (1, second), "{engine}");
        court.app.clock.advance(kernel::day(5));
        let case = court.case(&court.secretary, first).await;
        assert!(case.overdue(court.app.clock.now()), "{engine}");
    }
}

#[tokio::test]
async fn a_decision_rests_by_the_secretarys_word_and_no_longer_than_the_appeal() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let id = court.declined().await;
        let appeal = court.lodge(id).await.unwrap();
        let set = async |stay: bool, reason: &str| {
            let (case, base) = court.may(&court.secretary, appeal).await.unwrap();
            decisions::set_interim(&court.secretary, case, base, stay, reason).await
        };
        assert_eq!(said(set(true, " ").await).0, "interim");
        set(true, "Harm could not be undone.").await.unwrap();
        assert!(court.case(&court.secretary, appeal).await.stay, "{engine}");
        court.withdraw(appeal).await.unwrap();
        let case = court.case(&court.secretary, appeal).await;
        assert!(!case.stay && case.due.is_none(), "{engine}");
        assert_eq!(said(court.lodge(id).await).1, "decision-appealed-already");
    }
}

#[tokio::test]
async fn criteria_are_followed_and_never_overwritten() {
    for engine in ENGINES {
        let court = Court::on(engine).await;
        let publish = async |code: &str, base: i64| {
            let criteria = court.criteria(code);
            let unit = court.steward.write(move |tx, ctx| {
                Box::pin(async move {
                    decisions::publish(tx, &ctx, &court::GRANT, &criteria, "Clearer", base).await
                })
            });
            unit.await
        };
        let first = publish("independence", 0).await.unwrap();
        assert_eq!(
            said(publish("other", 0).await).1,
            "decision-criteria-changed-meanwhile"
        );
        let second = publish("other", 1).await.unwrap();
        let mut db = court.steward.db();
        assert_eq!(
            decisions::in_force(&mut db, &court::GRANT)
                .await
                .unwrap()
                .id,
            second
        );
        let kept = decisions::criteria(&mut db, first).await.unwrap();
        assert_eq!(kept[0].code, "independence", "{engine}");
    }
}

#[tokio::test]
async fn a_role_that_has_ended_gives_no_seat() {
    let court = Court::on("sqlite").await;
    let appeal = court.lodge(court.declined().await).await.unwrap();
    court.examine(appeal, "admissible").await.unwrap();
    court.appoint(appeal, &[0, 1, 2]).await.unwrap();
    let mut ctx = court.panellists[0].1.clone();
    ctx.viewer.held.retain(|h| h.role != Role::Panellist);
    let account = court.panellists[0].0.account;
    let seat = decisions::seat(&mut ctx.db(), &ctx, appeal, account)
        .await
        .unwrap();
    assert!(matches!(
        ctx.authorize::<decisions::Declare>(seat),
        Err(Error::NotFound)
    ));
}
