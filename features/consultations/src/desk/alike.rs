//! Contributions that say nearly the same, found by the house and answered by the officer together: a campaign is answered
//! once, and counts once for each organisation.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Violations};
use tokio::sync::Semaphore;
use web::{Form, Page, Rq, address};

use crate::{
    commands::TOGETHER,
    desk::queue::dispositions,
    model::{Compared, Consultation, ContributionId},
    pages::{Shown, below, load, shown},
    policy::{Answer, SeeDesk},
    store,
};

/// Groups of one page.
const SIZE: usize = 20;

/// Consultations that are compared at a time: the largest takes a processor for some seconds.
static TURN: Semaphore = Semaphore::const_new(1);

/// Contributions that say nearly the same.
struct Group {
    /// The one around which the others lie.
    centre: ContributionId,
    members: Vec<ContributionId>,
    waiting: Vec<ContributionId>,
    /// Organisations behind it, and voices, each once.
    organisations: usize,
}

/// What was sent, sorted into groups of two and more, largest first. Other wordings of a paragraph are alike only where
/// they are the same: they share the paragraph, and one word makes them opposites.
fn groups(all: &[Compared]) -> Vec<Group> {
    let (remarks, wordings): (Vec<&Compared>, Vec<&Compared>) =
        all.iter().partition(|k| k.wording.is_empty());
    let bodies: Vec<&str> = remarks.iter().map(|k| k.body.as_str()).collect();
    let found = likeness::clusters(&bodies);
    let mut groups: Vec<Group> = found
        .into_iter()
        .map(|cluster| {
            let members = cluster.members.iter().map(|at| remarks[*at]);
            group(remarks[cluster.centre].id, members)
        })
        .collect();
    let mut same: BTreeMap<(&str, String), Vec<&Compared>> = BTreeMap::new();
    for k in wordings {
        let wording: Vec<&str> = k.wording.split_whitespace().collect();
        let key = (k.target.as_str(), wording.join(" "));
        same.entry(key).or_default().push(k);
    }
    let several = same.into_values().filter(|members| members.len() > 1);
    groups.extend(several.map(|members| group(members[0].id, members.into_iter())));
    // Those of most organisations first, so that many accounts of one come after few of many.
    groups.sort_by_key(|g| std::cmp::Reverse((g.organisations, g.members.len())));
    groups
}

fn group<'a>(centre: ContributionId, members: impl Iterator<Item = &'a Compared>) -> Group {
    let members: Vec<&Compared> = members.collect();
    let organisations: BTreeSet<&str> = members.iter().map(|k| k.speaker.as_str()).collect();
    let waiting = members.iter().filter(|k| k.disposition.is_empty());
    Group {
        centre,
        waiting: waiting.map(|k| k.id).collect(),
        organisations: organisations.len(),
        members: members.iter().map(|k| k.id).collect(),
    }
}

/// The groups of a consultation, made in a thread of their own.
async fn found(rq: &Rq, c: &Consultation) -> Result<Vec<Group>> {
    let turn = TURN.acquire().await.map_err(Error::internal)?;
    let all = store::compared(&mut rq.ctx.db(), c.id).await?;
    let pseudonyms = c.pseudonyms;
    let made = tokio::task::spawn_blocking(move || {
        // Whoever asked may be gone: the turn is over when the work is.
        let _turn = turn;
        let mut groups = groups(&all);
        if pseudonyms {
            // The order would tell as much as the number does, among those of one size as well.
            groups.sort_by_key(|g| (std::cmp::Reverse(g.members.len()), g.centre));
        }
        groups
    });
    made.await.map_err(Error::internal)
}

/// How many speak, in words: contributions, and the organisations behind them. Where people write under pseudonyms nobody
/// is told which of these are of one organisation.
fn size(page: &Page, c: &Consultation, g: &Group) -> String {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let contributions = page.tn("consultations-count", count(g.members.len()));
    let waiting = page.tn("consultations-waiting", count(g.waiting.len()));
    let mut parts = vec![contributions];
    if !c.pseudonyms {
        parts.push(page.tn("consultations-theme-voices", count(g.organisations)));
    }
    parts.push(waiting);
    parts.join(" · ")
}

struct Listed {
    shown: Shown,
    size: String,
    href: String,
}

#[derive(Template)]
#[template(path = "alike.html")]
struct AlikePage {
    page: Page,
    c: Consultation,
    groups: Vec<Listed>,
    next: String,
}

#[derive(Template)]
#[template(path = "alike_group.html")]
struct GroupPage {
    page: Page,
    c: Consultation,
    size: String,
    rows: Vec<Shown>,
    /// Whether there are more than can be answered at once.
    more: bool,
    of: String,
    may_answer: bool,
    has_text: bool,
    theme_names: Vec<String>,
    dispositions: Vec<(String, String)>,
    form: Form,
}

impl GroupPage {
    /// Whether a contribution is chosen: as the form came back, else each that waits.
    fn picked(&self, s: &Shown) -> bool {
        let name = format!("{}:{}", s.k.id, s.k.version);
        if self.form.get("alike").is_empty() {
            !s.k.is_answered()
        } else {
            self.form.holds("pick", &name)
        }
    }
}

pub async fn alike(rq: Rq) -> Result<Response> {
    if !rq.query.get("of").is_empty() {
        return one(&rq, rq.query.get("of"), Form::default(), None).await;
    }
    let c = rq.ctx.authorize::<SeeDesk>(load(&rq).await?)?.into_inner();
    let page = crumbs(&rq, &c, rq.t("consultations-alike"));
    let all = found(&rq, &c).await?;
    let from: usize = rq.query.get("from").parse().unwrap_or(0);
    let path = format!("/consultations/{}/alike", c.id);
    let mut db = rq.ctx.db();
    let (mut centres, mut told) = (Vec::new(), Vec::new());
    for g in all.iter().skip(from).take(SIZE) {
        centres.push(store::contribution(&mut db, g.centre).await?);
        let href = address(&path, &[("of", &g.centre.to_string())]);
        told.push((size(&page, &c, g), href));
    }
    let centres = shown(&mut db, &page, &rq.ctx.viewer, &c, centres).await?;
    let groups = centres
        .into_iter()
        .zip(told)
        .map(|(shown, (size, href))| Listed { shown, size, href });
    let end = from.saturating_add(SIZE);
    rq.html(&AlikePage {
        groups: groups.collect(),
        next: if all.len() > end {
            address(&path, &[("from", &end.to_string())])
        } else {
            String::new()
        },
        page,
        c,
    })
}

fn crumbs(rq: &Rq, c: &Consultation, title: String) -> Page {
    below(rq, c, title).crumb(
        rq.t("consultations-desk"),
        format!("/consultations/{}/desk", c.id),
    )
}

/// The group to which a contribution belongs, with what came back of its form.
pub(super) async fn one(
    rq: &Rq,
    of: &str,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let c = rq.ctx.authorize::<SeeDesk>(load(rq).await?)?.into_inner();
    let path = format!("/consultations/{}/alike", c.id);
    let of: ContributionId = of.parse().map_err(|_| Error::NotFound)?;
    let all = found(rq, &c).await?;
    let group = all.iter().find(|g| g.members.contains(&of));
    let group = group.ok_or(Error::NotFound)?;
    let mut page =
        crumbs(rq, &c, rq.t("consultations-alike-one")).crumb(rq.t("consultations-alike"), path);
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    // Those that wait; where none does, those that were answered, to be looked at.
    let wanted = if group.waiting.is_empty() {
        &group.members
    } else {
        &group.waiting
    };
    let mut rows = Vec::new();
    for id in wanted.iter().take(TOGETHER) {
        rows.push(store::contribution(&mut db, *id).await?);
    }
    let rows = shown(&mut db, &page, &rq.ctx.viewer, &c, rows).await?;
    let themes = store::synthesis_themes(&mut db, c.id).await?;
    let has_text = !store::languages(&mut db, c.id, 1).await?.is_empty();
    rq.html(&GroupPage {
        size: size(&page, &c, group),
        more: wanted.len() > TOGETHER,
        of: group.centre.to_string(),
        may_answer: may::<Answer>(&rq.ctx.viewer, &c),
        theme_names: themes.into_iter().map(|t| t.0).collect(),
        dispositions: dispositions(&page),
        has_text,
        rows,
        page,
        c,
        form,
    })
}

#[cfg(test)]
mod tests {
    use kernel::Id;

    use super::*;

    const CALL: &str =
        "We ask that the families of those who return are heard before any list is drawn up.";

    fn said(n: u128, organisation: u128, body: &str, wording: &str) -> Compared {
        Compared {
            id: Id::from_bits(n),
            target: "p:1".to_owned(),
            body: body.to_owned(),
            wording: wording.to_owned(),
            disposition: String::new(),
            speaker: organisation.to_string(),
        }
    }

    #[test]
    fn a_thousand_accounts_of_one_organisation_come_after_three_organisations() {
        let mut all: Vec<Compared> = (0..1_000)
            .map(|n| said(n, 1, &format!("{CALL} I am number {n}."), ""))
            .collect();
        let other = "Grants below ten thousand dollars need a shorter form, in every language of the applicants.";
        all.extend((0..3).map(|n| said(2_000 + n, 10 + n, other, "")));
        all.push(said(3_000, 20, "Something else that nobody else says.", ""));
        let found = groups(&all);
        let counts: Vec<_> = found
            .iter()
            .map(|g| (g.organisations, g.members.len(), g.waiting.len()))
            .collect();
        assert_eq!(counts, [(3, 3, 3), (1, 1_000, 1_000)]);
    }

    #[test]
    fn wordings_of_a_paragraph_are_alike_only_where_they_are_the_same() {
        let paragraph = "Member States shall publish every list of organisations within thirty days of its adoption";
        let opposite = paragraph.replace("shall", "shall not");
        let all = [
            said(1, 1, "", paragraph),
            said(2, 2, "", &opposite),
            said(3, 3, "Because of this.", &format!(" {opposite}\n")),
        ];
        let found = groups(&all);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].members, [Id::from_bits(2), Id::from_bits(3)]);
    }

    #[test]
    fn what_is_answered_waits_no_more() {
        let mut all = vec![said(1, 1, CALL, ""), said(2, 2, CALL, "")];
        all[1].disposition = "adopted".to_owned();
        let found = groups(&all);
        assert_eq!(found[0].waiting, [Id::from_bits(1)]);
        assert_eq!(found[0].organisations, 2);
    }
}
