//! Data of many people taken away at once: a purpose is said first, a second person agrees, and the file carries both.

use axum::response::Response;
use kernel::{Message, Result};
use serde_json::json;

use crate::{Rq, address, redirect};

/// The kind under which such downloads are asked for, and the page where.
pub const EXPORT: &str = "export";
const ASK: &str = "/office/exports/new";

/// What a file carries that was taken away so.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Who took it, when, what for and who agreed, in the reader's language.
    pub line: String,
}

impl Mark {
    /// The line as the last row of a table.
    #[must_use]
    pub fn row(&self) -> Vec<String> {
        vec![self.line.clone()]
    }
}

/// Whether a download goes ahead.
#[derive(Debug)]
pub enum Taking {
    /// It was agreed to, and the log says that it was taken.
    Agreed(Mark),
    /// Nobody agreed to exactly this yet: the page where it is asked for.
    Ask(Response),
}

impl Rq {
    /// This very address with what narrows it, in one order: what is agreed to is this and nothing else.
    #[must_use]
    pub fn whole_address(&self) -> String {
        let mut pairs: Vec<(&str, &str)> = self
            .query
            .pairs()
            .filter(|(name, _)| !matches!(*name, "lang" | "after"))
            .collect();
        pairs.sort_unstable();
        address(&self.path, &pairs)
    }

    /// Called by a handler that gives data of many people, after the policy allowed it.
    ///
    /// # Errors
    /// A database error.
    pub async fn take(&self) -> Result<Taking> {
        let subject = self.whole_address();
        let mut db = self.ctx.db();
        let Some(asked) = self.ctx.agreed_by_two(&mut db, EXPORT, &subject).await? else {
            return Ok(Taking::Ask(redirect(&address(ASK, &[("of", &subject)]))));
        };
        let object = format!("{EXPORT}:{}", asked.id);
        // What for stands with the request, where it is forgotten in its time.
        let what = json!({ "subject": subject });
        self.ctx
            .write(move |tx, ctx| {
                Box::pin(async move { ctx.record(tx, "second.take", &object, "", what).await })
            })
            .await?;
        let page = self.page("");
        let mark = Message::new("ui-export-mark")
            .with("name", &asked.asker)
            .with("when", page.datetime(self.ctx.now()))
            .with("purpose", &asked.purpose)
            .with("second", &asked.decider);
        Ok(Taking::Agreed(Mark {
            line: self.site.languages.message(self.ctx.language, &mark),
        }))
    }
}
