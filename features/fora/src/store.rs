//! All SQL of this feature; one text for both engines.

use kernel::{Result, args};
use store::Read;

use crate::model::{Item, State};

/// The items that everybody may see, newest first.
pub async fn items(db: &mut impl Read) -> Result<Vec<Item>> {
    db.all(
        "SELECT id, title, state FROM fora_items WHERE state <> $1 ORDER BY created DESC, id LIMIT 100",
        args![State::Draft],
    )
    .await
}
