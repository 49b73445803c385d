//! Webhooks of the world: one that is switched off, so that nothing goes out of a test.

use guard::{Recipient, Record, Sealed};
use kernel::{Id, args};

use super::World;

impl World {
    /// A webhook with marked words in everything that it holds.
    pub(super) async fn hooks(&mut self) {
        let object = "off";
        let name = self.written("webhook name", object);
        let path = self.canary("webhook address", object);
        let address = format!("https://hooks.example.org/{path}");
        let secrets = ["webhook secret", "webhook secret of before"];
        let secrets = secrets.map(|field| self.canary(field, object));
        let by = self.person("technical").account;
        let kinds = "consultation.opened update.published";
        let house = self.app.ctx();
        let made = house.write(move |tx, ctx| {
            Box::pin(async move {
                let id: Id<Self> = ctx.new_id();
                let record = Record::new("webhooks", id, "");
                let key = ctx.lock_up(tx, &record, &[Recipient::House]).await?;
                let sealed: [Sealed; 3] = [
                    key.seal("address", &address)?,
                    key.seal("secret", &secrets[0])?,
                    key.seal("old_secret", &secrets[1])?,
                ];
                let [address, secret, old] = sealed;
                tx.run(
                    "INSERT INTO webhooks (id, name, address, secret, old_secret, old_until, kinds, state, failures, due, \
                     by_account, created) VALUES ($1, $2, $3, $4, $5, $6, $7, 'off', 0, NULL, $8, $6)",
                    args![id, name, address, secret, old, ctx.now(), kinds, by],
                )
                .await?;
                Ok(())
            })
        });
        made.await.unwrap();
    }
}
