//! What a merge of two organisations changes in any room, written down row by row, so that undoing it restores each row
//! exactly. `docs/decisions/0011-what-a-merge-carries.md` says of every table what becomes of it.

use std::collections::BTreeSet;

use futures_util::future::BoxFuture;
use kernel::{Error, Result, Value, args};
use serde::{Serialize, de::DeserializeOwned};
use store::{FromRow, Read, Tx};

use crate::{Organisation, OrganisationId, Standing};

/// Between the columns of a key that has several.
const BETWEEN: char = '\n';

/// The columns of a table that a merge can change. What else stands in a row may change afterwards without harm.
pub trait Carried: Serialize + DeserializeOwned + FromRow {
    /// Its name among the rows written down.
    const WHAT: &'static str;
    /// Key of the message that says why undoing is refused where such a row was changed since.
    const CHANGED: &'static str;
    /// Reads the columns: the key is `$1` and on.
    const READ: &'static str;
    /// Writes them, whether the row is there or not: the key, then the columns.
    const WRITE: &'static str;
    /// Takes the row away; empty where no merge adds or takes away such rows.
    const REMOVE: &'static str = "";

    /// The columns as values, in the order of [`Carried::WRITE`].
    fn values(&self) -> Vec<Value>;

    /// The key as values.
    ///
    /// # Errors
    /// Where the key is none.
    fn key(id: &str) -> Result<Vec<Value>> {
        Ok(id.split(BETWEEN).flat_map(|part| args![part]).collect())
    }
}

/// A key of several columns as one text.
#[must_use]
pub fn key_of(parts: &[&str]) -> String {
    parts.join("\n")
}

/// A row whose one column names the organisation it belongs to.
#[macro_export]
macro_rules! belongs {
    ($(#[$doc:meta])* $name:ident = $what:literal, $changed:literal, $read:literal, $write:literal) => {
        $(#[$doc])*
        #[derive(Debug, ::serde::Serialize, ::serde::Deserialize, ::sqlx::FromRow)]
        pub struct $name {
            /// The organisation.
            pub to: String,
        }

        impl $crate::merging::Carried for $name {
            const WHAT: &'static str = $what;
            const CHANGED: &'static str = $changed;
            const READ: &'static str = $read;
            const WRITE: &'static str = $write;
            fn values(&self) -> Vec<::kernel::Value> {
                ::kernel::args![self.to]
            }
        }
    };
}

/// A list of the organisations that something is for, which names each once.
pub trait Listed: Carried {
    /// Reads the rows that name the organisation `$1`.
    const OF: &'static str;

    /// Identifier of what the list is of.
    fn of(&self) -> &str;
}

/// A row that says that an organisation is named for something: there is nothing to it beside its key, the column of that thing
/// and the column `organisation`.
#[macro_export]
macro_rules! listed {
    ($(#[$doc:meta])* $name:ident = $what:literal, $changed:literal, $table:literal, $column:ident) => {
        $(#[$doc])*
        #[derive(Debug, ::serde::Serialize, ::serde::Deserialize, ::sqlx::FromRow)]
        struct $name {
            $column: String,
        }

        impl $crate::merging::Carried for $name {
            const WHAT: &'static str = $what;
            const CHANGED: &'static str = $changed;
            const READ: &'static str = concat!(
                "SELECT ", stringify!($column), " FROM ", $table, " WHERE ", stringify!($column), " = $1 AND organisation = $2"
            );
            const WRITE: &'static str = concat!(
                "INSERT INTO ", $table, " (", stringify!($column), ", organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING"
            );
            const REMOVE: &'static str = concat!(
                "DELETE FROM ", $table, " WHERE ", stringify!($column), " = $1 AND organisation = $2"
            );
            fn values(&self) -> Vec<::kernel::Value> {
                ::kernel::args![]
            }
        }

        impl $crate::merging::Listed for $name {
            const OF: &'static str = concat!(
                "SELECT ", stringify!($column), " FROM ", $table, " WHERE organisation = $1 ORDER BY ", stringify!($column)
            );
            fn of(&self) -> &str {
                &self.$column
            }
        }
    };
}

/// The row as it stands; nothing where it is not there.
///
/// # Errors
/// A database error.
pub async fn row<T: Carried>(db: &mut impl Read, id: &str) -> Result<Option<T>> {
    db.first(T::READ, T::key(id)?).await
}

async fn read<T: Carried>(tx: &mut Tx, id: &str) -> Result<String> {
    let row: Option<T> = row(tx, id).await?;
    row.map_or_else(
        || Ok(String::new()),
        |r| serde_json::to_string(&r).map_err(Error::internal),
    )
}

async fn write<T: Carried>(tx: &mut Tx, id: &str, to: &str) -> Result<()> {
    let mut values = T::key(id)?;
    let Some(row) = parsed::<T>(to)? else {
        if T::REMOVE.is_empty() {
            let what = format!("rows of {} are not taken away", T::WHAT);
            return Err(Error::internal(what));
        }
        tx.run(T::REMOVE, values).await?;
        return Ok(());
    };
    values.extend(row.values());
    tx.run(T::WRITE, values).await?;
    Ok(())
}

fn parsed<T: Carried>(row: &str) -> Result<Option<T>> {
    if row.is_empty() {
        return Ok(None);
    }
    serde_json::from_str(row).map(Some).map_err(Error::internal)
}

/// Changes rows for a merge and writes down what they were and became.
#[derive(Debug)]
pub struct Ledger {
    merge: String,
    rows: i64,
}

impl Ledger {
    /// Goes on where the merge has come to.
    ///
    /// # Errors
    /// A database error.
    pub async fn open(tx: &mut Tx, merge: &str) -> Result<Self> {
        Ok(Self {
            merge: merge.to_owned(),
            rows: count(tx, merge).await?,
        })
    }

    /// Makes a row what is given, adds it, or takes it away.
    ///
    /// # Errors
    /// A database error.
    pub async fn change<T: Carried>(
        &mut self,
        tx: &mut Tx,
        id: &str,
        now: Option<T>,
    ) -> Result<()> {
        let was = read::<T>(tx, id).await?;
        let now = match now {
            Some(row) => serde_json::to_string(&row).map_err(Error::internal)?,
            None => String::new(),
        };
        if was == now {
            return Ok(());
        }
        write::<T>(tx, id, &now).await?;
        let became = read::<T>(tx, id).await?;
        self.rows += 1;
        tx.run(
            "INSERT INTO merge_rows (merge, position, what, row_id, was, became) VALUES ($1, $2, $3, $4, $5, $6)",
            args![self.merge, self.rows, T::WHAT, id, was, became],
        )
        .await?;
        Ok(())
    }

    /// Names the organisation that stands wherever the one that goes was named; where both were, it is named once.
    ///
    /// # Errors
    /// A database error.
    pub async fn rename<T: Listed>(&mut self, tx: &mut Tx, gone: &str, stands: &str) -> Result<()> {
        let named: Vec<T> = tx.all(T::OF, args![gone]).await?;
        for row in named {
            let (from, to) = (key_of(&[row.of(), gone]), key_of(&[row.of(), stands]));
            self.change::<T>(tx, &from, None).await?;
            self.change(tx, &to, Some(row)).await?;
        }
        Ok(())
    }
}

/// How many rows a merge changed.
///
/// # Errors
/// A database error.
pub async fn count(db: &mut impl Read, merge: &str) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM merge_rows WHERE merge = $1";
    db.number(sql, args![merge]).await
}

/// A row that a merge changed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Changed {
    /// Which table: [`Carried::WHAT`].
    pub what: String,
    /// Its key.
    pub row_id: String,
    /// What it was; empty where it was not there.
    pub was: String,
    /// What it became; empty where it was taken away.
    pub became: String,
}

impl Changed {
    /// What it was.
    ///
    /// # Errors
    /// Where it is a row of another table.
    pub fn was<T: Carried>(&self) -> Result<Option<T>> {
        parsed(&self.was)
    }

    /// What it became.
    ///
    /// # Errors
    /// As [`Changed::was`].
    pub fn became<T: Carried>(&self) -> Result<Option<T>> {
        parsed(&self.became)
    }
}

/// The rows that a merge changed, the last first.
///
/// # Errors
/// A database error.
pub async fn changes(db: &mut impl Read, merge: &str) -> Result<Vec<Changed>> {
    let sql =
        "SELECT what, row_id, was, became FROM merge_rows WHERE merge = $1 ORDER BY position DESC";
    db.all(sql, args![merge]).await
}

/// How one table gives a row back.
pub type Undo = for<'t> fn(&'t mut Tx, &'t Changed) -> BoxFuture<'t, Result<()>>;

/// Makes a row what it was; refuses where it was changed since.
#[must_use]
pub fn undo<'t, T: Carried>(tx: &'t mut Tx, row: &'t Changed) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        if read::<T>(tx, &row.row_id).await? != row.became {
            return Err(Error::refused(T::CHANGED));
        }
        write::<T>(tx, &row.row_id, &row.was).await
    })
}

/// The same for rows that may go their own way since: what was changed stays as it is now.
#[must_use]
pub fn undo_unchanged<'t, T: Carried>(
    tx: &'t mut Tx,
    row: &'t Changed,
) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        if read::<T>(tx, &row.row_id).await? == row.became {
            write::<T>(tx, &row.row_id, &row.was).await?;
        }
        Ok(())
    })
}

/// Gives back the rows of these tables, the last changed first.
///
/// # Errors
/// A refusal that says what stands in the way.
pub async fn give_back(tx: &mut Tx, merge: &str, tables: &[(&str, Undo)]) -> Result<()> {
    for row in changes(tx, merge).await? {
        if let Some((_, undo)) = tables.iter().find(|t| t.0 == row.what) {
            undo(tx, &row).await?;
        }
    }
    Ok(())
}

/// Undoes [`Ledger::rename`]. Where the one that stood was taken off the list since, the name comes back to neither.
///
/// # Errors
/// A refusal that says what stands in the way.
pub async fn name_again<T: Listed>(tx: &mut Tx, merge: &str, stood: &str) -> Result<()> {
    let all = changes(tx, merge).await?;
    let ours = all.iter().filter(|change| change.what == T::WHAT);
    let of = |change: &Changed| {
        let of = change.row_id.split(BETWEEN).next();
        of.unwrap_or_default().to_owned()
    };
    let mut named = BTreeSet::new();
    for change in ours.clone() {
        let of = of(change);
        let key = key_of(&[&of, stood]);
        if row::<T>(tx, &key).await?.is_some() {
            named.insert(of);
        }
    }
    for change in ours {
        if named.contains(&of(change)) {
            undo::<T>(tx, change).await?;
        }
    }
    Ok(())
}

/// Longest way from an organisation to the one that stands for it; a merge shortens it to one step.
const HOPS: usize = 10;

/// The organisation that stands for this one: itself, unless it was merged into another.
///
/// # Errors
/// A database error.
pub async fn stands_for(db: &mut impl Read, o: Organisation) -> Result<Organisation> {
    let mut now = o;
    for _ in 0..HOPS {
        if now.standing != Standing::Merged {
            return Ok(now);
        }
        let next: OrganisationId = now.merged_into.parse().map_err(|_| Error::NotFound)?;
        now = crate::organisation(db, next).await?;
    }
    Err(Error::NotFound)
}

/// Organisations that went into this one.
///
/// # Errors
/// A database error.
pub async fn merged_into(db: &mut impl Read, id: OrganisationId) -> Result<Vec<OrganisationId>> {
    let sql = "SELECT id FROM organisations WHERE merged_into = $1 ORDER BY id";
    let rows: Vec<(OrganisationId,)> = db.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}
