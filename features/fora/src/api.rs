//! The fora for programs: spaces, topics, posts, and answering, by the same command and policies as the pages.

use guard::{Family, Often, may};
use kernel::{Error, Language, Page, PageRequest, Result};
use parties::OrganisationId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use web::{Form, Made, Moment, Nothing, Operation, Route, Rq, acting_for};

use crate::{
    commands,
    model::{Kind, Post, PostState, Space, SpaceId, TopicId, TopicState},
    pages::author,
    policy::{Begin, Fora, Reply, SeeFora, SeeSpace, SeeTopic},
    store as rows,
};

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![
        Route::api(
            "/api/v1/fora",
            "fora.see",
            Operation::list(
                Family::Fora,
                "listSpaces",
                "Spaces that the reader may read",
                spaces,
            ),
        ),
        Route::api(
            "/api/v1/fora/spaces/{id}",
            "forum_space.see",
            Operation::list(
                Family::Fora,
                "listTopics",
                "Topics of a space, those written to last first, thirty to a page",
                topics,
            ),
        ),
        Route::api(
            "/api/v1/fora/topics/{id}",
            "forum_topic.see",
            Operation::read(Family::Fora, "getTopic", "One topic", topic),
        ),
        Route::api(
            "/api/v1/fora/topics/{id}/posts",
            "forum_topic.see",
            Operation::list(
                Family::Fora,
                "listPosts",
                "Posts of a topic, the first one first, in pages of one size",
                posts,
            ),
        ),
        Route::api(
            "/api/v1/fora/topics/{id}/posts",
            "forum_topic.reply",
            Operation::send(
                Family::Fora,
                "reply",
                "Answers in a topic; a first post may wait until the Office has looked at it",
                reply,
            ),
        )
        .at_most(Often::SPEAK),
    ]
}

/// A space.
#[derive(Serialize, JsonSchema)]
struct SpaceLine {
    /// Identifier.
    id: SpaceId,
    /// Its page.
    href: String,
    /// Whom it is for.
    kind: Kind,
    /// Code of the theme, where it is about one.
    theme: String,
    /// The language of title and text.
    language: Language,
    /// Title.
    title: String,
    /// What it is for.
    about: String,
    /// Whether nothing is written here any more.
    archived: bool,
    /// Whether the reader may begin a topic.
    may_begin: bool,
}

impl SpaceLine {
    fn of(rq: &Rq, s: &Space) -> Self {
        let (language, title) = s.title.best(rq.ctx.language);
        Self {
            id: s.id,
            href: format!("{}/fora/spaces/{}", rq.ctx.app.base, s.id),
            kind: s.kind,
            theme: s.theme.clone(),
            language,
            title: title.to_owned(),
            about: s.about.best(rq.ctx.language).1.to_owned(),
            archived: s.archived,
            may_begin: may::<Begin>(&rq.ctx.viewer, s),
        }
    }
}

/// A topic.
#[derive(Serialize, JsonSchema)]
struct TopicLine {
    /// Identifier.
    id: TopicId,
    /// Its page.
    href: String,
    /// The language of the title.
    language: Language,
    /// Title.
    title: String,
    /// Where it stands.
    state: TopicState,
    /// Posts that stand in it.
    posts: i64,
    /// When the last one was written.
    last: Moment,
}

/// A post.
#[derive(Serialize, JsonSchema)]
struct PostLine {
    /// The number by which it is linked to for good.
    number: i64,
    /// Its place on the page of its topic.
    href: String,
    /// Who wrote it, as this reader is told.
    author: String,
    /// When.
    written: Moment,
    /// When it was changed last.
    edited: Option<Moment>,
    /// Its language.
    language: Language,
    /// Where it stands.
    state: PostState,
    /// The words as they were typed (a small part of Markdown); none where it was taken away.
    body: String,
    /// Whether the Office recommends it.
    recommended: bool,
    /// Whether the Office took something out of it.
    redacted: bool,
}

kernel::codes! {
    /// As whom somebody speaks.
    enum As {
        /// Under the name of the organisation.
        Organisation = "organisation",
        /// For the organisation, whose name the Office alone reads.
        Unlisted = "unlisted",
        /// For the Office.
        Office = "office",
    }
}

/// An answer.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PostSent {
    /// The words.
    body: String,
    /// Their language; recognised where nothing is said.
    language: Option<Language>,
    /// The organisation, where one belongs to several.
    organisation: Option<OrganisationId>,
    /// As whom.
    #[serde(rename = "as")]
    speaks: Option<As>,
}

/// What was made.
#[derive(Serialize, JsonSchema)]
struct PostMade {
    /// The number of the post.
    number: i64,
}

async fn spaces(rq: Rq, _: Nothing, _: PageRequest) -> Result<Page<SpaceLine>> {
    rq.ctx.authorize::<SeeFora>(Fora)?;
    // There are few: they come as one page.
    let all = rows::spaces(&mut rq.ctx.db(), &rq.ctx.viewer).await?;
    Ok(Page {
        rows: all.iter().map(|s| SpaceLine::of(&rq, s)).collect(),
        next: None,
    })
}

fn topic_href(rq: &Rq, id: TopicId) -> String {
    format!("{}/fora/topics/{id}", rq.ctx.app.base)
}

async fn topics(rq: Rq, _: Nothing, request: PageRequest) -> Result<Page<TopicLine>> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let space = rq.ctx.authorize::<SeeSpace>(space)?.into_inner();
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let (found, next) = rows::topics(&mut db, viewer, space.id, request.bound()).await?;
    let line = |t: rows::Listed| TopicLine {
        href: topic_href(&rq, t.id),
        id: t.id,
        language: t.language,
        title: t.title,
        state: t.state,
        posts: t.posts,
        last: t.last_at.into(),
    };
    Ok(Page {
        rows: found.into_iter().map(line).collect(),
        next: Some(next).filter(|n| !n.is_empty()),
    })
}

/// The topic of the address; one that went into another is not there any more.
async fn seen(rq: &Rq) -> Result<crate::model::Thread> {
    let thread = commands::find_topic(&rq.ctx, rq.id("id")?).await?;
    let thread = rq.ctx.authorize::<SeeTopic>(thread)?.into_inner();
    if thread.topic.state == TopicState::Merged {
        return Err(Error::NotFound);
    }
    Ok(thread)
}

async fn topic(rq: Rq, _: Nothing) -> Result<TopicLine> {
    let t = seen(&rq).await?.topic;
    Ok(TopicLine {
        href: topic_href(&rq, t.id),
        id: t.id,
        language: t.language,
        title: t.title,
        state: t.state,
        posts: t.posts,
        last: t.last_at.into(),
    })
}

async fn posts(rq: Rq, _: Nothing, request: PageRequest) -> Result<Page<PostLine>> {
    let t = seen(&rq).await?.topic;
    let mut db = rq.ctx.db();
    // Places count posts that the reader may not know of: a list goes on behind a number.
    let from = match request.bound().parse::<i64>() {
        // It went elsewhere meanwhile: a list that begun anew there would never end.
        Ok(number) => match rows::place(&mut db, t.id, number).await? {
            Some(place) => place,
            None => {
                return Ok(Page {
                    rows: Vec::new(),
                    next: None,
                });
            }
        },
        Err(_) => 0,
    };
    let (found, _, more) = rows::posts(&mut db, t.id, rows::Cut::After(from)).await?;
    let next = found.last().filter(|_| more).map(|p| p.number.to_string());
    let page = rq.page("");
    let line = |p: Post| {
        let number = p.number;
        PostLine {
            number,
            href: format!("{}/fora/posts/{number}", rq.ctx.app.base),
            author: author(&page, &rq.ctx.viewer, &p),
            written: p.created.into(),
            edited: p.edited.map(Moment),
            language: p.language,
            state: p.state,
            recommended: p.recommended,
            redacted: p.redacted,
            body: if p.state == PostState::Shown {
                p.body
            } else {
                String::new()
            },
        }
    };
    Ok(Page {
        rows: found.into_iter().map(line).collect(),
        next,
    })
}

async fn reply(rq: Rq, sent: PostSent) -> Result<Made<PostMade>> {
    let thread = commands::find_topic(&rq.ctx, rq.id("id")?).await?;
    let permit = rq.ctx.authorize::<Reply>(thread)?;
    let mut form = Form::default();
    form.set("body", sent.body);
    form.set("language", sent.language.map_or("", Language::code));
    let speaks = sent.speaks.unwrap_or(As::Organisation);
    // Whoever moderates and belongs to none speaks for the Office.
    if speaks != As::Office && rq.ctx.viewer.organisations().next().is_some() {
        let organisation = acting_for(&rq, sent.organisation.map(|o| o.to_string()))?;
        form.set("organisation", organisation);
    }
    form.set("as", speaks.code());
    let number = commands::reply(&rq.ctx, permit, &form, "").await?;
    Ok(Made {
        at: format!("/fora/posts/{number}"),
        told: PostMade { number },
    })
}
