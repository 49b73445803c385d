//! Words that were taken back are nowhere: not in the database, not in search, not in what is taken away.

use http::StatusCode;
use kernel::args;
use store::Read;
use testkit::{ENGINES, Kind, PERSONAS, World};

/// The columns that hold a word, as `table.column`.
pub async fn places(world: &World, word: &str) -> Vec<String> {
    let sql = if world.app.engine == "sqlite" {
        "SELECT m.name || '.' || p.name FROM sqlite_master m, pragma_table_info(m.name) p \
         WHERE m.type = 'table' AND m.name NOT LIKE 'search_words%' AND m.name NOT LIKE 'sqlite%'"
    } else {
        "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema()"
    };
    let columns = world.app.texts(sql, vec![]).await;
    assert!(columns.len() > 100, "only {} columns", columns.len());
    let mut found = Vec::new();
    for place in columns {
        let (table, column) = place.split_once('.').unwrap();
        // Names come from the schema itself; a test may build its question.
        let sql: &'static str = Box::leak(
            format!("SELECT COUNT(*) FROM \"{table}\" WHERE CAST(\"{column}\" AS TEXT) LIKE $1")
                .into_boxed_str(),
        );
        let mut db = world.app.ctx().db();
        if db.number(sql, args![format!("%{word}%")]).await.unwrap() > 0 {
            found.push(place);
        }
    }
    found
}

#[tokio::test]
async fn words_taken_back_are_gone_from_rows_search_and_downloads() {
    for engine in ENGINES {
        let name = "open public";
        let mut world = World::on(engine, &[name]).await;
        let id = world.id(Kind::Consultation, name);
        let route = "/consultations/{id}/speak/{target}";
        let path = world.address(route, Kind::Consultation, name).unwrap();
        let (body, wording) = ("zqbodytakenback", "zqwordingtakenback");
        let typed = [("body", body), ("wording", wording)];
        let to = world
            .browser("representative")
            .fill(&path, &path, &typed)
            .await;
        let contribution = to.split_once('#').unwrap().1.to_owned();
        for word in [body, wording] {
            assert!(
                places(&world, word)
                    .await
                    .iter()
                    .any(|p| p.starts_with("contributions.")),
                "{word} was stored, {engine}"
            );
            let hits = world
                .browser("visitor")
                .read(&format!("/search?q={word}"))
                .await;
            assert!(
                hits.links().contains(&path),
                "{word} was found: {}",
                hits.words()
            );
        }
        let mine = format!("/consultations/{id}/mine");
        let action = format!("/contributions/{contribution}/withdraw");
        world
            .browser("representative")
            .fill(&mine, &action, &[])
            .await;
        world.app.work().await;
        for word in [body, wording] {
            assert_eq!(
                places(&world, word).await,
                Vec::<String>::new(),
                "{word}, {engine}"
            );
        }
        // The receipt stays with the note that the words were taken back; a second time there is nothing to take back.
        let page = world.browser("representative").read(&mine).await;
        assert!(page.text().contains(&contribution), "{engine}");
        let token = world.browser("representative").token().await;
        let again = world
            .browser("representative")
            .post(&action, &[("_csrf", &token)])
            .await;
        assert_eq!(again.status, StatusCode::NOT_FOUND, "{engine}");
        for persona in PERSONAS {
            for word in [body, wording] {
                let hits = world
                    .browser(persona)
                    .read(&format!("/search?q={word}"))
                    .await;
                assert!(!hits.links().contains(&path), "{persona} finds {word}");
            }
            let speak = world.browser(persona).read(&path).await;
            assert!(!speak.text().contains(body), "{persona} reads {path}");
        }
    }
}

#[tokio::test]
async fn downloads_hold_what_was_said_and_not_what_was_taken_back() {
    for engine in ENGINES {
        let name = "response public";
        let mut world = World::on(engine, &[name]).await;
        let id = world.id(Kind::Consultation, name);
        let said = world.word("contribution body, under the organisation", name);
        let taken_back: Vec<String> = world
            .canaries
            .iter()
            .filter(|c| c.field == "contribution withdrawn")
            .map(|c| c.token.clone())
            .collect();
        assert_eq!(taken_back.len(), 2);
        for file in ["matrix.csv", "matrix.xlsx", "result.json"] {
            for persona in ["visitor", "officer", "administrator"] {
                let path = format!("/consultations/{id}/{file}");
                let text = world.browser(persona).read(&path).await.contents();
                assert!(text.contains(&said), "{file} for {persona}");
                assert!(
                    !taken_back.iter().any(|w| text.contains(w)),
                    "{file} for {persona}, {engine}"
                );
            }
        }
    }
}
