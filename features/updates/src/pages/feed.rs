//! What everybody may read as an Atom feed (RFC 4287), by kind, theme and region: the same bytes for whoever asks.
//!
//! What identifies an entry does not follow the address of the house, so that a move shows nobody everything as new. Whoever
//! holds the feed as it stands is told so and sent nothing.

use axum::response::Response;
use guard::Viewer;
use http::{HeaderValue, header};
use kernel::{Language, PageRequest, Result, Timestamp};
use web::{Entry, Feed, Rq, address};

use super::{list::wanted, parts};
use crate::{
    model::{Kind, Update, Wanted},
    policy::{See, Updates},
    store,
};

/// Entries of the feed.
const NEWEST: u16 = 50;

pub async fn feed(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Updates)?;
    let wanted = Wanted {
        current: true,
        ..wanted(&rq.query)
    };
    let language = Language::from_code(rq.query.get("text")).unwrap_or(rq.ctx.language);
    let request = PageRequest {
        after: None,
        size: NEWEST,
    };
    // As somebody whom nobody knows, whoever asks: a feed is read by programs that hold no session, and is passed on.
    let nobody = Viewer::default();
    let mut db = rq.ctx.db();
    let found = store::list(&mut db, &nobody, language, &wanted, &request).await?;
    let own = own_address(language, &wanted);
    let say = |key: &str| rq.site.languages.plain(language, key);
    let feed = Feed {
        id: format!("{}{own}", rq.ctx.app.base),
        page: "/updates".to_owned(),
        title: say("updates-title"),
        language,
        since: Timestamp(0),
        entries: found.rows.iter().map(|u| entry(&say, u)).collect(),
        own,
    };
    let mut answer = feed.answer(&rq)?;
    let headers = answer.headers_mut();
    // It may be kept and is asked for anew each time; what it says depends on the language that is asked for.
    let again = HeaderValue::from_static("no-cache");
    headers.insert(header::CACHE_CONTROL, again);
    let varies = HeaderValue::from_static("accept-language, cookie");
    headers.insert(header::VARY, varies);
    Ok(answer)
}

/// The path of a feed with everything that it depends on.
fn own_address(language: Language, wanted: &Wanted) -> String {
    let pairs = [
        ("kind", wanted.kind.map_or("", Kind::code)),
        ("theme", wanted.theme.map_or("", parties::Theme::code)),
        ("region", wanted.region.as_str()),
        ("text", language.code()),
    ];
    address("/updates/feed.atom", &pairs)
}

/// What a key says in the language of the feed.
type Say<'s> = &'s dyn Fn(&str) -> String;

fn entry(say: Say<'_>, u: &Update) -> Entry {
    let kind = u.kind.code();
    let mut categories = vec![(kind.to_owned(), say(&format!("updates-kind-{kind}")))];
    for theme in u.theme_list() {
        let key = format!("theme-{}", theme.code().replace('_', "-"));
        categories.push((theme.code().to_owned(), say(&key)));
    }
    Entry {
        id: Some(u.urn()),
        page: u.href(),
        title: u.title.clone(),
        language: Some(u.shown_in),
        published: Some(u.day()),
        updated: u.changed(),
        author: None,
        categories,
        summary: u.summary.clone(),
        content: Some(plain(&u.body)),
    }
}

/// A text as plain paragraphs: a reader of feeds is given nothing that it could run or fetch.
fn plain(body: &str) -> String {
    let (parts, _) = parts(body);
    let paragraph = |p: super::Part| {
        if p.items.is_empty() {
            return p.text;
        }
        let items = p.items.into_iter();
        let items = items.map(|(label, text)| {
            let label = if label.is_empty() {
                "•".to_owned()
            } else {
                label
            };
            format!("{label} {text}")
        });
        items.collect::<Vec<_>>().join("\n")
    };
    let all: Vec<String> = parts.into_iter().map(paragraph).collect();
    all.join("\n\n")
}
