//! My day: what waits for somebody and by when, what changed since they were here last, and what letters told of.

use askama::Template;
use axum::response::Response;
use guard::Told;
use kernel::{PageRequest, Result, Timestamp, day};
use web::{Change, Changed, Form, Page, Rq, Wait, address, redirect};

/// Days within which something is due soon.
const SOON: i64 = 7;

/// Something that waits, as the page prints it.
struct Line {
    what: String,
    href: String,
    by: String,
    late: bool,
}

/// What is due in the same span of time.
struct Span {
    title: String,
    lines: Vec<Line>,
}

/// A message or a change, as the page prints it.
struct News {
    what: String,
    href: String,
    at: String,
    themes: String,
}

/// What changed in one list.
struct List {
    title: String,
    href: &'static str,
    news: Vec<News>,
    /// That there is more; empty where there is not.
    more: String,
}

#[derive(Template)]
#[template(path = "day.html")]
struct Day {
    page: Page,
    spans: Vec<Span>,
    late: i64,
    since: String,
    /// When the page was made: until then all can be said to have been seen.
    now: i64,
    lists: Vec<List>,
    /// What letters told of, for whose letters do not say it.
    news: Vec<News>,
    /// Where the older ones are; empty where there are none.
    older: String,
    /// Where one goes from here: words and address.
    ways: Vec<(String, String)>,
}

/// In which span something is due, and what that is called; what is late first.
const SPANS: [&str; 4] = [
    "portal-day-late-group",
    "portal-day-week",
    "portal-day-later",
    "portal-day-open",
];

fn span(by: Option<Timestamp>, now: Timestamp) -> usize {
    match by {
        Some(at) if at < now => 0,
        Some(at) if at < now.plus(day(SOON)) => 1,
        Some(_) => 2,
        None => 3,
    }
}

/// What waits, by when it is due; within a span as it came, the earliest first.
fn spans(page: &Page, waits: &[Wait], now: Timestamp) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    for (n, key) in SPANS.into_iter().enumerate() {
        let line = |w: &Wait| Line {
            what: page.message(&w.what),
            href: w.href.clone(),
            by: w.by.map(|at| page.date(at)).unwrap_or_default(),
            late: n == 0,
        };
        let due = waits.iter().filter(|w| span(w.by, now) == n);
        let lines: Vec<Line> = due.map(line).collect();
        if !lines.is_empty() {
            let title = page.t(key);
            all.push(Span { title, lines });
        }
    }
    all
}

fn list(page: &Page, changed: &Changed) -> List {
    let news = |c: &Change| {
        let themes: Vec<String> = c.themes.iter().map(|t| page.code("theme", t)).collect();
        News {
            what: page.message(&c.what),
            href: c.href.clone(),
            at: page.date(c.at),
            themes: page.list(&themes),
        }
    };
    let key = if changed.open {
        "portal-day-more-open"
    } else {
        "portal-day-more"
    };
    let more = i64::try_from(changed.more).unwrap_or(i64::MAX);
    List {
        title: page.t(changed.key),
        href: changed.href,
        news: changed.changes.iter().map(news).collect(),
        more: if more > 0 {
            page.tn(key, more)
        } else {
            String::new()
        },
    }
}

/// The page.
pub async fn show(rq: Rq) -> Result<Response> {
    let page = rq.page(rq.t("portal-day-title"));
    let now = rq.ctx.now();
    let waits = rq.site.waits(&rq.ctx).await?;
    let since = rq.ctx.open_day().await?;
    let changed = rq.site.changes(&rq.ctx, since).await?;
    let request = PageRequest::after(Some(rq.query.get("messages")));
    let told = rq.site.messages(&rq.ctx, &request).await?;
    let news = |t: &Told| News {
        what: page.t(&format!("mail-{}-subject", t.letter)),
        href: t.path.clone(),
        at: page.date(t.at),
        themes: String::new(),
    };
    let late = waits.iter().filter(|w| span(w.by, now) == 0).count();
    let nav = page.nav().iter();
    rq.html(&Day {
        late: i64::try_from(late).unwrap_or(i64::MAX),
        spans: spans(&page, &waits, now),
        since: page.datetime(since),
        now: now.0,
        lists: changed.iter().map(|c| list(&page, c)).collect(),
        news: told.rows.iter().map(news).collect(),
        older: told.next.map_or_else(String::new, |after| {
            address("/", &[("messages", &after)]) + "#messages"
        }),
        ways: nav.map(|n| (n.label.clone(), n.href.clone())).collect(),
        page,
    })
}

/// Somebody has seen all that their page said was new.
pub async fn seen(rq: Rq, form: Form) -> Result<Response> {
    let until = form.get("until").parse().map(Timestamp);
    rq.ctx
        .all_seen(until.unwrap_or_else(|_| rq.ctx.now()))
        .await?;
    Ok(redirect("/?done=seen"))
}
