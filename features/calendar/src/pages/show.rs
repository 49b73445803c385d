//! The page of an event: what it is, when, where, one's own place.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, Result, Violations};
use parties::OrganisationId;
use web::{Form, Linked, Page, Rq, redirect};

use super::{badge, languages, load, refused, span};
use crate::{
    commands,
    ics::{self, Telling},
    model::{
        Access, Audience, Event, Kind, Meeting, Registration, Reveal, Shown, Standing, State, Way,
        codes,
    },
    policy::{Edit, Move, Register, See, SeeRegistrants},
    store,
};

#[derive(Template)]
#[template(path = "event.html")]
struct EventPage {
    page: Page,
    e: Event,
    state: (&'static str, String),
    title_lang: &'static str,
    about: (&'static str, String),
    facts: Vec<(String, String)>,
    /// The dates of a recurring event: when, and whether it is over.
    dates: Vec<(String, String)>,
    /// Code and words of one's own place; nothing where one has none.
    own: Option<(&'static str, String)>,
    needs: String,
    may_register: bool,
    may_leave: bool,
    /// The ways among which whoever comes chooses; none where there is one only.
    ways: Vec<(String, String)>,
    speaking: Vec<(String, String)>,
    waits: bool,
    /// Links of the Office: words and address.
    office: Vec<(String, String)>,
    may_move: bool,
    /// What can be moved or left out: moment and words.
    differs: Vec<(String, String)>,
    form: Form,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let e = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    print(&rq, e, Form::default(), None).await
}

/// The page once more, with what was typed and what is wrong with it.
pub(super) async fn again(rq: &Rq, form: Form, wrong: &Violations) -> Result<Response> {
    let e = rq.ctx.authorize::<See>(load(rq).await?)?.into_inner();
    print(rq, e, form, Some(wrong)).await
}

/// The organisations for which somebody may register.
async fn speaking(rq: &Rq, e: &Event) -> Result<Vec<(String, String)>> {
    let mut db = rq.ctx.db();
    let mut all: Vec<(String, String)> = Vec::new();
    for o in parties::own_organisations(&mut db, &rq.ctx.viewer).await? {
        let invited = e.audience != Audience::Invited
            || store::is_invited(&mut db, &e.id.to_string(), o.id).await?;
        if invited {
            all.push((o.id.to_string(), o.name));
        }
    }
    Ok(all)
}

async fn facts(
    rq: &Rq,
    page: &Page,
    e: &Event,
    dates: &[Shown],
    own: Option<&Registration>,
) -> Result<Vec<(String, String)>> {
    let viewer = &rq.ctx.viewer;
    let office = may::<SeeRegistrants>(viewer, e) || may::<Edit>(viewer, e);
    let mut facts = vec![(
        page.t("calendar-kind"),
        page.code("calendar-kind", e.kind.code()),
    )];
    let (starts, ends) = dates
        .first()
        .map_or((e.starts, e.ends), |d| (d.starts, d.ends));
    facts.push((
        page.t("calendar-when"),
        span(page, &e.zone, (starts, ends), e.whole)?,
    ));
    if e.meeting != Meeting::Nowhere {
        facts.push((
            page.t("calendar-meeting"),
            page.code("calendar-meeting", e.meeting.code()),
        ));
    }
    let (place, link) = e.reveals(office, own);
    for (reads, way, key, words) in [
        (place, Way::InPerson, "calendar-place", &e.place),
        (link, Way::Online, "calendar-link", &e.link),
    ] {
        if reads {
            facts.push((page.t(key), words.clone()));
        } else if e.meeting.has(way)
            && e.reveal == Reveal::Registered
            && e.state == State::Published
        {
            facts.push((page.t(key), page.t("calendar-told-to-registered")));
        }
    }
    for (key, list) in [
        ("calendar-languages", &e.languages),
        ("calendar-interpretation", &e.interpretation),
    ] {
        if !list.is_empty() {
            facts.push((page.t(key), languages(page, list)));
        }
    }
    let access: Vec<String> = codes::<Access>(&e.access)
        .into_iter()
        .map(|a| page.code("calendar-access", a.code()))
        .collect();
    if !access.is_empty() {
        facts.push((page.t("calendar-access"), page.list(&access)));
    }
    facts.push((
        page.t("calendar-audience"),
        page.code("calendar-audience", e.audience.code()),
    ));
    if e.registers {
        if e.seats > 0 {
            facts.push((page.t("calendar-seats"), page.number(e.seats)));
        }
        if let Some(until) = e.register_until {
            let day = page.day_in(e.zone.iso_date(until)?, e.zone.to_string());
            facts.push((page.t("calendar-register-until"), day));
        }
    }
    if office && e.state != State::Draft {
        let n = store::count(&mut rq.ctx.db(), e.id, Standing::Registered).await?;
        facts.push((page.t("calendar-registrants"), page.number(n)));
    }
    Ok(facts)
}

fn office(page: &Page, rq: &Rq, e: &Event) -> Vec<(String, String)> {
    let viewer = &rq.ctx.viewer;
    let to = |key: &str, path: &str| (page.t(key), format!("{}/{path}", e.href()));
    let mut links = Vec::new();
    if may::<Edit>(viewer, e) {
        links.push(to("calendar-edit", "edit"));
        if e.audience == Audience::Invited {
            links.push(to("calendar-invited", "invited"));
        }
    }
    if may::<SeeRegistrants>(viewer, e) && e.registers {
        links.push(to("calendar-registrants", "registrants"));
    }
    links
}

/// What is said of an event to programs that gather pages. Where it is stands there only if everybody is told; a last day to do
/// something is no event.
fn told(rq: &Rq, e: &Event, dates: &[Shown]) -> Option<Linked> {
    let stands = matches!(e.state, State::Published | State::Cancelled);
    if e.audience != Audience::Public || !stands || e.kind == Kind::Deadline {
        return None;
    }
    let first = dates.first()?;
    let day = |day: &str, at: kernel::Timestamp| {
        if e.whole {
            day.to_owned()
        } else {
            at.rfc3339()
        }
    };
    let word = |name: &str| format!("https://schema.org/{name}");
    let (place, link) = e.reveals(false, None);
    let mut places = Vec::new();
    if place && !e.place.is_empty() {
        places.push(Linked::new("Place").with("name", e.place.clone()));
    }
    if link && e.link.starts_with("https://") {
        places.push(Linked::new("VirtualLocation").with("url", e.link.clone()));
    }
    let mode = match e.meeting {
        Meeting::InPerson => Some("OfflineEventAttendanceMode"),
        Meeting::Online => Some("OnlineEventAttendanceMode"),
        Meeting::Both => Some("MixedEventAttendanceMode"),
        Meeting::Nowhere => None,
    };
    let status = if e.state == State::Cancelled {
        "EventCancelled"
    } else {
        "EventScheduled"
    };
    let languages: Vec<&str> = codes::<Language>(&e.languages)
        .iter()
        .map(|l| l.code())
        .collect();
    let thing = Linked::of(rq, "Event", &e.href())
        .with("name", e.title.best(rq.ctx.language).1)
        .with("description", e.about.best(rq.ctx.language).1)
        .with("startDate", day(&first.day, first.starts))
        .with("endDate", day(&first.last_day, first.ends))
        .with("eventStatus", word(status))
        .with("eventAttendanceMode", mode.map(word))
        .with("location", places)
        .with("inLanguage", languages)
        .with("organizer", Linked::office(rq));
    Some(thing)
}

async fn print(rq: &Rq, e: Event, mut form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let (lang, title) = e.title.best(rq.ctx.language);
    let mut page = rq.page(title).crumb(rq.t("calendar-title"), "/calendar");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let now = rq.ctx.now();
    let own = match rq.ctx.viewer.account {
        Some(account) => store::registration_of(&mut db, e.id, account).await?,
        None => None,
    };
    let own = own.filter(|r| r.state != Standing::Left);
    let dates = store::dates_of(&mut db, &e.id.to_string()).await?;
    if let Some(told) = told(rq, &e, &dates) {
        page = page.linked(&told)?;
    }
    let standing = own.as_ref().filter(|r| r.stands_for(&rq.ctx.viewer));
    let facts = facts(rq, &page, &e, &dates, standing).await?;
    let recurs = !e.rule.is_empty();
    let mut listed = Vec::new();
    let mut differs = Vec::new();
    for d in dates.iter().filter(|_| recurs) {
        let words = super::when(&page, d)?;
        let over = if d.ends < now {
            page.t("calendar-over")
        } else {
            String::new()
        };
        listed.push((words.clone(), over));
        if d.ends >= now && may::<Edit>(&rq.ctx.viewer, &e) {
            differs.push((d.original.0.to_string(), words));
        }
    }
    let open = commands::open(&mut db, &e, now).await?;
    let may_register = open && own.is_none() && may::<Register>(&rq.ctx.viewer, &e);
    let speaking = if may_register {
        speaking(rq, &e).await?
    } else {
        Vec::new()
    };
    let full = e.seats > 0 && store::count(&mut db, e.id, Standing::Registered).await? >= e.seats;
    let needs = match &own {
        Some(r) => commands::unseal(&rq.ctx, r)?,
        None => String::new(),
    };
    if form.get("organisation").is_empty()
        && let Some(first) = speaking.first()
    {
        form.set("organisation", first.0.as_str());
    }
    let about = e.about.best(rq.ctx.language);
    rq.html(&EventPage {
        state: (badge(e.state), page.code("calendar-state", e.state.code())),
        title_lang: lang.code(),
        about: (about.0.code(), about.1.to_owned()),
        facts,
        dates: listed,
        own: own.as_ref().map(|r| {
            let colour = match r.state {
                Standing::Registered => "good",
                Standing::Waiting | Standing::Left => "pending",
            };
            (colour, page.code("calendar-standing", r.state.code()))
        }),
        needs,
        may_leave: own.is_some() && may::<Register>(&rq.ctx.viewer, &e),
        may_register: may_register && !speaking.is_empty(),
        ways: if e.meeting == Meeting::Both {
            Way::ALL
                .iter()
                .map(|w| (w.code().to_owned(), page.code("calendar-meeting", w.code())))
                .collect()
        } else {
            Vec::new()
        },
        speaking,
        waits: full,
        office: office(&page, rq, &e),
        may_move: may::<Move>(&rq.ctx.viewer, &e),
        differs,
        form,
        page,
        e,
    })
}

/// The organisation for which somebody acts: the one that the form names of those for which they may register, or the first.
async fn acting_for(rq: &Rq, e: &Event, form: &Form) -> Result<OrganisationId> {
    let named = form.get("organisation");
    let mut all = speaking(rq, e).await?.into_iter();
    all.find(|o| named.is_empty() || o.0 == named)
        .and_then(|o| o.0.parse().ok())
        .ok_or(Error::NotFound)
}

pub async fn register(rq: Rq, form: Form) -> Result<Response> {
    let e = load(&rq).await?;
    let href = e.href();
    let permit = rq.ctx.authorize::<Register>(e)?;
    let organisation = acting_for(&rq, &permit, &form).await?;
    let done = commands::register(&rq.ctx, permit, organisation, &form).await;
    match refused(done)? {
        Ok(Standing::Waiting) => Ok(redirect(&format!("{href}?done=calendar-waiting"))),
        Ok(_) => Ok(redirect(&format!("{href}?done=calendar-registered"))),
        Err(wrong) => again(&rq, form, &wrong).await,
    }
}

pub async fn leave(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Register>(load(&rq).await?)?;
    let href = permit.href();
    if form.get("do") != "leave" {
        return Err(Error::refused("error-choose"));
    }
    commands::leave(&rq.ctx, permit).await?;
    Ok(redirect(&format!("{href}?done=calendar-left")))
}

/// One event as a file for other calendars.
pub async fn ics(rq: Rq) -> Result<Response> {
    let e = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    let telling = Telling {
        language: rq.ctx.language,
        busy: None,
        name: String::new(),
    };
    let calendar = icalendar::Calendar {
        name: String::new(),
        events: ics::of_event(&rq.ctx, &e, &telling).await?,
    };
    Ok(web::icalendar("event", icalendar::write(&calendar)))
}
