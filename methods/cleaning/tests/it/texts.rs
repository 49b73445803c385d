//! Plain text and tables.

use super::*;

#[test]
fn a_text_keeps_its_words_without_marks_of_the_machine() {
    let c = cleaned("\u{feff}Статья 1\r\nمادة\n\tthird\n".as_bytes());
    assert_eq!(c.kind, Kind::Text);
    assert_eq!(c.bytes, "Статья 1\nمادة\n\tthird\n".as_bytes());
    told(&c, &[What::Rest]);
    assert_eq!(refused(b"a\0b"), Refusal::Controls);
    assert_eq!(refused(b"a\x1b[31mred"), Refusal::Controls);
    assert_eq!(refused(b"bytes \xff\xfe"), Refusal::Kind);
    assert_eq!(refused(b"{\\rtf1 hidden}"), Refusal::Kind);
    assert_eq!(refused(b" \n \n"), Refusal::Empty);
}

#[test]
fn a_table_is_calculated_by_nobody() {
    let c = cleaned(b"name,sum\n=cmd|' /C calc'!A0,1\n\"+x, y\",-5\n@SUM(A1),+3.5\n");
    assert_eq!(c.kind, Kind::Csv);
    told(&c, &[What::Formulas]);
    let text = String::from_utf8(c.bytes).unwrap();
    assert!(text.contains("'=cmd|"), "{text}");
    assert!(
        text.contains("\"'+x, y\",-5") && text.contains("'@SUM(A1),+3.5"),
        "{text}"
    );
    let plain = b"name;sum\nA;-5\nB;7\n";
    let c = cleaned(plain);
    assert_eq!((c.kind, c.bytes.as_slice()), (Kind::Csv, &plain[..]));
    assert_eq!(
        cleaned(b"Dear all,\nthis is, in short, a letter.\n").kind,
        Kind::Text
    );
}
