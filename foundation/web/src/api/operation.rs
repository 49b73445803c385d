//! One thing that programs ask for or send: what it takes, what it gives, who answers it.

use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use futures_util::future::BoxFuture;
use guard::{Family, Grant, digest};
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Page, PageRequest, Result};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{problem::Fault, take};
use crate::{Rq, address};

type Run = Arc<dyn Fn(Rq, Value) -> BoxFuture<'static, Result<Response, Fault>> + Send + Sync>;
type Describe = fn(&mut SchemaGenerator) -> Schema;

/// A query of which nothing is asked.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A page of a list as programs read it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Listed<A> {
    /// The rows.
    pub items: Vec<A>,
    /// What continues the list as `after`; nothing at its end.
    pub next: Option<String>,
}

/// What was made, and where it is read.
#[derive(Debug)]
pub struct Made<A> {
    /// Its address below the base of the house.
    pub at: String,
    /// What is told of it.
    pub told: A,
}

/// What a row of the table is to programs.
#[derive(Clone)]
pub struct Operation {
    pub(super) name: &'static str,
    pub(super) summary: &'static str,
    pub(super) grant: Grant,
    pub(super) list: bool,
    pub(super) query: Describe,
    pub(super) body: Option<Describe>,
    pub(super) answer: Describe,
    run: Run,
}

impl std::fmt::Debug for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Operation({})", self.name)
    }
}

const fn reading(family: Family) -> Grant {
    Grant {
        family,
        write: false,
    }
}

impl Operation {
    /// One thing to read. `name` is what programs made from the description call it.
    pub fn read<Q, A, F, Fut>(
        family: Family,
        name: &'static str,
        summary: &'static str,
        handler: F,
    ) -> Self
    where
        Q: DeserializeOwned + JsonSchema + Send + 'static,
        A: Serialize + JsonSchema + Send + 'static,
        F: Fn(Rq, Q) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<A>> + Send + 'static,
    {
        Self {
            name,
            summary,
            grant: reading(family),
            list: false,
            query: |g| g.subschema_for::<Q>(),
            body: None,
            answer: |g| g.subschema_for::<A>(),
            run: Arc::new(move |rq, _| {
                let handler = handler.clone();
                Box::pin(async move {
                    let query = take::query(&rq, false)?;
                    let answer = handler(rq.clone(), query).await?;
                    tagged(&rq, &answer)
                })
            }),
        }
    }

    /// A list to read page by page.
    pub fn list<Q, A, F, Fut>(
        family: Family,
        name: &'static str,
        summary: &'static str,
        handler: F,
    ) -> Self
    where
        Q: DeserializeOwned + JsonSchema + Send + 'static,
        A: Serialize + JsonSchema + Send + 'static,
        F: Fn(Rq, Q, PageRequest) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<Page<A>>> + Send + 'static,
    {
        Self {
            name,
            summary,
            grant: reading(family),
            list: true,
            query: |g| g.subschema_for::<Q>(),
            body: None,
            answer: |g| g.subschema_for::<Listed<A>>(),
            run: Arc::new(move |rq, _| {
                let handler = handler.clone();
                Box::pin(async move {
                    let query = take::query(&rq, true)?;
                    let page = handler(rq.clone(), query, take::part(&rq)?).await?;
                    let next = page.next.as_deref().map(take::cursor);
                    let link = next.as_deref().map(|next| onward(&rq, next));
                    let items = page.rows;
                    let mut answer = tagged(&rq, &Listed { items, next })?;
                    if let Some(link) = link {
                        let link = HeaderValue::from_str(&link).map_err(Error::internal)?;
                        answer.headers_mut().insert(header::LINK, link);
                    }
                    Ok(answer)
                })
            }),
        }
    }

    /// Something to send, by the same command as a form.
    pub fn send<B, A, F, Fut>(
        family: Family,
        name: &'static str,
        summary: &'static str,
        handler: F,
    ) -> Self
    where
        B: DeserializeOwned + JsonSchema + Send + 'static,
        A: Serialize + JsonSchema + Send + 'static,
        F: Fn(Rq, B) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<Made<A>>> + Send + 'static,
    {
        Self {
            name,
            summary,
            grant: Grant {
                family,
                write: true,
            },
            list: false,
            query: |g| g.subschema_for::<Nothing>(),
            body: Some(|g| g.subschema_for::<B>()),
            answer: |g| g.subschema_for::<A>(),
            run: Arc::new(move |rq, body| {
                let handler = handler.clone();
                Box::pin(async move {
                    take::query::<Nothing>(&rq, false)?;
                    let body = take::typed(body)?;
                    let base = rq.ctx.app.base.clone();
                    let made = handler(rq, body).await?;
                    let mut answer = (StatusCode::CREATED, json(&made.told)?).into_response();
                    let at = format!("{base}{}", made.at);
                    let at = HeaderValue::from_str(&at).map_err(Error::internal)?;
                    answer.headers_mut().insert(header::LOCATION, at);
                    Ok(answer)
                })
            }),
        }
    }

    /// What a token must open for it.
    #[must_use]
    pub const fn grant(&self) -> Grant {
        self.grant
    }

    /// What programs made from the description call it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn method(&self) -> &'static str {
        if self.grant.write { "POST" } else { "GET" }
    }

    pub(super) async fn run(&self, rq: Rq, body: Value) -> Result<Response, Fault> {
        (self.run)(rq, body).await
    }
}

fn json(answer: &impl Serialize) -> Result<Response> {
    let bytes = serde_json::to_vec(answer).map_err(Error::internal)?;
    let kind = [(header::CONTENT_TYPE, "application/json")];
    Ok((kind, bytes).into_response())
}

/// The answer with its tag; whoever holds it as it stands is told so and sent nothing. The tag is weak: the same answer may
/// be compressed on its way.
fn tagged(rq: &Rq, answer: &impl Serialize) -> Result<Response, Fault> {
    let bytes = serde_json::to_vec(answer).map_err(Error::internal)?;
    let tag = format!("W/\"{}\"", &digest(&bytes)[..32]);
    let mut answer = if rq.holds(&tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let kind = [(header::CONTENT_TYPE, "application/json")];
        (kind, bytes).into_response()
    };
    let tag = HeaderValue::from_str(&tag).map_err(Error::internal)?;
    answer.headers_mut().insert(header::ETAG, tag);
    Ok(answer)
}

/// The address of the next page, as a header names it (RFC 8288).
fn onward(rq: &Rq, next: &str) -> String {
    let kept = rq.query.pairs().filter(|(n, _)| *n != "after");
    let pairs: Vec<_> = kept.chain([("after", next)]).collect();
    let to = address(&rq.path, &pairs);
    format!("<{}{to}>; rel=\"next\"", rq.ctx.app.base)
}
