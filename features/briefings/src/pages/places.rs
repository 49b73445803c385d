//! Places: who has answered what, who came, and draws for places that fell free.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use engagement::balance;
use guard::may;
use kernel::{Error, Result, Violations};
use panels::{FACTS, Moved, Place, PlaceState};
use parties::OrganisationId;
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    model::{Briefing, Meeting, State},
    pages::{below, group, load, moment, show::place_badge, ways},
    policy::{Seat, SeePool},
};

struct Row {
    id: String,
    name: String,
    state: (&'static str, String),
    /// By which way it comes, where there are two.
    way: String,
    until: String,
    /// Whether it can be noted that it came, or did not.
    present: bool,
    came: bool,
    missed: bool,
}

/// A group and how many of it were willing, offered a place, accepted, came.
struct Line {
    name: String,
    counts: [String; 4],
}

#[derive(Template)]
#[template(path = "places.html")]
struct PlacesPage {
    page: Page,
    href: String,
    rows: Vec<Row>,
    both: bool,
    totals: Vec<(String, String)>,
    groups: Vec<Line>,
    free: bool,
    may_seat: bool,
    held: bool,
    may_hold: bool,
    alternatives: Vec<(String, String)>,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<SeePool>(load(&rq).await?)?.into_inner();
    print(&rq, &b, None, &[]).await
}

/// The stages that a place came to: offered, accepted, came.
const fn stages(state: PlaceState) -> [bool; 3] {
    let accepted = matches!(
        state,
        PlaceState::Accepted | PlaceState::Attended | PlaceState::Absent
    );
    [true, accepted, matches!(state, PlaceState::Attended)]
}

async fn by_group(rq: &Rq, page: &Page, b: &Briefing, places: &[Place]) -> Result<Vec<Line>> {
    let mut db = rq.ctx.db();
    let willing = panels::willing(&mut db, &b.engagement()).await?;
    let ids = willing.iter().map(|w| w.organisation).collect();
    let facts = balance::facts(&mut db, &ids).await?;
    let mut all: BTreeMap<(usize, String), [i64; 4]> = BTreeMap::new();
    for w in &willing {
        let Some(f) = facts.get(&w.organisation) else {
            continue;
        };
        let place = places.iter().find(|p| p.organisation == w.organisation);
        let came = place.map_or([false; 3], |p| stages(p.state));
        for (n, dimension) in FACTS.iter().enumerate() {
            for code in f.groups(*dimension) {
                let counts = all.entry((n, code)).or_default();
                counts[0] += 1;
                for (count, reached) in counts[1..].iter_mut().zip(came) {
                    *count += i64::from(reached);
                }
            }
        }
    }
    let line = |((n, code), counts): ((usize, String), [i64; 4])| Line {
        name: if code.is_empty() {
            let what = page.code("network-dimension", FACTS[n].code());
            page.pair(what, page.t("network-not-recorded"))
        } else {
            group(page, FACTS[n].code(), &code)
        },
        counts: counts.map(|n| page.number(n)),
    };
    Ok(all.into_iter().map(line).collect())
}

async fn print(
    rq: &Rq,
    b: &Briefing,
    wrong: Option<&Violations>,
    alternatives: &[Vec<Moved>],
) -> Result<Response> {
    let mut page = below(rq, b, "briefings-places");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, "");
    }
    let places = panels::places(&mut rq.ctx.db(), &b.engagement()).await?;
    let number = |n: usize| page.number(i64::try_from(n).unwrap_or(i64::MAX));
    let totals = PlaceState::ALL
        .iter()
        .map(|s| (s, places.iter().filter(|p| p.state == *s).count()))
        .filter(|(_, n)| *n > 0)
        .map(|(s, n)| (page.code("briefings-place", s.code()), number(n)))
        .collect();
    let standing = places.iter().filter(|p| p.state.stands()).count();
    let both = b.meeting == Meeting::Both;
    let said = if both {
        panels::willing(&mut rq.ctx.db(), &b.engagement()).await?
    } else {
        Vec::new()
    };
    let row = |p: &Place| Row {
        way: said
            .iter()
            .find(|w| w.organisation == p.organisation)
            .map(|w| page.code("briefings-meeting", w.way.code()))
            .unwrap_or_default(),
        id: p.organisation.to_string(),
        name: p.name.clone(),
        state: (
            place_badge(p.state),
            page.code("briefings-place", p.state.code()),
        ),
        until: if p.state == PlaceState::Offered {
            moment(&page, b, p.answer_by)
        } else {
            String::new()
        },
        present: stages(p.state)[1],
        came: p.state == PlaceState::Attended,
        missed: p.state == PlaceState::Absent,
    };
    let held = b.state == State::Held;
    let may_seat = may::<Seat>(&rq.ctx.viewer, b);
    rq.html(&PlacesPage {
        href: b.href(),
        rows: places.iter().map(row).collect(),
        both,
        totals,
        groups: by_group(rq, &page, b, &places).await?,
        free: !held && may_seat && i64::try_from(standing).unwrap_or(i64::MAX) < b.seats,
        may_seat,
        held,
        may_hold: may_seat && !held && b.starts <= rq.ctx.now(),
        alternatives: ways(&page, alternatives)
            .into_iter()
            .enumerate()
            .map(|(n, way)| ((n + 1).to_string(), way))
            .collect(),
        page,
    })
}

/// Fills free places, notes that the briefing took place, or who came: the button says which.
pub async fn seat(rq: Rq, form: Form) -> Result<Response> {
    let b = load(&rq).await?;
    let permit = rq.ctx.authorize::<Seat>(b.clone())?;
    let ctx = &rq.ctx;
    let done = match form.get("do") {
        "fill" => {
            let accepted = form.get("accept").parse().unwrap_or(0);
            match commands::fill(ctx, permit, accepted).await {
                Ok(Ok(())) => Ok(()),
                Ok(Err(found)) => {
                    let wrong =
                        Violations::one("accept", kernel::Message::new("panel-contradiction"));
                    return print(&rq, &b, Some(&wrong), &found).await;
                }
                Err(e) => Err(e),
            }
        }
        "held" => commands::held(ctx, permit).await,
        "came" | "missed" => {
            let id: OrganisationId = form
                .get("organisation")
                .parse()
                .map_err(|_| Error::NotFound)?;
            commands::attended(ctx, permit, id, form.get("do") == "came").await
        }
        _ => return Err(Error::refused("error-choose")),
    };
    match done {
        Ok(()) => Ok(redirect(&format!("{}/places?done=saved", b.href()))),
        Err(Error::Rejected(wrong)) => print(&rq, &b, Some(&wrong), &[]).await,
        Err(e) => Err(e),
    }
}
