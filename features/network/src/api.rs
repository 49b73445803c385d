//! The directory and search for programs. Programs of the Office read them as everybody does: what is hidden is taken away
//! only with a second person, and a page of a list would be a way around that.

use guard::{Family, Grant, Often};
use kernel::{Error, Language, Page, PageRequest, Result};
use parties::{Exchange, Eyes, Level, Organisation, OrganisationId, Profile, See, Standing, Theme};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use web::{Nothing, Operation, Route, Rq, as_everybody};

use crate::{directory, record};

/// Hits of one answer.
const HITS: i64 = 50;
/// Characters of a snippet.
const SNIPPET: usize = 240;

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![
        Route::api(
            "/api/v1/organisations",
            "organisation.see",
            Operation::list(
                Family::Directory,
                "listOrganisations",
                "Organisations that the reader may see, each with what it shows them",
                list,
            ),
        ),
        Route::api(
            "/api/v1/organisations/{id}",
            "organisation.see",
            Operation::read(
                Family::Directory,
                "getOrganisation",
                "One organisation, with what it shows the reader",
                one,
            ),
        ),
        Route::api(
            "/api/v1/search",
            "search.see",
            Operation::read(
                Family::Search,
                "search",
                "The newest of what words find, within the rooms that the token opens",
                search,
            ),
        )
        .at_most(Often::SEARCH),
    ]
}

/// Which organisations are asked for. The names are those of the filters of the page.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(
    dead_code,
    reason = "read once more from the address, as the page reads it"
)]
struct OrganisationsAsked {
    /// Words to look for.
    q: Option<String>,
    /// How far their work reaches.
    level: Option<Level>,
    /// In a subregion (UN M49).
    region: Option<String>,
    /// In a country (UN M49).
    country: Option<String>,
    /// On a theme.
    theme: Option<Theme>,
    /// Working in a language.
    language: Option<Language>,
    /// Offering this.
    offers: Option<Exchange>,
    /// Seeking this.
    seeks: Option<Exchange>,
    /// Members of this federation.
    of: Option<OrganisationId>,
}

/// An organisation as this reader sees it: what it does not show them is empty.
#[derive(Serialize, JsonSchema)]
struct OrganisationSeen {
    /// Identifier.
    id: OrganisationId,
    /// Its page.
    href: String,
    /// Name.
    name: String,
    /// Code of how far its work reaches; may be empty.
    level: String,
    /// Country of its seat (UN M49); may be empty.
    country: String,
    /// What it works for, in its own words.
    purpose: String,
    /// Its web site.
    website: String,
    /// Further countries it works in (UN M49).
    countries: Vec<String>,
    /// Subregions it works in (UN M49).
    regions: Vec<String>,
    /// Themes.
    themes: Vec<Theme>,
    /// Languages it works in.
    languages: Vec<Language>,
    /// What it offers others.
    offers: Vec<Exchange>,
    /// What it seeks from others.
    seeks: Vec<Exchange>,
}

fn seen(rq: &Rq, o: Organisation, profile: Profile) -> OrganisationSeen {
    let eyes = Eyes::of(&rq.ctx.viewer, o.id);
    let p = profile.shown_to(&o, eyes);
    let o = o.shown_to(eyes);
    OrganisationSeen {
        href: format!("{}/organisations/{}", rq.ctx.app.base, o.id),
        id: o.id,
        name: o.name,
        level: o.level,
        country: o.country,
        purpose: o.purpose,
        website: p.website,
        countries: p.countries,
        regions: p.regions,
        themes: p.themes,
        languages: p.languages,
        offers: p.offers,
        seeks: p.seeks,
    }
}

async fn list(
    rq: Rq,
    _: OrganisationsAsked,
    request: PageRequest,
) -> Result<Page<OrganisationSeen>> {
    let rq = as_everybody(rq);
    let found = directory::page_of(&rq, &request).await?;
    let ids: Vec<OrganisationId> = found.rows.iter().map(|o| o.id).collect();
    let mut profiles = parties::profiles(&mut rq.ctx.db(), &ids).await?;
    Ok(found.map(|o| {
        let profile = profiles.remove(&o.id).unwrap_or_default();
        seen(&rq, o, profile)
    }))
}

async fn one(rq: Rq, _: Nothing) -> Result<OrganisationSeen> {
    let rq = as_everybody(rq);
    let o = record::load(&rq).await?;
    if o.standing == Standing::Merged {
        return Err(Error::NotFound);
    }
    let o = rq.ctx.authorize::<See>(o)?.into_inner();
    let mut profiles = parties::profiles(&mut rq.ctx.db(), &[o.id]).await?;
    let profile = profiles.remove(&o.id).unwrap_or_default();
    Ok(seen(&rq, o, profile))
}

kernel::codes! {
    /// What can be found by programs.
    enum Findable {
        Organisation = "organisation", Consultation = "consultation", Paragraph = "paragraph", Contribution = "contribution",
        Statement = "statement", Briefing = "briefing", Commitment = "commitment", Decision = "decision", Update = "update",
        Library = "library", Forum = "forum",
    }
}

impl Findable {
    /// The rooms in which it stands.
    const fn family(self) -> Family {
        match self {
            Self::Organisation => Family::Directory,
            Self::Consultation | Self::Paragraph | Self::Contribution | Self::Statement => {
                Family::Consultations
            }
            Self::Briefing | Self::Commitment => Family::Briefings,
            Self::Decision => Family::Decisions,
            Self::Update => Family::Updates,
            Self::Library => Family::Library,
            Self::Forum => Family::Fora,
        }
    }
}

/// What is looked for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Question {
    /// The words.
    q: String,
    /// Of one kind.
    kind: Option<Findable>,
}

/// What was found.
#[derive(Serialize, JsonSchema)]
struct FoundLine {
    /// What it is.
    kind: Findable,
    /// Its page.
    href: String,
    /// The language of the text.
    language: Language,
    /// First line.
    title: String,
    /// The text around the words.
    text: String,
}

/// What words find.
#[derive(Serialize, JsonSchema)]
struct FoundAll {
    /// At most fifty, the newest first.
    items: Vec<FoundLine>,
}

/// Whether the token opens where such a thing stands.
fn opens(rq: &Rq, kind: Findable) -> bool {
    rq.bearer.opens(Grant {
        family: kind.family(),
        write: false,
    })
}

async fn search(rq: Rq, asked: Question) -> Result<FoundAll> {
    let rq = as_everybody(rq);
    let question: String = asked.q.trim().chars().take(200).collect();
    let scopes = rq.site.scopes(&rq.ctx).await?;
    // What the token does not open is not looked for.
    if asked.kind.is_some_and(|k| !opens(&rq, k)) {
        return Ok(FoundAll { items: Vec::new() });
    }
    let kind = asked.kind.map_or("", Findable::code);
    let language = rq.ctx.language;
    let db = &rq.ctx.app.db;
    let hits = db.search(&question, language, kind, &scopes, HITS).await?;
    let words = text::query_tokens(&question, language.code());
    let plain =
        |parts: Vec<text::SnippetPart>| -> String { parts.into_iter().map(|p| p.text).collect() };
    let items = hits.into_iter().filter_map(|hit| {
        let kind = Findable::from_code(&hit.kind)?;
        // What the token does not open is not found by it either.
        if !opens(&rq, kind) {
            return None;
        }
        let lang = hit.language.code();
        let shown = hit.body.split(parties::HIDDEN).next().unwrap_or_default();
        Some(FoundLine {
            kind,
            href: format!("{}{}", rq.ctx.app.base, hit.href),
            language: hit.language,
            title: hit.title,
            text: plain(text::snippet(shown, &words, lang, SNIPPET)),
        })
    });
    Ok(FoundAll {
        items: items.collect(),
    })
}
