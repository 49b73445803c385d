//! Pages of long lists, kept by the key of the last row and never by an offset.

/// Bytes of a cursor: longer ones are none of ours.
pub const CURSOR: usize = 900;

/// Which part of a list is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageRequest {
    /// The sort key of the last row already seen; nothing for the beginning.
    pub after: Option<String>,
    /// How many rows, 1 to 100.
    pub size: u16,
}

impl PageRequest {
    /// The page after a cursor from an address; a page has 20 rows.
    #[must_use]
    pub fn after(cursor: Option<&str>) -> Self {
        Self {
            after: cursor
                .filter(|c| !c.is_empty() && c.len() <= CURSOR)
                .map(str::to_owned),
            size: 20,
        }
    }

    /// One row more than wanted is read, to know whether another page follows.
    #[must_use]
    pub fn limit(&self) -> i64 {
        i64::from(self.size) + 1
    }

    /// The cursor as a lower bound: the empty text sorts before all others.
    #[must_use]
    pub fn bound(&self) -> &str {
        self.after.as_deref().unwrap_or("")
    }
}

/// One page of a list and the cursor of the next.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// The cursor that continues the list; nothing at its end.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Cuts the extra row that [`PageRequest::limit`] asked for, and makes the next cursor from the last row kept.
    pub fn cut(mut rows: Vec<T>, request: &PageRequest, key: impl Fn(&T) -> String) -> Self {
        let more = rows.len() > usize::from(request.size);
        rows.truncate(usize::from(request.size));
        let next = if more { rows.last().map(key) } else { None };
        Self { rows, next }
    }

    /// The same page with other rows.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page {
            rows: self.rows.into_iter().map(f).collect(),
            next: self.next,
        }
    }
}
