//! Names compared with a list that the Office keeps: a human decides on every pair, and what was decided is remembered.

mod list;
pub mod matching;
mod pages;
mod rescreen;
pub mod store;

pub use pages::{decide as decide_member, names, publish, show, upload};
pub use rescreen::{DUE, due};

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use ::store::{Read, Tx};
use guard::Ctx;
use kernel::{Error, Message, Result, Violations, input};
use serde_json::json;
use web::Form;

use crate::model::{Application, claimed};
use matching::{Index, Why};
use store::{List, Verdict};

/// Code of the criterion that a listed name goes against.
pub const CRITERION: &str = "conduct";

/// Lists in memory: one that is in force, one that is just being replaced.
const KEPT: usize = 2;

/// Lists made ready, by the digest of their file: a list never changes.
static READY: LazyLock<Mutex<HashMap<String, Arc<Index>>>> = LazyLock::new(Mutex::default);

/// A list made ready to be compared with.
///
/// # Errors
/// A database error.
pub(crate) async fn index(db: &mut impl Read, list: &List) -> Result<Arc<Index>> {
    let known = || {
        let ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
        ready.get(&list.digest).cloned()
    };
    if let Some(index) = known() {
        return Ok(index);
    }
    let index = Arc::new(Index::new(store::names(db, list.id).await?));
    let mut ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
    if ready.len() >= KEPT {
        ready.clear();
    }
    ready.insert(list.digest.clone(), Arc::clone(&index));
    Ok(index)
}

kernel::codes! {
    /// Whose name is compared.
    pub enum Part { Organisation = "organisation", Former = "former", Contact = "contact" }
}

/// A name that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Whose it is.
    pub part: Part,
    /// The name.
    pub name: String,
    /// Stands for the one who bears it.
    pub key: String,
}

impl Subject {
    /// An organisation by a name and its country: another one of the same name elsewhere is another one.
    #[must_use]
    pub fn organisation(part: Part, name: &str, country: &str) -> Self {
        Self {
            part,
            name: name.to_owned(),
            key: format!("{}@{country}", text::name_key(name)),
        }
    }

    /// Somebody who speaks for an organisation.
    #[must_use]
    pub fn person(name: &str, organisation: &str) -> Self {
        Self {
            part: Part::Contact,
            name: name.to_owned(),
            key: text::name_key(name) + &Self::of(organisation),
        }
    }

    /// How the keys end of those who speak for an organisation of this name.
    #[must_use]
    pub(crate) fn of(organisation: &str) -> String {
        format!("~{}", text::name_key(organisation))
    }
}

/// A name that is like a listed one, with what was decided on it.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Whose name.
    pub subject: Subject,
    /// The listed name.
    pub listed: String,
    /// Stands for the entry of the list.
    pub listed_key: String,
    /// The spelling that is most alike.
    pub spelled: String,
    /// What the list says.
    pub remark: String,
    /// How alike, up to 100.
    pub score: i64,
    /// Why.
    pub why: Why,
    /// What was decided.
    pub verdict: Option<Verdict>,
}

impl Hit {
    /// Names the pair in a form.
    #[must_use]
    pub fn id(&self) -> String {
        pair(&self.subject.key, &self.listed_key)
    }
}

/// Names a pair of names in a form.
pub(crate) fn pair(subject_key: &str, listed_key: &str) -> String {
    guard::digest(format!("{subject_key}\n{listed_key}"))[..16].to_owned()
}

/// The names of an application that are compared: its own, those of the entry it claims, that of the contact.
async fn subjects(db: &mut impl Read, a: &Application) -> Result<Vec<Subject>> {
    let said = a.said();
    let country = said.get("country").to_owned();
    let mut all = vec![Subject::organisation(Part::Organisation, &a.name, &country)];
    if let Some(id) = claimed(a) {
        for name in parties::all_names(db, id).await? {
            all.push(Subject::organisation(Part::Former, &name, &country));
        }
    }
    if !said.get("contact").is_empty() {
        all.push(Subject::person(said.get("contact"), &a.name));
    }
    let mut seen = BTreeSet::new();
    all.retain(|s| seen.insert(s.key.clone()));
    Ok(all)
}

/// The names of an application that are like listed ones now, with what was decided on each. Empty where no list is
/// in force.
///
/// # Errors
/// A database error.
pub async fn hits(db: &mut impl Read, a: &Application) -> Result<Vec<Hit>> {
    let Some(list) = store::in_force(db).await? else {
        return Ok(Vec::new());
    };
    let index = index(db, &list).await?;
    let mut hits = Vec::new();
    for subject in subjects(db, a).await? {
        let found = index.find(&subject.name);
        if found.is_empty() {
            continue;
        }
        let verdicts = store::verdicts(db, &subject.key).await?;
        for alike in found {
            hits.push(Hit {
                subject: subject.clone(),
                listed: alike.listed.name.clone(),
                listed_key: alike.key.to_owned(),
                spelled: alike.spelled.to_owned(),
                remark: alike.listed.remark.clone(),
                score: alike.score,
                why: alike.why,
                verdict: verdicts.iter().find(|v| v.listed_key == alike.key).cloned(),
            });
        }
    }
    Ok(hits)
}

/// How many names stand in the way of admitting: nobody has decided on them, or they were found to be listed.
///
/// # Errors
/// A database error.
pub async fn undecided(db: &mut impl Read, a: &Application) -> Result<i64> {
    let open = hits(db, a)
        .await?
        .iter()
        .filter(|h| h.verdict.as_ref().is_none_or(|v| v.same))
        .count();
    Ok(i64::try_from(open).unwrap_or(i64::MAX))
}

/// A name of an application that was found to be a listed one.
///
/// # Errors
/// A database error.
pub async fn listed(ctx: &Ctx, a: &Application) -> Result<Option<Verdict>> {
    let hits = hits(&mut ctx.db(), a).await?;
    Ok(hits.into_iter().filter_map(|h| h.verdict).find(|v| v.same))
}

/// Accounts of everybody who decided on a name of an application.
///
/// # Errors
/// A database error.
pub async fn hands(tx: &mut Tx, a: &Application) -> Result<Vec<String>> {
    let hits = hits(tx, a).await?;
    Ok(hits
        .into_iter()
        .filter_map(|h| h.verdict)
        .map(|v| v.by_account)
        .collect())
}

/// What a form decides on a pair of names.
pub(crate) enum Said {
    /// A verdict with its reason.
    Verdict(Box<Verdict>),
    /// The verdict is taken back.
    Revoke,
}

/// Reads what was said of a pair of names; the reason is typed at `reason-PAIR`.
///
/// # Errors
/// Violations of the reason and of the choice.
pub(crate) fn said(
    ctx: &Ctx,
    form: &Form,
    subject: &Subject,
    listed: (&str, &str),
) -> Result<Said> {
    if form.get("do") == "revoke" {
        return Ok(Said::Revoke);
    }
    let mut wrong = Violations::new();
    let field = format!("reason-{}", form.get("pair"));
    let reason = wrong.text(&field, form.get(&field), input::PARAGRAPH, true);
    let same = match form.get("do") {
        "same" => true,
        "different" => false,
        _ => {
            wrong.push(field, Message::new("error-choose"));
            false
        }
    };
    wrong.check()?;
    Ok(Said::Verdict(Box::new(Verdict {
        id: ctx.new_id(),
        subject_key: subject.key.clone(),
        listed_key: listed.1.to_owned(),
        listed_name: listed.0.to_owned(),
        subject_name: subject.name.clone(),
        reason,
        at: ctx.now(),
        by_account: ctx.viewer.account.ok_or(Error::SignIn)?.to_string(),
        by_name: ctx.viewer.name.clone(),
        same,
    })))
}

/// Keeps what was said of a pair of names. The log says that it was decided, and neither name: it may be read by the
/// one concerned.
///
/// # Errors
/// A refusal where somebody else was quicker.
pub(crate) async fn keep(
    tx: &mut Tx,
    ctx: &Ctx,
    said: Said,
    keys: (&str, &str),
    object: &str,
) -> Result<()> {
    let meanwhile = || Error::refused("admission-screening-meanwhile");
    let verdict = match said {
        Said::Revoke => {
            if !store::revoke(tx, keys.0, keys.1).await? {
                return Err(meanwhile());
            }
            "revoked"
        }
        Said::Verdict(v) => {
            if !store::decide(tx, &v).await? {
                return Err(meanwhile());
            }
            if v.same { "same" } else { "different" }
        }
    };
    let what = json!({ "pair": pair(keys.0, keys.1), "verdict": verdict });
    ctx.record(tx, "screening.decide", object, "", what).await
}
