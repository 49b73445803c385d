//! Search: who is invited finds what they are invited to and nobody else does; an index made anew answers as before.

use testkit::{ENGINES, Kind, PERSONAS, World};

#[tokio::test]
async fn only_the_invited_and_the_office_find_a_consultation_by_search() {
    for engine in ENGINES {
        let name = "open invited-in";
        let mut world = World::on(engine, &[name]).await;
        let id = world.id(Kind::Consultation, name);
        for field in [
            "consultation title",
            "consultation summary",
            "consultation paragraph",
            "consultation title, in French",
            "consultation paragraph, in French",
            "contribution body, under the organisation",
            "contribution wording",
        ] {
            let word = world.word(field, name);
            for persona in PERSONAS {
                let page = world
                    .browser(persona)
                    .read(&format!("/search?q={word}"))
                    .await;
                let found = page
                    .links()
                    .iter()
                    .any(|l| l.starts_with(&format!("/consultations/{id}")));
                let finds = matches!(
                    persona,
                    "member"
                        | "representative"
                        | "administrator"
                        | "officer"
                        | "manager"
                        | "auditor"
                );
                assert_eq!(found, finds, "{persona} by the {field}, {engine}");
            }
        }
    }
}

/// What everybody finds by every word: the pieces of each page. The clock of a test stands still, so which of two hits
/// is the newer one is chance and their order is not compared.
async fn answers(world: &mut World, words: &[String]) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for persona in ["visitor", "member", "elsewhere", "officer", "focal"] {
        for word in words {
            let path = format!("/search?q={word}");
            // Nobody is refused because so much is asked here.
            world.app.house.site.app.limits.forget_all();
            let page = world.browser(persona).read(&path).await.steady();
            let page = page.replace("<li class=\"card\">", "</li>");
            let mut pieces: Vec<String> = page.split("</li>").map(str::to_owned).collect();
            pieces.sort();
            all.push(pieces);
        }
    }
    all
}

#[tokio::test]
async fn an_index_made_anew_answers_as_before() {
    for engine in ENGINES {
        let names = [
            "draft public",
            "open public",
            "open network",
            "open invited-in",
            "response invited-out",
            "followed_up network-focal",
        ];
        let mut world = World::on(engine, &names).await;
        let mut words: Vec<String> = world
            .canaries
            .iter()
            .filter(|c| c.field != "account secret")
            .map(|c| c.token.clone())
            .collect();
        words.push("paragraph".to_owned());
        words.push("paragraphe".to_owned());
        let before = answers(&mut world, &words).await;
        let unit = world.app.house.site.app.db.write(|tx| {
            Box::pin(async move {
                for kind in [
                    "organisation",
                    "consultation",
                    "paragraph",
                    "contribution",
                    "statement",
                ] {
                    tx.unindex_kind(kind).await?;
                }
                Ok(())
            })
        });
        unit.await.unwrap();
        let emptied = answers(&mut world, &words).await;
        let differ = before.iter().zip(&emptied).filter(|(a, b)| a != b).count();
        assert!(differ > 100, "only {differ} answers were of the index");
        world.app.house.reindex().await.unwrap();
        let after = answers(&mut world, &words).await;
        for (at, (before, after)) in before.iter().zip(&after).enumerate() {
            let word = &words[at % words.len()];
            let canary = world.canaries.iter().find(|c| c.token == *word);
            let gone: Vec<_> = before.iter().filter(|p| !after.contains(p)).collect();
            let new: Vec<_> = after.iter().filter(|p| !before.contains(p)).collect();
            assert!(
                gone.is_empty() && new.is_empty(),
                "{word} {canary:?}, {engine}: before {gone:?}, after {new:?}"
            );
        }
    }
}
