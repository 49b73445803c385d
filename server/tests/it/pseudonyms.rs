//! What an organisation says without its name: whose it was can be told by nobody once the consultation is closed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use futures_util::TryStreamExt;
use guard::{Ctx, Record};
use http::StatusCode;
use kernel::{Error, Randomness, args, day};
use server::{BackupAsked, backup};
use store::Read;
use testkit::{Browser, ENGINES, Kind, Page, World};

use crate::backups::{Shelf, opened, place};

const NAME: &str = "open public";
const SPEAK: &str = "/consultations/{id}/speak/{target}";

/// The record whose key tells whose a voice is.
fn record(id: &str) -> Record {
    Record::new("consultations", id, "")
}

/// Every row of every table, as text, by table.
async fn rows(ctx: &Ctx) -> BTreeMap<String, Vec<String>> {
    let mut snapshot = ctx.db().snapshot().await.unwrap();
    let mut all = BTreeMap::new();
    for shape in snapshot.shapes().await.unwrap() {
        let mut texts = Vec::new();
        let mut rows = snapshot.rows(&shape);
        while let Some(row) = rows.try_next().await.unwrap() {
            texts.push(row.to_string());
        }
        drop(rows);
        all.insert(shape.name.clone(), texts);
    }
    all
}

fn holds(row: &str, words: &[String]) -> bool {
    words.iter().any(|w| row.contains(w.as_str()))
}

/// The rows that hold one of these and one of those.
fn linking(all: &BTreeMap<String, Vec<String>>, these: &[String], those: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for (table, rows) in all {
        let both = rows.iter().filter(|r| holds(r, these) && holds(r, those));
        found.extend(both.map(|row| format!("{table}: {row}")));
    }
    found
}

/// Speaks without a name for an organisation; gives the page that answers.
async fn speak(world: &mut World, persona: &str, organisation: &str, words: &str) -> Page {
    let path = world.address(SPEAK, Kind::Consultation, NAME).unwrap();
    let organisation = world.id(Kind::Organisation, organisation);
    let typed = [
        ("body", words),
        ("organisation", organisation.as_str()),
        ("as", "pseudonym"),
    ];
    let page = world.browser(persona).read(&path).await;
    world.browser(persona).submit(&page, &path, &typed).await
}

/// The code that a page shows.
fn code(page: &Page) -> String {
    assert_eq!(page.status, StatusCode::OK, "{}", page.words());
    let text = page.text();
    let begin = text.find("class=\"receipt\" dir=\"ltr\">").unwrap();
    let rest = &text[begin..];
    let code = rest.split(['>', '<']).nth(1).unwrap().to_owned();
    assert_eq!(code.chars().filter(char::is_ascii_digit).count(), 16);
    code
}

/// Opens the page of a voice by a code.
async fn by_code(browser: &mut Browser, code: &str) -> Page {
    let page = browser.read("/voice").await;
    browser.submit(&page, "/voice", &[("code", code)]).await
}

#[tokio::test]
async fn once_it_is_closed_no_row_links_what_was_said_with_who_said_it() {
    for engine in ENGINES {
        let names = [NAME, "closed public", "response public"];
        let world = World::on(engine, &names).await;
        let ctx = world.app.ctx();
        let stranger = world.person("stranger").clone();
        let organisations = ["other public", "other network", "other office"]
            .map(|o| world.id(Kind::Organisation, o));
        let mut who = vec![
            stranger.account.to_string(),
            stranger.name.clone(),
            stranger.email.clone(),
        ];
        who.extend(organisations.clone());
        let all = rows(&ctx).await;
        for name in ["closed public", "response public"] {
            let id = world.id(Kind::Consultation, name);
            let said = world.id(Kind::Contribution, &format!("other {name}"));
            let sql = "SELECT voice FROM contributions WHERE id = $1";
            let voice = world.app.texts(sql, args![said.clone()]).await.remove(0);
            let words = world.word("contribution body, under a pseudonym", name);
            let what = [id.clone(), said.clone(), voice.clone(), words];
            assert_eq!(linking(&all, &what, &who), Vec::<String>::new(), "{engine}");
            // What is looked for would be found: the same for who spoke under their name.
            let own = world.id(Kind::Contribution, &format!("own {name}"));
            let member = world.person("member").account.to_string();
            assert!(!linking(&all, &[own], &[member]).is_empty(), "{engine}");

            // No key, no tag, no exact moment.
            let gone = ctx.open_as_house(&mut ctx.db(), &record(&id)).await;
            assert!(matches!(gone, Err(Error::NotFound)), "{engine}");
            let tags = "SELECT tag FROM voices WHERE consultation = $1";
            assert_eq!(world.app.texts(tags, args![id.clone()]).await, [""]);
            let moment = "SELECT created % 86400000 FROM contributions WHERE id = $1";
            assert_eq!(world.app.number(moment, args![said.clone()]).await, 0);
            let kept = "SELECT COUNT(*) FROM voice_words WHERE voice = $1";
            assert_eq!(world.app.number(kept, args![voice.clone()]).await, 0);

            // What the keys of the house make of each organisation stands nowhere.
            let sql = "SELECT id FROM organisations";
            for organisation in world.app.texts(sql, vec![]).await {
                for purpose in ["voice", "ballot", "code"] {
                    for data in [organisation.clone(), format!("{id} {organisation}")] {
                        let tag = ctx.app.sealer.tag(purpose, &data).unwrap();
                        for table in ["voices", "voice_words", "contributions"] {
                            assert!(all[table].iter().all(|r| !r.contains(&tag)), "{engine}");
                        }
                    }
                }
            }
            // The log knows of the day and of the consultation; of the words, only what the Office did with them.
            let sql = "SELECT action FROM audit WHERE object = $1 ORDER BY number";
            let done = world
                .app
                .texts(sql, args![format!("contribution:{said}")])
                .await;
            let expected: &[&str] = match name {
                "closed public" => &[],
                _ => &["contribution.answer"],
            };
            assert_eq!(done, expected, "{engine}");
            let sql = "SELECT action || actor || actor_name || about || detail FROM audit WHERE object = $1 \
                       AND action IN ('consultation.release', 'consultation.unlink') ORDER BY number";
            let noted = world
                .app
                .texts(sql, args![format!("consultation:{id}")])
                .await;
            let expected = ["consultation.release{\"n\":1}", "consultation.unlink{}"];
            assert_eq!(noted, expected, "{engine}");
        }
        // While it is open the house can tell: what is destroyed is what told it.
        let id = world.id(Kind::Consultation, NAME);
        let key = ctx
            .open_as_house(&mut ctx.db(), &record(&id))
            .await
            .unwrap();
        let tags = "SELECT tag FROM voices WHERE consultation = $1";
        let tags = world.app.texts(tags, args![id]).await;
        assert_eq!(tags, [key.tag("voice", &organisations[2]).unwrap()]);
        assert!(key.tag("voice", &organisations[1]).unwrap() != tags[0]);
    }
}

#[tokio::test]
async fn an_organisation_has_one_response_with_its_name_or_without() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[NAME]).await;
        let path = world.address(SPEAK, Kind::Consultation, NAME).unwrap();
        let waiting = "SELECT COUNT(*) FROM voice_words WHERE state = 'waiting'";
        let before = world.app.number(waiting, vec![]).await;
        let first = speak(&mut world, "representative", "own public", "Said first").await;
        code(&first);
        // Somebody else of the organisation reads it and changes it; the code is shown no second time.
        let page = world.browser("administrator").read(&path).await;
        assert!(page.text().contains("Said first"), "{engine}");
        let again = speak(&mut world, "administrator", "own public", "Said better").await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.words());
        assert_eq!(world.app.number(waiting, vec![]).await, before + 1);
        let sql = "SELECT body FROM voice_words WHERE body LIKE 'Said%'";
        assert_eq!(world.app.texts(sql, vec![]).await, ["Said better"]);
        // Nobody outside sees it yet, nor that there is one.
        for persona in ["visitor", "elsewhere", "officer", "auditor"] {
            let page = world.browser(persona).read(&path).await;
            assert!(!page.text().contains("Said better"), "{persona}, {engine}");
        }
        // Under its name it says nothing more here, and where it spoke under its name, nothing without.
        let organisation = world.id(Kind::Organisation, "own public");
        let typed = [
            ("body", "Under the name"),
            ("organisation", organisation.as_str()),
            ("as", "organisation"),
        ];
        let page = world.browser("representative").read(&path).await;
        let refused = world
            .browser("representative")
            .submit(&page, &path, &typed)
            .await;
        assert!(refused.words().contains("without its name"), "{engine}");
        let refused = speak(&mut world, "representative", "own office", "Twice").await;
        assert!(refused.words().contains("under its name"), "{engine}");
        let sql = "SELECT COUNT(*) FROM contributions WHERE body IN ('Under the name', 'Twice')";
        assert_eq!(world.app.number(sql, vec![]).await, 0, "{engine}");

        // Two that prove to be one have one voice, and parted again each its own: nothing was moved.
        let other = world.id(Kind::Organisation, "own network");
        let voice = format!(
            "/consultations/{}/voice",
            world.id(Kind::Consultation, NAME)
        );
        let rest = "UPDATE appointments SET suspended = $2 WHERE scope = $1";
        world
            .app
            .change(rest, args![organisation.clone(), true])
            .await;
        let page = world.browser("representative").read(&voice).await;
        assert!(!page.text().contains("Said better"), "{engine}");
        let merge = "UPDATE organisations SET merged_into = $2 WHERE id = $1";
        world
            .app
            .change(merge, args![organisation.clone(), other])
            .await;
        let page = world.browser("representative").read(&voice).await;
        assert!(page.text().contains("Said better"), "{engine}");
        let again = speak(&mut world, "representative", "own network", "Said by both").await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.words());
        assert_eq!(world.app.number(waiting, vec![]).await, before + 1);
        world
            .app
            .change(merge, args![organisation.clone(), ""])
            .await;
        world.app.change(rest, args![organisation, false]).await;
        let page = world.browser("representative").read(&voice).await;
        assert!(page.text().contains("Said by both"), "{engine}");

        // Taken back before it is published, it is nowhere, and stays so in a copy made before.
        let page = world.browser("representative").read(&voice).await;
        let done = [("do", "withdraw")];
        let done = world
            .browser("representative")
            .submit(&page, &voice, &done)
            .await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let sql = "SELECT COUNT(*) FROM voice_words WHERE body = 'Said by both'";
        assert_eq!(world.app.number(sql, vec![]).await, 0, "{engine}");
        let erased: Vec<&str> = world
            .app
            .house
            .features
            .iter()
            .flat_map(|f| f.erasures)
            .filter(|e| e.kind == "contribution")
            .map(|e| e.erased)
            .collect();
        let gone = world.app.texts(erased[0], vec![]).await;
        let sql = "SELECT id FROM voice_words WHERE state = 'withdrawn'";
        for id in world.app.texts(sql, vec![]).await {
            assert!(gone.contains(&id), "{engine}");
        }
    }
}

#[tokio::test]
async fn the_code_opens_the_answer_in_any_digits_and_cannot_be_tried_without_end() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[NAME]).await;
        let id = world.id(Kind::Consultation, NAME);
        let shown = code(&speak(&mut world, "representative", "own public", "My words").await);
        let voice = format!("/consultations/{id}/voice");
        // Another replaces it.
        let page = world.browser("representative").read(&voice).await;
        let another = [("do", "code")];
        let page = world
            .browser("representative")
            .submit(&page, &voice, &another)
            .await;
        let newer = code(&page);
        let mut visitor = world.app.visitor();
        let page = by_code(&mut visitor, &shown).await;
        assert!(page.words().contains("opens nothing"), "{}", page.words());
        let page = by_code(&mut visitor, &newer).await;
        assert!(page.text().contains("My words"), "{}", page.words());

        for _ in 0..2 {
            assert_eq!(world.move_on(&id).await.status, StatusCode::SEE_OTHER);
        }
        // Whoever is signed in reaches it no more: nobody knows that it is theirs.
        let page = world.browser("representative").get(&voice).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        world.answer_all(&id).await;
        let page = by_code(&mut visitor, &newer).await;
        assert!(page.text().contains("My words") && !page.text().contains("A reason."));
        let done = world.move_on(&id).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());

        let arabic: String = newer
            .chars()
            .map(|c| match c.to_digit(10) {
                Some(n) => char::from_u32('٠' as u32 + n).unwrap(),
                None => c,
            })
            .collect();
        let dashes = newer.replace(' ', "-");
        for typed in [&newer, &arabic, &dashes] {
            let page = by_code(&mut visitor, typed).await;
            assert!(
                page.text().contains("A reason."),
                "{typed}: {}",
                page.words()
            );
        }
        // It is contested by the code, and the Office looks again; who did so stands nowhere.
        let page = by_code(&mut visitor, &newer).await;
        let typed = [
            ("considered", "no"),
            ("considered_text", "It was not."),
            ("contested", "on"),
        ];
        let done = visitor.submit(&page, "/voice", &typed).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.words());
        let sql = "SELECT id FROM contributions WHERE body = 'My words' AND contested = TRUE";
        let said = world.app.texts(sql, vec![]).await;
        assert_eq!(said.len(), 1, "{engine}: {}", done.words());
        let sql = "SELECT COUNT(*) FROM audit WHERE action = 'contribution.rate' AND object = $1";
        let object = format!("contribution:{}", said[0]);
        assert_eq!(world.app.number(sql, args![object]).await, 0, "{engine}");
        let path = format!("/contributions/{}/reconsider", said[0]);
        let typed = [("contest_answer", "It stays.")];
        world.browser("officer").fill(&path, &path, &typed).await;
        let page = by_code(&mut visitor, &newer).await;
        assert!(page.text().contains("It stays."), "{}", page.words());
        // What others said is not opened by it, whatever the form names.
        let sql = "SELECT id FROM contributions WHERE consultation = $1 AND state = 'sent' AND id <> $2 ORDER BY id";
        let others = world.app.texts(sql, args![id, said[0].clone()]).await;
        let token = visitor.token().await;
        for other in &others {
            let typed = [
                ("_csrf", token.as_str()),
                ("code", &newer),
                ("do", "rate"),
                ("contribution", other),
                ("considered", "no"),
            ];
            let done = visitor.post("/voice", &typed).await;
            assert_eq!(done.status, StatusCode::NOT_FOUND, "{engine}");
        }
        assert!(others.len() > 1, "{engine}");

        let app = Arc::clone(&world.app.house.site.app);
        for _ in 0..5_000 {
            let tried = app
                .limits
                .attempt("voice-code", "", 5_000, 900_000, app.clock.now());
            if tried.is_err() {
                break;
            }
        }
        let page = by_code(&mut visitor, &newer).await;
        assert!(!page.text().contains("A reason."), "{}", page.words());
    }
}

#[tokio::test]
async fn words_wait_for_those_of_others_and_their_order_is_chance() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[NAME]).await;
        let path = world.address(SPEAK, Kind::Consultation, NAME).unwrap();
        let published = "SELECT id FROM contributions WHERE voice <> '' ORDER BY created, id";
        let mut said = BTreeSet::new();
        for at in 0..4 {
            // With the one of the world there are one to four, which is too few.
            world.app.clock.advance(day(1));
            world.app.work().await;
            assert_eq!(
                world.app.texts(published, vec![]).await.len(),
                0,
                "{engine}"
            );
            world.later(0).await;
            let (name, email) = (format!("Without {at}"), format!("without{at}@example.org"));
            let mut browser = world.one_more(&name, "404", &email).await;
            let typed = [("body", "Words"), ("as", "pseudonym")];
            let page = browser.read(&path).await;
            let done = browser.submit(&page, &path, &typed).await;
            code(&done);
            said.insert(code(&done));
        }
        assert_eq!(said.len(), 4, "a code of its own for each");
        let counted = "SELECT COUNT(*) FROM consultation_tallies WHERE what = 'sent' AND n = 1";
        assert_eq!(world.app.number(counted, vec![]).await, 1, "{engine}");
        world.app.clock.advance(day(1));
        world.app.work().await;
        let listed = world.app.texts(published, vec![]).await;
        assert_eq!(listed.len(), 5, "{engine}");
        let moments = "SELECT COUNT(DISTINCT created) FROM contributions WHERE voice <> ''";
        assert_eq!(world.app.number(moments, vec![]).await, 1, "{engine}");
        let exact =
            "SELECT COUNT(*) FROM contributions WHERE voice <> '' AND created % 86400000 <> 0";
        assert_eq!(world.app.number(exact, vec![]).await, 0, "{engine}");
        if engine == "sqlite" {
            // Also as they lie in the file: by their identifiers, which chance made, and not as they came.
            let lie = "SELECT id FROM contributions WHERE voice <> '' ORDER BY rowid";
            assert_eq!(world.app.texts(lie, vec![]).await, listed);
        }
        let noted =
            "SELECT detail || actor || about FROM audit WHERE action = 'consultation.release'";
        assert_eq!(
            world.app.texts(noted, vec![]).await,
            ["{\"n\":5}"],
            "{engine}"
        );
        let alone = "SELECT COUNT(*) FROM audit WHERE action = 'contribution.send' AND actor = ''";
        assert_eq!(world.app.number(alone, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_before_the_closing_tells_nothing_afterwards() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[NAME]).await;
        let id = world.id(Kind::Consultation, NAME);
        let shelf = Shelf::new();
        let old = shelf.take(&world.app).await;
        assert_eq!(world.move_on(&id).await.status, StatusCode::SEE_OTHER);
        let asked = BackupAsked {
            erasures_only: true,
            ..shelf.asked()
        };
        let clock = world.app.clock.clone();
        backup(&asked, world.app.settings(), &clock, &Randomness::System)
            .await
            .unwrap();
        let folder = tempfile::tempdir().unwrap();
        let settings = place(world.app.settings(), engine, &folder).await;
        shelf.restore(&old.name, &settings, &clock).await.unwrap();
        let house = opened(settings, &clock).await;
        let ctx = Ctx::house(&house.site.app);
        // The copy has the voice with its tag, and nothing that makes the tag again.
        let sql = "SELECT tag FROM voices WHERE consultation = $1";
        let (tag,): (String,) = ctx.db().one(sql, args![id.clone()]).await.unwrap();
        assert!(!tag.is_empty(), "{engine}");
        let gone = ctx.open_as_house(&mut ctx.db(), &record(&id)).await;
        assert!(matches!(gone, Err(Error::NotFound)), "{engine}");
        house.site.app.db.close().await;
    }
}
