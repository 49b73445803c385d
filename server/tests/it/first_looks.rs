//! The first contribution of an organisation waits until the Office has looked at it: unknown to everybody else, never lost,
//! never longer than three working days.

use guard::Role;
use http::StatusCode;
use kernel::{Timestamp, args, day};
use serde_json::json;
use testkit::{Browser, ENGINES, Kind, Page, Person, World};

const NAME: &str = "open public";
const WORDS: &str = "Zqfirstwords were never said before.";
const LED_ON: StatusCode = StatusCode::SEE_OTHER;

/// A world with a consultation in which first contributions are read before they are shown.
struct Life {
    world: World,
    id: String,
    path: String,
}

/// Somebody who speaks for an organisation of which nothing was ever shown.
struct New {
    organisation: String,
    person: Person,
    browser: Browser,
}

impl Life {
    async fn on(engine: &'static str) -> Self {
        let world = World::on(engine, &[NAME]).await;
        let id = world.id(Kind::Consultation, NAME);
        let asked = "UPDATE consultations SET first_look = TRUE WHERE id = $1";
        world.app.change(asked, args![id.clone()]).await;
        let route = "/consultations/{id}/speak/{target}";
        let path = world.address(route, Kind::Consultation, NAME).unwrap();
        Self { world, id, path }
    }

    fn at(&self, path: &str) -> String {
        format!("/consultations/{}{path}", self.id)
    }

    async fn newcomer(&mut self, at: usize) -> New {
        let path = "/organisations/new";
        let name = format!("Newcomers {at}");
        let typed = [("name", &*name), ("level", "local"), ("country", "404")];
        let officer = self.world.browser("officer");
        let to = officer.fill(path, path, &typed).await;
        let organisation = to.split(['/', '?']).nth(2).unwrap().to_owned();
        let email = format!("newcomer{at}@example.org");
        let role = Role::Representative;
        let app = &self.world.app;
        let person = app.person("A person", &email, role, &organisation).await;
        let browser = app.browser(&person).await;
        New {
            organisation,
            person,
            browser,
        }
    }

    /// Where somebody speaks on a question.
    async fn question(&self) -> String {
        let sql = "SELECT id FROM questions WHERE consultation = $1 ORDER BY position";
        let question = self.world.app.texts(sql, args![self.id.clone()]).await;
        self.at(&format!("/speak/q:{}", question[0]))
    }

    async fn state(&self, contribution: &str) -> String {
        let sql = "SELECT state FROM contributions WHERE id = $1";
        let found = self.world.app.texts(sql, args![contribution.to_owned()]);
        found.await.remove(0)
    }

    /// The receipt, and the moment of arrival.
    async fn receipt(&self, contribution: &str) -> (String, i64) {
        let id = contribution.to_owned();
        let receipt = "SELECT receipt FROM contributions WHERE id = $1";
        let created = "SELECT created FROM contributions WHERE id = $1";
        let app = &self.world.app;
        let receipt = app.texts(receipt, args![id.clone()]).await.remove(0);
        (receipt, app.number(created, args![id]).await)
    }

    /// What others could count: contributions, people, how organisations stand, what search holds.
    async fn counted(&self) -> [i64; 4] {
        let app = &self.world.app;
        let id = || args![self.id.clone()];
        [
            app.number(
                "SELECT CAST(COALESCE(SUM(n), 0) AS BIGINT) FROM consultation_tallies WHERE consultation = $1",
                id(),
            )
            .await,
            app.number(
                "SELECT COUNT(*) FROM participants WHERE engagement = $1",
                id(),
            )
            .await,
            app.number("SELECT COUNT(*) FROM presences WHERE engagement = $1", id())
                .await,
            app.number(
                "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent'",
                id(),
            )
            .await,
        ]
    }

    /// Whether somebody meets the words where all are read, or finds them.
    async fn meets(&mut self, who: &str, words: &str) -> bool {
        let path = self.path.clone();
        let question = self.question().await;
        let browser = self.world.browser(who);
        for path in [path, question, "/search?q=Zqfirstwords".to_owned()] {
            let page = browser.get(&path).await;
            if page.text().contains(words) {
                return true;
            }
        }
        false
    }

    /// Somebody of the Office decides, by the form of the queue.
    async fn office(&mut self, who: &str, path: &str, of: &str, more: &[(&str, &str)]) -> Page {
        let sql = "SELECT version FROM first_looks WHERE contribution = $1";
        let version = self.world.app.number(sql, args![of.to_owned()]).await;
        let version = version.to_string();
        let path = self.at(path);
        let browser = self.world.browser(who);
        let token = browser.token().await;
        let mut fields = vec![
            ("_csrf", token.as_str()),
            ("contribution", of),
            ("version", version.as_str()),
        ];
        fields.extend_from_slice(more);
        browser.post(&path, &fields).await
    }

    async fn decide(&mut self, who: &str, of: &str, more: &[(&str, &str)]) -> Page {
        self.office(who, "/statements/decide", of, more).await
    }
}

impl New {
    /// Sends words; gives the contribution.
    async fn speak(&mut self, path: &str, words: &str) -> String {
        let to = self.browser.fill(path, path, &[("body", words)]).await;
        to.split_once('#').unwrap().1.to_owned()
    }
}

const NOT_OF_THE_DESK: [&str; 8] = [
    "visitor",
    "member",
    "representative",
    "elsewhere",
    "auditor",
    "steward",
    "technical",
    "focal",
];

#[tokio::test]
async fn a_first_contribution_is_known_to_its_writer_and_the_desk_alone() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let mut new = life.newcomer(1).await;
        let before = life.counted().await;
        let page = life.at("");
        let shown = life.world.browser("visitor").read(&page).await.words();
        let path = life.path.clone();
        let form = new.browser.read(&path).await.words();
        assert!(form.contains("three working days"), "{engine}: {form}");
        let id = new.speak(&path, WORDS).await;
        assert_eq!(life.state(&id).await, "held", "{engine}");
        assert_eq!(life.counted().await, before, "{engine}");
        life.world.app.work().await;

        // Its writer has the receipt at once, and reads until when it waits: three working days from a Monday.
        let mine = life.at("/mine");
        let own = new.browser.read(&mine).await;
        let (receipt, _) = life.receipt(&id).await;
        assert!(own.text().contains(WORDS) && own.text().contains(&receipt));
        let words = own.words();
        assert!(words.contains("Waits for a first look"), "{words}");
        assert!(words.contains("5 March 2026"), "{engine}: {words}");
        let file = new.browser.read("/account/own-data.json").await.text();
        assert!(file.contains(WORDS) && file.contains("first_look"));

        // Nobody else: not in words, not in counts, not by what a page looks like.
        for who in NOT_OF_THE_DESK {
            assert!(!life.meets(who, WORDS).await, "{who}, {engine}");
        }
        assert!(!life.meets("officer", WORDS).await, "{engine}");
        let now = life.world.browser("visitor").read(&page).await.words();
        assert_eq!(now, shown, "{engine}");
        let place = format!("/organisations/{}/where", new.organisation);
        let place = new.browser.read(&place).await;
        let title = life.world.word("consultation title", NAME);
        assert!(!place.text().contains(&title), "{engine}");

        // The desk does, and its start page says how many wait.
        let queue = life.at("/statements/queue");
        for who in ["officer", "manager"] {
            let page = life.world.browser(who).read(&queue).await;
            assert!(page.text().contains(WORDS), "{who}, {engine}");
            assert!(page.words().contains("5 March 2026"), "{who}, {engine}");
            let start = life.world.browser(who).read("/").await;
            assert!(start.words().contains("(waiting: 1)"), "{who}, {engine}");
            assert!(start.links().contains(&queue), "{who}, {engine}");
        }

        // Taken back, it is gone, and the organisation is as new as before.
        let back = life.at("/statements/withdraw");
        new.browser.fill(&mine, &back, &[]).await;
        let left = "SELECT COUNT(*) FROM contributions WHERE body LIKE 'Zqfirst%'";
        assert_eq!(life.world.app.number(left, vec![]).await, 0, "{engine}");
        assert_eq!(life.counted().await, before, "{engine}");
        let again = new.speak(&path, WORDS).await;
        assert_eq!(life.state(&again).await, "held", "{engine}");
    }
}

#[tokio::test]
async fn let_in_it_is_what_all_others_are_and_with_it_what_else_waits() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let mut new = life.newcomer(1).await;
        let mut other = life.newcomer(2).await;
        let (path, question) = (life.path.clone(), life.question().await);
        let before = life.counted().await;
        let first = new.speak(&path, WORDS).await;
        let second = new
            .speak(&question, "Zqfirstwords, and more of them.")
            .await;
        let elsewhere = other.speak(&path, "Others wait for themselves.").await;
        let receipt = life.receipt(&first).await;
        life.world.app.clock.advance(60_000);
        let letters = life.world.app.letters_to(&new.person.email).await.len();

        let done = life.decide("officer", &second, &[("act", "let_in")]).await;
        assert_eq!(done.status, LED_ON, "{engine}: {}", done.words());
        for (id, state) in [(&first, "sent"), (&second, "sent"), (&elsewhere, "held")] {
            assert_eq!(life.state(id).await, state, "{engine}");
        }
        assert_eq!(life.receipt(&first).await, receipt, "{engine}");
        for who in ["visitor", "member", "auditor"] {
            assert!(life.meets(who, WORDS).await, "{who}, {engine}");
        }
        let found = life.world.browser("visitor").read("/search?q=Zqfirstwords");
        let found = found.await.text();
        assert!(found.contains("and more of them"), "{engine}");
        // Two contributions, each counted in all and for its target; one person.
        let after = life.counted().await;
        assert_eq!(
            [
                after[0] - before[0],
                after[1] - before[1],
                after[3] - before[3]
            ],
            [4, 1, 2],
            "{engine}"
        );
        let told = life.world.app.letters_to(&new.person.email).await.len();
        assert_eq!(told, letters + 2, "{engine}");
        let log = "SELECT COUNT(*) FROM audit WHERE action = 'first_look.let_in' AND about = $1";
        let about = args![new.organisation.clone()];
        assert_eq!(life.world.app.number(log, about).await, 2, "{engine}");

        // From now on nothing of it waits, and what is shown is not taken out by this queue.
        let third = new.speak(&path, "Known by now.").await;
        assert_eq!(life.state(&third).await, "sent", "{engine}");
        let late = [("act", "decline"), ("reason", "Too late.")];
        let late = life.decide("manager", &first, &late).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        assert_eq!(life.state(&first).await, "sent", "{engine}");
    }
}

#[tokio::test]
async fn declined_it_has_a_reason_can_be_sent_again_and_is_looked_at_by_another() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let mut new = life.newcomer(1).await;
        let (path, mine) = (life.path.clone(), life.at("/mine"));
        let id = new.speak(&path, WORDS).await;
        let bare = life.decide("officer", &id, &[("act", "decline")]).await;
        assert_eq!(bare.status, StatusCode::OK, "{engine}");
        assert!(bare.text().contains(WORDS), "{engine}");
        assert_eq!(life.state(&id).await, "held", "{engine}");
        let letters = life.world.app.letters_to(&new.person.email).await.len();
        let reason = [("act", "decline"), ("reason", "It names a person.")];
        let done = life.decide("officer", &id, &reason).await;
        assert_eq!(done.status, LED_ON, "{engine}: {}", done.words());
        let told = life.world.app.letters_to(&new.person.email).await.len();
        assert_eq!(told, letters + 1, "{engine}");

        // Its writer reads why and what to do; nobody else reads anything.
        let own = new.browser.read(&mine).await;
        let words = own.words();
        assert!(words.contains("It names a person."), "{words}");
        assert!(words.contains("send them again"), "{engine}: {words}");
        assert!(own.links().contains(&path), "{engine}");
        for who in NOT_OF_THE_DESK {
            assert!(!life.meets(who, WORDS).await, "{who}, {engine}");
        }
        // What was declined stands in the form, to be changed and sent again.
        let again = new.browser.read(&path).await;
        assert!(again.text().contains(WORDS), "{engine}");
        let sent = new.speak(&path, "Zqfirstwords that name nobody.").await;
        assert_eq!(life.state(&sent).await, "held", "{engine}");

        // Whoever declined it does not look at it again; somebody else lets it in.
        let contest = life.at("/statements/contest");
        let appeal = [("appeal", "It names nobody.")];
        new.browser.fill(&mine, &contest, &appeal).await;
        let answer = [("act", "let_in"), ("appeal_answer", "It is let in.")];
        let look = "/statements/look-again";
        let refused = life.office("officer", look, &id, &answer).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        let anew = life.decide("officer", &id, &[("act", "let_in")]).await;
        assert_eq!(anew.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        assert_eq!(life.state(&id).await, "held", "{engine}");
        let done = life.office("manager", look, &id, &answer).await;
        assert_eq!(done.status, LED_ON, "{engine}: {}", done.words());
        for one in [&id, &sent] {
            assert_eq!(life.state(one).await, "sent", "{engine}");
        }
        assert!(life.meets("visitor", WORDS).await, "{engine}");
    }
}

#[tokio::test]
async fn what_nobody_looked_at_is_let_in_after_three_working_days() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let (mut new, mut other) = (life.newcomer(1).await, life.newcomer(2).await);
        let path = life.path.clone();
        let id = new.speak(&path, WORDS).await;
        let declined = other.speak(&path, "Zqfirstwords that harm.").await;
        let reason = [("act", "decline"), ("reason", "It names a person.")];
        let done = life.decide("officer", &declined, &reason).await;
        assert_eq!(done.status, LED_ON, "{engine}: {}", done.words());
        let receipt = life.receipt(&id).await;
        // From Monday to Thursday: its day is not over.
        life.world.later(day(3)).await;
        life.world.app.work().await;
        assert_eq!(life.state(&id).await, "held", "{engine}");
        life.world.later(day(1)).await;
        life.world.app.work().await;
        assert_eq!(life.state(&id).await, "sent", "{engine}");
        assert_eq!(life.receipt(&id).await, receipt, "{engine}");
        assert!(life.meets("visitor", WORDS).await, "{engine}");
        // A decision is none that silence takes back.
        assert_eq!(life.state(&declined).await, "held", "{engine}");
        let log = "SELECT detail || actor FROM audit WHERE action = 'first_look.let_in'";
        let noted = life.world.app.texts(log, vec![]).await;
        assert_eq!(noted, ["{\"by\":\"time\"}"], "{engine}");
    }
}

#[tokio::test]
async fn days_on_which_the_office_does_not_work_do_not_count() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        // Sent on a Friday, it waits until the end of Wednesday.
        life.world.later(day(4)).await;
        let mut new = life.newcomer(1).await;
        let path = life.path.clone();
        let id = new.speak(&path, WORDS).await;
        let sql = "SELECT due FROM first_looks WHERE contribution = $1";
        let due = life.world.app.number(sql, args![id]).await;
        let end = Timestamp::from_date(2026, 3, 12).unwrap();
        assert_eq!(due, end.0 - 1, "{engine}");
    }
}

#[tokio::test]
async fn closing_lets_in_what_waits_before_anything_is_counted() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let mut new = life.newcomer(1).await;
        let path = life.path.clone();
        let before = life.counted().await;
        let id = new.speak(&path, WORDS).await;
        let receipt = life.receipt(&id).await;
        life.world.app.clock.advance(60_000);
        let consultation = life.id.clone();
        let closed = life.world.move_on(&consultation).await;
        assert_eq!(closed.status, LED_ON, "{engine}: {}", closed.words());
        assert_eq!(life.state(&id).await, "sent", "{engine}");
        assert_eq!(life.receipt(&id).await, receipt, "{engine}");
        let after = life.counted().await;
        assert_eq!(after[1], before[1] + 1, "{engine}");
        let log = "SELECT detail || actor FROM audit WHERE action = 'first_look.let_in'";
        let noted = life.world.app.texts(log, vec![]).await;
        assert_eq!(noted, ["{\"by\":\"closing\"}"], "{engine}");
        let desk = life.at("/desk");
        let desk = life.world.browser("officer").read(&desk).await;
        assert!(desk.text().contains(WORDS), "{engine}");
        // It is answered as all are.
        let moved = life.world.move_on(&consultation).await;
        assert_eq!(moved.status, LED_ON, "{engine}: {}", moved.words());
        life.world.answer_all(&consultation).await;
        let published = life.world.move_on(&consultation).await;
        assert_eq!(published.status, LED_ON, "{engine}: {}", published.words());
        let own = life.at("/mine");
        let own = new.browser.read(&own).await.words();
        assert!(own.contains("A reason."), "{engine}: {own}");
    }
}

#[tokio::test]
async fn whoever_is_known_speaks_at_once_and_so_does_everybody_where_nothing_is_read_before() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let path = life.path.clone();
        // The member's organisation spoke before.
        let own = life.world.id(Kind::Organisation, "own office");
        let typed = [("body", "Known for long."), ("organisation", own.as_str())];
        let known = life
            .world
            .browser("member")
            .fill(&path, &path, &typed)
            .await;
        let known = known.split_once('#').unwrap().1.to_owned();
        assert_eq!(life.state(&known).await, "sent", "{engine}");
        // So is an organisation into which a known record went.
        let mut stands = life.newcomer(1).await;
        let merge = "UPDATE organisations SET merged_into = $2 WHERE id = $1";
        let both = args![own.clone(), stands.organisation.clone()];
        life.world.app.change(merge, both).await;
        let id = stands.speak(&path, "Known by the other record.").await;
        assert_eq!(life.state(&id).await, "sent", "{engine}");
        let part = args![own, String::new()];
        life.world.app.change(merge, part).await;

        // Without its name an organisation is not held: that would tell that the voice is of somebody new.
        let mut new = life.newcomer(2).await;
        let typed = [("body", "Without a name."), ("as", "pseudonym")];
        let page = new.browser.read(&path).await;
        let said = new.browser.submit(&page, &path, &typed).await;
        assert_eq!(said.status, StatusCode::OK, "{}", said.words());
        let waits =
            "SELECT COUNT(*) FROM voice_words WHERE body = 'Without a name.' AND state = 'waiting'";
        assert_eq!(life.world.app.number(waits, vec![]).await, 1, "{engine}");
        let looks = "SELECT COUNT(*) FROM first_looks";
        assert_eq!(life.world.app.number(looks, vec![]).await, 0, "{engine}");

        let off = "UPDATE consultations SET first_look = FALSE WHERE id = $1";
        life.world.app.change(off, args![life.id.clone()]).await;
        let mut another = life.newcomer(3).await;
        let id = another.speak(&path, WORDS).await;
        assert_eq!(life.state(&id).await, "sent", "{engine}");
        assert_eq!(life.world.app.number(looks, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn it_is_the_default_of_the_form_and_never_holds_who_is_invited() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let closes = life.world.app.clock.now().plus(day(20)).iso_date();
        let path = "/consultations/new";
        for (audience, more, read) in [
            ("public", None, 1),
            ("network", None, 1),
            ("invited", None, 0),
            ("network", Some(("first_look", "")), 0),
        ] {
            let mut typed = vec![
                ("title", "Read before"),
                ("summary", "What it is about."),
                ("language", "en"),
                ("audience", audience),
                ("closes", closes.as_str()),
                ("questions", "What is missing?"),
            ];
            typed.extend(more);
            let to = life.world.browser("officer").fill(path, path, &typed).await;
            let id = to.split(['/', '?']).nth(2).unwrap().to_owned();
            let sql = "SELECT COUNT(*) FROM consultations WHERE id = $1 AND first_look = TRUE";
            let kept = life.world.app.number(sql, args![id]).await;
            assert_eq!(kept, read, "{audience}, {more:?}, {engine}");
        }
    }
}

#[tokio::test]
async fn a_name_that_may_not_be_shown_is_not_shown_when_it_is_let_in() {
    const STANDS: &str =
        "SELECT presence FROM presences WHERE engagement = $1 AND organisation = $2";
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let mut new = life.newcomer(1).await;
        let path = life.path.clone();
        let shown = "UPDATE organisations SET visibility = 'public' WHERE id = $1";
        // Who opens itself to others while its words wait does not open these.
        let mut hidden = life.newcomer(2).await;
        let id = hidden.speak(&path, "Said while nobody knew us.").await;
        let own = args![hidden.organisation.clone()];
        life.world.app.change(shown, own).await;
        let done = life.decide("officer", &id, &[("act", "let_in")]).await;
        assert_eq!(done.status, LED_ON, "{engine}: {}", done.words());
        let row = args![life.id.clone(), hidden.organisation.clone()];
        let stands = life.world.app.texts(STANDS, row).await;
        assert_eq!(stands, ["unlisted"], "{engine}");

        let own = args![new.organisation.clone()];
        life.world.app.change(shown, own).await;
        let id = new.speak(&path, WORDS).await;
        // From here on what exposes an organisation asks its assessment, and this one has none.
        life.world.app.assessments_since(Timestamp(0)).await;
        let done = life.decide("officer", &id, &[("act", "let_in")]).await;
        assert_eq!(done.status, LED_ON, "{engine}: {}", done.words());
        assert!(life.meets("visitor", WORDS).await, "{engine}");
        let row = args![life.id.clone(), new.organisation.clone()];
        let stands = life.world.app.texts(STANDS, row).await;
        assert_eq!(stands, ["unlisted"], "{engine}");
    }
}

#[tokio::test]
async fn what_waits_goes_with_the_record_of_its_organisation() {
    for engine in ENGINES {
        let mut life = Life::on(engine).await;
        let mut new = life.newcomer(1).await;
        let path = life.path.clone();
        let id = new.speak(&path, WORDS).await;
        let told = json!({ "organisation": new.organisation });
        let ctx = life.world.app.ctx();
        let unit = ctx.write(move |tx, ctx| {
            Box::pin(async move { ctx.emit(tx, "organisation_erased", &told).await })
        });
        unit.await.unwrap();
        assert_eq!(life.state(&id).await, "withdrawn", "{engine}");
        let left = "SELECT COUNT(*) FROM contributions WHERE body LIKE 'Zqfirst%'";
        assert_eq!(life.world.app.number(left, vec![]).await, 0, "{engine}");
        // Nothing is let in afterwards.
        life.world.later(day(5)).await;
        life.world.app.work().await;
        assert_eq!(life.state(&id).await, "withdrawn", "{engine}");
    }
}
