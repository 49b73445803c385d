//! The shape of the demonstration's seeds.

use std::collections::BTreeMap;

use kernel::Language;
use parties::Visibility;
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Organisation {
    pub key: String,
    pub name: String,
    pub level: String,
    pub countries: Vec<String>,
    pub visibility: Visibility,
    pub website: String,
    pub themes: Vec<String>,
    pub languages: Vec<String>,
    pub description: Description,
    pub leadership: Leadership,
}

#[derive(Deserialize)]
pub(super) struct Leadership {
    pub gender: String,
    pub age_band: String,
}

#[derive(Deserialize)]
pub(super) struct Description {
    pub text: String,
}

#[derive(Deserialize)]
pub(super) struct People {
    pub personas: Vec<Persona>,
    pub representatives: Vec<Representative>,
}

#[derive(Deserialize)]
pub(super) struct Persona {
    pub key: String,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub roles: Vec<String>,
    pub organisation: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Representative {
    pub email: String,
    pub name: String,
    pub organisation: String,
    pub language: Language,
}

#[derive(Deserialize)]
pub(super) struct Consultation {
    pub state: String,
    pub title: kernel::Localized,
    pub summary: kernel::Localized,
    pub audience: String,
    pub allow_pseudonyms: bool,
    pub document: serde_json::Value,
    pub new_version: Option<serde_json::Value>,
    pub questions: Vec<kernel::Localized>,
    #[serde(default)]
    pub themes: Vec<String>,
    /// What the Office says of the result as a whole.
    #[serde(default)]
    pub response: String,
    #[serde(default)]
    pub analysis_themes: Vec<Theme>,
    pub contributions: Vec<Contribution>,
}

#[derive(Deserialize)]
pub(super) struct Theme {
    pub key: String,
    pub title: kernel::Localized,
}

#[derive(Deserialize)]
pub(super) struct Contribution {
    pub author: String,
    pub pseudonym: Option<String>,
    pub target: Aim,
    pub lang: String,
    pub text: String,
    pub proposed: Option<String>,
    pub theme: Option<String>,
    pub disposition: Option<Answer>,
    pub minority: Option<bool>,
    pub rating: Option<Rating>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Aim {
    Paragraph(u32),
    Label(String),
    Question(usize),
}

#[derive(Deserialize)]
pub(super) struct Answer {
    pub outcome: String,
    pub reason: String,
    pub new_paragraph: Option<u32>,
}

#[derive(Deserialize)]
pub(super) struct Rating {
    pub value: String,
    pub comment: Option<String>,
    /// Whether the answer is contested.
    #[serde(default)]
    pub contested: bool,
}

#[derive(Deserialize)]
pub(super) struct Application {
    pub key: String,
    /// How far it comes.
    pub end: End,
    pub language: Language,
    pub answers: BTreeMap<String, Answers>,
    /// The criterion that is asked about, or not met.
    #[serde(default)]
    pub criterion: String,
    /// What the Office asks.
    #[serde(default)]
    pub question: String,
    #[serde(default)]
    pub comment: String,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub public_reason: String,
    /// Why the applicant appeals.
    #[serde(default)]
    pub grounds: String,
    /// What the panel says, to the applicant and to everybody.
    #[serde(default)]
    pub decided: String,
    #[serde(default)]
    pub decided_public: String,
}

/// One answer or several.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Answers {
    One(String),
    Several(Vec<String>),
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub(super) enum End {
    Draft,
    Submitted,
    Assessed,
    Clarification,
    Admitted,
    Proposed,
    Appealed,
    Upheld,
}

#[derive(Deserialize)]
pub(super) struct Target {
    /// Dimension and code, as the form of the page has them.
    pub group: String,
    pub percent: String,
    pub reason: String,
}
