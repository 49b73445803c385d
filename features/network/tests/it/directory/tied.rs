//! Ties: proposed by one side, confirmed by the other, ended by either, and seen as far as each side is.

use guard::Role;
use http::StatusCode;
use kernel::{Id, Language, args};
use parties::{Organisation, OrganisationId, TieState, Visibility};
use testkit::{Browser, ENGINES, Opened, TestApp};

/// An organisation with somebody who speaks for it.
async fn speaker(test: &TestApp, name: &str, visibility: Visibility) -> (OrganisationId, Browser) {
    let id: OrganisationId = Id::derived("tied", name);
    let o = Organisation {
        visibility,
        ..Organisation::named(id, name.to_owned(), test.ctx().now())
    };
    test.ctx()
        .write(move |tx, _| {
            Box::pin(async move {
                parties::put(tx, &o).await?;
                parties::make_findable(tx, &o, Language::English).await
            })
        })
        .await
        .unwrap();
    let email = format!("{}@example.org", name.to_lowercase());
    let person = test
        .person(
            &format!("Speaker of {name}"),
            &email,
            Role::Representative,
            &id.to_string(),
        )
        .await;
    (id, test.browser(&person).await)
}

#[tokio::test]
async fn a_tie_holds_once_both_sides_say_so_and_until_one_ends_it() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (federation, mut theirs) = speaker(&test, "Federation", Visibility::Public).await;
        let (member, mut ours) = speaker(&test, "Chapter", Visibility::Network).await;
        let (_, mut third) = speaker(&test, "Third", Visibility::Public).await;
        let own = format!("/organisations/{member}/ties");
        let typed = [
            ("other", federation.to_string()),
            ("kind", "we-are-member".to_owned()),
            ("remark", "since the spring".to_owned()),
        ];
        let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
        ours.fill(&format!("{own}?q=federation"), &own, &typed)
            .await;
        // The same again, and the same the other way about, is refused.
        let page = ours.read(&format!("{own}?q=federation")).await;
        let again = ours.submit(&page, &own, &typed).await;
        assert_eq!(again.status, StatusCode::OK, "{engine}");
        assert!(
            again.words().contains("already"),
            "{engine}: {}",
            again.words()
        );
        let mut db = test.ctx().db();
        let tie = parties::ties(&mut db, federation).await.unwrap().remove(0);
        assert_eq!(
            (tie.part, tie.whole, tie.state),
            (member, federation, TieState::Proposed)
        );
        // Nobody sees what is only proposed, and the one who proposed it cannot confirm it.
        let profile = format!("/organisations/{federation}");
        assert!(
            !third.read(&profile).await.words().contains("Chapter"),
            "{engine}"
        );
        let token = ours.token().await;
        let id = tie.id.to_string();
        let named = [("_csrf", token.as_str()), ("tie", id.as_str())];
        let early = ours.post(&format!("{own}/confirm"), &named).await;
        assert_eq!(early.status, StatusCode::NOT_FOUND, "{engine}");
        // Nor can somebody who speaks for neither.
        let token = third.token().await;
        let foreign = [("_csrf", token.as_str()), ("tie", id.as_str())];
        let path = format!("/organisations/{federation}/ties/confirm");
        assert_eq!(
            third.post(&path, &foreign).await.status,
            StatusCode::NOT_FOUND
        );
        let answer = format!("/organisations/{federation}/ties");
        theirs
            .fill(&answer, &format!("{answer}/confirm"), &[])
            .await;
        // Shown as far as each side is: the chapter is for the network alone.
        assert!(
            third.read(&profile).await.words().contains("Chapter"),
            "{engine}"
        );
        assert!(
            !test
                .visitor()
                .read(&profile)
                .await
                .words()
                .contains("Chapter"),
            "{engine}"
        );
        assert!(
            parties::belong_together(&mut db, member, federation)
                .await
                .unwrap()
        );
        let (sister, mut sisters) = speaker(&test, "Sister", Visibility::Public).await;
        let path = format!("/organisations/{federation}/ties");
        let sister_text = sister.to_string();
        let typed = [("other", sister_text.as_str()), ("kind", "they-are-member")];
        theirs
            .fill(&format!("{path}?q=sister"), &path, &typed)
            .await;
        let path = format!("/organisations/{sister}/ties");
        sisters.fill(&path, &format!("{path}/confirm"), &[]).await;
        assert!(
            parties::belong_together(&mut db, member, sister)
                .await
                .unwrap(),
            "{engine}"
        );
        // Either side ends it; it stays on record for both.
        ours.fill(&own, &format!("{own}/end"), &[]).await;
        assert!(
            !third.read(&profile).await.words().contains("Chapter"),
            "{engine}"
        );
        let kept = theirs.read(&answer).await.words();
        assert!(
            kept.contains("Chapter") && kept.contains("ended by the other side"),
            "{engine}: {kept}"
        );
        assert!(
            !parties::belong_together(&mut db, member, sister)
                .await
                .unwrap(),
            "{engine}"
        );
        // What is over may be proposed anew.
        let named = [
            ("other", federation.to_string()),
            ("kind", "we-are-part".to_owned()),
        ];
        let named: Vec<(&str, &str)> = named.iter().map(|(n, v)| (*n, v.as_str())).collect();
        ours.fill(&format!("{own}?q=federation"), &own, &named)
            .await;
    }
}

#[tokio::test]
async fn whom_one_does_not_see_one_cannot_name() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (hidden, _) = speaker(&test, "Hidden", Visibility::Office).await;
        let (own, mut ours) = speaker(&test, "Seeker", Visibility::Public).await;
        let path = format!("/organisations/{own}/ties");
        let mut said = Vec::new();
        let absent: OrganisationId = Id::derived("tied", "nobody");
        for other in [hidden, absent] {
            let token = ours.token().await;
            let other = other.to_string();
            let typed = [
                ("_csrf", token.as_str()),
                ("other", other.as_str()),
                ("kind", "we-are-part"),
            ];
            let answer = ours.post(&path, &typed).await;
            assert_eq!(answer.status, StatusCode::OK, "{engine}");
            said.push(answer.words());
        }
        assert_eq!(said[0], said[1], "{engine}");
        let looked = ours.read(&format!("{path}?q=hidden")).await.words();
        assert!(
            looked.contains("No organisation that you can see"),
            "{engine}"
        );
    }
}

/// Signs in anew whoever has this address.
async fn again(test: &TestApp, email: &str) -> Browser {
    let sql = "SELECT id FROM accounts WHERE email = $1";
    let account = test.texts(sql, args![email]).await.remove(0);
    let cookie = test
        .ctx()
        .begin_session(account.parse().unwrap(), guard::Way::Code)
        .await
        .unwrap();
    let mut browser = test.visitor();
    browser.keep("indaba", &cookie);
    browser
}

/// Letters about ties to one address.
async fn told(test: &TestApp, email: &str) -> Vec<Opened> {
    let mut all = test.letters_to(email).await;
    all.retain(|l| l.body.contains("/ties"));
    all
}

#[tokio::test]
async fn each_side_is_told_what_the_other_says_by_letters_that_give_nothing_away() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (federation, mut theirs) = speaker(&test, "Federation", Visibility::Public).await;
        let (chapter, mut ours) = speaker(&test, "Chapter", Visibility::Network).await;
        // Who belongs to it without speaking for it answers no proposal, and hears of none.
        let scope = federation.to_string();
        test.person("Mona Member", "mona@example.org", Role::Member, &scope)
            .await;
        test.full_letters().await;
        let (own, answer) = (
            format!("/organisations/{chapter}/ties"),
            format!("/organisations/{federation}/ties"),
        );
        let typed = [
            ("other", scope.as_str()),
            ("kind", "we-are-member"),
            ("remark", "since the spring"),
        ];
        let look = format!("{own}?q=federation");
        let (to_us, to_them) = ("chapter@example.org", "federation@example.org");
        ours.fill(&look, &own, &typed).await;
        let letters = told(&test, to_them).await;
        assert_eq!(letters.len(), 1, "{engine}: {letters:?}");
        assert!(letters[0].body.contains(&answer), "{engine}: {letters:?}");
        for word in ["Chapter", "spring", "member", "federation"] {
            let said = letters[0].body.replace(&answer, "").replace(to_them, "");
            let said = said.replace("Speaker of Federation", "");
            assert!(!said.contains(word), "{engine}: {word} in {said}");
            assert!(!letters[0].subject.contains(word), "{engine}: {word}");
        }
        // Taken back and proposed anew on the same day, it is one letter.
        ours.fill(&own, &format!("{own}/end"), &[]).await;
        ours.fill(&look, &own, &typed).await;
        assert_eq!(told(&test, to_them).await.len(), 1, "{engine}");
        // Confirmed and declined are told alike.
        theirs
            .fill(&answer, &format!("{answer}/confirm"), &[])
            .await;
        ours.fill(&own, &format!("{own}/end"), &[]).await;
        assert_eq!(told(&test, to_them).await.len(), 2, "{engine}: ended");
        test.clock.advance(kernel::day(2));
        let mut theirs = again(&test, to_them).await;
        let mut ours = again(&test, to_us).await;
        ours.fill(&look, &own, &typed).await;
        assert_eq!(told(&test, to_them).await.len(), 3, "{engine}: anew");
        theirs.fill(&answer, &format!("{answer}/end"), &[]).await;
        let news = told(&test, to_us).await;
        assert_eq!(news.len(), 2, "{engine}: {news:?}");
        assert_eq!(news[0].subject, news[1].subject, "{engine}");
        assert_eq!(news[0].body, news[1].body, "{engine}");
        assert!(news[0].body.contains(&own), "{engine}: {news:?}");
        assert!(!news[0].body.contains("Federation"), "{engine}: {news:?}");
        assert!(told(&test, "mona@example.org").await.is_empty(), "{engine}");
    }
}
