//! `indaba demo`: invented organisations, people, applications and consultations, loaded by the same actions that people use.

use std::{collections::HashMap, net::Ipv4Addr, path::PathBuf, sync::Arc};

mod briefing;
mod calendar;
mod consultation;
mod fora;
mod joining;
mod liaison;
mod library;
mod safety;
mod said;
mod seeds;
mod voting;

use anyhow::{Context, anyhow};
use guard::{AccountId, App, Code, Ctx, Invitation, NewSecrets, Role, Totp};
use indicatif::ProgressBar;
use kernel::{Clock, Language, Private, Randomness};
use parties::{AgeBand, Gender, OrganisationId, Register, Theme, Visibility};
use tokio::net::TcpListener;
use web::Form;

use self::seeds::{Consultation, Organisation, People};
use crate::{House, Settings, serve};

const ORGANISATIONS: &str = include_str!("../../seeds/demo/organisations.json");
const PEOPLE: &str = include_str!("../../seeds/demo/people.json");
const CONSULTATIONS: [&str; 4] = [
    include_str!("../../seeds/demo/consultation-draft.json"),
    include_str!("../../seeds/demo/consultation-responded.json"),
    include_str!("../../seeds/demo/consultation-synthesis.json"),
    include_str!("../../seeds/demo/consultation-strategy.json"),
];

/// What a letter of invitation calls this place.
const PLACE: &str = "the demonstration";

/// What was loaded.
#[derive(Debug)]
pub struct Loaded {
    /// The account of each persona, by its key.
    pub personas: Vec<(String, AccountId)>,
    /// The code of each application, by its key.
    pub codes: Vec<(String, Code)>,
}

/// Loads the demonstration and serves it on the loopback address.
///
/// # Errors
/// What stands in the way, for the operator.
pub async fn demo(data: Option<PathBuf>, port: u16) -> anyhow::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .with_context(|| format!("cannot listen on port {port}"))?;
    let fresh = tempfile::tempdir()?;
    let settings = Settings {
        data: data.unwrap_or_else(|| fresh.path().to_owned()),
        database: None,
        base: format!("http://{}", listener.local_addr()?),
        smtp: None,
        from: "Indaba <indaba@localhost>".to_owned(),
        exit: crate::house::EXIT.to_owned(),
        clamd: None,
        clamd_down: store::WhenDown::Refuse,
        client_header: None,
        inbound: None,
        institution: None,
        demo: true,
    };
    let mut house = House::open(&settings, Clock::System, Randomness::System).await?;
    let loaded = load(&house.site.app).await?;
    println!("address {}", house.site.app.base);
    let mut doors = HashMap::new();
    for (name, account) in loaded.personas {
        let token = house.site.app.random.secret();
        println!(
            "sign-in {name} {}/demo/sign-in/{token}",
            house.site.app.base
        );
        doors.insert(token, account);
    }
    for (name, code) in loaded.codes {
        println!("code {name} {}", code.shown());
    }
    house.doors = Arc::new(doors);
    serve::run(house, listener).await
}

/// Invites somebody and accepts for them; gives them ready to act.
async fn person(
    app: &Arc<App>,
    by: &Ctx,
    name: &str,
    email: &str,
    language: Language,
    role: Role,
    scope: String,
) -> anyhow::Result<(AccountId, Ctx)> {
    let invitation = Invitation {
        email: email.to_owned(),
        name: name.to_owned(),
        role,
        scope,
        language,
        place: PLACE.to_owned(),
    };
    let link: String = by
        .write(move |tx, ctx| Box::pin(async move { ctx.invite(tx, &invitation).await }))
        .await?;
    let (_, token) = link
        .rsplit_once('/')
        .ok_or_else(|| anyhow!("a link without a token"))?;
    let totp = Totp::new(app);
    let secrets = NewSecrets {
        // Nobody knows it: the demonstration is entered by its links.
        password: Private::new(app.random.secret()),
        code: totp.code(app.clock.now())?,
        totp: Private::new(totp.text()),
    };
    let mut reader = Ctx::house(app);
    reader.language = language;
    let (account, _) = reader
        .accept(token, String::new(), name.to_owned(), &secrets)
        .await?;
    let cookie = reader
        .begin_session(account, guard::Way::Demonstration)
        .await?;
    let (viewer, _) = app.viewer(Some(&cookie)).await?;
    Ok((account, Ctx { viewer, ..reader }))
}

/// One more appointment, whose letter has not been answered yet.
async fn invite_colleague(officer: &Ctx, people: &People) -> anyhow::Result<()> {
    let first = people.personas.first().context("nobody to be joined")?;
    let invitation = Invitation {
        email: format!("colleague.{}", first.email),
        name: "Demo colleague".to_owned(),
        role: Role::Auditor,
        scope: String::new(),
        language: first.language,
        place: PLACE.to_owned(),
    };
    officer
        .write(move |tx, ctx| Box::pin(async move { ctx.invite(tx, &invitation).await }))
        .await?;
    Ok(())
}

fn form(fields: &[(&str, &str)]) -> Form {
    Form::new(
        fields
            .iter()
            .map(|(n, v)| ((*n).to_owned(), (*v).to_owned())),
    )
}

/// Loads organisations, people, applications and consultations into an empty house.
///
/// # Errors
/// What an action refuses, with the seed it stumbled over.
pub async fn load(app: &Arc<App>) -> anyhow::Result<Loaded> {
    let organisations: Vec<Organisation> =
        serde_json::from_str(ORGANISATIONS).context("organisations")?;
    let people: People = serde_json::from_str(PEOPLE).context("people")?;
    let house = Ctx::house(app);
    let mut personas = Vec::new();
    let (mut staff, mut focal_point) = (HashMap::new(), String::new());
    for p in people.personas.iter().filter(|p| p.organisation.is_none()) {
        let role = role(&p.roles)?;
        let (account, ctx) = person(
            app,
            &house,
            &p.name,
            &p.email,
            p.language,
            role,
            String::new(),
        )
        .await?;
        if role == Role::FocalPoint {
            focal_point = account.to_string();
        }
        staff.insert(p.key.clone(), ctx);
        personas.push((p.key.clone(), account));
    }
    let desk = joining::Desk { app, staff: &staff };
    let officer = staff
        .get("officer")
        .context("the demonstration has no officer")?;

    let bar = ProgressBar::new(organisations.len() as u64);
    let mut speakers: HashMap<&str, Ctx> = HashMap::new();
    let mut ids: HashMap<&str, OrganisationId> = HashMap::new();
    for o in &organisations {
        let country = o
            .countries
            .iter()
            .find(|c| parties::geography::country(c).is_some())
            .map_or("", String::as_str);
        let mut form = form(&[
            ("name", &o.name),
            ("level", &o.level),
            ("country", country),
            ("purpose", &o.description.text),
            ("website", &o.website),
        ]);
        for theme in o.themes.iter().filter_map(|t| theme(t)) {
            form.set("themes", theme.code());
        }
        for language in o.languages.iter().filter_map(|l| Language::from_code(l)) {
            form.set("languages", language.code());
        }
        let fields = network::commands::Fields::check(&form).with_context(|| o.name.clone())?;
        let id = network::commands::add(
            officer,
            officer.authorize::<parties::Add>(Register)?,
            fields,
        )
        .await?;
        ids.insert(&o.key, id);
        if let Some(r) = people
            .representatives
            .iter()
            .find(|r| r.organisation == o.key)
        {
            let (_, ctx) = person(
                app,
                officer,
                &r.name,
                &r.email,
                r.language,
                Role::Representative,
                id.to_string(),
            )
            .await?;
            safety::agree(officer, &ctx, id, &r.name)
                .await
                .with_context(|| o.name.clone())?;
            if o.visibility != Visibility::Office {
                let organisation = parties::organisation(&mut ctx.db(), id).await?;
                network::commands::set_visibility(
                    &ctx,
                    ctx.authorize::<parties::SetVisibility>(organisation)?,
                    o.visibility,
                )
                .await?;
            }
            lead(&ctx, id, o, &mut form)
                .await
                .with_context(|| o.name.clone())?;
            speakers.insert(&o.key, ctx);
        }
        bar.inc(1);
    }
    for p in &people.personas {
        let Some(organisation) = &p.organisation else {
            continue;
        };
        let id = ids
            .get(organisation.as_str())
            .with_context(|| organisation.clone())?;
        let (account, _) = person(
            app,
            officer,
            &p.name,
            &p.email,
            p.language,
            role(&p.roles)?,
            id.to_string(),
        )
        .await?;
        personas.push((p.key.clone(), account));
    }
    invite_colleague(officer, &people).await?;
    bar.finish_and_clear();
    for text in CONSULTATIONS {
        let consultation: Consultation = serde_json::from_str(text).context("consultation")?;
        consultation::consult(officer, &focal_point, &speakers, &consultation)
            .await
            .with_context(|| consultation.title.get(Language::English).to_owned())?;
    }
    briefing::brief(officer, &speakers, &ids).await?;
    said::say(officer).await?;
    let known = |key: &str| {
        let id = *ids.get(key).with_context(|| key.to_owned())?;
        let speaker = speakers.get(key).with_context(|| key.to_owned())?;
        anyhow::Ok((id, speaker))
    };
    let harbour = known("harbour-street-womens-circle")?;
    let rivers = known("two-rivers-research")?;
    library::shelve(officer, harbour, rivers).await?;
    calendar::enter(officer, &speakers, &ids).await?;
    fora::talk(officer, &speakers).await?;
    if let Some((key, speaker)) = speakers.iter().min_by_key(|(key, _)| **key)
        && let Some(id) = ids.get(key)
    {
        safety::incidents(officer, speaker, *id).await?;
        liaison::seats(officer, &staff, speaker, *id).await?;
    }
    desk.prepare().await?;
    let signing: Vec<_> = organisations
        .iter()
        .filter_map(|o| Some((*ids.get(o.key.as_str())?, speakers.get(o.key.as_str())?)))
        .collect();
    desk.sign(&signing).await?;
    let codes = desk.applications().await?;
    // So that entries of the log can be proved from the first day on.
    let sign = house.write(|tx, ctx| Box::pin(async move { guard::checkpoint(tx, &ctx).await }));
    sign.await?;
    Ok(Loaded { personas, codes })
}

/// An organisation's own people say who leads it.
async fn lead(
    ctx: &Ctx,
    id: OrganisationId,
    o: &Organisation,
    fields: &mut Form,
) -> anyhow::Result<()> {
    fields.set("gender", gender(&o.leadership.gender).code());
    fields.set("age_band", age_band(&o.leadership.age_band, &o.key).code());
    let fields = network::commands::Fields::check(fields)?;
    let organisation = parties::organisation(&mut ctx.db(), id).await?;
    let version = organisation.version;
    let permit = ctx.authorize::<parties::Edit>(organisation)?;
    Ok(network::commands::edit(ctx, permit, fields, version).await?)
}

/// The gender that a seed means; several people together are not said.
fn gender(key: &str) -> Gender {
    Gender::from_code(key).unwrap_or(Gender::NotSaid)
}

/// The age band that a seed means; where its own band is wider than one of ours, the organisation's key chooses.
fn age_band(band: &str, key: &str) -> AgeBand {
    match band {
        "under-30" => AgeBand::To29,
        "30-59" if key.len().is_multiple_of(2) => AgeBand::To44,
        "30-59" => AgeBand::To59,
        "60-plus" => AgeBand::Over,
        _ => AgeBand::NotSaid,
    }
}

fn role(codes: &[String]) -> anyhow::Result<Role> {
    let code = codes
        .first()
        .map(|c| c.replace('-', "_"))
        .unwrap_or_default();
    let known = Role::from_code(&code)
        .or_else(|| Role::from_code(code.trim_start_matches("organisation_")));
    known.ok_or_else(|| anyhow!("unknown role {code}"))
}

/// The theme that a seed means by its own key.
fn theme(key: &str) -> Option<Theme> {
    Some(match key {
        "pillar-1-conditions" => Theme::Conditions,
        "pillar-2-preventing" => Theme::Prevention,
        "pillar-3-capacity" => Theme::Capacity,
        "pillar-4-rights" => Theme::HumanRightsRuleOfLaw,
        "rehabilitation" => Theme::Rehabilitation,
        other => Theme::from_code(&other.replace('-', "_"))?,
    })
}
