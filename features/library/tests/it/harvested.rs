//! Harvesting, verb by verb: what is public alone, in portions, with stones, every fault by its code.

use kernel::args;
use testkit::{Browser, ENGINES};

use super::{House, act};

async fn ask(browser: &mut Browser, query: &str) -> String {
    let page = browser.read(&format!("/oai?{query}")).await;
    assert!(page.is("text/xml"), "{query}");
    page.text()
}

/// What stands between the first two tags of a name.
fn within<'t>(text: &'t str, tag: &str) -> &'t str {
    let start = text.find(&format!("<{tag}>")).unwrap() + tag.len() + 2;
    let length = text[start..].find('<').unwrap();
    &text[start..start + length]
}

#[tokio::test]
async fn each_verb_says_what_it_is_asked_and_nothing_that_is_not_public() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let open = house
            .published(
                "Light & <shadow>",
                &[
                    ("authors", "Amina Diallo"),
                    ("themes", "gender"),
                    ("regions", "002"),
                    ("named", "on"),
                ],
            )
            .await;
        let hidden = house
            .published("For the network", &[("audience", "network")])
            .await;
        let gone = house.published("Withdrawn later", &[]).await;
        house
            .officer
            .fill(&gone, &format!("{gone}/withdraw"), &[("why", "Replaced.")])
            .await;
        let number = |href: &str| href.rsplit('/').next().unwrap().to_owned();
        let id = |href: &str| format!("oai:indaba.test:{}", number(href));
        let mut v = house.test.visitor();

        let said = ask(&mut v, "verb=Identify").await;
        for (tag, text) in [
            ("repositoryName", "Indaba"),
            ("baseURL", "http://indaba.test/oai"),
            ("protocolVersion", "2.0"),
            ("adminEmail", "indaba@indaba.test"),
            ("deletedRecord", "persistent"),
            ("granularity", "YYYY-MM-DDThh:mm:ssZ"),
            ("earliestDatestamp", "2026-03-02T09:00:00Z"),
        ] {
            assert_eq!(within(&said, tag), text, "{engine}");
        }

        let said = ask(&mut v, "verb=ListMetadataFormats").await;
        assert_eq!(within(&said, "metadataPrefix"), "oai_dc");
        let said = ask(
            &mut v,
            &format!("verb=ListMetadataFormats&identifier={}", id(&open)),
        )
        .await;
        assert_eq!(within(&said, "metadataPrefix"), "oai_dc");

        let said = ask(&mut v, "verb=ListSets").await;
        for set in ["kind-report", "kind-good_practice", "theme-gender"] {
            assert!(
                said.contains(&format!("<setSpec>{set}</setSpec>")),
                "{set}: {said}"
            );
        }

        let said = ask(&mut v, "verb=ListRecords&metadataPrefix=oai_dc").await;
        for part in [
            "<dc:title xml:lang=\"en\">Light &amp; &lt;shadow&gt;</dc:title>",
            "<dc:creator>Amina Diallo</dc:creator>",
            "<dc:creator>Rivers</dc:creator>",
            "<dc:subject xml:lang=\"en\">Gender equality</dc:subject>",
            "<dc:coverage xml:lang=\"en\">Africa</dc:coverage>",
            "<dc:format>text/plain</dc:format>",
            "<dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>",
            "<header status=\"deleted\">",
            "<setSpec>kind-report</setSpec>",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(said.contains(&format!(
            "<dc:identifier>http://indaba.test{open}</dc:identifier>"
        )));
        assert_eq!(said.matches("<record>").count(), 2, "{said}");
        assert_eq!(said.matches("<metadata>").count(), 1, "{said}");
        for word in [
            "For the network",
            "Withdrawn later",
            &number(&hidden),
            "Replaced.",
        ] {
            assert!(!said.contains(word), "{word}: {said}");
        }

        let said = ask(
            &mut v,
            "verb=ListIdentifiers&metadataPrefix=oai_dc&set=theme-gender",
        )
        .await;
        assert!(
            said.contains(&id(&open)) && !said.contains(&id(&gone)),
            "{said}"
        );
        assert!(!said.contains("<metadata>"), "{said}");
        let day = "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-03-02&until=2026-03-02";
        assert!(ask(&mut v, day).await.contains(&id(&open)), "{engine}");

        let said = ask(
            &mut v,
            &format!(
                "verb=GetRecord&metadataPrefix=oai_dc&identifier={}",
                id(&open)
            ),
        )
        .await;
        assert_eq!(said.matches("<record>").count(), 1, "{said}");
        let said = ask(
            &mut v,
            &format!(
                "verb=GetRecord&metadataPrefix=oai_dc&identifier={}",
                id(&gone)
            ),
        )
        .await;
        assert!(
            said.contains("status=\"deleted\"") && !said.contains("<metadata>"),
            "{said}"
        );

        // What is hidden is answered as what is not there, even to those who may read it.
        let none = "oai:indaba.test:12345678".to_owned();
        for browser in [&mut v, &mut house.officer, &mut house.member] {
            let mut both = Vec::new();
            for one in [id(&hidden), none.clone()] {
                let asked = format!("verb=GetRecord&metadataPrefix=oai_dc&identifier={one}");
                both.push(ask(browser, &asked).await.replace(&one, "…"));
            }
            assert_eq!(both[0], both[1], "{engine}");
            assert!(both[0].contains("code=\"idDoesNotExist\""), "{}", both[0]);
        }

        for (query, code) in [
            ("", "badVerb"),
            ("verb=Nothing", "badVerb"),
            ("verb=Identify&verb=Identify", "badVerb"),
            ("verb=Identify&set=x", "badArgument"),
            ("verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
            (
                "verb=ListRecords&metadataPrefix=marc21",
                "cannotDisseminateFormat",
            ),
            (
                "verb=ListRecords&resumptionToken=nonsense",
                "badResumptionToken",
            ),
            (
                "verb=ListSets&resumptionToken=nonsense",
                "badResumptionToken",
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01",
                "noRecordsMatch",
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&set=nothing",
                "noRecordsMatch",
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&set=region-002",
                "noRecordsMatch",
            ),
        ] {
            let said = ask(&mut v, query).await;
            assert!(
                said.contains(&format!("<error code=\"{code}\">")),
                "{query}: {said}"
            );
            let repeats = said.contains("<request verb=");
            assert_eq!(
                repeats,
                !code.starts_with("badV") && code != "badArgument",
                "{query}"
            );
        }
        // By a form as by an address.
        let posted = v.post("/oai", &[("verb", "Identify")]).await;
        assert!(posted.text().contains("<Identify>"), "{}", posted.text());
    }
}

#[tokio::test]
async fn portions_follow_one_another_without_a_gap() {
    for engine in ENGINES {
        let house = House::new(engine).await;
        let item = "INSERT INTO library_items (id, number, state, audience, named, newest, published, changed, created, withdrawn_by, reason) \
                    VALUES ($1, $2, 'published', 'public', $3, 1, 0, $4, 0, '', '')";
        let version = "INSERT INTO library_versions (id, item, n, state, kind, language, authors, consent, year, licence, themes, regions, \
                       note, account, saved, published, revision) VALUES ($1, $1, 1, 'published', 'report', 'en', '', $2, 2026, 'reserved', '', \
                       '', '', '', 0, 0, 1)";
        let text = "INSERT INTO library_texts (version, language, title, about) VALUES ($1, 'en', $2, 'About.')";
        for n in 0..120_i64 {
            let id: kernel::Id<House> = kernel::Id::derived("item", &n.to_string());
            let number = 20_000_000 + n;
            // Many of one second: the number tells them apart.
            let changed = 1_000 * (n / 70);
            house
                .test
                .change(item, args![id, number, false, changed])
                .await;
            house.test.change(version, args![id, false]).await;
            house
                .test
                .change(text, args![id, format!("Title {n}")])
                .await;
        }
        let mut visitor = house.test.visitor();
        let mut numbers = Vec::new();
        let mut query = "verb=ListRecords&metadataPrefix=oai_dc&from=1970-01-01".to_owned();
        for portion in 0.. {
            let said = ask(&mut visitor, &query).await;
            let found = said.split("<identifier>oai:indaba.test:").skip(1);
            numbers.extend(found.map(|f| f[..8].parse::<i64>().unwrap()));
            if said.contains("<resumptionToken/>") {
                assert_eq!(portion, 2, "{engine}");
                break;
            }
            let token = within(&said, "resumptionToken");
            query = format!("verb=ListRecords&resumptionToken={token}");
        }
        let expected: Vec<i64> = (20_000_000..20_000_120).collect();
        assert_eq!(numbers, expected, "{engine}");
    }
}

#[tokio::test]
async fn a_collection_of_stones_is_no_set() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.published("Withdrawn later", &[]).await;
        let path = "/library/collections";
        let titled = [("title-en", "Gathered lights")];
        let to = house.officer.fill(path, path, &titled).await;
        let here = to.strip_suffix("/edit").unwrap().to_owned();
        let put = [("do", "add"), ("item", href.as_str())];
        act(&mut house.officer, &here, &put).await;
        let mut visitor = house.test.visitor();
        let sets = "verb=ListSets";
        let said = ask(&mut visitor, sets).await;
        assert!(said.contains("Gathered lights"), "{engine}: {said}");
        let withdraw = format!("{href}/withdraw");
        let why = [("why", "Replaced.")];
        house.officer.fill(&href, &withdraw, &why).await;
        let said = ask(&mut visitor, sets).await;
        assert!(!said.contains("Gathered lights"), "{engine}: {said}");
    }
}
