//! Files of posts as pages show them, and as they are taken away.

use std::collections::HashMap;

use axum::response::Response;
use guard::may;
use kernel::{Error, Result};
use web::{Page, Rq, files::FileState};

use super::load;
use crate::{
    commands,
    model::{Attached, Post, PostId, Said},
    policy::TakeFile,
    store as rows,
};

/// A file ready to be printed. Whoever sent it is not in it.
pub(crate) struct Line {
    pub id: String,
    pub href: String,
    pub name: String,
    pub size: String,
    pub ready: bool,
    /// Why it cannot be read; empty where it can.
    pub state: String,
    /// What was taken out of it: for whoever added it.
    pub removed: String,
    /// Whether a form says that it shall go.
    pub dropped: bool,
}

async fn line(rq: &Rq, page: &Page, post: &Post, file: &Attached) -> Result<Line> {
    let name = commands::named(&rq.ctx, file).await?;
    Ok(Line {
        id: file.id.to_string(),
        href: format!("{}/files/{}", post.href(), file.id),
        name: if name.is_empty() {
            page.t("fora-file-nameless")
        } else {
            name
        },
        size: page.file_size(file.size),
        ready: file.state == FileState::Ready,
        state: page.file_state(file.state),
        removed: page.file_removed(&file.removed),
        dropped: false,
    })
}

/// The files of a post, with those that were not kept: for its own form.
pub(super) async fn of_own(rq: &Rq, page: &Page, post: &Post) -> Result<Vec<Line>> {
    let mut all = Vec::new();
    for file in rows::files_of(&mut rq.ctx.db(), post.id).await? {
        all.push(line(rq, page, post, &file).await?);
    }
    Ok(all)
}

/// The files of one post, for whoever may read them. Of one in which malware was found its writer alone is told.
pub(super) async fn of(rq: &Rq, page: &Page, said: &Said) -> Result<Vec<Line>> {
    let mut all = rows::files_of(&mut rq.ctx.db(), said.post.id).await?;
    all.retain(|f| f.state != FileState::Found);
    lines(rq, page, said, &all).await
}

/// The files of the posts of a page, by post.
pub(super) async fn of_all(rq: &Rq, posts: &[Post]) -> Result<HashMap<PostId, Vec<Attached>>> {
    let mut all: HashMap<PostId, Vec<Attached>> = HashMap::new();
    let (Some(first), Some(last)) = (posts.first(), posts.last()) else {
        return Ok(all);
    };
    let found = rows::files_between(&mut rq.ctx.db(), first.topic, first.place, last.place).await?;
    for file in found {
        all.entry(file.post).or_default().push(file);
    }
    Ok(all)
}

/// Files of a post ready to be printed, for whoever may read them.
pub(super) async fn lines(
    rq: &Rq,
    page: &Page,
    said: &Said,
    files: &[Attached],
) -> Result<Vec<Line>> {
    let mut all = Vec::new();
    if !may::<TakeFile>(&rq.ctx.viewer, said) {
        return Ok(all);
    }
    for file in files {
        all.push(line(rq, page, &said.post, file).await?);
    }
    Ok(all)
}

/// Whether something is wrong with a file of a form.
pub(super) fn is_wrong(page: &Page) -> bool {
    let mut fields = commands::FIELDS.iter();
    fields.any(|field| page.error_for(field).is_some())
}

/// A file, saved and never shown within this site. It is there for whoever reads the words of its post.
pub async fn take(rq: Rq) -> Result<Response> {
    // Of a post whose words are gone nothing says that it had files.
    let permit = rq.ctx.authorize::<TakeFile>(load(&rq).await?);
    let said = permit.map_err(|_| Error::NotFound)?.into_inner();
    let file = rows::file(&mut rq.ctx.db(), said.post.id, rq.id("file")?).await?;
    Ok(commands::opened(&rq.ctx, &file).await?.sent())
}
