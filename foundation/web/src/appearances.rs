//! Where the name of an organisation appears, as each capability knows it: who can see it there, and how it goes.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Message, Result, Timestamp};

use crate::Site;

kernel::codes! {
    /// Who sees a name at a place, beside the organisation's own people.
    pub enum Seen {
        /// Everybody.
        Public = "public",
        /// The organisations of the network, and the Office.
        Network = "network",
        /// The organisations that were invited, and the Office.
        Invited = "invited",
        /// The Office alone.
        Office = "office",
        /// Whom the Office passes a file on to.
        Others = "others",
    }
}

/// How a name goes from a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leave {
    /// By a form: where it is sent, and with which fields.
    By(String, Vec<(&'static str, String)>),
    /// It went, and comes back by a form.
    Back(String, Vec<(&'static str, String)>),
    /// It stays: why, and what can be done instead.
    Stays(Message),
}

/// A place where a name appears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// What it is, in words that the page puts into the reader's language.
    pub place: Message,
    /// Where it is read; empty where the reader cannot open it.
    pub href: String,
    /// Who sees the name there.
    pub seen: Seen,
    /// Since when, where that is known.
    pub since: Option<Timestamp>,
    /// How it goes.
    pub leave: Leave,
}

impl Appearance {
    /// In an activity in which an organisation chooses how it stands: one command takes its name from everything there.
    #[must_use]
    pub fn in_activity(
        place: Message,
        href: impl Into<String>,
        seen: Seen,
        unlisted: bool,
        of: (&str, &str),
    ) -> Self {
        let (organisation, engagement) = of;
        let action = format!("/organisations/{organisation}/where");
        let fields = |what: &str| {
            vec![
                ("engagement", engagement.to_owned()),
                ("do", what.to_owned()),
            ]
        };
        Self {
            place,
            href: href.into(),
            seen: if unlisted { Seen::Office } else { seen },
            since: None,
            leave: if unlisted {
                Leave::Back(action, fields("show"))
            } else {
                Leave::By(action, fields("withdraw"))
            },
        }
    }

    /// The same, since a moment.
    #[must_use]
    pub fn since(mut self, at: impl Into<Option<Timestamp>>) -> Self {
        self.since = at.into();
        self
    }
}

/// The places that one capability knows for an organisation, by its identifier. Who asks may read the organisation's whole
/// record; of what they may not open, no title is told.
pub type AppearancesOf = fn(Ctx, String) -> BoxFuture<'static, Result<Vec<Appearance>>>;

/// What one capability answers for.
#[derive(Clone, Copy, Debug)]
pub struct Appearances {
    /// `table.column` of each column that names an organisation and whose places it tells.
    pub columns: &'static [&'static str],
    /// Tells them.
    pub of: AppearancesOf,
}

impl Site {
    /// Every place where the name of an organisation appears: those that most people see first, the newest of them
    /// before the others.
    ///
    /// # Errors
    /// A database error.
    pub async fn appearances(&self, ctx: &Ctx, organisation: &str) -> Result<Vec<Appearance>> {
        let mut all = Vec::new();
        for of in &self.appearances {
            all.extend(of(ctx.clone(), organisation.to_owned()).await?);
        }
        all.sort_by_key(|a| (a.seen, std::cmp::Reverse(a.since)));
        Ok(all)
    }
}
