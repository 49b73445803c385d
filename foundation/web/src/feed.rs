//! Atom feeds (RFC 4287): what is new on a page, for programs that ask by themselves.

use axum::response::{IntoResponse, Response};
use guard::digest;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Language, Result, Timestamp};

use crate::{Rq, Xml};

/// A feed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// What it is known by, wherever it stands.
    pub id: String,
    /// Its address below the base of the house.
    pub own: String,
    /// The address of the page that it follows.
    pub page: String,
    /// Its name.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// When it last changed, where no entry says so.
    pub since: Timestamp,
    /// What is new, the newest first.
    pub entries: Vec<Entry>,
}

/// An entry of a feed.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is known by; its whole address where that says it.
    pub id: Option<String>,
    /// The address of its page.
    pub page: String,
    /// Its title.
    pub title: String,
    /// The language it is written in, where that may be another than the feed's.
    pub language: Option<Language>,
    /// When it was published, where that is said apart.
    pub published: Option<Timestamp>,
    /// When it last changed.
    pub updated: Timestamp,
    /// Who wrote it, where that is not the house.
    pub author: Option<String>,
    /// What it belongs to: code and name.
    pub categories: Vec<(String, String)>,
    /// What it says in few words.
    pub summary: String,
    /// What it says whole, as plain text: a reader of feeds is given nothing that it could run or fetch.
    pub content: Option<String>,
}

impl Feed {
    fn written(&self, base: &str, house: &str) -> Vec<u8> {
        let newest = self.entries.iter().map(|e| e.updated).max();
        let mut xml = Xml::document();
        let atom = "http://www.w3.org/2005/Atom";
        xml.open(
            "feed",
            &[("xmlns", atom), ("xml:lang", self.language.code())],
        );
        xml.leaf("title", &[], &self.title);
        xml.leaf("id", &[], &self.id);
        xml.leaf("updated", &[], &newest.unwrap_or(self.since).rfc3339());
        let own = format!("{base}{}", self.own);
        xml.empty("link", &[("rel", "self"), ("href", &own)]);
        let page = format!("{base}{}", self.page);
        xml.empty("link", &[("rel", "alternate"), ("href", &page)]);
        author(&mut xml, house);
        for entry in &self.entries {
            entry.write(&mut xml, base);
        }
        xml.close("feed");
        xml.done()
    }

    /// The answer; whoever holds the feed as it stands is told so and sent nothing.
    ///
    /// # Errors
    /// A fault of the machine.
    pub fn answer(&self, rq: &Rq) -> Result<Response> {
        let bytes = self.written(
            &rq.ctx.app.base,
            &rq.site.languages.plain(self.language, "ui-site-name"),
        );
        let tag = format!("W/\"{}\"", &digest(&bytes)[..32]);
        let mut answer = if rq.holds(&tag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
            (kind, bytes).into_response()
        };
        let headers = answer.headers_mut();
        let tag = HeaderValue::from_str(&tag).map_err(Error::internal)?;
        headers.insert(header::ETAG, tag);
        Ok(answer)
    }
}

impl Entry {
    fn write(&self, xml: &mut Xml, base: &str) {
        let page = format!("{base}{}", self.page);
        match self.language {
            Some(language) => xml.open("entry", &[("xml:lang", language.code())]),
            None => xml.open("entry", &[]),
        }
        xml.leaf("title", &[], &self.title);
        xml.leaf("id", &[], self.id.as_deref().unwrap_or(&page));
        if let Some(published) = self.published {
            xml.leaf("published", &[], &published.rfc3339());
        }
        xml.leaf("updated", &[], &self.updated.rfc3339());
        if let Some(name) = &self.author {
            author(xml, name);
        }
        xml.empty("link", &[("href", &page)]);
        for (code, label) in &self.categories {
            xml.empty("category", &[("term", code), ("label", label)]);
        }
        xml.leaf("summary", &[], &self.summary);
        if let Some(content) = &self.content {
            xml.leaf("content", &[], content);
        }
        xml.close("entry");
    }
}

fn author(xml: &mut Xml, name: &str) {
    xml.open("author", &[]);
    xml.leaf("name", &[], name);
    xml.close("author");
}
