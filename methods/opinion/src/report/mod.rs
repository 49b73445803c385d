//! The landscape as one JSON object, the same keys in both modes (docs/opinions-method.md lists them).

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::{
    groups::Groups,
    polis::{self, Side},
    sound::{self, Evidence, Stability},
    votes::Votes,
};

mod make;

pub use make::{polis, sound};

/// A group by its name; a number where the name is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(Arc<str>);

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.parse::<i64>() {
            Ok(number) if *number.to_string() == *self.0 => serializer.serialize_i64(number),
            _ => serializer.serialize_str(&self.0),
        }
    }
}

/// The whole object.
#[derive(Clone, Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "each field is its key, described in docs/opinions-method.md"
)]
pub struct Report<'a> {
    pub mode: &'static str,
    pub seed: u64,
    pub counts: Counts,
    pub participants: Participants<'a>,
    pub statements: Vec<Statement>,
    pub groups: Vec<Group>,
    pub consensus: Consensus,
    pub group_informed_consensus: Vec<Informed>,
    pub bridging: Vec<Bridging>,
    pub minority: Vec<MinorityGroup>,
    pub held_by_few: Vec<Held>,
    pub stability: Option<Stability>,
    pub number_of_groups: NumberOfGroups,
    pub notices: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Counts {
    pub participants: usize,
    pub statements: usize,
    pub votes: usize,
}

/// All participants, written one by one out of the landscape.
#[derive(Clone, Debug)]
pub struct Participants<'a> {
    votes: &'a Votes,
    groups: &'a Groups,
    names: Vec<Name>,
    of: Of<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Of<'a> {
    Polis(&'a polis::Landscape),
    Sound(&'a sound::Landscape),
}

impl Participants<'_> {
    /// The one at a place.
    fn get(&self, i: usize) -> Participant {
        let (at, confidence, uncertainty) = match self.of {
            Of::Polis(landscape) => (Some(landscape.positions.participants[i]), None, None),
            Of::Sound(landscape) => {
                let stand = &landscape.standpoints[i];
                (stand.at, stand.confidence, stand.at.map(|_| stand.unsure))
            }
        };
        Participant {
            id: self.votes.participants()[i],
            x: at.map(|a| a[0]),
            y: at.map(|a| a[1]),
            group: self.groups.of[i].map(|g| self.names[usize::from(g)].clone()),
            confidence,
            uncertainty,
        }
    }
}

impl Serialize for Participants<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.votes.participants().len()).map(|i| self.get(i)))
    }
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Participant {
    pub id: u32,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub group: Option<Name>,
    pub confidence: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<f64>,
}

/// Two numbers of the two sides.
#[derive(Clone, Copy, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Sides {
    pub agree: f64,
    pub disagree: f64,
}

impl From<[f64; 2]> for Sides {
    fn from([agree, disagree]: [f64; 2]) -> Self {
        Self { agree, disagree }
    }
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Statement {
    pub id: u32,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub extremity: Option<f64>,
    pub moderated_out: bool,
    pub agree: Option<u32>,
    pub disagree: Option<u32>,
    pub pass: Option<u32>,
    pub seen: Option<u32>,
    pub priority: f64,
    pub groups: Vec<InGroup>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct InGroup {
    pub group: Name,
    pub agree: Option<u32>,
    pub disagree: Option<u32>,
    pub pass: Option<u32>,
    pub seen: Option<u32>,
    pub p: Option<Sides>,
    pub z: Option<Sides>,
    pub repness: Option<Sides>,
    pub repness_z: Option<Sides>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Group {
    pub id: Name,
    pub size: usize,
    pub representative: Vec<Representative>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Representative {
    pub statement: u32,
    pub side: Side,
    pub n_success: u32,
    pub n_trials: u32,
    pub p: f64,
    pub z: f64,
    pub repness: f64,
    pub repness_z: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_agree: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others_p: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<f64>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Consensus {
    pub agree: Vec<Shared>,
    pub disagree: Vec<Shared>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Shared {
    pub statement: u32,
    pub n_success: u32,
    pub n_trials: u32,
    pub p: f64,
    pub z: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_all_groups: Option<bool>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Informed {
    pub statement: u32,
    pub agree: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disagree: Option<f64>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Bridging {
    pub statement: u32,
    pub side: Side,
    pub score: f64,
    pub interval: [f64; 2],
    pub least: f64,
    pub groups: Vec<Share>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Share {
    pub group: Name,
    pub p: f64,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct MinorityGroup {
    pub group: Name,
    pub size: usize,
    pub share: f64,
    pub positions: Vec<Position>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Position {
    pub statement: u32,
    pub side: Side,
    pub n_success: u32,
    pub n_trials: u32,
    pub p: f64,
    pub others_p: f64,
    pub q: f64,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Held {
    pub statement: u32,
    pub side: Side,
    pub n_success: u32,
    pub n_trials: u32,
    pub interval: [f64; 2],
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct NumberOfGroups {
    pub k: usize,
    pub given: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub silhouettes: Vec<Silhouette>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "keys")]
pub struct Silhouette {
    pub k: usize,
    pub silhouette: f64,
}
