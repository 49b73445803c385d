//! Ties of an organisation: proposed by one side, confirmed by the other, ended by either, with their history.

use ::store::Tx;
use askama::Template;
use axum::response::Response;
use guard::{Authorized, Ctx, Viewer, may};
use kernel::{Error, Message, Result, Violations, day};
use parties::{
    Organisation, OrganisationId, See, SeeRecord, Siblings, Standing, Tie, TieId, TieKind,
    TieState, UseTies, Visibility,
};
use serde_json::json;
use web::{Form, Page, Rq, redirect};

use crate::{
    record::{load, note},
    upkeep,
};

/// Matches offered for a name.
const MATCHES: usize = 20;
/// Characters of a remark.
const REMARK: usize = 300;

/// Organisations beside one that are named on its profile under each federation or parent.
const BESIDE: u16 = 8;

/// A confirmed tie on a profile: what the other is to this one, its name, its address.
#[derive(Debug)]
pub(crate) struct TieLine {
    pub(crate) label: String,
    pub(crate) name: String,
    pub(crate) href: String,
}

/// Those beside one under the same federation or parent.
#[derive(Debug)]
pub(crate) struct BesideLine {
    /// What they are to the whole, its name, its address.
    pub(crate) whole: TieLine,
    /// Name and address of each.
    pub(crate) others: Vec<(String, String)>,
    /// Where all of them are: empty where all are named.
    pub(crate) all: String,
}

/// The confirmed ties of an organisation on its profile.
#[derive(Debug, Default)]
pub(crate) struct Tied {
    pub(crate) lines: Vec<TieLine>,
    pub(crate) beside: Vec<BesideLine>,
    /// Where its members are listed: empty where this reader sees none.
    pub(crate) members: String,
}

/// What the other side is to this one: `TieKind` and whether the other is the whole.
fn relation(page: &Page, kind: TieKind, other_is_whole: bool) -> String {
    let key = match (kind, other_is_whole) {
        (TieKind::MemberOf, true) => "network-tie-federation",
        (TieKind::MemberOf, false) => "network-tie-member",
        (TieKind::PartOf, true) => "network-tie-parent",
        (TieKind::PartOf, false) => "network-tie-part",
    };
    page.t(key)
}

/// The confirmed ties of an organisation, and who else belongs where it does, as far as somebody sees the other sides.
pub(crate) async fn tied(rq: &Rq, page: &Page, eyes: &Viewer, id: OrganisationId) -> Result<Tied> {
    let mut db = rq.ctx.db();
    let seen = parties::seen_ties(&mut db, eyes, id).await?;
    let siblings = parties::siblings(&mut db, eyes, id, &seen, BESIDE).await?;
    let member = |(tie, _): &(Tie, Organisation)| tie.kind == TieKind::MemberOf && tie.whole == id;
    let members = if seen.iter().any(member) {
        members_of(id)
    } else {
        String::new()
    };
    let line = |(tie, other): (Tie, Organisation)| TieLine {
        label: relation(page, tie.kind, tie.whole == other.id),
        href: format!("/organisations/{}", other.id),
        name: other.name,
    };
    Ok(Tied {
        lines: seen.into_iter().map(line).collect(),
        beside: siblings.into_iter().map(|s| beside_line(page, s)).collect(),
        members,
    })
}

/// The list of a federation's members.
fn members_of(federation: OrganisationId) -> String {
    format!("/organisations?of={federation}")
}

fn beside_line(page: &Page, siblings: Siblings) -> BesideLine {
    let whole = siblings.whole;
    let href = format!("/organisations/{}", whole.id);
    let all = match siblings.kind {
        _ if !siblings.more => String::new(),
        TieKind::MemberOf => members_of(whole.id),
        TieKind::PartOf => href.clone(),
    };
    let label = match siblings.kind {
        TieKind::MemberOf => "network-tie-beside-member",
        TieKind::PartOf => "network-tie-beside-part",
    };
    let other = |o: Organisation| (o.name, format!("/organisations/{}", o.id));
    BesideLine {
        whole: TieLine {
            label: page.t(label),
            name: whole.name,
            href,
        },
        others: siblings.others.into_iter().map(other).collect(),
        all,
    }
}

/// A tie in the list of both sides and the Office.
struct Line {
    id: TieId,
    label: String,
    name: String,
    /// Empty where the other side is not to be seen by itself.
    href: String,
    state: TieState,
    remark: String,
    history: Vec<String>,
    /// Whether this side is to confirm it.
    to_confirm: bool,
}

#[derive(Template)]
#[template(path = "ties.html")]
struct TiesPage {
    page: Page,
    organisation: Organisation,
    ties: Vec<Line>,
    may_change: bool,
    form: Form,
    /// Address and name of the organisations found by the words, to choose from.
    matches: Vec<(String, String)>,
    looked: bool,
    kinds: Vec<(String, String)>,
    /// Who will learn of a proposal.
    warning: bool,
}

/// What a proposing side can say, as the form codes it, with the tie it makes: its kind, and whether the other side is
/// the whole.
const SAYINGS: [(&str, TieKind, bool); 4] = [
    ("we-are-member", TieKind::MemberOf, true),
    ("they-are-member", TieKind::MemberOf, false),
    ("we-are-part", TieKind::PartOf, true),
    ("they-are-part", TieKind::PartOf, false),
];

pub async fn show(rq: Rq) -> Result<Response> {
    let organisation = rq
        .ctx
        .authorize::<SeeRecord>(load(&rq).await?)?
        .into_inner();
    note(&rq, &organisation).await?;
    let mut form = Form::default();
    form.set("q", rq.query.get("q"));
    draw(&rq, organisation, form, None).await
}

async fn draw(
    rq: &Rq,
    organisation: Organisation,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let id = organisation.id;
    let mut page = rq
        .page(rq.t("network-ties"))
        .crumb(rq.t("network-organisations"), "/organisations")
        .crumb(organisation.name.clone(), format!("/organisations/{id}"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let viewer = &rq.ctx.viewer;
    let may_change = may::<UseTies>(viewer, &organisation);
    let ties = parties::ties(&mut db, id).await?;
    let beside = parties::beside(&mut db, id, ties).await?;
    let line = |(tie, other): (Tie, Organisation)| Line {
        id: tie.id,
        label: relation(&page, tie.kind, tie.whole == other.id),
        href: if may::<See>(viewer, &other) {
            format!("/organisations/{}", other.id)
        } else {
            String::new()
        },
        history: history(&page, &tie, id),
        to_confirm: may_change && tie.state == TieState::Proposed && tie.proposed_by != id,
        name: other.name,
        state: tie.state,
        remark: tie.remark,
    };
    let ties = beside.into_iter().map(line).collect();
    let words = form.get("q").to_owned();
    let matches = if may_change && !words.is_empty() {
        found(rq, &words, id).await?
    } else {
        Vec::new()
    };
    rq.html(&TiesPage {
        ties,
        may_change,
        looked: !words.is_empty(),
        matches,
        kinds: SAYINGS
            .iter()
            .map(|s| (s.0.to_owned(), page.code("network-tie-say", s.0)))
            .collect(),
        warning: organisation.visibility != Visibility::Public,
        organisation,
        form,
        page,
    })
}

/// Organisations that these words find and this person may see, but for their own.
async fn found(rq: &Rq, words: &str, but: OrganisationId) -> Result<Vec<(String, String)>> {
    let scopes = rq.site.scopes(&rq.ctx).await?;
    let hits = rq
        .ctx
        .app
        .db
        .search(words, rq.ctx.language, "organisation", &scopes, 50)
        .await?;
    let ids: Vec<OrganisationId> = hits
        .iter()
        .filter_map(|h| parties::found_id(&h.id))
        .collect();
    let (rows, _) = parties::among(
        &mut rq.ctx.db(),
        &rq.ctx.viewer,
        &parties::Filter::default(),
        &ids,
    )
    .await?;
    Ok(rows
        .into_iter()
        .filter(|o| o.id != but)
        .take(MATCHES)
        .map(|o| (o.id.to_string(), o.name))
        .collect())
}

/// What happened to a tie. Somebody of the other side is not named: who they are is for their own record.
fn history(page: &Page, tie: &Tie, id: OrganisationId) -> Vec<String> {
    let own = tie.proposed_by == id;
    let by = |mine: bool, name: &str| {
        if mine && !name.is_empty() {
            name.to_owned()
        } else {
            page.t("network-tie-other-side")
        }
    };
    let said = |key: &str, at, by: String| {
        let text = page.t1(key, "by", by);
        format!("{}: {text}", page.date(at))
    };
    let mut all = vec![said(
        "network-tie-proposed-by",
        tie.proposed,
        by(own, &tie.proposed_by_name),
    )];
    if let Some(at) = tie.confirmed {
        all.push(said(
            "network-tie-confirmed-by",
            at,
            by(!own, &tie.confirmed_by_name),
        ));
    }
    if let Some(at) = tie.ended {
        let mine = tie.ended_by == id.to_string();
        all.push(said(
            "network-tie-ended-by",
            at,
            by(mine, &tie.ended_by_name),
        ));
    }
    all
}

pub async fn propose(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<UseTies>(load(&rq).await?)?;
    let id = permit.id;
    takes_part(&permit)?;
    let done = match proposal(&rq, &permit, &form).await {
        Ok(tie) => send(&rq.ctx, permit, tie).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!(
            "/organisations/{id}/ties?done=tie-proposed"
        ))),
        Err(Error::Rejected(wrong)) => draw(&rq, load(&rq).await?, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Only a member of the network speaks of ties; one that is suspended may end them, and no more.
fn takes_part(own: &Organisation) -> Result<()> {
    if own.standing == Standing::Member {
        return Ok(());
    }
    Err(Error::refused("network-tie-members-only"))
}

/// Checks what was chosen: an organisation that this person does not see answers as one that does not exist.
async fn proposal(rq: &Rq, own: &Organisation, form: &Form) -> Result<Tie> {
    let mut wrong = Violations::new();
    let remark = wrong.line("remark", form.get("remark"), REMARK, false);
    let saying = SAYINGS.iter().find(|s| s.0 == form.get("kind"));
    if saying.is_none() {
        wrong.push("kind", Message::new("error-choose"));
    }
    let other = match form.get("other").parse::<OrganisationId>() {
        Ok(other) => match parties::organisation(&mut rq.ctx.db(), other).await {
            Ok(o) if may::<See>(&rq.ctx.viewer, &o) && o.is_listed() && o.id != own.id => {
                Some(o.id)
            }
            Ok(_) | Err(Error::NotFound) => None,
            Err(e) => return Err(e),
        },
        Err(_) => None,
    };
    if other.is_none() {
        wrong.push("other", Message::new("network-tie-whom"));
    }
    wrong.check()?;
    let (Some(other), Some((_, kind, other_is_whole))) = (other, saying) else {
        return Err(Error::NotFound);
    };
    let (part, whole) = if *other_is_whole {
        (own.id, other)
    } else {
        (other, own.id)
    };
    Ok(Tie {
        id: rq.ctx.new_id(),
        kind: *kind,
        part,
        whole,
        state: TieState::Proposed,
        remark,
        proposed_by: own.id,
        proposed_by_name: rq.ctx.viewer.name.clone(),
        proposed: rq.ctx.now(),
        confirmed_by_name: String::new(),
        confirmed: None,
        ended_by: String::new(),
        ended_by_name: String::new(),
        ended: None,
    })
}

async fn send(ctx: &Ctx, own: Authorized<UseTies>, tie: Tie) -> Result<()> {
    let own = own.into_inner().id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if !parties::propose_tie(tx, &tie).await? {
                return Err(Error::refused("network-tie-there"));
            }
            ctx.record(
                tx,
                "tie.propose",
                &format!("tie:{}", tie.id),
                &own.to_string(),
                json!({ "kind": tie.kind }),
            )
            .await?;
            // Whoever proposes, takes back and proposes again does not fill the other side's letter box.
            let (other, since) = (tie.other(own), tie.proposed.plus(-day(1)));
            let lately =
                |t: &Tie| t.proposed_by == own && t.other(own) == other && t.proposed > since;
            let all = parties::ties(tx, own).await?;
            if all.iter().any(|t| t.id != tie.id && lately(t)) {
                return Ok(());
            }
            tell(tx, &ctx, other, "tie-proposed").await
        })
    })
    .await
}

/// Writes to those who speak for a side: that there is something to read, and neither of whom nor what.
async fn tell(tx: &mut Tx, ctx: &Ctx, side: OrganisationId, letter: &str) -> Result<()> {
    upkeep::tell(tx, ctx, side, letter, "/ties").await
}

/// The tie that a form names.
fn named(form: &Form) -> Result<TieId> {
    form.get("tie").parse().map_err(|_| Error::NotFound)
}

pub async fn confirm(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<UseTies>(load(&rq).await?)?;
    let (id, tie) = (permit.id, named(&form)?);
    takes_part(&permit)?;
    accept(&rq.ctx, permit, tie).await?;
    Ok(redirect(&format!(
        "/organisations/{id}/ties?done=tie-confirmed"
    )))
}

async fn accept(ctx: &Ctx, own: Authorized<UseTies>, tie: TieId) -> Result<()> {
    let id = own.into_inner().id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let by = ctx.viewer.name.clone();
            let confirmed = parties::confirm_tie(tx, tie, id, &by, ctx.now()).await?;
            let object = format!("tie:{tie}");
            ctx.record(tx, "tie.confirm", &object, &id.to_string(), json!({}))
                .await?;
            tell(tx, &ctx, confirmed.other(id), "tie-changed").await
        })
    })
    .await
}

pub async fn end(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<UseTies>(load(&rq).await?)?;
    let (id, tie) = (permit.id, named(&form)?);
    close(&rq.ctx, permit, tie).await?;
    Ok(redirect(&format!(
        "/organisations/{id}/ties?done=tie-ended"
    )))
}

async fn close(ctx: &Ctx, own: Authorized<UseTies>, tie: TieId) -> Result<()> {
    let id = own.into_inner().id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let by = ctx.viewer.name.clone();
            let ended = parties::end_tie(tx, tie, id, &by, ctx.now()).await?;
            let object = format!("tie:{tie}");
            ctx.record(tx, "tie.end", &object, &id.to_string(), json!({}))
                .await?;
            // What one side proposed and took back before an answer needs no further letter.
            if ended.confirmed.is_none() && ended.proposed_by == id {
                return Ok(());
            }
            tell(tx, &ctx, ended.other(id), "tie-changed").await
        })
    })
    .await
}
