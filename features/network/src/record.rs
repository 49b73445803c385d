//! The record of one organisation: what is in it, who sees each part, and how it looks to others.

use askama::Template;
use axum::response::Response;
use guard::{
    Appointment, AuditEntry, Held, Invited, Role, Viewer, audit_of, last_day, may,
    newest_checkpoint,
};
use kernel::{Error, Result, Violations, args};
use parties::{
    ChangeAppointment, Edit, Exchange, Eyes, Independence, Invite, Organisation, OrganisationId,
    Part, PastDecision, Profile, See, SeeRecord, SetVisibility, Standing, Visibility, geography,
};
use store::Read;
use web::{Form, Linked, Page, Rq, redirect};

use crate::{
    circles, commands,
    directory::{Tied, tied},
    upkeep,
};

/// Entries of the log on the page.
const ENTRIES: i64 = 30;

/// One thing that is recorded.
#[derive(Debug)]
struct Row {
    label: String,
    value: String,
    /// Address of a link; empty where the value is plain.
    href: String,
    /// Code and words of who sees it.
    seen: (&'static str, String),
}

/// What was done to a record, newest first. Its own people and auditors read everything that was noted of the organisation;
/// others what was done to the record itself: that it would come to a briefing, say, is read there by those who may know of it.
async fn log_of(
    db: &mut impl Read,
    viewer: &Viewer,
    id: OrganisationId,
) -> Result<Vec<AuditEntry>> {
    let about = id.to_string();
    if viewer.has(Role::Auditor) || viewer.held.iter().any(|h| h.scope == about) {
        return audit_of(db, &about, ENTRIES).await;
    }
    db.all(
        "SELECT * FROM audit WHERE about = $1 AND (action LIKE 'organisation.%' OR action LIKE 'tie.%' OR \
         action LIKE 'appointment.%' OR action LIKE 'invitation.%') ORDER BY number DESC LIMIT $2",
        args![about, ENTRIES],
    )
    .await
}

/// Through whose eyes the page is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum As {
    Oneself,
    Public,
    Member,
    Office,
}

impl As {
    const OTHERS: [Self; 3] = [Self::Public, Self::Member, Self::Office];

    const fn code(self) -> &'static str {
        match self {
            Self::Oneself => "oneself",
            Self::Public => "public",
            Self::Member => "member",
            Self::Office => "office",
        }
    }

    /// With which eyes a record is read by whoever this is.
    fn eyes(self, rq: &Rq, o: &Organisation) -> Eyes {
        match self {
            Self::Oneself if may::<SeeRecord>(&rq.ctx.viewer, o) => Eyes::Office,
            Self::Oneself => Eyes::of(&rq.ctx.viewer, o.id),
            Self::Public => Eyes::Public,
            Self::Member => Eyes::Member,
            Self::Office => Eyes::Office,
        }
    }

    /// A person such as those who are meant, with no account: nothing can be done in their name.
    fn viewer(self, rq: &Rq) -> Viewer {
        let held = |role, scope: &str| Viewer {
            held: vec![Held {
                role,
                scope: scope.to_owned(),
                suspended: false,
            }],
            ..Viewer::default()
        };
        match self {
            Self::Oneself => rq.ctx.viewer.clone(),
            Self::Public => Viewer::default(),
            Self::Member => held(Role::Member, "another"),
            Self::Office => held(Role::EngagementOfficer, ""),
        }
    }
}

#[derive(Template)]
#[template(path = "organisation.html")]
struct OrganisationPage {
    page: Page,
    organisation: Organisation,
    /// Whether these eyes see anything at all.
    sees: bool,
    record: bool,
    preview: bool,
    tabs: Vec<(String, String, bool)>,
    /// Code and words of what it is to the network; only for those who see the whole record.
    standing: Option<(&'static str, String)>,
    /// Level, country, themes.
    badges: Vec<String>,
    offers: Vec<String>,
    seeks: Vec<String>,
    ties: Tied,
    may_tie: bool,
    rows: Vec<Row>,
    may_edit: bool,
    may_set: bool,
    may_invite: bool,
    may_change: bool,
    choices: Vec<(String, String, String)>,
    roles: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    form: Form,
    invited: Vec<Invited>,
    appointments: Vec<Appointment>,
    decisions: Vec<PastDecision>,
    declarations: Vec<Independence>,
    log: Vec<AuditEntry>,
    /// Entries that a signed head is over, which can be proved.
    signed: i64,
    upkeep: upkeep::Block,
}

pub(crate) async fn load(rq: &Rq) -> Result<Organisation> {
    let id: OrganisationId = rq.id("id")?;
    parties::organisation(&mut rq.ctx.db(), id).await
}

/// Notes a look of the Office at the record, wherever it happens.
pub(crate) async fn note(rq: &Rq, organisation: &Organisation) -> Result<()> {
    let viewer = &rq.ctx.viewer;
    let own = viewer.belongs_to(&organisation.id.to_string());
    if viewer.sees_every_organisation() && !own {
        commands::note_look(&rq.ctx, organisation.id).await?;
    }
    Ok(())
}

pub async fn show(rq: Rq) -> Result<Response> {
    let organisation = load(&rq).await?;
    if organisation.standing == Standing::Merged {
        return upkeep::lead_on(&rq, &organisation).await;
    }
    let organisation = rq.ctx.authorize::<See>(organisation)?.into_inner();
    draw(&rq, organisation, As::Oneself, Form::default(), None).await
}

pub async fn preview(rq: Rq) -> Result<Response> {
    let organisation = rq
        .ctx
        .authorize::<SeeRecord>(load(&rq).await?)?
        .into_inner();
    let eyes = match rq.query.get("as") {
        "" => As::Public,
        asked => As::OTHERS
            .into_iter()
            .find(|a| a.code() == asked)
            .ok_or(Error::NotFound)?,
    };
    draw(&rq, organisation, eyes, Form::default(), None).await
}

/// What is said of an organisation to programs that gather pages: the parts that it shows to everybody.
fn told(rq: &Rq, page: &Page, o: &Organisation, profile: &Profile) -> Linked {
    let lang = page.lang();
    let regions = profile.regions.iter().filter_map(|r| geography::region(r));
    let countries = profile
        .countries
        .iter()
        .filter_map(|c| geography::country(c));
    let served: Vec<String> = regions
        .map(|r| r.name(lang).to_owned())
        .chain(countries.map(|c| c.name(lang).to_owned()))
        .collect();
    let themes: Vec<String> = profile
        .themes
        .iter()
        .map(|t| page.code("theme", t.code()))
        .collect();
    let languages: Vec<&str> = profile.languages.iter().map(|l| l.code()).collect();
    let seat = country(o, lang);
    let address =
        (!seat.is_empty()).then(|| Linked::new("PostalAddress").with("addressCountry", seat));
    Linked::of(rq, "NGO", &format!("/organisations/{}", o.id))
        .with("name", o.name.clone())
        .with("description", o.purpose.clone())
        .with("sameAs", profile.website.clone())
        .with("address", address)
        .with("areaServed", served)
        .with("knowsAbout", themes)
        .with("knowsLanguage", languages)
}

async fn draw(
    rq: &Rq,
    organisation: Organisation,
    eyes: As,
    mut form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    if form.get("language").is_empty() {
        form.set("language", rq.ctx.language.code());
    }
    if form.get("visibility").is_empty() {
        form.set("visibility", organisation.visibility.code());
    }
    let viewer = &eyes.viewer(rq);
    let id = organisation.id;
    if may::<SeeRecord>(&rq.ctx.viewer, &organisation) {
        note(rq, &organisation).await?;
    }
    let preview = eyes != As::Oneself;
    let record = may::<SeeRecord>(viewer, &organisation);
    let mut page = rq
        .page(organisation.name.clone())
        .crumb(rq.t("network-organisations"), "/organisations");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let (log, invited, decisions, appointments, declarations) = if record {
        (
            log_of(&mut db, viewer, id).await?,
            rq.ctx.invitations_to(&id.to_string()).await?,
            parties::past_decisions(&mut db, id).await?,
            rq.ctx.appointments_in(&id.to_string()).await?,
            parties::independence(&rq.ctx, &mut db, id).await?,
        )
    } else {
        Default::default()
    };
    let signed = newest_checkpoint(&mut db).await?.map_or(0, |n| n.size);
    let choice = |v: &Visibility| {
        (
            v.code().to_owned(),
            page.code("network-visibility", v.code()),
            page.t(&format!("network-visibility-{}-text", v.code())),
        )
    };
    let tab = |a: As| {
        let href = match a {
            As::Oneself => format!("/organisations/{id}"),
            other => format!("/organisations/{id}/preview?as={}", other.code()),
        };
        (page.code("network-as", a.code()), href, a == eyes)
    };
    let tabs = if may::<SeeRecord>(&rq.ctx.viewer, &organisation) {
        std::iter::once(As::Oneself)
            .chain(As::OTHERS)
            .map(tab)
            .collect()
    } else {
        Vec::new()
    };
    let sees = may::<See>(viewer, &organisation);
    let sight = eyes.eyes(rq, &organisation);
    let profile = parties::profile(&mut db, id).await?;
    let profile = profile.shown_to(&organisation, sight);
    let ties = if sees {
        tied(rq, &page, viewer, id).await?
    } else {
        Tied::default()
    };
    let exchange = |all: &[Exchange]| -> Vec<String> {
        all.iter()
            .map(|e| page.code("network-exchange", e.code()))
            .collect()
    };
    let upkeep = if preview {
        upkeep::Block::default()
    } else {
        upkeep::block(rq, &page, &organisation).await?
    };
    let (may_edit, may_set, may_invite, may_change) = (
        !preview && may::<Edit>(viewer, &organisation),
        !preview && may::<SetVisibility>(viewer, &organisation),
        !preview && may::<Invite>(viewer, &organisation),
        !preview && may::<ChangeAppointment>(viewer, &organisation),
    );
    let open = sees && !preview && organisation.visibility == Visibility::Public;
    let organisation = organisation.shown_to(sight);
    let told = (open && sight == Eyes::Public).then(|| told(rq, &page, &organisation, &profile));
    rq.html(&OrganisationPage {
        upkeep,
        standing: record.then(|| {
            let code = organisation.standing.code();
            (code, page.code("network-standing", code))
        }),
        badges: badges(&page, &organisation, &profile),
        offers: exchange(&profile.offers),
        seeks: exchange(&profile.seeks),
        ties,
        may_tie: !preview && record,
        rows: rows(rq, &page, &organisation, &profile, record).await?,
        sees,
        declarations,
        record,
        preview,
        tabs,
        may_edit,
        may_set,
        may_invite,
        may_change,
        choices: Visibility::ALL.iter().rev().map(choice).collect(),
        roles: Role::OF_ORGANISATION
            .iter()
            .rev()
            .map(|r| (r.code().to_owned(), page.code("role", r.code())))
            .collect(),
        languages: web::language_options(),
        page: match told {
            Some(told) => page.linked(&told)?,
            None => page,
        },
        organisation,
        form,
        appointments,
        invited,
        decisions,
        log,
        signed,
    })
}

/// Code and words of the circle that sees a part.
pub(crate) fn seen(page: &Page, o: &Organisation, part: Part) -> (&'static str, String) {
    let circle = o.circle(part);
    let code = match circle {
        Visibility::Public => "public",
        Visibility::Network => "members",
        Visibility::Office => "office",
    };
    (code, page.code("network-visibility", circle.code()))
}

/// The parts that an organisation says of itself, each with the key of its name and its value in words.
pub(crate) fn parts(
    page: &Page,
    o: &Organisation,
    profile: &Profile,
) -> Vec<(Part, &'static str, String)> {
    let list = |words: Vec<String>| words.join(" · ");
    let coded = |prefix: &str, codes: Vec<&str>| {
        list(codes.into_iter().map(|c| page.code(prefix, c)).collect())
    };
    let level = if o.level.is_empty() {
        String::new()
    } else {
        page.code("network-level", &o.level)
    };
    let languages = profile.languages.iter().map(|l| l.own_name().to_owned());
    let regions = profile
        .regions
        .iter()
        .filter_map(|r| geography::region(r))
        .map(|r| r.name(page.lang()).to_owned());
    let countries = profile
        .countries
        .iter()
        .filter_map(|c| geography::country(c))
        .map(|c| c.name(page.lang()).to_owned());
    let exchange =
        |all: &[Exchange]| coded("network-exchange", all.iter().map(|e| e.code()).collect());
    vec![
        (Part::Name, "network-name", o.name.clone()),
        (Part::Country, "network-country", country(o, page.lang())),
        (Part::Level, "network-level", level),
        (Part::Purpose, "network-purpose", o.purpose.clone()),
        (Part::Website, "network-website", profile.website.clone()),
        (
            Part::Languages,
            "network-languages",
            list(languages.collect()),
        ),
        (
            Part::Themes,
            "network-themes",
            coded("theme", profile.themes.iter().map(|t| t.code()).collect()),
        ),
        (Part::Regions, "network-regions", list(regions.collect())),
        (
            Part::Countries,
            "network-countries",
            list(countries.collect()),
        ),
        (Part::Offers, "network-offers", exchange(&profile.offers)),
        (Part::Seeks, "network-seeks", exchange(&profile.seeks)),
    ]
}

/// What is recorded, field by field; what is empty is shown only to those who see the whole record.
async fn rows(
    rq: &Rq,
    page: &Page,
    o: &Organisation,
    profile: &Profile,
    record: bool,
) -> Result<Vec<Row>> {
    let mut db = rq.ctx.db();
    let office = ("office", rq.t("network-office-and-own"));
    // Name and purpose head the page of others; level, country, themes, offers and needs stand beneath them.
    let headed = [
        Part::Name,
        Part::Purpose,
        Part::Level,
        Part::Country,
        Part::Themes,
        Part::Offers,
        Part::Seeks,
    ];
    let mut rows: Vec<Row> = parts(page, o, profile)
        .into_iter()
        .filter(|(part, _, value)| record || !value.is_empty() && !headed.contains(part))
        .map(|(part, key, value)| Row {
            label: page.t(key),
            href: if part == Part::Website {
                value.clone()
            } else {
                String::new()
            },
            value,
            seen: seen(page, o, part),
        })
        .collect();
    if record {
        let leadership = parties::leadership(&mut db, o.id).await?;
        for (key, value) in [
            (
                "network-gender",
                page.code("gender", leadership.gender.code()),
            ),
            (
                "network-age-band",
                page.code("age-band", leadership.age_band.code()),
            ),
            ("network-zone", o.zone.replace('_', " ")),
        ] {
            rows.push(Row {
                label: page.t(key),
                value,
                href: String::new(),
                seen: office.clone(),
            });
        }
    }
    Ok(rows)
}

/// How far it reaches, where it sits, what it works on: for the head of the page.
fn badges(page: &Page, o: &Organisation, profile: &Profile) -> Vec<String> {
    let level = if o.level.is_empty() {
        String::new()
    } else {
        page.code("network-level", &o.level)
    };
    let themes = profile.themes.iter().map(|t| page.code("theme", t.code()));
    [level, country(o, page.lang())]
        .into_iter()
        .chain(themes)
        .filter(|b| !b.is_empty())
        .collect()
}

pub(crate) fn country(o: &Organisation, lang: &str) -> String {
    geography::country(&o.country)
        .map(|c| c.name(lang).to_owned())
        .unwrap_or_default()
}

pub async fn set_visibility(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<SetVisibility>(load(&rq).await?)?;
    let id = permit.id;
    if !form.get("parts").is_empty() {
        return circles::save(&rq, permit, &form).await;
    }
    let chosen = Visibility::from_code(form.get("visibility"))
        .ok_or_else(|| Error::refused("error-choose"))?;
    match commands::set_visibility(&rq.ctx, permit, chosen).await {
        Ok(()) => Ok(redirect(&format!("/organisations/{id}?done=saved"))),
        // The gate is closed: its words stand beside the choice.
        Err(Error::Rejected(wrong)) if wrong.0.iter().any(|v| v.field == "visibility") => {
            let organisation = load(&rq).await?;
            draw(&rq, organisation, As::Oneself, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

pub async fn invite(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Invite>(load(&rq).await?)?;
    let id = permit.id;
    match commands::invite(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!("/organisations/{id}?done=invited"))),
        Err(Error::Rejected(wrong)) => {
            let organisation = load(&rq).await?;
            draw(&rq, organisation, As::Oneself, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

pub async fn change(rq: Rq, form: Form) -> Result<Response> {
    let organisation = rq.ctx.authorize::<ChangeAppointment>(load(&rq).await?)?;
    let mut wrong = Violations::new();
    let ends = last_day(&mut wrong, "until", form.get("until"), rq.ctx.now());
    wrong.check()?;
    let id = organisation.id.to_string();
    rq.ctx
        .change_appointment(form.get("appointment"), &id, ends)
        .await?;
    Ok(redirect(&format!(
        "/organisations/{id}?done=appointment-changed"
    )))
}

pub async fn end(rq: Rq, form: Form) -> Result<Response> {
    let organisation = rq.ctx.authorize::<ChangeAppointment>(load(&rq).await?)?;
    let id = organisation.id.to_string();
    rq.ctx.end_appointment(form.get("appointment"), &id).await?;
    Ok(redirect(&format!(
        "/organisations/{id}?done=appointment-ended"
    )))
}
