//! The protocol by which other libraries harvest this one (OAI-PMH 2.0): public items and the stones of those withdrawn.

mod answer;
mod asked;
mod record;

use axum::response::{IntoResponse, Response};
use http::header;
use kernel::Result;
use web::{Form, Rq};

use crate::policy::{Browse, Shelf};

/// Why a request has no answer, as the protocol codes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    BadVerb,
    BadArgument,
    BadToken,
    NoSuchFormat,
    NoSuchItem,
    Nothing,
}

impl Fault {
    const fn code(self) -> &'static str {
        match self {
            Self::BadVerb => "badVerb",
            Self::BadArgument => "badArgument",
            Self::BadToken => "badResumptionToken",
            Self::NoSuchFormat => "cannotDisseminateFormat",
            Self::NoSuchItem => "idDoesNotExist",
            Self::Nothing => "noRecordsMatch",
        }
    }

    /// What to do about it, in the one language of the protocol.
    const fn says(self) -> &'static str {
        match self {
            Self::BadVerb => "The verb is missing, repeated or none of the protocol.",
            Self::BadArgument => {
                "An argument is missing, repeated, unknown to this verb or malformed."
            }
            Self::BadToken => "The resumption token is none that was given here.",
            Self::NoSuchFormat => "Only oai_dc is given.",
            Self::NoSuchItem => "There is no such item.",
            Self::Nothing => "Nothing fits what was asked for.",
        }
    }
}

/// The name under which items are known to harvesters: the host of the house.
fn host(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or_default()
}

pub async fn get(rq: Rq) -> Result<Response> {
    let query = rq.query.clone();
    answer(rq, &query).await
}

pub async fn post(rq: Rq, form: Form) -> Result<Response> {
    answer(rq, &form).await
}

async fn answer(rq: Rq, form: &Form) -> Result<Response> {
    rq.ctx.authorize::<Browse>(Shelf)?;
    let asked = asked::read(form, host(&rq.ctx.app.base));
    let text = answer::write(&rq, form, asked).await?;
    let kind = [(header::CONTENT_TYPE, "text/xml; charset=utf-8")];
    Ok((kind, text).into_response())
}
