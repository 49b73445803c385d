//! Personal data that must not slip into a log.

use std::fmt;

/// A value whose `Debug` prints `‹private›`; reading it is a visible act.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Marks a value as personal data.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for storing it or showing it to somebody who may see it.
    pub const fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹private›")
    }
}

/// What a machine said, such as a mail server, in one line and without the mail addresses it may repeat.
#[must_use]
pub fn without_addresses(text: &str) -> String {
    let words = text.split_whitespace();
    words
        .map(|word| {
            if word.contains('@') {
                "‹private›"
            } else {
                word
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_address_and_no_second_line_is_left_of_what_a_machine_said() {
        assert_eq!(
            super::without_addresses("550 no such user <amina@example.org>;\r\ntry later"),
            "550 no such user ‹private› try later"
        );
    }
}
