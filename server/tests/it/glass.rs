//! A sealed record is opened for somebody else only with a reason and a second person: for a day, noted each time, told to
//! those concerned, and never by whoever looks after the machine.

use guard::Role;
use http::StatusCode;
use kernel::{args, day};
use testkit::{Browser, ENGINES, Kind, World};

use crate::{proofs::leaves, withdrawn::places};

const LIST: &str = "/office/break-glass";
const REASON: &str = "Two letters say that zqsomebodyelse applied in their name.";

struct Office {
    world: World,
    application: String,
}

async fn office(engine: &'static str) -> Office {
    let world = World::on(engine, &[]).await;
    let application = world.id(Kind::Application, "submitted");
    Office { world, application }
}

impl Office {
    /// The manager, who reads no applications, asks for one.
    async fn ask(&mut self, reason: &str) {
        let number = format!("/applications/{}", self.application);
        let typed = [
            ("kind", "applications"),
            ("number", number.as_str()),
            ("purpose", reason),
        ];
        let new = "/office/break-glass/new";
        self.world.browser("manager").fill(new, LIST, &typed).await;
    }

    async fn answer(&mut self, persona: &str, typed: &[(&str, &str)]) -> StatusCode {
        let browser = self.world.browser(persona);
        let page = browser.read(LIST).await;
        let action = "/office/break-glass/answer";
        let page = browser.submit(&page, action, &[]).await;
        browser.submit(&page, action, typed).await.status
    }

    /// What the manager gets to read of it; nothing where there is no form that opens it.
    async fn opened(&mut self) -> Option<String> {
        let browser = self.world.browser("manager");
        let page = browser.read(LIST).await;
        let action = "/office/break-glass/open";
        if page.forms().iter().all(|f| f.action != action) {
            return None;
        }
        let page = browser.submit(&page, action, &[]).await;
        Some(page.text())
    }

    async fn readings(&self) -> i64 {
        let sql = "SELECT COUNT(*) FROM audit WHERE action = 'record.open'";
        self.world.app.number(sql, args![]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_opened_once_a_second_person_agreed_for_a_day_and_those_concerned_are_told() {
    for engine in ENGINES {
        let mut office = office(engine).await;
        let purpose = office.world.word("application purpose", "submitted");
        let address = office.world.word("application address", "submitted");
        let address = format!("{address}@example.org");
        let before = office.world.app.letters_to(&address).await.len();
        office.ask(REASON).await;
        assert_eq!(office.opened().await, None, "{engine}: nobody agreed");
        let done = office.answer("confirmer", &[("answer", "agree")]).await;
        assert_eq!(done, StatusCode::SEE_OTHER, "{engine}");
        let read = office.opened().await.unwrap();
        assert!(read.contains(&purpose), "{engine}: {read}");
        assert_eq!(office.readings().await, 1);
        office.opened().await.unwrap();
        assert_eq!(office.readings().await, 2, "{engine}: each time");
        office.world.app.work().await;
        let letters = office.world.app.letters_to(&address).await;
        assert_eq!(letters.len(), before + 1, "{engine}");
        assert!(!letters.iter().any(|l| l.raw.contains("zqsomebody")));
        // Another reason takes another agreement.
        office.ask("Another reason").await;
        assert_eq!(office.opened().await, None, "{engine}: changed");
        let refused = [("answer", "refuse"), ("reason", "Not needed")];
        office.answer("confirmer", &refused).await;
        office.ask(REASON).await;
        office.answer("confirmer", &[("answer", "agree")]).await;
        assert!(office.opened().await.is_some());
        office.world.later(day(1) + 1).await;
        assert_eq!(office.opened().await, None, "{engine}: a day later");
        let verdict = guard::verify_audit(&office.world.app.house.site.app.db).await;
        assert_eq!(verdict.unwrap().broken, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_held_back_with_a_reason_and_for_thirty_days_at_most() {
    let mut office = office("sqlite").await;
    let address = office.world.word("application address", "submitted");
    let address = format!("{address}@example.org");
    let before = office.world.app.letters_to(&address).await.len();
    office.ask(REASON).await;
    let none = [("answer", "agree"), ("later", "on"), ("days", "10")];
    let long = [
        ("answer", "agree"),
        ("later", "on"),
        ("days", "31"),
        ("reason", "Somebody reads their letters"),
    ];
    for typed in [&none[..], &long[..]] {
        let again = office.answer("confirmer", typed).await;
        assert_eq!(again, StatusCode::OK, "{typed:?}");
    }
    let ten = [
        ("answer", "agree"),
        ("later", "on"),
        ("days", "10"),
        ("reason", "Somebody reads their letters"),
    ];
    let done = office.answer("confirmer", &ten).await;
    assert_eq!(done, StatusCode::SEE_OTHER);
    office.world.app.work().await;
    let told = office.world.app.letters_to(&address).await.len();
    assert_eq!(told, before, "held back");
    office.world.app.clock.advance(day(10) + 1);
    office.world.app.work().await;
    let told = office.world.app.letters_to(&address).await.len();
    assert_eq!(told, before + 1, "told after all");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_two_people_wrote_goes_with_the_record_and_the_log_still_proves() {
    for engine in ENGINES {
        let mut office = office(engine).await;
        let sent = "SELECT id FROM applications WHERE state = 'submitted'";
        let before = office.world.app.texts(sent, args![]).await;
        let mut applied = office.world.apply("zqglass").await;
        let check = "/join/application/check";
        let submit = "/join/application/submit";
        applied.browser.fill(check, submit, &[]).await;
        let after = office.world.app.texts(sent, args![]).await;
        let new = after.into_iter().find(|id| !before.contains(id));
        office.application = new.unwrap();
        // The second request takes the place of the first, whose words stand in the log alone.
        office
            .ask("It is said that zqsomebodyfirst wrote it.")
            .await;
        office.ask(REASON).await;
        let later = [
            ("answer", "agree"),
            ("later", "on"),
            ("days", "10"),
            ("reason", "Because zqsomebodyelsewhere reads their letters"),
        ];
        let done = office.answer("confirmer", &later).await;
        assert_eq!(done, StatusCode::SEE_OTHER, "{engine}");
        assert!(office.opened().await.is_some(), "{engine}");
        let words = ["zqsomebodyfirst", "zqsomebodyelse", "zqsomebodyelsewhere"];
        for word in words {
            let stands = places(&office.world, word).await;
            assert!(stands.contains(&"audit.detail".to_owned()), "{stands:?}");
        }
        // The answer holds the second one's words, and no other entry repeats them.
        let repeated = "SELECT COUNT(*) FROM audit WHERE detail LIKE '%zqsomebodyelsewhere%'";
        assert_eq!(office.world.app.number(repeated, args![]).await, 1);
        let old = leaves(&office.world.app).await;
        let home = "/join/application";
        applied
            .browser
            .fill(home, "/join/application/withdraw", &[])
            .await;
        for word in words {
            let left = places(&office.world, word).await;
            assert_eq!(left, Vec::<String>::new(), "{engine}: {word}");
        }
        let said = "SELECT COUNT(*) FROM audit WHERE action = 'second.forget'";
        assert_eq!(office.world.app.number(said, args![]).await, 2, "{engine}");
        let now = leaves(&office.world.app).await;
        assert_eq!(now[..old.len()], old[..], "{engine}");
        let verdict = guard::verify_audit(&office.world.app.house.site.app.db).await;
        assert_eq!(verdict.unwrap().fault, None, "{engine}");
        // That somebody asked and somebody agreed stays to be read; what was agreed to opens nothing.
        let list = office.world.browser("confirmer").read(LIST).await.words();
        assert!(list.contains("Erased: with the record"), "{list}");
        assert_eq!(office.opened().await, None, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_agrees_with_themselves_and_whoever_looks_after_the_machine_does_neither() {
    for engine in ENGINES {
        let mut office = office(engine).await;
        // Somebody who audits and looks after the machine has nothing to do with it.
        let app = &office.world.app;
        let both = app
            .person("Both", "both@office.test", Role::Auditor, "")
            .await;
        app.appoint(&both, Role::TechnicalAdministrator, "").await;
        let mut both: Browser = app.browser(&both).await;
        for path in [LIST, "/office/break-glass/new"] {
            let page = both.get(path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}: {path}");
        }
        // An auditor asks and cannot answer themselves; of what they read anyway there is nothing to ask.
        let number = office.application.clone();
        let browser = office.world.browser("auditor");
        let new = "/office/break-glass/new";
        let typed = [
            ("kind", "applications"),
            ("number", number.as_str()),
            ("purpose", REASON),
        ];
        let page = browser.read(new).await;
        let refused = browser.submit(&page, LIST, &typed).await;
        assert_eq!(refused.status, StatusCode::OK);
        assert!(refused.words().contains("may read this one"), "{engine}");
        // A draft is no record that can be asked for.
        let draft = "SELECT id FROM applications WHERE state = 'draft'";
        let draft = office.world.app.texts(draft, args![]).await.remove(0);
        let typed = [
            ("kind", "applications"),
            ("number", draft.as_str()),
            ("purpose", REASON),
        ];
        let browser = office.world.browser("manager");
        let page = browser.read(new).await;
        let refused = browser.submit(&page, LIST, &typed).await;
        assert!(refused.words().contains("no such record"), "{engine}");
        office.ask(REASON).await;
        let own = office.world.browser("manager").read(LIST).await;
        let action = "/office/break-glass/answer";
        assert!(own.forms().iter().all(|f| f.action != action), "{engine}");
    }
}
