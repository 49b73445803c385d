//! Citations to take away.

use axum::response::{IntoResponse, Response};
use http::header;
use kernel::{Error, Result};
use web::Rq;

use crate::{
    cite::{self, Cited},
    model::State,
    pages::{cited, published, seen},
    store,
};

/// What is cited: the version asked for (`?v=2`), else the newest.
async fn wanted(rq: &Rq) -> Result<(Cited, bool)> {
    let item = seen(rq).await?;
    if item.state != State::Published {
        return Err(Error::NotFound);
    }
    let mut db = rq.ctx.db();
    let v = match rq.query.get("v") {
        "" => store::version(&mut db, item.id, item.newest).await?,
        typed => published(&mut db, &item, typed).await?,
    };
    Ok((cited(rq, &item, &v).await?, item.is_open()))
}

/// A text to be saved under the name of the version.
fn saved(c: &Cited, ending: &str, kind: &'static str, text: String) -> Response {
    let name = format!(
        "attachment; filename=\"indaba{}v{}.{ending}\"",
        c.number, c.n
    );
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    (headers, text).into_response()
}

pub async fn bibtex(rq: Rq) -> Result<Response> {
    let (c, _) = wanted(&rq).await?;
    let kind = "application/x-bibtex; charset=utf-8";
    Ok(saved(&c, "bib", kind, cite::bibtex(&c)))
}

pub async fn ris(rq: Rq) -> Result<Response> {
    let (c, _) = wanted(&rq).await?;
    let kind = "application/x-research-info-systems; charset=utf-8";
    Ok(saved(&c, "ris", kind, cite::ris(&c)))
}

pub async fn csl(rq: Rq) -> Result<Response> {
    let (c, _) = wanted(&rq).await?;
    let text = serde_json::to_string_pretty(&cite::csl(&c)).map_err(Error::internal)?;
    let kind = "application/vnd.citationstyles.csl+json";
    Ok(saved(&c, "json", kind, text))
}

/// For search engines: of what everybody reads alone.
pub async fn json_ld(rq: Rq) -> Result<Response> {
    let (c, open) = wanted(&rq).await?;
    if !open {
        return Err(Error::NotFound);
    }
    let text =
        serde_json::to_string_pretty(&cite::linked(&c).document()).map_err(Error::internal)?;
    let kind = [(header::CONTENT_TYPE, "application/ld+json")];
    Ok((kind, text).into_response())
}
