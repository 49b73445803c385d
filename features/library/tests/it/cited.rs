//! Citations of what stands, to take away; what search engines read of what everybody reads; versions that all stay.

use http::StatusCode;
use testkit::ENGINES;

use super::{House, act, add, hand_in, publish, save, with};

#[tokio::test]
async fn a_citation_names_the_version_for_good() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let names = "Amina Diallo\nLantern & Sons";
        let more = [("authors", names), ("named", "on")];
        let href = house.published("Light & \"shadow\" <50%>", &more).await;
        let number = href.rsplit('/').next().unwrap().to_owned();
        let mut visitor = house.test.visitor();
        let bib = visitor.read(&format!("{href}/cite.bib")).await;
        let how = bib.headers["content-disposition"].to_str().unwrap();
        assert_eq!(
            how,
            format!("attachment; filename=\"indaba{number}v1.bib\"")
        );
        assert_eq!(
            bib.text(),
            format!(
                "@techreport{{indaba{number}v1,\n  \
                 author = {{{{Amina Diallo}} and {{Lantern \\& Sons}} and {{Rivers}}}},\n  \
                 title = {{{{Light \\& \"shadow\" <50\\%>}}}},\n  institution = {{Indaba}},\n  year = {{2026}},\n  \
                 version = {{1}},\n  language = {{en}},\n  url = {{http://indaba.test/library/{number}/v1}},\n}}\n"
            ),
            "{engine}"
        );
        let ris = visitor.read(&format!("{href}/cite.ris")).await.text();
        assert!(
            ris.starts_with("TY  - RPRT\r\nAU  - Amina Diallo\r\n"),
            "{ris}"
        );
        assert!(ris.ends_with("ER  - \r\n"), "{ris}");
        let csl = visitor.read(&format!("{href}/cite.json")).await.text();
        let csl: serde_json::Value = serde_json::from_str(&csl).unwrap();
        assert_eq!(csl[0]["author"][2]["literal"], "Rivers");
        let page = visitor.read(&href).await.text();
        assert!(
            page.contains("<meta name=\"citation_author\" content=\"Amina Diallo\">"),
            "{page}"
        );
        assert!(page.contains("item.jsonld"), "{page}");
        let ld = visitor.read(&format!("{href}/item.jsonld")).await.text();
        let ld: serde_json::Value = serde_json::from_str(&ld).unwrap();
        assert_eq!(ld["name"], "Light & \"shadow\" <50%>", "{engine}");
    }
}

#[tokio::test]
async fn of_what_not_everybody_reads_search_engines_are_told_nothing() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house
            .published("For the network", &[("audience", "network")])
            .await;
        let page = house.neighbour.read(&href).await.text();
        assert!(
            page.contains("For the network") && !page.contains("citation_"),
            "{engine}"
        );
        let ld = format!("{href}/item.jsonld");
        assert_eq!(house.neighbour.get(&ld).await.status, StatusCode::NOT_FOUND);
        // Whoever reads it may cite it.
        house.neighbour.read(&format!("{href}/cite.bib")).await;
        let bib = house.test.visitor().get(&format!("{href}/cite.bib")).await;
        assert_eq!(bib.status, StatusCode::NOT_FOUND, "{engine}");
    }
}

#[tokio::test]
async fn each_version_stays_at_its_address_and_the_newest_is_shown_first() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.published("As it was", &[]).await;
        let done = act(&mut house.member, &format!("{href}/revise"), &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{engine}");
        let second = act(&mut house.member, &format!("{href}/revise"), &[]).await;
        assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Nobody sees that another version is under way.
        let before = house.test.visitor().read(&href).await;
        assert!(before.words().contains("As it was"));
        let v2 = format!("{href}/v2");
        assert_eq!(
            house.test.visitor().get(&v2).await.status,
            StatusCode::NOT_FOUND
        );
        let words = [
            ("title-en", "As it is"),
            ("about-en", "About."),
            ("note", "A second look."),
        ];
        save(&mut house.member, &href, &with(&words, &[])).await;
        add(
            &mut house.member,
            &href,
            "en",
            "two.txt",
            b"The second file.",
        )
        .await;
        hand_in(&mut house.member, &href).await;
        publish(&mut house.officer, &href).await;
        let mut visitor = house.test.visitor();
        let now = visitor.read(&href).await.words();
        assert!(
            now.contains("As it is") && now.contains("A second look."),
            "{now}"
        );
        let first = visitor.read(&format!("{href}/v1")).await.words();
        assert!(first.contains("As it was"), "{first}");
        assert!(first.contains("There is a newer version"), "{first}");
        let file = visitor.read(&format!("{href}/v1/files/en")).await.text();
        assert_eq!(file, "What the file says.", "{engine}");
        let cited = visitor.read(&format!("{href}/cite.bib?v=1")).await.text();
        assert!(cited.contains("{{As it was}}"), "{cited}");
        for odd in ["v0", "v3", "v01", "vx"] {
            let none = visitor.get(&format!("{href}/{odd}")).await;
            assert_eq!(none.status, StatusCode::NOT_FOUND, "{odd}");
        }
        // Search finds the newest.
        assert!(house.finds(&visitor, "As it is").await.contains(&href));
        // Given up, the next draft leaves what stands.
        act(&mut house.member, &format!("{href}/revise"), &[]).await;
        let gone = act(
            &mut house.member,
            &format!("{href}/discard"),
            &[("do", "discard")],
        )
        .await;
        assert!(gone.leads_to().starts_with(&href), "{}", gone.words());
        assert!(visitor.read(&href).await.words().contains("As it is"));
    }
}
