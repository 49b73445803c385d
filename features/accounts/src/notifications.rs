//! What a person is told of by letter, and when: their own choice, by topic and by theme; what is always told, and why; and the
//! round-up that gathers a day.

use std::{collections::BTreeMap, sync::Arc};

use askama::Template;
use axum::response::Response;
use guard::{Choices, Ctx, When};
use kernel::{Result, Violations, day};
use parties::Theme;
use web::{Form, Page, Rq, Site, Telling, Topic, redirect};

/// Told once a day.
pub const ROUND_UPS: &str = "round_ups_due";

/// The field of a topic and that of a theme.
fn field(of: &str, name: &str) -> String {
    format!("{of}-{name}")
}

/// A question with what was chosen.
struct Asked {
    name: String,
    label: String,
    chosen: String,
}

#[derive(Template)]
#[template(path = "notifications.html")]
struct NotificationsPage {
    page: Page,
    topics: Vec<Asked>,
    themes: Vec<Asked>,
    /// What a topic can be told as, and what a theme can.
    choices: Vec<(String, String)>,
    own_choices: Vec<(String, String)>,
    /// What is chosen on other pages: words and address.
    elsewhere: Vec<(String, &'static str)>,
    /// Why something is always told, and what it is.
    always: Vec<(String, String)>,
}

fn chosen(site: &Site) -> impl Iterator<Item = &Topic> {
    site.topics.iter().filter(|t| t.is_chosen())
}

/// What is always told, by why: each name once.
fn always(page: &Page, site: &Site) -> Vec<(String, String)> {
    let mut all: Vec<(&str, Vec<String>)> = Vec::new();
    for topic in &site.topics {
        let Telling::Always(why) = topic.telling else {
            continue;
        };
        let label = page.t(topic.key);
        match all.iter_mut().find(|(w, _)| *w == why) {
            Some((_, labels)) if labels.contains(&label) => {}
            Some((_, labels)) => labels.push(label),
            None => all.push((why, vec![label])),
        }
    }
    let told = |(why, labels): &(&str, Vec<String>)| (page.t(why), page.list(labels));
    all.iter().map(told).collect()
}

fn ask(rq: &Rq, form: &Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("accounts-notifications"))
        .crumb(rq.t("accounts-account-title"), "/account");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let asked = |of: &str, name: &str, label: String| {
        let name = field(of, name);
        Asked {
            chosen: form.get(&name).to_owned(),
            name,
            label,
        }
    };
    let choice = |w: &When| (w.code().to_owned(), page.code("accounts-when", w.code()));
    let choices: Vec<(String, String)> = When::ALL.iter().map(choice).collect();
    let as_topic = (String::new(), page.t("accounts-when-as-topic"));
    let theme = |t: &Theme| asked("theme", t.code(), page.code("theme", t.code()));
    let elsewhere = rq.site.topics.iter().filter_map(|t| match t.telling {
        Telling::Elsewhere(href) => Some((page.t(t.key), href)),
        _ => None,
    });
    rq.html(&NotificationsPage {
        topics: chosen(&rq.site)
            .map(|t| asked("topic", t.name, page.t(t.key)))
            .collect(),
        themes: Theme::ALL.iter().map(theme).collect(),
        own_choices: std::iter::once(as_topic).chain(choices.clone()).collect(),
        choices,
        elsewhere: elsewhere.collect(),
        always: always(&page, &rq.site),
        page,
    })
}

/// The page, with what is chosen.
pub async fn show(rq: Rq) -> Result<Response> {
    let choices = rq.ctx.choices().await?;
    let mut form = Form::default();
    for topic in chosen(&rq.site) {
        let name = field("topic", topic.name);
        form.set(&name, choices.topic(topic.name).code());
    }
    for theme in Theme::ALL {
        let own = choices.themes.get(theme.code());
        form.set(&field("theme", theme.code()), own.map_or("", |w| w.code()));
    }
    ask(&rq, &form, None)
}

/// Keeps what was chosen.
pub async fn choose(rq: Rq, form: Form) -> Result<Response> {
    let mut wrong = Violations::new();
    let mut topics = BTreeMap::new();
    for topic in chosen(&rq.site) {
        let name = field("topic", topic.name);
        if let Some(when) = wrong.choice(&name, form.get(&name)) {
            topics.insert(topic.name.to_owned(), when);
        }
    }
    let mut themes = BTreeMap::new();
    for theme in Theme::ALL {
        let name = field("theme", theme.code());
        // Left empty, it is told as its topic.
        if form.get(&name).is_empty() {
            continue;
        }
        if let Some(when) = wrong.choice(&name, form.get(&name)) {
            themes.insert(theme.code().to_owned(), when);
        }
    }
    if !wrong.0.is_empty() {
        return ask(&rq, &form, Some(&wrong));
    }
    let choices = Choices { topics, themes };
    rq.ctx.choose_notifications(&choices).await?;
    Ok(redirect("/account?done=notifications"))
}

/// Whoever leaves something to a round-up is written to, once a day; comes again on the next day.
///
/// # Errors
/// A database error.
pub async fn round_ups(site: Arc<Site>, _: String) -> Result<()> {
    let ctx = Ctx::house(&site.app);
    let mut after = String::new();
    let mut failed = Ok(());
    loop {
        let all = site.app.to_round_up(&after).await?;
        let Some(last) = all.last() else {
            break;
        };
        after = last.to_string();
        for account in all {
            // What fails for one is tried again, and keeps nobody else's from them.
            if let Err(error) = ctx.round_up(account).await {
                failed = Err(error);
            }
        }
    }
    ctx.write(|tx, ctx| {
        Box::pin(async move {
            let due = ctx.now().plus(day(1));
            ctx.come_again(tx, ROUND_UPS, &due.iso_date(), due).await
        })
    })
    .await?;
    failed
}
