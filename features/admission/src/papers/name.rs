//! What a paper is called: as its owner calls it, without folders, and ending as what it is.

use cleaning::Kind;

/// Characters of a name without its ending.
const LONG: usize = 100;

/// The name of a cleaned paper, made of the name that somebody's machine gave it. `otherwise` is for one without a name.
pub(super) fn of(given: &str, kind: Kind, otherwise: &str) -> String {
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
    fn a_name_keeps_its_words_and_nothing_that_leads_elsewhere() {
        for (given, expected) in [
            ("statutes.pdf", "statutes.pdf"),
            ("statutes.exe", "statutes.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\somebody\\scan 1.PDF", "scan 1.pdf"),
            ("النظام الأساسي.docx", "النظام الأساسي.pdf"),
            ("a\r\nSet-Cookie: x", "a Set-Cookie_ x.pdf"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.pdf"),
            ("a\"; filename=\"b.html", "a__ filename=_b.pdf"),
            ("...", "paper.pdf"),
            ("", "paper.pdf"),
            ("Report 1.2 final", "Report 1.2 final.pdf"),
        ] {
            assert_eq!(of(given, Kind::Pdf, "paper"), expected, "{given:?}");
        }
        assert!(of(&"x".repeat(500), Kind::Text, "paper").len() <= LONG + 4);
    }
}
