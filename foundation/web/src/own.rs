//! What is stored about a person, as each capability keeps it: read and taken away by that person and nobody else.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::{Error, Result, Timestamp};
use serde_json::Value;

use crate::Site;

/// One part of what is stored about a person.
#[derive(Clone, Debug)]
pub struct Own {
    /// Its name in the file.
    pub part: &'static str,
    /// Key of its name on the page.
    pub key: &'static str,
    /// What it holds.
    pub items: Vec<Value>,
}

impl Own {
    /// A part of several entries, put into JSON one by one.
    pub fn list<T>(
        part: &'static str,
        key: &'static str,
        rows: impl IntoIterator<Item = T>,
        item: impl Fn(T) -> Value,
    ) -> Self {
        Self {
            part,
            key,
            items: rows.into_iter().map(item).collect(),
        }
    }
}

/// What one capability keeps of the person who asks, who is also the account that is named: never anybody else's.
pub type OwnDataOf = fn(Ctx, AccountId) -> BoxFuture<'static, Result<Vec<Own>>>;

/// A moment as files write it (RFC 3339); nothing where it has not come.
pub fn moment(at: impl Into<Option<Timestamp>>) -> Value {
    at.into().map_or(Value::Null, |at| at.rfc3339().into())
}

impl Site {
    /// Everything that is stored about the person who asks, part by part.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor; a database error.
    pub async fn own_data(&self, ctx: &Ctx) -> Result<Vec<Own>> {
        let account = ctx.viewer.account.ok_or(Error::SignIn)?;
        let mut all = Vec::new();
        for of in &self.own_data {
            all.extend(of(ctx.clone(), account).await?);
        }
        Ok(all)
    }
}
