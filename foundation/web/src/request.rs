//! One request: who asks, for what, in which language.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::{ConnectInfo, FromRequestParts, MatchedPath, RawPathParams},
    response::{IntoResponse, Response},
};
use guard::{AddressClass, App, Bearer, Ctx};
use http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts};
use kernel::{Error, Id, Language, Result};

use crate::{Form, Page, Patience, Site, api, errors, patience::within};

/// A request with the person who makes it.
#[derive(Clone, Debug)]
pub struct Rq {
    /// The person acting.
    pub ctx: Ctx,
    /// The site.
    pub site: Arc<Site>,
    /// The path, without its query.
    pub path: String,
    /// The query.
    pub query: Form,
    /// Path and query, as asked for.
    pub(crate) asked: String,
    errand: String,
    /// The state of this address that the asker holds already, as `If-None-Match` names it; empty where it names none.
    held: String,
    params: Vec<(String, String)>,
    /// The row of the route table, for logs: paths may hold a secret, such as that of an invitation.
    pub(crate) route: String,
    /// Whether the language was chosen by this request and is to be kept.
    chosen: bool,
    /// What its token opens; nothing on pages, which know of no tokens.
    pub bearer: Bearer,
}

impl FromRequestParts<Arc<Site>> for Rq {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Response> {
        let read = within(Patience::USUAL.answer, Self::read(parts, site)).await;
        read.map_err(|e| errors::bare(&e))
    }
}

impl Rq {
    /// Reads who asks for what; nothing is done yet.
    async fn read(parts: &mut Parts, site: &Arc<Site>) -> Result<Self> {
        let query = Form::parse(parts.uri.query().unwrap_or(""));
        // A program shows a token; what a browser sends by itself counts for nothing there.
        let program = parts.uri.path().starts_with(api::ROOT);
        let cookie = |name: &str| (!program).then(|| cookie(&parts.headers, name)).flatten();
        let app = &site.app;
        let session = cookie(site.cookie_name());
        let asked = if program {
            app.by_token(api::bearer(&parts.headers)).await
        } else {
            let known = app.viewer(session.as_deref()).await;
            known.map(|(viewer, stored)| (viewer, stored, Bearer::None))
        };
        let (mut viewer, stored, bearer) = asked?;
        if let Some(code) = cookie(site.code_cookie_name())
            && let Some((held, hash)) = app.by_code(Some(&code)).await?
        {
            viewer.held.push(held);
            if viewer.session.is_empty() {
                viewer.session = hash;
            }
        }
        let errand = cookie(site.errand_cookie_name()).unwrap_or_default();
        let asked = Language::from_code(query.get("lang"));
        let accepted = || {
            parts
                .headers
                .get(header::ACCEPT_LANGUAGE)
                .and_then(|v| v.to_str().ok())
                .map(Language::negotiate)
        };
        let kept = || {
            cookie(site.language_cookie_name())
                .as_deref()
                .and_then(Language::from_code)
        };
        let route = parts.extensions.get::<MatchedPath>();
        let route = route.map(|m| m.as_str().to_owned()).unwrap_or_default();
        // A program says what it reads; its owner's letters may be in another language.
        let said = if program { accepted() } else { kept() };
        let language = asked
            .or(said)
            .or(stored)
            .or_else(accepted)
            .unwrap_or(Language::English);
        let params = RawPathParams::from_request_parts(parts, site)
            .await
            .map(|p| {
                p.iter()
                    .map(|(k, v)| (k.to_owned(), v.to_owned()))
                    .collect()
            });
        Ok(Self {
            ctx: Ctx {
                app: Arc::clone(app),
                viewer,
                language,
                key: String::new(),
                sent: String::new(),
                class: class(app, parts),
            },
            site: Arc::clone(site),
            path: parts.uri.path().to_owned(),
            query,
            asked: parts
                .uri
                .path_and_query()
                .map_or_else(String::new, ToString::to_string),
            errand,
            held: parts
                .headers
                .get(header::IF_NONE_MATCH)
                .and_then(|v| v.to_str().ok())
                .unwrap_or_default()
                .to_owned(),
            params: params.unwrap_or_default(),
            route,
            chosen: asked.is_some() && !program,
            bearer,
        })
    }
}

/// The network that a request comes from, to count by. The address itself goes no further than this.
fn class(app: &App, parts: &Parts) -> Option<AddressClass> {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>()?.0.ip();
    let header = app.limits.header();
    let said = header.and_then(|name| parts.headers.get_all(name).iter().next_back());
    let said = said.and_then(|value| value.to_str().ok());
    app.limits
        .class(Some(peer), said, &app.random, app.clock.now())
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|v| v.to_str().ok());
    all.flat_map(|v| v.split(';'))
        .filter_map(|c| c.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, v)| v.to_owned())
}

impl Rq {
    /// A part of the path.
    #[must_use]
    pub fn param(&self, name: &str) -> &str {
        self.params
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v.as_str())
    }

    /// An identifier in the path.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is none.
    pub fn id<T>(&self, name: &str) -> Result<Id<T>> {
        self.param(name).parse().map_err(|_| Error::NotFound)
    }

    /// Whether the asker holds this state of the address already: then it need not be sent again.
    #[must_use]
    pub fn holds(&self, tag: &str) -> bool {
        let holds = |held: &str| held == tag || held == "*";
        self.held.split(',').any(|held| holds(held.trim()))
    }

    /// A message in the reader's language.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.site.languages.plain(self.ctx.language, key)
    }

    /// A page to fill.
    #[must_use]
    pub fn page(&self, title: impl Into<String>) -> Page {
        Page::new(self, title.into())
    }

    /// Prints a template.
    ///
    /// # Errors
    /// [`Error::Internal`] where the template fails.
    pub fn html(&self, template: &impl askama::Template) -> Result<Response> {
        self.html_with(StatusCode::OK, template)
    }

    /// Prints a template under another status.
    ///
    /// # Errors
    /// [`Error::Internal`] where the template fails.
    pub fn html_with(
        &self,
        status: StatusCode,
        template: &impl askama::Template,
    ) -> Result<Response> {
        let text = template.render().map_err(Error::internal)?;
        let mut response = (
            status,
            [(header::CONTENT_TYPE, "text/html; charset=utf-8")],
            text,
        )
            .into_response();
        if self.chosen {
            let (name, language) = (self.site.language_cookie_name(), self.ctx.language.code());
            response = self.with_cookie(response, name, language, "; Max-Age=31536000");
        }
        Ok(response)
    }

    /// The form's token for this session; empty for a visitor, whose forms are held by the origin check alone.
    pub(crate) fn csrf(&self) -> String {
        if self.ctx.viewer.session.is_empty() {
            return String::new();
        }
        self.ctx
            .app
            .sealer
            .tag("form", &self.ctx.viewer.session)
            .unwrap_or_default()
    }

    /// Sends a signed-in person's cookie along with a redirection. An empty one goes at once, and the browser is asked to
    /// forget what it kept of our pages.
    #[must_use]
    pub fn with_session(&self, response: Response, cookie: &str) -> Response {
        let age = if cookie.is_empty() { 0 } else { 14 * 86_400 };
        let kept = format!("; Max-Age={age}");
        let mut response = self.with_cookie(response, self.site.cookie_name(), cookie, &kept);
        if cookie.is_empty() {
            let forget = HeaderValue::from_static("\"cache\", \"storage\"");
            response.headers_mut().insert("clear-site-data", forget);
        }
        response
    }

    /// Sends along the cookie of somebody who knows a code. It goes when the browser is closed; an empty one goes at once.
    #[must_use]
    pub fn with_code_session(&self, response: Response, cookie: &str) -> Response {
        let kept = if cookie.is_empty() { "; Max-Age=0" } else { "" };
        self.with_cookie(response, self.site.code_cookie_name(), cookie, kept)
    }

    /// What the browser keeps for somebody who is on their way to another house and back; empty where it keeps nothing.
    #[must_use]
    pub fn errand(&self) -> &str {
        &self.errand
    }

    /// Gives the browser something to keep for ten minutes; an empty text takes it away.
    #[must_use]
    pub fn with_errand(&self, response: Response, errand: &str) -> Response {
        let age = if errand.is_empty() { 0 } else { 600 };
        let kept = format!("; Max-Age={age}");
        self.with_cookie(response, self.site.errand_cookie_name(), errand, &kept)
    }

    fn with_cookie(
        &self,
        mut response: Response,
        name: &str,
        cookie: &str,
        kept: &str,
    ) -> Response {
        let secure = if self.site.secure() { "; Secure" } else { "" };
        let value = format!("{name}={cookie}; Path=/{kept}; HttpOnly; SameSite=Lax{secure}");
        if let Ok(value) = value.parse() {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        response
    }
}

/// Leads on after a form was taken. Addresses are made by us, never by a request.
#[must_use]
pub fn redirect(to: &str) -> Response {
    match http::HeaderValue::from_str(to) {
        Ok(to) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// An address of ours with its query; pairs without a value are left out.
#[must_use]
pub fn address(path: &str, pairs: &[(&str, &str)]) -> String {
    let said: Vec<_> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    match serde_urlencoded::to_string(said) {
        Ok(query) if !query.is_empty() => format!("{path}?{query}"),
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_as_the_form_it_was_made_from() {
        let made = address("/x", &[("q", "a & b = ج"), ("kind", ""), ("after", "1 y")]);
        let (path, query) = made.split_once('?').unwrap();
        let read = Form::parse(query);
        assert_eq!(path, "/x");
        assert_eq!((read.get("q"), read.get("after")), ("a & b = ج", "1 y"));
        assert!(!made.contains("kind"));
        assert_eq!(address("/x", &[("q", "")]), "/x");
    }
}
