//! Guides: for each role what to do step by step, what is stored, who reads it, what can go wrong, how to object.
//!
//! Every step quotes the words of a link or button by their key, so that guide and page cannot part; the house's tests
//! follow each step as the person it is written for.

pub mod table;

use askama::Template;
use axum::response::Response;
use feature::Feature;
use guard::Role;
use kernel::{Error, Result};
use table::{GUIDES, Guide};
use web::{Page, Route, Rq, Sheet, Surface};

/// A guide in the list.
struct Listed {
    title: String,
    lead: String,
    href: String,
}

/// A step as printed.
struct Told {
    words: String,
    label: String,
    /// The page it is about; empty where that depends on what one works on.
    href: String,
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    own: Vec<Listed>,
    others: Vec<Listed>,
}

#[derive(Template)]
#[template(path = "guide.html")]
struct GuidePage {
    page: Page,
    lead: String,
    steps: Vec<Told>,
    sections: Vec<(String, Vec<String>)>,
    text: String,
}

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "guides",
        routes: vec![
            Route::get("/guides", "guides.see", Surface::Public, list),
            Route::get("/guides/{role}", "guides.see", Surface::Public, show),
            Route::get(
                "/guides/{role}/text.txt",
                "guides.see",
                Surface::Public,
                file,
            ),
        ],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn listed(page: &Page, guide: &Guide) -> Listed {
    Listed {
        title: page.t(&format!("guides-{}-title", guide.code)),
        lead: page.t(&format!("guides-{}-lead", guide.code)),
        href: format!("/guides/{}", guide.code),
    }
}

/// Whether a guide is written for who reads it: only they can open all pages that it is about.
fn is_own(rq: &Rq, guide: &Guide) -> bool {
    let viewer = &rq.ctx.viewer;
    guide.roles.iter().any(|role| match role {
        Role::Visitor => viewer.account.is_none(),
        role => viewer.held.iter().any(|h| h.role == *role),
    })
}

async fn list(rq: Rq) -> Result<Response> {
    let page = rq.page(rq.t("guides-title"));
    let (own, others): (Vec<&Guide>, Vec<&Guide>) = GUIDES.iter().partition(|g| is_own(&rq, g));
    rq.html(&ListPage {
        own: own.into_iter().map(|g| listed(&page, g)).collect(),
        others: others.into_iter().map(|g| listed(&page, g)).collect(),
        page,
    })
}

fn wanted(rq: &Rq) -> Result<&'static Guide> {
    let code = rq.param("role");
    let guide = GUIDES.iter().find(|g| g.code == code);
    guide.ok_or(Error::NotFound)
}

fn steps(page: &Page, guide: &Guide, open: bool) -> Vec<Told> {
    (1..)
        .zip(guide.steps)
        .map(|(n, step)| {
            let label = page.t(step.label);
            let key = format!("guides-{}-step-{n}", guide.code);
            Told {
                words: page.t1(&key, "label", &label),
                label,
                href: if open && !step.at.contains('{') {
                    step.at.to_owned()
                } else {
                    String::new()
                },
            }
        })
        .collect()
}

fn sections(page: &Page, guide: &Guide) -> Vec<(String, Vec<String>)> {
    [
        ("stored", guide.stored),
        ("readers", guide.readers),
        ("risks", guide.risks),
        ("appeal", guide.appeal),
    ]
    .into_iter()
    .map(|(section, count)| {
        let said = |n| page.t(&format!("guides-{}-{section}-{n}", guide.code));
        let title = page.t(&format!("guides-{section}"));
        (title, (1..=count).map(said).collect())
    })
    .collect()
}

async fn show(rq: Rq) -> Result<Response> {
    let guide = wanted(&rq)?;
    let title = rq.t(&format!("guides-{}-title", guide.code));
    let page = rq.page(title).crumb(rq.t("guides-title"), "/guides");
    rq.html(&GuidePage {
        lead: page.t(&format!("guides-{}-lead", guide.code)),
        steps: steps(&page, guide, is_own(&rq, guide)),
        sections: sections(&page, guide),
        text: format!("/guides/{}/text.txt", guide.code),
        page,
    })
}

/// The guide to keep or print.
async fn file(rq: Rq) -> Result<Response> {
    let guide = wanted(&rq)?;
    let page = rq.page("");
    let about = listed(&page, guide);
    let mut sheet = Sheet::new(&about.title);
    sheet.paragraph(&about.lead);
    sheet.heading(&page.t("guides-steps"));
    for (n, step) in (1..).zip(steps(&page, guide, false)) {
        sheet.line(&format!("{n}. {}", step.words));
    }
    for (title, said) in sections(&page, guide) {
        sheet.heading(&title);
        for words in said {
            sheet.line(&format!("- {words}"));
        }
    }
    Ok(sheet.file("guide"))
}
