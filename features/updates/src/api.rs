//! Updates for programs, by the same policy as the pages.

use guard::{Family, may};
use kernel::{Language, Page, PageRequest, Result};
use parties::{Theme, geography};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use web::{Moment, Nothing, Operation, Route, Rq};

use crate::{
    model::{Audience, Kind, State, Update, UpdateId, Wanted},
    policy::{Read, See, SeeWithdrawn, Updates},
    store,
};

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![
        Route::api(
            "/api/v1/updates",
            "updates.see",
            Operation::list(
                Family::Updates,
                "listUpdates",
                "Updates that the reader may read, newest first",
                list,
            ),
        ),
        Route::api(
            "/api/v1/updates/{id}",
            "update.read",
            Operation::read(
                Family::Updates,
                "getUpdate",
                "One update, or that it was withdrawn, and why",
                one,
            ),
        ),
    ]
}

/// Which updates are asked for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct UpdatesAsked {
    /// News or calls.
    kind: Option<Kind>,
    /// On a theme.
    theme: Option<Theme>,
    /// About a continent (UN M49).
    region: Option<String>,
}

/// An update in a list.
#[derive(Serialize, JsonSchema)]
struct UpdateLine {
    /// Identifier.
    id: UpdateId,
    /// Its page.
    href: String,
    /// News or call.
    kind: Kind,
    /// Whom it is for.
    audience: Audience,
    /// Where it stands.
    state: State,
    /// The language of title and summary.
    language: Language,
    /// Whether that is a translation older than the original.
    older: bool,
    /// Title.
    title: String,
    /// What it says in a few sentences.
    summary: String,
    /// When it was published, or is to be.
    published: Moment,
    /// When it was corrected last.
    corrected: Option<Moment>,
    /// The last moment to answer a call.
    closes: Option<Moment>,
    /// Themes.
    themes: Vec<Theme>,
    /// Regions (UN M49).
    regions: Vec<String>,
}

impl UpdateLine {
    fn of(rq: &Rq, u: &Update) -> Self {
        Self {
            id: u.id,
            href: format!("{}{}", rq.ctx.app.base, u.href()),
            kind: u.kind,
            audience: u.audience,
            state: u.state,
            language: u.shown_in,
            older: u.stale,
            title: u.title.clone(),
            summary: u.summary.clone(),
            published: u.day().into(),
            corrected: u.corrected.map(Moment),
            closes: u.closes.map(Moment),
            themes: u.theme_list().collect(),
            regions: u.region_list().map(|r| r.m49.to_owned()).collect(),
        }
    }
}

/// A correction.
#[derive(Serialize, JsonSchema)]
struct UpdateCorrection {
    /// When.
    at: Moment,
    /// What was changed, in the language of the original.
    note: String,
}

/// An update whole.
#[derive(Serialize, JsonSchema)]
struct UpdateWhole {
    #[serde(flatten)]
    line: UpdateLine,
    /// The text, as it was typed (a small part of Markdown).
    body: String,
    /// The language of the original.
    original: Language,
    /// Corrections, newest first.
    corrections: Vec<UpdateCorrection>,
    /// When its words were taken back; then it has none.
    withdrawn: Option<Moment>,
    /// Why they were.
    reason: String,
}

async fn list(rq: Rq, asked: UpdatesAsked, request: PageRequest) -> Result<Page<UpdateLine>> {
    rq.ctx.authorize::<See>(Updates)?;
    let region = asked.region.unwrap_or_default();
    let known = geography::continents().any(|r| r.m49 == region);
    if !region.is_empty() && !known {
        return Ok(Page {
            rows: Vec::new(),
            next: None,
        });
    }
    let wanted = Wanted {
        kind: asked.kind,
        theme: asked.theme,
        region,
        current: false,
    };
    let (viewer, language) = (&rq.ctx.viewer, rq.ctx.language);
    let found = store::list(&mut rq.ctx.db(), viewer, language, &wanted, &request).await?;
    Ok(found.map(|u| UpdateLine::of(&rq, &u)))
}

async fn one(rq: Rq, _: Nothing) -> Result<UpdateWhole> {
    let mut db = rq.ctx.db();
    let viewer = &rq.ctx.viewer;
    let mut u = store::update(&mut db, viewer, rq.id("id")?, Some(rq.ctx.language)).await?;
    let withdrawn = !may::<Read>(viewer, &u) && may::<SeeWithdrawn>(viewer, &u);
    if withdrawn {
        u = rq.ctx.authorize::<SeeWithdrawn>(u)?.into_inner();
        // The day and the reason stand there, and nothing that says what it was about.
        for words in [
            &mut u.title,
            &mut u.summary,
            &mut u.body,
            &mut u.themes,
            &mut u.regions,
        ] {
            words.clear();
        }
        (u.closes, u.corrected) = (None, None);
    } else {
        u = rq.ctx.authorize::<Read>(u)?.into_inner();
    }
    let corrections = if withdrawn {
        Vec::new()
    } else {
        store::corrections(&mut db, u.id).await?
    };
    let correction = |c: crate::model::Correction| UpdateCorrection {
        at: c.at.into(),
        note: c.note,
    };
    Ok(UpdateWhole {
        line: UpdateLine::of(&rq, &u),
        original: u.language,
        corrections: corrections.into_iter().map(correction).collect(),
        withdrawn: u.withdrawn.map(Moment),
        reason: u.reason,
        body: u.body,
    })
}
