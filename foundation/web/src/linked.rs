//! What a page tells programs that gather pages (schema.org as JSON-LD): what everybody reads on it, and nothing else.

use kernel::{Result, Timestamp};
use serde_json::{Map, Value};

use crate::Rq;

/// Where the words of types and properties are explained.
const WORDS: &str = "https://schema.org";

/// A thing as schema.org names it.
#[derive(Clone, Debug)]
pub struct Linked(Map<String, Value>);

impl Linked {
    /// A thing of a type, such as `Event`, that stands within another.
    #[must_use]
    pub fn new(kind: &str) -> Self {
        let mut thing = Map::new();
        thing.insert("@type".to_owned(), kind.into());
        Self(thing)
    }

    /// The thing that an address of ours is about: its page in whole, and what it is known by.
    #[must_use]
    pub fn of(rq: &Rq, kind: &str, own: &str) -> Self {
        let address = format!("{}{own}", rq.ctx.app.base);
        Self::new(kind)
            .with("@id", address.clone())
            .with("url", address)
    }

    /// The Office, which publishes what stands here.
    #[must_use]
    pub fn office(rq: &Rq) -> Self {
        Self::new("Organization").with("name", rq.t("ui-office-name"))
    }

    /// The same with a property; what is empty is not said.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        let empty = match &value {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            Value::Array(all) => all.is_empty(),
            _ => false,
        };
        if !empty {
            self.0.insert(name.to_owned(), value);
        }
        self
    }

    /// The same with a moment.
    #[must_use]
    pub fn at(self, name: &str, at: Option<Timestamp>) -> Self {
        self.with(name, at.map(Timestamp::rfc3339))
    }

    /// As a document of its own.
    #[must_use]
    pub fn document(&self) -> Value {
        let mut whole = Map::new();
        whole.insert("@context".to_owned(), WORDS.into());
        whole.extend(self.0.clone());
        Value::Object(whole)
    }

    /// As a block within a page. Browsers run nothing of it, so that no rule on scripts has to make room for it; and no text in
    /// it, whoever wrote it, can end it or begin a tag: the letters for that are written by their numbers.
    ///
    /// # Errors
    /// A fault of the machine.
    pub(crate) fn block(&self) -> Result<String> {
        let text = serde_json::to_string(&self.document()).map_err(kernel::Error::internal)?;
        let mut safe = String::with_capacity(text.len() + 80);
        safe.push_str("<script type=\"application/ld+json\">");
        for c in text.chars() {
            match c {
                // Outside of texts none of them stands in JSON.
                '<' | '>' | '&' | '\'' | '\u{2028}' | '\u{2029}' => {
                    safe.push_str(&format!("\\u{:04x}", u32::from(c)));
                }
                c => safe.push(c),
            }
        }
        safe.push_str("</script>");
        Ok(safe)
    }
}

impl From<Linked> for Value {
    fn from(thing: Linked) -> Self {
        Self::Object(thing.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_block_or_begins_another() {
        let typed = "</script><script>alert('1')</script>&<!--\u{2028}\u{2029} ]]> «a» ج";
        let thing = Linked::new("Event").with("name", typed);
        let block = thing.block().unwrap();
        let inside = block
            .strip_prefix("<script type=\"application/ld+json\">")
            .and_then(|b| b.strip_suffix("</script>"))
            .unwrap();
        for c in ['<', '>', '&', '\'', '\u{2028}', '\u{2029}'] {
            assert!(!inside.contains(c), "{inside}");
        }
        let read: Value = serde_json::from_str(inside).unwrap();
        assert_eq!(read["name"], typed);
        assert_eq!(read["@context"], "https://schema.org");
    }

    #[test]
    fn what_is_empty_is_not_said() {
        let thing = Linked::new("Event")
            .with("name", " ")
            .with("inLanguage", Vec::<String>::new())
            .with("url", None::<String>)
            .at("startDate", Some(Timestamp(0)))
            .at("endDate", None)
            .with("organizer", Linked::new("Organization").with("name", "A"));
        let said = thing.document();
        let names: Vec<&String> = said.as_object().unwrap().keys().collect();
        assert_eq!(names, ["@context", "@type", "organizer", "startDate"]);
        assert_eq!(said["startDate"], "1970-01-01T00:00:00Z");
        assert_eq!(said["organizer"]["name"], "A");
    }
}
