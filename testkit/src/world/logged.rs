//! Entries of the audit log, one for each way in which an entry concerns somebody.

use kernel::args;

use super::World;

impl World {
    /// Entries of the log under a signed head.
    pub(super) async fn entries(&mut self) {
        let app = &self.app;
        let about = [
            (
                "own account",
                self.marks.people["member"].account.to_string(),
            ),
            ("own record", self.marks.organisations["own office"].clone()),
            (
                "other record",
                self.marks.organisations["other office"].clone(),
            ),
            ("office", String::new()),
        ];
        let sql = "SELECT CAST(MAX(number) AS TEXT) FROM audit WHERE about = $1";
        for (name, about) in about {
            let number = app.texts(sql, args![about]).await.remove(0);
            self.marks.entries.insert(name, number);
        }
        let ctx = app.ctx();
        ctx.write(|tx, ctx| Box::pin(async move { guard::checkpoint(tx, &ctx).await }))
            .await
            .unwrap();
    }
}
