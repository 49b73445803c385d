//! Statements from the first vote to the published landscape: one voice for each organisation, words of their own let in,
//! joined, declined and contested, what few hold answered, and nothing said of fewer than five.

use http::StatusCode;
use kernel::args;
use testkit::{Browser, ENGINES, Kind, World};

const NAME: &str = "open public";

struct Life {
    world: World,
    id: String,
    voters: Vec<Browser>,
}

impl Life {
    async fn on(engine: &'static str, voters: usize) -> Self {
        let mut world = World::on(engine, &[NAME]).await;
        let id = world.id(Kind::Consultation, NAME);
        let mut all = Vec::new();
        for at in 0..voters {
            let name = format!("Voting organisation {at}");
            let email = format!("voter{at}@example.org");
            all.push(world.one_more(&name, "404", &email).await);
        }
        Self {
            world,
            id,
            voters: all,
        }
    }

    fn at(&self, path: &str) -> String {
        format!("/consultations/{}{path}", self.id)
    }

    async fn pose(&mut self, lines: &str) {
        let setup = self.at("/statements/setup");
        let typed = [("lines", lines), ("adding", "on")];
        let officer = self.world.browser("officer");
        officer.fill(&setup, &setup, &typed).await;
    }

    /// Identifiers of the statements that are shown, by number.
    async fn shown(&self) -> Vec<String> {
        let sql =
            "SELECT id FROM statements WHERE consultation = $1 AND state = 'shown' ORDER BY number";
        self.world.app.texts(sql, args![self.id.clone()]).await
    }

    /// What a voter reads of the landscape when the next one may have been computed.
    async fn landscape_later(&mut self) -> String {
        self.world.later(6 * 60 * 1000).await;
        self.world.app.work().await;
        let path = self.at("/landscape");
        self.voters[0].read(&path).await.words()
    }

    async fn vote(&mut self, voter: usize, statement: &str, vote: &str) {
        let path = self.at("/statements");
        let token = self.voters[voter].token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("statement", statement),
            ("vote", vote),
        ];
        let done = self.voters[voter].post(&path, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    }
}

#[tokio::test]
async fn an_organisation_has_one_voice_and_can_take_it_back() {
    for engine in ENGINES {
        let mut life = Life::on(engine, 1).await;
        life.pose("Families should be heard first.\nForms should be shorter.")
            .await;
        let path = life.at("/statements");
        // One after the other, until nothing is left to say.
        for _ in 0..3 {
            let page = life.voters[0].read(&path).await;
            let form = page.form(&path);
            assert!(page.words().contains("Agree"), "{engine}");
            let id = form
                .fields
                .iter()
                .find(|f| f.0 == "statement")
                .unwrap()
                .1
                .clone();
            life.vote(0, &id, "agree").await;
        }
        let page = life.voters[0].read(&path).await.words();
        assert!(
            page.contains("You have answered every statement"),
            "{engine}: {page}"
        );
        let first = life.shown().await[0].clone();
        life.vote(0, &first, "disagree").await;
        let count = "SELECT COUNT(*) FROM statement_votes";
        assert_eq!(life.world.app.number(count, args![]).await, 3, "{engine}");
        let sql = "SELECT agree || ' ' || disagree || ' ' || pass FROM statements WHERE id = $1";
        assert_eq!(
            life.world.app.texts(sql, args![first.clone()]).await,
            ["0 1 0"],
            "{engine}"
        );
        // Nothing in the database says whose votes these are, nor does the log say what they were.
        let voter = life
            .world
            .app
            .texts("SELECT DISTINCT voter FROM statement_votes", args![])
            .await;
        let known = "SELECT id FROM organisations UNION SELECT id FROM accounts";
        let known = life.world.app.texts(known, args![]).await;
        assert!(voter.iter().all(|v| !known.contains(v)), "{engine}");
        let log = "SELECT action || detail FROM audit WHERE action LIKE 'ballot%' OR action LIKE 'statement.%'";
        assert_eq!(
            life.world.app.texts(log, args![]).await,
            ["ballot.begin{}"],
            "{engine}"
        );
        // A choice that is none comes back with what to do.
        let token = life.voters[0].token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("statement", first.as_str()),
            ("vote", "perhaps"),
        ];
        let page = life.voters[0].post(&path, &fields).await;
        assert_eq!(page.status, StatusCode::OK, "{engine}");
        assert!(
            page.words().contains("There is a problem") || page.words().contains("choose"),
            "{engine}: {}",
            page.words()
        );
        let all = life.at("/statements/all");
        let own = life.voters[0].read(&all).await.words();
        assert!(
            own.contains("You disagree") && own.contains("You agree"),
            "{engine}: {own}"
        );
        let visitor = life.world.browser("visitor").read(&all).await.words();
        assert!(
            visitor.contains("Families should be heard first.") && !visitor.contains("You agree"),
            "{engine}"
        );
        let back = life.at("/statements/take-back");
        life.voters[0].fill(&all, &back, &[]).await;
        assert_eq!(life.world.app.number(count, args![]).await, 0, "{engine}");
        let part = "SELECT COUNT(*) FROM participants p JOIN accounts a ON a.id = p.account WHERE a.email = 'voter0@example.org'";
        assert_eq!(life.world.app.number(part, args![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn what_people_write_is_looked_at_and_a_refusal_is_looked_at_again_by_another() {
    for engine in ENGINES {
        let mut life = Life::on(engine, 2).await;
        life.pose("Families of those who return should be heard.")
            .await;
        let (new, queue) = (life.at("/statements/new"), life.at("/statements/queue"));
        // Nearly the same is shown first; nothing typed is lost.
        let page = life.voters[0].read(&new).await;
        let typed = [
            ("body", "The families of those who return should be heard!"),
            ("language", "en"),
        ];
        let page = life.voters[0].submit(&page, &new, &typed).await;
        assert!(
            page.words().contains("Others have said nearly the same"),
            "{engine}"
        );
        assert!(
            page.text()
                .contains("The families of those who return should be heard!"),
            "{engine}"
        );
        for body in [
            "Grants need one page, not ten.",
            "Somebody said something harmful",
            "Une page suffit pour les subventions",
        ] {
            let language = if body.starts_with("Une") { "fr" } else { "en" };
            life.voters[0]
                .fill(&new, &new, &[("body", body), ("language", language)])
                .await;
        }
        life.world.app.work().await;
        let sql =
            "SELECT id || ':' || version FROM statements WHERE state = 'waiting' ORDER BY number";
        let waiting = life.world.app.texts(sql, args![]).await;
        assert_eq!(waiting.len(), 3, "{engine}");
        // Until it is let in, nobody else meets it.
        for path in ["/statements", "/statements/all"] {
            let path = life.at(path);
            let page = life.voters[1].read(&path).await;
            assert!(
                !page.text().contains("one page, not ten"),
                "{engine}: {path}"
            );
        }
        let decide = life.at("/statements/decide");
        let act = |at: usize, more: &[(&'static str, &'static str)]| {
            let (id, version) = waiting[at].split_once(':').unwrap();
            let mut fields = vec![
                ("statement".to_owned(), id.to_owned()),
                ("version".to_owned(), version.to_owned()),
            ];
            fields.extend(more.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())));
            fields
        };
        // Declining without a reason comes back.
        let bare = act(1, &[("act", "decline")]);
        let page = send(life.world.browser("officer"), &decide, &bare).await;
        assert_eq!(page, StatusCode::OK, "{engine}");
        for (at, more) in [
            (0, vec![("act", "let_in")]),
            (
                1,
                vec![("act", "decline"), ("reason", "It accuses a person.")],
            ),
            (2, vec![("act", "join"), ("same_as", "3")]),
        ] {
            let fields = act(at, &more);
            let done = send(life.world.browser("officer"), &decide, &fields).await;
            assert_eq!(done, StatusCode::SEE_OTHER, "{engine}: {at}");
        }
        life.world.app.work().await;
        let all = life.at("/statements/all");
        let page = life.voters[1].read(&all).await.text();
        assert!(page.contains("Grants need one page, not ten."), "{engine}");
        assert!(
            !page.contains("harmful") && !page.contains("Une page suffit"),
            "{engine}"
        );
        let page = life.voters[1].read(&format!("{all}?lang=fr")).await.text();
        assert!(
            page.contains("Une page suffit pour les subventions"),
            "{engine}"
        );
        // The writer reads why, and asks for another look; whoever declined it cannot give it.
        let mine = life.at("/mine");
        let page = life.voters[0].read(&mine).await.words();
        assert!(page.contains("It accuses a person."), "{engine}: {page}");
        let contest = life.at("/statements/contest");
        life.voters[0]
            .fill(&mine, &contest, &[("appeal", "It names nobody.")])
            .await;
        life.world.app.work().await;
        let page = life.world.browser("officer").read(&queue).await.words();
        assert!(
            page.contains("Somebody who did not decline it answers this."),
            "{engine}"
        );
        let again = life.at("/statements/look-again");
        let id = waiting[1].split_once(':').unwrap().0.to_owned();
        let version = life
            .world
            .app
            .number(
                "SELECT version FROM statements WHERE id = $1",
                args![id.clone()],
            )
            .await;
        let fields: Vec<(String, String)> = [
            ("statement", id.as_str()),
            ("version", &version.to_string()),
            ("act", "let_in"),
            ("appeal_answer", "It may be read so. It is let in."),
        ]
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .to_vec();
        let refused = send(life.world.browser("officer"), &again, &fields).await;
        assert_eq!(refused, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        let done = send(life.world.browser("manager"), &again, &fields).await;
        assert_eq!(done, StatusCode::SEE_OTHER, "{engine}");
        let page = life.voters[1].read(&all).await.text();
        assert!(page.contains("Somebody said something harmful"), "{engine}");
        // Each of them is a contribution, to be answered like any other.
        let sent = "SELECT COUNT(*) FROM contributions WHERE target = 's' AND state = 'sent'";
        assert_eq!(life.world.app.number(sent, args![]).await, 3, "{engine}");
        // Nobody fills the queue alone.
        let body = |n: usize| format!("Thought {n}: {}", "xyz".repeat(n));
        for n in 1..=20 {
            let typed = body(n);
            life.voters[1]
                .fill(
                    &new,
                    &new,
                    &[("body", &typed), ("language", "en"), ("differs", "on")],
                )
                .await;
        }
        let page = life.voters[1].read(&new).await;
        let typed = body(21);
        let page = life.voters[1]
            .submit(
                &page,
                &new,
                &[("body", &typed), ("language", "en"), ("differs", "on")],
            )
            .await;
        // Read in French since above.
        assert!(
            page.words().contains("ne sont pas encore admises"),
            "{engine}"
        );
        assert!(page.text().contains(&typed), "{engine}");
        // The third vote of a stranger's form on one that was taken out is refused.
        let fields = act(0, &[("act", "decline"), ("reason", "Taken out.")]);
        let fields: Vec<(String, String)> = fields
            .into_iter()
            .map(|(a, b)| {
                if a == "version" {
                    (a, "2".to_owned())
                } else {
                    (a, b)
                }
            })
            .collect();
        let done = send(life.world.browser("officer"), &decide, &fields).await;
        assert_eq!(done, StatusCode::SEE_OTHER, "{engine}");
        assert!(
            !life.voters[1]
                .read(&all)
                .await
                .text()
                .contains("one page, not ten"),
            "{engine}"
        );
    }
}

async fn send(browser: &mut Browser, path: &str, fields: &[(String, String)]) -> StatusCode {
    let token = browser.token().await;
    let mut all = vec![("_csrf", token.as_str())];
    all.extend(fields.iter().map(|(a, b)| (a.as_str(), b.as_str())));
    browser.post(path, &all).await.status
}

/// Voters in two camps of unlike size, that differ on six statements and agree on one.
const VOTERS: usize = 36;

async fn camps(life: &mut Life) {
    life.pose("A one.\nB two is another matter.\nC three, something else again.\nD four of quite a different kind.\nFifth comes money.\nSixth: where to meet.\nEveryone wants to be answered.").await;
    let all = life.shown().await;
    for voter in 0..VOTERS {
        for (at, statement) in all.iter().enumerate() {
            // The world's own statement is passed over; the last is shared; the camps take sides on the others.
            let vote = match at {
                0 => "pass",
                7 => "agree",
                _ if (voter < 24) == (at < 4) => "agree",
                _ => "disagree",
            };
            life.vote(voter, statement, vote).await;
        }
    }
}

#[tokio::test]
async fn the_landscape_shows_both_camps_to_whom_it_may_be_shown() {
    for engine in ENGINES {
        let mut life = Life::on(engine, VOTERS).await;
        camps(&mut life).await;
        let landscape = life.at("/landscape");
        let json = life.at("/landscape.json");
        // While voting is open it is the Office's, and not even computed before five minutes have passed.
        let early = life.voters[0].get(&landscape).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        let moved = life.world.move_on(&life.id.clone()).await;
        assert_eq!(moved.status, StatusCode::SEE_OTHER, "{engine}");
        life.world.app.work().await;
        let page = life.world.browser("officer").read(&landscape).await.words();
        assert!(
            page.contains("Everyone wants to be answered."),
            "{engine}: {page}"
        );
        assert!(
            page.contains("36 of 36 organisations agree."),
            "{engine}: {page}"
        );
        let said: serde_json::Value =
            serde_json::from_slice(&life.world.browser("officer").read(&json).await.bytes).unwrap();
        let picture = &said["landscape"];
        assert_eq!(
            (&picture["voters"], &picture["votes"]),
            (&36.into(), &288.into()),
            "{engine}"
        );
        // An independent count of every statement.
        let sql = "SELECT s.number || ' ' || v.choice || ' ' || COUNT(*) FROM statement_votes v JOIN statements s ON s.id = v.statement \
                   WHERE s.consultation = $1 GROUP BY s.number, v.choice ORDER BY s.number, v.choice";
        let counted = life.world.app.texts(sql, args![life.id.clone()]).await;
        let numbers: std::collections::BTreeMap<String, i64> = said["statements"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| {
                (
                    s["id"].as_str().unwrap().to_owned(),
                    s["number"].as_i64().unwrap(),
                )
            })
            .collect();
        let mut shown = Vec::new();
        for line in picture["lines"].as_array().unwrap() {
            let number = numbers[line["statement"].as_str().unwrap()];
            for (k, choice) in ["agree", "disagree", "pass"].iter().enumerate() {
                let n = line["all"][k].as_i64().unwrap();
                if n > 0 {
                    shown.push(format!("{number} {choice} {n}"));
                }
            }
        }
        assert_eq!(shown, counted, "{engine}");
        // Groups of five and more, and their counts add up.
        let crowds = picture["crowds"].as_array().unwrap();
        assert!(
            crowds.iter().all(|c| c["size"].as_i64().unwrap() >= 5),
            "{engine}: {crowds:?}"
        );
        let later = life.voters[0].get(&landscape).await;
        assert_eq!(later.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        // Everything is answered, the response published: then all who were consulted read it, and each where it stands.
        let id = life.id.clone();
        assert_eq!(
            life.world.move_on(&id).await.status,
            StatusCode::SEE_OTHER,
            "{engine}"
        );
        answer(&mut life).await;
        let done = life.world.move_on(&id).await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        let page = life.voters[0].read(&landscape).await.words();
        assert!(
            page.contains("Only your organisation sees this."),
            "{engine}: {page}"
        );
        let page = life.world.browser("visitor").read(&landscape).await.words();
        assert!(page.contains("36 of 36 organisations agree."), "{engine}");
        assert!(
            !page.contains("Only your organisation sees this."),
            "{engine}"
        );
        let result = life.at("/result");
        let page = life.world.browser("visitor").read(&result).await.text();
        assert!(page.contains(&landscape), "{engine}");
        // What few hold on a statement of the Office stands among the minority positions with its answer.
        let sql = "SELECT COUNT(*) FROM statements WHERE minority = TRUE AND contribution = ''";
        assert!(life.world.app.number(sql, args![]).await > 0, "{engine}");
        assert!(
            page.contains("It is taken up in the next plan."),
            "{engine}"
        );
        let found = life
            .world
            .browser("visitor")
            .read("/search?q=quite+different+kind")
            .await;
        assert!(found.words().contains("D four of"), "{engine}");
    }
}

/// Answers every contribution, and what few hold of the Office's own statements.
async fn answer(life: &mut Life) {
    let id = life.id.clone();
    life.world.answer_all(&id).await;
    let few = "SELECT id || ':' || version FROM statements WHERE consultation = $1 AND minority = TRUE AND contribution = ''";
    let few = life.world.app.texts(few, args![life.id.clone()]).await;
    if let Some(first) = few.first() {
        // As long as one has no answer, the response cannot be published.
        let refused = life.world.move_on(&id).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{first}");
    }
    let path = life.at("/statements/answer");
    for statement in few {
        let (id, version) = statement.split_once(':').unwrap();
        let fields = [
            ("statement", id),
            ("version", version),
            ("disposition", "partly_adopted"),
            ("answer", "It is taken up in the next plan."),
        ]
        .map(|(a, b)| (a.to_owned(), b.to_owned()));
        let done = send(life.world.browser("officer"), &path, &fields).await;
        assert_eq!(done, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn of_fewer_than_five_nothing_is_said_and_an_open_landscape_waits_for_five() {
    for engine in ENGINES {
        let mut life = Life::on(engine, 6).await;
        let setup = life.at("/statements/setup");
        let typed = [
            ("lines", "One thing.\nAnother thing altogether."),
            ("live", "on"),
        ];
        life.world
            .browser("officer")
            .fill(&setup, &setup, &typed)
            .await;
        let all = life.shown().await;
        for voter in 0..4 {
            life.vote(voter, &all[1], "agree").await;
        }
        let page = life.landscape_later().await;
        assert!(
            page.contains("Nothing can be shown yet"),
            "{engine}: {page}"
        );
        life.vote(4, &all[1], "agree").await;
        let page = life.landscape_later().await;
        assert!(
            page.contains("5 of 5 organisations agree."),
            "{engine}: {page}"
        );
        // One more vote moves nothing that others see.
        life.vote(5, &all[1], "disagree").await;
        let page = life.landscape_later().await;
        assert!(
            page.contains("5 of 5 organisations agree."),
            "{engine}: {page}"
        );
    }
}
