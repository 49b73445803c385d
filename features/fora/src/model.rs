//! Spaces, topics, posts, and what the Office decides on them.

use guard::{AccountId, Record, Sealed, Viewer};
use kernel::{Id, Language, Localized, Timestamp};
use parties::{OrganisationId, Visibility};
use web::files::FileState;

kernel::codes! {
    /// Whom a space is for.
    pub enum Kind {
        /// Everybody reads, the network writes.
        Public = "public",
        /// The network reads and writes.
        Network = "network",
        /// The network reads and writes, about one theme.
        Theme = "theme",
        /// The network reads, organisations named for it write.
        WorkingGroup = "working_group",
        /// Organisations named for it read and write; for all others there is none.
        Invited = "invited",
    }
}

impl Kind {
    /// How many may read, the most first: what was said for fewer is never shown to more.
    #[must_use]
    pub const fn circle(self) -> u8 {
        match self {
            Self::Public => 0,
            Self::Network | Self::Theme | Self::WorkingGroup => 1,
            Self::Invited => 2,
        }
    }

    /// Whether organisations are named for it.
    #[must_use]
    pub const fn names(self) -> bool {
        matches!(self, Self::WorkingGroup | Self::Invited)
    }
}

kernel::codes! {
    /// Where a topic stands.
    pub enum TopicState {
        /// Its first post waits for a first look.
        Waiting = "waiting",
        Open = "open", Closed = "closed",
        /// It went into another, to which it leads.
        Merged = "merged",
    }
}

kernel::codes! {
    /// Where a post stands.
    pub enum PostState {
        /// It waits for a first look.
        Held = "held",
        /// The Office did not let it in.
        Declined = "declined",
        Shown = "shown",
        /// The Office took it away; that there was one stays.
        Removed = "removed",
        /// Its writer took it back.
        Withdrawn = "withdrawn",
        /// It was taken back before anybody else read it.
        Dropped = "dropped",
    }
}

kernel::codes! {
    /// How somebody watches a topic.
    pub enum Watch { None = "none", Follow = "follow", Mute = "mute" }
}

kernel::codes! {
    /// How often a letter says that there is something new.
    pub enum Digest { Daily = "daily", Weekly = "weekly", Never = "never" }
}

kernel::codes! {
    /// What a reader finds wrong with a post.
    pub enum Why { Harm = "harm", Names = "names", Abuse = "abuse", Spam = "spam", Other = "other" }
}

kernel::codes! {
    /// What the Office decided against somebody.
    pub enum MeasureKind {
        /// A first post is not let in.
        Decline = "decline",
        /// A post is taken away.
        Removal = "removal",
        /// They are told that something must not be repeated.
        Warning = "warning",
        /// They write nothing until a day.
        Silence = "silence",
    }
}

kernel::codes! {
    /// What became of a topic.
    pub enum What {
        /// Posts of it went to a topic of their own.
        SplitTo = "split_to",
        /// It was made from posts of another.
        SplitFrom = "split_from",
        /// It went into another.
        MergedInto = "merged_into",
        /// Another went into it.
        MergedFrom = "merged_from",
        /// It moved to another space.
        Moved = "moved",
    }
}

/// Identifier of a space.
pub type SpaceId = Id<Space>;
/// Identifier of a topic.
pub type TopicId = Id<Topic>;
/// Identifier of a post.
pub type PostId = Id<Post>;
/// Identifier of a file.
pub type FileId = Id<Attached>;
/// Identifier of a measure.
pub type MeasureId = Id<Measure>;

/// A space in which topics stand, as the person who asks stands to it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Space {
    /// Identifier.
    pub id: SpaceId,
    /// Whom it is for.
    pub kind: Kind,
    /// Code of the theme, where it is about one.
    pub theme: String,
    /// Title in several languages.
    pub title: Localized,
    /// What it is for, in several languages.
    pub about: Localized,
    /// Whether the first post of an organisation waits until the Office has looked at it.
    pub first_look: bool,
    /// Whether nothing is written here any more.
    pub archived: bool,
    /// When it was made.
    pub created: Timestamp,
    /// Counts changes.
    pub version: i64,
    /// Whether the person asking belongs to an organisation named for it.
    pub named: bool,
}

impl Space {
    /// Whether somebody reads this space: the one rule, whose SQL counterpart is `store::spaces`.
    #[must_use]
    pub fn is_read_by(&self, viewer: &Viewer) -> bool {
        viewer.in_office()
            || match self.kind {
                Kind::Public => true,
                Kind::Network | Kind::Theme | Kind::WorkingGroup => viewer.in_network(),
                Kind::Invited => self.named,
            }
    }

    /// Whether the organisations of somebody write here.
    #[must_use]
    pub fn is_written_by(&self, viewer: &Viewer) -> bool {
        if self.kind.names() {
            self.named
        } else {
            viewer.in_network()
        }
    }

    /// The search scope of what stands in it.
    #[must_use]
    pub fn scope(&self) -> String {
        match self.kind.circle() {
            0 => "public".to_owned(),
            1 => "network".to_owned(),
            _ => format!("forum:{}", self.id),
        }
    }
}

/// A topic.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Topic {
    /// Identifier.
    pub id: TopicId,
    /// In which space.
    pub space: SpaceId,
    /// Who began it; nobody where it was brought in.
    pub account: Option<AccountId>,
    /// Title.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// Where it stands.
    pub state: TopicState,
    /// When it was begun.
    pub created: Timestamp,
    /// Place of its last post.
    pub last_place: i64,
    /// When that was written.
    pub last_at: Timestamp,
    /// Posts that stand in it.
    pub posts: i64,
    /// The post that answers it; empty where none does.
    pub answer: String,
    /// The topic it went into; empty where it stands.
    pub leads_to: String,
    /// Counts changes.
    pub version: i64,
}

/// A topic with the space it stands in.
#[derive(Clone, Debug)]
pub struct Thread {
    /// The space.
    pub space: Space,
    /// The topic.
    pub topic: Topic,
}

/// A post.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Post {
    /// Identifier.
    pub id: PostId,
    /// The number by which it is linked to for good.
    pub number: i64,
    /// Its place among all posts, which nobody sees.
    pub place: i64,
    /// In which topic.
    pub topic: TopicId,
    /// Who wrote it; nobody where it was brought in.
    pub account: Option<AccountId>,
    /// For which organisation; none where the Office wrote it, or it was brought in.
    pub organisation: Option<OrganisationId>,
    /// Whether it is of the Office.
    pub office: bool,
    /// The name that a post bears that was brought in.
    pub author: String,
    /// Language.
    pub language: Language,
    /// Words, as they were typed.
    pub body: String,
    /// Where it stands.
    pub state: PostState,
    /// Whether what waits is meant to stand without the name; of what is shown, the organisation's presence says it.
    pub unlisted: bool,
    /// When it was written.
    pub created: Timestamp,
    /// When it was changed last.
    pub edited: Option<Timestamp>,
    /// Whether the Office took something out of it.
    pub redacted: bool,
    /// Whether the Office recommends it.
    pub recommended: bool,
    /// Until when it waits for a first look.
    pub due: Option<Timestamp>,
    /// Counts changes.
    pub version: i64,
    /// Name of the organisation; empty where none stands beside it.
    pub organisation_name: String,
    /// The organisation that stands for it now.
    pub organisation_stands: Option<OrganisationId>,
    /// Who sees that name here.
    pub organisation_visibility: Visibility,
    /// The name after `@` of whoever wrote it; empty where they have none.
    pub handle: String,
}

impl PostState {
    /// Whether nobody but its writer and the Office knows of it.
    #[must_use]
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::Held | Self::Declined | Self::Dropped)
    }
}

impl Post {
    /// Where it is read for good.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/fora/posts/{}", self.number)
    }

    /// Whether a reader sees whose it is.
    #[must_use]
    pub fn is_named_to(&self, viewer: &Viewer) -> bool {
        let stands = self.organisation_stands.map(|o| o.to_string());
        let mut own = viewer.organisations();
        own.any(|o| stands.as_deref() == Some(o))
            || match self.organisation_visibility {
                Visibility::Public => true,
                Visibility::Network => viewer.in_network() || viewer.in_office(),
                Visibility::Office => viewer.in_office(),
            }
    }
}

/// A post with where it stands.
#[derive(Clone, Debug)]
pub struct Said {
    /// The topic and its space.
    pub thread: Thread,
    /// The post.
    pub post: Post,
}

/// A file of a post: a cleaned copy, sealed under a key of its own. Nothing in it says who sent it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Attached {
    /// Identifier.
    pub id: FileId,
    /// To which post it was added.
    pub post: PostId,
    /// What it is, as the cleaner calls it.
    pub kind: String,
    /// Its name, sealed under its key.
    pub name: Sealed,
    /// What it says, sealed under its key: the post is found by it.
    pub words: Sealed,
    /// Name of the sealed file in the store.
    pub file: String,
    /// Bytes of the cleaned file.
    pub size: i64,
    /// Codes of what was taken out of it, with spaces between.
    pub removed: String,
    /// Whether it can be read.
    pub state: FileState,
    /// When it was added.
    pub added: Timestamp,
}

impl Attached {
    /// What its key belongs to.
    #[must_use]
    pub fn record(&self) -> Record {
        crate::commands::SHELF.record(self.id, self.post)
    }
}

/// What the Office decided against somebody.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Measure {
    /// Identifier.
    pub id: MeasureId,
    /// What.
    pub kind: MeasureKind,
    /// Because of which post.
    pub post: PostId,
    /// Against whom.
    pub account: AccountId,
    /// Why; sealed.
    pub reason: String,
    /// When.
    pub at: Timestamp,
    /// Until when, where it ends by itself.
    pub until: Option<Timestamp>,
    /// Account of whoever decided.
    pub made_by: String,
    /// Last moment to appeal.
    pub appeal_until: Timestamp,
    /// What the one concerned says against it, sealed; empty where they say nothing.
    pub appeal: String,
    /// When they said it.
    pub appealed: Option<Timestamp>,
    /// What somebody else of the Office answered, sealed.
    pub answer: String,
    /// When.
    pub answered: Option<Timestamp>,
    /// Whether it was taken back.
    pub lifted: bool,
    /// Counts changes.
    pub version: i64,
}
