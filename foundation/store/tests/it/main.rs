//! What both engines promise alike.

mod copying;
mod declaration;
mod pages;
mod scanning;

use kernel::{Clock, Error, Language, Randomness, Timestamp, args};
use store::{Entry, Job, Migration, Read, Scopes, testing::databases};

const TABLE: &[Migration] = &[Migration {
    name: "test/0001",
    sql: "CREATE TABLE things (id TEXT PRIMARY KEY, n BIGINT NOT NULL, yes BOOLEAN NOT NULL, note TEXT);",
}];

#[derive(sqlx::FromRow)]
struct Thing {
    id: String,
    n: i64,
    yes: bool,
    note: Option<String>,
}

#[tokio::test]
async fn a_unit_that_fails_leaves_nothing_and_harms_no_other() {
    for test in databases(TABLE).await.unwrap() {
        let put = |id: &'static str, fail: bool| {
            test.db.write(move |tx| {
                Box::pin(async move {
                    tx.run(
                        "INSERT INTO things (id, n, yes, note) VALUES ($1, $2, $3, $4)",
                        args![id, 7_i64, true, None::<String>],
                    )
                    .await?;
                    if fail { Err(Error::NotFound) } else { Ok(id) }
                })
            })
        };
        let (a, b, c) = tokio::join!(put("a", false), put("b", true), put("c", false));
        assert!(a.is_ok() && b.is_err() && c.is_ok(), "{}", test.engine);
        let rows: Vec<Thing> = test
            .db
            .clone()
            .all("SELECT id, n, yes, note FROM things ORDER BY id", vec![])
            .await
            .unwrap();
        let ids: Vec<_> = rows.iter().map(|r| r.id.as_str()).collect();
        assert_eq!(ids, ["a", "c"], "{}", test.engine);
        assert!(rows[0].n == 7 && rows[0].yes && rows[0].note.is_none());
        assert!(
            put("a", false).await.is_err(),
            "the same key twice, {}",
            test.engine
        );
        assert!(
            put("d", false).await.is_ok(),
            "the writer lives on, {}",
            test.engine
        );
    }
}

#[tokio::test]
async fn a_job_comes_until_it_is_done() {
    let (clock, random) = (Clock::fixed(Timestamp(1_000_000)), Randomness::seeded(1));
    for test in databases(TABLE).await.unwrap() {
        let job = Job::new("mail", &"x", &random, clock.now()).unwrap();
        let queued = job.clone();
        test.db
            .write(move |tx| Box::pin(async move { tx.queue(&queued).await }))
            .await
            .unwrap();
        assert_eq!(
            test.db.claim_jobs(&clock).await.unwrap().len(),
            1,
            "{}",
            test.engine
        );
        assert!(
            test.db.claim_jobs(&clock).await.unwrap().is_empty(),
            "claimed once"
        );
        test.db
            .finish_job(&job.id, Some("no route".to_owned()), &clock)
            .await
            .unwrap();
        let later = Clock::fixed(clock.now().plus(kernel::day(1)));
        assert_eq!(
            test.db.claim_jobs(&later).await.unwrap().len(),
            1,
            "tried again"
        );
        test.db.finish_job(&job.id, None, &later).await.unwrap();
        let last = Clock::fixed(clock.now().plus(kernel::day(9)));
        assert!(test.db.claim_jobs(&last).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn what_is_done_is_forgotten_after_a_month_and_what_waits_is_not() {
    let (clock, random) = (Clock::fixed(Timestamp(1_000_000)), Randomness::seeded(1));
    for test in databases(TABLE).await.unwrap() {
        let job = |kind: &str| Job::new(kind, &"x", &random, clock.now()).unwrap();
        let (done, waiting) = (job("mail"), job("event:held"));
        let (queued, now) = ([done.clone(), waiting], clock.now());
        test.db
            .write(move |tx| {
                Box::pin(async move {
                    for job in &queued {
                        tx.queue(job).await?;
                    }
                    tx.remember("form", "1", now).await
                })
            })
            .await
            .unwrap();
        test.db.finish_job(&done.id, None, &clock).await.unwrap();
        let left = async || {
            let mut db = test.db.clone();
            let sql = "SELECT (SELECT COUNT(*) FROM jobs) * 10 + (SELECT COUNT(*) FROM form_keys)";
            db.number(sql, vec![]).await.unwrap()
        };
        let later = |days| Clock::fixed(clock.now().plus(kernel::day(days)));
        test.db.tidy_up(&later(29)).await.unwrap();
        assert_eq!(left().await, 21, "{}", test.engine);
        test.db.tidy_up(&later(31)).await.unwrap();
        assert_eq!(left().await, 10, "{}", test.engine);
    }
}

#[tokio::test]
async fn search_finds_only_what_the_reader_may_see() {
    for test in databases(TABLE).await.unwrap() {
        let entry = |id: &str, scope: &str, language, body: &str| Entry {
            id: id.to_owned(),
            kind: "contribution",
            scope: scope.to_owned(),
            language,
            title: "Title".to_owned(),
            body: body.to_owned(),
            href: format!("/{id}"),
            at: Timestamp(5),
        };
        let entries = [
            entry(
                "a",
                "public",
                Language::English,
                "Women's organisations need funding",
            ),
            entry("b", "office", Language::English, "organisation at risk"),
            entry(
                "c",
                "public",
                Language::Arabic,
                "المنظمات المحلية تحتاج إلى التمويل",
            ),
            entry("d", "public", Language::Chinese, "民间社会组织需要资金"),
        ];
        test.db
            .write(move |tx| {
                Box::pin(async move {
                    for e in &entries {
                        tx.index(e).await?;
                    }
                    Ok(())
                })
            })
            .await
            .unwrap();
        let find = async |q: &str, l, s: &[&str]| {
            let hits = test
                .db
                .search(q, l, "", &Scopes::new(s.iter().copied()), 10)
                .await
                .unwrap();
            hits.into_iter().map(|h| h.id).collect::<Vec<_>>()
        };
        assert_eq!(
            find("organisation", Language::English, &["public"]).await,
            ["a"],
            "{}",
            test.engine
        );
        assert_eq!(
            find("organisation", Language::English, &["public", "office"]).await,
            ["b", "a"],
            "the newest first, {}",
            test.engine
        );
        assert_eq!(find("منظمات", Language::Arabic, &["public"]).await, ["c"]);
        assert_eq!(find("社会", Language::Chinese, &["public"]).await, ["d"]);
        assert!(
            find("\"; DROP", Language::English, &["public"])
                .await
                .is_empty()
        );
        test.db
            .write(|tx| Box::pin(async move { tx.unindex("a").await }))
            .await
            .unwrap();
        assert!(
            find("organisation", Language::English, &["public"])
                .await
                .is_empty()
        );
    }
}

#[tokio::test]
async fn a_word_of_every_entry_gives_the_newest_that_the_reader_may_see() {
    for test in databases(TABLE).await.unwrap() {
        test.db
            .write(|tx| {
                Box::pin(async move {
                    for n in 0..900_i64 {
                        tx.index(&Entry {
                            id: format!("e{n}"),
                            kind: if n % 3 == 0 {
                                "paragraph"
                            } else {
                                "contribution"
                            },
                            // The newest two hundred are hidden from a visitor.
                            scope: if n < 700 { "public" } else { "org:abc" }.to_owned(),
                            language: Language::English,
                            title: "Title".to_owned(),
                            body: "civil society".to_owned(),
                            href: "/".to_owned(),
                            // Some come at one moment.
                            at: Timestamp(n / 2),
                        })
                        .await?;
                    }
                    Ok(())
                })
            })
            .await
            .unwrap();
        let find = async |kind: &str, scopes: &[&str]| {
            let scopes = Scopes::new(scopes.iter().copied());
            let hits = test
                .db
                .search("society", Language::English, kind, &scopes, 2);
            let ids: Vec<_> = hits.await.unwrap().into_iter().map(|h| h.id).collect();
            ids
        };
        assert_eq!(
            find("", &["public"]).await,
            ["e699", "e698"],
            "{}",
            test.engine
        );
        assert_eq!(
            find("", &["public", "org:abc"]).await,
            ["e899", "e898"],
            "{}",
            test.engine
        );
        assert_eq!(
            find("paragraph", &["public"]).await,
            ["e699", "e696"],
            "{}",
            test.engine
        );
        assert!(
            find("", &[]).await.is_empty(),
            "nothing to see, {}",
            test.engine
        );
        assert!(
            find("", &["org:ab"]).await.is_empty(),
            "no scope by its beginning, {}",
            test.engine
        );
        assert!(
            find("", &["orgabc"]).await.is_empty(),
            "no scope by its letters, {}",
            test.engine
        );
    }
}

#[tokio::test]
async fn what_is_deleted_from_the_file_is_overwritten_and_its_schema_is_not_trusted() {
    for test in databases(TABLE).await.unwrap() {
        if !test.db.is_sqlite() {
            continue;
        }
        let written = test.db.write(|tx| {
            Box::pin(async move {
                Ok((
                    tx.number("PRAGMA secure_delete", vec![]).await?,
                    tx.number("PRAGMA trusted_schema", vec![]).await?,
                    tx.number("PRAGMA synchronous", vec![]).await?,
                ))
            })
        });
        assert_eq!(written.await.unwrap(), (1, 0, 2));
        let mut reader = test.db.clone();
        assert_eq!(
            reader
                .number("PRAGMA trusted_schema", vec![])
                .await
                .unwrap(),
            0
        );
    }
}
