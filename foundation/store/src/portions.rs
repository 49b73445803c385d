//! A whole list read portion by portion: for downloads that must not fill the memory.

use futures_util::{Stream, TryStreamExt, stream};
use kernel::{Error, Page, PageRequest, Result};

use crate::Db;

/// Rows read at a time.
const PORTION: u16 = 500;

/// Every row of a list that is read by pages, in its order.
pub fn portions<T, F, Fut>(db: Db, read: F) -> impl Stream<Item = Result<T>> + Send
where
    T: Send + 'static,
    F: Fn(Db, PageRequest) -> Fut + Send + Sync + Clone + 'static,
    Fut: Future<Output = Result<Page<T>>> + Send,
{
    let portions = stream::try_unfold((db, Some(None)), move |(db, after)| {
        let read = read.clone();
        async move {
            let Some(after) = after else {
                return Ok::<_, Error>(None);
            };
            let request = PageRequest {
                after,
                size: PORTION,
            };
            let page = read(db.clone(), request).await?;
            let rows = stream::iter(page.rows.into_iter().map(Ok));
            Ok(Some((rows, (db, page.next.map(Some)))))
        }
    });
    portions.try_flatten()
}
