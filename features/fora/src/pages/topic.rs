//! A topic with its posts, its poll and the form to answer; how it is begun; what the Office arranges.

use askama::Template;
use axum::response::Response;
use engagement::Group;
use guard::{Authorized, may};
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, files::ENDINGS, redirect, written_options};

use super::{Shown, called, files, in_space, in_topic, shown, title_of};
use crate::{
    commands,
    model::{Space, Thread, TopicState, Watch, What},
    policy::{
        Arrange, Attend, Begin, CastVote, Reply, SeePost, SeeSpace, SeeTopic, Solve, moderates,
    },
    store as rows,
};

type Options = Vec<(String, String)>;

/// A poll as a reader meets it.
struct PollShown {
    question: String,
    closes: String,
    open: bool,
    /// Whether its last day is over and its result not yet there.
    counting: bool,
    /// Position and words.
    choices: Options,
    /// Own choice; empty where there is none.
    chosen: String,
    may_vote: bool,
    /// Words, number, and share of a hundred; none where they are too few to be said.
    result: Vec<(String, String, i64)>,
}

/// The fields by which somebody writes.
pub(super) struct Writing {
    pub languages: Options,
    pub names: Options,
    pub may_be_office: bool,
    /// Whether the Office reads what is sent now before others do.
    pub first: bool,
    pub audience: String,
    /// Whether the fields for files stand open.
    pub open: bool,
    pub accept: &'static str,
    pub form: Form,
}

#[derive(Template)]
#[template(path = "topic.html")]
struct TopicPage {
    page: Page,
    href: String,
    state: (&'static str, String),
    posts: Vec<Shown>,
    /// Own posts that others do not read yet.
    waiting: Vec<Shown>,
    traces: Vec<(String, String, String)>,
    poll: Option<PollShown>,
    previous: String,
    next: String,
    newest: String,
    unread: String,
    signed_in: bool,
    may_watch: bool,
    watch: &'static str,
    watches: Options,
    may_reply: bool,
    may_solve: bool,
    may_arrange: bool,
    w: Writing,
}

async fn load(rq: &Rq) -> Result<Thread> {
    commands::find_topic(&rq.ctx, rq.id("id")?).await
}

/// What somebody fills in to write in a space; the draft is there where there is one.
async fn writing(
    rq: &Rq,
    page: &Page,
    space: &Space,
    target: &str,
    typed: Option<Form>,
) -> Result<Writing> {
    let mut form = Form::default();
    let mut db = rq.ctx.db();
    if let Some(typed) = typed {
        form = typed;
    } else if let Some(account) = rq.ctx.viewer.account {
        let drafts = rows::drafts(&mut db, account).await?;
        if let Some(draft) = drafts.into_iter().find(|d| d.target == target) {
            form.set("title", draft.title);
            form.set("body", draft.body);
            form.set("language", draft.language);
        }
    }
    let names = commands::names(&rq.ctx, space).await?;
    let mut unlisted = !names.is_empty();
    let mut first = false;
    for (id, _) in &names {
        let id = id.parse().map_err(Error::internal)?;
        let activity = space.id.to_string();
        unlisted &= engagement::unlisted_by_default(&mut db, &activity, id).await?;
        first |= commands::waits(&mut db, space, Some(id)).await?;
    }
    if form.get("as").is_empty() {
        let office = moderates(&rq.ctx.viewer) && names.is_empty();
        form.set(
            "as",
            match (office, unlisted) {
                (true, _) => "office",
                (false, true) => "unlisted",
                (false, false) => "organisation",
            },
        );
    }
    Ok(Writing {
        languages: written_options(page),
        may_be_office: moderates(&rq.ctx.viewer),
        first,
        audience: page.code("fora-read-by", space.kind.code()),
        open: files::is_wrong(page),
        accept: ENDINGS,
        names,
        form,
    })
}

/// The words of a post that is to be quoted, for whoever reads it.
async fn quote(rq: &Rq) -> Result<String> {
    let Ok(number) = rq.query.get("quote").parse::<i64>() else {
        return Ok(String::new());
    };
    let said = match commands::find_post(&rq.ctx, number).await {
        Ok(said) => said,
        Err(Error::NotFound) => return Ok(String::new()),
        Err(e) => return Err(e),
    };
    let shown = said.post.state == crate::model::PostState::Shown;
    if !shown || !may::<SeePost>(&rq.ctx.viewer, &said) {
        return Ok(String::new());
    }
    let number = u64::try_from(number).map_err(Error::internal)?;
    Ok(markup::quote(number, &said.post.body))
}

/// Where the page begins that is asked for.
async fn cut(rq: &Rq, thread: &Thread, read: i64) -> Result<rows::Cut> {
    let topic = thread.topic.id;
    for (field, before) in [("before", true), ("after", false), ("from", false)] {
        let Ok(number) = rq.query.get(field).parse::<i64>() else {
            continue;
        };
        let place = rows::place(&mut rq.ctx.db(), topic, number).await?;
        return Ok(match place {
            Some(place) if before => rows::Cut::Before(place),
            Some(place) if field == "from" => rows::Cut::After(place - 1),
            Some(place) => rows::Cut::After(place),
            None => rows::Cut::After(0),
        });
    }
    Ok(match rq.query.get("at") {
        "end" => rows::Cut::Before(i64::MAX),
        "unread" => rows::Cut::After(read),
        _ => rows::Cut::After(0),
    })
}

async fn poll(rq: &Rq, page: &Page, thread: &Thread) -> Result<Option<PollShown>> {
    let topic = thread.topic.id;
    let mut db = rq.ctx.db();
    let Some((poll, choices)) = rows::poll(&mut db, topic).await? else {
        return Ok(None);
    };
    let open = poll.result.is_empty() && poll.closes >= rq.ctx.now();
    let may_vote = open && may::<CastVote>(&rq.ctx.viewer, thread);
    let mut chosen = String::new();
    if may_vote {
        for (id, _) in commands::names(&rq.ctx, &thread.space).await? {
            let organisation = id.parse().map_err(Error::internal)?;
            let voter = commands::voter(&rq.ctx, topic, organisation)?;
            if let Some(position) = rows::voted(&mut db, topic, &voter).await? {
                chosen = position.to_string();
                break;
            }
        }
    }
    let groups: Vec<Group> = if poll.result.is_empty() {
        Vec::new()
    } else {
        serde_json::from_str(&poll.result).map_err(Error::internal)?
    };
    let all: i64 = groups.iter().map(|g| g.count).sum();
    let words = |code: &str| {
        let found = choices.iter().find(|c| c.0.to_string() == code);
        found.map_or_else(|| page.t("fora-poll-others"), |c| c.1.clone())
    };
    let result = groups.iter().map(|g| {
        (
            words(&g.code),
            page.number(g.count),
            g.count * 100 / all.max(1),
        )
    });
    Ok(Some(PollShown {
        result: result.collect(),
        question: poll.question,
        closes: page.datetime(poll.closes),
        open,
        counting: poll.result.is_empty() && !open,
        choices: choices
            .iter()
            .map(|(position, words)| (position.to_string(), words.clone()))
            .collect(),
        chosen,
        may_vote,
    }))
}

/// What became of a topic, in words; the other topic only for whoever sees it.
async fn traces(rq: &Rq, page: &Page, thread: &Thread) -> Result<Vec<(String, String, String)>> {
    let mut all = Vec::new();
    for (what, other, at, reason) in rows::traces(&mut rq.ctx.db(), thread.topic.id).await? {
        let (title, href) = if what == What::Moved {
            let id = other.parse().map_err(Error::internal)?;
            let space = commands::find_space(&rq.ctx, id).await?;
            if may::<SeeSpace>(&rq.ctx.viewer, &space) {
                (title_of(rq, &space), format!("/fora/spaces/{id}"))
            } else {
                (String::new(), String::new())
            }
        } else {
            let id = other.parse().map_err(Error::internal)?;
            let found = commands::find_topic(&rq.ctx, id).await?;
            if may::<SeeTopic>(&rq.ctx.viewer, &found) {
                (found.topic.title, format!("/fora/topics/{id}"))
            } else {
                (String::new(), String::new())
            }
        };
        let said = page.code("fora-trace", what.code());
        let words = kernel::Message::new("fora-trace")
            .with("what", said)
            .with("date", page.date(at))
            .with("reason", reason);
        all.push((page.message(&words), title, href));
    }
    Ok(all)
}

pub async fn show(rq: Rq) -> Result<Response> {
    let permit = rq.ctx.authorize::<SeeTopic>(load(&rq).await?)?;
    if permit.topic.state == TopicState::Merged {
        // Whoever sees the one sees the other: both stand in one space, or went on to one that fewer read.
        let id = permit.topic.leads_to.parse().map_err(Error::internal)?;
        let other = commands::find_topic(&rq.ctx, id).await?;
        rq.ctx.authorize::<SeeTopic>(other)?;
        return Ok(redirect(&format!("/fora/topics/{id}")));
    }
    draw(&rq, permit, None).await
}

async fn draw(
    rq: &Rq,
    permit: Authorized<SeeTopic>,
    typed: Option<(Form, &Violations)>,
) -> Result<Response> {
    let thread: &Thread = &permit;
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let topic = &thread.topic;
    let mut page = in_space(rq, &thread.space, called(rq, thread));
    let (read, watch) = match viewer.account {
        Some(account) => rows::reading(&mut db, account, topic.id).await?,
        None => (0, Watch::None),
    };
    let cut = cut(rq, thread, read).await?;
    let (posts, before, after) = rows::posts(&mut db, topic.id, cut).await?;
    let first = posts.first().map(|p| p.number);
    let last = posts.last().map(|p| (p.number, p.place));
    let mut form = None;
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = Some(typed);
    }
    let target = format!("t:{}", topic.id);
    let mut w = writing(rq, &page, &thread.space, &target, form).await?;
    let quoted = quote(rq).await?;
    if !quoted.is_empty() && w.form.get("body").is_empty() {
        // What is set last does not hide what stands before it, and there is nothing.
        let mut form = Form::default();
        form.set("body", quoted);
        form.set("as", w.form.get("as").to_owned());
        w.form = form;
    }
    let waiting = match viewer.account {
        Some(account) => rows::waiting_of(&mut db, topic.id, account).await?,
        None => Vec::new(),
    };
    let href = format!("/fora/topics/{}", topic.id);
    let link = |field: &str, number: Option<i64>, is: bool| match number {
        Some(number) if is => format!("{href}?{field}={number}"),
        _ => String::new(),
    };
    let (code, state) = match (thread.space.archived, topic.state) {
        (true, _) => ("archived", page.t("fora-archived")),
        (_, TopicState::Waiting) => ("pending", page.t("fora-state-held")),
        (_, TopicState::Open) => ("open", String::new()),
        _ => ("closed", page.t("fora-topic-closed")),
    };
    let watches = Watch::ALL.iter().map(|w| {
        let words = page.code("fora-watch", w.code());
        (w.code().to_owned(), words)
    });
    let news = viewer.account.is_some() && read > 0 && topic.last_place > read;
    let response = rq.html(&TopicPage {
        state: (code, state),
        waiting: shown(rq, &page, thread, waiting, 0).await?,
        traces: traces(rq, &page, thread).await?,
        poll: poll(rq, &page, thread).await?,
        previous: link("before", first, before),
        next: link("after", last.map(|l| l.0), after),
        newest: if after {
            format!("{href}?at=end")
        } else {
            String::new()
        },
        unread: if news {
            format!("{href}?at=unread")
        } else {
            String::new()
        },
        signed_in: viewer.account.is_some(),
        may_watch: viewer.account.is_some() && may::<Attend>(viewer, thread),
        watch: watch.code(),
        watches: watches.collect(),
        may_reply: may::<Reply>(viewer, thread),
        may_solve: viewer.account.is_some() && may::<Solve>(viewer, thread),
        may_arrange: may::<Arrange>(viewer, thread),
        posts: shown(rq, &page, thread, posts, read).await?,
        href,
        page,
        w,
    })?;
    if let Some((_, place)) = last {
        commands::read_to(&rq.ctx, &permit, place).await?;
    }
    Ok(response)
}

pub async fn reply(rq: Rq, form: Form) -> Result<Response> {
    let thread = load(&rq).await?;
    let id = thread.topic.id;
    let permit = rq.ctx.authorize::<Reply>(thread.clone())?;
    if form.get("do") == "save" {
        return match commands::keep_draft(&rq.ctx, format!("t:{id}"), &form).await {
            Ok(()) => Ok(redirect(&format!(
                "/fora/topics/{id}?at=end&done=draft#reply"
            ))),
            Err(Error::Rejected(wrong)) => {
                let permit = rq.ctx.authorize::<SeeTopic>(thread)?;
                draw(&rq, permit, Some((form, &wrong))).await
            }
            Err(e) => Err(e),
        };
    }
    let nameless = rq.t("fora-file-nameless");
    let done = commands::reply(&rq.ctx, permit, &form, &nameless).await;
    match commands::asked_again(&form, done) {
        Ok(number) => Ok(redirect(&format!("/fora/posts/{number}"))),
        Err(Error::Rejected(wrong)) => {
            let permit = rq.ctx.authorize::<SeeTopic>(thread)?;
            draw(&rq, permit, Some((form, &wrong))).await
        }
        Err(e) => Err(e),
    }
}

pub async fn watch(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Attend>(load(&rq).await?)?;
    let id = permit.topic.id;
    commands::watch(&rq.ctx, permit, &form).await?;
    Ok(redirect(&format!("/fora/topics/{id}?done=saved")))
}

pub async fn vote(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<CastVote>(load(&rq).await?)?;
    let id = permit.topic.id;
    commands::vote(&rq.ctx, permit, &form).await?;
    Ok(redirect(&format!("/fora/topics/{id}?done=voted#poll")))
}

pub async fn solve(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Solve>(load(&rq).await?)?;
    let number = form.get("post").parse().map_err(|_| Error::NotFound)?;
    commands::solve(&rq.ctx, permit, number).await?;
    Ok(redirect(&format!("/fora/posts/{number}")))
}

#[derive(Template)]
#[template(path = "new_topic.html")]
struct NewPage {
    page: Page,
    action: String,
    w: Writing,
}

async fn draw_new(rq: &Rq, space: &Space, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let mut page = in_space(rq, space, rq.t("fora-new-topic"));
    let mut form = None;
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = Some(typed);
    }
    let w = writing(rq, &page, space, &format!("s:{}", space.id), form).await?;
    rq.html(&NewPage {
        action: format!("/fora/spaces/{}/new", space.id),
        page,
        w,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let space = rq.ctx.authorize::<Begin>(space)?.into_inner();
    draw_new(&rq, &space, None).await
}

pub async fn begin(rq: Rq, form: Form) -> Result<Response> {
    let space = commands::find_space(&rq.ctx, rq.id("id")?).await?;
    let permit = rq.ctx.authorize::<Begin>(space.clone())?;
    if form.get("do") == "save" {
        return match commands::keep_draft(&rq.ctx, format!("s:{}", space.id), &form).await {
            Ok(()) => Ok(redirect(&format!(
                "/fora/spaces/{}/new?done=draft",
                space.id
            ))),
            Err(Error::Rejected(wrong)) => draw_new(&rq, &space, Some((form, &wrong))).await,
            Err(e) => Err(e),
        };
    }
    let nameless = rq.t("fora-file-nameless");
    let done = commands::begin(&rq.ctx, permit, &form, &nameless).await;
    match commands::asked_again(&form, done) {
        Ok(id) => Ok(redirect(&format!("/fora/topics/{id}"))),
        Err(Error::Rejected(wrong)) => draw_new(&rq, &space, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}

#[derive(Template)]
#[template(path = "arrange.html")]
struct ArrangePage {
    page: Page,
    href: String,
    open: bool,
    has_poll: bool,
    spaces: Options,
    form: Form,
}

async fn draw_arrange(
    rq: &Rq,
    thread: &Thread,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = in_topic(rq, thread, rq.t("fora-arrange"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let spaces = rows::spaces(&mut db, &rq.ctx.viewer).await?;
    let open = spaces
        .iter()
        .filter(|s| commands::may_move(&thread.space, s))
        .map(|s| (s.id.to_string(), title_of(rq, s)));
    let choose = (String::new(), page.t("fora-choose"));
    rq.html(&ArrangePage {
        href: format!("/fora/topics/{}/arrange", thread.topic.id),
        open: thread.topic.state == TopicState::Open,
        has_poll: rows::poll(&mut db, thread.topic.id).await?.is_some(),
        spaces: std::iter::once(choose).chain(open).collect(),
        page,
        form,
    })
}

pub async fn ask_arrange(rq: Rq) -> Result<Response> {
    let thread = rq.ctx.authorize::<Arrange>(load(&rq).await?)?.into_inner();
    draw_arrange(&rq, &thread, Form::default(), None).await
}

pub async fn arrange(rq: Rq, form: Form) -> Result<Response> {
    let thread = load(&rq).await?;
    let id = thread.topic.id;
    let permit = rq.ctx.authorize::<Arrange>(thread.clone())?;
    let done = match form.get("do") {
        "close" => commands::arrange(&rq.ctx, permit, false).await.map(|()| id),
        "open" => commands::arrange(&rq.ctx, permit, true).await.map(|()| id),
        "merge" => commands::merge(&rq.ctx, permit, &form).await,
        "move" => commands::move_to(&rq.ctx, permit, &form).await.map(|()| id),
        "poll" => commands::open_poll(&rq.ctx, permit, &form)
            .await
            .map(|()| id),
        _ => return draw_arrange(&rq, &thread, form, None).await,
    };
    match done {
        Ok(id) => Ok(redirect(&format!("/fora/topics/{id}?done=saved"))),
        Err(Error::Rejected(wrong)) => draw_arrange(&rq, &thread, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}
