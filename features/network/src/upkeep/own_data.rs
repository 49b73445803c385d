//! Everything held about an organisation and by it, to be taken away by those who speak for it.

use askama::Template;
use axum::response::Response;
use decisions::{SeeWhole, State};
use futures_util::stream;
use guard::{audit_of, may};
use kernel::Result;
use parties::{Organisation, See};
use serde_json::{Map, Value, json};
use web::{Page, Rq, moment};

use super::{
    flags, load, merge, page,
    policy::{Erase, OwnData, Upkeep},
    standing, store,
};

/// Entries of the log that are given along.
const LOG: i64 = 50_000;

#[derive(Template)]
#[template(path = "upkeep/own-data.html")]
struct OwnDataPage {
    page: Page,
    id: String,
    /// What it holds, and how much of it.
    parts: Vec<(String, i64)>,
    may_erase: bool,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<OwnData>(load(&rq).await?)?.into_inner();
    let all = collect(&rq, &o.0).await?;
    let page = page(&rq, "upkeep-own-data", &o.0);
    let count = |v: &Value| match v {
        Value::Array(list) => i64::try_from(list.len()).unwrap_or(i64::MAX),
        _ => 1,
    };
    let parts = all
        .iter()
        .map(|(part, v)| (page.code("upkeep-data", part), count(v)))
        .collect();
    rq.html(&OwnDataPage {
        id: o.0.id.to_string(),
        parts,
        may_erase: may::<Erase>(&rq.ctx.viewer, &o),
        page,
    })
}

pub async fn json(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<OwnData>(load(&rq).await?)?.into_inner();
    note(&rq, &o, "json").await?;
    let all = collect(&rq, &o.0).await?;
    web::json_file("own-data", &Value::Object(all))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    let o = rq.ctx.authorize::<OwnData>(load(&rq).await?)?.into_inner();
    note(&rq, &o, "csv").await?;
    let all = collect(&rq, &o.0).await?;
    let heads = [
        "upkeep-data-part",
        "upkeep-data-number",
        "network-field",
        "network-value",
    ]
    .map(|k| rq.t(k));
    let mut rows = Vec::new();
    for (part, value) in all {
        let items = match value {
            Value::Array(list) => list,
            one => vec![one],
        };
        for (number, item) in (1..).zip(items) {
            for (field, value) in item.as_object().into_iter().flatten() {
                let said = match value {
                    Value::String(s) => s.clone(),
                    Value::Null => String::new(),
                    other => other.to_string(),
                };
                rows.push(Ok(vec![
                    part.clone(),
                    format!("{number}"),
                    field.clone(),
                    said,
                ]));
            }
        }
    }
    web::csv("own-data", &heads, stream::iter(rows))
}

/// Notes that it was taken away.
async fn note(rq: &Rq, o: &Upkeep, form: &'static str) -> Result<()> {
    let id = o.0.id;
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let about = id.to_string();
                let what = json!({ "as": form });
                ctx.record(
                    tx,
                    "organisation.take_data",
                    &standing::subject(id),
                    &about,
                    what,
                )
                .await
            })
        })
        .await
}

/// Everything, part by part. Mail addresses are left out: they belong to the people.
async fn collect(rq: &Rq, o: &Organisation) -> Result<Map<String, Value>> {
    let (ctx, id) = (&rq.ctx, o.id);
    let scope = id.to_string();
    let mut db = ctx.db();
    let mut all = Map::new();
    let mut add = |part: &str, value: Value| {
        all.insert(part.to_owned(), value);
    };
    let p = parties::profile(&mut db, id).await?;
    add(
        "record",
        json!({
            "id": id, "name": o.name, "level": o.level, "country": o.country, "purpose": o.purpose,
            "visibility": o.visibility, "narrowed": o.narrowed.to_string(), "standing": o.standing, "zone": o.zone, "created": moment(o.created),
            "website": p.website, "languages": p.languages, "themes": p.themes, "regions": p.regions,
            "countries": p.countries, "offers": p.offers, "seeks": p.seeks,
        }),
    );
    let l = parties::leadership(&mut db, id).await?;
    add(
        "leadership",
        json!({ "gender": l.gender, "age_band": l.age_band }),
    );
    let declared = parties::independence(ctx, &mut db, id).await?;
    let declared = declared.iter().map(|i| {
        json!({ "at": moment(i.at), "by": i.by_name, "funding": i.funding, "governments": i.governments, "officials": i.officials })
    });
    add("declarations", declared.collect());
    let renewal = store::renewal(&mut db, id).await?;
    let renewal = renewal.iter().map(|r| {
        json!({ "due": moment(r.due), "confirmed": moment(r.confirmed), "confirmed_by": r.confirmed_by_name })
    });
    add("renewals", renewal.collect());
    let mut ties = Vec::new();
    for t in parties::ties(&mut db, id).await? {
        let other = parties::organisation(&mut db, t.other(id)).await?;
        // A tie to one that hides itself is told without its name.
        let name = may::<See>(&ctx.viewer, &other).then_some(other.name);
        ties.push(json!({
            "kind": t.kind, "part": t.part == id, "other": name, "state": t.state, "proposed": moment(t.proposed),
        }));
    }
    add("ties", ties.into());
    let people = ctx.appointments_in(&scope).await?;
    let people = people.iter().map(|a| {
        json!({ "name": a.name, "role": a.role, "since": moment(a.starts), "until": moment(a.until()) })
    });
    add("people", people.collect());
    let invited = ctx.invitations_to(&scope).await?;
    let invited = invited.iter().map(|i| {
        json!({ "name": i.name, "role": i.role, "open_until": moment(i.expires), "accepted": moment(i.used) })
    });
    add("invitations", invited.collect());
    let past = parties::past_decisions(&mut db, id).await?;
    let past = past.iter().map(|d| {
        json!({ "at": d.at, "decision": d.decision, "name_at_time": d.name_at_time, "note": d.note })
    });
    add("past_decisions", past.collect());
    let mut decided = Vec::new();
    for d in standing::decisions_on(ctx, &mut db, id).await? {
        if d.state != State::Made || !may::<SeeWhole>(&ctx.viewer, &d) {
            continue;
        }
        let found = decisions::findings(&mut db, ctx, d.id).await?;
        let found: Vec<Value> = found
            .iter()
            .map(|f| {
                let title = f.title.best(ctx.language).1;
                json!({ "criterion": title, "finding": f.finding, "comment": f.comment })
            })
            .collect();
        decided.push(json!({
            "kind": d.kind, "outcome": d.outcome, "made": moment(d.made), "reason": d.reason, "public_reason": d.public_reason,
            "appeal_until": moment(d.appeal_until), "appeal": d.appeal_state, "findings": found,
        }));
    }
    add("decisions", decided.into());
    // Who raised a flag is not the organisation's to know.
    let flagged = flags::flags(&mut db, id, None).await?;
    let flagged = flagged.iter().map(|f| {
        json!({
            "field": f.field, "at": moment(f.at), "wrong": f.wrong, "source": f.source, "answer": f.answer,
            "answered": moment(f.answered), "answered_by": f.answered_by_name, "state": f.shown(&ctx.viewer),
        })
    });
    add("flags", flagged.collect());
    let merged = merge::merged_into(&mut db, id).await?;
    add(
        "merged",
        merged
            .iter()
            .map(|m| json!({ "name": m.0, "id": m.1 }))
            .collect(),
    );
    let panels = panels::own_rows(&mut db, id).await?;
    let panels = panels.iter().map(|(activity, at, place, stand, reason)| {
        json!({
            "activity": activity, "willing": moment(*at), "place": place, "stand": stand, "reason": reason,
        })
    });
    add("panels", panels.collect());
    let presences = engagement::presences_of(&mut db, id).await?;
    let presences = presences.iter().map(|(activity, presence, at)| {
        json!({ "activity": activity, "presence": presence, "at": moment(*at) })
    });
    add("presences", presences.collect());
    let log = audit_of(&mut db, &scope, LOG).await?;
    let log = log.iter().map(
        |e| json!({ "at": moment(e.at), "who": e.actor_name, "what": e.action, "detail": e.detail }),
    );
    add("log", log.collect());
    Ok(all)
}
