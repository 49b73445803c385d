//! Carrying over what lay in the clear: tables whose texts were stored as they were typed are sealed once, portion by
//! portion, when a house is opened. What was stopped half-way goes on where it stopped.

use kernel::{Error, Result, Value, args};
use store::{Read, Tx};

use super::{Recipient, Record, Sealed};
use crate::Ctx;

/// Rows sealed in one transaction.
const PORTION: i64 = 200;

/// A row that lies in the clear: its key, its organisation, what else tells who may read it, and up to six texts.
#[derive(Debug, sqlx::FromRow)]
struct Row(
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
);

/// A row on its way into the vault.
#[derive(Debug)]
pub struct ClearRow {
    /// Its key, as the record names it.
    pub row: String,
    /// Its organisation; empty for none.
    pub organisation: String,
    /// What else tells who may read it, such as its state.
    pub state: String,
    /// Its texts, in the order of [`Clear::columns`].
    pub texts: Vec<String>,
}

/// A table whose texts lay in the clear.
#[derive(Clone, Copy, Debug)]
pub struct Clear {
    /// The table, as its records name it.
    pub table: &'static str,
    /// The columns that are sealed; six at most.
    pub columns: &'static [&'static str],
    /// Reads rows without a key, `$1` at most: key, organisation, state, then six texts, `''` for those there are not.
    pub rows: &'static str,
    /// What a text says that was kept in another way, such as sealed by the key of the house.
    pub plain: fn(&Ctx, &str) -> Result<String>,
    /// Writes a row: `$1` the key, then the sealed columns, then what `beside` gives.
    pub write: &'static str,
    /// Who may open a row.
    pub readers: fn(&ClearRow) -> Vec<Recipient>,
    /// What is written beside the sealed columns, such as tags by which a row is found.
    pub beside: fn(&Ctx, &ClearRow) -> Result<Vec<Value>>,
    /// Counts the rows of the table, one at most.
    pub any: &'static str,
    /// Takes old versions of rows off the disk, on PostgreSQL.
    pub vacuum: &'static str,
}

/// Nothing beside the sealed columns.
///
/// # Errors
/// None.
pub fn nothing_beside(_: &Ctx, _: &ClearRow) -> Result<Vec<Value>> {
    Ok(Vec::new())
}

/// A text that lay there as it was typed.
///
/// # Errors
/// None.
pub fn as_it_is(_: &Ctx, text: &str) -> Result<String> {
    Ok(text.to_owned())
}

fn mark(table: &str) -> String {
    format!("sealed:{table}")
}

/// Whether the rows of a table are all sealed.
///
/// # Errors
/// A database error.
pub async fn is_carried_over(db: &mut impl Read, table: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM settings WHERE name = $1";
    Ok(db.number(sql, args![mark(table)]).await? > 0)
}

impl Ctx {
    /// Seals what lies in the clear in these tables, once for each table, and takes what was there off the disk; gives
    /// the number of rows.
    ///
    /// A row is sealed where it has no key; once a table is through, a row without a key is one whose key was destroyed,
    /// and nothing is sealed a second time.
    ///
    /// # Errors
    /// A database error. What was sealed until then stays sealed.
    pub async fn carry_over(&self, tables: &[Clear]) -> Result<u64> {
        let (mut sealed, mut through, mut vacuum) = (0, Vec::new(), Vec::new());
        for table in tables {
            let mut db = self.db();
            if is_carried_over(&mut db, table.table).await? {
                continue;
            }
            if db.number(table.any, Vec::new()).await? > 0 {
                sealed += self.carry_table(*table).await?;
                vacuum.push(table.vacuum);
            }
            through.push(mark(table.table));
        }
        if !vacuum.is_empty() {
            // Before the mark: a house stopped in between does it again.
            self.app.db.scrub(&vacuum).await?;
        }
        if !through.is_empty() {
            let marked = self.app.db.write(move |tx| {
                Box::pin(async move {
                    for name in through {
                        let sql = "INSERT INTO settings (name, value) VALUES ($1, '1') ON CONFLICT (name) DO NOTHING";
                        tx.run(sql, args![name]).await?;
                    }
                    Ok(())
                })
            });
            marked.await?;
        }
        Ok(sealed)
    }

    async fn carry_table(&self, table: Clear) -> Result<u64> {
        let mut sealed = 0;
        loop {
            let ctx = self.clone();
            let portion = self.app.db.write(move |tx| {
                Box::pin(async move {
                    // Two programs that open one database at once follow each other.
                    tx.lock("carry-over").await?;
                    let rows: Vec<Row> = tx.all(table.rows, args![PORTION]).await?;
                    let number = rows.len() as u64;
                    for row in rows {
                        ctx.carry_row(tx, &table, row).await?;
                    }
                    Ok(number)
                })
            });
            match portion.await? {
                0 => return Ok(sealed),
                number => sealed += number,
            }
        }
    }

    async fn carry_row(&self, tx: &mut Tx, table: &Clear, row: Row) -> Result<()> {
        let Row(row, organisation, state, a, b, c, d, e, f) = row;
        let mut texts = vec![a, b, c, d, e, f];
        texts.truncate(table.columns.len());
        for text in texts.iter_mut().filter(|t| !t.is_empty()) {
            *text = (table.plain)(self, text)?;
        }
        let row = ClearRow {
            row,
            organisation,
            state,
            texts,
        };
        let record = Record::new(table.table, &row.row, &row.organisation);
        let key = self.lock_up(tx, &record, &(table.readers)(&row)).await?;
        let mut values = args![row.row];
        for (column, text) in table.columns.iter().zip(&row.texts) {
            let sealed = if text.is_empty() {
                Sealed::none()
            } else {
                key.seal(column, text)?
            };
            values.extend(args![sealed]);
        }
        values.extend((table.beside)(self, &row)?);
        if tx.run(table.write, values).await? != 1 {
            let what = format!("a row of {} is not there any more", table.table);
            return Err(Error::internal(what));
        }
        Ok(())
    }
}
