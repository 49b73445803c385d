//! Balance of a consultation: organisations invited, taking part, heard and adopted, group by group beside the targets.

use askama::Template;
use axum::response::Response;
use engagement::balance::{self, Balance, Count, Dimension, Stage, Target, percent};
use futures_util::stream;
use kernel::Result;
use web::{Page, Rq, Table as Download};

use crate::{
    model::{Audience, Consultation},
    pages::{below, load},
    policy::SeeDesk,
    store,
};

/// A group and its counts along the stages.
pub(crate) struct Row {
    pub(crate) label: String,
    /// Heading of the stage, the count, and its share of the stage where it may be said.
    pub(crate) cells: Vec<(String, String, String)>,
    /// What the Office wants of this group at least; empty where nothing is.
    pub(crate) target: String,
    /// Whether fewer than that took part.
    pub(crate) below: bool,
}

/// The groups of a dimension.
pub(crate) struct Groups {
    pub(crate) caption: String,
    pub(crate) heading: String,
    pub(crate) rows: Vec<Row>,
}

/// A balance in words.
pub(crate) struct Tables {
    /// Headings of the stages, with the count of all.
    pub(crate) stages: Vec<(String, String)>,
    pub(crate) groups: Vec<Groups>,
}

#[derive(Template)]
#[template(path = "balance.html")]
struct BalancePage {
    page: Page,
    c: Consultation,
    /// Nothing where it is drawn up only with the response.
    tables: Option<Tables>,
    exact: bool,
}

/// A balance in words; groups of which nothing may be said are left out.
pub(crate) fn tables(page: &Page, c: &Consultation, b: &Balance, targets: &[Target]) -> Tables {
    let heads: Vec<String> = b.stages.iter().map(|s| stage(page, c, *s)).collect();
    let group = |d: Dimension| {
        let row = |code: &'static str| {
            let counts: Vec<Count> = b.stages.iter().map(|s| b.group(*s, d, code)).collect();
            if counts.iter().all(|n| matches!(n, Count::AtLeast(0))) {
                return None;
            }
            let target = targets.iter().find(|t| t.dimension == d && t.code == code);
            let target = target.and_then(|t| t.percent);
            let took_part = share(b, Stage::Attended, d, code);
            Some(Row {
                label: d.label(|key| page.t(key), page.lang(), code),
                cells: b
                    .stages
                    .iter()
                    .zip(&heads)
                    .map(|(s, head)| {
                        let share = share(b, *s, d, code).map(|p| page.percent(p));
                        let count = words(page, b.group(*s, d, code));
                        (head.clone(), count, share.unwrap_or_default())
                    })
                    .collect(),
                target: target.map(|t| page.percent(t)).unwrap_or_default(),
                below: took_part.zip(target).is_some_and(|(p, t)| p < t),
            })
        };
        Groups {
            caption: page.code("network-by", d.code()),
            heading: page.code("network-dimension", d.code()),
            rows: d.codes_and_none().filter_map(row).collect(),
        }
    };
    let groups = Balance::DIMENSIONS.map(group).into_iter();
    Tables {
        stages: b
            .stages
            .iter()
            .zip(&heads)
            .map(|(s, head)| (head.clone(), words(page, b.all(*s))))
            .collect(),
        groups: groups.filter(|g| !g.rows.is_empty()).collect(),
    }
}

/// The heading of a stage.
fn stage(page: &Page, c: &Consultation, stage: Stage) -> String {
    if stage == Stage::Invited && c.audience != Audience::Invited {
        return page.t("consultations-stage-members");
    }
    page.code("consultations-stage", stage.code())
}

/// A count as it may be read: exact, so many or more, or not said.
pub(crate) fn words(page: &Page, count: Count) -> String {
    match count {
        Count::Exactly(n) => page.number(n),
        Count::AtLeast(0) => page.t("network-not-said"),
        Count::AtLeast(n) => page.t1("network-or-more", "n", page.number(n)),
    }
}

/// The whole per cent of a stage that a group makes, where both are exact.
fn share(b: &Balance, stage: Stage, d: Dimension, code: &str) -> Option<i64> {
    let all = b.all(stage).exact().filter(|n| *n > 0)?;
    Some(percent(b.group(stage, d, code).exact()?, all))
}

/// The balance as the Office may read it, and whether it is exact.
///
/// While people may write under pseudonyms, a count that moves as their words are answered would tell who they are: then
/// the Office reads what is published with the response, and nothing before.
async fn for_office(rq: &Rq, c: &Consultation) -> Result<(Option<Balance>, bool)> {
    let mut db = rq.ctx.db();
    if c.pseudonyms {
        let published = store::published_figures(&mut db, c.id).await?;
        return Ok((published.and_then(|f| f.balance), false));
    }
    let all = store::takings(&mut db, c, true).await?;
    Ok((Some(Balance::exact(&c.stages(true), &all)), true))
}

pub async fn show(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<SeeDesk>(load(&rq).await?)?.into_inner();
    let page = below(&rq, &c, rq.t("consultations-balance")).crumb(
        rq.t("consultations-desk"),
        format!("/consultations/{}/desk", c.id),
    );
    let (balance, exact) = for_office(&rq, &c).await?;
    let targets = balance::targets(&mut rq.ctx.db()).await?;
    rq.html(&BalancePage {
        tables: balance.map(|b| tables(&page, &c, &b, &targets)),
        exact,
        page,
        c,
    })
}

/// Counts by group as a table to take away; a cell is empty where nothing may be said.
pub(crate) fn download(rq: &Rq, c: &Consultation, b: &Balance, targets: &[Target]) -> Download {
    let page = rq.page("");
    let mut heads = vec![page.t("consultations-balance-by"), page.t("network-group")];
    heads.extend(b.stages.iter().map(|s| stage(&page, c, *s)));
    heads.push(page.t("network-target"));
    let cell = |count: Count| match count {
        Count::AtLeast(0) => String::new(),
        count => words(&page, count),
    };
    let mut rows = Vec::new();
    let mut all = vec![page.t("consultations-organisations"), String::new()];
    all.extend(b.stages.iter().map(|s| cell(b.all(*s))));
    all.push(String::new());
    rows.push(Ok(all));
    for d in Balance::DIMENSIONS {
        for code in d.codes_and_none() {
            let target = targets.iter().find(|t| t.dimension == d && t.code == code);
            let target = target.and_then(|t| t.percent);
            let mut row = vec![
                page.code("network-dimension", d.code()),
                d.label(|key| page.t(key), page.lang(), code),
            ];
            row.extend(b.stages.iter().map(|s| cell(b.group(*s, d, code))));
            row.push(target.map(|t| page.percent(t)).unwrap_or_default());
            rows.push(Ok(row));
        }
    }
    Download::new(rq, "balance", heads, stream::iter(rows))
}

async fn taken_away(rq: &Rq) -> Result<Download> {
    let c = rq.ctx.authorize::<SeeDesk>(load(rq).await?)?.into_inner();
    let (balance, _) = for_office(rq, &c).await?;
    let targets = balance::targets(&mut rq.ctx.db()).await?;
    Ok(download(rq, &c, &balance.unwrap_or_default(), &targets))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    taken_away(&rq).await?.csv()
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    taken_away(&rq).await?.xlsx().await
}
