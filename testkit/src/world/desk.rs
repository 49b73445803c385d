//! Applications at the desk, one in each state, and the list of names that they are compared with.

use kernel::args;

use super::World;

const CRITERIA: [&str; 5] = ["peaceful", "relevance", "independence", "people", "conduct"];

impl World {
    pub(super) async fn desk(&mut self) {
        for state in [
            "submitted",
            "clarification",
            "deciding",
            "refused",
            "admitted",
        ] {
            self.send(state).await;
        }
        let drafts = "SELECT id FROM applications WHERE state = 'draft'";
        let drafts = self.app.texts(drafts, vec![]).await;
        self.marks.applications.insert("draft", drafts[0].clone());
        self.find("submitted", "").await;
        let path = format!(
            "/applications/{}/ask",
            self.marks.applications["clarification"]
        );
        let question = self.written("application question", "clarification");
        let typed = [("question-people", question.as_str())];
        self.browser("officer").fill(&path, &path, &typed).await;
        for (state, outcome) in [
            ("deciding", "refused"),
            ("refused", "refused"),
            ("admitted", "admitted"),
        ] {
            let unmet = if outcome == "refused" {
                "relevance"
            } else {
                "none"
            };
            self.find(state, unmet).await;
            let path = format!("/applications/{}/propose", self.marks.applications[state]);
            let typed = [
                ("outcome", outcome),
                ("reason", "As found."),
                ("public_reason", "As found."),
            ];
            self.browser("officer").fill(&path, &path, &typed).await;
        }
        let decision = "SELECT id FROM decisions WHERE subject = $1";
        let subject = format!("application:{}", self.marks.applications["refused"]);
        let decision = self.app.texts(decision, args![subject]).await;
        let path = format!("/decisions/{}", decision[0]);
        let confirm = format!("{path}/confirm");
        self.browser("confirmer").fill(&path, &confirm, &[]).await;
        self.list().await;
        self.app.work().await;
    }

    /// Somebody applies and sends it.
    async fn send(&mut self, state: &'static str) {
        let mut sent = self.apply(state).await.browser;
        // What it would be as a member, the Office alone shall know.
        let visibility = "/join/application/visibility";
        let typed = [("visibility", "office")];
        sent.fill(visibility, visibility, &typed).await;
        let check = "/join/application/check";
        sent.fill(check, "/join/application/submit", &[]).await;
        // Its name is sealed: it is the one that was sent just now.
        let sql = "SELECT id FROM applications WHERE state = 'submitted'";
        let mut sent = self.app.texts(sql, args![]).await;
        sent.retain(|id| self.marks.applications.values().all(|known| known != id));
        let id = sent.remove(0);
        self.marks.applications.insert(state, id);
    }

    /// The officer assesses: something is unclear, or one criterion is not met, or none.
    async fn find(&mut self, state: &'static str, unmet: &str) {
        let comment = self.written("application comment", state);
        let fields: Vec<(String, String)> = CRITERIA
            .iter()
            .filter(|c| !unmet.is_empty() || **c == "peaceful")
            .flat_map(|c| {
                let finding = match unmet {
                    "" => "unclear",
                    _ if *c == unmet => "not_met",
                    _ => "met",
                };
                [
                    (format!("finding-{c}"), finding.to_owned()),
                    (format!("comment-{c}"), comment.clone()),
                ]
            })
            .collect();
        let typed: Vec<(&str, &str)> = fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        let path = format!("/applications/{}/assess", self.marks.applications[state]);
        self.browser("officer").fill(&path, &path, &typed).await;
    }

    /// A list that holds the name of one application: not the same organisation, an officer found.
    async fn list(&mut self) {
        let name = self.written("listed name", "in force");
        let remark = self.written("listed remark", "in force");
        let reason = self.written("screening reason", "submitted");
        let alias = (self.dress)(&self.word("application name", "submitted"));
        let cell = |text: &str| text.replace('"', "\"\"");
        let table = format!(
            "name,aliases,remark\n\"{}\",\"{}\",\"{}\"\n",
            cell(&name),
            cell(&alias),
            cell(&remark)
        );
        let path = "/screening";
        let browser = self.browser("steward");
        let page = browser.read(path).await;
        let file = Some(("file", "list.csv", table.as_bytes()));
        browser.upload(&page, path, &[], file).await;
        let path = format!("/applications/{}", self.marks.applications["submitted"]);
        let browser = self.browser("officer");
        let page = browser.read(&path).await;
        let action = format!("{path}/screening");
        let form = page.form(&action);
        let field = form
            .names
            .iter()
            .find(|n| n.starts_with("reason-"))
            .unwrap()
            .clone();
        let typed = [("do", "different"), (field.as_str(), &reason)];
        browser.submit(&page, &action, &typed).await;
    }
}
