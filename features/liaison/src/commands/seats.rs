//! Seats are made and changed, held by somebody for a time, handed over with a note.

use ::store::{Entry, Tx};
use guard::{AccountId, Authorized, Ctx, Notice, Role};
use kernel::{
    Error, Language, Localized, Message, Result, Timestamp, Violations,
    input::{LINE, LONG},
};
use parties::{Theme, geography};
use serde_json::{Value, json};
use web::Form;

use super::take_turn;
use crate::{
    model::{Body, LONGEST, Part, Seat, SeatId, SeatRow, Term, joined},
    policy::{Edit, Hold, Manage},
    sealed, store as rows,
};

/// What a form says of a seat.
#[derive(Clone, Debug)]
pub struct Fields {
    body: Body,
    body_name: Localized,
    name: Localized,
    languages: String,
    themes: String,
    regions: String,
    target: i64,
    retired: bool,
    version: i64,
}

impl Fields {
    /// Checks what was typed.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn check(form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let body: Option<Body> = wrong.choice("body", form.get("body"));
        let body_name = wrong.localized("body_name", &form.localized("body_name"), LINE, true);
        let name = wrong.localized("name", &form.localized("name"), LINE, true);
        let languages = wrong.chosen("languages", form.all("languages"), Language::from_code);
        let themes = wrong.chosen("themes", form.all("themes"), Theme::from_code);
        let regions = wrong.chosen("regions", form.all("regions"), |code| {
            let mut known = geography::subregions();
            known.find(|r| r.m49 == code).map(|r| r.m49.to_owned())
        });
        let target = match form.get("target").trim().parse::<i64>() {
            Ok(n) if (1..=LONGEST).contains(&n) => n,
            _ => {
                let message = Message::new("liaison-target-wrong").with("most", LONGEST);
                wrong.push("target", message);
                0
            }
        };
        wrong.check()?;
        Ok(Self {
            body: body.ok_or(Error::NotFound)?,
            body_name,
            name,
            languages: joined(languages.iter().map(|l| l.code())),
            themes: joined(themes.iter().map(|t| t.code())),
            regions: joined(regions),
            target,
            retired: form.ticked("retired"),
            version: form.get("version").parse().unwrap_or(0),
        })
    }
}

async fn record(tx: &mut Tx, ctx: &Ctx, action: &str, id: SeatId, detail: Value) -> Result<()> {
    ctx.record(tx, action, &format!("seat:{id}"), "", detail)
        .await
}

/// Makes a seat findable in each of its languages, and one that is in use no more no longer.
///
/// # Errors
/// A database error.
pub async fn index(tx: &mut Tx, r: &SeatRow) -> Result<()> {
    for language in Language::ALL {
        let id = format!("seat:{}:{language}", r.id);
        let title = r.name.get(*language);
        if r.retired || title.is_empty() {
            tx.unindex(&id).await?;
            continue;
        }
        tx.index(&Entry {
            id,
            kind: "seat",
            scope: "public".to_owned(),
            language: *language,
            title: title.to_owned(),
            body: r.body_name.best(*language).1.to_owned(),
            href: format!("/focal-points/{}", r.id),
            at: r.created,
        })
        .await?;
    }
    Ok(())
}

/// Makes a seat.
///
/// # Errors
/// A database error.
pub async fn add_seat(ctx: &Ctx, _: Authorized<Manage>, f: Fields) -> Result<SeatId> {
    put(ctx, None, f).await
}

/// Changes a seat.
///
/// # Errors
/// A refusal where somebody changed it meanwhile, or where it goes out of use while somebody waits there.
pub async fn save_seat(ctx: &Ctx, permit: Authorized<Edit>, f: Fields) -> Result<SeatId> {
    put(ctx, Some(permit.into_inner()), f).await
}

async fn put(ctx: &Ctx, seat: Option<Seat>, f: Fields) -> Result<SeatId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let is_new = seat.is_none();
            let r = SeatRow {
                id: seat.as_ref().map_or_else(|| ctx.new_id(), |s| s.row.id),
                body: f.body,
                body_name: f.body_name,
                name: f.name,
                languages: f.languages,
                themes: f.themes,
                regions: f.regions,
                target: f.target,
                note: guard::Sealed::none(),
                note_at: None,
                retired: f.retired,
                alarmed: None,
                created: seat.as_ref().map_or_else(|| ctx.now(), |s| s.row.created),
                version: if is_new { 0 } else { f.version },
            };
            if r.retired && !rows::is_quiet(tx, r.id).await? {
                return Err(Error::refused("liaison-retire-waiting"));
            }
            rows::put_seat(tx, &r).await?;
            index(tx, &r).await?;
            let action = if is_new { "seat.add" } else { "seat.edit" };
            record(tx, &ctx, action, r.id, json!({ "retired": r.retired })).await?;
            Ok(r.id)
        })
    })
    .await
}

/// At this moment somebody's time at a seat begins or ends.
async fn wake(tx: &mut Tx, ctx: &Ctx, id: SeatId, at: Timestamp) -> Result<()> {
    ctx.later(tx, "seat_term", &json!({ "seat": id }), at).await
}

/// Gives a seat a holder or deputy from a day on, in place of whoever is there; or, where nobody is named, ends the time of
/// whoever is. What lies at the seat is wrapped for the new one and for nobody who answered before.
///
/// # Errors
/// What is wrong with it.
pub async fn appoint(ctx: &Ctx, permit: Authorized<Edit>, form: &Form) -> Result<()> {
    let seat = permit.into_inner();
    let mut wrong = Violations::new();
    let part: Option<Part> = wrong.choice("part", form.get("part"));
    let typed = form.get("account");
    let account: Option<AccountId> = match typed {
        "nobody" => None,
        _ => wrong.choice("account", typed),
    };
    let from = wrong.date("from", form.get("from"), false);
    let until = guard::last_day(&mut wrong, "until", form.get("until"), ctx.now());
    if let Some(account) = account {
        let office = ctx.appointments_in("").await?;
        let mut able = office.iter().filter(|a| a.account == account);
        if !able.any(|a| [Role::FocalPoint, Role::EngagementOfficer].contains(&a.role)) {
            wrong.push("account", Message::new("error-choose"));
        }
        let other = seat.terms.iter().find(|t| t.account == account);
        if other.is_some_and(|t| Some(t.part) != part) {
            wrong.push("account", Message::new("liaison-both-parts"));
        }
    }
    let now = ctx.now();
    let starts = from.filter(|from| *from > now).unwrap_or(now);
    if until.is_some_and(|until| until <= starts) {
        wrong.push("until", Message::new("liaison-term-order"));
    }
    wrong.check()?;
    let part = part.ok_or(Error::NotFound)?;
    if seat.row.retired && account.is_some() {
        return Err(Error::refused("liaison-seat-gone"));
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let id = seat.row.id;
            rows::end_term(tx, id, part, starts).await?;
            if let Some(account) = account {
                let term = Term {
                    id: ctx.new_id(),
                    seat: id,
                    part,
                    account,
                    person: String::new(),
                    starts,
                    ends: until,
                    named: false,
                };
                rows::put_term(tx, &term).await?;
            }
            for at in [Some(starts).filter(|s| *s > now), until].into_iter().flatten() {
                wake(tx, &ctx, id, at).await?;
            }
            sealed::settle(tx, &ctx, id, ctx.now()).await?;
            alarm(tx, &ctx, id).await?;
            let days = json!({
                "part": part, "holder": account, "from": starts.iso_date(), "until": until.map(|u| u.plus(-1).iso_date()),
            });
            record(tx, &ctx, "seat.appoint", id, days).await?;
            if let Some(account) = account {
                let readers = super::readers_of(tx, [account]).await?;
                let notice = Notice::new("liaison-read", seat.href());
                ctx.tell(tx, &readers, &notice).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Tells the desk once that nobody holds a seat, and takes note when somebody does again. Where nobody is left at all, what
/// waits there is the desk's.
pub(crate) async fn alarm(tx: &mut Tx, ctx: &Ctx, id: SeatId) -> Result<()> {
    let seat = rows::seat(tx, id, ctx.now()).await?;
    if seat.terms.is_empty() {
        super::leave_to_desk(tx, ctx, &seat).await?;
    }
    let empty = seat.who(Part::Holder).is_none() && !seat.row.retired;
    match (empty, seat.row.alarmed) {
        (true, None) => {
            rows::set_alarmed(tx, id, Some(ctx.now())).await?;
            let readers = guard::holders(tx, Role::EngagementOfficer, ctx.now()).await?;
            let notice = Notice::new("liaison-vacant", "/focal-points/desk");
            ctx.tell(tx, &readers, &notice).await
        }
        (false, Some(_)) => rows::set_alarmed(tx, id, None).await,
        _ => Ok(()),
    }
}

/// Notes what whoever comes next must know; they and the Office read it.
///
/// # Errors
/// A violation where it is too long.
pub async fn write_note(ctx: &Ctx, permit: Authorized<Hold>, form: &Form) -> Result<()> {
    let id = permit.row.id;
    let mut wrong = Violations::new();
    let words = wrong.text("note", form.get("note"), LONG, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            // It may have changed hands since they opened it.
            let seat = rows::seat(tx, id, ctx.now()).await?;
            let seat = ctx.authorize::<Hold>(seat)?.into_inner();
            let mut may = sealed::note_readers(&seat);
            may.push(guard::Recipient::House);
            let key = ctx.key_for_writing(tx, &seat.record(), &may).await?;
            let note = key.seal("note", &words)?;
            rows::put_note(tx, seat.row.id, &note, ctx.now()).await?;
            record(tx, &ctx, "seat.note", seat.row.id, json!({})).await
        })
    })
    .await
}

/// Whoever holds a seat chooses whether everybody reads their name there; nobody chooses it for them.
///
/// # Errors
/// A database error.
pub async fn name_me(ctx: &Ctx, permit: Authorized<Hold>, named: bool) -> Result<()> {
    let seat = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            rows::name_term(tx, seat.row.id, account, named).await?;
            record(
                tx,
                &ctx,
                "seat.name",
                seat.row.id,
                json!({ "named": named }),
            )
            .await
        })
    })
    .await
}
