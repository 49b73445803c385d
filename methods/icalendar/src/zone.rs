//! Time zones as a calendar describes them: the changes of the clock that its dates meet, one by one.

use jiff::{
    Timestamp,
    tz::{Offset, TimeZone},
};

use crate::{line::fold, moments};

/// Changes of the clock that are written: those of thirty years in most places.
const CHANGES: usize = 64;

/// Writes a zone for the moments between two; nothing where nobody knows a zone of that name.
pub fn write(out: &mut String, name: &str, from: i64, to: i64) {
    let (Ok(zone), Ok(from), Ok(to)) = (
        TimeZone::get(name),
        Timestamp::from_second(from),
        Timestamp::from_second(to),
    ) else {
        return;
    };
    fold(out, "BEGIN:VTIMEZONE");
    fold(out, &format!("TZID:{name}"));
    let before = zone.preceding(from).next();
    let first = before.as_ref().map(|c| {
        let ago = Timestamp::from_second(c.timestamp().as_second() - 1);
        let was = ago.map_or_else(|_| c.offset(), |ago| zone.to_offset(ago));
        (c.timestamp(), was, c.offset(), c.dst().is_dst())
    });
    let mut now = match first {
        Some((at, was, is, summer)) => {
            change(out, at, was, is, summer);
            is
        }
        None => {
            let is = zone.to_offset(from);
            change(out, Timestamp::UNIX_EPOCH, is, is, false);
            is
        }
    };
    for c in zone
        .following(from)
        .take(CHANGES)
        .take_while(|c| c.timestamp() <= to)
    {
        change(out, c.timestamp(), now, c.offset(), c.dst().is_dst());
        now = c.offset();
    }
    fold(out, "END:VTIMEZONE");
}

/// One change of the clock: as it was shown before, and is from then on.
fn change(out: &mut String, at: Timestamp, was: Offset, is: Offset, summer: bool) {
    let kind = if summer { "DAYLIGHT" } else { "STANDARD" };
    fold(out, &format!("BEGIN:{kind}"));
    let shown = moments::datetime(was.to_datetime(at));
    fold(out, &format!("DTSTART:{shown}"));
    fold(out, &format!("TZOFFSETFROM:{}", offset(was)));
    fold(out, &format!("TZOFFSETTO:{}", offset(is)));
    fold(out, &format!("END:{kind}"));
}

fn offset(of: Offset) -> String {
    let seconds = of.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let n = seconds.unsigned_abs();
    let (hours, minutes, rest) = (n / 3_600, n / 60 % 60, n % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}
