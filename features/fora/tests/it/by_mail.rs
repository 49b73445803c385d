//! Answers by mail: who may give them, what of them is said, and what becomes of all other letters.

use kernel::{args, day};
use testkit::{ENGINES, Opened, World};

use crate::Talk;

const BLAND: &str = "You have a message";
const POSTS: &str = "SELECT COUNT(*) FROM fora_posts";
const ADDRESSES: &str = "SELECT COUNT(*) FROM reply_addresses";
const BY_MAIL: &str = "SELECT COUNT(*) FROM audit WHERE action = 'forum_post.write' AND detail LIKE '%\"by\":\"mail\"%'";

/// The member is told every day, and by letters that say so much; what was new before is told.
async fn daily(talk: &mut Talk, how: &str) {
    let typed = [("handle", ""), ("digest", "daily")];
    let mine = "/fora/mine";
    talk.world.browser("member").fill(mine, mine, &typed).await;
    talk.world.later(day(1) + 1).await;
    talk.world.app.work().await;
    letters(talk, how).await;
}

async fn letters(talk: &mut Talk, how: &str) {
    let path = "/account/letters";
    let member = talk.world.browser("member");
    member.fill(path, path, &[("letters", how)]).await;
}

/// What the member is written that was not there before.
async fn fresh(talk: &Talk, before: &[Opened]) -> Vec<Opened> {
    let email = &talk.world.person("member").email;
    let mut now = talk.world.app.letters_to(email).await;
    now.retain(|l| before.iter().all(|b| b.raw != l.raw));
    now
}

/// What the member is written on the next day, after somebody else said something in the topic.
async fn next_day(talk: &mut Talk, topic: &str) -> Vec<Opened> {
    let before = fresh(talk, &[]).await;
    // After the letter of before, and not in its millisecond.
    talk.world.app.clock.advance(1);
    talk.reply("elsewhere", topic, "Zqsaid.").await;
    talk.world.later(day(1) + 1).await;
    fresh(talk, &before).await
}

/// The one full letter of it that is about the topic.
async fn told(talk: &mut Talk, topic: &str) -> Opened {
    let mut letters = next_day(talk, topic).await;
    letters.retain(|l| l.body.contains("Zqtitle"));
    assert_eq!(letters.len(), 1, "{letters:?}");
    letters.remove(0)
}

/// The address by which a letter is answered; empty where it bears none.
fn address(letter: &Opened) -> String {
    let at = letter.raw.find("reply+");
    let rest = at.map_or("", |at| &letter.raw[at..]);
    rest.split(['\r', '\n', '>', ' '])
        .next()
        .unwrap()
        .to_owned()
}

/// A space with a topic that the member began and follows, told of by full letters once a day; the topic, and the address by
/// which the first letter is answered.
async fn followed(engine: &'static str) -> (Talk, String, String) {
    let world = World::on(engine, &[]).await.answered_by_mail().await;
    let mut talk = Talk { world };
    daily(&mut talk, "full").await;
    let space = talk.space("network", "Letters", &[]).await;
    let topic = talk.begin("member", &space, "Zqtitle", "Words.").await;
    let letter = told(&mut talk, &topic).await;
    let address = address(&letter);
    assert!(letter.body.contains("Zqtitle"), "{engine}: {letter:?}");
    assert!(!letter.body.contains("Zqsaid"), "{engine}: {letter:?}");
    assert!(address.ends_with("@reply.indaba.test"), "{engine}");
    assert!(!letter.body.contains(&address), "{engine}");
    (talk, topic, address)
}

fn letter(talk: &Talk, to: &str, name: &str, body: &str) -> String {
    let from = &talk.world.person("member").email;
    format!(
        "Return-Path: <{from}>\r\nFrom: A person <{from}>\r\nTo: <{to}>\r\nMessage-ID: <{name}@example.org>\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"
    )
}

async fn bring(talk: &Talk, to: &str, name: &str, body: &str) {
    let letter = letter(talk, to, name, body);
    talk.world.app.bring(&letter).await;
}

/// The words of the newest post.
async fn newest(talk: &Talk) -> String {
    let sql = "SELECT body FROM fora_posts ORDER BY place DESC";
    talk.world.app.texts(sql, vec![]).await.remove(0)
}

/// How many letters were left for a reason.
fn left(talk: &Talk, why: &str) -> u64 {
    let Ok(entries) = std::fs::read_dir(talk.world.app.answers().join("failed")) else {
        return 0;
    };
    let files = entries.map(|e| e.unwrap().path());
    let files = files.filter(|f| f.to_str().unwrap().ends_with(&format!("-{why}")));
    files
        .map(|f| std::fs::read_to_string(f).unwrap().parse::<u64>().unwrap())
        .sum()
}

#[tokio::test]
async fn an_answer_stands_as_from_the_page_and_the_letter_is_gone() {
    for engine in ENGINES {
        let (mut talk, topic, to) = followed(engine).await;
        let before = talk.count(POSTS).await;
        let quoted = "We agree with *this*.\r\n\r\nOn 2 March 2026, Indaba <a@example.org> wrote:\r\n> Zqquoted.\r\n\r\n-- \r\nZqsigned";
        bring(&talk, &to, "one", quoted).await;
        assert_eq!(talk.count(POSTS).await, before + 1, "{engine}");
        assert_eq!(newest(&talk).await, "We agree with *this*.", "{engine}");
        let end = format!("{topic}?at=end");
        let page = talk.world.browser("elsewhere").read(&end).await;
        let name = talk.world.word("organisation name", "own public");
        assert!(page.text().contains("<em>this</em>"), "{engine}");
        assert!(page.words().contains(&name), "{engine}");
        assert_eq!(talk.count(BY_MAIL).await, 1, "{engine}");
        let waiting = std::fs::read_dir(talk.world.app.answers().join("new")).unwrap();
        assert_eq!(waiting.count(), 0, "{engine}");
        // Brought twice, it is said once.
        bring(&talk, &to, "one", quoted).await;
        assert_eq!(talk.count(POSTS).await, before + 1, "{engine}");
        // What the address holds is kept nowhere.
        let token = to[6..58].to_owned();
        let kept = "SELECT COUNT(*) FROM reply_addresses WHERE hash = $1";
        assert_eq!(
            talk.world.app.number(kept, args![token]).await,
            0,
            "{engine}"
        );
        // In Arabic, with the words of another mail program; a name stands nowhere that was signed with.
        let member = talk.world.person("member").name.clone();
        let arabic = format!(
            "نوافق على هذا الاقتراح ونرى أن المجتمع المدني يجب أن يشارك في كل مرحلة من مراحله.\r\n\r\n{member}\r\n\r\nفي ٢ مارس ٢٠٢٦، كتب Indaba <{to}>:\r\n> Zqquoted."
        );
        bring(&talk, &to, "two", &arabic).await;
        assert_eq!(
            newest(&talk).await,
            "نوافق على هذا الاقتراح ونرى أن المجتمع المدني يجب أن يشارك في كل مرحلة من مراحله.",
            "{engine}"
        );
        let language = "SELECT language FROM fora_posts ORDER BY place DESC";
        assert_eq!(
            talk.world.app.texts(language, vec![]).await[0],
            "ar",
            "{engine}"
        );
        // What is attached does not come along, and that is said.
        let from = talk.world.person("member").email.clone();
        let attached = format!(
            "From: <{from}>\r\nTo: <{to}>\r\nMessage-ID: <three@example.org>\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
             --x\r\nContent-Type: text/plain\r\n\r\nSee there.\r\n--x\r\nContent-Type: application/pdf\r\n\
             Content-Disposition: attachment; filename=zqfile.pdf\r\n\r\n%PDF\r\n--x--\r\n"
        );
        talk.world.app.bring(&attached).await;
        let said = newest(&talk).await;
        assert!(
            said.starts_with("See there.") && said.contains("Attachments do not come along"),
            "{said}"
        );
    }
}

#[tokio::test]
async fn what_no_person_typed_and_what_nobody_knows_is_counted_and_not_answered() {
    for engine in ENGINES {
        let (talk, _, to) = followed(engine).await;
        let (posts, waiting) = (
            talk.count(POSTS).await,
            talk.world.app.letters().await.len(),
        );
        let forged = format!("reply+{}@reply.indaba.test", "a".repeat(52));
        bring(&talk, &forged, "forged", "Zqforged.").await;
        assert_eq!(left(&talk, "unknown"), 1, "{engine}");
        for (header, why) in [
            ("Return-Path: <>", "bounce"),
            ("Auto-Submitted: auto-replied", "automatic"),
            ("Precedence: bulk", "list"),
        ] {
            let plain = letter(&talk, &to, why, "Zqmachine.");
            let plain = plain.split_once("\r\n").unwrap().1;
            talk.world.app.bring(&format!("{header}\r\n{plain}")).await;
            assert_eq!(left(&talk, why), 1, "{engine}: {why}");
        }
        assert_eq!(talk.count(POSTS).await, posts, "{engine}");
        assert_eq!(talk.world.app.letters().await.len(), waiting, "{engine}");
        // Nothing of them is left but numbers.
        for file in std::fs::read_dir(talk.world.app.answers().join("failed")).unwrap() {
            let file = file.unwrap().path();
            assert_eq!(std::fs::read_to_string(&file).unwrap(), "1", "{file:?}");
        }
    }
}

#[tokio::test]
async fn who_is_not_heard_is_told_so_once_a_day_where_their_account_is() {
    for engine in ENGINES {
        let (mut talk, topic, to) = followed(engine).await;
        let email = talk.world.person("member").email.clone();
        let before = talk.count(POSTS).await;
        let start = fresh(&talk, &[]).await;
        // From another address: told to the account, and not to where it says it comes from.
        let other = letter(&talk, &to, "other", "Zqother.").replace(&email, "other@example.net");
        talk.world.app.bring(&other).await;
        assert_eq!(left(&talk, "sender"), 1, "{engine}");
        assert!(
            talk.world
                .app
                .letters_to("other@example.net")
                .await
                .is_empty()
        );
        let told = fresh(&talk, &start).await;
        assert_eq!(told.len(), 1, "{engine}: {told:?}");
        assert_eq!(told[0].subject, BLAND, "{engine}");
        // A second time on one day, nobody is written to.
        bring(&talk, &to, "empty", "> Only a quote.").await;
        assert_eq!(left(&talk, "empty"), 1, "{engine}");
        assert_eq!(fresh(&talk, &start).await.len(), 1, "{engine}");
        let page = talk.world.browser("member").read("/").await;
        assert!(
            page.words().contains("came from another address"),
            "{engine}"
        );
        // The start page says each reason, though no second letter goes out.
        assert!(
            page.words().contains("no words of yours were found"),
            "{engine}"
        );
        let large = "Zqlarge ".repeat(40_000);
        bring(&talk, &to, "large", &large).await;
        assert_eq!(left(&talk, "large"), 1, "{engine}");
        let page = talk.world.browser("member").read("/").await;
        assert!(page.words().contains("it is too large"), "{engine}");
        // Closed by then; the next day it is told, and what it is stands on the start page alone.
        let arrange = format!("{topic}/arrange");
        talk.world
            .press("officer", &arrange, &[("do", "close")])
            .await;
        talk.world.later(day(1)).await;
        let start = fresh(&talk, &[]).await;
        bring(&talk, &to, "closed", "Zqclosed.").await;
        assert_eq!(left(&talk, "closed"), 1, "{engine}");
        let told = fresh(&talk, &start).await;
        assert_eq!(told.len(), 1, "{engine}: {told:?}");
        assert_eq!(told[0].subject, BLAND, "{engine}");
        let page = talk.world.browser("member").read("/").await;
        assert!(
            page.words().contains("nothing can be written there"),
            "{engine}"
        );
        talk.world
            .press("officer", &arrange, &[("do", "open")])
            .await;
        bring(&talk, &to, "long", &"Zqlong words. ".repeat(1_000)).await;
        assert_eq!(left(&talk, "long"), 1, "{engine}");
        assert_eq!(talk.count(POSTS).await, before, "{engine}");
        // Without marks, our letter would tell a name.
        talk.world.later(day(1)).await;
        let (name, ours) = (
            &talk.world.person("member").name,
            "You can answer this letter by mail within 30 days.",
        );
        let body = format!("Zqquoting.\r\n\r\nDear {name},\r\n\r\n{ours} What you write above\r\n");
        bring(&talk, &to, "quoted", &body).await;
        assert_eq!(left(&talk, "quoted"), 1, "{engine}");
        assert_eq!(talk.count(POSTS).await, before, "{engine}");
        // Too late.
        talk.world.later(day(31)).await;
        let start = fresh(&talk, &[]).await;
        bring(&talk, &to, "late", "Zqlate.").await;
        assert_eq!(left(&talk, "late"), 1, "{engine}");
        assert_eq!(talk.count(POSTS).await, before, "{engine}");
        assert_eq!(fresh(&talk, &start).await.len(), 1, "{engine}");
    }
}

#[tokio::test]
async fn an_address_ends_with_what_it_rests_on() {
    for engine in ENGINES {
        let (mut talk, topic, to) = followed(engine).await;
        let before = talk.count(POSTS).await;
        let account = talk.world.person("member").account;
        // Taken back by its owner: from then on nobody knows it.
        let page = talk.world.browser("member").read("/fora/mine").await;
        assert!(
            page.words().contains("One address holds"),
            "{}",
            page.words()
        );
        let end = [("do", "end-replies")];
        talk.world.press("member", "/fora/mine", &end).await;
        bring(&talk, &to, "ended", "Zqended.").await;
        assert_eq!(left(&talk, "unknown"), 1, "{engine}");
        let noted = "SELECT COUNT(*) FROM audit WHERE action = 'account.end_replies'";
        assert_eq!(talk.count(noted).await, 1, "{engine}");
        // Signed out everywhere.
        let letter = told(&mut talk, &topic).await;
        let to = address(&letter);
        let ctx = talk.world.app.ctx();
        let end =
            ctx.write(move |tx, _| Box::pin(async move { guard::end_all_of(tx, account).await }));
        end.await.unwrap();
        bring(&talk, &to, "signed-out", "Zqended.").await;
        assert_eq!(left(&talk, "unknown"), 2, "{engine}");
        // Once letters say nothing, none is answered, neither an old one nor a new one.
        let letter = told(&mut talk, &topic).await;
        let to = address(&letter);
        assert_eq!(talk.count(ADDRESSES).await, 1, "{engine}");
        letters(&mut talk, "bland").await;
        assert_eq!(talk.count(ADDRESSES).await, 0, "{engine}");
        bring(&talk, &to, "bland", "Zqbland.").await;
        assert_eq!(left(&talk, "unknown"), 3, "{engine}");
        let bland = next_day(&mut talk, &topic).await;
        assert!(bland.iter().any(|l| l.subject == BLAND), "{engine}");
        assert!(bland.iter().all(|l| address(l).is_empty()), "{engine}");
        // With the role by which they write, even where they hold it again later.
        letters(&mut talk, "full").await;
        let letter = told(&mut talk, &topic).await;
        let to = address(&letter);
        talk.world.app.clock.advance(1_000);
        let now = talk.world.app.clock.now();
        let ended = "UPDATE appointments SET ends = $2 WHERE account = $1";
        talk.world.app.change(ended, args![account, now]).await;
        bring(&talk, &to, "no-role", "Zqrole.").await;
        assert_eq!(left(&talk, "late"), 1, "{engine}");
        let closed = "UPDATE accounts SET closed = 1 WHERE id = $1";
        talk.world.app.change(closed, args![account]).await;
        bring(&talk, &to, "closed", "Zqclosed.").await;
        assert_eq!(left(&talk, "unknown"), 4, "{engine}");
        assert_eq!(talk.count(BY_MAIL).await, 0, "{engine}");
        let all = talk.count(POSTS).await;
        assert_eq!(all, before + 4, "{engine}: what was said to be told of");
    }
}

#[tokio::test]
async fn an_answer_by_mail_waits_where_one_from_the_page_waits_and_silence_holds() {
    for engine in ENGINES {
        let (mut talk, topic, to) = followed(engine).await;
        // As if nobody had heard their organisation yet.
        let unheard = "UPDATE fora_posts SET state = 'dropped' WHERE organisation = $1";
        let own = talk.organisation("own public");
        talk.world.app.change(unheard, args![own]).await;
        let look = "UPDATE fora_spaces SET first_look = TRUE";
        talk.world.app.change(look, vec![]).await;
        bring(&talk, &to, "held", "Zqheld.").await;
        let held = "SELECT COUNT(*) FROM fora_posts WHERE state = 'held' AND body = 'Zqheld.'";
        assert_eq!(talk.count(held).await, 1, "{engine}");
        let page = talk.world.browser("elsewhere").read(&topic).await;
        assert!(!page.text().contains("Zqheld"), "{engine}");
        let heard = "UPDATE fora_posts SET state = 'shown' WHERE state = 'dropped'";
        talk.world.app.change(heard, vec![]).await;
        let post = talk.first(&topic).await;
        let typed = [("do", "silence"), ("reason", "Again."), ("days", "3")];
        talk.moderate("officer", &post, &typed).await;
        let before = talk.count(POSTS).await;
        bring(&talk, &to, "silenced", "Zqsilenced.").await;
        assert_eq!(left(&talk, "refused"), 1, "{engine}");
        assert_eq!(talk.count(POSTS).await, before, "{engine}");
        // Their own data says that there is such an address, and not which.
        let own = talk
            .world
            .browser("member")
            .read("/account/own-data.json")
            .await;
        let own = own.text();
        assert!(
            own.contains("forum_replies") && !own.contains(&to),
            "{engine}"
        );
    }
}

#[tokio::test]
async fn a_house_without_a_place_for_answers_offers_none() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        daily(&mut talk, "full").await;
        let space = talk.space("network", "Letters", &[]).await;
        let topic = talk.begin("member", &space, "Zqtitle", "Words.").await;
        let letter = told(&mut talk, &topic).await;
        assert!(letter.body.contains("Zqtitle"), "{engine}");
        assert_eq!(address(&letter), "", "{engine}");
        assert_eq!(talk.count(ADDRESSES).await, 0, "{engine}");
    }
}
