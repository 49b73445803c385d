//! Where the name of an organisation appears: each place with who sees it there, and how it goes from there.

use askama::Template;
use axum::response::Response;
use contracts::AboutPresence;
use engagement::Presence;
use futures_util::{future::BoxFuture, stream};
use guard::{Authorized, Ctx, may};
use kernel::{Error, Message, Result, Timestamp, args};
use parties::{OrganisationId, Part, See, SetVisibility, TieState, Visibility};
use safety::Exposure;
use serde_json::json;
use store::Read;
use web::{Appearance, Appearances, Form, Leave, Page, Rq, Seen, Table, redirect};

use crate::record::{load, note};

/// Where this room shows the name of an organisation.
pub const APPEARANCES: Appearances = Appearances {
    columns: &[
        "organisations.id",
        "organisation_names.organisation",
        "organisation_profiles.organisation",
        "organisation_facets.organisation",
        "organisation_decisions.organisation",
        "organisation_ties.part",
        "organisation_ties.whole",
    ],
    of: appearances,
};

/// Files taken by the Office that are told, the newest.
const FILES: i64 = 20;

/// The circle of an organisation as the ledger names it.
pub(crate) const fn seen_by(circle: Visibility) -> Seen {
    match circle {
        Visibility::Public => Seen::Public,
        Visibility::Network => Seen::Network,
        Visibility::Office => Seen::Office,
    }
}

fn appearances(ctx: Ctx, organisation: String) -> BoxFuture<'static, Result<Vec<Appearance>>> {
    Box::pin(async move {
        let id: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
        let mut db = ctx.db();
        let o = parties::organisation(&mut db, id).await?;
        let mut all = vec![Appearance {
            place: Message::new("network-where-record"),
            href: format!("/organisations/{id}"),
            seen: Seen::Office,
            since: Some(o.created),
            leave: Leave::Stays(Message::new("network-where-record-stays")),
        }];
        if o.is_listed() && o.visibility != Visibility::Office {
            let sql = "SELECT COALESCE(MAX(at), 0) FROM audit WHERE about = $1 AND action = 'organisation.set_visibility'";
            let set = db.number(sql, args![organisation]).await?;
            all.push(Appearance {
                place: Message::new("network-where-directory"),
                href: "/organisations".to_owned(),
                seen: seen_by(o.circle(Part::Name)),
                since: Some(Timestamp(set)).filter(|t| t.0 > 0),
                leave: Leave::By(
                    format!("/organisations/{id}/visibility"),
                    vec![("visibility", "office".to_owned())],
                ),
            });
        }
        let ties = parties::ties(&mut db, id).await?;
        for (tie, other) in parties::beside(&mut db, id, ties).await? {
            if tie.state != TieState::Confirmed {
                continue;
            }
            // Who sees both reads the name of each beside the other.
            let both = o.visibility.max(other.visibility);
            all.push(Appearance {
                place: if may::<See>(&ctx.viewer, &other) {
                    Message::new("network-where-tie").with("name", &other.name)
                } else {
                    Message::new("network-where-tie-hidden")
                },
                href: format!("/organisations/{id}/ties"),
                seen: seen_by(both),
                since: tie.confirmed,
                leave: Leave::By(
                    format!("/organisations/{id}/ties/end"),
                    vec![("tie", tie.id.to_string())],
                ),
            });
        }
        // Whom such a file named follows from what was asked for; the organisation may stand in each of them.
        // So may whichever was passed on: not where its assessment did not allow that then.
        let sql = "SELECT decided, outward FROM asked_of_two WHERE kind = $1 AND state = 'agreed' \
                   AND (subject LIKE '/organisations.%' OR outward) AND decided >= $2 ORDER BY decided DESC LIMIT $3";
        let taken: Vec<(Option<Timestamp>, bool)> =
            db.all(sql, args![web::EXPORT, o.created, FILES]).await?;
        all.extend(taken.into_iter().map(|(decided, outward)| {
            let (place, seen, stays) = if outward {
                let stays = "network-where-export-outward-stays";
                ("network-where-export-outward", Seen::Others, stays)
            } else {
                let stays = "network-where-export-stays";
                ("network-where-export", Seen::Office, stays)
            };
            Appearance {
                place: Message::new(place),
                href: String::new(),
                seen,
                since: decided,
                leave: Leave::Stays(Message::new(stays)),
            }
        }));
        Ok(all)
    })
}

/// A place in words.
struct Row {
    place: String,
    href: String,
    /// Code of the component and words.
    seen: (&'static str, String),
    since: String,
    day: String,
    /// Where the form goes, what it carries, what its button says; the button is empty where there is none.
    action: String,
    fields: Vec<(&'static str, String)>,
    button: String,
    /// Why it stays, or what the button would do, where the reader cannot press it.
    said: String,
}

#[derive(Template)]
#[template(path = "where.html")]
struct WherePage {
    page: Page,
    href: String,
    rows: Vec<Row>,
    /// Whether the reader may take the name away.
    own: bool,
}

async fn rows(rq: &Rq, page: &Page, id: OrganisationId) -> Result<Vec<Row>> {
    let all = rq.site.appearances(&rq.ctx, &id.to_string()).await?;
    let row = |a: Appearance| {
        let (action, fields, button, said) = match a.leave {
            Leave::By(action, fields) => (
                action,
                fields,
                page.t("network-where-withdraw"),
                String::new(),
            ),
            Leave::Back(action, fields) => {
                (action, fields, page.t("network-where-again"), String::new())
            }
            Leave::Stays(why) => (String::new(), Vec::new(), String::new(), page.message(&why)),
        };
        Row {
            place: page.message(&a.place),
            href: a.href,
            seen: (
                match a.seen {
                    // How far a file goes that left the house is known to nobody here.
                    Seen::Public | Seen::Others => "public",
                    Seen::Network | Seen::Invited => "members",
                    Seen::Office => "office",
                },
                page.code("network-where-seen", a.seen.code()),
            ),
            since: a.since.map(|at| page.date(at)).unwrap_or_default(),
            day: a.since.map(Timestamp::iso_date).unwrap_or_default(),
            action,
            fields,
            button,
            said,
        }
    };
    Ok(all.into_iter().map(row).collect())
}

pub async fn show(rq: Rq) -> Result<Response> {
    let o = rq
        .ctx
        .authorize::<parties::SeeRecord>(load(&rq).await?)?
        .into_inner();
    note(&rq, &o).await?;
    let own = may::<SetVisibility>(&rq.ctx.viewer, &o);
    let title = if rq.ctx.viewer.belongs_to(&o.id.to_string()) {
        "network-where"
    } else {
        "network-where-its"
    };
    let href = format!("/organisations/{}", o.id);
    let page = rq
        .page(rq.t(title))
        .crumb(rq.t("network-organisations"), "/organisations")
        .crumb(o.name.clone(), href.clone());
    rq.html(&WherePage {
        rows: rows(&rq, &page, o.id).await?,
        own,
        href,
        page,
    })
}

pub async fn csv(rq: Rq) -> Result<Response> {
    let o = rq
        .ctx
        .authorize::<parties::SeeRecord>(load(&rq).await?)?
        .into_inner();
    note(&rq, &o).await?;
    let page = rq.page("");
    let heads = [
        "network-where-place",
        "network-where-address",
        "network-where-seen",
        "network-since",
        "network-where-leave",
    ];
    let base = rq.ctx.app.base.clone();
    let rows: Vec<Result<Vec<String>>> = rows(&rq, &page, o.id)
        .await?
        .into_iter()
        .map(|r| {
            let address = if r.href.is_empty() {
                String::new()
            } else {
                format!("{base}{}", r.href)
            };
            let leave = if r.said.is_empty() { r.button } else { r.said };
            Ok(vec![r.place, address, r.seen.1, r.day, leave])
        })
        .collect();
    let heads = heads.map(|key| page.t(key)).to_vec();
    Table::new(&rq, "where", heads, stream::iter(rows)).csv()
}

/// Takes the name from an activity, or shows it there again.
pub async fn choose(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<SetVisibility>(load(&rq).await?)?;
    let id = permit.id;
    let presence = match form.get("do") {
        "withdraw" => Presence::Unlisted,
        "show" => Presence::Listed,
        _ => return Err(Error::NotFound),
    };
    // Only an activity in which the organisation takes part is named here.
    let engagement = form.get("engagement");
    let places = rq.site.appearances(&rq.ctx, &id.to_string()).await?;
    let named = places.iter().any(|a| match &a.leave {
        Leave::By(_, fields) | Leave::Back(_, fields) => fields
            .iter()
            .any(|(f, v)| *f == "engagement" && v == engagement),
        Leave::Stays(_) => false,
    });
    if !named {
        return Err(Error::NotFound);
    }
    stand(&rq.ctx, permit, engagement.to_owned(), presence).await?;
    let done = match presence {
        Presence::Unlisted => "name-withdrawn",
        Presence::Listed => "name-shown",
    };
    Ok(redirect(&format!("/organisations/{id}/where?done={done}")))
}

/// Sets how an organisation stands in an activity. What it said stays, and so do figures that are published. To show the name
/// again needs an assessment that allows it; to take it away never does.
async fn stand(
    ctx: &Ctx,
    organisation: Authorized<SetVisibility>,
    engagement: String,
    presence: Presence,
) -> Result<()> {
    let id = organisation.into_inner().id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let before = engagement::presence(tx, &engagement, id).await?;
            if before == Some(presence) {
                return Ok(());
            }
            if presence == Presence::Listed {
                safety::require(tx, id, Exposure::Publication, ctx.now(), "").await?;
            }
            engagement::choose(tx, &engagement, id, presence, ctx.now()).await?;
            let action = match presence {
                Presence::Unlisted => "organisation.withdraw_name",
                Presence::Listed => "organisation.show_name",
            };
            let about = id.to_string();
            let object = format!("organisation:{id}");
            let detail = json!({ "activity": engagement });
            ctx.record(tx, action, &object, &about, detail).await?;
            if presence == Presence::Unlisted {
                let told = AboutPresence {
                    engagement,
                    organisation: about,
                    at: ctx.now().0,
                };
                ctx.emit(tx, "organisation_name_withdrawn", &told).await?;
            }
            Ok(())
        })
    })
    .await
}
