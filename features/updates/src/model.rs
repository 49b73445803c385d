//! Updates: news and calls, for whom they are, where they stand, and how they were corrected.

use kernel::{Id, Language, Timestamp, Violations};
use parties::{Theme, geography};

kernel::codes! {
    /// Something to know, or something to answer by a day.
    pub enum Kind { News = "news", Call = "call" }
}

kernel::codes! {
    /// Whom an update is for.
    pub enum Audience { Public = "public", Network = "network", Invited = "invited", Office = "office" }
}

kernel::codes! {
    /// Where an update stands.
    pub enum State {
        Draft = "draft",
        /// It publishes itself at its moment; until then nobody knows of it but the Office and those who were named to read it.
        Scheduled = "scheduled",
        Published = "published",
        /// Still to be read, and no longer current.
        Archived = "archived",
        /// Its words are taken back; that it was there, and why it is not, stays.
        Withdrawn = "withdrawn",
    }
}

/// Identifier of an update.
pub type UpdateId = Id<Update>;

/// Between the codes of a list, and around it.
const BAR: char = '|';

/// A list of codes as one text, so that each is found between its bars.
#[must_use]
pub fn listed<'c>(codes: impl IntoIterator<Item = &'c str>) -> String {
    let mut out = String::new();
    for code in codes {
        if out.is_empty() {
            out.push(BAR);
        }
        out.push_str(code);
        out.push(BAR);
    }
    out
}

/// The codes of such a text.
pub fn codes(listed: &str) -> impl Iterator<Item = &str> {
    listed.split(BAR).filter(|c| !c.is_empty())
}

/// An update, as somebody stands to it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Update {
    /// Identifier.
    pub id: UpdateId,
    /// News or call.
    pub kind: Kind,
    /// Title, in the language asked for where there is such a version.
    pub title: String,
    /// What it says in a few sentences; as the title.
    pub summary: String,
    /// The whole text, as it was typed; as the title.
    pub body: String,
    /// Language in which these were read.
    pub shown_in: Language,
    /// Whether they are a translation that is older than the original.
    pub stale: bool,
    /// Language of the original.
    pub language: Language,
    /// When the words of the original were changed last.
    pub worded: Timestamp,
    /// Whom it is for.
    pub audience: Audience,
    /// Whether the organisations named read it from the moment at which it is scheduled.
    pub early: bool,
    /// Last moment to answer a call; none for news.
    pub closes: Option<Timestamp>,
    /// Themes, as [`listed`] writes them.
    pub themes: String,
    /// Regions (M49), as [`listed`] writes them.
    pub regions: String,
    /// What it leads to within the house: a line each of kind and identifier.
    pub links: String,
    /// Where it stands.
    pub state: State,
    /// When it publishes itself; kept once it is published.
    pub due: Option<Timestamp>,
    /// When it was published first.
    pub published: Option<Timestamp>,
    /// When it was corrected last.
    pub corrected: Option<Timestamp>,
    /// When it was withdrawn.
    pub withdrawn: Option<Timestamp>,
    /// Why it was withdrawn, in the language of the original.
    pub reason: String,
    /// When it was written down.
    pub created: Timestamp,
    /// Counts changes, so that two officers do not overwrite each other.
    pub version: i64,
    /// Whether the person asking belongs to an organisation that is named; filled where it is read for somebody.
    pub named: bool,
}

impl Update {
    /// Where it is read.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/updates/{}", self.id)
    }

    /// Its name in the log.
    #[must_use]
    pub fn object(&self) -> String {
        format!("update:{}", self.id)
    }

    /// The day under which it stands in lists: of its publication, or of the one to come.
    #[must_use]
    pub fn day(&self) -> Timestamp {
        self.published.or(self.due).unwrap_or(self.created)
    }

    /// When its words were changed last, for those who follow it.
    #[must_use]
    pub fn changed(&self) -> Timestamp {
        self.corrected.unwrap_or_else(|| self.day())
    }

    /// Whether a call can still be answered; nothing for news.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> Option<bool> {
        (self.kind == Kind::Call).then(|| self.closes.is_none_or(|t| t >= now))
    }

    /// Its themes.
    pub fn theme_list(&self) -> impl Iterator<Item = Theme> {
        codes(&self.themes).filter_map(Theme::from_code)
    }

    /// Its regions.
    pub fn region_list(&self) -> impl Iterator<Item = &'static geography::Region> {
        codes(&self.regions).filter_map(geography::region)
    }

    /// What it leads to: kind and identifier.
    pub fn link_list(&self) -> impl Iterator<Item = (&str, &str)> {
        self.links.lines().filter_map(|l| l.split_once(':'))
    }

    /// The identifier by which feeds know it, whatever the address of the house is.
    #[must_use]
    pub fn urn(&self) -> String {
        let digits = format!("{:032x}", self.id.bits());
        let parts = [
            &digits[..8],
            &digits[8..12],
            &digits[12..16],
            &digits[16..20],
            &digits[20..],
        ];
        format!("urn:uuid:{}", parts.join("-"))
    }
}

/// A correction: what was changed, and how it read before.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Correction {
    /// When.
    pub at: Timestamp,
    /// What was changed, in the language of the original.
    pub note: String,
    /// Title before.
    pub title: String,
    /// Summary before.
    pub summary: String,
    /// Text before.
    pub body: String,
    /// Last moment before.
    pub closes: Option<Timestamp>,
}

/// Which updates of a list are asked for; an empty field asks for all.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// On this theme.
    pub theme: Option<Theme>,
    /// About this region.
    pub region: String,
    /// Only what is current: no archived ones, none that are still to come.
    pub current: bool,
}

/// A moment as two fields write it, `2026-03-31` and `17:00`, in universal time.
#[must_use]
pub fn moment(day: &str, time: &str) -> Option<Timestamp> {
    let (hour, minute) = time.trim().split_once(':')?;
    let two = |part: &str, most: i64| {
        let plain = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        let n: i64 = part.parse().ok()?;
        (plain && n <= most).then_some(n)
    };
    let minutes = two(hour, 23)? * 60 + two(minute, 59)?;
    Some(Timestamp::parse_date(day.trim())?.plus(minutes * 60_000))
}

/// The time of a moment, as its field writes it.
#[must_use]
pub fn time_of(at: Timestamp) -> String {
    let (hour, minute) = at.hour_minute();
    format!("{hour:02}:{minute:02}")
}

/// A body whose paragraphs can be read; a violation where they cannot.
pub(crate) fn body(wrong: &mut Violations, field: &str, raw: &str) -> String {
    let cleaned = wrong.text(field, raw, BODY, true);
    if !cleaned.trim().is_empty()
        && let Err(e) = paragraphs(&cleaned)
    {
        let message = e
            .arguments()
            .into_iter()
            .fold(kernel::Message::new(e.code()), |m, (name, value)| {
                m.with(name, value)
            });
        wrong.push(field, message);
    }
    cleaned
}

/// Characters of a body.
pub const BODY: usize = 30_000;

/// The paragraphs of a body: text, headings and lists, and nothing that a page would run or fetch.
///
/// # Errors
/// What is wrong with it.
pub fn paragraphs(body: &str) -> Result<documents::Document, documents::ParseError> {
    let limits = documents::Limits::default();
    documents::parse(documents::Format::Markdown, body.as_bytes(), &limits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_codes_finds_each_between_its_bars_and_no_part_of_one() {
        let kept = listed(["gender", "youth"]);
        assert_eq!(kept, "|gender|youth|");
        assert_eq!(codes(&kept).collect::<Vec<_>>(), ["gender", "youth"]);
        assert!(kept.contains("|youth|") && !kept.contains("|you|"));
        assert_eq!(listed([]), "");
        assert_eq!(codes("").count(), 0);
    }

    #[test]
    fn a_moment_reads_back_and_what_is_none_is_refused() {
        let at = moment("2026-03-31", "17:05").unwrap();
        assert_eq!(at.rfc3339(), "2026-03-31T17:05:00Z");
        assert_eq!(
            (at.iso_date(), time_of(at)),
            ("2026-03-31".to_owned(), "17:05".to_owned())
        );
        for (day, time) in [
            ("2026-03-31", "24:00"),
            ("2026-03-31", "7:05"),
            ("2026-03-31", "17:60"),
            ("2026-03-31", "-1:05"),
            ("2026-02-30", "17:05"),
            ("", "17:05"),
            ("2026-03-31", ""),
        ] {
            assert_eq!(moment(day, time), None, "{day} {time}");
        }
    }

    #[test]
    fn a_body_is_paragraphs_headings_and_lists_and_nothing_that_runs() {
        let read = paragraphs("## What\n\n<img src=x onerror=y>\n\n- one\n- two").unwrap();
        let texts: Vec<&str> = read.blocks.iter().map(|b| b.text.as_str()).collect();
        assert_eq!(texts[0], "What");
        assert_eq!(&texts[texts.len() - 2..], ["one", "two"]);
    }
}
