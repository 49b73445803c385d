//! What search finds of the statements that the Office put up; those of others are found as their contributions.

use kernel::{Language, Result};
use store::{Entry, Tx};

use super::{
    model::{State, Statement, StatementId},
    store as rows,
};
use crate::{commands::scope, model::Consultation};

/// Makes every statement of the Office findable: called once a consultation opens, for nothing of a draft is found.
pub async fn index(tx: &mut Tx, c: &Consultation) -> Result<()> {
    let texts = rows::texts(tx, c.id).await?;
    for s in rows::statements(tx, c.id, State::Shown, None).await? {
        put(tx, c, &s, &texts).await?;
    }
    Ok(())
}

/// Makes one statement findable in every language it has, or findable no more where it was taken out.
pub async fn index_one(tx: &mut Tx, c: &Consultation, id: StatementId) -> Result<()> {
    let s = rows::statement(tx, c.id, id, None).await?;
    if s.is_shown() {
        let texts = rows::texts(tx, c.id).await?;
        return put(tx, c, &s, &texts).await;
    }
    for language in Language::ALL {
        tx.unindex(&entry(&s, *language)).await?;
    }
    Ok(())
}

async fn put(
    tx: &mut Tx,
    c: &Consultation,
    s: &Statement,
    texts: &[(StatementId, Language, String)],
) -> Result<()> {
    if s.is_contributed() {
        return Ok(());
    }
    let versions = texts.iter().filter(|t| t.0 == s.id);
    let versions = versions.map(|t| (t.1, t.2.clone()));
    for (language, body) in [(s.language, s.body.clone())].into_iter().chain(versions) {
        tx.index(&Entry {
            id: entry(s, language),
            kind: "statement",
            scope: scope(c.audience, c.id),
            language,
            title: c.title.clone(),
            body,
            href: format!(
                "/consultations/{}/statements/all?after={}",
                c.id,
                s.number - 1
            ),
            at: s.at,
        })
        .await?;
    }
    Ok(())
}

fn entry(s: &Statement, language: Language) -> String {
    format!("statement:{}:{language}", s.id)
}
