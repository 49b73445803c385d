//! The newsletter: nobody gets it who did not confirm it, nobody learns who reads it, and whoever leaves has left.

use axum::body::Body;
use http::{Request, StatusCode, header};
use kernel::{args, day};
use testkit::{Browser, ENGINES, Opened, Page};

use crate::House;

const READER: &str = "reader@example.net";

async fn ask(browser: &mut Browser, email: &str, language: &str) -> Page {
    let page = browser.read("/newsletter").await;
    let typed = [("email", email), ("language", language)];
    browser.submit(&page, "/newsletter", &typed).await
}

/// The path of a link in a letter.
fn link(letter: &Opened, part: &str) -> String {
    let words = letter.body.split_whitespace();
    let mut links = words.filter_map(|w| w.strip_prefix("http://indaba.test"));
    links.find(|l| l.contains(part)).unwrap().to_owned()
}

/// An address that confirmed the newsletter.
async fn subscribed(house: &mut House, email: &str, language: &str) {
    ask(&mut house.visitor, email, language).await;
    let letters = house.test.letters_to(email).await;
    let asks = |l: &&Opened| l.body.contains("/newsletter/confirm/");
    let path = link(letters.iter().find(asks).unwrap(), "/newsletter/confirm/");
    house.visitor.fill(&path, &path, &[]).await;
}

/// An issue of these updates, sent; gives its address.
async fn send(house: &mut House, title: &str, updates: &[&str]) -> String {
    let mut typed = vec![("title-en", title), ("intro-en", "Dear readers")];
    let ids: Vec<&str> = updates
        .iter()
        .map(|u| u.trim_start_matches("/updates/"))
        .collect();
    typed.extend(ids.iter().map(|id| ("items", *id)));
    let path = "/newsletter/issues/new";
    let to = house.officer.fill(path, path, &typed).await;
    let href = to.split('?').next().unwrap().to_owned();
    house.press(&format!("{href}/send"), &[]).await;
    house.test.work().await;
    href
}

#[tokio::test]
async fn nobody_is_written_to_before_they_confirmed_and_asking_answers_alike() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let first = ask(&mut house.visitor, READER, "fr").await;
        let letters = house.test.letters_to(READER).await;
        assert_eq!(letters.len(), 1, "{engine}: {letters:?}");
        assert!(letters[0].subject.starts_with("Merci de confirmer"));
        let confirm = link(&letters[0], "/newsletter/confirm/");
        // The address stands nowhere in the clear.
        let clear = "SELECT COUNT(*) FROM newsletter_subscribers WHERE address LIKE '%reader%' OR tag LIKE '%reader%'";
        assert_eq!(house.test.number(clear, args![]).await, 0, "{engine}");
        let href = house.write(&[]).await;
        house.publish(&href).await;
        send(&mut house, "First issue", &[&href]).await;
        assert_eq!(house.test.letters_to(READER).await.len(), 1, "{engine}");
        // To look at the link confirms nothing; the form does, and once.
        house.visitor.read(&confirm).await;
        let waits = "SELECT COUNT(*) FROM newsletter_subscribers WHERE state = 'asked'";
        assert_eq!(house.test.number(waits, args![]).await, 1, "{engine}");
        house.visitor.fill(&confirm, &confirm, &[]).await;
        assert_eq!(house.test.number(waits, args![]).await, 0, "{engine}");
        // Known or not, the answer is the same, and one letter is written.
        let known = ask(&mut house.visitor, READER, "fr").await;
        let unknown = ask(&mut house.visitor, "somebody@example.net", "fr").await;
        for answer in [&known, &unknown] {
            assert_eq!(answer.steady(), first.steady(), "{engine}");
        }
        assert_eq!(house.test.letters_to(READER).await.len(), 2, "{engine}");
        let letters = house.test.letters_to("somebody@example.net").await;
        assert_eq!(letters.len(), 1, "{engine}");
        // More than a few letters a day to one address are not written, and nobody is told.
        for _ in 0..4 {
            let again = ask(&mut house.visitor, "somebody@example.net", "fr").await;
            assert_eq!(again.steady(), first.steady(), "{engine}");
        }
        let letters = house.test.letters_to("somebody@example.net").await;
        assert_eq!(letters.len(), 3, "{engine}");
        // What nobody confirmed in its days is forgotten, its key too.
        house.later(8).await;
        let all = "SELECT COUNT(*) FROM newsletter_subscribers";
        assert_eq!(house.test.number(all, args![]).await, 1, "{engine}");
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'newsletter_subscribers:%'";
        assert_eq!(house.test.number(keys, args![]).await, 1, "{engine}");
        let path = link(&letters[0], "/newsletter/confirm/");
        let late = house.visitor.get(&path).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND, "{engine}");
    }
}

#[tokio::test]
async fn a_letter_tells_what_everybody_reads_and_one_click_ends_it() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        subscribed(&mut house, READER, "en").await;
        let public = house.write(&[("title", "Zqforall")]).await;
        let network = house
            .write(&[("title", "Zqforfew"), ("audience", "network")])
            .await;
        let gone = house.write(&[("title", "Zqgone")]).await;
        for href in [&public, &network, &gone] {
            house.publish(href).await;
        }
        let path = "/newsletter/issues/new";
        let ids: Vec<String> = [&public, &network, &gone]
            .iter()
            .map(|h| h.trim_start_matches("/updates/").to_owned())
            .collect();
        let mut typed = vec![("title-en", "Zqissue")];
        typed.extend(ids.iter().map(|id| ("items", id.as_str())));
        let to = house.officer.fill(path, path, &typed).await;
        let issue = to.split('?').next().unwrap().to_owned();
        // A draft is the Office's alone.
        for browser in [&mut house.visitor, &mut house.rivers] {
            let page = browser.get(&issue).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        }
        let withdraw = format!("{gone}/withdraw");
        let typed = [("reason", "It was wrong.")];
        house.officer.fill(&withdraw, &withdraw, &typed).await;
        house.press(&format!("{issue}/send"), &[]).await;
        let letters = house.test.letters_to(READER).await;
        let letter = letters.iter().find(|l| l.subject == "Zqissue").unwrap();
        assert!(letter.body.contains("Zqforall"), "{engine}");
        assert!(letter.body.contains(&format!("http://indaba.test{public}")));
        for hidden in ["Zqforfew", "Zqgone"] {
            let said = format!("{}{}", letter.body, letter.raw);
            assert!(!said.contains(hidden), "{engine} {hidden}");
        }
        // Here everybody reads what is for them.
        let page = house.visitor.read(&issue).await;
        assert!(page.words().contains("Zqforall") && !page.words().contains("Zqforfew"));
        let page = house.rivers.read(&issue).await;
        assert!(page.words().contains("Zqforfew") && !page.words().contains("Zqgone"));
        // A mail program says for its reader that they want no more: without session, token or origin of ours.
        assert!(
            letter
                .raw
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        );
        let leave = link(letter, "/newsletter/leave/");
        let head = letter.raw.replace("\r\n ", " ");
        assert!(
            head.contains(&format!("<http://indaba.test{leave}>")),
            "{head}"
        );
        let wrong = format!("{}{}", &leave[..leave.len() - 1], "1");
        for (path, status) in [
            (&wrong, StatusCode::NOT_FOUND),
            (&leave, StatusCode::OK),
            // Once more, and nothing tells that they had left.
            (&leave, StatusCode::OK),
        ] {
            let request = Request::post(path)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(header::ORIGIN, "https://mail.example")
                .header("sec-fetch-site", "cross-site");
            let body = Body::from("List-Unsubscribe=One-Click");
            let mut stranger = house.test.visitor();
            let page = stranger.send(request.body(body).unwrap()).await;
            assert_eq!(page.status, status, "{engine}");
        }
        let all = "SELECT COUNT(*) FROM newsletter_subscribers";
        assert_eq!(house.test.number(all, args![]).await, 0, "{engine}");
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'newsletter_subscribers:%'";
        assert_eq!(house.test.number(keys, args![]).await, 0, "{engine}");
        let another = house.write(&[("title", "Zqlater")]).await;
        house.publish(&another).await;
        let before = house.test.letters_to(READER).await.len();
        send(&mut house, "Another issue", &[&another]).await;
        assert_eq!(house.test.letters_to(READER).await.len(), before);
    }
}

#[tokio::test]
async fn a_person_of_an_organisation_reads_of_an_issue_as_bland_as_of_all_else() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        for browser in [&mut house.rivers, &mut house.hills] {
            let typed = [("do", "follow"), ("language", "en")];
            browser
                .fill("/newsletter", "/newsletter/mine", &typed)
                .await;
        }
        let full = "UPDATE accounts SET letters = 'full' WHERE email = 'hills@example.org'";
        house.test.change(full, args![]).await;
        // Somebody of an organisation who asked under their address without the account chose no more than that.
        subscribed(&mut house, "rivers@example.org", "en").await;
        let before = house.test.letters_to("rivers@example.org").await;
        let href = house.write(&[("title", "Zqtold")]).await;
        house.publish(&href).await;
        let issue = send(&mut house, "Zqissue", &[&href]).await;
        let mut letters = house.test.letters_to("rivers@example.org").await;
        letters.retain(|l| before.iter().all(|b| b.raw != l.raw));
        assert_eq!(letters.len(), 2, "{engine}: {letters:?}");
        for letter in &letters {
            assert_eq!(letter.subject, "You have a message", "{engine}");
            for hidden in ["Zqissue", "Zqtold", "newsletter"] {
                let said = format!("{}{}", letter.body, letter.raw);
                assert!(!said.contains(hidden), "{engine} {hidden}");
            }
            assert!(!letter.raw.contains("List-Unsubscribe"), "{engine}");
        }
        let start = house.rivers.read("/").await;
        assert!(start.links().contains(&issue), "{engine}");
        let letters = house.test.letters_to("hills@example.org").await;
        let letter = letters.iter().find(|l| l.subject.contains("Zqissue"));
        let letter = letter.unwrap();
        assert!(letter.body.contains(&issue), "{engine}");
        assert!(letter.raw.contains("List-Unsubscribe"), "{engine}");
        // They leave at the page, and their account takes it with it.
        let typed = [("do", "leave")];
        house
            .hills
            .fill("/newsletter", "/newsletter/mine", &typed)
            .await;
        let all = "SELECT COUNT(*) FROM newsletter_subscribers";
        assert_eq!(house.test.number(all, args![]).await, 2, "{engine}");
        let page = house.rivers.read("/account/close").await;
        let typed = [("password", testkit::PASSWORD), ("understood", "on")];
        let done = house.rivers.submit(&page, "/account/close", &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.test.number(all, args![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn an_issue_goes_out_portion_by_portion_and_to_nobody_twice() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let many = usize::try_from(updates::newsletter::send::PORTION).unwrap() * 2 + 7;
        for n in 0..many {
            ask(&mut house.visitor, &format!("r{n}@example.net"), "en").await;
        }
        let now = house.test.clock.now();
        let all = "UPDATE newsletter_subscribers SET state = 'confirmed', confirmed = $1";
        house.test.change(all, args![now]).await;
        house.test.work().await;
        let href = house.write(&[]).await;
        house.publish(&href).await;
        let issue = send(&mut house, "Zqportions", &[&href]).await;
        // As if the job had stopped after its work and were taken up again.
        let again = "UPDATE jobs SET state = 'waiting', due = 0, body = $1 WHERE kind = 'event:newsletter_sent'";
        let id = issue.trim_start_matches("/newsletter/issues/");
        let body = format!("{{\"issue\":\"{id}\"}}");
        house.test.change(again, args![body]).await;
        let letters = house.test.letters().await;
        let mut to: Vec<&str> = letters
            .iter()
            .filter(|l| l.subject == "Zqportions")
            .map(|l| l.to.as_str())
            .collect();
        assert_eq!(to.len(), many, "{engine}");
        to.sort_unstable();
        to.dedup();
        assert_eq!(to.len(), many, "{engine}");
        let kept = "SELECT letters FROM newsletter_issues";
        let kept = house.test.number(kept, args![]).await;
        assert_eq!(kept, i64::try_from(many).unwrap(), "{engine}");
        // Whoever comes after it was sent gets the next one.
        house.test.clock.advance(day(1));
        subscribed(&mut house, "late@example.net", "en").await;
        house
            .test
            .change(again, args![format!("{{\"issue\":\"{id}\"}}")])
            .await;
        let letters = house.test.letters_to("late@example.net").await;
        assert_eq!(letters.len(), 1, "{engine}: {letters:?}");
    }
}

#[tokio::test]
async fn an_address_with_an_account_is_led_to_the_issue_on_its_start_page() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        subscribed(&mut house, "rivers@example.org", "en").await;
        let href = house.write(&[("title", "Zqtold")]).await;
        house.publish(&href).await;
        let issue = send(&mut house, "Zqissue", &[&href]).await;
        let letters = house.test.letters_to("rivers@example.org").await;
        assert!(letters.iter().all(|l| !l.subject.contains("Zqissue")));
        let start = house.rivers.read("/").await;
        assert!(start.links().contains(&issue), "{engine}");
    }
}

#[tokio::test]
async fn an_update_that_two_drafts_hold_is_told_of_once() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let told = house.write(&[("title", "Zqtwice")]).await;
        let more = house.write(&[("title", "Zqmore")]).await;
        for href in [&told, &more] {
            house.publish(href).await;
        }
        let id = |href: &str| href.trim_start_matches("/updates/").to_owned();
        let (first, second) = (id(&told), id(&more));
        let mut drafts = Vec::new();
        for items in [vec![&first], vec![&first], vec![&first, &second]] {
            let mut typed = vec![("title-en", "Zqissue")];
            typed.extend(items.iter().map(|i| ("items", i.as_str())));
            let path = "/newsletter/issues/new";
            let to = house.officer.fill(path, path, &typed).await;
            drafts.push(to.split('?').next().unwrap().to_owned());
        }
        house.press(&format!("{}/send", drafts[0]), &[]).await;
        let no = house.try_to(&format!("{}/send", drafts[1]), &[]).await;
        assert_eq!(no.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        house.press(&format!("{}/send", drafts[2]), &[]).await;
        let words = house.visitor.read(&drafts[2]).await.words();
        assert!(words.contains("Zqmore"), "{engine}: {words}");
        assert!(!words.contains("Zqtwice"), "{engine}: {words}");
    }
}

#[tokio::test]
async fn nobody_confirms_once_the_days_are_over_be_the_job_late() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        ask(&mut house.visitor, READER, "en").await;
        let letters = house.test.letters_to(READER).await;
        let path = link(&letters[0], "/newsletter/confirm/");
        let page = house.visitor.read(&path).await;
        let late = "UPDATE newsletter_subscribers SET asked = 0";
        house.test.change(late, args![]).await;
        let no = house.visitor.submit(&page, &path, &[]).await;
        assert_eq!(no.status, StatusCode::NOT_FOUND, "{engine}");
        let waits = "SELECT COUNT(*) FROM newsletter_subscribers WHERE state = 'asked'";
        assert_eq!(house.test.number(waits, args![]).await, 1, "{engine}");
    }
}
