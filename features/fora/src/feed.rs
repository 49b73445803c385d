//! The newest posts of a public space as an Atom feed (RFC 4287).

use axum::response::Response;
use kernel::{Error, Result};
use web::{Entry, Feed, Rq};

use crate::{
    commands,
    model::{Kind, Post},
    pages::{author, title_of},
    policy::SeeSpace,
    store as rows,
};

/// Entries of the feed.
const NEWEST: i64 = 30;

pub async fn feed(rq: Rq) -> Result<Response> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let space = rq.ctx.authorize::<SeeSpace>(space)?.into_inner();
    // Whoever fetches feeds has no session: of what not everybody reads there is none.
    if space.kind != Kind::Public {
        return Err(Error::NotFound);
    }
    let page = rq.page("");
    let posts = rows::newest_of(&mut rq.ctx.db(), space.id, NEWEST).await?;
    // A feed says what everybody reads, whoever fetches it.
    let nobody = guard::Viewer::default();
    let entry = |(post, title): &(Post, String)| Entry {
        id: None,
        page: post.href(),
        title: title.clone(),
        language: None,
        published: None,
        updated: post.edited.unwrap_or(post.created),
        author: Some(author(&page, &nobody, post)),
        categories: Vec::new(),
        summary: markup::plain(&markup::read(&post.body)),
        content: None,
    };
    let at = format!("/fora/spaces/{}", space.id);
    let own = format!("{at}/feed.xml");
    let feed = Feed {
        id: format!("{}{own}", rq.ctx.app.base),
        own,
        page: at,
        title: title_of(&rq, &space),
        language: rq.ctx.language,
        since: space.created,
        entries: posts.iter().map(entry).collect(),
    };
    feed.answer(&rq)
}
