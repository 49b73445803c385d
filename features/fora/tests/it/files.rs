//! Files of posts: cleaned and sealed before they are kept, read and found where the words beside them are, gone with these.

use std::sync::Arc;

use http::{StatusCode, header};
use kernel::args;
use store::WhenDown;
use testkit::{Clamd, ENGINES, MALWARE, Page};

use crate::Talk;

/// A PDF that names its author beside its page.
fn paper() -> Vec<u8> {
    b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
      3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length 12>>\nstream\nBT (x) Tj ET\nendstream\nendobj\n\
      5 0 obj\n<</Author(zqhiddenauthor)>>\nendobj\ntrailer\n<</Root 1 0 R/Info 5 0 R>>\nstartxref\n0\n%%EOF"
        .to_vec()
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|w| w == word.as_bytes())
}

/// The files that a page links to.
fn files(page: &Page) -> Vec<String> {
    let links = page.links().into_iter();
    links
        .filter(|l| l.starts_with("/fora/posts/") && l.contains("/files/"))
        .collect()
}

impl Talk {
    /// Sends the form of a page with a file in its first field.
    pub async fn send(
        &mut self,
        who: &str,
        path: &str,
        action: &str,
        typed: &[(&str, &str)],
        (name, content): (&str, &[u8]),
    ) -> Page {
        let browser = self.world.browser(who);
        let page = browser.read(path).await;
        let file = Some(("file-1", name, content));
        browser.upload(&page, action, typed, file).await
    }

    /// Begins a topic with a file; gives its address and that of the file as the member reads it.
    pub async fn begin_with(
        &mut self,
        space: &str,
        name: &str,
        content: &[u8],
    ) -> (String, String) {
        let path = format!("{space}/new");
        let own = self.organisation("own public");
        let typed = [
            ("title", "A topic"),
            ("body", "Words beside a file."),
            ("organisation", own.as_str()),
            ("as", "organisation"),
        ];
        let sent = self
            .send("member", &path, &path, &typed, (name, content))
            .await;
        let topic = sent.leads_to();
        assert!(!topic.is_empty(), "{}", sent.words());
        let page = self.world.browser("member").read(&topic).await;
        (topic, files(&page).remove(0))
    }

    pub async fn status(&mut self, who: &str, path: &str) -> StatusCode {
        self.world.browser(who).get(path).await.status
    }

    /// How many sealed files and keys of them are left.
    pub async fn left(&self) -> (usize, i64) {
        self.world.app.work().await;
        let names = self.world.app.house.site.app.files.names().await.unwrap();
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'fora_files:%'";
        let of_posts = names.iter().filter(|n| n.0.starts_with("fora/"));
        (of_posts.count(), self.count(keys).await)
    }
}

#[tokio::test]
async fn a_file_is_cleaned_sealed_and_taken_away_by_whoever_reads_the_post() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let before = talk.left().await;
        let space = talk.space("invited", "Few", &[]).await;
        talk.name(&space, "own public").await;
        let (topic, file) = talk.begin_with(&space, "zqname of it.PDF", &paper()).await;
        let page = talk.world.browser("representative").read(&topic).await;
        assert!(page.words().contains("zqname of it.pdf"), "{engine}");
        assert!(page.words().contains("kB"), "{engine}: {}", page.words());
        let kept = talk.world.browser("representative").read(&file).await;
        let said = |name| kept.headers[name].to_str().unwrap();
        let disposition = said(header::CONTENT_DISPOSITION);
        assert!(disposition.starts_with("attachment;"), "{disposition}");
        assert_eq!(said(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(said(header::CACHE_CONTROL), "private, no-store");
        assert!(kept.bytes.starts_with(b"%PDF-1.7"), "{engine}");
        assert!(!contains(&kept.bytes, "zqhiddenauthor"), "{engine}");
        for who in ["visitor", "elsewhere", "stranger"] {
            let found = talk.status(who, &file).await;
            assert_eq!(found, StatusCode::NOT_FOUND, "{who}, {engine}");
        }
        // What was taken out is told to whoever added it.
        let post = talk.first(&topic).await;
        let edit = format!("{post}/edit");
        let own = talk.world.browser("member").read(&edit).await;
        assert!(own.words().contains("names of authors"), "{engine}");
        // Under another post it is not there.
        let other = talk.begin("member", &space, "Another", "Words.").await;
        let other = talk.first(&other).await;
        let id = file.rsplit('/').next().unwrap();
        let swapped = talk.status("member", &format!("{other}/files/{id}")).await;
        assert_eq!(swapped, StatusCode::NOT_FOUND, "{engine}");
        let row = "SELECT name || words || file || removed FROM fora_files WHERE id = $1";
        let row = talk.world.app.texts(row, args![id]).await;
        assert!(!row[0].contains("zqname"), "{engine}: {row:?}");
        let now = talk.left().await;
        assert_eq!((now.0, now.1), (before.0 + 1, before.1 + 1), "{engine}");
    }
}

#[tokio::test]
async fn a_post_is_found_by_what_its_file_says_and_only_where_it_is_read() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("network", "For the network", &[]).await;
        let words = b"Zqinside words of a file";
        let (topic, file) = talk.begin_with(&space, "zqcalled.txt", words).await;
        for asked in ["zqinside", "zqcalled"] {
            let path = format!("/fora/search?q={asked}");
            let page = talk.world.browser("representative").read(&path).await;
            assert!(page.words().contains("A topic"), "{engine}: {asked}");
            let page = talk.world.browser("visitor").read(&path).await;
            assert!(!page.words().contains("A topic"), "{engine}: {asked}");
        }
        // A topic that moves takes its files along, for those alone who read it then.
        let few = talk.space("invited", "Few", &[]).await;
        talk.name(&few, "own public").await;
        let id = few.trim_start_matches("/fora/spaces/").to_owned();
        let typed = [("do", "move"), ("space", id.as_str()), ("reason", "Fewer.")];
        let arrange = format!("{topic}/arrange");
        talk.world.press("officer", &arrange, &typed).await;
        let taken = talk.world.browser("member").read(&file).await;
        assert_eq!(taken.text(), "Zqinside words of a file", "{engine}");
        let hidden = talk.status("stranger", &file).await;
        assert_eq!(hidden, StatusCode::NOT_FOUND, "{engine}");
        let path = "/fora/search?q=zqinside";
        let page = talk.world.browser("stranger").read(path).await;
        assert!(!page.words().contains("A topic"), "{engine}");
        // And a new index finds the same.
        talk.world.app.house.reindex().await.unwrap();
        let page = talk.world.browser("member").read(path).await;
        assert!(page.words().contains("A topic"), "{engine}");
    }
}

#[tokio::test]
async fn what_waits_is_read_by_its_writer_and_the_office_and_goes_when_it_is_taken_back() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let before = talk.left().await;
        let space = talk
            .space("public", "First posts", &[("first_look", "on")])
            .await;
        let (topic, file) = talk.begin_with(&space, "held.txt", b"Zqheld words").await;
        let post = talk.first(&topic).await;
        for (who, expected) in [
            ("visitor", StatusCode::NOT_FOUND),
            ("representative", StatusCode::NOT_FOUND),
            ("member", StatusCode::OK),
            ("officer", StatusCode::OK),
            ("auditor", StatusCode::OK),
        ] {
            let found = talk.status(who, &file).await;
            assert_eq!(found, expected, "{who}, {engine}");
        }
        let moderate = format!("{post}/moderate");
        let desk = talk.world.browser("officer").read(&moderate).await;
        assert_eq!(files(&desk), std::slice::from_ref(&file), "{engine}");
        talk.moderate("officer", &post, &[("do", "let_in")]).await;
        assert_eq!(talk.status("visitor", &file).await, StatusCode::OK);
        let path = "/fora/search?q=zqheld";
        let page = talk.world.browser("visitor").read(path).await;
        assert!(page.words().contains("A topic"), "{engine}");
        // Taken back: nobody reads it, and nobody ever will.
        let edit = format!("{post}/edit");
        let withdraw = [("do", "withdraw")];
        talk.world.press("member", &edit, &withdraw).await;
        for who in ["visitor", "member", "officer"] {
            let found = talk.status(who, &file).await;
            assert_eq!(found, StatusCode::NOT_FOUND, "{who}, {engine}");
        }
        let page = talk.world.browser("visitor").read(path).await;
        assert!(!page.words().contains("A topic"), "{engine}");
        assert_eq!(talk.left().await, before, "{engine}");
        let rest = "SELECT name || words || file || kind || removed FROM fora_files WHERE id = $1";
        let id = file.rsplit('/').next().unwrap();
        assert_eq!(talk.world.app.texts(rest, args![id]).await, [""]);
    }
}

#[tokio::test]
async fn what_the_office_removes_comes_back_and_what_it_takes_out_does_not() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let before = talk.left().await;
        let space = talk.space("public", "Open", &[]).await;
        let (topic, file) = talk.begin_with(&space, "a.txt", b"Zqfile words").await;
        let post = talk.first(&topic).await;
        let path = "/fora/search?q=zqfile";
        let reason = ("reason", "A reason.");
        talk.moderate("officer", &post, &[("do", "remove"), reason])
            .await;
        for (who, expected) in [
            ("visitor", StatusCode::NOT_FOUND),
            ("member", StatusCode::NOT_FOUND),
            ("auditor", StatusCode::NOT_FOUND),
            // Whoever answers an appeal looks at what it is about.
            ("manager", StatusCode::OK),
        ] {
            let found = talk.status(who, &file).await;
            assert_eq!(found, expected, "{who}, {engine}");
        }
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(files(&page).is_empty() && !page.words().contains("a.txt"));
        let page = talk.world.browser("visitor").read(path).await;
        assert!(!page.words().contains("A topic"), "{engine}");
        talk.moderate("officer", &post, &[("do", "restore")]).await;
        assert_eq!(talk.status("visitor", &file).await, StatusCode::OK);
        let page = talk.world.browser("visitor").read(path).await;
        assert!(page.words().contains("A topic"), "{engine}");

        let redact = [("do", "redact"), reason, ("body", "Other words.")];
        talk.moderate("officer", &post, &redact).await;
        for who in ["visitor", "member", "officer"] {
            let found = talk.status(who, &file).await;
            assert_eq!(found, StatusCode::NOT_FOUND, "{who}, {engine}");
        }
        let page = talk.world.browser("visitor").read(path).await;
        assert!(!page.words().contains("A topic"), "{engine}");
        assert_eq!(talk.left().await, before, "{engine}");
        // It does not come back by a change either; what was typed stays.
        let edit = format!("{post}/edit");
        let member = talk.world.browser("member");
        let page = member.read(&edit).await;
        assert!(!page.text().contains("file-1"), "{engine}");
        let typed = [("body", "Zqtyped once more.")];
        let again = Some(("file-1", "a.txt", &b"Zqfile words"[..]));
        let page = member.upload(&page, &edit, &typed, again).await;
        assert_eq!(page.status, StatusCode::OK, "{engine}");
        assert!(page.text().contains("Zqtyped once more."), "{engine}");
        assert_eq!(talk.left().await, before, "{engine}");
    }
}

#[tokio::test]
async fn files_are_added_and_taken_away_by_a_change_three_at_most() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let before = talk.left().await;
        let space = talk.space("public", "Open", &[]).await;
        let (topic, first) = talk.begin_with(&space, "one.txt", b"Zqone words").await;
        let post = talk.first(&topic).await;
        let edit = format!("{post}/edit");
        for name in ["two.txt", "three.txt"] {
            let file = (name, &b"words"[..]);
            let done = talk.send("member", &edit, &edit, &[], file).await;
            assert!(!done.leads_to().is_empty(), "{engine}: {}", done.words());
        }
        let typed = [("body", "Zqtyped and not lost.")];
        let file = ("four.txt", &b"words"[..]);
        let page = talk.send("member", &edit, &edit, &typed, file).await;
        assert_eq!(page.status, StatusCode::OK, "{engine}");
        assert!(page.text().contains("f-file-1-error"), "{engine}");
        assert!(page.words().contains("take one away first"), "{engine}");
        assert!(page.text().contains("Zqtyped and not lost."), "{engine}");
        // One goes and another comes in one change.
        let id = first.rsplit('/').next().unwrap();
        let drop = [("drop", id)];
        let done = talk.send("member", &edit, &edit, &drop, file).await;
        assert!(!done.leads_to().is_empty(), "{engine}: {}", done.words());
        assert_eq!(talk.status("member", &first).await, StatusCode::NOT_FOUND);
        let page = talk.world.browser("visitor").read(&topic).await;
        assert_eq!(files(&page).len(), 3, "{engine}");
        assert!(page.words().contains("four.txt") && !page.words().contains("one.txt"));
        let path = "/fora/search?q=zqone";
        let page = talk.world.browser("visitor").read(path).await;
        assert!(!page.words().contains("A topic"), "{engine}");
        let now = talk.left().await;
        assert_eq!(now, (before.0 + 3, before.1 + 3), "{engine}");
        // The file of own data names them, and says of none who sent it.
        let own = talk.world.browser("member");
        let own = own.read("/account/own-data.json").await;
        assert!(own.text().contains("four.txt"), "{engine}");
    }
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_at_the_field_and_nothing_typed_is_lost() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let before = talk.left().await;
        let space = talk.space("public", "Open", &[]).await;
        let path = format!("{space}/new");
        let typed = [("title", "Zqtitle stays"), ("body", "Zqbody stays")];
        for (name, content, says) in [
            ("a.pdf", &b"MZ\x90\0"[..], "Files of this kind"),
            ("a.pdf", &b"%PDF-1.7 nothing"[..], "cannot be read"),
            ("a.txt", &b"a\0b"[..], "control characters"),
        ] {
            let page = talk
                .send("member", &path, &path, &typed, (name, content))
                .await;
            assert_eq!(page.status, StatusCode::OK, "{engine}");
            assert!(page.text().contains("f-file-1-error"), "{engine}: {says}");
            assert!(page.words().contains(says), "{engine}: {}", page.words());
            for kept in ["Zqtitle stays", "Zqbody stays"] {
                assert!(page.text().contains(kept), "{engine}: {kept}");
            }
        }
        // Where something else is wrong, a file is to be chosen once more.
        let typed = [("title", ""), ("body", "Zqbody stays")];
        let fine = ("a.txt", &b"words"[..]);
        let page = talk.send("member", &path, &path, &typed, fine).await;
        assert!(page.words().contains("choose this file once more"));
        // A draft keeps the words alone.
        let typed = [
            ("title", "Zqdraft"),
            ("body", "Zqbody stays"),
            ("do", "save"),
        ];
        let done = talk.send("member", &path, &path, &typed, fine).await;
        assert!(done.leads_to().contains("done=draft"), "{engine}");
        assert_eq!(talk.left().await, before, "{engine}");
        let none = "SELECT COUNT(*) FROM fora_posts p JOIN fora_topics t ON t.id = p.topic WHERE t.title LIKE 'Zq%'";
        assert_eq!(talk.count(none).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn what_an_organisation_erases_takes_its_waiting_files_along() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let before = talk.left().await;
        let first = [("first_look", "on")];
        let space = talk.space("public", "First posts", &first).await;
        let (topic, _) = talk.begin_with(&space, "held.txt", b"words").await;
        let own = talk.organisation("own public");
        let told = format!("{{\"organisation\":\"{own}\"}}");
        let features = &talk.world.app.house.features;
        let fora = features.iter().find(|f| f.name == "fora").unwrap();
        let within = fora
            .within
            .iter()
            .find(|w| w.0 == "organisation_erased")
            .unwrap()
            .1;
        talk.world
            .app
            .ctx()
            .write(move |tx, ctx| Box::pin(async move { within(tx, &ctx, &told).await }))
            .await
            .unwrap();
        assert_eq!(talk.left().await, before, "{engine}");
        assert_eq!(
            talk.status("visitor", &topic).await,
            StatusCode::NOT_FOUND,
            "{engine}"
        );
    }
}

#[tokio::test]
async fn a_file_that_waits_for_the_scanner_is_read_and_found_from_then_on() {
    for engine in ENGINES {
        let clamd = Clamd::new().await;
        let app = testkit::TestApp::scanned(engine, &clamd.address, WhenDown::Quarantine).await;
        let role = guard::Role::EngagementOfficer;
        let email = "officer@example.org";
        let officer = app.person("An officer", email, role, "").await;
        let mut officer = app.browser(&officer).await;
        let token = officer.token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("kind", "public"),
            ("title-en", "Open"),
            ("about-en", "What it is for."),
        ];
        let space = officer.post("/fora/new", &fields).await.leads_to();
        let path = format!("{}/new", space.split('?').next().unwrap());
        let typed = [("title", "A topic"), ("body", "Words."), ("as", "office")];
        clamd.silent(true);
        let mut topics = Vec::new();
        for content in ["Zqwaits".to_owned(), format!("Zqbad {MALWARE}")] {
            let page = officer.read(&path).await;
            let file = Some(("file-1", "zqname.txt", content.as_bytes()));
            let sent = officer.upload(&page, &path, &typed, file).await;
            assert!(!sent.leads_to().is_empty(), "{engine}: {}", sent.words());
            topics.push(sent.leads_to());
        }
        let mut visitor = app.visitor();
        let waiting = visitor.read(&topics[0]).await;
        assert!(files(&waiting).is_empty(), "{engine}");
        assert!(waiting.words().contains("Waits to be checked"), "{engine}");
        let found = "/fora/search?q=zqwaits";
        assert!(!visitor.read(found).await.words().contains("A topic"));
        clamd.silent(false);
        app.clock.advance(6 * 60_000);
        app.work().await;
        let ready = visitor.read(&topics[0]).await;
        let file = files(&ready).remove(0);
        assert_eq!(visitor.read(&file).await.text(), "Zqwaits", "{engine}");
        assert!(visitor.read(found).await.words().contains("A topic"));
        let gone = visitor.read(&topics[1]).await;
        assert!(files(&gone).is_empty() && !gone.words().contains("zqname"));
        let log = "SELECT detail FROM audit WHERE action = 'forum_post.file_refused'";
        assert_eq!(
            app.texts(log, vec![]).await,
            ["{\"found\":\"Test.Malware\"}"],
            "{engine}"
        );
        // And what is found at once is refused at once.
        let page = officer.read(&path).await;
        let bad = format!("Zqbad {MALWARE}");
        let file = Some(("file-1", "zqname.txt", bad.as_bytes()));
        let page = officer.upload(&page, &path, &typed, file).await;
        assert!(page.words().contains("Malware was found"), "{engine}");
    }
}

#[tokio::test]
async fn files_whose_keys_are_gone_stand_in_nobodys_way() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Open", &[]).await;
        let (topic, file) = talk.begin_with(&space, "one.txt", b"Zqone words").await;
        let post = talk.first(&topic).await;
        let edit = format!("{post}/edit");
        let second = ("two.txt", &b"Zqtwo words"[..]);
        talk.send("member", &edit, &edit, &[], second).await;
        // As a copy made before is put up again: its rows are those of then, its keys those of today.
        let sql = "DELETE FROM sealed_keys WHERE record LIKE 'fora_files:%'";
        talk.world.app.change(sql, vec![]).await;
        for path in [topic.as_str(), edit.as_str(), "/account/own-data.json"] {
            let found = talk.status("member", path).await;
            assert_eq!(found, StatusCode::OK, "{engine}: {path}");
        }
        assert_eq!(talk.status("member", &file).await, StatusCode::NOT_FOUND);
        let site = Arc::clone(&talk.world.app.house.site);
        let features = &talk.world.app.house.features;
        let fora = features.iter().find(|f| f.name == "fora").unwrap();
        talk.world.app.house.reindex().await.unwrap();
        let again = fora.erasures.iter().find(|e| e.kind == "forum_file");
        let again = again.unwrap().again;
        let of_topic =
            "SELECT f.id FROM fora_files f JOIN fora_posts p ON p.id = f.post WHERE p.topic = $1";
        let id = topic.trim_start_matches("/fora/topics/");
        let ids = talk.world.app.texts(of_topic, args![id]).await;
        assert_eq!(ids.len(), 2, "{engine}");
        for id in ids {
            again(Arc::clone(&site), id).await.unwrap();
        }
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(files(&page).is_empty(), "{engine}");
        let page = talk.world.browser("visitor");
        let page = page.read("/fora/search?q=beside").await;
        assert!(page.words().contains("A topic"), "{engine}");
    }
}
