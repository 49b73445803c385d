//! Downloads of many people's data: asked for with a purpose and where they go, agreed to by a second person, taken for a day.

use askama::Template;
use axum::response::Response;
use futures_util::future::BoxFuture;
use guard::{Answered, Asked, Ctx, Notice, Reader, may};
use kernel::{Error, Message, Result, Timestamp, Violations};
use web::{Bulk, EXPORT, Form, Page, Rq, Wait, redirect};

use crate::policy::{AnswerExport, AskExport, Office, SECONDS, SeeExports};

kernel::codes! {
    /// Where a file goes.
    enum Goes {
        /// It stays within the Office.
        Within = "within",
        /// It is passed on to others.
        Outward = "outward",
    }
}

impl Goes {
    const fn of(outward: bool) -> Self {
        if outward { Self::Outward } else { Self::Within }
    }

    fn words(self, page: &Page) -> String {
        page.code("accounts-export-goes", self.code())
    }

    /// What that means, in one sentence.
    fn text(self, page: &Page) -> String {
        let code = self.code();
        page.t(&format!("accounts-export-goes-{code}-text"))
    }
}

/// One download that was asked for, in words.
struct Row {
    id: String,
    what: String,
    address: String,
    purpose: String,
    /// Where it goes: the colour of its badge, words, and what that means.
    goes: (&'static str, String, String),
    asker: String,
    asked: String,
    state: (&'static str, String),
    answer: String,
    /// What the second person wrote with it.
    reason: String,
    until: String,
    /// Identifier of the field of a reason.
    field: String,
    /// Whether this person answers it now.
    answers: bool,
    /// Whether this person takes it now.
    takes: bool,
}

#[derive(Template)]
#[template(path = "exports.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    form: Form,
}

#[derive(Template)]
#[template(path = "export.html")]
struct AskPage {
    page: Page,
    what: String,
    address: String,
    /// Where it can go: code, words, explanation.
    goes: Vec<(String, String, String)>,
    /// Whether it can go nowhere else.
    stays: bool,
    seconds: bool,
    form: Form,
}

/// How something asked for stands: the colour of its badge, and words.
pub fn standing(page: &Page, asked: &Asked, now: Timestamp) -> (&'static str, String) {
    let (colour, state) = match (asked.state, asked.in_time(now)) {
        (Answered::Refused, _) => ("warn", "refused"),
        (_, false) => ("neutral", "over"),
        (Answered::Waiting, true) => ("pending", "waiting"),
        (Answered::Agreed, true) => ("good", "agreed"),
    };
    (colour, page.code("accounts-export-state", state))
}

/// Who answered and when; empty as long as nobody did.
pub fn answered(page: &Page, asked: &Asked) -> String {
    asked.decided.map_or_else(String::new, |at| {
        page.noted(&asked.decider, page.datetime(at))
    })
}

/// What for, or that these words were forgotten: nobody asks without a word.
pub fn purpose(page: &Page, asked: &Asked) -> String {
    if asked.purpose.is_empty() {
        page.t("accounts-words-forgotten")
    } else {
        asked.purpose.clone()
    }
}

fn row(rq: &Rq, page: &Page, form: &Form, asked: Asked) -> Row {
    let (viewer, now) = (&rq.ctx.viewer, rq.ctx.now());
    let named = rq.site.bulk_download(&asked.subject);
    let goes = Goes::of(asked.outward);
    let colour = if asked.outward { "warn" } else { "neutral" };
    Row {
        // The one that was just sent back is where the summary of errors leads.
        field: if form.get("id") == asked.id {
            "f-reason".to_owned()
        } else {
            format!("f-reason-{}", asked.id)
        },
        what: named.map_or_else(String::new, |b| page.t(b.key)),
        goes: (colour, goes.words(page), goes.text(page)),
        asked: page.datetime(asked.asked),
        state: standing(page, &asked, now),
        answer: answered(page, &asked),
        until: page.datetime(asked.expires),
        answers: asked.waits_for(viewer, now) && may::<AnswerExport>(viewer, &Office),
        takes: asked.serves(viewer, now),
        purpose: purpose(page, &asked),
        reason: asked.reason,
        id: asked.id,
        address: asked.subject,
        asker: asked.asker,
    }
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    rq.ctx.authorize::<SeeExports>(Office)?;
    let mut page = rq.page(rq.t("accounts-exports"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let all = may::<AnswerExport>(&rq.ctx.viewer, &Office);
    let asked = rq.ctx.asked_of_two(&mut rq.ctx.db(), EXPORT, all).await?;
    let rows = asked
        .into_iter()
        .map(|a| row(rq, &page, &form, a))
        .collect();
    rq.html(&ListPage { page, rows, form })
}

pub async fn list(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None).await
}

async fn draw_new(
    rq: &Rq,
    address: &str,
    bulk: Bulk,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = rq
        .page(rq.t("accounts-export-ask"))
        .crumb(rq.t("accounts-exports"), "/office/exports");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let goes = Goes::ALL
        .iter()
        .filter(|g| bulk.outward || **g == Goes::Within);
    let goes = goes.map(|g| (g.code().to_owned(), g.words(&page), g.text(&page)));
    rq.html(&AskPage {
        what: page.t(bulk.key),
        address: address.to_owned(),
        goes: goes.collect(),
        stays: !bulk.outward,
        seconds: !rq.ctx.seconds(&mut rq.ctx.db(), SECONDS).await?.is_empty(),
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<AskExport>(Office)?;
    let address = rq.query.get("of").to_owned();
    let bulk = rq.site.bulk_download(&address).ok_or(Error::NotFound)?;
    draw_new(&rq, &address, bulk, Form::default(), None).await
}

pub async fn ask(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<AskExport>(Office)?;
    let address = form.get("of").to_owned();
    let bulk = rq.site.bulk_download(&address);
    let bulk = bulk.filter(|_| address.len() <= 2_000);
    let bulk = bulk.ok_or(Error::NotFound)?;
    let mut wrong = Violations::new();
    let purpose = wrong.text("purpose", form.get("purpose"), 1_000, true);
    let goes: Option<Goes> = wrong.choice("goes", form.get("goes"));
    let outward = goes == Some(Goes::Outward);
    if outward && !bulk.outward {
        wrong.push("goes", Message::new("accounts-export-stays"));
    }
    if let Err(Error::Rejected(wrong)) = wrong.check() {
        return draw_new(&rq, &address, bulk, form, Some(&wrong)).await;
    }
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                ctx.ask_of_two(tx, EXPORT, &address, &purpose, outward)
                    .await?;
                let seconds = ctx.seconds(tx, SECONDS).await?;
                let notice = Notice::new("export-asked", "/office/exports");
                ctx.tell(tx, &seconds, &notice).await
            })
        })
        .await?;
    Ok(redirect("/office/exports?done=export-asked"))
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<AnswerExport>(Office)?;
    let id = form.get("id").to_owned();
    let agreed = match form.get("answer") {
        "agree" => true,
        "refuse" => false,
        _ => return Err(Error::NotFound),
    };
    let mut wrong = Violations::new();
    let reason = wrong.text("reason", form.get("reason"), 1_000, !agreed);
    if let Err(Error::Rejected(wrong)) = wrong.check() {
        return draw(&rq, form, Some(&wrong)).await;
    }
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let asker = ctx.answer_for_two(tx, EXPORT, &id, agreed, &reason).await?;
                let reader = Reader::of(tx, asker).await?;
                let notice = Notice::new("export-answered", "/office/exports");
                ctx.tell(tx, &reader, &notice).await
            })
        })
        .await?;
    let done = if agreed {
        "/office/exports?done=export-agreed"
    } else {
        "/office/exports?done=export-refused"
    };
    Ok(redirect(done))
}

/// Downloads that wait for this person's answer, and those they may take now.
pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        if !may::<SeeExports>(&ctx.viewer, &Office) {
            return Ok(Vec::new());
        }
        let (viewer, now) = (&ctx.viewer, ctx.now());
        let answers = may::<AnswerExport>(viewer, &Office);
        let all = ctx.open_of_two(&mut ctx.db(), EXPORT, answers).await?;
        let of_others = all.iter().filter(|a| answers && a.waits_for(viewer, now));
        let agreed = all.iter().filter(|a| a.serves(viewer, now));
        let wait =
            |key: &str, a: &Asked| Wait::new(Message::new(key), "/office/exports").by(a.expires);
        Ok(of_others
            .map(|a| wait("accounts-wait-export", a))
            .chain(agreed.map(|a| wait("accounts-wait-export-agreed", a)))
            .collect())
    })
}
