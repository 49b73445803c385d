//! The register kept in order: what was said to be wrong with a record and answered, and two records that proved to be one.

use super::World;

impl World {
    /// A member of another organisation flags a public one, which answers; and nobody but the Office sees a second flag.
    pub(super) async fn flags(&mut self) {
        for (who, object) in [("elsewhere", "own public"), ("officer", "other office")] {
            let path = format!("/organisations/{}/flags", self.marks.organisations[object]);
            let wrong = self.written("flag text", object);
            let source = self.written("flag source", object);
            let typed = [
                ("field", "purpose"),
                ("wrong", wrong.as_str()),
                ("source", &source),
            ];
            self.browser(who).fill(&path, &path, &typed).await;
            let speaker = if object == "own public" {
                "representative"
            } else {
                "stranger"
            };
            let answer = self.written("flag answer", object);
            let action = format!("{path}/answer");
            self.browser(speaker)
                .fill(&path, &action, &[("answer", &answer)])
                .await;
        }
    }

    /// A record that only the Office sees goes into another one.
    pub(super) async fn merges(&mut self) {
        let stands = self.organisation("stands").await;
        let gone = self.organisation("gone").await;
        let note = self.written("merge note", "gone");
        let path = format!("/organisations/{stands}/merge");
        self.browser("steward")
            .fill(&format!("{path}?with={gone}"), &path, &[("note", &note)])
            .await;
    }
}
