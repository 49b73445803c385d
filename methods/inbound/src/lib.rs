//! Letters that answer letters: read within bounds, what was typed told from what was quoted.

mod page;
mod typed;

pub use typed::typed;

use mail_parser::{Message, MessageParser};

/// Bytes of a letter at most.
pub const LARGEST: usize = 256 * 1024;
/// Characters of chance in an address.
pub const TOKEN: usize = 52;
/// What the part of an address before the `@` begins with.
const BEFORE: &str = "reply+";

/// A letter that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What the address it was sent to holds after `reply+`.
    pub token: String,
    /// The addresses that it says it comes from. Anybody can write any there.
    pub from: Vec<String>,
    /// What names it among all letters; empty where it says nothing.
    pub name: String,
    /// Its words, with what was quoted and signed.
    pub words: String,
    /// Whether there was more than words.
    pub attached: bool,
}

/// Why a letter is none that somebody typed as an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// It is larger than letters may be.
    Large,
    /// It cannot be read as a letter.
    Unreadable,
    /// A machine says that something could not be brought.
    Bounce,
    /// A machine answered by itself.
    Automatic,
    /// It goes to many.
    List,
    /// It was sent to no address by which a letter is answered, or to several.
    NoAddress,
}

impl Left {
    /// One word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Large => "large",
            Self::Unreadable => "unreadable",
            Self::Bounce => "bounce",
            Self::Automatic => "automatic",
            Self::List => "list",
            Self::NoAddress => "no-address",
        }
    }
}

/// The address of a token.
#[must_use]
pub fn address(token: &str, domain: &str) -> String {
    format!("{BEFORE}{token}@{domain}")
}

/// Whether a text can be the domain of an address: letters, digits, points and lines between them.
#[must_use]
pub fn is_domain(text: &str) -> bool {
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    text.len() <= 190 && text.split('.').all(label)
}

/// Reads a letter that was sent to this domain.
///
/// # Errors
/// Why it is no answer.
pub fn read(raw: &[u8], domain: &str) -> Result<Answer, Left> {
    if raw.len() > LARGEST {
        return Err(Left::Large);
    }
    let message = MessageParser::default()
        .parse(raw)
        .ok_or(Left::Unreadable)?;
    if let Some(left) = by_machine(&message) {
        return Err(left);
    }
    let token = sent_to(&message, domain).ok_or(Left::NoAddress)?;
    let from = message.from().map(|from| {
        let all = from.iter().filter_map(|a| a.address());
        all.map(str::to_ascii_lowercase).collect()
    });
    Ok(Answer {
        token,
        from: from.unwrap_or_default(),
        name: message.message_id().unwrap_or_default().to_owned(),
        words: words(&message),
        attached: message.attachment_count() > 0,
    })
}

/// The values of a header, in small letters and without what is around them.
fn values(message: &Message<'_>, name: &str) -> Vec<String> {
    let same = message
        .headers_raw()
        .filter(|(n, _)| n.eq_ignore_ascii_case(name));
    same.map(|(_, value)| value.trim().to_ascii_lowercase())
        .collect()
}

/// Whether a machine wrote it, or it goes to many.
fn by_machine(message: &Message<'_>) -> Option<Left> {
    let one = |name| values(message, name).into_iter().next();
    // Programs that bring letters say there who is told where they cannot: nobody, for what must never be answered.
    if one("return-path").is_some_and(|path| path == "<>" || path.is_empty()) {
        return Some(Left::Bounce);
    }
    let kind = one("content-type").unwrap_or_default();
    if kind.starts_with("multipart/report") || kind.starts_with("message/delivery-status") {
        return Some(Left::Bounce);
    }
    if one("auto-submitted").is_some_and(|how| !how.starts_with("no")) {
        return Some(Left::Automatic);
    }
    let says = |name| one(name).is_some_and(|value| !value.is_empty());
    if says("x-autoreply") || says("x-autorespond") {
        return Some(Left::Automatic);
    }
    match one("precedence").unwrap_or_default().as_str() {
        "auto_reply" => return Some(Left::Automatic),
        "bulk" | "junk" | "list" => return Some(Left::List),
        _ => {}
    }
    let many = ["list-id", "list-unsubscribe", "list-post", "feedback-id"];
    many.iter().any(|name| says(name)).then_some(Left::List)
}

/// The token of the address that it was brought to; of several that stand there, none: it is not known which was meant.
fn sent_to(message: &Message<'_>, domain: &str) -> Option<String> {
    // What the program wrote that brought it goes before what its sender wrote.
    for name in ["x-original-to", "delivered-to"] {
        for value in values(message, name) {
            if let Some(token) = token(&value, domain) {
                return Some(token);
            }
        }
    }
    let mut found: Vec<String> = Vec::new();
    for addresses in [message.to(), message.cc()].into_iter().flatten() {
        for address in addresses.iter().filter_map(|a| a.address()) {
            if let Some(token) = token(address, domain)
                && !found.contains(&token)
            {
                found.push(token);
            }
        }
    }
    if found.len() == 1 { found.pop() } else { None }
}

/// The token in an address of this domain. On the way, letters may have become large.
fn token(address: &str, domain: &str) -> Option<String> {
    let address = address.trim().trim_matches(['<', '>']).to_ascii_lowercase();
    let (before, at) = address.rsplit_once('@')?;
    let token = before.strip_prefix(BEFORE)?;
    (at.eq_ignore_ascii_case(domain) && is_token(token)).then(|| token.to_owned())
}

fn is_token(text: &str) -> bool {
    text.len() == TOKEN && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'))
}

/// The words as they were typed; those of a page only where there are no others.
fn words(message: &Message<'_>) -> String {
    let plain: Vec<&str> = message
        .text_bodies()
        .filter(|part| part.is_text() && !part.is_text_html())
        .filter_map(|part| part.text_contents())
        .collect();
    if plain.iter().any(|words| !words.trim().is_empty()) {
        return plain.join("\n");
    }
    let pages = message.text_bodies().filter(|part| part.is_text_html());
    let pages: Vec<String> = pages
        .filter_map(|part| part.text_contents())
        .map(page::words)
        .collect();
    pages.join("\n")
}

/// Words without any address by which somebody could write in another's place: a mail program may quote it.
pub(crate) fn without_addresses(words: &str) -> String {
    let small = words.to_ascii_lowercase();
    let mut kept = String::with_capacity(words.len());
    let mut at = 0;
    while let Some(found) = small[at..].find(BEFORE) {
        let start = at + found;
        let token = start + BEFORE.len();
        let rest = &small[token..];
        let long = rest
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric())
            .count();
        if long < TOKEN {
            kept.push_str(&words[at..token]);
            at = token;
            continue;
        }
        kept.push_str(&words[at..start]);
        kept.push('…');
        let ends = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'@' | b'.' | b'-' | b'+');
        at = token + rest.bytes().take_while(|b| ends(b)).count();
    }
    kept.push_str(&words[at..]);
    kept
}
