//! What anybody needs to check the log without this house: its key, its newest signed head, the proof of an entry.

use axum::response::{IntoResponse, Response};
use guard::{Role, audit_entry, inclusion, newest_checkpoint};
use http::header;
use kernel::{Error, Result};
use parties::organisation;
use web::{Form, Rq, redirect};

use crate::policy::{Entry, Office, Prove, SignAudit};

/// What an auditor may read of an entry. The end of the former chain is nobody's business here.
const ALL: &[&str] = &["actor", "actor_name", "object", "about", "detail"];
/// What somebody may read of an entry on their own account; which account acted is not said.
const OWN: &[&str] = &["actor_name", "object", "about", "detail"];
/// What a record shows of its entries.
const RECORD: &[&str] = &["actor_name", "about"];

fn plain(text: String) -> Response {
    let kind = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
    ([kind], text).into_response()
}

/// The key by which signed heads are checked. It says nothing of the log.
pub async fn key(rq: Rq) -> Result<Response> {
    Ok(plain(format!("{}\n", rq.ctx.app.log_key.public())))
}

/// The newest signed head. How many entries there are is no public figure: it moves with whatever anybody does here.
pub async fn newest(rq: Rq) -> Result<Response> {
    rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let newest = newest_checkpoint(&mut rq.ctx.db()).await?;
    Ok(plain(newest.ok_or(Error::NotFound)?.note))
}

pub async fn sign(rq: Rq, _: Form) -> Result<Response> {
    rq.ctx.authorize::<SignAudit>(Office)?;
    rq.ctx
        .write(|tx, ctx| {
            Box::pin(async move {
                let what = serde_json::json!({});
                ctx.record(tx, "office.sign_audit", "office:audit", "", what)
                    .await?;
                guard::checkpoint(tx, &ctx).await?;
                Ok(())
            })
        })
        .await?;
    Ok(redirect("/office/audit?done=audit-signed"))
}

/// The proof of one entry, with the fields that its reader may read.
pub async fn entry(rq: Rq) -> Result<Response> {
    let viewer = &rq.ctx.viewer;
    viewer.account.ok_or(Error::SignIn)?;
    let number: i64 = rq.param("number").parse().map_err(|_| Error::NotFound)?;
    let mut db = rq.ctx.db();
    let found = audit_entry(&mut db, number).await?;
    let newest = newest_checkpoint(&mut db).await?;
    let about = match found.about.parse() {
        Ok(id) => match organisation(&mut db, id).await {
            Ok(organisation) => Some(organisation),
            Err(Error::NotFound) => None,
            Err(error) => return Err(error),
        },
        Err(_) => None,
    };
    let entry = Entry {
        about: found.about,
        organisation: about,
        signed: newest.as_ref().is_some_and(|n| n.size >= number),
    };
    let entry = rq.ctx.authorize::<Prove>(entry)?;
    let open = if viewer.has(Role::Auditor) {
        ALL
    } else if entry.is_own(viewer) {
        OWN
    } else {
        RECORD
    };
    let newest = newest.ok_or(Error::NotFound)?;
    let key = rq.ctx.app.log_key.public();
    let proof = inclusion(&mut db, number, open, &newest, &key).await?;
    web::json_file(&format!("entry-{number}"), &proof)
}
