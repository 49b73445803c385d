//! Tables that are sorted by a link in the head of a column, without a script: which column, which way, in which order of
//! letters.

use icu_collator::{CollatorBorrowed, options::CollatorOptions};

use crate::{Page, Rq, languages};

/// The head of a column.
#[derive(Clone, Debug)]
pub struct Head {
    /// Words.
    pub label: String,
    /// Where it is sorted by this column, or the other way round.
    pub href: String,
    /// `ascending`, `descending`, or empty where another column sorts; as `aria-sort` says it.
    pub state: &'static str,
}

/// How the address asks for a table to be sorted.
#[derive(Debug)]
pub struct Sorted {
    /// Name in the address and key of the head of each column.
    columns: &'static [(&'static str, &'static str)],
    column: usize,
    down: bool,
    path: String,
}

impl Sorted {
    /// From `?sort=COLUMN`, with a hyphen before it for the other way; the first column where it says nothing. A column is
    /// its name in the address and the key of its head.
    #[must_use]
    pub fn of(rq: &Rq, columns: &'static [(&'static str, &'static str)]) -> Self {
        let asked = rq.query.get("sort");
        let (down, name) = match asked.strip_prefix('-') {
            Some(name) => (true, name),
            None => (false, asked),
        };
        let known = columns.iter().position(|(column, _)| *column == name);
        Self {
            columns,
            column: known.unwrap_or(0),
            down: known.is_some() && down,
            path: rq.path.clone(),
        }
    }

    /// The heads of the columns, each with its words.
    #[must_use]
    pub fn heads(&self, page: &Page) -> Vec<Head> {
        let head = |(at, (column, key)): (usize, &(&str, &str))| {
            let here = at == self.column;
            let way = if here && !self.down { "-" } else { "" };
            Head {
                label: page.t(key),
                href: format!("{}?sort={way}{column}", self.path),
                state: match (here, self.down) {
                    (false, _) => "",
                    (true, false) => "ascending",
                    (true, true) => "descending",
                },
            }
        };
        self.columns.iter().enumerate().map(head).collect()
    }

    /// Puts rows in order by the words that each shows in a column, as the reader's language orders letters; rows that
    /// are alike keep their order.
    pub fn sort<T>(&self, page: &Page, rows: &mut [T], words: impl Fn(&T, usize) -> String) {
        let locale = languages::locale(page.language());
        let Ok(letters) = CollatorBorrowed::try_new(locale.into(), CollatorOptions::default())
        else {
            return;
        };
        rows.sort_by(|one, other| {
            let order = letters.compare(&words(one, self.column), &words(other, self.column));
            if self.down { order.reverse() } else { order }
        });
    }
}
