//! What the directory shows beside organisations: ties between them, declarations of independence, targets with reasons.

use kernel::{Id, args};

use super::World;

impl World {
    /// Ties that both sides confirmed: between two public organisations, and from one that nobody sees to a public one;
    /// and one that was declined.
    pub(super) async fn ties(&mut self) {
        for (from, to) in [
            ("own public", "other public"),
            ("own office", "other public"),
            ("own network", "other public"),
        ] {
            let name = self.word("organisation name", to);
            let remark = self.written("tie remark", from);
            let (one, other) = (
                self.marks.organisations[from].clone(),
                self.marks.organisations[to].clone(),
            );
            let action = format!("/organisations/{one}/ties");
            let typed = [
                ("other", other.as_str()),
                ("kind", "we-are-member"),
                ("remark", &remark),
            ];
            self.browser("representative")
                .fill(&format!("{action}?q={name}"), &action, &typed)
                .await;
            let path = format!("/organisations/{other}/ties");
            let answer = if from == "own network" {
                "end"
            } else {
                "confirm"
            };
            let sql = "SELECT id FROM organisation_ties WHERE part = $1";
            let tie = self.app.texts(sql, args![one]).await.remove(0);
            self.browser("stranger")
                .fill(&path, &format!("{path}/{answer}"), &[("tie", &tie)])
                .await;
        }
    }

    /// Declarations of organisations.
    pub(super) async fn declarations(&mut self) {
        for whose in ["own public", "other office"] {
            let funding = self.written("independence funding", whose);
            let governments = self.written("independence governments", whose);
            let officials = self.written("independence officials", whose);
            let ctx = self.app.ctx();
            let declared = parties::Independence {
                at: ctx.now(),
                by_name: "somebody".to_owned(),
                funding,
                governments,
                officials,
            };
            let organisation = self.marks.organisations[whose].parse().unwrap();
            let row = Id::derived("declaration", whose);
            let unit = ctx.write(move |tx, ctx| {
                Box::pin(async move {
                    parties::put_independence(tx, &ctx, row, organisation, &declared).await
                })
            });
            unit.await.unwrap();
        }
    }

    /// A target in force, and one that was replaced.
    pub(super) async fn targets(&mut self) {
        for (name, percent) in [("replaced", "30"), ("in-force", "40")] {
            let reason = self.written("target reason", name);
            let path = "/representation/targets";
            let typed = [
                ("group", "level:local"),
                ("percent", percent),
                ("reason", reason.as_str()),
            ];
            self.browser("officer").fill(path, path, &typed).await;
        }
    }
}
