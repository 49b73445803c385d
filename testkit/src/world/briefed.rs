//! Briefings of the world, each brought as far as its state says, and what was promised in those that were held.

use kernel::args;

use super::World;

impl World {
    pub(super) async fn brief(&mut self, state: &str, audience: &str) {
        let name = format!("{state} {audience}");
        let href = self.invite_to_come(&name, audience).await;
        let id = href.trim_start_matches("/briefings/").to_owned();
        if state != "draft" {
            self.called(&name, &href).await;
        }
        match state {
            "draft" | "call" => {}
            "cancelled" => {
                let reason = self.written("briefing cancelled", &name);
                let typed = [("do", "cancel"), ("reason", reason.as_str())];
                self.press("officer", &format!("{href}/move"), &typed).await;
            }
            _ => self.drawn_as_far_as(state, &name, &href).await,
        }
        self.marks.briefings.insert(name, id);
    }

    async fn invite_to_come(&mut self, name: &str, audience: &str) -> String {
        let now = self.app.clock.now();
        let (until, day) = (now.plus(kernel::day(20)), now.plus(kernel::day(60)));
        let title = self.written("briefing title", name);
        let about = self.written("briefing about", name);
        let place = self.written("briefing place", name);
        // One kind of briefing can also be joined online, though nobody does.
        let (meeting, link) = if audience == "network" {
            ("both", self.written("briefing link", name))
        } else {
            ("in_person", String::new())
        };
        let (until, day) = (until.iso_date(), day.iso_date());
        let typed = [
            ("title-en", title.as_str()),
            ("about-en", &about),
            ("meeting", meeting),
            ("place", &place),
            ("link", &link),
            ("host", "under_secretary"),
            ("audience", audience),
            ("day", &day),
            ("time", "10:00"),
            ("zone", "UTC"),
            ("seats", "2"),
            ("together", "2"),
            ("call_until", &until),
            ("answer_days", "10"),
        ];
        let path = "/briefings/new";
        let to = self.browser("officer").fill(path, path, &typed).await;
        to.split('?').next().unwrap().to_owned()
    }

    async fn called(&mut self, name: &str, href: &str) {
        self.press("officer", &format!("{href}/move"), &[("do", "call")])
            .await;
        for (persona, organisation) in [
            ("representative", "own public"),
            ("representative", "own network"),
            ("stranger", "other office"),
        ] {
            let organisation = self.marks.organisations[organisation].clone();
            let typed = [
                ("organisation", organisation.as_str()),
                ("way", "in_person"),
                ("considered", "on"),
            ];
            self.press(persona, &format!("{href}/willing"), &typed)
                .await;
        }
        let question = self.written("briefing question", name);
        let own = self.marks.organisations["own office"].clone();
        let typed = [
            ("question", question.as_str()),
            ("language", "en"),
            ("organisation", &own),
        ];
        self.press("representative", &format!("{href}/questions"), &typed)
            .await;
        let id = href.trim_start_matches("/briefings/");
        let sql = "SELECT id FROM briefing_questions WHERE briefing = $1";
        let asked = self.app.texts(sql, args![id]).await.remove(0);
        let answer = self.written("briefing answer", name);
        let typed = [
            ("id", asked.as_str()),
            ("version", "0"),
            ("answer", &answer),
        ];
        self.press("officer", &format!("{href}/answers"), &typed)
            .await;
    }

    async fn drawn_as_far_as(&mut self, state: &str, name: &str, href: &str) {
        let pool = format!("{href}/pool");
        for organisation in ["own public", "own network", "other office"] {
            let note = self.written("briefing safety note", &format!("{organisation} {name}"));
            let id = self.marks.organisations[organisation].clone();
            let typed = [
                ("do", "weigh"),
                ("organisation", id.as_str()),
                ("safety", "clear"),
                ("note", &note),
            ];
            self.press("officer", &pool, &typed).await;
        }
        let reason = self.written("briefing stand reason", name);
        let own = self.marks.organisations["own network"].clone();
        let typed = [
            ("do", "stand"),
            ("organisation", own.as_str()),
            ("stand", "in"),
            ("reason", &reason),
        ];
        self.press("officer", &pool, &typed).await;
        self.press("officer", &format!("{href}/move"), &[("do", "close")])
            .await;
        if state == "closed" {
            return;
        }
        let quotas = format!("{href}/quotas");
        self.browser("officer").fill(&quotas, &quotas, &[]).await;
        let announced = self.written("briefing announced", name);
        let typed = [
            ("do", "publish"),
            ("announced", announced.as_str()),
            ("tickets", "1000"),
        ];
        self.press("officer", &quotas, &typed).await;
        if state == "committed" {
            return;
        }
        let value = self.written("briefing value", name);
        let typed = [("by", "public"), ("value", value.as_str())];
        self.press("officer", &format!("{href}/draw"), &typed).await;
        if state == "held" {
            self.took_place(name, href).await;
        }
    }

    async fn took_place(&mut self, name: &str, href: &str) {
        let id = href.trim_start_matches("/briefings/").to_owned();
        let sql = "UPDATE briefings SET starts = 1 WHERE id = $1";
        self.app.change(sql, args![id.clone()]).await;
        self.press("officer", &format!("{href}/places"), &[("do", "held")])
            .await;
        let minutes = format!("{href}/minutes");
        let text = self.written("briefing minutes", name);
        self.browser("officer")
            .fill(&minutes, &minutes, &[("minutes-en", &text)])
            .await;
        let audience = name.split(' ').next_back().unwrap();
        let text = self.written("commitment text", audience);
        let owner = self.written("commitment owner", audience);
        let due = self.app.clock.now().plus(kernel::day(90)).iso_date();
        let typed = [
            ("do", "promise"),
            ("text", text.as_str()),
            ("language", "en"),
            ("owner", &owner),
            ("due", &due),
        ];
        self.press("officer", &minutes, &typed).await;
        let sql = "SELECT id FROM commitments WHERE engagement = $1";
        let commitment = self.app.texts(sql, args![id]).await.remove(0);
        let note = self.written("commitment note", audience);
        let path = format!("/commitments/{commitment}");
        let typed = [("state", "open"), ("note", note.as_str())];
        self.browser("officer").fill(&path, &path, &typed).await;
        self.marks
            .commitments
            .insert(audience.to_owned(), commitment);
    }
}
