//! Files that somebody added, cleaned beside the pages: one at a time in the whole house, so that no flood of them takes its
//! memory.

use cleaning::{Cleaned, Kind, Limits, Refusal};
use kernel::{Error, Result};
use tokio::{sync::Semaphore, task::spawn_blocking};

use crate::Upload;

static AT_ONCE: Semaphore = Semaphore::const_new(1);

/// A cleaned copy of an upload of at most so many bytes, or why it is not taken.
///
/// # Errors
/// [`Error::Internal`] only.
pub async fn cleaned(upload: &Upload, most: usize) -> Result<Result<Cleaned, Refusal>> {
    let turn = AT_ONCE.acquire().await.map_err(Error::internal)?;
    let bytes = upload.bytes.clone();
    let limits = Limits {
        bytes: most,
        ..Limits::default()
    };
    // The turn goes with the work: whoever hangs up meanwhile lets nobody else begin before it is done.
    let work = spawn_blocking(move || {
        let _turn = turn;
        cleaning::clean(&bytes, &limits)
    });
    // A fault in reading it is no fault of the house.
    Ok(work.await.unwrap_or(Err(Refusal::Damaged)))
}

/// The words of a cleaned file, by which it is found; empty where it has none that can be read.
///
/// # Errors
/// [`Error::Internal`] only.
pub async fn words_of(kind: Kind, bytes: Vec<u8>) -> Result<String> {
    let turn = AT_ONCE.acquire().await.map_err(Error::internal)?;
    let work = spawn_blocking(move || {
        let _turn = turn;
        cleaning::words(kind, &bytes, &Limits::default())
    });
    Ok(work
        .await
        .unwrap_or(Err(Refusal::Damaged))
        .unwrap_or_default())
}
