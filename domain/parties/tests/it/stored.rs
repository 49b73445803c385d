//! Names kept by the database: found while they are there, gone with what they named, the same answers as in memory.

use kernel::{Id, Timestamp, args};
use parties::matching::{Index, LIKELY, Why};
use parties::{NameKind, Organisation, OrganisationId, alike};
use store::testing::{TestDb, databases};
use store::{Db, Read};

fn organisation(name: &str) -> Organisation {
    Organisation::named(
        Id::derived("organisation", name),
        name.to_owned(),
        Timestamp(0),
    )
}

async fn put(db: &Db, o: Organisation) {
    let put = db.write(|tx| Box::pin(async move { parties::put(tx, &o).await }));
    assert!(put.await.unwrap());
}

async fn run(db: &Db, sql: &'static str) {
    db.write(move |tx| Box::pin(async move { tx.run(sql, vec![]).await }))
        .await
        .unwrap();
}

async fn rows(db: &Db) -> Vec<i64> {
    let mut counts = Vec::new();
    for sql in [
        "SELECT COUNT(*) FROM organisation_names",
        "SELECT COUNT(*) FROM organisation_words",
        "SELECT COUNT(*) FROM name_words",
        "SELECT COUNT(*) FROM name_word_grams",
        "SELECT CAST(COALESCE(SUM(organisations), 0) AS BIGINT) FROM name_words",
    ] {
        counts.push(db.clone().number(sql, vec![]).await.unwrap());
    }
    counts
}

const NAMES: [&str; 6] = [
    "Action et éducation pour tous (AEPT)",
    "Peace Watch International",
    "Réseau des femmes pour la paix",
    "Rotary Club of Nairobi",
    "جمعية الحكيم",
    "中国人权研究会",
];

async fn filled() -> Vec<TestDb> {
    let all = databases(&[guard::MIGRATIONS, parties::MIGRATIONS].concat())
        .await
        .unwrap();
    for test in &all {
        for name in NAMES {
            put(&test.db, organisation(name)).await;
        }
    }
    all
}

async fn first(db: &Db, name: &str) -> Option<(String, f64, Why)> {
    let found = alike(&mut db.clone(), name, 5).await.unwrap();
    found
        .into_iter()
        .next()
        .map(|a| (a.organisation.name, a.score, a.why))
}

#[tokio::test]
async fn an_entry_is_found_however_its_name_is_written() {
    for test in filled().await {
        for (asked, name) in [
            ("ACTION ET EDUCATION POUR TOUS", NAMES[0]),
            ("aept", NAMES[0]),
            ("Education pour tous, action", NAMES[0]),
            ("The Peace Wacth, Inc.", NAMES[1]),
            ("reseau de femme pour la paix", NAMES[2]),
            ("Ротари клуб Найроби", NAMES[3]),
            ("روتاري نيروبي", NAMES[3]),
            ("Al-Hakim", NAMES[4]),
            ("人权研究会", NAMES[5]),
            ("Zhongguo renquan", NAMES[5]),
        ] {
            let found = first(&test.db, asked).await;
            assert!(
                found.as_ref().is_some_and(|(n, _, _)| n == name),
                "{} {asked}: {found:?}",
                test.engine
            );
        }
        for asked in [
            "",
            " – ",
            "Zeppelin",
            "xx",
            &"a ".repeat(3_000),
            &"b".repeat(9_000),
            "%' OR 1=1 --",
        ] {
            let found = first(&test.db, asked).await;
            assert!(
                found.is_none_or(|(_, score, _)| score < LIKELY),
                "{}",
                test.engine
            );
        }
    }
}

#[tokio::test]
async fn a_former_name_still_leads_to_the_organisation() {
    for test in filled().await {
        let mut o = organisation(NAMES[1]);
        o.version = 1;
        o.name = "Harmony Now".to_owned();
        let id = o.id;
        put(&test.db, o).await;
        let found = alike(&mut test.db.clone(), "Peace Watch International", 3)
            .await
            .unwrap();
        assert_eq!(found[0].organisation.name, "Harmony Now");
        assert_eq!(
            (found[0].matched.as_str(), found[0].why),
            (NAMES[1], Why::SameName)
        );
        let also = vec!["منظمة الوئام".to_owned(), "HN".to_owned(), "…".to_owned()];
        test.db
            .write(move |tx| {
                Box::pin(async move { parties::put_names(tx, id, NameKind::Also, &also).await })
            })
            .await
            .unwrap();
        assert_eq!(first(&test.db, "الوئام").await.unwrap().0, "Harmony Now");
        let kinds: Vec<NameKind> = parties::names(&mut test.db.clone(), id)
            .await
            .unwrap()
            .iter()
            .map(|n| n.kind)
            .collect();
        assert_eq!(kinds.len(), 4, "{kinds:?}");
        assert_eq!(kinds[0], NameKind::Current);
    }
}

#[tokio::test]
async fn what_is_forgotten_leaves_no_word_behind() {
    for test in filled().await {
        let before = rows(&test.db).await;
        let o = organisation("Quixotic Zebras of Ouagadougou (QZO)");
        let id = o.id;
        put(&test.db, o).await;
        assert!(
            rows(&test.db)
                .await
                .iter()
                .zip(&before)
                .all(|(now, then)| now > then)
        );
        test.db
            .write(move |tx| {
                Box::pin(async move {
                    parties::forget_names(tx, id).await?;
                    tx.run("DELETE FROM organisations WHERE id = $1", args![id])
                        .await
                })
            })
            .await
            .unwrap();
        assert_eq!(rows(&test.db).await, before, "{}", test.engine);
        assert!(first(&test.db, "Quixotic Zebras").await.is_none());
    }
}

#[tokio::test]
async fn organisations_from_before_names_were_kept_are_named() {
    for test in filled().await {
        let before = rows(&test.db).await;
        for sql in [
            "DELETE FROM organisation_names",
            "DELETE FROM organisation_words",
            "DELETE FROM name_words",
            "DELETE FROM name_word_grams",
        ] {
            run(&test.db, sql).await;
        }
        assert!(first(&test.db, NAMES[0]).await.is_none());
        assert_eq!(parties::name_missing(&test.db).await.unwrap(), 6);
        assert_eq!(parties::name_missing(&test.db).await.unwrap(), 0);
        assert_eq!(rows(&test.db).await, before, "{}", test.engine);
        parties::matching::name_all(&test.db).await.unwrap();
        assert_eq!(rows(&test.db).await, before, "{}", test.engine);
    }
}

#[tokio::test]
async fn the_database_answers_as_the_index_in_memory() {
    for test in filled().await {
        let index = Index::new(NAMES.map(|name| (organisation(name).id, name)));
        for asked in [
            "peace",
            "femmes de la paix",
            "club",
            "action",
            "AEPT",
            "Nairobi Rotary",
        ] {
            let stored: Vec<(OrganisationId, String)> = alike(&mut test.db.clone(), asked, 5)
                .await
                .unwrap()
                .into_iter()
                .map(|a| (a.organisation.id, format!("{:.6} {:?}", a.score, a.why)))
                .collect();
            let held: Vec<(OrganisationId, String)> = index
                .find(asked, 5)
                .into_iter()
                .map(|m| (m.id, format!("{:.6} {:?}", m.score, m.why)))
                .collect();
            assert_eq!(stored, held, "{} {asked}", test.engine);
        }
    }
}
