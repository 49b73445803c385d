//! What the letters of each room are about, and whether their reader chooses if and when they come.

use futures_util::future::BoxFuture;
use guard::{About, Choices, Ctx, When};
use kernel::{Error, Result};

use crate::Site;

/// The codes of the themes of what a letter is about, for the person who asks; [`Error::NotFound`] where they may not see it.
pub type ThemesOf = fn(Ctx, String) -> BoxFuture<'static, Result<Vec<String>>>;

/// Whether the reader of a letter chooses if and when it comes.
#[derive(Clone, Copy, Debug)]
pub enum Telling {
    /// They choose.
    Chosen,
    /// They choose, by theme as well.
    Themed(ThemesOf),
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

    /// When the person of `ctx` wants to be told of something by this letter; always at once where nobody chooses.
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
        let themes = match (topic.telling, about) {
            (Telling::Themed(of), Some(about)) if !choices.themes.is_empty() => {
                match of(ctx.clone(), about.id.clone()).await {
                    Ok(themes) => themes,
                    // Of what is hidden by now, its themes are as well.
                    Err(Error::NotFound) => Vec::new(),
                    Err(error) => return Err(error),
                }
            }
            _ => Vec::new(),
        };
        Ok(choices.when(topic.name, &themes))
    }
}
