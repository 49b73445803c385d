//! Words of a letter that has them as a page (HTML) alone: its blocks become lines, what it quotes becomes one mark.

use mail_parser::decoders::html::html_to_text;

/// Elements that begin and end on a line of their own, and that the reader of pages runs together.
const BLOCKS: &[&str] = &[
    "div", "tr", "li", "ul", "ol", "hr", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6",
];

/// What stands for a quote: a line that is known for one.
const QUOTE: &str = "<br>&gt;<br>";

/// The words of a page, without those that it quotes.
pub(crate) fn words(html: &str) -> String {
    let small = html.to_ascii_lowercase();
    let mut lines = String::with_capacity(html.len());
    let (mut at, mut within) = (0, 0_usize);
    while let Some(found) = small[at..].find('<') {
        let tag = at + found;
        if within == 0 {
            lines.push_str(&html[at..tag]);
        }
        let inner = &small[tag + 1..];
        let closes = inner.starts_with('/');
        let name = inner.trim_start_matches('/');
        let long = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let name = &name[..long];
        let end = inner.find('>').map_or(html.len(), |n| tag + n + 2);
        if name == "blockquote" {
            if closes {
                within = within.saturating_sub(1);
            } else {
                if within == 0 {
                    lines.push_str(QUOTE);
                }
                within += 1;
            }
        } else if within == 0 {
            if BLOCKS.contains(&name) {
                lines.push_str("<br>");
            }
            lines.push_str(&html[tag..end]);
        }
        at = end;
    }
    if within == 0 {
        lines.push_str(&html[at..]);
    }
    let text = html_to_text(&lines);
    let mut kept: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        // Blocks within one another leave one empty line between them.
        if !line.is_empty() || kept.last().is_some_and(|l| !l.is_empty()) {
            kept.push(line);
        }
    }
    kept.join("\n")
}
