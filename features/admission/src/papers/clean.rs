//! Cleaning beside the pages: one file at a time, so that no flood of them takes the memory of the house.

use cleaning::{Cleaned, Limits};
use kernel::{Error, Message, Result, Violations};
use tokio::{sync::Semaphore, task::spawn_blocking};
use web::Upload;

static AT_ONCE: Semaphore = Semaphore::const_new(1);

/// A refusal that stands at the field of the file.
pub(super) fn refused(key: impl Into<String>) -> Error {
    Error::Rejected(Violations::one("file", Message::new(key)))
}

/// A cleaned copy of an upload.
///
/// # Errors
/// Why it is not taken.
pub(super) async fn clean(upload: &Upload) -> Result<Cleaned> {
    let turn = AT_ONCE.acquire().await.map_err(Error::internal)?;
    let bytes = upload.bytes.clone();
    let limits = Limits {
        bytes: super::BYTES,
        ..Limits::default()
    };
    // The turn goes with the work: whoever hangs up meanwhile lets nobody else begin before it is done.
    let work = spawn_blocking(move || {
        let _turn = turn;
        cleaning::clean(&bytes, &limits)
    });
    let cleaned = work.await;
    match cleaned {
        Ok(Ok(cleaned)) => Ok(cleaned),
        Ok(Err(refusal)) => Err(refused(format!(
            "admission-papers-refused-{}",
            refusal.code()
        ))),
        // A fault in reading it is no fault of the house.
        Err(_) => Err(refused("admission-papers-refused-damaged")),
    }
}
