//! The calendar for programs: dates, events, and a place at one, by the same commands and policies as the pages.

use guard::{Family, Often, may};
use kernel::{Error, Language, Message, Page, PageRequest, Result, Timestamp, Violations};
use parties::OrganisationId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use web::{Form, Made, Moment, Nothing, Operation, Route, Rq, acting_for};

use crate::{
    commands,
    model::{Access, Audience, Event, EventId, Kind, Meeting, Shown, Standing, State, Way, codes},
    policy::{Dates, Edit, Register, See, SeeDates, SeeRegistrants},
    store,
};

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![
        Route::api(
            "/api/v1/calendar",
            "calendar.see",
            Operation::list(
                Family::Calendar,
                "listDates",
                "Dates from a day on, in their order",
                list,
            ),
        ),
        Route::api(
            "/api/v1/calendar/{id}",
            "event.see",
            Operation::read(Family::Calendar, "getEvent", "One event", one),
        ),
        Route::api(
            "/api/v1/calendar/{id}/registration",
            "event.register",
            Operation::send(
                Family::Calendar,
                "register",
                "Registers for an event: with a place where one is free, else to wait for one",
                register,
            ),
        )
        .at_most(Often::SPEAK),
    ]
}

/// Which dates are asked for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct DatesAsked {
    /// The first day, such as 2026-03-31; today where nothing is said.
    from: Option<String>,
    /// Of one kind.
    kind: Option<Kind>,
    /// In which a language is spoken.
    language: Option<Language>,
}

/// A date.
#[derive(Serialize, JsonSchema)]
struct DateLine {
    /// The event, or what another room tells of.
    event: String,
    /// Its page.
    href: String,
    /// What it is.
    kind: Kind,
    /// The language of the title.
    language: Language,
    /// Title.
    title: String,
    /// When it begins.
    starts: Moment,
    /// When it ends.
    ends: Moment,
    /// The zone of its times (IANA).
    zone: String,
    /// Whether it is of whole days there.
    whole_days: bool,
    /// Its first day there.
    first_day: String,
    /// Its last day there.
    last_day: String,
    /// Languages spoken.
    spoken: Vec<Language>,
    /// Whom it is for.
    audience: Audience,
    /// Where it stands.
    state: State,
}

impl DateLine {
    fn of(rq: &Rq, d: &Shown) -> Self {
        let (language, title) = d.title.best(rq.ctx.language);
        Self {
            event: d.object.clone(),
            href: format!("{}{}", rq.ctx.app.base, d.href),
            kind: d.kind,
            language,
            title: title.to_owned(),
            starts: d.starts.into(),
            ends: d.ends.into(),
            zone: d.zone.to_string(),
            whole_days: d.whole,
            first_day: d.day.clone(),
            last_day: d.last_day.clone(),
            spoken: codes(&d.languages),
            audience: d.audience,
            state: d.state,
        }
    }
}

/// An event whole.
#[derive(Serialize, JsonSchema)]
struct EventWhole {
    /// Identifier.
    id: EventId,
    /// Its page.
    href: String,
    /// What it is.
    kind: Kind,
    /// The language of title and text.
    language: Language,
    /// Title.
    title: String,
    /// What it is about.
    about: String,
    /// Whom it is for.
    audience: Audience,
    /// Where it stands.
    state: State,
    /// How people meet.
    meeting: Meeting,
    /// Where, for those who are told; nothing otherwise.
    place: Option<String>,
    /// By which link, for those who are told; nothing otherwise.
    link: Option<String>,
    /// Its dates.
    dates: Vec<DateLine>,
    /// Languages into which it is interpreted.
    interpretation: Vec<Language>,
    /// What is offered to those who need it.
    access: Vec<Access>,
    /// Whether people can register now.
    open: bool,
    /// The last moment to do so, where one is set.
    register_until: Option<Moment>,
    /// Places; nothing where there is no bound.
    seats: Option<i64>,
    /// Where one's own registration stands.
    own: Option<Standing>,
    /// When it was changed last.
    changed: Moment,
}

/// What somebody says who registers.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RegistrationSent {
    /// The organisation, where one belongs to several.
    organisation: Option<OrganisationId>,
    /// How people meet, as the event said when it was read: what has changed since is refused.
    meeting: Meeting,
    /// How one comes, where one can choose.
    way: Option<Way>,
    /// What one needs, where that is asked.
    #[serde(default)]
    needs: String,
    /// That one has considered what can happen to those who come.
    considered: bool,
}

/// What became of it.
#[derive(Serialize, JsonSchema)]
struct RegistrationMade {
    /// Whether there is a place, or one waits.
    standing: Standing,
}

async fn list(rq: Rq, asked: DatesAsked, request: PageRequest) -> Result<Page<DateLine>> {
    rq.ctx.authorize::<SeeDates>(Dates)?;
    let day = asked.from.unwrap_or_else(|| rq.ctx.now().iso_date());
    if Timestamp::parse_date(&day).is_none() {
        let wrong = Violations::one("from", Message::new("error-date"));
        return Err(Error::Rejected(wrong));
    }
    let filter = store::Filter {
        kind: asked.kind,
        language: asked.language.map_or("", Language::code).to_owned(),
        audience: String::new(),
    };
    let after = request.bound().split_once(' ').unwrap_or(("", ""));
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let rows = store::from(&mut db, viewer, &filter, &day, after, request.limit()).await?;
    let found = Page::cut(rows, &request, |d: &Shown| format!("{} {}", d.day, d.id));
    Ok(found.map(|d| DateLine::of(&rq, &d)))
}

async fn one(rq: Rq, _: Nothing) -> Result<EventWhole> {
    let e = commands::find(&rq.ctx, rq.id("id")?).await?;
    let e = rq.ctx.authorize::<See>(e)?.into_inner();
    let mut db = rq.ctx.db();
    let viewer = &rq.ctx.viewer;
    let own = match viewer.account {
        Some(account) => store::registration_of(&mut db, e.id, account).await?,
        None => None,
    };
    let own = own.filter(|r| r.state != Standing::Left);
    let office = may::<SeeRegistrants>(viewer, &e) || may::<Edit>(viewer, &e);
    // A place through an organisation that rests or was left gives nothing to read.
    let standing = own.as_ref().filter(|r| r.stands_for(viewer));
    let (place, link) = e.reveals(office, standing);
    let dates = store::dates_of(&mut db, &e.id.to_string()).await?;
    let (language, title) = e.title.best(rq.ctx.language);
    Ok(EventWhole {
        id: e.id,
        href: format!("{}{}", rq.ctx.app.base, e.href()),
        kind: e.kind,
        language,
        title: title.to_owned(),
        about: e.about.best(rq.ctx.language).1.to_owned(),
        audience: e.audience,
        state: e.state,
        meeting: e.meeting,
        place: place.then(|| e.place.clone()),
        link: link.then(|| e.link.clone()),
        dates: dates.iter().map(|d| DateLine::of(&rq, d)).collect(),
        interpretation: codes(&e.interpretation),
        access: codes(&e.access),
        open: commands::open(&mut db, &e, rq.ctx.now()).await?,
        register_until: e.register_until.filter(|_| e.registers).map(Moment),
        seats: (e.registers && e.seats > 0).then_some(e.seats),
        own: own.map(|r| r.state),
        changed: e.changed.into(),
    })
}

async fn register(rq: Rq, sent: RegistrationSent) -> Result<Made<RegistrationMade>> {
    let e: Event = commands::find(&rq.ctx, rq.id("id")?).await?;
    let at = e.href();
    let permit = rq.ctx.authorize::<Register>(e)?;
    let named = sent.organisation.map(|o| o.to_string());
    let organisation = acting_for(&rq, named)?;
    let organisation = organisation.parse().map_err(|_| Error::NotFound)?;
    if sent.way.is_some_and(|way| !sent.meeting.has(way)) {
        let wrong = Violations::one("way", Message::new("error-choose"));
        return Err(Error::Rejected(wrong));
    }
    let mut form = Form::default();
    form.set("meeting", sent.meeting.code());
    form.set("way", sent.way.map_or("", Way::code));
    form.set("needs", sent.needs);
    if sent.considered {
        form.set("considered", "on");
    }
    let standing = commands::register(&rq.ctx, permit, organisation, &form).await?;
    Ok(Made {
        at,
        told: RegistrationMade { standing },
    })
}
