//! Many who say the same: found, answered once, and counted once for each organisation.

use http::StatusCode;
use kernel::args;
use testkit::{Browser, ENGINES, Kind, World};

const NAME: &str = "open public";
const CALL: &str = "We ask that the families of those who return are heard before any list is drawn up, and that what they \
                    said is published in every language.";
const LED_ON: StatusCode = StatusCode::SEE_OTHER;

async fn world(engine: &'static str) -> (World, String) {
    let world = World::on(engine, &[NAME]).await;
    let id = world.id(Kind::Consultation, NAME);
    (world, id)
}

/// One more organisation, whose representative says this.
async fn join(world: &mut World, at: usize, words: &str) -> Browser {
    let name = format!("Organisation number {at}");
    let email = format!("person{at}@example.org");
    let mut browser = world.one_more(&name, "404", &email).await;
    let route = "/consultations/{id}/speak/{target}";
    let path = world.address(route, Kind::Consultation, NAME).unwrap();
    browser.fill(&path, &path, &[("body", words)]).await;
    browser
}

/// From open to synthesis.
async fn begin_synthesis(world: &mut World, id: &str) {
    for _ in 0..2 {
        let moved = world.move_on(id).await;
        assert_eq!(moved.status, LED_ON, "{}", moved.words());
    }
}

#[tokio::test]
async fn a_campaign_is_found_and_answered_once() {
    for engine in ENGINES {
        let (mut world, id) = world(engine).await;
        for at in 0..6 {
            let words = format!("{CALL} This is town number {at}.");
            join(&mut world, at, &words).await;
        }
        let own = "Grants below ten thousand dollars need a shorter form, for small groups have nobody to fill a long one.";
        join(&mut world, 6, own).await;
        begin_synthesis(&mut world, &id).await;

        let alike = format!("/consultations/{id}/alike");
        let desk = format!("/consultations/{id}/desk");
        let officer = world.browser("officer");
        assert!(officer.read(&desk).await.links().contains(&alike));
        let list = officer.read(&alike).await;
        let words = list.words();
        assert!(words.contains("6 contributions"), "{engine}: {words}");
        // People may write under pseudonyms here: which of them are of one organisation is not told.
        assert!(!words.contains("from 6"), "{engine}: {words}");
        assert!(!words.contains("shorter form"), "{engine}: {words}");
        let groups: Vec<String> = list
            .links()
            .into_iter()
            .filter(|l| l.contains("?of="))
            .collect();
        assert_eq!(groups.len(), 1, "{engine}: {groups:?}");

        let together = format!("/consultations/{id}/together");
        let group = officer.read(&groups[0]).await;
        let picked = group.form(&together).fields;
        assert_eq!(
            picked.iter().filter(|f| f.0 == "pick").count(),
            6,
            "{engine}"
        );
        // What is wrong is said on the same page, and nothing is lost.
        let typed = [("theme", "Families"), ("disposition", "adopted")];
        let refused = officer.submit(&group, &together, &typed).await;
        assert_eq!(refused.status, StatusCode::OK, "{engine}");
        let form = refused.form(&together);
        assert_eq!(form.fields.iter().filter(|f| f.0 == "pick").count(), 6);
        assert!(
            form.fields
                .contains(&("theme".to_owned(), "Families".to_owned()))
        );
        let typed = [
            ("theme", "Families"),
            ("disposition", "not_adopted"),
            ("reason", "It is done already."),
        ];
        let done = officer.submit(&group, &together, &typed).await;
        assert!(
            done.leads_to().starts_with(&alike),
            "{engine}: {}",
            done.words()
        );
        let list = officer.read(&done.leads_to()).await.words();
        assert!(list.contains("Every contribution has its answer"), "{list}");
        let answered = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND reason = 'It is done already.'";
        assert_eq!(world.app.number(answered, args![id.clone()]).await, 6);

        // Under their own names, the organisations are counted.
        let named = "UPDATE consultations SET pseudonyms = FALSE WHERE id = $1";
        world.app.change(named, args![id]).await;
        let words = world.browser("officer").read(&alike).await.words();
        assert!(words.contains("from 6 organisations"), "{engine}: {words}");
        // Nobody but the Office reads it.
        let hidden = world.browser("member").get(&alike).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{engine}");
    }
}

/// A thousand accounts of the organisation of a contribution say the same as it does.
async fn crowd(world: &World, of: &str) {
    const ONE: &str = "INSERT INTO contributions (id, consultation, account, organisation, pseudonym, target, kind, language, body, \
         wording, state, created, receipt, theme, disposition, reason, new_paragraph, minority, version, considered, \
         considered_text, contested) \
         SELECT $2, consultation, $3, organisation, pseudonym, target, kind, language, body, wording, state, created, receipt, \
         theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested \
         FROM contributions WHERE id = $1";
    let of = of.to_owned();
    let unit = world.app.house.site.app.db.write(move |tx| {
        Box::pin(async move {
            for n in 0..1_000_u128 {
                let (id, account) = (ids(n), ids(10_000 + n));
                tx.run(ONE, args![of, id, account]).await?;
            }
            Ok(())
        })
    });
    unit.await.unwrap();
}

/// An identifier.
fn ids(n: u128) -> String {
    kernel::Id::<()>::from_bits(n).to_string()
}

#[tokio::test]
async fn a_thousand_accounts_of_one_organisation_weigh_as_one() {
    for engine in ENGINES {
        let (mut world, id) = world(engine).await;
        for at in 0..5 {
            join(&mut world, at, &format!("Shared by several {at}")).await;
        }
        join(&mut world, 5, "Said by a crowd").await;
        let of =
            "SELECT id FROM contributions WHERE consultation = $1 AND body = 'Said by a crowd'";
        let of = world.app.texts(of, args![id.clone()]).await;
        crowd(&world, &of[0]).await;
        begin_synthesis(&mut world, &id).await;
        let answered = "UPDATE contributions SET disposition = 'not_adopted', reason = 'A reason.', theme = CASE \
             WHEN body = 'Said by a crowd' THEN 'Crowd' WHEN body LIKE 'Shared%' THEN 'Several' ELSE 'Others' END \
             WHERE consultation = $1 AND state = 'sent'";
        world.app.change(answered, args![id.clone()]).await;
        let path = format!("/consultations/{id}");

        // Until it is published, pseudonyms are not told apart by a number that moves.
        let before = world
            .browser("officer")
            .read(&format!("{path}/result"))
            .await;
        assert!(!before.words().contains("from 5 organisations"), "{engine}");
        let moved = world.move_on(&id).await;
        assert_eq!(moved.status, LED_ON, "{engine}: {}", moved.words());

        let json = world
            .browser("visitor")
            .read(&format!("{path}/result.json"))
            .await;
        let all: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
        let themes = all["figures"]["themes"].as_array().unwrap();
        let theme = |name: &str| themes.iter().find(|t| t["name"] == name).unwrap();
        assert_eq!(theme("Several")["organisations"], 5, "{engine}");
        assert_eq!(theme("Several")["total"], 5, "{engine}");
        // A thousand and one contributions, and fewer organisations than may be told apart.
        assert_eq!(theme("Crowd")["total"], 1_001, "{engine}");
        assert_eq!(theme("Crowd")["organisations"], 0, "{engine}");
        assert_eq!(themes[0]["name"], "Several", "{engine}: {themes:?}");
        let page = world
            .browser("visitor")
            .read(&format!("{path}/result"))
            .await;
        let words = page.words();
        assert!(words.contains("from 5 organisations"), "{engine}: {words}");
        assert!(
            words.contains("from fewer than 5 organisations"),
            "{engine}"
        );
    }
}
