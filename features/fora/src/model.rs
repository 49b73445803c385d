//! What is kept here: its types and their states.

use kernel::Id;

kernel::codes! {
    /// Where an item stands.
    pub enum State { Draft = "draft", Open = "open", Closed = "closed" }
}

/// Identifier of an item.
pub type ItemId = Id<Item>;

/// An item.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Item {
    /// Identifier.
    pub id: ItemId,
    /// Title.
    pub title: String,
    /// Where it stands.
    pub state: State,
}
