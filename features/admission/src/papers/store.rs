//! SQL of papers; one text for both engines.

use ::store::{Read, Tx};
use kernel::{Result, args};
use web::files::FileState;

use super::{Paper, PaperId};
use crate::model::ApplicationId;

/// The papers of an application, oldest first; those that were taken away are none.
pub(crate) async fn of(db: &mut impl Read, application: ApplicationId) -> Result<Vec<Paper>> {
    db.all(
        "SELECT * FROM application_papers WHERE application = $1 AND state <> 'gone' ORDER BY added, id",
        args![application],
    )
    .await
}

/// A paper of this very application.
pub(crate) async fn one(
    db: &mut impl Read,
    application: ApplicationId,
    paper: PaperId,
) -> Result<Paper> {
    db.one(
        "SELECT * FROM application_papers WHERE id = $2 AND application = $1 AND state <> 'gone'",
        args![application, paper],
    )
    .await
}

/// A paper, whatever became of it.
pub(crate) async fn paper(db: &mut impl Read, id: PaperId) -> Result<Paper> {
    db.one("SELECT * FROM application_papers WHERE id = $1", args![id])
        .await
}

pub(crate) async fn insert(tx: &mut Tx, p: &Paper) -> Result<()> {
    tx.run(
        "INSERT INTO application_papers (id, application, kind, name, file, size, removed, state, added) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![p.id, p.application, p.kind, p.name, p.file, p.size, p.removed, p.state, p.added],
    )
    .await?;
    Ok(())
}

/// What leaves of a paper only that it was there.
pub(crate) const BLANK: &str = "UPDATE application_papers SET kind = '', name = '', file = '', size = 0, removed = '', state = $2 WHERE id = $1";

/// Leaves of a paper only that it was there.
pub(crate) async fn blank(tx: &mut Tx, id: PaperId) -> Result<()> {
    tx.run(BLANK, args![id, FileState::Gone]).await?;
    Ok(())
}
