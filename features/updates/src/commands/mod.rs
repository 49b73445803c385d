//! What is done with an update, one file for each part of its life.

mod correct;
mod moves;
mod write;

pub use correct::{Corrected, archive, correct, withdraw};
pub use moves::{publish, publish_when_due, schedule, unschedule};
pub use write::{Fields, add, edit, name, put_version, unname};

use contracts::AboutUpdate;
use guard::Ctx;
use kernel::{Error, Result, Timestamp, args};
use store::{Entry, Tx};

use crate::{
    model::{Audience, State, Update, UpdateId, paragraphs},
    store as rows,
};

/// An update as the person who acts stands to it, in its original language, before the policy is asked.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(ctx: &Ctx, id: UpdateId) -> Result<Update> {
    rows::update(&mut ctx.db(), &ctx.viewer, id, None).await
}

/// What is told of an update; the moment tells apart what may happen more than once.
fn about(id: UpdateId, at: Option<Timestamp>) -> AboutUpdate {
    AboutUpdate {
        update: id.to_string(),
        at: at.map(|at| at.0),
    }
}

/// Who finds an update by search.
pub(crate) fn scope(audience: Audience, id: UpdateId) -> String {
    match audience {
        Audience::Public => "public".to_owned(),
        Audience::Network => "network".to_owned(),
        Audience::Invited => format!("update:{id}"),
        Audience::Office => "office".to_owned(),
    }
}

/// The name under which search knows a version.
fn entry(id: UpdateId, language: kernel::Language) -> String {
    format!("update:{id}:{language}")
}

/// Makes an update findable in every language that it has, for those it is for; where it stands published, and nowhere else.
pub(crate) async fn index(tx: &mut Tx, u: &Update) -> Result<()> {
    unindex(tx, u.id).await?;
    if !matches!(u.state, State::Published | State::Archived) {
        return Ok(());
    }
    let mut versions = vec![(
        u.language,
        u.title.clone(),
        u.summary.clone(),
        u.body.clone(),
    )];
    for (language, title, summary, body, _) in rows::texts(tx, u.id).await? {
        versions.push((language, title, summary, body));
    }
    for (language, title, summary, body) in versions {
        let document = paragraphs(&body).unwrap_or_default();
        let said = document.blocks.into_iter().map(|b| b.text);
        let body: Vec<String> = std::iter::once(summary).chain(said).collect();
        tx.index(&Entry {
            id: entry(u.id, language),
            kind: "update",
            scope: scope(u.audience, u.id),
            language,
            title,
            body: body.join("\n"),
            href: u.href(),
            at: u.day(),
        })
        .await?;
    }
    Ok(())
}

/// Makes an update no longer findable.
pub(crate) async fn unindex(tx: &mut Tx, id: UpdateId) -> Result<()> {
    for language in kernel::Language::ALL {
        tx.unindex(&entry(id, *language)).await?;
    }
    Ok(())
}

/// Moves an update from one state to another; refuses where somebody changed it since it was read.
async fn enter(tx: &mut Tx, u: &Update, to: State) -> Result<()> {
    let sql = "UPDATE updates SET state = $2, version = version + 1 WHERE id = $1 AND version = $3 AND state = $4";
    if tx.run(sql, args![u.id, to, u.version, u.state]).await? != 1 {
        return Err(Error::refused("updates-changed-meanwhile"));
    }
    Ok(())
}
