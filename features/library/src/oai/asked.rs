//! What a harvester asks for, read strictly: what the protocol does not know is refused.

use kernel::{Timestamp, day};
use web::Form;

use super::Fault;
use crate::store::Harvest;

/// The one format.
pub(super) const DUBLIN_CORE: &str = "oai_dc";
/// Facets of which each value is a set.
const SETS: [&str; 3] = ["kind", "theme", "collection"];

/// A request that makes sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Identify,
    /// Formats, of one item where it is named.
    Formats(Option<i64>),
    Sets,
    List {
        /// Whole records, or their heads alone.
        whole: bool,
        /// Whether it goes on from a token.
        resumed: bool,
        harvest: Harvest,
    },
    Record(i64),
}

/// The arguments of a form or address, but for those of our own forms.
pub(super) fn arguments(form: &Form) -> Vec<(&str, &str)> {
    form.pairs().filter(|(n, _)| !n.starts_with('_')).collect()
}

pub(super) fn read(form: &Form, host: &str) -> Result<Asked, Fault> {
    let all = arguments(form);
    let mut verbs = all.iter().filter(|a| a.0 == "verb");
    let (Some((_, verb)), None) = (verbs.next(), verbs.next()) else {
        return Err(Fault::BadVerb);
    };
    let rest: Vec<(&str, &str)> = all.iter().filter(|a| a.0 != "verb").copied().collect();
    let known: &[&str] = match *verb {
        "Identify" => &[],
        "ListMetadataFormats" => &["identifier"],
        "ListSets" => &["resumptionToken"],
        "ListIdentifiers" | "ListRecords" => {
            &["from", "until", "set", "metadataPrefix", "resumptionToken"]
        }
        "GetRecord" => &["identifier", "metadataPrefix"],
        _ => return Err(Fault::BadVerb),
    };
    for (at, (name, _)) in rest.iter().enumerate() {
        let twice = rest.iter().skip(at + 1).any(|other| other.0 == *name);
        if twice || !known.contains(name) {
            return Err(Fault::BadArgument);
        }
    }
    let get = |name: &str| rest.iter().find(|a| a.0 == name).map(|a| a.1);
    match *verb {
        "Identify" => Ok(Asked::Identify),
        "ListMetadataFormats" => match get("identifier") {
            None => Ok(Asked::Formats(None)),
            Some(id) => Ok(Asked::Formats(Some(number(id, host)?))),
        },
        // All sets come at once: no token was ever given for them.
        "ListSets" => match get("resumptionToken") {
            None => Ok(Asked::Sets),
            Some(_) => Err(Fault::BadToken),
        },
        "GetRecord" => {
            let id = get("identifier").ok_or(Fault::BadArgument)?;
            let format = get("metadataPrefix").ok_or(Fault::BadArgument)?;
            if format != DUBLIN_CORE {
                return Err(Fault::NoSuchFormat);
            }
            Ok(Asked::Record(number(id, host)?))
        }
        verb => {
            let whole = verb == "ListRecords";
            if let Some(token) = get("resumptionToken") {
                if rest.len() > 1 {
                    return Err(Fault::BadArgument);
                }
                return Ok(Asked::List {
                    whole,
                    resumed: true,
                    harvest: from_token(token).ok_or(Fault::BadToken)?,
                });
            }
            let format = get("metadataPrefix").ok_or(Fault::BadArgument)?;
            let harvest = narrowed(get("from"), get("until"), get("set"))?;
            if format != DUBLIN_CORE {
                return Err(Fault::NoSuchFormat);
            }
            Ok(Asked::List {
                whole,
                resumed: false,
                harvest,
            })
        }
    }
}

/// The number of an identifier, which may name nothing.
fn number(id: &str, host: &str) -> Result<i64, Fault> {
    let typed = id
        .strip_prefix("oai:")
        .and_then(|rest| rest.strip_prefix(host))
        .and_then(|rest| rest.strip_prefix(':'))
        .ok_or(Fault::NoSuchItem)?;
    let number: i64 = typed.parse().map_err(|_| Fault::NoSuchItem)?;
    if number.to_string() == typed {
        Ok(number)
    } else {
        Err(Fault::NoSuchItem)
    }
}

/// A moment as the protocol writes it, and whether it is a day.
fn moment(text: &str) -> Option<(Timestamp, bool)> {
    if text.len() == 10 {
        let at = Timestamp::parse_date(text)?;
        return (at.iso_date() == text).then_some((at, true));
    }
    // No longer than it is written, so that no number in it is large.
    let (date, time) = text.split_once('T').filter(|_| text.len() == 20)?;
    let day = Timestamp::parse_date(date)?;
    let mut parts = time.strip_suffix('Z')?.split(':');
    let mut next = || parts.next()?.parse::<i64>().ok();
    let (h, m, s) = (next()?, next()?, next()?);
    let at = day.plus(((h * 60 + m) * 60 + s) * 1_000);
    // Written back it is the same: nothing else is a moment of the protocol.
    (at.rfc3339() == text).then_some((at, false))
}

fn narrowed(from: Option<&str>, until: Option<&str>, set: Option<&str>) -> Result<Harvest, Fault> {
    let read = |text: Option<&str>| match text {
        None => Ok(None),
        Some(text) => moment(text).map(Some).ok_or(Fault::BadArgument),
    };
    let (from, until) = (read(from)?, read(until)?);
    if let (Some(from), Some(until)) = (from, until)
        && (from.1 != until.1 || from.0 > until.0)
    {
        return Err(Fault::BadArgument);
    }
    Ok(Harvest {
        from: from.map(|f| f.0),
        before: until.map(|(at, whole)| at.plus(if whole { day(1) } else { 1_000 })),
        set: set.map_or_else(Default::default, of_set),
        after: None,
    })
}

/// Facet and code of a set; of one that there is not, a facet that nothing has.
fn of_set(set: &str) -> (String, String) {
    match set.split_once('-') {
        Some((facet, code)) if SETS.contains(&facet) => (facet.to_owned(), code.to_owned()),
        _ => ("none".to_owned(), set.to_owned()),
    }
}

/// The name of a set.
pub(super) fn set_name(facet: &str, code: &str) -> String {
    format!("{facet}-{code}")
}

/// What follows a portion, written so that nothing need be kept: the last one given, and what was asked for.
pub(super) fn token(h: &Harvest, at: Timestamp, number: i64) -> String {
    let moment = |t: Option<Timestamp>| t.map(|t| t.0.to_string()).unwrap_or_default();
    let set = if h.set.0.is_empty() {
        String::new()
    } else {
        set_name(&h.set.0, &h.set.1)
    };
    format!(
        "{}~{number}~{}~{}~{set}",
        at.0,
        moment(h.from),
        moment(h.before)
    )
}

fn from_token(token: &str) -> Option<Harvest> {
    let parts: Vec<&str> = token.split('~').collect();
    let [at, number, from, before, set] = parts.as_slice() else {
        return None;
    };
    let moment = |text: &str| match text {
        "" => Some(None),
        text => text.parse().ok().map(|t| Some(Timestamp(t))),
    };
    Some(Harvest {
        from: moment(from)?,
        before: moment(before)?,
        set: if set.is_empty() {
            Default::default()
        } else {
            of_set(set)
        },
        after: Some((Timestamp(at.parse().ok()?), number.parse().ok()?)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "indaba.example";

    fn asked(query: &str) -> Result<Asked, Fault> {
        read(&Form::parse(query), HOST)
    }

    #[test]
    fn what_the_protocol_does_not_know_is_refused_by_its_code() {
        for (query, fault) in [
            ("", Fault::BadVerb),
            ("verb=", Fault::BadVerb),
            ("verb=identify", Fault::BadVerb),
            ("verb=Identify&verb=Identify", Fault::BadVerb),
            ("verb=Identify&from=2026-01-01", Fault::BadArgument),
            ("verb=ListRecords", Fault::BadArgument),
            (
                "verb=ListRecords&metadataPrefix=marc21",
                Fault::NoSuchFormat,
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01",
                Fault::BadArgument,
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-1-1",
                Fault::BadArgument,
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z",
                Fault::BadArgument,
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01",
                Fault::BadArgument,
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T25:00:00Z",
                Fault::BadArgument,
            ),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&set=a&set=b",
                Fault::BadArgument,
            ),
            ("verb=ListRecords&resumptionToken=x", Fault::BadToken),
            ("verb=ListRecords&resumptionToken=1~2~3~4", Fault::BadToken),
            (
                "verb=ListRecords&resumptionToken=1~2~~~&metadataPrefix=oai_dc",
                Fault::BadArgument,
            ),
            ("verb=ListSets&resumptionToken=x", Fault::BadToken),
            (
                "verb=GetRecord&identifier=oai:indaba.example:7",
                Fault::BadArgument,
            ),
            (
                "verb=GetRecord&identifier=oai:indaba.example:7&metadataPrefix=x",
                Fault::NoSuchFormat,
            ),
            (
                "verb=GetRecord&identifier=oai:other.example:7&metadataPrefix=oai_dc",
                Fault::NoSuchItem,
            ),
            (
                "verb=GetRecord&identifier=oai:indaba.example:07&metadataPrefix=oai_dc",
                Fault::NoSuchItem,
            ),
            ("verb=ListMetadataFormats&identifier=7", Fault::NoSuchItem),
        ] {
            assert_eq!(asked(query), Err(fault), "{query}");
        }
    }

    #[test]
    fn a_moment_of_many_digits_is_none() {
        for odd in [
            "2026-03-02T99999999999999999999:00:00Z",
            "2026-03-02T99999:0:0Z",
            "T",
            "2026-03-02T",
        ] {
            assert_eq!(moment(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_span_ends_with_its_last_second_or_day() {
        let span = |from: &str, until: &str| {
            let query = format!("verb=ListRecords&metadataPrefix=oai_dc&from={from}&until={until}");
            match asked(&query) {
                Ok(Asked::List { harvest, .. }) => (
                    harvest.from.unwrap_or_default().0,
                    harvest.before.unwrap_or_default().0,
                ),
                other => panic!("{other:?}"),
            }
        };
        let first = Timestamp::from_date(2026, 3, 2).unwrap_or_default().0;
        assert_eq!(span("2026-03-02", "2026-03-02"), (first, first + day(1)));
        let second = "2026-03-02T00:00:01Z";
        assert_eq!(span(second, second), (first + 1_000, first + 2_000));
    }

    #[test]
    fn a_token_says_everything_that_was_asked_for() {
        for h in [
            Harvest::default(),
            Harvest {
                from: Some(Timestamp(5)),
                before: Some(Timestamp(9)),
                set: ("kind".to_owned(), "good_practice".to_owned()),
                after: None,
            },
        ] {
            let token = token(&h, Timestamp(7), 12_345_678);
            let read = from_token(&token);
            let expected = Harvest {
                after: Some((Timestamp(7), 12_345_678)),
                ..h
            };
            assert_eq!(read, Some(expected), "{token}");
        }
        assert_eq!(of_set("region-150").0, "none");
    }
}
