//! What everybody may read as an Atom feed (RFC 4287), by kind, theme and region: the same bytes for whoever asks.
//!
//! Identifiers do not follow the address of the house, so that a move shows nobody everything as new. Whoever holds the
//! feed as it stands is told so and sent nothing.

use axum::response::{IntoResponse, Response};
use guard::{Viewer, digest};
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Language, PageRequest, Result, Timestamp};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use web::{Rq, address};

use super::{list::wanted, parts};
use crate::{
    model::{Kind, Update, Wanted},
    policy::{See, Updates},
    store,
};

/// Entries of the feed.
const NEWEST: u16 = 50;

/// The identifier of the feed itself; those of its parts follow from what is asked for.
const FEED: &str = "tag:indaba,2026:updates";

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
    let bytes = atom(&say, &rq.ctx.app.base, &own, language, &found.rows)?;
    let tag = format!("W/\"{}\"", &digest(&bytes)[..32]);
    let held = rq.holds(&tag);
    let mut answer = if held {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
        (kind, bytes).into_response()
    };
    let headers = answer.headers_mut();
    let tag = HeaderValue::from_str(&tag).map_err(Error::internal)?;
    headers.insert(header::ETAG, tag);
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

fn atom(
    say: Say<'_>,
    base: &str,
    own: &str,
    language: Language,
    rows: &[Update],
) -> Result<Vec<u8>> {
    let newest = rows.iter().map(Update::changed).max();
    let updated = newest.unwrap_or(Timestamp(0)).rfc3339();
    let asked = own.split_once('?').map_or("", |(_, asked)| asked);
    let mut xml = Writer::new(Vec::new());
    let broken = |e: std::io::Error| Error::internal(e);
    let declaration = BytesDecl::new("1.0", Some("utf-8"), None);
    xml.write_event(Event::Decl(declaration)).map_err(broken)?;
    let address = format!("{base}{own}");
    let list = format!("{base}/updates");
    xml.create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", language.code()))
        .write_inner_content(|feed| {
            words_of(feed, "title", &say("updates-title"))?;
            words_of(feed, "id", &format!("{FEED}:{asked}"))?;
            words_of(feed, "updated", &updated)?;
            let link = feed.create_element("link").with_attribute(("rel", "self"));
            link.with_attribute(("href", address.as_str()))
                .write_empty()?;
            let link = feed
                .create_element("link")
                .with_attribute(("rel", "alternate"));
            link.with_attribute(("href", list.as_str())).write_empty()?;
            feed.create_element("author")
                .write_inner_content(|author| words_of(author, "name", &say("ui-site-name")))?;
            for u in rows {
                entry(feed, say, base, u)?;
            }
            Ok(())
        })
        .map_err(broken)?;
    Ok(xml.into_inner())
}

fn entry(xml: &mut Writer<Vec<u8>>, say: Say<'_>, base: &str, u: &Update) -> std::io::Result<()> {
    let address = format!("{base}{}", u.href());
    let published = u.day().rfc3339();
    let changed = u.changed().rfc3339();
    let text = plain(&u.body);
    xml.create_element("entry")
        .with_attribute(("xml:lang", u.shown_in.code()))
        .write_inner_content(|entry| {
            words_of(entry, "title", &u.title)?;
            words_of(entry, "id", &u.urn())?;
            words_of(entry, "published", &published)?;
            words_of(entry, "updated", &changed)?;
            let link = entry.create_element("link");
            link.with_attribute(("href", address.as_str()))
                .write_empty()?;
            let kind = u.kind.code();
            category(entry, kind, &say(&format!("updates-kind-{kind}")))?;
            for theme in u.theme_list() {
                let key = format!("theme-{}", theme.code().replace('_', "-"));
                category(entry, theme.code(), &say(&key))?;
            }
            words_of(entry, "summary", &u.summary)?;
            words_of(entry, "content", &text)
        })?;
    Ok(())
}

fn category(xml: &mut Writer<Vec<u8>>, code: &str, label: &str) -> std::io::Result<()> {
    let category = xml.create_element("category");
    category
        .with_attribute(("term", code))
        .with_attribute(("label", label))
        .write_empty()?;
    Ok(())
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

/// An element that holds words and nothing else.
fn words_of(xml: &mut Writer<Vec<u8>>, name: &str, words: &str) -> std::io::Result<()> {
    // Characters that XML 1.0 cannot hold are left out: a reader would refuse the whole feed.
    let fits = |c: &char| {
        (!c.is_control() || matches!(c, '\n' | '\t')) && !matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    let words: String = words.chars().filter(fits).collect();
    xml.create_element(name)
        .write_text_content(BytesText::new(&words))?;
    Ok(())
}
