//! Decisions and files of appeals that somebody who does not read them is allowed to open, with a second person's agreement.

use ::store::Read as _;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Result, args};
use web::{Concerned, Openable, plain_lines};

/// The whole of a decision, and what was written in an appeal; who sits on a panel and what they think stays theirs.
pub const OPENABLE: &[Openable] = &[
    Openable {
        table: "decisions",
        row: "SELECT id, organisation, subject_name, reason, sent_back, '', '', '' FROM decisions WHERE id = $1",
        columns: &[
            ("subject_name", "appeals-subject"),
            ("reason", "appeals-reason-of-decision"),
            ("sent_back", "appeals-sent-back-why"),
        ],
        lines: plain_lines,
        concerned: |ctx, row| {
            const OF: &str = "SELECT organisation FROM decisions WHERE id = $1 AND state = 'made'";
            concerned(ctx, OF, row, "/decisions/")
        },
    },
    Openable {
        table: "appeals",
        row: "SELECT a.id, d.organisation, a.grounds, a.examined_reason, a.interim, a.reasons, a.remedy, a.remedy_note \
              FROM appeals a JOIN decisions d ON d.id = a.decision WHERE a.id = $1",
        columns: &[
            ("grounds", "appeals-grounds"),
            ("examined_reason", "appeals-examined-reason"),
            ("interim", "appeals-interim"),
            ("reasons", "appeals-reasons"),
            ("remedy", "appeals-remedy"),
            ("remedy_note", "appeals-remedy-note"),
        ],
        lines: plain_lines,
        concerned: |ctx, row| {
            const OF: &str = "SELECT d.organisation FROM appeals a JOIN decisions d ON d.id = a.decision WHERE a.id = $1";
            concerned(ctx, OF, row, "/appeals/")
        },
    },
];

/// Whoever speaks for the organisation; nobody of what is only proposed, since they do not know of it.
fn concerned(
    ctx: Ctx,
    of: &'static str,
    row: String,
    path: &'static str,
) -> BoxFuture<'static, Result<Concerned>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let found: Option<(String,)> = db.first(of, args![row]).await?;
        let organisation = found.map(|f| f.0).unwrap_or_default();
        Ok(Concerned {
            readers: guard::speakers(&mut db, &organisation, ctx.now()).await?,
            organisation,
            path: format!("{path}{row}"),
        })
    })
}
