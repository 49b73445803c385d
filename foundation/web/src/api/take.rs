//! What a program sends, read with care: what it accepts, its query, its body, its key.

use std::collections::BTreeSet;

use axum::extract::Request;
use guard::{Role, digest};
use http::{HeaderMap, header};
use kernel::{CURSOR, Error, Message, PageRequest, Violations};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::problem::{Fault, Problem};
use crate::Rq;

/// Bytes of a body.
const BODY: usize = 256 * 1024;
/// Characters of a key that makes a request count once.
const KEY: usize = 80;
/// Rows of a page of a list.
const ROWS: u16 = 100;

/// Refuses to answer whoever takes no JSON.
pub fn acceptable(headers: &HeaderMap) -> Result<(), Fault> {
    let mut said = headers.get_all(header::ACCEPT).into_iter().peekable();
    if said.peek().is_none() {
        return Ok(());
    }
    let fits = |range: &str| {
        let mut parts = range.split(';').map(str::trim);
        let kind = parts.next().unwrap_or_default().to_ascii_lowercase();
        let refused = parts.any(|p| {
            p.strip_prefix("q=")
                .is_some_and(|q| q.parse() == Ok(0.0_f32))
        });
        matches!(kind.as_str(), "application/json" | "application/*" | "*/*") && !refused
    };
    let any = said
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(','))
        .any(fits);
    if any {
        Ok(())
    } else {
        Err(Problem::NotAcceptable.into())
    }
}

/// The body of what is sent once, and the key under which it counts once.
pub async fn body(rq: &mut Rq, path: &str, request: Request) -> Result<Value, Fault> {
    let headers = request.headers();
    let text = |name| headers.get(name).map(|v| v.to_str().unwrap_or_default());
    let kind = text(header::CONTENT_TYPE).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        return Err(Problem::MediaType.into());
    }
    // Our tags are weak, and a change asks for a strong one: none of ours fits, and nothing is done past it.
    if text(header::IF_MATCH).is_some_and(|tag| tag.trim() != "*") {
        return Err(Problem::Changed.into());
    }
    let key = headers.get("idempotency-key");
    let key = key.map(|k| k.to_str().unwrap_or_default().to_owned());
    let bytes = axum::body::to_bytes(request.into_body(), BODY)
        .await
        .map_err(|_| Problem::TooLarge)?;
    if let Some(key) = key {
        let plain = |b: u8| b.is_ascii_graphic();
        if key.is_empty() || key.len() > KEY || !key.bytes().all(plain) {
            let said = "Idempotency-Key: 1–80 visible characters".to_owned();
            return Err(Fault::Request(Problem::Query, said));
        }
        // Bound to what is asked for, and to what was sent: the same key with other words is refused.
        rq.ctx.key = format!("api\0{path}\0{key}");
        rq.ctx.sent = digest([rq.path.as_bytes(), b"\0", &bytes].concat());
    }
    let value: Value = serde_json::from_slice(&bytes)
        .map_err(|e| Fault::Request(Problem::Unreadable, e.to_string()))?;
    if holds_nul(&value) {
        // The one character that nobody types and that PostgreSQL takes in no text.
        return Err(Fault::Request(Problem::Unreadable, "U+0000".to_owned()));
    }
    Ok(value)
}

fn holds_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(all) => all.iter().any(holds_nul),
        Value::Object(all) => all.iter().any(|(k, v)| k.contains('\0') || holds_nul(v)),
        _ => false,
    }
}

/// The body as what it must be.
pub fn typed<B: DeserializeOwned>(value: Value) -> Result<B, Fault> {
    serde_json::from_value(value).map_err(|e| Fault::Request(Problem::Refused, e.to_string()))
}

/// The query as what it must be; what it does not know is refused.
pub fn query<Q: DeserializeOwned>(rq: &Rq, list: bool) -> Result<Q, Fault> {
    let common = |name: &str| name == "lang" || list && matches!(name, "after" | "limit");
    let own: Vec<_> = rq.query.pairs().filter(|(n, _)| !common(n)).collect();
    let unread = |e: String| Fault::Request(Problem::Query, e);
    let text = serde_urlencoded::to_string(own).map_err(|e| unread(e.to_string()))?;
    serde_urlencoded::from_str(&text).map_err(|e| unread(e.to_string()))
}

/// The part of a list that is asked for.
pub fn part(rq: &Rq) -> Result<PageRequest, Fault> {
    let unread = |said: &str| Fault::Request(Problem::Query, said.to_owned());
    let mut request = PageRequest::after(None);
    match rq.query.get("limit") {
        "" => {}
        said => {
            let size = said.parse().ok().filter(|n| (1..=ROWS).contains(n));
            request.size = size.ok_or_else(|| unread("limit: 1–100"))?;
        }
    }
    match rq.query.get("after") {
        "" => {}
        cursor => {
            let read = data_encoding::BASE64URL_NOPAD.decode(cursor.as_bytes());
            let read = read.ok().and_then(|b| String::from_utf8(b).ok());
            let fits = |c: &String| c.len() <= CURSOR && !c.contains('\0');
            request.after = Some(read.filter(fits).ok_or_else(|| unread("after"))?);
        }
    }
    Ok(request)
}

/// The organisation for which a program acts: the one that it names, or the only one of whoever it asks for.
///
/// # Errors
/// Where there are several and none is named: a page shows the choice, so nobody speaks under a name that they did not pick.
/// [`Error::NotFound`] where there is none.
pub fn acting_for(rq: &Rq, named: Option<String>) -> Result<String, Error> {
    if let Some(named) = named {
        return Ok(named);
    }
    let all: BTreeSet<&str> = rq.ctx.viewer.organisations().collect();
    match (all.first(), all.len()) {
        (Some(only), 1) => Ok((*only).to_owned()),
        (None, _) => Err(Error::NotFound),
        _ => {
            let wrong = Violations::one("organisation", Message::new("error-choose"));
            Err(Error::Rejected(wrong))
        }
    }
}

/// The same request without what somebody sees for the Office: a list that a program reads a hundred rows at a time is no way
/// around the second person whom a file needs.
#[must_use]
pub fn as_everybody(mut rq: Rq) -> Rq {
    let office = |role: Role| Role::OF_OFFICE.contains(&role);
    rq.ctx.viewer.held.retain(|h| !office(h.role));
    rq
}

/// A cursor as programs are given it, which says nothing to them.
pub fn cursor(key: &str) -> String {
    data_encoding::BASE64URL_NOPAD.encode(key.as_bytes())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn who_takes_json_is_answered_and_who_does_not_is_told() {
        let asked = |said: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT, HeaderValue::from_static(said));
            acceptable(&headers).is_ok()
        };
        assert!(acceptable(&HeaderMap::new()).is_ok());
        for yes in ["*/*", "text/html, application/json;q=0.5", "Application/*"] {
            assert!(asked(yes), "{yes}");
        }
        for no in ["text/html", "application/json;q=0", "application/xml", ""] {
            assert!(!asked(no), "{no}");
        }
    }

    #[test]
    fn a_character_that_no_text_holds_is_found_wherever_it_stands() {
        for (text, there) in [
            (r#"{"a":["b\u0000"]}"#, true),
            (r#"{"a\u0000":1}"#, true),
            (r#"{"a":["b"]}"#, false),
        ] {
            assert_eq!(holds_nul(&serde_json::from_str(text).unwrap()), there);
        }
    }
}
