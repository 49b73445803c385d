//! Whether a text for everybody gives away the name of the one concerned.

/// Letters from which on a name is looked for also across the spaces of a text.
const LONG: usize = 8;

/// Whether a text holds a name, its form without the acronym, or the acronym itself. Case, accents, punctuation and
/// spaces make no difference.
#[must_use]
pub fn names(text: &str, name: &str) -> bool {
    let (plain, acronym) = text::split_acronym(name);
    let words = text::sort_key(text);
    let squeezed: String = words.split(' ').collect();
    let padded = format!(" {words} ");
    [name, plain]
        .into_iter()
        .chain(acronym)
        .map(text::sort_key)
        .filter(|n| !n.is_empty())
        .any(|n| {
            let joined: String = n.split(' ').collect();
            // Scripts without spaces, and those that write articles and prepositions into the word, hide no word ends.
            let apart = joined.is_ascii() && joined.chars().count() < LONG;
            padded.contains(&format!(" {n} ")) || !apart && squeezed.contains(&joined)
        })
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_name_is_found_however_it_is_written() {
        let name = "Élan pour la Paix (EPP)";
        for text in [
            "The application of ÉLAN POUR LA PAIX was late.",
            "elan-pour-la-paix sent nothing",
            "elan pour lapaix",
            "EPP has no board",
        ] {
            assert!(names(text, name), "{text}");
        }
        assert!(names("没有收到和平之家的声明", "和平之家"));
        assert!(names("لم تقدم جمعية السلام البيان", "جمعية السَّلام"));
        for text in [
            "The declaration names no sources of funding.",
            "A stepped approach",
            "",
        ] {
            assert!(!names(text, name), "{text}");
        }
        assert!(
            !names("Hopeful words", "Hope"),
            "a short word within another"
        );
        assert!(!names("anything", ""), "no name at all");
    }
}
