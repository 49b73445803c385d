//! A browser without a browser: keeps cookies, reads pages, fills forms as they stand, follows.

use std::{
    io::{Cursor, Read},
    net::SocketAddr,
};

use axum::{Router, body::Body, extract::ConnectInfo};
use bytes::Bytes;
use guard::Ctx;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::html::{self, FoundForm};

/// The name under which a browser keeps the token of a program of its owner's. It is no cookie: it goes along as programs
/// send it, and to no page.
pub(crate) const BEARER: &str = "bearer";

/// Somebody in front of the house.
#[derive(Clone, Debug)]
pub struct Browser {
    router: Router,
    cookies: Vec<(String, String)>,
    /// Where its connections come from; nowhere that the house knows of until it is said.
    peer: Option<SocketAddr>,
    /// Headers that go with every request.
    headers: Vec<(&'static str, String)>,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path asked for.
    pub path: String,
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub bytes: Bytes,
}

impl Browser {
    /// One that has no cookie yet.
    #[must_use]
    pub fn new(router: Router) -> Self {
        Self {
            router,
            cookies: Vec::new(),
            peer: None,
            headers: Vec::new(),
        }
    }

    /// The same, its connections coming from an address such as `203.0.113.7`.
    #[must_use]
    pub fn coming_from(mut self, address: &str) -> Self {
        self.peer = Some(SocketAddr::new(address.parse().unwrap(), 40_000));
        self
    }

    /// The same, with a header in every request.
    #[must_use]
    pub fn saying(mut self, header: &'static str, value: &str) -> Self {
        self.headers.push((header, value.to_owned()));
        self
    }

    /// The same, with its cookies, in front of another house.
    #[must_use]
    pub(crate) fn at(&self, router: Router) -> Self {
        Self {
            router,
            ..self.clone()
        }
    }

    /// Holds a cookie from here on.
    pub fn keep(&mut self, name: &str, value: &str) {
        self.cookies.retain(|(n, _)| n != name);
        if !value.is_empty() {
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }

    /// The value of a cookie; empty where it holds none.
    #[must_use]
    pub fn cookie(&self, name: &str) -> String {
        let found = self.cookies.iter().find(|(n, _)| n == name);
        found.map(|c| c.1.clone()).unwrap_or_default()
    }

    /// All cookies by name.
    pub(crate) fn cookies(&self) -> &[(String, String)] {
        &self.cookies
    }

    /// Sends a request as it is, with the cookies; keeps those that come back.
    pub async fn send(&mut self, mut request: Request<Body>) -> Page {
        let path = request.uri().to_string();
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .filter(|(n, _)| n != BEARER)
            .map(|(n, v)| format!("{n}={v}"))
            .collect();
        let token = self.cookie(BEARER);
        if path.starts_with("/api/") && !token.is_empty() {
            let said = format!("Bearer {token}").parse().unwrap();
            let headers = request.headers_mut();
            headers.entry(header::AUTHORIZATION).or_insert(said);
        }
        if !cookies.is_empty() {
            request
                .headers_mut()
                .insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        for (name, value) in &self.headers {
            request.headers_mut().append(*name, value.parse().unwrap());
        }
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.keep(name, value);
        }
        let bytes = body.collect().await.unwrap().to_bytes();
        Page {
            path,
            status: parts.status,
            headers: parts.headers,
            bytes,
        }
    }

    /// Asks for a page; follows nothing.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    /// Asks for a page that must be there.
    pub async fn read(&mut self, path: &str) -> Page {
        let page = self.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "GET {path}: {}", page.words());
        page
    }

    /// Sends exactly these fields.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = serde_urlencoded::to_string(fields).unwrap();
        self.post_bytes(path, "application/x-www-form-urlencoded", body.into_bytes())
            .await
    }

    /// Sends exactly these bytes.
    pub async fn post_bytes(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Page {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, kind);
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Sends JSON, as a program does.
    pub async fn post_json(&mut self, path: &str, body: &serde_json::Value) -> Page {
        let bytes = serde_json::to_vec(body).unwrap();
        self.post_bytes(path, "application/json", bytes).await
    }

    /// The same, whose programs show another token; none where it is empty.
    #[must_use]
    pub fn showing(mut self, token: &str) -> Self {
        self.keep(BEARER, token);
        self
    }

    /// Fills the form of a page that goes to `action` and sends it: what is not typed stays as it stands.
    pub async fn submit(&mut self, page: &Page, action: &str, typed: &[(&str, &str)]) -> Page {
        let form = page.form(action);
        if form.multipart {
            return self.upload(page, action, typed, None).await;
        }
        let fields = form.filled(typed);
        let pairs: Vec<(&str, &str)> = fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        self.post(action, &pairs).await
    }

    /// The same with a file: field, name and content.
    pub async fn upload(
        &mut self,
        page: &Page,
        action: &str,
        typed: &[(&str, &str)],
        file: Option<(&str, &str, &[u8])>,
    ) -> Page {
        const EDGE: &str = "an-edge-between-parts";
        let mut body = Vec::new();
        for (name, value) in page.form(action).filled(typed) {
            let head = format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend(head.into_bytes());
        }
        if let Some((field, name, content)) = file {
            let head = format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend(head.into_bytes());
            body.extend(content);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{EDGE}--\r\n").into_bytes());
        let kind = format!("multipart/form-data; boundary={EDGE}");
        self.post_bytes(action, &kind, body).await
    }

    /// Fills in the form at an address and expects to be led on; gives the address led to.
    pub async fn fill(&mut self, path: &str, action: &str, typed: &[(&str, &str)]) -> String {
        let page = self.read(path).await;
        let answer = self.submit(&page, action, typed).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "POST {action} {typed:?}: {}",
            answer.words()
        );
        answer.leads_to()
    }

    /// Opens an address; where a second person must agree to the download first, asks for it to stay within the Office and
    /// lets the house agree.
    pub async fn take(&mut self, ctx: &Ctx, path: &str) -> Page {
        let page = self.get(path).await;
        if !page.leads_to_a_second_person() {
            return page;
        }
        let typed = [("purpose", "to read it"), ("goes", "within")];
        self.fill(&page.leads_to(), "/office/exports", &typed).await;
        let agree = "UPDATE asked_of_two SET state = 'agreed', decided = asked, expires = asked + 86400000 \
             WHERE state = 'waiting'";
        let unit = ctx
            .app
            .db
            .write(move |tx| Box::pin(async move { tx.run(agree, vec![]).await }));
        unit.await.unwrap();
        self.read(path).await
    }

    /// The token of this person's forms; empty for a visitor.
    pub async fn token(&mut self) -> String {
        // Every page has the form of the quick exit; this one costs the house least.
        let page = self.read("/privacy").await;
        let forms = page.forms();
        let mut fields = forms.iter().flat_map(|f| &f.fields);
        fields
            .find(|(n, _)| n == "_csrf")
            .map(|(_, token)| token.clone())
            .unwrap_or_default()
    }
}

impl FoundForm {
    /// What is sent after typing: a typed name replaces all values that stand under it.
    #[must_use]
    pub fn filled(&self, typed: &[(&str, &str)]) -> Vec<(String, String)> {
        let is_typed = |name: &str| typed.iter().any(|(n, _)| *n == name);
        let mut fields: Vec<(String, String)> = self
            .fields
            .iter()
            .filter(|(n, _)| !n.is_empty() && !is_typed(n))
            .cloned()
            .collect();
        fields.extend(
            typed
                .iter()
                .map(|(n, v)| ((*n).to_owned(), (*v).to_owned())),
        );
        fields
    }
}

impl Page {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Everything written in it; a spreadsheet is unpacked.
    #[must_use]
    pub fn contents(&self) -> String {
        let mut out = self.text();
        if self.bytes.starts_with(b"PK") {
            let mut archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).unwrap();
            for at in 0..archive.len() {
                let mut part = archive.by_index(at).unwrap();
                part.read_to_string(&mut out).unwrap();
            }
        }
        out
    }

    /// The words a reader sees.
    #[must_use]
    pub fn words(&self) -> String {
        html::words(&self.text())
    }

    /// Every address it links to.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        html::links(&self.text())
    }

    /// Every form.
    #[must_use]
    pub fn forms(&self) -> Vec<FoundForm> {
        html::forms(&self.text())
    }

    /// The form that goes to an address.
    #[must_use]
    pub fn form(&self, action: &str) -> FoundForm {
        let forms = self.forms();
        let all: Vec<&str> = forms.iter().map(|f| f.action.as_str()).collect();
        match forms.iter().find(|f| f.action == action) {
            Some(form) => form.clone(),
            None => panic!(
                "{} ({}) has no form to {action}, only to {all:?}: {}",
                self.path,
                self.status,
                self.words()
            ),
        }
    }

    /// Whether it leads to where a download of many people's data is asked for.
    #[must_use]
    pub fn leads_to_a_second_person(&self) -> bool {
        self.leads_to().starts_with("/office/exports/new")
    }

    /// Where it leads to; empty where it leads nowhere.
    #[must_use]
    pub fn leads_to(&self) -> String {
        let place = self.headers.get(header::LOCATION);
        place
            .map(|v| v.to_str().unwrap().to_owned())
            .unwrap_or_default()
    }

    /// Whether it is an answer by script or style sheet, not for people to read.
    #[must_use]
    pub fn is(&self, kind: &str) -> bool {
        let found = self.headers.get(header::CONTENT_TYPE);
        found.is_some_and(|v| v.to_str().unwrap().starts_with(kind))
    }

    /// Status, headers and body without what differs from request to request: the key that makes a form count once, the
    /// question that a passkey answers.
    #[must_use]
    pub fn steady(&self) -> String {
        let mut out = format!("{}\n", self.status);
        for (name, value) in &self.headers {
            out.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
        }
        let text = without_values(&self.text(), "name=\"_key\" value=\"");
        out + &without_values(&text, "data-question=\"")
    }
}

/// A text without what stands between a mark, which ends with a quote, and the next quote.
fn without_values(text: &str, mark: &str) -> String {
    let mut parts = text.split(mark);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(mark);
        out.push_str(part.split_once('"').map_or("", |(_, tail)| tail));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::without_values;

    #[test]
    fn what_differs_goes_and_the_rest_stays() {
        let text = "<p id=\"a\"><i k=\"1\" x=\"y\"><i k=\"23\">";
        assert_eq!(
            without_values(text, "k=\""),
            "<p id=\"a\"><i k=\" x=\"y\"><i k=\">"
        );
        assert_eq!(without_values(text, "none=\""), text);
    }
}
