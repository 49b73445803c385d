//! Plain text to print or to fill in away from a screen: headings, paragraphs, room for an answer.

use axum::{body::Body, response::Response};

use crate::download;

/// Lines left for an answer.
const ROOM: usize = 3;
/// Width of a rule, in characters.
const WIDE: usize = 60;

/// A text under way.
#[derive(Debug)]
pub struct Sheet(String);

impl Sheet {
    /// With a title.
    #[must_use]
    pub fn new(title: &str) -> Self {
        Self(format!("{title}\r\n{}\r\n", "=".repeat(WIDE)))
    }

    /// A line.
    pub fn line(&mut self, words: &str) {
        self.0.push_str(words.trim_end());
        self.0.push_str("\r\n");
    }

    /// A paragraph of its own; none where there are no words.
    pub fn paragraph(&mut self, words: &str) {
        if !words.trim().is_empty() {
            self.line("");
            for line in words.lines() {
                self.line(line);
            }
            self.line("");
        }
    }

    /// A heading.
    pub fn heading(&mut self, words: &str) {
        self.line("");
        self.line(words);
        self.line(&"-".repeat(WIDE));
    }

    /// Something that is asked, with lines to write on.
    pub fn room(&mut self, what: &str) {
        self.line(what);
        for _ in 0..ROOM {
            self.line(&"_".repeat(WIDE));
        }
    }

    /// Something to choose from.
    pub fn choices(&mut self, what: &str, options: impl IntoIterator<Item = impl AsRef<str>>) {
        self.line(what);
        for option in options {
            self.line(&format!("[ ] {}", option.as_ref()));
        }
    }

    /// As a file of that name, with the line ends and the mark by which every editor knows it for UTF-8.
    #[must_use]
    pub fn file(self, name: &str) -> Response {
        let bytes = format!("\u{feff}{}", self.0).into_bytes();
        download::saved(
            &format!("{name}.txt"),
            "text/plain; charset=utf-8",
            Body::from(bytes),
        )
    }
}
