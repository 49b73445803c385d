//! Letters that are answered by mail: the address that a full one bears, and what becomes of an answer.

use futures_util::future::BoxFuture;
use guard::{About, Ctx, Notice, Often, Replying, digest, tell_of_reply};
use inbound::Answer;
use kernel::{Error, Language, Result, Violations, input};

use crate::Site;

/// Characters by which a letter of the house is known.
const OURS: usize = 30;
/// Why words were refused that name whoever stands without a name: the letter that says so.
const NAMED: &str = "reply-named";

/// A kind of things on which letters are answered by mail.
#[derive(Clone, Copy, Debug)]
pub struct Replied {
    /// The kind, as [`guard::Notice::about`] names it.
    pub kind: &'static str,
    /// Where somebody is led whose answer was not taken.
    pub home: &'static str,
    /// Whether the person who asks may answer a letter about one, and wants to hear of it.
    pub answered: fn(Ctx, String) -> BoxFuture<'static, Result<bool>>,
    /// Takes what they typed, by the action of the page and its rules; the key of `ctx` has it happen once.
    pub take: fn(Ctx, String, Said) -> BoxFuture<'static, Result<()>>,
}

/// What somebody typed in an answer.
#[derive(Clone, Debug)]
pub struct Said {
    /// Their words.
    pub words: String,
    /// What would tell who they are where they stand without a name: name, address, and what stands behind its `@`.
    pub own: Vec<String>,
}

impl Said {
    /// The words of somebody who stands without a name, who is also known by these.
    ///
    /// # Errors
    /// A refusal where the words name them.
    pub fn without_names(&self, more: &[String]) -> Result<()> {
        if inbound::names(&self.words, &self.own) || inbound::names(&self.words, more) {
            return Err(Error::refused(NAMED));
        }
        Ok(())
    }
}

/// What became of a letter that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It stands where it was meant to, or waits there to be looked at.
    Posted,
    /// It was not taken: one word says why.
    Left(&'static str),
}

/// An answer whose address is known: what was typed, who speaks by it, and on what.
struct Known<'s> {
    answer: Answer,
    replying: Replying,
    replied: &'s Replied,
}

impl Site {
    /// An address by which the person of `ctx` answers a letter about something; nothing where they cannot.
    pub(crate) async fn reply_address(&self, ctx: &Ctx, about: &About) -> Result<Option<String>> {
        let (Some(domain), Some(account)) = (&self.app.reply_domain, ctx.viewer.account) else {
            return Ok(None);
        };
        let Some(replied) = self.replies.iter().find(|r| r.kind == about.kind) else {
            return Ok(None);
        };
        if !(replied.answered)(ctx.clone(), about.id.clone()).await? {
            return Ok(None);
        }
        let token = self.app.make_reply_address(account, about).await?;
        Ok(Some(inbound::address(&token, domain)))
    }

    /// Takes a letter that came by mail: what was typed in it is said as if on the page, by whoever the address that it was
    /// sent to was made for. Whose answer is not taken learns so by a letter to the address of their account, whatever
    /// address this one says it comes from.
    ///
    /// # Errors
    /// A database error, or that it was too often of late: it may be brought again.
    pub async fn take_answer(&self, raw: &[u8]) -> Result<Taken> {
        let known = match self.known(raw).await? {
            Ok(known) => known,
            Err(why) => return Ok(Taken::Left(why)),
        };
        let Some((letter, why)) = self.said(&known, raw).await? else {
            return Ok(Taken::Posted);
        };
        let notice = Notice::new(letter, known.replied.home);
        tell_of_reply(&self.app, &known.replying, notice).await?;
        Ok(Taken::Left(why))
    }

    /// Gives up a letter that a fault of ours kept from being taken: whoever wrote it learns that they should say it again.
    ///
    /// # Errors
    /// A database error: it is not given up before it is told.
    pub async fn give_up_answer(&self, raw: &[u8]) -> Result<()> {
        let Ok(known) = self.known(raw).await? else {
            return Ok(());
        };
        let notice = Notice::new("reply-failed", known.replied.home);
        tell_of_reply(&self.app, &known.replying, notice).await
    }

    /// Who wrote a letter, and on what; or one word for why nobody is to be told anything of it.
    async fn known(&self, raw: &[u8]) -> Result<Result<Known<'_>, &'static str>> {
        let Some(domain) = &self.app.reply_domain else {
            return Ok(Err("off"));
        };
        let answer = match inbound::read(raw, domain) {
            Ok(answer) => answer,
            Err(left) => return Ok(Err(left.word())),
        };
        let Some(replying) = self.app.replying(&answer.token).await? else {
            return Ok(Err("unknown"));
        };
        let kind = &replying.about.kind;
        let replied = self.replies.iter().find(|r| r.kind == kind);
        Ok(replied.ok_or("unknown").map(|replied| Known {
            answer,
            replying,
            replied,
        }))
    }

    /// Whether words hold a letter of the house that is not marked as a quote: it would tell its reader's name to all who
    /// read the post.
    fn quotes_us(&self, words: &str) -> bool {
        let plain: Vec<&str> = words.lines().filter(|l| !l.starts_with('>')).collect();
        let plain = inbound::squeezed(&plain.join(" "));
        Language::ALL.iter().any(|&language| {
            let ours = inbound::squeezed(&self.languages.plain(language, "mail-answerable"));
            // Its beginning: a mail program may break off a long letter.
            let ours: String = ours.chars().take(OURS).collect();
            plain.contains(&ours)
        })
    }

    /// Says it; gives the letter that tells why it was not taken, and one word for that.
    async fn said(
        &self,
        known: &Known<'_>,
        raw: &[u8],
    ) -> Result<Option<(&'static str, &'static str)>> {
        let Known {
            answer,
            replying,
            replied,
        } = known;
        let reader = &replying.reader;
        if !replying.open {
            return Ok(Some(("reply-late", "late")));
        }
        let own = reader.email.to_lowercase();
        if !answer.from.iter().any(|from| from.to_lowercase() == own) {
            return Ok(Some(("reply-sender", "sender")));
        }
        if answer.large {
            return Ok(Some(("reply-large", "large")));
        }
        let mut words = answer.typed(&[&reader.name, &reader.email]);
        if words.is_empty() {
            return Ok(Some(("reply-empty", "empty")));
        }
        if self.quotes_us(&words) {
            return Ok(Some(("reply-quoted", "quoted")));
        }
        if answer.attached {
            words += "\n\n";
            words += &self.languages.plain(reader.language, "reply-attachment");
        }
        if words.chars().count() > input::LONG {
            return Ok(Some(("reply-long", "long")));
        }
        let mut ctx = Ctx::house(&self.app);
        ctx.viewer = replying.viewer.clone();
        ctx.language = reader.language;
        // What names a letter names it wherever it is brought again; one without a name is known by all of it.
        let name = if answer.name.is_empty() {
            digest(raw)
        } else {
            digest(&answer.name)
        };
        // One letter to the addresses of two things is said in both.
        let About { kind, id } = &replying.about;
        ctx.key = format!("by-mail:{kind}:{id}:{name}");
        ctx.count(&Often::SPEAK)?;
        let behind = own.rsplit_once('@').map_or("", |(_, domain)| domain);
        let own = vec![reader.name.clone(), own.clone(), behind.to_owned()];
        match (replied.take)(ctx, id.clone(), Said { words, own }).await {
            Ok(()) => {
                if answer.copied {
                    // Others have it before them now: the next letter brings another.
                    self.app.end_reply_address(&answer.token).await?;
                }
                Ok(None)
            }
            Err(Error::NotFound) => {
                // Whoever may not write there any more gets the address back by no turn of things.
                let (account, about) = (replying.account, &replying.about);
                self.app.end_replies_about(account, about).await?;
                Ok(Some(("reply-closed", "closed")))
            }
            Err(Error::SignIn) => Ok(Some(("reply-closed", "closed"))),
            Err(Error::Rejected(wrong)) => Ok(Some(refused(&wrong))),
            Err(error) => Err(error),
        }
    }
}

/// The letter that says why an action refused an answer, and one word for it.
fn refused(wrong: &Violations) -> (&'static str, &'static str) {
    let is = |key: &str| wrong.0.iter().any(|v| v.message.key == key);
    if is(NAMED) {
        (NAMED, "named")
    } else if is("error-not-in-this-state") {
        ("reply-closed", "closed")
    } else {
        ("reply-refused", "refused")
    }
}
