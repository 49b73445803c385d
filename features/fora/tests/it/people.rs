//! What people are told and choose: names after `@`, letters of what is new, drafts, polls; and a file of another house.

use kernel::{args, day};
use testkit::ENGINES;

use crate::Talk;

async fn handle(talk: &mut Talk, who: &str, name: &str, digest: &str) {
    let typed = [("handle", name), ("digest", digest)];
    let path = "/fora/mine";
    talk.world.browser(who).fill(path, path, &typed).await;
}

#[tokio::test]
async fn only_those_are_meant_who_read_and_show_themselves() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        handle(&mut talk, "member", "member-one", "never").await;
        handle(&mut talk, "elsewhere", "hidden-one", "never").await;
        let taken = [("handle", "member-one"), ("digest", "never")];
        let stranger = talk.world.browser("stranger");
        let page = stranger.read("/fora/mine").await;
        let page = stranger.submit(&page, "/fora/mine", &taken).await;
        assert!(
            page.words().contains("Somebody else has this name"),
            "{engine}"
        );
        let told = |talk: &Talk, who: &str| {
            let account = talk.world.person(who).account.to_string();
            let app = talk.world.app.clone();
            async move {
                let sql = "SELECT COUNT(*) FROM messages WHERE account = $1";
                app.number(sql, args![account]).await
            }
        };
        let space = talk.space("public", "Names", &[]).await;
        let invited = talk.space("invited", "Few", &[]).await;
        talk.name(&invited, "other public").await;
        let topic = talk
            .begin_as("stranger", &space, "A topic", "Words.", "other public")
            .await;
        let inner = talk
            .begin_as("stranger", &invited, "Inner", "Words.", "other public")
            .await;
        let before = (told(&talk, "member").await, told(&talk, "elsewhere").await);
        // Who does not read the space, and whose organisation shows itself to the Office alone, learns nothing.
        talk.reply("stranger", &inner, "@member-one and @hidden-one")
            .await;
        let other = talk.organisation("other public");
        talk.reply_as("stranger", &topic, "@hidden-one", &other, "organisation")
            .await;
        let now = (told(&talk, "member").await, told(&talk, "elsewhere").await);
        assert_eq!(now, before, "{engine}");
        talk.reply_as(
            "stranger",
            &topic,
            "Dear @Member-One",
            &other,
            "organisation",
        )
        .await;
        assert_eq!(told(&talk, "member").await, before.0 + 1, "{engine}");
        // A page looks alike whether somebody bears a name or nobody does.
        talk.reply_as("stranger", &topic, "@nobody-at-all", &other, "organisation")
            .await;
        let page = talk
            .world
            .browser("visitor")
            .read(&format!("{topic}?at=end"))
            .await;
        for name in ["member-one", "hidden-one", "nobody-at-all"] {
            let mark = format!("<bdi class=\"mention\">@{name}</bdi>");
            assert!(page.text().contains(&mark), "{engine}: {name}");
        }
        // The name stands beside posts where the organisation's name does.
        let own = talk.organisation("own public");
        let shown = talk
            .reply_as("member", &topic, "Here I am.", &own, "organisation")
            .await;
        let page = talk.follow("visitor", &shown).await;
        let own = talk.world.word("organisation name", "own public");
        assert!(page.words().contains(&own), "{engine}: {}", page.words());
        let stands = page.text().contains("<bdi class=\"meta\">@member-one");
        assert!(stands, "{engine}");
        let silent = talk.reply("elsewhere", &topic, "Me too.").await;
        let page = talk.follow("visitor", &silent).await;
        assert!(
            !page.text().contains("<bdi class=\"meta\">@hidden-one"),
            "{engine}"
        );
        // Muted, no letter comes.
        talk.world
            .press("member", &format!("{topic}/watch"), &[("watch", "mute")])
            .await;
        let before = told(&talk, "member").await;
        talk.reply_as(
            "stranger",
            &topic,
            "@member-one again",
            &other,
            "organisation",
        )
        .await;
        assert_eq!(told(&talk, "member").await, before, "{engine}");
    }
}

#[tokio::test]
async fn a_letter_says_that_something_is_new_as_often_as_its_reader_wants() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        talk.world.app.work().await;
        let space = talk.space("network", "Letters", &[]).await;
        let topic = talk.begin("member", &space, "A topic", "Words.").await;
        handle(&mut talk, "member", "", "daily").await;
        talk.world.browser("elsewhere").read(&topic).await;
        let email = talk.world.person("member").email.clone();
        let other = talk.world.person("elsewhere").email.clone();
        let before = talk.world.app.letters_to(&email).await.len();
        let silent = talk.world.app.letters_to(&other).await.len();
        talk.reply("elsewhere", &topic, "Zqnews.").await;
        talk.world.later(day(1) + 1).await;
        let letters = talk.world.app.letters_to(&email).await;
        assert_eq!(letters.len(), before + 1, "{engine}");
        let last = letters.iter().find(|l| l.subject == "You have a message");
        assert!(
            last.is_some() && !last.unwrap().raw.contains("Zqnews"),
            "{engine}"
        );
        // Whoever wrote follows, but has read what they wrote; nothing new comes twice.
        assert_eq!(
            talk.world.app.letters_to(&other).await.len(),
            silent,
            "{engine}"
        );
        talk.world.later(day(1)).await;
        assert_eq!(
            talk.world.app.letters_to(&email).await.len(),
            before + 1,
            "{engine}"
        );
        handle(&mut talk, "member", "", "never").await;
        talk.reply("elsewhere", &topic, "More.").await;
        talk.world.later(day(8)).await;
        assert_eq!(
            talk.world.app.letters_to(&email).await.len(),
            before + 1,
            "{engine}"
        );
    }
}

#[tokio::test]
async fn a_poll_counts_each_organisation_once_and_forgets_who_voted() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("network", "Polls", &[]).await;
        let topic = talk.begin("member", &space, "A topic", "Words.").await;
        let closes = talk.world.app.clock.now().plus(day(5)).iso_date();
        let typed = [
            ("do", "poll"),
            ("question", "Which day?"),
            ("choices", "Monday\nTuesday"),
            ("closes", closes.as_str()),
        ];
        talk.world
            .press("officer", &format!("{topic}/arrange"), &typed)
            .await;
        let own = talk.organisation("own public");
        let path = format!("{topic}/vote");
        for (who, choice) in [("member", "1"), ("representative", "2"), ("member", "1")] {
            let typed = [("choice", choice), ("organisation", own.as_str())];
            talk.world.press(who, &path, &typed).await;
        }
        assert_eq!(
            talk.count("SELECT COUNT(*) FROM fora_votes").await,
            1,
            "{engine}"
        );
        let named = "SELECT COUNT(*) FROM fora_votes WHERE voter IN (SELECT id FROM organisations)";
        assert_eq!(talk.count(named).await, 0, "{engine}");
        for n in 0..6 {
            let email = format!("voter{n}@example.org");
            let mut more = talk
                .world
                .one_more(&format!("Voter {n}"), "404", &email)
                .await;
            let token = more.token().await;
            let choice = if n == 0 { "2" } else { "1" };
            let fields = [("_csrf", token.as_str()), ("choice", choice)];
            let page = more.post(&path, &fields).await;
            assert!(!page.leads_to().is_empty(), "{engine}: {}", page.words());
        }
        let page = talk.world.browser("elsewhere").read(&topic).await;
        assert!(!page.words().contains("Result"), "{engine}");
        talk.world.later(day(6)).await;
        let page = talk.world.browser("elsewhere").read(&topic).await;
        assert!(page.words().contains("being counted"), "{engine}");
        talk.world.app.work().await;
        let page = talk.world.browser("elsewhere").read(&topic).await.words();
        // One that chose otherwise is not told apart from the others.
        assert!(
            page.contains("Other choices together") && !page.contains("Tuesday"),
            "{page}"
        );
        assert_eq!(
            talk.count("SELECT COUNT(*) FROM fora_votes").await,
            0,
            "{engine}"
        );
    }
}

#[tokio::test]
async fn a_draft_waits_and_goes_with_the_account() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("network", "Drafts", &[]).await;
        let path = format!("{space}/new");
        let typed = [("title", "Zqdraft"), ("body", "Not yet."), ("do", "save")];
        talk.world.press("member", &path, &typed).await;
        let page = talk.world.browser("member").read(&path).await;
        assert!(page.text().contains("Zqdraft"), "{engine}");
        let mine = talk.world.browser("member").read("/fora/mine").await;
        assert!(
            mine.text().contains("Zqdraft") && mine.links().contains(&path),
            "{engine}"
        );
        let page = talk.world.browser("elsewhere").read(&path).await;
        assert!(!page.text().contains("Zqdraft"), "{engine}");
        talk.begin("member", &space, "Zqdraft", "Now.").await;
        assert_eq!(
            talk.count("SELECT COUNT(*) FROM fora_drafts").await,
            0,
            "{engine}"
        );
        handle(&mut talk, "member", "going", "daily").await;
        let path = "/account/close";
        let typed = [("understood", "on"), ("password", testkit::PASSWORD)];
        talk.world.browser("member").fill(path, path, &typed).await;
        assert_eq!(
            talk.count("SELECT COUNT(*) FROM fora_people WHERE handle = 'going'")
                .await,
            0
        );
        let left = "SELECT COUNT(*) FROM fora_reading r JOIN accounts a ON a.id = r.account WHERE a.closed IS NOT NULL";
        assert_eq!(talk.count(left).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn a_file_of_another_house_is_brought_in_line_by_line_once() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Brought in", &[]).await;
        let id = space.trim_start_matches("/fora/spaces/").parse().unwrap();
        let file = concat!(
            r#"{"topic_id":7,"topic_title":"Old talk","post_number":1,"username":"Lantern (invented)","raw":"Zqold *words*","created_at":"2024-05-06T10:20:00Z","language":"en"}"#,
            "\n\nnot a line\n",
            r#"{"topic_id":7,"topic_title":"Old talk","post_number":2,"username":"Other (invented)","raw":"Zqanswer","reply_to_post_number":1}"#,
            "\n",
            r#"{"topic_id":8,"topic_title":"","post_number":1,"raw":"No title"}"#,
            "\n",
        );
        let ctx = talk.world.app.ctx();
        let brought = fora::import::bring_in(&ctx, id, file).await.unwrap();
        assert_eq!(
            (brought.lines, brought.topics, brought.posts),
            (4, 1, 2),
            "{engine}: {brought:?}"
        );
        let broken: Vec<usize> = brought.broken.iter().map(|b| b.0).collect();
        assert_eq!(broken, [3, 5], "{engine}: {brought:?}");
        let again = fora::import::bring_in(&ctx, id, file).await.unwrap();
        assert_eq!((again.posts, again.known), (0, 2), "{engine}");
        let page = talk.world.browser("visitor").read(&space).await;
        let topic = page
            .links()
            .into_iter()
            .find(|l| l.starts_with("/fora/topics/"))
            .unwrap();
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(page.text().contains("Zqold <em>words</em>"), "{engine}");
        assert!(
            page.words().contains("Lantern (invented)") && page.words().contains("6 May 2024"),
            "{engine}"
        );
        let found = talk
            .world
            .browser("visitor")
            .read("/fora/search?q=zqanswer")
            .await;
        assert!(found.text().contains("/fora/posts/"), "{engine}");
        // What a later file adds to a topic that moved to fewer is found by these alone.
        let inner = talk.space("network", "Inside", &[]).await;
        let to = inner.trim_start_matches("/fora/spaces/").to_owned();
        let typed = [("do", "move"), ("space", to.as_str()), ("reason", "So.")];
        talk.world
            .press("officer", &format!("{topic}/arrange"), &typed)
            .await;
        let line = r#"{"topic_id":7,"topic_title":"Old talk","post_number":3,"raw":"Zqlate"}"#;
        let later = fora::import::bring_in(&ctx, id, line).await.unwrap();
        assert_eq!(later.posts, 1, "{engine}");
        for (who, finds) in [("visitor", false), ("elsewhere", true)] {
            let browser = talk.world.browser(who);
            let found = browser.read("/fora/search?q=zqlate").await;
            assert_eq!(
                found.text().contains("/fora/posts/"),
                finds,
                "{who}, {engine}"
            );
        }
    }
}
