//! The interface for programs: rows of the same table of routes, which take and give JSON and describe themselves.

mod describe;
mod operation;
mod problem;
mod take;

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use axum::{
    extract::Request,
    response::{IntoResponse, Response},
    routing::{MethodRouter, any},
};
use guard::{Bearer, Often};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use kernel::{Error, Timestamp};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

pub use describe::described;
pub use operation::{Listed, Made, Nothing, Operation};
use problem::Fault;
pub use problem::Problem;
pub use take::{acting_for, as_everybody};

use crate::{Route, Rq, Site, patience::within};

/// Where everything for programs lies.
pub(crate) const ROOT: &str = "/api/";

/// A moment, as programs read it (RFC 3339).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(pub Timestamp);

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Self(at)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0.rfc3339())
    }
}

impl JsonSchema for Moment {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}

/// Something by its identifier and name.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Named {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
}

/// The token that a request shows; one that is spelt otherwise is none that holds.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let said = headers.get(header::AUTHORIZATION)?;
    let said = said.to_str().unwrap_or_default();
    let (scheme, token) = said.split_once(' ').unwrap_or_default();
    Some(if scheme.eq_ignore_ascii_case("bearer") {
        token.trim()
    } else {
        ""
    })
}

/// The answers of every path for programs, whatever the method.
pub(crate) fn methods(routes: Vec<Route>) -> Vec<(&'static str, MethodRouter<Arc<Site>>)> {
    let mut paths: BTreeMap<&'static str, Vec<Route>> = BTreeMap::new();
    for route in routes {
        paths.entry(route.path).or_default().push(route);
    }
    let answers = |routes: Vec<Route>| {
        let routes: Arc<[Route]> = routes.into();
        any(move |rq: Rq, request: Request| answer(rq, request, Arc::clone(&routes)))
    };
    let path = |(path, routes)| (path, answers(routes));
    paths.into_iter().map(path).collect()
}

/// The answer where there is nothing, the same for whoever asks for whatever.
pub(crate) fn absent(rq: &Rq) -> Response {
    problem::answer(rq, &Fault::House(Error::NotFound))
}

async fn answer(rq: Rq, request: Request, routes: Arc<[Route]>) -> Response {
    let kept = rq.clone();
    let head = request.method() == Method::HEAD;
    let answer = respond(rq, request, &routes).await;
    let mut answer = answer.unwrap_or_else(|fault| problem::answer(&kept, &fault));
    let headers = answer.headers_mut();
    // What is read depends on who asks and in which language.
    let varies = HeaderValue::from_static("authorization, accept, accept-language");
    headers.insert(header::VARY, varies);
    let said = HeaderValue::from_static(kept.ctx.language.code());
    headers.insert(header::CONTENT_LANGUAGE, said);
    if head {
        *answer.body_mut() = axum::body::Body::empty();
    }
    answer
}

async fn respond(mut rq: Rq, request: Request, routes: &[Route]) -> Result<Response, Fault> {
    rq.ctx.count(&Often::ASK)?;
    let method = match *request.method() {
        Method::HEAD => Method::GET,
        ref other => other.clone(),
    };
    let Some(route) = routes.iter().find(|r| r.method == method.as_str()) else {
        return Ok(without(&rq, &method, routes));
    };
    let Some(operation) = &route.operation else {
        return Err(Fault::House(Error::NotFound));
    };
    take::acceptable(request.headers())?;
    match &rq.bearer {
        Bearer::Unknown => return Err(Problem::TokenUnknown.into()),
        Bearer::None if operation.grant().write => return Err(Problem::TokenNeeded.into()),
        bearer if !bearer.opens(operation.grant()) => return Err(Problem::NotGranted.into()),
        _ => {}
    }
    if let Some(often) = &route.often {
        rq.ctx.count(often)?;
    }
    let body = if operation.grant().write {
        let sent = take::body(&mut rq, route.path, request);
        within(route.patience.sending, sent).await?
    } else {
        serde_json::Value::Null
    };
    within(route.patience.answer, operation.run(rq, body)).await
}

/// What can be done here, to whoever asks that, or asks for something else.
fn without(rq: &Rq, method: &Method, routes: &[Route]) -> Response {
    let mut methods = Vec::new();
    for route in routes {
        methods.push(route.method);
        if route.method == "GET" {
            methods.push("HEAD");
        }
    }
    methods.push("OPTIONS");
    let mut answer = if method == Method::OPTIONS {
        StatusCode::NO_CONTENT.into_response()
    } else {
        problem::answer(rq, &Problem::Method.into())
    };
    if let Ok(allow) = HeaderValue::from_str(&methods.join(", ")) {
        answer.headers_mut().insert(header::ALLOW, allow);
    }
    answer
}
