//! Posts are changed and taken back: what they were stays readable, what is taken back is gone.

use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, args, input};
use serde_json::json;
use store::Tx;
use web::{Form, files::FileState, written_in};

use super::{desk, files, standing, turn, write};
use crate::{
    model::{FileId, Post, PostState, Said, Thread},
    policy::EditPost,
    store as rows,
};

/// Changes a post. What it was stays in its history, but for its files: one that is taken away is gone. What was declined is sent
/// again. `nameless` is what a file without a name is called.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where it was changed meanwhile.
pub async fn edit(
    ctx: &Ctx,
    permit: Authorized<EditPost>,
    form: &Form,
    nameless: &str,
) -> Result<()> {
    let Said { thread, post } = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    if thread.space.archived {
        // In an archive nothing is written; what is one's own can still be taken back.
        return Err(Error::refused("error-not-in-this-state"));
    }
    let mut wrong = Violations::new();
    let body = wrong.layout("body", form.get("body"), input::LONG, true);
    let object = format!("forum_post:{}", post.id);
    let came = files::gather(ctx, account, form, nameless, object, &mut wrong).await?;
    if post.redacted && !came.is_empty() {
        // What the Office took out does not come back as a file.
        wrong.push(files::FIELDS[0], Message::new("fora-files-redacted"));
    }
    wrong.check()?;
    let dropped: Vec<FileId> = form.all("drop").filter_map(|id| id.parse().ok()).collect();
    let version: i64 = form.get("version").parse().unwrap_or(0);
    let language = written_in(form.get("language"), &body, ctx.language);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            write::not_silenced(tx, &ctx, account).await?;
            let old = rows::post(tx, post.id).await?;
            if old.version != version || old.state != post.state {
                return Err(Error::refused("fora-changed-meanwhile"));
            }
            let there = rows::files_of(tx, old.id).await?;
            let (going, staying): (Vec<_>, Vec<_>) =
                there.into_iter().partition(|f| dropped.contains(&f.id));
            if old.body == body && old.language == language && came.is_empty() && going.is_empty() {
                return Ok(());
            }
            // One in which malware was found is there no longer.
            let standing_files = staying.iter().filter(|f| f.state != FileState::Found);
            if standing_files.count() + came.len() > files::MOST {
                return Err(files::too_many());
            }
            let Thread { space, topic } = standing(tx, &ctx, old.topic).await?;
            if space.id != thread.space.id || space.archived {
                // Whoever wrote it there need not read where it went.
                return Err(Error::refused("fora-changed-meanwhile"));
            }
            let new = Post {
                body,
                language,
                ..old.clone()
            };
            let now = ctx.now();
            for file in &going {
                files::destroy(tx, &ctx, file).await?;
            }
            files::keep(tx, &ctx, new.id, &came).await?;
            if old.state == PostState::Shown {
                let before = rows::Before {
                    version: old.version,
                    language: old.language,
                    body: old.body.clone(),
                    at: now,
                    redaction: false,
                    reason: String::new(),
                };
                rows::put_before(tx, old.id, &before).await?;
                let sql = "UPDATE fora_posts SET body = $2, language = $3, edited = $4, version = version + 1 WHERE id = $1";
                tx.run(sql, args![new.id, new.body, new.language, now]).await?;
                write::index(tx, &ctx, &topic, &new).await?;
                let meant = markup::mentions(&markup::read(&old.body));
                write::tell_meant(tx, &ctx, &space, &topic, &new, &meant).await?;
            } else {
                // Nobody has read it but its writer and the Office; it waits from now on.
                let due = write::hold(tx, &ctx, new.id).await?;
                let sql = "UPDATE fora_posts SET body = $2, language = $3, state = 'held', due = $4, version = version + 1 WHERE id = $1";
                tx.run(sql, args![new.id, new.body, new.language, due]).await?;
            }
            let about = new.organisation_stands.map(|o| o.to_string());
            let object = format!("forum_post:{}", new.id);
            let detail = json!({ "files": came.len(), "files_gone": going.len() });
            ctx.record(tx, "forum_post.edit", &object, &about.unwrap_or_default(), detail).await
        })
    })
    .await
}

/// Takes a post back: its words and files are erased, with those of its history; that there was one stays, since others answered it.
///
/// # Errors
/// A database error.
pub async fn withdraw(ctx: &Ctx, permit: Authorized<EditPost>) -> Result<()> {
    let post = permit.into_inner().post;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            take_back(tx, &ctx, &post, json!({})).await
        })
    })
    .await
}

/// Erases the words and files of a post, and tells those who reported it that it is gone.
pub(crate) async fn take_back(
    tx: &mut Tx,
    ctx: &Ctx,
    post: &Post,
    detail: serde_json::Value,
) -> Result<()> {
    // What was never read by others leaves them not even a trace.
    let sql = "UPDATE fora_posts SET state = CASE WHEN state = 'shown' THEN 'withdrawn' ELSE 'dropped' END, body = '', \
               version = version + 1 WHERE id = $1 AND state IN ('held', 'declined', 'shown')";
    if tx.run(sql, args![post.id]).await? != 1 {
        return Err(Error::refused("error-not-in-this-state"));
    }
    rows::forget_before(tx, post.id).await?;
    files::destroy_all(tx, ctx, post.id).await?;
    let sql = "UPDATE fora_topics SET answer = '' WHERE answer = $1";
    tx.run(sql, args![post.id.to_string()]).await?;
    rows::untitle(tx, &[post.id]).await?;
    rows::recount(tx, post.topic).await?;
    // Nothing is left to decide on but what its writer did: the Office can still warn or silence them.
    desk::settle(tx, ctx, post.id, "withdrawn").await?;
    tx.unindex(&format!("forum_post:{}", post.id)).await?;
    let about = post.organisation_stands.map(|o| o.to_string());
    let object = format!("forum_post:{}", post.id);
    ctx.record(
        tx,
        "forum_post.withdraw",
        &object,
        &about.unwrap_or_default(),
        detail,
    )
    .await
}
