//! Passkeys: keys that stay in a person's own device and open their account there; kept here are their public halves.

use data_encoding::BASE64URL_NOPAD;
use kernel::{Error, Message, Result, Timestamp, Violations, args};
use serde::Deserialize;
use serde_json::{Value, json};
use store::{Read, Tx};

use crate::{
    AccountId, Ctx, Notice, Reader,
    challenge::Purpose,
    webauthn::{self, ALGORITHMS, Fault, Key, Party, Told},
};

/// Passkeys of one account.
const MOST: i64 = 10;

/// A passkey as its owner sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Passkey {
    /// Identifier.
    pub id: String,
    /// The name its owner gave it.
    pub name: String,
    /// Since when.
    pub created: Timestamp,
    /// The day on which it was used last.
    pub used: Option<Timestamp>,
    /// Whether its maker keeps a copy for its owner's other devices.
    pub backed_up: bool,
}

/// What a page carries back from an authenticator; binary parts as base64url.
#[derive(Deserialize)]
struct Answer {
    /// The key that answers.
    id: String,
    /// What the browser says of the question.
    client: String,
    /// What the authenticator says.
    data: String,
    /// Its signature; none from a new key.
    #[serde(default)]
    signature: String,
    /// Whose the key is, as the authenticator knows it.
    #[serde(default)]
    user: String,
}

/// An answer whose parts were decoded.
struct Opened {
    credential: String,
    challenge: String,
    client: Vec<u8>,
    data: Vec<u8>,
    signature: Vec<u8>,
    user: Vec<u8>,
}

impl Opened {
    fn read(answer: &str) -> std::result::Result<Self, Fault> {
        let said: Answer = serde_json::from_str(answer).map_err(|_| Fault::Unreadable)?;
        let bytes = |text: &str| {
            BASE64URL_NOPAD
                .decode(text.as_bytes())
                .map_err(|_| Fault::Unreadable)
        };
        let client = bytes(&said.client)?;
        Ok(Self {
            credential: said.id,
            challenge: webauthn::challenge_of(&client)?,
            data: bytes(&said.data)?,
            signature: bytes(&said.signature)?,
            user: bytes(&said.user)?,
            client,
        })
    }
}

#[derive(sqlx::FromRow)]
struct Stored {
    account: AccountId,
    key: String,
    eligible: bool,
}

fn refuse() -> Error {
    Error::Rejected(Violations::one("passkey", Message::new("error-passkey")))
}

/// What stood in the way is for the log of the machine, never for whoever asked.
fn fault(fault: Fault) -> Error {
    tracing::warn!(target: "security", ?fault, "passkey refused");
    refuse()
}

/// What is asked of an authenticator whose key is known, as JSON.
fn question(party: &Party, challenge: &str, known: &[Value]) -> String {
    json!({
        "challenge": challenge,
        "rpId": party.id,
        "allowCredentials": known,
        "userVerification": "required",
        "timeout": 300_000,
    })
    .to_string()
}

impl Ctx {
    fn party(&self) -> Result<Party> {
        Party::of(&self.app.base).ok_or(Error::NotFound)
    }

    /// Whether browsers have passkeys for this house: its address must be a name.
    #[must_use]
    pub fn offers_passkeys(&self) -> bool {
        Party::of(&self.app.base).is_some()
    }

    /// The passkeys of the person who asks, newest first.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn passkeys(&self) -> Result<Vec<Passkey>> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let sql = "SELECT id, name, created, used, backed_up FROM passkeys WHERE account = $1 ORDER BY created DESC, id";
        self.db().all(sql, args![id]).await
    }

    async fn credentials(&self, id: AccountId) -> Result<Vec<Value>> {
        let sql = "SELECT credential FROM passkeys WHERE account = $1 ORDER BY created, id";
        let rows: Vec<(String,)> = self.db().all(sql, args![id]).await?;
        Ok(rows
            .into_iter()
            .map(|(id,)| json!({ "type": "public-key", "id": id }))
            .collect())
    }

    /// What a page asks of an authenticator for a new passkey, as JSON.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor; [`Error::NotFound`] where no browser has passkeys for this house.
    pub async fn ask_new_passkey(&self) -> Result<String> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let party = self.party()?;
        let profile = self.profile(id).await?;
        let kinds = ALGORITHMS.map(|alg| json!({ "type": "public-key", "alg": alg }));
        Ok(json!({
            "challenge": self.challenge(Purpose::AddPasskey, &self.viewer.session)?,
            "rp": { "id": party.id, "name": "Indaba" },
            // The authenticator shows these to its owner; they stay there.
            "user": {
                "id": BASE64URL_NOPAD.encode(id.to_string().as_bytes()),
                "name": profile.email,
                "displayName": profile.name,
            },
            "pubKeyCredParams": kinds,
            "excludeCredentials": self.credentials(id).await?,
            "authenticatorSelection": { "residentKey": "required", "requireResidentKey": true, "userVerification": "required" },
            "attestation": "none",
            "timeout": 300_000,
        })
        .to_string())
    }

    /// What the page of sign-in asks of an authenticator; nothing where no browser has passkeys for this house. It names no
    /// key, so that it tells nobody who has one.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn ask_passkey(&self) -> Result<Option<String>> {
        let Some(party) = Party::of(&self.app.base) else {
            return Ok(None);
        };
        let challenge = self.challenge(Purpose::Enter, "")?;
        Ok(Some(question(&party, &challenge, &[])))
    }

    /// What the page in between asks of an authenticator; nothing where whoever asks has no passkey, or no browser has one
    /// for this house.
    ///
    /// # Errors
    /// A database error.
    pub async fn ask_own_passkey(&self) -> Result<Option<String>> {
        let party = Party::of(&self.app.base);
        let Some((id, party)) = self.viewer.account.zip(party) else {
            return Ok(None);
        };
        let known = self.credentials(id).await?;
        if known.is_empty() {
            return Ok(None);
        }
        let challenge = self.challenge(Purpose::Prove, &self.viewer.session)?;
        Ok(Some(question(&party, &challenge, &known)))
    }

    /// Adds a passkey to the account of whoever asks, and tells them by letter that their way to sign in has changed.
    ///
    /// # Errors
    /// A refusal at the field `passkey`; [`Error::NotFound`] where no browser has passkeys for this house.
    pub async fn add_passkey(&self, name: String, answer: &str) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let party = self.party()?;
        let answer = Opened::read(answer).map_err(fault)?;
        let challenge = answer.challenge.clone();
        if !self.is_challenge(Purpose::AddPasskey, &self.viewer.session, &challenge)? {
            return Err(fault(Fault::Challenge));
        }
        let new =
            webauthn::added(&party, &challenge, &answer.client, &answer.data).map_err(fault)?;
        let credential = BASE64URL_NOPAD.encode(&new.credential);
        if credential != answer.credential {
            return Err(fault(Fault::Unreadable));
        }
        self.write(move |tx, ctx| {
            Box::pin(async move {
                if !ctx.use_challenge(tx, &challenge).await? {
                    return Err(fault(Fault::Challenge));
                }
                // Two pages at once must not go past the limit.
                tx.lock("passkeys").await?;
                let held = "SELECT COUNT(*) FROM passkeys WHERE account = $1";
                if tx.number(held, args![id]).await? >= MOST {
                    return Err(Error::refused("error-too-many-passkeys"));
                }
                let sql = "INSERT INTO passkeys (id, account, credential, key, counter, eligible, backed_up, name, created) \
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (credential) DO NOTHING";
                let Told { counter, eligible, backed_up } = new.told;
                let row = args![
                    ctx.new_id::<Passkey>(), id, credential, new.key.text(), counter, eligible, backed_up, name, ctx.now()
                ];
                // A key that is known already, be it somebody else's.
                if tx.run(sql, row).await? != 1 {
                    return Err(fault(Fault::Key));
                }
                ctx.tell_sign_in_changed(tx, id).await?;
                ctx.note_own(tx, "account.add_passkey", id).await
            })
        })
        .await
    }

    /// Removes a passkey of whoever asks, and tells them by letter.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they have none of this identifier.
    pub async fn remove_passkey(&self, which: &str) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let which = which.to_owned();
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "DELETE FROM passkeys WHERE id = $1 AND account = $2";
                if tx.run(sql, args![which, id]).await? != 1 {
                    return Err(Error::NotFound);
                }
                ctx.tell_sign_in_changed(tx, id).await?;
                ctx.note_own(tx, "account.remove_passkey", id).await
            })
        })
        .await
    }

    /// The account whose passkey answers the question of the page of sign-in.
    ///
    /// # Errors
    /// A refusal that is the same whatever is wrong.
    pub async fn enter_by_passkey(&self, answer: &str) -> Result<AccountId> {
        let answer = Opened::read(answer).map_err(fault)?;
        self.verify(answer, Purpose::Enter, "", None).await
    }

    /// Takes a passkey as proof of whoever is signed in.
    ///
    /// # Errors
    /// A refusal at the field `passkey`.
    pub async fn prove_by_passkey(&mut self, answer: &str) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let answer = Opened::read(answer).map_err(fault)?;
        let bound = self.viewer.session.clone();
        self.verify(answer, Purpose::Prove, &bound, Some(id))
            .await?;
        self.note_proof(id).await
    }

    async fn verify(
        &self,
        answer: Opened,
        purpose: Purpose,
        bound: &str,
        of: Option<AccountId>,
    ) -> Result<AccountId> {
        let party = self.party()?;
        let limits = &self.app.limits;
        limits.attempt("passkey", &answer.credential, 10, 15 * 60_000, self.now())?;
        if !self.is_challenge(purpose, bound, &answer.challenge)? {
            return Err(fault(Fault::Challenge));
        }
        let sql = "SELECT p.account, p.key, p.eligible FROM passkeys p JOIN accounts a ON a.id = p.account \
                   WHERE p.credential = $1 AND a.closed IS NULL";
        let stored: Option<Stored> = self.db().first(sql, args![answer.credential]).await?;
        let stored = stored.ok_or_else(|| fault(Fault::Key))?;
        let account = stored.account;
        // Whose it is, as the authenticator says, must be whose it is here.
        let says_other = !answer.user.is_empty() && answer.user != account.to_string().as_bytes();
        let must_say = of.is_none() && answer.user.is_empty();
        if says_other || must_say || of.is_some_and(|id| id != account) {
            return Err(fault(Fault::Key));
        }
        let key = Key::read(&stored.key).ok_or_else(|| Error::internal("a stored key"))?;
        let told = webauthn::shown(
            &party,
            &answer.challenge,
            &key,
            &answer.client,
            &answer.data,
            &answer.signature,
        )
        .map_err(fault)?;
        if told.eligible != stored.eligible {
            return Err(fault(Fault::Flags));
        }
        let (credential, challenge) = (answer.credential.clone(), answer.challenge);
        let ctx = self.clone();
        let taken = self
            .app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    if !ctx.use_challenge(tx, &challenge).await? {
                        return Ok(false);
                    }
                    // A counter that stands still or goes back: somebody else holds a copy of the key.
                    let sql = "UPDATE passkeys SET counter = $2, backed_up = $3, used = $4 \
                               WHERE credential = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0))";
                    let now = ctx.now().midnight();
                    let row = args![credential, told.counter, told.backed_up, now];
                    if tx.run(sql, row).await? == 1 {
                        return Ok(true);
                    }
                    ctx.record(
                        tx,
                        "account.passkey_copied",
                        &format!("account:{account}"),
                        &account.to_string(),
                        json!({}),
                    )
                    .await?;
                    ctx.tell_sign_in_changed(tx, account).await?;
                    Ok(false)
                })
            })
            .await?;
        if !taken {
            return Err(fault(Fault::Flags));
        }
        limits.clear("passkey", &answer.credential);
        Ok(account)
    }

    /// A letter that says no more than that the ways to sign in have changed.
    pub(crate) async fn tell_sign_in_changed(&self, tx: &mut Tx, id: AccountId) -> Result<()> {
        let reader = Reader::of(tx, id).await?;
        let notice = Notice::new("sign-in-changed", "/account");
        self.tell(tx, &reader, &notice).await
    }
}
