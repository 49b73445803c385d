//! Who sees which space: one rule on every surface, and what is hidden is as if it were not.

use http::StatusCode;
use kernel::args;
use testkit::{ENGINES, PERSONAS};

use crate::Talk;

const KINDS: [&str; 5] = ["public", "network", "theme", "working_group", "invited"];

/// Who reads a space of a kind for which "own public" is named.
fn reads(persona: &str, kind: &str) -> bool {
    let office = ["officer", "manager", "auditor"].contains(&persona);
    let own = ["member", "representative", "administrator"].contains(&persona);
    match kind {
        "public" => true,
        "invited" => office || own,
        _ => office || own || persona == "elsewhere",
    }
}

#[tokio::test]
async fn lists_pages_search_and_links_follow_one_rule() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let mut made = Vec::new();
        for kind in KINDS {
            let title = format!("Zqspace {kind}");
            let more = [("theme", "human_rights")];
            let more: &[(&str, &str)] = if kind == "theme" { &more } else { &[] };
            let space = talk.space(kind, &title, more).await;
            if ["working_group", "invited"].contains(&kind) {
                talk.name(&space, "own public").await;
            }
            let words = format!("zqeverywhere zqonly{}", kind.replace('_', ""));
            let title = format!("Zqtopic {kind}");
            let topic = talk.begin("member", &space, &title, &words).await;
            let post = talk.first(&topic).await;
            made.push((kind, space, topic, post, words));
        }
        for persona in PERSONAS {
            let browser = talk.world.browser(persona);
            let list = browser.read("/fora").await.text();
            for (kind, space, topic, post, words) in &made {
                let may = reads(persona, kind);
                let what = format!("{persona}, {kind}, {engine}");
                assert_eq!(list.contains(&format!("\"{space}\"")), may, "{what}");
                assert_eq!(list.contains(&format!("\"{topic}\"")), may, "{what}");
                for path in [space, topic] {
                    let status = browser.get(path).await.status;
                    let expected = if may {
                        StatusCode::OK
                    } else {
                        StatusCode::NOT_FOUND
                    };
                    assert_eq!(status, expected, "{what}: {path}");
                }
                assert_eq!(
                    browser.get(post).await.leads_to().is_empty(),
                    !may,
                    "{what}"
                );
                let only = words.split(' ').nth(1).unwrap();
                for path in ["/fora/search?q=", "/search?q="] {
                    let page = browser.read(&format!("{path}{only}")).await;
                    assert_eq!(page.text().contains(post.as_str()), may, "{what}: {path}");
                }
                let feed = browser.get(&format!("{space}/feed.xml")).await.status;
                assert_eq!(feed == StatusCode::OK, *kind == "public", "{what}");
            }
            // Hidden is absent, byte for byte.
            let absent = browser.get("/fora/topics/aaaaaaaaaaaaaaaaaaaaaaaaaa").await;
            if let Some((_, _, topic, ..)) = made.iter().find(|m| !reads(persona, m.0)) {
                let hidden = browser.get(topic).await;
                assert_eq!(hidden.steady(), absent.steady(), "{persona}, {engine}");
            }
        }
        // The numbers in addresses count nothing.
        let sql = "SELECT CAST(number AS TEXT) FROM fora_posts ORDER BY place";
        let numbers = talk.world.app.texts(sql, vec![]).await;
        assert!(numbers.iter().all(|n| n.len() == 12));
        assert!(!numbers.is_sorted(), "{numbers:?}");
    }
}

#[tokio::test]
async fn only_those_write_whom_the_space_is_for() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let group = talk.space("working_group", "A group", &[]).await;
        talk.name(&group, "own public").await;
        let path = format!("{group}/new");
        for (who, status) in [
            ("member", StatusCode::OK),
            ("officer", StatusCode::OK),
            ("elsewhere", StatusCode::NOT_FOUND),
            ("auditor", StatusCode::NOT_FOUND),
            ("departed", StatusCode::NOT_FOUND),
        ] {
            let page = talk.world.browser(who).get(&path).await;
            assert_eq!(page.status, status, "{who}, {engine}");
        }
        // Nor under the name of another of their organisations.
        let own = talk.organisation("own network");
        let browser = talk.world.browser("member");
        let token = browser.token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("title", "A title"),
            ("body", "Words"),
            ("organisation", own.as_str()),
        ];
        let page = browser.post(&path, &fields).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        // An archive is read and not written.
        let edit = format!("{group}/edit");
        let officer = talk.world.browser("officer");
        officer.fill(&edit, &edit, &[("archived", "on")]).await;
        let page = talk.world.browser("member").get(&path).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        assert_eq!(
            talk.world.browser("member").get(&group).await.status,
            StatusCode::OK
        );
    }
}

#[tokio::test]
async fn a_name_that_is_taken_away_goes_from_every_post() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Names", &[]).await;
        let topic = talk.begin("member", &space, "A topic", "Words.").await;
        let name = talk.world.word("organisation name", "own public");
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(page.text().contains(&name), "{engine}");
        let own = talk.organisation("own public");
        let engagement = space.trim_start_matches("/fora/spaces/").to_owned();
        let place = format!("/organisations/{own}/where");
        let typed = [("engagement", engagement.as_str()), ("do", "withdraw")];
        talk.world.press("representative", &place, &typed).await;
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(!page.text().contains(&name), "{engine}");
        let feed = format!("{space}/feed.xml");
        let feed = talk.world.browser("visitor").read(&feed).await;
        assert!(!feed.text().contains(&name), "{engine}");
        // Moved to another space, it stays without its name there.
        let other = talk.space("public", "Elsewhere", &[]).await;
        let to = other.trim_start_matches("/fora/spaces/").to_owned();
        let typed = [
            ("do", "move"),
            ("space", to.as_str()),
            ("reason", "It fits better."),
        ];
        talk.world
            .press("officer", &format!("{topic}/arrange"), &typed)
            .await;
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(!page.text().contains(&name), "{engine}");
        let sql = "SELECT COUNT(*) FROM presences WHERE engagement = $1 AND presence = 'unlisted'";
        let unlisted = talk.world.app.number(sql, args![to]).await;
        assert_eq!(unlisted, 1, "{engine}");
    }
}
