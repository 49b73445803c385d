//! Applications that somebody who does not read them is allowed to open, with a second person's agreement.

use futures_util::future::BoxFuture;
use guard::{Ctx, Reader};
use kernel::{Error, Result};
use web::{Concerned, Openable, Page};

use crate::{
    apply::rows::rows,
    model::{Answers, Application},
    store::application,
};

/// Those that were sent; a draft is read by nobody.
pub const OPENABLE: &[Openable] = &[Openable {
    table: "applications",
    row: "SELECT id, '', answers, '', '', '', '', '' FROM applications WHERE id = $1 \
          AND state IN ('submitted', 'clarification', 'deciding', 'admitted', 'refused')",
    columns: &[("answers", "admission-apply-yours")],
    lines,
    concerned,
}];

fn lines(page: &Page, _: &str, text: &str) -> Option<Vec<(String, String)>> {
    let said: Answers = serde_json::from_str(text).unwrap_or_default();
    let rows = rows(page, &said).into_iter();
    Some(rows.map(|r| (r.label, r.value)).collect())
}

/// Whoever gave their address.
fn concerned(ctx: Ctx, row: String) -> BoxFuture<'static, Result<Concerned>> {
    Box::pin(async move {
        let id = row.parse().map_err(Error::internal)?;
        let a: Application = application(&ctx, &mut ctx.db(), id).await?;
        let reader = Reader {
            name: a.said().get("contact").to_owned(),
            email: a.email.clone(),
            language: a.language,
        };
        Ok(Concerned {
            organisation: String::new(),
            readers: if a.email.is_empty() {
                Vec::new()
            } else {
                vec![reader]
            },
            path: "/join/return".to_owned(),
        })
    })
}
