//! How talk goes on: pages by place, unread posts, quotes, changes, topics split, joined and moved while every link goes on.

use http::StatusCode;
use kernel::args;
use store::Read;
use testkit::ENGINES;

use crate::Talk;

#[tokio::test]
async fn the_five_thousandth_page_is_read_off_the_index() {
    const POSTS: i64 = 150_020;
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "A long one", &[]).await;
        let topic = talk
            .begin("member", &space, "Long talk", "The first.")
            .await;
        let id = topic.trim_start_matches("/fora/topics/").to_owned();
        let fill = "INSERT INTO fora_posts (id, number, place, topic, account, organisation, office, author, language, body, state, \
             unlisted, created, edited, redacted, recommended, due, version) \
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150020) \
             SELECT 'aaaaaaaaaaaaaaaaaaa' || SUBSTR('abcdefghij', i / 100000 % 10 + 1, 1) || SUBSTR('abcdefghij', i / 10000 % 10 + 1, 1) || SUBSTR('abcdefghij', i / 1000 % 10 + 1, 1) || \
             SUBSTR('abcdefghij', i / 100 % 10 + 1, 1) || SUBSTR('abcdefghij', i / 10 % 10 + 1, 1) || SUBSTR('abcdefghij', i / 1 % 10 + 1, 1) || 'a', i, 1000 + i, $1, CAST(NULL AS TEXT), CAST(NULL AS TEXT), FALSE, 'Somebody', 'en', 'Word ' || CAST(i AS TEXT), \
             'shown', FALSE, 1, CAST(NULL AS BIGINT), FALSE, FALSE, CAST(NULL AS BIGINT), 1 FROM n";
        talk.world.app.change(fill, args![id.clone()]).await;
        if engine == "sqlite" {
            // What is unread is counted within a topic, never among all posts.
            let space = space.rsplit('/').next().unwrap().to_owned();
            let plan = sqlite_plan(&talk, fora::LIST, args![space, i64::MAX, "", 31_i64]).await;
            assert!(plan.contains("fora_posts_shown (topic=?"), "{plan}");
        }
        talk.world.app.change("ANALYZE", vec![]).await;
        // Page 5,000 begins behind post 99,980, and links lead on from it to both sides.
        let deep = format!("{topic}?after=99980");
        let page = talk.world.browser("visitor").read(&deep).await;
        let words = page.words();
        assert!(
            words.contains("Word 99981") && words.contains("Word 100000"),
            "{engine}"
        );
        assert!(
            !words.contains("Word 100001") && !words.contains("Word 99980 "),
            "{engine}"
        );
        let links = page.links();
        assert!(
            links.contains(&format!("{topic}?after=100000")),
            "{links:?}"
        );
        assert!(
            links.contains(&format!("{topic}?before=99981")),
            "{links:?}"
        );
        let before = format!("{topic}?before=99981");
        let page = talk.world.browser("visitor").read(&before).await.words();
        assert!(
            page.contains("Word 99961") && page.contains("Word 99980"),
            "{engine}"
        );
        let end = talk
            .world
            .browser("visitor")
            .read(&format!("{topic}?at=end"))
            .await;
        assert!(end.words().contains(&format!("Word {POSTS}")), "{engine}");
        // And nothing before it is looked at.
        let mut db = talk.world.app.ctx().db();
        let plan = if engine == "sqlite" {
            sqlite_plan(&talk, fora::PAGE, args![id, 100_980_i64, 21_i64]).await
        } else {
            let sql = explained("EXPLAIN", fora::PAGE);
            let rows: Vec<(String,)> = db.all(sql, args![id, 100_980_i64, 21_i64]).await.unwrap();
            rows.into_iter().map(|r| r.0).collect::<Vec<_>>().join("\n")
        };
        assert!(plan.contains("fora_posts_"), "{engine}: {plan}");
        for whole in [
            "Seq Scan on fora_posts",
            "Sort Key: p.place",
            "SCAN p\n",
            "SCAN p ",
            "TEMP B-TREE",
        ] {
            assert!(!plan.contains(whole), "{engine}: {plan}");
        }
    }
}

/// A statement to be explained; statements are texts of the program.
fn explained(how: &str, sql: &str) -> &'static str {
    Box::leak(format!("{how} {sql}").into_boxed_str())
}

/// How SQLite goes about a statement.
async fn sqlite_plan(talk: &Talk, sql: &str, values: Vec<kernel::Value>) -> String {
    let rows: Vec<(i64, i64, i64, String)> = talk
        .world
        .app
        .ctx()
        .db()
        .all(explained("EXPLAIN QUERY PLAN", sql), values)
        .await
        .unwrap();
    rows.into_iter().map(|r| r.3).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn what_is_new_is_marked_until_it_is_read() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("network", "News", &[]).await;
        let topic = talk.begin("member", &space, "A topic", "One.").await;
        talk.world.browser("elsewhere").read(&topic).await;
        let list = talk.world.browser("elsewhere").read(&space).await;
        assert!(!list.words().contains("unread"), "{engine}");
        talk.reply("member", &topic, "Zqsecond.").await;
        talk.reply("member", &topic, "Zqthird.").await;
        let list = talk.world.browser("elsewhere").read(&space).await;
        assert!(
            list.words().contains("2 unread"),
            "{engine}: {}",
            list.words()
        );
        assert!(
            list.links().contains(&format!("{topic}?at=unread")),
            "{engine}"
        );
        let unread = format!("{topic}?at=unread");
        let page = talk.world.browser("elsewhere").read(&unread).await;
        assert!(
            page.text().contains("Zqsecond.") && !page.text().contains("One."),
            "{engine}"
        );
        let list = talk.world.browser("elsewhere").read(&space).await;
        assert!(!list.words().contains("unread"), "{engine}");
        // Muted, nothing is marked; of visitors nothing is kept.
        let typed = [("watch", "mute")];
        talk.world
            .press("elsewhere", &format!("{topic}/watch"), &typed)
            .await;
        talk.reply("member", &topic, "Fourth.").await;
        let list = talk.world.browser("elsewhere").read(&space).await;
        assert!(!list.words().contains("unread"), "{engine}");
        let kept = "SELECT COUNT(*) FROM fora_reading WHERE account = ''";
        assert_eq!(talk.count(kept).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn changes_stay_readable_and_what_is_taken_back_does_not() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("network", "Changes", &[]).await;
        let topic = talk
            .begin("member", &space, "A topic", "Zqbefore words.")
            .await;
        let post = talk.first(&topic).await;
        let edit = format!("{post}/edit");
        let member = talk.world.browser("member");
        member
            .fill(&edit, &edit, &[("body", "Zqafter words.")])
            .await;
        let page = talk.world.browser("elsewhere").read(&topic).await.text();
        assert!(
            page.contains("Zqafter") && !page.contains("Zqbefore"),
            "{engine}"
        );
        let history = format!("{post}/history");
        let page = talk.world.browser("elsewhere").read(&history).await.text();
        assert!(
            page.contains("Zqafter") && page.contains("Zqbefore"),
            "{engine}"
        );
        let page = talk.world.browser("visitor").get(&history).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        let page = talk.world.browser("elsewhere").get(&edit).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        // Two who change at once do not overwrite each other.
        let typed = [("body", "Zqthird."), ("version", "1")];
        let member = talk.world.browser("member");
        let page = member.read(&edit).await;
        let page = member.submit(&page, &edit, &typed).await;
        assert!(
            page.words().contains("changed it meanwhile"),
            "{}",
            page.words()
        );
        // Taken back, no version is left anywhere.
        let typed = [("do", "withdraw")];
        talk.world.press("member", &edit, &typed).await;
        let page = talk.follow("elsewhere", &post).await;
        assert!(page.words().contains("took this post back"), "{engine}");
        for sql in [
            "SELECT COUNT(*) FROM fora_posts WHERE body LIKE '%Zqafter%'",
            "SELECT COUNT(*) FROM fora_edits WHERE body LIKE '%Zqbefore%'",
            "SELECT COUNT(*) FROM search WHERE kind = 'forum' AND body LIKE '%Zq%'",
        ] {
            assert_eq!(talk.count(sql).await, 0, "{engine}: {sql}");
        }
    }
}

#[tokio::test]
async fn every_link_goes_on_after_a_split_a_merge_and_a_move() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Here", &[]).await;
        let topic = talk
            .begin("member", &space, "The old one", "Zqfirst.")
            .await;
        let second = talk.reply("elsewhere", &topic, "Zqsecond.").await;
        let third = talk.reply("member", &topic, "Zqthird.").await;
        // Nothing would be left of it.
        let first = talk.first(&topic).await;
        let typed = [
            ("do", "split"),
            ("title", "The new one"),
            ("reason", "Another matter."),
        ];
        let page = talk.moderate("officer", &first, &typed).await;
        assert!(
            page.words().contains("Nothing would be left"),
            "{}",
            page.words()
        );

        let page = talk.moderate("officer", &second, &typed).await;
        let new = page.leads_to().split('?').next().unwrap().to_owned();
        assert!(
            new.starts_with("/fora/topics/") && new != topic,
            "{}",
            page.words()
        );
        for (post, words) in [(&second, "Zqsecond."), (&third, "Zqthird.")] {
            let page = talk.follow("visitor", post).await;
            assert!(
                page.text().contains(words) && page.text().contains("The new one"),
                "{engine}"
            );
        }
        let old = talk.world.browser("visitor").read(&topic).await;
        assert!(!old.text().contains("Zqthird."), "{engine}");
        assert!(
            old.words().contains("Another matter.") && old.links().contains(&new),
            "{engine}"
        );

        // Joined again, posts stand in the order in which they were written, and the address leads on.
        let typed = [
            ("do", "merge"),
            ("other", topic.as_str()),
            ("reason", "One matter after all."),
        ];
        talk.world
            .press("officer", &format!("{new}/arrange"), &typed)
            .await;
        let page = talk.world.browser("visitor").read(&topic).await.text();
        let at = |word: &str| page.find(word).unwrap();
        assert!(
            at("Zqfirst.") < at("Zqsecond.") && at("Zqsecond.") < at("Zqthird."),
            "{engine}"
        );
        assert_eq!(
            talk.world.browser("visitor").get(&new).await.leads_to(),
            topic,
            "{engine}"
        );
        for post in [&first, &second, &third] {
            talk.follow("visitor", post).await;
        }

        // Moved to where fewer read, the links lead them there and nobody else anywhere; back is no way.
        let inner = talk.space("network", "Inside", &[]).await;
        let to = inner.trim_start_matches("/fora/spaces/").to_owned();
        let typed = [
            ("do", "move"),
            ("space", to.as_str()),
            ("reason", "For the network."),
        ];
        talk.world
            .press("officer", &format!("{topic}/arrange"), &typed)
            .await;
        talk.follow("elsewhere", &third).await;
        for path in [topic.as_str(), new.as_str(), third.as_str()] {
            let page = talk.world.browser("visitor").get(path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}: {path}");
        }
        let found = talk
            .world
            .browser("visitor")
            .read("/search?q=zqthird")
            .await;
        assert!(!found.text().contains(&third), "{engine}");
        let back = space.trim_start_matches("/fora/spaces/").to_owned();
        let officer = talk.world.browser("officer");
        let token = officer.token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("do", "move"),
            ("space", back.as_str()),
            ("reason", "Back."),
        ];
        let page = officer.post(&format!("{topic}/arrange"), &fields).await;
        assert!(
            page.words().contains("More people would read it there"),
            "{engine}"
        );
    }
}

#[tokio::test]
async fn a_quote_names_whom_the_reader_may_know() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Quotes", &[]).await;
        let topic = talk
            .begin("member", &space, "A topic", "Zqquoted words.")
            .await;
        let post = talk.first(&topic).await;
        let number = post.rsplit('/').next().unwrap().to_owned();
        let page = format!("{topic}?at=end&quote={number}");
        let form = talk.world.browser("elsewhere").read(&page).await;
        assert!(
            form.text().contains(&format!("&gt; #{number}"))
                || form.text().contains(&format!("&#62; #{number}")),
            "{}",
            form.text()
        );
        talk.reply(
            "elsewhere",
            &topic,
            &format!("> #{number}\n> Zqquoted words.\n\nYes."),
        )
        .await;
        let name = talk.world.word("organisation name", "own public");
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(
            page.words().contains(&format!("{name} wrote:")),
            "{}",
            page.words()
        );
        // Words that it does not hold are nobody's.
        let never = format!("> #{number}\n> Zqnever said.");
        talk.reply("elsewhere", &topic, &never).await;
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(page.words().contains("Zqnever said."), "{engine}");
        assert_eq!(page.words().matches(" wrote:").count(), 1, "{engine}");
        // Of a post that the reader does not see, nothing stands above the quote.
        let inner = talk.space("network", "Inside", &[]).await;
        let hidden = talk.begin("member", &inner, "Hidden", "Zqhidden.").await;
        let hidden = talk.first(&hidden).await;
        let hidden = hidden.rsplit('/').next().unwrap().to_owned();
        talk.reply("member", &topic, &format!("> #{hidden}\n> Something."))
            .await;
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(!page.text().contains(&hidden), "{engine}");
    }
}

#[tokio::test]
async fn a_post_keeps_its_layout() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Layout", &[]).await;
        let body = "- one\n  - two\n\n```\nif so:\n    go  on\n```";
        let topic = talk.begin("member", &space, "A topic", body).await;
        let page = talk.world.browser("visitor").read(&topic).await.text();
        assert!(page.contains("if so:\n    go  on"), "{engine}: {page}");
        let post = talk.first(&topic).await;
        let edit = format!("{post}/edit");
        let changed = format!("{body}\n\nMore.");
        let member = talk.world.browser("member");
        member
            .fill(&edit, &edit, &[("body", changed.as_str())])
            .await;
        let kept = talk.world.app.texts("SELECT body FROM fora_posts", vec![]);
        assert_eq!(kept.await, [changed], "{engine}");
    }
}
