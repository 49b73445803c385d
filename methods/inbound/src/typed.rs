//! What somebody typed, told from what their mail program quoted and from what they sign with: cautiously, so that words
//! are rather kept than lost.

use crate::without_addresses;

/// The words with which mail programs begin what they quote, in small letters: how a line begins and how it ends. Each is
/// the line above a quote, such as "On 2 March 2026, somebody wrote:".
const ABOVE: &[(&str, &str)] = &[
    ("on ", "wrote:"),
    ("le ", "écrit :"),
    ("le ", "écrit\u{a0}:"),
    ("le ", "écrit\u{202f}:"),
    ("le ", "écrit:"),
    ("el ", "escribió:"),
    ("el ", "escribio:"),
    ("el ", "escribió :"),
    ("em ", "escreveu:"),
    ("am ", "schrieb:"),
    // Who, and no verb.
    ("", ">:"),
    ("", "пишет:"),
    ("", "написал:"),
    ("", "написала:"),
    ("", "написал(а):"),
    ("", "写道："),
    ("", "写道:"),
    ("", "寫道："),
    ("في ", "كتب:"),
    ("في ", "كتبت:"),
    ("في ", "كتب/كتبت:"),
    ("بتاريخ ", "كتب:"),
    // Where the verb stands before the name, any of these can end with it: only where an address stands as well.
    ("في ", ":"),
    ("بتاريخ ", ":"),
    ("كتب ", ":"),
];

/// Lines that say that nothing below was typed: what they hold between lines, in small letters.
const ORIGINAL: &[&str] = &[
    "original message",
    "forwarded message",
    "message d'origine",
    "message d’origine",
    "message original",
    "mensaje original",
    "исходное сообщение",
    "пересылаемое сообщение",
    "原始邮件",
    "原邮件",
    "原始郵件",
    "الرسالة الأصلية",
    "رسالة أصلية",
];

/// The headers that programs write above a quote that has no marks: who, and when. Both must stand there.
const WHO: &[&str] = &["from:", "de :", "de:", "от:", "发件人:", "发件人：", "من:"];
const WHEN: &[&str] = &[
    "sent:",
    "date:",
    "envoyé :",
    "envoyé:",
    "date :",
    "enviado:",
    "enviado el:",
    "fecha:",
    "отправлено:",
    "дата:",
    "发送时间:",
    "发送时间：",
    "日期:",
    "日期：",
    "تاريخ الإرسال:",
    "تم الإرسال:",
    "التاريخ:",
];

const WHAT: &[&str] = &[
    "subject:",
    "objet :",
    "objet\u{a0}:",
    "objet:",
    "asunto:",
    "тема:",
    "主题:",
    "主题：",
    "主旨:",
    "主旨：",
    "الموضوع:",
];

/// Lines of such headers at most.
const HEAD: usize = 5;
/// Lines over which a line above a quote may be broken.
const BROKEN: usize = 3;
/// Characters of such a line at most: a longer one is a sentence.
const ABOVE_LONGEST: usize = 300;
/// Lines below which a paragraph can be what somebody signs with.
const SIGNED: usize = 8;
/// Characters of a line of it at most.
const SIGNED_LONGEST: usize = 80;

/// What somebody typed. `own` is what they are called and where they get letters: a last paragraph that holds it is what
/// they sign with, and tells who they are where others may not know it.
#[must_use]
pub fn typed(words: &str, own: &[&str]) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<&str> = words.lines().collect();
    lines = cut_quote(&lines);
    // A letter of the house begins with the name of its reader: it is quoted nowhere.
    lines.retain(|line| !is_quoted(line) || !own.iter().any(|o| holds(line, o)));
    cut_signature(&mut lines);
    drop_empty(&mut lines);
    while lines.last().is_some_and(|l| is_quoted(l)) {
        lines.pop();
        drop_empty(&mut lines);
    }
    while let Some(start) = signed(&lines, own) {
        lines.truncate(start);
        drop_empty(&mut lines);
    }
    without_addresses(lines.join("\n").trim())
}

/// A line without what makes it stand in one direction or another, in small letters.
fn plain(line: &str) -> String {
    let marks = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let kept: String = line.chars().filter(|c| !marks(*c)).collect();
    kept.trim().to_lowercase()
}

fn is_quoted(line: &str) -> bool {
    plain(line).starts_with('>')
}

fn is_empty(line: &str) -> bool {
    plain(line).is_empty()
}

fn drop_empty(lines: &mut Vec<&str>) {
    while lines.last().is_some_and(|l| is_empty(l)) {
        lines.pop();
    }
}

/// Whether a line holds a name or an address.
fn holds(line: &str, own: &str) -> bool {
    let own = plain(own);
    !own.is_empty() && plain(line).contains(own.as_str())
}

/// Cuts off what a mail program quoted, from the line on that it puts above. What was typed between or below quotes stays,
/// with the quotes that it answers.
fn cut_quote<'w>(lines: &[&'w str]) -> Vec<&'w str> {
    let mut kept: Vec<&str> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while at < lines.len() {
        let ruled = kept.last().is_some_and(|l| is_ruled(l));
        if is_original(lines[at]) || is_headed(&lines[at..], ruled) {
            // Some programs draw a line above them.
            while kept.last().is_some_and(|l| is_ruled(l)) {
                kept.pop();
            }
            return kept;
        }
        let Some((long, addressed)) = above(&lines[at..]) else {
            kept.push(lines[at]);
            at += 1;
            continue;
        };
        let below = &lines[at + long..];
        let next = below.iter().find(|l| !is_empty(l));
        let quoted = next.is_some_and(|l| is_quoted(l));
        let typed = below.iter().any(|l| !is_quoted(l) && !is_empty(l));
        if quoted && typed {
            at += long;
        } else if quoted || addressed {
            // Nothing but the quote; or a program that does not mark what it quotes, which names its address.
            return kept;
        } else {
            // A sentence of theirs that merely reads like one.
            kept.push(lines[at]);
            at += 1;
        }
    }
    kept
}

/// How many lines are the line above a quote, and whether an address stands in it.
fn above(lines: &[&str]) -> Option<(usize, bool)> {
    if is_quoted(lines[0]) || is_empty(lines[0]) {
        return None;
    }
    let mut joined = String::new();
    for (n, line) in lines.iter().take(BROKEN).enumerate() {
        if is_empty(line) || is_quoted(line) {
            return None;
        }
        if n > 0 {
            joined.push(' ');
        }
        joined += &plain(line);
        if joined.chars().count() > ABOVE_LONGEST {
            return None;
        }
        // A day or an address stands in each of them.
        let addressed = joined.contains('@');
        let telling = addressed || joined.chars().any(char::is_numeric);
        // One that begins in no fixed way stands on one line, or what was typed above it would go with it.
        let fits = |start: &str, end: &str| {
            let begins = joined.starts_with(start) && (n == 0 || !start.is_empty());
            begins && joined.ends_with(end) && (addressed || end != ":")
        };
        if telling && ABOVE.iter().any(|(start, end)| fits(start, end)) {
            let shorter = (1..=n).any(|k| above(&lines[k..]).is_some());
            return (!shorter).then_some((n + 1, addressed));
        }
    }
    None
}

/// Whether a line says that what follows is a letter of somebody else's.
fn is_original(line: &str) -> bool {
    let line = plain(line);
    let within = line.trim_matches(['-', '_', '—', '–', '=', ' ']);
    within.len() < line.len()
        && line.starts_with(['-', '_', '—', '–', '='])
        && ORIGINAL.contains(&within)
}

/// Whether a line is drawn and holds no word.
fn is_ruled(line: &str) -> bool {
    let line = plain(line);
    line.len() >= 5 && line.chars().all(|c| c == '_')
}

/// Whether the headers of a quoted letter begin here. Somebody may type "From:" and "Date:" as well: an address, a subject or a
/// line drawn above must say that a program did.
fn is_headed(lines: &[&str], ruled: bool) -> bool {
    let begins = |line: &str, with: &[&str]| {
        let line = plain(line);
        let line = line.trim_start_matches(['*', '_']);
        with.iter().any(|w| line.starts_with(w))
    };
    let head = &lines[..lines.len().min(HEAD)];
    let sure = |line: &&str| line.contains('@') || begins(line, WHAT);
    begins(lines[0], WHO)
        && head.iter().skip(1).any(|l| begins(l, WHEN))
        && (ruled || head.iter().any(sure))
}

/// Cuts off what stands below the line of two strokes and a space, by which mail programs know a signature.
fn cut_signature(lines: &mut Vec<&str>) {
    if let Some(at) = lines.iter().rposition(|l| *l == "-- ") {
        lines.truncate(at);
        return;
    }
    // Some programs take the space away: then only where little stands below.
    if let Some(at) = lines.iter().rposition(|l| *l == "--")
        && lines[at + 1..].iter().filter(|l| !is_empty(l)).count() <= SIGNED
    {
        lines.truncate(at);
    }
}

/// Where the last paragraph begins, if it is short and holds what its writer is called, in a line that is no sentence, or their
/// address: never the only one.
fn signed(lines: &[&str], own: &[&str]) -> Option<usize> {
    let start = lines.iter().rposition(|l| is_empty(l))? + 1;
    let last = &lines[start..];
    let short = last.len() <= SIGNED && last.iter().all(|l| l.chars().count() <= SIGNED_LONGEST);
    let names: Vec<String> = own
        .iter()
        .map(|o| plain(o))
        .filter(|o| !o.is_empty())
        .collect();
    // A name of one word may be a word like others: alone on a line it is a name.
    let alone = |name: &str| !name.contains(char::is_whitespace) && !name.contains('@');
    let named = last.iter().any(|line| {
        let line = plain(line);
        let sentence = line.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟']);
        let is = |name: &String| {
            let tells = !alone(name) && (name.contains('@') || !sentence);
            line == *name || (tells && line.contains(name.as_str()))
        };
        names.iter().any(is)
    });
    let before = lines[..start].iter().any(|l| !is_empty(l) && !is_quoted(l));
    (short && named && before).then_some(start)
}
