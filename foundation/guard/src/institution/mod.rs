//! Signing in by an institution (OpenID Connect, code flow with PKCE): out with a question that belongs to one browser, back with
//! a token that answers it, and what its groups give.
//!
//! An account is known again by issuer and subject alone, and only after its holder linked the two while signed in here: a mail
//! address links nothing.

mod provider;
mod token;

use data_encoding::BASE64URL_NOPAD;
use kernel::{Error, Message, Result, Timestamp, Violations, args};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{Read, Tx};
use subtle::ConstantTimeEq;

use self::{
    provider::{Known, form_text},
    token::{Claims, Expected, Fault},
};
use crate::{AccountId, Ctx, Held, Role};

pub(crate) use self::provider::is_safe;
pub use self::provider::{Institution, InstitutionSettings};

/// Milliseconds that the way out and back may take, and then the code.
const OPEN: i64 = 10 * 60_000;
/// Where an institution sends people back to.
const BACK: &str = "/sign-in/institution/back";
/// What marks an appointment that a group gave.
const SOURCE: &str = "institution";

/// What a browser keeps while somebody is at the institution: sealed, so that it can neither read nor change it.
#[derive(Serialize, Deserialize)]
struct Errand {
    state: String,
    nonce: String,
    verifier: String,
    /// The session whose account is to be linked; empty for signing in.
    link: String,
    to: String,
    expires: i64,
}

/// Somebody of whom the institution did not say that there was a second factor: kept by the browser, sealed.
#[derive(Serialize, Deserialize)]
struct Waiting {
    mark: String,
    account: AccountId,
    roles: Vec<Role>,
    to: String,
    expires: i64,
}

/// Where somebody goes, and what their browser keeps.
#[derive(Clone, Debug)]
pub struct Departure {
    /// An address of the institution.
    pub address: String,
    /// For a cookie.
    pub errand: String,
}

/// Somebody who came back.
#[derive(Clone, Debug)]
pub enum Arrival {
    /// They are who they are, by two factors.
    Entered {
        /// The account.
        account: AccountId,
        /// Where they wanted to go.
        to: String,
    },
    /// A code of ours is asked for first.
    CodeNeeded {
        /// For a cookie.
        errand: String,
    },
    /// Their account is linked from now on.
    Linked,
}

/// A link between an account and an institution, as its owner sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Link {
    /// The institution.
    pub issuer: String,
    /// How it counts this person.
    pub subject: String,
    /// Since when.
    pub created: Timestamp,
    /// The day on which it was used last.
    pub used: Option<Timestamp>,
}

fn refuse(key: &'static str) -> Error {
    Error::Rejected(Violations::one("", Message::new(key)))
}

/// What stood in the way is for the log of the machine, never for whoever asked.
fn fault(fault: Fault) -> Error {
    tracing::warn!(target: "security", ?fault, "token of the institution refused");
    refuse("error-institution")
}

impl Ctx {
    /// Whether people can sign in by an institution.
    #[must_use]
    pub fn has_institution(&self) -> bool {
        self.app.institution.is_some()
    }

    fn institution(&self) -> Result<&Institution> {
        self.app.institution.as_ref().ok_or(Error::NotFound)
    }

    fn seal_errand(&self, purpose: &str, errand: &impl Serialize) -> Result<String> {
        let plain = serde_json::to_vec(errand).map_err(Error::internal)?;
        self.app.sealer.seal(purpose, &plain, &self.app.random)
    }

    fn open_errand<T: DeserializeOwned>(&self, purpose: &str, sealed: &str) -> Result<T> {
        let expired = || refuse("error-institution");
        let plain = self.app.sealer.unseal(purpose, sealed);
        let plain = plain.map_err(|_| expired())?;
        serde_json::from_slice(&plain).map_err(|_| expired())
    }

    /// Sends somebody to the institution: to sign in, or, signed in, to link their account.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no institution; [`Error::Unavailable`] where it does not answer.
    pub async fn depart(&self, to: &str, link: bool) -> Result<Departure> {
        let institution = self.institution()?;
        let known = institution.known(self.now()).await?;
        let random = &self.app.random;
        let errand = Errand {
            state: random.secret(),
            nonce: random.secret(),
            verifier: random.secret(),
            link: if link {
                self.viewer.session.clone()
            } else {
                String::new()
            },
            to: to.to_owned(),
            expires: self.now().plus(OPEN).0,
        };
        let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(errand.verifier.as_bytes()));
        let query = form_text(&[
            ("response_type", "code"),
            ("client_id", &institution.settings.client),
            ("redirect_uri", &self.back()),
            ("scope", "openid email"),
            ("state", &errand.state),
            ("nonce", &errand.nonce),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ]);
        let joint = if known.authorization.contains('?') {
            '&'
        } else {
            '?'
        };
        Ok(Departure {
            address: format!("{}{joint}{query}", known.authorization),
            errand: self.seal_errand("institution out", &errand)?,
        })
    }

    fn back(&self) -> String {
        format!("{}{BACK}", self.app.base)
    }

    /// Takes in somebody who comes back.
    ///
    /// # Errors
    /// A refusal that is the same whatever is wrong; another where no account is linked.
    pub async fn arrive(&self, errand: &str, state: &str, code: &str) -> Result<Arrival> {
        let institution = self.institution()?;
        let errand: Errand = self.open_errand("institution out", errand)?;
        let same = bool::from(errand.state.as_bytes().ct_eq(state.as_bytes()));
        if !same || errand.expires <= self.now().0 || code.is_empty() {
            return Err(refuse("error-institution"));
        }
        // Linked is the account that set out, in the session in which it did.
        if !errand.link.is_empty() && errand.link != self.viewer.session {
            return Err(refuse("error-institution"));
        }
        // Good once, whatever the institution says of its code.
        self.use_up(&errand.state).await?;
        let known = institution.known(self.now()).await?;
        let token = institution
            .exchange(&known, code, &errand.verifier, &self.back())
            .await?;
        let claims = self
            .verify_token(institution, &known, &token, &errand)
            .await?;
        if claims.email_is_doubted() {
            return Err(refuse("error-institution"));
        }
        if !errand.link.is_empty() {
            return self.link(institution, claims.subject).await;
        }
        let sql = "SELECT a.id FROM institution_links l JOIN accounts a ON a.id = l.account \
                   WHERE l.issuer = $1 AND l.subject = $2 AND a.closed IS NULL";
        let row = args![institution.settings.issuer, claims.subject];
        let found: Option<(AccountId,)> = self.db().first(sql, row).await?;
        let (account,) = found.ok_or_else(|| refuse("error-institution-unknown"))?;
        let roles = given(&institution.settings, &claims);
        let told = ["acr", "amr"].iter().flat_map(|name| claims.texts(name));
        let second = &institution.settings.second;
        if told
            .into_iter()
            .any(|value| second.iter().any(|s| s == value))
        {
            self.settle(account, roles).await?;
            return Ok(Arrival::Entered {
                account,
                to: errand.to,
            });
        }
        let waiting = Waiting {
            mark: self.app.random.secret(),
            account,
            roles,
            to: errand.to,
            expires: self.now().plus(OPEN).0,
        };
        Ok(Arrival::CodeNeeded {
            errand: self.seal_errand("institution code", &waiting)?,
        })
    }

    async fn use_up(&self, mark: &str) -> Result<()> {
        let (ctx, mark) = (self.clone(), mark.to_owned());
        let new = self
            .app
            .db
            .write(move |tx| Box::pin(async move { ctx.use_challenge(tx, &mark).await }));
        if new.await? {
            Ok(())
        } else {
            Err(refuse("error-institution"))
        }
    }

    async fn verify_token(
        &self,
        institution: &Institution,
        known: &Known,
        token: &str,
        errand: &Errand,
    ) -> Result<Claims> {
        let expected = Expected {
            issuer: &institution.settings.issuer,
            client: &institution.settings.client,
            nonce: &errand.nonce,
            now: self.now().0.div_euclid(1000),
        };
        match token::verify(token, &known.keys, &expected) {
            // It may have a new key since it was asked for them.
            Err(Fault::Key) => {
                let keys = institution.keys_anew(self.now()).await?;
                token::verify(token, &keys, &expected).map_err(fault)
            }
            other => other.map_err(fault),
        }
    }

    /// Takes the code of somebody of whom the institution did not say that there was a second factor.
    ///
    /// # Errors
    /// A refusal.
    pub async fn arrive_with_code(&self, errand: &str, code: &str) -> Result<(AccountId, String)> {
        self.institution()?;
        let waiting: Waiting = self.open_errand("institution code", errand)?;
        if waiting.expires <= self.now().0 {
            return Err(refuse("error-institution"));
        }
        let who = waiting.account.to_string();
        let limits = &self.app.limits;
        limits.attempt("proof", &who, 10, 15 * 60_000, self.now())?;
        if self.use_code(waiting.account, code).await?.is_none() {
            let wrong = Message::new("error-wrong-code");
            return Err(Error::Rejected(Violations::one("proof", wrong)));
        }
        limits.clear("proof", &who);
        self.use_up(&waiting.mark).await?;
        self.settle(waiting.account, waiting.roles).await?;
        Ok((waiting.account, waiting.to))
    }

    async fn link(&self, institution: &Institution, subject: String) -> Result<Arrival> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let issuer = institution.settings.issuer.clone();
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "INSERT INTO institution_links (issuer, subject, account, created) VALUES ($1, $2, $3, $4) \
                           ON CONFLICT (issuer, subject) DO NOTHING";
                let row = args![issuer, subject, id, ctx.now()];
                if tx.run(sql, row).await? != 1 {
                    // Whoever it is at the institution has an account here already; whose it is, nobody is told.
                    return Err(refuse("error-institution"));
                }
                ctx.tell_sign_in_changed(tx, id).await?;
                ctx.note_own(tx, "account.link_institution", id).await
            })
        })
        .await?;
        Ok(Arrival::Linked)
    }

    /// The links of the person who asks.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn links(&self) -> Result<Vec<Link>> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let sql = "SELECT issuer, subject, created, used FROM institution_links WHERE account = $1 ORDER BY created, subject";
        self.db().all(sql, args![id]).await
    }

    /// Removes every link of the person who asks.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none.
    pub async fn unlink(&self) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "DELETE FROM institution_links WHERE account = $1";
                if tx.run(sql, args![id]).await? == 0 {
                    return Err(Error::NotFound);
                }
                ctx.tell_sign_in_changed(tx, id).await?;
                ctx.note_own(tx, "account.unlink_institution", id).await
            })
        })
        .await
    }

    /// Brings the appointments of an account into line with what its groups give, and notes the day.
    async fn settle(&self, account: AccountId, roles: Vec<Role>) -> Result<()> {
        let mut ctx = self.clone();
        // The institution gives and takes, not whoever comes in.
        ctx.viewer = crate::Viewer::default();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let sql = "UPDATE institution_links SET used = $2 WHERE account = $1";
                    tx.run(sql, args![account, ctx.now().midnight()]).await?;
                    ctx.give(tx, account, &roles).await?;
                    ctx.take(tx, account, &roles).await
                })
            })
            .await
    }

    async fn give(&self, tx: &mut Tx, account: AccountId, roles: &[Role]) -> Result<()> {
        for role in roles {
            let held = "SELECT COUNT(*) FROM appointments WHERE account = $1 AND role = $2 AND scope = '' AND (ends IS NULL OR ends > $3)";
            if tx.number(held, args![account, *role, self.now()]).await? > 0 {
                continue;
            }
            let sql = "INSERT INTO appointments (id, account, role, scope, starts, ends, appointed_by, source) \
                       VALUES ($1, $2, $3, '', $4, NULL, '', $5)";
            let row = args![self.new_id::<Held>(), account, *role, self.now(), SOURCE];
            tx.run(sql, row).await?;
            self.note_group(tx, "appointment.begin", account, *role)
                .await?;
        }
        Ok(())
    }

    /// Ends what a group gave that gives it no longer. What was given by hand stays.
    async fn take(&self, tx: &mut Tx, account: AccountId, roles: &[Role]) -> Result<()> {
        let sql = "SELECT id, role FROM appointments WHERE account = $1 AND source = $2 AND (ends IS NULL OR ends > $3) ORDER BY id";
        let held: Vec<(String, Role)> = tx.all(sql, args![account, SOURCE, self.now()]).await?;
        for (id, role) in held.into_iter().filter(|(_, role)| !roles.contains(role)) {
            match self.keep_an_administrator(tx, &id, role).await {
                Ok(()) => {}
                Err(Error::Rejected(_)) => {
                    tracing::warn!(
                        "the last technical administrator keeps the role that no group gives any more"
                    );
                    continue;
                }
                Err(e) => return Err(e),
            }
            let sql = "UPDATE appointments SET ends = $2 WHERE id = $1";
            tx.run(sql, args![id, self.now()]).await?;
            self.note_group(tx, "appointment.end", account, role)
                .await?;
        }
        Ok(())
    }

    async fn note_group(
        &self,
        tx: &mut Tx,
        action: &str,
        account: AccountId,
        role: Role,
    ) -> Result<()> {
        let (object, about) = (format!("account:{account}"), account.to_string());
        let detail = json!({ "role": role, "by": SOURCE });
        self.record(tx, action, &object, &about, detail).await
    }
}

/// The roles that somebody's groups give.
fn given(settings: &InstitutionSettings, claims: &Claims) -> Vec<Role> {
    let groups = claims.texts(&settings.groups);
    let mut roles: Vec<Role> = settings
        .roles
        .iter()
        .filter(|(group, _)| groups.contains(&group.as_str()))
        .map(|(_, role)| *role)
        .collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}
