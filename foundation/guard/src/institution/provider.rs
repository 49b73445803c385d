//! The institution that knows the people of the Office: where it is, its keys, and how it is asked. Nothing is fetched but what the
//! operator named and what stands in the document found there.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use kernel::{Error, Private, Result, Timestamp, day};
use serde::Deserialize;
use tokio::{sync::Mutex, time::timeout};

use super::token::Jwks;
use crate::Role;

/// Bytes of an answer.
const LARGEST: usize = 1 << 20;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Milliseconds between two tries where the institution did not answer or did not know a key.
const PAUSE: i64 = 60_000;

/// What an operator sets.
#[derive(Clone, Debug)]
pub struct InstitutionSettings {
    /// Address of the issuer.
    pub issuer: String,
    /// How the institution knows this house.
    pub client: String,
    /// What proves it.
    pub secret: Private<String>,
    /// The claim that lists somebody's groups.
    pub groups: String,
    /// Which group gives which role.
    pub roles: Vec<(String, Role)>,
    /// Values of `acr` or `amr` by which the institution says that there was a second factor.
    pub second: Vec<String>,
}

impl InstitutionSettings {
    /// What is wrong with them, for the operator; nothing where they make sense.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        if !is_safe(&self.issuer) {
            return Some("the issuer must begin with https://");
        }
        if self.client.is_empty() || self.secret.reveal().is_empty() {
            return Some("the client and its secret must be given with the issuer");
        }
        let of_office = |(_, role): &(String, Role)| Role::OF_OFFICE.contains(role);
        if !self.roles.iter().all(of_office) {
            return Some("a group gives a role of the Office only");
        }
        None
    }

    /// Reads `group=role,group=role`.
    ///
    /// # Errors
    /// The part that cannot be read.
    pub fn read_roles(text: &str) -> Result<Vec<(String, Role)>, String> {
        let parts = text.split(',').map(str::trim).filter(|p| !p.is_empty());
        parts
            .map(|part| {
                let (group, role) = part.split_once('=').ok_or(part)?;
                let role = Role::from_code(role.trim()).ok_or(part)?;
                Ok((group.trim().to_owned(), role))
            })
            .collect::<Result<_, &str>>()
            .map_err(str::to_owned)
    }
}

/// Whether an address is protected on its way, or never leaves this machine.
pub(crate) fn is_safe(address: &str) -> bool {
    let here = |rest: &str| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
        host == "localhost" || host == "127.0.0.1" || host == "[::1]"
    };
    match address.split_once("://") {
        Some(("https", rest)) => !rest.is_empty(),
        Some(("http", rest)) => here(rest),
        _ => false,
    }
}

#[derive(Clone, Debug, Deserialize)]
struct Document {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
}

/// What is known of the institution.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub authorization: String,
    token: String,
    jwks: String,
    pub keys: Jwks,
    at: Timestamp,
}

/// What was learned, and when it was tried last.
#[derive(Debug, Default)]
struct Memory {
    known: Option<Known>,
    tried: Option<Timestamp>,
}

/// The institution.
#[derive(Debug)]
pub struct Institution {
    /// What an operator set.
    pub settings: InstitutionSettings,
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    memory: Mutex<Memory>,
}

fn closed(what: impl std::fmt::Display) -> Error {
    Error::Unavailable(format!("institution: {what}"))
}

impl Institution {
    /// An institution of which nothing is known yet.
    ///
    /// # Errors
    /// Where the settings make no sense.
    pub fn new(settings: InstitutionSettings) -> Result<Self> {
        if let Some(fault) = settings.fault() {
            return Err(Error::internal(fault));
        }
        let connector = HttpsConnectorBuilder::new()
            .with_provider_and_webpki_roots(rustls::crypto::ring::default_provider())
            .map_err(Error::internal)?
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self {
            settings,
            client: Client::builder(TokioExecutor::new()).build(connector),
            memory: Mutex::default(),
        })
    }

    async fn fetch(&self, request: Request<Full<Bytes>>) -> Result<Bytes> {
        let asked = async {
            let answer = self.client.request(request).await.map_err(closed)?;
            let status = answer.status();
            // Nothing is followed: an answer that leads elsewhere is none.
            if !status.is_success() {
                return Err(closed(status));
            }
            let body = Limited::new(answer.into_body(), LARGEST).collect().await;
            Ok(body.map_err(closed)?.to_bytes())
        };
        timeout(PATIENCE, asked).await.map_err(closed)?
    }

    async fn read<T: for<'d> Deserialize<'d>>(&self, address: &str) -> Result<T> {
        if !is_safe(address) {
            return Err(closed("an address without TLS"));
        }
        let request = Request::get(address).body(Full::default());
        let bytes = self.fetch(request.map_err(closed)?).await?;
        serde_json::from_slice(&bytes).map_err(closed)
    }

    /// Learns what is to be known of it, before anybody asks. Where it does not answer, the log says so.
    pub async fn prepare(&self, now: Timestamp) {
        if let Err(error) = self.known(now).await {
            tracing::warn!("{error}");
        }
    }

    /// What is known of it, learned where it is not or a day old. One who asks learns for all others.
    pub(super) async fn known(&self, now: Timestamp) -> Result<Known> {
        let mut memory = self.memory.lock().await;
        let young = |k: &&Known| k.at.plus(day(1)) > now;
        if let Some(known) = memory.known.as_ref().filter(young) {
            return Ok(known.clone());
        }
        let rest = memory.tried.is_some_and(|at| at.plus(PAUSE) > now);
        if !rest {
            memory.tried = Some(now);
            match self.learn(now).await {
                Ok(known) => {
                    memory.known = Some(known.clone());
                    return Ok(known);
                }
                Err(error) => tracing::warn!("{error}"),
            }
        }
        // What was known yesterday holds until it can be learned again.
        let old = memory.known.clone();
        old.ok_or_else(|| closed("nothing is known of it yet"))
    }

    async fn learn(&self, now: Timestamp) -> Result<Known> {
        let issuer = self.settings.issuer.trim_end_matches('/');
        let place = format!("{issuer}/.well-known/openid-configuration");
        let found: Document = self.read(&place).await?;
        if found.issuer != self.settings.issuer {
            return Err(closed("its document names another issuer"));
        }
        for address in [&found.authorization_endpoint, &found.token_endpoint] {
            if !is_safe(address) {
                return Err(closed("an address without TLS"));
            }
        }
        Ok(Known {
            keys: self.read(&found.jwks_uri).await?,
            authorization: found.authorization_endpoint,
            token: found.token_endpoint,
            jwks: found.jwks_uri,
            at: now,
        })
    }

    /// Its keys anew, where a token names one that is not known; not more often than once a minute.
    pub(super) async fn keys_anew(&self, now: Timestamp) -> Result<Jwks> {
        let mut memory = self.memory.lock().await;
        let rest = memory.tried.is_some_and(|at| at.plus(PAUSE) > now);
        let Some(known) = memory.known.clone() else {
            return Err(closed("nothing is known of it yet"));
        };
        if rest {
            return Ok(known.keys);
        }
        memory.tried = Some(now);
        let keys: Jwks = self.read(&known.jwks).await?;
        memory.known = Some(Known {
            keys: keys.clone(),
            ..known
        });
        Ok(keys)
    }

    /// Gives a code back for a token that says who somebody is.
    pub(super) async fn exchange(
        &self,
        known: &Known,
        code: &str,
        verifier: &str,
        back: &str,
    ) -> Result<String> {
        #[derive(Deserialize)]
        struct Tokens {
            id_token: String,
        }
        let coded =
            |text: &str| -> String { form_text(&[("", text)]).trim_start_matches('=').to_owned() };
        let (client, secret) = (&self.settings.client, self.settings.secret.reveal());
        let pair = format!("{}:{}", coded(client), coded(secret));
        let basic = data_encoding::BASE64.encode(pair.as_bytes());
        let body = form_text(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", back),
            ("code_verifier", verifier),
        ]);
        let request = Request::post(&known.token)
            .header(header::AUTHORIZATION, format!("Basic {basic}"))
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Full::from(body));
        let bytes = self.fetch(request.map_err(closed)?).await?;
        let tokens: Tokens = serde_json::from_slice(&bytes).map_err(closed)?;
        Ok(tokens.id_token)
    }
}

/// Pairs as an address or a form carries them.
pub(super) fn form_text(pairs: &[(&str, &str)]) -> String {
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_protected_on_its_way_is_not_asked() {
        for safe in [
            "https://id.example.org/x",
            "http://127.0.0.1:9/",
            "http://localhost",
        ] {
            assert!(is_safe(safe), "{safe}");
        }
        for not in [
            "http://id.example.org",
            "http://localhost.example.org",
            "ftp://localhost",
            "https://",
            "id.example.org",
            "",
        ] {
            assert!(!is_safe(not), "{not}");
        }
    }

    #[test]
    fn groups_give_roles_of_the_office_as_they_are_written() {
        let read = InstitutionSettings::read_roles;
        let found = read("oct-engage = engagement_officer, oct-audit=auditor,").unwrap();
        assert_eq!(found[0], ("oct-engage".to_owned(), Role::EngagementOfficer));
        assert_eq!(found[1], ("oct-audit".to_owned(), Role::Auditor));
        assert_eq!(read("a=king"), Err("a=king".to_owned()));
        assert!(read("a").is_err() && read("").unwrap().is_empty());
    }
}
