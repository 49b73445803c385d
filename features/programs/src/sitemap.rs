//! For programs that gather pages: which pages everybody may read, and where they are not wanted.

use axum::response::{IntoResponse, Response};
use guard::{Ctx, Viewer};
use http::header;
use kernel::{Error, Result, Timestamp};
use store::{Scopes, Shown};
use web::{Rq, Xml, address};

/// Addresses in a part at most.
const MOST: usize = 10_000;
/// Addresses after which another part begins. What comes in while a program reads part after part finds room in the part where
/// it belongs, so that nothing is pushed out of one and not yet in the next.
const STEP: usize = 9_000;
/// Where every address begins, and with it the first part.
const FIRST: &str = "/";
/// Letters of an address that a part begins with or ends before.
const LONG: usize = 200;

/// How the sitemap and its parts are written (sitemaps.org, version 0.9).
const WORDS: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Where programs that gather pages are not wanted: what is looked for or asked for anew each time, what leads in, what is
/// filled in, what is taken away as a file, what other programs talk to. `*` stands for anything.
const UNWANTED: &[&str] = &[
    // Searching, and lists that are narrowed down.
    "/search",
    "/fora/search",
    "/focal-points/find",
    "/calendar?",
    "/commitments?",
    "/consultations?",
    "/decisions?",
    "/library?",
    "/organisations?",
    "/updates?",
    // Coming in, and what is one's own.
    "/account",
    "/demo/",
    "/invitation/",
    "/office/",
    "/recover",
    "/sign-in",
    // What is filled in, and what a code or a letter leads to.
    "/*/edit",
    "/*/new",
    "/consultations/*/speak/",
    "/decisions/*/appeal",
    "/enquiries/",
    "/incidents/",
    "/join/",
    "/newsletter/confirm/",
    "/newsletter/leave/",
    "/voice",
    // Files to take away.
    "/*.atom",
    "/*.bib",
    "/*.csv",
    "/*.ics",
    "/*.json",
    "/*.ris",
    "/*.txt",
    "/*.xlsx",
    "/*/feed.xml",
    "/fora/posts/*/files/",
    "/library/*/files/",
    // What other programs talk to, and what is no page to read.
    "/api/",
    "/away",
    "/healthz",
    "/log/",
    "/oai",
    "/readyz",
];

/// Pages of which the index knows the day on which they, or a version of them, were published. Of all others it knows when they were
/// begun, which is nobody's to gather and says nothing of what stands there now.
const DATED: &[&str] = &["/decisions/", "/library/", "/terms/", "/updates/"];

/// The day of a page, where one is known that is everybody's.
fn published(page: &Shown) -> Option<Timestamp> {
    let dated = DATED.iter().any(|under| page.page.starts_with(under));
    dated.then_some(page.at)
}

/// Where programs that gather pages may go. A house of invented content is gathered by nobody.
pub async fn robots(rq: Rq) -> Result<Response> {
    let app = &rq.ctx.app;
    let mut text = "User-agent: *\n".to_owned();
    if app.demo {
        text.push_str("Disallow: /\n");
    } else {
        for path in UNWANTED {
            text.push_str(&format!("Disallow: {path}\n"));
        }
        text.push_str(&format!("\nSitemap: {}/sitemap.xml\n", app.base));
    }
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    Ok((kind, text).into_response())
}

/// The list of parts, or the part that is asked for: the same for whoever asks, as everybody may read all of it.
pub async fn sitemap(rq: Rq) -> Result<Response> {
    let nobody = Ctx {
        viewer: Viewer::default(),
        ..rq.ctx.clone()
    };
    let scopes = rq.site.scopes(&nobody).await?;
    let (from, until) = (rq.query.get("from"), rq.query.get("until"));
    let bytes = if from.is_empty() {
        index(&rq, &scopes).await?
    } else if from.starts_with(FIRST) && from.len() <= LONG && until.len() <= LONG {
        part(&rq, &nobody, &scopes, from, until).await?
    } else {
        return Err(Error::NotFound);
    };
    let kind = [(header::CONTENT_TYPE, "application/xml; charset=utf-8")];
    Ok((kind, bytes).into_response())
}

/// An address with the day that is known of it: at which hour somebody came or said something is nobody's to gather.
fn entry(xml: &mut Xml, element: &str, address: &str, at: Option<Timestamp>) {
    xml.open(element, &[]);
    xml.leaf("loc", &[], address);
    if let Some(at) = at {
        xml.leaf("lastmod", &[], &at.iso_date());
    }
    xml.close(element);
}

async fn index(rq: &Rq, scopes: &Scopes) -> Result<Vec<u8>> {
    let app = &rq.ctx.app;
    let mut xml = Xml::document();
    xml.open("sitemapindex", &[("xmlns", WORDS)]);
    let mut from = FIRST.to_owned();
    loop {
        // One more shows where the next part begins.
        let most = i64::try_from(STEP + 1).map_err(Error::internal)?;
        let mut pages = app.db.pages(scopes, &from, "", most).await?;
        let next = if pages.len() > STEP {
            pages.pop().map(|p| p.page)
        } else {
            None
        };
        let until = next.clone().unwrap_or_default();
        let own = address("/sitemap.xml", &[("from", &from), ("until", &until)]);
        let newest = pages.iter().filter_map(published).max();
        entry(&mut xml, "sitemap", &format!("{}{own}", app.base), newest);
        match next {
            Some(next) => from = next,
            None => break,
        }
    }
    xml.close("sitemapindex");
    Ok(xml.done())
}

/// The pages that stand whatever is written: where the ways of a visitor lead, and what is promised.
fn standing(rq: &Rq, nobody: &Ctx) -> Vec<&'static str> {
    let mut all = vec![
        FIRST,
        "/accessibility",
        "/commitments",
        "/developers",
        "/guides",
        "/lessons",
        "/library/collections",
        "/newsletter",
        "/organisations/map",
        "/privacy",
        "/representation/public",
    ];
    let shown = rq.site.nav.iter().filter(|n| (n.show)(&nobody.viewer));
    all.extend(shown.map(|n| n.href).filter(|href| !is_unwanted(href)));
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether programs that gather pages are kept from an address, as they read the rules (RFC 9309).
fn is_unwanted(address: &str) -> bool {
    UNWANTED.iter().any(|rule| {
        let mut pieces = rule.split('*');
        let first = pieces.next().unwrap_or_default();
        let mut rest = address.strip_prefix(first);
        for piece in pieces {
            rest = rest.and_then(|r| r.find(piece).map(|at| &r[at + piece.len()..]));
        }
        rest.is_some()
    })
}

async fn part(rq: &Rq, nobody: &Ctx, scopes: &Scopes, from: &str, until: &str) -> Result<Vec<u8>> {
    let app = &rq.ctx.app;
    let stand = if from == FIRST {
        standing(rq, nobody)
    } else {
        Vec::new()
    };
    let most = i64::try_from(MOST - stand.len()).map_err(Error::internal)?;
    let pages = app.db.pages(scopes, from, until, most).await?;
    let mut xml = Xml::document();
    xml.open("urlset", &[("xmlns", WORDS)]);
    for href in stand {
        entry(&mut xml, "url", &format!("{}{href}", app.base), None);
    }
    for page in pages {
        let whole = format!("{}{}", app.base, page.page);
        entry(&mut xml, "url", &whole, published(&page));
    }
    xml.close("urlset");
    Ok(xml.done())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_looked_for_filled_in_or_taken_away_is_not_gathered_and_pages_are() {
        for unwanted in [
            "/search",
            "/search?q=a",
            "/sign-in/institution",
            "/account",
            "/organisations?country=404",
            "/organisations.csv",
            "/consultations/a/matrix.xlsx",
            "/consultations/a/speak/p:1",
            "/consultations/new",
            "/calendar/a/event.ics",
            "/updates/feed.atom",
            "/decisions/feed.xml",
            "/library/10000001/v1/files/en",
            "/fora/posts/100000000001/files/a",
            "/library/10000001/item.jsonld?v=1",
            "/api/v1/consultations",
            "/oai?verb=Identify",
            "/join/application/papers",
        ] {
            assert!(is_unwanted(unwanted), "{unwanted}");
        }
        for page in [
            "/",
            "/join",
            "/organisations",
            "/organisations/map",
            "/consultations/a",
            "/consultations/a?text=fr",
            "/updates/a",
            "/newsletter",
            "/newsletter/issues/a",
            "/library/10000001/v1",
            "/fora/posts/100000000001",
            "/sitemap.xml?from=%2F",
            "/developers",
        ] {
            assert!(!is_unwanted(page), "{page}");
        }
    }
}
