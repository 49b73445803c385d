//! A file of another calendar is looked at and taken: what is new becomes a draft, what is known is brought up to date, what is
//! cancelled there is cancelled here.

use decisions::Zone;
use guard::{Authorized, Ctx};
use icalendar::{End, Event as Entry, Fault, Reason, Status, When};
use kernel::{Error, Language, Localized, Message, Result, Timestamp, Violations};
use serde_json::json;
use store::Tx;

use super::{prepare, record, turn};
use crate::{
    dates,
    model::{DATES, Event, Exception, Meeting, State},
    policy::Prepare,
    store as rows,
};

/// Bytes of a file that is taken: it comes back within the form by which it is confirmed.
pub const BYTES: usize = 300_000;
/// Events of a file that are taken.
pub const MOST: usize = 300;

kernel::codes! {
    /// What becomes of an entry of a file.
    pub enum What {
        /// It becomes a draft.
        New = "new",
        /// What is known of it is brought up to date.
        Changed = "changed",
        /// It is cancelled.
        Cancelled = "cancelled",
        /// It stays as it is.
        Same = "same",
        /// It is not taken: it was changed here since, or says what this calendar does not know.
        Left = "left",
    }
}

/// An entry of a file, and what would become of it.
#[derive(Clone, Debug)]
pub struct Planned {
    /// What would become of it.
    pub what: What,
    /// Its title, as the file has it.
    pub title: String,
    /// When it begins; nothing where that could not be read.
    pub starts: Option<(Timestamp, Zone)>,
    /// Why it is left, as the key of a message; empty where it is not.
    pub why: &'static str,
    entry: Option<(Box<Entry>, Vec<Entry>)>,
}

/// What a file would do.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Its entries.
    pub all: Vec<Planned>,
}

impl Plan {
    /// How many entries would become something.
    #[must_use]
    pub fn count(&self, what: What) -> usize {
        self.all.iter().filter(|p| p.what == what).count()
    }
}

const fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Uid => "calendar-import-uid",
        Reason::Dates => "calendar-import-dates",
        Reason::Zone => "calendar-import-zone-unknown",
        Reason::Recurrence => "calendar-import-recurrence",
        Reason::TooMuch => "calendar-import-too-much",
    }
}

/// What a file would do. Times that name no zone, and whole days, are those of `zone`.
///
/// # Errors
/// What is wrong with the file as a whole.
pub async fn plan(ctx: &Ctx, _: &Authorized<Prepare>, file: &[u8], zone: &Zone) -> Result<Plan> {
    let wrong = |key: &str| Error::Rejected(Violations::one("file", Message::new(key)));
    if file.is_empty() {
        return Err(wrong("error-required"));
    }
    if file.len() > BYTES {
        return Err(wrong("calendar-import-large"));
    }
    let found = icalendar::read(file).map_err(|fault| match fault {
        Fault::TooLarge => wrong("calendar-import-large"),
        Fault::NotACalendar | Fault::Malformed => wrong("calendar-import-none"),
    })?;
    let mut all: Vec<Planned> = Vec::new();
    for problem in found.problems {
        all.push(left(problem.summary, None, why(problem.reason)));
    }
    let (whole, parts): (Vec<Entry>, Vec<Entry>) = found
        .calendar
        .events
        .into_iter()
        .partition(|e| e.instance.is_none());
    if whole.len() > MOST {
        return Err(wrong("calendar-import-large"));
    }
    let mut seen: Vec<String> = Vec::new();
    for entry in whole {
        let own = parts.iter().filter(|p| p.uid == entry.uid).cloned();
        let own: Vec<Entry> = own.collect();
        let twice = seen.contains(&entry.uid);
        seen.push(entry.uid.clone());
        all.push(if twice {
            left(entry.summary, None, "calendar-import-twice")
        } else {
            look(ctx, entry, own, zone).await?
        });
    }
    for part in parts.iter().filter(|p| !seen.contains(&p.uid)) {
        all.push(left(part.summary.clone(), None, "calendar-import-part"));
    }
    Ok(Plan { all })
}

fn left(title: String, starts: Option<(Timestamp, Zone)>, why: &'static str) -> Planned {
    Planned {
        what: What::Left,
        title: line(&title),
        starts,
        why,
        entry: None,
    }
}

fn line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(200).collect()
}

/// What would become of one entry.
async fn look(ctx: &Ctx, entry: Entry, own: Vec<Entry>, zone: &Zone) -> Result<Planned> {
    let title = entry.summary.clone();
    if line(&title).is_empty() {
        return Ok(left(title, None, "calendar-import-title"));
    }
    let known = rows::by_uid(&mut ctx.db(), &entry.uid).await?;
    let made = match brought(ctx, known.as_ref(), &entry, zone) {
        Ok(e) => e,
        Err(Error::Rejected(_)) => {
            return Ok(left(title, None, "calendar-import-recurrence"));
        }
        Err(error) => return Err(error),
    };
    let starts = Some((made.starts, made.zone.clone()));
    let Some(known) = known else {
        // What is cancelled there and was never known here is nothing to know.
        if entry.status == Status::Cancelled {
            return Ok(left(title, starts, "calendar-import-cancelled-unknown"));
        }
        return Ok(Planned {
            what: What::New,
            title: line(&title),
            starts,
            why: "",
            entry: Some((Box::new(entry), own)),
        });
    };
    let what = if known.state == State::Cancelled {
        What::Same
    } else if i64::from(entry.sequence) < known.sequence {
        return Ok(left(title, starts, "calendar-import-older"));
    } else if entry.status == Status::Cancelled {
        What::Cancelled
    } else {
        let exceptions = rows::exceptions(&mut ctx.db(), known.id).await?;
        let differ = exceptions_of(&made, &entry, &own, zone)?;
        if same(&known, &made) && (entry.rule.is_none() || exceptions == differ) {
            What::Same
        } else {
            What::Changed
        }
    };
    Ok(Planned {
        what,
        title: line(&title),
        starts,
        why: "",
        entry: Some((Box::new(entry), own)),
    })
}

fn same(a: &Event, b: &Event) -> bool {
    let of = |e: &Event| {
        let when = (
            e.starts,
            e.ends,
            e.whole,
            e.zone.to_string(),
            e.rule.clone(),
        );
        (
            when,
            e.title.to_json(),
            e.about.to_json(),
            e.place.clone(),
            e.link.clone(),
        )
    };
    of(a) == of(b)
}

/// The zone of a moment, and the moment.
fn at(when: &When, zone: &Zone) -> Result<(Timestamp, Zone)> {
    let there = match when {
        When::Utc(_) => Zone::utc(),
        When::Zoned(_, name) => name.parse().map_err(Error::internal)?,
        When::Floating(_) | When::Day(_) => zone.clone(),
    };
    Ok((dates::moment(&there, when.civil())?, there))
}

/// The event as the file has it: over what is known of it, or as a draft. What the file does not say stays.
fn brought(ctx: &Ctx, known: Option<&Event>, entry: &Entry, zone: &Zone) -> Result<Event> {
    let (starts, there) = at(&entry.starts, zone)?;
    let (ends, _) = at(&entry.ends, zone)?;
    let base = known.cloned().unwrap_or_else(|| prepare::blank(ctx));
    // The language in which the file is written is not said: it is recognised.
    let words = if entry.description.is_empty() {
        &entry.summary
    } else {
        &entry.description
    };
    let language = web::written_in("", words, ctx.language);
    let title = put(&base.title, language, &line(&entry.summary));
    let about: String = entry.description.chars().take(4_000).collect();
    let about = put(&base.about, language, about.trim());
    let rule = match &entry.rule {
        None => String::new(),
        Some(rule) if rule.end == End::Never => {
            return Err(Error::refused("calendar-changed-meanwhile"));
        }
        Some(rule) => {
            let mut rule = rule.clone();
            // Nothing where it ends after a number of dates.
            if let Some(last) = rule.until_at(&entry.starts) {
                rule.end = End::Until(When::Day(last.date()));
            }
            rule.text()
        }
    };
    let (mut meeting, mut place, mut link) = (base.meeting, base.place.clone(), base.link.clone());
    let said = line(&entry.location);
    let online = said.contains("://");
    if online {
        link = said;
    } else if !said.is_empty() {
        place = said;
    }
    if meeting == Meeting::Nowhere && !entry.location.is_empty() {
        meeting = if online {
            Meeting::Online
        } else {
            Meeting::InPerson
        };
    }
    let made = Event {
        uid: entry.uid.clone(),
        title,
        about,
        starts,
        ends,
        zone: there,
        whole: matches!(entry.starts, When::Day(_)),
        rule,
        meeting,
        place,
        link,
        ..base
    };
    if made.ends.0 - made.starts.0 > kernel::day(60) || dates::by_rule(&made)?.len() > DATES {
        return Err(Error::refused("calendar-changed-meanwhile"));
    }
    Ok(made)
}

/// A text with one version replaced: where there is one only, by the language of the file.
fn put(text: &Localized, language: Language, words: &str) -> Localized {
    let mut text = text.clone();
    if words.is_empty() {
        return text;
    }
    let known = text.0.values().any(|t| t == words);
    if !known {
        let only = text.0.keys().next().copied().filter(|_| text.0.len() == 1);
        text.0.insert(only.unwrap_or(language), words.to_owned());
    }
    text
}

/// The dates of an entry that differ from its rule.
fn exceptions_of(e: &Event, entry: &Entry, own: &[Entry], zone: &Zone) -> Result<Vec<Exception>> {
    let all = dates::by_rule(e)?;
    let mut differ: Vec<Exception> = Vec::new();
    let mut add = |original: Timestamp, starts: Option<Timestamp>| {
        if all.contains(&original) && starts != Some(original) {
            differ.retain(|x: &Exception| x.original != original);
            differ.push(Exception { original, starts });
        }
    };
    for out in &entry.left_out {
        add(at(out, zone)?.0, None);
    }
    for part in own {
        let Some(instance) = &part.instance else {
            continue;
        };
        let gone = part.status == Status::Cancelled;
        let to = at(&part.starts, zone)?.0;
        add(at(instance, zone)?.0, (!gone).then_some(to));
    }
    differ.sort_by_key(|x| x.original);
    Ok(differ)
}

/// Takes a file as it was looked at; gives how many entries were taken.
///
/// # Errors
/// What is wrong with the file as a whole, or with what would be changed.
pub async fn take(
    ctx: &Ctx,
    permit: Authorized<Prepare>,
    file: &[u8],
    zone: &Zone,
) -> Result<usize> {
    let plan = plan(ctx, &permit, file, zone).await?;
    let zone = zone.clone();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let mut done = 0_usize;
            for p in plan.all {
                if let Some((entry, own)) = p.entry
                    && !matches!(p.what, What::Same | What::Left)
                {
                    done += usize::from(one(tx, &ctx, &entry, &own, &zone).await?);
                }
            }
            let detail = json!({ "entries": done });
            ctx.record(tx, "calendar.import", "calendar:file", "", detail)
                .await?;
            Ok(done)
        })
    })
    .await
}

/// Takes one entry, as the event stands now; says whether it was taken. What was looked at before the lock is asked again.
async fn one(tx: &mut Tx, ctx: &Ctx, entry: &Entry, own: &[Entry], zone: &Zone) -> Result<bool> {
    let known = rows::by_uid(tx, &entry.uid).await?;
    let meanwhile =
        |e: &Event| e.state == State::Cancelled || i64::from(entry.sequence) < e.sequence;
    if known.as_ref().is_some_and(meanwhile) {
        return Ok(false);
    }
    if let Some(mut e) = known.clone().filter(|_| entry.status == Status::Cancelled) {
        e.cancelled = entry.description.chars().take(4_000).collect();
        prepare::call_off(tx, ctx, &mut e).await?;
        return Ok(true);
    }
    let mut e = brought(ctx, known.as_ref(), entry, zone)?;
    e.changed = ctx.now();
    let differ = exceptions_of(&e, entry, own, zone)?;
    match &known {
        Some(before) => {
            e.sequence = before.sequence.max(i64::from(entry.sequence));
            let differ = entry.rule.is_some().then_some(differ.as_slice());
            prepare::change(tx, ctx, before, &mut e, differ).await?;
        }
        None => {
            e.sequence = i64::from(entry.sequence);
            rows::put(tx, &e).await?;
            for x in &differ {
                rows::put_exception(tx, e.id, x).await?;
            }
            dates::write(tx, &e).await?;
            record(tx, ctx, "event.add", &e, "", json!({ "file": true })).await?;
        }
    }
    Ok(true)
}
