//! Pages of merging: the list of suspected duplicates, two records side by side, and undoing a merge.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Message, PageRequest, Result, Violations};
use parties::{Organisation, OrganisationId, geography, matching};
use serde_json::json;
use web::{Form, Page, Rq, address, redirect};

use super::{
    duplicates, load,
    merge::{self, Field, Merged},
    page,
    policy::{Desk, Merge, Part, SeeDuplicates, Upkeep},
};

/// A pair in words.
struct PairLine {
    /// Both sides with where they are and what they are to the network.
    sides: [(duplicates::Named, String); 2],
    /// Why they are suspected; or who found them to be two.
    said: String,
    /// How alike they are; or when it was found.
    more: String,
}

#[derive(Template)]
#[template(path = "upkeep/duplicates.html")]
struct DuplicatesPage {
    page: Page,
    tabs: Vec<(String, String, bool)>,
    /// Whether these are the pairs found to be two.
    decided: bool,
    caption: String,
    left: i64,
    pairs: Vec<PairLine>,
    next: String,
}

const LIST: &str = "/organisations/duplicates";
/// The list of pairs found to be two, in the address.
const DECIDED: &str = "decided";

pub async fn duplicates(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDuplicates>(Desk)?;
    let mut db = rq.ctx.db();
    let decided = rq.query.get("show") == DECIDED;
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = if decided {
        duplicates::parted(&mut db, &request).await?
    } else {
        duplicates::suspects(&mut db, &request).await?
    };
    let page = rq
        .page(rq.t("upkeep-duplicates"))
        .crumb(rq.t("network-organisations"), "/organisations");
    let said = |p: &duplicates::Pair| {
        if decided {
            (p.by_name.clone(), page.datetime(p.at))
        } else {
            let score = format!("{} / 100", page.number(p.score));
            (page.code("upkeep-why", &p.why), score)
        }
    };
    let pairs = found
        .rows
        .into_iter()
        .map(|p| {
            let (said, more) = said(&p);
            PairLine {
                said,
                more,
                sides: [p.one, p.other].map(|o| {
                    let place = geography::country(&o.country).map(|c| c.name(page.lang()));
                    let standing = page.code("upkeep-standing", &o.standing);
                    let words = place.map_or(standing.clone(), |c| format!("{c} · {standing}"));
                    (o, words)
                }),
            }
        })
        .collect();
    let show = if decided { DECIDED } else { "" };
    let tab = |key: &str, at: &str| (page.t(key), address(LIST, &[("show", at)]), show == at);
    rq.html(&DuplicatesPage {
        tabs: vec![
            tab("upkeep-duplicates-open", ""),
            tab("upkeep-duplicates-decided", DECIDED),
        ],
        decided,
        caption: if decided {
            page.t("upkeep-duplicates-decided")
        } else {
            page.tn("upkeep-duplicates-count", duplicates::count(&mut db).await?)
        },
        left: matching::left_to_compare(&mut db).await?,
        pairs,
        next: found
            .next
            .map(|n| address("", &[("show", show), ("after", &n)]))
            .unwrap_or_default(),
        page,
    })
}

pub async fn not_same(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<SeeDuplicates>(Desk)?;
    let id = |field: &str| -> Result<OrganisationId> {
        form.get(field).parse().map_err(|_| Error::NotFound)
    };
    let (one, other) = (id("one")?, id("other")?);
    let mut db = rq.ctx.db();
    parties::organisation(&mut db, one).await?;
    parties::organisation(&mut db, other).await?;
    let again = form.get("act") == "again";
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let (changed, action) = if again {
                    let forgotten = duplicates::maybe_same(tx, one, other).await?;
                    (forgotten, "organisation.maybe_same")
                } else {
                    let (by, now) = (&ctx.viewer.name, ctx.now());
                    let kept = duplicates::not_same(tx, one, other, by, now).await?;
                    (kept, "organisation.not_same")
                };
                if changed {
                    let object = format!("organisation:{one}");
                    ctx.record(tx, action, &object, "", json!({ "other": other }))
                        .await?;
                }
                Ok(())
            })
        })
        .await?;
    let (show, done) = if again {
        (DECIDED, "upkeep-maybe-same")
    } else {
        ("", "upkeep-not-same")
    };
    Ok(redirect(&address(LIST, &[("show", show), ("done", done)])))
}

/// One field of two records.
struct Line {
    field: &'static str,
    label: String,
    one: String,
    other: String,
    take_other: bool,
}

#[derive(Template)]
#[template(path = "upkeep/merge.html")]
struct MergePage {
    page: Page,
    one: Organisation,
    other: Option<Organisation>,
    lines: Vec<Line>,
    /// Whether more people see the one that stands than the one that goes.
    wider: bool,
    form: Form,
}

/// What was typed to name the other: an identifier, or the address of its page.
fn named(typed: &str) -> Option<OrganisationId> {
    let typed = typed.trim().trim_end_matches('/');
    let typed = typed.split(['?', '#']).next().unwrap_or_default();
    typed.rsplit('/').next().unwrap_or_default().parse().ok()
}

/// The other organisation, which must be open to merging as well.
async fn other(rq: &Rq, one: &Upkeep, typed: &str) -> Result<Organisation> {
    let unknown = || {
        Error::Rejected(Violations::one(
            "with",
            Message::new("upkeep-merge-not-found"),
        ))
    };
    let id = named(typed)
        .filter(|id| *id != one.0.id)
        .ok_or_else(unknown)?;
    let found = match parties::organisation(&mut rq.ctx.db(), id).await {
        Err(Error::NotFound) => return Err(unknown()),
        found => found?,
    };
    if !may::<Merge>(&rq.ctx.viewer, &Upkeep(found.clone())) {
        return Err(Error::Rejected(Violations::one(
            "with",
            Message::new("upkeep-merge-not-now"),
        )));
    }
    Ok(found)
}

async fn draw(rq: &Rq, one: &Upkeep, form: Form, wrong: Option<Violations>) -> Result<Response> {
    let typed = form.get("with").to_owned();
    let (found, wrong) = match (typed.is_empty(), wrong) {
        (true, wrong) => (None, wrong),
        (false, wrong) => match other(rq, one, &typed).await {
            Ok(o) => (Some(o), wrong),
            Err(Error::Rejected(more)) => (None, Some(more)),
            Err(e) => return Err(e),
        },
    };
    let mut page = page(rq, "upkeep-merge", &one.0);
    if let Some(wrong) = wrong {
        page = page.wrong(&wrong, form.get("_key"));
    }
    let lines = match &found {
        Some(o) => lines(rq, &page, &one.0, o, &form).await?,
        None => Vec::new(),
    };
    let wider = found
        .as_ref()
        .is_some_and(|o| o.visibility > one.0.visibility);
    rq.html(&MergePage {
        wider,
        one: one.0.clone(),
        other: found,
        lines,
        page,
        form,
    })
}

async fn lines(
    rq: &Rq,
    page: &Page,
    one: &Organisation,
    other: &Organisation,
    form: &Form,
) -> Result<Vec<Line>> {
    let (mine, theirs) = (values(rq, page, one).await?, values(rq, page, other).await?);
    let line = |((field, one), other): ((&Field, String), String)| {
        let name = format!("take-{}", field.code());
        // What is empty here is taken from there, until somebody says otherwise.
        let take_other = match form.get(&name) {
            "" => one.is_empty() && !other.is_empty(),
            typed => typed == "other",
        };
        Line {
            field: field.code(),
            label: page.code("upkeep-field", field.code()),
            one,
            other,
            take_other,
        }
    };
    let all = Field::ALL.iter().zip(mine).zip(theirs).map(line);
    Ok(all.filter(|l| l.one != l.other).collect())
}

/// What a record says, field by field, in the order of [`Field`].
async fn values(rq: &Rq, page: &Page, o: &Organisation) -> Result<Vec<String>> {
    let p = parties::profile(&mut rq.ctx.db(), o.id).await?;
    let lang = page.lang();
    let coded = |prefix: &str, codes: Vec<&str>| {
        let words: Vec<String> = codes.iter().map(|c| page.code(prefix, c)).collect();
        words.join(" · ")
    };
    let regions = p.regions.iter().filter_map(|r| geography::region(r));
    let countries = p.countries.iter().filter_map(|c| geography::country(c));
    let level = if o.level.is_empty() {
        String::new()
    } else {
        page.code("network-level", &o.level)
    };
    let languages: Vec<&str> = p.languages.iter().map(|l| l.own_name()).collect();
    Ok(vec![
        o.name.clone(),
        level,
        crate::record::country(o, lang),
        o.purpose.clone(),
        p.website.clone(),
        languages.join(" · "),
        coded("theme", p.themes.iter().map(|t| t.code()).collect()),
        regions
            .map(|r| r.name(lang))
            .collect::<Vec<_>>()
            .join(" · "),
        countries
            .map(|c| c.name(lang))
            .collect::<Vec<_>>()
            .join(" · "),
        coded(
            "network-exchange",
            p.offers.iter().map(|e| e.code()).collect(),
        ),
        coded(
            "network-exchange",
            p.seeks.iter().map(|e| e.code()).collect(),
        ),
    ])
}

pub async fn compare(rq: Rq) -> Result<Response> {
    let one = rq.ctx.authorize::<Merge>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    form.set("with", rq.query.get("with"));
    draw(&rq, &one, form, None).await
}

pub async fn merge(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Merge>(load(&rq).await?)?;
    let one = Upkeep(permit.0.clone());
    let done = match other(&rq, &one, form.get("with")).await {
        Ok(o) => {
            let gone = rq.ctx.authorize::<Merge>(Upkeep(o))?;
            merge::merge(&rq.ctx, permit, gone, &form).await
        }
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!(
            "/organisations/{}?done=upkeep-merged",
            one.0.id
        ))),
        Err(Error::Rejected(wrong)) if wrong.0.iter().any(|v| !v.field.is_empty()) => {
            draw(&rq, &one, form, Some(wrong)).await
        }
        Err(e) => Err(e),
    }
}

#[derive(Template)]
#[template(path = "upkeep/part.html")]
struct PartPage {
    page: Page,
    gone: Organisation,
    stands: Organisation,
    merge: Merged,
    rows: i64,
}

pub async fn parting(rq: Rq) -> Result<Response> {
    let gone = rq.ctx.authorize::<Part>(load(&rq).await?)?.into_inner().0;
    let mut db = rq.ctx.db();
    let merge = merge::of(&mut db, gone.id).await?;
    let stands = parties::organisation(&mut db, merge.stands).await?;
    rq.html(&PartPage {
        page: page(&rq, "upkeep-part", &stands),
        rows: merge::rows(&mut db, merge.id).await?,
        gone,
        stands,
        merge,
    })
}

pub async fn part(rq: Rq, _form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Part>(load(&rq).await?)?;
    let id = merge::part(&rq.ctx, permit).await?;
    Ok(redirect(&format!("/organisations/{id}?done=upkeep-parted")))
}
