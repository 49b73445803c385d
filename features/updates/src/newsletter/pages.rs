//! The pages of the newsletter: asked for, confirmed, left, read, gathered.

use askama::Template;
use axum::response::Response;
use guard::{Viewer, may};
use kernel::{Error, Language, PageRequest, Result, Violations};
use web::{Form, Page, Rq, address, language_options, redirect};

use super::{
    issues::{self, Fields},
    model::{Issue, SubscriberId, subscription, tag_of_account},
    send as sending, store as rows,
    subscribe::{self, CONFIRM_WITHIN},
};
use crate::{
    pages::list::{Row, row},
    policy::{
        Confirm, EditIssue, Follow, Gather, Leave, Newsletter, ReadIssue, SeeNewsletter, SendIssue,
        Subscribe,
    },
};

/// An issue in a list: address, name, its language, day.
type Listed = (String, String, &'static str, String);

#[derive(Template)]
#[template(path = "newsletter.html")]
struct NewsletterPage {
    page: Page,
    form: Form,
    languages: Vec<(String, String)>,
    issues: Vec<Listed>,
    next: String,
    /// Whether the reader has an account, and follows it.
    account: bool,
    follows: bool,
    may_gather: bool,
    within: i64,
}

fn listed(page: &Page, i: &Issue) -> Listed {
    let (lang, title) = i.title.best(page.language());
    let day = i.sent.map(|at| page.date(at)).unwrap_or_default();
    (i.href(), title.to_owned(), lang.code(), day)
}

async fn draw(rq: &Rq, mut form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq.page(rq.t("newsletter-title"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = rows::sent(&mut db, &request).await?;
    let account = rq.ctx.viewer.account;
    let mine = match account {
        Some(account) => rows::tagged(&mut db, &tag_of_account(account)).await?,
        None => None,
    };
    if form.get("language").is_empty() {
        let language = mine.as_ref().map_or(rq.ctx.language, |s| s.language);
        form.set("language", language.code());
    }
    rq.html(&NewsletterPage {
        languages: language_options(),
        issues: found.rows.iter().map(|i| listed(&page, i)).collect(),
        next: found
            .next
            .map_or_else(String::new, |n| address("/newsletter", &[("after", &n)])),
        account: account.is_some(),
        follows: mine.is_some(),
        may_gather: may::<Gather>(&rq.ctx.viewer, &Newsletter),
        within: CONFIRM_WITHIN,
        page,
        form,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeNewsletter>(Newsletter)?;
    draw(&rq, Form::default(), None).await
}

pub async fn ask(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Subscribe>(Newsletter)?;
    match subscribe::ask(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect("/newsletter?done=newsletter-asked")),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn follow(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Follow>(Newsletter)?;
    match subscribe::follow(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect("/newsletter?done=saved")),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

#[derive(Template)]
#[template(path = "newsletter_answer.html")]
struct AnswerPage {
    page: Page,
    /// Where the answer goes; empty where it was given.
    action: String,
    text: String,
    button: String,
}

/// The subscription that a link of ours is for, whether it is still there or not; any other link is none.
fn linked(rq: &Rq) -> Result<SubscriberId> {
    subscription(&rq.ctx, rq.param("token"))?.ok_or(Error::NotFound)
}

/// The same, which must be there.
async fn there(rq: &Rq) -> Result<SubscriberId> {
    let id = linked(rq)?;
    let found = rows::subscriber(&mut rq.ctx.db(), id).await?;
    found.map(|s| s.id).ok_or(Error::NotFound)
}

/// The page that a letter leads to. Programs that look at links before their reader does send no form.
pub async fn to_confirm(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Confirm>(Newsletter)?;
    there(&rq).await?;
    rq.html(&AnswerPage {
        action: rq.path.clone(),
        text: rq.t("newsletter-confirm-text"),
        button: rq.t("newsletter-confirm-button"),
        page: rq.page(rq.t("newsletter-confirm-title")),
    })
}

pub async fn confirm(rq: Rq, _: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Confirm>(Newsletter)?;
    let id = there(&rq).await?;
    subscribe::confirm(&rq.ctx, permit, id).await?;
    Ok(redirect("/newsletter?done=newsletter-confirmed"))
}

/// The same page whether its reader has left already or not.
pub async fn to_leave(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Leave>(Newsletter)?;
    linked(&rq)?;
    rq.html(&AnswerPage {
        action: rq.path.clone(),
        text: rq.t("newsletter-leave-text"),
        button: rq.t("newsletter-leave-button"),
        page: rq.page(rq.t("newsletter-leave-title")),
    })
}

/// Ends a subscription at once. It leads nowhere: a mail program that sends it follows nothing (RFC 8058).
pub async fn leave(rq: Rq, _: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Leave>(Newsletter)?;
    let id = linked(&rq)?;
    subscribe::leave(&rq.ctx, permit, id).await?;
    rq.html(&AnswerPage {
        action: String::new(),
        text: rq.t("newsletter-left-text"),
        button: String::new(),
        page: rq.page(rq.t("newsletter-left-title")),
    })
}

#[derive(Template)]
#[template(path = "newsletter_desk.html")]
struct DeskPage {
    page: Page,
    readers: i64,
    drafts: Vec<(String, String, &'static str)>,
}

pub async fn desk(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Gather>(Newsletter)?;
    let page = rq
        .page(rq.t("newsletter-desk"))
        .crumb(rq.t("newsletter-title"), "/newsletter");
    let mut db = rq.ctx.db();
    let drafts = rows::drafts(&mut db).await?;
    rq.html(&DeskPage {
        readers: rows::readers(&mut db).await?,
        drafts: drafts
            .iter()
            .map(|i| {
                let (lang, title) = i.title.best(rq.ctx.language);
                (i.href(), title.to_owned(), lang.code())
            })
            .collect(),
        page,
    })
}

/// An update that an issue can tell of: identifier, title with its day, whether it is chosen.
type Offered = (String, String, bool);

#[derive(Template)]
#[template(path = "newsletter_write.html")]
struct WritePage {
    page: Page,
    action: String,
    form: Form,
    others: Vec<Language>,
    items: Vec<Offered>,
}

async fn draw_write(
    rq: &Rq,
    i: Option<&Issue>,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let key = if i.is_some() {
        "newsletter-edit"
    } else {
        "newsletter-new"
    };
    let mut page = rq
        .page(rq.t(key))
        .crumb(rq.t("newsletter-title"), "/newsletter")
        .crumb(rq.t("newsletter-desk"), "/newsletter/desk");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let none = kernel::Id::from_bits(0);
    let id = i.map_or(none, |i| i.id);
    let offered = rows::to_choose(&mut rq.ctx.db(), id, rq.ctx.language).await?;
    let items = offered.into_iter().map(|(update, title, at, chosen)| {
        let code = update.to_string();
        // What was typed counts where a form comes back.
        let chosen = if form.get("_key").is_empty() {
            chosen
        } else {
            form.holds("items", &code)
        };
        (code, page.noted(title, page.date(at)), chosen)
    });
    let others = Language::ALL.iter().copied();
    rq.html(&WritePage {
        action: i.map_or_else(
            || "/newsletter/issues/new".to_owned(),
            |i| format!("{}/edit", i.href()),
        ),
        others: others.filter(|l| *l != Language::English).collect(),
        items: items.collect(),
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Gather>(Newsletter)?;
    draw_write(&rq, None, Form::default(), None).await
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Gather>(Newsletter)?;
    let done = match Fields::check(&form) {
        Ok(fields) => issues::add(&rq.ctx, permit, fields).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(id) => Ok(redirect(&format!("/newsletter/issues/{id}?done=saved"))),
        Err(Error::Rejected(wrong)) => draw_write(&rq, None, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

async fn load(rq: &Rq) -> Result<Issue> {
    issues::find(&rq.ctx, rq.id("id")?).await
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let i = rq.ctx.authorize::<EditIssue>(load(&rq).await?)?;
    let i = i.into_inner();
    let mut form = Form::default();
    for language in Language::ALL {
        form.set(&format!("title-{language}"), i.title.get(*language));
        form.set(&format!("intro-{language}"), i.intro.get(*language));
    }
    form.set("version", i.version.to_string());
    draw_write(&rq, Some(&i), form, None).await
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let i = load(&rq).await?;
    let permit = rq.ctx.authorize::<EditIssue>(i.clone())?;
    let version = form.get("version").parse().unwrap_or(0);
    let done = match Fields::check(&form) {
        Ok(fields) => issues::edit(&rq.ctx, permit, fields, version).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!("{}?done=saved", i.href()))),
        Err(Error::Rejected(wrong)) => draw_write(&rq, Some(&i), form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn send(rq: Rq, _: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<SendIssue>(load(&rq).await?)?;
    let href = permit.href();
    sending::send(&rq.ctx, permit).await?;
    Ok(redirect(&format!("{href}?done=newsletter-sent")))
}

#[derive(Template)]
#[template(path = "issue.html")]
struct IssuePage {
    page: Page,
    intro: String,
    intro_lang: &'static str,
    day: String,
    rows: Vec<Row>,
    /// How far it has gone, for whoever gathers it; empty for all others.
    gone: String,
    href: String,
    draft: bool,
    may_edit: bool,
}

/// An issue, with those of its updates that its reader may read at this moment.
pub async fn issue(rq: Rq) -> Result<Response> {
    let i = rq.ctx.authorize::<ReadIssue>(load(&rq).await?)?;
    let i = i.into_inner();
    let viewer: &Viewer = &rq.ctx.viewer;
    let title = i.title.best(rq.ctx.language).1;
    let (intro_lang, intro) = i.intro.best(rq.ctx.language);
    let page = rq
        .page(title)
        .crumb(rq.t("newsletter-title"), "/newsletter");
    let mut db = rq.ctx.db();
    let updates = rows::readable(&mut db, viewer, i.id, rq.ctx.language).await?;
    let now = rq.ctx.now();
    let gone = if i.is_sent() && may::<Gather>(viewer, &Newsletter) {
        let key = if i.done.is_some() {
            "newsletter-letters-n"
        } else {
            "newsletter-letters-going-n"
        };
        page.tn(key, i.letters)
    } else {
        String::new()
    };
    rq.html(&IssuePage {
        intro: intro.to_owned(),
        intro_lang: intro_lang.code(),
        day: i.sent.map(|at| page.date(at)).unwrap_or_default(),
        rows: updates.iter().map(|u| row(&page, u, now)).collect(),
        gone,
        href: i.href(),
        draft: !i.is_sent(),
        may_edit: may::<EditIssue>(viewer, &i),
        page,
    })
}
