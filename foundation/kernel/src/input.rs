//! Checks of typed-in fields: each has its limit, each failure says what to do.

use crate::{Language, Localized, Message, Timestamp, Violations};

/// Characters of a name or title.
pub const LINE: usize = 200;
/// Characters of a short paragraph: a reason, a comment.
pub const PARAGRAPH: usize = 4_000;
/// Characters of a contribution.
pub const LONG: usize = 10_000;
/// Bytes of an uploaded document.
pub const UPLOAD: usize = 8 * 1024 * 1024;

impl Violations {
    /// One line of text, cleaned; a violation where it is empty (if required), too long or of mixed scripts.
    pub fn line(&mut self, field: &str, raw: &str, limit: usize, required: bool) -> String {
        let cleaned = text::clean_line(raw, limit + 1).text;
        self.length(field, &cleaned, limit, required);
        cleaned
    }

    /// A name that others will recognise somebody by: one line, and no letters borrowed from another script.
    pub fn name(&mut self, field: &str, raw: &str, limit: usize) -> String {
        let cleaned = self.line(field, raw, limit, true);
        if text::mixed_scripts(&cleaned) {
            self.push(field, Message::new("error-mixed-scripts"));
        }
        cleaned
    }

    /// Text of several lines, cleaned.
    pub fn text(&mut self, field: &str, raw: &str, limit: usize, required: bool) -> String {
        let cleaned = text::clean_text(raw, limit + 1).text;
        self.length(field, &cleaned, limit, required);
        cleaned
    }

    /// Text of several lines whose spaces and empty lines mean something, cleaned of all else.
    pub fn layout(&mut self, field: &str, raw: &str, limit: usize, required: bool) -> String {
        let cleaned = text::clean_layout(raw, usize::MAX).text;
        self.length(field, &cleaned, limit, required);
        cleaned
    }

    fn length(&mut self, field: &str, cleaned: &str, limit: usize, required: bool) {
        if required && cleaned.trim().is_empty() {
            self.push(field, Message::new("error-required"));
        } else if cleaned.chars().count() > limit {
            self.push(field, Message::new("error-too-long").with("limit", limit));
        }
    }

    /// A value of a closed list.
    pub fn choice<T: std::str::FromStr>(&mut self, field: &str, raw: &str) -> Option<T> {
        let value = raw.trim().parse().ok();
        if value.is_none() {
            self.push(field, Message::new("error-choose"));
        }
        value
    }

    /// The values of a list of boxes, each once and in the order sent; a violation for each that `read` does not know.
    pub fn chosen<'a, T: PartialEq>(
        &mut self,
        field: &str,
        values: impl IntoIterator<Item = &'a str>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        for code in values {
            match read(code) {
                Some(value) if !all.contains(&value) => all.push(value),
                Some(_) => {}
                None => self.push(field, Message::new("error-choose")),
            }
        }
        all
    }

    /// An e-mail address: something before one `@`, a dot behind it, nothing that could start another header.
    pub fn email(&mut self, field: &str, raw: &str) -> String {
        let email = raw.trim().to_lowercase();
        let valid = email.len() <= 254
            && email.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty()
                    && name.len() <= 64
                    && host.contains('.')
                    && host.split('.').all(|label| {
                        !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
                    })
            })
            && !email
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c));
        if !valid {
            self.push(
                field,
                Message::new(if email.is_empty() {
                    "error-required"
                } else {
                    "error-email"
                }),
            );
        }
        email
    }

    /// The address of a web site, if any, as [`Violations::link`] reads it.
    pub fn web_address(&mut self, field: &str, raw: &str) -> String {
        self.link(field, raw, LINE, "error-web-address")
    }

    /// An address of another house, if any: what is typed without its scheme gets one, anything but http and https is
    /// refused with the message `key`.
    pub fn link(&mut self, field: &str, raw: &str, limit: usize, key: &str) -> String {
        let typed = self.line(field, raw, limit, false);
        if typed.is_empty() {
            return typed;
        }
        let address = if typed.contains("://") {
            typed
        } else {
            format!("https://{typed}")
        };
        let host = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"))
            .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
        let plausible = host.is_some_and(|host| {
            host.contains('.')
                && host
                    .split('.')
                    .all(|l| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-'))
        });
        let clean = !address
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || "<>\"'`\\".contains(c));
        if !plausible || !clean {
            self.push(field, Message::new(key));
        }
        address
    }

    /// A date of a date field.
    pub fn date(&mut self, field: &str, raw: &str, required: bool) -> Option<Timestamp> {
        let raw = raw.trim();
        if raw.is_empty() {
            if required {
                self.push(field, Message::new("error-required"));
            }
            return None;
        }
        let date = Timestamp::parse_date(raw);
        if date.is_none() {
            self.push(field, Message::new("error-date"));
        }
        date
    }

    /// A text with versions in several languages; fields are named `FIELD-en`, `FIELD-fr` and so on.
    pub fn localized(
        &mut self,
        field: &str,
        raw: &Localized,
        limit: usize,
        required: bool,
    ) -> Localized {
        let mut cleaned = Localized::default();
        for (language, version) in &raw.0 {
            let name = format!("{field}-{language}");
            let version = self.text(&name, version, limit, false);
            if !version.is_empty() {
                cleaned.0.insert(*language, version);
            }
        }
        if required && cleaned.is_empty() {
            self.push(
                format!("{field}-{}", Language::English),
                Message::new("error-required"),
            );
        }
        cleaned
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn email(raw: &str) -> bool {
        let mut v = Violations::new();
        v.email("email", raw);
        v.0.is_empty()
    }

    #[test]
    fn an_address_that_could_start_another_header_is_refused() {
        assert!(email("amina@example.org"));
        assert!(!email("amina@example.org\nBcc: all@example.org"));
        assert!(!email("amina"));
        assert!(!email("a@b"));
        assert!(!email("<a@b.org>"));
    }

    #[test]
    fn a_text_past_its_limit_says_the_limit() {
        let mut v = Violations::new();
        v.line("title", &"a".repeat(201), LINE, true);
        assert_eq!(
            v.0[0].message,
            Message::new("error-too-long").with("limit", 200)
        );
    }

    #[test]
    fn an_override_of_direction_is_taken_out_of_a_name() {
        let mut v = Violations::new();
        assert_eq!(v.line("name", "abc\u{202e}txt", LINE, true), "abctxt");
        assert!(v.0.is_empty());
    }

    #[test]
    fn a_web_site_is_an_address_of_the_web_and_nothing_else() {
        let typed = |raw: &str| {
            let mut v = Violations::new();
            let address = v.web_address("website", raw);
            v.0.is_empty().then_some(address)
        };
        assert_eq!(
            typed("example.org/about").unwrap(),
            "https://example.org/about"
        );
        assert_eq!(
            typed("http://تجربة.example").unwrap(),
            "http://تجربة.example"
        );
        assert_eq!(typed("").unwrap(), "");
        for bad in [
            "javascript://alert.x",
            "https://a b.org",
            "localhost",
            "https://user@example.org",
            "https://x.org/\"><",
        ] {
            assert!(typed(bad).is_none(), "{bad}");
        }
    }
}
