//! What a file is called: as its owner calls it, without folders, and ending as what it is.

use cleaning::Kind;

/// Characters of a name without its ending.
const LONG: usize = 100;

/// The name of a cleaned file, made of the name that somebody's machine gave it. `otherwise` is for one without a name.
pub fn of(given: &str, kind: Kind, otherwise: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let line = text::clean_line(last, 300).text;
    let stem = match line.rsplit_once('.') {
        Some((stem, ending))
            if ending.len() <= 5 && ending.chars().all(|c| c.is_ascii_alphanumeric()) =>
        {
            stem
        }
        _ => line.as_str(),
    };
    // What some system reads as more than a letter of a name.
    let stem: String = stem
        .chars()
        .map(|c| if "<>:\"|?*;%".contains(c) { '_' } else { c })
        .take(LONG)
        .collect();
    let stem = stem.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = if stem.is_empty() { otherwise } else { stem };
    format!("{stem}.{}", kind.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_words_and_leads_nowhere() {
        for (given, expected) in [
            ("report.pdf", "report.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("a\r\nSet-Cookie: x", "a Set-Cookie_ x.pdf"),
            ("", "item.pdf"),
        ] {
            assert_eq!(of(given, Kind::Pdf, "item"), expected, "{given:?}");
        }
    }
}
