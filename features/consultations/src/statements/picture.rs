//! The landscape as people read it: common ground first, then each group, bridges, what few hold, and where one stands.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use futures_util::stream;
use kernel::{Error, Message, Result, Timestamp};
use serde_json::{Map, json};
use web::{Page, Rq, Table};

use super::{
    landscape::{Crowd, FEWEST, Line, Picture, Position},
    model::{Standpoint, State, Statement, StatementId},
    pages::{Loaded, loaded, under},
    store,
};
use crate::{
    model::{Consultation, Phase},
    policy::SeeLandscape,
};

/// A statement with what is said of it here.
struct Said {
    s: Statement,
    /// "14 of 20 organisations agree".
    words: String,
    /// A second line, such as the share of all others.
    more: String,
    /// What the Office did with it, once that is published: badge, state, reason.
    answer: Option<(&'static str, String, String)>,
}

/// A group as the page shows it.
struct Group {
    name: String,
    size: String,
    picks: Vec<Said>,
    minority: Vec<Said>,
}

/// An ellipse of the drawing.
struct Oval {
    name: String,
    step: usize,
    x: i64,
    y: i64,
    long: i64,
    short: i64,
    turned: i64,
}

#[derive(Template)]
#[template(path = "statements/landscape.html")]
struct LandscapePage {
    page: Page,
    c: Consultation,
    at: Timestamp,
    picture: Picture,
    agreed: Vec<Said>,
    refused: Vec<Said>,
    groups: Vec<Group>,
    ovals: Vec<Oval>,
    /// The part of the square that is drawn: from the top, so many high.
    drawn: (i64, i64),
    bridges: Vec<Said>,
    few: Vec<Said>,
    own: Option<Standpoint>,
    own_words: String,
    /// Statement, its counts in words, its counts by group.
    lines: Vec<(Statement, [String; 4])>,
}

impl LandscapePage {
    /// Statements in the landscape.
    fn count(&self) -> i64 {
        i64::try_from(self.lines.len()).unwrap_or(i64::MAX)
    }

    fn nothing_held_by_few(&self) -> bool {
        self.few.is_empty() && self.groups.iter().all(|g| g.minority.is_empty())
    }
}

/// The landscape, for somebody who may see it; one of too few where nothing was computed yet.
async fn admitted(rq: &Rq) -> Result<(Loaded, (Timestamp, Picture))> {
    let l = loaded(rq).await?;
    rq.ctx.authorize::<SeeLandscape>(l.landscape())?;
    let picture = store::picture(&mut rq.ctx.db(), l.c.id).await?;
    let none = || Picture {
        too_few: true,
        ..Picture::default()
    };
    Ok((l, picture.unwrap_or_else(|| (rq.ctx.now(), none()))))
}

/// Statements by identifier, in the reader's language.
async fn statements(rq: &Rq, l: &Loaded) -> Result<HashMap<StatementId, Statement>> {
    let reading = Some(rq.ctx.language);
    let all = store::statements(&mut rq.ctx.db(), l.c.id, State::Shown, reading).await?;
    Ok(all.into_iter().map(|s| (s.id, s)).collect())
}

/// The name of a group by its number: A, B, C.
fn group_name(page: &Page, g: usize) -> String {
    let letter = u8::try_from(g).map_or('?', |g| char::from(b'A' + g.min(25)));
    page.t1("statements-group", "name", letter.to_string())
}

/// What is said of statements on this page.
struct Words<'a> {
    page: &'a Page,
    all: &'a HashMap<StatementId, Statement>,
    /// Answers to contributions by identifier, once they are published.
    answers: HashMap<String, (String, String)>,
    published: bool,
}

impl Words<'_> {
    fn counted(&self, key: &str, n: i64, of: i64) -> String {
        let number = |n| self.page.number(n);
        let message = Message::new(key).with("n", number(n));
        self.page.message(&message.with("of", number(of)))
    }

    fn said(&self, id: StatementId, words: String, more: String) -> Option<Said> {
        let s = self.all.get(&id)?.clone();
        let given = if s.is_contributed() {
            self.answers.get(&s.contribution).cloned()
        } else {
            Some((s.disposition.clone(), s.answer.clone()))
        };
        let answer = given
            .filter(|(disposition, _)| self.published && !disposition.is_empty())
            .map(|(disposition, reason)| {
                let badge = crate::pages::badge(&disposition);
                (badge, crate::pages::state(self.page, &disposition), reason)
            });
        Some(Said {
            s,
            words,
            more,
            answer,
        })
    }

    fn side(agrees: bool, what: &str) -> String {
        let side = if agrees { "agree" } else { "disagree" };
        format!("statements-{what}-{side}")
    }

    fn position(&self, p: &Position) -> Option<Said> {
        let words = self.counted(&Self::side(p.agrees, "of-group"), p.n, p.of);
        let others = self.page.percent(p.others);
        let more = self
            .page
            .t1(&Self::side(p.agrees, "others"), "share", others);
        self.said(p.statement, words, more)
    }

    fn crowd(&self, g: usize, crowd: &Crowd) -> Group {
        Group {
            name: group_name(self.page, g),
            size: self.page.tn("statements-organisations", crowd.size),
            picks: crowd
                .picks
                .iter()
                .filter_map(|p| self.position(p))
                .collect(),
            minority: crowd
                .minority
                .iter()
                .filter_map(|p| self.position(p))
                .collect(),
        }
    }
}

fn oval(page: &Page, g: usize, crowd: &Crowd) -> Oval {
    let e = crowd.ellipse;
    Oval {
        name: group_name(page, g),
        step: g % 4 + 1,
        x: e.x,
        y: e.y,
        long: e.long,
        short: e.short,
        turned: e.turned,
    }
}

/// The part of the square in which something lies.
fn drawn(ovals: &[Oval], own: Option<&Standpoint>) -> (i64, i64) {
    let reach = ovals.iter().map(|o| (o.y - o.long, o.y + o.long));
    let own = own.map(|p| (p.y - 30, p.y + 30));
    let (top, end) = reach
        .chain(own)
        .fold((500, 500), |all, one| (all.0.min(one.0), all.1.max(one.1)));
    (top - 20, end - top + 40)
}

/// What a reader is told of where their organisation stands.
fn own_words(page: &Page, picture: &Picture, own: Option<&Standpoint>) -> String {
    let Some(own) = own else {
        return String::new();
    };
    let group = usize::try_from(own.crowd).ok();
    match group {
        Some(_) if picture.crowds.len() < 2 => page.t("statements-you-one-group"),
        Some(g) if own.sure >= 0 => {
            let sure = page.percent(own.sure);
            let message = Message::new("statements-you-in-group-sure");
            page.message(
                &message
                    .with("group", group_name(page, g))
                    .with("share", sure),
            )
        }
        Some(g) => page.t1("statements-you-in-group", "group", group_name(page, g)),
        None => page.t("statements-you-in-none"),
    }
}

fn shares(page: &Page, line: &Line) -> [String; 4] {
    let Some(counts) = line.all else {
        let few = page.t("consultations-few");
        return [few, String::new(), String::new(), String::new()];
    };
    let seen: i64 = counts.iter().sum();
    let share = |n: i64| page.percent(n * 100 / seen.max(1));
    [
        page.number(seen),
        share(counts[0]),
        share(counts[1]),
        share(counts[2]),
    ]
}

pub async fn show(rq: Rq) -> Result<Response> {
    let (l, (at, picture)) = admitted(&rq).await?;
    let all = statements(&rq, &l).await?;
    let page = under(&rq, &l.c, "statements-landscape");
    let picture = picture.of(|id| all.contains_key(&id));
    let mut db = rq.ctx.db();
    let own = match &l.voter {
        Some(voter) => store::standpoint(&mut db, l.c.id, voter).await?,
        None => None,
    };
    let published = matches!(l.c.phase, Phase::Response | Phase::FollowedUp);
    let answers = if published {
        store::answers(&mut db, l.c.id).await?
    } else {
        HashMap::new()
    };
    let words = Words {
        page: &page,
        all: &all,
        answers,
        published,
    };
    let shared = |list: &[super::landscape::Shared], agrees: bool| -> Vec<Said> {
        list.iter()
            .filter_map(|s| {
                let said = words.counted(&Words::side(agrees, "all"), s.n, s.of);
                let everywhere = s.everywhere && picture.crowds.len() > 1;
                let more = if everywhere {
                    page.t("statements-in-every-group")
                } else {
                    String::new()
                };
                words.said(s.statement, said, more)
            })
            .collect()
    };
    // What stands under common ground already holds in every group.
    let common = picture.agreed.iter().chain(&picture.refused);
    let common: Vec<StatementId> = common
        .filter(|s| s.everywhere)
        .map(|s| s.statement)
        .collect();
    let bridges = picture.bridges.iter().filter_map(|b| {
        if common.contains(&b.statement) {
            return None;
        }
        let least = page.percent(b.least);
        let said = page.t1(&Words::side(b.agrees, "bridge"), "share", least);
        words.said(b.statement, said, String::new())
    });
    let few = picture.few.iter().filter_map(|h| {
        let said = words.counted(&Words::side(h.agrees, "all"), h.n, h.of);
        words.said(h.statement, said, String::new())
    });
    let (agreed, refused) = (
        shared(&picture.agreed, true),
        shared(&picture.refused, false),
    );
    let (bridges, few) = (bridges.collect(), few.collect());
    let crowds = picture.crowds.iter().enumerate();
    let groups = crowds.clone().map(|(g, c)| words.crowd(g, c)).collect();
    let ovals: Vec<Oval> = crowds.map(|(g, c)| oval(&page, g, c)).collect();
    let lines = picture
        .lines
        .iter()
        .filter_map(|line| Some((all.get(&line.statement)?.clone(), shares(&page, line))))
        .collect();
    rq.html(&LandscapePage {
        drawn: drawn(&ovals, own.as_ref()),
        own_words: own_words(&page, &picture, own.as_ref()),
        c: l.c,
        at,
        agreed,
        refused,
        groups,
        ovals,
        bridges,
        few,
        own,
        lines,
        picture,
        page,
    })
}

/// The counts of every statement as a table to take away; a cell is empty where fewer than five saw it.
async fn table(rq: &Rq) -> Result<Table> {
    let (l, (_, picture)) = admitted(rq).await?;
    let all = statements(rq, &l).await?;
    let page = rq.page("");
    let picture = picture.of(|id| all.contains_key(&id));
    let columns = ["agree", "disagree", "pass"];
    let mut heads = vec![page.t("statements-number"), page.t("statements-one")];
    heads.extend(columns.map(|c| page.code("statements-vote", c)));
    for g in 0..picture.crowds.len() {
        let name = group_name(&page, g);
        heads.extend(columns.map(|c| page.pair(&name, page.code("statements-vote", c))));
    }
    let cells = |counts: Option<[i64; 3]>| match counts {
        Some(counts) => counts.map(|n| n.to_string()),
        None => Default::default(),
    };
    let mut rows = Vec::new();
    for line in &picture.lines {
        let Some(s) = all.get(&line.statement) else {
            continue;
        };
        let mut row = vec![s.number.to_string(), s.body.clone()];
        row.extend(cells(line.all));
        for by in &line.by {
            row.extend(cells(*by));
        }
        rows.push(Ok(row));
    }
    Ok(Table::new(rq, "landscape", heads, stream::iter(rows)))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    table(&rq).await?.csv()
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    table(&rq).await?.xlsx().await
}

pub async fn json(rq: Rq) -> Result<Response> {
    let (l, (at, picture)) = admitted(&rq).await?;
    let all = statements(&rq, &l).await?;
    let picture = picture.of(|id| all.contains_key(&id));
    let mut head = Map::new();
    head.insert("question".to_owned(), l.set.question.into());
    head.insert("at".to_owned(), at.rfc3339().into());
    head.insert("fewest".to_owned(), FEWEST.into());
    let picture = serde_json::to_value(&picture).map_err(Error::internal)?;
    head.insert("landscape".to_owned(), picture);
    let mut listed: Vec<Statement> = all.into_values().collect();
    listed.sort_by_key(|s| s.number);
    let items = listed.into_iter().map(|s| {
        Ok(json!({ "id": s.id, "number": s.number, "language": s.shown_in, "words": s.body }))
    });
    web::json(&head, "statements", stream::iter(items))
}
