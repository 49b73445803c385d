//! Letters obey what their reader chose when they are sent; the round-up is one letter a day, with nothing in it that may not be
//! seen by then; all of it goes with the account.

use std::{collections::BTreeMap, fs, path::Path};

use guard::{Letter, Notice, Reader};
use kernel::{Language, args, day};
use testkit::{ENGINES, Kind, Opened, World};

const PAGE: &str = "/account/notifications";
const OBJECTS: [&str; 2] = ["open public", "open invited-in"];

async fn tell(world: &World, persona: &str, notice: Notice) {
    let account = world.person(persona).account;
    let reader = Reader::of(&mut world.app.ctx().db(), account).await;
    let readers = [reader.unwrap().unwrap()];
    let ctx = world.app.ctx();
    let unit =
        ctx.write(move |tx, ctx| Box::pin(async move { ctx.tell(tx, &readers, &notice).await }));
    unit.await.unwrap();
}

/// What was sent to the member and was not there before; from then on it is.
async fn sent(world: &World, before: &mut Vec<Opened>) -> Vec<Opened> {
    let mut letters = world.app.letters_to(&world.person("member").email).await;
    letters.retain(|l| before.iter().all(|b| b.raw != l.raw));
    before.extend(letters.clone());
    letters
}

async fn choose(world: &mut World, typed: &[(&str, &str)]) {
    let to = world.browser("member").fill(PAGE, PAGE, typed).await;
    assert_eq!(to, "/account?done=notifications");
}

fn opened(id: &str) -> Notice {
    let path = format!("/consultations/{id}");
    Notice::new("consultation-opened", path).about("consultation", id)
}

/// The job of the round-ups comes once more, as one does that was not finished.
async fn again(world: &World, id: &str) {
    let sql = "INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ($1, 'event:round_ups_due', '{}', 0, 0, 'waiting')";
    world.app.change(sql, args![id]).await;
    world.app.work().await;
}

#[tokio::test]
async fn a_letter_comes_as_its_reader_chose_when_it_is_sent() {
    for engine in ENGINES {
        let mut world = World::on(engine, &OBJECTS).await;
        world.app.full_letters().await;
        let id = world.id(Kind::Consultation, "open invited-in");
        let mut before = Vec::new();
        sent(&world, &mut before).await;
        // At once, unless somebody chose otherwise; the letter says where to.
        tell(&world, "member", opened(&id)).await;
        let letters = sent(&world, &mut before).await;
        assert_eq!(letters.len(), 1, "{engine}");
        assert!(letters[0].body.contains(PAGE), "{engine}: {letters:?}");
        // The choice that was made after it was queued holds.
        tell(&world, "member", opened(&id)).await;
        choose(&mut world, &[("topic-consultations", "never")]).await;
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        let page = world.browser("member").read("/").await;
        assert!(page.words().contains("The Office asks for your views"));
        // By theme: what is on one of these is told as the theme says.
        let themes = "DELETE FROM consultation_themes WHERE consultation = $1";
        world.app.change(themes, args![id.clone()]).await;
        choose(&mut world, &[("theme-youth", "at_once")]).await;
        tell(&world, "member", opened(&id)).await;
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        let theme = "INSERT INTO consultation_themes (consultation, theme) VALUES ($1, 'youth')";
        world.app.change(theme, args![id.clone()]).await;
        tell(&world, "member", opened(&id)).await;
        assert_eq!(sent(&world, &mut before).await.len(), 1, "{engine}");
        // What is always told comes whatever was chosen, and offers no choice.
        let features = world.app.house.features.clone();
        let topics = features.iter().flat_map(|f| f.topics);
        let chosen: Vec<String> = topics
            .filter(|t| t.is_chosen())
            .map(|t| format!("topic-{}", t.name))
            .collect();
        let typed: Vec<(&str, &str)> = chosen.iter().map(|c| (c.as_str(), "never")).collect();
        choose(&mut world, &typed).await;
        for letter in [
            "decision-made",
            "safety-read",
            "terms-due",
            "standing-changed",
            "library-word",
            "contest-settled",
        ] {
            tell(&world, "member", Notice::new(letter, "/decisions")).await;
            let letters = sent(&world, &mut before).await;
            assert_eq!(letters.len(), 1, "{engine}: {letter}");
            assert!(!letters[0].body.contains(PAGE), "{engine}: {letter}");
        }
        // What it says lies sealed.
        let sealed = "SELECT sealed FROM notifications";
        let sealed = world.app.texts(sealed, vec![]).await;
        assert_eq!(sealed.len(), 1, "{engine}");
        assert!(!sealed[0].contains("youth") && !sealed[0].contains("never"));
    }
}

#[tokio::test]
async fn a_form_that_says_something_else_is_asked_again_and_loses_nothing() {
    let mut world = World::on("sqlite", &[]).await;
    let page = world.browser("member").read(PAGE).await;
    assert!(page.words().contains("Always told at once"));
    let typed = [("topic-updates", "sometimes"), ("theme-youth", "daily")];
    let no = world.browser("member").submit(&page, PAGE, &typed).await;
    assert!(no.leads_to().is_empty(), "{}", no.words());
    let form = no.form(PAGE);
    let kept = form.fields.iter().find(|(name, _)| name == "theme-youth");
    assert_eq!(kept.map(|k| k.1.as_str()), Some("daily"));
    let stored = "SELECT COUNT(*) FROM notifications";
    assert_eq!(world.app.number(stored, vec![]).await, 0);
}

#[tokio::test]
async fn the_round_up_is_one_letter_a_day_however_often_the_job_comes() {
    for engine in ENGINES {
        let mut world = World::on(engine, &OBJECTS).await;
        world.app.full_letters().await;
        let (one, other) = (
            world.id(Kind::Consultation, "open public"),
            world.id(Kind::Consultation, "open invited-in"),
        );
        let titles = [
            world.word("consultation title", "open public"),
            world.word("consultation title", "open invited-in"),
        ];
        let mut before = Vec::new();
        sent(&world, &mut before).await;
        choose(&mut world, &[("topic-consultations", "daily")]).await;
        for id in [&one, &other, &one] {
            tell(&world, "member", opened(id)).await;
        }
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        again(&world, "zqonce").await;
        again(&world, "zqtwice").await;
        let letters = sent(&world, &mut before).await;
        assert_eq!(letters.len(), 1, "{engine}: {letters:?}");
        for (id, title) in [(&one, &titles[0]), (&other, &titles[1])] {
            let link = format!("/consultations/{id}");
            assert_eq!(letters[0].body.matches(&link).count(), 1, "{engine}");
            assert!(letters[0].body.contains(title), "{engine}");
        }
        // More of the same day waits for the next one, and what may not be seen by then is not in it.
        tell(&world, "member", opened(&other)).await;
        tell(&world, "member", opened(&one)).await;
        again(&world, "zqsameday").await;
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        let nobody = "DELETE FROM consultation_invited WHERE consultation = $1";
        world.app.change(nobody, args![other.clone()]).await;
        world.app.clock.advance(day(1));
        let letters = sent(&world, &mut before).await;
        assert_eq!(letters.len(), 1, "{engine}: {letters:?}");
        assert!(letters[0].body.contains(&titles[0]), "{engine}");
        assert!(!letters[0].body.contains(&titles[1]) && !letters[0].body.contains(&other));
        // Where nothing is left to say, nothing is said: hidden, put away, or no longer wanted.
        tell(&world, "member", opened(&other)).await;
        world.app.clock.advance(day(1));
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        tell(&world, "member", opened(&one)).await;
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        world.press("member", "/account/messages", &[]).await;
        world.app.clock.advance(day(1));
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        // Whoever wants letters that say nothing gets the one that is like all others.
        let bland = "UPDATE accounts SET letters = 'bland'";
        world.app.change(bland, vec![]).await;
        tell(&world, "member", opened(&one)).await;
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        world.app.clock.advance(day(1));
        let letters = sent(&world, &mut before).await;
        assert_eq!(letters.len(), 1, "{engine}: {letters:?}");
        assert_eq!(letters[0].subject, "You have a message", "{engine}");
        assert!(!letters[0].body.contains(&one) && !letters[0].body.contains(&titles[0]));
    }
}

#[tokio::test]
async fn all_of_it_is_the_persons_own_and_goes_with_the_account() {
    for engine in ENGINES {
        let mut world = World::on(engine, &OBJECTS).await;
        let (account, email) = (
            world.person("member").account,
            world.person("member").email.clone(),
        );
        let typed = [("topic-consultations", "daily"), ("theme-gender", "never")];
        choose(&mut world, &typed).await;
        let id = world.id(Kind::Consultation, "open public");
        tell(&world, "member", opened(&id)).await;
        world.app.work().await;
        world.browser("member").read("/").await;
        let file = world.browser("member").read("/account/own-data.json").await;
        let file: serde_json::Value = serde_json::from_str(&file.text()).unwrap();
        assert_eq!(file["notifications"][0]["themes"]["gender"], "never");
        assert!(file["visit"][0]["new_since"].is_string(), "{engine}");
        assert!(file["visit"][0]["day_opened"].is_string(), "{engine}");
        let messages = file["messages"].as_array().unwrap();
        assert!(messages.iter().any(|m| m["gathered"] == true), "{engine}");
        let path = "/account/close";
        let typed = [("understood", "on"), ("password", testkit::PASSWORD)];
        world.browser("member").fill(path, path, &typed).await;
        for sql in [
            "SELECT COUNT(*) FROM visits WHERE account = $1",
            "SELECT COUNT(*) FROM notifications WHERE account = $1",
            "SELECT COUNT(*) FROM messages WHERE account = $1",
        ] {
            assert_eq!(world.app.number(sql, args![account]).await, 0, "{sql}");
        }
        let before = world.app.letters_to(&email).await.len();
        world.app.clock.advance(day(1));
        let after = world.app.letters_to(&email).await.len();
        assert_eq!(before, after, "{engine}");
    }
}

/// Every letter whose words stand in the languages of a folder.
fn letters(folder: &Path, into: &mut Vec<String>) {
    let Ok(words) = fs::read_to_string(folder.join("languages/en.ftl")) else {
        return;
    };
    let keys = words.lines().filter_map(|l| l.split_once(" = "));
    let names = keys.filter_map(|(k, _)| k.strip_prefix("mail-")?.strip_suffix("-subject"));
    into.extend(names.map(str::to_owned));
}

#[tokio::test]
async fn every_letter_is_of_one_topic_or_said_as_it_is() {
    let world = World::on("sqlite", &[]).await;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = Vec::new();
    for feature in fs::read_dir(root.join("features")).unwrap() {
        letters(&feature.unwrap().path(), &mut all);
    }
    assert!(all.len() > 50, "{all:?}");
    let features = world.app.house.features.clone();
    let mut covered: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for topic in features.iter().flat_map(|f| f.topics) {
        for letter in topic.letters {
            covered.entry(letter).or_default().push(topic.name);
        }
    }
    for letter in &all {
        let as_it_is = Letter::new(letter, "", Language::English).is_said_as_it_is();
        let topics = covered.remove(letter.as_str()).unwrap_or_default();
        assert_eq!(topics.len(), usize::from(!as_it_is), "{letter}: {topics:?}");
    }
    assert!(
        covered.is_empty(),
        "letters that nobody writes: {covered:?}"
    );
}

#[tokio::test]
async fn what_ends_before_a_round_up_could_help_is_told_at_once() {
    for engine in ENGINES {
        let mut world = World::on(engine, &OBJECTS).await;
        world.app.full_letters().await;
        let id = world.id(Kind::Consultation, "open public");
        let mut before = Vec::new();
        sent(&world, &mut before).await;
        choose(&mut world, &[("topic-consultations", "daily")]).await;
        for (days, letters) in [(9, 0), (1, 1)] {
            let closes = world.app.clock.now().plus(day(days));
            let sql = "UPDATE consultations SET closes = $2 WHERE id = $1";
            world.app.change(sql, args![id.clone(), closes]).await;
            tell(&world, "member", opened(&id)).await;
            let found = sent(&world, &mut before).await.len();
            assert_eq!(found, letters, "{engine}: {days} days before");
        }
    }
}

/// Messages of one topic that all lead elsewhere.
async fn many(world: &World, from: usize, to: usize) {
    for n in from..to {
        let path = format!("/consultations?zq={n:02}");
        tell(world, "member", Notice::new("consultation-opened", path)).await;
        world.app.clock.advance(1);
    }
}

#[tokio::test]
async fn a_round_up_names_the_newest_and_how_many_more() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        world.app.full_letters().await;
        let mut before = Vec::new();
        sent(&world, &mut before).await;
        choose(&mut world, &[("topic-consultations", "daily")]).await;
        many(&world, 0, 13).await;
        assert!(sent(&world, &mut before).await.is_empty(), "{engine}");
        again(&world, "zqmany").await;
        let letters = sent(&world, &mut before).await;
        assert_eq!(letters.len(), 1, "{engine}: {letters:?}");
        let body = &letters[0].body;
        assert_eq!(body.matches("zq=").count(), 10, "{engine}: {body}");
        assert!(body.contains("zq=12") && !body.contains("zq=02"));
        assert!(body.contains("3 more: Consultations"), "{engine}: {body}");
        assert!(body.contains("/#messages"), "{engine}: {body}");
    }
}

#[tokio::test]
async fn older_messages_stand_behind_the_newer_ones() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        // Letters of the house that say nothing leave what happened to the start page.
        many(&world, 0, 45).await;
        let mut found = Vec::new();
        let mut at = "/".to_owned();
        for _ in 0..4 {
            let page = world.browser("member").read(&at).await;
            let links = page.links();
            let here = links.iter().filter(|l| l.starts_with("/consultations?zq="));
            found.extend(here.cloned());
            match links.iter().find(|l| l.starts_with("/?messages=")) {
                Some(older) => older.clone_into(&mut at),
                None => break,
            }
        }
        let all: Vec<String> = (0..45)
            .rev()
            .map(|n| format!("/consultations?zq={n:02}"))
            .collect();
        assert_eq!(found, all, "{engine}");
        let page = world.browser("member").read("/?messages=nonsense").await;
        assert!(page.links().contains(&all[0]), "{engine}");
    }
}

#[tokio::test]
async fn a_copy_repeats_no_round_up_that_the_house_wrote_since() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        world.app.full_letters().await;
        world.app.work().await;
        choose(&mut world, &[("topic-consultations", "daily")]).await;
        many(&world, 0, 1).await;
        world.app.work().await;
        let settle = async |world: &World| {
            let ctx = world.app.ctx();
            let now = world.app.clock.now();
            ctx.write(move |tx, _| Box::pin(async move { guard::round_ups_sent(tx, now).await }))
                .await
                .unwrap()
        };
        // A copy of today still has it to write; one of a day on which it was written has not.
        assert_eq!(settle(&world).await, 0, "{engine}");
        world.app.clock.advance(day(1));
        assert_eq!(settle(&world).await, 1, "{engine}");
        let mut before = Vec::new();
        let letters = sent(&world, &mut before).await;
        assert!(letters.iter().all(|l| !l.body.contains("zq=")), "{engine}");
        let page = world.browser("member").read("/").await;
        assert!(page.links().iter().any(|l| l.contains("zq=00")), "{engine}");
    }
}
