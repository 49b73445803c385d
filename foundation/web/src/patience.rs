//! How long a request may take: what is sent has an end, and so has the wait for an answer. One that flows already is not cut.

use std::time::Duration;

use kernel::Error;

/// How long may pass before a request is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Until all that is sent has come in.
    pub sending: Duration,
    /// From then on, until the answer begins.
    pub answer: Duration,
}

impl Patience {
    /// What every route has. The largest form that is taken comes in by a line of 14 kilobytes a second; the longest work of
    /// a page, a lottery, stops by itself after a third of the time.
    pub const USUAL: Self = Self {
        sending: Duration::from_secs(15 * 60),
        answer: Duration::from_secs(60),
    };
}

/// Does something unless it takes too long: then it is left where it stands, as when whoever asked goes away.
pub(crate) async fn within<T, E: From<Error>>(
    limit: Duration,
    work: impl Future<Output = Result<T, E>>,
) -> Result<T, E> {
    let ended = tokio::time::timeout(limit, work).await;
    ended.unwrap_or_else(|_| Err(Error::TookTooLong.into()))
}
