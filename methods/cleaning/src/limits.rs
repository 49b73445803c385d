//! How much a file may hold, and why one is refused.

/// Ceilings for one file; the defaults suit papers that somebody scans or writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file that comes in.
    pub bytes: usize,
    /// Bytes of the file that comes out: a picture may grow while it is made anew.
    pub result: usize,
    /// Pixels of one picture, asked before it is decoded.
    pub pixels: u64,
    /// Bytes that one decoded picture may take.
    pub decoded: u64,
    /// Files within an archive.
    pub entries: usize,
    /// Bytes that everything packed in a file may have together once unpacked.
    pub unpacked: usize,
    /// How much larger than what it is packed in something may be, once it has more than a million bytes.
    pub ratio: usize,
    /// Nesting of elements, lists and dictionaries.
    pub depth: usize,
    /// Elements of XML, or things within a PDF.
    pub parts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 10 << 20,
            result: 40 << 20,
            pixels: 50_000_000,
            decoded: 200 << 20,
            entries: 2_000,
            unpacked: 60 << 20,
            ratio: 200,
            depth: 200,
            parts: 1_500_000,
        }
    }
}

/// Why a file is not taken. [`Refusal::code`] is the key of the words for people; the English here is for logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// None of the kinds that can be cleaned.
    #[error("a kind that cannot be cleaned")]
    Kind,
    /// It cannot be read as what it claims to be.
    #[error("damaged")]
    Damaged,
    /// Locked with a password.
    #[error("locked with a password")]
    Locked,
    /// It could act by itself: macros, controls, embedded programs.
    #[error("something in it could act by itself")]
    Active,
    /// It holds other files.
    #[error("other files are embedded in it")]
    Embedded,
    /// It fetches something from elsewhere when it is opened.
    #[error("it fetches something from elsewhere")]
    Fetches,
    /// More bytes than allowed.
    #[error("too large")]
    TooLarge,
    /// More within it than allowed: a bomb, or a file of very many parts.
    #[error("too much within it")]
    TooMuch,
    /// Control characters in a text.
    #[error("control characters in a text")]
    Controls,
}

impl Refusal {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::Kind,
        Self::Damaged,
        Self::Locked,
        Self::Active,
        Self::Embedded,
        Self::Fetches,
        Self::TooLarge,
        Self::TooMuch,
        Self::Controls,
    ];

    /// Its code, by which it is put into words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Kind => "kind",
            Self::Damaged => "damaged",
            Self::Locked => "locked",
            Self::Active => "active",
            Self::Embedded => "embedded",
            Self::Fetches => "fetches",
            Self::TooLarge => "too-large",
            Self::TooMuch => "too-much",
            Self::Controls => "controls",
        }
    }
}
