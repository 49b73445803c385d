//! The pages.

pub mod desk;
pub mod files;
pub mod find;
pub mod own;
pub mod post;
pub mod spaces;
pub mod topic;

use std::collections::{BTreeSet, HashMap};

use guard::{Viewer, may};
use kernel::{Error, Result};
use markup::{Quoted, Text};
use web::{Page, Rq};

use crate::{
    commands,
    model::{Post, PostState, Said, Space, Thread},
    policy::{EditPost, Moderate, Report},
    store as rows,
};

/// The title of a space for a reader.
pub(crate) fn title_of(rq: &Rq, space: &Space) -> String {
    space.title.best(rq.ctx.language).1.to_owned()
}

/// A page below the list of spaces.
pub(crate) fn in_fora(rq: &Rq, title: impl Into<String>) -> Page {
    rq.page(title).crumb(rq.t("fora-title"), "/fora")
}

/// A page below a space.
pub(crate) fn in_space(rq: &Rq, space: &Space, title: impl Into<String>) -> Page {
    in_fora(rq, title).crumb(title_of(rq, space), format!("/fora/spaces/{}", space.id))
}

/// A page below a topic.
pub(crate) fn in_topic(rq: &Rq, thread: &Thread, title: impl Into<String>) -> Page {
    let href = format!("/fora/topics/{}", thread.topic.id);
    in_space(rq, &thread.space, title).crumb(called(rq, thread), href)
}

/// The title of a topic; where it was erased with the only post, that it has none.
pub(crate) fn called(rq: &Rq, thread: &Thread) -> String {
    if thread.topic.title.is_empty() {
        return rq.t("fora-untitled");
    }
    thread.topic.title.clone()
}

/// The post that the address names.
pub(crate) async fn load(rq: &Rq) -> Result<Said> {
    let number = rq.param("number").parse().map_err(|_| Error::NotFound)?;
    commands::find_post(&rq.ctx, number).await
}

/// Whose a post is, as a reader may know it.
pub(crate) fn author(page: &Page, viewer: &Viewer, post: &Post) -> String {
    if !post.author.is_empty() {
        return post.author.clone();
    }
    if post.office {
        return page.t("fora-the-office");
    }
    if post.is_named_to(viewer) && !post.organisation_name.is_empty() {
        post.organisation_name.clone()
    } else {
        page.t("fora-an-organisation")
    }
}

/// A post ready to be printed for one reader.
pub(crate) struct Shown {
    pub number: String,
    pub author: String,
    /// The name after `@`; empty where the reader does not see whose it is.
    pub handle: String,
    pub when: String,
    pub iso: String,
    pub lang: &'static str,
    pub language: &'static str,
    pub html: String,
    pub files: Vec<files::Line>,
    /// What stands in place of the words, where these are gone.
    pub gone: String,
    pub unread: bool,
    pub answer: bool,
    pub recommended: bool,
    pub changed: bool,
    pub redacted: bool,
    /// Where a post stands that others do not read yet: code and words.
    pub waits: Option<(&'static str, String)>,
    pub may_edit: bool,
    pub may_report: bool,
    pub may_moderate: bool,
}

/// Most posts whose quotes on one page bear a name.
const QUOTED: usize = 100;

/// Words with one space between them, to compare them by.
fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands above the quotes of some texts, for this reader, each with the words of the post: nothing of posts that they do
/// not see.
async fn quoted(rq: &Rq, page: &Page, texts: &[Text]) -> Result<HashMap<u64, (Quoted, String)>> {
    let numbers: BTreeSet<u64> = texts.iter().flat_map(markup::quotes).collect();
    let numbers: Vec<i64> = numbers
        .into_iter()
        .filter_map(|n| i64::try_from(n).ok())
        .take(QUOTED)
        .collect();
    let viewer = &rq.ctx.viewer;
    let mut all = HashMap::new();
    for post in rows::quoted(&mut rq.ctx.db(), viewer, &numbers).await? {
        let quoted = Quoted {
            href: post.href(),
            words: page.t1("fora-wrote", "name", author(page, viewer, &post)),
        };
        let words = squeezed(&markup::plain(&markup::read(&post.body)));
        let number = u64::try_from(post.number).map_err(Error::internal)?;
        all.insert(number, (quoted, words));
    }
    Ok(all)
}

/// Makes posts of a topic ready for a reader who has read up to a place.
pub(crate) async fn shown(
    rq: &Rq,
    page: &Page,
    thread: &Thread,
    posts: Vec<Post>,
    read: i64,
) -> Result<Vec<Shown>> {
    let viewer = &rq.ctx.viewer;
    let texts: Vec<Text> = posts.iter().map(|p| markup::read(&p.body)).collect();
    let quoted = quoted(rq, page, &texts).await?;
    // Only what somebody said bears their name.
    let of = |number: u64, words: &str| {
        let (above, said) = quoted.get(&number)?;
        let words = squeezed(words);
        (!words.is_empty() && said.contains(&words)).then(|| above.clone())
    };
    let mut added = files::of_all(rq, &posts).await?;
    let mut all = Vec::new();
    for (post, text) in posts.into_iter().zip(&texts) {
        let said = Said {
            thread: thread.clone(),
            post,
        };
        let p = &said.post;
        let gone = match p.state {
            PostState::Removed => page.t("fora-removed"),
            PostState::Withdrawn | PostState::Dropped => page.t("fora-withdrawn"),
            _ => String::new(),
        };
        let waits = match p.state {
            PostState::Held => Some(("pending", page.t("fora-state-held"))),
            PostState::Declined => Some(("declined", page.t("fora-state-declined"))),
            _ => None,
        };
        let own = p.account.is_some() && p.account == viewer.account;
        let named = p.is_named_to(viewer) && !p.office;
        all.push(Shown {
            number: p.number.to_string(),
            author: author(page, viewer, p),
            handle: if named {
                p.handle.clone()
            } else {
                String::new()
            },
            when: page.datetime(p.created),
            iso: p.created.rfc3339(),
            lang: p.language.code(),
            language: p.language.own_name(),
            html: if gone.is_empty() {
                markup::html(text, &of)
            } else {
                String::new()
            },
            files: if gone.is_empty() {
                let of_post = added.remove(&p.id).unwrap_or_default();
                files::lines(rq, page, &said, &of_post).await?
            } else {
                Vec::new()
            },
            gone,
            unread: viewer.account.is_some() && read > 0 && p.place > read && !own,
            answer: thread.topic.answer == p.id.to_string(),
            recommended: p.recommended,
            changed: p.edited.is_some() && !p.redacted,
            redacted: p.redacted,
            waits,
            may_edit: may::<EditPost>(viewer, &said),
            may_report: viewer.account.is_some() && !own && may::<Report>(viewer, &said),
            may_moderate: may::<Moderate>(viewer, &said),
        });
    }
    Ok(all)
}

/// A topic in a list, in words.
pub(crate) struct Line {
    pub href: String,
    pub title: String,
    pub lang: &'static str,
    pub posts: String,
    /// The day of the newest one.
    pub last: String,
    /// Where the first unread post stands, and how many there are; empty where all is read.
    pub unread: Option<(String, String)>,
    pub closed: bool,
    pub solved: bool,
    pub muted: bool,
}

/// Makes topics ready for a list.
pub(crate) fn lines(page: &Page, signed_in: bool, topics: Vec<rows::Listed>) -> Vec<Line> {
    let line = |t: rows::Listed| {
        let href = format!("/fora/topics/{}", t.id);
        let muted = t.watch == crate::model::Watch::Mute;
        let unread = (signed_in && t.begun && t.unread > 0 && !muted).then(|| {
            (
                format!("{href}?at=unread"),
                page.tn("fora-unread", t.unread),
            )
        });
        Line {
            lang: t.language.code(),
            posts: page.tn("fora-posts", t.posts),
            last: page.date(t.last_at),
            unread,
            closed: t.state == crate::model::TopicState::Closed,
            solved: !t.answer.is_empty(),
            muted,
            title: t.title,
            href,
        }
    };
    topics.into_iter().map(line).collect()
}
