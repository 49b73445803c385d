//! Fora on both engines: who reads what, how talk goes on, what moderation leaves, what people are told.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod by_mail;
mod files;
mod large_files;
mod moderated;
mod people;
mod seen;
mod threads;

use kernel::args;
use testkit::{ENGINES, Kind, World};

/// A world with a few spaces.
struct Talk {
    world: World,
}

impl Talk {
    async fn on(engine: &'static str) -> Self {
        let world = World::on(engine, &[]).await;
        Self { world }
    }

    /// Opens a space past the page, whose box for first looks is ticked; gives its address.
    async fn space(&mut self, kind: &str, title: &str, more: &[(&str, &str)]) -> String {
        let officer = self.world.browser("officer");
        let token = officer.token().await;
        let mut fields = vec![
            ("_csrf", token.as_str()),
            ("kind", kind),
            ("title-en", title),
            ("about-en", "What it is for."),
        ];
        fields.extend_from_slice(more);
        let to = officer.post("/fora/new", &fields).await;
        assert!(!to.leads_to().is_empty(), "{}", to.words());
        to.leads_to().split('?').next().unwrap().to_owned()
    }

    fn organisation(&self, object: &str) -> String {
        self.world.id(Kind::Organisation, object)
    }

    /// Names an organisation for a space.
    async fn name(&mut self, space: &str, object: &str) {
        let id = self.organisation(object);
        let path = format!("{space}/members");
        let typed = [("organisation", id.as_str()), ("do", "add")];
        self.world.press("officer", &path, &typed).await;
    }

    /// Begins a topic; gives its address.
    async fn begin(&mut self, who: &str, space: &str, title: &str, body: &str) -> String {
        self.begin_as(who, space, title, body, "own public").await
    }

    async fn begin_as(
        &mut self,
        who: &str,
        space: &str,
        title: &str,
        body: &str,
        object: &str,
    ) -> String {
        let organisation = self.organisation(object);
        let typed = [
            ("title", title),
            ("body", body),
            ("language", "en"),
            ("organisation", organisation.as_str()),
            ("as", "organisation"),
        ];
        let path = format!("{space}/new");
        self.world.browser(who).fill(&path, &path, &typed).await
    }

    /// Answers; gives the permanent address of the post.
    async fn reply(&mut self, who: &str, topic: &str, body: &str) -> String {
        self.reply_as(who, topic, body, "", "organisation").await
    }

    async fn reply_as(
        &mut self,
        who: &str,
        topic: &str,
        body: &str,
        organisation: &str,
        name: &str,
    ) -> String {
        let typed = [
            ("body", body),
            ("language", "en"),
            ("organisation", organisation),
            ("as", name),
        ];
        let browser = self.world.browser(who);
        let token = browser.token().await;
        let mut fields = vec![("_csrf", token.as_str())];
        fields.extend_from_slice(&typed);
        let page = browser.post(topic, &fields).await;
        assert!(!page.leads_to().is_empty(), "{who}: {}", page.words());
        page.leads_to()
    }

    /// The permanent address of the first post of a topic.
    async fn first(&self, topic: &str) -> String {
        let id = topic.trim_start_matches("/fora/topics/").to_owned();
        let sql = "SELECT CAST(number AS TEXT) FROM fora_posts WHERE topic = $1 ORDER BY place";
        let number = self.world.app.texts(sql, args![id]).await.remove(0);
        format!("/fora/posts/{number}")
    }

    /// An officer presses something beside a post.
    async fn moderate(&mut self, who: &str, post: &str, more: &[(&str, &str)]) -> testkit::Page {
        let number: i64 = post.rsplit('/').next().unwrap().parse().unwrap();
        let sql = "SELECT version FROM fora_posts WHERE number = $1";
        let version = self.world.app.number(sql, args![number]).await.to_string();
        let browser = self.world.browser(who);
        let token = browser.token().await;
        let mut fields = vec![("_csrf", token.as_str()), ("version", version.as_str())];
        fields.extend_from_slice(more);
        browser.post(&format!("{post}/moderate"), &fields).await
    }

    /// What somebody meets where a permanent link leads.
    async fn follow(&mut self, who: &str, post: &str) -> testkit::Page {
        let browser = self.world.browser(who);
        let to = browser.get(post).await.leads_to();
        assert!(!to.is_empty(), "{who}: {post} leads nowhere");
        let to = to.split('#').next().unwrap().to_owned();
        browser.read(&to).await
    }

    async fn count(&self, sql: &'static str) -> i64 {
        self.world.app.number(sql, vec![]).await
    }
}

#[tokio::test]
async fn a_space_is_opened_and_talked_in() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Open talk", &[]).await;
        let topic = talk
            .begin("member", &space, "A first topic", "Some *words*.")
            .await;
        let post = talk.reply("elsewhere", &topic, "An **answer**.").await;
        let page = talk.follow("visitor", &post).await;
        assert!(page.text().contains("<strong>answer</strong>"), "{engine}");
        let name = talk.world.word("organisation name", "own public");
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(page.words().contains(&name), "{engine}: {}", page.words());
        // Whoever shows itself to the Office alone stands without its name.
        let hidden = talk.world.word("organisation name", "elsewhere");
        assert!(!page.text().contains(&hidden), "{engine}");
        let officer = talk.world.browser("officer").read(&topic).await;
        assert!(officer.text().contains(&hidden), "{engine}");
        let feed = talk.world.browser("visitor");
        let feed = feed.read(&format!("{space}/feed.xml")).await.text();
        assert!(
            feed.contains("An answer.") && !feed.contains(&hidden),
            "{feed}"
        );
    }
}
