//! What was learned, for everybody: counts of a year in which no small number tells on anybody, and texts that name nobody.

use disclosure::{Figures, Shown, protect};
use guard::{Authorized, Ctx};
use kernel::{Error, Id, Language, Message, Result, Timestamp, Violations, input};
use serde_json::json;
use store::Read;
use web::Form;

use super::{Kind, Learn, store as rows};

/// Below this, no number of incidents is said.
const THRESHOLD: i64 = 5;

/// How many incidents of a year were closed, as everybody may read it.
#[derive(Clone, Debug)]
pub struct Counted {
    /// All of them; nothing where they are too few to say.
    pub all: Option<i64>,
    /// By what happened.
    pub kinds: Vec<(Kind, Option<i64>)>,
}

/// The counts of a year that is over. Those of the year that runs are said by nobody: from day to day they would tell.
///
/// # Errors
/// A database error.
pub async fn counted(ctx: &Ctx, db: &mut impl Read, year: i64) -> Result<Option<Counted>> {
    if year >= ctx.now().date().0 {
        return Ok(None);
    }
    let bound = |year| Timestamp::from_date(year, 1, 1).ok_or(Error::NotFound);
    let found = rows::closed_between(db, bound(year)?, bound(year + 1)?).await?;
    let of = |kind: &Kind| found.iter().find(|f| f.0 == *kind).map_or(0, |f| f.1);
    let parts: Vec<i64> = Kind::ALL.iter().map(of).collect();
    let mut figures = Figures::new();
    let whole = figures.count(parts.iter().sum());
    let cells = figures.split(whole, &parts);
    // The secret is the same for a year's figures for ever, and known to this house alone.
    let tag = ctx.app.sealer.tag("lessons", &year.to_string())?;
    let secret = tag.bytes().take(12).fold(0_u64, |all, b| {
        all.wrapping_mul(37).wrapping_add(u64::from(b))
    });
    let protected = protect(&figures, THRESHOLD, secret).map_err(Error::internal)?;
    let shown = |cell| match protected.at(cell) {
        Shown::Count(n) => Some(n),
        Shown::Hidden => None,
    };
    Ok(Some(Counted {
        all: shown(whole),
        kinds: Kind::ALL
            .iter()
            .copied()
            .zip(cells.into_iter().map(shown))
            .collect(),
    }))
}

/// Publishes what was learned from an incident that is closed. Nothing leads from one to the other.
///
/// # Errors
/// What is wrong with it; a refusal where it names the organisation concerned.
pub async fn learn(ctx: &Ctx, permit: Authorized<Learn>, form: &Form) -> Result<()> {
    let i = permit.into_inner();
    let mut wrong = Violations::new();
    let text = wrong.text("lesson", form.get("lesson"), input::PARAGRAPH, true);
    let language: Option<Language> = wrong.choice("language", form.get("language"));
    if !form.ticked("nobody") {
        wrong.push("nobody", Message::new("incident-lesson-nobody-needed"));
    }
    wrong.check()?;
    let language = language.unwrap_or(ctx.language);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if let Ok(id) = i.row.organisation.parse() {
                let o = parties::organisation(tx, id).await?;
                if decisions::holds_name(&text, &o.name) {
                    let message = Message::new("incident-lesson-names");
                    return Err(Error::Rejected(Violations::one("lesson", message)));
                }
            }
            let lesson = rows::Lesson {
                year: ctx.now().date().0,
                kind: i.row.kind,
                language,
                text,
            };
            let id: Id<rows::Lesson> = ctx.new_id();
            rows::put_lesson(tx, id, &lesson).await?;
            ctx.record(tx, "incident.learn", "lessons", "", json!({}))
                .await
        })
    })
    .await
}
