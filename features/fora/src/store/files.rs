//! Files of posts.

use kernel::{Result, args};
use store::{Read, Tx};
use web::files::FileState;

use crate::model::{Attached, FileId, PostId, TopicId};

/// The state and stored file of the file `$1`, and its post.
pub const ROW: &str = "SELECT state, file, post FROM fora_files WHERE id = $1";
/// Says that the file `$1` can be read from now on.
pub const READY: &str = "UPDATE fora_files SET state = 'ready' WHERE id = $1 AND state = 'waiting'";
/// Leaves of the file `$1` only that it was there, in the state `$2`.
pub const BLANK: &str = "UPDATE fora_files SET kind = '', name = '', words = '', file = '', size = 0, removed = '', state = $2 WHERE id = $1";

/// The files of a post, oldest first; those that are gone are none.
pub async fn files_of(db: &mut impl Read, post: PostId) -> Result<Vec<Attached>> {
    db.all(
        "SELECT * FROM fora_files WHERE post = $1 AND state <> 'gone' ORDER BY added, id",
        args![post],
    )
    .await
}

/// The files of the posts of a topic that stand between two places, whoever asks.
pub async fn files_between(
    db: &mut impl Read,
    topic: TopicId,
    first: i64,
    last: i64,
) -> Result<Vec<Attached>> {
    db.all(
        "SELECT f.* FROM fora_posts p JOIN fora_files f ON f.post = p.id WHERE p.topic = $1 AND p.place >= $2 AND p.place <= $3 \
         AND f.state IN ('ready', 'waiting') ORDER BY f.added, f.id",
        args![topic, first, last],
    )
    .await
}

/// A file of this very post; one that is gone is none.
pub async fn file(db: &mut impl Read, post: PostId, id: FileId) -> Result<Attached> {
    db.one(
        "SELECT * FROM fora_files WHERE id = $2 AND post = $1 AND state <> 'gone'",
        args![post, id],
    )
    .await
}

/// A file by its identifier, whatever became of it.
pub async fn any_file(db: &mut impl Read, id: FileId) -> Result<Attached> {
    db.one("SELECT * FROM fora_files WHERE id = $1", args![id])
        .await
}

/// Keeps a file.
pub async fn put_file(tx: &mut Tx, f: &Attached) -> Result<()> {
    tx.run(
        "INSERT INTO fora_files (id, post, kind, name, words, file, size, removed, state, added) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![
            f.id, f.post, f.kind, f.name, f.words, f.file, f.size, f.removed, f.state, f.added
        ],
    )
    .await?;
    Ok(())
}

/// Leaves of a file only that it was there.
pub async fn blank_file(tx: &mut Tx, id: FileId) -> Result<()> {
    tx.run(BLANK, args![id, FileState::Gone]).await?;
    Ok(())
}
