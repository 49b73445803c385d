//! The newest posts of a public space as an Atom feed (RFC 4287).

use axum::response::{IntoResponse, Response};
use http::header;
use kernel::{Error, Result};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use web::Rq;

use crate::{
    commands,
    model::Kind,
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
    let base = &rq.ctx.app.base;
    let newest = posts.first().map_or(space.created, |p| p.0.created);
    let mut xml = Writer::new(Vec::new());
    let broken = |e: std::io::Error| Error::internal(e);
    let declaration = BytesDecl::new("1.0", Some("utf-8"), None);
    xml.write_event(Event::Decl(declaration)).map_err(broken)?;
    let own = format!("{base}/fora/spaces/{}/feed.xml", space.id);
    // A feed says what everybody reads, whoever fetches it.
    let nobody = guard::Viewer::default();
    xml.create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", page.lang()))
        .write_inner_content(|feed| {
            words_of(feed, "title", &title_of(&rq, &space))?;
            words_of(feed, "id", &own)?;
            words_of(feed, "updated", &newest.rfc3339())?;
            let link = feed.create_element("link").with_attribute(("rel", "self"));
            link.with_attribute(("href", own.as_str())).write_empty()?;
            for (post, title) in &posts {
                let address = format!("{base}{}", post.href());
                let name = author(&page, &nobody, post);
                feed.create_element("entry").write_inner_content(|entry| {
                    words_of(entry, "title", title)?;
                    words_of(entry, "id", &address)?;
                    let changed = post.edited.unwrap_or(post.created);
                    words_of(entry, "updated", &changed.rfc3339())?;
                    entry
                        .create_element("author")
                        .write_inner_content(|author| words_of(author, "name", &name))?;
                    let link = entry.create_element("link");
                    link.with_attribute(("href", address.as_str()))
                        .write_empty()?;
                    let words = markup::plain(&markup::read(&post.body));
                    words_of(entry, "summary", &words)
                })?;
            }
            Ok(())
        })
        .map_err(broken)?;
    let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((kind, xml.into_inner()).into_response())
}

/// An element that holds words and nothing else.
fn words_of(xml: &mut Writer<Vec<u8>>, name: &str, words: &str) -> std::io::Result<()> {
    // Characters that XML 1.0 cannot hold are left out: a reader would refuse the whole feed.
    let words: String = words
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    xml.create_element(name)
        .write_text_content(BytesText::new(&words))?;
    Ok(())
}
