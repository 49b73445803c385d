//! What follows two organisations that prove to be one: a word, a place of the one that goes is one of the one that stands.
//! Where both had given theirs, each stays as it was: two rows of one draw cannot become one.

use ::store::{Read, Tx};
use kernel::{Result, Value, args};
use parties::merging::{Carried, Ledger, Undo, key_of, row, undo_unchanged};
use serde::{Deserialize, Serialize};

macro_rules! moves {
    ($(#[$doc:meta])* $name:ident of $table:literal as $what:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize, sqlx::FromRow)]
        pub struct $name {
            /// The organisation.
            pub organisation: String,
        }

        impl Carried for $name {
            const WHAT: &'static str = $what;
            const CHANGED: &'static str = "panel-part-changed";
            const READ: &'static str = concat!("SELECT organisation FROM ", $table, " WHERE engagement = $1 AND organisation IN ($2, $3)");
            const WRITE: &'static str = concat!("UPDATE ", $table, " SET organisation = $4 WHERE engagement = $1 AND organisation IN ($2, $3)");
            fn values(&self) -> Vec<Value> {
                args![self.organisation]
            }
        }
    };
}

moves! {
    /// Whose word a row of the willing is; the key names the activity and both organisations.
    Said of "panel_willing" as "panel_willing"
}
moves! {
    /// Whose place it is; as [`Said`].
    Sits of "panel_places" as "panel_place"
}

/// How these rows are given back where a merge is undone.
pub const CARRIED: &[(&str, Undo)] = &[
    (Said::WHAT, undo_unchanged::<Said>),
    (Sits::WHAT, undo_unchanged::<Sits>),
];

/// What the organisation that goes said and was given in panels is of the one that stands, where that has nothing of its own
/// in the same activity.
///
/// # Errors
/// A database error.
pub async fn carry(tx: &mut Tx, merge: &str, gone: &str, stands: &str) -> Result<()> {
    let mut ledger = Ledger::open(tx, merge).await?;
    let of = "SELECT engagement FROM panel_willing w WHERE organisation = $1 AND NOT EXISTS \
              (SELECT 1 FROM panel_willing o WHERE o.engagement = w.engagement AND o.organisation = $2) ORDER BY engagement";
    let all: Vec<(String,)> = tx.all(of, args![gone, stands]).await?;
    for (engagement,) in all {
        let key = key_of(&[&engagement, gone, stands]);
        let organisation = stands.to_owned();
        if row::<Sits>(tx, &key).await?.is_some() {
            let to = Sits {
                organisation: organisation.clone(),
            };
            ledger.change(tx, &key, Some(to)).await?;
        }
        ledger.change(tx, &key, Some(Said { organisation })).await?;
    }
    Ok(())
}
