//! Letters say as much as their reader chose, and no title that the reader may not see at the moment of sending; what a bland
//! one leaves out stands on the start page.

use guard::{Notice, Reader};
use http::StatusCode;
use kernel::{Language, args, day};
use testkit::{ENGINES, Kind, Opened, World};

const BLAND: &str = "You have a message";
const NAMES: [&str; 2] = ["open public", "open invited-in"];

async fn world(engine: &'static str) -> World {
    let world = World::on(engine, &NAMES).await;
    world.app.letters().await;
    world
}

/// Queues a notice to some of the personas.
async fn tell(world: &World, personas: &[&str], notice: Notice) {
    let mut readers = Vec::new();
    for persona in personas {
        let account = world.person(persona).account;
        let reader = Reader::of(&mut world.app.ctx().db(), account).await;
        readers.push(reader.unwrap().unwrap());
    }
    let ctx = world.app.ctx();
    let unit =
        ctx.write(move |tx, ctx| Box::pin(async move { ctx.tell(tx, &readers, &notice).await }));
    unit.await.unwrap();
}

/// What is sent now to a persona and was not there before.
async fn sent(world: &World, persona: &str, before: &[Opened]) -> Opened {
    let email = &world.person(persona).email;
    let mut letters = world.app.letters_to(email).await;
    letters.retain(|l| before.iter().all(|b| b.raw != l.raw));
    assert_eq!(letters.len(), 1, "{persona}: {letters:?}");
    letters.remove(0)
}

/// By the form of the page.
async fn choose(world: &mut World, persona: &str, how: &str) {
    let path = "/account/letters";
    let browser = world.browser(persona);
    let to = browser.fill(path, path, &[("letters", how)]).await;
    assert_eq!(to, "/account?done=letters");
}

fn opened(id: &str) -> Notice {
    let path = format!("/consultations/{id}");
    Notice::new("consultation-opened", path).about("consultation", id)
}

#[tokio::test]
async fn a_letter_says_what_its_reader_chose_and_may_see_when_it_is_sent() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let id = world.id(Kind::Consultation, "open invited-in");
        let title = world.word("consultation title", "open invited-in");
        // The same few words to whoever left it as it is.
        let before = world.app.letters().await;
        tell(&world, &["member"], opened(&id)).await;
        let letter = sent(&world, "member", &before).await;
        assert_eq!(letter.subject, BLAND, "{engine}");
        assert!(letter.body.contains("http://indaba.test/"), "{engine}");
        let member = world.person("member").name.clone();
        for word in [id.as_str(), &title, &member, "consultations", "Counter"] {
            assert!(!letter.body.contains(word), "{engine}: {word}");
        }
        // Everything to whoever wants it and is invited; the few words to whoever is not.
        for persona in ["member", "elsewhere"] {
            choose(&mut world, persona, "full").await;
        }
        let before = world.app.letters().await;
        tell(&world, &["member", "elsewhere"], opened(&id)).await;
        let letter = sent(&world, "member", &before).await;
        assert!(
            letter.subject.ends_with(&format!(": {title}")),
            "{letter:?}"
        );
        assert!(letter.body.contains(&format!("/consultations/{id}")));
        assert!(letter.body.contains(&title) && letter.body.contains(&member));
        let letter = sent(&world, "elsewhere", &before).await;
        assert_eq!(letter.subject, BLAND, "{engine}");
        assert!(!letter.body.contains(&id) && !letter.body.contains(&title));
        // What waits obeys a choice that was made since, either way.
        for (how, bland) in [("bland", true), ("full", false)] {
            let before = world.app.letters().await;
            tell(&world, &["member"], opened(&id)).await;
            choose(&mut world, "member", how).await;
            let letter = sent(&world, "member", &before).await;
            assert_eq!(letter.subject == BLAND, bland, "{engine}: {how}");
            assert_eq!(letter.body.contains(&title), !bland, "{engine}: {how}");
        }
        // Who may no longer see it when the letter goes out reads no title, whatever could be seen when it was queued.
        let before = world.app.letters().await;
        tell(&world, &["member"], opened(&id)).await;
        let nobody = "DELETE FROM consultation_invited WHERE consultation = $1";
        world.app.change(nobody, args![id.clone()]).await;
        let letter = sent(&world, "member", &before).await;
        assert_eq!(letter.subject, BLAND, "{engine}");
        assert!(!letter.body.contains(&title) && !letter.body.contains(&id));
    }
}

#[tokio::test]
async fn an_organisation_that_shows_itself_to_few_is_named_to_its_own_people_alone() {
    for engine in ENGINES {
        let world = world(engine).await;
        world.app.full_letters().await;
        for (object, public) in [("own office", false), ("own public", true)] {
            let id = world.id(Kind::Organisation, object);
            let name = world.word("organisation name", object);
            let before = world.app.letters().await;
            let path = format!("/organisations/{id}/terms");
            let notice = Notice::new("terms-sign", path).about("organisation", &id);
            let all = ["representative", "officer", "elsewhere"];
            tell(&world, &all, notice).await;
            let own = sent(&world, "representative", &before).await;
            assert!(own.subject.contains(&name), "{engine}: {own:?}");
            // The officer may see it, is led there, and has its name in no mailbox unless everybody may know it.
            let office = sent(&world, "officer", &before).await;
            assert!(office.body.contains(&id), "{engine}: {office:?}");
            assert_eq!(office.subject.contains(&name), public, "{engine}");
            assert_eq!(office.body.contains(&name), public, "{engine}");
            let other = sent(&world, "elsewhere", &before).await;
            assert_eq!(other.subject == BLAND, !public, "{engine}");
            assert_eq!(other.body.contains(&name), public, "{engine}");
        }
    }
}

#[tokio::test]
async fn what_has_to_be_known_at_once_is_said_whatever_was_chosen() {
    for engine in ENGINES {
        let world = world(engine).await;
        let account = world.person("officer").account;
        for name in [
            "sign-in-changed",
            "email-changing",
            "recovery-waiting",
            "account-closed",
        ] {
            let before = world.app.letters().await;
            let notice = Notice::new(name, "/account").with("time", 72);
            tell(&world, &["officer"], notice).await;
            let letter = sent(&world, "officer", &before).await;
            assert_ne!(letter.subject, BLAND, "{engine}: {name}");
        }
        // They stand on no start page: the pages of the account say it.
        let kept = "SELECT COUNT(*) FROM messages WHERE account = $1";
        let kept = world.app.number(kept, args![account]).await;
        let told = world.app.house.site.app.messages_of(account).await.unwrap();
        assert_eq!(i64::try_from(told.len()).unwrap(), kept, "{engine}");
        assert!(
            told.iter().all(|t| t.letter != "sign-in-changed"),
            "{engine}"
        );
    }
}

#[tokio::test]
async fn the_few_words_are_the_same_in_each_language_and_lead_to_the_start_page() {
    let world = world("sqlite").await;
    let account = world.person("member").account;
    let id = world.id(Kind::Consultation, "open public");
    for language in Language::ALL {
        let speaks = "UPDATE accounts SET language = $2 WHERE id = $1";
        world.app.change(speaks, args![account, language]).await;
        let mut bodies = Vec::new();
        for notice in [opened(&id), Notice::new("decision-made", "/decisions/x")] {
            let before = world.app.letters().await;
            tell(&world, &["member"], notice).await;
            let letter = sent(&world, "member", &before).await;
            assert!(letter.body.contains("http://indaba.test/"), "{language}");
            bodies.push((letter.subject, letter.body));
        }
        assert_eq!(bodies[0], bodies[1], "{language}");
        let english = bodies[0].0 == BLAND;
        assert_eq!(english, *language == Language::English, "{language}");
    }
}

#[tokio::test]
async fn what_a_bland_letter_leaves_out_stands_on_the_start_page_until_it_is_put_away() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let id = world.id(Kind::Consultation, "open invited-in");
        let path = format!("/consultations/{id}");
        tell(&world, &["member", "elsewhere"], opened(&id)).await;
        let page = world.browser("member").read("/").await;
        assert!(page.words().contains("The Office asks for your views"));
        assert!(page.links().contains(&path), "{engine}: {:?}", page.links());
        // Not to whom it is hidden, and not in the clear in the table.
        let page = world.browser("elsewhere").read("/").await;
        assert!(!page.links().contains(&path), "{engine}");
        let sealed = world.app.texts("SELECT sealed FROM messages", vec![]).await;
        assert!(!sealed.is_empty() && sealed.iter().all(|s| !s.contains(&id)));
        // It is theirs to take along.
        let file = world.browser("member").read("/account/own-data.json").await;
        let file: serde_json::Value = serde_json::from_str(&file.text()).unwrap();
        let messages = file["messages"].as_array().unwrap();
        assert!(messages.iter().any(|m| m["leads_to"] == path.as_str()));
        assert_eq!(file["account"][0]["letters"], "bland", "{engine}");
        let away = "/account/messages";
        let to = world.browser("member").fill("/", away, &[]).await;
        assert_eq!(to, "/?done=messages-away", "{engine}");
        let page = world.browser("member").read("/").await;
        assert!(!page.words().contains("The Office asks for your views"));
        // After 30 days nothing is left of any.
        world.app.clock.advance(day(31));
        let app = &world.app.house.site.app;
        let other = world.person("elsewhere").account;
        assert!(app.messages_of(other).await.unwrap().is_empty(), "{engine}");
        app.forget_messages().await.unwrap();
        let left = "SELECT COUNT(*) FROM messages";
        assert_eq!(world.app.number(left, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn the_choice_is_noted_without_what_it_was_and_goes_with_the_account() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let path = "/account/letters";
        let page = world.browser("member").read(path).await;
        assert!(page.words().contains("What full letters give away"));
        let no = world.browser("member").submit(&page, path, &[]).await;
        // The page offers what is chosen; a form made by hand that chooses nothing is asked again.
        assert_eq!(no.status, StatusCode::SEE_OTHER, "{engine}");
        let token = world.browser("member").token().await;
        let typed = [("_csrf", token.as_str()), ("letters", "everything")];
        let no = world.browser("member").post(path, &typed).await;
        assert_eq!(no.status, StatusCode::OK, "{engine}");
        choose(&mut world, "member", "full").await;
        let account = world.person("member").account;
        let noted =
            "SELECT detail FROM audit WHERE action = 'account.choose_letters' AND about = $1";
        let noted = world.app.texts(noted, args![account]).await;
        assert_eq!(noted, ["{}", "{}"], "{engine}");
        let id = world.id(Kind::Consultation, "open public");
        tell(&world, &["member"], opened(&id)).await;
        let close = "/account/close";
        let page = world.browser("member").read(close).await;
        let typed = [("understood", "on"), ("password", testkit::PASSWORD)];
        let done = world.browser("member").submit(&page, close, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let left = "SELECT (SELECT COUNT(*) FROM messages WHERE account = $1) + \
             (SELECT COUNT(*) FROM accounts WHERE id = $1 AND letters <> 'bland')";
        assert_eq!(world.app.number(left, args![account]).await, 0, "{engine}");
    }
}
