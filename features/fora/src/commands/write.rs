//! Topics are begun and answered: checked, kept, shown or held for a first look, found by search, told to those who are meant.

use decisions::{Calendar, Zone};
use guard::{AccountId, Authorized, Ctx, Notice, Object, Viewer};
use kernel::{Error, Language, Message, Result, Violations, args, input};
use parties::{OrganisationId, Visibility};
use safety::Exposure;
use serde_json::json;
use store::{Entry, Read, Tx};
use web::{Form, written_in};

use super::{
    FIRST_DUE, FIRST_LOOK,
    files::{self, Came},
    standing, turn,
};
use crate::{
    model::{Kind, Post, PostId, PostState, Space, Thread, Topic, TopicId, TopicState},
    policy::{Begin, Reply, moderates},
    store as rows,
};

/// Names after `@` that one post may mean.
const MEANT: usize = 10;

/// What somebody wrote, checked.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub body: String,
    pub language: Language,
    /// For which organisation; none where the Office speaks.
    pub organisation: Option<OrganisationId>,
    pub unlisted: bool,
    pub files: Vec<Came>,
    /// Whether it came by mail and not from the page.
    pub by_mail: bool,
}

/// The organisations through which somebody writes in a space.
pub(crate) async fn speakers(ctx: &Ctx, space: &Space) -> Result<Vec<OrganisationId>> {
    let members = rows::members(&mut ctx.db(), space.id).await?;
    let mut all: Vec<OrganisationId> = Vec::new();
    for id in ctx.viewer.organisations() {
        let id = id.parse().map_err(Error::internal)?;
        let named = members.iter().any(|m| m.0 == id);
        if (named || !space.kind.names()) && !all.contains(&id) {
            all.push(id);
        }
    }
    Ok(all)
}

/// Reads a form and checks it.
pub(super) async fn check(
    ctx: &Ctx,
    space: &Space,
    form: &Form,
    wrong: &mut Violations,
) -> Result<Written> {
    let body = wrong.layout("body", form.get("body"), input::LONG, true);
    let speakers = speakers(ctx, space).await?;
    let office = moderates(&ctx.viewer) && (form.get("as") == "office" || speakers.is_empty());
    let asked = form.get("organisation");
    let organisation = speakers
        .into_iter()
        .find(|o| asked.is_empty() || o.to_string() == asked);
    if !office && organisation.is_none() {
        return Err(Error::NotFound);
    }
    Ok(Written {
        language: written_in(form.get("language"), &body, ctx.language),
        body,
        organisation: organisation.filter(|_| !office),
        unlisted: form.get("as") == "unlisted",
        files: Vec::new(),
        by_mail: false,
    })
}

/// Begins a topic with its first post; gives the topic. `nameless` is what a file without a name is called.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal for whoever may not write for a while.
pub async fn begin(
    ctx: &Ctx,
    permit: Authorized<Begin>,
    form: &Form,
    nameless: &str,
) -> Result<TopicId> {
    let space = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut wrong = Violations::new();
    let title = wrong.line("title", form.get("title"), input::LINE, true);
    let mut written = check(ctx, &space, form, &mut wrong).await?;
    let object = format!("forum_space:{}", space.id);
    written.files = files::gather(ctx, account, form, nameless, object, &mut wrong).await?;
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let now = ctx.now();
            let topic = Topic {
                id: ctx.new_id(),
                space: space.id,
                account: Some(account),
                title,
                language: written.language,
                state: TopicState::Waiting,
                created: now,
                last_place: 0,
                last_at: now,
                posts: 0,
                answer: String::new(),
                leads_to: String::new(),
                version: 1,
            };
            rows::put_topic(tx, &topic).await?;
            put(tx, &ctx, &space, &topic, account, written).await?;
            rows::drop_draft(tx, account, &format!("s:{}", space.id)).await?;
            Ok(topic.id)
        })
    })
    .await
}

/// Answers in a topic; gives the number of the post.
///
/// # Errors
/// As [`begin`].
pub async fn reply(
    ctx: &Ctx,
    permit: Authorized<Reply>,
    form: &Form,
    nameless: &str,
) -> Result<i64> {
    let thread = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut wrong = Violations::new();
    let mut written = check(ctx, &thread.space, form, &mut wrong).await?;
    let object = format!("forum_topic:{}", thread.topic.id);
    written.files = files::gather(ctx, account, form, nameless, object, &mut wrong).await?;
    wrong.check()?;
    answer(ctx, thread, written).await
}

/// Keeps an answer that was checked; gives the number of the post.
pub(super) async fn answer(ctx: &Ctx, thread: Thread, written: Written) -> Result<i64> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let now = standing(tx, &ctx, thread.topic.id).await?;
            if now.state() != "open" {
                return Err(Error::refused("error-not-in-this-state"));
            }
            let Thread { space, topic } = now;
            if space.id != thread.space.id {
                // Whoever answers may not write where it went, and did not mean to say it there.
                return Err(Error::refused("fora-changed-meanwhile"));
            }
            // What lies there as a draft is something else than what came by mail.
            let drafted = !written.by_mail;
            let post = put(tx, &ctx, &space, &topic, account, written).await?;
            if drafted {
                rows::drop_draft(tx, account, &format!("t:{}", topic.id)).await?;
            }
            Ok(post.number)
        })
    })
    .await
}

/// Keeps what somebody typed and does not send yet: `s:ID` for a new topic of a space, `t:ID` for an answer.
///
/// # Errors
/// [`Error::Rejected`] where it is too long.
pub async fn keep_draft(ctx: &Ctx, target: String, form: &Form) -> Result<()> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut wrong = Violations::new();
    let draft = rows::Draft {
        target,
        title: wrong.line("title", form.get("title"), input::LINE, false),
        body: wrong.layout("body", form.get("body"), input::LONG, false),
        language: Language::from_code(form.get("language"))
            .map_or("", Language::code)
            .to_owned(),
        at: ctx.now(),
    };
    wrong.check()?;
    ctx.write(move |tx, _| Box::pin(async move { rows::put_draft(tx, account, &draft).await }))
        .await
}

/// A number that no post has: drawn by chance, so that two numbers tell neither order nor how many stand between.
pub(crate) async fn new_number(tx: &mut Tx, ctx: &Ctx) -> Result<i64> {
    const FIRST: u128 = 100_000_000_000;
    loop {
        let number = FIRST + ctx.new_id::<Post>().bits() % (9 * FIRST);
        let number = i64::try_from(number).map_err(Error::internal)?;
        if !rows::is_taken(tx, number).await? {
            return Ok(number);
        }
    }
}

/// Refuses whoever may not write for a while.
pub(super) async fn not_silenced(tx: &mut Tx, ctx: &Ctx, account: AccountId) -> Result<()> {
    match rows::silenced_until(tx, account, ctx.now()).await? {
        None => Ok(()),
        Some(until) => {
            let message = Message::new("fora-silenced").with("date", until.iso_date());
            Err(Error::Rejected(Violations::one("body", message)))
        }
    }
}

/// Whether what an organisation writes now waits for a first look. Organisations named for a space were chosen.
pub(crate) async fn waits(
    db: &mut impl Read,
    space: &Space,
    organisation: Option<OrganisationId>,
) -> Result<bool> {
    match organisation {
        Some(o) if space.first_look && space.kind != Kind::Invited => rows::is_first(db, o).await,
        _ => Ok(false),
    }
}

/// The end of the last day on which a first post waits, and what comes then.
pub(super) async fn hold(tx: &mut Tx, ctx: &Ctx, post: PostId) -> Result<kernel::Timestamp> {
    let now = ctx.now();
    let calendar = Calendar::load(tx).await?;
    let due = calendar.deadline(now, FIRST_LOOK, &Zone::utc())?;
    let told = json!({ "post": post });
    ctx.later(tx, FIRST_DUE, &told, due.plus(1)).await?;
    Ok(due)
}

/// Keeps a post, and shows it unless it waits.
pub(crate) async fn put(
    tx: &mut Tx,
    ctx: &Ctx,
    space: &Space,
    topic: &Topic,
    account: AccountId,
    written: Written,
) -> Result<Post> {
    turn(tx).await?;
    not_silenced(tx, ctx, account).await?;
    if let Some(organisation) = written.organisation.filter(|_| !written.unlisted) {
        safety::require(tx, organisation, Exposure::Publication, ctx.now(), "").await?;
    }
    let id: PostId = ctx.new_id();
    let held = waits(tx, space, written.organisation).await?;
    let due = if held {
        Some(hold(tx, ctx, id).await?)
    } else {
        None
    };
    let post = Post {
        id,
        number: new_number(tx, ctx).await?,
        place: rows::next_place(tx).await?,
        topic: topic.id,
        account: Some(account),
        organisation: written.organisation,
        office: written.organisation.is_none(),
        author: String::new(),
        language: written.language,
        body: written.body,
        state: if held {
            PostState::Held
        } else {
            PostState::Shown
        },
        unlisted: written.unlisted,
        created: ctx.now(),
        edited: None,
        redacted: false,
        recommended: false,
        due,
        version: 1,
        organisation_name: String::new(),
        organisation_stands: written.organisation,
        organisation_visibility: Visibility::Office,
        handle: String::new(),
    };
    rows::put_post(tx, &post).await?;
    files::keep(tx, ctx, id, &written.files).await?;
    rows::follow_own(tx, account, topic.id).await?;
    let about = written.organisation.map(|o| o.to_string());
    let object = format!("forum_post:{id}");
    let detail = if written.by_mail {
        json!({ "held": held, "files": written.files.len(), "by": "mail" })
    } else {
        json!({ "held": held, "files": written.files.len() })
    };
    ctx.record(
        tx,
        "forum_post.write",
        &object,
        &about.unwrap_or_default(),
        detail,
    )
    .await?;
    if !held {
        appear(tx, ctx, space, topic, &post).await?;
        rows::read_to(tx, account, topic.id, post.place).await?;
    }
    Ok(post)
}

/// What follows once others read a post: the topic grows, its organisation stands here, it is found, those who are meant are
/// told.
pub(crate) async fn appear(
    tx: &mut Tx,
    ctx: &Ctx,
    space: &Space,
    topic: &Topic,
    post: &Post,
) -> Result<()> {
    // What was let in is new now, whenever it was written: letters go by this moment.
    rows::grow(tx, topic.id, post.place, ctx.now()).await?;
    if let Some(organisation) = post.organisation_stands {
        let engagement = space.id.to_string();
        // Whether the name may stand here was asked when it was written, and is asked again: it is now that others read it.
        let named = safety::may(tx, organisation, Exposure::Publication, ctx.now()).await?;
        let unlisted = post.unlisted || !named;
        engagement::take_part(tx, &engagement, organisation, unlisted, ctx.now()).await?;
    }
    index(tx, ctx, topic, post).await?;
    tell_meant(tx, ctx, space, topic, post, &[]).await
}

/// Makes a post findable for those who read it: whoever reads the space in which its topic stands, by its words and by what its
/// files are called and say. Nobody's name is found with it.
pub(crate) async fn index(tx: &mut Tx, ctx: &Ctx, topic: &Topic, post: &Post) -> Result<()> {
    let mut body = markup::plain(&markup::read(&post.body));
    let said = files::said(tx, ctx, post.id).await?;
    if !said.is_empty() {
        body = format!("{body}\n\n{said}");
    }
    let space = rows::space(tx, &Viewer::default(), topic.space).await?;
    tx.index(&Entry {
        id: format!("forum_post:{}", post.id),
        kind: "forum",
        scope: space.scope(),
        language: post.language,
        title: topic.title.clone(),
        body,
        href: post.href(),
        at: post.created,
    })
    .await
}

/// Tells those whom a post means, unless they were told before.
pub(super) async fn tell_meant(
    tx: &mut Tx,
    ctx: &Ctx,
    space: &Space,
    topic: &Topic,
    post: &Post,
    before: &[String],
) -> Result<()> {
    let names = markup::mentions(&markup::read(&post.body));
    for name in names.iter().take(MEANT).filter(|n| !before.contains(n)) {
        let found = rows::meant(tx, space, topic.id, name, ctx.now()).await?;
        let Some((account, reader)) = found else {
            continue;
        };
        if Some(account) == post.account {
            continue;
        }
        let notice = Notice::new("forum-meant", post.href()).about("forum_topic", topic.id);
        ctx.tell(tx, [&reader], &notice).await?;
    }
    Ok(())
}

/// Ids of organisations that are open for writing, with their names, for the form.
pub(crate) async fn names(ctx: &Ctx, space: &Space) -> Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for id in speakers(ctx, space).await? {
        let o = parties::organisation(&mut ctx.db(), id).await?;
        all.push((id.to_string(), o.name));
    }
    Ok(all)
}

/// Takes what waits of an organisation off the list: it goes with the record.
pub(crate) async fn forget_held(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: OrganisationId,
) -> Result<Vec<PostId>> {
    let all = rows::held_of(tx, organisation).await?;
    for id in &all {
        let sql = "UPDATE fora_posts SET state = 'dropped', body = '', version = version + 1 WHERE id = $1";
        tx.run(sql, args![id]).await?;
        files::destroy_all(tx, ctx, *id).await?;
    }
    rows::untitle(tx, &all).await?;
    Ok(all)
}
