//! The terms for everybody: the version in force and every version before it, each at an address of its own.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, Result, Timestamp};
use web::{Page, Rq};

use crate::{
    model::Version,
    pages::{Block, DutyRow, blocks, sides, since},
    policy::{Publish, See, SeeLists, Terms},
    published::{published, span},
    store,
};

#[derive(Template)]
#[template(path = "terms.html")]
struct TermsPage {
    page: Page,
    v: Version,
    since: String,
    newest: i64,
    /// The language of the words shown.
    language: Language,
    /// Whether the reader's own language has no words of this version.
    untranslated: bool,
    blocks: Vec<Block>,
    sides: Vec<(String, Vec<DutyRow>)>,
    languages: Vec<Words>,
    history: Vec<Past>,
    figures: Figures,
    own: Vec<(String, String)>,
    lists: bool,
    may_publish: bool,
}

/// A language and what it has of this version.
struct Words {
    language: Language,
    state: &'static str,
    words: String,
    /// Where its words are; empty where it has none.
    href: String,
    /// Where they are written; empty for who may not.
    write: String,
}

/// A version in the history.
struct Past {
    number: i64,
    since: String,
    by: String,
    reason: String,
}

pub async fn current(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Terms)?;
    let version = store::current(&mut rq.ctx.db()).await?;
    draw(&rq, version).await
}

/// The version of an address: a number as it is printed, and nothing like it.
pub(super) async fn wanted(rq: &Rq) -> Result<Version> {
    let typed = rq.param("number");
    let number: i64 = typed.parse().map_err(|_| Error::NotFound)?;
    if number.to_string() != typed {
        return Err(Error::NotFound);
    }
    store::version(&mut rq.ctx.db(), number).await
}

pub async fn numbered(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Terms)?;
    let version = wanted(&rq).await?;
    draw(&rq, version).await
}

/// The language in which a version is read: the one asked for, else the reader's; English where it has no words of it.
fn shown_in(rq: &Rq, v: &Version, there: &[(Language, i64)]) -> Language {
    let asked = Language::from_code(rq.query.get("text")).unwrap_or(rq.ctx.language);
    if there.contains(&(asked, v.number)) {
        asked
    } else {
        Language::English
    }
}

/// A version as plain text, with what each side owes.
pub async fn file(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Terms)?;
    let v = wanted(&rq).await?;
    let mut db = rq.ctx.db();
    let there = store::languages(&mut db, v.number).await?;
    let language = shown_in(&rq, &v, &there);
    let page = rq.page("");
    let mut sheet = web::Sheet::new(&page.t("terms-title"));
    sheet.line(&page.t1("terms-version", "number", v.number.to_string()));
    sheet.line(&page.t1("terms-since", "date", since(&page, &v)));
    let body = store::body(&mut db, v.number, language).await?;
    for block in blocks(&body.unwrap_or_default()) {
        if block.heading > 0 {
            sheet.heading(format!("{} {}", block.label, block.text).trim());
        } else {
            let words = [block.number, block.label, block.text];
            let words: Vec<String> = words.into_iter().filter(|w| !w.is_empty()).collect();
            sheet.paragraph(&words.join(" "));
        }
    }
    let duties = store::duties(&mut db, v.number).await?;
    for (side, owed) in sides(&page, &duties, language) {
        sheet.heading(&side);
        for duty in owed {
            sheet.paragraph(&page.noted(duty.text, duty.when));
        }
    }
    Ok(sheet.file("terms"))
}

async fn draw(rq: &Rq, v: Version) -> Result<Response> {
    let mut db = rq.ctx.db();
    let viewer = &rq.ctx.viewer;
    let newest = store::current(&mut db).await?.number;
    let there = store::languages(&mut db, v.number).await?;
    let has = |l: Language| there.contains(&(l, v.number));
    let language = shown_in(rq, &v, &there);
    let may_publish = may::<Publish>(viewer, &Terms);
    let page = if v.number == newest {
        rq.page(rq.t("terms-title"))
    } else {
        let number = v.number.to_string();
        let title = rq.page("").t1("terms-version", "number", number);
        rq.page(title).crumb(rq.t("terms-title"), "/terms")
    };
    let languages = Language::ALL.iter().map(|l| {
        let newest_words = there.iter().find(|t| t.0 == *l).map(|t| t.1);
        let (state, href) = match newest_words {
            Some(n) if n == v.number => ("current", format!("/terms/{n}?text={l}")),
            Some(n) => ("older", format!("/terms/{n}?text={l}")),
            None => ("missing", String::new()),
        };
        Words {
            language: *l,
            state,
            words: match newest_words {
                Some(n) if n < v.number => page.t1("terms-words-older", "number", n.to_string()),
                Some(_) => String::new(),
                None => page.t("terms-words-missing"),
            },
            href,
            write: if may_publish && state != "current" {
                format!("/terms/{}/languages/{l}", v.number)
            } else {
                String::new()
            },
        }
    });
    let languages = languages.collect();
    let history = store::versions(&mut db).await?;
    // Who published it is the Office's to know; the Office as a whole answers for it.
    let lists = may::<SeeLists>(viewer, &Terms);
    let history = history.iter().map(|p| Past {
        number: p.number,
        since: since(&page, p),
        by: if lists {
            p.published_by_name.clone()
        } else {
            String::new()
        },
        reason: p.reason.clone(),
    });
    let history = history.collect();
    let body = store::body(&mut db, v.number, language).await?;
    let duties = store::duties(&mut db, v.number).await?;
    let own = store::own(&mut db, viewer).await?;
    let figures = if lists {
        Figures::exact(rq, &page).await?
    } else {
        Figures::published(rq, &page).await?
    };
    rq.html(&TermsPage {
        since: since(&page, &v),
        newest,
        language,
        untranslated: !has(rq.ctx.language) && rq.query.get("text").is_empty(),
        blocks: blocks(&body.unwrap_or_default()),
        sides: sides(&page, &duties, language),
        languages,
        history,
        figures,
        own: own
            .into_iter()
            .map(|(id, name)| (format!("/organisations/{id}/terms"), name))
            .collect(),
        lists,
        may_publish,
        page,
        v,
    })
}

/// What is said of how the terms are kept.
struct Figures {
    signed: String,
    /// The day of it; empty for what is so now.
    as_of: String,
    /// Years, newest first, and the share of what the Office owed that it did in time.
    years: Vec<(String, String)>,
    /// What kind of figures these are.
    note: String,
}

impl Figures {
    /// As everybody reads them.
    async fn published(rq: &Rq, page: &Page) -> Result<Self> {
        let published = published(&rq.ctx).await?;
        let as_of = |at: Timestamp| page.t1("terms-as-of", "date", page.date(at));
        let years = published.years.iter().map(|(year, said)| {
            let words = match said {
                Some((share, at)) => page.noted(percent(page, *share), as_of(*at)),
                None => page.t("terms-kept-unsaid"),
            };
            (year.to_string(), words)
        });
        Ok(Self {
            signed: match published.signed {
                Some((n, _)) => page.tn("terms-signed-n", n),
                None => page.t("terms-signed-unsaid"),
            },
            as_of: published
                .signed
                .map_or_else(String::new, |(_, at)| as_of(at)),
            years: years.collect(),
            note: page.t("terms-figures-steady"),
        })
    }

    /// As they are now, for those of the Office who read every agreement and obligation one by one.
    async fn exact(rq: &Rq, page: &Page) -> Result<Self> {
        let mut db = rq.ctx.db();
        let now = rq.ctx.now();
        let this = now.date().0;
        let first = store::first_due(&mut db).await?;
        let first = first.map_or(this, |at| at.date().0);
        let mut years = Vec::new();
        for year in (first..=this).rev() {
            let (from, until) = span(year, now);
            let kept = store::kept(&mut db, from, until).await?;
            if let Some(share) = kept.share() {
                years.push((year.to_string(), percent(page, share)));
            }
        }
        Ok(Self {
            signed: page.tn("terms-signed-n", store::signed(&mut db).await?),
            as_of: String::new(),
            years,
            note: page.t("terms-figures-exact"),
        })
    }
}

fn percent(page: &Page, share: i64) -> String {
    page.t1("terms-kept-share", "share", page.number(share))
}
