//! What the letters of each room are about, and whether their reader chooses if and when they come.

use futures_util::future::BoxFuture;
use guard::{About, Choices, Ctx, When};
use kernel::{Error, Result, Timestamp, day};

use crate::Site;

/// What ends within so many days is not left to a round-up: the next one comes within one of them, and leaves another.
const TOO_SOON: i64 = 2;

/// What decides when somebody is told of a thing.
#[derive(Clone, Debug, Default)]
pub struct Bearing {
    /// The codes of its themes.
    pub themes: Vec<String>,
    /// The last moment at which something can be done about it, where there is one.
    pub until: Option<Timestamp>,
}

/// What decides when somebody is told of what a letter is about, for the person who asks; [`Error::NotFound`] where they may
/// not see it.
pub type BearingOf = fn(Ctx, String) -> BoxFuture<'static, Result<Bearing>>;

/// Whether the reader of a letter chooses if and when it comes.
#[derive(Clone, Copy, Debug)]
pub enum Telling {
    /// They choose.
    Chosen,
    /// They choose, by theme as well.
    Themed(BearingOf),
    /// They are always told at once; the message says why.
    Always(&'static str),
    /// They choose on a page of the room.
    Elsewhere(&'static str),
}

/// Something of which a room tells by letter.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// Its name, in what people chose.
    pub name: &'static str,
    /// What it is called: a message of the room.
    pub key: &'static str,
    /// The letters it covers.
    pub letters: &'static [&'static str],
    /// Who decides whether they come.
    pub telling: Telling,
}

impl Topic {
    /// Whether people choose here if and when its letters come.
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        matches!(self.telling, Telling::Chosen | Telling::Themed(_))
    }
}

impl Site {
    /// The topic of a letter; nothing for those that are said as they are, and those to people without an account.
    #[must_use]
    pub fn topic_of(&self, letter: &str) -> Option<&Topic> {
        self.topics.iter().find(|t| t.letters.contains(&letter))
    }

    /// When the person of `ctx` is told of something by this letter: as they chose; always at once where nobody chooses, and
    /// where it would be over when a round-up comes, or nearly.
    ///
    /// # Errors
    /// A database error.
    pub async fn when(
        &self,
        ctx: &Ctx,
        choices: &Choices,
        letter: &str,
        about: Option<&About>,
    ) -> Result<When> {
        let Some(topic) = self.topic_of(letter).filter(|t| t.is_chosen()) else {
            return Ok(When::AtOnce);
        };
        let own = choices.topic(topic.name);
        let bearing = match (topic.telling, about) {
            (Telling::Themed(of), Some(about))
                if own == When::Daily || !choices.themes.is_empty() =>
            {
                match of(ctx.clone(), about.id.clone()).await {
                    Ok(bearing) => bearing,
                    // Of what is hidden by now, all that decides is as well.
                    Err(Error::NotFound) => Bearing::default(),
                    Err(error) => return Err(error),
                }
            }
            _ => Bearing::default(),
        };
        let now = ctx.now();
        let soon = now..=now.plus(day(TOO_SOON));
        Ok(match choices.when(topic.name, &bearing.themes) {
            When::Daily if bearing.until.is_some_and(|t| soon.contains(&t)) => When::AtOnce,
            chosen => chosen,
        })
    }
}
