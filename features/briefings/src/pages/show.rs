//! The page of a briefing: what it is, whether one would come, one's own place, questions, minutes, what was promised.

use askama::Template;
use axum::response::Response;
use engagement::Commitment;
use guard::{Role, may};
use kernel::{Error, Language, Message, Result, Violations};
use panels::{Place, PlaceState, Record, Way, Willing};
use parties::OrganisationId;
use web::{Form, Page, Rq, redirect, written_options};

use crate::{
    commands,
    model::{Briefing, Meeting, Question, State},
    pages::{badge, day_there, knows, load, moment, promises::Promise, refused, title},
    policy::{
        AnswerPlace, AnswerQuestion, Ask, BeWilling, Commit, Edit, Move, See, SeeDraw, SeePool,
        WriteMinutes,
    },
    store,
};

/// Those who act for an organisation.
pub(super) const SPEAKERS: &[Role] = &[Role::Representative, Role::OrganisationAdministrator];

/// An organisation of the reader's own, as it stands to the briefing.
struct Own {
    id: String,
    name: String,
    willing: bool,
    /// By which way it would come, or comes.
    way: Way,
    /// That it would come, and by which way where it chose one.
    said: String,
    /// Of which meeting it said so, where people meet otherwise now.
    otherwise: String,
    /// Why its assessment does not let it come now, for those who read the assessment.
    closed: String,
    /// Whether it takes part without its name unless it says otherwise.
    unlisted: bool,
    /// Code and words of its place; nothing where it has none.
    place: Option<(&'static str, String)>,
    answer_by: String,
    /// Whether it has a place, or may still have the one that is offered.
    seated: bool,
    may_accept: bool,
    may_decline: bool,
    /// Tickets that name it, of how many, once a lottery is published.
    chance: String,
    label: String,
    salt: String,
    /// Why chance did not decide, where a lottery is published and it did not: code and words.
    because: Option<(String, String)>,
}

/// A question as the page prints it.
pub(super) struct Asked {
    pub(super) id: String,
    pub(super) by: String,
    pub(super) lang: &'static str,
    pub(super) text: String,
    pub(super) supports: String,
    pub(super) answer: String,
    pub(super) version: i64,
    /// Whether the reader's organisation put it, and supports it.
    pub(super) own: bool,
    pub(super) supported: bool,
}

#[derive(Template)]
#[template(path = "briefing.html")]
struct ShowPage {
    page: Page,
    b: Briefing,
    state: (&'static str, String),
    about: (&'static str, String),
    facts: Vec<(String, String)>,
    phases: Vec<(String, &'static str)>,
    owns: Vec<Own>,
    may_say: bool,
    /// The ways among which whoever would come chooses; none where there is one only.
    ways: Vec<(&'static str, String)>,
    may_answer_place: bool,
    asked: Vec<Asked>,
    speaking: Vec<(String, String)>,
    may_ask: bool,
    may_answer: bool,
    languages: Vec<(String, String)>,
    minutes: (&'static str, String),
    minutes_at: String,
    promised: Vec<Promise>,
    /// Links of the Office: words and address.
    office: Vec<(String, String)>,
    draw: bool,
    may_move: bool,
    form: Form,
}

impl ShowPage {
    /// Whether all of the reader's organisations take part without their names.
    fn unlisted(&self) -> bool {
        !self.owns.is_empty() && self.owns.iter().all(|o| o.unlisted)
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    form.set("language", rq.ctx.language.code());
    print(&rq, b, form, None).await
}

/// The page once more, with what was typed and what is wrong with it.
pub(super) async fn again(rq: &Rq, form: Form, wrong: &Violations) -> Result<Response> {
    let b = rq.ctx.authorize::<See>(load(rq).await?)?.into_inner();
    print(rq, b, form, Some(wrong)).await
}

async fn own(
    rq: &Rq,
    page: &Page,
    b: &Briefing,
    id: OrganisationId,
    record: Option<&Record>,
) -> Result<Own> {
    let mut db = rq.ctx.db();
    let engagement = b.engagement();
    let organisation = parties::organisation(&mut db, id).await?;
    let willing = panels::willing_of(&mut db, &engagement, id).await?;
    let place = panels::place(&mut db, &engagement, id).await?;
    let now = rq.ctx.now();
    let open = |p: &Place| p.state == PlaceState::Offered && p.answer_by >= now;
    let way = b
        .meeting
        .way(willing.as_ref().map_or(Way::InPerson, |w| w.way));
    // What is accepted stays; what was said before may not be possible any more.
    let waits = willing.is_some()
        && !matches!(b.state, State::Held | State::Cancelled)
        && place.as_ref().is_none_or(open)
        && safety::reads(&rq.ctx.viewer, &organisation);
    let refusal = if waits {
        commands::refusal(&mut db, &rq.ctx, b, id).await?
    } else {
        None
    };
    Ok(Own {
        id: id.to_string(),
        name: organisation.name,
        way,
        said: if b.meeting == Meeting::Both {
            page.code("briefings-you-said", way.code())
        } else {
            page.t("briefings-you-said")
        },
        otherwise: willing
            .as_ref()
            .filter(|w| w.way != way)
            .map(|w| page.code("briefings-otherwise", w.way.code()))
            .unwrap_or_default(),
        closed: refusal.map(|why| page.t(why.key())).unwrap_or_default(),
        place: place.as_ref().map(|p| {
            let words = page.code("briefings-place", p.state.code());
            (place_badge(p.state), words)
        }),
        answer_by: place
            .as_ref()
            .filter(|p| open(p))
            .map(|p| moment(page, b, p.answer_by))
            .unwrap_or_default(),
        may_accept: place.as_ref().is_some_and(open),
        may_decline: place
            .as_ref()
            .is_some_and(|p| open(p) || p.state == PlaceState::Accepted),
        seated: place.as_ref().is_some_and(|p| {
            open(p) || matches!(p.state, PlaceState::Accepted | PlaceState::Attended)
        }),
        chance: match (&willing, record) {
            (Some(w), Some(record)) => chance(page, record, w),
            _ => String::new(),
        },
        because: willing
            .as_ref()
            .filter(|w| !w.label.is_empty() && !w.stand_reason.is_empty())
            .map(|w| {
                let stand = page.code("briefings-own-stand", w.stand.code());
                (stand, w.stand_reason.clone())
            }),
        label: willing
            .as_ref()
            .map(|w| w.label.clone())
            .unwrap_or_default(),
        salt: willing.as_ref().map(|w| w.salt.clone()).unwrap_or_default(),
        willing: willing.is_some(),
        unlisted: engagement::unlisted_by_default(&mut db, &engagement, id).await?,
    })
}

/// The tickets that name an organisation in the published lottery.
fn chance(page: &Page, record: &Record, w: &Willing) -> String {
    let tickets = record.own(&w.label, None).map_or(0, |(_, n)| n);
    let message = Message::new("briefings-own-chance")
        .with("n", tickets)
        .with("all", record.tickets.len());
    page.message(&message)
}

/// The colour of a place.
pub(super) const fn place_badge(state: PlaceState) -> &'static str {
    match state {
        PlaceState::Offered => "pending",
        PlaceState::Accepted | PlaceState::Attended => "good",
        PlaceState::Declined | PlaceState::Lapsed | PlaceState::Absent => "neutral",
    }
}

/// Questions for a reader.
async fn asked(rq: &Rq, page: &Page, b: &Briefing, all: Vec<Question>) -> Result<Vec<Asked>> {
    let mut supported = Vec::new();
    for id in rq.ctx.viewer.organisations() {
        let id = id.parse().map_err(Error::internal)?;
        supported.extend(store::supported(&mut rq.ctx.db(), b.id, id).await?);
    }
    let one = |q: Question| Asked {
        id: q.id.to_string(),
        by: if knows(rq, q.visibility, q.organisation) {
            q.name.clone()
        } else {
            page.t("briefings-an-organisation")
        },
        lang: q.language.code(),
        supports: page.tn("briefings-supports-n", q.supports),
        own: rq.ctx.viewer.belongs_to(&q.organisation.to_string()),
        supported: supported.contains(&q.id),
        version: q.version,
        text: q.text,
        answer: q.answer,
    };
    Ok(all.into_iter().map(one).collect())
}

async fn facts(rq: &Rq, page: &Page, b: &Briefing, owns: &[Own]) -> Result<Vec<(String, String)>> {
    let mut facts = vec![
        (
            page.t("briefings-host"),
            page.code("briefings-host", b.host.code()),
        ),
        (page.t("briefings-when"), moment(page, b, b.starts)),
        (
            page.t("briefings-meeting"),
            page.code("briefings-meeting", b.meeting.code()),
        ),
        (page.t("briefings-seats"), page.number(b.seats)),
        (
            page.t("briefings-audience"),
            page.code("briefings-audience", b.audience.code()),
        ),
    ];
    let office = may::<SeePool>(&rq.ctx.viewer, b) || may::<Edit>(&rq.ctx.viewer, b);
    // Where people will be on a day is said to those who will be there, and how to join online to those who will.
    for (way, key, words) in [
        (Way::InPerson, "briefings-place", &b.place),
        (Way::Online, "briefings-link", &b.link),
    ] {
        let comes = owns.iter().any(|o| o.seated && o.way == way);
        if b.meeting.has(way) && (comes || office) {
            facts.push((page.t(key), words.clone()));
        }
    }
    if b.state == State::Call {
        let until = moment(page, b, b.call_until);
        facts.push((page.t("briefings-call-until"), until));
    }
    if office && b.state != State::Draft {
        let n = panels::willing(&mut rq.ctx.db(), &b.engagement()).await?;
        let n = i64::try_from(n.len()).unwrap_or(i64::MAX);
        facts.push((page.t("briefings-willing"), page.number(n)));
    }
    Ok(facts)
}

fn phases(page: &Page, b: &Briefing) -> Vec<(String, &'static str)> {
    if b.state == State::Cancelled {
        return Vec::new();
    }
    let all = [
        State::Call,
        State::Closed,
        State::Committed,
        State::Drawn,
        State::Held,
    ];
    let mark = |s: &State| match s.cmp(&b.state) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "later",
    };
    all.iter()
        .map(|s| (page.code("briefings-phase", s.code()), mark(s)))
        .collect()
}

/// What the Office does next, by the state.
fn office(page: &Page, rq: &Rq, b: &Briefing) -> Vec<(String, String)> {
    let viewer = &rq.ctx.viewer;
    let to = |key: &str, path: &str| (page.t(key), format!("{}/{path}", b.href()));
    let mut links = Vec::new();
    if may::<Edit>(viewer, b) {
        links.push(to("briefings-edit", "edit"));
    }
    if may::<SeePool>(viewer, b) {
        links.push(to("briefings-pool", "pool"));
        if matches!(b.state, State::Closed) && may::<Commit>(viewer, b) {
            links.push(to("briefings-quotas", "quotas"));
        }
        if matches!(b.state, State::Drawn | State::Held) {
            links.push(to("briefings-places", "places"));
        }
    }
    if may::<WriteMinutes>(viewer, b) {
        links.push(to("briefings-minutes", "minutes"));
    }
    links
}

async fn print(rq: &Rq, b: Briefing, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let (_, name) = title(&b, rq.ctx.language);
    let mut page = rq.page(name).crumb(rq.t("briefings-title"), "/briefings");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    // A published file is long: it is read once, and for nobody whom it cannot name.
    let published = panels::is_published(&mut db, &b.engagement()).await?;
    let record = if published && viewer.in_network() {
        let draws = panels::draws(&mut db, &b.engagement()).await?;
        draws.first().map(panels::Draw::record).transpose()?
    } else {
        None
    };
    let mut owns = Vec::new();
    let mut speaking = Vec::new();
    for held in viewer.taking_part() {
        let id: OrganisationId = held.scope.parse().map_err(Error::internal)?;
        let own = own(rq, &page, &b, id, record.as_ref()).await?;
        speaking.push((own.id.clone(), own.name.clone()));
        owns.push(own);
    }
    let questions = store::questions(&mut db, b.id).await?;
    let promised = engagement::commitments_of(&mut db, &b.engagement()).await?;
    let now = rq.ctx.now();
    let best = |text: &kernel::Localized| {
        let (lang, words) = text.best(rq.ctx.language);
        (Language::code(lang), words.to_owned())
    };
    let promise = |c: &Commitment| Promise::of(&page, c, now);
    rq.html(&ShowPage {
        state: (badge(b.state), page.code("briefings-state", b.state.code())),
        about: best(&b.about),
        facts: facts(rq, &page, &b, &owns).await?,
        phases: phases(&page, &b),
        may_say: may::<BeWilling>(viewer, &b),
        ways: if b.meeting == Meeting::Both {
            Way::ALL
                .iter()
                .map(|w| (w.code(), page.code("briefings-meeting", w.code())))
                .collect()
        } else {
            Vec::new()
        },
        may_answer_place: may::<AnswerPlace>(viewer, &b),
        asked: asked(rq, &page, &b, questions).await?,
        may_ask: may::<Ask>(viewer, &b),
        may_answer: may::<AnswerQuestion>(viewer, &b),
        languages: written_options(&page),
        minutes: best(&b.minutes),
        minutes_at: b
            .minutes_at
            .map(|at| day_there(&page, &b, at))
            .unwrap_or_default(),
        promised: promised.iter().map(promise).collect(),
        office: office(&page, rq, &b),
        draw: published && may::<SeeDraw>(viewer, &b),
        may_move: may::<Move>(viewer, &b),
        owns,
        speaking,
        form,
        page,
        b,
    })
}

/// Says that an organisation would come, or takes that back.
pub async fn willing(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<BeWilling>(load(&rq).await?)?;
    let href = permit.href();
    let organisation = commands::acting_for(&rq.ctx.viewer, &form, SPEAKERS)?;
    let done = if form.get("do") == "take_back" {
        commands::take_back(&rq.ctx, permit, organisation).await
    } else {
        commands::say(&rq.ctx, permit, organisation, &form).await
    };
    match refused(done)? {
        None => Ok(redirect(&format!("{href}?done=saved"))),
        Some(wrong) => again(&rq, form, &wrong).await,
    }
}

/// Takes a place, or gives it up.
pub async fn answer_place(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<AnswerPlace>(load(&rq).await?)?;
    let href = permit.href();
    let organisation = commands::acting_for(&rq.ctx.viewer, &form, SPEAKERS)?;
    let done = commands::answer_place(&rq.ctx, permit, organisation, &form).await;
    match refused(done)? {
        None => Ok(redirect(&format!("{href}?done=saved"))),
        Some(wrong) => again(&rq, form, &wrong).await,
    }
}
