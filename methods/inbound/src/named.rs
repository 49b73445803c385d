//! Whether words name somebody: asked where whoever wrote them must not be known by them.

/// Characters from which on a name is looked for within other words as well.
const TELLING: usize = 6;

/// Words without anything between their letters, in small letters: mail programs break lines where they like.
#[must_use]
pub fn squeezed(words: &str) -> String {
    let letters = words.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether words hold one of these names, or an address or domain among them. A short name counts where it stands as words of
/// its own, or it would be found within others; one in a script without spaces, and a longer one, wherever it stands.
#[must_use]
pub fn names(words: &str, all: &[String]) -> bool {
    let (apart, together) = (apart(words), squeezed(words));
    all.iter().any(|name| {
        let (name, close) = (self::apart(name), squeezed(name));
        if close.is_empty() {
            return false;
        }
        let telling = close.chars().count() >= TELLING || close.chars().all(is_unspaced);
        apart.contains(&name) || (telling && together.contains(&close))
    })
}

/// Words with one space around each, in small letters.
fn apart(words: &str) -> String {
    let small = words.to_lowercase();
    let parts = small.split(|c: char| !c.is_alphanumeric());
    let mut kept = String::from(" ");
    for part in parts.filter(|p| !p.is_empty()) {
        kept.push_str(part);
        kept.push(' ');
    }
    kept
}

/// Whether a letter is of a script that puts no spaces between words.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
