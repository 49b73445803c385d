//! What was said in an enquiry, for who may read it.

use std::collections::BTreeMap;

use guard::Ctx;
use kernel::{Localized, Result, Timestamp};

use crate::{
    model::{Enquiry, Voice},
    sealed, store as rows,
};

/// Something that was said, in words.
#[derive(Clone, Debug)]
pub struct Said {
    /// Who speaks.
    pub voice: Voice,
    /// The seat for which they spoke; nothing for the desk and for whoever wrote.
    pub seat: Option<Localized>,
    /// The person: for those who answer, everybody; for the writer's side, whoever of it spoke. Empty where a code stands for
    /// them, and where a seat speaks to the writer's side.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What.
    pub words: String,
}

/// The words of an enquiry for whoever wrote and those who answer; notes for these alone. For all others who may know of it
/// there are none.
///
/// # Errors
/// A database error.
pub async fn said(
    ctx: &Ctx,
    e: &Enquiry,
    names: &BTreeMap<String, Localized>,
) -> Result<Vec<Said>> {
    let answers = e.is_answered_by(&ctx.viewer);
    if !answers && !e.is_written_by(&ctx.viewer) {
        return Ok(Vec::new());
    }
    let mut db = ctx.db();
    let words = rows::words(&mut db, e.row.id).await?;
    if words.is_empty() {
        // They were erased, and their keys with them.
        return Ok(Vec::new());
    }
    let key = sealed::key(ctx, &mut db, e).await?;
    let notes = if answers {
        Some(sealed::notes_key(ctx, &mut db, e).await?)
    } else {
        None
    };
    let mut all = Vec::new();
    for w in words {
        let text = match (w.voice, &notes) {
            (Voice::Note, Some(notes)) => notes.unseal("words", &w.words)?,
            (Voice::Note, None) => continue,
            _ => key.unseal("words", &w.words)?,
        };
        all.push(Said {
            voice: w.voice,
            seat: names.get(&w.seat).cloned(),
            by: if answers || w.voice == Voice::Writer {
                w.author_name
            } else {
                String::new()
            },
            at: w.at,
            words: text,
        });
    }
    Ok(all)
}
