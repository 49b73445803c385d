//! How much is read, and how far recurrences go.

/// Bytes of a calendar.
pub const BYTES: usize = 1 << 20;
/// Bytes of one line, once what was folded is one again.
pub const LINE: usize = 64 * 1024;
/// Lines of a calendar, once what was folded is one again.
pub const LINES: usize = 50_000;
/// Events of a calendar.
pub const EVENTS: usize = 2_000;
/// Parameters of one line.
pub const PARAMETERS: usize = 32;
/// Dates that are left out of one recurrence, and categories of one event.
pub const LISTED: usize = 500;
/// Components within one another.
pub const DEPTH: usize = 6;
/// Bytes of the name that tells an event from all others.
pub const UID: usize = 255;
/// Periods that an expansion looks at: days, weeks, months or years.
pub const PERIODS: usize = 120_000;
/// The first year that is read.
pub const FIRST_YEAR: i16 = 1900;
/// The last year that is read and to which recurrences go.
pub const LAST_YEAR: i16 = 2200;
/// `INTERVAL` and `COUNT` at most.
pub const NUMBER: u32 = 10_000;
