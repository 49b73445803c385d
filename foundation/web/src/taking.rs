//! Data of many people taken away at once: a purpose and where it goes are said first, a second person agrees, and the file
//! carries all three.

use axum::response::Response;
use kernel::{Message, Result};
use serde_json::json;

use crate::{Rq, address, redirect};

/// The kind under which such downloads are asked for, and the page where.
pub const EXPORT: &str = "export";
const ASK: &str = "/office/exports/new";

/// A download of many people's data, as a capability names it in its manifest.
#[derive(Clone, Copy, Debug)]
pub struct Bulk {
    /// The path of its route.
    pub path: &'static str,
    /// Key of what it is called.
    pub key: &'static str,
    /// Whether it can be asked for to be passed on to others. Its handler then leaves out whoever did not agree to that.
    pub outward: bool,
}

impl Bulk {
    /// One that never leaves the Office: nobody can ask for it to be passed on.
    #[must_use]
    pub const fn stays(path: &'static str, key: &'static str) -> Self {
        Self {
            path,
            key,
            outward: false,
        }
    }

    /// One that can be passed on, without whoever did not agree to that.
    #[must_use]
    pub const fn leaves(path: &'static str, key: &'static str) -> Self {
        Self {
            path,
            key,
            outward: true,
        }
    }
}

/// What a file carries that was taken away so.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Who took it, when, what for, who agreed and where it goes, in the reader's language.
    pub line: String,
    /// Whether it is passed on to others: whoever did not agree to that is then left out of it.
    pub outward: bool,
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
        let leaves = self.site.bulk_download(&subject).is_some_and(|b| b.outward);
        let agreed = self.ctx.agreed_by_two(&mut db, EXPORT, &subject).await?;
        let Some(asked) = agreed.filter(|a| leaves || !a.outward) else {
            return Ok(Taking::Ask(redirect(&address(ASK, &[("of", &subject)]))));
        };
        let object = format!("{EXPORT}:{}", asked.id);
        let outward = asked.outward;
        // What for stands with the request, where it is forgotten in its time.
        let what = json!({ "subject": subject.split('?').next(), "outward": outward });
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
        let line = self.site.languages.message(self.ctx.language, &mark);
        // The same words whoever was left out and whether anybody was: of a list narrowed to one, "some" would name it.
        let goes = page.t(if outward {
            "ui-export-outward"
        } else {
            "ui-export-within"
        });
        Ok(Taking::Agreed(Mark {
            line: format!("{line} {goes}"),
            outward,
        }))
    }
}
