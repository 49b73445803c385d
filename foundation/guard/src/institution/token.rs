//! What an institution says of somebody: a signed token, read and verified (OpenID Connect Core 1.0, section 3.1.3.7).
//!
//! Pure. Two algorithms are taken, both with public keys; what a token says of its own algorithm chooses between these and
//! nothing else.

use data_encoding::BASE64URL_NOPAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Seconds by which two clocks may differ.
const SKEW: i64 = 60;
/// Seconds after which a token that was just asked for is too old.
const OLD: i64 = 600;

/// Why a token is not taken: for tests and for the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It cannot be read.
    Unreadable,
    /// Its algorithm is none that is taken.
    Algorithm,
    /// No key of the institution fits it.
    Key,
    /// Its signature is not right.
    Signature,
    /// It was issued by somebody else.
    Issuer,
    /// It was issued for somebody else.
    Audience,
    /// It is over, or too old, or from the future.
    Time,
    /// It answers another question.
    Nonce,
}

/// A public key of the institution (RFC 7517); what is not needed is passed over.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Jwk {
    #[serde(default)]
    kty: String,
    #[serde(default)]
    kid: String,
    #[serde(default, rename = "use")]
    purpose: String,
    #[serde(default)]
    alg: String,
    #[serde(default)]
    crv: String,
    #[serde(default)]
    n: String,
    #[serde(default)]
    e: String,
    #[serde(default)]
    x: String,
    #[serde(default)]
    y: String,
}

/// The keys of the institution.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Jwks {
    /// Each of them.
    pub keys: Vec<Jwk>,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    #[serde(default)]
    kid: String,
    /// Extensions that must be understood: none is.
    crit: Option<Value>,
}

/// What is expected of a token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected<'e> {
    pub issuer: &'e str,
    pub client: &'e str,
    pub nonce: &'e str,
    /// Seconds since 1970.
    pub now: i64,
}

/// What a token says.
#[derive(Clone, Debug)]
pub(crate) struct Claims {
    /// Who it is, as the institution counts its people.
    pub subject: String,
    /// Everything it says.
    pub all: Map<String, Value>,
}

impl Claims {
    /// The texts of a claim, be it one or a list.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        match self.all.get(name) {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the institution itself doubts the mail address. One that says nothing of it is believed: by an address nobody is
    /// known again.
    pub(crate) fn email_is_doubted(&self) -> bool {
        let said = self.all.get("email_verified");
        said.is_some_and(|v| v != &Value::Bool(true))
    }
}

fn bytes(text: &str) -> Result<Vec<u8>, Fault> {
    BASE64URL_NOPAD
        .decode(text.as_bytes())
        .map_err(|_| Fault::Unreadable)
}

impl Jwk {
    fn is_for(&self, header: &Header) -> bool {
        let kind = match header.alg.as_str() {
            "RS256" => self.kty == "RSA",
            "ES256" => self.kty == "EC" && self.crv == "P-256",
            _ => false,
        };
        kind && (self.purpose.is_empty() || self.purpose == "sig")
            && (self.alg.is_empty() || self.alg == header.alg)
            && (header.kid.is_empty() || self.kid == header.kid)
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Fault> {
        let right = if self.kty == "RSA" {
            let (n, e) = (bytes(&self.n)?, bytes(&self.e)?);
            RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
        } else {
            let (x, y) = (bytes(&self.x)?, bytes(&self.y)?);
            let point = [&[4_u8][..], x.as_slice(), y.as_slice()].concat();
            UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature)
        };
        right.map_err(|_| Fault::Signature)
    }
}

/// Verifies a token; gives what it says.
pub(crate) fn verify(token: &str, keys: &Jwks, expected: &Expected<'_>) -> Result<Claims, Fault> {
    let parts: Vec<&str> = token.split('.').collect();
    let [head, body, signature] = parts[..] else {
        return Err(Fault::Unreadable);
    };
    let header: Header = serde_json::from_slice(&bytes(head)?).map_err(|_| Fault::Unreadable)?;
    if !["RS256", "ES256"].contains(&header.alg.as_str()) || header.crit.is_some() {
        return Err(Fault::Algorithm);
    }
    let key = keys.keys.iter().find(|k| k.is_for(&header));
    let key = key.ok_or(Fault::Key)?;
    key.verify(format!("{head}.{body}").as_bytes(), &bytes(signature)?)?;
    let all: Map<String, Value> =
        serde_json::from_slice(&bytes(body)?).map_err(|_| Fault::Unreadable)?;
    let text = |name: &str| all.get(name).and_then(Value::as_str).unwrap_or_default();
    let number = |name: &str| all.get(name).and_then(Value::as_i64);
    if text("iss") != expected.issuer {
        return Err(Fault::Issuer);
    }
    let for_us = match all.get("aud") {
        Some(Value::String(one)) => one == expected.client,
        // A token for several says to whom it was given.
        Some(Value::Array(many)) => {
            many.iter().any(|a| a == expected.client)
                && (many.len() == 1 || text("azp") == expected.client)
        }
        _ => false,
    };
    if !for_us || !["", expected.client].contains(&text("azp")) {
        return Err(Fault::Audience);
    }
    let (ends, begun) = (number("exp"), number("iat"));
    let now = expected.now;
    let in_time = ends.is_some_and(|ends| ends > now - SKEW)
        && begun.is_some_and(|at| at <= now + SKEW && at > now - OLD)
        && number("nbf").is_none_or(|at| at <= now + SKEW);
    if !in_time {
        return Err(Fault::Time);
    }
    if expected.nonce.is_empty() || text("nonce") != expected.nonce {
        return Err(Fault::Nonce);
    }
    let subject = text("sub").to_owned();
    if subject.is_empty() || subject.len() > 255 {
        return Err(Fault::Unreadable);
    }
    Ok(Claims { subject, all })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7515, appendix A.2.
    #[test]
    fn a_signature_by_rsa_is_verified() {
        let head = "eyJhbGciOiJSUzI1NiJ9";
        let body = concat!(
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cn",
            "VlfQ"
        );
        let signature = concat!(
            "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2F",
            "p5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQB",
            "MHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeY",
            "I2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
        );
        let n = concat!(
            "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0B",
            "m4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5",
            "z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7",
            "aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"
        );
        let key = Jwk {
            kty: "RSA".to_owned(),
            n: n.to_owned(),
            e: "AQAB".to_owned(),
            ..Jwk::default()
        };
        let signature = bytes(signature).unwrap();
        let text = format!("{head}.{body}");
        assert_eq!(key.verify(text.as_bytes(), &signature), Ok(()));
        let altered = key.verify(format!("{text}A").as_bytes(), &signature);
        assert_eq!(altered, Err(Fault::Signature));
        let header = |alg: &str| Header {
            alg: alg.to_owned(),
            kid: String::new(),
            crit: None,
        };
        assert!(key.is_for(&header("RS256")));
        assert!(!key.is_for(&header("ES256")) && !key.is_for(&header("HS256")));
    }
}
