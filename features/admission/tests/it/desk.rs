//! The desk: two officers at once, criteria that change meanwhile, refusals and admissions, deadlines, claims.

use std::sync::Arc;

use decisions::{ADMISSION, Confirm, Criterion};
use guard::Role;
use http::StatusCode;
use kernel::{Id, Language, Localized, args, day};
use parties::{Organisation, OrganisationId, Standing};
use testkit::{Browser, ENGINES, Page, Person, TestApp};

/// Who works here, with their browsers, and what was applied for.
pub struct Desk {
    pub app: TestApp,
    pub officer: Browser,
    pub steward: Browser,
    pub people: [Person; 3],
}

/// Codes of the criteria that come with the house.
const CRITERIA: [&str; 5] = ["peaceful", "relevance", "independence", "people", "conduct"];

impl Desk {
    pub async fn on(engine: &'static str) -> Self {
        let app = TestApp::on(engine).await;
        let officer = app
            .person(
                "Olga Officer",
                "olga@example.org",
                Role::EngagementOfficer,
                "",
            )
            .await;
        let steward = app
            .person("Sami Steward", "sami@example.org", Role::NetworkSteward, "")
            .await;
        let confirmer = app
            .person(
                "Carla Confirmer",
                "carla@example.org",
                Role::DecisionConfirmer,
                "",
            )
            .await;
        Self {
            officer: app.browser(&officer).await,
            steward: app.browser(&steward).await,
            people: [officer, steward, confirmer],
            app,
        }
    }

    /// Somebody applies and sends it; gives the address of the application at the desk.
    pub async fn applied(&self, name: &str, visibility: &str) -> String {
        self.applying(name, visibility).await.0
    }

    /// The same with the browser of the applicant.
    pub async fn applying(&self, name: &str, visibility: &str) -> (String, Browser) {
        let mut browser = self.app.visitor();
        let page = browser.read("/join").await;
        browser.submit(&page, "/join/start", &[]).await;
        let pages: [(&str, &[(&str, &str)]); 6] = [
            (
                "who",
                &[
                    ("name", name),
                    ("purpose", "We listen."),
                    ("languages", "en"),
                    ("contact", "Nadia Contact"),
                    ("email", "nadia@example.org"),
                    ("zone", "Africa/Nairobi"),
                ],
            ),
            ("reach", &[("level", "national"), ("country", "404")]),
            ("work", &[("themes", "gender"), ("offers", "training")]),
            ("people", &[("gender", "woman")]),
            ("independence", &[("funding", "Members pay.")]),
            ("visibility", &[("visibility", visibility)]),
        ];
        for (step, typed) in pages {
            let path = format!("/join/application/{step}");
            browser.fill(&path, &path, typed).await;
        }
        let check = "/join/application/check";
        browser.fill(check, "/join/application/submit", &[]).await;
        let sql = "SELECT id FROM applications WHERE name_key = $1 ORDER BY created DESC";
        let tag = crate::apply::tag(&self.app, name);
        let id = self.app.texts(sql, args![tag]).await[0].clone();
        (format!("/applications/{id}"), browser)
    }

    /// The applicant says that an entry of the register is theirs.
    pub async fn claim(&self, path: &str, entry: &str) {
        let ctx = self.app.ctx();
        let id = path.trim_start_matches("/applications/").parse().unwrap();
        let mut a = admission::commands::find(&ctx, id).await.unwrap();
        entry.clone_into(&mut a.claim);
        let unit = ctx.write(move |tx, ctx| {
            Box::pin(async move {
                // As it was before: nobody else's page is out of date by this.
                let put = admission::commands::put(tx, &ctx, &a).await?;
                let sql = "UPDATE applications SET version = version - 1 WHERE id = $1";
                tx.run(sql, kernel::args![a.id]).await?;
                Ok(put)
            })
        });
        assert!(unit.await.unwrap());
    }

    pub async fn state(&self, path: &str) -> String {
        let id = path.trim_start_matches("/applications/").to_owned();
        let sql = "SELECT state FROM applications WHERE id = $1";
        self.app.texts(sql, args![id]).await[0].clone()
    }

    /// The officer finds everything met, but for one criterion where it is named.
    pub async fn assess(&mut self, path: &str, unmet: &str) {
        let fields: Vec<(String, &str)> = CRITERIA
            .iter()
            .flat_map(|c| {
                let (finding, comment) = if *c == unmet {
                    ("not_met", "It says so itself.")
                } else {
                    ("met", "")
                };
                [
                    (format!("finding-{c}"), finding),
                    (format!("comment-{c}"), comment),
                ]
            })
            .collect();
        let typed: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), *v)).collect();
        let assess = format!("{path}/assess");
        self.officer.fill(&assess, &assess, &typed).await;
    }

    pub async fn propose(&mut self, path: &str, outcome: &str) -> Page {
        let typed = [
            ("outcome", outcome),
            ("reason", "As found on each criterion."),
            ("public_reason", "As found."),
        ];
        let propose = format!("{path}/propose");
        let page = self.officer.read(&propose).await;
        self.officer.submit(&page, &propose, &typed).await
    }

    /// What is told of a decision reaches admission alone.
    pub async fn tell(&self, event: &str, about: contracts::AboutDecision) {
        let features = self.app.house.features.clone();
        let admission = features.iter().find(|f| f.name == "admission").unwrap();
        for (_, handle) in admission.listeners.iter().filter(|l| l.0 == event) {
            let site = Arc::clone(&self.app.house.site);
            let body = serde_json::to_string(&about).unwrap();
            handle(site, body).await.unwrap();
        }
        self.app.work().await;
    }

    pub async fn newest(&self, path: &str) -> decisions::Decision {
        let subject = path.replace("/applications/", "application:");
        let mut db = self.app.ctx().db();
        decisions::of_subject(&mut db, &self.app.ctx(), &subject)
            .await
            .unwrap()[0]
            .clone()
    }

    /// The confirmer answers a proposal; what follows happens.
    pub async fn confirm(&self, path: &str, sent_back: &str) {
        let ctx = self.app.acting(&self.people[2]).await;
        let decision = ctx.authorize::<Confirm>(self.newest(path).await).unwrap();
        if sent_back.is_empty() {
            decisions::confirm(&ctx, decision).await.unwrap();
        } else {
            decisions::send_back(&ctx, decision, sent_back)
                .await
                .unwrap();
        }
        self.app.work().await;
    }
}

#[tokio::test]
async fn of_two_officers_at_once_the_second_sees_both_and_overwrites_nothing() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices", "office").await;
        let assess = format!("{path}/assess");
        let late = desk.steward.read(&assess).await;
        let early = [
            ("finding-peaceful", "not_met"),
            ("comment-peaceful", "What the first one found"),
        ];
        desk.officer.fill(&assess, &assess, &early).await;
        let typed = [
            ("finding-peaceful", "met"),
            ("comment-peaceful", "What the second one typed"),
        ];
        let back = desk.steward.submit(&late, &assess, &typed).await;
        assert_eq!(back.status, StatusCode::OK, "{engine}");
        let words = back.words();
        for both in [
            "What the first one found",
            "Olga Officer",
            "What the second one typed",
            "Nothing you typed is lost",
        ] {
            assert!(words.contains(both), "{engine}: {both}: {words}");
        }
        // Sent again, knowingly, it counts.
        let done = desk.steward.submit(&back, &assess, &[]).await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        let words = desk.officer.read(&assess).await.words();
        assert!(words.contains("What the second one typed"), "{engine}");
        let kept = "SELECT comment FROM application_findings";
        let kept = desk.app.texts(kept, vec![]).await;
        assert!(!kept[0].contains("typed"), "{engine}: sealed");
    }
}

#[tokio::test]
async fn a_finding_against_the_applicant_needs_a_comment_and_the_form_keeps_the_rest() {
    let mut desk = Desk::on("sqlite").await;
    let path = desk.applied("River Voices", "office").await;
    let assess = format!("{path}/assess");
    let page = desk.officer.read(&assess).await;
    let typed = [
        ("finding-peaceful", "unclear"),
        ("finding-relevance", "met"),
        ("comment-relevance", "Words that stay"),
    ];
    let back = desk.officer.submit(&page, &assess, &typed).await;
    assert!(back.text().contains("f-comment-peaceful-error"));
    assert!(back.words().contains("Words that stay"));
    assert_eq!(
        desk.app
            .number("SELECT COUNT(*) FROM application_findings", vec![])
            .await,
        0
    );
}

#[tokio::test]
async fn the_criteria_in_force_at_submission_count_whatever_came_after() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices", "office").await;
        let words = |w: &str| Localized::one(Language::English, w);
        let new = Criterion {
            code: "novel".to_owned(),
            title: words("A novel criterion"),
            text: words("Of which nobody knew."),
        };
        desk.app
            .ctx()
            .write(move |tx, ctx| {
                Box::pin(async move {
                    let why = "Times change";
                    decisions::publish(tx, &ctx, &ADMISSION, &[new], why, 1).await?;
                    Ok(())
                })
            })
            .await
            .unwrap();
        let words = desk.officer.read(&format!("{path}/assess")).await.words();
        assert!(
            words.contains("Version 1 of the criteria counts here"),
            "{engine}: {words}"
        );
        assert!(words.contains("Peaceful means") && !words.contains("A novel criterion"));
        desk.assess(&path, "").await;
        let done = desk.propose(&path, "admitted").await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        let decision = desk.newest(&path).await;
        let version: Id<decisions::CriteriaVersion> = decision.criteria_version.parse().unwrap();
        let version = decisions::version(&mut desk.app.ctx().db(), version)
            .await
            .unwrap();
        assert_eq!(version.number, 1, "{engine}");
    }
}

#[tokio::test]
async fn a_refusal_needs_an_unmet_criterion_and_an_admission_every_one_met() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices", "office").await;
        let early = desk.propose(&path, "refused").await;
        assert!(
            early.words().contains("not assessed yet"),
            "{engine}: {}",
            early.words()
        );
        desk.assess(&path, "").await;
        let back = desk.propose(&path, "refused").await;
        assert_eq!(back.status, StatusCode::OK, "{engine}");
        assert!(
            back.words().contains("As found on each criterion."),
            "{engine}"
        );
        desk.assess(&path, "relevance").await;
        let back = desk.propose(&path, "admitted").await;
        assert_eq!(back.status, StatusCode::OK, "{engine}");
        assert_eq!(desk.state(&path).await, "submitted", "{engine}");
        let decisions = "SELECT COUNT(*) FROM decisions";
        assert_eq!(desk.app.number(decisions, vec![]).await, 0, "{engine}");
        let organisations = "SELECT COUNT(*) FROM organisations";
        assert_eq!(desk.app.number(organisations, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn a_confirmed_refusal_reaches_the_applicant_once_and_without_its_reason() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices", "office").await;
        desk.assess(&path, "relevance").await;
        let done = desk.propose(&path, "refused").await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        desk.app.work().await;
        assert_eq!(desk.state(&path).await, "deciding", "{engine}");
        let before = desk.app.letters_to("nadia@example.org").await.len();
        desk.confirm(&path, "").await;
        assert_eq!(desk.state(&path).await, "refused", "{engine}");
        let letters = desk.app.letters_to("nadia@example.org").await;
        assert_eq!(letters.len(), before + 1, "{engine}");
        let letter = letters
            .iter()
            .find(|l| l.subject == "You have a message")
            .unwrap();
        assert!(!letter.body.contains("/join"));
        for secret in ["refus", "River Voices", "It says so itself", "As found"] {
            assert!(!letter.raw.contains(secret), "{engine}: {secret}");
        }
        // The event once more changes nothing.
        let about = desk.newest(&path).await.about();
        desk.app
            .ctx()
            .write(move |tx, ctx| {
                Box::pin(async move { ctx.emit(tx, "decision_made", &about).await })
            })
            .await
            .unwrap();
        desk.app.work().await;
        let now = desk.app.letters_to("nadia@example.org").await.len();
        assert_eq!(now, before + 1, "{engine}");
    }
}

#[tokio::test]
async fn what_is_sent_back_comes_to_the_desk_with_its_note_and_is_proposed_anew() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices", "office").await;
        desk.assess(&path, "relevance").await;
        desk.propose(&path, "refused").await;
        desk.confirm(&path, "Look at their second report").await;
        assert_eq!(desk.state(&path).await, "submitted", "{engine}");
        let words = desk.officer.read(&path).await.words();
        assert!(
            words.contains("Look at their second report"),
            "{engine}: {words}"
        );
        // Of two proposals of one moment none is the newer.
        desk.app.clock.advance(1);
        let done = desk.propose(&path, "refused").await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        desk.confirm(&path, "").await;
        assert_eq!(desk.state(&path).await, "refused", "{engine}");
    }
}

#[tokio::test]
async fn the_clock_runs_stops_and_shows() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices", "office").await;
        let words = desk.officer.read("/applications").await.words();
        assert!(words.contains("30 working days left"), "{engine}: {words}");
        desk.app.clock.advance(day(14));
        desk.officer = desk.app.browser(&desk.people[0]).await;
        let ask = format!("{path}/ask");
        let page = desk.officer.read(&ask).await;
        let back = desk.officer.submit(&page, &ask, &[]).await;
        assert!(back.words().contains("at least one question"), "{engine}");
        desk.officer
            .fill(&ask, &ask, &[("question-people", "Who answers for it?")])
            .await;
        assert_eq!(desk.state(&path).await, "clarification", "{engine}");
        let waiting = "/applications?place=clarification";
        let words = desk.officer.read(waiting).await.words();
        assert!(
            words.contains("20 working days left once answered"),
            "{engine}: {words}"
        );
        let words = desk.officer.read("/applications").await.words();
        assert!(!words.contains("River Voices"), "{engine}");
        desk.app.work().await;
        let letters = desk.app.letters_to("nadia@example.org").await;
        let asked = letters.iter().find(|l| l.subject == "You have a message");
        assert!(!asked.unwrap().raw.contains("Who answers"), "{engine}");
        // An application of which the time has run out stands first, and says so.
        let other = desk.applied("Mountain Voices", "office").await;
        desk.app.clock.advance(day(50));
        desk.officer = desk.app.browser(&desk.people[0]).await;
        let words = desk.officer.read(&other).await.words();
        assert!(words.contains("Overdue by"), "{engine}: {words}");
        let ctx = desk.app.ctx();
        let table = desk.officer.take(&ctx, "/applications/queue.csv").await;
        assert!(table.text().contains("Mountain Voices") && !table.text().contains("We listen"));
    }
}

#[tokio::test]
async fn a_draft_and_what_was_withdrawn_stand_nowhere() {
    let mut desk = Desk::on("sqlite").await;
    let path = desk.applied("River Voices", "office").await;
    for state in ["draft", "withdrawn", "expired"] {
        let sql = "UPDATE applications SET state = $1";
        desk.app.change(sql, args![state]).await;
        assert_eq!(desk.officer.get(&path).await.status, StatusCode::NOT_FOUND);
        for place in ["open", "clarification", "admitted", "refused", "draft"] {
            let list = desk
                .officer
                .read(&format!("/applications?place={place}"))
                .await;
            assert!(!list.words().contains("River Voices"), "{state} {place}");
        }
    }
}

#[tokio::test]
async fn an_admitted_claim_takes_over_the_entry_with_its_ledger() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let ctx = desk.app.ctx();
        let entry: OrganisationId = ctx.new_id();
        ctx.write(move |tx, ctx| {
            Box::pin(async move {
                let o = Organisation {
                    standing: Standing::Registered,
                    ..Organisation::named(
                        entry,
                        "Association of River Voices".to_owned(),
                        ctx.now(),
                    )
                };
                parties::put(tx, &o).await?;
                parties::make_findable(tx, &o, ctx.language).await
            })
        })
        .await
        .unwrap();
        let ledger = "INSERT INTO organisation_decisions (id, organisation, at, decision, name_at_time, note) \
                      VALUES ('aledgerrow', $1, '2001-05-03', 'recommended', 'Association of River Voices', NULL)";
        desk.app.change(ledger, args![entry]).await;
        let path = desk.applied("River Voices", "public").await;
        desk.claim(&path, &entry.to_string()).await;
        let words = desk.officer.read(&path).await.words();
        assert!(words.contains("Association of River Voices"), "{engine}");
        assert!(words.contains("recommended"), "{engine}: past decisions");
        desk.assess(&path, "").await;
        let done = desk.propose(&path, "admitted").await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        desk.app.work().await;
        let mut db = desk.app.ctx().db();
        let o = parties::organisation(&mut db, entry).await.unwrap();
        assert_eq!(
            (o.name.as_str(), o.standing, o.zone.as_str()),
            ("River Voices", Standing::Member, "Africa/Nairobi"),
            "{engine}"
        );
        let names = parties::names(&mut db, entry).await.unwrap();
        assert!(
            names
                .iter()
                .any(|n| n.name == "Association of River Voices"
                    && n.kind == parties::NameKind::Former),
            "{engine}: {names:?}"
        );
        assert_eq!(
            parties::past_decisions(&mut db, entry).await.unwrap().len(),
            1
        );
        assert_eq!(
            parties::independence(&desk.app.ctx(), &mut db, entry)
                .await
                .unwrap()
                .len(),
            1
        );
        assert_eq!(
            parties::profile(&mut db, entry).await.unwrap().themes.len(),
            1
        );
        let letters = desk.app.letters_to("nadia@example.org").await;
        let invited = letters.iter().any(|l| l.body.contains("/invitation/"));
        assert!(invited, "{engine}");
        assert_eq!(desk.newest(&path).await.organisation, entry.to_string());
        // Nobody can take it over once more.
        let second = desk.applied("River Voices Again", "office").await;
        desk.claim(&second, &entry.to_string()).await;
        desk.assess(&second, "").await;
        let back = desk.propose(&second, "admitted").await;
        assert!(
            back.words().contains("speaks for the claimed entry"),
            "{engine}: {}",
            back.words()
        );
    }
}

#[tokio::test]
async fn what_a_panel_overturned_is_put_right_by_somebody_else() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices", "office").await;
        desk.assess(&path, "relevance").await;
        desk.propose(&path, "refused").await;
        desk.confirm(&path, "").await;
        let d = desk.newest(&path).await.id;
        let remedy = format!("{path}/remedy");
        let early = desk.steward.get(&remedy).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        let now = desk.app.clock.now();
        let appeal = "INSERT INTO appeals (id, decision, state, grounds, lodged, lodged_by, lodged_by_name, due, examined, examined_by, \
                      examined_reason, stay, interim, decided, reasons, public_reasons, remedy, remedy_due, remedied, remedied_by, remedy_note, version) \
                      VALUES ('mvb7kxk2vq5hy2p6d3m3d7c2aa', $1, 'overturned', '', $2, '', '', NULL, NULL, '', '', FALSE, '', $2, '', 'r', '', NULL, NULL, '', '', 1)";
        desk.app.change(appeal, args![d, now]).await;
        let overturned = "UPDATE decisions SET appeal_state = 'overturned' WHERE id = $1";
        desk.app.change(overturned, args![d]).await;
        let place = "/applications?place=remedy";
        assert!(
            desk.officer
                .read(place)
                .await
                .words()
                .contains("River Voices")
        );
        let refused = desk.officer.get(&remedy).await;
        assert!(
            refused.words().contains("You had a hand"),
            "{engine}: {}",
            refused.words()
        );
        let typed = [
            ("reason", "The panel found it relevant."),
            ("public_reason", "As the panel found."),
        ];
        desk.app.clock.advance(1);
        desk.steward.fill(&remedy, &remedy, &typed).await;
        assert_eq!(desk.state(&path).await, "admitted", "{engine}");
        let old = decisions::decision(&mut desk.app.ctx().db(), &desk.app.ctx(), d)
            .await
            .unwrap();
        assert_eq!(
            old.appeal_state,
            decisions::AppealState::Remedied,
            "{engine}"
        );
        assert_eq!(desk.newest(&path).await.outcome, "admitted", "{engine}");
    }
}
