//! XML written element by element; every text is escaped, and characters that XML 1.0 cannot hold are left out.

/// A document under way.
#[derive(Debug)]
pub struct Xml(String);

/// A text between tags or quotation marks.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' | '\t' => out.push(c),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

impl Xml {
    /// A document with its declaration.
    #[must_use]
    pub fn document() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    /// A part of a document, to be put into it later.
    #[must_use]
    pub const fn within() -> Self {
        Self(String::new())
    }

    /// Puts a part into the document.
    pub fn append(&mut self, part: Self) {
        self.0.push_str(&part.0);
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.0.push('<');
        self.0.push_str(name);
        for (key, value) in attributes {
            self.0.push_str(&format!(" {key}=\"{}\"", escaped(value)));
        }
        self.0.push_str(end);
    }

    /// Opens an element.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, ">\n");
    }

    /// Closes an element.
    pub fn close(&mut self, name: &str) {
        self.0.push_str(&format!("</{name}>\n"));
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, "/>\n");
    }

    /// An element with a text in it.
    pub fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(name, attributes, ">");
        self.0.push_str(&escaped(text));
        self.close(name);
    }

    /// The document.
    #[must_use]
    pub fn done(self) -> String {
        self.0
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
            xml.done(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a x=\"&quot;&gt;&lt;b y=&apos;\">\n<c>&lt;/c&gt;&amp;amp;&lt;d&gt;</c>\n</a>\n"
        );
    }
}
