//! `indaba demo`: invented organisations, people and consultations, loaded by the same actions that people use.

use std::{collections::HashMap, net::Ipv4Addr, path::PathBuf, sync::Arc};

use anyhow::{Context, anyhow};
use consultations::{commands, model::ConsultationId, policy};
use guard::{AccountId, App, Ctx, Invitation, NewSecrets, Role, Totp};
use indicatif::ProgressBar;
use kernel::{Clock, Language, Private, Randomness, day};
use parties::{OrganisationId, Register, Visibility};
use serde::Deserialize;
use tokio::net::TcpListener;
use web::{Form, Upload};

use crate::{House, Settings, serve};

const ORGANISATIONS: &str = include_str!("../seeds/demo/organisations.json");
const PEOPLE: &str = include_str!("../seeds/demo/people.json");
const CONSULTATIONS: [&str; 3] = [
    include_str!("../seeds/demo/consultation-responded.json"),
    include_str!("../seeds/demo/consultation-synthesis.json"),
    include_str!("../seeds/demo/consultation-strategy.json"),
];
const STRATEGY: &[u8] = include_bytes!("../seeds/strategy.txt");

#[derive(Deserialize)]
struct Organisation {
    key: String,
    name: String,
    level: String,
    countries: Vec<String>,
    visibility: Visibility,
    description: Description,
}

#[derive(Deserialize)]
struct Description {
    text: String,
}

#[derive(Deserialize)]
struct People {
    personas: Vec<Persona>,
    representatives: Vec<Representative>,
}

#[derive(Deserialize)]
struct Persona {
    key: String,
    name: String,
    email: String,
    language: Language,
    roles: Vec<String>,
    organisation: Option<String>,
}

#[derive(Deserialize)]
struct Representative {
    email: String,
    name: String,
    organisation: String,
    language: Language,
}

#[derive(Deserialize)]
struct Consultation {
    state: String,
    title: kernel::Localized,
    summary: kernel::Localized,
    audience: String,
    allow_pseudonyms: bool,
    document: serde_json::Value,
    new_version: Option<serde_json::Value>,
    questions: Vec<kernel::Localized>,
    #[serde(default)]
    analysis_themes: Vec<Theme>,
    contributions: Vec<Contribution>,
}

#[derive(Deserialize)]
struct Theme {
    key: String,
    title: kernel::Localized,
}

#[derive(Deserialize)]
struct Contribution {
    author: String,
    pseudonym: Option<String>,
    target: Target,
    kind: String,
    lang: String,
    text: String,
    proposed: Option<String>,
    theme: Option<String>,
    disposition: Option<Answer>,
    minority: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Target {
    Paragraph(u32),
    Label(String),
    Question(usize),
}

#[derive(Deserialize)]
struct Answer {
    outcome: String,
    reason: String,
    new_paragraph: Option<u32>,
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
        demo: true,
    };
    let mut house = House::open(&settings, Clock::System, Randomness::System).await?;
    let personas = load(&house.site.app).await?;
    println!("address {}", house.site.app.base);
    let mut doors = HashMap::new();
    for (name, account) in personas {
        let token = house.site.app.random.secret();
        println!(
            "sign-in {name} {}/demo/sign-in/{token}",
            house.site.app.base
        );
        doors.insert(token, account);
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
        place: "the demonstration".to_owned(),
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
    let cookie = reader.begin_session(account).await?;
    let (viewer, _) = app.viewer(Some(&cookie)).await?;
    Ok((account, Ctx { viewer, ..reader }))
}

fn form(fields: &[(&str, &str)]) -> Form {
    Form::new(
        fields
            .iter()
            .map(|(n, v)| ((*n).to_owned(), (*v).to_owned())),
    )
}

/// Loads organisations, people and consultations into an empty house; gives the account of each persona.
///
/// # Errors
/// What an action refuses, with the seed it stumbled over.
pub async fn load(app: &Arc<App>) -> anyhow::Result<Vec<(String, AccountId)>> {
    let organisations: Vec<Organisation> =
        serde_json::from_str(ORGANISATIONS).context("organisations")?;
    let people: People = serde_json::from_str(PEOPLE).context("people")?;
    let house = Ctx::house(app);
    let mut personas = Vec::new();
    let mut officer = None;
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
        if role == Role::EngagementOfficer {
            officer = Some(ctx);
        }
        personas.push((p.key.clone(), account));
    }
    let officer = officer.context("the demonstration has no officer")?;

    let bar = ProgressBar::new(organisations.len() as u64);
    let mut speakers: HashMap<&str, Ctx> = HashMap::new();
    let mut ids: HashMap<&str, OrganisationId> = HashMap::new();
    for o in &organisations {
        let country = o
            .countries
            .iter()
            .find(|c| parties::geography::country(c).is_some())
            .map_or("", String::as_str);
        let fields = form(&[
            ("name", &o.name),
            ("level", &o.level),
            ("country", country),
            ("purpose", &o.description.text),
        ]);
        let fields = network::commands::Fields::check(&fields).with_context(|| o.name.clone())?;
        let id = network::commands::add(
            &officer,
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
                &officer,
                &r.name,
                &r.email,
                r.language,
                Role::Representative,
                id.to_string(),
            )
            .await?;
            if o.visibility != Visibility::Office {
                let organisation = parties::organisation(&mut ctx.db(), id).await?;
                network::commands::set_visibility(
                    &ctx,
                    ctx.authorize::<parties::SetVisibility>(organisation)?,
                    o.visibility,
                )
                .await?;
            }
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
            &officer,
            &p.name,
            &p.email,
            p.language,
            role(&p.roles)?,
            id.to_string(),
        )
        .await?;
        personas.push((p.key.clone(), account));
    }
    bar.finish_and_clear();
    for text in CONSULTATIONS {
        let consultation: Consultation = serde_json::from_str(text).context("consultation")?;
        consult(&officer, &speakers, &consultation)
            .await
            .with_context(|| consultation.title.get(Language::English).to_owned())?;
    }
    Ok(personas)
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

fn markdown(document: &serde_json::Value) -> &str {
    let text = document
        .get("markdown")
        .or_else(|| document.get("versions").and_then(|v| v.get("en")));
    text.and_then(serde_json::Value::as_str).unwrap_or("")
}

async fn consult(
    officer: &Ctx,
    speakers: &HashMap<&str, Ctx>,
    c: &Consultation,
) -> anyhow::Result<()> {
    let closes = officer.now().plus(day(30)).iso_date();
    let questions: Vec<&str> = c
        .questions
        .iter()
        .map(|q| q.get(Language::English))
        .collect();
    let mut fields = form(&[
        ("title", c.title.get(Language::English)),
        ("summary", c.summary.get(Language::English)),
        ("language", "en"),
        ("audience", &c.audience),
        ("closes", &closes),
        ("questions", &questions.join("\n")),
        ("pasted", markdown(&c.document)),
        ("pseudonyms", if c.allow_pseudonyms { "on" } else { "" }),
    ]);
    if c.document == "strategy" {
        fields.attach(Upload {
            field: "document".to_owned(),
            name: "strategy.txt".to_owned(),
            bytes: STRATEGY.into(),
        });
    }
    let id = commands::add(
        officer,
        officer.authorize::<policy::AddConsultation>(policy::Programme)?,
        &fields,
    )
    .await?;
    move_on(officer, id, 1).await?;

    let targets = commands::targets(officer, id).await?;
    let bar = ProgressBar::new(c.contributions.len() as u64);
    let mut sent = Vec::new();
    for k in &c.contributions {
        bar.inc(1);
        let target = match &k.target {
            Target::Paragraph(n) => {
                Some(format!("p:{n}")).filter(|p| targets.iter().any(|t| t.0 == *p))
            }
            Target::Label(label) => targets
                .iter()
                .find(|t| t.1.trim_end_matches('.') == label)
                .map(|t| t.0.clone()),
            Target::Question(n) => targets
                .iter()
                .filter(|t| t.0.starts_with("q:"))
                .nth(n.saturating_sub(1))
                .map(|t| t.0.clone()),
        };
        let (Some(speaker), Some(target)) = (speakers.get(k.author.as_str()), target) else {
            return Err(anyhow!("a contribution of {} points at nothing", k.author));
        };
        let body = match &k.proposed {
            Some(proposed) => format!("{proposed}\n\n{}", k.text),
            None => k.text.clone(),
        };
        let fields = form(&[
            ("body", &body),
            (
                "kind",
                if k.kind == "proposal" {
                    "wording"
                } else {
                    "comment"
                },
            ),
            ("language", &k.lang),
            (
                "as",
                if k.pseudonym.is_some() {
                    "pseudonym"
                } else {
                    "organisation"
                },
            ),
            ("pseudonym", k.pseudonym.as_deref().unwrap_or("")),
        ]);
        let permit = speaker.authorize::<policy::Contribute>(commands::find(speaker, id).await?)?;
        sent.push((
            commands::contribute(speaker, permit, &target, &fields, true)
                .await
                .with_context(|| k.author.clone())?,
            k,
            target,
        ));
    }
    bar.finish_and_clear();
    if c.state == "open" {
        return Ok(());
    }
    move_on(officer, id, 2).await?;
    for (contribution, k, target) in &sent {
        let Some(answer) = &k.disposition else {
            continue;
        };
        let theme = c
            .analysis_themes
            .iter()
            .find(|t| Some(&t.key) == k.theme.as_ref())
            .map_or("", |t| t.title.get(Language::English));
        let paragraph = answer.new_paragraph.map(|n| n.to_string());
        let paragraph =
            paragraph.unwrap_or_else(|| target.strip_prefix("p:").unwrap_or("1").to_owned());
        let outcome = answer.outcome.replace('-', "_");
        let fields = form(&[
            ("theme", if theme.is_empty() { "Other" } else { theme }),
            ("reason", &answer.reason),
            ("disposition", &outcome),
            (
                "new_paragraph",
                if outcome.ends_with("adopted") && outcome != "not_adopted" {
                    &paragraph
                } else {
                    ""
                },
            ),
            ("minority", if k.minority == Some(true) { "on" } else { "" }),
            ("version", "1"),
        ]);
        let permit = officer.authorize::<policy::Answer>(commands::find(officer, id).await?)?;
        let contribution = commands::find_contribution(officer, *contribution).await?;
        commands::answer(officer, permit, &contribution, &fields)
            .await
            .with_context(|| k.author.clone())?;
    }
    if c.state == "responded" {
        if let Some(new) = &c.new_version {
            let document = commands::read_document(&form(&[("pasted", markdown(new))]))?;
            let permit = officer.authorize::<policy::Answer>(commands::find(officer, id).await?)?;
            commands::put_new_version(officer, permit, document).await?;
        }
        move_on(officer, id, 1).await?;
    }
    Ok(())
}

async fn move_on(officer: &Ctx, id: ConsultationId, steps: u8) -> anyhow::Result<()> {
    for _ in 0..steps {
        let permit = officer.authorize::<policy::Move>(commands::find(officer, id).await?)?;
        commands::move_on(officer, permit).await?;
    }
    Ok(())
}
