//! The words of a paragraph: read from left to right once, with at most one emphasis, one strong emphasis and one link open.

use crate::{
    HANDLE, address,
    tree::{Inline, push},
};

/// What is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// By `*` or `_`.
    Emphasis(char),
    Strong,
    Link,
}

impl Open {
    /// What it is where nothing closes it.
    fn mark(self) -> String {
        match self {
            Self::Emphasis(mark) => mark.to_string(),
            Self::Strong => "**".to_owned(),
            Self::Link => "[".to_owned(),
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// What was read outside of everything that is open, then within each.
    all: Vec<Inline>,
    open: Vec<(Open, Vec<Inline>)>,
    /// Whether no run of one, or of two backticks comes any more.
    unclosed: [bool; 2],
}

/// Reads lines that were trimmed.
pub(crate) fn read(text: &str) -> Vec<Inline> {
    let mut reader = Reader {
        text,
        at: 0,
        all: Vec::new(),
        open: Vec::new(),
        unclosed: [false; 2],
    };
    while reader.at < text.len() {
        reader.step();
    }
    reader.unopen(0);
    reader.all
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn before(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    fn put(&mut self, next: Inline) {
        match self.open.last_mut() {
            Some((_, words)) => push(words, next),
            None => push(&mut self.all, next),
        }
    }

    fn say(&mut self, text: impl Into<String>) {
        self.put(Inline::Text(text.into()));
    }

    /// What is open above a height was none: its mark is text.
    fn unopen(&mut self, height: usize) {
        while self.open.len() > height {
            let Some((open, words)) = self.open.pop() else {
                return;
            };
            self.say(open.mark());
            for word in words {
                self.put(word);
            }
        }
    }

    fn height(&self, is: impl Fn(Open) -> bool) -> Option<usize> {
        self.open.iter().position(|(open, _)| is(*open))
    }

    fn step(&mut self) {
        let rest = self.rest();
        let Some(c) = rest.chars().next() else {
            return;
        };
        match c {
            '\n' => {
                self.put(Inline::Break);
                self.at += 1;
            }
            '\\' => self.escaped(),
            '`' => self.code(),
            '*' => self.stars(),
            '_' => self.underscore(),
            '[' => {
                if let Some(height) = self.height(|o| o == Open::Link) {
                    self.unopen(height);
                }
                self.open.push((Open::Link, Vec::new()));
                self.at += 1;
            }
            ']' => self.bracket(),
            '@' => self.mention(),
            'h' | 'm' if self.bare() => {}
            c => {
                // Everything up to what could mean something is text.
                let stops = |c: char| "\n\\`*_[]@hm".contains(c);
                let first = c.len_utf8();
                let end = rest[first..].find(stops).map_or(rest.len(), |n| first + n);
                self.say(&rest[..end]);
                self.at += end;
            }
        }
    }

    fn escaped(&mut self) {
        match self.rest()[1..].chars().next() {
            Some(c) if c.is_ascii_punctuation() => {
                self.say(c);
                self.at += 2;
            }
            _ => {
                self.say('\\');
                self.at += 1;
            }
        }
    }

    fn code(&mut self) {
        let rest = self.rest();
        let ticks = run(rest, '`');
        if ticks <= 2 && !self.unclosed[ticks - 1] {
            let mut from = ticks;
            while let Some(found) = rest[from..].find('`') {
                let at = from + found;
                let length = run(&rest[at..], '`');
                if length == ticks {
                    let code = rest[ticks..at].replace('\n', " ");
                    self.put(Inline::Code(code));
                    self.at += at + ticks;
                    return;
                }
                from = at + length;
            }
            self.unclosed[ticks - 1] = true;
        }
        self.say(&rest[..ticks]);
        self.at += ticks;
    }

    /// Whether a mark of so many bytes stands before a word, and whether it stands behind one.
    fn beside(&self, bytes: usize) -> (bool, bool) {
        let after = self.rest()[bytes..].chars().next();
        let opens = after.is_some_and(|c| !c.is_whitespace());
        let closes = self.before().is_some_and(|c| !c.is_whitespace());
        (opens, closes)
    }

    fn close(&mut self, height: usize) {
        self.unopen(height + 1);
        let Some((open, words)) = self.open.pop() else {
            return;
        };
        self.put(if open == Open::Strong {
            Inline::Strong(words)
        } else {
            Inline::Emphasis(words)
        });
    }

    fn emphasis(&self) -> Option<usize> {
        self.height(|o| matches!(o, Open::Emphasis(_)))
    }

    fn by_star(&self) -> Option<usize> {
        self.height(|o| o == Open::Emphasis('*'))
    }

    fn strong(&self) -> Option<usize> {
        self.height(|o| o == Open::Strong)
    }

    fn stars(&mut self) {
        let stars = run(self.rest(), '*');
        let (opens, closes) = self.beside(stars);
        let by_star = self.by_star().filter(|_| closes);
        let strong = self.strong().filter(|_| closes);
        match (stars, by_star, strong) {
            (1, Some(height), _) | (2, _, Some(height)) => self.close(height),
            (1, None, _) if opens && self.emphasis().is_none() => self.begin(Open::Emphasis('*')),
            (2, _, None) if opens && self.emphasis().is_none() && self.strong().is_none() => {
                self.begin(Open::Strong);
            }
            (3, Some(emphasis), Some(strong)) if strong < emphasis => {
                self.close(emphasis);
                self.close(strong);
            }
            (3, Some(emphasis), None) => {
                self.close(emphasis);
                if opens && self.strong().is_none() {
                    self.begin(Open::Strong);
                } else {
                    self.say("**");
                }
            }
            (3, None, Some(strong)) => {
                self.close(strong);
                if opens && self.emphasis().is_none() {
                    self.begin(Open::Emphasis('*'));
                } else {
                    self.say('*');
                }
            }
            (3, None, None) if opens && self.emphasis().is_none() && self.strong().is_none() => {
                self.begin(Open::Strong);
                self.begin(Open::Emphasis('*'));
            }
            _ => self.say("*".repeat(stars)),
        }
        self.at += stars;
    }

    fn begin(&mut self, open: Open) {
        self.open.push((open, Vec::new()));
    }

    fn underscore(&mut self) {
        let marks = run(self.rest(), '_');
        let after = self.rest()[marks..].chars().next();
        // Beside a star it would run into it in the normal form.
        let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '*');
        let (opens, closes) = self.beside(marks);
        let height = self.height(|o| o == Open::Emphasis('_'));
        match (marks, height) {
            (1, Some(height)) if closes && !word(after) => self.close(height),
            (1, None) if opens && !word(self.before()) && self.emphasis().is_none() => {
                self.begin(Open::Emphasis('_'));
            }
            _ => self.say("_".repeat(marks)),
        }
        self.at += marks;
    }

    /// The end of the words of a link, with the address behind it.
    fn bracket(&mut self) {
        let rest = self.rest();
        let found = rest.strip_prefix("](").and_then(|behind| {
            let end = behind.find(|c: char| !address::may_hold(c))?;
            (behind[end..].starts_with(')') && address::is_one(&behind[..end]))
                .then(|| &behind[..end])
        });
        let link = self.height(|o| o == Open::Link);
        if let (Some(to), Some(height)) = (found, link) {
            self.unopen(height + 1);
            let words = self.open.pop().map(|o| o.1).unwrap_or_default();
            if !words.is_empty() {
                let words = plainer(words);
                self.put(Inline::Link(words, to.to_owned()));
                self.at += to.len() + 3;
                return;
            }
            self.say("[");
        }
        self.say("]");
        self.at += 1;
    }

    fn mention(&mut self) {
        let rest = &self.rest()[1..];
        let of_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let end = rest.find(|c: char| !of_name(c)).unwrap_or(rest.len());
        let name = rest[..end].trim_end_matches(['-', '_']);
        let beside = rest[end..]
            .chars()
            .next()
            .is_some_and(char::is_alphanumeric);
        let within = self
            .before()
            .is_some_and(|c| c.is_alphanumeric() || c == '@');
        let name = name.to_ascii_lowercase();
        if beside || within || name.len() > HANDLE || !crate::is_handle(&name) {
            self.say('@');
            self.at += 1;
            return;
        }
        self.at += 1 + name.len();
        self.put(Inline::Mention(name));
    }

    /// An address that stands in the text as it is; says whether there was one.
    fn bare(&mut self) -> bool {
        let rest = self.rest();
        let begins = ["https://", "http://", "mailto:"]
            .iter()
            .any(|s| rest.starts_with(s));
        if !begins || self.before().is_some_and(char::is_alphanumeric) {
            return false;
        }
        let held = |(_, c): &(usize, char)| address::may_hold(*c) && *c != '*';
        let first = |most: usize| {
            let all = rest.char_indices().take(most).take_while(held);
            all.map(|(at, c)| at + c.len_utf8()).last().unwrap_or(0)
        };
        // Most of what only looks like an address does so from its beginning.
        let near = rest[..first(300)].trim_end_matches(|c: char| !c.is_alphanumeric());
        if address::place(near).is_none() {
            return false;
        }
        let to =
            rest[..first(address::LONGEST + 1)].trim_end_matches(|c: char| ".,;:!?_~".contains(c));
        if !address::is_one(to) {
            return false;
        }
        let words = vec![Inline::Text(to.to_owned())];
        self.put(Inline::Link(words, to.to_owned()));
        self.at += to.len();
        true
    }
}

/// How often a character stands at the beginning.
fn run(text: &str, c: char) -> usize {
    text.len() - text.trim_start_matches(c).len()
}

/// Words of a link lead nowhere else and mean nobody.
fn plainer(words: Vec<Inline>) -> Vec<Inline> {
    let mut all = Vec::new();
    for word in words {
        match word {
            Inline::Link(inner, _) => {
                for one in plainer(inner) {
                    push(&mut all, one);
                }
            }
            Inline::Mention(name) => push(&mut all, Inline::Text(format!("@{name}"))),
            Inline::Emphasis(inner) => push(&mut all, Inline::Emphasis(plainer(inner))),
            Inline::Strong(inner) => push(&mut all, Inline::Strong(plainer(inner))),
            other => push(&mut all, other),
        }
    }
    all
}
