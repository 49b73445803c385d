//! The register of what was promised: public as far as the activities are, overdue ones first to be seen.

use askama::Template;
use axum::response::Response;
use engagement::{Commitment, CommitmentState, Owed};
use futures_util::TryStreamExt;
use guard::{Viewer, may};
use kernel::{PageRequest, Result, Timestamp, Violations};
use parties::Visibility;
use web::{Form, Page, Rq, Table, address, redirect};

use crate::{
    commands,
    pages::refused,
    policy::{MovePromise, Promises, SeePromises},
};

const STATES: [&str; 4] = ["open", "overdue", "done", "dropped"];

/// A commitment as pages print it.
pub struct Promise {
    /// Its page.
    pub href: String,
    /// What was promised, and in which language.
    pub text: String,
    /// Its language.
    pub lang: &'static str,
    /// Who owes it.
    pub owner: String,
    /// By when.
    pub due: String,
    /// Colour and words of where it stands.
    pub state: (&'static str, String),
    /// What was done.
    pub note: String,
    /// Title and address of the activity.
    pub of: (String, String),
}

impl Promise {
    /// Makes it ready for a page.
    #[must_use]
    pub fn of(page: &Page, c: &Commitment, now: Timestamp) -> Self {
        let code = c.shown(now);
        let colour = match code {
            "overdue" => "overdue",
            "done" => "good",
            "dropped" => "neutral",
            _ => "open",
        };
        Self {
            href: format!("/commitments/{}", c.id),
            text: c.text.clone(),
            lang: c.language.code(),
            owner: c.owner.clone(),
            due: page.date(c.due),
            state: (colour, page.code("briefings-promise", code)),
            note: c.note.clone(),
            of: (c.title.best(page.language()).1.to_owned(), c.href.clone()),
        }
    }
}

#[derive(Template)]
#[template(path = "promises.html")]
struct ListPage {
    page: Page,
    rows: Vec<Promise>,
    next: String,
    states: Vec<(String, String)>,
    state: String,
    csv: String,
    xlsx: String,
}

#[derive(Template)]
#[template(path = "promise.html")]
struct OnePage {
    page: Page,
    p: Promise,
    may_move: bool,
    states: Vec<(String, String)>,
    version: i64,
    form: Form,
}

/// What a reader may know of.
pub fn within(viewer: &Viewer) -> Vec<Visibility> {
    if viewer.in_network() || viewer.in_office() {
        vec![Visibility::Public, Visibility::Network]
    } else {
        vec![Visibility::Public]
    }
}

fn wanted(rq: &Rq) -> Owed {
    let asked = rq.query.get("state");
    let state = STATES.into_iter().find(|s| *s == asked).unwrap_or("");
    Owed {
        state: state.to_owned(),
        within: within(&rq.ctx.viewer),
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeePromises>(Promises)?;
    let owed = wanted(&rq);
    let now = rq.ctx.now();
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = engagement::commitments(&mut rq.ctx.db(), &owed, now, &request).await?;
    let page = rq.page(rq.t("briefings-promises"));
    let to = |path: &str| address(path, &[("state", &owed.state)]);
    let all = (String::new(), page.t("briefings-promise-all"));
    let state = |s: &str| (s.to_owned(), page.code("briefings-promise", s));
    rq.html(&ListPage {
        rows: found
            .rows
            .iter()
            .map(|c| Promise::of(&page, c, now))
            .collect(),
        next: found.next.map_or_else(String::new, |n| {
            let pairs = [("state", owed.state.as_str()), ("after", &n)];
            address("/commitments", &pairs)
        }),
        states: std::iter::once(all).chain(STATES.map(state)).collect(),
        csv: to("/commitments.csv"),
        xlsx: to("/commitments.xlsx"),
        state: owed.state.clone(),
        page,
    })
}

/// The same list whole, page by page.
fn table(rq: &Rq) -> Result<Table> {
    rq.ctx.authorize::<SeePromises>(Promises)?;
    let page = rq.page("");
    let heads = ["text", "owner", "due", "state", "note", "of"];
    let heads = heads
        .iter()
        .map(|h| page.t(&format!("briefings-promise-{h}")))
        .collect();
    let (owed, now) = (wanted(rq), rq.ctx.now());
    let rows = ::store::portions(rq.ctx.db(), move |mut db, request| {
        let owed = owed.clone();
        async move { engagement::commitments(&mut db, &owed, now, &request).await }
    });
    let rows = rows.map_ok(move |c: Commitment| {
        let p = Promise::of(&page, &c, now);
        vec![p.text, p.owner, c.due.iso_date(), p.state.1, p.note, p.of.0]
    });
    Ok(Table::new(rq, "commitments", heads, rows))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    table(&rq)?.csv()
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    table(&rq)?.xlsx().await
}

pub(crate) async fn load(rq: &Rq) -> Result<Commitment> {
    rq.ctx.authorize::<SeePromises>(Promises)?;
    let c = engagement::commitment(&mut rq.ctx.db(), rq.id("id")?).await?;
    if within(&rq.ctx.viewer).contains(&c.audience) {
        Ok(c)
    } else {
        Err(kernel::Error::NotFound)
    }
}

fn draw(rq: &Rq, c: &Commitment, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("briefings-promise"))
        .crumb(rq.t("briefings-promises"), "/commitments");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let state = |s: &CommitmentState| {
        (
            s.code().to_owned(),
            page.code("briefings-promise", s.code()),
        )
    };
    rq.html(&OnePage {
        p: Promise::of(&page, c, rq.ctx.now()),
        may_move: may::<MovePromise>(&rq.ctx.viewer, &Promises),
        states: CommitmentState::ALL.iter().map(state).collect(),
        version: c.version,
        form,
        page,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let c = load(&rq).await?;
    let mut form = Form::default();
    form.set("state", c.state.code());
    form.set("note", c.note.clone());
    draw(&rq, &c, form, None)
}

pub async fn move_on(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<MovePromise>(Promises)?;
    let c = load(&rq).await?;
    let done = commands::move_commitment(&rq.ctx, permit, c.id, &form).await;
    match refused(done)? {
        None => Ok(redirect(&format!("/commitments/{}?done=saved", c.id))),
        Some(wrong) => draw(&rq, &c, form, Some(&wrong)),
    }
}
