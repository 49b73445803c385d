//! A consultation as it is read: what it is about, its questions, its text in one language or two side by side.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use documents::{Block, BlockKind, Document};
use guard::{Viewer, may};
use kernel::{Language, Result};
use parties::Theme;
use web::{Linked, Page, Rq, address};

use crate::{
    commands,
    model::{Audience, Consultation, Phase},
    pages::load,
    policy::{Contribute, Edit, Moderate, Move, Pose, See, SeeDesk, SeeResult, Translate},
    statements, store,
};

/// A stretch of text and the footnote called after it.
type Piece = (String, String);

/// A block of the document as printed.
struct Printed {
    heading: u8,
    number: String,
    label: String,
    lang: &'static str,
    pieces: Vec<Piece>,
    /// The same paragraph in the second language; empty where there is none.
    beside: Vec<Piece>,
    count: String,
    href: String,
}

struct Question {
    text: String,
    lang: String,
    count: String,
    href: String,
}

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage {
    page: Page,
    c: Consultation,
    phases: Vec<(String, &'static str)>,
    facts: Vec<(String, String)>,
    texts: Vec<(String, String, bool)>,
    besides: Vec<(String, String, bool)>,
    text: Language,
    beside: Option<Language>,
    untranslated: i64,
    blocks: Vec<Printed>,
    notes: Vec<(String, String)>,
    questions: Vec<Question>,
    /// What the statements are about; nothing where there are none.
    statements: Option<String>,
    /// Whether it is a draft, shown as others will read it.
    preview: bool,
    may_pose: bool,
    /// Whether first contributions are let in by this reader.
    may_let_in: bool,
    may_speak: bool,
    may_edit: bool,
    may_move: bool,
    may_desk: bool,
    may_result: bool,
    /// Languages that the officer may add or change a version in: code, name, whether it is there or older than the original.
    versions: Vec<(String, String, &'static str)>,
    next: String,
    closes_min: String,
}

/// The text cut where footnotes are called.
fn pieces(block: &Block) -> Vec<Piece> {
    let (mut out, mut from) = (Vec::new(), 0);
    for note in &block.footnotes {
        let at = note.offset.clamp(from, block.text.len());
        out.push((block.text[from..at].to_owned(), note.number.to_string()));
        from = at;
    }
    out.push((block.text[from..].to_owned(), String::new()));
    out
}

/// Which language the text is read in: the one asked for, else the reader's, else the original.
pub(crate) fn chosen(rq: &Rq, c: &Consultation, there: &[Language]) -> Language {
    let asked = Language::from_code(rq.query.get("text"));
    [asked, Some(rq.ctx.language)]
        .into_iter()
        .flatten()
        .find(|l| there.contains(l))
        .unwrap_or(c.language)
}

/// The blocks of the original, each in the language read where the version has it.
fn laid_out(
    original: &Document,
    read: Option<&Document>,
    languages: (Language, Language),
    mut print: impl FnMut(&Block, Language) -> Printed,
) -> (Vec<Printed>, i64) {
    let Some(version) = read else {
        let blocks = original.blocks.iter().map(|b| print(b, languages.0));
        return (blocks.collect(), 0);
    };
    let mut out: Vec<Printed> = version
        .blocks
        .iter()
        .map(|b| print(b, languages.1))
        .collect();
    // A paragraph that the version lacks is read in the original, in its place.
    let mut missing = 0;
    let mut last = 0;
    for block in original.blocks.iter().filter(|b| b.number.is_some()) {
        let number = block.number.unwrap_or(0).to_string();
        if let Some(at) = out.iter().position(|p| p.number == number) {
            last = at + 1;
        } else {
            out.insert(last, print(block, languages.0));
            last += 1;
            missing += 1;
        }
    }
    (out, missing)
}

pub async fn show(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    draw(&rq, c, &rq.ctx.viewer, false).await
}

/// A draft as whoever it is meant for will read it once it is open: nothing that only the Office sees stands on it.
pub async fn preview(rq: Rq) -> Result<Response> {
    let mut c = rq.ctx.authorize::<Edit>(load(&rq).await?)?.into_inner();
    c.phase = Phase::Open;
    draw(&rq, c, &Viewer::default(), true).await
}

/// What is said of a consultation to programs that gather pages: a work in the making, on which can be commented until a day.
fn told(rq: &Rq, page: &Page, c: &Consultation, themes: &[Theme]) -> Linked {
    let own = format!("/consultations/{}", c.id);
    let about: Vec<String> = themes
        .iter()
        .map(|t| page.code("theme", t.code()))
        .collect();
    let thing = Linked::of(rq, "CreativeWork", &own)
        .with("name", c.title.clone())
        .with("abstract", c.summary.clone())
        .with("inLanguage", c.shown_in.code())
        .with("about", about)
        .with(
            "creativeWorkStatus",
            page.code("consultations-phase", c.phase.code()),
        )
        .with("publisher", Linked::office(rq))
        .with("isAccessibleForFree", true);
    if !commands::is_open(c, rq.ctx.now()) {
        return thing;
    }
    let comment = Linked::new("CommentAction")
        .with("target", format!("{}{own}", rq.ctx.app.base))
        .at("endTime", c.closes);
    thing.with("potentialAction", comment)
}

async fn draw(rq: &Rq, c: Consultation, viewer: &Viewer, preview: bool) -> Result<Response> {
    let mut db = rq.ctx.db();
    let mut page = rq
        .page(c.title.clone())
        .crumb(rq.t("consultations-title"), "/consultations");
    if preview {
        page = page.crumb(c.title.clone(), format!("/consultations/{}", c.id));
    } else if c.audience == Audience::Public {
        let themes = store::themes(&mut db, c.id).await?;
        let told = told(rq, &page, &c, &themes);
        page = page.linked(&told)?;
    }
    let tallies: HashMap<String, i64> = store::tallies(&mut db, c.id).await?;
    let count = |target: &str| {
        let n = tallies.get(target).copied().unwrap_or(0);
        page.tn("consultations-count", n)
    };
    let there = store::languages(&mut db, c.id, 1).await?;
    let text = chosen(rq, &c, &there);
    let beside =
        Language::from_code(rq.query.get("beside")).filter(|l| there.contains(l) && *l != text);
    let own = format!("/consultations/{}", c.id);
    let href = |target: &str| {
        let asked = if text == c.language { "" } else { text.code() };
        address(&format!("{own}/speak/{target}"), &[("text", asked)])
    };
    let original = store::document(&mut db, c.id, 1, c.language).await?;
    let version = if text == c.language {
        None
    } else {
        Some(store::document(&mut db, c.id, 1, text).await?)
    };
    let second = match beside {
        Some(language) => store::document(&mut db, c.id, 1, language).await?,
        None => Document::default(),
    };
    let second: HashMap<u32, &Block> = second
        .blocks
        .iter()
        .filter_map(|b| Some((b.number?, b)))
        .collect();
    let print = |b: &Block, language: Language| {
        let number = b.number.map(|n| n.to_string()).unwrap_or_default();
        let target = format!("p:{number}");
        Printed {
            heading: match b.kind {
                BlockKind::Heading { level } => level,
                _ => 0,
            },
            label: b.label.clone().unwrap_or_default(),
            lang: language.code(),
            pieces: pieces(b),
            beside: b
                .number
                .and_then(|n| second.get(&n))
                .map(|b| vec![(b.text.clone(), String::new())])
                .unwrap_or_default(),
            count: count(&target),
            href: href(&target),
            number,
        }
    };
    let (blocks, untranslated) = laid_out(&original, version.as_ref(), (c.language, text), print);
    let notes = version.as_ref().unwrap_or(&original);
    let questions = store::questions(&mut db, c.id, Some(rq.ctx.language)).await?;
    let question = |q: crate::model::Question| Question {
        count: count(&format!("q:{}", q.id)),
        href: href(&format!("q:{}", q.id)),
        lang: if q.language.is_empty() {
            c.language.to_string()
        } else {
            q.language
        },
        text: q.text,
    };
    let phase = |p: &Phase| match p.cmp(&c.phase) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "next",
    };
    let option = |l: &Language, name: &str, current: bool| {
        let asked = if name == "text" {
            [("text", l.code()), ("beside", "")]
        } else {
            [("text", text.code()), ("beside", l.code())]
        };
        (l.own_name().to_owned(), address(&own, &asked), current)
    };
    let facts = facts(rq, &page, &c).await?;
    rq.html(&ShowPage {
        phases: Phase::ALL
            .iter()
            .map(|p| (page.code("consultations-phase", p.code()), phase(p)))
            .collect(),
        texts: there
            .iter()
            .map(|l| option(l, "text", *l == text))
            .collect(),
        besides: there
            .iter()
            .filter(|l| **l != text)
            .map(|l| option(l, "beside", Some(*l) == beside))
            .collect(),
        notes: notes
            .footnotes
            .iter()
            .map(|n| (n.number.to_string(), n.text.clone()))
            .collect(),
        questions: questions.into_iter().map(question).collect(),
        statements: statements::set(&mut db, c.id, Some(rq.ctx.language))
            .await?
            .map(|s| s.question),
        preview,
        may_pose: may::<Pose>(viewer, &c),
        may_let_in: c.first_look && may::<Moderate>(viewer, &c),
        may_speak: may::<Contribute>(viewer, &c) && commands::is_open(&c, rq.ctx.now()),
        may_edit: may::<Edit>(viewer, &c),
        may_move: may::<Move>(viewer, &c),
        may_desk: may::<SeeDesk>(viewer, &c),
        may_result: may::<SeeResult>(viewer, &c),
        versions: if may::<Translate>(viewer, &c) {
            versions(&mut db, &c).await?
        } else {
            Vec::new()
        },
        next: c
            .phase
            .next()
            .map(|p| page.code("consultations-move", p.code()))
            .unwrap_or_default(),
        closes_min: c
            .closes
            .map(kernel::Timestamp::iso_date)
            .unwrap_or_default(),
        facts,
        untranslated,
        blocks,
        text,
        beside,
        page,
        c,
    })
}

async fn versions(
    db: &mut impl ::store::Read,
    c: &Consultation,
) -> Result<Vec<(String, String, &'static str)>> {
    let there = store::versions(db, c.id).await?;
    let others = Language::ALL.iter().filter(|l| **l != c.language);
    Ok(others
        .map(|l| {
            (
                l.code().to_owned(),
                l.own_name().to_owned(),
                match there.iter().find(|t| t.0 == *l) {
                    Some((_, true)) => "older",
                    Some(_) => "there",
                    None => "",
                },
            )
        })
        .collect())
}

/// What is good to know at a glance: term and value.
pub(super) async fn facts(rq: &Rq, page: &Page, c: &Consultation) -> Result<Vec<(String, String)>> {
    let mut facts = vec![
        (
            page.t("consultations-for"),
            page.code("consultations-audience", c.audience.code()),
        ),
        (page.t("consultations-officer"), c.officer.clone()),
    ];
    if !c.focal_point_name.is_empty() {
        facts.push((
            page.t("consultations-focal-point"),
            c.focal_point_name.clone(),
        ));
    }
    let themes: Vec<String> = store::themes(&mut rq.ctx.db(), c.id)
        .await?
        .iter()
        .map(|t| page.code("theme", t.code()))
        .collect();
    if !themes.is_empty() {
        facts.push((page.t("consultations-themes"), page.list(&themes)));
    }
    if let Some(opens) = c.opens.filter(|_| c.phase == Phase::Draft) {
        facts.push((page.t("consultations-opens"), page.date(opens)));
    }
    if let Some(closes) = c.closes {
        facts.push((page.t("consultations-closes"), page.datetime(closes)));
    }
    if c.first_look && c.phase <= Phase::Open {
        facts.push((page.t("first-title"), page.t("first-fact")));
    }
    if let Some(by) = c.answer_by.filter(|_| c.phase < Phase::Response) {
        facts.push((page.t("consultations-answer-by"), page.date(by)));
    }
    Ok(facts)
}
