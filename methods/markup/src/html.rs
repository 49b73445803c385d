//! A text as HTML: our own elements around escaped characters, and nothing else.

use crate::{
    address, plain,
    tree::{Block, Inline, Text},
};

/// Where a quoted post is read, and what stands above the quote.
#[derive(Clone, Debug)]
pub struct Quoted {
    /// The address, one of this house.
    pub href: String,
    /// Words.
    pub words: String,
}

/// What stands above a quote, by the number of a post and the words that are quoted, without marks.
pub type Quotes<'a> = dyn Fn(u64, &str) -> Option<Quoted> + 'a;

/// Writes a text as HTML. `quoted` says what stands above a quote of a post; nothing where the reader does not see that post, or
/// it does not hold these words, and the quote is one of nobody.
#[must_use]
pub fn html(text: &Text, quoted: &Quotes<'_>) -> String {
    let mut out = String::new();
    for block in &text.0 {
        one(block, quoted, &mut out);
    }
    out
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

fn one(block: &Block, quoted: &Quotes<'_>, out: &mut String) {
    match block {
        Block::Paragraph(words) => {
            out.push_str("<p dir=\"auto\">");
            inline(words, out);
            out.push_str("</p>");
        }
        // The page and the topic have the first levels.
        Block::Heading(level, words) => {
            let tag = if *level == 1 { "h3" } else { "h4" };
            out.push_str(&format!("<{tag} dir=\"auto\">"));
            inline(words, out);
            out.push_str(&format!("</{tag}>"));
        }
        Block::List(numbered, items) => {
            let tag = if *numbered { "ol" } else { "ul" };
            out.push_str(&format!("<{tag}>"));
            for item in items {
                out.push_str("<li dir=\"auto\">");
                match item.as_slice() {
                    [Block::Paragraph(words)] => inline(words, out),
                    all => all.iter().for_each(|block| one(block, quoted, out)),
                }
                out.push_str("</li>");
            }
            out.push_str(&format!("</{tag}>"));
        }
        Block::Quote(of, inner) => {
            out.push_str("<blockquote>");
            let words = || plain::blocks(inner).join("\n");
            if let Some(q) = of.and_then(|number| quoted(number, &words())) {
                out.push_str("<p class=\"meta\"><a href=\"");
                escape(&q.href, out);
                out.push_str("\"><bdi>");
                escape(&q.words, out);
                out.push_str("</bdi></a></p>");
            }
            inner.iter().for_each(|block| one(block, quoted, out));
            out.push_str("</blockquote>");
        }
        Block::Code(code) => {
            out.push_str("<pre dir=\"ltr\"><code>");
            escape(code, out);
            out.push_str("</code></pre>");
        }
    }
}

fn inline(words: &[Inline], out: &mut String) {
    for word in words {
        match word {
            Inline::Text(text) => escape(text, out),
            Inline::Emphasis(inner) => {
                out.push_str("<em>");
                inline(inner, out);
                out.push_str("</em>");
            }
            Inline::Strong(inner) => {
                out.push_str("<strong>");
                inline(inner, out);
                out.push_str("</strong>");
            }
            Inline::Code(code) => {
                out.push_str("<code dir=\"ltr\">");
                escape(code, out);
                out.push_str("</code>");
            }
            Inline::Link(inner, to) => link(inner, to, out),
            Inline::Mention(name) => {
                out.push_str("<bdi class=\"mention\">@");
                escape(name, out);
                out.push_str("</bdi>");
            }
            Inline::Break => out.push_str("<br>"),
        }
    }
}

/// A link, with its host beside words that are not the address itself: words lie, a host does not.
fn link(words: &[Inline], to: &str, out: &mut String) {
    out.push_str("<a href=\"");
    escape(to, out);
    out.push_str("\" rel=\"nofollow ugc noopener noreferrer\">");
    inline(words, out);
    out.push_str("</a>");
    if plain::said(words) != to {
        out.push_str(" <bdi class=\"meta\" dir=\"ltr\">(");
        escape(address::place(to).unwrap_or_default(), out);
        out.push_str(")</bdi>");
    }
}
