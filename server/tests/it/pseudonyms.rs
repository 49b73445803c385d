//! Who stands behind a pseudonym is written in no log that anybody can read.

use std::collections::BTreeSet;

use kernel::args;
use testkit::{ENGINES, Kind, World};

/// The contribution takes the whole way under a pseudonym: sent, answered, rated, contested, looked at again; another is
/// sent and taken back. Gives their identifiers.
async fn spoken_under_a_pseudonym(world: &mut World) -> Vec<String> {
    let answered = world.id(Kind::Contribution, "other response public");
    let consultation = world.id(Kind::Consultation, "response public");
    let typed = [
        ("considered", "no"),
        ("considered_text", "It was not."),
        ("contested", "on"),
    ];
    world
        .browser("stranger")
        .fill(
            &format!("/consultations/{consultation}/mine"),
            &format!("/contributions/{answered}/rate"),
            &typed,
        )
        .await;
    let path = format!("/contributions/{answered}/reconsider");
    let typed = [("contest_answer", "It stays.")];
    world.browser("officer").fill(&path, &path, &typed).await;

    let taken_back = world.id(Kind::Contribution, "other open public");
    let consultation = world.id(Kind::Consultation, "open public");
    world
        .browser("stranger")
        .fill(
            &format!("/consultations/{consultation}/mine"),
            &format!("/contributions/{taken_back}/withdraw"),
            &[],
        )
        .await;
    vec![answered, taken_back]
}

#[tokio::test]
async fn no_log_names_who_stands_behind_a_pseudonym() {
    for engine in ENGINES {
        let names = ["open public", "response public"];
        let mut world = World::on(engine, &names).await;
        let ids = spoken_under_a_pseudonym(&mut world).await;
        let organisations = ["other public", "other network", "other office"];
        let stranger = world.person("stranger").clone();
        let mut secrets = vec![
            stranger.name.clone(),
            stranger.email.clone(),
            stranger.account.to_string(),
        ];
        for o in organisations {
            secrets.push(world.word("organisation name", o));
            secrets.push(world.id(Kind::Organisation, o));
        }

        // The log itself, as the auditor takes it away and reads it page by page.
        let ctx = world.app.ctx();
        let table = world
            .browser("auditor")
            .take(&ctx, "/office/audit.csv")
            .await
            .text();
        let mut done = BTreeSet::new();
        for id in &ids {
            for line in table.lines().filter(|l| l.contains(id.as_str())) {
                for secret in &secrets {
                    assert!(!line.contains(secret), "{line}, {engine}");
                }
                let action = line.split(',').find(|c| c.starts_with("contribution."));
                done.insert(action.unwrap().to_owned());
            }
            let path = format!("/office/audit?object=contribution:{id}");
            let page = world.browser("auditor").read(&path).await;
            assert!(page.text().contains(id.as_str()), "{}", page.words());
            for secret in &secrets {
                assert!(!page.text().contains(secret), "{secret} at {path}");
            }
        }
        let expected = ["answer", "rate", "reconsider", "send", "withdraw"];
        let expected = expected.map(|a| format!("contribution.{a}"));
        assert_eq!(done, BTreeSet::from(expected), "{engine}");
        // The same entries under the organisation's own name do name it: what is looked for can be found.
        let own = world.id(Kind::Contribution, "own response public");
        let organisation = world.id(Kind::Organisation, "own office");
        let named = table.lines().filter(|l| l.contains(&own));
        assert!(named.clone().count() >= 3 && named.clone().any(|l| l.contains(&organisation)));

        // The records of the organisations, and the log in the writer's own account, which others may look over.
        for id in &ids {
            for o in organisations {
                let path = format!("/organisations/{}", world.id(Kind::Organisation, o));
                for persona in ["stranger", "officer", "manager", "auditor"] {
                    let page = world.browser(persona).read(&path).await;
                    assert!(!page.text().contains(id.as_str()), "{path} for {persona}");
                }
            }
            let page = world.browser("stranger").read("/account").await;
            assert!(!page.text().contains(id.as_str()), "{engine}");
            let sql = "SELECT actor || actor_name || about FROM audit WHERE object = $1 AND action <> 'contribution.answer' \
                 AND action <> 'contribution.reconsider'";
            let object = format!("contribution:{id}");
            let rows = world.app.texts(sql, args![object]).await;
            assert!(
                !rows.is_empty() && rows.iter().all(String::is_empty),
                "{rows:?}"
            );
        }
    }
}
