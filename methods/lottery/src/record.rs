//! What is published of a lottery, so that anyone can repeat it: pool, quotas, tickets, commitment, and later the draw.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Stop, Watch,
    certificate::{self, Certificate},
    chance::Chance,
    lottery::{Failure, Lottery, Rule, lottery},
    model::{Group, Member, Pool, Quota, Stand},
    tickets::{Tickets, tickets},
};

const FORMAT: &str = "indaba-lottery-1";

/// Everything that is published. The commitment is computed before the public value is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// `indaba-lottery-1`.
    pub format: String,
    /// What is fair.
    pub rule: Rule,
    /// Places of a panel.
    pub size: u32,
    /// Chance inside the computation; the same again gives the same tickets.
    pub seed: u64,
    /// Bounds of features.
    pub quotas: Vec<OpenQuota>,
    /// Bounds of groups.
    pub groups: Vec<OpenGroup>,
    /// The pool: ids, or commitments to ids that only the Office knows.
    pub members: Vec<OpenMember>,
    /// Tickets in order: numbers of members, the first member being 0.
    pub tickets: Vec<Vec<usize>>,
    /// What is proven about the chances before they were rounded to tickets.
    pub certificate: Certificate,
    /// By how much rounding to tickets changed a chance, at most.
    pub rounding: f64,
    /// What the public value will be, such as the numbers of a named state lottery of a named day.
    pub announced: String,
    /// SHA-256 of all of the above.
    pub commitment: String,
    /// The draw, once it has been held.
    pub draw: Option<Held>,
}

/// A quota as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenQuota {
    /// Its category.
    pub category: String,
    /// Its feature.
    pub feature: String,
    /// At least.
    pub min: u32,
    /// At most.
    pub max: u32,
}

/// A group as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenGroup {
    /// Its name, or a number where a hidden member belongs to it.
    pub name: String,
    /// At most.
    pub cap: u32,
}

/// A member as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenMember {
    /// The id, or `sha256:` and the commitment to it.
    pub id: String,
    /// Numbers of quotas.
    pub features: Vec<usize>,
    /// Numbers of groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<usize>,
    /// Why they must be in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub must: Option<String>,
    /// Why they must be out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub barred: Option<String>,
}

/// How the ticket was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Value {
    /// A public value that nobody could know when the commitment was published.
    Public(String),
    /// The number of a ticket drawn by hand, typed in by two officers each by themselves.
    ByHand {
        /// By the first.
        first: u32,
        /// By the second.
        second: u32,
    },
}

/// A draw that has been held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// What decided.
    pub value: Value,
    /// Number of the ticket, from 0.
    pub ticket: u32,
    /// Ids on it as published.
    pub members: Vec<String>,
}

/// Why a draw cannot be held.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Two officers, two numbers.
    #[error("the two officers typed in different numbers: {0} and {1}")]
    Differ(u32, u32),
    /// No such ticket.
    #[error("there is no ticket {0}; the last one is {1}")]
    NoTicket(u32, u32),
    /// Drawn once already.
    #[error("this lottery has been drawn: ticket {0}")]
    Drawn(u32),
    /// Nothing to draw by.
    #[error("the public value is empty")]
    NoValue,
}

/// The commitment to an id: nobody finds the id by trying names without the salt.
#[must_use]
pub fn commitment(id: &str, salt: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update([0]);
    hash.update(id.as_bytes());
    format!(
        "sha256:{}",
        data_encoding::HEXLOWER.encode(&hash.finalize())
    )
}

impl Record {
    /// Rounds a lottery to tickets and commits to it. `salts` holds the salts of those whose ids stay hidden.
    ///
    /// # Errors
    /// Where it is stopped.
    pub fn publish(
        pool: &Pool,
        lottery: &Lottery,
        count: u32,
        announced: &str,
        salts: &BTreeMap<String, Vec<u8>>,
        watch: &mut dyn Watch,
    ) -> Result<Self, Stop> {
        let Tickets { list, off, .. } = tickets(pool, lottery, count, watch)?;
        let hides = |member: &Member| salts.contains_key(&member.id);
        let mut hidden_groups = vec![false; pool.groups.len()];
        for member in pool.members.iter().filter(|member| hides(member)) {
            member.groups.iter().for_each(|g| hidden_groups[*g] = true);
        }
        let mut record = Self {
            format: FORMAT.to_owned(),
            rule: lottery.rule,
            size: pool.size,
            seed: lottery.seed,
            quotas: pool
                .quotas
                .iter()
                .map(|quota| OpenQuota {
                    category: quota.category.clone(),
                    feature: quota.feature.clone(),
                    min: quota.min,
                    max: quota.max,
                })
                .collect(),
            groups: pool
                .groups
                .iter()
                .zip(hidden_groups)
                .enumerate()
                .map(|(number, (group, hidden))| OpenGroup {
                    name: if hidden {
                        format!("group {number}")
                    } else {
                        group.name.clone()
                    },
                    cap: group.cap,
                })
                .collect(),
            members: pool
                .members
                .iter()
                .map(|member| OpenMember {
                    id: salts
                        .get(&member.id)
                        .map_or_else(|| member.id.clone(), |salt| commitment(&member.id, salt)),
                    features: member.features.clone(),
                    groups: member.groups.clone(),
                    must: match &member.stand {
                        Stand::In(why) => Some(why.clone()),
                        _ => None,
                    },
                    barred: match &member.stand {
                        Stand::Out(why) => Some(why.clone()),
                        _ => None,
                    },
                })
                .collect(),
            tickets: list,
            certificate: lottery.certificate.rounded(),
            rounding: certificate::rounded(off),
            announced: announced.to_owned(),
            commitment: String::new(),
            draw: None,
        };
        // Prices name groups and members: by the names under which these are published.
        let members = pool.members.iter().zip(&record.members);
        let mut names: BTreeMap<&str, &str> = members
            .map(|(m, open)| (m.id.as_str(), open.id.as_str()))
            .collect();
        let groups = pool.groups.iter().zip(&record.groups);
        names.extend(groups.map(|(group, open)| (group.name.as_str(), open.name.as_str())));
        for level in &mut record.certificate.levels {
            for price in &mut level.prices {
                if let Some(name) = names.get(price.of.as_str()) {
                    price.of = (*name).to_owned();
                }
            }
        }
        record.commitment = record.seal();
        Ok(record)
    }

    /// SHA-256 over everything but the commitment itself and the draw.
    #[must_use]
    pub fn seal(&self) -> String {
        let open = Self {
            commitment: String::new(),
            draw: None,
            ..self.clone()
        };
        // A record holds nothing that cannot be written; an empty text would not match any commitment.
        let bytes = serde_json::to_vec(&open).unwrap_or_default();
        data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
    }

    /// The pool as published.
    #[must_use]
    pub fn pool(&self) -> Pool {
        Pool {
            size: self.size,
            quotas: self
                .quotas
                .iter()
                .map(|quota| Quota {
                    category: quota.category.clone(),
                    feature: quota.feature.clone(),
                    min: quota.min,
                    max: quota.max,
                    flex: None,
                })
                .collect(),
            groups: self
                .groups
                .iter()
                .map(|group| Group {
                    name: group.name.clone(),
                    cap: group.cap,
                })
                .collect(),
            members: self
                .members
                .iter()
                .map(|member| Member {
                    id: member.id.clone(),
                    features: member.features.clone(),
                    groups: member.groups.clone(),
                    stand: match (&member.must, &member.barred) {
                        (Some(why), _) => Stand::In(why.clone()),
                        (None, Some(why)) => Stand::Out(why.clone()),
                        (None, None) => Stand::Free,
                    },
                })
                .collect(),
        }
    }

    /// Which ticket a value means. A public value is hashed with the commitment: SHA-256 of `indaba-lottery-1`, the
    /// commitment and the value, each followed by a line's end, seeds [`Chance`], whose first number decides.
    ///
    /// # Errors
    /// Where the value means none.
    pub fn ticket(&self, value: &Value) -> Result<u32, Refused> {
        let count = self.tickets.len() as u32;
        match value {
            Value::Public(value) if value.trim().is_empty() => Err(Refused::NoValue),
            Value::Public(value) => {
                let text = format!("{FORMAT}\n{}\n{}\n", self.commitment, value.trim());
                let seed = Sha256::digest(text.as_bytes());
                Ok(Chance::new(&seed).below(u64::from(count)) as u32)
            }
            Value::ByHand { first, second } if first != second => {
                Err(Refused::Differ(*first, *second))
            }
            Value::ByHand { first, .. } if *first >= count => {
                Err(Refused::NoTicket(*first, count.saturating_sub(1)))
            }
            Value::ByHand { first, .. } => Ok(*first),
        }
    }

    /// Holds the draw.
    ///
    /// # Errors
    /// Where it has been held, or the value means no ticket.
    pub fn hold(&mut self, value: Value) -> Result<&Held, Refused> {
        if let Some(held) = &self.draw {
            return Err(Refused::Drawn(held.ticket));
        }
        let ticket = self.ticket(&value)?;
        let members = self.labels(ticket);
        Ok(self.draw.insert(Held {
            value,
            ticket,
            members,
        }))
    }

    fn labels(&self, ticket: u32) -> Vec<String> {
        self.tickets
            .get(ticket as usize)
            .into_iter()
            .flatten()
            .filter_map(|m| self.members.get(*m))
            .map(|member| member.id.clone())
            .collect()
    }

    /// The row of a member, found by id or by id and salt, and how many tickets name them.
    #[must_use]
    pub fn own(&self, id: &str, salt: Option<&[u8]>) -> Option<(usize, usize)> {
        let label = salt.map_or_else(|| id.to_owned(), |salt| commitment(id, salt));
        let row = self.members.iter().position(|member| member.id == label)?;
        let count = self.tickets.iter().filter(|t| t.contains(&row)).count();
        Some((row, count))
    }

    /// Repeats everything.
    ///
    /// # Errors
    /// Where it is stopped.
    pub fn verify(&self, watch: &mut dyn Watch) -> Result<Vec<Check>, Stop> {
        let mut checks = Vec::new();
        let mut check =
            |name: &'static str, wrong: Option<String>| checks.push(Check { name, wrong });
        let wrong = |bad: bool, words: &str| bad.then(|| words.to_owned());
        check(
            "format",
            wrong(self.format != FORMAT, "not a record of this kind"),
        );
        check(
            "commitment",
            wrong(
                self.seal() != self.commitment,
                "the content is not what was committed to",
            ),
        );
        let pool = self.pool();
        if let Err(mistake) = pool.check() {
            check("pool", Some(mistake.to_string()));
            return Ok(checks);
        }
        check("pool", None);
        let broken = self
            .tickets
            .iter()
            .enumerate()
            .find_map(|(number, ticket)| {
                let broken = pool.broken_by(ticket);
                (!broken.is_empty()).then(|| format!("ticket {number}: {}", broken.join("; ")))
            });
        check("every ticket keeps every quota", broken);
        match lottery(&pool, self.rule, self.seed, watch) {
            Ok(again) => {
                let same = tickets(&pool, &again, self.tickets.len() as u32, watch)?;
                check(
                    "the same computation gives the same tickets",
                    wrong(same.list != self.tickets, "the tickets differ"),
                );
                check(
                    "certificate as published",
                    wrong(
                        again.certificate.levels.len() != self.certificate.levels.len()
                            || again.certificate.exact != self.certificate.exact,
                        "the certificate differs",
                    ),
                );
                let off = again.certificate.check(&pool, watch)?;
                check(
                    "no other lottery is fairer",
                    wrong(
                        self.rule != Rule::Legacy
                            && (off > again.certificate.tolerance || !again.certificate.exact),
                        "the prices do not prove it",
                    ),
                );
            }
            Err(Failure::Stop(stop)) => return Err(stop),
            Err(other) => check(
                "the same computation gives the same tickets",
                Some(other.to_string()),
            ),
        }
        if let Some(held) = &self.draw {
            let found = self.ticket(&held.value);
            let bad = match found {
                Ok(ticket) if ticket != held.ticket => {
                    Some(format!("the value means ticket {ticket}"))
                }
                Ok(ticket) => wrong(
                    self.labels(ticket) != held.members,
                    "the ticket holds others",
                ),
                Err(refused) => Some(refused.to_string()),
            };
            check("the draw follows from the value", bad);
        }
        Ok(checks)
    }
}

/// One thing that was repeated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What.
    pub name: &'static str,
    /// What is wrong, if anything is.
    pub wrong: Option<String>,
}
