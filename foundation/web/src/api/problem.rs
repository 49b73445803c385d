//! What went wrong, as programs read it (RFC 9457).

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Message, Violation};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{Rq, errors};

kernel::codes! {
    /// Kinds of problems; each is explained on the page for those who write programs.
    pub enum Problem {
        /// The address asks for what is not understood.
        Query = "query",
        /// The body is no JSON.
        Unreadable = "unreadable",
        /// Something stands in the way: the fields say what.
        Refused = "refused",
        TokenNeeded = "token-needed",
        TokenUnknown = "token-unknown",
        NotGranted = "not-granted",
        /// Hidden or absent: the two are the same to whoever asks.
        NotFound = "not-found",
        Method = "method",
        NotAcceptable = "not-acceptable",
        Changed = "changed",
        TooLarge = "too-large",
        MediaType = "media-type",
        TooMany = "too-many",
        Internal = "internal",
        Unavailable = "unavailable",
        /// It was ended, and may have been done or not.
        TookTooLong = "took-too-long",
    }
}

impl Problem {
    /// Its status.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Query | Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Refused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TokenNeeded | Self::TokenUnknown => StatusCode::UNAUTHORIZED,
            Self::NotGranted => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::Changed => StatusCode::PRECONDITION_FAILED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable | Self::TookTooLong => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// What programs are told of an error of the house.
    const fn of(error: &Error) -> Self {
        match error {
            Error::Rejected(_) => Self::Refused,
            Error::NotFound => Self::NotFound,
            Error::SignIn => Self::TokenNeeded,
            Error::Internal(_) => Self::Internal,
            Error::Unavailable(_) => Self::Unavailable,
            Error::TooMany(_) => Self::TooMany,
            Error::TookTooLong => Self::TookTooLong,
        }
    }
}

/// Why a request of a program was not done.
#[derive(Debug)]
pub enum Fault {
    /// As the house says it.
    House(Error),
    /// Something about the request itself, and what reading it said.
    Request(Problem, String),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::House(error)
    }
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        Self::Request(problem, String::new())
    }
}

/// What is wrong with one field.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FieldProblem {
    /// The field; empty where it is the whole.
    field: String,
    /// What to do about it, in the language asked for.
    detail: String,
}

/// A problem (RFC 9457).
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Problem")]
pub struct ProblemBody {
    /// Address of the page that explains problems of this kind; the same wherever it comes up.
    #[serde(rename = "type")]
    kind: String,
    /// What kind it is, in words.
    title: String,
    /// The status of the answer.
    status: u16,
    /// What to do about it.
    detail: String,
    /// Each field and what is wrong with it.
    errors: Vec<FieldProblem>,
}

/// The answer. What is hidden and what does not exist give the same bytes.
pub fn answer(rq: &Rq, fault: &Fault) -> Response {
    let problem = match fault {
        Fault::House(error) => Problem::of(error),
        Fault::Request(problem, _) => *problem,
    };
    if let Fault::House(Error::Internal(what) | Error::Unavailable(what)) = fault {
        tracing::error!(route = rq.route, "{what}");
    }
    if let Fault::House(error @ Error::TookTooLong) = fault {
        tracing::warn!(route = rq.route, "{error}");
    }
    let (language, words) = (rq.ctx.language, &rq.site.languages);
    let field = |v: &Violation| FieldProblem {
        field: v.field.clone(),
        detail: words.message(language, &v.message),
    };
    let mut errors = match fault {
        Fault::House(Error::Rejected(all)) => all.0.iter().map(field).collect(),
        _ => Vec::new(),
    };
    if let Fault::Request(_, said) = fault
        && !said.is_empty()
    {
        let message = Message::new("api-problem-reading").with("said", said);
        errors.push(FieldProblem {
            field: String::new(),
            detail: words.message(language, &message),
        });
    }
    let body = ProblemBody {
        kind: format!("{}/developers#problem-{problem}", rq.ctx.app.base),
        title: rq.t(&format!("api-problem-{problem}")),
        status: problem.status().as_u16(),
        detail: rq.t(&format!("api-problem-{problem}-text")),
        errors,
    };
    let Ok(text) = serde_json::to_vec(&body) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let kind = [(header::CONTENT_TYPE, "application/problem+json")];
    let mut answer = (problem.status(), kind, text).into_response();
    let headers = answer.headers_mut();
    match fault {
        Fault::House(Error::TooMany(until)) => {
            let seconds = errors::left(*until, rq.ctx.now(), 1_000);
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        _ if problem.status() == StatusCode::UNAUTHORIZED => {
            let way = if problem == Problem::TokenUnknown {
                "Bearer error=\"invalid_token\""
            } else {
                "Bearer"
            };
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(way));
        }
        _ => {}
    }
    answer
}
