//! What can be taken out of a file, said so that people understand it.

use std::collections::BTreeSet;

macro_rules! what {
    ($($(#[$meta:meta])* $name:ident = $code:literal,)+) => {
        /// Something that was taken out of a file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum What { $($(#[$meta])* $name,)+ }

        impl What {
            /// All of them, in the order in which they are said.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// Its code, by which it is stored and put into words.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// The one of a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|w| w.code() == code)
            }
        }
    };
}

what! {
    /// Names of who wrote, changed or commented.
    Author = "author",
    /// Where a picture was taken.
    Place = "place",
    /// When it was made, changed, printed, commented.
    Time = "time",
    /// The camera or telephone.
    Camera = "camera",
    /// The program, and names of folders and printers of the machine.
    Program = "program",
    /// Titles, keywords, descriptions and colour profiles that lie beside the content.
    Description = "description",
    /// A small picture of the content.
    Preview = "preview",
    /// What was deleted or changed while changes were tracked.
    Changes = "changes",
    /// Earlier versions of the file within it, and pieces that nothing shows.
    Versions = "versions",
    /// Numbers that tell copies and edits of a file apart.
    Marks = "marks",
    /// Scripts and things that happen by themselves.
    Scripts = "scripts",
    /// Files within the file.
    Attachments = "attachments",
    /// Connections to templates, data and codes that are not shown.
    Links = "links",
    /// Formulas in a table of plain text, which a spreadsheet would calculate.
    Formulas = "formulas",
    /// Pictures of kinds that cannot be cleaned.
    Pictures = "pictures",
    /// All but the first picture of a moving one.
    Motion = "motion",
    /// Bytes outside what the file shows.
    Rest = "rest",
}

/// What was found so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found(BTreeSet<What>);

impl Found {
    pub(crate) fn add(&mut self, what: What) {
        self.0.insert(what);
    }

    pub(crate) fn list(self) -> Vec<What> {
        self.0.into_iter().collect()
    }
}
