//! The library as it is browsed, searched in six languages, gathered in collections and taken away.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use super::{House, act, add, begin, hand_in, publish, save, with};

/// Language, title, abstract, a word of it.
const WORDS: [(&str, &str, &str, &str); 6] = [
    (
        "ar",
        "تقرير عن الفوانيس",
        "تحمي الفوانيس القرية ليلا.",
        "الفوانيس",
    ),
    (
        "en",
        "A report on lanterns",
        "Lanterns protect the village at night.",
        "lanterns",
    ),
    (
        "es",
        "Informe sobre faroles",
        "Los faroles protegen la aldea de noche.",
        "faroles",
    ),
    (
        "fr",
        "Rapport sur les lanternes",
        "Les lanternes protègent le village la nuit.",
        "lanternes",
    ),
    (
        "ru",
        "Доклад о фонарях",
        "Фонари охраняют деревню ночью.",
        "фонари",
    ),
    ("zh", "关于灯笼的报告", "灯笼在夜里保护村庄。", "灯笼"),
];

#[tokio::test]
async fn an_item_is_found_in_each_of_its_six_languages() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = begin(&mut house.member, "A report on lanterns", "en").await;
        let fields: Vec<(String, &str)> = WORDS
            .iter()
            .flat_map(|(l, title, about, _)| {
                [
                    (format!("title-{l}"), *title),
                    (format!("about-{l}"), *about),
                ]
            })
            .collect();
        let typed: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), *v)).collect();
        save(&mut house.member, &href, &with(&typed, &[])).await;
        for (language, ..) in WORDS {
            let file = format!("zqinthefile{language} and more");
            add(
                &mut house.member,
                &href,
                language,
                "report.txt",
                file.as_bytes(),
            )
            .await;
        }
        hand_in(&mut house.member, &href).await;
        publish(&mut house.officer, &href).await;
        for (language, title, _, word) in WORDS {
            let mut reader = house.test.visitor();
            reader.keep("lang", language);
            let found = house.finds(&reader, word).await;
            let here = format!("{href}?text={language}");
            assert!(found.contains(&here), "{language}, {engine}");
            let read = reader.read(&href).await.text();
            assert!(read.contains(title), "{language}, {engine}");
            // What a file says is found as well.
            let found = house
                .finds(&reader, &format!("zqinthefile{language}"))
                .await;
            assert!(found.contains(&here), "{language}, {engine}");
            let listed = reader.read(&format!("/library?language={language}")).await;
            assert!(listed.text().contains(&href), "{language}, {engine}");
        }
        // Made anew from its tables, the index says the same.
        house.test.house.reindex().await.unwrap();
        let visitor = house.test.visitor();
        assert!(house.finds(&visitor, "zqinthefileen").await.contains(&href));
    }
}

#[tokio::test]
async fn filters_narrow_and_pages_go_on() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let mut all = Vec::new();
        for n in 0..22 {
            let theme = if n == 3 { "gender" } else { "youth" };
            let year = if n == 4 { "2019" } else { "2026" };
            let more = [("themes", theme), ("year", year), ("regions", "002")];
            all.push(house.published(&format!("Item {n}"), &more).await);
        }
        let mut visitor = house.test.visitor();
        let mut seen = Vec::new();
        let mut next = Some("/library".to_owned());
        while let Some(path) = next.take() {
            let page = visitor.read(&path).await;
            for link in page.links() {
                if all.contains(&link) {
                    seen.push(link);
                } else if link.contains("after=") {
                    next = Some(link);
                }
            }
        }
        assert_eq!(seen.len(), 22, "{engine}: each once");
        for (path, expected) in [
            ("/library?theme=gender", vec![3]),
            ("/library?year=2019", vec![4]),
            ("/library?theme=gender&year=2019", vec![]),
            ("/library?region=150", vec![]),
            ("/library?kind=good_practice", vec![]),
        ] {
            let page = visitor.read(path).await;
            let links = page.links();
            let found: Vec<usize> = (0..22).filter(|n| links.contains(&all[*n])).collect();
            assert_eq!(found, expected, "{path}, {engine}");
        }
        let table = visitor.read("/library.csv?theme=gender").await.text();
        assert_eq!(table.lines().count(), 2, "{table}");
        assert!(table.contains(&all[3]), "{table}");
        assert!(
            visitor
                .read("/library.xlsx")
                .await
                .contents()
                .contains("Item 21")
        );
        let feed = visitor.read("/library/feed.xml").await;
        assert!(feed.is("application/atom+xml") && feed.text().contains("<title>Item 21</title>"));
        // Whoever curates a collection of them all goes on as well.
        let path = "/library/collections";
        let edit = house
            .officer
            .fill(path, path, &[("title-en", "All of them")])
            .await;
        let here = edit.strip_suffix("/edit").unwrap().to_owned();
        let sql = "INSERT INTO library_collected (collection, item, added) \
                   SELECT c.id, i.id, 1 FROM library_collections c, library_items i";
        house.test.change(sql, args![]).await;
        let first = house.officer.read(&edit).await.links();
        let place = first.iter().find(|l| l.contains("after=")).unwrap();
        let last = house.officer.read(place).await.links();
        let of = |links: &[String]| -> Vec<String> {
            links.iter().filter(|l| all.contains(l)).cloned().collect()
        };
        let (begin, end) = (of(&first), of(&last));
        assert_eq!((begin.len(), end.len()), (20, 2), "{engine}");
        assert!(end.iter().all(|item| !begin.contains(item)), "{engine}");
        assert!(!last.iter().any(|l| l.contains("after=")), "{engine}");
        // Whoever takes one out stays there, and sees the beginning once nothing is left there.
        let after = place.split("after=").nth(1).unwrap().replace('+', " ");
        for (n, item) in end.iter().enumerate() {
            let out = [
                ("do", "remove"),
                ("item", item.as_str()),
                ("after", after.as_str()),
            ];
            let to = act(&mut house.officer, &here, &out).await.leads_to();
            assert!(to.contains("after="), "{engine}: {to}");
            let left = of(&house.officer.read(&to).await.links());
            let expected = if n == 0 { &end[1..] } else { &begin[..] };
            assert_eq!(left, expected, "{engine}");
        }
    }
}

#[tokio::test]
async fn a_collection_is_there_for_whoever_may_read_something_in_it() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house
            .published("For the network", &[("audience", "network")])
            .await;
        let path = "/library/collections";
        let bare = act(&mut house.officer, path, &[]).await;
        assert!(bare.text().contains("f-title-en-error"), "{}", bare.words());
        let to = house
            .officer
            .fill(path, path, &[("title-en", "Gathered lights")])
            .await;
        let here = to.strip_suffix("/edit").unwrap().to_owned();
        let wrong = act(
            &mut house.officer,
            &here,
            &[("do", "add"), ("item", "12345678")],
        )
        .await;
        assert!(wrong.text().contains("f-item-error"), "{}", wrong.words());
        let put = [("do", "add"), ("item", href.as_str())];
        let done = act(&mut house.officer, &here, &put).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert!(house.neighbour.read(&here).await.text().contains(&href));
        assert!(
            house
                .neighbour
                .read(path)
                .await
                .text()
                .contains("Gathered lights")
        );
        let mut visitor = house.test.visitor();
        assert!(!visitor.read(path).await.text().contains("Gathered lights"));
        let hidden = visitor.get(&here).await;
        let absent = visitor
            .get("/library/collections/aaaaaaaaaaaaaaaaaaaaaaaaaa")
            .await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{engine}");
        assert_eq!(hidden.steady(), absent.steady(), "{engine}");
        let refused = act(&mut house.member, &here, &put).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{engine}");
        let out = [("do", "remove"), ("item", href.as_str())];
        act(&mut house.officer, &here, &out).await;
        let gone = house.neighbour.get(&here).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND, "{engine}");
    }
}
