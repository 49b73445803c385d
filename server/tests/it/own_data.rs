//! What is stored about a person: they read and take away all of it, and nobody else does.

use std::collections::BTreeSet;

use kernel::args;
use serde_json::Value;
use testkit::{ENGINES, Kind, World};

const FILE: &str = "/account/own-data.json";

async fn file(world: &mut World, persona: &str) -> (Value, String) {
    let text = world.browser(persona).read(FILE).await.text();
    (serde_json::from_str(&text).unwrap(), text)
}

fn all<'v>(file: &'v Value, part: &str) -> &'v Vec<Value> {
    file[part]
        .as_array()
        .unwrap_or_else(|| panic!("no part {part}"))
}

/// The entries whose field holds a value.
fn with<'v>(file: &'v Value, part: &str, field: &str, value: &str) -> Vec<&'v Value> {
    let all = all(file, part).iter();
    all.filter(|e| e[field] == value).collect()
}

#[tokio::test]
async fn a_file_holds_its_own_account_and_no_other() {
    for engine in ENGINES {
        let names = ["open public", "response public"];
        let mut world = World::on(engine, &names).await;
        let people: Vec<_> = world.everybody().map(|(k, p)| (k, p.clone())).collect();
        for (persona, person) in &people {
            let (own, text) = file(&mut world, persona).await;
            let account = &all(&own, "account")[0];
            assert_eq!(account["address"], person.email, "{persona}, {engine}");
            assert_eq!(account["name"], person.name, "{persona}, {engine}");
            assert_eq!(account["id"], person.account.to_string());
            assert!(!all(&own, "sessions").is_empty() && !all(&own, "log").is_empty());
            assert_eq!(all(&own, "recovery_codes").len(), person.codes.len());
            for (other, them) in people.iter().filter(|(other, _)| other != persona) {
                assert!(!text.contains(&them.email), "{persona} reads {other}");
                let id = them.account.to_string();
                // Whoever did something to an account reads in the log to which.
                let elsewhere = serde_json::to_string(&without_log(&own)).unwrap();
                assert!(!elsewhere.contains(&id), "{persona} reads {other}");
                for e in all(&own, "log").iter().filter(|e| e["by_you"] == false) {
                    assert!(!e.to_string().contains(&id), "{persona} reads {other}: {e}");
                }
            }
            let secrets = "SELECT password FROM accounts UNION SELECT totp FROM accounts \
                 UNION SELECT hash FROM sessions UNION SELECT hash FROM reply_addresses UNION SELECT hash FROM recovery_codes UNION SELECT hash FROM recoveries \
                 UNION SELECT key FROM passkeys UNION SELECT credential FROM passkeys UNION SELECT hash FROM invitations";
            for secret in world.app.texts(secrets, vec![]).await {
                assert!(!text.contains(&secret), "{persona}, {engine}");
            }
            // The page lists as many entries as the file holds.
            let page = world.browser(persona).read("/account/own-data").await;
            assert!(page.words().contains("recovery codes"), "{}", page.words());
            let taken =
                "SELECT COUNT(*) FROM audit WHERE action = 'account.take_data' AND about = $1";
            assert_eq!(world.app.number(taken, args![person.account]).await, 1);
        }
    }
}

fn without_log(own: &Value) -> Value {
    let mut rest = own.clone();
    rest["log"] = Value::Null;
    rest
}

#[tokio::test]
async fn what_is_said_without_a_name_is_in_the_file_while_anybody_can_know_whose_it_is() {
    for engine in ENGINES {
        let names = ["open public", "response public"];
        let mut world = World::on(engine, &names).await;
        let field = "contribution body, under a pseudonym";
        let words = world.word(field, "open public");
        let (own, text) = file(&mut world, "stranger").await;
        let voices = all(&own, "voices");
        assert_eq!(voices.len(), 1, "{engine}: {voices:?}");
        assert_eq!(voices[0]["words"], words.as_str(), "{engine}");
        assert_eq!(voices[0]["state"], "waiting", "{engine}");
        let name = voices[0]["name"].as_str().unwrap().to_owned();
        assert!(name.len() == 9, "{name}");
        // Once it is closed nobody knows, and neither does the file; nor does it say that they took part.
        let id = world.id(Kind::Contribution, "other response public");
        assert!(!text.contains(&id) && !text.contains(&world.word(field, "response public")));
        assert!(all(&own, "participation").is_empty(), "{engine}");
        for persona in ["member", "officer", "manager", "auditor", "technical"] {
            let (theirs, text) = file(&mut world, persona).await;
            assert!(all(&theirs, "voices").is_empty(), "{persona}, {engine}");
            assert!(!text.contains(&name) && !text.contains(&words), "{persona}");
        }
    }
}

#[tokio::test]
async fn of_what_is_closed_to_the_writer_the_receipt_remains() {
    for engine in ENGINES {
        let names = ["response invited-out"];
        let mut world = World::on(engine, &names).await;
        let id = world.id(Kind::Contribution, "own response invited-out");
        let (own, _) = file(&mut world, "member").await;
        let found = with(&own, "contributions", "id", &id);
        assert_eq!(found.len(), 1, "{engine}");
        let fields: BTreeSet<_> = found[0]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(fields, BTreeSet::from(["at", "id", "receipt", "state"]));
        assert_eq!(found[0]["receipt"].as_str().unwrap().len(), 64);
    }
}

#[tokio::test]
async fn a_letter_that_waits_is_told_to_its_reader_alone() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        world.app.work().await;
        let typed = [
            ("email", "elsewhere@example.net"),
            ("password", testkit::PASSWORD),
        ];
        let path = "/account/email";
        world.browser("officer").fill(path, path, &typed).await;
        let (own, text) = file(&mut world, "officer").await;
        assert_eq!(with(&own, "letters", "letter", "email-changing").len(), 1);
        assert_eq!(
            with(&own, "new_addresses", "address", "elsewhere@example.net").len(),
            1
        );
        // The other letter is to the new address: its words and link are in no file.
        assert!(!text.contains("email-confirm") && !text.contains("/account/email/"));
        let (other, _) = file(&mut world, "manager").await;
        assert!(all(&other, "letters").is_empty(), "{engine}");
    }
}

#[tokio::test]
async fn every_part_of_the_file_is_written_down() {
    let mut world = World::on("sqlite", &[]).await;
    let (own, _) = file(&mut world, "member").await;
    let mut parts: BTreeSet<String> = own.as_object().unwrap().keys().cloned().collect();
    for head in ["made", "from"] {
        assert!(parts.remove(head));
    }
    let written: BTreeSet<String> = include_str!("../../../docs/own-data.md")
        .lines()
        .filter_map(|l| Some(l.strip_prefix("| `")?.split('`').next()?.to_owned()))
        .collect();
    assert_eq!(parts, written);
}

#[tokio::test]
async fn an_organisation_learns_no_answer_before_it_is_published_and_no_draft() {
    for engine in ENGINES {
        let names = ["synthesis public", "draft invited"];
        let mut world = World::on(engine, &names).await;
        let answered = "SELECT COUNT(*) FROM audit WHERE action IN ('contribution.answer', 'contribution.sort')";
        assert!(
            world.app.number(answered, vec![]).await > 0,
            "somebody answered, {engine}"
        );
        let consultation = world.id(Kind::Consultation, "draft invited");
        let draft =
            "SELECT COUNT(*) FROM audit WHERE action = 'consultation.invite' AND object = $1";
        let object = format!("consultation:{consultation}");
        assert!(
            world.app.number(draft, args![object]).await > 0,
            "somebody is invited, {engine}"
        );
        let id = world.id(Kind::Organisation, "own network");
        let told = world
            .browser("representative")
            .read(&format!("/organisations/{id}/own-data.json"))
            .await
            .text();
        assert!(told.contains("audit") || told.contains("log"), "{told}");
        for word in ["contribution.answer", "contribution.sort", &consultation] {
            assert!(!told.contains(word), "{word}, {engine}");
        }
    }
}
