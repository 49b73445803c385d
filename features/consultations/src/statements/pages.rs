//! The pages of those who vote: one statement at a time, all of them, one of their own.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use guard::{digest, may};
use kernel::{Error, PageRequest, Result, Violations};
use web::{Form, Page, Rq, address, redirect, written_options};

use super::{
    commands,
    model::{Choice, Set, State, Statement, StatementId},
    store,
    writing::{self, Written},
};
use crate::{
    commands::{find, is_open, speaking_for},
    first,
    model::Consultation,
    pages::{below, load, speakers},
    policy::{Contribute, Landscape, Moderate, Pose, See, SeeLandscape, Withdraw},
};

/// A consultation with statements, for one reader.
pub(super) struct Loaded {
    pub c: Consultation,
    pub set: Set,
    /// Under what the votes of the reader's organisation are kept; nothing for those who have none.
    pub voter: Option<String>,
    pub organisation: String,
}

impl Loaded {
    /// Whether this reader can vote now.
    fn may_vote(&self, rq: &Rq) -> bool {
        self.voter.is_some()
            && may::<Contribute>(&rq.ctx.viewer, &self.c)
            && is_open(&self.c, rq.ctx.now())
    }

    /// What the reader's organisation said so far.
    async fn cast(&self, rq: &Rq) -> Result<HashMap<StatementId, Choice>> {
        match &self.voter {
            Some(voter) => store::cast(&mut rq.ctx.db(), self.c.id, voter).await,
            None => Ok(HashMap::new()),
        }
    }

    /// The landscape, for its policy.
    pub fn landscape(&self) -> Landscape {
        Landscape {
            of: self.c.clone(),
            live: self.set.live,
        }
    }
}

/// Loads what the pages of statements stand on; a consultation without statements has none of them.
pub(super) async fn loaded(rq: &Rq) -> Result<Loaded> {
    let c = rq.ctx.authorize::<See>(load(rq).await?)?.into_inner();
    let set = store::set(&mut rq.ctx.db(), c.id, Some(rq.ctx.language)).await?;
    let set = set.ok_or(Error::NotFound)?;
    let asked = rq.query.get("organisation");
    let organisation = if may::<Contribute>(&rq.ctx.viewer, &c) || asked.is_empty() {
        speaking_for(&rq.ctx.viewer, asked).map(|o| o.to_string())
    } else {
        None
    };
    let voter = match &organisation {
        Some(o) => Some(store::voter(&rq.ctx, c.id, o)?),
        None => None,
    };
    Ok(Loaded {
        c,
        set,
        voter,
        organisation: organisation.unwrap_or_default(),
    })
}

/// A page below that of the statements.
pub(super) fn under(rq: &Rq, c: &Consultation, key: &str) -> Page {
    below(rq, c, rq.t(key)).crumb(
        rq.t("statements-title"),
        format!("/consultations/{}/statements", c.id),
    )
}

#[derive(Template)]
#[template(path = "statements/vote.html")]
struct VotePage {
    page: Page,
    c: Consultation,
    set: Set,
    next: Option<Statement>,
    total: i64,
    voted: i64,
    organisation: String,
    names: Vec<(String, String)>,
    may_vote: bool,
    may_see: bool,
    may_moderate: bool,
    may_pose: bool,
}

impl VotePage {
    /// "12 / 40": said of all.
    fn progress(&self) -> String {
        let (voted, total) = (self.page.number(self.voted), self.page.number(self.total));
        format!("{voted} / {total}")
    }

    fn choices(&self) -> Vec<(String, String)> {
        choices(&self.page)
    }

    /// The organisations to vote for: name, address, whether it is this one.
    fn speakers(&self) -> Vec<(String, String, bool)> {
        let path = format!("/consultations/{}/statements", self.c.id);
        let one = |(id, name): &(String, String)| {
            let href = address(&path, &[("organisation", id)]);
            (name.clone(), href, *id == self.organisation)
        };
        self.names.iter().map(one).collect()
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw_vote(&rq, None).await
}

async fn draw_vote(rq: &Rq, wrong: Option<(&Form, &Violations)>) -> Result<Response> {
    let l = loaded(rq).await?;
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let reading = Some(rq.ctx.language);
    let all = store::statements(&mut db, l.c.id, State::Shown, reading).await?;
    let cast = l.cast(rq).await?;
    let may_vote = l.may_vote(rq);
    let seed = l.voter.clone().unwrap_or_default();
    let (total, voted) = (
        all.len(),
        all.iter().filter(|s| cast.contains_key(&s.id)).count(),
    );
    let next = if may_vote {
        drawn(all, &cast, &seed)
    } else {
        None
    };
    let mut page = below(rq, &l.c, rq.t("statements-title"));
    if let Some((form, wrong)) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    rq.html(&VotePage {
        names: if may_vote {
            speakers(rq).await?
        } else {
            Vec::new()
        },
        may_see: may::<SeeLandscape>(viewer, &l.landscape()),
        may_moderate: may::<Moderate>(viewer, &l.c),
        may_pose: may::<Pose>(viewer, &l.c),
        total: count(total),
        voted: count(voted),
        organisation: l.organisation,
        set: l.set,
        c: l.c,
        page,
        next,
        may_vote,
    })
}

/// The statement to show next, drawn by how much each wants to be shown: the same as long as nothing is said to it.
fn drawn(
    all: Vec<Statement>,
    cast: &HashMap<StatementId, Choice>,
    seed: &str,
) -> Option<Statement> {
    let open: Vec<(f64, Statement)> = all
        .into_iter()
        .filter(|s| !cast.contains_key(&s.id))
        .map(|s| (s.priority(), s))
        .collect();
    let total: f64 = open.iter().map(|(weight, _)| weight).sum();
    let hash = digest(format!("{seed} {}", cast.len()));
    let begin = u32::from_str_radix(hash.get(..8).unwrap_or("0"), 16).unwrap_or(0);
    let mut left = f64::from(begin) / f64::from(u32::MAX) * total;
    let mut last = None;
    for (weight, s) in open {
        left -= weight;
        last = Some(s);
        if left < 0.0 {
            break;
        }
    }
    last
}

/// Where a form of this page leads back to: the next statement, or the list from which it was sent.
fn back(c: &Consultation, form: &Form, done: &str) -> String {
    let path = format!("/consultations/{}/statements", c.id);
    let several = form.get("organisation");
    if form.get("from") == "all" {
        let at = address(
            &format!("{path}/all"),
            &[
                ("organisation", several),
                ("after", form.get("after")),
                ("done", done),
            ],
        );
        return format!("{at}#s-{}", form.get("number"));
    }
    address(&path, &[("organisation", several)])
}

pub async fn vote(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq
        .ctx
        .authorize::<Contribute>(find(&rq.ctx, rq.id("id")?).await?)?;
    let to = back(&permit, &form, "saved");
    match commands::vote(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&to)),
        Err(Error::Rejected(wrong)) if wrong.0.iter().any(|v| !v.field.is_empty()) => {
            draw_vote(&rq, Some((&form, &wrong))).await
        }
        Err(e) => Err(e),
    }
}

pub async fn take_back(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq
        .ctx
        .authorize::<Contribute>(find(&rq.ctx, rq.id("id")?).await?)?;
    let id = permit.id;
    commands::take_back(&rq.ctx, permit, &form).await?;
    Ok(redirect(&format!(
        "/consultations/{id}/statements?done=votes-taken-back"
    )))
}

/// A statement in the list, with what the reader's organisation said.
struct Listed {
    s: Statement,
    choice: &'static str,
    said: String,
}

#[derive(Template)]
#[template(path = "statements/all.html")]
struct AllPage {
    page: Page,
    c: Consultation,
    rows: Vec<Listed>,
    next: String,
    after: String,
    organisation: String,
    may_vote: bool,
    voted: bool,
    choices: Vec<(String, String)>,
}

pub async fn all(rq: Rq) -> Result<Response> {
    let l = loaded(&rq).await?;
    let mut db = rq.ctx.db();
    let reading = Some(rq.ctx.language);
    let shown = store::statements(&mut db, l.c.id, State::Shown, reading).await?;
    let cast = l.cast(&rq).await?;
    let page = under(&rq, &l.c, "statements-all");
    let request = PageRequest::after(Some(rq.query.get("after")));
    let after: i64 = request.bound().parse().unwrap_or(0);
    let rows: Vec<Statement> = shown.into_iter().filter(|s| s.number > after).collect();
    let rows = rows
        .into_iter()
        .take(usize::try_from(request.limit()).unwrap_or(usize::MAX));
    let cut = kernel::Page::cut(rows.collect(), &request, |s: &Statement| {
        s.number.to_string()
    });
    let listed = |s: Statement| {
        let choice = cast.get(&s.id).map_or("", |c| c.code());
        Listed {
            choice,
            said: if choice.is_empty() {
                String::new()
            } else {
                page.code("statements-said", choice)
            },
            s,
        }
    };
    rq.html(&AllPage {
        next: cut.next.map_or_else(String::new, |n| {
            address(
                &format!("/consultations/{}/statements/all", l.c.id),
                &[
                    ("organisation", rq.query.get("organisation")),
                    ("after", &n),
                ],
            )
        }),
        rows: cut.rows.into_iter().map(listed).collect(),
        may_vote: l.may_vote(&rq),
        voted: !cast.is_empty(),
        choices: choices(&page),
        after: rq.query.get("after").to_owned(),
        organisation: l.organisation,
        c: l.c,
        page,
    })
}

/// The three answers.
pub(super) fn choices(page: &Page) -> Vec<(String, String)> {
    Choice::ALL
        .iter()
        .map(|c| (c.code().to_owned(), page.code("statements-vote", c.code())))
        .collect()
}

#[derive(Template)]
#[template(path = "statements/new.html")]
struct NewPage {
    page: Page,
    c: Consultation,
    set: Set,
    form: Form,
    near: Vec<Statement>,
    names: Vec<(String, String)>,
    languages: Vec<(String, String)>,
}

pub async fn new(rq: Rq) -> Result<Response> {
    let c = rq
        .ctx
        .authorize::<Contribute>(find(&rq.ctx, rq.id("id")?).await?)?
        .into_inner();
    let mut form = Form::default();
    form.set("as", crate::pages::default_name(&rq, &c).await?);
    form.set("language", rq.ctx.language.code());
    draw_new(&rq, form, Vec::new(), None).await
}

async fn draw_new(
    rq: &Rq,
    form: Form,
    near: Vec<Statement>,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let l = loaded(rq).await?;
    if !l.set.adding {
        return Err(Error::NotFound);
    }
    let mut page = under(rq, &l.c, "statements-new");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&NewPage {
        names: speakers(rq).await?,
        languages: written_options(&page),
        set: l.set,
        c: l.c,
        page,
        form,
        near,
    })
}

pub async fn write(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq
        .ctx
        .authorize::<Contribute>(find(&rq.ctx, rq.id("id")?).await?)?;
    let id = permit.id;
    match writing::write(&rq.ctx, permit, &form).await {
        Ok(Written::Kept(k)) => Ok(redirect(&format!("/consultations/{id}/mine?done=sent#{k}"))),
        Ok(Written::Unnamed(said)) => crate::voices::led_on(&rq, id, &said),
        Ok(Written::Alike(near)) => draw_new(&rq, form, near, None).await,
        Err(Error::Rejected(wrong)) => draw_new(&rq, form, Vec::new(), Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn contest(rq: Rq, form: Form) -> Result<Response> {
    let c = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    if form.get("contribution").is_empty() {
        writing::contest(&rq.ctx, &c, &form).await?;
    } else {
        first::contest(&rq.ctx, &c, &form).await?;
    }
    Ok(redirect(&format!(
        "/consultations/{}/mine?done=saved",
        c.id
    )))
}

pub async fn withdraw(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq
        .ctx
        .authorize::<Withdraw>(find(&rq.ctx, rq.id("id")?).await?)?;
    let id = permit.id;
    writing::withdraw(&rq.ctx, permit, &form).await?;
    Ok(redirect(&format!(
        "/consultations/{id}/mine?done=withdrawn"
    )))
}
