//! People: each invited, accepted and signed in by the way that everybody takes.

use guard::{AccountId, Ctx, Invitation, NewSecrets, Role, Totp};
use kernel::{Language, Private, args, day};
use serde::{Deserialize, Serialize};

use crate::{Browser, TestApp};

/// The password of everybody in tests; strong enough for the house.
pub const PASSWORD: &str = "quiet lantern over seven rivers";

/// Somebody with an account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Person {
    /// The account.
    pub account: AccountId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// The secret of the second factor, as shown once.
    pub totp: String,
    /// Recovery codes, as shown once.
    pub codes: Vec<String>,
}

impl TestApp {
    /// Invites somebody as the house and accepts for them.
    pub async fn person(&self, name: &str, email: &str, role: Role, scope: &str) -> Person {
        let link = self.invitation(name, email, role, scope).await;
        let token = link.rsplit('/').next().unwrap();
        let totp = Totp::new(&self.house.site.app);
        let secrets = NewSecrets {
            password: Private::new(PASSWORD.to_owned()),
            code: totp.code(self.clock.now()).unwrap(),
            totp: Private::new(totp.text()),
        };
        let (account, codes) = self
            .ctx()
            .accept(token, email.to_owned(), name.to_owned(), &secrets)
            .await
            .unwrap();
        Person {
            account,
            name: name.to_owned(),
            email: email.to_owned(),
            totp: totp.text(),
            codes,
        }
    }

    /// Invites somebody as the house; gives the link.
    pub async fn invitation(&self, name: &str, email: &str, role: Role, scope: &str) -> String {
        let invitation = Invitation {
            email: email.to_owned(),
            name: name.to_owned(),
            role,
            scope: scope.to_owned(),
            language: Language::English,
            place: "the place".to_owned(),
        };
        let unit = self
            .ctx()
            .write(move |tx, ctx| Box::pin(async move { ctx.invite(tx, &invitation).await }))
            .await;
        unit.unwrap()
    }

    /// Gives a person one more appointment.
    pub async fn appoint(&self, person: &Person, role: Role, scope: &str) {
        let (account, scope) = (person.account, scope.to_owned());
        self.ctx()
            .write(move |tx, ctx| {
                Box::pin(async move { ctx.appoint(tx, account, role, &scope, None).await })
            })
            .await
            .unwrap();
    }

    /// A signed-in browser.
    pub async fn browser(&self, person: &Person) -> Browser {
        let cookie = self
            .ctx()
            .begin_session(person.account, guard::Way::Code)
            .await
            .unwrap();
        let mut browser = self.visitor();
        browser.keep("indaba", &cookie);
        let token = self.token(person).await;
        browser.showing(&token)
    }

    /// A token of somebody's that opens everything there is, in place of the one made so before. Nobody is told of it.
    pub async fn token(&self, person: &Person) -> String {
        let token = guard::new_token(&self.house.site.app);
        let id: kernel::Id<guard::Token> = kernel::Id::derived("token", &person.email);
        let old = "DELETE FROM api_tokens WHERE id = $1";
        self.change(old, args![id]).await;
        let scopes: Vec<String> = guard::Grant::all().map(guard::Grant::code).collect();
        let now = self.clock.now();
        // As if it were made after everything that ends tokens.
        let later = |years: i64| now.plus(day(365 * years));
        let sql = "INSERT INTO api_tokens (id, hash, account, name, scopes, created, expires, used) \
                   VALUES ($1, $2, $3, 'all', $4, $5, $6, $7)";
        let hash = guard::digest(&token);
        let values = args![
            id,
            hash,
            person.account,
            scopes.join(" "),
            later(10),
            later(20),
            now
        ];
        self.change(sql, values).await;
        token
    }

    /// The person acting by commands.
    pub async fn acting(&self, person: &Person) -> Ctx {
        let ctx = self.ctx();
        let cookie = ctx
            .begin_session(person.account, guard::Way::Code)
            .await
            .unwrap();
        let (viewer, _) = ctx.app.viewer(Some(&cookie)).await.unwrap();
        Ctx { viewer, ..ctx }
    }
}
