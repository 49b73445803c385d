//! The terms of reference in the world: a second version, signed as far as each organisation has come, and what is owed.

use kernel::args;

use super::World;

impl World {
    pub(super) async fn terms(&mut self) {
        let body = self.written("terms body", "second");
        let duty = self.written("terms duty", "second");
        let reason = self.written("terms reason", "second");
        let body = format!("# Terms\n\nBoth sides: {body}.\n");
        // English only: what the form holds in the other languages is taken away.
        let page = self.browser("steward").read("/terms/new").await;
        let names = page.form("/terms/new").names;
        let emptied: Vec<String> = names
            .into_iter()
            .filter(|n| n.contains("-text-") || n.starts_with("body-"))
            .collect();
        let mut typed: Vec<(&str, &str)> = emptied.iter().map(|n| (n.as_str(), "")).collect();
        let amounts = [
            ("d-0", "report", "office", "months", "12"),
            ("d-1", "focal-point", "office", "days", "10"),
            ("d-2", "record", "organisation", "months", "12"),
            ("d-3", "respect", "organisation", "days", "20"),
        ];
        let fields: Vec<[String; 5]> = amounts
            .iter()
            .map(|a| ["text-en", "code", "side", "rule", "amount"].map(|f| format!("{}-{f}", a.0)))
            .collect();
        for (f, a) in fields.iter().zip(&amounts) {
            let text = if a.1 == "report" {
                duty.as_str()
            } else {
                "What is owed."
            };
            for (name, value) in f.iter().zip([text, a.1, a.2, a.3, a.4]) {
                typed.retain(|t| t.0 != name);
                typed.push((name, value));
            }
        }
        typed.retain(|t| t.0 != "body-en");
        typed.extend([("body-en", body.as_str()), ("reason", &reason)]);
        self.browser("steward")
            .fill("/terms/new", "/terms/new", &typed)
            .await;
        self.sign("representative", "own network", "sign").await;
        self.sign("representative", "own office", "sign").await;
        self.sign("officer", "own office", "countersign").await;
        let sql = "SELECT id FROM terms_obligations WHERE code = $1";
        for (object, code) in [
            ("office done", "report"),
            ("office open", "focal-point"),
            ("organisation disputed", "record"),
            ("organisation open", "respect"),
        ] {
            let found = self.app.texts(sql, args![code]).await;
            self.marks.obligations.insert(object, found[0].clone());
        }
        self.owe("office done").await;
        self.owe("organisation disputed").await;
    }

    async fn sign(&mut self, persona: &str, organisation: &str, how: &str) {
        let path = format!(
            "/organisations/{}/terms",
            self.marks.organisations[organisation]
        );
        let action = format!("{path}/{how}");
        self.browser(persona)
            .fill(&path, &action, &[("accept", "on")])
            .await;
    }

    /// Brings an obligation as far as its name says.
    async fn owe(&mut self, object: &'static str) {
        let path = format!("/obligations/{}", self.marks.obligations[object]);
        let note = self.written("obligation note", object);
        let link = format!("https://{}.example", self.canary("obligation link", object));
        let (owing, other) = if object.starts_with("office") {
            ("officer", "representative")
        } else {
            ("representative", "officer")
        };
        let action = format!("{path}/done");
        let typed = [("note", note.as_str()), ("link", &link)];
        self.browser(owing).fill(&path, &action, &typed).await;
        let reason = self.written("obligation dispute", object);
        let action = format!("{path}/dispute");
        self.browser(other)
            .fill(&path, &action, &[("reason", &reason)])
            .await;
        if object.ends_with("disputed") {
            return;
        }
        let answer = self.written("obligation answer", object);
        let action = format!("{path}/answer");
        let typed = [("outcome", "reopened"), ("answer", answer.as_str())];
        self.browser(owing).fill(&path, &action, &typed).await;
        let note = self.written("obligation note", object);
        let action = format!("{path}/done");
        self.browser(owing)
            .fill(&path, &action, &[("note", &note)])
            .await;
    }
}
