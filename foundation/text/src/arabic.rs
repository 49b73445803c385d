//! Arabic letters brought to one spelling, and light stemming of prefixes and suffixes.
//!
//! The stemmer follows light10 (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information
//! Retrieval", 2007), with the attached prepositions and plural possessives as further forms.

/// Articles, alone or behind a conjunction or preposition; the longest are tried first.
const ARTICLES: [&str; 10] = [
    "وبال", "وكال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل", "ال",
];
/// Attached conjunctions and prepositions, alone or in pairs.
const CLITICS: [&str; 10] = ["وب", "ول", "وك", "فب", "فل", "و", "ف", "ب", "ك", "ل"];
/// Possessives that light10 leaves; taken off before its own suffixes.
const POSSESSIVES: [&str; 5] = ["هما", "هم", "هن", "كم", "نا"];
/// Attached pronouns, the longest first.
const PRONOUNS: [&str; 9] = ["هما", "هم", "هن", "كم", "نا", "ها", "ه", "ي", "ك"];
/// The suffixes of light10 in its order, after normalisation (ta marbuta is ha here).
const SUFFIXES: [&str; 9] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ا"];

/// One letter in its searched spelling; `None` for marks that carry no letter (tashkeel, tatweel).
///
/// Alef with hamza, madda or wasla becomes alef, alef maqsura and Persian ya become ya, ta marbuta and
/// the Urdu ha become ha, hamza on a carrier becomes its carrier, Persian kaf becomes kaf.
pub(crate) fn normalise(letter: char) -> Option<char> {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ئ' | 'ی' | 'ې' => Some('ي'),
        'ة' | 'ہ' | 'ۀ' | 'ھ' | 'ە' => Some('ه'),
        'ؤ' => Some('و'),
        'ک' => Some('ك'),
        '\u{640}' => None,
        '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' => None,
        other => other.is_alphanumeric().then_some(other),
    }
}

/// Adds the stems of a normalised word to `forms`: the light10 stem, and the same behind an attached
/// conjunction or preposition when at least three letters remain.
pub(crate) fn stems(word: &str, forms: &mut Vec<String>) {
    add_both(forms, article_off(word));
    for clitic in CLITICS {
        if let Some(rest) = word.strip_prefix(clitic)
            && letters(rest) >= 3
        {
            add_both(forms, article_off(rest));
            break;
        }
    }
}

/// The stem of a word without its article, and the one behind an ending of the feminine.
fn add_both(forms: &mut Vec<String>, bare: &str) {
    add(forms, suffixes_off(bare));
    if let Some(stem) = feminine_off(bare) {
        add(forms, &stem);
    }
}

/// A word without a pronoun that stands behind its ending of the feminine: أسرته and حرياتهم beside أسرة and حريات.
fn feminine_off(word: &str) -> Option<String> {
    let rest = PRONOUNS.iter().find_map(|p| word.strip_suffix(p))?;
    let stem = rest.strip_suffix("ات").or(rest.strip_suffix('ت'))?;
    let single = format!("{stem}ه");
    (letters(stem) >= 3).then(|| suffixes_off(&single).to_owned())
}

/// A normalised word without its article.
pub(crate) fn article_off(word: &str) -> &str {
    ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article))
        .find(|rest| letters(rest) >= 2)
        .unwrap_or(word)
}

fn suffixes_off(word: &str) -> &str {
    let mut word = word;
    for possessive in POSSESSIVES {
        if let Some(rest) = word.strip_suffix(possessive)
            && letters(rest) >= 3
        {
            word = rest;
            break;
        }
    }
    for suffix in SUFFIXES {
        // A final alef is mostly the seat of tanwin (أحرارًا), which the stripped marks no longer show.
        let least = if suffix == "ا" { 3 } else { 2 };
        if let Some(rest) = word.strip_suffix(suffix)
            && letters(rest) >= least
        {
            word = rest;
        }
    }
    word
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

fn add(forms: &mut Vec<String>, form: &str) {
    if !forms.iter().any(|known| known == form) {
        forms.push(form.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(word: &str) -> Vec<String> {
        let plain: String = word.chars().filter_map(normalise).collect();
        let mut forms = Vec::new();
        stems(&plain, &mut forms);
        forms
    }

    fn share(one: &str, other: &str) -> bool {
        let other = forms(other);
        forms(one).iter().any(|form| other.contains(form))
    }

    #[test]
    fn a_word_is_found_behind_article_conjunction_and_preposition() {
        for word in [
            "الحقوق",
            "والحقوق",
            "بالحقوق",
            "للحقوق",
            "وحقوق",
            "بحقوق",
            "وبحقوقهم",
            "حقوقنا",
        ] {
            assert!(share(word, "حقوق"), "{word}: {:?}", forms(word));
        }
        assert!(share("الحرية", "حريات"));
        assert!(share("والحرّيّة", "الحريات"));
    }

    #[test]
    fn a_short_word_keeps_its_first_letter() {
        assert!(!forms("بلد").contains(&"لد".to_owned()));
        assert!(!forms("وجه").contains(&"جه".to_owned()));
    }

    #[test]
    fn hamza_alef_and_marks_do_not_separate_words() {
        assert!(share("إعلان", "اعلان"));
        assert!(share("مُؤْمِن", "مومن"));
        assert!(share("عـــالم", "عالم"));
    }
}
