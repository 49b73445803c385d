//! The gallery: every component once, with words of the house, in the reader's language; what the browser tests look at in
//! every scheme and width. The demonstration alone shows it.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Message, Result, Timestamp, Violations};
use parties::geography;
use web::{Aim, Bar, Head, Page, Place, Rq, Sorted, WorldMap};

/// Choices with an explanation each: code, words, explanation.
type Explained = Vec<(String, String, String)>;

#[derive(Template)]
#[template(path = "design.html")]
struct Design {
    page: Page,
    options: Vec<(String, String)>,
    boxes: Vec<(String, String, bool)>,
    explained: Explained,
    facts: Vec<(String, String)>,
    phases: Vec<(String, &'static str)>,
    moments: Vec<(String, String, &'static str)>,
    tabs: Vec<(String, String, bool)>,
    heads: Vec<Head>,
    badges: [&'static str; 8],
    bars: Vec<(String, String, i64)>,
    against: Vec<Bar>,
    map: WorldMap,
    places: Vec<(String, String)>,
    diff: Vec<(&'static str, String)>,
    notes: Vec<(String, String)>,
}

pub async fn show(rq: Rq) -> Result<Response> {
    if !rq.ctx.app.demo {
        return Err(Error::NotFound);
    }
    let wrong = Violations::one("sample", Message::new("error-required"));
    let page = rq
        .page(rq.t("portal-design-title"))
        .crumb(rq.t("portal-home-title"), "/")
        .wrong(&wrong, "");
    let words: Vec<String> = ["portal-home-1", "portal-home-2", "portal-home-3"]
        .iter()
        .map(|k| page.t(k))
        .collect();
    let names = [
        "ui-accessibility",
        "ui-privacy",
        "ui-language",
        "ui-navigation",
    ];
    let names: Vec<String> = names.iter().map(|k| page.t(k)).collect();
    let day = |n: i64| {
        page.date(
            Timestamp::from_date(2026, 3, 2)
                .unwrap_or_default()
                .plus(kernel::day(n)),
        )
    };
    let counts = [34_i64, 21, 8, 0];
    let shown: Vec<Place> = geography::subregions()
        .zip([3_i64, 12, 0, 34, 7, 1].into_iter().cycle())
        .map(|(r, count)| Place {
            code: r.m49.to_owned(),
            name: r.name(page.lang()).to_owned(),
            href: String::new(),
            count,
            figure: page.number(count),
            more: false,
        })
        .collect();
    let bar = |(name, count): (&String, &i64)| Bar {
        label: name.clone(),
        href: String::new(),
        figure: page.number(*count),
        share: web::share(&page, *count, 63),
        percent: web::percent(*count, 63),
        aim: Some(Aim {
            percent: 30,
            gap: page.number(4),
        }),
    };
    rq.html(&Design {
        options: (1..)
            .map(|n: i64| n.to_string())
            .zip(names.clone())
            .collect(),
        boxes: names
            .iter()
            .enumerate()
            .map(|(n, w)| (n.to_string(), w.clone(), n == 1))
            .collect(),
        explained: names
            .iter()
            .zip(&words)
            .map(|(n, w)| (n.clone(), n.clone(), w.clone()))
            .collect(),
        facts: names.iter().cloned().zip(words.clone()).collect(),
        phases: names
            .iter()
            .cloned()
            .zip(["done", "done", "now", "later"])
            .collect(),
        moments: (0..3)
            .zip(["done", "now", "later"])
            .map(|(n, mark)| {
                (
                    day(n * 30),
                    words[usize::try_from(n).unwrap_or(0)].clone(),
                    mark,
                )
            })
            .collect(),
        tabs: names
            .iter()
            .enumerate()
            .map(|(n, w)| (w.clone(), "/design".to_owned(), n == 0))
            .collect(),
        heads: Sorted::of(&rq, &[("language", "ui-language"), ("share", "ui-share")]).heads(&page),
        badges: [
            "draft", "open", "pending", "good", "warn", "overdue", "declined", "neutral",
        ],
        bars: names
            .iter()
            .zip(counts)
            .map(|(n, c)| (n.clone(), page.number(c), web::percent(c, 63)))
            .collect(),
        against: names.iter().zip(&counts).map(bar).collect(),
        map: WorldMap::new(&page, page.t("portal-home-lead"), &shown),
        places: shown
            .iter()
            .take(6)
            .map(|p| (p.name.clone(), p.figure.clone()))
            .collect(),
        diff: vec![
            ("same", words[0].clone()),
            ("del", names[0].clone()),
            ("ins", words[1].clone()),
        ],
        notes: (1..=2)
            .zip(words)
            .map(|(n, w): (i64, String)| (n.to_string(), w))
            .collect(),
        page,
    })
}
