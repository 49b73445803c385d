//! XML written element by element: every text is escaped, and characters that XML 1.0 cannot hold are left out.

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// Attributes of an element: name and value.
type Attributes<'a> = [(&'a str, &'a str)];

/// A document, or a part of one, under way.
pub struct Xml(Writer<Vec<u8>>);

impl std::fmt::Debug for Xml {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Xml")
    }
}

/// A text without what a reader would refuse the whole document for.
fn fitting(text: &str) -> String {
    let fits = |c: &char| {
        (!c.is_control() || matches!(c, '\n' | '\t')) && !matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().filter(fits).collect()
}

fn start<'a>(name: &'a str, attributes: &Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, fitting(value).as_str()));
    }
    start
}

impl Xml {
    /// A document with its declaration.
    #[must_use]
    pub fn document() -> Self {
        let mut xml = Self::within();
        xml.put(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        xml
    }

    /// A part of a document, to be put into it later.
    #[must_use]
    pub fn within() -> Self {
        Self(Writer::new(Vec::new()))
    }

    /// Puts a part into the document.
    pub fn append(&mut self, part: Self) {
        self.0.get_mut().extend(part.0.into_inner());
    }

    fn put(&mut self, event: Event<'_>) {
        // What is written lies in memory, which takes everything.
        self.0.write_event(event).ok();
    }

    /// Opens an element.
    pub fn open(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.put(Event::Start(start(name, attributes)));
    }

    /// Closes an element.
    pub fn close(&mut self, name: &str) {
        self.put(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.put(Event::Empty(start(name, attributes)));
    }

    /// An element with a text in it.
    pub fn leaf(&mut self, name: &str, attributes: &Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.put(Event::Text(BytesText::new(&fitting(text))));
        self.close(name);
    }

    /// The document.
    #[must_use]
    pub fn done(self) -> Vec<u8> {
        self.0.into_inner()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_somebody_wrote_becomes_an_element() {
        let mut xml = Xml::document();
        xml.open("a", &[("x", "\"><b y='")]);
        xml.leaf("c", &[], "</c>&amp;\u{0}\u{b}\u{fffe}<d>");
        xml.close("a");
        assert_eq!(
            String::from_utf8_lossy(&xml.done()),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><a x=\"&quot;&gt;&lt;b y=&apos;\"><c>&lt;/c&gt;&amp;amp;&lt;d&gt;</c></a>"
        );
    }
}
