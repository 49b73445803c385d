//! The list of organisations with its filters.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Language, PageRequest, Result};
use parties::{
    Add, Counts, Exchange, Facet, Level, Organisation, OrganisationId, Register, See, SeeImports,
    Standing, Theme, geography,
};
use web::{Page, Rq};

use super::asked::Asked;
use crate::{record::country, representation, upkeep};

/// A filter: name of its field, label, options, what is chosen.
struct Select {
    name: &'static str,
    label: String,
    options: Vec<(String, String)>,
    chosen: String,
}

struct Row {
    name: String,
    href: String,
    country: String,
    level: String,
    /// Code and words of what it is to the network, for the Office where it is no member.
    standing: Option<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    next: String,
    words: String,
    filters: Vec<Select>,
    /// Whether every filter is shown, and where the others are.
    long: bool,
    more: String,
    /// Where nothing is asked for: empty on that page itself.
    clear: String,
    /// How many, in words; empty where nothing is asked for.
    total: String,
    cut: bool,
    exports: [String; 3],
    may_add: bool,
    may_see_imports: bool,
    /// Lists of the desk that this reader may open: words and address.
    desk: Vec<(String, String)>,
    representation: &'static str,
}

pub async fn list(rq: Rq) -> Result<Response> {
    let found = Asked::read(&rq).await?.found(&rq).await?;
    let request = PageRequest::after(Some(rq.query.get("after")));
    let viewer = &rq.ctx.viewer;
    let listed = found.page(rq.ctx.db(), viewer, &request).await?;
    let asked = &found.asked;
    // Counting looks at every organisation: the plain list, which is read most, does without.
    let counts = if asked.narrows() || asked.more {
        Some(found.counts(&rq).await?)
    } else {
        None
    };
    let federations = federations(&rq, asked, counts.as_ref()).await?;
    let page = rq.page(rq.t("network-organisations"));
    let office = viewer.sees_every_organisation();
    let row = |o: Organisation| Row {
        country: country(&o, page.lang()),
        level: if o.level.is_empty() {
            String::new()
        } else {
            page.code("network-level", &o.level)
        },
        href: format!("/organisations/{}", o.id),
        standing: (office && o.standing != Standing::Member).then(|| {
            let code = o.standing.code();
            (code, page.code("network-standing", code))
        }),
        name: o.name,
    };
    rq.html(&ListPage {
        rows: listed.rows.into_iter().map(row).collect(),
        next: listed
            .next
            .map(|n| asked.address("", &n))
            .unwrap_or_default(),
        filters: filters(&page, asked, counts.as_ref(), office)
            .into_iter()
            .chain(member_of(&page, asked, federations))
            .collect(),
        long: asked.long(),
        more: Asked {
            more: true,
            ..asked.clone()
        }
        .address("/organisations", ""),
        clear: if asked.narrows() {
            "/organisations".to_owned()
        } else {
            String::new()
        },
        total: counts
            .map(|c| page.tn("network-found", c.total))
            .unwrap_or_default(),
        cut: found.cut,
        exports: ["csv", "xlsx", "json"].map(|f| {
            let plain = Asked {
                more: false,
                ..asked.clone()
            };
            plain.address(&format!("/organisations.{f}"), "")
        }),
        words: asked.words.clone(),
        may_add: may::<Add>(viewer, &Register),
        may_see_imports: may::<SeeImports>(viewer, &Register),
        desk: upkeep::lists(&page, viewer),
        representation: representation::address_for(viewer),
        page,
    })
}

fn filters(page: &Page, asked: &Asked, counts: Option<&Counts>, office: bool) -> Vec<Select> {
    let lang = page.lang();
    let all = |facet: Facet| -> Vec<(String, String)> {
        match facet {
            Facet::Level => coded(Level::ALL.iter().map(|l| l.code()), page, "network-level"),
            Facet::Region => geography::subregions()
                .map(|r| (r.m49.to_owned(), r.name(lang).to_owned()))
                .collect(),
            Facet::Country => geography::countries_sorted(lang)
                .iter()
                .map(|c| (c.m49.to_owned(), c.name(lang).to_owned()))
                .collect(),
            Facet::Theme => coded(Theme::ALL.iter().map(|t| t.code()), page, "theme"),
            Facet::Language => Language::ALL
                .iter()
                .map(|l| (l.code().to_owned(), l.own_name().to_owned()))
                .collect(),
            Facet::Offers | Facet::Seeks => coded(
                Exchange::ALL.iter().map(|e| e.code()),
                page,
                "network-exchange",
            ),
        }
    };
    let short = [Facet::Level, Facet::Region, Facet::Theme];
    let select = |facet: &Facet| {
        let chosen = asked.filter.chosen.get(facet).cloned().unwrap_or_default();
        // Each option says how many are left with it, and those that leave none are not offered. Beside a choice made
        // in the same filter, the counts would say nothing of the others.
        let with_count = |(code, label): (String, String)| match counts {
            Some(counts) if chosen.is_empty() => match counts.of(*facet, &code) {
                0 => None,
                n => Some((code, format!("{label} ({})", page.number(n)))),
            },
            _ => Some((code, label)),
        };
        let options = std::iter::once((String::new(), page.t("network-all")))
            .chain(all(*facet).into_iter().filter_map(with_count))
            .collect();
        Select {
            name: facet.code(),
            label: page.code("network-facet", facet.code()),
            options,
            chosen,
        }
    };
    let mut filters: Vec<Select> = Facet::ALL
        .iter()
        .filter(|f| asked.long() || short.contains(f))
        .map(select)
        .collect();
    if office && asked.long() {
        let standings = Standing::ALL.iter().map(|s| s.code());
        filters.push(Select {
            name: "standing",
            label: page.t("network-standing"),
            options: std::iter::once((String::new(), page.t("network-all")))
                .chain(coded(standings, page, "network-standing"))
                .collect(),
            chosen: asked.filter.standing.map_or("", Standing::code).to_owned(),
        });
    }
    filters
}

/// The federations that this reader sees among what they may narrow the list down to, by name, with how many of it are
/// members: all of them in the long form, and the chosen one alone beside a choice.
async fn federations(
    rq: &Rq,
    asked: &Asked,
    counts: Option<&Counts>,
) -> Result<Vec<(Organisation, Option<i64>)>> {
    if let Some(chosen) = &asked.federation {
        return Ok(vec![(chosen.clone(), None)]);
    }
    let Some(counts) = counts.filter(|_| asked.long()) else {
        return Ok(Vec::new());
    };
    let ids: Vec<OrganisationId> = counts.federations.keys().copied().collect();
    let mut seen = parties::some(&mut rq.ctx.db(), &ids).await?;
    seen.retain(|o| may::<See>(&rq.ctx.viewer, o));
    seen.sort_by(|a, b| a.sort_name.cmp(&b.sort_name));
    let counted = |o: Organisation| {
        let members = counts.federations.get(&o.id).copied();
        (o, members)
    };
    Ok(seen.into_iter().map(counted).collect())
}

/// The filter by federation; none where there is nothing to choose.
fn member_of(
    page: &Page,
    asked: &Asked,
    federations: Vec<(Organisation, Option<i64>)>,
) -> Option<Select> {
    if federations.is_empty() {
        return None;
    }
    let option = |(o, members): (Organisation, Option<i64>)| {
        let label = match members {
            Some(n) => format!("{} ({})", o.name, page.number(n)),
            None => o.name,
        };
        (o.id.to_string(), label)
    };
    Some(Select {
        name: "of",
        label: page.t("network-tie-federation"),
        options: std::iter::once((String::new(), page.t("network-all")))
            .chain(federations.into_iter().map(option))
            .collect(),
        chosen: asked
            .federation
            .as_ref()
            .map(|f| f.id.to_string())
            .unwrap_or_default(),
    })
}

/// Codes with the words that stand under `PREFIX-CODE`.
fn coded(
    codes: impl Iterator<Item = &'static str>,
    page: &Page,
    prefix: &str,
) -> Vec<(String, String)> {
    codes
        .map(|c| (c.to_owned(), page.code(prefix, c)))
        .collect()
}
