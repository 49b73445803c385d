//! The pages of what can be found, each once, from one address to another.

use kernel::{Language, Timestamp};
use store::{Entry, Scopes, testing::databases};

fn entry(id: &str, kind: &'static str, scope: &str, href: &str, at: i64) -> Entry {
    Entry {
        id: id.to_owned(),
        kind,
        scope: scope.to_owned(),
        language: Language::English,
        title: String::new(),
        body: String::new(),
        href: href.to_owned(),
        at: Timestamp(at),
    }
}

#[tokio::test]
async fn pages_stand_once_in_the_order_of_their_bytes_with_their_newest_moment() {
    for test in databases(&[]).await.unwrap() {
        test.db
            .write(|tx| {
                Box::pin(async move {
                    for e in [
                        entry("1", "library", "public", "/b/1?text=en", 10),
                        entry("2", "library", "public", "/b/1?text=fr", 30),
                        entry("3", "terms", "public", "/b/1?text=ar#p-1", 20),
                        entry("4", "update", "public", "/a/Z", 1),
                        entry("5", "update", "public", "/a/a#top", 2),
                        entry("6", "update", "network", "/a/b", 3),
                        entry("7", "organisation", "organisations-visitors", "/b/2", 4),
                        entry("8", "organisation", "organisations-office", "/b/3", 5),
                        entry("9", "paragraph", "public", "/c/1#p-1", 6),
                        entry("10", "contribution", "public", "/c/2", 6),
                        entry("11", "forum", "public", "/c/3", 6),
                        entry("12", "statement", "public", "/c/4", 6),
                    ] {
                        tx.index(&e).await?;
                    }
                    Ok(())
                })
            })
            .await
            .unwrap();
        let open = Scopes::new(["public", "organisations-visitors"]);
        let pages = async |from: &str, before: &str, most: i64| {
            let found = test.db.pages(&open, from, before, most).await.unwrap();
            let found = found.into_iter().map(|p| format!("{} {}", p.page, p.at.0));
            found.collect::<Vec<_>>().join(", ")
        };
        let engine = test.engine;
        // Capitals come first, whatever language the database sorts by.
        let all = "/a/Z 1, /a/a 2, /b/1 30, /b/2 4";
        assert_eq!(pages("/", "", 10).await, all, "{engine}");
        assert_eq!(pages("/", "", 2).await, "/a/Z 1, /a/a 2", "{engine}");
        assert_eq!(
            pages("/a/a", "/b/2", 10).await,
            "/a/a 2, /b/1 30",
            "{engine}"
        );
        assert_eq!(pages("/b/3", "", 10).await, "", "{engine}");
        let none = Scopes::new([]);
        let found = test.db.pages(&none, "/", "", 10).await.unwrap();
        assert!(found.is_empty(), "{engine}");
    }
}
