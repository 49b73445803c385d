//! Cleaning of a paper, with the refusal at the field of its file.

use cleaning::Cleaned;
use kernel::{Error, Message, Result, Violations};
use web::Upload;

/// A refusal that stands at the field of the file.
pub(super) fn refused(key: impl Into<String>) -> Error {
    Error::Rejected(Violations::one("file", Message::new(key)))
}

/// A cleaned copy of an upload.
///
/// # Errors
/// Why it is not taken.
pub(super) async fn clean(upload: &Upload) -> Result<Cleaned> {
    let cleaned = web::cleaned(upload, super::BYTES).await?;
    cleaned.map_err(|refusal| refused(format!("admission-papers-refused-{}", refusal.code())))
}
