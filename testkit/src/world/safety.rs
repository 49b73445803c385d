//! What could happen to organisations by taking part: written by their own people, signed by both sides.

use kernel::args;

use super::World;

impl World {
    /// Makes an assessment of an organisation that allows everything and that both sides sign, by the forms that people use;
    /// does nothing where there is one.
    pub(super) async fn assess(&mut self, object: &str) {
        let id = self.marks.organisations[object].clone();
        let agreed =
            "SELECT COUNT(*) FROM risk_assessments WHERE organisation = $1 AND state = 'agreed'";
        if self.app.number(agreed, args![id.clone()]).await > 0 {
            return;
        }
        let words = [
            "assessment context",
            "assessment threat",
            "assessment harmed",
            "assessment mitigation",
            "assessment owner",
        ]
        .map(|field| self.written(field, object));
        let speaker = if object.starts_with("own") {
            "representative"
        } else {
            "stranger"
        };
        self.agree(speaker, &id, &words).await;
    }

    /// Somebody writes for their organisation: context, threat, whom it would harm, mitigation and whose that is. Everything
    /// is allowed, and both sides sign.
    pub(super) async fn agree(&mut self, speaker: &str, id: &str, words: &[String; 5]) {
        let [context, what, who, mitigation, owner] = words;
        let by = self.app.clock.now().plus(kernel::day(30)).iso_date();
        let mut typed = vec![
            ("context", context.as_str()),
            ("what-1", what),
            ("who-1", who),
            ("likelihood-1", "3"),
            ("severity-1", "3"),
            ("mitigation-1", mitigation),
            ("owner-1", owner),
            ("by-1", &by),
            ("residual_likelihood-1", "1"),
            ("residual_severity-1", "2"),
            ("do", "hand"),
        ];
        for exposure in [
            "allow-public_listing",
            "allow-network_listing",
            "allow-invitation",
            "allow-meeting_in_person",
            "allow-meeting_online",
            "allow-publication",
            "allow-disclosure",
        ] {
            typed.push((exposure, "very_high"));
        }
        let path = format!("/organisations/{id}/safety");
        let edit = format!("{path}/edit");
        self.browser(speaker).fill(&edit, &edit, &typed).await;
        let sign = format!("{path}/sign");
        for who in ["officer", speaker] {
            let page = self.browser(who).read(&path).await;
            let done = self
                .browser(who)
                .submit(&page, &sign, &[("accept", "on")])
                .await;
            assert!(!done.leads_to().is_empty(), "{}", done.words());
        }
    }

    /// What the member reported: one at work, one closed with a lesson, and one that names the officer.
    pub(super) async fn incidents(&mut self) {
        for object in ["open", "closed", "named"] {
            let words = self.written("incident words", object);
            let named = if object == "named" {
                self.person("officer").name.clone()
            } else {
                String::new()
            };
            let organisation = self.marks.organisations["own office"].clone();
            let typed = [
                ("what", words.as_str()),
                ("kind", "threat"),
                ("organisation", &organisation),
                ("named", &named),
            ];
            let path = "/incidents/report";
            let to = self.browser("member").fill(path, path, &typed).await;
            let href = to.split('?').next().unwrap().to_owned();
            let id = href.trim_start_matches("/incidents/").to_owned();
            self.marks.incidents.insert(object, id);
            let handler = if object == "named" {
                self.stand_in(&href).await
            } else {
                "officer"
            };
            self.work_on(handler, object, &href).await;
        }
    }

    /// Who handles an incident that names the officer: the confirmer, unless what is added to every word makes their names
    /// alike.
    async fn stand_in(&self, href: &str) -> &'static str {
        let id = href.trim_start_matches("/incidents/");
        let sql = "SELECT account FROM incident_handlers WHERE incident = $1 ORDER BY account";
        let account = self.app.texts(sql, args![id]).await.remove(0);
        let mut all = self.everybody();
        all.find(|(_, p)| p.account.to_string() == account)
            .unwrap()
            .0
    }

    async fn work_on(&mut self, handler: &str, object: &str, href: &str) {
        let note = self.written("incident note", object);
        let answer = self.written("incident answer", object);
        let measure = self.written("incident measure", object);
        let owner = self.written("incident owner", object);
        let due = self.app.clock.now().plus(kernel::day(3)).iso_date();
        let handle = format!("{href}/handle");
        let triage = [
            ("do", "triage"),
            ("severity", "minor"),
            ("kind", "threat"),
            ("note", &note),
        ];
        let answered = [("do", "answer"), ("answer", &answer)];
        let protected = [
            ("do", "measure"),
            ("measure", &measure),
            ("owner", &owner),
            ("due", &due),
        ];
        self.press(handler, &handle, &triage).await;
        self.press(handler, &handle, &answered).await;
        self.press(handler, &handle, &protected).await;
        if object != "closed" {
            return;
        }
        let id = href.trim_start_matches("/incidents/");
        let sql = "SELECT id FROM incident_measures WHERE incident = $1";
        let measure = self.app.texts(sql, args![id]).await.remove(0);
        let done = [("do", "done"), ("measure", measure.as_str())];
        self.press(handler, &handle, &done).await;
        let why = self.written("incident answer", object);
        let close = [("do", "close"), ("outcome", "resolved"), ("why", &why)];
        self.press(handler, &handle, &close).await;
        let lesson = self.written("incident lesson", object);
        let learn = [
            ("lesson", lesson.as_str()),
            ("language", "en"),
            ("nobody", "on"),
        ];
        self.press(handler, &format!("{href}/lesson"), &learn).await;
    }
}
