//! Consultations of the world, each brought as far as its phase says.

use std::collections::BTreeMap;

use http::StatusCode;
use kernel::args;

use super::{Consulted, PHASES, World};

impl World {
    pub(super) async fn consult(&mut self, phase: &str, audience: &str) {
        let name = format!("{phase} {audience}");
        let (own, other) = (
            self.marks.organisations["own office"].clone(),
            self.marks.organisations["other office"].clone(),
        );
        let mut c = self.draft(&name, audience, &own, &other).await;
        let steps = PHASES.iter().position(|p| *p == phase).unwrap();
        for next in &PHASES[1..=steps] {
            let path = format!("/consultations/{}", c.id);
            self.browser("officer")
                .fill(&path, &format!("{path}/move"), &[])
                .await;
            match *next {
                "open" => self.speak(&name, &mut c, &own, &other).await,
                "closed" => self.published(&name, &mut c).await,
                "synthesis" => self.answer(&name, &c).await,
                "response" => {
                    self.rate(&name, &c).await;
                    if phase == "followed_up" {
                        self.follow_up(&name, &c).await;
                    }
                }
                _ => {}
            }
        }
        if audience == "invited-out" {
            // The member spoke while invited, and is so no longer.
            let sql =
                "DELETE FROM consultation_invited WHERE consultation = $1 AND organisation = $2";
            self.app.change(sql, args![c.id, own]).await;
            // No command takes an invitation back once it is open: whoever was told of it is told by none.
            let sql = "DELETE FROM calendar_invited WHERE object = $1 AND organisation = $2";
            self.app.change(sql, args![c.id, own]).await;
        }
        self.marks.consultations.insert(name, c);
    }

    async fn draft(&mut self, name: &str, audience: &str, own: &str, other: &str) -> Consulted {
        let closes = self.app.clock.now().plus(kernel::day(30)).iso_date();
        let title = self.written("consultation title", name);
        let summary = self.written("consultation summary", name);
        let question = self.written("consultation question", name);
        let paragraph = self.written("consultation paragraph", name);
        let text = format!("# Text\n\nParagraph {paragraph} one.\n");
        let named = name.ends_with("-focal");
        let focal_point = self.marks.people["focal"].account.to_string();
        let typed = [
            ("title", title.as_str()),
            ("summary", &summary),
            ("language", "en"),
            ("audience", audience.split('-').next().unwrap()),
            ("closes", &closes),
            ("questions", &question),
            ("pasted", &text),
            ("pseudonyms", "on"),
            // Nobody here waits, but where `first` says so.
            ("first_look", ""),
            ("focal_point", if named { &focal_point } else { "" }),
        ];
        let to = self
            .browser("officer")
            .fill("/consultations/new", "/consultations/new", &typed)
            .await;
        let to = to.split('?').next().unwrap();
        let path = to.trim_end_matches("/invited");
        if audience.starts_with("invited") {
            for organisation in [own, other] {
                self.invite(path, organisation).await;
            }
        }
        self.translate(name, path).await;
        self.pose(name, path).await;
        let target = self
            .browser("officer")
            .read(path)
            .await
            .links()
            .into_iter()
            .find_map(|l| Some(l.split_once("/speak/p:")?.1.to_owned()))
            .expect("a consultation links to its paragraphs");
        Consulted {
            id: path.trim_start_matches("/consultations/").to_owned(),
            target: format!("p:{target}"),
            contributions: BTreeMap::new(),
        }
    }

    /// A second language version beside the original.
    /// The officer puts up statements to vote on.
    async fn pose(&mut self, name: &str, path: &str) {
        let about = self.written("consultation statements", name);
        let line = self.written("consultation statement", name);
        let typed = [
            ("question", about.as_str()),
            ("lines", line.as_str()),
            ("adding", "on"),
        ];
        let setup = format!("{path}/statements/setup");
        let to = self.browser("officer").fill(&setup, &setup, &typed).await;
        assert!(to.ends_with("done=saved"), "{to}");
    }

    async fn translate(&mut self, name: &str, consultation: &str) {
        let title = self.written("consultation title, in French", name);
        let summary = self.written("consultation summary, in French", name);
        let question = self.written("consultation question, in French", name);
        let paragraph = self.written("consultation paragraph, in French", name);
        let text = format!("# Texte\n\nParagraphe {paragraph} un.\n");
        let path = format!("{consultation}/languages/fr");
        let page = self.browser("officer").read(&path).await;
        let form = page.form(&path);
        let field = form.names.iter().find(|n| n.starts_with("q-")).unwrap();
        let typed = [
            ("title", title.as_str()),
            ("summary", &summary),
            (field.as_str(), &question),
            ("pasted", &text),
        ];
        let done = self.browser("officer").submit(&page, &path, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    }

    /// The officer finds an organisation by its name and invites it.
    async fn invite(&mut self, consultation: &str, organisation: &str) {
        let object = self
            .marks
            .organisations
            .iter()
            .find(|o| o.1 == organisation);
        let object = object.unwrap().0.clone();
        let name = self.word("organisation name", &object);
        let path = format!("{consultation}/invited");
        self.browser("officer")
            .fill(&format!("{path}?q={name}"), &path, &[("do", "add")])
            .await;
    }

    async fn speak(&mut self, name: &str, c: &mut Consulted, own: &str, other: &str) {
        let path = format!("/consultations/{}/speak/{}", c.id, c.target);
        let body = self.written("contribution body, under the organisation", name);
        let wording = self.written("contribution wording", name);
        let typed = [
            ("body", body.as_str()),
            ("wording", &wording),
            ("organisation", own),
            ("gender", "woman"),
            ("age_band", "18-29"),
        ];
        self.browser("member").fill(&path, &path, &typed).await;
        let unsent = self.written("contribution not sent", name);
        let typed = [
            ("body", unsent.as_str()),
            ("organisation", own),
            ("do", "save"),
        ];
        self.browser("member").fill(&path, &path, &typed).await;
        let body = self.written("contribution body, under a pseudonym", name);
        let typed = [
            ("body", body.as_str()),
            ("organisation", other),
            ("as", "pseudonym"),
        ];
        let page = self.browser("stranger").read(&path).await;
        let done = self.browser("stranger").submit(&page, &path, &typed).await;
        // The page shows the code, once.
        assert_eq!(done.status, StatusCode::OK, "{}", done.words());
        self.take_back(name, c, own).await;
        let sql =
            "SELECT id FROM contributions WHERE consultation = $1 AND account = $2 AND state = $3";
        for (whose, persona, state) in [("own", "member", "sent"), ("unsent", "member", "draft")] {
            let found = self
                .app
                .texts(sql, args![c.id, self.marks.people[persona].account, state])
                .await;
            assert_eq!(found.len(), 1, "{whose} contribution to {name}");
            c.contributions.insert(whose, found[0].clone());
        }
        if name == "open network" {
            self.first(name, c).await;
        }
    }

    /// An organisation speaks for the first time where that is read before it is shown, and the Office declines it.
    async fn first(&mut self, name: &str, c: &Consulted) {
        let read = "UPDATE consultations SET first_look = $2 WHERE id = $1";
        self.app.change(read, args![c.id, true]).await;
        let path = format!("/consultations/{}/speak/{}", c.id, c.target);
        let body = self.written("contribution read first", name);
        let typed = [("body", body.as_str()), ("as", "unlisted")];
        let to = self.browser("narrowed").fill(&path, &path, &typed).await;
        let id = to.split_once('#').unwrap().1.to_owned();
        let reason = self.written("contribution declined", name);
        let typed = [
            ("contribution", id.as_str()),
            ("version", "1"),
            ("act", "decline"),
            ("reason", &reason),
        ];
        let decide = format!("/consultations/{}/statements/decide", c.id);
        self.press("officer", &decide, &typed).await;
        self.app.change(read, args![c.id, false]).await;
    }

    /// What was said without a name stands with the others as soon as the consultation is closed: so few are not published
    /// before.
    async fn published(&mut self, name: &str, c: &mut Consulted) {
        let sql = "SELECT id FROM contributions WHERE consultation = $1 AND voice <> ''";
        let found = self.app.texts(sql, args![c.id]).await;
        assert_eq!(found.len(), 1, "without a name in {name}");
        c.contributions.insert("other", found[0].clone());
    }

    /// Somebody of the member's organisation speaks and takes their words back.
    async fn take_back(&mut self, name: &str, c: &Consulted, own: &str) {
        let path = format!("/consultations/{}/speak/{}", c.id, c.target);
        let body = self.written("contribution withdrawn", name);
        let wording = self.written("contribution withdrawn", name);
        let typed = [
            ("body", body.as_str()),
            ("wording", &wording),
            ("organisation", own),
        ];
        let to = self
            .browser("administrator")
            .fill(&path, &path, &typed)
            .await;
        let id = to.split_once('#').unwrap().1;
        let mine = format!("/consultations/{}/mine", c.id);
        self.browser("administrator")
            .fill(&mine, &format!("/contributions/{id}/withdraw"), &[])
            .await;
    }

    /// Who answers for the Office: the focal point where one is named.
    fn answering(name: &str) -> &'static str {
        if name.ends_with("-focal") {
            "focal"
        } else {
            "officer"
        }
    }

    async fn answer(&mut self, name: &str, c: &Consulted) {
        let theme = self.written("contribution theme", name);
        let new = self.written("consultation new paragraph", name);
        for whose in ["own", "other"] {
            let reason = self.written("contribution reason", name);
            let path = format!("/contributions/{}/answer", c.contributions[whose]);
            let typed = [
                ("theme", theme.as_str()),
                ("reason", &reason),
                ("disposition", "adopted"),
                ("new_paragraph", "1"),
            ];
            self.browser(Self::answering(name))
                .fill(&path, &path, &typed)
                .await;
        }
        let path = format!("/consultations/{}/version", c.id);
        let text = format!("# Text\n\nParagraph {new} two.\n");
        self.browser("officer")
            .fill(&path, &path, &[("pasted", &text)])
            .await;
        let words = self.written("consultation response", name);
        let path = format!("/consultations/{}/statement", c.id);
        self.browser("officer")
            .fill(&path, &path, &[("response", &words)])
            .await;
    }

    async fn rate(&mut self, name: &str, c: &Consulted) {
        let words = self.written("contribution rating", name);
        let action = format!("/contributions/{}/rate", c.contributions["own"]);
        let typed = [
            ("considered", "no"),
            ("considered_text", words.as_str()),
            ("contested", "on"),
        ];
        self.browser("member")
            .fill(&format!("/consultations/{}/mine", c.id), &action, &typed)
            .await;
    }

    /// The Office looks again at the contested answer and says what came of it all.
    async fn follow_up(&mut self, name: &str, c: &Consulted) {
        let words = self.written("contribution contest answer", name);
        let path = format!("/contributions/{}/reconsider", c.contributions["own"]);
        self.browser(Self::answering(name))
            .fill(&path, &path, &[("contest_answer", &words)])
            .await;
        let words = self.written("consultation follow-up", name);
        let path = format!("/consultations/{}/statement", c.id);
        self.browser("officer")
            .fill(&path, &path, &[("follow_up", &words)])
            .await;
    }
}
