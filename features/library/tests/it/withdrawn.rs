//! An item is withdrawn: its address stays with the reason, its content is nowhere; what follows merges and erasures.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use super::{House, act, begin, organisation, save, with};

#[tokio::test]
async fn a_stone_stays_and_nothing_of_what_stood_there() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let names = [("authors", "Zqauthor of it")];
        let href = house.published("Zqtitle of it", &names).await;
        let mut visitor = house.test.visitor();
        assert!(house.finds(&visitor, "Zqtitle").await.contains(&href));
        let withdraw = format!("{href}/withdraw");
        let bare = act(&mut house.representative, &withdraw, &[]).await;
        assert!(bare.text().contains("f-why-error"), "{}", bare.words());
        // A member alone does not withdraw what their organisation stands for.
        let member = act(&mut house.member, &withdraw, &[("why", "No")]).await;
        assert_eq!(member.status, StatusCode::NOT_FOUND, "{engine}");
        act(&mut house.member, &format!("{href}/revise"), &[]).await;
        let why = [("why", "The sample proved to be too small.")];
        house.representative.fill(&href, &withdraw, &why).await;
        house.test.work().await;

        for path in [href.clone(), format!("{href}/v1")] {
            let stone = visitor.read(&path).await;
            let words = stone.words();
            assert!(words.contains("too small"), "{words}");
            assert!(words.contains("Those who handed it in"), "{words}");
            assert!(!stone.text().contains("Zqtitle") && !stone.text().contains("Zqauthor"));
        }
        for path in [
            "v1/files/en",
            "cite.bib",
            "cite.json",
            "item.jsonld",
            "draft",
        ] {
            let gone = house.officer.get(&format!("{href}/{path}")).await;
            assert_eq!(gone.status, StatusCode::NOT_FOUND, "{path}, {engine}");
        }
        for path in ["/library", "/library.csv", "/library/feed.xml"] {
            assert!(!visitor.read(path).await.text().contains(&href), "{path}");
        }
        assert!(!house.finds(&visitor, "Zqtitle").await.contains(&href));
        for sql in [
            "SELECT COUNT(*) FROM library_texts",
            "SELECT COUNT(*) FROM library_files",
            "SELECT COUNT(*) FROM library_versions WHERE authors <> ''",
            "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'library_files:%'",
            "SELECT COUNT(*) FROM search WHERE kind = 'library'",
        ] {
            assert_eq!(house.test.number(sql, vec![]).await, 0, "{sql}, {engine}");
        }
        assert!(
            house
                .test
                .house
                .site
                .app
                .files
                .names()
                .await
                .unwrap()
                .is_empty()
        );
        let again = act(&mut house.representative, &withdraw, &why).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
    }
}

#[tokio::test]
async fn what_was_hidden_stays_hidden_as_a_stone() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house
            .published("For the network", &[("audience", "network")])
            .await;
        let why = [("why", "Replaced.")];
        house
            .officer
            .fill(&href, &format!("{href}/withdraw"), &why)
            .await;
        assert!(
            house
                .neighbour
                .read(&href)
                .await
                .words()
                .contains("Replaced.")
        );
        let hidden = house.test.visitor().get(&href).await;
        let absent = house.test.visitor().get("/library/12345678").await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{engine}");
        assert_eq!(hidden.steady(), absent.steady(), "{engine}");
        let asked = "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc";
        let harvested = house.test.visitor().read(asked).await.text();
        assert!(harvested.contains("noRecordsMatch"), "{harvested}");
    }
}

#[tokio::test]
async fn an_organisation_that_is_erased_takes_its_drafts_and_its_name_along() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.published("It stays", &[("named", "on")]).await;
        let draft = begin(&mut house.member, "It goes", "en").await;
        let words = [("title-en", "It goes"), ("about-en", "About.")];
        save(&mut house.member, &draft, &with(&words, &[])).await;
        let told = contracts::AboutOrganisation {
            organisation: house.id.clone(),
        };
        let ctx = house.test.ctx();
        let unit = ctx.write(move |tx, ctx| {
            Box::pin(async move { ctx.emit(tx, "organisation_erased", &told).await })
        });
        unit.await.unwrap();
        let left = "SELECT title FROM library_texts";
        assert_eq!(
            house.test.texts(left, vec![]).await,
            ["It stays"],
            "{engine}"
        );
        let named = "SELECT COUNT(*) FROM library_items WHERE named = $1";
        assert_eq!(house.test.number(named, args![true]).await, 0, "{engine}");
        let read = house.test.visitor().read(&href).await;
        assert!(!read.text().contains("Rivers"), "{engine}");
    }
}

#[tokio::test]
async fn a_merge_shows_no_name_to_more_than_saw_it_and_is_undone_whole() {
    for engine in ENGINES {
        for (circle, stays) in [("office", false), ("public", true)] {
            let mut house = House::new(engine).await;
            let href = house.published("Whose it is", &[("named", "on")]).await;
            let stands = organisation(&mut house.officer, "Lakes").await;
            let show = "UPDATE organisations SET visibility = $2 WHERE id = $1";
            house.test.change(show, args![stands, "public"]).await;
            house.test.change(show, args![house.id, circle]).await;
            house.test.clock.advance(60_000);
            let now = house.test.ctx().now().rfc3339();
            let merge = format!("/organisations/{stands}/merge");
            let from = format!("{merge}?with={}", house.id);
            let note = [("note", "One and the same")];
            house.officer.fill(&from, &merge, &note).await;
            let of = "SELECT organisation FROM library_items";
            assert_eq!(
                house.test.texts(of, vec![]).await,
                std::slice::from_ref(&stands)
            );
            let mut visitor = house.test.visitor();
            let read = visitor.read(&href).await.text();
            assert_eq!(read.contains("Lakes"), stays, "{circle}, {engine}: {read}");
            // Harvesters come for it again, and read what everybody reads.
            let asked = format!("/oai?verb=ListRecords&metadataPrefix=oai_dc&from={now}");
            let said = visitor.read(&asked).await.text();
            assert!(said.contains("Whose it is"), "{circle}, {engine}: {said}");
            assert_eq!(said.contains("Lakes"), stays, "{circle}, {engine}: {said}");
            // Parted, it is whose it was, and named as it was.
            let part = format!("/organisations/{}/part", house.id);
            house.officer.fill(&part, &part, &[]).await;
            assert_eq!(house.test.texts(of, vec![]).await, [house.id.clone()]);
            let named = "SELECT COUNT(*) FROM library_items WHERE named = $1";
            assert_eq!(house.test.number(named, args![true]).await, 1, "{engine}");
        }
    }
}
