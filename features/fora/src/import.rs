//! Fora of another house brought in from a file, one post a line: what stands there already is left as it is.

use guard::Ctx;
use kernel::{Error, Id, Language, Result, Timestamp, Violations, input};
use parties::Visibility;
use serde::Deserialize;
use serde_json::json;
use store::Read;

use crate::{
    commands,
    model::{Post, PostId, PostState, Space, SpaceId, Topic, TopicId, TopicState},
    store as rows,
};

/// One line of the file, as other fora give their posts away.
#[derive(Debug, Deserialize)]
struct Line {
    topic_id: u64,
    topic_title: String,
    post_number: u64,
    /// Name of whoever wrote it; the house knows nobody by it.
    #[serde(default)]
    username: String,
    /// Words in Markdown.
    raw: String,
    /// `2024-05-06`, or a moment that begins so.
    #[serde(default)]
    created_at: String,
    #[serde(default)]
    language: String,
    /// The post of the same topic that it answers.
    #[serde(default)]
    reply_to_post_number: Option<u64>,
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Lines read.
    pub lines: usize,
    /// Topics added.
    pub topics: usize,
    /// Posts added.
    pub posts: usize,
    /// Posts that were there already.
    pub known: usize,
    /// Lines that are none, by number, with the reason.
    pub broken: Vec<(usize, String)>,
}

enum Done {
    Added { topic: bool },
    Known,
}

fn moment(text: &str, or: Timestamp) -> Timestamp {
    let date = text.get(..10).and_then(Timestamp::parse_date);
    let Some(date) = date else { return or };
    let clock = text.get(11..16).and_then(|t| t.split_once(':'));
    let minutes =
        clock.and_then(|(h, m)| Some(h.parse::<i64>().ok()? * 60 + m.parse::<i64>().ok()?));
    date.plus(minutes.unwrap_or(0).clamp(0, 1_439) * 60_000)
}

/// The identifiers that a topic and a post have here, always the same for a space.
fn ids(space: SpaceId, line: &Line, number: u64) -> (TopicId, PostId) {
    let topic = format!("{space} {}", line.topic_id);
    let post = format!("{topic} {number}");
    (
        Id::derived("forum topic", &topic),
        Id::derived("forum post", &post),
    )
}

/// Checks a line; gives title, words, author and language.
fn check(line: &Line) -> std::result::Result<(String, String, String, Language), String> {
    let mut wrong = Violations::new();
    let title = wrong.line("topic_title", &line.topic_title, input::LINE, true);
    let body = wrong.layout("raw", &line.raw, input::LONG, true);
    let author = wrong.line("username", &line.username, input::LINE, false);
    let language = web::written_in(&line.language, &body, Language::English);
    wrong.check().map_err(|e| e.to_string())?;
    Ok((title, body, author, language))
}

/// Brings a file into a space. A line that cannot be read is reported and stops nothing else; a second run adds nothing.
///
/// # Errors
/// [`Error::NotFound`] where there is no such space; a database error.
pub async fn bring_in(ctx: &Ctx, space: SpaceId, text: &str) -> Result<Brought> {
    let space = rows::space(&mut ctx.db(), &ctx.viewer, space).await?;
    let mut brought = Brought::default();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        brought.lines += 1;
        let read: std::result::Result<Line, _> = serde_json::from_str(line);
        let read = read.map_err(|e| e.to_string());
        let checked = read.and_then(|line| Ok((check(&line)?, line)));
        match checked {
            Err(reason) => brought.broken.push((number, reason)),
            Ok((words, line)) => match one(ctx, &space, line, words).await? {
                Done::Added { topic } => {
                    brought.posts += 1;
                    brought.topics += usize::from(topic);
                }
                Done::Known => brought.known += 1,
            },
        }
    }
    let (id, posts) = (space.id, brought.posts);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let object = format!("forum_space:{id}");
            ctx.record(
                tx,
                "forum_space.import",
                &object,
                "",
                json!({ "posts": posts }),
            )
            .await
        })
    })
    .await?;
    Ok(brought)
}

async fn one(
    ctx: &Ctx,
    space: &Space,
    line: Line,
    (title, body, author, language): (String, String, String, Language),
) -> Result<Done> {
    let space = space.clone();
    let (topic, post) = ids(space.id, &line, line.post_number);
    let added: Option<bool> = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                commands::turn(tx).await?;
                let there = "SELECT COUNT(*) FROM fora_posts WHERE id = $1";
                if tx.number(there, kernel::args![post]).await? > 0 {
                    return Ok(None);
                }
                let at = moment(&line.created_at, ctx.now());
                let found = match rows::topic(tx, topic).await {
                    Ok(topic) => Some(topic),
                    Err(Error::NotFound) => None,
                    Err(e) => return Err(e),
                };
                let is_new = found.is_none();
                let topic = match found {
                    // It may have gone into another since the first part of a file was brought in.
                    Some(t) if t.state == TopicState::Merged => {
                        let id = t.leads_to.parse().map_err(Error::internal)?;
                        rows::topic(tx, id).await?
                    }
                    Some(t) => t,
                    None => {
                        let new = Topic {
                            id: topic,
                            space: space.id,
                            account: None,
                            title,
                            language,
                            state: TopicState::Open,
                            created: at,
                            last_place: 0,
                            last_at: at,
                            posts: 0,
                            answer: String::new(),
                            leads_to: String::new(),
                            version: 1,
                        };
                        rows::put_topic(tx, &new).await?;
                        new
                    }
                };
                let mut words = body;
                if let Some(reply) = line.reply_to_post_number {
                    let (_, answered) = ids(space.id, &line, reply);
                    let sql = "SELECT number FROM fora_posts WHERE id = $1";
                    let found: Option<(i64,)> = tx.first(sql, kernel::args![answered]).await?;
                    if let Some((number,)) = found {
                        // What it answers is said by a link that goes on working.
                        words = format!("{}/fora/posts/{number}\n\n{words}", ctx.app.base);
                    }
                }
                let post = Post {
                    id: post,
                    number: commands::new_number(tx, &ctx).await?,
                    place: rows::next_place(tx).await?,
                    topic: topic.id,
                    account: None,
                    organisation: None,
                    office: false,
                    author: if author.is_empty() {
                        "—".to_owned()
                    } else {
                        author
                    },
                    language,
                    body: words,
                    state: PostState::Shown,
                    unlisted: false,
                    created: at,
                    edited: None,
                    redacted: false,
                    recommended: false,
                    due: None,
                    version: 1,
                    organisation_name: String::new(),
                    organisation_stands: None,
                    organisation_visibility: Visibility::Office,
                    handle: String::new(),
                };
                rows::put_post(tx, &post).await?;
                rows::grow(tx, topic.id, post.place, at).await?;
                commands::index(tx, &ctx, &topic, &post).await?;
                Ok(Some(is_new))
            })
        })
        .await?;
    Ok(added.map_or(Done::Known, |topic| Done::Added { topic }))
}
