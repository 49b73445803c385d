//! The numbering a document prints itself: `1.1.3`, `I.`, `(a)`, `•`, `Article 5`.

use crate::model::BlockKind;

/// How a line opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Opening<'a> {
    pub kind: BlockKind,
    pub label: Option<String>,
    pub rest: &'a str,
    /// Sure even within a paragraph (a bullet), or only at the start of one (an initial).
    pub sure: bool,
}

const ARTICLE_WORDS: [&str; 10] = [
    "article",
    "artículo",
    "статья",
    "المادة",
    "section",
    "chapter",
    "principle",
    "rule",
    "chapitre",
    "annex",
];

/// Reads the label a line opens with.
pub(crate) fn opening(line: &str) -> Option<Opening<'_>> {
    let line = line.trim_start();
    bullet(line)
        .or_else(|| number(line))
        .or_else(|| letter(line))
        .or_else(|| article(line))
}

fn bullet(line: &str) -> Option<Opening<'_>> {
    let mark = line.chars().next()?;
    let sure = matches!(mark, '•' | '‣' | '◦' | '▪' | '●' | '○' | '■' | '\u{f0b7}');
    if !sure && !matches!(mark, '-' | '*' | '–' | '—' | '·') {
        return None;
    }
    let rest = &line[mark.len_utf8()..];
    (rest.starts_with(char::is_whitespace) && !rest.trim().is_empty()).then(|| Opening {
        kind: BlockKind::ListItem {
            depth: u8::from(matches!(mark, '◦' | '○' | '▪')),
        },
        label: None,
        rest: rest.trim_start(),
        sure,
    })
}

/// `5.`, `5)`, `(5)`, `1.1`, `1.1.3`, `1.1.`
fn number(line: &str) -> Option<Opening<'_>> {
    let token = line.split_whitespace().next()?;
    let inner = token.strip_prefix('(').unwrap_or(token);
    let closed = inner.trim_end_matches(['.', ')']);
    let parts: Vec<&str> = closed.split('.').collect();
    let digits = |p: &&str| !p.is_empty() && p.len() <= 3 && p.bytes().all(|b| b.is_ascii_digit());
    let plain = parts.len() > 1 || inner.len() == closed.len() + 1;
    let unbalanced = token.starts_with('(') != token.ends_with(')') && token.starts_with('(');
    let rest = line[token.len()..].trim_start();
    let fits = plain && !unbalanced && inner.len() <= closed.len() + 1 && !rest.is_empty();
    (fits && parts.len() <= 8 && parts.iter().all(digits)).then(|| Opening {
        kind: BlockKind::ListItem {
            depth: u8::try_from(parts.len() - 1).unwrap_or(8),
        },
        label: Some(token.to_owned()),
        rest,
        sure: false,
    })
}

/// `I.`, `iv)`, `(a)`, `A.`
fn letter(line: &str) -> Option<Opening<'_>> {
    let token = line.split_whitespace().next()?;
    let bracketed = token.starts_with('(') && token.ends_with(')');
    let core = token.strip_prefix('(').unwrap_or(token);
    let core = core.strip_suffix(')').or_else(|| core.strip_suffix('.'))?;
    if token.starts_with('(') && !bracketed {
        return None;
    }
    let one = core.chars().count() == 1 && core.chars().all(char::is_alphabetic);
    let upper_roman = core.len() <= 7 && roman(core).is_some();
    let rest = line[token.len()..].trim_start();
    if rest.is_empty() || !(one || upper_roman) {
        return None;
    }
    let depth = u8::from(bracketed || core.starts_with(char::is_lowercase));
    Some(Opening {
        kind: BlockKind::ListItem { depth },
        label: Some(token.to_owned()),
        rest,
        sure: false,
    })
}

/// `Article 5`, alone on its line or followed by a full stop, colon or dash; `第五条`.
fn article(line: &str) -> Option<Opening<'_>> {
    let kind = BlockKind::Heading { level: 2 };
    if let Some(tail) = line.strip_prefix('第') {
        let end = tail
            .find('条')
            .filter(|&e| e <= 15 && chinese(&tail[..e]).is_some())?;
        let cut = '第'.len_utf8() + end + '条'.len_utf8();
        let rest = line[cut..].trim_start_matches(|c: char| c.is_whitespace() || c == '：');
        return Some(shaped(kind, line[..cut].to_owned(), rest));
    }
    let word = line.split_whitespace().next()?;
    let lower = word.to_lowercase();
    if !ARTICLE_WORDS.contains(&lower.as_str()) || word == lower && lower.is_ascii() {
        return None;
    }
    let after = line[word.len()..].trim_start();
    let number = after.split_whitespace().next()?;
    let core = number.trim_end_matches(['.', ':', '–', '—']);
    let known = ordinal(core).is_some();
    let rest = after[core.len()..].trim_start();
    let alone = rest.is_empty();
    let text = rest.trim_start_matches(['.', ':', '–', '—', '-']);
    if !known || !(alone || text.len() < rest.len()) {
        return None;
    }
    Some(shaped(kind, format!("{word} {core}"), text.trim_start()))
}

/// A label alone on its line is a heading, with text behind it a paragraph.
fn shaped(heading: BlockKind, label: String, rest: &str) -> Opening<'_> {
    let kind = if rest.is_empty() {
        heading
    } else {
        BlockKind::Paragraph
    };
    Opening {
        kind,
        label: Some(label),
        rest,
        sure: false,
    }
}

fn ordinal(word: &str) -> Option<u32> {
    match word.to_lowercase().as_str() {
        "premier" | "première" | "الأولى" => Some(1),
        other => digits(other).or_else(|| roman(&other.to_uppercase())),
    }
}

fn digits(word: &str) -> Option<u32> {
    let value = |c: char| {
        c.to_digit(10).or(match c {
            '٠'..='٩' => Some(c as u32 - '٠' as u32),
            _ => None,
        })
    };
    if word.is_empty() || word.chars().count() > 5 {
        return None;
    }
    word.chars()
        .try_fold(0, |sum, c| Some(sum * 10 + value(c)?))
}

fn roman(word: &str) -> Option<u32> {
    let upper = word.to_uppercase();
    let found = (1..60).find(|&n| to_roman(n) == upper);
    found.filter(|_| word == upper || word == upper.to_lowercase())
}

/// A number in Roman figures, up to 3999; larger ones in digits.
pub(crate) fn to_roman(mut n: u32) -> String {
    if n > 3_999 {
        return n.to_string();
    }
    let table = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut out = String::new();
    for (value, figure) in table {
        while n >= value {
            out.push_str(figure);
            n -= value;
        }
    }
    out
}

fn chinese(word: &str) -> Option<u32> {
    let figures = "一二三四五六七八九";
    let value = |c| {
        figures
            .chars()
            .position(|f| f == c)
            .and_then(|p| u32::try_from(p + 1).ok())
    };
    if let Some(n) = digits(word) {
        return Some(n);
    }
    let (mut total, mut last) = (0, 0);
    for c in word.chars() {
        match c {
            '十' => (total, last) = (total + 10 * last.max(1), 0),
            '百' => (total, last) = (total + 100 * last.max(1), 0),
            '零' => {}
            c => last = value(c)?,
        }
    }
    (total + last > 0).then_some(total + last)
}

/// A label reduced to its numbers, so that `Article 5`, `المادة 5` and `第五条` are the same.
pub(crate) fn canonical(label: &str) -> Option<Vec<u32>> {
    let label = label.trim().trim_start_matches('第').trim_end_matches('条');
    if let Some(n) = chinese(label) {
        return Some(vec![n]);
    }
    let last = label.split_whitespace().next_back()?;
    let core = last.trim_matches(['(', ')', '.', ':', '،']);
    core.split('.').map(ordinal).collect()
}
